import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { z } from "zod";
import {
  LOCAL_PLATFORM,
  type Platform,
  platformCatalogueSchema,
} from "../../core/documents/platform.ts";
import { type Suite, suiteSchema } from "../../core/documents/suite.ts";
import { type Version, versionCatalogueSchema } from "../../core/documents/version.ts";
import { type Workload, workloadSchema } from "../../core/documents/workload.ts";
import { type FileProblem, InvalidFilesError, UsageError } from "../../core/errors.ts";
import { didYouMean } from "../../core/format/did-you-mean.ts";
import type { LoadedSuite } from "../../core/planning/loaded-suite.ts";
import { EntryLocations } from "./entry-locations.ts";
import { checkSuite } from "./suite-checks.ts";
import { YamlFile } from "./yaml-file.ts";

/** Maximum levels between a suite and its catalogue: benchmarks/suites/x/y.yml. */
const CATALOGUE_LEVELS = 3;

/**
 * Reads a suite and all files that it refers to.
 *
 * @param change changes to the suite, applied before its names are resolved
 * @throws {InvalidFilesError} lists all problems of all files
 */
export async function loadSuite(
  path: string,
  change: (suite: Suite) => Suite = (suite) => suite,
): Promise<LoadedSuite> {
  const file = await YamlFile.read(path);
  if (!file) throw new UsageError(await noSuite(path));
  const problems: FileProblem[] = [];
  const written = file.parse(suiteSchema, problems);
  if (!written) throw new InvalidFilesError(sortByName(problems));
  const suite = change(written);
  const loader = new Loader(file, suite, findCatalogue(path), problems);
  const loaded = {
    suite,
    workloads: await loader.workloads(),
    versions: await loader.versions(),
    platforms: await loader.platforms(),
    problemAt: loader.locations.problemAt,
  };
  checkSuite(file, loaded, problems);
  if (problems.length > 0) throw new InvalidFilesError(sortByName(problems));
  return loaded;
}

/**
 * Names of the versions in a versions file, in order.
 *
 * @param isOptional a missing file counts as empty
 * @throws {UsageError} the file is missing or invalid
 */
export async function readVersionNames(
  path: string,
  { isOptional }: { isOptional: boolean },
): Promise<readonly string[]> {
  if (isOptional && !existsSync(path)) return [];
  return (await readVersions(path)).map(nameOf);
}

/**
 * The versions in a versions file, in order and as written.
 *
 * @throws {UsageError} the file is missing or invalid
 */
export async function readVersions(path: string): Promise<readonly Version[]> {
  const file = await YamlFile.read(path);
  if (!file) throw new UsageError(`Versions file ${path} does not exist.`);
  const problems: FileProblem[] = [];
  const catalogue = file.parse(versionCatalogueSchema, problems);
  if (!catalogue) throw new InvalidFilesError(problems);
  return catalogue.versions;
}

