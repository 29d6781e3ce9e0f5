import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { InfrastructureError, UsageError } from "../../core/errors.ts";

const run = promisify(execFile);

/** Clients to try after GCBENCH_DOCKER. The second is the path of distributions' packages. */
const CANDIDATES = ["docker", "/usr/bin/docker"];
/** Clients from this major version on need the buildx plugin for BuildKit. */
const BUILDX_SINCE = 23;
/**
 * Line after the engine's error: `See 'docker run --help'.`, since 28 `Run 'docker run --help' for more information`, or an entry of
 * the client's own log, as 20.10 writes when it stops waiting for the container.
 */
const AFTER_ERROR = /^(?:(?:See|Run) 'docker .*--help'|time="[^"]*" level=)/;
const MAX_OUTPUT_BYTES = 16 * 2 ** 20;

/** A client that reaches an engine. */
export interface DockerClient extends ClientFeatures {
  /** Path or name of the program. */
  readonly client: string;
}

interface ClientFeatures {
  readonly hasBuildx: boolean;
}

export interface ClientOptions {
  /** Text for standard input. */
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Finds the first client that supports BuildKit and reaches an engine.
 *
 * @throws {UsageError} there is no such client
 */
export async function findClient(): Promise<DockerClient> {
  const preferred = process.env["GCBENCH_DOCKER"];
  const reasons: string[] = [];
  for (const client of preferred ? [preferred, ...CANDIDATES] : CANDIDATES) {
    const features = await featuresOf(client);
    if (typeof features !== "string") return { client, ...features };
    reasons.push(`${client}: ${features}`);
  }
  throw new UsageError(
    `Building an image needs a running Docker engine and a client with BuildKit. Tried ${reasons.join("; ")}. Start Docker, or set GCBENCH_DOCKER.`,
  );
}

/**
 * Runs a command of a client.
 *
 * @returns standard output
 * @throws {InfrastructureError} the command failed; the message includes its last line of output
 */
export async function runClient(
  client: string,
  args: readonly string[],
  { input, environment }: ClientOptions = {},
): Promise<string> {
  try {
    const env = { ...process.env, ...environment };
    const running = run(client, [...args], { maxBuffer: MAX_OUTPUT_BYTES, env });
    running.child.stdin?.on("error", () => {}); // The client may end before it reads its input.
    running.child.stdin?.end(input ?? "");
    return (await running).stdout;
  } catch (cause) {
    throw new InfrastructureError(`${client} ${args[0]} failed: ${outputOf(cause)}`, { cause });
  }
}

/** Features of a client, or the reason why it is unusable. */
async function featuresOf(client: string): Promise<ClientFeatures | string> {
  const hasBuildx = await run(client, ["buildx", "version"]).then(
    () => true,
    () => false,
  );
  try {
    const format = "{{.Client.Version}} {{.Server.Version}}";
    const { stdout } = await run(client, ["version", "--format", format]);
    const needsBuildx = Number.parseInt(stdout, 10) >= BUILDX_SINCE;
    return hasBuildx || !needsBuildx ? { hasBuildx } : "the buildx plugin is missing";
  } catch (error) {
    return outputOf(error);
  }
}

function outputOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const errors = "stderr" in error ? String(error.stderr).trim() : "";
  const lines = errors.split("\n").filter((line) => line.trim() !== "");
  return lines.findLast((line) => !AFTER_ERROR.test(line)) ?? lines.at(-1) ?? error.message;
}
