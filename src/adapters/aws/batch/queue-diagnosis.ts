import {
  type BatchClient,
  type ComputeEnvironmentDetail,
  DescribeComputeEnvironmentsCommand,
  DescribeJobQueuesCommand,
  type JobQueueDetail,
} from "@aws-sdk/client-batch";
import { GetServiceQuotaCommand, type ServiceQuotasClient } from "@aws-sdk/client-service-quotas";
import type { PinnedInstance } from "../../../core/documents/instance.ts";
import { formatCount } from "../../../core/format/text.ts";
import { quotaOf } from "../infrastructure/aws-preflight.ts";
import { QUEUE_FINDINGS, type QueueFinding, SPOT_ROLE_HINT } from "./queue-findings.ts";
import { countHosts, type HostClients, type QueueHosts } from "./queue-hosts.ts";

export interface QueueClients extends HostClients {
  readonly batch: BatchClient;
  readonly quotas: ServiceQuotasClient;
}

export interface Diagnosis {
  /** Why the queue runs no jobs and what to do, in one line. */
  readonly reason: string;
  /** Whether waiting is useless. */
  readonly isBroken: boolean;
}

/** Time after which a host will not join its cluster any more. It usually takes 1 to 4 minutes. */
const MAX_JOIN_SECONDS = 600;

interface WaitingJob {
  readonly instance: PinnedInstance;
  /** Seconds since 1970. */
  readonly now: number;
  /** Start of the wait, in seconds since 1970. */
  readonly since: number;
}

/** Finds out why jobs of a queue wait. Checks the queue, its compute environment, the hosts in EC2 and ECS, and the quota. */
export async function diagnoseQueue(
  clients: QueueClients,
  queue: string,
  waiting: WaitingJob,
): Promise<Diagnosis> {
  const { jobQueues = [] } = await clients.batch.send(
    new DescribeJobQueuesCommand({ jobQueues: [queue] }),
  );
  const brokenQueue = findBrokenQueue(jobQueues[0]);
  if (brokenQueue) return brokenQueue;
  const environments = (jobQueues[0]?.computeEnvironmentOrder ?? []).flatMap(
    ({ computeEnvironment }) => computeEnvironment ?? [],
  );
  const { computeEnvironments = [] } = await clients.batch.send(
    new DescribeComputeEnvironmentsCommand({ computeEnvironments: environments }),
  );
  const [environment] = computeEnvironments;
  if (!environment) return describe(QUEUE_FINDINGS.environmentGone);
  if (environment.status === "INVALID") {
    return describe(QUEUE_FINDINGS.environmentInvalid, awsReason(environment.statusReason));
  }
  if (environment.state === "DISABLED") return describe(QUEUE_FINDINGS.environmentDisabled);
  const [hosts, quota] = await Promise.all([
    countHosts(clients, environment),
    vcpuQuota(clients.quotas, waiting.instance).catch(() => null),
  ]);
  return explainMissingHost({ ...waiting, environment, hosts, quota });
}

function findBrokenQueue(queue: JobQueueDetail | undefined): Diagnosis | null {
  if (!queue || queue.status === "DELETED" || queue.status === "DELETING") {
    return describe(QUEUE_FINDINGS.queueGone);
  }
  if (queue.state === "DISABLED") return describe(QUEUE_FINDINGS.queueDisabled);
  if (queue.status !== "INVALID") return null;
  return describe(QUEUE_FINDINGS.queueInvalid, awsReason(queue.statusReason));
}

function explainMissingHost(
  known: WaitingJob & {
    readonly environment: ComputeEnvironmentDetail;
    readonly hosts: QueueHosts | null;
    readonly quota: number | null;
  },
): Diagnosis {
  const { environment, instance, hosts, quota, now, since } = known;
  const { type, purchase, vcpus } = instance;
  const quotaNote =
    quota === null ? "" : `The account's ${purchase} quota is ${quota} vCPUs; a host has ${vcpus}.`;
  if (!hosts) return describe(QUEUE_FINDINGS.unknownHosts, quotaNote);
  const { started, registered, firstLaunch } = hosts;
  const counts = `${formatCount(registered, "host")} of type ${type} (${purchase}) in the cluster, ${started} in EC2.`;
  const { desiredvCpus = 0, maxvCpus = 0 } = environment.computeResources ?? {};
  if (registered > 0) {
    if (registered * vcpus + vcpus > maxvCpus) return describe(QUEUE_FINDINGS.allBusy, counts);
    if (started > registered) return describe(QUEUE_FINDINGS.joining, counts);
    return describe(QUEUE_FINDINGS.noFurtherHost, counts, quotaNote);
  }
  if (firstLaunch !== null) {
    // Both must be old, because an idle host may leave its cluster shortly before it ends.
    const isLate = now - Math.max(firstLaunch, since) > MAX_JOIN_SECONDS;
    return describe(isLate ? QUEUE_FINDINGS.neverJoined : QUEUE_FINDINGS.joining, counts);
  }
  if (quota !== null && quota < vcpus) return describe(QUEUE_FINDINGS.quotaTooSmall, quotaNote);
  if (desiredvCpus === 0) return describe(QUEUE_FINDINGS.notRequested, quotaNote);
  const spot = purchase === "spot" ? `${SPOT_ROLE_HINT}.` : "";
  return describe(QUEUE_FINDINGS.noCapacity, counts, quotaNote, spot);
}

const awsReason = (statusReason: string | undefined) =>
  statusReason ? `AWS says: ${statusReason}` : "";

function describe(
  { meaning, action, isBroken }: QueueFinding,
  ...notes: readonly string[]
): Diagnosis {
  return { reason: [meaning, action, ...notes].filter(Boolean).join(" "), isBroken };
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
