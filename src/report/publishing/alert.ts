import { shortened } from "../../core/text.ts";
import type { IssueText } from "../../ports.ts";
import { fitParts } from "../fit-markdown.ts";
import { foldsMarkdown, leadMarkdown } from "./body.ts";
import { leftOutNote } from "./comment.ts";
import { LONGEST_BODY, LONGEST_TITLE } from "./limits.ts";
import type { Publication } from "./publication.ts";

const ALERT_LABEL = "gcbench-regression";
/** Room for the marker before the body. */
const MARKER_BYTES = 200;

/** The issue about a version that is slower or fails: one for a suite, as long as it is open. */
export function renderAlert(publication: Publication): IssueText {
  const { suite, verdict } = publication;
  const body = [
    ...leadMarkdown(publication),
    "This issue is updated with each run that finds a regression, until somebody closes it.",
    ...foldsMarkdown(publication, []),
  ];
  return {
    label: ALERT_LABEL,
    marker: `<!-- gcbench-alert: ${suite} -->`,
    title: shortened(`${suite}: ${verdict}`, LONGEST_TITLE),
    body: fitParts(body, LONGEST_BODY - MARKER_BYTES, leftOutNote(publication)),
  };
}
