import { z } from "zod";
import { digestSchema } from "./digest.ts";
import { nameSchema } from "./names.ts";

/** Longer values are cut. */
const MAX_VALUE_LENGTH = 200;
/** A fullchem run directory has about 4,000 settings; two versions of the model differ in a few hundred. */
export const MAX_DIFFERING_SETTINGS = 1000;

/** Settings of one file of a run directory. */
export const settingsFileSchema = z.strictObject({
  digest: digestSchema.describe("Digest of the file's text."),
  settings: z
    .record(z.string(), z.string())
    .nullable()
    .describe("Value by setting; null: gcbench does not know the file's format."),
});

/** Settings of a run directory, by file. */
export const runSettingsSchema = z.record(z.string(), settingsFileSchema);
export type RunSettings = z.infer<typeof runSettingsSchema>;

/** A setting in which the versions of a workload differ. */
export const differingSettingSchema = z.strictObject({
  file: z.string(),
  setting: z.string().nullable().describe("Null: the file as a whole."),
  values: z
    .record(
      nameSchema,
      z
        .string()
        .max(MAX_VALUE_LENGTH + 1)
        .nullable(),
    )
    .describe("By version; null: the version does not have the setting, or the file."),
  hasSameSettings: z
    .literal(true)
    .optional()
    .describe("The texts of the file differ only in comments, order or spaces."),
});
export type DifferingSetting = z.infer<typeof differingSettingSchema>;

/** Differences between the run directories of a workload's versions. */
export const differingSettingsSchema = z.strictObject({
  settings: z.array(differingSettingSchema).max(MAX_DIFFERING_SETTINGS),
  omitted: z
    .number()
    .int()
    .nonnegative()
    .describe(`Differences beyond the first ${MAX_DIFFERING_SETTINGS}, of the least weight.`),
});
export type DifferingSettings = z.infer<typeof differingSettingsSchema>;

/** A value as it is stored. */
export function storedValue(value: string): string {
  return value.length <= MAX_VALUE_LENGTH ? value : `${value.slice(0, MAX_VALUE_LENGTH)}…`;
}

/**
 * What a difference between two configurations does to a run:
 * - `changes the work`: the model computes or reads something else, so its time changes
 * - `may change the work`: gcbench does not know the setting
 * - `changes outputs`: the model writes something else; writing takes time too
 * - `harmless`: comments, order, spaces, paths, and files that the model does not read
 */
export const settingEffectSchema = z.enum([
  "changes the work",
  "may change the work",
  "changes outputs",
  "harmless",
]);
export type SettingEffect = z.infer<typeof settingEffectSchema>;

/** Difference between the configurations of two versions. */
export const configurationDifferenceSchema = z.strictObject({
  file: z.string().describe("File of the run directory, or environment, arguments."),
  setting: z.string().nullable().describe("Null: the file as a whole."),
  a: z.string().nullable().describe("Value of the baseline; null: it does not have the setting."),
  b: z.string().nullable().describe("Value of the candidate."),
  effect: settingEffectSchema,
  subject: z.string().describe("What the setting is about, as in time step."),
});
export type ConfigurationDifference = z.infer<typeof configurationDifferenceSchema>;

/** Differences between the configurations of two versions of a workload, the weightiest first. */
export const configurationComparisonSchema = z.strictObject({
  workload: nameSchema,
  baseline: nameSchema,
  candidate: nameSchema,
  differences: z.array(configurationDifferenceSchema),
  omitted: z.number().int().nonnegative().describe("Further differences, of the least weight."),
});
export type ConfigurationComparison = z.infer<typeof configurationComparisonSchema>;
