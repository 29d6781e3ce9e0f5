import {
  isClearlyLarger,
  matchingCause,
  measuredAs,
} from "../../core/comparison/known-regressions.ts";
import type { FoundCause } from "../../core/comparison/regression-causes.ts";
import type { ClosingReason, KnownCause, Regression } from "../../core/documents/regression.ts";
import { stripControls } from "../../core/format/control-characters.ts";
import { shortened } from "../../core/format/text.ts";
import { COMMAND } from "../../core/github/benchmark-comment.ts";
import type { Forge, ForgeIssue } from "../../ports/forge.ts";
import type { AcceptedRegression } from "../../report/publishing/publication.ts";
import type { RegressionAlert } from "../../report/publishing/regression-alert.ts";
import { REGRESSION_LABEL, type Reopening } from "../../report/publishing/regression-issue.ts";
import { REGRESSION_MARKER, readRegression } from "../../report/publishing/regression-state.ts";
import { mayWrite } from "./write-permission.ts";

/** An issue about a regression, and the state that it holds. */
export interface RegressionIssue {
  readonly issue: ForgeIssue;
  readonly regression: Regression;
}

/**
 * All issues about regressions, oldest first. An issue whose state a person edited is ignored.
 *
 * @param label null: also issues that lost the label, which takes more calls
 */
export async function findRegressions(
  forge: Forge,
  label: string | null = REGRESSION_LABEL,
): Promise<readonly RegressionIssue[]> {
  const issues = await forge.findIssues({ label, marker: REGRESSION_MARKER });
  return issues.flatMap((issue) => {
    const regression = readRegression(issue.body);
    return regression ? [{ issue, regression }] : [];
  });
}

/** What a run found of each cause of an issue. */
export type Found = ReadonlyMap<KnownCause, FoundCause>;

/** Which issues are about the causes that a run found. */
export interface AssignedCauses {
  /** All issues, also those of which the run found nothing. */
  readonly known: readonly (RegressionIssue & { readonly found: Found })[];
  readonly unknown: readonly FoundCause[];
}

type FoundCauses = Pick<RegressionAlert, "causes" | "comparison" | "source">;

/** Finds the issues about the causes of a run. A cause without an issue is searched among issues without the label too. */
export async function findAssigned(forge: Forge, alert: FoundCauses): Promise<AssignedCauses> {
  const assigned = assignCauses(alert, await findRegressions(forge));
  if (assigned.unknown.length === 0) return assigned;
  return assignCauses(alert, await findRegressions(forge, null));
}

/** Assigns the causes that a run found to the issues about them. */
export function assignCauses(
  { causes, comparison, source }: FoundCauses,
  issues: readonly RegressionIssue[],
): AssignedCauses {
  const own = issues.filter(({ regression }) => regression.source === source);
  const all = own.flatMap(({ regression }) => regression.causes);
  const found = new Map<KnownCause, FoundCause>();
  const unknown: FoundCause[] = [];
  for (const cause of causes) {
    const match = matchingCause(cause, all);
    if (!match) unknown.push(cause);
    else if (!found.has(match)) found.set(match, measuredAs(cause, match, comparison));
  }
  const known = own.map((issue) => {
    const { causes: ofIssue } = issue.regression;
    return { ...issue, found: new Map([...found].filter(([cause]) => ofIssue.includes(cause))) };
  });
  return { known, unknown };
}

/** Maximum number of people whose permission is looked up for a reason. */
const MAX_AUTHORS = 10;

/**
 * Why a person closed an issue: the last comment of a person with write access.
 *
 * @returns null: the issue is open, gcbench closed it, or there is no such comment
 */
export async function closingReason(
  forge: Forge,
  { issue, regression: { goneSince, closed, earlier } }: RegressionIssue,
): Promise<ClosingReason | null> {
  if (issue.isOpen || goneSince !== null) return null;
  const kind = issue.closedAs === "not planned" ? "accepted" : "fixed";
  if (closed !== null) return { ...closed, kind };
  const comments = (await forge.discussionOf(issue.number)).filter(
    ({ id, body }) => id > (earlier?.comment ?? 0) && !body.trimStart().startsWith(COMMAND),
  );
  const permissions = new Map<string, boolean>();
  for (const { login, body, url, id: comment, createdAt: at } of comments.toReversed()) {
    if (!permissions.has(login) && permissions.size >= MAX_AUTHORS) break;
    const isWriter = permissions.get(login) ?? (await mayWrite(login, forge));
    permissions.set(login, isWriter);
    const reason = shortened(stripControls(body).trim(), MAX_REASON_LENGTH);
    if (isWriter && reason !== "") return { kind, by: login, reason, url, comment, at };
  }
  return null;
}

const MAX_REASON_LENGTH = 300;

/** Why a closed issue is reopened if a run finds it again; null: it stays closed. */
export function reopeningOf(reason: ClosingReason | null, found: Found): Reopening | null {
  if (reason === null) return "no reason";
  const pairs = [...found];
  if (pairs.some(([known, cause]) => isClearlyLarger(cause.sizes, known.sizes))) return "larger";
  const isInLaterVersion = pairs.some(([known, cause]) => known.version !== cause.version);
  return reason.kind === "fixed" && isInLaterVersion ? "not fixed" : null;
}

/** Regressions of a run that people closed with a reason that still counts. */
export async function findAccepted(
  forge: Forge,
  alert: FoundCauses,
): Promise<readonly AcceptedRegression[]> {
  if (alert.causes.length === 0) return [];
  const { known } = await findAssigned(forge, alert);
  const accepted: AcceptedRegression[] = [];
  for (const issue of known) {
    const { found } = issue;
    if (found.size === 0) continue;
    const reason = await closingReason(forge, issue);
    if (reason === null || reopeningOf(reason, found) !== null) continue;
    const { number, url } = issue.issue;
    for (const cause of found.values()) accepted.push({ cause, reason, number, url });
  }
  return accepted;
}
