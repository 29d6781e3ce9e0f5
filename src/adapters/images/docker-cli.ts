import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";
import { z } from "zod";
import { InfrastructureError, InterruptedError, UsageError } from "../../core/errors.ts";

const run = promisify(execFile);

/** Clients that are tried, GCBENCH_DOCKER before them. The second one is where distributions put theirs. */
const CANDIDATES = ["docker", "/usr/bin/docker"];
/** From then on clients leave BuildKit to a plugin, buildx, that may be missing. */
const BUILDX_SINCE = 23;
const LONGEST_ANSWER = 16 * 2 ** 20;
/** Lines of a failed build that are shown. */
const LAST_LINES = 30;

const imageSchema = z.object({
  Id: z.string(),
  Architecture: z.string(),
  Size: z.number(),
  Config: z.object({
    User: z.string().nullish(),
    Entrypoint: z.array(z.string()).nullish(),
    Cmd: z.array(z.string()).nullish(),
    Env: z.array(z.string()).nullish(),
    Labels: z.record(z.string(), z.string()).nullish(),
  }),
});

/** What a Docker engine says of an image. */
export interface DockerImage {
  readonly id: string;
  readonly architecture: string;
  readonly bytes: number;
  readonly user: string;
  readonly entrypoint: readonly string[];
  /** What its entry point is given where nothing else is asked for. */
  readonly command: readonly string[];
  /** Its environment, as in PATH=/usr/bin. */
  readonly environment: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
}

export interface DockerBuild {
  readonly file: string;
  /** Directory that the recipe copies from. */
  readonly context: string;
  readonly tag: string;
  readonly arguments: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  /** Stage of the recipe that the image is; absent: the last one. */
  readonly target?: string | undefined;
  /** Architecture that the image is for; absent: the engine's own. Another one takes an emulator (qemu). */
  readonly architecture?: string | undefined;
  /** Of what runs in the recipe; absent: the engine's own choice. */
  readonly network?: string | undefined;
  /** Address in a registry of what earlier builds left; only a client with buildx, and a builder of its own, use it. */
  readonly cache?: { readonly address: string; readonly isThere: boolean } | undefined;
  readonly environment?: Readonly<Record<string, string>> | undefined;
  readonly signal: AbortSignal;
  readonly onLine: (line: string) => void;
}

export interface DockerAddition {
  /** Directory whose content is added. */
  readonly from: string;
  /** Where to, in the image; it is there. */
  readonly to: string;
  readonly tag: string;
  readonly labels: Readonly<Record<string, string>>;
}

interface AskOptions {
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** The command-line client of a Docker engine. */
export class DockerCli {
  /** The program. */
  readonly client: string;
  readonly #hasBuildx: boolean;

  private constructor(client: string, hasBuildx: boolean) {
    this.client = client;
    this.#hasBuildx = hasBuildx;
  }

  /**
   * The first client that builds with BuildKit and reaches an engine.
   *
   * @throws {UsageError} there is none
   */
  static async find(): Promise<DockerCli> {
    const own = process.env["GCBENCH_DOCKER"];
    const reasons: string[] = [];
    for (const client of own ? [own, ...CANDIDATES] : CANDIDATES) {
      const ability = await abilityOf(client);
      if (typeof ability !== "string") return new DockerCli(client, ability.hasBuildx);
      reasons.push(`${client}: ${ability}`);
    }
    throw new UsageError(
      `Building an image needs a running Docker engine, and a client with BuildKit. Tried ${reasons.join("; ")}.`,
    );
  }

