import { spawn } from "node:child_process";
import { InfrastructureError, InterruptedError } from "../../core/errors.ts";
import { type DockerClient, runClient } from "./docker-client.ts";

/** Lines of a failed build that are shown. */
const LAST_LINES = 30;

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

/** @throws {InfrastructureError} it can't be built; the message holds the end of what the build said */
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
  const child = spawn(docker.client, args, {
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
    throw new InfrastructureError(`${docker.client} could not be started.`, { cause });
  });
  if (status !== 0) {
    throw new InfrastructureError(`${build.tag} could not be built:\n${last.join("\n")}`);
  }
}

/** With buildx, a builder may be elsewhere than the engine, and can keep steps of a build in a registry. */
async function buildCommand(
  { client, hasBuildx }: DockerClient,
  { cache }: DockerBuild,
): Promise<readonly string[]> {
  if (!hasBuildx) return ["build"];
  const command = ["buildx", "build", "--load"];
  const driver = /^Driver:\s*(\S+)/m.exec(await runClient(client, ["buildx", "inspect"]))?.[1];
  // The engine's own builder can't export its cache (docs.docker.com, "Cache storage backends").
  if (!cache || driver === "docker") return command;
  const place = `type=registry,ref=${cache.address}`;
  if (cache.isThere) return [...command, "--cache-from", place];
  const form = "mode=max,image-manifest=true,oci-mediatypes=true";
  return [...command, "--cache-to", `${place},${form},ignore-error=true`];
}

function option(flag: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [flag, value];
}
