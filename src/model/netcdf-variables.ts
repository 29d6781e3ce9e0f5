import { createHash } from "node:crypto";
import { type Dataset, File as Hdf5File } from "jsfive";
import { type Numbers, summariseValues } from "../core/agreement/value-sketch.ts";
import type { ResultValues, Variable } from "../core/documents/result-values.ts";

const HDF5_MAGIC = Buffer.from("\x89HDF\r\n\x1a\n", "latin1");
/** A full-chemistry restart has about 350 variables. The limit keeps a record below half a megabyte. */
export const MAX_NETCDF_VARIABLES = 600;
/** Longer names do not come from a supported model. */
const MAX_NAME_LENGTH = 256;

/** A variable of a file. */
export interface NamedDataset {
  readonly name: string;
  readonly dataset: Dataset;
}

export function isHdf5(begin: Buffer): boolean {
  return begin.subarray(0, HDF5_MAGIC.length).equals(HDF5_MAGIC);
}

/** Variables of a netCDF-4 file, sorted by name. @throws the file is unreadable */
export function openVariables(bytes: Buffer, path: string): readonly NamedDataset[] {
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  const file = new Hdf5File(buffer as ArrayBuffer, path);
  return [...file.keys].sort().map((name) => ({ name, dataset: file.get(name) }));
}

/** sha256 over the names, shapes, types and values of all variables. */
export function variablesDigest(variables: readonly NamedDataset[]): string {
  const hash = createHash("sha256");
  for (const { name, dataset } of variables) {
    hash.update(JSON.stringify([name, dataset.shape, dataset.dtype]));
    hash.update(valueBytes(dataset.value));
  }
  return `sha256:${hash.digest("hex")}`;
}

/**
 * Summary values of each field. Variables with at most one dimension are coordinates or parameters. They and text variables
 * count only in the file's digest.
 */
export function describeVariables(variables: readonly NamedDataset[]): ResultValues {
  const fields = variables.filter(isField);
  const notRead = Math.max(0, fields.length - MAX_NETCDF_VARIABLES);
  return {
    method: "signed-sums-32",
    variables: fields.slice(0, MAX_NETCDF_VARIABLES).map(describeVariable),
    ...(notRead > 0 ? { notRead } : {}),
  };
}

/** A type as jsfive writes it: byte order, kind, bytes. */
const NUMBER_TYPE = /^[<>|]?([fiu])(\d+)$/;

function isField({ name, dataset: { dtype, shape } }: NamedDataset): boolean {
  return name.length <= MAX_NAME_LENGTH && NUMBER_TYPE.test(String(dtype)) && shape.length >= 2;
}

function describeVariable({ name, dataset }: NamedDataset): Variable {
  const { value, shape } = dataset;
  const numbers = value as unknown as Numbers;
  const hash = createHash("sha256").update(valueBytes(value));
  return {
    name,
    type: typeOf(String(dataset.dtype)),
    shape: shape.join("x"),
    sha256: `sha256:${hash.digest("hex")}`,
    ...summariseValues(name, numbers, fillOf(dataset)),
  };
}

function typeOf(dtype: string): Variable["type"] {
  const [, kind, bytes] = NUMBER_TYPE.exec(dtype) ?? [];
  if (kind !== "f") return "integer";
  return bytes === "8" ? "float64" : "float32";
}

/** Fill value for missing data, or null. HDF5 reports 0 for an unset fill value, so 0 is treated as data. */
function fillOf(dataset: Dataset): number | null {
  try {
    return typeof dataset.fillvalue === "number" && dataset.fillvalue !== 0
      ? dataset.fillvalue
      : null;
  } catch {
    return null; // jsfive does not support this fill value's format; all values then count as data.
  }
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
