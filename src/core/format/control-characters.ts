const ESCAPE = String.fromCharCode(0x1b);
/** What moves the cursor, colours text or sets a terminal's title and links (ECMA-48): with its bytes, not only its ESC. */
const TERMINAL_SEQUENCE = new RegExp(
  `${ESCAPE}(?:\\[[0-?]*[ -/]*[@-~]?|\\][^\\p{Cc}]*(?:\u0007|${ESCAPE}\\\\)?|[ -/]*[0-~]?)`,
  "gu",
);
/** Controls, marks that hide text or turn its direction, halves of characters, and what XML forbids. */
const CONTROL_CHARACTERS = /[\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF]/gu;

/**
 * Text that somebody else chose (a log's line, a file's name, a processor's name) on one line and fit to show:
 * a line break becomes a space, and what a terminal or a reader's eye would take for more than text is gone.
 */
export function stripControls(text: string): string {
  return text
    .replace(TERMINAL_SEQUENCE, "")
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ")
    .replace(CONTROL_CHARACTERS, "");
}

/** As stripControls, line by line: messages quote logs, and their lines stay. */
export function stripControlsByLine(text: string): string {
  return text.split("\n").map(stripControls).join("\n");
}

/** The same value with every text in it as stripControls gives it, keys of objects as well. */
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
