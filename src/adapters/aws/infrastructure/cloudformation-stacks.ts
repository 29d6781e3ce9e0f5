import {
  type Capability,
  type Change,
  CreateChangeSetCommand,
  DeleteChangeSetCommand,
  DeleteStackCommand,
  DescribeChangeSetCommand,
  type DescribeChangeSetCommandOutput,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
  ListStackResourcesCommand,
  type Stack as StackDescription,
} from "@aws-sdk/client-cloudformation";
import { digestOf } from "../../../core/digest.ts";
import { InfrastructureError } from "../../../core/errors.ts";
import type { Host } from "../../../ports.ts";
import type { AwsAccount } from "../aws-account.ts";
import { isAwsError } from "../aws-faults.ts";
import {
  followStack,
  isInProgress,
  newestEvent,
  type OperationEnd,
  type ResourceFailure,
} from "./cloudformation-events.ts";

/** A stack as it should be. */
export interface StackSpec {
  readonly name: string;
  /** Has a parameter and an output TemplateDigest. */
  readonly template: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** Parameters that keep the value they have in AWS; these values where they have none yet. */
  readonly initial?: Readonly<Record<string, string>>;
  /** Parameters of `initial` that are numbers, and must not be less; what is more in AWS stays. */
  readonly least?: Readonly<Record<string, number>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly capabilities?: readonly Capability[];
}

/** A stack as it is. */
export interface Stack {
  readonly name: string;
  readonly id: string;
  readonly status: string;
  readonly statusReason: string | null;
  readonly parameters: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  /** ISO 8601. */
  readonly createdAt: string | null;
}

export interface StackChange {
  /** As CloudFormation says: Add, Modify, Remove. */
  readonly action: string;
  readonly resource: string;
  readonly type: string;
  readonly replacement: "no" | "yes" | "perhaps";
}

/** What making a stack as it should be would change. */
export type StackPlan =
  | { readonly kind: "unchanged"; readonly stack: Stack }
  | {
      readonly kind: "create" | "update";
      readonly name: string;
      readonly changeSet: string;
      readonly stackId: string;
      readonly changes: readonly StackChange[];
    }
  /** It is there without ever having come about, or is half deleted: it is removed and made from the beginning. */
  | { readonly kind: "again"; readonly name: string; readonly status: string };

/** Never came about, or half removed: nothing can be done with such a stack but to delete it. */
const FAILED_FOR_GOOD = [
  "CREATE_FAILED",
  "ROLLBACK_COMPLETE",
  "ROLLBACK_FAILED",
  "DELETE_FAILED",
] as const;
const STUCK = "UPDATE_ROLLBACK_FAILED";
const MADE = ["CREATE_COMPLETE", "UPDATE_COMPLETE"];

/** Seconds between two looks at a change set that AWS works out. */
const CHANGE_SET_WAIT = 1;
const CHANGE_SET_LONGEST_WAIT = 5;

/**
 * How AWS says that nothing would change; there is no code for it (API reference, CreateChangeSet: a failed change
 * set with one of these reasons).
 */
const NO_CHANGES = /didn't contain changes|no updates are to be performed/i;

/** IAM takes up to some ten seconds until all of AWS knows a new role or instance profile. */
const FRESH_ROLE = /\brole\b|instance ?profile|iaminstanceprofile/i;
const FRESH_ROLE_ATTEMPTS = 3;
const FRESH_ROLE_WAIT = 20;

/** Whether a stack is there for nothing: see StackPlan "again". */
export function isFailedForGood(status: string): boolean {
  return FAILED_FOR_GOOD.some((one) => one === status);
}

/** Makes, changes and removes CloudFormation stacks, shows what happens, and says why what failed did. */
export class CloudFormationStacks {
  readonly #account: AwsAccount;
  readonly #host: Host;

  constructor(account: AwsAccount, host: Host) {
    this.#account = account;
    this.#host = host;
  }

