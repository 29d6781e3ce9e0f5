import { stripControls } from "../../core/format/control-characters.ts";
import { shortened } from "../../core/format/text.ts";
import type { Forge } from "../../ports/forge.ts";
import { escapeMarkdown } from "../../report/text/markdown.ts";
import { putSticky } from "./sticky-comment.ts";

/** First line of the comment with a bisection's answer. */
export const BISECTION_MARKER = "<!-- gcbench-bisection -->";
const MAX_LENGTH = 2000;

export interface BisectionComment {
  /** Comes from a job that ran code of the repository, so nothing in it is trusted. */
  readonly bisection: string;
  /** Number of the pull request. */
  readonly number: number;
  /** Page of the workflow run; null: none. */
  readonly page: string | null;
}

/** Writes the answer of a bisection as a comment on the pull request that requested it. @returns the answer */
export async function writeBisectionComment(
  { bisection, number, page }: BisectionComment,
  forge: Forge,
): Promise<string> {
  const text = shortened(stripControls(bisection), MAX_LENGTH);
  const link = page ? `\n\n[All comparisons](${page})` : "";
  const body = `${BISECTION_MARKER}\n${escapeMarkdown(text)}${link}`;
  await putSticky(forge, { number, marker: BISECTION_MARKER }, () => body);
  return text;
}
