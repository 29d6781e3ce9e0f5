import { z } from "zod";
import { instanceTypesSchema, purchaseSchema } from "./instance.ts";
import { looksSchema } from "./looks.ts";
import { nameSchema } from "./names.ts";
import { metricSchema } from "./platform-comparison.ts";
import { versionSchema } from "./version.ts";
import { workloadSchema } from "./workload.ts";

const threads = z.number().int().min(1).max(4096);

const platformUseSchema = z.union([
  nameSchema,
  z.strictObject({
    name: nameSchema,
    threads: z
      .union([threads, z.array(threads).min(1)])
      .optional()
      .describe("OpenMP threads; a list is a sweep. Default: the number of physical cores."),
    cores: z
      .string()
      .regex(/^\d+(-\d+)?(,\d+(-\d+)?)*$/, {
        error: "expected processor numbers, as in 0-3,8",
        abort: true,
      })
      .refine(isAscending, "expected increasing ranges of existing processor numbers")
      .optional()
      .describe(
        "local: logical processors to run on. Default: the first thread of each physical core, as many as threads.",
      ),
    instanceType: instanceTypesSchema
      .optional()
      .describe(
        "AWS: another size of the platform's instance family, or several: c7g.{2xlarge,4xlarge}.",
      ),
    purchase: purchaseSchema.optional().describe("AWS: purchase option. Default: on-demand."),
    threadsPerCore: z
      .union([z.literal(1), z.literal(2)])
      .optional()
      .describe(
        "AWS: 1 disables the second thread of each core. Default: the instance type's default.",
      ),
    vcpus: z
      .number()
      .int()
      .positive()
      .optional()
      .describe("AWS: vCPUs that a job requests. Default: all vCPUs of the machine."),
    memoryMiB: z
      .number()
      .int()
      .positive()
      .optional()
      .describe("AWS: memory that a job requests, in MiB. Default: all memory available to jobs."),
  }),
]);
export type PlatformUse = z.infer<typeof platformUseSchema>;

/** OCI image tag, short enough to append `-amd64` or `-arm64`. */
const imageTagSchema = z
  .string()
  .regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,119}$/, "expected a tag of a container image");

/** Suite as written: workloads, versions, platforms and layout. */
export const suiteSchema = z.strictObject({
  name: nameSchema,
  description: z.string().optional(),
  workloads: z
    .array(z.union([nameSchema, workloadSchema]))
    .min(1)
    .describe("Names of files in benchmarks/workloads, or inline workloads."),
  versions: z
    .array(z.union([nameSchema, versionSchema]))
    .min(1)
    .describe("Names from benchmarks/versions.yml, or inline versions. The first is the baseline."),
  baseline: nameSchema.optional().describe("The version that all others are compared with."),
  platforms: z.array(platformUseSchema).min(1).default(["local"]),
  image: imageTagSchema
    .optional()
    .describe(
      "AWS: tag of the container image that holds the versions, without its architecture suffix.",
    ),
  layout: z
    .strictObject({
      maxBlocks: z
        .number()
        .int()
        .min(1)
        .max(64)
        .default(8)
        .describe(
          "Maximum number of blocks (a warm-up, then ABBA) for each candidate, workload and platform. A decided comparison stops earlier.",
        ),
      looks: z
        .union([looksSchema.shape.hosts, z.literal("none")])
        .optional()
        .describe(
          "Numbers of blocks at which to test whether a comparison is decided; none: run maxBlocks blocks and test once. Default: 2, 4, 8 with a noise history, else 3, 5, 8.",
        ),
      eliminateBy: metricSchema
        .optional()
        .describe(
          "For a single version on several platforms: after each round of blocks, eliminate platforms that can no longer be the best by this metric. Default: all platforms run all blocks.",
        ),
      rounds: z
        .union([z.literal("auto"), z.number().int().min(1).max(64)])
        .default("auto")
        .describe(
          "How often each block repeats its order (ABBA). auto: the harness repeats short trials, so that a block has enough of them.",
        ),
      warmUp: z.boolean().default(true),
    })
    .prefault({}),
  profile: z
    .boolean()
    .default(false)
    .describe(
      "Profile one more trial of each version in each block, after its timed trials, and count the instructions of another where the machine can. The report then names the routines that changed.",
    ),
  limits: z
    .strictObject({
      trialMinutes: z
        .number()
        .positive()
        .optional()
        .describe(
          "A trial that takes longer is stopped and counts as failed. Default: 10 times its measured or expected time, at least 5; 1440 if neither is known.",
        ),
      spendUsd: z
        .number()
        .positive()
        .optional()
        .describe(
          "AWS, and clusters whose file has a price: spending limit of a run, in USD. A block starts only if its cost at the time limit fits.",
        ),
      coreHours: z
        .number()
        .positive()
        .optional()
        .describe(
          "Cluster: limit of a run, in core hours. A block starts only if its core hours at the time limit fit.",
        ),
      deadlineHours: z
        .number()
        .positive()
        .optional()
        .describe(
          "AWS and clusters: blocks that have not ended this long after the last request for the run are cancelled.",
        ),
      wallMinutes: z
        .number()
        .positive()
        .optional()
        .describe(
          "This machine: minutes from the start of the command until the run ends and reports what it has measured.",
        ),
    })
    .prefault({}),
  seed: z
    .number()
    .int()
    .min(0)
    .max(0xffff_ffff)
    .default(1)
    .describe("Seed that chooses between ABBA and BAAB."),
});
export type Suite = z.infer<typeof suiteSchema>;

const MAX_PROCESSORS = 65_536;

function isAscending(cores: string): boolean {
  return cores.split(",").every((range) => {
    const [first = 0, last = first] = range.split("-").map(Number);
    return first <= last && last < MAX_PROCESSORS;
  });
}