  /** @returns null where there is no stack of that name */
  async read(name: string): Promise<Stack | null> {
    return readStack(this.#account, name);
  }

  /**
   * Works out what would change. A stack that AWS is still at work at is waited for first, which is how an
   * interrupted deployment goes on.
   *
   * @throws {InfrastructureError} the template or the stack does not allow it
   */
  async plan(spec: StackSpec): Promise<StackPlan> {
    const stack = await this.#settled(spec.name);
    if (stack && isFailedForGood(stack.status)) {
      return { kind: "again", name: spec.name, status: stack.status };
    }
    if (stack && isAsItShouldBe(stack, spec)) return { kind: "unchanged", stack };
    if (stack?.status === STUCK) throw new InfrastructureError(describeStuck(stack));
    const isNew = !stack || stack.status === "REVIEW_IN_PROGRESS";
    const changeSet = `gcbench-${Math.round(this.#host.clock.now() * 1000)}`;
    const { StackId } = await this.#account.cloudFormation.send(
      new CreateChangeSetCommand({
        StackName: spec.name,
        ChangeSetName: changeSet,
        ChangeSetType: isNew ? "CREATE" : "UPDATE",
        TemplateBody: spec.template,
        Parameters: parametersOf(spec, isNew ? null : stack),
        Tags: Object.entries(spec.tags).map(([Key, Value]) => ({ Key, Value })),
        Capabilities: [...(spec.capabilities ?? [])],
      }),
    );
    const stackId = StackId ?? stack?.id ?? spec.name;
    const kind = isNew ? "create" : "update";
    const set = { kind, name: spec.name, changeSet, stackId, changes: [] } as const;
    try {
      const changes = await this.#changesOf(set);
      if (changes) return { ...set, changes };
    } catch (error) {
      await this.discard(set).catch(() => undefined); // What went wrong first is what counts.
      throw error;
    }
    await this.discard(set);
    if (!stack || isNew) throw new InfrastructureError(`Stack ${spec.name} would be empty.`);
    return { kind: "unchanged", stack };
  }

  /** Takes a plan back: nothing of it stays in AWS. */
  async discard(plan: StackPlan): Promise<void> {
    if (plan.kind !== "create" && plan.kind !== "update") return;
    await this.#deleteChangeSet(plan);
    if (plan.kind === "create") {
      const command = new DeleteStackCommand({ StackName: plan.stackId });
      await this.#account.cloudFormation.send(command);
    }
  }

  /** Asks whether to carry plans out, and takes them back unless the answer is yes. */
  async consent(plans: readonly StackPlan[], ask: () => Promise<boolean>): Promise<boolean> {
    let isAgreed = false;
    try {
      isAgreed = await ask();
      return isAgreed;
    } finally {
      if (!isAgreed) await Promise.all(plans.map((plan) => this.discard(plan)));
    }
  }

