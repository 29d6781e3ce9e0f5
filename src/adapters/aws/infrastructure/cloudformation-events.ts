import { DescribeComputeEnvironmentsCommand } from "@aws-sdk/client-batch";
import {
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  paginateDescribeStackEvents,
  type StackEvent,
} from "@aws-sdk/client-cloudformation";
import { InterruptedError } from "../../../core/errors.ts";
import type { Caller } from "../../../ports/caller.ts";
import type { AwsAccount } from "../aws-account.ts";
import { isAwsError } from "../aws-errors.ts";

/** Poll interval of a stack's events in seconds. It grows while nothing happens. */
const FIRST_WAIT = 2;
const WAIT_GROWTH = 1.5;
const MAX_WAIT = 15;
/** Polls without events after which the stack's status is checked. */
const UNCHANGED_POLLS = 3;

/** A resource that CloudFormation failed to create, change or delete. */
export interface ResourceFailure {
  /** Logical id in the template. */
  readonly resource: string;
  readonly type: string;
  /** Physical id in AWS; absent if the resource was never created. */
  readonly physicalId?: string | undefined;
  readonly status: string;
  readonly reason: string;
}

export interface OperationResult {
  /** The stack's status, as in CREATE_COMPLETE. */
  readonly status: string;
  /** In chronological order. The first is usually the cause of the others. */
  readonly failures: readonly ResourceFailure[];
}

/** Start of an operation in a stack's events: after an event, or at the stack's last start of an operation. */
export type OperationStart = { readonly after: string | null } | "last-start";

export interface Followed {
  readonly id: string;
  readonly name: string;
  readonly begin: OperationStart;
}

const START_STATES = ["CREATE_IN_PROGRESS", "UPDATE_IN_PROGRESS", "DELETE_IN_PROGRESS"];

/** Whether AWS is changing a stack. A stack in review waits for gcbench. */
export function isInProgress(status: string): boolean {
  return status.endsWith("_IN_PROGRESS") && status !== "REVIEW_IN_PROGRESS";
}

/**
 * Shows a stack's events until its operation ends.
 *
 * @throws {InterruptedError} AWS continues without gcbench, and the message says so
 */
export async function followStack(
  account: AwsAccount,
  stack: Followed,
  caller: Caller,
): Promise<OperationResult> {
  try {
    return await follow(account, stack, caller);
  } catch (error) {
    if (!(error instanceof InterruptedError)) throw error;
    const message = `Interrupted. AWS continues with stack ${stack.name}; rerun the command to follow it.`;
    throw new InterruptedError(message, { cause: error });
  }
}

async function follow(
  account: AwsAccount,
  stack: Followed,
  caller: Caller,
): Promise<OperationResult> {
  const failures: ResourceFailure[] = [];
  const shown = new Set<string>();
  let { begin } = stack;
  let wait = FIRST_WAIT;
  let idlePolls = 0;
  let ended: string | null = null;
  for (;;) {
    const events = await eventsSince(account, stack.id, begin);
    for (const event of events) {
      show(event, { stack, shown, caller });
      if (isFailure(event, stack)) failures.push(await explainFailure(account, event));
    }
    const last = events.at(-1);
    if (last?.EventId) begin = { after: last.EventId };
    const end = events.findLast((event) => isStackEvent(event, stack));
    if (end?.ResourceStatus && isEnd(end.ResourceStatus)) {
      return { status: end.ResourceStatus, failures };
    }
    if (ended !== null) return { status: ended, failures };
    idlePolls = events.length > 0 ? 0 : idlePolls + 1;
    wait = events.length > 0 ? FIRST_WAIT : Math.min(wait * WAIT_GROWTH, MAX_WAIT);
    const status = idlePolls >= UNCHANGED_POLLS ? await stackStatus(account, stack.id) : null;
    if (status !== null && isEnd(status)) {
      // The operation may have ended after the last poll. The next poll shows its last events.
      ended = status;
      continue;
    }
    await caller.clock.sleep(wait, caller.signal);
  }
}

const isEnd = (status: string): boolean => !status.endsWith("_IN_PROGRESS");

