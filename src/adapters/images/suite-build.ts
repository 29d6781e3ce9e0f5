import { join } from "node:path";
import { digestOf } from "../../core/documents/digest.ts";
import type { Suite } from "../../core/documents/suite.ts";
import type { Architecture, ImageVersions, Version } from "../../core/documents/version.ts";
import type { Workload } from "../../core/documents/workload.ts";
import { UsageError } from "../../core/errors.ts";
import type { DockerCli } from "../docker/docker-cli.ts";
import type { DockerImage } from "../docker/docker-image.ts";
import { versionsInside } from "./image-pinner.ts";
import type { ImageRegistry, RegistryImage } from "./image-registry.ts";
import {
  type Recipe,
  type RecipeOptions,
  runtimeRecipe,
  tagDigits,
  treeRecipes,
} from "./recipes.ts";
import { withContext } from "./staged-context.ts";
import { composeImage, INPUTS_LABEL, testImage } from "./suite-image.ts";

/** On this machine all images go by this name. */
const LOCAL_REPOSITORY = "gcbench";
export const localName = (tag: string): string => `${LOCAL_REPOSITORY}:${tag}`;

export interface ImageSuite {
  readonly suite: Pick<Suite, "name" | "image">;
  readonly versions: readonly Version[];
  readonly workloads: readonly Workload[];
}

export interface SuiteBuild extends RecipeOptions {
  readonly loaded: ImageSuite;
  /** Without the architecture. Default: what suiteTag says. */
  readonly tag?: string | undefined;
  /** The image is for another architecture than this machine, which runs it under an emulator. */
  readonly isEmulated: boolean;
  /** Of what runs in recipes, as in `docker build --network`. */
  readonly network?: string | undefined;
  /** Where images are kept for others; null: only here. */
  readonly imageRegistry: ImageRegistry | null;
  /** Build even what is there. */
  readonly again: boolean;
  /** Keep an image that is here, and build none. Default: build what is missing. */
  readonly isBuilt?: boolean;
  readonly signal: AbortSignal;
  /** A line for each thing that is begun, and for each step of a build. */
  readonly log: (line: string) => void;
}

/** An image that the suite's is made of, and where it came from. */
export interface ImagePart {
  readonly tag: string;
  readonly versions: readonly string[];
  readonly from: "built" | "this machine" | "registry";
  readonly seconds: number;
  readonly bytes: number;
}

export interface SuiteImage {
  /** With the architecture. */
  readonly tag: string;
  readonly architecture: Architecture;
  /** Digest of all that it was built from. */
  readonly inputs: string;
  readonly versions: ImageVersions;
  readonly labels: Readonly<Record<string, string>>;
  /** In the registry, by digest; null: it is on this machine alone. */
  readonly reference: string | null;
  /** Name on this machine; null: it was found in the registry, and not fetched. */
  readonly localName: string | null;
  readonly bytes: number | null;
  readonly parts: readonly ImagePart[];
  readonly seconds: number;
  /** It was there, built from the same inputs. */
  readonly alreadyExists: boolean;
}

const MAX_STEP = 100;
/** How BuildKit begins a step: `#12 [build 3/7] COPY dist/ dist/`. */
const STEP = /^#\d+ (\[.+)/;

/**
 * The tag of a suite's image: what it says, else a digest of what it is built from, but for the base, which only
 * those who build it know.
 */
export async function suiteTag(build: Pick<SuiteBuild, "loaded"> & RecipeOptions): Promise<string> {
  const { image, name } = build.loaded.suite;
  return image ?? `${name}-${tagDigits((await recipesOf({ ...build, base: undefined })).inputs)}`;
}

/** Digest of all that a suite's image is built from: what its label says, here and in a registry. */
export async function suiteInputs(
  build: Pick<SuiteBuild, "loaded"> & RecipeOptions,
): Promise<string> {
  return (await recipesOf(build)).inputs;
}

/**
 * Builds the image of a suite: for each of its parts what is there already is taken, here or in the registry.
 *
 * @throws {UsageError} a version can't be built, or the tag is taken by another image
 */
export async function buildSuiteImage(docker: DockerCli, build: SuiteBuild): Promise<SuiteImage> {
  const begin = performance.now();
  const { runtime, trees, inputs } = await recipesOf(build);
  const tag = `${build.tag ?? (await suiteTag(build))}-${build.architecture}`;
  const common = { tag, architecture: build.architecture, inputs };
  const kept = build.again ? null : await findInRegistry(build, tag, inputs);
  if (kept) {
    const found = { ...common, labels: kept.labels, reference: kept.reference, localName: null };
    const versions = versionsInside({ ...kept, named: tag });
    return {
      ...found,
      versions,
      bytes: null,
      parts: [],
      seconds: secondsSince(begin),
      alreadyExists: true,
    };
  }
  const name = localName(tag);
  const before = build.again ? null : await docker.find(name);
  const isUpToDate = before?.labels[INPUTS_LABEL] === inputs;
  if (build.isBuilt && !isUpToDate) throw notBuilt(name, before !== null);
  const made = isUpToDate
    ? { image: before, parts: [] }
    : await compose(docker, build, { name, runtime, trees, inputs });
  const reference = await pushToRegistry(build, name, tag);
  const { image, parts } = made;
  return {
    ...common,
    versions: versionsInside({ ...image, named: name }),
    labels: image.labels,
    reference,
    localName: name,
    bytes: image.bytes,
    parts,
    seconds: secondsSince(begin),
    alreadyExists: isUpToDate,
  };
}

