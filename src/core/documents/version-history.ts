import { z } from "zod";
import { falseAlarmStatsSchema } from "./false-alarm-stats.ts";
import { unpairedRunSchema } from "./unpaired-run.ts";

const interval = {
  change: z.number().describe("Relative: 0.02 means 2 % more than before."),
  low: z.number().describe("Lower end of the 95 % interval."),
  high: z.number().describe("Upper end of the 95 % interval."),
};

const versionSchema = z.strictObject({
  digest: z.string().describe("What was run. Equal names can have different digests."),
  label: z.string().describe("Name, with the start of the digest if it is not unique."),
  names: z.array(z.string()),
  firstMeasured: z.string().describe("Date and time in UTC."),
  comparisons: z.number().int().nonnegative(),
  blocks: z.number().int().nonnegative().describe("Complete blocks with another version."),
  isDirect: z
    .boolean()
    .describe("A block measured it with the reference; false: compared through other versions."),
});

const quantitySchema = z.strictObject({
  quantity: z.string().describe("wall time, peak memory, or the name of a timer."),
  ratios: z
    .array(z.strictObject({ ...interval, change: z.number().describe("From the reference.") }))
    .describe("One for each version, in the order of versions."),
  levels: z
    .array(z.number())
    .describe("Change from the reference by lasting changes alone, for each version."),
  scale: z
    .number()
    .describe("By how much measurements scatter more than their errors; at least 1."),
});

const stepSchema = z.strictObject({
  quantity: z.string().describe("wall time, peak memory, or the name of a timer."),
  version: z.string().describe("Label of the version that brought the change."),
  previous: z.string().describe("Label of the version before it."),
  candidates: z.array(z.string()).describe("All versions that could have brought it."),
  foundWith: z.string().describe("Version whose measurements first showed the change."),
  at: z.number().int().nonnegative().describe("Index of version in versions."),
  ...interval,
  timers: z
    .array(
      z.strictObject({
        name: z.string(),
        ...interval,
        part: z.number().describe("Share of the change in wall time; 1 is all of it."),
      }),
    )
    .describe("Timers that changed with it, largest share first."),
});

const openChangeSchema = z.strictObject({
  version: z.string(),
  run: z.string().describe("Latest run whose report found the change."),
  p: z.number().min(0).max(1).describe("Two-sided p-value of that report."),
  ...interval,
});

const seriesSchema = z.strictObject({
  workload: z.string(),
  workloadDigest: z.string(),
  inputs: z.enum(["real", "synthetic"]),
  platform: z.string().describe("Id, with threads."),
  platformName: z.string(),
  threads: z.number().int().positive(),
  machine: z
    .strictObject({ host: z.string(), cpuModel: z.string() })
    .nullable()
    .describe("Null: each run has other hosts."),
  orderedBy: z.enum(["versions file", "version numbers", "first measured"]),
  reference: z
    .string()
    .nullable()
    .describe("Label of the version that the others are compared with."),
  versions: z.array(versionSchema).describe("In order."),
  quantities: z.array(quantitySchema).describe("Wall time first, then timers without parts."),
  steps: z.array(stepSchema).describe("Lasting changes of the wall time."),
  openChanges: z
    .array(openChangeSchema)
    .describe("Changes that a report found and that no lasting change explains yet."),
  timerSteps: z
    .array(stepSchema)
    .describe("Lasting changes of timers without one of the wall time."),
  memory: quantitySchema.nullable().describe("Peak memory; null: not measured in all comparisons."),
  memorySteps: z.array(stepSchema).describe("Lasting changes of the peak memory."),
  unconnected: z
    .array(z.array(z.string()))
    .describe("Labels of versions that no comparison connects with the reference, by group."),
  excluded: z.array(z.string()).describe("Excluded comparisons and why."),
  noise: z
    .strictObject({
      hostSd: z.number().nonnegative().describe("Between hosts, in log time."),
      duplicateSd: z.number().nonnegative().describe("Between trials, in log time."),
      blocks: z.number().int().nonnegative(),
      runs: z.array(z.string()),
    })
    .nullable()
    .describe("Noise history for the next verdict; null: too few blocks."),
  comparisons: z.number().int().nonnegative(),
  blocks: z.number().int().nonnegative(),
  measuredFrom: z.string(),
  measuredTo: z.string(),
});

/** What `gcbench history` finds in all earlier records. */
export const versionHistorySchema = z.strictObject({
  schemaVersion: z.literal(1),
  series: z.array(seriesSchema).describe("One for each workload, platform and machine."),
  aa: falseAlarmStatsSchema.describe("Comparisons of a version with itself."),
  unpaired: z
    .array(unpairedRunSchema)
    .optional()
    .describe("Runs that gcbench import added. --json has them, history.json does not."),
});
