import type { InputList } from "../core/documents/inputs.ts";
import { RESTARTS } from "./run-directory.ts";

/** Input files of a dry run, with problems found. */
export interface DryRunInputs {
  readonly list: InputList;
  /** Problems that make the list unusable, as text for people. */
  readonly problems: readonly string[];
}

export interface DryRunPaths {
  /** Absolute path of the model's data root. */
  readonly dataRoot: string;
  /** Absolute path of the dry run's run directory. */
  readonly runDirectory: string;
  /** Initial restart file, relative to the data root; undefined if the workload names none. */
  readonly restart: string | undefined;
}

/**
 * Lines such as `HEMCO: Opening /data/...` and `PHOTOLYSIS (dry-run): REQUIRED FILE NOT FOUND /data/...`. All parts of the
 * model use this form. Dry runs do not wrap it, but error messages may put the path on the next line.
 */
const FILE_LINE =
  /^[^\n]*?: (Opening|Reading|REQUIRED FILE NOT FOUND|OPTIONAL FILE NOT FOUND)\s+(\.{0,2}\/\S+)/gm;
const MODEL_RESTART = /^GEOSChem\.Restart\./;
const OPTIONAL = "OPTIONAL FILE NOT FOUND";
const NOT_FOUND = /NOT FOUND$/;

/**
 * Input files in a dry run's log, whether they exist or not.
 *
 * @param log text of a run with --dryrun, decoded leniently
 */
export function inputsOfDryRun(log: string, paths: DryRunPaths): DryRunInputs {
  const required = new Set<string>();
  const optional = new Set<string>();
  const links = new Map<string, string>();
  const problems = new Set<string>();
  for (const { what, written } of filesNamedIn(log)) {
    const path = normalized(written.startsWith("/") ? written : `${paths.runDirectory}/${written}`);
    const inData = below(path, paths.dataRoot);
    const inRun = below(path, paths.runDirectory);
    if (inData !== null) (what === OPTIONAL ? optional : required).add(inData);
    else if (inRun === null) {
      if (what !== OPTIONAL) problems.add(`${written} is not below ${paths.dataRoot}`);
    } else if (isModelRestart(inRun)) {
      if (paths.restart !== undefined) links.set(inRun, paths.restart);
      else problems.add(`the run starts from ${inRun}, but create.restart names no file for it`);
    } else if (NOT_FOUND.test(what) && what !== OPTIONAL) {
      problems.add(`${inRun} is not in the run directory`);
    }
  }
  if (paths.restart !== undefined && links.size === 0) {
    problems.add(`the run does not read a restart file, so ${paths.restart} would be ignored`);
  }
  if (required.size === 0) problems.add("the log names no input file");
  const list = {
    required: [...required].sort(),
    optional: [...optional].filter((path) => !required.has(path)).sort(),
    links: Object.fromEntries(links),
  };
  return { list, problems: [...problems] };
}

/** Input files of a dry run on this machine, whose run directory already has its restart files. */
export interface LocalInputs {
  readonly list: InputList;
  /** Absolute paths outside the data root, which cannot be staged. */
  readonly elsewhere: readonly string[];
}

/**
 * Files below a data root that a dry run opened or missed. An opened file counts as required, because the log does not
 * show whether it is optional. Relative paths belong to the run directory and are ignored.
 *
 * @param dataRoot absolute path from the run directory's configuration
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

/** Absolute path without `.`, `..` and doubled slashes, which the model writes. */
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
