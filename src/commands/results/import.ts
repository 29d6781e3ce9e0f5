import { z } from "zod";
import { throughputOf, type UnpairedRun } from "../../core/documents/unpaired-run.ts";
import { UsageError } from "../../core/errors.ts";
import { formatCount, formatSeconds } from "../../core/format/text.ts";
import { fileDigest } from "../../model/file-digest.ts";
import { isReportComplete } from "../../model/gchp-inspection.ts";
import { inspectRun } from "../../model/inspection.ts";
import { readRunEvidence } from "../../model/read-run-directory.ts";
import {
  checkUnpairedRun,
  storeUnpairedRuns,
  unpairedRunOf,
} from "../../use-cases/report/import-runs.ts";
import { inputFiles } from "../../wiring/input-files.ts";
import { DEFAULT_UNPAIRED_RUNS } from "../../wiring/locations.ts";
import { outputFiles } from "../../wiring/output-files.ts";
import { command, type Report } from "../command.ts";
import { expandPaths } from "./expand-paths.ts";

export const importRuns = command({
  name: "import",
  summary: "show runs that were made without gcbench beside the history",
  description:
    "Reads logs or run directories of GEOS-Chem Classic or GCHP as gcbench inspect does, and keeps time, throughput and timers of " +
    "runs that succeeded. gcbench history and gcbench site show them apart, as unpaired runs: no verdict uses them. To contribute " +
    "runs, commit the files that it writes. --check checks such files.",
  positionals: ["targets"],
  examples: [
    "gcbench import 'logs/*.txt' --workload gc-4x5-fullchem-1month --machine 'AWS, 62 vCPUs' --source https://example.org/logs",
    "gcbench import --check 'benchmarks/unpaired-runs/*.json'",
  ],
  inputs: z.strictObject({
    targets: z.array(z.string().min(1)).min(1).meta({
      value: "path",
      description: "Logs or run directories, or with --check files of the archive; globs work.",
    }),
    workload: z
      .string()
      .min(1)
      .optional()
      .meta({ description: "What was simulated: a name that tells it from other simulations." }),
    machine: z.string().min(1).optional().meta({ description: "Where it ran." }),
    source: z
      .string()
      .min(1)
      .optional()
      .meta({ description: "Address of the logs, or who made the runs." }),
    modelVersion: z
      .string()
      .min(1)
      .optional()
      .meta({ description: "Version of the model. Default: the version in the log." }),
    threads: z.number().int().min(1).optional().meta({ description: "OpenMP threads, if known." }),
    ranks: z
      .number()
      .int()
      .min(1)
      .optional()
      .meta({ description: "MPI ranks of GCHP. Default: the number in the log." }),
    date: z.string().min(1).optional().meta({ description: "Day of the run, as in 2026-11-30." }),
    out: z
      .string()
      .min(1)
      .default(DEFAULT_UNPAIRED_RUNS)
      .meta({ value: "path", description: "Folder of the archive." }),
    check: z.boolean().default(false).meta({
      description: "Check files of the archive, as CI does for a contribution. Nothing is written.",
    }),
  }),

  async run({ targets, check, out, workload, machine, source, ...told }) {
    const paths = await expandPaths(targets);
    if (check) return checkFiles(paths);
    if (workload === undefined || machine === undefined || source === undefined) {
      throw new UsageError(
        "A log does not say what was simulated, where it ran and who made it: give --workload, --machine and --source.",
      );
    }
    const runs: UnpairedRun[] = [];
    for (const target of paths) {
      const { evidence, logPath } = await readRunEvidence(target, {
        log: undefined,
        exitCode: undefined,
      });
      const inspected = {
        target,
        digest: await fileDigest(logPath),
        inspection: inspectRun(evidence),
        isReportComplete: evidence.restartFiles === null && isReportComplete(evidence),
      };
      const { threads, ranks, date } = told;
      const options = { version: told.modelVersion, threads, ranks, date };
      runs.push(unpairedRunOf(inspected, { workload, machine, source, ...options }));
    }
    const written = await storeUnpairedRuns(out, runs, { files: inputFiles, output: outputFiles });
    return describeImport(runs, written);
  },
});

async function checkFiles(paths: readonly string[]): Promise<Report> {
  const runs = [];
  for (const path of paths) runs.push(await checkUnpairedRun(path, inputFiles));
  return { json: { runs }, text: `${formatCount(runs.length, "file")} checked: all are right.` };
}

function describeImport(
  runs: readonly UnpairedRun[],
  written: readonly { readonly path: string; readonly isNew: boolean }[],
): Report {
  const lines = runs.map((run, index) => {
    const { path = "", isNew = false } = written[index] ?? {};
    const speed = `${throughputOf(run).toPrecision(3)} simulated days per day`;
    return `${run.version}: ${formatSeconds(run.modelSeconds)}, ${speed}  ${path}${isNew ? "" : " (was there)"}`;
  });
  return {
    json: { runs, files: written },
    text: [
      ...lines,
      "No verdict uses these runs. gcbench history and gcbench site show them.",
    ].join("\n"),
  };
}
