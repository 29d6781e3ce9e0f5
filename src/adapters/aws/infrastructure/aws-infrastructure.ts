import { z } from "zod";
import bootstrapTemplate from "../../../../infrastructure/bootstrap.yml";
import platformTemplate from "../../../../infrastructure/platform.yml";
import { DEFAULT_HOSTS } from "../../../core/cloud-platforms.ts";
import { InfrastructureError, InterruptedError, UsageError } from "../../../core/errors.ts";
import type { InstanceFacts } from "../../../core/instance.ts";
import type { PinnedPlatform } from "../../../core/plan.ts";
import {
  BOOTSTRAP_STACK,
  isManaged,
  MANAGED_TAG,
  platformStackName,
  platformTags,
  TAGS,
} from "../../../core/tags.ts";
import type { Host } from "../../../ports.ts";
import type { AwsAccount } from "../aws-account.ts";
import { describeInstanceTypes, subnetsOffering } from "../ec2-instance-types.ts";
import { isInProgress } from "./cloudformation-events.ts";
import { CloudFormationStacks, type StackPlan } from "./cloudformation-stacks.ts";
import { listStacks, readStack, type Stack } from "./read-stacks.ts";
import type { StackSpec } from "./stack-spec.ts";

/** Disk of a host: an image, the inputs of a long simulation, and its outputs. */
export const DEFAULT_DISK_GIB = 100;

/** What all platforms of an account and region share. */
export interface Bootstrap {
  readonly bucketName: string;
  readonly repositoryName: string;
  readonly repositoryUri: string;
  readonly logGroupName: string;
  readonly instanceProfileArn: string;
  readonly jobRoleArn: string;
  readonly securityGroupId: string;
  readonly vpcId: string;
  readonly subnetIds: readonly string[];
  /** Null: no repository was named that may take it on. */
  readonly deployRoleArn: string | null;
  readonly runRoleArn: string | null;
}

const bootstrapOutputs = z
  .object({
    BucketName: z.string(),
    RepositoryName: z.string(),
    RepositoryUri: z.string(),
    LogGroupName: z.string(),
    InstanceProfileArn: z.string(),
    JobRoleArn: z.string(),
    SecurityGroupId: z.string(),
    VpcId: z.string(),
    SubnetIds: z.string(),
    DeployRoleArn: z.string().optional(),
    RunRoleArn: z.string().optional(),
  })
  .transform(
    (outputs): Bootstrap => ({
      bucketName: outputs.BucketName,
      repositoryName: outputs.RepositoryName,
      repositoryUri: outputs.RepositoryUri,
      logGroupName: outputs.LogGroupName,
      instanceProfileArn: outputs.InstanceProfileArn,
      jobRoleArn: outputs.JobRoleArn,
      securityGroupId: outputs.SecurityGroupId,
      vpcId: outputs.VpcId,
      subnetIds: outputs.SubnetIds.split(","),
      deployRoleArn: outputs.DeployRoleArn ?? null,
      runRoleArn: outputs.RunRoleArn ?? null,
    }),
  );

/** A kind of machine that is there for jobs. */
export interface DeployedPlatform {
  /** PinnedPlatform.name. */
  readonly name: string;
  readonly stack: string;
  readonly queueArn: string;
  readonly computeEnvironmentArn: string;
}

const platformOutputs = z.object({ JobQueueArn: z.string(), ComputeEnvironmentArn: z.string() });

/** @throws {UsageError} the account was not prepared in this region */
export async function readBootstrap(account: AwsAccount): Promise<Bootstrap> {
  const stack = await readStack(account, BOOTSTRAP_STACK);
  if (!stack || !isUsable(stack)) throw new UsageError(await explainNoBootstrap(account, stack));
  return bootstrapOf(stack);
}

export function bootstrapOf(stack: Stack): Bootstrap {
  const outputs = bootstrapOutputs.safeParse(stack.outputs);
  if (outputs.success) return outputs.data;
  throw new UsageError(
    `Stack ${stack.name} lacks outputs (${outputs.error.issues.map(({ path }) => path.join()).join(", ")}): it was made by another version. Run gcbench bootstrap.`,
  );
}

async function explainNoBootstrap(account: AwsAccount, stack: Stack | null): Promise<string> {
  const region = `region ${account.region}`;
  if (!stack) {
    return `This account has no stack ${BOOTSTRAP_STACK} in ${region}. Run gcbench bootstrap --region ${account.region} once.`;
  }
  const state = isInProgress(stack.status) ? "is still being made" : "failed";
  return `Stack ${BOOTSTRAP_STACK} in ${region} ${state} (${stack.status}). gcbench bootstrap goes on with it.`;
}

