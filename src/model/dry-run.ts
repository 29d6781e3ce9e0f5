import type { InputList } from "../core/documents/inputs.ts";
import { RESTARTS } from "./run-directory.ts";

/** The input files of a dry run, and what is wrong with them. */
export interface DryRunInputs {
  readonly list: InputList;
  /** Why the list is no good, each for people; none: it is. */
  readonly problems: readonly string[];
}

export interface DryRunPlaces {
  /** Absolute: where the model looks for input data. */
  readonly dataRoot: string;
  /** Absolute: where the dry run ran. */
  readonly runDirectory: string;
  /** Initial restart file as a path below the data root; undefined: the workload names none. */
  readonly restart: string | undefined;
}

/**
 * `HEMCO: Opening /data/...`, `PHOTOLYSIS (dry-run): REQUIRED FILE NOT FOUND /data/...`: all parts of the model use this form,
 * and dry runs do not wrap it. A path on the next line is taken as well, as error messages have it.
 */
const FILE_LINE =
  /^[^\n]*?: (Opening|Reading|REQUIRED FILE NOT FOUND|OPTIONAL FILE NOT FOUND)\s+(\.{0,2}\/\S+)/gm;
const MODEL_RESTART = /^GEOSChem\.Restart\./;
const OPTIONAL = "OPTIONAL FILE NOT FOUND";
const NOT_FOUND = /NOT FOUND$/;

/**
 * The input files that a dry run's log names, whether they were there or not.
 *
 * @param log decoded leniently, of a run with --dryrun
 */
export function inputsOfDryRun(log: string, places: DryRunPlaces): DryRunInputs {
  const required = new Set<string>();
  const optional = new Set<string>();
  const links = new Map<string, string>();
  const problems = new Set<string>();
  for (const { what, written } of filesNamedIn(log)) {
    const path = normalized(
      written.startsWith("/") ? written : `${places.runDirectory}/${written}`,
    );
    const inData = below(path, places.dataRoot);
    const inRun = below(path, places.runDirectory);
    if (inData !== null) (what === OPTIONAL ? optional : required).add(inData);
    else if (inRun === null) {
      if (what !== OPTIONAL) problems.add(`${written} is not below ${places.dataRoot}`);
    } else if (isModelRestart(inRun)) {
      if (places.restart !== undefined) links.set(inRun, places.restart);
      else problems.add(`a run begins with ${inRun}, and create.restart names no file for it`);
    } else if (NOT_FOUND.test(what) && what !== OPTIONAL) {
      problems.add(`${inRun} is not in the run directory`);
    }
  }
  if (places.restart !== undefined && links.size === 0) {
    problems.add(`a run does not ask for a restart file: ${places.restart} would not be read`);
  }
  if (required.size === 0) problems.add("it names no input file");
  const list = {
    required: [...required].sort(),
    optional: [...optional].filter((path) => !required.has(path)).sort(),
    links: Object.fromEntries(links),
  };
  return { list, problems: [...problems] };
}

/** What a dry run on this machine names: its run directory has its restart files already. */
export interface LocalInputs {
  readonly list: InputList;
  /** Absolute paths outside of the data root: nobody can stage those. */
  readonly elsewhere: readonly string[];
}

/**
 * The files below a data root that a dry run opened or missed. What it opened counts as required: whether it was
 * optional does not show. Relative paths are the run directory's own files.
 *
 * @param dataRoot absolute, as the run directory's configuration names it
 */
export function localInputsOfDryRun(log: string, dataRoot: string): LocalInputs {
  const isRequired = new Map<string, boolean>();
  const elsewhere = new Set<string>();
  for (const { what, written } of filesNamedIn(log)) {
    if (!written.startsWith("/")) continue;
    const path = below(normalized(written), dataRoot);
    if (path === null) elsewhere.add(written);
    else isRequired.set(path, (isRequired.get(path) ?? false) || what !== OPTIONAL);
  }
  const paths = [...isRequired.keys()].sort();
  return {
    list: {
      required: paths.filter((path) => isRequired.get(path)),
      optional: paths.filter((path) => !isRequired.get(path)),
      links: {},
    },
    elsewhere: [...elsewhere],
  };
}

function filesNamedIn(log: string): readonly { readonly what: string; readonly written: string }[] {
  const found = log.replaceAll("\0", "").matchAll(FILE_LINE);
  return [...found].map(([, what = "", written = ""]) => ({ what, written }));
}

function isModelRestart(path: string): boolean {
  const [folder, name = "", ...deeper] = path.split("/");
  return folder === RESTARTS && deeper.length === 0 && MODEL_RESTART.test(name);
}

/** An absolute path without the `.`, `..` and doubled slashes that the model writes. */
function normalized(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return `/${parts.join("/")}`;
}

function below(path: string, directory: string): string | null {
  const prefix = `${directory.replace(/\/+$/, "")}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : null;
}
