import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { glob } from "tinyglobby";
import { digestOf } from "../../core/documents/digest.ts";
import {
  type Architecture,
  definitionDigest,
  type GeosChemSource,
  type Version,
} from "../../core/documents/version.ts";
import {
  type GeosChemClassicWorkload,
  runDirectoryDigest,
  type Workload,
} from "../../core/documents/workload.ts";
import { UsageError } from "../../core/errors.ts";

/** How one image is built: a folder of container/, and its arguments. */
export interface Recipe {
  readonly folder: "runtime" | "miniature" | "geos-chem-classic";
  /** Names of the versions whose trees it makes; none: it is the runtime. */
  readonly versions: readonly string[];
  readonly arguments: Readonly<Record<string, string>>;
  /** Files from elsewhere that its context holds besides gcbench's own: path there to path here. */
  readonly prebuilt?: Readonly<Record<string, string>>;
  /** Digest of all that it is built from: the same digest, the same image. */
  readonly inputs: string;
  /** Readable, and made unique by the digest: runtime-1a2b3c4d5e6f-amd64. */
  readonly tag: string;
  /** Tag for what its steps leave for other builds by the same recipe; absent: they take seconds. */
  readonly cacheTag?: string;
}

export interface RecipeOptions {
  readonly root: string;
  readonly architecture: Architecture;
  /** Image that Debian's recipes are based on, in place of the pinned one. */
  readonly base?: string | undefined;
  /** CPU families of the suite's platforms of this architecture: native builds are made for them. */
  readonly targets: readonly string[];
}

type GeosChemVersion = Extract<Version, { geosChemClassic: unknown }>;

/** What makes a tree out of what was compiled. The bundle holds it too, but with much that has no say in trees. */
const TREES = [
  "src/entry/image-contents.ts",
  "src/adapters/images/{version-tree,software-packages,run-directories,create-run-directory,dry-run,miniature-*}.ts",
  "src/core/model-run/{run-directory,diagnostics,dry-run}.ts",
  "!**/*.test.ts",
];
/** What decides what an image holds; a change of anything else needs no new one. */
const SOURCES: Readonly<Record<Recipe["folder"], readonly string[]>> = {
  runtime: ["package.json", "package-lock.json", "dist/**", "container/runtime/**"],
  miniature: [...TREES, "benchmarks/miniature/miniature.c", "container/miniature/**"],
  "geos-chem-classic": [...TREES, "container/geos-chem-classic/**"],
};
/** What a recipe's context holds of the miniature. */
const MINIATURE_FOLDER = "benchmarks/miniature";
/** Of the digest, in tags; the whole of it is in a label. */
const TAG_DIGITS = 12;

/** What every image has besides its versions. */
export async function runtimeRecipe(options: RecipeOptions): Promise<Recipe> {
  return recipe("runtime", [], base(options), options);
}

/**
 * The recipes of a suite's versions, each as few as can be: what is compiled in seconds shares an image, each version
 * of GEOS-Chem has one of its own, which outlives the suite.
 *
 * @throws {UsageError} a version is no source, but an executable of this machine
 */
export async function treeRecipes(
  { versions, workloads }: { versions: readonly Version[]; workloads: readonly Workload[] },
  options: RecipeOptions,
): Promise<readonly Recipe[]> {
  const other = versions.find((version) => "executable" in version);
  if (other) {
    throw new UsageError(
      `Version ${other.name} is an executable of this machine, which no image is built from. Give it as sources (geosChemClassic), or measure it here, without an image.`,
    );
  }
  const miniatures = versions.filter((version) => "miniature" in version);
  const models = versions.filter((version) => "geosChemClassic" in version);
  const runs = workloads.filter((workload) => workload.kind === "geos-chem-classic");
  return Promise.all([
    ...(miniatures.length > 0 ? [miniatureRecipe(miniatures, options)] : []),
    ...models.map((version) => geosChemRecipe(version, runs, options)),
  ]);
}

