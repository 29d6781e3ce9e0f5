import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { File as Hdf5File } from "jsfive";
import { glob } from "tinyglobby";
import type { Trial } from "../core/record.ts";

const HDF5_MAGIC = Buffer.from("\x89HDF\r\n\x1a\n", "latin1");
/** jsfive reads a file into memory as a whole; beyond this its bytes must do. */
const MAX_HDF5_BYTES = 4 * 2 ** 30;

/**
 * Checksums of the files that a trial wrote.
 *
 * @param patterns globs relative to the directory
 * @param since milliseconds since 1970: older files are not this trial's
 */
export async function checksumOutputs(
  directory: string,
  patterns: readonly string[],
  since: number,
): Promise<Trial["outputs"]> {
  if (patterns.length === 0) return [];
  const paths = await glob([...patterns], { cwd: directory, followSymbolicLinks: false });
  const outputs: Trial["outputs"] = [];
  for (const path of paths.sort()) {
    const full = join(directory, path);
    const { size, mtimeMs } = await stat(full);
    if (Math.ceil(mtimeMs) >= Math.floor(since)) {
      outputs.push({ path, bytes: size, sha256: await contentDigest(full, size) });
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

/**
 * Of a netCDF-4 file the variables count and not the bytes: the model writes the time of day into an
 * attribute, so that two runs with equal results differ in bytes. Any other file counts byte for byte.
 */
async function contentDigest(path: string, size: number): Promise<string> {
  if (size > MAX_HDF5_BYTES || !(await isHdf5(path))) return fileDigest(path);
  try {
    return variablesDigest(await readFile(path), path);
  } catch {
    return fileDigest(path); // A feature of HDF5 that jsfive does not know, or a damaged file.
  }
}

async function isHdf5(path: string): Promise<boolean> {
  for await (const chunk of createReadStream(path, { end: HDF5_MAGIC.length - 1 })) {
    return HDF5_MAGIC.equals(chunk);
  }
  return false;
}

function variablesDigest(bytes: Buffer, name: string): string {
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  const file = new Hdf5File(buffer as ArrayBuffer, name);
  const hash = createHash("sha256");
  for (const key of [...file.keys].sort()) {
    const variable = file.get(key);
    hash.update(JSON.stringify([key, variable.shape, variable.dtype]));
    hash.update(valueBytes(variable.value));
  }
  return `sha256:${hash.digest("hex")}`;
}

function valueBytes(
  value: NodeJS.ArrayBufferView | readonly unknown[],
): NodeJS.ArrayBufferView | string {
  if (ArrayBuffer.isView(value)) return value;
  const numbers = value.filter((item): item is number => typeof item === "number");
  return numbers.length === value.length
    ? Float64Array.from(numbers)
    : value.map(String).join("\0");
}
