import { type ECRClient, GetAuthorizationTokenCommand } from "@aws-sdk/client-ecr";
import type { Architecture } from "../../core/documents/version.ts";
import { InfrastructureError } from "../../core/errors.ts";
import type { RegistryImage } from "../../core/planning/image-versions.ts";
import type { ImageRegistry } from "../../ports/image-registry.ts";
import type { DockerCli } from "../docker/docker-cli.ts";
import { hasTag, type ImageRepository, lookUpImage } from "./ecr-images.ts";

/** The project's ECR repository, used through a Docker client. */
export class EcrRegistry implements ImageRegistry {
  readonly name: string;
  readonly #ecr: ECRClient;
  readonly #repository: ImageRepository;
  readonly #docker: DockerCli;

  constructor(ecr: ECRClient, repository: ImageRepository, docker: DockerCli) {
    this.name = repository.uri;
    this.#ecr = ecr;
    this.#repository = repository;
    this.#docker = docker;
  }

  address(tag: string): string {
    return `${this.#repository.uri}:${tag}`;
  }

  async find(tag: string, architecture: Architecture): Promise<RegistryImage | null> {
    return lookUpImage(this.#ecr, this.#repository, { tag, architecture });
  }

  async has(tag: string): Promise<boolean> {
    return hasTag(this.#ecr, this.#repository, tag);
  }

  async pull(tag: string, localName: string): Promise<void> {
    await this.loggedIn(async (environment) => {
      await this.#docker.run(["pull", "--quiet", this.address(tag)], { environment });
    });
    await this.#docker.run(["tag", this.address(tag), localName]);
  }

  async push(localName: string, tag: string): Promise<string> {
    await this.#docker.run(["tag", localName, this.address(tag)]);
    const output = await this.loggedIn((environment) =>
      this.#docker.run(["push", this.address(tag)], { environment }),
    );
    // Last line of the output: `TAG: digest: sha256:... size: 1234`.
    const digest = /digest: (sha256:[0-9a-f]{64})/.exec(output)?.[1];
    if (digest) return digest;
    throw new InfrastructureError(`Docker pushed ${this.address(tag)} but printed no digest.`);
  }

  /** Runs work with credentials of the registry, which do not remain on this machine. */
  async loggedIn<T>(
    work: (environment: Readonly<Record<string, string>>) => Promise<T>,
  ): Promise<T> {
    const { authorizationData = [] } = await this.#ecr.send(new GetAuthorizationTokenCommand({}));
    const [user = "", password = ""] = Buffer.from(
      authorizationData[0]?.authorizationToken ?? "",
      "base64",
    )
      .toString()
      .split(":");
    if (!password) throw new InfrastructureError("ECR returned no credentials for its registry.");
    const registry = this.#repository.uri.split("/")[0] ?? "";
    return this.#docker.withLogin({ registry, user, password }, work);
  }
}
