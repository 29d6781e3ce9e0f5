import type { Field } from "./formula/evaluate-formula.ts";

/** Horizontal grid: centres in degrees, south to north and west to east. */
export interface HorizontalGrid {
  readonly latitudes: readonly number[];
  readonly longitudes: readonly number[];
}

/** Names that the model gives its grids, in folders and in file names. */
const MODEL_GRIDS = [
  { folder: "4x5", file: "4x5", latitudeStep: 4, longitudeStep: 5 },
  { folder: "2x2.5", file: "2x25", latitudeStep: 2, longitudeStep: 2.5 },
] as const;

export type ModelGrid = (typeof MODEL_GRIDS)[number]["file"];
export const MODEL_GRID_NAMES: readonly ModelGrid[] = MODEL_GRIDS.map(({ file }) => file);

/** @param name as in a file name, folder or run directory: 4x5, 2x25, 2x2.5, 4.0x5.0 */
export function modelGridOf(name: string): ModelGrid | null {
  const steps = name === "2x25" ? [2, 2.5] : name.split("x").map(Number);
  return (
    MODEL_GRIDS.find(
      ({ latitudeStep, longitudeStep }) => latitudeStep === steps[0] && longitudeStep === steps[1],
    )?.file ?? null
  );
}

/** Grid of the model: boxes at the poles are half as high, and a box is centred on longitude -180. */
export function modelGrid(grid: ModelGrid): HorizontalGrid {
  const found = MODEL_GRIDS.find(({ file }) => file === grid);
  if (!found) throw new RangeError(`unknown grid ${grid}`);
  const { latitudeStep, longitudeStep } = found;
  return {
    latitudes: range(-90, latitudeStep, 180 / latitudeStep + 1),
    longitudes: range(-180, longitudeStep, 360 / longitudeStep),
  };
}

/** Grid of an emission inventory: equal boxes from pole to pole. @param step in degrees, a divisor of 180 */
export function boxGrid(step: number): HorizontalGrid {
  return {
    latitudes: range(-90 + step / 2, step, 180 / step),
    longitudes: range(-180 + step / 2, step, 360 / step),
  };
}

function range(first: number, step: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + step * index);
}

export type LevelCount = 47 | 72;
export type LevelPosition = "centres" | "edges";

/**
 * Pressure at the edges of the 72 hybrid levels of GEOS-5, MERRA-2 and GEOS-FP, from the surface up: A (hPa) + B x surface
 * pressure. Source: GMAO, File Specification for GEOS-5, GMAO Office Note 1, appendix B.
 */
// biome-ignore format: a table
const A_HPA = [
  0, 0.04804826, 6.593752, 13.1348, 19.61311, 26.09201, 32.57081, 38.98201, 45.33901, 51.69611, 58.05321, 64.36264, 70.62198,
  78.83422, 89.09992, 99.36521, 109.1817, 118.9586, 128.6959, 142.91, 156.26, 169.609, 181.619, 193.097, 203.259, 212.15,
  218.776, 223.898, 224.363, 216.865, 201.192, 176.93, 150.393, 127.837, 108.663, 92.36572, 78.51231, 66.60341, 56.38791,
  47.64391, 40.17541, 33.81001, 28.36781, 23.73041, 19.7916, 16.4571, 13.6434, 11.2769, 9.292942, 7.619842, 6.216801,
  5.046801, 4.076571, 3.276431, 2.620211, 2.08497, 1.65079, 1.30051, 1.01944, 0.7951341, 0.6167791, 0.4758061, 0.3650411,
  0.2785261, 0.211349, 0.159495, 0.119703, 0.08934502, 0.06600001, 0.04758501, 0.0327, 0.02, 0.01,
];
// biome-ignore format: a table
const B = [
  1, 0.984952, 0.963406, 0.941865, 0.920387, 0.898908, 0.877429, 0.856018, 0.8346609, 0.8133039, 0.7919469, 0.7706375,
  0.7493782, 0.721166, 0.6858999, 0.6506349, 0.6158184, 0.5810415, 0.5463042, 0.4945902, 0.4437402, 0.3928911, 0.3433811,
  0.2944031, 0.2467411, 0.2003501, 0.1562241, 0.1136021, 0.06372006, 0.02801004, 0.006960025, 8.175413e-9,
];
/** Edges of the 72 levels that the 47 levels keep: the 36 lowest levels, then 4 pairs and 7 fours. */
const EDGES_OF_47 = [
  ...Array.from({ length: 37 }, (_, edge) => edge),
  ...[38, 40, 42, 44],
  ...[48, 52, 56, 60, 64, 68, 72],
];

/** Fields of a vertical grid for formulas: `lev`, and A and B with their differences from bottom to top of a level. */
export function levelFields(
  levels: LevelCount,
  position: LevelPosition,
): { readonly count: number; readonly fields: ReadonlyMap<string, Field> } {
  const edges = levels === 47 ? EDGES_OF_47 : A_HPA.map((_, edge) => edge);
  const a = edges.map((edge) => A_HPA[edge] ?? 0);
  const b = edges.map((edge) => B[edge] ?? 0);
  const isEdges = position === "edges";
  const count = isEdges ? edges.length : edges.length - 1;
  const field = (value: (level: number) => number): Field => ({
    axes: ["level"],
    values: Float64Array.from({ length: count }, (_, level) => value(level)),
  });
  const at = (list: readonly number[], index: number) => list[index] ?? 0;
  const place = (list: readonly number[]) =>
    field((level) => (isEdges ? at(list, level) : (at(list, level) + at(list, level + 1)) / 2));
  const difference = (list: readonly number[]) =>
    field((level) => (isEdges ? 0 : at(list, level) - at(list, level + 1)));
  return {
    count,
    fields: new Map([
      ["lev", field((level) => level + 1)],
      ["top", field((level) => Number(isEdges && level === count - 1))],
      ["a", place(a)],
      ["b", place(b)],
      ["delta_a", difference(a)],
      ["delta_b", difference(b)],
    ]),
  };
}
