import { architectureSchema } from "../../core/documents/version.ts";
import { UsageError } from "../../core/errors.ts";
import { versionsInside } from "../../core/planning/image-versions.ts";
import type { ImagePair, PairedImage } from "../../ports/image-builder.ts";
import type { DockerCli } from "../docker/docker-cli.ts";
import type { DockerImage } from "../docker/docker-image.ts";
import { composeImage, localImage, pairInputs } from "./suite-image.ts";

/**
 * Makes one image of two. Nothing is compiled. The harness is the candidate's.
 *
 * @throws {UsageError} the images are for different architectures, or hold different versions of one name
 */
export async function pairImages(
  docker: DockerCli,
  { baseline, candidate, tag }: ImagePair,
): Promise<PairedImage> {
  const images = [await localImage(docker, baseline), await localImage(docker, candidate)];
  requireCompatible(images, [baseline, candidate]);
  return composeImage(docker, {
    runtime: candidate,
    trees: [baseline, candidate],
    tag,
    architecture: architectureSchema.parse(images[1]?.architecture),
    inputs: pairInputs(images),
    createdAt: new Date().toISOString(),
  });
}

function requireCompatible(images: readonly DockerImage[], names: readonly string[]): void {
  const [first, second] = images;
  if (first?.architecture !== second?.architecture) {
    throw new UsageError(
      `${names[0]} is for ${first?.architecture}, ${names[1]} for ${second?.architecture}: no host runs both.`,
    );
  }
  const [baseline, candidate] = images.map(({ labels }, index) =>
    versionsInside({ labels, named: names[index] ?? "" }),
  );
  const taken = new Map(baseline?.map(({ name, definition }) => [name, definition]));
  for (const { name, definition } of candidate ?? []) {
    const other = taken.get(name);
    if (other === undefined || other === definition) continue;
    throw new UsageError(
      `Both images hold a version ${name}, and they differ. Rename one of them and build it again.`,
    );
  }
}
