import { Dataset, File, ready } from "h5wasm/node";

/* Reads netCDF-4 files with the HDF Group's own library, not with the reader of gcbench. */

await ready;

/** A variable of a file. */
export interface Hdf5Variable {
  readonly shape: readonly number[];
  /** In the order of the file: the last dimension varies fastest. */
  readonly values: Float32Array | Float64Array | Int32Array;
}

/** @returns the names of all variables of a file */
export function variableNames(path: string): readonly string[] {
  return withFile(path, (file) => file.keys());
}

/** @throws if the file has no such variable */
export function readVariable(path: string, name: string): Hdf5Variable {
  return withFile(path, (file) => variableOf(file, name));
}

/** Reads all variables that a filter selects. */
export function readVariables(
  path: string,
  isRead: (shape: readonly number[]) => boolean,
): readonly (Hdf5Variable & { readonly name: string })[] {
  return withFile(path, (file) =>
    file
      .keys()
      .filter((name) => isRead(datasetOf(file, name).shape ?? []))
      .map((name) => ({ name, ...variableOf(file, name) })),
  );
}

function withFile<T>(path: string, read: (file: File) => T): T {
  const file = new File(path, "r");
  try {
    return read(file);
  } finally {
    file.close();
  }
}

function datasetOf(file: File, name: string): Dataset {
  const found = file.get(name);
  if (!(found instanceof Dataset)) throw new Error(`${file.filename} has no variable ${name}`);
  return found;
}

function variableOf(file: File, name: string): Hdf5Variable {
  const dataset = datasetOf(file, name);
  return { shape: dataset.shape ?? [], values: dataset.value as Hdf5Variable["values"] };
}