async function miniatureRecipe(
  versions: readonly Extract<Version, { miniature: unknown }>[],
  options: RecipeOptions,
): Promise<Recipe> {
  const prebuilt: Record<string, string> = {};
  const definitions = versions.map(({ name, miniature }) => {
    const { source } = miniature;
    if (source === undefined) return { name, miniature };
    // By its content: the image is the same wherever the file lies.
    const file = `${MINIATURE_FOLDER}/source-${tagDigits(source.sha256)}.c`;
    prebuilt[file] = source.file;
    return { name, miniature: { ...miniature, source: { ...source, file } } };
  });
  const args = { VERSIONS: JSON.stringify(definitions), ...base(options) };
  const names = versions.map(({ name }) => name);
  const made = await recipe("miniature", names, args, options);
  return Object.keys(prebuilt).length > 0 ? { ...made, prebuilt } : made;
}

async function geosChemRecipe(
  version: GeosChemVersion,
  workloads: readonly GeosChemClassicWorkload[],
  options: RecipeOptions,
): Promise<Recipe> {
  const { name, geosChemClassic: source } = version;
  const requests = workloads.map((workload) => ({
    workload: workload.name,
    create: workload.create,
    simulatedHours: workload.simulatedHours,
    digest: runDirectoryDigest(workload),
  }));
  const args = {
    NAME: name,
    DEFINITION: definitionDigest(version),
    ...sourceArguments(source),
    TARGETS: source.build === "native" ? nativeTargets(name, options) : "",
    RUN_DIRECTORIES: JSON.stringify(requests),
    BASE_FAMILY: source.base,
    ...(source.base === "debian13" ? base(options) : {}),
  };
  return recipe("geos-chem-classic", [name], args, options);
}

function sourceArguments(source: GeosChemSource): Record<string, string> {
  const { repository, tag = "", commit = "", submodules, mechanism, options, build } = source;
  return {
    REPOSITORY: repository,
    TAG: tag,
    COMMIT: commit,
    SUBMODULES: Object.entries(submodules)
      .map(([path, { commit: at, repository: from = "" }]) => `${path} ${at} ${from}`.trim())
      .join("\n"),
    MECHANISM: mechanism,
    OPTIONS: Object.entries(options)
      .map(([key, value]) => `${key}=${value}`)
      .join("\n"),
    BUILD: build,
  };
}

function nativeTargets(version: string, { targets, architecture }: RecipeOptions): string {
  if (targets.length > 0) return targets.join(" ");
  throw new UsageError(
    `Version ${version} is built for each CPU family (build: native), and none of the suite's ${architecture} platforms names one. Name platforms whose entry in platforms.yml has a target.`,
  );
}

function base({ base: image }: RecipeOptions): Record<string, string> {
  return image === undefined ? {} : { BASE: image };
}

async function recipe(
  folder: Recipe["folder"],
  versions: readonly string[],
  args: Readonly<Record<string, string>>,
  { root, architecture }: RecipeOptions,
): Promise<Recipe> {
  const sources = await filesDigest(root, SOURCES[folder]);
  const inputs = digestOf({ folder, sources, args, architecture });
  const name = versions.length === 1 ? versions[0] : folder;
  return {
    folder,
    versions,
    arguments: args,
    inputs,
    tag: `${name}-${tagDigits(inputs)}-${architecture}`,
    ...(folder === "geos-chem-classic"
      ? { cacheTag: `cache-${args["BASE_FAMILY"]}-${tagDigits(sources)}-${architecture}` }
      : {}),
  };
}

/** As many digits of a digest as a tag has. */
export function tagDigits(digest: string): string {
  return digest.replace("sha256:", "").slice(0, TAG_DIGITS);
}

async function filesDigest(root: string, patterns: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const path of (await glob([...patterns], { cwd: root })).sort()) {
    const content = await readFile(join(root, path));
    hash.update(`${path} ${content.length}\n`).update(content);
  }
  return `sha256:${hash.digest("hex")}`;
}
