import { z } from "zod";

const count = z.number().int().nonnegative();
const difference = z
  .number()
  .nonnegative()
  .describe(
    "Estimated relative RMS difference: RMS of the difference divided by RMS of the values.",
  );

/**
 * Verdict on whether results agree:
 * - `exact`: the results are identical, bit for bit
 * - `within tolerance`: the results differ, by no more than platforms and builds are known to cause
 * - `beyond tolerance`: results of the same version differ by more than the tolerance, so something
 *   is wrong
 * - `different`: results of two versions differ, or no tolerance is known; reported but not judged
 */
export const agreementVerdictSchema = z.enum([
  "exact",
  "within tolerance",
  "beyond tolerance",
  "different",
]);
export type AgreementVerdict = z.infer<typeof agreementVerdictSchema>;

/**
 * Which results are compared:
 * - `repeats`: the trials of a version on a single host
 * - `hosts`: a version on several hosts of a platform
 * - `threads`: a version with two thread counts on one kind of machine
 * - `platforms`: a version on two platforms
 * - `versions`: two versions on a single host
 */
export const relationSchema = z.enum(["repeats", "hosts", "threads", "platforms", "versions"]);
export type Relation = z.infer<typeof relationSchema>;

const sideSchema = z.strictObject({
  version: z.string(),
  platform: z.string().describe("Platform id from the plan."),
});

export const variableDifferenceSchema = z.strictObject({
  variable: z.string(),
  difference,
  tolerance: z
    .number()
    .nonnegative()
    .nullable()
    .describe("Tolerance of this variable, larger if stored in single precision; null: unknown."),
});
export type VariableDifference = z.infer<typeof variableDifferenceSchema>;

/** The first output file whose content differs, by its date and name, and the first variable in it. */
export const firstDifferenceSchema = z.strictObject({
  file: z.string().describe("Path of the output file."),
  variable: z
    .string()
    .nullable()
    .describe("Name in the file; null: only the file's checksum is known, or no field differs."),
  difference: difference.nullable(),
});
export type FirstDifference = z.infer<typeof firstDifferenceSchema>;

/** Agreement between the results of two groups of trials. */
export const agreementSchema = z.strictObject({
  workload: z.string(),
  relation: relationSchema,
  a: sideSchema,
  b: sideSchema,
  hosts: count.describe("Number of hosts compared."),
  trials: count,
  tolerance: z
    .number()
    .nonnegative()
    .nullable()
    .describe("Largest expected difference; 0 means bit for bit; null: unknown."),
  source: z.string().describe("Source of the tolerance."),
  verdict: agreementVerdictSchema,
  variables: count
    .nullable()
    .describe("Number of variables compared; null: only whole files were compared."),
  worst: variableDifferenceSchema
    .nullable()
    .describe(
      "The variable furthest beyond its tolerance or closest to it; null: no variable differs.",
    ),
  first: firstDifferenceSchema
    .nullable()
    .describe("Null: the results are identical, or the files themselves are not the same."),
  median: difference.nullable().describe("Median difference over all compared variables."),
  exceeding: z
    .array(variableDifferenceSchema)
    .describe("The variables furthest beyond their tolerance, worst first."),
  exceedingCount: count,
  excluded: z.array(z.strictObject({ variables: z.array(z.string()), why: z.string() })),
  why: z.string().nullable().describe("Why files can't be compared completely; null: they can."),
  remarks: z.array(z.string()).describe("Values that are missing or not finite on only one side."),
  isUnexpected: z
    .boolean()
    .describe("The same version gave different results where they should agree."),
});
export type Agreement = z.infer<typeof agreementSchema>;
