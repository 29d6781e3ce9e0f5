import {
  type Change,
  CreateChangeSetCommand,
  DeleteChangeSetCommand,
  DescribeChangeSetCommand,
  type DescribeChangeSetCommandOutput,
  ExecuteChangeSetCommand,
  paginateDescribeChangeSet,
} from "@aws-sdk/client-cloudformation";
import { InfrastructureError } from "../../../core/errors.ts";
import type { Caller } from "../../../ports/caller.ts";
import type { Stack, StackChange } from "../../../ports/stacks.ts";
import type { AwsAccount } from "../aws-account.ts";
import { everyPage } from "../every-page.ts";
import { parametersOf, type StackSpec } from "./stack-spec.ts";

/** A change that CloudFormation works out, and makes when it is told to. */
export interface ChangeSet {
  /** Name of the change set. */
  readonly changeSet: string;
  readonly stackId: string;
}

/** The stack before a change; null for a new stack. */
export interface PreviousStack {
  readonly kind: "create" | "update";
  readonly stack: Stack | null;
}

/** Poll interval of a new change set, in seconds. */
const CHANGE_SET_WAIT = 1;
const MAX_CHANGE_SET_WAIT = 5;

/**
 * Reasons of a failed change set without changes. AWS has no error code for this (API reference, CreateChangeSet).
 */
const NO_CHANGES = /didn't contain changes|no updates are to be performed/i;

/** Change sets of CloudFormation, which show changes before they are made. */
export class ChangeSets {
  readonly #account: AwsAccount;
  readonly #host: Caller;

  constructor(account: AwsAccount, caller: Caller) {
    this.#account = account;
    this.#host = caller;
  }

  async create(spec: StackSpec, { kind, stack }: PreviousStack): Promise<ChangeSet> {
    const changeSet = `gcbench-${Math.round(this.#host.clock.now() * 1000)}`;
    const { StackId } = await this.#account.cloudFormation.send(
      new CreateChangeSetCommand({
        StackName: spec.name,
        ChangeSetName: changeSet,
        ChangeSetType: kind === "create" ? "CREATE" : "UPDATE",
        TemplateBody: spec.template,
        Parameters: parametersOf(spec, kind === "create" ? null : stack),
        Tags: Object.entries(spec.tags).map(([Key, Value]) => ({ Key, Value })),
        Capabilities: [...(spec.capabilities ?? [])],
      }),
    );
    return { changeSet, stackId: StackId ?? stack?.id ?? spec.name };
  }

  /**
   * Changes in a change set. Waits until AWS has computed them.
   *
   * @returns null if nothing would change
   * @throws {InfrastructureError} the template or the stack's status does not allow the change
   */
  async changesOf(set: ChangeSet): Promise<readonly StackChange[] | null> {
    let wait = CHANGE_SET_WAIT;
    for (;;) {
      const command = new DescribeChangeSetCommand(inputOf(set));
      const page = await this.#account.cloudFormation.send(command);
      if (page.Status === "CREATE_COMPLETE") return this.#allChanges(set, page);
      if (page.Status === "FAILED") {
        const reason = page.StatusReason ?? "AWS reports no reason";
        if (NO_CHANGES.test(reason)) return null;
        throw new InfrastructureError(`CloudFormation rejected the change: ${reason}`);
      }
      await this.#host.clock.sleep(wait, this.#host.signal);
      wait = Math.min(wait * 2, MAX_CHANGE_SET_WAIT);
    }
  }

  async #allChanges(set: ChangeSet, first: DescribeChangeSetCommandOutput) {
    const changes: Change[] = [...(first.Changes ?? [])];
    if (first.NextToken) {
      const from = { client: this.#account.cloudFormation, startingToken: first.NextToken };
      const pages = paginateDescribeChangeSet(from, inputOf(set));
      changes.push(...(await everyPage(pages, ({ Changes }) => Changes)));
    }
    return changes.map(changeOf);
  }

  /** Starts the execution of a change set. */
  async execute({ changeSet, stackId }: ChangeSet): Promise<void> {
    const command = new ExecuteChangeSetCommand({ ChangeSetName: changeSet, StackName: stackId });
    await this.#account.cloudFormation.send(command);
  }

  /** Deletes a change set. A stack created with it remains. */
  async remove({ changeSet, stackId }: ChangeSet): Promise<void> {
    await this.#account.cloudFormation.send(
      new DeleteChangeSetCommand({ ChangeSetName: changeSet, StackName: stackId }),
    );
  }
}

function inputOf({ changeSet, stackId }: ChangeSet) {
  return { ChangeSetName: changeSet, StackName: stackId };
}

function changeOf({ ResourceChange: change }: Change): StackChange {
  const replacement = { True: "yes", Conditional: "perhaps", False: "no" } as const;
  return {
    action: change?.Action ?? "",
    resource: change?.LogicalResourceId ?? "",
    type: change?.ResourceType ?? "",
    replacement: replacement[change?.Replacement ?? "False"],
    isRetained: change?.Action === "Remove" && change.PolicyAction === "Retain",
  };
}
