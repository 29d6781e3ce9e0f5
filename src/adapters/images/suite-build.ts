import { join } from "node:path";
import { digestOf } from "../../core/documents/digest.ts";
import type { Suite } from "../../core/documents/suite.ts";
import type { Version } from "../../core/documents/version.ts";
import type { Workload } from "../../core/documents/workload.ts";
import { UsageError } from "../../core/errors.ts";
import type { RegistryImage } from "../../core/planning/image-versions.ts";
import { versionsInside } from "../../core/planning/image-versions.ts";
import type { ImagePart, SuiteImage } from "../../ports/image-builder.ts";
import type { ImageRegistry } from "../../ports/image-registry.ts";
import type { DockerCli } from "../docker/docker-cli.ts";
import type { DockerImage } from "../docker/docker-image.ts";
import {
  type Recipe,
  type RecipeOptions,
  runtimeRecipe,
  tagDigits,
  treeRecipes,
} from "./recipes.ts";
import { withContext } from "./staged-context.ts";
import { composeImage, INPUTS_LABEL, testImage } from "./suite-image.ts";

/** Repository name of all images on this machine. */
const LOCAL_REPOSITORY = "gcbench";
export const localName = (tag: string): string => `${LOCAL_REPOSITORY}:${tag}`;

export interface ImageSuite {
  readonly suite: Pick<Suite, "name" | "image"> & Partial<Pick<Suite, "profile">>;
  readonly versions: readonly Version[];
  readonly workloads: readonly Workload[];
}

export interface SuiteBuild extends RecipeOptions {
  readonly loaded: ImageSuite;
  /** Tag without the architecture. Default: suiteTag. */
  readonly tag?: string | undefined;
  /** Whether the image is for another architecture, so it runs under an emulator here. */
  readonly isEmulated: boolean;
  /** Network of the build, as in `docker build --network`. */
  readonly network?: string | undefined;
  /** Registry for sharing images; null: this machine only. */
  readonly imageRegistry: ImageRegistry | null;
  /** Rebuild even existing images. */
  readonly again: boolean;
  /** Use only an existing image and build nothing. Default: build what is missing. */
  readonly isBuilt?: boolean;
  readonly signal: AbortSignal;
  /** Receives a line for each part and for each build step. */
  readonly log: (line: string) => void;
}

const MAX_STEP = 100;
/** Start of a step in BuildKit's output: `#12 [build 3/7] COPY dist/ dist/`. */
const STEP = /^#\d+ (\[.+)/;

/**
 * Tag of a suite's image: the suite's own, or a digest of its inputs. The digest excludes the base image, which only
 * builders know.
 */
export async function suiteTag(build: Pick<SuiteBuild, "loaded"> & RecipeOptions): Promise<string> {
  const { image, name } = build.loaded.suite;
  return image ?? `${name}-${tagDigits((await recipesOf({ ...build, base: undefined })).inputs)}`;
}

/** Digest of all inputs of a suite's image, as in its label. */
export async function suiteInputs(
  build: Pick<SuiteBuild, "loaded"> & RecipeOptions,
): Promise<string> {
  return (await recipesOf(build)).inputs;
}

/**
 * Builds a suite's image. Reuses existing parts from this machine or the registry.
 *
 * @throws {UsageError} a version cannot be built, or another image has the tag
 */
