import { defaultRegion } from "../adapters/aws/aws-options.ts";
import { DockerCli } from "../adapters/docker/docker-cli.ts";
import { pairImages } from "../adapters/images/pair-images.ts";
import { buildSuiteImage } from "../adapters/images/suite-build.ts";
import { cpuTargets } from "../core/planning/loaded-suite.ts";
import { hostArchitecture } from "../machine/machine.ts";
import type { Caller } from "../ports/caller.ts";
import type { ImageBuilder } from "../ports/image-builder.ts";
import type { ImageRegistry } from "../ports/image-registry.ts";
import { productRoot } from "./locations.ts";

/**
 * Builds images with the Docker engine of this machine.
 *
 * @throws {UsageError} no Docker engine answers
 */
export async function openImageBuilder(caller: Caller): Promise<ImageBuilder> {
  const docker = await DockerCli.find();
  return {
    build: async ({ push, region, compile, ...request }) =>
      buildSuiteImage(docker, {
        ...request,
        root: productRoot(),
        targets: cpuTargets(request.loaded, request.architecture),
        isEmulated: request.architecture !== hostArchitecture(),
        imageRegistry: push ? await openRegistry(docker, region) : null,
        isBuilt: !compile,
        signal: caller.signal,
        log: (line) => caller.info(line),
      }),
    pair: (request) => pairImages(docker, request),
  };
}

/** The registry that `gcbench bootstrap` made. Loaded on demand: a build for this machine needs no SDK. */
async function openRegistry(docker: DockerCli, region: string | undefined): Promise<ImageRegistry> {
  const [{ AwsAccount }, { EcrRegistry }, { readBootstrap }] = await Promise.all([
    import("../adapters/aws/aws-account.ts"),
    import("../adapters/aws/ecr-registry.ts"),
    import("../adapters/aws/infrastructure/bootstrap-stack.ts"),
  ]);
  const account = new AwsAccount(region ?? defaultRegion());
  const { repositoryName, repositoryUri } = await readBootstrap(account);
  return new EcrRegistry(account.ecr, { name: repositoryName, uri: repositoryUri }, docker);
}
