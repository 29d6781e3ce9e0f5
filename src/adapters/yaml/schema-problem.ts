import { type Document, isAlias, isMap, isScalar, isSeq, type Node } from "yaml";
import type { z } from "zod";
import { didYouMean } from "../../core/format/did-you-mean.ts";
import { shortened } from "../../core/format/text.ts";

type Path = readonly PropertyKey[];

/** A value as its author wrote it: `1.10` is not 1.1. */
export interface WrittenValue {
  readonly kind: "missing" | "empty" | "text" | "number" | "boolean" | "list" | "mapping";
  readonly text: string;
}

const MAX_VALUE_LENGTH = 60;

/** The value at a path of a file. */
export function writtenValue(document: Document, path: Path): WrittenValue {
  const found = document.getIn(path, true) as Node | null | undefined;
  const node = isAlias(found) ? found.resolve(document) : found;
  if (isMap(node)) return { kind: "mapping", text: "a mapping" };
  if (isSeq(node)) return { kind: node.items.length > 0 ? "list" : "empty", text: "a list" };
  if (!isScalar(node)) return { kind: node === undefined ? "missing" : "empty", text: "" };
  const text = shortened(node.source ?? String(node.value), MAX_VALUE_LENGTH);
  if (node.value === null || node.value === "") return { kind: "empty", text };
  const kind = typeof node.value;
  return { kind: kind === "number" || kind === "boolean" ? kind : "text", text };
}

/** Name of a value in messages: `layout.maxBlocks`, `executable`, `versions, entry 2`. */
export function nameOf(path: Path): string {
  const keys = path.slice(path.slice(0, -1).findLastIndex((key) => typeof key === "number") + 1);
  const last = keys.at(-1);
  if (typeof last !== "number") return keys.join(".");
  const list = keys.slice(0, -1).join(".");
  return list === "" ? `entry ${last + 1}` : `${list}, entry ${last + 1}`;
}

/** What is wrong with a value. */
export interface Finding {
  readonly message: string;
  readonly hint?: string | undefined;
}

/**
 * Says in plain words what the schema library found.
 *
 * @param keys keys that a mapping may have there
 */
export function describeIssue(
  issue: z.core.$ZodIssue,
  name: string,
  { value, keys }: { readonly value: WrittenValue; readonly keys: readonly string[] },
): Finding {
  const subject = name === "" ? "the file" : name;
  const prefix = name === "" ? "" : `${name}: `;
  if (value.kind === "missing" && name !== "" && isTypeOrChoice(issue)) {
    return { message: `${subject} is missing`, hint: choicesHint(issue) };
  }
  if (value.kind === "empty" || isTooShort(issue)) {
    return { message: `${subject} is empty`, hint: choicesHint(issue) };
  }
  const expected = expectation(issue, value, keys);
  if (expected === null) {
    const isExpectation = issue.message.startsWith("expected ");
    const found = isExpectation && isSimple(value) ? `, but found ${value.text}` : "";
    return { message: `${prefix}${issue.message}${found}` };
  }
  return {
    message: `${prefix}expected ${expected}, but found ${value.text}`,
    hint: hintFor(issue, value),
  };
}

const isSimple = ({ kind }: WrittenValue): boolean => ["text", "number", "boolean"].includes(kind);

function isTypeOrChoice({ code }: z.core.$ZodIssue): boolean {
  return code === "invalid_type" || code === "invalid_value" || code === "invalid_union";
}

function isTooShort(issue: z.core.$ZodIssue): boolean {
  return issue.code === "too_small" && issue.origin !== "number" && Number(issue.minimum) === 1;
}

/** What belongs in the place of a value; null: the issue's own message says it. */
function expectation(
  issue: z.core.$ZodIssue,
  { kind, text }: WrittenValue,
  keys: readonly string[],
): string | null {
  switch (issue.code) {
    case "invalid_type":
      return describeType(issue.expected, { kind, text }, keys);
    case "invalid_value":
      return orList(issue.values.map(String));
    case "invalid_union":
      return orList(choicesOf(issue));
    case "too_small": {
      const bound = issue.inclusive === false ? "more than" : "at least";
      return `${bound} ${issue.minimum}${unitOf(issue.origin)}`;
    }
    case "too_big": {
      const bound = issue.inclusive === false ? "less than" : "at most";
      return `${bound} ${issue.maximum}${unitOf(issue.origin)}`;
    }
    default:
      return null;
  }
}

function unitOf(origin: string): string {
  return { string: " characters", array: " entries" }[origin] ?? "";
}

function describeType(expected: string, { kind, text }: WrittenValue, keys: readonly string[]) {
  switch (expected) {
    case "array":
      return kind === "mapping"
        ? 'a list, whose entries begin with "- "'
        : `a list, as in [${text}]`;
    case "object":
    case "record":
      return keys.length > 0
        ? `a mapping with keys such as ${keys.slice(0, 3).join(", ")}`
        : "a mapping";
    case "boolean":
      return "true or false";
    case "string":
      return "text";
    case "int":
      return "a whole number";
    default:
      return `a ${expected}`;
  }
}

/** The choices where a value is missing or empty. */
function choicesHint(issue: z.core.$ZodIssue): string | undefined {
  const choices = choicesOf(issue);
  return choices.length > 0 ? `choose ${orList(choices)}` : undefined;
}

function hintFor(issue: z.core.$ZodIssue, { kind, text }: WrittenValue): string | undefined {
  if (issue.code === "invalid_type" && issue.expected === "string") {
    return kind === "number" || kind === "boolean" ? `put it in quotes: "${text}"` : undefined;
  }
  const meant = kind === "text" ? didYouMean(text, choicesOf(issue)) : undefined;
  return meant?.startsWith("did you mean") ? meant : undefined;
}

function choicesOf(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === "invalid_value") return issue.values.map(String);
  if (issue.code !== "invalid_union" || issue.inclusive === false) return [];
  return (issue.options ?? []).map(String);
}

/** `a, b or c` */
export function orList(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} or ${last}` : last;
}
