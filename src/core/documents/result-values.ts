import { z } from "zod";
import { digestSchema } from "./digest.ts";

const count = z.number().int().nonnegative();

/** Summary of a result file's variable, stored because the file is deleted. */
export const variableSchema = z.strictObject({
  name: z.string().max(256).describe("Name in the file, as in SpeciesRst_O3."),
  type: z.enum(["float32", "float64", "integer"]).describe("Type in the file."),
  shape: z
    .string()
    .regex(/^\d+(x\d+)*$/)
    .describe("Sizes of the dimensions, as in 1x47x46x72."),
  sha256: digestSchema.describe("Digest of all values, in file order."),
  missing: count.optional().describe("Number of missing values (fill value), if any."),
  notFinite: count
    .optional()
    .describe("Number of values that are NaN, infinite or beyond 2^1000, if any."),
  min: z
    .number()
    .nullable()
    .describe("Minimum of the present values, to nine digits; null: no values."),
  max: z.number().nullable(),
  rms: z.number().nonnegative().describe("Root mean square of the present values."),
  sketch: z
    .string()
    .describe(
      "Signed sums of the values, 32 float64 (little-endian, base64); empty: all values are 0.",
    ),
});
export type Variable = z.infer<typeof variableSchema>;

/**
 * Fingerprint of a result file's values, from which its difference to another file can be
 * estimated. `method` says how the sums are made: only fingerprints of the same method can be
 * compared.
 */
export const resultValuesSchema = z.strictObject({
  method: z.literal("signed-sums-32"),
  variables: z.array(variableSchema),
  notRead: count
    .optional()
    .describe("Number of further variables that only the file's digest covers."),
});
export type ResultValues = z.infer<typeof resultValuesSchema>;

/** Result file of a trial. */
export const outputSchema = z.strictObject({
  path: z.string(),
  bytes: count,
  sha256: digestSchema,
  values: resultValuesSchema
    .optional()
    .describe(
      "Absent: an earlier trial of the block with this sha256 has them, or the format is unknown.",
    ),
});
export type Output = z.infer<typeof outputSchema>;
