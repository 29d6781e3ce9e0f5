import { GetServiceQuotaCommand } from "@aws-sdk/client-service-quotas";
import { GetCallerIdentityCommand } from "@aws-sdk/client-sts";
import type { PinnedInstance } from "../../../core/documents/instance.ts";
import type { PinnedPlatform } from "../../../core/documents/plan.ts";
import { UsageError } from "../../../core/errors.ts";
import type { Host } from "../../../ports/host.ts";
import type { AwsAccount } from "../aws-account.ts";
import { listComputeEnvironments, listQueues } from "../batch/batch-lists.ts";
import { deployedPlatforms } from "./platform-stacks.ts";

/** AWS Batch quotas, per account and region; not adjustable. */
const MAX_COMPUTE_ENVIRONMENTS = 50;
const MAX_QUEUES = 50;

/** A limit on the vCPUs of running instances (Service Quotas, service ec2). */
interface VcpuQuota {
  readonly code: string;
  readonly name: string;
}

/** Quotas are shared by families: A, C, D, H, I, M, R, T and Z are the standard ones. */
const STANDARD_FAMILY = /^[acdhimrtz]\d/;
const STANDARD = {
  "on-demand": { code: "L-1216C47A", name: "Running On-Demand Standard instances" },
  spot: { code: "L-34B43A08", name: "All Standard Spot Instance Requests" },
} as const;
const HPC_FAMILY = /^hpc\d/;
const HPC = { code: "L-F7808C92", name: "Running On-Demand HPC instances" };

export interface Preflight {
  readonly account: string;
  /** Who the credentials are of. */
  readonly identity: string;
  readonly region: string;
  /** What is possible, but slower or tighter than it looks. */
  readonly notes: readonly string[];
}

/**
 * Looks at all that can be known before anything is made: credentials, the limits of AWS Batch, the vCPUs that the
 * account may have running. Whether the spot service has its role can't be asked without rights on IAM; AWS makes it
 * with the first request.
 *
 * @throws {UsageError} with all faults together, and what to do about each
 */
export async function preflight(
  account: AwsAccount,
  platforms: readonly PinnedPlatform[],
  host: Host,
): Promise<Preflight> {
  const identity = await account.sts.send(new GetCallerIdentityCommand({}));
  const faults: string[] = [];
  const notes: string[] = [];
  await checkLimits(account, platforms, faults);
  await checkQuotas(account, platforms, { faults, notes });
  if (faults.length > 0) {
    const list = faults.map((fault) => `  ${fault}`).join("\n");
    throw new UsageError(
      `AWS account ${identity.Account} in ${account.region} can't do this:\n${list}`,
    );
  }
  for (const note of notes) host.warn(note);
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
  faults: string[],
): Promise<void> {
  const deployed = await deployedPlatforms(account);
  const wanted = new Set(platforms.map(({ name }) => name).filter((name) => !deployed.has(name)));
  if (wanted.size === 0) return;
  const environments = (await listComputeEnvironments(account)).length;
  const queues = (await listQueues(account)).length;
  for (const [what, count, most] of [
    ["compute environments", environments, MAX_COMPUTE_ENVIRONMENTS],
    ["job queues", queues, MAX_QUEUES],
  ] as const) {
    if (count + wanted.size > most) {
      faults.push(
        `AWS Batch allows ${most} ${what} in a region: ${count} are there, and ${wanted.size} more are needed. Remove some (gcbench destroy), or deploy fewer platforms.`,
      );
    }
  }
}

interface PreflightFindings {
  readonly faults: string[];
  readonly notes: string[];
}

async function checkQuotas(
  account: AwsAccount,
  platforms: readonly PinnedPlatform[],
  remarks: PreflightFindings,
): Promise<void> {
  const kinds = [...new Map(platforms.map((platform) => [platform.name, platform])).values()];
  const quotas = new Map(
    kinds.flatMap((kind) => quotaOf(kind) ?? []).map((one) => [one.code, one]),
  );
  for (const quota of quotas.values()) {
    const limit = await readQuota(account, quota);
    const own = kinds.filter((kind) => quotaOf(kind)?.code === quota.code);
    if (limit === null) {
      const message = `The vCPU quota "${quota.name}" can't be read: jobs wait if it is too small.`;
      remarks.notes.push(message);
    } else checkQuota({ quota, limit, kinds: own, region: account.region }, remarks);
  }
}

function checkQuota(
  {
    quota,
    limit,
    kinds,
    region,
  }: { quota: VcpuQuota; limit: number; kinds: readonly PinnedPlatform[]; region: string },
  { faults, notes }: PreflightFindings,
): void {
  const ask = `Ask for more in Service Quotas (Amazon EC2, ${quota.code}, ${region})`;
  const tooLarge = kinds.filter((kind) => vcpusOf(kind) > limit);
  for (const kind of tooLarge) {
    faults.push(
      `${kind.name} needs ${vcpusOf(kind)} vCPUs, and the quota "${quota.name}" is ${limit}: its jobs would wait for ever. ${ask}.`,
    );
  }
  const together = kinds.reduce((sum, kind) => sum + vcpusOf(kind), 0);
  if (tooLarge.length === 0 && together > limit) {
    notes.push(
      `One host of each platform needs ${together} vCPUs, and the quota "${quota.name}" is ${limit}: some jobs wait for others. ${ask} to have them side by side.`,
    );
  }
}

const vcpusOf = ({ instance }: PinnedPlatform): number => instance?.vcpus ?? 0;

/** Null: a family whose quota is not known here, or a way to buy that has none. */
export function quotaOf({
  instance,
}: {
  readonly instance?: Pick<PinnedInstance, "type" | "purchase"> | undefined;
}): VcpuQuota | null {
  if (!instance) return null;
  if (STANDARD_FAMILY.test(instance.type)) return STANDARD[instance.purchase];
  return HPC_FAMILY.test(instance.type) ? HPC : null;
}

/** Null where it may not be read, or AWS has none: what can't be looked at is no reason to stop. */
async function readQuota(account: AwsAccount, { code }: VcpuQuota): Promise<number | null> {
  const command = new GetServiceQuotaCommand({ ServiceCode: "ec2", QuotaCode: code });
  const answer = await account.quotas.send(command).catch(() => null);
  return answer?.Quota?.Value ?? null;
}
