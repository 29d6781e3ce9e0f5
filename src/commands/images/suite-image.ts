import type { AwsAccount } from "../../adapters/aws/aws-account.ts";
import type { Bootstrap } from "../../adapters/aws/infrastructure/bootstrap-stack.ts";
import { loadSuite } from "../../adapters/catalogue/yaml-catalogue.ts";
import type { NamedImage } from "../../adapters/images/image-pinner.ts";
import { suiteTag } from "../../adapters/images/suite-build.ts";
import type { PinnedPlatform } from "../../core/documents/plan.ts";
import type { Host } from "../../ports/host.ts";
import { productRoot } from "../locations.ts";
import { targetsOf } from "./build.ts";

/**
 * Looks at a suite's image in the registry, for each architecture of the platforms: what is of another one is better
 * known before machines are made for it. An image that is not there yet is told, and no fault.
 *
 * @returns those that are there
 * @throws {UsageError} an image is made for another architecture than its tag and platforms
 */
export async function checkSuiteImage(
  account: AwsAccount,
  { suite: path, bootstrap, platforms }: SuiteImageQuery,
  host: Host,
): Promise<readonly NamedImage[]> {
  const { lookUpImage } = await import("../../adapters/aws/ecr-images.ts");
  const loaded = await loadSuite(path);
  const repository = { name: bootstrap.repositoryName, uri: bootstrap.repositoryUri };
  const images: NamedImage[] = [];
  for (const architecture of new Set(platforms.map((platform) => platform.architecture))) {
    const targets = targetsOf(loaded, architecture);
    const own = await suiteTag({ loaded, root: productRoot(), architecture, targets });
    const tag = `${own}-${architecture}`;
    const image = await lookUpImage(account.ecr, repository, { tag, architecture });
    const named = `${repository.name}:${tag}`;
    if (image) images.push({ ...image, named });
    host.info(
      image
        ? `Image ${named} is made for ${image.architecture}, as its platforms are.`
        : `Image ${named} is not in the registry yet: \`gcbench build SUITE --push\` on a machine that is ${architecture} builds it.`,
    );
  }
  return images;
}

export interface SuiteImageQuery {
  /** Path of the suite. */
  readonly suite: string;
  readonly bootstrap: Bootstrap;
  readonly platforms: readonly PinnedPlatform[];
}
