import { z } from "zod";
import { digestOf } from "./digest.ts";
import { nameSchema } from "./names.ts";

const environmentSchema = z
  .record(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/), z.string())
  .describe("Environment variables for the program, on top of a clean environment.");

const common = {
  name: nameSchema,
  description: z.string().optional(),
  environment: environmentSchema.optional(),
  expected: z
    .strictObject({
      wallSeconds: z.number().positive().optional(),
      memoryMiB: z.number().positive().optional(),
      source: z.string().min(1).describe("Where the figures come from: machine, date."),
    })
    .optional()
    .describe("What one trial takes, for the estimate before the first measurement."),
};

const simulatedHours = z
  .number()
  .positive()
  .max(24 * 366)
  .describe("Simulated duration of one trial, in hours.");

const warmUpHours = z
  .number()
  .positive()
  .describe("Simulated hours of the warm-up, whose time is thrown away. Default: a whole trial.");

/** The timers of the miniature that its versions can slow down, as it names them. */
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

/** The built-in model in benchmarks/miniature. */
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
  .refine((text) => !Number.isNaN(Date.parse(text)), "there is no such date");

/** How a run directory is made where an image is built, by the model's own createRunDir.sh. */
export const createRunDirectorySchema = z.strictObject({
  answers: z
    .array(z.string().regex(/^[\w./{}-]*$/, "expected a plain answer"))
    .min(1)
    .refine((answers) => answers.includes("{directory}"), "one answer must be {directory}")
    .describe(
      'What createRunDir.sh is told, line by line; {directory} is the parent folder of the run directory, "" an empty line.',
    ),
  start: instantSchema.describe("Simulated date at which a trial begins, UTC."),
  restart: z
    .string()
    .regex(/^[\w./-]+$/, "expected a path below the data root")
    .optional()
    .describe("Restart file of that date, as a path below the data root."),
  diagnostics: z
    .enum(["none", "as-created"])
    .default("none")
    .describe(
      "none: no diagnostics but the final restart, so that writing them does not dominate a short run.",
    ),
});
export type CreateRunDirectory = z.infer<typeof createRunDirectorySchema>;

/** GEOS-Chem Classic: a run directory, of which each trial gets a copy. */
export const geosChemClassicWorkloadSchema = z.strictObject({
  ...common,
  kind: z.literal("geos-chem-classic"),
  runDirectory: z
    .string()
    .min(1)
    .optional()
    .describe(
      "A run directory as createRunDir.sh makes it. It is only read. A version may bring its own instead.",
    ),
  create: createRunDirectorySchema
    .optional()
    .describe("For images: how the run directory is made there. Versions that are built need it."),
  simulatedHours: simulatedHours
    .optional()
    .describe("Simulated hours from the start date. Default: what geoschem_config.yml says."),
  warmUpHours: warmUpHours.optional(),
  stackSizeMiB: z
    .number()
    .int()
    .positive()
    .default(500)
    .describe("OMP_STACKSIZE of each thread, in MiB. The main thread's stack is unlimited."),
});

/** How a program's own timers are read. */
export const timersFormatSchema = z.discriminatedUnion("format", [
  z.strictObject({
    format: z.literal("gcclassic").describe("The table and JSON file of GEOS-Chem Classic."),
  }),
  z.strictObject({
    format: z.literal("json").describe("A JSON object: timer names to seconds."),
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
        "Regular expression with the groups name and seconds, tried on each line of the log.",
      ),
  }),
]);
export type TimersFormat = z.infer<typeof timersFormatSchema>;

/** Any program. `{executable}`, `{threads}` and `{directory}` in the arguments are replaced. */
export const commandWorkloadSchema = z.strictObject({
  ...common,
  kind: z.literal("command"),
  command: z
    .array(z.string())
    .min(1)
    .describe(
      "Program and arguments, run without a shell. {executable}, {threads} and {directory} are replaced.",
    ),
  warmUpCommand: z.array(z.string()).min(1).optional().describe("A shorter run, for the warm-up."),
  workingDirectory: z
    .string()
    .min(1)
    .optional()
    .describe("Where it runs. Default: a new, empty directory for each trial."),
  simulatedDays: z.number().positive().optional().describe("What one trial simulates, in days."),
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
      "Glob patterns of the results, relative to the trial's directory: their checksums are compared.",
    ),
});

/** What one run of the model computes. */
export const workloadSchema = z.discriminatedUnion("kind", [
  miniatureWorkloadSchema,
  geosChemClassicWorkloadSchema,
  commandWorkloadSchema,
]);
export type Workload = z.infer<typeof workloadSchema>;
export type MiniatureWorkload = z.infer<typeof miniatureWorkloadSchema>;
export type GeosChemClassicWorkload = z.infer<typeof geosChemClassicWorkloadSchema>;
export type CommandWorkload = z.infer<typeof commandWorkloadSchema>;

function isTimerPattern(pattern: string): boolean {
  try {
    new RegExp(pattern);
    return pattern.includes("(?<name>") && pattern.includes("(?<seconds>");
  } catch {
    return false;
  }
}

/** Of what decides how a workload's run directory is made in an image; one that differs is out of date. */
export function runDirectoryDigest({ create, simulatedHours }: GeosChemClassicWorkload): string {
  return digestOf({ create: create ?? null, simulatedHours: simulatedHours ?? null });
}
