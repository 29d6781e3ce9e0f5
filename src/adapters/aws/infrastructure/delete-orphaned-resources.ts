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
import type { Caller } from "../../../ports/caller.ts";
import type {
  DeletionResult,
  OrphanedResource,
  OrphanedResourceKind,
} from "../../../ports/orphaned-resources.ts";
import type { AwsAccount } from "../aws-account.ts";
import { isAwsError } from "../aws-errors.ts";
import { describeJobs } from "../batch/batch-lists.ts";
import { CloudFormationStacks } from "./cloudformation-stacks.ts";

/** Order of deletion: a resource comes before the ones that it uses. */
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
/** Poll interval in seconds while a resource is being deleted. */
const WAIT = { minSeconds: 1, growth: 1.5, maxSeconds: 15 } as const;
/** Time limit for one deletion. A compute environment terminates its hosts first, which takes minutes. */
const MAX_DELETE_WAIT_SECONDS = 900;
const FINISHED = ["SUCCEEDED", "FAILED"];

/** Deletes orphaned resources in the order that AWS requires. A failure does not stop the other deletions. */
export async function deleteOrphanedResources(
  account: AwsAccount,
  orphans: readonly OrphanedResource[],
  caller: Caller,
): Promise<readonly DeletionResult[]> {
  const deleter = new ResourceDeleter(account, caller);
  const removals: DeletionResult[] = [];
  for (const kind of ORDER) {
    const slots = pLimit(MAX_CONCURRENT);
    const ofKind = orphans.filter((orphan) => orphan.kind === kind);
    const done = ofKind.map((orphan) => slots(async () => remove(deleter, orphan, caller)));
    removals.push(...(await Promise.all(done)));
  }
  return removals;
}

async function remove(
  deleter: ResourceDeleter,
  orphan: OrphanedResource,
  caller: Caller,
): Promise<DeletionResult> {
  caller.signal.throwIfAborted();
  try {
    await deleter.remove(orphan);
    caller.info(`${orphan.kind} ${orphan.name}: deleted`);
    return { orphan, error: null };
  } catch (cause) {
    if (cause instanceof InterruptedError || caller.signal.aborted) throw cause;
    const error = cause instanceof Error ? cause.message : String(cause);
    caller.warn(`${orphan.kind} ${orphan.name}: ${error}`);
    return { orphan, error };
  }
}

class ResourceDeleter {
  readonly #account: AwsAccount;
  readonly #host: Caller;
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

  constructor(account: AwsAccount, caller: Caller) {
    this.#account = account;
    this.#host = caller;
  }

  async remove({ kind, id }: OrphanedResource): Promise<void> {
    await this.#kinds[kind](id);
  }

  async #job(jobId: string): Promise<void> {
    const reason = "gcbench clean-up";
    await this.#account.batch.send(new TerminateJobCommand({ jobId, reason }));
    await this.#until("the job does not end; cancel it in the AWS console", async () => {
      const [job] = await describeJobs(this.#account, [jobId]);
      return !job || FINISHED.includes(job.status ?? "");
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
    await this.#until("the queue does not become disabled", async () => isStable(await read()));
    await batch.send(new DeleteJobQueueCommand({ jobQueue }));
    await this.#until("the queue is not deleted", async () => !(await read()));
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
    await this.#until("the compute environment does not become disabled", async () =>
      isStable(await read()),
    );
    await this.#until("a queue still uses the compute environment", async () =>
      this.#requestsDeletion(computeEnvironment),
    );
    await this.#until("the compute environment is not deleted", async () => !(await read()));
  }

  /** Requests a deletion. Batch rejects it for a while after a queue is deleted. @returns whether Batch accepted it */
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
    let wait: number = WAIT.minSeconds;
    while (!(await isTrue())) {
      if (clock.now() - begin > MAX_DELETE_WAIT_SECONDS) throw new InfrastructureError(complaint);
      await clock.sleep(wait, signal);
      wait = Math.min(wait * WAIT.growth, WAIT.maxSeconds);
    }
  }
}

/** Ignores that a resource no longer exists. */
async function isAlreadyDeleted(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!isAwsError(error, ...EC2_NOT_FOUND)) throw error;
  }
}

const EC2_NOT_FOUND = ["InvalidInstanceID.NotFound", "InvalidLaunchTemplateId.NotFound"];

/** Whether Batch finished disabling a resource. An invalid resource can be deleted too. */
function isStable(found: { state?: string | undefined; status?: string | undefined } | undefined) {
  if (!found) return true;
  return found.state === "DISABLED" && ["VALID", "INVALID"].includes(found.status ?? "");
}
