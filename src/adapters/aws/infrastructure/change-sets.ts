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
import type { Host } from "../../../ports/host.ts";
import type { AwsAccount } from "../aws-account.ts";
import { everyPage } from "../every-page.ts";
import type { Stack } from "./read-stacks.ts";
import { parametersOf, type StackSpec } from "./stack-spec.ts";

export interface StackChange {
  /** As CloudFormation says: Add, Modify, Remove. */
  readonly action: string;
  readonly resource: string;
  readonly type: string;
  readonly replacement: "no" | "yes" | "perhaps";
  /** It leaves the stack, and is there all the same. */
  readonly isRetained: boolean;
}

/** A change that CloudFormation works out, and makes when it is told to. */
export interface ChangeSet {
  /** Its name. */
  readonly changeSet: string;
  readonly stackId: string;
}

/** A stack to be made anew, or as it is before its change. */
export interface PreviousStack {
  readonly kind: "create" | "update";
  readonly stack: Stack | null;
}

/** Seconds between two looks at a change set that AWS works out. */
const CHANGE_SET_WAIT = 1;
const MAX_CHANGE_SET_WAIT = 5;

/**
 * How AWS says that nothing would change; there is no code for it (API reference, CreateChangeSet: a failed change
 * set with one of these reasons).
 */
const NO_CHANGES = /didn't contain changes|no updates are to be performed/i;

/** CloudFormation's change sets: what would change, before it does. */
export class ChangeSets {
  readonly #account: AwsAccount;
  readonly #host: Host;

  constructor(account: AwsAccount, host: Host) {
    this.#account = account;
    this.#host = host;
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
   * What it would change, once AWS has worked that out.
   *
   * @returns null where nothing would change
   * @throws {InfrastructureError} the template or the stack does not allow it
   */
  async changesOf(set: ChangeSet): Promise<readonly StackChange[] | null> {
    let wait = CHANGE_SET_WAIT;
    for (;;) {
      const command = new DescribeChangeSetCommand(inputOf(set));
      const page = await this.#account.cloudFormation.send(command);
      if (page.Status === "CREATE_COMPLETE") return this.#allChanges(set, page);
      if (page.Status === "FAILED") {
        const reason = page.StatusReason ?? "AWS gives no reason";
        if (NO_CHANGES.test(reason)) return null;
        throw new InfrastructureError(`CloudFormation refuses the change: ${reason}`);
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

  /** Has AWS begin to make the change. */
  async execute({ changeSet, stackId }: ChangeSet): Promise<void> {
    const command = new ExecuteChangeSetCommand({ ChangeSetName: changeSet, StackName: stackId });
    await this.#account.cloudFormation.send(command);
  }

  /** Takes it back; the stack that came with a new one stays. */
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
