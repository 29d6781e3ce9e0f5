import { AwsAccount } from "../../adapters/aws/aws-account.ts";
import { regionHere } from "../../adapters/aws/aws-options.ts";
import { EcrShelf } from "../../adapters/aws/ecr-shelf.ts";
import { readBootstrap } from "../../adapters/aws/infrastructure/bootstrap-stack.ts";
import type { DockerCli } from "../../adapters/docker/docker-cli.ts";
import type { ImageShelf } from "../../adapters/images/image-shelf.ts";

/** The registry that `gcbench bootstrap` made. */
export async function openEcrShelf(
  docker: DockerCli,
  region: string | undefined,
): Promise<ImageShelf> {
  const account = new AwsAccount(region ?? regionHere());
  const { repositoryName, repositoryUri } = await readBootstrap(account);
  return new EcrShelf(account.ecr, { name: repositoryName, uri: repositoryUri }, docker);
}
