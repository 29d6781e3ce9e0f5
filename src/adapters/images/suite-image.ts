import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { digestOf } from "../../core/documents/digest.ts";
import type { Architecture, ImageVersions } from "../../core/documents/version.ts";
import { UsageError } from "../../core/errors.ts";
import { toJson } from "../../core/format/json.ts";
import { VERSION as PRODUCT_VERSION } from "../../core/product.ts";
import type { DockerCli } from "../docker/docker-cli.ts";
import type { DockerImage } from "../docker/docker-image.ts";
import { billOfMaterials } from "./bill-of-materials.ts";
import { checkImageArchitecture } from "./image-architecture.ts";
import { labelsOf, readTrees, VERSIONS_DIRECTORY } from "./image-facts.ts";

/** gcbench's directory in images. */
const DIRECTORY = "/opt/gcbench";
/** Label with the digest of all inputs of the build. */
export const INPUTS_LABEL = "gcbench.inputs-hash";

export interface Composition {
  /** Image with the harness and no version. */
  readonly runtime: string;
  /** Images with trees of versions. The last one wins if a version occurs twice. */
  readonly trees: readonly string[];
  /** Versions to include; absent: all. */
  readonly versions?: readonly string[];
  /** Name and tag of the new image. */
  readonly tag: string;
  /** Required architecture. */
  readonly architecture: Architecture;
  /** Digest of all inputs of the build. */
  readonly inputs: string;
  readonly createdAt: string;
}

export interface ComposedImage extends DockerImage {
  readonly architecture: Architecture;
  readonly versions: ImageVersions;
}

/**
 * Composes an image from a runtime and trees of versions, in seconds, without compiling or running anything.
 *
 * @throws {UsageError} a file is for another architecture, or differs from its tree's facts
 */
export async function composeImage(
  docker: DockerCli,
  composition: Composition,
): Promise<ComposedImage> {
  const { runtime, trees, tag, architecture, inputs, createdAt } = composition;
  const directory = await mkdtemp(join(tmpdir(), "gcbench-image-"));
  try {
    const added = join(directory, "added");
    const versionsIn = join(added, "versions");
    await mkdir(versionsIn, { recursive: true });
    for (const [index, image] of trees.entries()) {
      const from = join(directory, String(index));
      await mkdir(from);
      await docker.copyOut(image, [VERSIONS_DIRECTORY], from);
      await copyTrees(join(from, "versions"), versionsIn, composition.versions);
    }
    const versions = await readTrees(versionsIn);
    const runtimeFiles = join(directory, "runtime");
    await mkdir(runtimeFiles);
    await docker.copyOut(runtime, [DIRECTORY], runtimeFiles);
    const materials = {
      runtime: join(runtimeFiles, "gcbench"),
      trees: versionsIn,
      versions,
      image: tag,
      createdAt,
    };
    await writeFile(join(added, "sbom.spdx.json"), toJson(await billOfMaterials(materials)));
    const labels = {
      ...(await labelsOf(versionsIn, versions)),
      [INPUTS_LABEL]: inputs,
      "org.opencontainers.image.created": createdAt,
      "org.opencontainers.image.version": [...new Set(versions.map(({ name }) => name))].join(", "),
      "gcbench.version": PRODUCT_VERSION,
    };
    const before = await docker.find(tag);
    const extended = await docker.extend(runtime, { from: added, to: DIRECTORY, tag, labels });
    if (before) await docker.removeUntagged(before.id);
    await checkImageArchitecture(docker, { tag, architecture });
    return { ...extended, architecture, versions };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function copyTrees(
  from: string,
  to: string,
  wanted: readonly string[] | undefined,
): Promise<void> {
  const options = { recursive: true, verbatimSymlinks: true, preserveTimestamps: true } as const;
  if (!wanted) return cp(from, to, options);
  for (const name of wanted) {
    await cp(join(from, name), join(to, name), options).catch((error) => {
      if (error.code !== "ENOENT") throw error;
    });
  }
}

/** Inputs of a pair image: the ids of both images. */
export function pairInputs(images: readonly DockerImage[]): string {
  return digestOf({ pair: images.map(({ id }) => id) });
}

/** @throws {UsageError} the image does not exist on this machine */
export async function localImage(docker: DockerCli, name: string): Promise<DockerImage> {
  const image = await docker.find(name);
  if (image) return image;
  throw new UsageError(
    `Image ${name} does not exist on this machine. Build it with gcbench build.`,
  );
}

/**
 * Runs an image's self-test.
 *
 * @param isEmulated the image was deliberately built for another architecture than this machine's
 * @throws {UsageError} the self-test fails; the message includes its output
 */
export async function testImage(
  docker: DockerCli,
  { tag, isEmulated }: { readonly tag: string; readonly isEmulated: boolean },
): Promise<void> {
  const emulated = isEmulated ? ["--env", "GCBENCH_EMULATED=1"] : [];
  const limits = ["--ulimit", "stack=-1:-1", "--network", "none"];
  const command = ["gcbench-selftest", "--build"];
  await docker.run(["run", "--rm", ...limits, ...emulated, tag, ...command]).catch((cause) => {
    throw new UsageError(`Image ${tag} failed its self-test:\n${outputOf(cause)}`, { cause });
  });
}

/** Output of a failed container, or the reason why it did not run. */
function outputOf(error: unknown): string {
  const inner: unknown = error instanceof Error ? error.cause : null;
  const output = inner instanceof Error && "stdout" in inner ? String(inner.stdout).trim() : "";
  if (output !== "") return output;
  return error instanceof Error ? error.message : String(error);
}
