import { DockerCli } from "../adapters/docker/docker-cli.ts";
import type { DockerImage } from "../adapters/docker/docker-image.ts";
import { imageInputLists } from "../adapters/images/input-lists.ts";
import { imageRunSettings } from "../adapters/images/run-settings.ts";
import { localName } from "../adapters/images/suite-build.ts";
import { architectureSchema } from "../core/documents/version.ts";
import type { NamedImage } from "../core/planning/image-versions.ts";
import type { SuiteImages } from "../ports/suite-images.ts";
import { suiteTagOf } from "./suite-tag.ts";

/**
 * The images of suites in this machine's Docker engine.
 *
 * @throws {UsageError} no Docker engine answers
 */
export async function openDockerImages(): Promise<SuiteImages> {
  return dockerSuiteImages(await DockerCli.find());
}

/** As openDockerImages, with an engine that is already found. */
export function dockerSuiteImages(docker: DockerCli): SuiteImages {
  const findNamed = async (name: string) => {
    const image = await docker.find(name);
    return image && namedImage(image, name);
  };
  return {
    nameOf: localName,
    tagOf: suiteTagOf,
    find: (tag) => findNamed(localName(tag)),
    findNamed,
    describeMissing: (tag) =>
      `There is no image ${localName(tag)} on this machine. \`gcbench build SUITE\` builds it.`,
    inputLists: ({ labels, named }) => imageInputLists(labels, named),
    runSettings: imageRunSettings,
  };
}

function namedImage({ id, architecture, labels }: DockerImage, named: string): NamedImage {
  return { reference: id, architecture: architectureSchema.parse(architecture), labels, named };
}
