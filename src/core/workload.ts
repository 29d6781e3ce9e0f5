import { z } from "zod";
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
