import { findCause } from "./cause.ts";
import { parseModelLog } from "./log-scanner.ts";

const EXCERPT_LINES = 20;
const LINES_BEFORE_CAUSE = 3;
const MAX_LINE_LENGTH = 200;

/** The lines of a log that say why a run failed: around the cause, or else the last ones. */
export function excerpt(text: string): readonly string[] {
  const cause = findCause([{ file: null, log: parseModelLog(text) }], null).source;
  const lines = text.replaceAll("\0", "").split(/\r\n|\n|\r/);
  const before = cause === null ? 0 : lines.slice(0, cause.line - 1).filter(isFilled).length;
  const filled = lines.filter(isFilled).map((line) => line.trimEnd().slice(0, MAX_LINE_LENGTH));
  if (cause === null) return filled.slice(-EXCERPT_LINES);
  const first = Math.max(0, before - LINES_BEFORE_CAUSE);
  return filled.slice(first, first + EXCERPT_LINES);
}

function isFilled(line: string): boolean {
  return line.trim() !== "";
}
