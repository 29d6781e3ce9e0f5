import { DescribeComputeEnvironmentsCommand } from "@aws-sdk/client-batch";
import {
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  paginateDescribeStackEvents,
  type StackEvent,
} from "@aws-sdk/client-cloudformation";
import { InterruptedError } from "../../../core/errors.ts";
import type { Host } from "../../../ports/host.ts";
import type { AwsAccount } from "../aws-account.ts";
import { isAwsError } from "../aws-errors.ts";

/** Seconds between two looks at a stack's events: soon while something happens, then ever more seldom. */
const FIRST_WAIT = 2;
const WAIT_GROWTH = 1.5;
const MAX_WAIT = 15;
/** Looks without an event after which the stack itself is asked how it is. */
const UNCHANGED_POLLS = 3;

/** A resource that could not be made, changed or removed. */
export interface ResourceFailure {
  /** Its name in the template. */
  readonly resource: string;
  readonly type: string;
  /** Its name in AWS; absent where it never had one. */
  readonly physicalId?: string | undefined;
  readonly status: string;
  readonly reason: string;
}

export interface OperationResult {
  /** The stack's status, as in CREATE_COMPLETE. */
  readonly status: string;
  /** In the order in which they happened: the first is the cause, the others often follow from it. */
  readonly failures: readonly ResourceFailure[];
}

/** Where an operation begins in a stack's events: behind an event, or where the stack itself last began something. */
export type OperationStart = { readonly behind: string | null } | "last-begin";

export interface Followed {
  readonly id: string;
  readonly name: string;
  readonly begin: OperationStart;
}

const START_STATES = ["CREATE_IN_PROGRESS", "UPDATE_IN_PROGRESS", "DELETE_IN_PROGRESS"];

/** Whether AWS is at work at a stack. A stack under review waits for us. */
export function isInProgress(status: string): boolean {
  return status.endsWith("_IN_PROGRESS") && status !== "REVIEW_IN_PROGRESS";
}

/**
 * Shows a stack's events as they come, until its operation ends.
 *
 * @throws {InterruptedError} AWS goes on by itself, and the message says so
 */
export async function followStack(
  account: AwsAccount,
  stack: Followed,
  host: Host,
): Promise<OperationResult> {
  try {
    return await follow(account, stack, host);
  } catch (error) {
    if (!(error instanceof InterruptedError)) throw error;
    const goesOn = `Interrupted. AWS goes on with stack ${stack.name}; the same command follows it.`;
    throw new InterruptedError(goesOn, { cause: error });
  }
}

async function follow(account: AwsAccount, stack: Followed, host: Host): Promise<OperationResult> {
  const failures: ResourceFailure[] = [];
  const shown = new Set<string>();
  let { begin } = stack;
  let wait = FIRST_WAIT;
  let quiet = 0;
  let ended: string | null = null;
  for (;;) {
    const events = await eventsSince(account, stack.id, begin);
    for (const event of events) {
      show(event, { stack, shown, host });
      if (isFailure(event, stack)) failures.push(await explainFailure(account, event));
    }
    const last = events.at(-1);
    if (last?.EventId) begin = { behind: last.EventId };
    const end = events.findLast((event) => isOwn(event, stack));
    if (end?.ResourceStatus && isEnd(end.ResourceStatus)) {
      return { status: end.ResourceStatus, failures };
    }
    if (ended !== null) return { status: ended, failures };
    quiet = events.length > 0 ? 0 : quiet + 1;
    wait = events.length > 0 ? FIRST_WAIT : Math.min(wait * WAIT_GROWTH, MAX_WAIT);
    const status = quiet >= UNCHANGED_POLLS ? await stackStatus(account, stack.id) : null;
    if (status !== null && isEnd(status)) {
      // It may have ended since its events were looked at: they are shown, and say why it failed.
      ended = status;
      continue;
    }
    await host.clock.sleep(wait, host.signal);
  }
}

const isEnd = (status: string): boolean => !status.endsWith("_IN_PROGRESS");

/** @returns DELETE_COMPLETE also for a stack that is not known any more */
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

/** The newest event of a stack: what comes behind it belongs to what is begun now. */
export async function newestEvent(account: AwsAccount, stackId: string): Promise<string | null> {
  const command = new DescribeStackEventsCommand({ StackName: stackId });
  const { StackEvents = [] } = await account.cloudFormation.send(command);
  return StackEvents[0]?.EventId ?? null;
}

/** The events of an operation, oldest first. AWS gives them newest first. */
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
        if (begin !== "last-begin" && event.EventId === begin.behind) return found.toReversed();
        found.push(event);
        const isBegin =
          event.PhysicalResourceId === stackId && START_STATES.includes(statusOf(event));
        if (begin === "last-begin" && isBegin) return found.toReversed();
      }
    }
  } catch (error) {
    // A stack that is gone may have taken its events along.
    if (!isAwsError(error, "ValidationError")) throw error;
  }
  return found.toReversed();
}

const statusOf = ({ ResourceStatus }: StackEvent): string => ResourceStatus ?? "";

function isOwn({ PhysicalResourceId }: StackEvent, stack: Followed): boolean {
  return PhysicalResourceId === stack.id;
}

function isFailure(event: StackEvent, stack: Followed): boolean {
  return statusOf(event).endsWith("_FAILED") && !isOwn(event, stack);
}

async function explainFailure(account: AwsAccount, event: StackEvent): Promise<ResourceFailure> {
  const failure = failureOf(event);
  const batch = await batchReason(account, failure);
  return { ...failure, reason: batch === "" ? failure.reason : `${failure.reason} (${batch})` };
}

/** A compute environment says better than its stack why it is invalid; it is there until the rollback removes it. */
async function batchReason(account: AwsAccount, failure: ResourceFailure): Promise<string> {
  if (failure.type !== "AWS::Batch::ComputeEnvironment" || !failure.physicalId) return "";
  const command = new DescribeComputeEnvironmentsCommand({
    computeEnvironments: [failure.physicalId],
  });
  const answer = await account.batch.send(command).catch(() => null);
  const reason = answer?.computeEnvironments?.[0]?.statusReason ?? "";
  return failure.reason.includes(reason) ? "" : `AWS Batch: ${reason}`;
}

function failureOf(event: StackEvent): ResourceFailure {
  return {
    resource: event.LogicalResourceId ?? "a resource",
    type: event.ResourceType ?? "",
    physicalId: event.PhysicalResourceId || undefined,
    status: statusOf(event),
    reason: event.ResourceStatusReason ?? "AWS gives no reason",
  };
}

/** Each state of a resource once: AWS reports a begin twice, asked for and begun. */
function show(
  event: StackEvent,
  { stack, shown, host }: { stack: Followed; shown: Set<string>; host: Host },
): void {
  const resource = isOwn(event, stack) ? "stack" : event.LogicalResourceId;
  const line = `${stack.name}: ${resource} ${describeStatus(statusOf(event))}`;
  if (shown.has(line)) return;
  shown.add(line);
  if (isFailure(event, stack)) host.warn(`${line}: ${event.ResourceStatusReason ?? ""}`);
  else host.info(line);
}

/** `CREATE_IN_PROGRESS` as people say it: `create in progress`. */
function describeStatus(status: string): string {
  return status.toLowerCase().replaceAll("_", " ");
}
