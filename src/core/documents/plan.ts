import { z } from "zod";
import { firstAttemptId } from "./attempt-id.ts";
import { digestOf, digestSchema } from "./digest.ts";
import { pinnedInstanceSchema } from "./instance.ts";
import { looksSchema } from "./looks.ts";
import { nameSchema } from "./names.ts";
import { metricSchema } from "./platform-comparison.ts";
import { NO_HISTORY, type RunHistory } from "./run-history.ts";
import { differingSettingsSchema } from "./run-settings.ts";
import { pinnedNodeSchema } from "./site.ts";
import { trialLimitMinutes } from "./trial-limit.ts";
import {
  architectureSchema,
  cpuTargetSchema,
  type PinnedVersion,
  pinnedVersionSchema,
  plannedFilesSchema,
} from "./version.ts";
import { type Workload, workloadSchema } from "./workload.ts";

/** Workload pinned to its inputs. */
export const pinnedWorkloadSchema = z.strictObject({
  workload: workloadSchema,
  digest: digestSchema.describe("Digest of everything that determines a trial's results."),
  inputs: digestSchema
    .nullable()
    .describe("Digest of the input files that all versions share; null: none."),
  files: plannedFilesSchema.optional(),
  configurations: differingSettingsSchema
    .optional()
    .describe("Differences between the versions' run directories; absent: there are none."),
});
export type PinnedWorkload = z.infer<typeof pinnedWorkloadSchema>;

/** Platform as a suite uses it. */
export const pinnedPlatformSchema = z.strictObject({
  id: nameSchema.describe("Name and threads, as in local-2t or graviton3-4xlarge-spot-16t."),
  name: nameSchema.describe("Platform name; on AWS with size and purchase option."),
  architecture: architectureSchema,
  target: cpuTargetSchema.optional().describe("CPU family as compilers name it; absent: unknown."),
  threads: z.number().int().positive(),
  cores: z
    .array(z.number().int().nonnegative())
    .describe("Logical processors to run on; empty: chosen on the machine."),
  instance: pinnedInstanceSchema
    .optional()
    .describe("AWS: instance and the resources that a job requests."),
  node: pinnedNodeSchema.optional().describe("Cluster: the nodes that a job requests."),
});
export type PinnedPlatform = z.infer<typeof pinnedPlatformSchema>;

/** Side of a comparison: A is the baseline, B the candidate. */
export const sideSchema = z.enum(["A", "B"]);
export type Side = z.infer<typeof sideSchema>;

const roundsSchema = z
  .number()
  .int()
  .positive()
  .nullable()
  .describe(
    "How often a block repeats its order; null: the harness chooses from the time of the first round.",
  );

const profileFlagSchema = z
  .literal(true)
  .optional()
  .describe(
    "Each block ends with a profiled and a counted trial of each version; absent: it does not.",
  );

/** Block: a job on a host that runs a warm-up and then its trials in order, in one or more rounds. */
export const blockSchema = z.strictObject({
  id: z.string(),
  workload: nameSchema,
  platform: nameSchema.describe("Platform id from the plan."),
  baseline: nameSchema,
  candidate: nameSchema.nullable().describe("Null: the suite has a single version."),
  order: z.array(sideSchema).min(1),
});
export type Block = z.infer<typeof blockSchema>;

export const limitsSchema = z.strictObject({
  trialMinutes: z
    .number()
    .positive()
    .optional()
    .describe("Absent: the limit follows from the measured or expected time of a trial."),
  spendUsd: z.number().positive().optional(),
  coreHours: z.number().positive().optional(),
  deadlineHours: z.number().positive().optional(),
  wallMinutes: z.number().positive().optional(),
});

export const planSchema = z.strictObject({
  schemaVersion: z.literal(1),
  id: digestSchema.describe("Digest of everything else in the plan."),
  suite: nameSchema,
  description: z.string().optional(),
  seed: z.number().int(),
  warmUp: z.boolean(),
  rounds: roundsSchema,
  profile: profileFlagSchema,
  limits: limitsSchema,
  looks: looksSchema
    .nullable()
    .describe("Looks and significance level; null: chosen from the noise history."),
  eliminateBy: metricSchema
    .nullable()
    .describe(
      "Metric by which platforms are eliminated while a single version is measured; null: none.",
    ),
  workloads: z.array(pinnedWorkloadSchema),
  versions: z.array(pinnedVersionSchema),
  platforms: z.array(pinnedPlatformSchema),
  blocks: z.array(blockSchema),
});
export type Plan = z.infer<typeof planSchema>;

