import {
  type BatchClient,
  type ComputeEnvironmentDetail,
  DescribeComputeEnvironmentsCommand,
  DescribeJobQueuesCommand,
  GetJobQueueSnapshotCommand,
} from "@aws-sdk/client-batch";
import { GetServiceQuotaCommand, type ServiceQuotasClient } from "@aws-sdk/client-service-quotas";
import type { PinnedInstance } from "../../../core/documents/instance.ts";
import { formatCount } from "../../../core/format/text.ts";
import { quotaOf } from "../infrastructure/aws-preflight.ts";

export interface Diagnosis {
  /** What keeps the queue from running jobs, in one line. */
  readonly reason: string;
  /** No waiting mends it: the queue or its compute environment is broken or gone. */
  readonly isBroken: boolean;
}

/** Says why jobs of a queue stay RUNNABLE; asks queue, compute environment, snapshot and quota in that order. */
export async function diagnoseQueue(
  clients: { readonly batch: BatchClient; readonly quotas: ServiceQuotasClient },
  queue: string,
  instance: PinnedInstance,
): Promise<Diagnosis> {
  const { jobQueues = [] } = await clients.batch.send(
    new DescribeJobQueuesCommand({ jobQueues: [queue] }),
  );
  const [found] = jobQueues;
  if (!found || found.status === "DELETED" || found.status === "DELETING") {
    return brokenQueue("its queue was deleted; gcbench deploy makes it again");
  }
  if (found.state === "DISABLED") return brokenQueue("its queue is disabled");
  if (found.status === "INVALID") return brokenQueue(`its queue is INVALID: ${found.statusReason}`);
  const environments = (found.computeEnvironmentOrder ?? []).flatMap(
    ({ computeEnvironment }) => computeEnvironment ?? [],
  );
  const { computeEnvironments = [] } = await clients.batch.send(
    new DescribeComputeEnvironmentsCommand({ computeEnvironments: environments }),
  );
  const [environment] = computeEnvironments;
  if (!environment)
    return brokenQueue("its compute environment is gone; gcbench deploy makes it again");
  if (environment.status === "INVALID") {
    return brokenQueue(
      `its compute environment is INVALID: ${environment.statusReason ?? "no reason"}`,
    );
  }
  if (environment.state === "DISABLED") return brokenQueue("its compute environment is disabled");
  return {
    reason: await explainMissingHost(clients, { queue, environment, instance }),
    isBroken: false,
  };
}

function brokenQueue(reason: string): Diagnosis {
  return { reason, isBroken: true };
}

async function explainMissingHost(
  { batch, quotas }: { readonly batch: BatchClient; readonly quotas: ServiceQuotasClient },
  known: { queue: string; environment: ComputeEnvironmentDetail; instance: PinnedInstance },
): Promise<string> {
  const { environment, instance, queue } = known;
  const { desiredvCpus = 0, maxvCpus = 0 } = environment.computeResources ?? {};
  const parts = [
    desiredvCpus >= maxvCpus && maxvCpus > 0
      ? `all ${maxvCpus} vCPUs that the platform may have at once are taken`
      : `AWS finds no free ${instance.type} (${instance.purchase})`,
  ];
  const ahead = await jobsAheadInQueue(batch, queue);
  if (ahead > 0) parts.push(`${formatCount(ahead, "job")} at the head of the queue`);
  const quota = await vcpuQuota(quotas, instance).catch(() => null);
  if (quota !== null) {
    const isShort = quota < instance.vcpus;
    const what = `the account's ${instance.purchase} quota is ${quota} vCPUs`;
    parts.push(isShort ? `${what}, less than one host of ${instance.vcpus}` : what);
  }
  return parts.join("; ");
}

async function jobsAheadInQueue(batch: BatchClient, jobQueue: string): Promise<number> {
  // Not everywhere to be had, and only an illustration.
  const snapshot = await batch.send(new GetJobQueueSnapshotCommand({ jobQueue })).catch(() => null);
  return snapshot?.frontOfQueue?.jobs?.length ?? 0;
}

async function vcpuQuota(
  quotas: ServiceQuotasClient,
  instance: PinnedInstance,
): Promise<number | null> {
  const known = quotaOf({ instance });
  if (!known) return null;
  const { Quota } = await quotas.send(
    new GetServiceQuotaCommand({ ServiceCode: "ec2", QuotaCode: known.code }),
  );
  return Quota?.Value ?? null;
}
