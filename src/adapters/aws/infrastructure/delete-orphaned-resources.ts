import {
  DeleteComputeEnvironmentCommand,
  DeleteJobQueueCommand,
  DeregisterJobDefinitionCommand,
  DescribeComputeEnvironmentsCommand,
  DescribeJobQueuesCommand,
  TerminateJobCommand,
  UpdateComputeEnvironmentCommand,
  UpdateJobQueueCommand,
} from "@aws-sdk/client-batch";
import { DeleteLaunchTemplateCommand, TerminateInstancesCommand } from "@aws-sdk/client-ec2";
import pLimit from "p-limit";
import { InfrastructureError, InterruptedError } from "../../../core/errors.ts";
import type { Host } from "../../../ports/host.ts";
import type { AwsAccount } from "../aws-account.ts";
import { isAwsError } from "../aws-errors.ts";
import { describeJobs } from "../batch/batch-lists.ts";
import { CloudFormationStacks } from "./cloudformation-stacks.ts";
import type { OrphanedResource, OrphanedResourceKind } from "./orphaned-resource.ts";

/** What became of a leftover. */
export interface DeletionResult {
  readonly orphan: OrphanedResource;
  /** Null: it is gone. */
  readonly fault: string | null;
}

/** What uses another goes before it. */
const ORDER: readonly OrphanedResourceKind[] = [
  "job",
  "stack",
  "queue",
  "compute environment",
  "host",
  "job definition",
  "launch template",
];

const MAX_CONCURRENT = 8;
/** Seconds from one look to the next at something that goes, at first and at most. */
const WAIT = { first: 1, growth: 1.5, most: 15 } as const;
/** Most seconds for one thing to go. A compute environment ends its hosts first, which takes minutes. */
const MAX_DELETE_WAIT_SECONDS = 900;
const ENDED = ["SUCCEEDED", "FAILED"];

/** Removes leftovers in the order in which AWS lets go of them. What can't be removed stops none of the others. */
export async function deleteOrphanedResources(
  account: AwsAccount,
  orphans: readonly OrphanedResource[],
  host: Host,
): Promise<readonly DeletionResult[]> {
  const broom = new ResourceDeleter(account, host);
  const removals: DeletionResult[] = [];
  for (const kind of ORDER) {
    const slots = pLimit(MAX_CONCURRENT);
    const ofKind = orphans.filter((one) => one.kind === kind);
    const done = ofKind.map((one) => slots(async () => remove(broom, one, host)));
    removals.push(...(await Promise.all(done)));
  }
  return removals;
}

async function remove(
  broom: ResourceDeleter,
  orphan: OrphanedResource,
  host: Host,
): Promise<DeletionResult> {
  host.signal.throwIfAborted();
  try {
    await broom.remove(orphan);
    host.info(`${orphan.kind} ${orphan.name}: gone`);
    return { orphan, fault: null };
  } catch (error) {
    if (error instanceof InterruptedError || host.signal.aborted) throw error;
    const fault = error instanceof Error ? error.message : String(error);
    host.warn(`${orphan.kind} ${orphan.name}: ${fault}`);
    return { orphan, fault };
  }
}

class ResourceDeleter {
  readonly #account: AwsAccount;
  readonly #host: Host;
  readonly #kinds: Readonly<Record<OrphanedResourceKind, (id: string) => Promise<unknown>>> = {
    job: (id) => this.#job(id),
    stack: (id) => new CloudFormationStacks(this.#account, this.#host).remove(id),
    queue: (id) => this.#queue(id),
    "compute environment": (id) => this.#computeEnvironment(id),
    host: (id) =>
      isAlreadyDeleted(
        this.#account.ec2.send(new TerminateInstancesCommand({ InstanceIds: [id] })),
      ),
    "job definition": (id) =>
      this.#account.batch.send(new DeregisterJobDefinitionCommand({ jobDefinition: id })),
    "launch template": (id) =>
      isAlreadyDeleted(
        this.#account.ec2.send(new DeleteLaunchTemplateCommand({ LaunchTemplateId: id })),
      ),
  };

  constructor(account: AwsAccount, host: Host) {
    this.#account = account;
    this.#host = host;
  }

  async remove({ kind, id }: OrphanedResource): Promise<void> {
    await this.#kinds[kind](id);
  }

  async #job(jobId: string): Promise<void> {
    const reason = "gcbench clean-up";
    await this.#account.batch.send(new TerminateJobCommand({ jobId, reason }));
    await this.#until("it does not end", async () => {
      const [job] = await describeJobs(this.#account, [jobId]);
      return !job || ENDED.includes(job.status ?? "");
    });
  }

  async #queue(jobQueue: string): Promise<void> {
    const { batch } = this.#account;
    const read = async () => {
      const command = new DescribeJobQueuesCommand({ jobQueues: [jobQueue] });
      return (await batch.send(command)).jobQueues?.find(({ status }) => status !== "DELETED");
    };
    if (!(await read())) return;
    await batch.send(new UpdateJobQueueCommand({ jobQueue, state: "DISABLED" }));
    await this.#until("it does not become disabled", async () => isStable(await read()));
    await batch.send(new DeleteJobQueueCommand({ jobQueue }));
    await this.#until("it does not go", async () => !(await read()));
  }

  async #computeEnvironment(computeEnvironment: string): Promise<void> {
    const { batch } = this.#account;
    const read = async () => {
      const computeEnvironments = [computeEnvironment];
      const command = new DescribeComputeEnvironmentsCommand({ computeEnvironments });
      const { computeEnvironments: found = [] } = await batch.send(command);
      return found.find(({ status }) => status !== "DELETED");
    };
    if (!(await read())) return;
    await batch.send(
      new UpdateComputeEnvironmentCommand({ computeEnvironment, state: "DISABLED" }),
    );
    await this.#until("it does not become disabled", async () => isStable(await read()));
    await this.#until("a queue still uses it", async () =>
      this.#requestsDeletion(computeEnvironment),
    );
    await this.#until("it does not go", async () => !(await read()));
  }

  /** Batch forgets only after a while that a queue that is gone used it. @returns whether Batch takes the request */
  async #requestsDeletion(computeEnvironment: string): Promise<boolean> {
    const command = new DeleteComputeEnvironmentCommand({ computeEnvironment });
    try {
      await this.#account.batch.send(command);
      return true;
    } catch (error) {
      if (isAwsError(error, "ClientException")) return false;
      throw error;
    }
  }

  async #until(complaint: string, isTrue: () => Promise<boolean>): Promise<void> {
    const { clock, signal } = this.#host;
    const begin = clock.now();
    let wait: number = WAIT.first;
    while (!(await isTrue())) {
      if (clock.now() - begin > MAX_DELETE_WAIT_SECONDS) throw new InfrastructureError(complaint);
      await clock.sleep(wait, signal);
      wait = Math.min(wait * WAIT.growth, WAIT.most);
    }
  }
}

/** What somebody else removed in the meantime is removed. */
async function isAlreadyDeleted(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!isAwsError(error, ...EC2_NOT_FOUND)) throw error;
  }
}

const EC2_NOT_FOUND = ["InvalidInstanceID.NotFound", "InvalidLaunchTemplateId.NotFound"];

/** Batch is done with the last change; what is invalid can be removed all the same. */
function isStable(found: { state?: string | undefined; status?: string | undefined } | undefined) {
  if (!found) return true;
  return found.state === "DISABLED" && ["VALID", "INVALID"].includes(found.status ?? "");
}
