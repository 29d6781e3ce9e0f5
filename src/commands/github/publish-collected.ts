import type { Wish } from "../../core/documents/asking.ts";
import type { Origin } from "../../core/documents/origin.ts";
import type { RunState } from "../../core/documents/store-layout.ts";
import { InfrastructureError } from "../../core/errors.ts";
import type { StatusEnd } from "../../core/github/benchmark-comment.ts";
import type { Host } from "../../ports/host.ts";
import type { Store } from "../../ports/store.ts";
import type { ReportData } from "../../use-cases/publish/publish.ts";
import { openLedger } from "../../use-cases/publish/published-places.ts";
import { settleStatus } from "./collect-status.ts";
import { holdsResults, type PublishInputs, publishInputs, publishReport } from "./publish.ts";

/** How a run's result is published: as the workflow that asked for it wanted. */
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
  readonly wish: Wish;
  readonly state: RunState;
  readonly remote: string | undefined;
  readonly data: ReportData;
  /** A workflow waited for it, and published some or all of it. */
  readonly isReported: boolean;
}

/**
 * Publishes a run where it is wanted, and tells the status that waits for it there. What is where it should be, and what a place refused
 * for good, is remembered: the next call does the rest.
 *
 * @returns the verdict
 * @throws {InfrastructureError} a part is not where it should be, and may be at the next call
 */
export async function publishCollected(
  run: string,
  { store, wish, state, remote, data, isReported }: Collectable,
  host: Host,
): Promise<string> {
  const { origin } = wish;
  const asked = askedBy(origin, remote);
  const opened = await openLedger(store, run, state);
  // Its workflow may have compared by another gcbench: what is there of the same records stays.
  const hasResults = isReported && (await holdsResults(data, asked, host));
  const ledger = hasResults
    ? { ...opened, settled: new Set([...opened.settled, "results"]) }
    : opened;
  const result = await publishReport(data, asked, host, {
    workflowUrl: origin.workflowRun,
    ledger,
  });
  await settleStatus(endOf(data, result.fails), { wish, ledger }, host);
  if (result.faults.length > 0) throw new InfrastructureError(result.faults.join("\n\n"));
  return result.text.split("\n")[0] ?? "";
}

function endOf({ comparison: { cells } }: ReportData, fails: boolean): StatusEnd {
  if (cells.every(({ trials }) => trials.length === 0)) return "failure";
  return fails ? "found" : "success";
}