function notBuilt(name: string, isOther: boolean): UsageError {
  const why = isOther ? "was built from something else" : "is not here";
  return new UsageError(
    `${name} ${why}, and this is to keep what was built before, not to build. Build it without --no-compile, and bring it here by docker save and docker load. In a workflow, run its job \`image\` again, or say /benchmark again: artifacts are kept for days.`,
  );
}

interface Recipes {
  readonly runtime: Recipe;
  readonly trees: readonly Recipe[];
  /** Digest of all of them. */
  readonly inputs: string;
}

async function recipesOf(build: Pick<SuiteBuild, "loaded"> & RecipeOptions): Promise<Recipes> {
  const runtime = await runtimeRecipe(build);
  const trees = await treeRecipes(build.loaded, build);
  const inputs = digestOf([runtime, ...trees].map((recipe) => recipe.inputs));
  return { runtime, trees, inputs };
}

/** A registry's tags never move: one that is taken must be by the same image. */
async function findInRegistry(
  { imageRegistry, architecture }: SuiteBuild,
  tag: string,
  inputs: string,
): Promise<RegistryImage | null> {
  const kept = await imageRegistry?.find(tag, architecture);
  if (!kept || kept.labels[INPUTS_LABEL] === inputs) return kept ?? null;
  throw new UsageError(
    `${imageRegistry?.name}:${tag} is there, built from something else than what the suite is now, and its tag never moves. Give the image another tag: \`image:\` in the suite, or --tag.`,
  );
}

async function compose(
  docker: DockerCli,
  build: SuiteBuild,
  made: Recipes & { readonly name: string },
): Promise<{ image: DockerImage; parts: readonly ImagePart[] }> {
  const parts: ImagePart[] = [];
  for (const recipe of [made.runtime, ...made.trees])
    parts.push(await obtain(docker, build, recipe));
  build.log(`Composing ${made.name}`);
  const image = await composeImage(docker, {
    runtime: localName(made.runtime.tag),
    trees: made.trees.map(({ tag }) => localName(tag)),
    tag: made.name,
    architecture: build.architecture,
    inputs: made.inputs,
    createdAt: new Date().toISOString(),
  });
  build.log(`Testing ${made.name}`);
  await testImage(docker, { tag: made.name, isEmulated: build.isEmulated });
  return { image, parts };
}

/** The image of a recipe: from this machine, from the registry, or built. */
async function obtain(docker: DockerCli, build: SuiteBuild, recipe: Recipe): Promise<ImagePart> {
  const begin = performance.now();
  const { tag, versions, inputs } = recipe;
  const name = localName(tag);
  const part = async (from: ImagePart["from"]): Promise<ImagePart> => {
    const { bytes } = await docker.inspect(name);
    return { tag, versions, from, seconds: secondsSince(begin), bytes };
  };
  if (!build.again) {
    if ((await docker.find(name))?.labels[INPUTS_LABEL] === inputs) return part("this machine");
    const kept = await build.imageRegistry?.find(tag, build.architecture);
    if (build.imageRegistry && kept?.labels[INPUTS_LABEL] === inputs) {
      build.log(`Fetching ${tag}`);
      await build.imageRegistry.pull(tag, name);
      return part("registry");
    }
  }
  build.log(`Building ${tag}`);
  await buildRecipe(docker, build, recipe);
  await pushToRegistry(build, name, tag);
  return part("built");
}

async function buildRecipe(docker: DockerCli, build: SuiteBuild, recipe: Recipe): Promise<void> {
  const { imageRegistry, architecture, network, signal, log } = build;
  const order = {
    file: join(build.root, "container", recipe.folder, "Dockerfile"),
    context: build.root,
    tag: localName(recipe.tag),
    arguments: recipe.arguments,
    labels: { [INPUTS_LABEL]: recipe.inputs },
    architecture,
    network,
    signal,
    onLine: (line: string) => {
      const [, step] = STEP.exec(line) ?? [];
      if (step) log(`  ${step.slice(0, MAX_STEP)}`);
    },
  };
  const { cacheTag, prebuilt } = recipe;
  if (prebuilt) {
    return withContext(build.root, prebuilt, (context) => docker.build({ ...order, context }));
  }
  if (!imageRegistry || cacheTag === undefined) return docker.build(order);
  const cache = {
    address: imageRegistry.address(cacheTag),
    isThere: await imageRegistry.has(cacheTag),
  };
  await imageRegistry.loggedIn((environment) => docker.build({ ...order, cache, environment }));
}

async function pushToRegistry(
  { imageRegistry, log, architecture, again }: SuiteBuild,
  name: string,
  tag: string,
) {
  if (!imageRegistry) return null;
  const kept = again ? await imageRegistry.find(tag, architecture) : null;
  if (kept) return kept.reference; // Tags never move: what was built again is for this machine.
  log(`Uploading ${imageRegistry.name}:${tag}`);
  const digest = await imageRegistry.push(name, tag);
  return `${imageRegistry.name}@${digest}`;
}

function secondsSince(begin: number): number {
  return Math.round((performance.now() - begin) / 100) / 10;
}
