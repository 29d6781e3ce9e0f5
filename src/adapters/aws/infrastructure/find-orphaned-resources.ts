import type { JobDetail } from "@aws-sdk/client-batch";
import type { Instance } from "@aws-sdk/client-ec2";
import { BOOTSTRAP_STACK, TAGS } from "../../../core/cloud/tags.ts";
import { GITHUB_PROVIDER } from "../../../core/github/github-subjects.ts";
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
  type OrphanedResource,
  orphanedDefinition,
  orphanedEnvironment,
  orphanedHost,
  orphanedJob,
  orphanedQueue,
  orphanedStack,
  orphanedTemplate,
} from "./orphaned-resource.ts";
import { isPermanentlyFailed, type Stack, stackResources } from "./read-stacks.ts";

/** Why something is left alone where only what is older than some hours is asked for. */
const TOO_RECENT = "not old enough";
const AGE_UNKNOWN = "does not tell its age";

/** Something of ours that is left alone, and why. */
export interface RetainedResource {
  readonly name: string;
  readonly why: string;
}

/** Whether something is left alone for its age alone. */
export function isTooRecent({ why }: RetainedResource): boolean {
  return why === TOO_RECENT || why === AGE_UNKNOWN;
}

export interface OrphanSearch {
  readonly orphans: readonly OrphanedResource[];
  readonly retained: readonly RetainedResource[];
}

/**
 * Finds, by tag, what dead runs and failed deployments left. What carries no tag of ours is never among it.
 *
 * @param before seconds since 1970; what is younger, or does not tell its age, may belong to a run under way, and is
 *   left alone. Null: all of it
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
  // Last, so that nothing is taken for an orphan whose stack was being made meanwhile.
  const stacks = await managedStacks(account);
  const failed = stacks.filter(isBroken);
  const owned = await idsInStacks(account, stacks);
  const isOrphan = (id: string | undefined) => !owned.some((one) => isSameResource(one, id ?? ""));
  const standing = environments.filter(
    ({ computeEnvironmentArn }) => !isOrphan(computeEnvironmentArn),
  );
  const platforms = standing.map(({ tags }) => tags?.[TAGS.platform]);
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
      ...young.map((job) => ({ name: `job ${job.jobName}`, why: TOO_RECENT })),
      ...newer.map(({ kind, name, since }) => ({
        name: `${kind} ${name}`,
        why: since === null ? AGE_UNKNOWN : TOO_RECENT,
      })),
      ...(await otherTaggedResources(account, { owned, handled })),
    ],
  };
}

/** A stack that holds nothing usable: it failed for good, waits for a yes that never came, or can't go back. */
function isBroken({ name, status }: Stack): boolean {
  if (status === "UPDATE_ROLLBACK_FAILED") return name !== BOOTSTRAP_STACK;
  return isPermanentlyFailed(status) || status === "REVIEW_IN_PROGRESS";
}

async function idsInStacks(account: AwsAccount, stacks: readonly Stack[]) {
  const ids = await Promise.all(stacks.map((stack) => stackResources(account, stack)));
  return [...ids.flat(), ...stacks.map(({ id }) => id)];
}

/** CloudFormation knows some things by their ARN and others by the end of it. */
function isSameResource(owned: string, id: string): boolean {
  return owned === id || id.endsWith(`/${owned}`) || id.endsWith(`:${owned}`);
}

/** Our definitions that no job under way was submitted with. */
async function otherDefinitions(account: AwsAccount, jobs: readonly JobDetail[]) {
  const used = jobs.map(({ jobDefinition }) => jobDefinition);
  const definitions = await managedJobDefinitions(account);
  return definitions.filter(({ jobDefinitionArn }) => !used.includes(jobDefinitionArn));
}

/** A host belongs to its compute environment, which ends it; without one, nobody does. */
async function otherHosts(
  account: AwsAccount,
  platforms: readonly (string | undefined)[],
): Promise<readonly Instance[]> {
  const hosts = await managedHosts(account);
  return hosts.filter(({ Tags = [] }) => !platforms.includes(tagOf(Tags, TAGS.platform)));
}

/** What else carries our tag: the bucket that outlives its stack, and whatever nobody thought of. */
async function otherTaggedResources(
  account: AwsAccount,
  { owned, handled }: { owned: readonly string[]; handled: readonly string[] },
): Promise<readonly RetainedResource[]> {
  const arns = await managedArns(account);
  return arns
    .filter((arn) => !LISTED_SEPARATELY.some((part) => arn.includes(part)))
    .filter((arn) => ![...owned, ...handled].some((id) => isSameResource(id, arn)))
    .map((name) => ({ name, why: explainRetained(name) }));
}

function explainRetained(arn: string): string {
  if (arn.includes(":s3:")) {
    return "results are in it: copy what you need, empty it and delete it by hand";
  }
  if (arn.endsWith(GITHUB_PROVIDER)) {
    return "roles of other regions and teams may go by it: delete it by hand once none does";
  }
  return "not made by a run: look at it, and delete it by hand";
}

/** Found by lists of their own, with their states; ended ones stay among the tagged for a while. */
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
