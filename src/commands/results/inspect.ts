import pc from "picocolors";
import { z } from "zod";
import type { Timer } from "../../core/documents/timer.ts";
import { stripControls, stripControlsDeep } from "../../core/format/control-characters.ts";
import { formatCount, formatNumber, formatSeconds } from "../../core/format/text.ts";
import { type Inspection, inspectRun } from "../../model/inspection.ts";
import { readRunEvidence, shownPath } from "../../model/read-run-directory.ts";
import { command } from "../command.ts";

export const inspect = command({
  name: "inspect",
  summary: "say what one model run did: succeeded or why not, timers, throughput",
  description:
    "Reads a run directory of GEOS-Chem Classic as a run left it. A run succeeded if it exited with 0, printed " +
    "its END banner and wrote its restart file; timers are no sign of success. Without --exit-code it infers " +
    "how the run ended and says so.",
  positionals: ["directory"],
  examples: [
    "gcbench inspect rundirs/gc_4x5_merra2_fullchem --exit-code 0",
    "gcbench inspect . --log log.dryrun --json",
  ],
  inputs: z.strictObject({
    directory: z.string().min(1).meta({ description: "The run directory." }),
    log: z.string().min(1).optional().meta({
      description:
        "File that took the model's output; -: standard input. Default: the newest with its banner.",
    }),
    exitCode: z.coerce
      .number()
      .int()
      .min(0)
      .max(255)
      .optional()
      .meta({ description: "Exit status of the run as a shell shows it ($?)." }),
  }),

  async run({ directory, log, exitCode }) {
    const { evidence, logPath } = await readRunEvidence(directory, { log, exitCode });
    const inspection = inspectRun(evidence);
    return {
      json: { ...inspection, log: logPath },
      text: describeInspection(stripControlsDeep(inspection), stripControls(shownPath(logPath))),
    };
  },
});

function describeInspection(inspection: Inspection, log: string): string {
  const { status, message, version, modelSeconds, simulatedDays, simulatedDaysPerDay } = inspection;
  const paint = { succeeded: pc.green, failed: pc.red, "dry-run": pc.yellow, unknown: pc.yellow }[
    status
  ];
  const title = inspection.class ? `${status}: ${inspection.class}` : status;
  const rows = [
    ["log", log],
    ["version", version ?? "not said"],
    ["simulated", `${describeSpan(simulatedDays)} (whole time steps done)`],
    ["model time", modelSeconds === null ? "no timers" : formatSeconds(modelSeconds)],
    [
      "throughput",
      simulatedDaysPerDay === null
        ? "–"
        : `${formatNumber(simulatedDaysPerDay)} simulated days per day`,
    ],
  ];
  return [
    pc.bold(paint(title)) + (message ? `\n  ${message}` : ""),
    rows.map(([name = "", value]) => `  ${pc.dim(name.padEnd(12))}${value}`).join("\n"),
    ...(inspection.timers.length > 0 ? [describeTimers(inspection.timers)] : []),
    ...(inspection.missing.length > 0 ? [describeMissing(inspection)] : []),
    ...inspection.assumptions.map((text) => pc.yellow(`  assumed: ${text}`)),
    ...inspection.warnings.map((text) => pc.yellow(`  warning: ${text}`)),
  ].join("\n\n");
}

function describeSpan(days: number): string {
  if (days === 0) return "nothing";
  return days < 1 ? `${formatNumber(days * 24)} hours` : `${formatNumber(days)} days`;
}

/** The tree, with each timer's share of the outermost. */
function describeTimers(timers: readonly Timer[]): string {
  const total = timers.find(({ parent }) => parent === null)?.seconds ?? 0;
  const lines = (parent: string | null, depth: number): string[] =>
    timers
      .filter((timer) => timer.parent === parent)
      .flatMap(({ name, seconds }) => {
        const share = total > 0 ? `${((100 * seconds) / total).toFixed(1)} %` : "";
        const label = `${"  ".repeat(depth)}${name}`.padEnd(30);
        return [
          `  ${label}${seconds.toFixed(3).padStart(12)} s ${pc.dim(share.padStart(8))}`,
          ...lines(name, depth + 1),
        ];
      });
  return [`  ${pc.dim("timers".padEnd(30))}`, ...lines(null, 0)].join("\n");
}

function describeMissing({ missing, status }: Inspection): string {
  const required = missing.filter((file) => file.required).length;
  const head = `  missing: ${formatCount(required, "required file")}, ${missing.length - required} optional`;
  const lines = missing.map(
    ({ path, required: must }) => `    ${must ? pc.red("required") : "optional"}  ${path}`,
  );
  const advice =
    status === "dry-run" && required > 0
      ? ["  Fetch them with ./download_data.py LOG geoschem+aws before the real run."]
      : [];
  return [head, ...lines, ...advice].join("\n");
}
