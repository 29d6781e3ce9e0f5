import type { JobDefinition, JobDetail } from "@aws-sdk/client-batch";
import {
  DescribeInstancesCommand,
  DescribeLaunchTemplatesCommand,
  type Instance,
  type LaunchTemplate,
} from "@aws-sdk/client-ec2";
import { GetResourcesCommand } from "@aws-sdk/client-resource-groups-tagging-api";
import { BOOTSTRAP_STACK, isManaged, TAGS } from "../../../core/tags.ts";
import type { AwsAccount } from "../aws-account.ts";
import {
  describeJobs,
  listComputeEnvironments,
  listJobDefinitions,
  listLiveJobs,
  listQueues,
} from "../batch/batch-lists.ts";
import {
  isFailedForGood,
  listStacks,
  type Stack,
  stackResources,
} from "./cloudformation-stacks.ts";

export type LeftoverKind =
  | "job"
  | "stack"
  | "queue"
  | "compute environment"
  | "host"
  | "job definition"
  | "launch template";

/** Something of ours that nothing uses any more. */
export interface Leftover {
  readonly kind: LeftoverKind;
  /** As its API takes it: an id, an ARN, a stack's name. */
  readonly id: string;
  /** For people. */
  readonly name: string;
  /** Its state, and what it belonged to. */
  readonly state: string;
  /** Seconds since 1970; null: AWS does not say. */
  readonly since: number | null;
}

/** Why something is left alone where only what is older than some hours is asked for. */
const NOT_OLD_ENOUGH = "not old enough";
const AGE_UNKNOWN = "does not tell its age";

/** Something of ours that is left alone, and why. */
export interface Kept {
  readonly name: string;
  readonly why: string;
}

/** Whether something is left alone for its age alone. */
export function isTooYoung({ why }: Kept): boolean {
  return why === NOT_OLD_ENOUGH || why === AGE_UNKNOWN;
}

export interface Leftovers {
  readonly leftovers: readonly Leftover[];
  readonly kept: readonly Kept[];
}

/**
 * Finds, by tag, what dead runs and failed deployments left. What carries no tag of ours is never among it.
 *
 * @param before seconds since 1970; what is younger, or does not tell its age, may belong to a run under way, and is
 *   left alone. Null: all of it
 */
export async function findLeftovers(
  account: AwsAccount,
  before: number | null,
): Promise<Leftovers> {
  const queues = (await listQueues(account)).filter(({ tags }) => isManaged(tags));
  const environments = (await listComputeEnvironments(account)).filter(({ tags }) =>
    isManaged(tags),
  );
  const jobs = await jobsOf(
    account,
    queues.map(({ jobQueueArn }) => jobQueueArn ?? ""),
  );
  const isOld = (since: number) => before === null || since <= before;
  const [old, young] = split(jobs, ({ createdAt = 0 }) => isOld(createdAt / 1000));
  const definitions = await definitionsBesides(account, young);
  const templates = await launchTemplates(account);
  // Last, so that nothing is taken for an orphan whose stack was being made meanwhile.
  const stacks = (await listStacks(account)).filter(({ tags }) => isManaged(tags));
  const failed = stacks.filter(isBroken);
  const owned = await idsInStacks(account, stacks);
  const isOrphan = (id: string | undefined) => !owned.some((one) => sameThing(one, id ?? ""));
  const standing = environments.filter(
    ({ computeEnvironmentArn }) => !isOrphan(computeEnvironmentArn),
  );
  const platforms = standing.map(({ tags }) => tags?.[TAGS.platform]);
  const hosts = await hostsBesides(account, platforms);
  const found: readonly Leftover[] = [
    ...old.map(jobLeftover),
    ...failed.map(stackLeftover),
    ...queues
      .filter(({ jobQueueArn }) => isOrphan(jobQueueArn))
      .map(
        (queue): Leftover => ({
          kind: "queue",
          id: queue.jobQueueArn ?? "",
          name: queue.jobQueueName ?? "",
          state: `${queue.state ?? ""}, of no stack`,
          since: null,
        }),
      ),
    ...environments
      .filter(({ computeEnvironmentArn }) => isOrphan(computeEnvironmentArn))
      .map(
        (environment): Leftover => ({
          kind: "compute environment",
          id: environment.computeEnvironmentArn ?? "",
          name: environment.computeEnvironmentName ?? "",
          state: `${environment.status ?? ""}, of no stack`,
          since: null,
        }),
      ),
    ...hosts.map(hostLeftover),
    ...definitions.map(definitionLeftover),
    ...templates.filter(({ LaunchTemplateId }) => isOrphan(LaunchTemplateId)).map(templateLeftover),
  ];
  const [leftovers, newer] = split(found, ({ since }) =>
    since === null ? before === null : isOld(since),
  );
  const handled = found.map(({ id }) => id);
  return {
    leftovers,
    kept: [
      ...young.map((job) => ({ name: `job ${job.jobName}`, why: NOT_OLD_ENOUGH })),
      ...newer.map(({ kind, name, since }) => ({
        name: `${kind} ${name}`,
        why: since === null ? AGE_UNKNOWN : NOT_OLD_ENOUGH,
      })),
      ...(await othersOfOurs(account, { owned, handled })),
    ],
  };
}

/** A stack that holds nothing usable: it failed for good, waits for a yes that never came, or can't go back. */
function isBroken({ name, status }: Stack): boolean {
  if (status === "UPDATE_ROLLBACK_FAILED") return name !== BOOTSTRAP_STACK;
  return isFailedForGood(status) || status === "REVIEW_IN_PROGRESS";
}

async function idsInStacks(account: AwsAccount, stacks: readonly Stack[]) {
  const ids = await Promise.all(stacks.map((stack) => stackResources(account, stack)));
  return [...ids.flat(), ...stacks.map(({ id }) => id)];
}

