import type { z } from "zod";

/** An input's name as options and actions have it: failOn is fail-on. */
export function kebab(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Stricter than Number(), to which an empty text is 0: an unset variable of a script must not pass for one. */
export function parseNumber(text: string): number | null {
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : null;
}

/** An input as its schema has it, for messages. */
export interface DescribedInput {
  readonly description?: string;
}

/**
 * What is wrong with a command's inputs, a line each, in words of ours: those of the schemas' library are for programmers.
 *
 * @param nameOf how the input is called where it was given: `--format`, `Input format`
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
