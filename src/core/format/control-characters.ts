const ESCAPE = String.fromCharCode(0x1b);
/**
 * Terminal sequences for cursor, colour, title and links (ECMA-48), including their parameters.
 */
const TERMINAL_SEQUENCE = new RegExp(
  `${ESCAPE}(?:\\[[0-?]*[ -/]*[@-~]?|\\][^\\p{Cc}]*(?:\u0007|${ESCAPE}\\\\)?|[ -/]*[0-~]?)`,
  "gu",
);
/**
 * Control characters, invisible or bidirectional marks, lone surrogates, and characters that XML
 * forbids.
 */
const CONTROL_CHARACTERS = /[\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF]/gu;
/** What stripControls changes; most text has none of it. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/u;

/**
 * Makes untrusted text (a log line, a file name, a processor name) safe to show on a single line:
 * line breaks become spaces; terminal sequences and invisible characters are removed.
 */
export function stripControls(text: string): string {
  if (!UNSAFE.test(text)) return text;
  return text
    .replace(TERMINAL_SEQUENCE, "")
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ")
    .replace(CONTROL_CHARACTERS, "");
}

/** Applies stripControls to each line, so that quoted logs keep their lines. */
export function stripControlsByLine(text: string): string {
  return text.split("\n").map(stripControls).join("\n");
}

/** Applies stripControls to every string in a value, including object keys. */
export function stripControlsDeep<T>(value: T): T {
  return stripValue(value) as T;
}

function stripValue(value: unknown): unknown {
  if (typeof value === "string") return stripControls(value);
  if (Array.isArray(value)) return value.map(stripValue);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [stripControls(key), stripValue(inner)]),
  );
}
