import { afterRun } from "../../core/comparison/known-regressions.ts";
import type { FoundCause } from "../../core/comparison/regression-causes.ts";
import { isSameCause } from "../../core/comparison/regression-causes.ts";
import type { Regression } from "../../core/documents/regression.ts";
import { formatNames } from "../../core/format/text.ts";
import type { Forge } from "../../ports/forge.ts";
import { newRegressions, type RegressionAlert } from "../../report/publishing/regression-alert.ts";
import {
  REGRESSION_LABEL,
  type Reopening,
  TRIAGED_LABEL,
} from "../../report/publishing/regression-issue.ts";
import {
  assignCauses,
  closingReason,
  type Found,
  findAssigned,
  findRegressions,
  type RegressionIssue,
  reopeningOf,
} from "./closed-regressions.ts";

interface Targets {
  readonly forge: Forge;
  readonly alert: RegressionAlert;
  log(line: string): void;
}

/**
 * Opens, updates or closes the issues about a run's regressions, one for each cause.
 *
 * @returns addresses of the issues that are about the run
 */
export async function updateRegressions(
  forge: Forge,
  alert: RegressionAlert,
  log: (line: string) => void,
): Promise<readonly string[]> {
  const targets = { forge, alert, log };
  const { known: assigned, unknown } = await findAssigned(forge, alert);
  const known = await withoutDuplicates(forge, assigned);
  const urls: string[] = [];
  for (const issue of known) {
    if (await updateIssue(issue, issue.found, targets)) urls.push(issue.issue.url);
  }
  urls.push(...(await openIssues(unknown, targets)));
  if (alert.others.length > 0) log(noRelease(alert.others));
  else if (urls.length === 0) log("No issue was opened, updated or closed.");
  return urls;
}

/** @returns whether the issue is about the run */
async function updateIssue(
  known: RegressionIssue,
  found: Found,
  targets: Targets,
): Promise<boolean> {
  const { issue, regression } = known;
  const { alert, log } = targets;
  const measured = alert.comparison.measuredTo ?? "";
  if (issue.isOpen) {
    const next = afterRun({ ...regression, closed: null }, found, alert.comparison);
    if (next.causes.every(({ sizes }) => sizes.length === 0)) return close(known, targets);
    const isOlder = measured < regression.measured;
    if (
      isOlder ? hasOtherSizes(next, regression) : found.size > 0 || hasOtherSizes(next, regression)
    ) {
      await write(known, next, { found, targets });
      return true;
    }
    if (found.size > 0) log(`The issue is about a later run: ${issue.url}`);
    return found.size > 0;
  }
  if (found.size === 0) return false;
  const reason = await closingReason(targets.forge, known);
  const reopening = regression.goneSince === null ? reopeningOf(reason, found) : "again";
  if (reason !== null && reopening === null) {
    log(`${reason.by} closed this regression with a reason: ${issue.url}`);
    if (regression.closed?.kind !== reason.kind) {
      await write(known, { ...regression, closed: reason }, { found, targets });
    }
  } else if (measured > regression.measured) {
    const earlier = reason ?? regression.earlier;
    const open = { ...regression, goneSince: null, closed: null, earlier };
    const next = afterRun(open, found, alert.comparison);
    await write(known, next, { found, targets, reopening });
  } else {
    log(`This issue was closed, and no later run found the regression: ${issue.url}`);
  }
  return true;
}

/** Closes an issue about a regression that is gone on every platform. The sizes stay, to recognize it again. */
async function close(known: RegressionIssue, targets: Targets): Promise<boolean> {
  const { comparison } = targets.alert;
  const { regression } = known;
  const measured = comparison.measuredTo ?? regression.measured;
  const gone = { ...regression, closed: null, goneSince: comparison.run, measured };
  await write(known, gone, { found: new Map(), targets });
  return true;
}

function hasOtherSizes(next: Regression, before: Regression): boolean {
  const sizes = ({ causes }: Regression) => JSON.stringify(causes.map((cause) => cause.sizes));
  return sizes(next) !== sizes(before);
}

/** Writes the state to an issue, which also opens or closes it. */
async function write(
  { issue }: RegressionIssue,
  regression: Regression,
  {
    found,
    targets: { forge, alert },
    reopening = null,
  }: { readonly found: Found; readonly targets: Targets; readonly reopening?: Reopening | null },
): Promise<void> {
  const { number, labels } = issue;
  const text = alert.render(regression, found, reopening);
  const isOpen = regression.goneSince === null && regression.closed === null;
  const others = labels.filter((label) => label !== TRIAGED_LABEL);
  const labelled =
    reopening === null
      ? regression.closed === null
        ? labels
        : [...others, TRIAGED_LABEL]
      : others;
  const isSame = text.title === issue.title && text.body === issue.body && isOpen === issue.isOpen;
  if (isSame && labelled.length === labels.length) return;
  await forge.updateIssue({
    number,
    ...text,
    ...(isOpen === issue.isOpen ? {} : { isOpen }),
    ...(labelled.length === labels.length ? {} : { labels: labelled }),
  });
}

/** Opens issues about new regressions. If two jobs open the same at once, the oldest stays. */
async function openIssues(
  causes: readonly FoundCause[],
  { forge, alert, log }: Targets,
): Promise<readonly string[]> {
  const made: number[] = [];
  for (const [regression, found] of newRegressions(causes, alert)) {
    const text = alert.render(regression, found, null);
    const { number, url } = await forge.createIssue({ label: REGRESSION_LABEL, ...text });
    log(`Opened ${url}`);
    made.push(number);
  }
  if (made.length === 0) return [];
  const left = await withoutDuplicates(forge, await findRegressions(forge));
  return assignCauses({ ...alert, causes }, left)
    .known.filter(({ found }) => found.size > 0)
    .map(({ issue }) => issue.url);
}

/** Closes issues whose causes all are those of older issues. @returns the others */
async function withoutDuplicates<T extends RegressionIssue>(
  forge: Forge,
  issues: readonly T[],
): Promise<readonly T[]> {
  const kept: T[] = [];
  for (const one of issues) {
    const { issue, regression } = one;
    const older = kept.find(
      (other) =>
        other.regression.source === regression.source &&
        regression.causes.every((cause) =>
          other.regression.causes.some((known) => isSameCause(known, cause)),
        ),
    );
    if (older) {
      const body = `Duplicate of #${older.issue.number}: two jobs opened it at once.`;
      await forge.updateIssue({ number: issue.number, body, isOpen: false });
    } else {
      kept.push(one);
    }
  }
  return kept;
}

function noRelease(versions: readonly string[]): string {
  return `Issues are only for releases of GEOS-Chem, recognised by names like geos-chem-14.7.0, not for ${formatNames(versions, 3)}.`;
}
