import { DeleteStackCommand } from "@aws-sdk/client-cloudformation";
import { InfrastructureError } from "../../../core/errors.ts";
import type { Host } from "../../../ports/host.ts";
import type { AwsAccount } from "../aws-account.ts";
import { type ChangeSet, ChangeSets, type StackChange } from "./change-sets.ts";
import {
  followStack,
  isInProgress,
  newestEvent,
  type OperationResult,
} from "./cloudformation-events.ts";
import { isCreated, isPermanentlyFailed, readStack, type Stack } from "./read-stacks.ts";
import { explain, explainStuckStack } from "./stack-errors.ts";
import { matchesTemplate, type StackSpec } from "./stack-spec.ts";

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

const STUCK_STATES = "UPDATE_ROLLBACK_FAILED";

/** IAM takes up to some ten seconds until all of AWS knows a new role or instance profile. */
const FRESH_ROLE = /\brole\b|instance ?profile|iaminstanceprofile/i;
const FRESH_ROLE_ATTEMPTS = 3;
const FRESH_ROLE_WAIT = 20;

/** Makes, changes and removes CloudFormation stacks, shows what happens, and says why what failed did. */
export class CloudFormationStacks {
  readonly #account: AwsAccount;
  readonly #host: Host;
  readonly #changeSets: ChangeSets;

  constructor(account: AwsAccount, host: Host) {
    this.#account = account;
    this.#host = host;
    this.#changeSets = new ChangeSets(account, host);
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
    const stack = await this.#waitUntilStable(spec.name);
    if (stack && isPermanentlyFailed(stack.status)) {
      return { kind: "again", name: spec.name, status: stack.status };
    }
    if (stack && matchesTemplate(stack, spec)) return { kind: "unchanged", stack };
    if (stack?.status === STUCK_STATES) throw new InfrastructureError(explainStuckStack(stack));
    const isNew = !stack || stack.status === "REVIEW_IN_PROGRESS";
    const kind = isNew ? "create" : "update";
    const waitUntilCreated = await this.#changeSets.create(spec, { kind, stack });
    const set = { kind, name: spec.name, ...waitUntilCreated, changes: [] } as const;
    try {
      const changes = await this.#changeSets.changesOf(set);
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
    await this.#changeSets.remove(plan);
    if (plan.kind === "create") {
      const command = new DeleteStackCommand({ StackName: plan.stackId });
      await this.#account.cloudFormation.send(command);
    }
  }

  /** Asks whether to carry plans out, and takes them back unless the answer is yes. */
  async confirmPlan(plans: readonly StackPlan[], ask: () => Promise<boolean>): Promise<boolean> {
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
      if (isCreated(end.status)) return this.#waitUntilCreated(spec.name);
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
    const stack = await this.#waitUntilStable(name);
    if (!stack) return false;
    const behind = await newestEvent(this.#account, stack.id);
    await this.#account.cloudFormation.send(new DeleteStackCommand({ StackName: stack.id }));
    const followed = { id: stack.id, name, begin: { behind } };
    const end = await followStack(this.#account, followed, this.#host);
    if (end.status === "DELETE_COMPLETE") return true;
    throw explain(name, end);
  }

  /** Waits for what AWS is still doing to a stack. */
  async #waitUntilStable(name: string): Promise<Stack | null> {
    const stack = await this.read(name);
    if (!stack || !isInProgress(stack.status)) return stack;
    this.#host.info(`${name}: AWS is still at work at it; following`);
    const followed = { id: stack.id, name, begin: "last-begin" as const };
    await followStack(this.#account, followed, this.#host);
    return this.read(name);
  }

  async #waitUntilCreated(name: string): Promise<Stack> {
    const stack = await this.read(name);
    if (!stack) throw new InfrastructureError(`Stack ${name} was made, and is gone again.`);
    return stack;
  }

  async #execute(plan: ChangeSet & { readonly name: string }): Promise<OperationResult> {
    const { stackId: id, name } = plan;
    const behind = await newestEvent(this.#account, id);
    await this.#changeSets.execute(plan);
    return followStack(this.#account, { id, name, begin: { behind } }, this.#host);
  }
}
