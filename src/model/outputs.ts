import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { glob } from "tinyglobby";
import type { Output, ResultValues } from "../core/documents/result-values.ts";
import { fileDigest } from "./file-digest.ts";
import { describeMiniatureRestart, isMiniatureRestart } from "./miniature-restart.ts";
import {
  describeVariables,
  isHdf5,
  type NamedDataset,
  openVariables,
  variablesDigest,
} from "./netcdf-variables.ts";

/** Larger files are not read into memory; their bytes are hashed instead of their variables. */
const MAX_BYTES_IN_MEMORY = 4 * 2 ** 30;

export interface OutputOptions {
  /** Start of the trial in milliseconds since 1970; older files are ignored. */
  readonly since: number;
  /** Whether to record summary values of the file with this digest; once is enough for equal files. */
  readonly wantsValues: (sha256: string) => boolean;
}

/**
 * Checksums and summary values of the files that a trial wrote.
 *
 * @param patterns globs relative to the directory
 */
export async function readOutputs(
  directory: string,
  patterns: readonly string[],
  { since, wantsValues }: OutputOptions,
): Promise<Output[]> {
  const outputs: Output[] = [];
  for (const { path, full, size } of await writtenFiles(directory, patterns, since)) {
    outputs.push({ path, bytes: size, ...(await readContent(full, size, wantsValues)) });
  }
  return outputs;
}

/** Those of the patterns that match no file of a trial. @param since as in OutputOptions */
export async function unmatchedPatterns(
  directory: string,
  patterns: readonly string[],
  since: number,
): Promise<readonly string[]> {
  const unmatched: string[] = [];
  for (const pattern of patterns) {
    if ((await writtenFiles(directory, [pattern], since)).length === 0) unmatched.push(pattern);
  }
  return unmatched;
}

async function writtenFiles(directory: string, patterns: readonly string[], since: number) {
  if (patterns.length === 0) return [];
  const paths = await glob([...patterns], { cwd: directory, followSymbolicLinks: false });
  const files = await Promise.all(
    paths.sort().map(async (path) => {
      const full = join(directory, path);
      const { size, mtimeMs } = await stat(full);
      return { path, full, size, mtimeMs };
    }),
  );
  return files.filter(({ mtimeMs }) => Math.ceil(mtimeMs) >= Math.floor(since));
}

type Content = Pick<Output, "sha256" | "values">;

/**
 * Content of a file. For netCDF-4 files only the variables count: the model writes the time of day into an attribute, so
 * runs with equal results differ in bytes. Other files are hashed byte by byte.
 */
async function readContent(
  path: string,
  size: number,
  wantsValues: OutputOptions["wantsValues"],
): Promise<Content> {
  const begin = await firstBytes(path);
  if (size <= MAX_BYTES_IN_MEMORY && isHdf5(begin)) {
    const content = await readNetcdf(path, wantsValues).catch(() => null);
    if (content) return content; // Otherwise jsfive does not support the file, or it is damaged.
  }
  const sha256 = await fileDigest(path);
  if (size > MAX_BYTES_IN_MEMORY || !isMiniatureRestart(begin) || !wantsValues(sha256)) {
    return { sha256 };
  }
  return withValues(sha256, describeMiniatureRestart(await readFile(path)));
}

async function readNetcdf(
  path: string,
  wantsValues: OutputOptions["wantsValues"],
): Promise<Content> {
  const variables = openVariables(await readFile(path), path);
  const sha256 = variablesDigest(variables);
  return wantsValues(sha256) ? withValues(sha256, describeIfPossible(variables)) : { sha256 };
}

/** Summary values are optional: the checksum suffices to compare results. */
function describeIfPossible(variables: readonly NamedDataset[]): ResultValues | null {
  try {
    return describeVariables(variables);
  } catch {
    return null;
  }
}

function withValues(sha256: string, values: ResultValues | null): Content {
  return values && values.variables.length > 0 ? { sha256, values } : { sha256 };
}

const MAX_MAGIC_BYTES = 16;

async function firstBytes(path: string): Promise<Buffer> {
  for await (const chunk of createReadStream(path, { end: MAX_MAGIC_BYTES - 1 })) return chunk;
  return Buffer.alloc(0);
}
