import { z } from "zod";
import { UsageError } from "../errors.ts";
import { digestOf, digestSchema } from "./digest.ts";
import { runConfigurationSchema } from "./run-configuration.ts";

const pathSchema = z
  .string()
  .regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$)).+$/, "expected a path below the data root");

/**
 * Input files of a model run, as its dry run lists them. Paths are relative to the data root
 * (ExtData).
 */
export const inputListSchema = z.strictObject({
  required: z.array(pathSchema),
  optional: z.array(pathSchema).describe("Files that the model reads if present."),
  links: z
    .record(z.string(), pathSchema)
    .describe(
      "Links that the run directory needs: path in the run directory to path below the data root.",
    ),
  configuration: runConfigurationSchema
    .optional()
    .describe("Configuration of the run directory; absent: not one of GEOS-Chem Classic 14."),
});
export type InputList = z.infer<typeof inputListSchema>;

export const inputListDigest = (list: InputList): string => digestOf(list);

/**
 * Union of input lists. A file is required if any list requires it. Sorted, each path once.
 *
 * @throws {UsageError} two lists link the same path of a run directory to different files
 */
export function mergeInputLists(lists: readonly InputList[]): InputList {
  const links = new Map<string, string>();
  for (const [link, path] of lists.flatMap((list) => Object.entries(list.links))) {
    const other = links.get(link) ?? path;
    if (other !== path) {
      throw new UsageError(
        `Versions start from different files: ${link} is "${other}" and "${path}". ` +
          "The cost of chemistry depends on its state. Give all versions the same restart file.",
      );
    }
    links.set(link, path);
  }
  const linked = [...links].toSorted(([a], [b]) => compare(a, b));
  const required = sorted([
    ...lists.flatMap((list) => list.required),
    ...linked.map(([, path]) => path),
  ]);
  const isRequired = new Set(required);
  const optional = sorted(lists.flatMap((list) => list.optional));
  return {
    required,
    optional: optional.filter((path) => !isRequired.has(path)),
    links: Object.fromEntries(linked),
  };
}

function sorted(paths: readonly string[]): string[] {
  return [...new Set(paths)].sort(compare);
}

/** Compares by UTF-16 code units, so that the order is the same everywhere. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Input file, as its source had it when the run was planned. */
export const inputFileSchema = z.strictObject({
  path: pathSchema,
  bytes: z.number().int().nonnegative(),
  etag: z.string().describe("S3 ETag, which identifies the content."),
  source: z.string().optional().describe("Source of this file; absent: the set's source."),
  region: z.string().optional().describe("Region of the file's own source."),
});
export type InputFile = z.infer<typeof inputFileSchema>;

/**
 * Pinned input files that all versions of a workload share. A job stages them before its first
 * trial.
 */
export const inputSetSchema = z.strictObject({
  schemaVersion: z.literal(1),
  source: z.string().describe("Source of the files: s3://bucket/prefix."),
  region: z.string().describe("Region of the source."),
  files: z.array(inputFileSchema).describe("Sorted by path."),
  links: z.record(z.string(), pathSchema),
});
export type InputSet = z.infer<typeof inputSetSchema>;

export const inputSetDigest = (set: InputSet): string => digestOf(set);

export const inputSetBytes = ({ files }: Pick<InputSet, "files">): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0);

/** Digests of the files in an input set. Written to the cache when all files are there. */
export const inputManifestSchema = z.strictObject({
  schemaVersion: z.literal(1),
  set: digestSchema,
  files: z.record(pathSchema, digestSchema).describe("SHA-256 by path."),
});
export type InputManifest = z.infer<typeof inputManifestSchema>;

/** Disk space for everything but inputs: system, container image, output of a trial. */
const OTHER_DISK_GIB = 60;
const BYTES_PER_GIB = 2 ** 30;

/**
 * Disk size of a host, in GiB. @param bytes size of all inputs that the run's blocks may stage on
 * it
 */
export const diskGiBFor = (bytes: number): number =>
  Math.ceil(bytes / BYTES_PER_GIB) + OTHER_DISK_GIB;

/** Result of staging an input set on a host, before the first trial. */
export const stagingSchema = z.strictObject({
  set: digestSchema,
  files: z.number().int().nonnegative(),
  bytes: z.number().int().nonnegative().describe("Size of the whole set."),
  fetchedBytes: z
    .number()
    .int()
    .nonnegative()
    .describe("Bytes copied for this block; the rest was already there."),
  cachedBytes: z
    .number()
    .int()
    .nonnegative()
    .describe("Fetched from the project's own bucket instead of the source."),
  seconds: z.number().nonnegative(),
});
export type Staging = z.infer<typeof stagingSchema>;