/** CloudFormation knows some things by their ARN and others by the end of it. */
function sameThing(owned: string, id: string): boolean {
  return owned === id || id.endsWith(`/${owned}`) || id.endsWith(`:${owned}`);
}

async function jobsOf(account: AwsAccount, queues: readonly string[]) {
  const ids = await Promise.all(queues.map((queue) => listLiveJobs(account, queue)));
  const jobs = await describeJobs(account, ids.flat());
  return jobs.filter(({ tags }) => isManaged(tags));
}

/** Our definitions that no job under way was submitted with. */
async function definitionsBesides(account: AwsAccount, jobs: readonly JobDetail[]) {
  const used = jobs.map(({ jobDefinition }) => jobDefinition);
  const definitions = await listJobDefinitions(account);
  return definitions.filter(
    ({ tags, jobDefinitionArn }) => isManaged(tags) && !used.includes(jobDefinitionArn),
  );
}

/** A host belongs to its compute environment, which ends it; without one, nobody does. */
async function hostsBesides(
  account: AwsAccount,
  platforms: readonly (string | undefined)[],
): Promise<readonly Instance[]> {
  const found: Instance[] = [];
  let NextToken: string | undefined;
  do {
    const page = await account.ec2.send(
      new DescribeInstancesCommand({
        Filters: [
          { Name: `tag:${TAGS.managed}`, Values: ["true"] },
          { Name: "instance-state-name", Values: ["pending", "running", "stopping", "stopped"] },
        ],
        NextToken,
      }),
    );
    found.push(...(page.Reservations ?? []).flatMap(({ Instances = [] }) => Instances));
    NextToken = page.NextToken;
  } while (NextToken);
  return found.filter(({ Tags = [] }) => !platforms.includes(tagOf(Tags, TAGS.platform)));
}

async function launchTemplates(account: AwsAccount): Promise<readonly LaunchTemplate[]> {
  const found: LaunchTemplate[] = [];
  let NextToken: string | undefined;
  do {
    const page = await account.ec2.send(
      new DescribeLaunchTemplatesCommand({
        Filters: [{ Name: `tag:${TAGS.managed}`, Values: ["true"] }],
        NextToken,
      }),
    );
    found.push(...(page.LaunchTemplates ?? []));
    NextToken = page.NextToken;
  } while (NextToken);
  return found;
}

/** What else carries our tag: the bucket that outlives its stack, and whatever nobody thought of. */
async function othersOfOurs(
  account: AwsAccount,
  { owned, handled }: { owned: readonly string[]; handled: readonly string[] },
): Promise<readonly Kept[]> {
  const arns: string[] = [];
  let PaginationToken: string | undefined;
  do {
    const page = await account.tags.send(
      new GetResourcesCommand({
        TagFilters: [{ Key: TAGS.managed, Values: ["true"] }],
        PaginationToken,
      }),
    );
    arns.push(
      ...(page.ResourceTagMappingList ?? []).flatMap(({ ResourceARN }) => ResourceARN ?? []),
    );
    PaginationToken = page.PaginationToken || undefined;
  } while (PaginationToken);
  return arns
    .filter((arn) => !OWN_LISTS.some((part) => arn.includes(part)))
    .filter((arn) => ![...owned, ...handled].some((id) => sameThing(id, arn)))
    .map((name) => ({
      name,
      why: name.includes(":s3:")
        ? "results are in it: copy what you need, empty it and delete it by hand"
        : "not made by a run: look at it, and delete it by hand",
    }));
}

/** Found by lists of their own, with their states; ended ones stay among the tagged for a while. */
const OWN_LISTS = [
  ":batch:",
  ":instance/",
  ":volume/",
  ":launch-template/",
  ":cloudformation:",
  ":ecs:",
];

function jobLeftover(job: JobDetail): Leftover {
  const run = job.tags?.[TAGS.run];
  return {
    kind: "job",
    id: job.jobId ?? "",
    name: job.jobName ?? "",
    state: `${job.status ?? ""}${run ? `, run ${run}` : ""}`,
    since: (job.createdAt ?? 0) / 1000,
  };
}

function stackLeftover({ name, status, createdAt }: Stack): Leftover {
  const since = createdAt === null ? null : Date.parse(createdAt) / 1000;
  return { kind: "stack", id: name, name, state: status, since };
}

function hostLeftover({ InstanceId = "", InstanceType, State, LaunchTime }: Instance): Leftover {
  return {
    kind: "host",
    id: InstanceId,
    name: `${InstanceId} (${InstanceType ?? ""})`,
    state: `${State?.Name ?? ""}, of no compute environment`,
    since: secondsOf(LaunchTime),
  };
}

function definitionLeftover(definition: JobDefinition): Leftover {
  return {
    kind: "job definition",
    id: definition.jobDefinitionArn ?? "",
    name: `${definition.jobDefinitionName ?? ""}:${definition.revision ?? ""}`,
    state: "ACTIVE",
    since: null,
  };
}

function templateLeftover(template: LaunchTemplate): Leftover {
  return {
    kind: "launch template",
    id: template.LaunchTemplateId ?? "",
    name: template.LaunchTemplateName ?? "",
    state: "of no stack",
    since: secondsOf(template.CreateTime),
  };
}

const secondsOf = (date: Date | undefined): number | null => (date ? date.getTime() / 1000 : null);

function tagOf(
  tags: readonly { Key?: string | undefined; Value?: string | undefined }[],
  key: string,
) {
  return tags.find(({ Key }) => Key === key)?.Value;
}

function split<T>(items: readonly T[], isFirst: (item: T) => boolean): readonly [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