/** @returns DELETE_COMPLETE for an unknown stack too */
async function stackStatus(account: AwsAccount, id: string): Promise<string> {
  try {
    const command = new DescribeStacksCommand({ StackName: id });
    const { Stacks = [] } = await account.cloudFormation.send(command);
    return Stacks[0]?.StackStatus ?? "DELETE_COMPLETE";
  } catch (error) {
    if (isAwsError(error, "ValidationError")) return "DELETE_COMPLETE";
    throw error;
  }
}

/** Id of a stack's newest event. Later events belong to the operation started next. */
export async function newestEvent(account: AwsAccount, stackId: string): Promise<string | null> {
  const command = new DescribeStackEventsCommand({ StackName: stackId });
  const { StackEvents = [] } = await account.cloudFormation.send(command);
  return StackEvents[0]?.EventId ?? null;
}

/** Events of an operation, oldest first. AWS returns the newest first. */
async function eventsSince(
  account: AwsAccount,
  stackId: string,
  begin: OperationStart,
): Promise<readonly StackEvent[]> {
  const found: StackEvent[] = [];
  const pages = paginateDescribeStackEvents(
    { client: account.cloudFormation },
    { StackName: stackId },
  );
  try {
    for await (const { StackEvents = [] } of pages) {
      for (const event of StackEvents) {
        if (begin !== "last-start" && event.EventId === begin.after) return found.toReversed();
        found.push(event);
        const isBegin =
          event.PhysicalResourceId === stackId && START_STATES.includes(statusOf(event));
        if (begin === "last-start" && isBegin) return found.toReversed();
      }
    }
  } catch (error) {
    // The events of a deleted stack may be deleted too.
    if (!isAwsError(error, "ValidationError")) throw error;
  }
  return found.toReversed();
}

const statusOf = ({ ResourceStatus }: StackEvent): string => ResourceStatus ?? "";

function isStackEvent({ PhysicalResourceId }: StackEvent, stack: Followed): boolean {
  return PhysicalResourceId === stack.id;
}

function isFailure(event: StackEvent, stack: Followed): boolean {
  return statusOf(event).endsWith("_FAILED") && !isStackEvent(event, stack);
}

async function explainFailure(account: AwsAccount, event: StackEvent): Promise<ResourceFailure> {
  const failure = failureOf(event);
  const batch = await batchReason(account, failure);
  return { ...failure, reason: batch === "" ? failure.reason : `${failure.reason} (${batch})` };
}

/** Batch's reason for an invalid compute environment, which is better than the stack's. It exists until the rollback. */
async function batchReason(account: AwsAccount, failure: ResourceFailure): Promise<string> {
  if (failure.type !== "AWS::Batch::ComputeEnvironment" || !failure.physicalId) return "";
  const command = new DescribeComputeEnvironmentsCommand({
    computeEnvironments: [failure.physicalId],
  });
  const response = await account.batch.send(command).catch(() => null);
  const reason = response?.computeEnvironments?.[0]?.statusReason ?? "";
  return failure.reason.includes(reason) ? "" : `AWS Batch: ${reason}`;
}

function failureOf(event: StackEvent): ResourceFailure {
  return {
    resource: event.LogicalResourceId ?? "a resource",
    type: event.ResourceType ?? "",
    physicalId: event.PhysicalResourceId || undefined,
    status: statusOf(event),
    reason: event.ResourceStatusReason ?? "AWS reports no reason",
  };
}

/** Shows each state of a resource once, because AWS reports a start twice. */
function show(
  event: StackEvent,
  { stack, shown, caller }: { stack: Followed; shown: Set<string>; caller: Caller },
): void {
  const resource = isStackEvent(event, stack) ? "stack" : event.LogicalResourceId;
  const line = `${stack.name}: ${resource} ${describeStatus(statusOf(event))}`;
  if (shown.has(line)) return;
  shown.add(line);
  if (isFailure(event, stack)) caller.warn(`${line}: ${event.ResourceStatusReason ?? ""}`);
  else caller.info(line);
}

/** `CREATE_IN_PROGRESS` as text: `create in progress`. */
function describeStatus(status: string): string {
  return status.toLowerCase().replaceAll("_", " ");
}
