import type { ListedRegression } from "../../core/documents/regression-list.ts";
import { formatNames } from "../../core/format/text.ts";
import { reasonText } from "../publishing/regression-text.ts";
import { escapeMarkdown } from "../text/markdown.ts";

/** What people decided about a step, from its issue. */
export interface RegressionNote {
  readonly text: string;
  /** `issue 12`. */
  readonly issue: string;
  readonly url: string;
}

const MAX_OWNERS = 3;

/** Reasons of closed issues, and owners of open ones. */
export function regressionNotes(found: readonly ListedRegression[]): readonly RegressionNote[] {
  return found.flatMap(({ state, reason, owners, number, url }) => {
    const issue = { issue: `issue ${number}`, url };
    if (reason !== null && (state === "accepted" || state === "fixed")) {
      return [{ ...issue, text: `${reasonText(reason).replace(/[.\s]+$/, "")}.` }];
    }
    const owner =
      owners.length > 0 ? `assigned to ${formatNames(owners, MAX_OWNERS)}` : "not assigned";
    return state === "open" ? [{ ...issue, text: `Open, ${owner}.` }] : [];
  });
}

export function noteMarkdown({ text, issue, url }: RegressionNote): string {
  return `${escapeMarkdown(text)} ([${issue}](${url}))`;
}

export function noteText({ text, issue }: RegressionNote): string {
  return `${text} (${issue})`;
}
