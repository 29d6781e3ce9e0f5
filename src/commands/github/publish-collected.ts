import type { Delivery } from "../../core/documents/run-request.ts";
import type { Trigger } from "../../core/documents/run-trigger.ts";
import type { RunState } from "../../core/documents/store-layout.ts";
import { InfrastructureError } from "../../core/errors.ts";
import type { StatusEnd } from "../../core/github/benchmark-comment.ts";
import type { Host } from "../../ports/host.ts";
import type { Store } from "../../ports/store.ts";
import type { ReportData } from "../../use-cases/publish/publish.ts";
import { openPublishState } from "../../use-cases/publish/published-targets.ts";
import { updateStatus } from "./collect-status.ts";
import {
  hasPublishedResults,
  type PublishInputs,
  publishInputs,
  publishReport,
} from "./publish.ts";

/** How a run's result is published: as the workflow that asked for it wanted. */
export function deliveryOptions(
  { publish, repository, pullRequest, headSha }: Trigger,
  remote: string | undefined,
): PublishInputs {
  const { branch, comment, check, alert, failOn } = publish;
  return publishInputs.parse({
    branch,
    comment,
    check,
    alert,
    failOn,
    repository,
    ...(remote === undefined ? {} : { remote }),
    ...(pullRequest === null ? {} : { pullRequest: String(pullRequest) }),
    ...(headSha === null ? {} : { sha: headSha }),
  });
}

export interface CollectedRun {
  readonly store: Store;
  readonly delivery: Delivery;
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
  { store, delivery, state, remote, data, isReported }: CollectedRun,
  host: Host,
): Promise<string> {
  const { trigger } = delivery;
  const asked = deliveryOptions(trigger, remote);
  const opened = await openPublishState(store, run, state);
  // Its workflow may have compared by another gcbench: what is there of the same records stays.
  const hasResults = isReported && (await hasPublishedResults(data, asked, host));
  const inputLog = hasResults ? { ...opened, done: new Set([...opened.done, "results"]) } : opened;
  const result = await publishReport(data, asked, host, {
    workflowUrl: trigger.workflowRun,
    inputLog,
  });
  await updateStatus(endOf(data, result.fails), { delivery, inputLog }, host);
  if (result.errors.length > 0) throw new InfrastructureError(result.errors.join("\n\n"));
  return result.text.split("\n")[0] ?? "";
}

function endOf({ comparison: { cells } }: ReportData, fails: boolean): StatusEnd {
  if (cells.every(({ trials }) => trials.length === 0)) return "failure";
  return fails ? "found" : "success";
}
