import { z } from "zod";
import { digestOf, digestSchema } from "./digest.ts";
import { nameSchema } from "./names.ts";
import { timerSchema } from "./timer.ts";

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

/** Simulated days per day of wall time. */
export function throughputOf({
  simulatedDays,
  modelSeconds,
}: Pick<UnpairedRun, "simulatedDays" | "modelSeconds">): number {
  return (simulatedDays * 86_400) / modelSeconds;
}
