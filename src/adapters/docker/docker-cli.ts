import { spawn } from "node:child_process";
import { InfrastructureError } from "../../core/errors.ts";
import { buildImage, type DockerBuild } from "./docker-build.ts";
import { type ClientOptions, type DockerClient, findClient, runClient } from "./docker-client.ts";
import { type DockerImage, parseImage } from "./docker-image.ts";

export interface DockerLayer {
  /** Directory whose content is added. */
  readonly from: string;
  /** Where to, in the image; it is there. */
  readonly to: string;
  readonly tag: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** The command-line client of a Docker engine. */
export class DockerCli {
  /** The program. */
  readonly client: string;
  readonly #docker: DockerClient;

  private constructor(docker: DockerClient) {
    this.client = docker.client;
    this.#docker = docker;
  }

  /**
   * The first client that builds with BuildKit and reaches an engine.
   *
   * @throws {UsageError} there is none
   */
  static async find(): Promise<DockerCli> {
    return new DockerCli(await findClient());
  }

  /** @throws {InfrastructureError} it can't be built; the message holds the end of what the build said */
  async build(build: DockerBuild): Promise<void> {
    await buildImage(this.#docker, build);
  }

  /** @throws {InfrastructureError} there is no such image */
  async inspect(image: string): Promise<DockerImage> {
    const text = await this.ask(["image", "inspect", "--format", "{{json .}}", image]);
    return parseImage(text);
  }

  /** @returns null where there is no such image */
  async find(image: string): Promise<DockerImage | null> {
    const ids = await this.ask(["image", "ls", "--quiet", "--no-trunc", image]);
    return ids.trim() === "" ? null : this.inspect(image);
  }

  /** Copies paths out of an image, links followed, each to the directory under its own name. The image is not run. */
  async copyOut(image: string, paths: readonly string[], directory: string): Promise<void> {
    await this.#inContainer(image, async (container) => {
      for (const path of paths) {
        await this.ask(["cp", "--follow-link", `${container}:${path}`, directory]);
      }
    });
  }

  /** An image with files added to another one, owned by root, and with labels: nothing is run, nothing is built. */
  async extend(image: string, added: DockerLayer): Promise<DockerImage> {
    const { from, to, tag, labels } = added;
    await this.#inContainer(image, async (container) => {
      await this.ask(["cp", `${from}/.`, `${container}:${to}`]);
      const changes = Object.entries(labels).flatMap(([key, value]) => [
        "--change",
        `LABEL ${key}=${quoted(value)}`,
      ]);
      await this.ask(["commit", ...changes, container, tag]);
    });
    return this.inspect(tag);
  }

  async #inContainer(image: string, work: (container: string) => Promise<void>): Promise<void> {
    const create = ["create", "--network", "none", image];
    // An image of files alone names no program, and a container must.
    const { command, entrypoint } = await this.inspect(image);
    const program = command.length + entrypoint.length === 0 ? ["none"] : [];
    const container = (await this.ask([...create, ...program])).trim();
    try {
      await work(container);
    } finally {
      await this.ask(["rm", container]);
    }
  }

  /**
   * Hands all files of an image to a reader, as a tar archive. The image is not run.
   *
   * @throws {InfrastructureError} there is no such image, or the engine broke off
   */
  async readFiles<T>(
    image: string,
    read: (archive: AsyncIterable<Uint8Array>) => Promise<T>,
  ): Promise<T> {
    // A container needs some command, also one that is never started.
    const container = (await this.ask(["create", "--network", "none", image, "none"])).trim();
    try {
      const child = spawn(this.client, ["export", container], {
        stdio: ["ignore", "pipe", "pipe"],
      });
      let said = "";
      child.stderr.on("data", (chunk: Buffer) => {
        said += chunk;
      });
      const ended = new Promise<number | null>((resolve, reject) => {
        child.on("error", reject);
        child.on("close", resolve);
      });
      const [found, status] = await Promise.all([read(child.stdout), ended]);
      if (status === 0) return found;
      throw new Error(said.trim() || `it ended with ${status}`);
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new InfrastructureError(`The files of ${image} can't be read: ${why}`, { cause });
    } finally {
      await this.ask(["rm", container]);
    }
  }

  /** Removes an image that no tag names; one that is in use stays. */
  async removeUntagged(id: string): Promise<void> {
    await this.ask(["image", "rm", id]).catch(() => {}); // A build is no failure for what it leaves behind.
  }

  /**
   * Runs a command of the client.
   *
   * @returns what it wrote to its standard output
   * @throws {InfrastructureError} it failed; the message holds its last line
   */
  async ask(args: readonly string[], options: ClientOptions = {}): Promise<string> {
    return runClient(this.client, args, options);
  }
}

/** As the language of recipes quotes a value: nothing in it is replaced. */
function quoted(value: string): string {
  return `"${value.replace(/[\\"$]/g, "\\$&")}"`;
}
