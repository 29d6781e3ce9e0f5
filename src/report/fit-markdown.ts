/** What stands where something was left out. */
const OMITTED_NOTE = "*The rest is left out: it is longer than GitHub takes.*";

/**
 * Parts one below the other as far as there is room: what does not fit is left out as a whole, so that nothing is ever
 * cut within, whatever is written in it. The first ones go before the later ones.
 *
 * @param parts Markdown that stands by itself: a paragraph, a table, a fold
 * @param most bytes of UTF-8
 * @param note what is said in place of the rest, as Markdown
 */
export function fitParts(
  parts: readonly string[],
  most: number,
  note: string = OMITTED_NOTE,
): string {
  const whole = parts.join("\n\n");
  if (bytesOf(whole) <= most) return whole;
  const kept: string[] = [];
  let left = most - bytesOf(note);
  for (const part of parts) {
    const size = bytesOf(part) + 2;
    if (size > left) continue;
    kept.push(part);
    left -= size;
  }
  return [...kept, note].join("\n\n");
}

/**
 * The same of one text that gcbench rendered: cut between paragraphs, never within a table, a list, a fence or a fold.
 * A fold that does not fit goes as a whole, and what follows it may stay.
 *
 * @param most bytes of UTF-8
 * @param note what is said in place of the rest, as Markdown
 */
export function fitMarkdown(markdown: string, most: number, note: string = OMITTED_NOTE): string {
  if (bytesOf(markdown) <= most) return markdown;
  const kept: string[] = [];
  let left = most - bytesOf(`\n\n${note}`);
  for (const part of partsOf(markdown)) {
    const size = bytesOf(part) + 2;
    if (size <= left) {
      kept.push(part);
      left -= size;
    } else if (!part.startsWith(FOLD_BEGINS)) break;
  }
  return [...dropIncompleteTail(kept), note].join("\n\n");
}

/**
 * The lines that our own folds and code blocks begin and end with, and nothing else: text of others never makes one,
 * because prose escapes `<` and a backtick, a code span ends on its own line, and a code block's fence is longer than
 * any in it.
 */
const FOLD_BEGINS = "<details><summary>";
const FOLD_ENDS = "</details>";
const FENCE_BEGINS = /^(`{3,}|~{3,})[\w-]*$/;

/** Paragraphs, lists, tables, fences and folds, each as a whole. */
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

/** A heading that nothing follows any more says nothing. */
function dropIncompleteTail(parts: readonly string[]): readonly string[] {
  const last = parts.findLastIndex((part) => !/^#{1,6} [^\n]*$/.test(part));
  return parts.slice(0, last + 1);
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
