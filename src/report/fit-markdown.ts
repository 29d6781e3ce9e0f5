/** Note in place of omitted parts. */
const OMITTED_NOTE = "*The rest is omitted because of GitHub's size limit.*";

/**
 * Joins parts as far as they fit. Parts that do not fit are omitted completely, so nothing is cut
 * inside. Earlier parts take precedence.
 *
 * @param parts self-contained Markdown: a paragraph, a table, a fold
 * @param maxBytes limit in bytes of UTF-8
 * @param note Markdown in place of omitted parts
 */
export function fitParts(
  parts: readonly string[],
  maxBytes: number,
  note: string = OMITTED_NOTE,
): string {
  const whole = parts.join("\n\n");
  if (bytesOf(whole) <= maxBytes) return whole;
  const included: string[] = [];
  let remaining = maxBytes - bytesOf(note);
  for (const part of parts) {
    const size = bytesOf(part) + 2;
    if (size > remaining) continue;
    included.push(part);
    remaining -= size;
  }
  return [...included, note].join("\n\n");
}

/**
 * Shortens Markdown of gcbench between paragraphs, never inside a table, list, fence or fold. A
 * fold that does not fit is omitted, and later parts may still be included.
 *
 * @param maxBytes limit in bytes of UTF-8
 * @param note Markdown in place of omitted parts
 */
export function fitMarkdown(
  markdown: string,
  maxBytes: number,
  note: string = OMITTED_NOTE,
): string {
  if (bytesOf(markdown) <= maxBytes) return markdown;
  const included: string[] = [];
  let remaining = maxBytes - bytesOf(`\n\n${note}`);
  for (const part of partsOf(markdown)) {
    const size = bytesOf(part) + 2;
    if (size <= remaining) {
      included.push(part);
      remaining -= size;
    } else if (!part.startsWith(FOLD_BEGINS)) break;
  }
  return [...dropIncompleteTail(included), note].join("\n\n");
}

/**
 * Lines that start and end folds and code blocks of gcbench. Foreign text can't contain them:
 * escaped Markdown has no raw `<` or backtick, a code span ends on its line, and a code block's
 * fence is longer than any inside.
 */
const FOLD_BEGINS = "<details><summary>";
const FOLD_ENDS = "</details>";
const FENCE_BEGINS = /^(`{3,}|~{3,})[\w-]*$/;

/** Splits Markdown into paragraphs, lists, tables, fences and folds. */
export function partsOf(markdown: string): readonly string[] {
  const parts: string[] = [];
  let lines: string[] = [];
  let fence: string | null = null;
  let isFolded = false;
  const end = () => {
    if (lines.length > 0) parts.push(lines.join("\n"));
    lines = [];
  };
  for (const line of markdown.split("\n")) {
    if (fence !== null) fence = line === fence ? null : fence;
    else if (line.startsWith(FOLD_BEGINS)) isFolded = true;
    else if (line === FOLD_ENDS) isFolded = false;
    else fence = FENCE_BEGINS.exec(line)?.[1] ?? null;
    if (line.trim() === "" && fence === null && !isFolded) end();
    else lines.push(line);
  }
  end();
  return parts;
}

/** Drops headings without content at the end. */
function dropIncompleteTail(parts: readonly string[]): readonly string[] {
  const last = parts.findLastIndex((part) => !/^#{1,6} [^\n]*$/.test(part));
  return parts.slice(0, last + 1);
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
