import type { ListedRegression, RegressionList } from "../../core/documents/regression-list.ts";
import { stripControls } from "../../core/format/control-characters.ts";
import type { Forge } from "../../ports/forge.ts";
import { TRIAGED_LABEL } from "../../report/publishing/regression-issue.ts";
import {
  renderSummary,
  SUMMARY_LABEL,
  SUMMARY_MARKER,
  SUMMARY_TITLE,
} from "../../report/publishing/regression-summary.ts";
import { closingReason, findRegressions, type RegressionIssue } from "./closed-regressions.ts";

/** All regressions of a repository with what people did about them. */
export async function listRegressions(forge: Forge): Promise<RegressionList> {
  const regressions: ListedRegression[] = [];
  for (const known of await findRegressions(forge)) {
    const { issue, regression } = known;
    const { number, url, createdAt: openedAt, assignees: owners } = issue;
    const reason = await closingReason(forge, known);
    regressions.push({
      number,
      url,
      title: stripControls(issue.title),
      state: stateOf(known, reason),
      openedAt,
      owners: [...owners],
      isTriaged: issue.labels.includes(TRIAGED_LABEL),
      reason,
      regression,
    });
  }
  return { schemaVersion: 1, repository: forge.repository, regressions };
}

const MILLISECONDS_PER_DAY = 24 * 3600 * 1000;

/** A regression with the age of its issue in days. @param now in seconds since 1970 */
export function withAge<T extends ListedRegression>(
  one: T,
  now: number,
): T & { readonly ageDays: number } {
  const age = (now * 1000 - Date.parse(one.openedAt)) / MILLISECONDS_PER_DAY;
  return { ...one, ageDays: Math.max(0, Math.floor(age)) };
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
  listed: Parameters<typeof renderSummary>[0],
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
