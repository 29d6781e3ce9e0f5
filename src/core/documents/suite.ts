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
      .describe("OpenMP threads; a list is a sweep. Default: one a physical core."),
    cores: z
      .string()
      .regex(/^\d+(-\d+)?(,\d+(-\d+)?)*$/, {
        error: "expected processor numbers, as in 0-3,8",
        abort: true,
      })
      .refine(isAscending, "expected ranges that run upwards, of numbers that a machine can have")
      .optional()
      .describe(
        "local: logical processors to run on. Default: the first thread of as many physical cores.",
      ),
    instanceType: instanceTypesSchema
      .optional()
      .describe(
        "AWS: another size of the platform's instance family, or several: c7g.{2xlarge,4xlarge}.",
      ),
    purchase: purchaseSchema
      .optional()
      .describe("AWS: how machines are paid for. Default: on-demand."),
    threadsPerCore: z
      .union([z.literal(1), z.literal(2)])
      .optional()
      .describe(
        "AWS: 1 starts the machine without a second thread per core. Default: as it comes.",
      ),
    vcpus: z
      .number()
      .int()
      .positive()
      .optional()
      .describe("AWS: vCPUs that a job asks for. Default: all of the machine."),
    memoryMiB: z
      .number()
      .int()
      .positive()
      .optional()
      .describe("AWS: memory that a job asks for, in MiB. Default: what the machine has for jobs."),
  }),
]);
export type PlatformUse = z.infer<typeof platformUseSchema>;

/** An OCI tag, with room left for `-amd64` and `-arm64`. */
const imageTagSchema = z
  .string()
  .regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,119}$/, "expected a tag of a container image");

/** A suite as written: what to measure, where, and how much of it. */
export const suiteSchema = z.strictObject({
  name: nameSchema,
  description: z.string().optional(),
  workloads: z
    .array(z.union([nameSchema, workloadSchema]))
    .min(1)
    .describe("Names of files in benchmarks/workloads, or workloads written out."),
  versions: z
    .array(z.union([nameSchema, versionSchema]))
    .min(1)
    .describe(
      "Names from benchmarks/versions.yml, or versions written out. The first is the baseline.",
    ),
  baseline: nameSchema.optional().describe("The version the others are compared with."),
  platforms: z.array(platformUseSchema).min(1).default(["local"]),
  image: imageTagSchema
    .optional()
    .describe(
      "AWS: tag of the container image that holds the versions, without the architecture that it ends in.",
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
          "Most blocks (a warm-up, then ABBA) for each candidate, workload and platform. A comparison that is decided earlier stops earlier.",
        ),
      looks: z
        .union([looksSchema.shape.hosts, z.literal("none")])
        .optional()
        .describe(
          "Numbers of blocks at which to look whether it is decided; none: run all of maxBlocks, look once. Default: 2, 4, 8 where the noise is known from before, else 3, 5, 8.",
        ),
      eliminateBy: metricSchema
        .optional()
        .describe(
          "For one version on several platforms: after each round of blocks leave out those that can no longer be the best by this metric. Default: all platforms run all blocks.",
        ),
      warmUp: z.boolean().default(true),
    })
    .prefault({}),
  limits: z
    .strictObject({
      trialMinutes: z
        .number()
        .positive()
        .default(24 * 60)
        .describe("A trial that takes longer is ended and counts as failed."),
      spendUsd: z
        .number()
        .positive()
        .optional()
        .describe(
          "AWS: most that a run may cost, in USD. A block is only begun if it stays below even at its time limit.",
        ),
      deadlineHours: z
        .number()
        .positive()
        .optional()
        .describe("AWS: what has not ended so long after the run was last asked for is cancelled."),
    })
    .prefault({}),
  seed: z.number().int().min(0).max(0xffff_ffff).default(1).describe("Decides ABBA or BAAB."),
});
export type Suite = z.infer<typeof suiteSchema>;

const MAX_PROCESSORS = 65_536;

function isAscending(cores: string): boolean {
  return cores.split(",").every((range) => {
    const [first = 0, last = first] = range.split("-").map(Number);
    return first <= last && last < MAX_PROCESSORS;
  });
}
