import { z } from "zod";
import { nameSchema } from "./names.ts";
import { metricSchema } from "./platforms/platform-comparison.ts";
import { looksSchema } from "./verdict/looks.ts";
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
      .refine(runsUpwards, "expected ranges that run upwards, of numbers that a machine can have")
      .optional()
      .describe(
        "Logical processors to run on. Default: the first thread of as many physical cores.",
      ),
  }),
]);

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
    })
    .prefault({}),
  seed: z.number().int().min(0).max(0xffff_ffff).default(1).describe("Decides ABBA or BAAB."),
});
export type Suite = z.infer<typeof suiteSchema>;

const MOST_PROCESSORS = 65_536;

function runsUpwards(cores: string): boolean {
  return cores.split(",").every((range) => {
    const [first = 0, last = first] = range.split("-").map(Number);
    return first <= last && last < MOST_PROCESSORS;
  });
}
