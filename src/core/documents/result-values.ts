import { z } from "zod";
import { digestSchema } from "./digest.ts";

const count = z.number().int().nonnegative();

/** A variable of a result file: what is kept of its values once the file is gone. */
export const variableSchema = z.strictObject({
  name: z.string().max(256).describe("As the file has it, as in SpeciesRst_O3."),
  type: z.enum(["float32", "float64", "integer"]).describe("How the file stores a value."),
  shape: z
    .string()
    .regex(/^\d+(x\d+)*$/)
    .describe("Sizes of its dimensions, as in 1x47x46x72."),
  sha256: digestSchema.describe("Of all values, in the file's order."),
  missing: count
    .optional()
    .describe("Values that the file marks as missing (its fill value), if any."),
  notFinite: count
    .optional()
    .describe("Values that are infinite (or beyond 2^1000) or no number, if any."),
  min: z
    .number()
    .nullable()
    .describe("Of the values that are there, to nine digits; null: there are none."),
  max: z.number().nullable(),
  rms: z.number().nonnegative().describe("Root mean square of the values that are there."),
  sketch: z
    .string()
    .describe(
      "Signed sums of the values, 32 float64 (little-endian, base64); empty: all of them are 0.",
    ),
});
export type Variable = z.infer<typeof variableSchema>;

/**
 * A fingerprint of a result file's values, from which the difference to another file can be estimated.
 * The method says how values become sums: only fingerprints of one method can be compared.
 */
export const resultValuesSchema = z.strictObject({
  method: z.literal("signed-sums-32"),
  variables: z.array(variableSchema),
  notRead: count
    .optional()
    .describe("Variables beyond those listed, of which only the file's digest tells."),
});
export type ResultValues = z.infer<typeof resultValuesSchema>;

/** A result file of a trial. */
export const outputSchema = z.strictObject({
  path: z.string(),
  bytes: count,
  sha256: digestSchema,
  values: resultValuesSchema
    .optional()
    .describe(
      "Absent: an earlier trial of the block with this sha256 has them, or the format is not known.",
    ),
});
export type Output = z.infer<typeof outputSchema>;
