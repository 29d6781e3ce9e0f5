import type { z } from "zod";

/** An input's name in options and actions: failOn is fail-on. */
export function kebab(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Stricter than Number(), for which an empty text is 0: a script may pass an unset variable. */
export function parseNumber(text: string): number | null {
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : null;
}

/** The part of an input's schema that messages use. */
export interface DescribedInput {
  readonly description?: string;
}

/**
 * Says what is wrong with a command's inputs, one line each. The messages of the schema library are for programmers.
 *
 * @param nameOf name of an input in messages: `--format`, `Input format`
 */
export function describeInputErrors(
  { issues }: z.ZodError,
  described: Readonly<Record<string, DescribedInput>>,
  nameOf: (key: string) => string,
): string {
  const lines = issues.map((issue) => {
    const key = String(issue.path[0] ?? "");
    const about = described[key]?.description;
    const isAbsent = issue.code === "invalid_type" && issue.message.includes("received undefined");
    const isEmpty = issue.code === "too_small" && issue.origin === "string";
    if (isAbsent || isEmpty) {
      return `${nameOf(key)} is ${isAbsent ? "missing" : "empty"}${about ? `: ${lowerFirst(about)}` : "."}`;
    }
    return `${nameOf(key)}: ${errorOf(issue)}`;
  });
  return [...new Set(lines)].join("\n");
}

function errorOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_value":
      return `expected ${issue.values.slice(0, -1).map(String).join(", ")}${issue.values.length > 1 ? " or " : ""}${issue.values.slice(-1).map(String)}.`;
    case "too_small":
      return `expected ${issue.inclusive === false ? "more than" : "at least"} ${issue.minimum}.`;
    case "too_big":
      return `expected ${issue.inclusive === false ? "less than" : "at most"} ${issue.maximum}.`;
    case "invalid_type":
      return issue.expected === "int"
        ? "expected a whole number."
        : `expected a ${issue.expected}.`;
    default:
      return issue.message;
  }
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.replace(/^./, (first) => first.toLowerCase()) : text;
}
