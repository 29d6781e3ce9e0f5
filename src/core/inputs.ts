import { z } from "zod";
import { digestOf, digestSchema } from "./digest.ts";

const pathSchema = z
  .string()
  .regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$)).+$/, "expected a path below the data root");

/** What a run reads, as its dry run lists it. Paths are relative to the data root (ExtData). */
export const inputListSchema = z.strictObject({
  required: z.array(pathSchema),
  optional: z.array(pathSchema).describe("Read where they are there; the model does without."),
  links: z
    .record(z.string(), pathSchema)
    .describe("Files that a run directory has to have: path in it to path below the data root."),
});
export type InputList = z.infer<typeof inputListSchema>;

export const inputListDigest = (list: InputList): string => digestOf(list);

/** A file of an input set, as its source had it when the run was planned. */
export const inputFileSchema = z.strictObject({
  path: pathSchema,
  bytes: z.number().int().nonnegative(),
  etag: z.string().describe("Of S3: another content has another one."),
});
export type InputFile = z.infer<typeof inputFileSchema>;

/** The files that all versions of a workload start from, pinned: what a job stages before it measures. */
export const inputSetSchema = z.strictObject({
  schemaVersion: z.literal(1),
  source: z.string().describe("Where they come from: s3://bucket/prefix."),
  region: z.string().describe("Of the source."),
  files: z.array(inputFileSchema).describe("By path."),
  links: z.record(z.string(), pathSchema),
});
export type InputSet = z.infer<typeof inputSetSchema>;

export const inputSetDigest = (set: InputSet): string => digestOf(set);

/** What became of an input set on a host, before anything was measured. */
export const stagingSchema = z.strictObject({
  set: digestSchema,
  files: z.number().int().nonnegative(),
  bytes: z.number().int().nonnegative().describe("Of all files of the set."),
  fetchedBytes: z
    .number()
    .int()
    .nonnegative()
    .describe("Copied for this block; the rest was there."),
  cachedBytes: z
    .number()
    .int()
    .nonnegative()
    .describe("Of the fetched ones: from the project's own bucket, and not from the source."),
  seconds: z.number().nonnegative(),
});
export type Staging = z.infer<typeof stagingSchema>;
