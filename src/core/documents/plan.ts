import { z } from "zod";
import { firstAttemptId } from "./attempt-id.ts";
import { digestOf, digestSchema } from "./digest.ts";
import { pinnedInstanceSchema } from "./instance.ts";
import { looksSchema } from "./looks.ts";
import { nameSchema } from "./names.ts";
import { metricSchema } from "./platform-comparison.ts";
import {
  architectureSchema,
  cpuTargetSchema,
  type PinnedVersion,
  pinnedVersionSchema,
} from "./version.ts";
import { type Workload, workloadSchema } from "./workload.ts";

/** A workload pinned to its inputs. */
export const pinnedWorkloadSchema = z.strictObject({
  workload: workloadSchema,
  digest: digestSchema.describe("Of everything that decides what a trial computes."),
  inputs: digestSchema
    .nullable()
    .describe("Of the files that every version starts from; null: none."),
});
export type PinnedWorkload = z.infer<typeof pinnedWorkloadSchema>;

/** A platform as one suite uses it. */
export const pinnedPlatformSchema = z.strictObject({
  id: nameSchema.describe("Name and threads, as in local-2t or graviton3-4xlarge-spot-16t."),
  name: nameSchema.describe("Kind of machine: platform, and in AWS size and way to pay."),
  architecture: architectureSchema,
  target: cpuTargetSchema
    .optional()
    .describe("CPU family as compilers name it; absent: not known."),
  threads: z.number().int().positive(),
  cores: z
    .array(z.number().int().nonnegative())
    .describe("Logical processors to run on; empty: chosen where it runs."),
  instance: pinnedInstanceSchema
    .optional()
    .describe("AWS: the machine, and what a job asks of it."),
});
export type PinnedPlatform = z.infer<typeof pinnedPlatformSchema>;

/** A is the baseline, B the candidate. */
export const sideSchema = z.enum(["A", "B"]);
export type Side = z.infer<typeof sideSchema>;

/** One job on one host: a warm-up, then its trials in order. */
export const blockSchema = z.strictObject({
  id: z.string(),
  workload: nameSchema,
  platform: nameSchema.describe("Id of a platform of the plan."),
  baseline: nameSchema,
  candidate: nameSchema.nullable().describe("Null: the suite has one version, measured alone."),
  order: z.array(sideSchema).min(1),
});
export type Block = z.infer<typeof blockSchema>;

export const limitsSchema = z.strictObject({
  trialMinutes: z.number().positive(),
  spendUsd: z.number().positive().optional(),
  deadlineHours: z.number().positive().optional(),
});

export const planSchema = z.strictObject({
  schemaVersion: z.literal(1),
  id: digestSchema.describe("Of everything else in the plan."),
  suite: nameSchema,
  description: z.string().optional(),
  seed: z.number().int(),
  warmUp: z.boolean(),
  limits: limitsSchema,
  looks: looksSchema
    .nullable()
    .describe(
      "When to look and how hard the evidence must be; null: as the noise's history allows.",
    ),
  eliminateBy: metricSchema
    .nullable()
    .describe("By which metric platforms drop out while one version is measured; null: none do."),
  workloads: z.array(pinnedWorkloadSchema),
  versions: z.array(pinnedVersionSchema),
  platforms: z.array(pinnedPlatformSchema),
  blocks: z.array(blockSchema),
});
export type Plan = z.infer<typeof planSchema>;

/** A block with all that it takes to run it: what the harness reads. */
export const blockSpecSchema = z.strictObject({
  schemaVersion: z.literal(1),
  plan: digestSchema,
  run: z.string(),
  block: blockSchema,
  workload: pinnedWorkloadSchema,
  platform: pinnedPlatformSchema,
  versions: z.strictObject({ A: pinnedVersionSchema, B: pinnedVersionSchema.nullable() }),
  warmUp: z.boolean(),
  limits: limitsSchema,
});
export type BlockSpec = z.infer<typeof blockSpecSchema>;

/** What decides what a trial computes; names, expectations and places on this machine's disk do not. */
export function workloadDigest(workload: Workload, inputs: string | null): string {
  const { name, description, expected, ...computed } = workload;
  return digestOf({ ...computed, runDirectory: null, workingDirectory: null, inputs });
}

export function blockSpec(plan: Plan, run: string, block: Block): BlockSpec {
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
    limits: plan.limits,
  };
}

/** Blocks of the plan with these ids, later attempts among them. */
export function blocksAmong(plan: Plan, ids: readonly string[]): readonly Block[] {
  const blocks = new Map(plan.blocks.map((block) => [block.id, block]));
  return ids.flatMap((id) => {
    const block = blocks.get(firstAttemptId(id));
    return block ? [{ ...block, id }] : [];
  });
}

/** A version as built for a platform: a plan can hold one build for each architecture, and for each CPU family. */
export function versionFor(
  { versions }: Pick<Plan, "versions">,
  name: string,
  { architecture, target }: Pick<PinnedPlatform, "architecture" | "target">,
): PinnedVersion {
  const builds = versions.filter((version) => version.name === name);
  const own = builds.filter(({ executable }) => executable.architecture === architecture);
  const native = own.find((build) => build.target !== undefined && build.target === target);
  const portable = own.find((build) => build.target === undefined);
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