/** Whether the stack's resources are there. */
function isUsable({ status, outputs }: Stack): boolean {
  return (
    ["CREATE_COMPLETE", "UPDATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE"].includes(status) ||
    (status.startsWith("UPDATE_") && Object.keys(outputs).length > 0)
  );
}

/** The stacks of kinds of machines, in whatever state. */
export async function platformStacks(account: AwsAccount): Promise<readonly Stack[]> {
  const stacks = await listStacks(account);
  return stacks.filter(({ tags }) => isManaged(tags) && tags[TAGS.platform] !== undefined);
}

/** The kinds of machines that jobs can be submitted to, by name. */
export async function deployedPlatforms(
  account: AwsAccount,
): Promise<ReadonlyMap<string, DeployedPlatform>> {
  const stacks = await platformStacks(account);
  const deployed = stacks.filter(isUsable).map(deployedOf);
  return new Map(deployed.map((platform) => [platform.name, platform]));
}

function deployedOf(stack: Stack): DeployedPlatform {
  const outputs = platformOutputs.safeParse(stack.outputs);
  if (!outputs.success) {
    throw new InfrastructureError(`Stack ${stack.name} has no queue. Remove it: gcbench destroy.`);
  }
  return {
    name: stack.tags[TAGS.platform] ?? stack.name,
    stack: stack.name,
    queueArn: outputs.data.JobQueueArn,
    computeEnvironmentArn: outputs.data.ComputeEnvironmentArn,
  };
}

/** The stack of what all platforms share. */
export function bootstrapSpec(options: {
  readonly parameters: Readonly<Record<string, string>>;
  readonly initial: Readonly<Record<string, string>>;
}): StackSpec {
  return {
    name: BOOTSTRAP_STACK,
    template: bootstrapTemplate,
    ...options,
    tags: MANAGED_TAG,
    capabilities: ["CAPABILITY_IAM"],
  };
}

export interface DeployOptions {
  /** Hosts of each kind at once. Default: as deployed, or DEFAULT_HOSTS. */
  readonly hosts?: number | undefined;
  /** Disk of each host. Default: as deployed, or DEFAULT_DISK_GIB. */
  readonly diskGiB?: number | undefined;
  /** What is needed of it where nobody asks for a size; a larger one stays. */
  readonly leastDiskGiB?: number | undefined;
  /** Asked once, with all changes, where there are any. Default: yes. */
  readonly agree?: (changes: readonly PlannedChange[]) => Promise<boolean>;
}

export interface PlannedChange {
  /** Kind of machine. */
  readonly platform: string;
  readonly stack: string;
  readonly plan: StackPlan;
}

export interface Deployment {
  /** declined: nothing was done. */
  readonly outcome: "unchanged" | "changed" | "declined";
  readonly changes: readonly PlannedChange[];
  /** What jobs can be submitted to, by kind of machine; of `platforms` alone. */
  readonly platforms: ReadonlyMap<string, DeployedPlatform>;
}

/**
 * Makes the stack of every kind of machine as it should be, several side by side. Stacks that are so already stay
 * untouched.
 *
 * @throws {InfrastructureError} says which stacks failed, at which resource and why; the others are made all the same
 */
export async function deployPlatforms(
  account: AwsAccount,
  bootstrap: Bootstrap,
  platforms: readonly PinnedPlatform[],
  options: DeployOptions,
  host: Host,
): Promise<Deployment> {
  const stacks = new CloudFormationStacks(account, host);
  const specs = await platformSpecs(account, { bootstrap, platforms, options });
  const plans = await planAll(stacks, specs);
  const changes = plans.map(({ spec, plan }) => ({
    platform: spec.tags[TAGS.platform] ?? "",
    stack: spec.name,
    plan,
  }));
  const isChange = plans.some(({ plan }) => plan.kind !== "unchanged");
  const { agree } = options;
  const isAgreed = await stacks.consent(
    plans.map(({ plan }) => plan),
    async () => !isChange || !agree || agree(changes),
  );
  if (!isAgreed) return { outcome: "declined", changes, platforms: new Map() };
  const made = await all(plans.map(({ spec, plan }) => stacks.apply(spec, plan)));
  const deployed = made.map(deployedOf);
  return {
    outcome: isChange ? "changed" : "unchanged",
    changes,
    platforms: new Map(deployed.map((platform) => [platform.name, platform])),
  };
}

