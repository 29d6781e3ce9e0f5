import { spawn } from "node:child_process";
import { InfrastructureError } from "../../core/errors.ts";
import { buildImage, type DockerBuild } from "./docker-build.ts";
import { type ClientOptions, type DockerClient, findClient, runClient } from "./docker-client.ts";
import { type DockerImage, parseImage } from "./docker-image.ts";
import { type RegistryLogin, withLogin } from "./docker-login.ts";

export interface DockerLayer {
  /** Directory whose content is added. */
  readonly from: string;
  /** Existing directory in the image that receives the content. */
  readonly to: string;
  readonly tag: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** The command-line client of a Docker engine. */
export class DockerCli {
  /** Path or name of the program. */
  readonly client: string;
  readonly #docker: DockerClient;

  private constructor(docker: DockerClient) {
    this.client = docker.client;
    this.#docker = docker;
  }

  /**
   * Finds the first client that supports BuildKit and reaches an engine.
   *
   * @throws {UsageError} there is no such client
   */
  static async find(): Promise<DockerCli> {
    return new DockerCli(await findClient());
  }

  /** @throws {InfrastructureError} the build fails; the message includes the end of its output */
  async build(build: DockerBuild): Promise<void> {
    await buildImage(this.#docker, build);
  }

  /**
   * Runs work with credentials of a registry.
   *
   * @param work receives the environment for the client
   * @throws {InfrastructureError} the registry rejects the credentials
   */
  async withLogin<T>(
    login: RegistryLogin,
    work: (environment: Readonly<Record<string, string>>) => Promise<T>,
  ): Promise<T> {
    return withLogin(this.client, login, work);
  }

  /** @throws {InfrastructureError} the image does not exist */
  async inspect(image: string): Promise<DockerImage> {
    const text = await this.run(["image", "inspect", "--format", "{{json .}}", image]);
    return parseImage(text);
  }

  /** @returns null if the image does not exist */
  async find(image: string): Promise<DockerImage | null> {
    const ids = await this.run(["image", "ls", "--quiet", "--no-trunc", image]);
    return ids.trim() === "" ? null : this.inspect(image);
  }

  /** Copies paths out of an image to a directory, following links. Does not run the image. */
  async copyOut(image: string, paths: readonly string[], directory: string): Promise<void> {
    await this.#inContainer(image, async (container) => {
      for (const path of paths) {
        await this.run(["cp", "--follow-link", `${container}:${path}`, directory]);
      }
    });
  }

  /** Creates an image from another one plus files (owned by root) and labels, without running or building anything. */
  async extend(image: string, added: DockerLayer): Promise<DockerImage> {
    const { from, to, tag, labels } = added;
    await this.#inContainer(image, async (container) => {
      await this.run(["cp", `${from}/.`, `${container}:${to}`]);
      const changes = Object.entries(labels).flatMap(([key, value]) => [
        "--change",
        `LABEL ${key}=${quoted(value)}`,
      ]);
      await this.run(["commit", ...changes, container, tag]);
    });
    return this.inspect(tag);
  }

  async #inContainer(image: string, work: (container: string) => Promise<void>): Promise<void> {
    const create = ["create", "--network", "none", image];
    // A container needs a command; an image of files alone has none.
    const { command, entrypoint } = await this.inspect(image);
    const program = command.length + entrypoint.length === 0 ? ["none"] : [];
    const container = (await this.run([...create, ...program])).trim();
    try {
      await work(container);
    } finally {
      await this.run(["rm", container]);
    }
  }

  /**
   * Passes all files of an image to a reader, as a tar archive. Does not run the image.
   *
   * @throws {InfrastructureError} the image does not exist, or the engine failed
   */
  async readFiles<T>(
    image: string,
    read: (archive: AsyncIterable<Uint8Array>) => Promise<T>,
  ): Promise<T> {
    // A container needs a command even if it never starts.
    const container = (await this.run(["create", "--network", "none", image, "none"])).trim();
    try {
      const child = spawn(this.client, ["export", container], {
        stdio: ["ignore", "pipe", "pipe"],
      });
      let errors = "";
      child.stderr.on("data", (chunk: Buffer) => {
        errors += chunk;
      });
      const ended = new Promise<number | null>((resolve, reject) => {
        child.on("error", reject);
        child.on("close", resolve);
      });
      const [found, status] = await Promise.all([read(child.stdout), ended]);
      if (status === 0) return found;
      throw new Error(errors.trim() || `exit code ${status}`);
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new InfrastructureError(`Cannot read the files of ${image}: ${why}`, { cause });
    } finally {
      await this.run(["rm", container]);
    }
  }

  /** Removes an untagged image, unless it is in use. */
  async removeUntagged(id: string): Promise<void> {
    await this.run(["image", "rm", id]).catch(() => {}); // A leftover image is not a failure of the build.
  }

  /**
   * Runs a command of the client.
   *
   * @returns standard output
   * @throws {InfrastructureError} the command failed; the message includes its last line of output
   */
  async run(args: readonly string[], options: ClientOptions = {}): Promise<string> {
    return runClient(this.client, args, options);
  }
}

/** A quoted value for a Dockerfile instruction, without variable substitution. */
function quoted(value: string): string {
  return `"${value.replace(/[\\"$]/g, "\\$&")}"`;
}
