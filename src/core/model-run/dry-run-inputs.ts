import type { InputList } from "../inputs.ts";

/** What a dry run says of each file: `HEMCO: Opening ...`, `...: REQUIRED FILE NOT FOUND ...`. */
const FILE = /: (Opening|REQUIRED FILE NOT FOUND|OPTIONAL FILE NOT FOUND) (\S+)/g;

/** Files that a dry run names outside of its data root: nobody can stage those. */
export interface DryRunInputs {
  readonly list: InputList;
  /** Absolute paths outside of the data root. */
  readonly elsewhere: readonly string[];
}

/**
 * The files that a dry run opened or missed. What it opened counts as required: whether it was optional does not show.
 * Relative paths are the run directory's own files.
 *
 * @param dataRoot absolute, as the run directory's configuration names it
 */
export function readDryRunInputs(log: string, dataRoot: string): DryRunInputs {
  const root = dataRoot.replace(/\/*$/, "/");
  const found = new Map<string, boolean>();
  for (const [, kind, path = ""] of log.matchAll(FILE)) {
    if (!path.startsWith("/")) continue;
    found.set(path, (found.get(path) ?? false) || kind !== "OPTIONAL FILE NOT FOUND");
  }
  const inside = [...found].filter(([path]) => path.startsWith(root));
  const relative = (isRequired: boolean) => [
    ...new Set(
      inside
        .filter(([, required]) => required === isRequired)
        .map(([path]) => normal(path.slice(root.length)))
        .filter((path) => path !== ""),
    ),
  ];
  return {
    list: { required: relative(true).sort(), optional: relative(false).sort(), links: {} },
    elsewhere: [...found.keys()].filter((path) => !path.startsWith(root)),
  };
}

/** `HEMCO//MASKS/x.nc`, as configuration files concatenate it, without what means nothing. */
function normal(path: string): string {
  return path
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .join("/");
}
