import type { Trigger } from "../../core/documents/run-trigger.ts";
import { InfrastructureError } from "../../core/errors.ts";
import type { Delivery } from "../../core/run/deliveries.ts";
import type { Caller } from "../../ports/caller.ts";
import type { RunLog } from "../run/run-log.ts";
import { updateStatus } from "./commit-status.ts";
import { openPublishState } from "./delivery-log.ts";
import {
  hasPublishedResults,
  type PublishOptions,
  type PublishPorts,
  publishReport,
} from "./publish-report.ts";
import type { ReportData } from "./render-publication.ts";

/** How a result is published: as the workflow requested. */
export function deliveryOptions(
  { publish, repository, pullRequest, headSha }: Trigger,
  { remote, gcpy }: Pick<DeliveredResult, "remote" | "gcpy">,
): PublishOptions {
  const { branch, comment, check, alert, failOn } = publish;
  return {
    results: true,
    site: true,
    branch,
    remote,
    comment,
    check,
    alert,
    // updateStatus does this, which knows the requests.
    status: false,
    gcpy,
    failOn,
    repository,
    pullRequest: pullRequest === null ? "auto" : String(pullRequest),
    sha: headSha ?? undefined,
    dryRun: false,
  };
}

export interface DeliveredResult {
  readonly log: RunLog;
  readonly delivery: Delivery;
  readonly data: ReportData;
  readonly remote: string | undefined;
  /** This workflow runs gcpy on the outputs that the run kept. */
  readonly gcpy: boolean;
  /** Another publisher can have committed results of these records, with another version of gcbench or another metric. They stay. */
  readonly keepsResults: boolean;
}

/**
 * Publishes the result of a run to one delivery, and sets its status. The log remembers targets that are done or that refused for good, so
 * the next call does the rest.
 *
 * @returns the verdict
 * @throws {InfrastructureError} a target failed, and the next call may succeed
 */
export async function deliverRun(
  { log, delivery, data, remote, gcpy, keepsResults }: DeliveredResult,
  ports: PublishPorts,
  caller: Caller,
): Promise<string> {
  const { trigger, rankBy } = delivery;
  const options = deliveryOptions(trigger, { remote, gcpy });
  const result = { request: delivery.requests[0], records: data.records.size };
  const opened = await openPublishState(log, result);
  const hasResults = keepsResults && (await hasPublishedResults(data, options, ports));
  const done = hasResults ? new Set([...opened.done, "results"]) : opened.done;
  const publishState = { ...opened, done };
  const own = { ...data, comparison: { ...data.comparison, rankBy } };
  const context = { workflowUrl: trigger.workflowRun, publishState };
  const { rendered, errors } = await publishReport(own, options, ports, caller, context);
  const openForge = (repository: string) => ports.openForge({ repository });
  await updateStatus(rendered.status, { delivery, publishState }, openForge);
  if (errors.length > 0) {
    throw new InfrastructureError(errors.map(({ message }) => message).join("\n\n"));
  }
  return rendered.publication.verdict;
}
