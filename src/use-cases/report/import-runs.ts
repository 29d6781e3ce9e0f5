import type { Inspection } from "../../core/documents/inspection.ts";
import {
  parseUnpairedRun,
  type UnpairedRun,
  unpairedRunFile,
  unpairedRunSchema,
} from "../../core/documents/unpaired-run.ts";
import { UsageError } from "../../core/errors.ts";
import { toJson } from "../../core/format/json.ts";
import type { InputFiles } from "../../ports/input-files.ts";
import type { OutputFiles } from "../../ports/output-files.ts";

/** What a log does not say about its run. */
export interface RunDescription {
  readonly workload: string;
  readonly machine: string;
  readonly source: string;
  readonly version: string | undefined;
  readonly threads: number | undefined;
  readonly ranks: number | undefined;
  readonly date: string | undefined;
}

export interface InspectedLog {
  /** As the user named it. */
  readonly target: string;
  readonly digest: string;
  readonly inspection: Inspection;
  /** A log of GCHP without its run directory, whose timers show the end of the run. */
  readonly isReportComplete: boolean;
}

/**
 * Turns an inspected run into a document of the archive.
 *
 * @throws {UsageError} the run did not succeed, or the log says too little
 */
export function unpairedRunOf(
  { target, digest, inspection, isReportComplete }: InspectedLog,
  described: RunDescription,
): UnpairedRun {
  const { status, message, action, modelSeconds, simulatedDays, timers } = inspection;
  const refuse = (why: string, what: string) => new UsageError(`${target}: ${why} ${what}`);
  if (status !== "succeeded" && !(status === "unknown" && isReportComplete)) {
    const why =
      status === "dry-run"
        ? "it is a dry run."
        : `the run did not succeed: ${message?.replace(/\.$/, "")}.`;
    throw refuse(why, action ?? "Only a run that succeeded can be imported.");
  }
  if (modelSeconds === null || modelSeconds <= 0) {
    throw refuse(
      "the log has no timers.",
      "Set use_gcclassic_timers: true in the next run, or MAPL_ENABLE_TIMERS: YES for GCHP.",
    );
  }
  if (simulatedDays <= 0) throw refuse("the log shows no simulated time.", "Name its whole log.");
  const version = described.version ?? inspection.version;
  if (!version) throw refuse("the log names no version.", "Name it with --model-version.");
  const parsed = unpairedRunSchema.safeParse({
    schemaVersion: 1,
    workload: described.workload,
    version,
    machine: described.machine,
    threads: described.threads ?? null,
    ...ranksOf(inspection, described),
    date: described.date ?? null,
    source: described.source,
    log: digest,
    simulatedDays,
    modelSeconds,
    timers,
  });
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  throw refuse(`${first?.path.join(".")}: ${first?.message}.`, "Correct the option.");
}

function ranksOf(inspection: Inspection, described: RunDescription): { ranks?: number } {
  const ranks = described.ranks ?? inspection.ranks;
  return ranks === undefined ? {} : { ranks };
}

/** Writes runs into an archive. A run that is there stays as it is. @returns the files, by whether they are new */
export async function storeUnpairedRuns(
  folder: string,
  runs: readonly UnpairedRun[],
  { files, output }: { readonly files: InputFiles; readonly output: OutputFiles },
): Promise<readonly { readonly path: string; readonly isNew: boolean }[]> {
  const written = [];
  for (const run of runs) {
    const path = `${folder}/${unpairedRunFile(run)}`;
    const isNew = (await files.read(path)) === null;
    if (isNew) await output.replace(path, toJson(run));
    written.push({ path, isNew });
  }
  return written;
}

/** Checks a contributed file. @throws {UsageError} the file is missing or wrong */
export async function checkUnpairedRun(path: string, files: InputFiles): Promise<UnpairedRun> {
  const content = await files.read(path);
  if (!content) throw new UsageError(`There is no file ${path}.`);
  return parseUnpairedRun(path, content);
}
