import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UsageError } from "../../core/errors.ts";
import { parseStored } from "../../core/stored.ts";
import {
  type Architecture,
  architectureSchema,
  IMAGE_VERSIONS_LABEL,
  type ImageVersions,
  imageVersionsSchema,
} from "../../core/version.ts";
import { fileDigest } from "../../harness/outputs.ts";
import type { DockerBuild, DockerCli, DockerImage } from "./docker-cli.ts";
import { checkImageArchitecture } from "./image-architecture.ts";
import { VERSIONS_FILE } from "./image-contents.ts";

/** Where images keep what is ours. */
const DIRECTORY = "/opt/gcbench";

export interface BuiltImage extends DockerImage {
  readonly architecture: Architecture;
  readonly versions: ImageVersions;
}

/**
 * Builds an image, reads from it which versions it holds, and labels it with them: a label can't be computed inside a
 * build, and a second build that differs in its labels alone comes from the cache.
 *
 * @throws {UsageError} an executable in it is not of the image's architecture, or not what the image says that it is
 */
export async function buildImage(
  docker: DockerCli,
  build: Omit<DockerBuild, "labels">,
): Promise<BuiltImage> {
  await docker.build({ ...build, labels: {} });
  const unlabelled = await docker.inspect(build.tag);
  const versions = await readImage(docker, build.tag);
  const labels = { [IMAGE_VERSIONS_LABEL]: JSON.stringify(versions) };
  await docker.build({ ...build, labels, onLine: () => {} });
  const image = await docker.inspect(build.tag);
  if (image.id !== unlabelled.id) await docker.removeUntagged(unlabelled.id);
  return { ...image, architecture: architectureOf(image, build.tag), versions };
}

/** Reads the versions of an image out of its files, and checks what every program in it is made for. */
async function readImage(docker: DockerCli, tag: string): Promise<ImageVersions> {
  const directory = await mkdtemp(join(tmpdir(), "gcbench-image-"));
  try {
    const architecture = architectureOf(await docker.inspect(tag), tag);
    await docker.copyOut(tag, [DIRECTORY], directory);
    const place = (path: string) => join(directory, "gcbench", path.slice(DIRECTORY.length));
    const file = place(`${DIRECTORY}/${VERSIONS_FILE}`);
    const versions = parseStored(
      `${tag}:${DIRECTORY}/${VERSIONS_FILE}`,
      await readFile(file),
      imageVersionsSchema,
    );
    await checkImageArchitecture(docker, { tag, architecture });
    for (const { name, executable } of versions) {
      const { path, sha256 } = executable;
      if ((await fileDigest(place(path))) !== sha256) {
        throw new UsageError(
          `${path} of version ${name} in ${tag} is not the file that was built.`,
        );
      }
    }
    return versions;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function architectureOf({ architecture }: DockerImage, tag: string): Architecture {
  const known = architectureSchema.safeParse(architecture);
  if (known.success) return known.data;
  throw new UsageError(`${tag} is an image for ${architecture}, which no platform is.`);
}
