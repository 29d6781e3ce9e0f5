/** What stands where something was left out. */
const LEFT_OUT = "*The rest is left out: it is longer than GitHub takes.*";

const FENCE = /^\s*(`{3,}|~{3,})/;

/**
 * Markdown cut to a size, at a place where a reader would: between paragraphs, never within a table, a list, a fence
 * or a fold. A fold that does not fit goes as a whole, and what follows it may stay.
 *
 * @param most bytes of UTF-8
 * @param note what is said in place of the rest, as Markdown
 */
export function fitMarkdown(markdown: string, most: number, note: string = LEFT_OUT): string {
  if (bytesOf(markdown) <= most) return markdown;
  const kept: string[] = [];
  let left = most - bytesOf(`\n\n${note}`);
  for (const part of partsOf(markdown)) {
    const size = bytesOf(part) + 2;
    if (size <= left) {
      kept.push(part);
      left -= size;
    } else if (!part.startsWith("<details")) break;
  }
  return [...withoutLooseEnd(kept), note].join("\n\n");
}

/** Paragraphs, lists, tables, fences and folds, each as a whole. */
export function partsOf(markdown: string): readonly string[] {
  const parts: string[] = [];
  let lines: string[] = [];
  let fence: string | null = null;
  let depth = 0;
  const end = () => {
    if (lines.length > 0) parts.push(lines.join("\n"));
    lines = [];
  };
  for (const line of markdown.split("\n")) {
    const mark: string | undefined = FENCE.exec(line)?.[1];
    if (fence === null && mark) fence = mark;
    else if (fence !== null && mark?.startsWith(fence) && line.trim() === mark) fence = null;
    if (fence === null) {
      depth +=
        (line.match(/<details[\s>]/g) ?? []).length - (line.match(/<\/details>/g) ?? []).length;
    }
    if (line.trim() === "" && fence === null && depth <= 0) end();
    else lines.push(line);
  }
  end();
  return parts;
}

/** A heading that nothing follows any more says nothing. */
function withoutLooseEnd(parts: readonly string[]): readonly string[] {
  const last = parts.findLastIndex((part) => !/^#{1,6} [^\n]*$/.test(part));
  return parts.slice(0, last + 1);
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
