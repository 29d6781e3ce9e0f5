import { createHash } from "node:crypto";
import { summariseValues } from "../core/agreement/value-sketch.ts";
import type { ResultValues } from "../core/documents/result-values.ts";

/*
 * Restart file of the built-in model, written by benchmarks/miniature/miniature.c: a header, 16-byte names, mixing ratios
 * as float64 by cell and species, and a checksum.
 */

const MAGIC = "gcbench-restart";
const LITTLE_ENDIAN = 0x01020304;
const FORMAT = 1;
const HEADER_BYTES = 48;
const NAME_BYTES = 16;
const VALUE_BYTES = 8;
const AT = { byteOrder: 16, format: 20, longitudes: 24, latitudes: 28, levels: 32, species: 36 };

/** @param begin the file's first 16 bytes */
export function isMiniatureRestart(begin: Buffer): boolean {
  return begin.subarray(0, NAME_BYTES).toString("latin1") === `${MAGIC}\0`;
}

/** Summary values of each species. @returns null if the file is damaged or has another format version */
export function describeMiniatureRestart(bytes: Buffer): ResultValues | null {
  if (bytes.length < HEADER_BYTES) return null;
  const word = (at: number) => bytes.readInt32LE(at);
  if (word(AT.byteOrder) !== LITTLE_ENDIAN || word(AT.format) !== FORMAT) return null;
  const shape = [word(AT.longitudes), word(AT.latitudes), word(AT.levels)];
  const species = word(AT.species);
  const cells = shape.reduce((product, size) => product * size, 1);
  const begin = HEADER_BYTES + species * NAME_BYTES;
  const end = begin + cells * species * VALUE_BYTES;
  if (species < 0 || cells < 0 || bytes.length !== end + VALUE_BYTES) return null;
  const variables = Array.from({ length: species }, (_, index) => {
    const at = HEADER_BYTES + index * NAME_BYTES;
    const [name = ""] = bytes
      .subarray(at, at + NAME_BYTES)
      .toString("latin1")
      .split("\0");
    const values = Float64Array.from({ length: cells }, (_value, cell) =>
      bytes.readDoubleLE(begin + (cell * species + index) * VALUE_BYTES),
    );
    const sha256 = `sha256:${createHash("sha256").update(values).digest("hex")}`;
    const summary = summariseValues(name, values, null);
    return { name, type: "float64" as const, shape: shape.join("x"), sha256, ...summary };
  });
  return { method: "signed-sums-32", variables };
}
