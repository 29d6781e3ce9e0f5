import { spawn } from "node:child_process";
import { BuildError, InfrastructureError, InterruptedError } from "../../core/errors.ts";
import { type DockerClient, runClient } from "./docker-client.ts";

/**
 * Settings of a build. Without attestations an image is one manifest; with them it is an index, and its digest changes with
 * each build. Older clients ignore the variable, but reject the option `--provenance` (docs.docker.com, "Build variables").
 */
const BUILD_SETTINGS = { DOCKER_BUILDKIT: "1", BUILDX_NO_DEFAULT_ATTESTATIONS: "1" };

/** Number of lines shown from the end of a failed build. */
const LAST_LINES = 30;

export interface DockerBuild {
  readonly file: string;
  /** Build context: the directory that the recipe copies from. */
  readonly context: string;
  readonly tag: string;
  readonly arguments: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  /** Stage of the recipe to build; absent: the last one. */
  readonly target?: string | undefined;
  /** Architecture of the image; absent: the engine's. Another architecture needs an emulator (qemu). */
  readonly architecture?: string | undefined;
  /** Network of the build; absent: the engine's default. */
  readonly network?: string | undefined;
  /** Registry cache of earlier builds. Used if the client has buildx and its builder can export a cache. */
  readonly cache?: { readonly address: string; readonly isThere: boolean } | undefined;
  readonly environment?: Readonly<Record<string, string>> | undefined;
  readonly signal: AbortSignal;
  readonly onLine: (line: string) => void;
}

const NAME_TAKEN = /failed to solve: image "[^"]+": already exists/;

/** @throws {BuildError} the build fails; the message includes the end of its output */
export async function buildImage(docker: DockerClient, build: DockerBuild): Promise<void> {
  const pairs = (flag: string, values: Readonly<Record<string, string>>) =>
    Object.entries(values).flatMap(([key, value]) => [flag, `${key}=${value}`]);
  const args = [
    ...(await buildCommand(docker, build)),
    ...["--progress", "plain", "--file", build.file, "--tag", build.tag],
    ...option("--target", build.target),
    ...option("--platform", build.architecture && `linux/${build.architecture}`),
    ...option("--network", build.network),
    ...pairs("--build-arg", build.arguments),
    ...pairs("--label", build.labels),
    build.context,
  ];
  const first = await runBuild(docker, args, build);
  // Another build gave an image this name at the same moment; containerd's image store then refuses the second.
  const isRefused = first.status !== 0 && first.last.some((line) => NAME_TAKEN.test(line));
  const { status, last } = isRefused ? await runBuild(docker, args, build) : first;
  if (status !== 0) {
    throw new BuildError(`Cannot build ${build.tag}:\n${last.join("\n")}`);
  }
}

/** @returns the end of the output, and the exit status of the client */
async function runBuild(docker: DockerClient, args: readonly string[], build: DockerBuild) {
  const child = spawn(docker.client, args, {
    env: { ...process.env, ...BUILD_SETTINGS, ...build.environment },
    stdio: ["ignore", "pipe", "pipe"],
    signal: build.signal,
  });
  let last: readonly string[] = [];
  const onOutput = (chunk: Buffer) => {
    const lines = chunk
      .toString()
      .split("\n")
      .filter((line) => line.trim() !== "");
    for (const line of lines) build.onLine(line);
    last = [...last, ...lines].slice(-LAST_LINES);
  };
  child.stdout.on("data", onOutput);
  child.stderr.on("data", onOutput);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  }).catch((cause) => {
    if (build.signal.aborted) {
      const message =
        "The build was interrupted. The same command resumes: Docker keeps the steps that it finished.";
      throw new InterruptedError(message, { cause });
    }
    throw new InfrastructureError(`Cannot start ${docker.client}. Check GCBENCH_DOCKER.`, {
      cause,
    });
  });
  return { status, last };
}

/** With buildx, the builder may be separate from the engine and can cache build steps in a registry. */
async function buildCommand(
  { client, hasBuildx }: DockerClient,
  { cache }: DockerBuild,
): Promise<readonly string[]> {
  if (!hasBuildx) return ["build"];
  const command = ["buildx", "build", "--load"];
  if (!cache || !canExportCache(await runClient(client, ["buildx", "inspect"]))) return command;
  const registry = `type=registry,ref=${cache.address}`;
  if (cache.isThere) return [...command, "--cache-from", registry];
  const format = "mode=max,image-manifest=true,oci-mediatypes=true";
  return [...command, "--cache-to", `${registry},${format},ignore-error=true`];
}

/**
 * Whether a builder exports a cache. The engine's own builder does if the engine's image store is containerd's
 * (docs.docker.com, "Cache storage backends").
 *
 * @param inspected output of `docker buildx inspect`
 */
function canExportCache(inspected: string): boolean {
  const driver = /^Driver:\s*(\S+)/m.exec(inspected)?.[1];
  return driver !== "docker" || inspected.includes("worker.containerd.");
}

function option(flag: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [flag, value];
}
