import { type Description, type GriddedDescription, isGridded } from "./description.ts";
import type { FileTime } from "./file-times.ts";
import { type Field, FormulaEvaluator } from "./formula/evaluate-formula.ts";
import { type Formula, parseFormula } from "./formula/parse-formula.ts";
import { type HorizontalGrid, levelFields } from "./grid.ts";
import { horizontalGrid, type SyntheticFile } from "./resolve-inputs.ts";

type Definitions = Readonly<Record<string, string>>;

/** Numbers of formulas that follow from the time. */
export const TIME_NUMBERS = ["hour", "day", "month"] as const satisfies (keyof FileTime)[];

/** Grid and levels of files, with everything that is computed on them once. */
export class Space {
  readonly grid: HorizontalGrid;
  readonly levelCount: number;
  /** Compressed chunks that files of other days share. */
  readonly chunks = new Map<string, Promise<Uint8Array>>();
  readonly #shared: FormulaEvaluator;
  readonly #evaluators = new Map<Description, FormulaEvaluator>();

  constructor(description: GriddedDescription, file: SyntheticFile, shared: Definitions) {
    this.grid = horizontalGrid(description, file);
    const position = description.levels === "72-edges" ? "edges" : "centres";
    const vertical = levelFields(
      description.levels === "run" ? file.settings.levels : 72,
      position,
    );
    this.levelCount = description.levels === undefined ? 0 : vertical.count;
    const { latitudes, longitudes } = this.grid;
    const fields = new Map<string, Field>([
      ["lat", { axes: ["latitude"], values: Float64Array.from(latitudes) }],
      ["lon", { axes: ["longitude"], values: Float64Array.from(longitudes) }],
      ...(this.levelCount > 0 ? vertical.fields : []),
    ]);
    const sizes = {
      level: this.levelCount,
      latitude: latitudes.length,
      longitude: longitudes.length,
    };
    this.#shared = new FormulaEvaluator({ definitions: parsed(shared), fields, sizes });
  }

  /** Evaluator of a description's formulas. The fields of shared definitions are computed once for all descriptions. */
  evaluatorOf(description: GriddedDescription): FormulaEvaluator {
    const known = this.#evaluators.get(description);
    if (known) return known;
    const evaluator = this.#shared.extend(parsed(description.define));
    this.#evaluators.set(description, evaluator);
    return evaluator;
  }
}

const parsed = (definitions: Definitions): ReadonlyMap<string, Formula> =>
  new Map(Object.entries(definitions).map(([name, text]) => [name, parseFormula(text)]));

/** Files with the same key share a space. Empty: the file has no grid. */
export function spaceKey(file: SyntheticFile): string {
  const { description, settings } = file;
  if (!isGridded(description)) return "";
  const { latitudes, longitudes } = horizontalGrid(description, file);
  const levels = description.levels === "run" ? settings.levels : description.levels;
  return `${latitudes.length} x ${longitudes.length} x ${levels ?? "surface"}`;
}
