import { GetServiceQuotaCommand } from "@aws-sdk/client-service-quotas";
import { GetCallerIdentityCommand } from "@aws-sdk/client-sts";
import type { PinnedInstance } from "../../../core/documents/instance.ts";
import type { PinnedPlatform } from "../../../core/documents/plan.ts";
import { UsageError } from "../../../core/errors.ts";
import type { Caller } from "../../../ports/caller.ts";
import type { Preflight } from "../../../ports/infrastructure.ts";
import type { AwsAccount } from "../aws-account.ts";
import { listComputeEnvironments, listQueues } from "../batch/batch-lists.ts";
import { deployedPlatforms } from "./platform-stacks.ts";

/** AWS Batch quotas, per account and region; not adjustable. */
const MAX_COMPUTE_ENVIRONMENTS = 50;
const MAX_QUEUES = 50;

/** A quota on the vCPUs of running instances (Service Quotas, service ec2). */
interface VcpuQuota {
  readonly code: string;
  readonly name: string;
}

/** Families that share the standard quota: A, C, D, H, I, M, R, T and Z. */
const STANDARD_FAMILY = /^[acdhimrtz]\d/;
const STANDARD = {
  "on-demand": { code: "L-1216C47A", name: "Running On-Demand Standard instances" },
  spot: { code: "L-34B43A08", name: "All Standard Spot Instance Requests" },
} as const;
const HPC_FAMILY = /^hpc\d/;
const HPC = { code: "L-F7808C92", name: "Running On-Demand HPC instances" };

/**
 * Checks everything that can be known before anything is created: credentials, limits of AWS Batch, vCPU quotas. Whether
 * the spot service has its role is not checked, because that needs IAM permissions; AWS creates it at the first request.
 *
 * @throws {UsageError} lists all problems with advice
 */
export async function preflight(
  account: AwsAccount,
  platforms: readonly PinnedPlatform[],
  caller: Caller,
): Promise<Preflight> {
  const identity = await account.sts.send(new GetCallerIdentityCommand({}));
  const problems: string[] = [];
  const notes: string[] = [];
  await checkLimits(account, platforms, problems);
  await checkQuotas(account, platforms, { problems, notes });
  if (problems.length > 0) {
    const list = problems.map((problem) => `  ${problem}`).join("\n");
    throw new UsageError(
      `AWS account ${identity.Account} in ${account.region} cannot host these platforms:\n${list}`,
    );
  }
  for (const note of notes) caller.warn(note);
  return {
    account: identity.Account ?? "",
    identity: identity.Arn ?? "",
    region: account.region,
    notes,
  };
}

async function checkLimits(
  account: AwsAccount,
  platforms: readonly PinnedPlatform[],
  problems: string[],
): Promise<void> {
  const deployed = await deployedPlatforms(account);
  const wanted = new Set(platforms.map(({ name }) => name).filter((name) => !deployed.has(name)));
  if (wanted.size === 0) return;
  const environments = (await listComputeEnvironments(account)).length;
  const queues = (await listQueues(account)).length;
  for (const [what, count, max] of [
    ["compute environments", environments, MAX_COMPUTE_ENVIRONMENTS],
    ["job queues", queues, MAX_QUEUES],
  ] as const) {
    if (count + wanted.size > max) {
      problems.push(
        `AWS Batch allows ${max} ${what} per region. ${count} exist, and ${wanted.size} more are needed. Remove some (gcbench destroy), or deploy fewer platforms.`,
      );
    }
  }
}

interface PreflightFindings {
  readonly problems: string[];
  readonly notes: string[];
}

async function checkQuotas(
  account: AwsAccount,
  platforms: readonly PinnedPlatform[],
  findings: PreflightFindings,
): Promise<void> {
  const kinds = [...new Map(platforms.map((platform) => [platform.name, platform])).values()];
  const quotas = new Map(
    kinds.flatMap((kind) => quotaOf(kind) ?? []).map((quota) => [quota.code, quota]),
  );
  for (const quota of quotas.values()) {
    const limit = await readQuota(account, quota);
    const affected = kinds.filter((kind) => quotaOf(kind)?.code === quota.code);
    if (limit === null) {
      const message = `Cannot read the vCPU quota "${quota.name}". If it is too small, jobs wait.`;
      findings.notes.push(message);
    } else checkQuota({ quota, limit, kinds: affected, region: account.region }, findings);
  }
}

function checkQuota(
  {
    quota,
    limit,
    kinds,
    region,
  }: { quota: VcpuQuota; limit: number; kinds: readonly PinnedPlatform[]; region: string },
  { problems, notes }: PreflightFindings,
): void {
  const advice = `Request more in Service Quotas (Amazon EC2, ${quota.code}, ${region})`;
  const tooLarge = kinds.filter((kind) => vcpusOf(kind) > limit);
  for (const kind of tooLarge) {
    problems.push(
      `${kind.name} needs ${vcpusOf(kind)} vCPUs, but the quota "${quota.name}" is ${limit}: its jobs would never start. ${advice}.`,
    );
  }
  const together = kinds.reduce((sum, kind) => sum + vcpusOf(kind), 0);
  if (tooLarge.length === 0 && together > limit) {
    notes.push(
      `One host of each platform needs ${together} vCPUs, but the quota "${quota.name}" is ${limit}: some jobs wait for others. ${advice} to run them at the same time.`,
    );
  }
}

const vcpusOf = ({ instance }: PinnedPlatform): number => instance?.vcpus ?? 0;

/** Quota of an instance type; null if gcbench knows none for its family and purchase option. */
export function quotaOf({
  instance,
}: {
  readonly instance?: Pick<PinnedInstance, "type" | "purchase"> | undefined;
}): VcpuQuota | null {
  if (!instance) return null;
  if (STANDARD_FAMILY.test(instance.type)) return STANDARD[instance.purchase];
  return HPC_FAMILY.test(instance.type) ? HPC : null;
}

/** Null if the quota is unreadable or does not exist, which is no reason to stop. */
async function readQuota(account: AwsAccount, { code }: VcpuQuota): Promise<number | null> {
  const command = new GetServiceQuotaCommand({ ServiceCode: "ec2", QuotaCode: code });
  const response = await account.quotas.send(command).catch(() => null);
  return response?.Quota?.Value ?? null;
}
