import { z } from "zod";
import { UsageError } from "../errors.ts";
import { digestOf, digestSchema } from "./digest.ts";
import { nameSchema } from "./names.ts";
import { parseStored } from "./parse-stored.ts";
import { timerSchema } from "./timer.ts";

/** Folder of these documents beside the pages about all runs. */
export const UNPAIRED_RUNS = "unpaired-runs";

const line = (longest: number) =>
  z
    .string()
    .trim()
    .min(1, "is empty")
    .max(longest)
    .refine((text) => !/\p{Cc}/u.test(text), "expected one line without control characters");

/**
 * Run that somebody made without gcbench. It was measured alone, on a machine whose state nobody recorded: it is shown
 * beside a history, and no verdict uses it.
 */
export const unpairedRunSchema = z.strictObject({
  schemaVersion: z.literal(1),
  workload: nameSchema.describe("What was simulated, as in gc-4x5-fullchem-1month."),
  version: line(80).describe("Version of the model, as its log or the contributor names it."),
  machine: line(120).describe("Where it ran, as in c7i.16xlarge or Cannon, Intel Cascade Lake."),
  threads: z.number().int().min(1).max(100_000).nullable().describe("Null: unknown."),
  ranks: z
    .number()
    .int()
    .min(1)
    .max(100_000)
    .optional()
    .describe("MPI ranks of GCHP; absent: none, or unknown."),
  date: z.iso.date().nullable().describe("Day of the run; null: unknown."),
  source: line(500).describe("Where the log comes from: an address, or who ran it."),
  log: digestSchema.describe("Digest of the log."),
  simulatedDays: z.number().positive(),
  modelSeconds: z.number().positive().describe("Outermost timer of the log."),
  timers: z.array(timerSchema).max(500),
});
export type UnpairedRun = z.infer<typeof unpairedRunSchema>;

/** Name of its file: the same run always has the same name. */
export function unpairedRunFile({ workload, version, log }: UnpairedRun): string {
  const digest = digestOf([workload, version, log]).slice("sha256:".length, "sha256:".length + 12);
  return `${workload}-${version.replace(/[^A-Za-z0-9.-]+/g, "-").slice(0, 40)}-${digest}.json`;
}

/**
 * Parses a file of an archive, and checks its name and that its figures are possible.
 *
 * @throws {UsageError} the file is wrong
 */
export function parseUnpairedRun(path: string, content: Uint8Array): UnpairedRun {
  const run = parseStored(path, content, unpairedRunSchema);
  const name = unpairedRunFile(run);
  if (path.split(/[\\/]/).at(-1) !== name) {
    throw new UsageError(`${path}: its content belongs to the name ${name}. Rename it.`);
  }
  const tooLong = run.timers.find(({ seconds }) => seconds > run.modelSeconds * MAX_SHARE);
  if (tooLong) {
    throw new UsageError(
      `${path}: timer ${tooLong.name} takes ${tooLong.seconds} s, longer than the whole run of ${run.modelSeconds} s.`,
    );
  }
  return run;
}

/** Timers are rounded, so a timer can seem to be a little longer than the one around it. */
const MAX_SHARE = 1.01;

/** Simulated days per day of wall time. */
export function throughputOf({
  simulatedDays,
  modelSeconds,
}: Pick<UnpairedRun, "simulatedDays" | "modelSeconds">): number {
  return (simulatedDays * 86_400) / modelSeconds;
}
