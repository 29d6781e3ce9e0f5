import { digestOf } from "../core/documents/digest.ts";
import {
  type Description,
  type Descriptions,
  type GriddedDescription,
  isGridded,
} from "./description.ts";
import {
  boxGrid,
  type HorizontalGrid,
  type LevelCount,
  type ModelGrid,
  modelGrid,
  modelGridOf,
} from "./grid.ts";
import { type Captures, fillIn, matchPath } from "./path-pattern.ts";

/** What a run directory says about its inputs. */
export interface RunSettings {
  readonly grid: ModelGrid;
  readonly levels: LevelCount;
  /** Species of the restart file; null: the description's list for the simulation. */
  readonly species: readonly string[] | null;
}

/** Input file with everything that determines its content. */
export interface SyntheticFile {
  /** Path below the data root. */
  readonly path: string;
  readonly description: Description;
  readonly captures: Captures;
  readonly settings: RunSettings;
  readonly digest: string;
}

/** Files of a data root after a call. */
export interface WrittenInputs {
  readonly made: number;
  /** Files of an earlier call with the same description. */
  readonly kept: number;
  readonly bytes: number;
  readonly madeBytes: number;
}

export interface ResolvedInputs {
  readonly files: readonly SyntheticFile[];
  /** Paths that no description covers, with the reason if one is known. */
  readonly undescribed: readonly { readonly path: string; readonly reason: string | null }[];
}

/** Counts changes of the generator that change a file's content. */
export const GENERATOR = 2;

/** Describes a file that no description of the folder covers. @returns a reason, or null: it cannot */
export type DescribeOther = (path: string) => GriddedDescription | { reason: string } | null;

/**
 * Descriptions of these paths. The first description that matches a path covers it.
 *
 * @param describeOther for paths that no description covers. Default: none
 */
export function resolveInputs(
  paths: readonly string[],
  descriptions: Pick<Descriptions, "shared" | "files">,
  settings: RunSettings,
  describeOther: DescribeOther = () => null,
): ResolvedInputs {
  const files: SyntheticFile[] = [];
  const undescribed: ResolvedInputs["undescribed"][number][] = [];
  for (const path of paths) {
    const other = () => {
      const description = describeOther(path);
      if (description && "name" in description) return { description, captures: {} };
      undescribed.push({ path, reason: description?.reason ?? null });
      return null;
    };
    const found = describedBy(path, descriptions.files) ?? other();
    if (found) {
      files.push({ path, ...found, settings, digest: digestOfFile(descriptions, found, settings) });
    }
  }
  return { files, undescribed };
}

function describedBy(
  path: string,
  descriptions: readonly Description[],
): { readonly description: Description; readonly captures: Captures } | null {
  for (const description of descriptions) {
    for (const pattern of description.paths) {
      const captures = matchPath(pattern, path);
      if (captures && hasKnownGrid(description, captures)) return { description, captures };
    }
  }
  return null;
}

function hasKnownGrid(description: Description, captures: Captures): boolean {
  if (!isGridded(description) || typeof description.grid === "number") return true;
  return description.grid === "run" || modelGridOf(fillIn(description.grid, captures)) !== null;
}

function digestOfFile(
  { shared }: Pick<Descriptions, "shared">,
  { description, captures }: { description: Description; captures: Captures },
  settings: RunSettings,
): string {
  const dependsOnRun =
    isGridded(description) &&
    (description.grid === "run" || description.levels === "run" || description.species);
  const ofRun = dependsOnRun ? settings : null;
  return digestOf({ generator: GENERATOR, shared, description, captures, run: ofRun });
}

export function horizontalGrid(
  { grid }: GriddedDescription,
  { captures, settings }: Pick<SyntheticFile, "captures" | "settings">,
): HorizontalGrid {
  if (typeof grid === "number") return boxGrid(grid);
  const name = grid === "run" ? settings.grid : modelGridOf(fillIn(grid, captures));
  if (name === null) throw new RangeError(`unknown grid ${grid}`);
  return modelGrid(name);
}

/**
 * Settings of a run whose run directory cannot be read, from its input list: the grid of its weather, and 72 levels.
 *
 * @returns null: the list names no weather of a known grid
 */
export function settingsFromPaths(paths: readonly string[]): RunSettings | null {
  for (const path of paths) {
    const grid = modelGridOf(/^GEOS_([^/]+)\//.exec(path)?.[1] ?? "");
    if (grid) return { grid, levels: 72, species: null };
  }
  return null;
}
