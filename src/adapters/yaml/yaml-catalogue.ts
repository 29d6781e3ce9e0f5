import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { z } from "zod";
import {
  LOCAL_PLATFORM,
  type Platform,
  platformCatalogueSchema,
} from "../../core/documents/platform.ts";
import type { Site } from "../../core/documents/site.ts";
import { type Suite, suiteSchema } from "../../core/documents/suite.ts";
import { type Version, versionCatalogueSchema } from "../../core/documents/version.ts";
import { type Workload, workloadSchema } from "../../core/documents/workload.ts";
import { type FileProblem, InvalidFilesError, UsageError } from "../../core/errors.ts";
import { didYouMean } from "../../core/format/did-you-mean.ts";
import { type LoadedSuite, siteOf, type WrittenPath } from "../../core/planning/loaded-suite.ts";
import { absoluteVersion, absoluteWorkload } from "./absolute-paths.ts";
import { EntryLocations } from "./entry-locations.ts";
import { readSites } from "./site-files.ts";
import { checkSuite } from "./suite-checks.ts";
import { namesIn, YamlFile } from "./yaml-file.ts";

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
    ...(await loader.machines()),
    problemAt: loader.locations.problemAt,
    writtenPaths: loader.writtenPaths,
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

/** Keys of versions and workloads that name a file or a folder. */
const PATH_KEYS = ["executable", "runDirectory", "workingDirectory"];

class Loader {
  readonly #file: YamlFile;
  readonly #suite: Suite;
  readonly #catalogue: string | null;
  readonly #problems: FileProblem[];
  readonly locations: EntryLocations;
  readonly writtenPaths = new Map<string, WrittenPath>();

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
        const inline = absoluteWorkload(entry, dirname(this.#file.path));
        found.push(this.#withPaths(inline, this.#file, ["workloads", index]));
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
      if (typeof entry !== "string") {
        const inline = absoluteVersion(entry, dirname(this.#file.path));
        return [this.#withPaths(inline, this.#file, ["versions", index])];
      }
      const version = known.find(({ name }) => name === entry);
      if (catalogue && !catalogue.data) return []; // Its own problems are reported first.
      if (version && catalogue) {
        const listed = absoluteVersion(version, this.#catalogue ?? "");
        return [this.#withPaths(listed, catalogue.file, ["versions", known.indexOf(version)])];
      }
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

  /** The platforms that the suite names: in AWS, and of sites. */
  async machines(): Promise<Required<Pick<LoadedSuite, "platforms" | "sites">>> {
    const catalogue = await this.#readCatalogue("platforms.yml", platformCatalogueSchema);
    const known = catalogue?.data?.platforms ?? [];
    const sites = await readSites(this.#catalogue, {
      taken: [LOCAL_PLATFORM, ...known.map(nameOf)],
      problems: this.#problems,
    });
    const platforms = this.#suite.platforms.flatMap((use, index): readonly Platform[] => {
      const name = typeof use === "string" ? use : use.name;
      if (name === LOCAL_PLATFORM || siteOf(use, sites)) return [];
      const platform = known.find((entry) => entry.name === name);
      if (platform) return [platform];
      if (catalogue && !catalogue.data) return [];
      this.#unknown(["platforms", index], {
        kind: "platform",
        name,
        known: [
          LOCAL_PLATFORM,
          ...known.map(nameOf),
          ...sites.flatMap(({ platforms: own }) => own.map(nameOf)),
        ],
        ...(catalogue ? {} : { source: "platforms.yml" }),
      });
      return [];
    });
    const isNamed = (site: Site) => this.#suite.platforms.some((use) => siteOf(use, [site]));
    return { platforms, sites: sites.filter(isNamed) };
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
    return this.#withPaths(absoluteWorkload(workload, directory), file, []);
  }

  /** Notes where the paths of an entry are written. */
  #withPaths<T extends object>(entry: T, file: YamlFile, at: readonly PropertyKey[]): T {
    for (const [key, path] of Object.entries(entry)) {
      if (!PATH_KEYS.includes(key) || this.writtenPaths.has(path)) continue;
      const { message: _, ...location } = file.problem([...at, key], "");
      this.writtenPaths.set(path, { ...location, key, text: file.textAt([...at, key]) });
    }
    return entry;
  }

  async #readCatalogue<S extends z.ZodType>(name: string, schema: S) {
    const file = this.#catalogue && (await YamlFile.read(join(this.#catalogue, name)));
    return file ? { file, data: file.parse(schema, this.#problems) } : null;
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
