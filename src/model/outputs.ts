import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { glob } from "tinyglobby";
import type { Output, ResultValues } from "../core/documents/result-values.ts";
import { describeMiniatureRestart, isMiniatureRestart } from "./miniature-restart.ts";
import {
  describeVariables,
  isHdf5,
  type NamedDataset,
  openVariables,
  variablesDigest,
} from "./netcdf-variables.ts";

/** A larger file is not read into memory as a whole: its bytes must do. */
const MAX_BYTES_IN_MEMORY = 4 * 2 ** 30;

export interface OutputOptions {
  /** Milliseconds since 1970: older files are not this trial's. */
  readonly since: number;
  /** Whether the values of a file with this digest are to be described: once does for all that are equal. */
  readonly wantsValues: (sha256: string) => boolean;
}

/**
 * Checksums of the files that a trial wrote, and what is kept of their values.
 *
 * @param patterns globs relative to the directory
 */
export async function readOutputs(
  directory: string,
  patterns: readonly string[],
  { since, wantsValues }: OutputOptions,
): Promise<Output[]> {
  if (patterns.length === 0) return [];
  const paths = await glob([...patterns], { cwd: directory, followSymbolicLinks: false });
  const outputs: Output[] = [];
  for (const path of paths.sort()) {
    const full = join(directory, path);
    const { size, mtimeMs } = await stat(full);
    if (Math.ceil(mtimeMs) >= Math.floor(since)) {
      outputs.push({ path, bytes: size, ...(await readContent(full, size, wantsValues)) });
    }
  }
  return outputs;
}

/** sha256 of a file's bytes. */
export async function fileDigest(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return `sha256:${hash.digest("hex")}`;
}

type Content = Pick<Output, "sha256" | "values">;

/**
 * Of a netCDF-4 file the variables count and not the bytes: the model writes the time of day into an
 * attribute, so that two runs with equal results differ in bytes. Any other file counts byte for byte.
 */
async function readContent(
  path: string,
  size: number,
  wantsValues: OutputOptions["wantsValues"],
): Promise<Content> {
  const begin = await firstBytes(path);
  if (size <= MAX_BYTES_IN_MEMORY && isHdf5(begin)) {
    const content = await readNetcdf(path, wantsValues).catch(() => null);
    if (content) return content; // Else a feature of HDF5 that jsfive does not know, or a damaged file.
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

/** What can be checked need not be described: the checksum stands either way. */
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
