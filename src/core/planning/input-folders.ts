/** Input files grouped by folder and by purpose. */

export interface InputFolder {
  readonly kind: InputKind;
  /** Path relative to the data root. */
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
}

export type InputKind = "meteorology" | "emissions" | "chemistry" | "restart" | "other";

/** Kind of each top folder of ExtData, as createRunDir.sh of 14.x expects them. */
const KINDS: readonly (readonly [RegExp, InputKind])[] = [
  [/^(GEOS_|GCAP)/, "meteorology"],
  [/^HEMCO$/, "emissions"],
  [/^CHEM_INPUTS$/, "chemistry"],
  [/^GEOSCHEM_RESTARTS$/, "restart"],
];

/** Two levels separate inventories, grids and releases; a third level would be months. */
const LEVELS = 2;

/** Folders with their file counts and sizes, largest first. */
export function byFolder(
  files: readonly { readonly path: string; readonly bytes: number }[],
): readonly InputFolder[] {
  const found = new Map<string, InputFolder>();
  for (const { path, bytes } of files) {
    const parts = path.split("/").slice(0, -1);
    const folder = parts.slice(0, LEVELS).join("/") || ".";
    const known = found.get(folder) ?? { kind: kindOf(parts[0] ?? ""), folder, files: 0, bytes: 0 };
    found.set(folder, { ...known, files: known.files + 1, bytes: known.bytes + bytes });
  }
  return [...found.values()].sort((a, b) => b.bytes - a.bytes || (a.folder < b.folder ? -1 : 1));
}

function kindOf(top: string): InputKind {
  return KINDS.find(([pattern]) => pattern.test(top))?.[1] ?? "other";
}