/** Block with everything that the harness needs to run it. */
export const blockSpecSchema = z.strictObject({
  schemaVersion: z.literal(1),
  plan: digestSchema,
  run: z.string(),
  block: blockSchema,
  workload: pinnedWorkloadSchema,
  platform: pinnedPlatformSchema,
  versions: z.strictObject({ A: pinnedVersionSchema, B: pinnedVersionSchema.nullable() }),
  warmUp: z.boolean(),
  rounds: roundsSchema,
  profile: profileFlagSchema,
  limits: limitsSchema.extend({ trialMinutes: z.number().positive() }),
});
export type BlockSpec = z.infer<typeof blockSpecSchema>;

/**
 * Digest of everything that determines a trial's results. It excludes names, expectations and local
 * paths.
 */
export function workloadDigest(workload: Workload, inputs: string | null): string {
  const { name, description, expected, ...computed } = workload;
  const local = { runDirectory: null, workingDirectory: null, keepOutputs: undefined };
  return digestOf({ ...computed, ...local, inputs });
}

/** @param history what the run knew when it began. Default: nothing */
export function blockSpec(
  plan: Plan,
  run: string,
  block: Block,
  history: RunHistory = NO_HISTORY,
): BlockSpec {
  const platform = find(plan.platforms, ({ id }) => id === block.platform, block.platform);
  const version = (name: string) => atWorkload(versionFor(plan, name, platform), block.workload);
  return {
    schemaVersion: 1,
    plan: plan.id,
    run,
    block,
    workload: find(
      plan.workloads,
      ({ workload }) => workload.name === block.workload,
      block.workload,
    ),
    platform,
    versions: {
      A: version(block.baseline),
      B: block.candidate === null ? null : version(block.candidate),
    },
    warmUp: plan.warmUp,
    rounds: plan.rounds,
    ...(plan.profile ? { profile: true as const } : {}),
    limits: { ...plan.limits, trialMinutes: trialMinutesOf(plan, block, history) },
  };
}

/** Time limit of a trial, in minutes: the suite's, else the one that follows from the time of a trial. */
export function trialMinutesOf(
  { limits, workloads }: Pick<Plan, "limits" | "workloads">,
  { workload: name, platform }: Pick<Block, "workload" | "platform">,
  { trialTimes = [] }: Pick<RunHistory, "trialTimes">,
): number {
  if (limits.trialMinutes !== undefined) return limits.trialMinutes;
  const pinned = workloads.find(({ workload }) => workload.name === name);
  const measured = trialTimes.find(
    (time) => time.workload === pinned?.digest && time.platform === platform,
  );
  return trialLimitMinutes(measured?.seconds ?? pinned?.workload.expected?.wallSeconds ?? null);
}

/** Blocks of the plan with these ids, including retries. */
export function blocksAmong(plan: Plan, ids: readonly string[]): readonly Block[] {
  const blocks = new Map(plan.blocks.map((block) => [block.id, block]));
  return ids.flatMap((id) => {
    const block = blocks.get(firstAttemptId(id));
    return block ? [{ ...block, id }] : [];
  });
}

/**
 * Build of a version for a platform. A plan can hold a build per architecture and per CPU family.
 */
export function versionFor(
  { versions }: Pick<Plan, "versions">,
  name: string,
  { architecture, target }: Pick<PinnedPlatform, "architecture" | "target">,
): PinnedVersion {
  const builds = versions.filter((version) => version.name === name);
  const matching = builds.filter(({ executable }) => executable.architecture === architecture);
  const native = matching.find((build) => build.target !== undefined && build.target === target);
  const portable = matching.find((build) => build.target === undefined);
  return native ?? portable ?? find(builds, () => true, name);
}

function atWorkload(version: PinnedVersion, workload: string): PinnedVersion {
  const { runDirectories, ...rest } = version;
  const runDirectory = runDirectories?.[workload];
  return runDirectory === undefined ? version : { ...rest, runDirectory };
}

function find<T>(items: readonly T[], test: (item: T) => boolean, name: string): T {
  const item = items.find(test);
  if (item === undefined) throw new RangeError(`the plan has no ${name}`);
  return item;
}
