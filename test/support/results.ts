import { summariseValues } from "../../src/core/agreement/value-sketch.ts";
import { digestOf } from "../../src/core/documents/digest.ts";
import type { Output, Variable } from "../../src/core/documents/result-values.ts";

/** Results as a trial would leave them, for tests: a file of fields, each off by a relative amount. */

const CELLS = 600;

function field(species: string, off: number): number[] {
  return Array.from({ length: CELLS }, (_, cell) => {
    const value = Math.exp(-20 + 4 * Math.sin(cell * 0.7 + species.length));
    return value * (1 + off * (cell % 2 === 0 ? 1 : -1));
  });
}

function variable(species: string, off: number, type: Variable["type"]): Variable {
  const name = `SpeciesRst_${species}`;
  const values = field(species, off);
  const sha256 = digestOf(values.map(String));
  return { name, type, shape: `${CELLS}`, sha256, ...summariseValues(name, values, null) };
}

export interface ResultOptions {
  readonly type?: Variable["type"];
  /** An earlier gcbench recorded it: the checksum alone. */
  readonly hasNoMetadata?: boolean;
}

/** @param off of each species, relative to what the species would be: `{ O3: 1e-6 }`; 0 is bit for bit */
export function results(
  off: Readonly<Record<string, number>>,
  { type = "float64", hasNoMetadata = false }: ResultOptions = {},
): Output[] {
  const variables = Object.entries(off).map(([name, by]) => variable(name, by, type));
  const sha256 = digestOf(variables);
  const values = { method: "signed-sums-32" as const, variables };
  return [{ path: "Restarts/r.nc4", bytes: 10, sha256, ...(hasNoMetadata ? {} : { values }) }];
}