/** Sorts problems by file, line and column. */
function sortByName(problems: readonly FileProblem[]): readonly FileProblem[] {
  const files = [...new Set(problems.map(({ file }) => file))];
  return problems.toSorted(
    (a, b) =>
      files.indexOf(a.file) - files.indexOf(b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}

const NO_CATALOGUE =
  "no folder at or above the suite contains workloads/, versions.yml or platforms.yml";

interface UnknownName {
  readonly kind: string;
  readonly name: string;
  readonly known: readonly string[];
  /** File or folder of the catalogue that defines such names. */
  readonly source?: string;
}

class Loader {
  readonly #file: YamlFile;
  readonly #suite: Suite;
  readonly #catalogue: string | null;
  readonly #problems: FileProblem[];
  readonly locations: EntryLocations;

  constructor(file: YamlFile, suite: Suite, catalogue: string | null, problems: FileProblem[]) {
    this.#file = file;
    this.locations = new EntryLocations(file, suite);
    this.#suite = suite;
    this.#catalogue = catalogue;
    this.#problems = problems;
  }

  async workloads(): Promise<readonly Workload[]> {
    const found: Workload[] = [];
    for (const [index, entry] of this.#suite.workloads.entries()) {
      if (typeof entry !== "string") {
        found.push(absoluteWorkload(entry, dirname(this.#file.path)));
        continue;
      }
      const workload = await this.#workloadNamed(entry, ["workloads", index]);
      if (workload) found.push(workload);
    }
    this.#rejectDuplicates(found, "workloads");
    return found;
  }

  async versions(): Promise<readonly Version[]> {
    const catalogue = await this.#readCatalogue("versions.yml", versionCatalogueSchema);
    const known = catalogue?.data?.versions ?? [];
    const found = this.#suite.versions.flatMap((entry, index) => {
      if (typeof entry !== "string") return [absoluteVersion(entry, dirname(this.#file.path))];
      const version = known.find(({ name }) => name === entry);
      if (catalogue && !catalogue.data) return []; // Its own problems are reported first.
      if (version) return [absoluteVersion(version, this.#catalogue ?? "")];
      this.#unknown(["versions", index], {
        kind: "version",
        name: entry,
        known: known.map(nameOf),
        source: "versions.yml",
      });
      return [];
    });
    this.#rejectDuplicates(found, "versions");
    const { baseline } = this.#suite;
    const names = this.#suite.versions.map((entry) =>
      typeof entry === "string" ? entry : entry.name,
    );
    if (baseline !== undefined && !names.includes(baseline)) {
      this.#unknown(["baseline"], { kind: "version of this suite", name: baseline, known: names });
    }
    return found;
  }

  async platforms(): Promise<readonly Platform[]> {
    const catalogue = await this.#readCatalogue("platforms.yml", platformCatalogueSchema);
    const known = catalogue?.data?.platforms ?? [];
    return this.#suite.platforms.flatMap((use, index) => {
      const name = typeof use === "string" ? use : use.name;
      if (name === LOCAL_PLATFORM) return [];
      const platform = known.find((entry) => entry.name === name);
      if (platform) return [platform];
      if (catalogue && !catalogue.data) return [];
      this.#unknown(["platforms", index], {
        kind: "platform",
        name,
        known: [LOCAL_PLATFORM, ...known.map(nameOf)],
        ...(catalogue ? {} : { source: "platforms.yml" }),
      });
      return [];
    });
  }

  async #workloadNamed(name: string, path: readonly PropertyKey[]): Promise<Workload | null> {
    const directory = join(this.#catalogue ?? "", "workloads");
    const file = this.#catalogue && (await YamlFile.read(join(directory, `${name}.yml`)));
    if (!file) {
      const known = this.#catalogue ? await namesIn(directory) : [];
      this.#unknown(path, { kind: "workload", name, known, source: "workloads" });
      return null;
    }
    const workload = file.parse(workloadSchema, this.#problems);
    if (!workload) return null;
    this.locations.addFile({ kind: "workloads", name: workload.name }, file);
    if (workload.name !== name) {
      this.#problems.push(
        file.problem(["name"], `the file is ${name}.yml, but its name is ${workload.name}`),
      );
    }
    return absoluteWorkload(workload, directory);
  }

  async #readCatalogue<S extends z.ZodType>(name: string, schema: S) {
    const file = this.#catalogue && (await YamlFile.read(join(this.#catalogue, name)));
    return file ? { data: file.parse(schema, this.#problems) } : null;
  }

  #unknown(path: readonly PropertyKey[], { kind, name, known, source }: UnknownName): void {
    const meant = didYouMean(name, known);
    const isClose = meant?.startsWith("did you mean") ?? false;
    const hint = isClose || source === undefined ? meant : (this.#missing(source, kind) ?? meant);
    this.#problems.push(this.#file.problem(path, `no ${kind} is named "${name}"`, hint));
  }

  /** Hint about a missing file or folder of the catalogue; null if it exists. */
  #missing(source: string, kind: string): string | null {
    if (this.#catalogue === null) return NO_CATALOGUE;
    const path = relative("", join(this.#catalogue, source)) || source;
    if (!existsSync(path))
      return `${path} does not exist: create it, or define the ${kind} in the suite`;
    return null;
  }

  #rejectDuplicates(items: readonly { readonly name: string }[], key: string): void {
    for (const [index, { name }] of items.entries()) {
      if (items.findIndex((item) => item.name === name) < index) {
        this.#problems.push(this.#file.problem([key, index], `"${name}" appears twice`));
      }
    }
  }
}

function absoluteWorkload(workload: Workload, base: string): Workload {
  switch (workload.kind) {
    case "geos-chem-classic":
      return workload.runDirectory === undefined
        ? workload
        : { ...workload, runDirectory: absolute(workload.runDirectory, base) };
    case "command":
      return workload.workingDirectory === undefined
        ? workload
        : { ...workload, workingDirectory: absolute(workload.workingDirectory, base) };
    case "miniature":
      return workload;
  }
}

function absoluteVersion(version: Version, base: string): Version {
  if ("miniature" in version) return absoluteMiniature(version, base);
  if (!("executable" in version)) return version;
  const { runDirectory, executable } = version;
  return {
    ...version,
    executable: absolute(executable, base),
    ...(runDirectory === undefined ? {} : { runDirectory: absolute(runDirectory, base) }),
  };
}

function absoluteMiniature(
  version: Extract<Version, { miniature: unknown }>,
  base: string,
): Version {
  const { source } = version.miniature;
  if (source === undefined) return version;
  const file = absolute(source.file, base);
  return { ...version, miniature: { ...version.miniature, source: { ...source, file } } };
}

/** Resolves a path relative to the file that contains it. */
function absolute(path: string, base: string): string {
  return resolve(base, path.startsWith("~/") ? join(homedir(), path.slice(2)) : path);
}

/** Directory of the catalogue (workloads/, versions.yml and platforms.yml) of a suite, or null. */
function findCatalogue(suite: string): string | null {
  let directory = dirname(resolve(suite));
  for (let level = 0; level < CATALOGUE_LEVELS; level++) {
    const marks = ["workloads", "versions.yml", "platforms.yml"];
    if (marks.some((mark) => existsSync(join(directory, mark)))) return directory;
    directory = dirname(directory);
  }
  return null;
}

async function namesIn(directory: string): Promise<readonly string[]> {
  const names = await readdir(directory).catch(() => []);
  return names.filter((name) => name.endsWith(".yml")).map((name) => basename(name, ".yml"));
}

/** Usual folders of suites, relative to a repository's root. */
const DEFAULT_FOLDERS = ["benchmarks/suites", "benchmarks", "suites"];

async function noSuite(path: string): Promise<string> {
  const file = path.endsWith(".yml") ? basename(path) : `${basename(path)}.yml`;
  const candidates = [dirname(path), ...DEFAULT_FOLDERS].map((folder) => join(folder, file));
  const usual = candidates.find((candidate) => existsSync(candidate));
  const names = (await readdir(dirname(path)).catch(() => [])).filter((name) =>
    name.endsWith(".yml"),
  );
  const hint = usual === undefined ? didYouMean(file, names) : `did you mean ${usual}?`;
  const at = resolve(path) === path ? "" : ` (looked for at ${resolve(path)})`;
  return `Suite ${path} does not exist${at}: ${hint ?? "give the path of its file, for example benchmarks/suites/quickstart.yml."}`;
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}
