import { z } from "zod";
import { digestOf } from "./digest.ts";
import { nameSchema } from "./names.ts";

const environmentSchema = z
  .record(
    z
      .string()
      .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "expected a variable name of letters, digits and '_'"),
    z.string(),
  )
  .describe("Environment variables for the program. Its environment is otherwise empty.");

const common = {
  name: nameSchema,
  description: z.string().optional(),
  environment: environmentSchema.optional(),
  expected: z
    .strictObject({
      wallSeconds: z.number().positive().optional(),
      memoryMiB: z.number().positive().optional(),
      source: z.string().min(1).describe("Source of the figures: machine, date."),
    })
    .optional()
    .describe("Expected resources of a trial, for estimates before the first measurement."),
};

const simulatedHours = z
  .number()
  .positive()
  .max(24 * 366)
  .describe("Simulated duration of a trial, in hours.");

const warmUpHours = z
  .number()
  .positive()
  .describe("Simulated hours of the warm-up, whose time is discarded. Default: a whole trial.");

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
  ...common,
  kind: z.literal("miniature"),
  simulatedHours,
  warmUpHours: warmUpHours.optional(),
  grid: z
    .string()
    .regex(/^\d+x\d+x\d+$/, "expected longitudes x latitudes x levels, as in 72x46x20")
    .default("72x46x20")
    .describe("Longitudes x latitudes x levels."),
});

const instantSchema = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/, "expected a date, as in 2019-07-01 or 2019-07-01T06:00")
  .refine((text) => !Number.isNaN(Date.parse(text)), "no such date");

/** How the model's createRunDir.sh makes a run directory when an image is built. */
export const createRunDirectorySchema = z.strictObject({
  answers: z
    .array(z.string().regex(/^[\w./{}-]*$/, "expected a plain answer"))
    .min(1)
    .refine((answers) => answers.includes("{directory}"), "an answer must be {directory}")
    .describe(
      'Answers to createRunDir.sh, line by line; {directory} is the parent folder of the run directory, "" an empty line.',
    ),
  start: instantSchema.describe("Simulated start date of a trial, UTC."),
  restart: z
    .string()
    .regex(/^[\w./-]+$/, "expected a path below the data root")
    .optional()
    .describe("Restart file for that date, as a path below the data root."),
  switchedOff: z
    .array(z.string().regex(/^[\w.-]+$/, "expected a name in HEMCO_Config.rc"))
    .min(1)
    .optional()
    .describe(
      "Switches of HEMCO_Config.rc to turn off, such as EMISSIONS. Default: none. Reports name them.",
    ),
  diagnostics: z
    .enum(["none", "as-created"])
    .default("none")
    .describe("none: only the final restart file, so that output does not dominate a short run."),
});
export type CreateRunDirectory = z.infer<typeof createRunDirectorySchema>;

/** Workload of GEOS-Chem Classic: a run directory that is copied for each trial. */
export const geosChemClassicWorkloadSchema = z.strictObject({
  ...common,
  kind: z.literal("geos-chem-classic"),
  runDirectory: z
    .string()
    .min(1)
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
  keepOutputs: z
    .strictObject({
      maxGiB: z
        .number()
        .positive()
        .max(1000)
        .default(20)
        .describe("Maximum size for a version, in GiB. Larger outputs are not kept."),
    })
    .optional()
    .describe(
      "Keep the outputs of each version's first trial in the store, in the layout that gcpy reads. Default: they are removed.",
    ),
  stackSizeMiB: z
    .number()
    .int()
    .positive()
    .default(500)
    .describe("OMP_STACKSIZE of each thread, in MiB. The main thread's stack is unlimited."),
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
  ...common,
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
  commandWorkloadSchema,
]);
export type Workload = z.infer<typeof workloadSchema>;
export type MiniatureWorkload = z.infer<typeof miniatureWorkloadSchema>;
export type GeosChemClassicWorkload = z.infer<typeof geosChemClassicWorkloadSchema>;
export type CommandWorkload = z.infer<typeof commandWorkloadSchema>;

export type InputKind = "synthetic" | "real";

/** Whether a workload's inputs come from formulas. */
export function inputKindOf(workload: Workload): InputKind {
  return workload.kind === "geos-chem-classic" ? (workload.inputs ?? "real") : "real";
}

/** Switches of HEMCO that a workload turns off in the run directories that it creates. */
export function switchedOffBy(workload: Workload): readonly string[] {
  if (workload.kind !== "geos-chem-classic" || workload.runDirectory !== undefined) return [];
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
export function runDirectoryDigest({ create, simulatedHours }: GeosChemClassicWorkload): string {
  return digestOf({ create: create ?? null, simulatedHours: simulatedHours ?? null });
}