  /**
   * Carries a plan out and waits for its end.
   *
   * @throws {InfrastructureError} names the resource that failed first, and why
   */
  async apply(spec: StackSpec, plan: StackPlan): Promise<Stack> {
    let next = plan;
    for (let attempt = 1; ; attempt++) {
      if (next.kind === "again") {
        await this.remove(next.name);
        next = await this.plan(spec);
      }
      if (next.kind === "unchanged") return next.stack;
      if (next.kind === "again") throw new InfrastructureError(`Stack ${spec.name} can't be made.`);
      const end = await this.#execute(next);
      if (MADE.includes(end.status)) return this.#made(spec.name);
      const [cause] = end.failures;
      const isFreshRole = next.kind === "create" && cause && FRESH_ROLE.test(cause.reason);
      const failure = explain(spec.name, end);
      if (!isFreshRole || attempt >= FRESH_ROLE_ATTEMPTS) throw failure;
      this.#host.warn(
        `${failure.message} A new role takes AWS some seconds to know everywhere: trying again (${attempt + 1} of ${FRESH_ROLE_ATTEMPTS}).`,
      );
      await this.#host.clock.sleep(FRESH_ROLE_WAIT, this.#host.signal);
      next = { kind: "again", name: spec.name, status: end.status };
    }
  }

  /**
   * Deletes a stack and waits until it is gone. A stack that is not there is no fault.
   *
   * @returns false where there was none
   * @throws {InfrastructureError} names what could not be removed, and why
   */
  async remove(name: string): Promise<boolean> {
    const stack = await this.#settled(name);
    if (!stack) return false;
    const behind = await newestEvent(this.#account, stack.id);
    await this.#account.cloudFormation.send(new DeleteStackCommand({ StackName: stack.id }));
    const followed = { id: stack.id, name, begin: { behind } };
    const end = await followStack(this.#account, followed, this.#host);
    if (end.status === "DELETE_COMPLETE") return true;
    throw explain(name, end);
  }

  /** Waits for what AWS is still doing to a stack. */
  async #settled(name: string): Promise<Stack | null> {
    const stack = await this.read(name);
    if (!stack || !isInProgress(stack.status)) return stack;
    this.#host.info(`${name}: AWS is still at work at it; following`);
    const followed = { id: stack.id, name, begin: "last-begin" as const };
    await followStack(this.#account, followed, this.#host);
    return this.read(name);
  }

  async #made(name: string): Promise<Stack> {
    const stack = await this.read(name);
    if (!stack) throw new InfrastructureError(`Stack ${name} was made, and is gone again.`);
    return stack;
  }

  async #execute(plan: { name: string; changeSet: string; stackId: string }) {
    const { changeSet, stackId: id, name } = plan;
    const behind = await newestEvent(this.#account, id);
    const command = new ExecuteChangeSetCommand({ ChangeSetName: changeSet, StackName: id });
    await this.#account.cloudFormation.send(command);
    return followStack(this.#account, { id, name, begin: { behind } }, this.#host);
  }

  /** @returns null where nothing would change */
  async #changesOf(set: ChangeSet): Promise<readonly StackChange[] | null> {
    let wait = CHANGE_SET_WAIT;
    for (;;) {
      const page = await this.#describe(set);
      if (page.Status === "CREATE_COMPLETE") return this.#allChanges(set, page);
      if (page.Status === "FAILED") {
        const reason = page.StatusReason ?? "AWS gives no reason";
        if (NO_CHANGES.test(reason)) return null;
        throw new InfrastructureError(`CloudFormation refuses the change: ${reason}`);
      }
      await this.#host.clock.sleep(wait, this.#host.signal);
      wait = Math.min(wait * 2, CHANGE_SET_LONGEST_WAIT);
    }
  }

  async #allChanges(set: ChangeSet, first: DescribeChangeSetCommandOutput) {
    const changes: Change[] = [...(first.Changes ?? [])];
    let token = first.NextToken;
    while (token) {
      const page = await this.#describe(set, token);
      changes.push(...(page.Changes ?? []));
      token = page.NextToken;
    }
    return changes.map(changeOf);
  }

  async #describe({ changeSet, stackId }: ChangeSet, NextToken?: string) {
    return this.#account.cloudFormation.send(
      new DescribeChangeSetCommand({ ChangeSetName: changeSet, StackName: stackId, NextToken }),
    );
  }

  async #deleteChangeSet({ changeSet, stackId }: ChangeSet): Promise<void> {
    await this.#account.cloudFormation.send(
      new DeleteChangeSetCommand({ ChangeSetName: changeSet, StackName: stackId }),
    );
  }
}

interface ChangeSet {
  readonly changeSet: string;
  readonly stackId: string;
}

/** @returns null where there is no stack of that name */
export async function readStack(account: AwsAccount, name: string): Promise<Stack | null> {
  try {
    const command = new DescribeStacksCommand({ StackName: name });
    const { Stacks = [] } = await account.cloudFormation.send(command);
    const [found] = Stacks.map(stackOf);
    return found && found.status !== "DELETE_COMPLETE" ? found : null;
  } catch (error) {
    // The name is well formed, so that this can only mean that there is no such stack.
    if (isAwsError(error, "ValidationError")) return null;
    throw error;
  }
}

/** All stacks of the account and region, whoever made them. */
export async function listStacks(account: AwsAccount): Promise<readonly Stack[]> {
  const found: Stack[] = [];
  let NextToken: string | undefined;
  do {
    const page = await account.cloudFormation.send(new DescribeStacksCommand({ NextToken }));
    found.push(...(page.Stacks ?? []).map(stackOf));
    NextToken = page.NextToken;
  } while (NextToken);
  return found.filter(({ status }) => status !== "DELETE_COMPLETE");
}

/** Ids in AWS of all that belongs to a stack; what it has removed is not among them. */
export async function stackResources(
  account: AwsAccount,
  { id }: Stack,
): Promise<readonly string[]> {
  const found: string[] = [];
  let NextToken: string | undefined;
  do {
    const command = new ListStackResourcesCommand({ StackName: id, NextToken });
    const page = await account.cloudFormation.send(command);
    const there = (page.StackResourceSummaries ?? []).filter(
      ({ ResourceStatus }) => ResourceStatus !== "DELETE_COMPLETE",
    );
    found.push(...there.map((one) => one.PhysicalResourceId ?? ""));
    NextToken = page.NextToken;
  } while (NextToken);
  return found.filter((one) => one !== "");
}

