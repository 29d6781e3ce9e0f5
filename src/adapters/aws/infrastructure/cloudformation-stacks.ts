import { DeleteStackCommand } from "@aws-sdk/client-cloudformation";
import { InfrastructureError } from "../../../core/errors.ts";
import type { Caller } from "../../../ports/caller.ts";
import type { StackPlan } from "../../../ports/stacks.ts";
import { isPermanentlyFailed, type Stack } from "../../../ports/stacks.ts";
import type { AwsAccount } from "../aws-account.ts";
import { type ChangeSet, ChangeSets } from "./change-sets.ts";
import {
  followStack,
  isInProgress,
  newestEvent,
  type OperationResult,
} from "./cloudformation-events.ts";
import { isCreated, readStack } from "./read-stacks.ts";
import { explain, explainStuckStack } from "./stack-errors.ts";
import { matchesTemplate, type StackSpec } from "./stack-spec.ts";

const STUCK_STATUS = "UPDATE_ROLLBACK_FAILED";

/** Error messages about a new role or instance profile, which takes IAM about ten seconds to propagate. */
const FRESH_ROLE = /\brole\b|instance ?profile|iaminstanceprofile/i;
const FRESH_ROLE_ATTEMPTS = 3;
const FRESH_ROLE_WAIT = 20;

/** Creates, changes and deletes CloudFormation stacks, shows their progress, and explains failures. */
export class CloudFormationStacks {
  readonly #account: AwsAccount;
  readonly #host: Caller;
  readonly #changeSets: ChangeSets;

  constructor(account: AwsAccount, caller: Caller) {
    this.#account = account;
    this.#host = caller;
    this.#changeSets = new ChangeSets(account, caller);
  }

  /** @returns null if the stack does not exist */
  async read(name: string): Promise<Stack | null> {
    return readStack(this.#account, name);
  }

  /**
   * Computes the change of a stack. Waits first if AWS is still changing the stack, so an interrupted deployment resumes.
   *
   * @throws {InfrastructureError} the template or the stack's status does not allow the change
   */
  async plan(spec: StackSpec): Promise<StackPlan> {
    const stack = await this.#waitUntilStable(spec.name);
    if (stack && isPermanentlyFailed(stack.status)) {
      return { kind: "recreate", name: spec.name, status: stack.status };
    }
    if (stack && matchesTemplate(stack, spec)) return { kind: "unchanged", stack };
    if (stack?.status === STUCK_STATUS) throw new InfrastructureError(explainStuckStack(stack));
    const isNew = !stack || stack.status === "REVIEW_IN_PROGRESS";
    const kind = isNew ? "create" : "update";
    const changeSet = await this.#changeSets.create(spec, { kind, stack });
    const set = { kind, name: spec.name, ...changeSet, changes: [] } as const;
    try {
      const changes = await this.#changeSets.changesOf(set);
      if (changes) return { ...set, changes };
    } catch (error) {
      await this.discard(set).catch(() => undefined); // Report the first error.
      throw error;
    }
    await this.discard(set);
    if (!stack || isNew) throw new InfrastructureError(`Stack ${spec.name} would be empty.`);
    return { kind: "unchanged", stack };
  }

  /** Deletes a plan's change set, and the empty stack of a planned creation. */
  async discard(plan: StackPlan): Promise<void> {
    if (plan.kind !== "create" && plan.kind !== "update") return;
    await this.#changeSets.remove(plan);
    if (plan.kind === "create") {
      const command = new DeleteStackCommand({ StackName: plan.stackId });
      await this.#account.cloudFormation.send(command);
    }
  }

  /** Asks for confirmation of plans, and discards them unless confirmed. */
  async confirmPlan(
    plans: readonly StackPlan[],
    confirm: () => Promise<boolean>,
  ): Promise<boolean> {
    let isConfirmed = false;
    try {
      isConfirmed = await confirm();
      return isConfirmed;
    } finally {
      if (!isConfirmed) await Promise.all(plans.map((plan) => this.discard(plan)));
    }
  }

  /**
   * Executes a plan and waits for its end.
   *
   * @throws {InfrastructureError} names the first failed resource and the reason
   */
  async apply(spec: StackSpec, plan: StackPlan): Promise<Stack> {
    let next = plan;
    for (let attempt = 1; ; attempt++) {
      if (next.kind === "recreate") {
        await this.remove(next.name);
        next = await this.plan(spec);
      }
      if (next.kind === "unchanged") return next.stack;
      if (next.kind === "recreate")
        throw new InfrastructureError(
          `Stack ${spec.name} cannot be created. Delete it in the CloudFormation console, then rerun the command.`,
        );
      const end = await this.#execute(next);
      if (isCreated(end.status)) return this.#waitUntilCreated(spec.name);
      const [cause] = end.failures;
      const isFreshRole = next.kind === "create" && cause && FRESH_ROLE.test(cause.reason);
      const failure = explain(spec.name, end);
      if (!isFreshRole || attempt >= FRESH_ROLE_ATTEMPTS) throw failure;
      this.#host.warn(
        `${failure.message} A new role takes a few seconds to propagate in AWS. Retrying (${attempt + 1} of ${FRESH_ROLE_ATTEMPTS}).`,
      );
      await this.#host.clock.sleep(FRESH_ROLE_WAIT, this.#host.signal);
      next = { kind: "recreate", name: spec.name, status: end.status };
    }
  }

  /**
   * Deletes a stack and waits until it is gone. A missing stack is not an error.
   *
   * @returns false if the stack did not exist
   * @throws {InfrastructureError} names the resources that could not be deleted, and why
   */
  async remove(name: string): Promise<boolean> {
    const stack = await this.#waitUntilStable(name);
    if (!stack) return false;
    const after = await newestEvent(this.#account, stack.id);
    await this.#account.cloudFormation.send(new DeleteStackCommand({ StackName: stack.id }));
    const followed = { id: stack.id, name, begin: { after } };
    const end = await followStack(this.#account, followed, this.#host);
    if (end.status === "DELETE_COMPLETE") return true;
    throw explain(name, end);
  }

  /** Waits until AWS finishes its current change of a stack. */
  async #waitUntilStable(name: string): Promise<Stack | null> {
    const stack = await this.read(name);
    if (!stack || !isInProgress(stack.status)) return stack;
    this.#host.info(`${name}: AWS is still changing the stack; waiting`);
    const followed = { id: stack.id, name, begin: "last-start" as const };
    await followStack(this.#account, followed, this.#host);
    return this.read(name);
  }

  async #waitUntilCreated(name: string): Promise<Stack> {
    const stack = await this.read(name);
    if (!stack) throw new InfrastructureError(`Stack ${name} was created, but no longer exists.`);
    return stack;
  }

  async #execute(plan: ChangeSet & { readonly name: string }): Promise<OperationResult> {
    const { stackId: id, name } = plan;
    const after = await newestEvent(this.#account, id);
    await this.#changeSets.execute(plan);
    return followStack(this.#account, { id, name, begin: { after } }, this.#host);
  }
}
