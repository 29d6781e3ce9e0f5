import type { LoggedEvent } from "../../core/documents/run-event.ts";
import type { Trigger } from "../../core/documents/run-trigger.ts";
import { stripControls } from "../../core/format/control-characters.ts";
import { formatCoreHours, formatCount, formatInstant, formatUsd } from "../../core/format/text.ts";
import { terminalTable } from "../text/terminal-table.ts";

/** The event log of a run, one event a line: when, what, who. */
export function renderRunEvents(run: string, events: readonly LoggedEvent[]): string {
  if (events.length === 0) return `Run ${run} has no events.`;
  const rows = events.map((event) => [
    formatInstant(event.at),
    stripControls(describeEvent(event)),
    stripControls(event.by),
  ]);
  return terminalTable(["When", "What", "Who"], rows);
}

/** One event in plain words. */
export function describeEvent(event: LoggedEvent): string {
  switch (event.kind) {
    case "started":
      return event.engine === "batch"
        ? `started in AWS Batch, ${event.region}`
        : `started on cluster ${event.site.name}`;
    case "requested":
      return `request ${event.number}: ${describeTrigger(event.trigger)}`;
    case "limits-changed":
      return `limits changed: ${describeLimits(event)}`;
    case "cancelled":
      return `cancelled: ${event.reason}`;
    case "resumed":
      return "resumed";
    case "gave-up":
      return `gave up block ${event.block}: ${event.reason}`;
    case "finished":
      return event.reason === undefined ? "finished" : `finished: ${event.reason}`;
    case "reported":
      return `workflow of request ${event.request} got the report of ${formatCount(event.records, "record")}`;
    case "published":
      return event.outcome === "published"
        ? `published to ${event.target} for request ${event.request}`
        : `${event.target} refused the result of request ${event.request}: ${event.reason}`;
    case "delivered":
      return `delivered ${formatCount(event.records, "record")} to ${describeRequests(event.requests)}`;
  }
}

function describeTrigger(trigger: Trigger | null): string {
  if (trigger === null) return "from a terminal";
  const { repository, pullRequest, headSha, publish } = trigger;
  const about = pullRequest === null ? "" : `, pull request ${pullRequest}`;
  const commit = headSha === null ? "" : `, commit ${headSha.slice(0, 7)}`;
  return `from ${repository}${about}${commit}, results to branch ${publish.branch}`;
}

function describeLimits(limits: {
  readonly spendUsd: number | null;
  readonly coreHours: number | null;
  readonly deadlineHours: number | null;
}): string {
  const spend =
    limits.spendUsd === null ? "no spending limit" : `at most ${formatUsd(limits.spendUsd)}`;
  const deadline =
    limits.deadlineHours === null
      ? "no deadline"
      : `deadline after ${formatCount(limits.deadlineHours, "hour")}`;
  const cores = limits.coreHours === null ? [] : [`at most ${formatCoreHours(limits.coreHours)}`];
  return [spend, ...cores, deadline].join(", ");
}

function describeRequests(requests: readonly number[]): string {
  return `${requests.length === 1 ? "request" : "requests"} ${requests.join(", ")}`;
}
