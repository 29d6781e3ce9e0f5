import type { JobDetail } from "@aws-sdk/client-batch";
import type { Instance } from "@aws-sdk/client-ec2";
import { BOOTSTRAP_STACK, TAGS } from "../../../core/cloud/tags.ts";
import { isGithubProvider } from "../../../core/github/github-subjects.ts";
import type {
  OrphanedResource,
  OrphanSearch,
  RetainedResource,
} from "../../../ports/orphaned-resources.ts";
import { isPermanentlyFailed, type Stack } from "../../../ports/stacks.ts";
import type { AwsAccount } from "../aws-account.ts";
import {
  managedArns,
  managedComputeEnvironments,
  managedHosts,
  managedJobDefinitions,
  managedJobs,
  managedLaunchTemplates,
  managedQueues,
  managedStacks,
} from "./managed-resources.ts";
import {
  orphanedDefinition,
  orphanedEnvironment,
  orphanedHost,
  orphanedJob,
  orphanedQueue,
  orphanedStack,
  orphanedTemplate,
} from "./orphaned-resource.ts";
import { stackResources } from "./read-stacks.ts";

/** Reasons for keeping a resource when only older ones are to be deleted. */
const TOO_RECENT = "not old enough";
const AGE_UNKNOWN = "age unknown";

/**
 * Finds resources with gcbench's tag that dead runs and failed deployments left. Other resources are never included.
 *
 * @param before seconds since 1970. Younger resources, and those of unknown age, may belong to a current run and are kept.
 *   Null: includes all
 */
export async function findOrphanedResources(
  account: AwsAccount,
  before: number | null,
): Promise<OrphanSearch> {
  const queues = await managedQueues(account);
  const environments = await managedComputeEnvironments(account);
  const jobs = await managedJobs(account, queues);
  const isOld = (since: number) => before === null || since <= before;
  const [old, young] = split(jobs, ({ createdAt = 0 }) => isOld(createdAt / 1000));
  const definitions = await otherDefinitions(account, young);
  const templates = await managedLaunchTemplates(account);
  // Last, so resources of a stack that is being created are not mistaken for orphans.
  const stacks = await managedStacks(account);
  const failed = stacks.filter(isBroken);
  const owned = await idsInStacks(account, stacks);
  const isOrphan = (id: string | undefined) =>
    !owned.some((ownedId) => isSameResource(ownedId, id ?? ""));
  const inStacks = environments.filter(
    ({ computeEnvironmentArn }) => !isOrphan(computeEnvironmentArn),
  );
  const platforms = inStacks.map(({ tags }) => tags?.[TAGS.platform]);
  const hosts = await otherHosts(account, platforms);
  const found: readonly OrphanedResource[] = [
    ...old.map(orphanedJob),
    ...failed.map(orphanedStack),
    ...queues.filter(({ jobQueueArn }) => isOrphan(jobQueueArn)).map(orphanedQueue),
    ...environments
      .filter(({ computeEnvironmentArn }) => isOrphan(computeEnvironmentArn))
      .map(orphanedEnvironment),
    ...hosts.map(orphanedHost),
    ...definitions.map(orphanedDefinition),
    ...templates.filter(({ LaunchTemplateId }) => isOrphan(LaunchTemplateId)).map(orphanedTemplate),
  ];
  const [orphans, newer] = split(found, ({ since }) =>
    since === null ? before === null : isOld(since),
  );
  const handled = found.map(({ id }) => id);
  return {
    orphans,
    retained: [
      ...young.map((job) => ({ name: `job ${job.jobName}`, why: TOO_RECENT, isTooRecent: true })),
      ...newer.map(({ kind, name, since }) => ({
        name: `${kind} ${name}`,
        why: since === null ? AGE_UNKNOWN : TOO_RECENT,
        isTooRecent: true,
      })),
      ...(await otherTaggedResources(account, { owned, handled })),
    ],
  };
}

/** Whether a stack is unusable: it failed permanently, awaits confirmation, or cannot roll back. */
function isBroken({ name, status }: Stack): boolean {
  if (status === "UPDATE_ROLLBACK_FAILED") return name !== BOOTSTRAP_STACK;
  return isPermanentlyFailed(status) || status === "REVIEW_IN_PROGRESS";
}

async function idsInStacks(account: AwsAccount, stacks: readonly Stack[]) {
  const ids = await Promise.all(stacks.map((stack) => stackResources(account, stack)));
  return [...ids.flat(), ...stacks.map(({ id }) => id)];
}

/** Compares ids. CloudFormation uses ARNs for some resources and the last part of the ARN for others. */
function isSameResource(owned: string, id: string): boolean {
  return owned === id || id.endsWith(`/${owned}`) || id.endsWith(`:${owned}`);
}

/** gcbench's job definitions that no current job uses. */
async function otherDefinitions(account: AwsAccount, jobs: readonly JobDetail[]) {
  const used = jobs.map(({ jobDefinition }) => jobDefinition);
  const definitions = await managedJobDefinitions(account);
  return definitions.filter(({ jobDefinitionArn }) => !used.includes(jobDefinitionArn));
}

/** Hosts without a compute environment, which would otherwise terminate them. */
async function otherHosts(
  account: AwsAccount,
  platforms: readonly (string | undefined)[],
): Promise<readonly Instance[]> {
  const hosts = await managedHosts(account);
  return hosts.filter(({ Tags = [] }) => !platforms.includes(tagOf(Tags, TAGS.platform)));
}

/** Other resources with gcbench's tag, for example a bucket that outlived its stack. */
async function otherTaggedResources(
  account: AwsAccount,
  { owned, handled }: { owned: readonly string[]; handled: readonly string[] },
): Promise<readonly RetainedResource[]> {
  const arns = await managedArns(account);
  return arns
    .filter((arn) => !LISTED_SEPARATELY.some((part) => arn.includes(part)))
    .filter((arn) => ![...owned, ...handled].some((id) => isSameResource(id, arn)))
    .map((name) => ({ name, why: explainRetained(name), isTooRecent: false }));
}

function explainRetained(arn: string): string {
  if (arn.includes(":s3:")) {
    return "contains results: copy what you need, then empty and delete it manually";
  }
  if (isGithubProvider(arn)) {
    return "other regions or teams may use it: delete it manually once no role uses it";
  }
  return "not created by a run: check it, then delete it manually";
}

/** Kinds of resources listed separately with their states. Deleted ones remain in the tag index for a while. */
const LISTED_SEPARATELY = [
  ":batch:",
  ":instance/",
  ":volume/",
  ":launch-template/",
  ":cloudformation:",
  ":ecs:",
];

function tagOf(
  tags: readonly { Key?: string | undefined; Value?: string | undefined }[],
  key: string,
) {
  return tags.find(({ Key }) => Key === key)?.Value;
}

function split<T>(items: readonly T[], isFirst: (item: T) => boolean): readonly [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