interface SpecPlan {
  readonly spec: StackSpec;
  readonly plan: StackPlan;
}

/** Works all changes out, or takes back those that could be. */
async function planAll(
  stacks: CloudFormationStacks,
  specs: readonly StackSpec[],
): Promise<readonly SpecPlan[]> {
  const plans: SpecPlan[] = [];
  try {
    await all(
      specs.map(async (spec) => {
        plans.push({ spec, plan: await stacks.plan(spec) });
      }),
    );
    return specs.flatMap((spec) => plans.filter((one) => one.spec === spec));
  } catch (error) {
    await Promise.allSettled(plans.map(({ plan }) => stacks.discard(plan)));
    throw error;
  }
}

async function platformSpecs(
  account: AwsAccount,
  {
    bootstrap,
    platforms,
    options,
  }: { bootstrap: Bootstrap; platforms: readonly PinnedPlatform[]; options: DeployOptions },
): Promise<readonly StackSpec[]> {
  const kinds = [...new Map(platforms.map((platform) => [platform.name, platform])).values()];
  const types = [...new Set(kinds.flatMap(({ instance }) => instance?.type ?? []))];
  const [facts, subnets] = await Promise.all([
    describeInstanceTypes(account, types),
    subnetsOffering(account, { types, subnetIds: bootstrap.subnetIds }),
  ]);
  const specs = kinds.map((platform) => {
    const own = facts.find(({ type }) => type === platform.instance?.type);
    if (!own) throw new UsageError(`Platform ${platform.name} is no machine of AWS.`);
    const subnetIds = subnets.get(own.type) ?? bootstrap.subnetIds;
    return platformSpec(platform, { bootstrap: { ...bootstrap, subnetIds }, facts: own, options });
  });
  refuseTwins(specs);
  return specs;
}

interface SpecInputs {
  readonly bootstrap: Bootstrap;
  readonly facts: InstanceFacts;
  readonly options: DeployOptions;
}

function platformSpec(
  { name, instance }: PinnedPlatform,
  { bootstrap, facts, options: { hosts, diskGiB, leastDiskGiB } }: SpecInputs,
): StackSpec {
  // AWS Batch counts the vCPUs of a type as it comes, also where it is started with fewer threads.
  const maxVcpus = (count: number) => String(count * facts.vcpus);
  const isAsItComes = instance?.vcpus === facts.vcpus;
  return {
    name: platformStackName(name),
    template: platformTemplate,
    parameters: {
      Platform: name,
      InstanceType: facts.type,
      Purchase: instance?.purchase ?? "on-demand",
      CoreCount: String(isAsItComes ? 0 : facts.cores),
      ThreadsPerCore: String(isAsItComes ? 0 : (instance?.threadsPerCore ?? 0)),
      InstanceProfileArn: bootstrap.instanceProfileArn,
      SecurityGroupId: bootstrap.securityGroupId,
      SubnetIds: bootstrap.subnetIds.join(","),
      ...(hosts === undefined ? {} : { MaxVcpus: maxVcpus(hosts) }),
      ...(diskGiB === undefined ? {} : { RootGiB: String(diskGiB) }),
    },
    initial: { MaxVcpus: maxVcpus(DEFAULT_HOSTS), RootGiB: String(DEFAULT_DISK_GIB) },
    ...(diskGiB === undefined && leastDiskGiB !== undefined
      ? { least: { RootGiB: leastDiskGiB } }
      : {}),
    tags: platformTags(name),
  };
}

/** Stack names know fewer characters than names of platforms. */
function refuseTwins(specs: readonly StackSpec[]): void {
  const twin = specs.find((spec, at) => specs.findIndex(({ name }) => name === spec.name) < at);
  if (twin) throw new UsageError(`Two platforms would share stack ${twin.name}: rename one.`);
}

/** Waits for all of them, and reports every failure. */
export async function all<T>(works: readonly Promise<T>[]): Promise<readonly T[]> {
  const ends = await Promise.allSettled(works);
  const errors = ends.flatMap((end) => (end.status === "rejected" ? [end.reason as unknown] : []));
  const interrupted = errors.find((error) => error instanceof InterruptedError);
  if (interrupted || errors.length === 1) throw interrupted ?? errors[0];
  if (errors.length > 1) {
    const messages = errors.map((error) =>
      error instanceof Error ? error.message : String(error),
    );
    throw new InfrastructureError(messages.join("\n"), { cause: errors[0] });
  }
  return ends.flatMap((end) => (end.status === "fulfilled" ? [end.value] : []));
}