export async function buildSuiteImage(docker: DockerCli, build: SuiteBuild): Promise<SuiteImage> {
  const begin = performance.now();
  const { runtime, trees, inputs } = await recipesOf(build);
  const tag = `${build.tag ?? (await suiteTag(build))}-${build.architecture}`;
  const common = { tag, architecture: build.architecture, inputs };
  const existing = build.again ? null : await findInRegistry(build, tag, inputs);
  if (existing) {
    const found = {
      ...common,
      labels: existing.labels,
      reference: existing.reference,
      localName: null,
    };
    const versions = versionsInside({ ...existing, named: tag });
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
  const built = isUpToDate
    ? { image: before, parts: [] }
    : await compose(docker, build, { name, runtime, trees, inputs });
  const reference = await pushToRegistry(build, name, tag);
  const { image, parts } = built;
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
  const why = isOther ? "was built from other inputs" : "does not exist on this machine";
  return new UsageError(
    `${name} ${why}, and --no-compile forbids building it. Build it without --no-compile, then transfer it with docker save and docker load. In a workflow, rerun the job \`image\`, or comment /benchmark again: artifacts are kept for days.`,
  );
}

interface Recipes {
  readonly runtime: Recipe;
  readonly trees: readonly Recipe[];
  /** Digest of all recipes. */
  readonly inputs: string;
}

async function recipesOf(build: Pick<SuiteBuild, "loaded"> & RecipeOptions): Promise<Recipes> {
  const runtime = await runtimeRecipe(build.loaded, build);
  const trees = await treeRecipes(build.loaded, build);
  const inputs = digestOf([runtime, ...trees].map((recipe) => recipe.inputs));
  return { runtime, trees, inputs };
}

/** Finds an image in the registry. Tags are immutable, so an existing tag must have the same inputs. */
async function findInRegistry(
  { imageRegistry, architecture }: SuiteBuild,
  tag: string,
  inputs: string,
): Promise<RegistryImage | null> {
  const existing = await imageRegistry?.find(tag, architecture);
  if (!existing || existing.labels[INPUTS_LABEL] === inputs) return existing ?? null;
  throw new UsageError(
    `${imageRegistry?.name}:${tag} was built from other inputs, and its tag is immutable. Choose another tag: \`image:\` in the suite, or --tag.`,
  );
}

async function compose(
  docker: DockerCli,
  build: SuiteBuild,
  plan: Recipes & { readonly name: string },
): Promise<{ image: DockerImage; parts: readonly ImagePart[] }> {
  const parts: ImagePart[] = [];
  for (const recipe of [plan.runtime, ...plan.trees])
    parts.push(await obtain(docker, build, recipe));
  build.log(`Composing ${plan.name}`);
  const image = await composeImage(docker, {
    runtime: localName(plan.runtime.tag),
    trees: plan.trees.map(({ tag }) => localName(tag)),
    tag: plan.name,
    architecture: build.architecture,
    inputs: plan.inputs,
    createdAt: new Date().toISOString(),
  });
  build.log(`Testing ${plan.name}`);
  await testImage(docker, { tag: plan.name, isEmulated: build.isEmulated });
  return { image, parts };
}

/** Gets a recipe's image from this machine or the registry, or builds it. */
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
    const existing = await build.imageRegistry?.find(tag, build.architecture);
    if (build.imageRegistry && existing?.labels[INPUTS_LABEL] === inputs) {
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
  const options = {
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
    return withContext(build.root, prebuilt, (context) => docker.build({ ...options, context }));
  }
  if (!imageRegistry || cacheTag === undefined) return docker.build(options);
  const cache = {
    address: imageRegistry.address(cacheTag),
    isThere: await imageRegistry.has(cacheTag),
  };
  await imageRegistry.loggedIn((environment) => docker.build({ ...options, cache, environment }));
}

async function pushToRegistry(
  { imageRegistry, log, architecture, again }: SuiteBuild,
  name: string,
  tag: string,
) {
  if (!imageRegistry) return null;
  const existing = again ? await imageRegistry.find(tag, architecture) : null;
  if (existing) return existing.reference; // Tags are immutable: the new build exists on this machine only.
  log(`Uploading ${imageRegistry.name}:${tag}`);
  const digest = await imageRegistry.push(name, tag);
  return `${imageRegistry.name}@${digest}`;
}

function secondsSince(begin: number): number {
  return Math.round((performance.now() - begin) / 100) / 10;
}