function stackOf(stack: StackDescription): Stack {
  const pairs = <T>(entries: readonly T[] | undefined, pair: (entry: T) => [string, string]) =>
    Object.fromEntries((entries ?? []).map(pair));
  return {
    name: stack.StackName ?? "",
    id: stack.StackId ?? "",
    status: stack.StackStatus ?? "",
    statusReason: stack.StackStatusReason ?? null,
    parameters: pairs(stack.Parameters, (one) => [
      one.ParameterKey ?? "",
      one.ParameterValue ?? "",
    ]),
    outputs: pairs(stack.Outputs, (one) => [one.OutputKey ?? "", one.OutputValue ?? ""]),
    tags: pairs(stack.Tags, (one) => [one.Key ?? "", one.Value ?? ""]),
    createdAt: stack.CreationTime?.toISOString() ?? null,
  };
}

/** Parameter and output of our templates. */
const DIGEST_PARAMETER = "TemplateDigest";

/** Told from what the stack says of itself: whoever may only run and not deploy can tell it too. */
function isAsItShouldBe({ status, parameters, outputs }: Stack, spec: StackSpec): boolean {
  return (
    [...MADE, "UPDATE_ROLLBACK_COMPLETE"].includes(status) &&
    outputs[DIGEST_PARAMETER] === digestOf(spec.template) &&
    Object.entries(spec.parameters).every(([key, value]) => parameters[key] === value) &&
    Object.entries(spec.least ?? {}).every(([key, value]) => Number(parameters[key]) >= value)
  );
}

/** Values are sent as they are, not as "the previous": all are known, none is secret. */
function parametersOf(spec: StackSpec, stack: Stack | null) {
  const { parameters, initial = {}, least = {} } = spec;
  const before = Object.entries(stack?.parameters ?? {}).filter(([key]) => key in initial);
  const kept: Record<string, string> = { ...initial, ...Object.fromEntries(before) };
  for (const [key, value] of Object.entries(least)) {
    kept[key] = String(Math.max(Number(kept[key] ?? value), value));
  }
  const values = {
    ...kept,
    ...parameters,
    [DIGEST_PARAMETER]: digestOf(spec.template),
  };
  return Object.entries(values).map(([ParameterKey, ParameterValue]) => ({
    ParameterKey,
    ParameterValue,
  }));
}

function changeOf({ ResourceChange: change }: Change): StackChange {
  const replacement = { True: "yes", Conditional: "perhaps", False: "no" } as const;
  return {
    action: change?.Action ?? "",
    resource: change?.LogicalResourceId ?? "",
    type: change?.ResourceType ?? "",
    replacement: replacement[change?.Replacement ?? "False"],
  };
}

const trimmed = (reason: string): string => reason.replace(/[.\s]+$/, "");

function explain(name: string, { status, failures }: OperationEnd): InfrastructureError {
  if (status === "DELETE_FAILED") return new InfrastructureError(describeRest(name, failures));
  const [cause] = failures;
  if (!cause) {
    return new InfrastructureError(`Stack ${name} ended as ${status}, and AWS names no cause.`);
  }
  const { resource, type, reason } = cause;
  return new InfrastructureError(
    `Stack ${name} failed at ${resource} (${type}): ${trimmed(reason)}. Its status is ${status}; once the cause is removed, the same command begins anew.`,
  );
}

function describeRest(name: string, failures: readonly ResourceFailure[]): string {
  const rest = failures.map(
    ({ resource, type, physicalId, reason }) =>
      `  ${resource} (${type}${physicalId ? `, ${physicalId}` : ""}): ${trimmed(reason)}`,
  );
  return [
    `Stack ${name} could not be removed. What is left of it:`,
    ...rest,
    "Remove the cause; the same command goes on.",
  ].join("\n");
}

function describeStuck({ name, statusReason }: Stack): string {
  const why = statusReason ? ` (${trimmed(statusReason)})` : "";
  return `Stack ${name} could neither be changed nor put back${why}. Remove it (gcbench destroy) and make it again, or continue its rollback in the CloudFormation console.`;
}
