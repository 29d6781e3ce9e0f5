import type { StatusEnd } from "../../core/benchmark-comment.ts";
import { InfrastructureError } from "../../core/errors.ts";
import type { Origin } from "../../core/origin.ts";
import type { ReportData } from "../../pipeline/publish.ts";
import { openLedger } from "../../pipeline/published-places.ts";
import { readWaiters } from "../../pipeline/waiting-statuses.ts";
import type { Host, Store } from "../../ports.ts";
import { settleStatus } from "./collect-status.ts";
import { holdsResults, type PublishInputs, publishInputs, publishReport } from "./publish.ts";

/** How a run's result is published: as the workflow that began it wanted. */
export function askedBy(
  { publish, repository, pullRequest, headSha }: Origin,
  remote: string | undefined,
): PublishInputs {
  const { branch, comment, check, alert, failOn } = publish;
  return publishInputs.parse({
    ...{ branch, comment, check, alert, failOn, repository },
    ...(remote === undefined ? {} : { remote }),
    ...(pullRequest === null ? {} : { pullRequest: String(pullRequest) }),
    ...(headSha === null ? {} : { sha: headSha }),
  });
}

export interface Collectable {
  readonly store: Store;
  readonly origin: Origin;
  readonly remote: string | undefined;
  readonly data: ReportData;
  /** A workflow waited for it, and published some or all of it. */
  readonly isReported: boolean;
}

/**
 * Publishes a run for the workflow that left it, and tells the status that waits for it. What is where it should be, and what a place
 * refused for good, is remembered: the next call does the rest.
 *
 * @returns the verdict
 * @throws {InfrastructureError} a part is not where it should be, and may be at the next call
 */
export async function publishCollected(
  run: string,
  { store, origin, remote, data, isReported }: Collectable,
  host: Host,
): Promise<string> {
  const asked = askedBy(origin, remote);
  const opened = await openLedger(store, run, data.records.size);
  // Its workflow may have compared by another gcbench: what is there of the same records stays.
  const hasResults = isReported && (await holdsResults(data, asked, host));
  const ledger = hasResults
    ? { ...opened, settled: new Set([...opened.settled, "results"]) }
    : opened;
  const workflowUrl = origin.workflowRun;
  const result = await publishReport(data, asked, host, { workflowUrl, ledger });
  const waiters = await readWaiters(store, run, origin);
  await settleStatus(endOf(data, result.fails), { origin, ledger, waiters }, host);
  if (result.faults.length > 0) throw new InfrastructureError(result.faults.join("\n\n"));
  return result.text.split("\n")[0] ?? "";
}

function endOf({ comparison: { cells } }: ReportData, fails: boolean): StatusEnd {
  if (cells.every(({ trials }) => trials.length === 0)) return "failure";
  return fails ? "found" : "success";
}
