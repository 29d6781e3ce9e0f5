import type { Suite } from "../../core/documents/suite.ts";
import type { ProblemAt, SuiteEntry } from "../../core/planning/loaded-suite.ts";
import type { YamlFile } from "./yaml-file.ts";

type Path = readonly PropertyKey[];

/** Where the workloads and versions of a suite are written. */
export class EntryLocations {
  readonly #suite: YamlFile;
  readonly #locations = new Map<string, { readonly file: YamlFile; readonly path: Path }>();

  constructor(file: YamlFile, suite: Suite) {
    this.#suite = file;
    for (const kind of ["workloads", "versions"] as const) {
      for (const [index, entry] of suite[kind].entries()) {
        const name = typeof entry === "string" ? entry : entry.name;
        this.#locations.set(keyOf({ kind, name }), { file, path: [kind, index] });
      }
    }
  }

  /** Adds an entry that has a file of its own. */
  addFile(entry: SuiteEntry, file: YamlFile): void {
    this.#locations.set(keyOf(entry), { file, path: [] });
  }

  readonly problemAt: ProblemAt = (entry, path, message, hint) => {
    const ofSuite = { file: this.#suite, path: entry === null ? [] : [entry.kind] };
    const found = (entry && this.#locations.get(keyOf(entry))) ?? ofSuite;
    return found.file.problem([...found.path, ...path], message, hint);
  };
}

function keyOf({ kind, name }: SuiteEntry): string {
  return `${kind} ${name}`;
}
