import { z } from "zod";
import { digestOf } from "./digest.ts";
import {
  type GchpWorkload,
  gchpWorkloadSchema,
  type MpiWorkload,
  miniatureMpiWorkloadSchema,
} from "./mpi-workload.ts";
import {
  commonFields,
  createRunDirectorySchema,
  keepOutputs,
  runDirectory,
  simulatedHours,
  stackSizeMiB,
  warmUpHours,
} from "./workload-fields.ts";

/** Timers of the miniature that its versions can slow down. */
export const MINIATURE_TIMERS: readonly string[] = [
  "GEOS-Chem",
  "HEMCO",
  "All chemistry",
  "Gas-phase chem",
  "Photolysis",
  "Transport",
  "Convection",
  "Boundary layer mixing",
  "Dry deposition",
  "Wet deposition",
  "Diagnostics",
  "Unit conversions",
];

/** Workload of the built-in model in benchmarks/miniature. */
export const miniatureWorkloadSchema = z.strictObject({
  ...commonFields,
  kind: z.literal("miniature"),
  simulatedHours,
  warmUpHours: warmUpHours.optional(),
  grid: z
    .string()
    .regex(/^\d+x\d+x\d+$/, "expected longitudes x latitudes x levels, as in 72x46x20")
    .default("72x46x20")
    .describe("Longitudes x latitudes x levels."),
});

/** Workload of GEOS-Chem Classic: a run directory that is copied for each trial. */
export const geosChemClassicWorkloadSchema = z.strictObject({
  ...commonFields,
  kind: z.literal("geos-chem-classic"),
  runDirectory: runDirectory
    .optional()
    .describe(
      "Run directory as createRunDir.sh makes it. It is not modified. A version may have its own instead.",
    ),
  create: createRunDirectorySchema
    .optional()
    .describe(
      "For images: how the run directory is created. Required for versions that are built.",
    ),
  simulatedHours: simulatedHours
    .optional()
    .describe("Simulated hours from the start date. Default: the duration in geoschem_config.yml."),
  warmUpHours: warmUpHours.optional(),
  inputs: z
    .literal("synthetic")
    .optional()
    .describe(
      "synthetic: the inputs come from formulas, not from observations. Such runs are never compared with real ones.",
    ),
  keepOutputs: keepOutputs.optional(),
  stackSizeMiB,
});

/** Format of a program's timers. */
export const timersFormatSchema = z.discriminatedUnion("format", [
  z.strictObject({
    format: z.literal("gcclassic").describe("The table and JSON file of GEOS-Chem Classic."),
  }),
  z.strictObject({
    format: z.literal("json").describe("JSON object: timer names to seconds."),
    file: z.string().min(1).describe("Path relative to the trial's directory."),
  }),
  z.strictObject({
    format: z.literal("lines"),
    pattern: z
      .string()
      .min(1)
      .refine(
        isTimerPattern,
        "expected a regular expression with groups (?<name>...) and (?<seconds>...)",
      )
      .describe(
        "Regular expression with the groups name and seconds, matched against each line of the log.",
      ),
  }),
]);

/**
 * Workload of any program. `{executable}`, `{threads}` and `{directory}` in the arguments are
 * replaced.
 */
export const commandWorkloadSchema = z.strictObject({
  ...commonFields,
  kind: z.literal("command"),
  command: z
    .array(z.string())
    .min(1)
    .describe(
      "Program and arguments, run without a shell. {executable}, {threads} and {directory} are replaced.",
    ),
  warmUpCommand: z.array(z.string()).min(1).optional().describe("Shorter command for the warm-up."),
  workingDirectory: z
    .string()
    .min(1)
    .optional()
    .describe("Working directory. Default: a new, empty directory for each trial."),
  simulatedDays: z.number().positive().optional().describe("Simulated days per trial."),
  success: z
    .strictObject({
      exitCode: z.number().int().min(0).max(255).default(0),
      logContains: z.string().min(1).optional(),
      files: z.array(z.string().min(1)).default([]).describe("Files that must exist afterwards."),
    })
    .prefault({}),
  timers: timersFormatSchema.optional(),
  outputs: z
    .array(z.string().min(1))
    .default([])
    .describe(
      "Glob patterns of the result files, relative to the trial's directory. Their checksums are compared.",
    ),
});

/** Workload: what a run of the model computes. */
export const workloadSchema = z.discriminatedUnion("kind", [
  miniatureWorkloadSchema,
  geosChemClassicWorkloadSchema,
  gchpWorkloadSchema,
  miniatureMpiWorkloadSchema,
  commandWorkloadSchema,
]);
export type Workload = z.infer<typeof workloadSchema>;
export type MiniatureWorkload = z.infer<typeof miniatureWorkloadSchema>;
export type GeosChemClassicWorkload = z.infer<typeof geosChemClassicWorkloadSchema>;
export type CommandWorkload = z.infer<typeof commandWorkloadSchema>;

/** Workload of a model whose run directory createRunDir.sh makes. */
export type RunDirectoryWorkload = GeosChemClassicWorkload | GchpWorkload;

export function usesRunDirectory(workload: Workload): workload is RunDirectoryWorkload {
  return workload.kind === "geos-chem-classic" || workload.kind === "gchp";
}

/** A model with MPI; its trials are started by an MPI launcher. */
export function usesMpi(workload: Workload): workload is MpiWorkload {
  return workload.kind === "gchp" || workload.kind === "miniature-mpi";
}

/** Shared memory that the ranks of a node need, in MiB; undefined: no workload has ranks. */
export function sharedMemoryFor(workloads: readonly Workload[]): number | undefined {
  const needed = workloads.flatMap((workload) =>
    workload.kind === "gchp" ? [workload.sharedMemoryMiB] : [],
  );
  return needed.length === 0 ? undefined : Math.max(...needed);
}

export type InputKind = "synthetic" | "real";

/** Whether a workload's inputs come from formulas. */
export function inputKindOf(workload: Workload): InputKind {
  return usesRunDirectory(workload) ? (workload.inputs ?? "real") : "real";
}

/** Switches of HEMCO that a workload turns off in the run directories that it creates. */
export function switchedOffBy(workload: Workload): readonly string[] {
  if (!usesRunDirectory(workload) || workload.runDirectory !== undefined) return [];
  return workload.create?.switchedOff ?? [];
}

function isTimerPattern(pattern: string): boolean {
  try {
    new RegExp(pattern);
    return pattern.includes("(?<name>") && pattern.includes("(?<seconds>");
  } catch {
    return false;
  }
}

/**
 * Digest of what determines a workload's run directory in an image. A run directory with another
 * digest is out of date.
 */
export function runDirectoryDigest(workload: RunDirectoryWorkload): string {
  const { create, simulatedHours } = workload;
  const grid =
    workload.kind === "gchp"
      ? { gridResolution: workload.gridResolution, inputFiles: workload.inputFiles }
      : {};
  return digestOf({ create: create ?? null, simulatedHours: simulatedHours ?? null, ...grid });
}
