import { z } from "zod";
import { nameSchema } from "./names.ts";

const environmentSchema = z
  .record(
    z
      .string()
      .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "expected a variable name of letters, digits and '_'"),
    z.string(),
  )
  .describe("Environment variables for the program. Its environment is otherwise empty.");

/** Fields of every workload. */
export const commonFields = {
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

export const simulatedHours = z
  .number()
  .positive()
  .max(24 * 366)
  .describe("Simulated duration of a trial, in hours.");

export const warmUpHours = z
  .number()
  .positive()
  .describe("Simulated hours of the warm-up, whose time is discarded. Default: a whole trial.");

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

export const keepOutputs = z
  .strictObject({
    maxGiB: z
      .number()
      .positive()
      .max(1000)
      .default(20)
      .describe("Maximum size for a version, in GiB. Larger outputs are not kept."),
  })
  .describe(
    "Keep the outputs of each version's first trial in the store, in the layout that gcpy reads. Default: they are removed.",
  );

export const stackSizeMiB = z
  .number()
  .int()
  .positive()
  .default(500)
  .describe("OMP_STACKSIZE of each thread, in MiB. The main thread's stack is unlimited.");

export const runDirectory = z.string().min(1);
