import { AwsAccount } from "../../adapters/aws/aws-account.ts";
import { defaultRegion } from "../../adapters/aws/aws-options.ts";
import { EcrRegistry } from "../../adapters/aws/ecr-registry.ts";
import { readBootstrap } from "../../adapters/aws/infrastructure/bootstrap-stack.ts";
import type { DockerCli } from "../../adapters/docker/docker-cli.ts";
import type { ImageRegistry } from "../../adapters/images/image-registry.ts";

/** The registry that `gcbench bootstrap` made. */
export async function openEcrRegistry(
  docker: DockerCli,
  region: string | undefined,
): Promise<ImageRegistry> {
  const account = new AwsAccount(region ?? defaultRegion());
  const { repositoryName, repositoryUri } = await readBootstrap(account);
  return new EcrRegistry(account.ecr, { name: repositoryName, uri: repositoryUri }, docker);
}
