import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { InfrastructureError, UsageError } from "../../core/errors.ts";

const run = promisify(execFile);

/** Clients that are tried, GCBENCH_DOCKER before them. The second one is where distributions put theirs. */
const CANDIDATES = ["docker", "/usr/bin/docker"];
/** From then on clients leave BuildKit to a plugin, buildx, that may be missing. */
const BUILDX_SINCE = 23;
const MAX_ANSWER = 16 * 2 ** 20;

/** A client that reaches an engine. */
export interface DockerClient extends ClientFeatures {
  /** The program. */
  readonly client: string;
}

interface ClientFeatures {
  readonly hasBuildx: boolean;
}

export interface ClientOptions {
  /** For its standard input. */
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * The first client that builds with BuildKit and reaches an engine.
 *
 * @throws {UsageError} there is none
 */
export async function findClient(): Promise<DockerClient> {
  const own = process.env["GCBENCH_DOCKER"];
  const reasons: string[] = [];
  for (const client of own ? [own, ...CANDIDATES] : CANDIDATES) {
    const ability = await featuresOf(client);
    if (typeof ability !== "string") return { client, ...ability };
    reasons.push(`${client}: ${ability}`);
  }
  throw new UsageError(
    `Building an image needs a running Docker engine, and a client with BuildKit. Tried ${reasons.join("; ")}.`,
  );
}

/**
 * Runs a command of a client.
 *
 * @returns what it wrote to its standard output
 * @throws {InfrastructureError} it failed; the message holds its last line
 */
export async function runClient(
  client: string,
  args: readonly string[],
  { input, environment }: ClientOptions = {},
): Promise<string> {
  try {
    const env = { ...process.env, ...environment };
    const asked = run(client, [...args], { maxBuffer: MAX_ANSWER, env });
    asked.child.stdin?.on("error", () => {}); // It may end without having read what it got.
    asked.child.stdin?.end(input ?? "");
    return (await asked).stdout;
  } catch (cause) {
    throw new InfrastructureError(`${client} ${args[0]} failed: ${outputOf(cause)}`, { cause });
  }
}

/** What a client can do, or why it is of no use. */
async function featuresOf(client: string): Promise<ClientFeatures | string> {
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
    return outputOf(error);
  }
}

function outputOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const said = "stderr" in error ? String(error.stderr).trim() : "";
  return said.split("\n").at(-1) || error.message;
}
