import { stripControls } from "../../core/format/control-characters.ts";
import type { Forge } from "../../ports/forge.ts";
import { TRIAGED_LABEL } from "../../report/publishing/regression-issue.ts";
import {
  type ListedRegression,
  renderSummary,
  SUMMARY_LABEL,
  SUMMARY_MARKER,
  SUMMARY_TITLE,
} from "../../report/publishing/regression-summary.ts";
import { closingReason, findRegressions, type RegressionIssue } from "./closed-regressions.ts";

const MILLISECONDS_PER_DAY = 24 * 3600 * 1000;

/** All regressions of a repository with what people did about them, oldest first. @param now in seconds since 1970 */
export async function listRegressions(
  forge: Forge,
  now: number,
): Promise<readonly ListedRegression[]> {
  const listed: ListedRegression[] = [];
  for (const known of await findRegressions(forge)) {
    const { issue, regression } = known;
    const { number, url, createdAt: openedAt, assignees: owners } = issue;
    const reason = await closingReason(forge, known);
    const age = (now * 1000 - Date.parse(openedAt)) / MILLISECONDS_PER_DAY;
    listed.push({
      number,
      url,
      title: stripControls(issue.title),
      state: stateOf(known, reason),
      openedAt,
      ageDays: Math.max(0, Math.floor(age)),
      owners,
      isTriaged: issue.labels.includes(TRIAGED_LABEL),
      reason,
      regression,
    });
  }
  return listed;
}

function stateOf(
  { issue, regression }: RegressionIssue,
  reason: ListedRegression["reason"],
): ListedRegression["state"] {
  if (issue.isOpen) return "open";
  if (regression.goneSince !== null) return "gone";
  return reason?.kind ?? "closed without a reason";
}

/**
 * Writes the open regressions to one issue. It is closed while none is open.
 *
 * @returns address of the issue; null: none was ever open
 */
export async function writeSummary(
  forge: Forge,
  listed: readonly ListedRegression[],
): Promise<string | null> {
  const search = { label: SUMMARY_LABEL, marker: SUMMARY_MARKER };
  const body = `${SUMMARY_MARKER}\n${renderSummary(listed)}`;
  const isOpen = listed.some(({ state }) => state === "open");
  const there = await forge.findIssues(search);
  if (there.length === 0) {
    if (!isOpen) return null;
    await forge.createIssue({ label: SUMMARY_LABEL, title: SUMMARY_TITLE, body });
  }
  // If two jobs create the issue at once, the oldest stays.
  const [kept, ...others] = there.length > 0 ? there : await forge.findIssues(search);
  for (const other of others) {
    if (other.isOpen) await forge.updateIssue({ number: other.number, isOpen: false });
  }
  if (!kept) return null;
  if (kept.body !== body || kept.isOpen !== isOpen) {
    await forge.updateIssue({
      number: kept.number,
      body,
      ...(kept.isOpen === isOpen ? {} : { isOpen }),
    });
  }
  return kept.url;
}
