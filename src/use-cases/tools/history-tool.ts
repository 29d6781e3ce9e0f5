import { z } from "zod";
import type { BlockRecord } from "../../core/documents/record.ts";
import { stripControlsDeep } from "../../core/format/control-characters.ts";
import type { HistoryStep } from "../../core/history/named-steps.ts";
import { type SeriesHistory, versionHistory } from "../../core/history/version-history.ts";
import { type Tool, tool } from "../../ports/tool.ts";

const change = {
  change: z.number().describe("Relative: 0.02 means 2 % slower than before."),
  low: z.number(),
  high: z.number(),
};
const timerStepSchema = z.strictObject({ name: z.string(), ...change });
const stepSchema = z.strictObject({
  quantity: z.string().describe("Wall time, or a timer."),
  version: z.string().describe("Version that brought the change."),
  previous: z.string(),
  candidates: z.array(z.string()).describe("All versions that could have brought it."),
  ...change,
  timers: z.array(timerStepSchema),
});
const seriesSchema = z.strictObject({
  workload: z.string(),
  inputs: z.enum(["synthetic", "real"]),
  platform: z.string(),
  threads: z.number().int(),
  reference: z.string().nullable(),
  versions: z.array(z.string()).describe("In order."),
  steps: z.array(stepSchema).describe("Lasting changes."),
  open: z
    .array(z.strictObject({ version: z.string(), run: z.string(), ...change }))
    .describe("Changes that a report found and that need more evidence to count as lasting."),
});

/** A tool that answers from all earlier records. */
export function historyTool(
  readRecords: () => Promise<readonly BlockRecord[]>,
  readVersionNames: () => Promise<readonly string[]>,
): Tool {
  return tool({
    name: "version_history",
    title: "Say which version brought each lasting change",
    description:
      "Follows every workload on every platform over its versions, from all earlier records, and names the lasting changes: " +
      "the version, the size with its 95 % interval, and the timers that carry it.",
    inputs: z.strictObject({
      workload: z.string().min(1).optional().describe("Only this workload."),
      platform: z.string().min(1).optional().describe("Only this platform."),
    }),
    output: z.strictObject({ schemaVersion: z.literal(1), series: z.array(seriesSchema) }),
    async answer({ workload, platform }) {
      const listed = await readVersionNames();
      const history = stripControlsDeep(versionHistory(await readRecords(), { listed }));
      const wanted = history.series.filter(
        (series) =>
          (workload ?? series.workload) === series.workload &&
          [undefined, series.platform, series.platformName].includes(platform),
      );
      return { schemaVersion: 1 as const, series: wanted.map(describeSeries) };
    },
  });
}

function describeSeries(series: SeriesHistory): z.input<typeof seriesSchema> {
  const { workload, inputs, platform, threads, reference, versions } = series;
  return {
    workload,
    inputs,
    platform,
    threads,
    reference,
    versions: versions.map(({ label }) => label),
    steps: [...series.steps, ...series.timerSteps].map(describeStep),
    open: series.openChanges.map(({ version, run, change, low, high }) => ({
      version,
      run,
      change,
      low,
      high,
    })),
  };
}

function describeStep(step: HistoryStep): z.input<typeof stepSchema> {
  const { quantity, version, previous, candidates, change, low, high } = step;
  return {
    quantity,
    version,
    previous,
    change,
    low,
    high,
    candidates: [...candidates],
    timers: step.timers.map(({ name, change, low, high }) => ({ name, change, low, high })),
  };
}
