import { z } from "zod";

const count = z.number().int().nonnegative();
const difference = z
  .number()
  .nonnegative()
  .describe("Relative RMS difference: RMS of the difference over RMS of the values, estimated.");

/**
 * - `exact`: the same, bit for bit
 * - `within tolerance`: different, by no more than platforms and builds are known to bring about
 * - `beyond tolerance`: different by more than that, of one version: something is wrong
 * - `different`: two versions compute different things, or nobody knows what to expect: told, not judged
 * - `not comparable`: what is kept of the results does not say by how much they differ
 */
export const agreementVerdictSchema = z.enum([
  "exact",
  "within tolerance",
  "beyond tolerance",
  "different",
  "not comparable",
]);
export type AgreementVerdict = z.infer<typeof agreementVerdictSchema>;

/**
 * What is compared with what:
 * - `repeats`: the trials of one version on one host with each other
 * - `hosts`: one version on one platform, from host to host
 * - `platforms`: one version on two platforms
 * - `versions`: two versions on one host
 */
export const relationSchema = z.enum(["repeats", "hosts", "platforms", "versions"]);
export type Relation = z.infer<typeof relationSchema>;

const sideSchema = z.strictObject({
  version: z.string(),
  platform: z.string().describe("Id of a platform of the plan."),
});

export const variableDifferenceSchema = z.strictObject({
  variable: z.string(),
  difference,
  tolerance: z
    .number()
    .nonnegative()
    .nullable()
    .describe("For this variable: larger where it is stored in single precision; null: none."),
});
export type VariableDifference = z.infer<typeof variableDifferenceSchema>;

/** Whether what two kinds of runs computed agrees, as far as it should. */
export const agreementSchema = z.strictObject({
  workload: z.string(),
  relation: relationSchema,
  a: sideSchema,
  b: sideSchema,
  hosts: count.describe("Hosts that it rests on."),
  trials: count,
  tolerance: z
    .number()
    .nonnegative()
    .nullable()
    .describe("Largest difference that is as expected: 0 is bit for bit; null: nobody knows."),
  source: z.string().describe("Where the tolerance comes from."),
  verdict: agreementVerdictSchema,
  variables: count.nullable().describe("Compared one by one; null: the files as a whole alone."),
  worst: variableDifferenceSchema
    .nullable()
    .describe("The variable furthest beyond its tolerance, or nearest to it; null: none differs."),
  median: difference.nullable().describe("Over all variables that were compared."),
  exceeding: z.array(variableDifferenceSchema).describe("The worst of those beyond, worst first."),
  exceedingCount: count,
  excluded: z.array(z.strictObject({ variables: z.array(z.string()), why: z.string() })),
  why: z.string().nullable().describe("Of files that can't be compared, or not as a whole."),
  remarks: z.array(z.string()).describe("Values that are missing or no number on one side alone."),
  isUnexpected: z.boolean().describe("One version disagrees with itself where it should not."),
});
export type Agreement = z.infer<typeof agreementSchema>;