  /** @throws {InfrastructureError} it can't be built; the message holds the end of what the build said */
  async build(build: DockerBuild): Promise<void> {
    const pairs = (flag: string, values: Readonly<Record<string, string>>) =>
      Object.entries(values).flatMap(([key, value]) => [flag, `${key}=${value}`]);
    const args = [
      ...(await this.#buildCommand(build)),
      ...["--progress", "plain", "--file", build.file, "--tag", build.tag],
      ...option("--target", build.target),
      ...option("--platform", build.architecture && `linux/${build.architecture}`),
      ...option("--network", build.network),
      ...pairs("--build-arg", build.arguments),
      ...pairs("--label", build.labels),
      build.context,
    ];
    const child = spawn(this.client, args, {
      env: { ...process.env, DOCKER_BUILDKIT: "1", ...build.environment },
      stdio: ["ignore", "pipe", "pipe"],
      signal: build.signal,
    });
    let last: readonly string[] = [];
    const hear = (chunk: Buffer) => {
      const lines = chunk
        .toString()
        .split("\n")
        .filter((line) => line.trim() !== "");
      for (const line of lines) build.onLine(line);
      last = [...last, ...lines].slice(-LAST_LINES);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    const status = await new Promise<number | null>((resolve, reject) => {
      child.on("error", reject);
      child.on("close", resolve);
    }).catch((cause) => {
      if (build.signal.aborted) throw new InterruptedError("The build was interrupted.", { cause });
      throw new InfrastructureError(`${this.client} could not be started.`, { cause });
    });
    if (status !== 0) {
      throw new InfrastructureError(`${build.tag} could not be built:\n${last.join("\n")}`);
    }
  }

  /** With buildx, a builder may be elsewhere than the engine, and can keep steps of a build in a registry. */
  async #buildCommand({ cache }: DockerBuild): Promise<readonly string[]> {
    if (!this.#hasBuildx) return ["build"];
    const command = ["buildx", "build", "--load"];
    const driver = /^Driver:\s*(\S+)/m.exec(await this.ask(["buildx", "inspect"]))?.[1];
    // The engine's own builder can't export its cache (docs.docker.com, "Cache storage backends").
    if (!cache || driver === "docker") return command;
    const place = `type=registry,ref=${cache.address}`;
    if (cache.isThere) return [...command, "--cache-from", place];
    const form = "mode=max,image-manifest=true,oci-mediatypes=true";
    return [...command, "--cache-to", `${place},${form},ignore-error=true`];
  }

  /** @throws {InfrastructureError} there is no such image */
  async inspect(image: string): Promise<DockerImage> {
    const text = await this.ask(["image", "inspect", "--format", "{{json .}}", image]);
    const { Id, Architecture, Size, Config } = imageSchema.parse(JSON.parse(text));
    return {
      id: Id,
      architecture: Architecture,
      bytes: Size,
      user: Config.User ?? "",
      entrypoint: Config.Entrypoint ?? [],
      command: Config.Cmd ?? [],
      environment: Config.Env ?? [],
      labels: Config.Labels ?? {},
    };
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
  async extend(image: string, added: DockerAddition): Promise<DockerImage> {
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
   * @param input for its standard input
   * @returns what it wrote to its standard output
   * @throws {InfrastructureError} it failed; the message holds its last line
   */
  async ask(args: readonly string[], { input, environment }: AskOptions = {}): Promise<string> {
    try {
      const env = { ...process.env, ...environment };
      const asked = run(this.client, [...args], { maxBuffer: LONGEST_ANSWER, env });
      asked.child.stdin?.on("error", () => {}); // It may end without having read what it got.
      asked.child.stdin?.end(input ?? "");
      return (await asked).stdout;
    } catch (cause) {
      throw new InfrastructureError(`${this.client} ${args[0]} failed: ${saidBy(cause)}`, {
        cause,
      });
    }
  }
}

function option(flag: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [flag, value];
}

/** As the language of recipes quotes a value: nothing in it is replaced. */
function quoted(value: string): string {
  return `"${value.replace(/[\\"$]/g, "\\$&")}"`;
}

interface Ability {
  readonly hasBuildx: boolean;
}

/** What a client can do, or why it is of no use. */
async function abilityOf(client: string): Promise<Ability | string> {
  const hasBuildx = await run(client, ["buildx", "version"]).then(
    () => true,
    () => false,
  );
  try {
    const format = "{{.Client.Version}} {{.Server.Version}}";
    const { stdout } = await run(client, ["version", "--format", format]);
    const needsBuildx = Number.parseInt(stdout, 10) >= BUILDX_SINCE;
    return hasBuildx || !needsBuildx ? { hasBuildx } : "it has no buildx";
  } catch (error) {
    return saidBy(error);
  }
}

function saidBy(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const said = "stderr" in error ? String(error.stderr).trim() : "";
  return said.split("\n").at(-1) || error.message;
}
