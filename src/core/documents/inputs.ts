import { z } from "zod";
import { UsageError } from "../errors.ts";
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

/**
 * What several runs read, all together: what one of them requires is required. Sorted, each path once.
 *
 * @throws {UsageError} two of them link the same place of a run directory to different files
 */
export function mergeInputLists(lists: readonly InputList[]): InputList {
  const links = new Map<string, string>();
  for (const [place, path] of lists.flatMap((list) => Object.entries(list.links))) {
    const other = links.get(place) ?? path;
    if (other !== path) {
      throw new UsageError(
        `Versions start from different files: ${place} is ${other} for one and ${path} for another. ` +
          "The cost of chemistry depends on its state: give them the same restart file.",
      );
    }
    links.set(place, path);
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

/** By code units: the same order everywhere. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A file of an input set, as its source had it when the run was planned. */
export const inputFileSchema = z.strictObject({
  path: pathSchema,
  bytes: z.number().int().nonnegative(),
  etag: z.string().describe("Of S3: another content has another one."),
  source: z.string().optional().describe("Where it comes from, if not from the set's source."),
  region: z.string().optional().describe("Of its own source."),
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

export const inputSetBytes = ({ files }: Pick<InputSet, "files">): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0);

/** What the files of a set are, by content: written to the cache once all of them are there. */
export const inputManifestSchema = z.strictObject({
  schemaVersion: z.literal(1),
  set: digestSchema,
  files: z.record(pathSchema, digestSchema).describe("SHA-256 of each file's content."),
});
export type InputManifest = z.infer<typeof inputManifestSchema>;

/** Of a host, besides its inputs: system, container image, outputs of a trial. */
const OTHER_DISK_GIB = 60;
const BYTES_PER_GIB = 2 ** 30;

/** Disk that a host needs for what it stages, in GiB. @param bytes of all that the run's blocks may stage on one host */
export const diskGiBFor = (bytes: number): number =>
  Math.ceil(bytes / BYTES_PER_GIB) + OTHER_DISK_GIB;

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
