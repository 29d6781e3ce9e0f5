import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { glob } from "tinyglobby";
import { digestOf } from "../../core/documents/digest.ts";
import type { GchpSource, GeosChemSource } from "../../core/documents/model-source.ts";
import { type Architecture, definitionDigest, type Version } from "../../core/documents/version.ts";
import {
  type RunDirectoryWorkload,
  runDirectoryDigest,
  usesRunDirectory,
  type Workload,
} from "../../core/documents/workload.ts";
import { UsageError } from "../../core/errors.ts";

/** Folder of a model, which is also the kind of its workloads. */
type ModelFolder = "geos-chem-classic" | "gchp";

/** How to build an image: a folder of container/, and its arguments. */
export interface Recipe {
  readonly folder: "runtime" | "miniature" | ModelFolder;
  /** Names of the versions whose trees it builds; empty for the runtime. */
  readonly versions: readonly string[];
  readonly arguments: Readonly<Record<string, string>>;
  /** Files to add to the build context: path in the context to path on this machine. */
  readonly prebuilt?: Readonly<Record<string, string>>;
  /** Digest of all inputs of the build. */
  readonly inputs: string;
  /** Readable tag, unique by the digest: runtime-1a2b3c4d5e6f-amd64. */
  readonly tag: string;
  /** Tag of the build cache; absent for builds of seconds. */
  readonly cacheTag?: string;
}

export interface RecipeOptions {
  readonly root: string;
  readonly architecture: Architecture;
  /** Base image of Debian recipes, instead of the pinned one. */
  readonly base?: string | undefined;
  /** CPU families of the suite's platforms, for native builds. */
  readonly targets: readonly string[];
}

interface ModelRecipe {
  readonly folder: ModelFolder;
  readonly version: Version;
  readonly source: GeosChemSource | GchpSource;
}

/** Files that build trees. The bundle contains them too, along with much that does not affect trees. */
const TREES = [
  "src/entry/image-contents.ts",
  "src/adapters/images/{version-tree,software-packages,run-directories,create-run-directory,image-dry-run,gchp-*,miniature-*}.ts",
  "src/adapters/synthetic/run-configuration.ts",
  "src/model/{run-directory,diagnostics,dry-run-log,ext-data,gchp-files,hemco-fields,hemco-switches,settings/*}.ts",
  "!**/*.test.ts",
];
/** Source files that decide an image's content. Changes elsewhere need no new image. */
const SOURCES: Readonly<Record<Recipe["folder"], readonly string[]>> = {
  runtime: ["package.json", "package-lock.json", "dist/**", "container/runtime/**"],
  miniature: [...TREES, "benchmarks/miniature/miniature.c", "container/miniature/**"],
  "geos-chem-classic": [...TREES, "container/{geos-chem-classic,shared}/**"],
  gchp: [...TREES, "container/{gchp,shared}/**"],
};
/** Folder of the miniature in the build context. */
const MINIATURE_FOLDER = "benchmarks/miniature";
/** Length of the digest in tags; a label has the whole digest. */
const TAG_DIGITS = 12;

/** Recipe of the runtime, which all images share. With perf only for a suite that profiles: it is a third of the image. */
export async function runtimeRecipe(
  { suite }: { readonly suite: { readonly profile?: boolean | undefined } },
  options: RecipeOptions,
): Promise<Recipe> {
  const args = { ...base(options), ...(suite.profile ? { PROFILER: "linux-perf" } : {}) };
  return recipe("runtime", [], args, options);
}

/**
 * Recipes of a suite's versions. All miniatures share one image, because they compile in seconds. Each GEOS-Chem version
 * has its own, which other suites can reuse.
 *
 * @throws {UsageError} a version is an executable of this machine
 */
export async function treeRecipes(
  { versions, workloads }: { versions: readonly Version[]; workloads: readonly Workload[] },
  options: RecipeOptions,
): Promise<readonly Recipe[]> {
  const other = versions.find((version) => "executable" in version);
  if (other) {
    throw new UsageError(
      `Version ${other.name} is an executable of this machine, so it cannot be built into an image. Define it by sources (geosChemClassic, gchp), or run it without an image.`,
    );
  }
  const mpi = versions.find((version) => "miniatureMpi" in version);
  if (mpi) {
    throw new UsageError(
      `Version ${mpi.name} is the MPI miniature, which runs on this machine only. Run the suite without an image.`,
    );
  }
  const miniatures = versions.filter((version) => "miniature" in version);
  const models = versions.flatMap((version): ModelRecipe[] => {
    if ("geosChemClassic" in version) {
      return [{ folder: "geos-chem-classic", version, source: version.geosChemClassic }];
    }
    return "gchp" in version ? [{ folder: "gchp", version, source: version.gchp }] : [];
  });
  const runs = workloads.filter(usesRunDirectory);
  return Promise.all([
    ...(miniatures.length > 0 ? [miniatureRecipe(miniatures, options)] : []),
    ...models.map((model) => modelRecipe(model, runs, options)),
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
    // Named by content, so the image does not depend on the file's path.
    const file = `${MINIATURE_FOLDER}/source-${tagDigits(source.sha256)}.c`;
    prebuilt[file] = source.file;
    return { name, miniature: { ...miniature, source: { ...source, file } } };
  });
  const args = { VERSIONS: JSON.stringify(definitions), ...base(options) };
  const names = versions.map(({ name }) => name);
  const built = await recipe("miniature", names, args, options);
  return Object.keys(prebuilt).length > 0 ? { ...built, prebuilt } : built;
}

async function modelRecipe(
  { folder, version, source }: ModelRecipe,
  workloads: readonly RunDirectoryWorkload[],
  options: RecipeOptions,
): Promise<Recipe> {
  const { name } = version;
  const own = workloads.filter(({ kind }) => kind === folder);
  const requests = own.map((workload) => ({
    workload: workload.name,
    create: workload.create,
    simulatedHours: workload.simulatedHours,
    ...(workload.kind === "gchp"
      ? { gchp: { gridResolution: workload.gridResolution, inputFiles: workload.inputFiles } }
      : {}),
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
  return recipe(folder, [name], args, options);
}

function sourceArguments(source: ModelRecipe["source"]): Record<string, string> {
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
    `Version ${version} has native builds (build: native), but none of the suite's ${architecture} platforms has a CPU family. Use platforms with a target in platforms.yml.`,
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
    ...(folder === "geos-chem-classic" || folder === "gchp"
      ? {
          cacheTag: `cache-${folder === "gchp" ? "gchp-" : ""}${args["BASE_FAMILY"]}-${tagDigits(sources)}-${architecture}`,
        }
      : {}),
  };
}

/** Beginning of a digest, for tags. */
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
