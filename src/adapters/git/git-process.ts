import { spawn } from "node:child_process";
import { InfrastructureError, InterruptedError, UsageError } from "../../core/errors.ts";

/** Longest that one call of git may take, in milliseconds: a push over a slow line, and no more. */
const MAX_CALL = 600_000;
/** What one call may print: an index of many thousand runs is a few MiB. */
const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;

export interface GitResult {
  readonly code: number;
  readonly stdout: string;
  /** Standard output as it came: what is counted in bytes is read from these. */
  readonly bytes: Buffer;
  readonly stderr: string;
}

export interface GitOptions {
  /** Its repository, bare. */
  readonly directory: string;
  /** Sent as `Authorization` to the remote's own server, and to no other. */
  readonly credential: { readonly origin: string; readonly token: string } | null;
  readonly signal: AbortSignal;
}

/** git in a bare repository of our own: nothing asks, no hook runs, and the token is in no argument, file or address. */
export class Git {
  readonly #options: GitOptions;
  readonly #environment: NodeJS.ProcessEnv;

  constructor(options: GitOptions) {
    this.#options = options;
    this.#environment = environmentOf(options);
  }

  /** @throws {Error} it ended with another code than 0 */
  async read(args: readonly string[], more: GitInput = {}): Promise<string> {
    return (await this.readBytes(args, more)).toString("utf8");
  }

  /** As `read`, undecoded. */
  async readBytes(args: readonly string[], more: GitInput = {}): Promise<Buffer> {
    const end = await this.run(args, more);
    if (end.code !== 0) throw new GitError(args[0] ?? "", end);
    return end.bytes;
  }

  async run(args: readonly string[], { input = "", index }: GitInput = {}): Promise<GitResult> {
    const { directory, signal } = this.#options;
    if (signal.aborted) throw new InterruptedError("Interrupted.", { cause: signal.reason });
    const environment = index ? { ...this.#environment, GIT_INDEX_FILE: index } : this.#environment;
    const end = await spawnGit(args, { directory, environment, input, signal });
    if (signal.aborted) throw new InterruptedError("Interrupted.", { cause: signal.reason });
    return end;
  }
}

export interface GitInput {
  /** Of its standard input. */
  readonly input?: string;
  /** File of the index to work on. */
  readonly index?: string;
}

/** git ended with another code than 0. */
export class GitError extends InfrastructureError {
  readonly end: GitResult;

  constructor(command: string, end: GitResult) {
    const said = end.stderr.trim().split("\n").slice(-5).join("\n  ");
    super(`git ${command} failed (${end.code}):\n  ${said}`);
    this.end = end;
  }
}

interface Spawned {
  readonly directory: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly input: string;
  readonly signal: AbortSignal;
}

function spawnGit(args: readonly string[], spawned: Spawned): Promise<GitResult> {
  const { directory, environment: env, input, signal } = spawned;
  return new Promise((resolve, reject) => {
    const timeout = AbortSignal.timeout(MAX_CALL);
    const child = spawn("git", [...args], {
      cwd: directory,
      env,
      stdio: "pipe",
      signal: AbortSignal.any([signal, timeout]),
    });
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    let bytes = 0;
    const take = (into: Buffer[]) => (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MAX_OUTPUT_BYTES) child.kill();
      else into.push(chunk);
    };
    child.stdout.on("data", take(stdout));
    child.stderr.on("data", take(stderr));
    child.stdin.on("error", () => {}); // git ended before it read all: its exit code tells why.
    child.stdin.end(input);
    child.on("error", (cause) => {
      if (!signal.aborted) reject(cannotRun(cause, timeout.aborted));
    });
    child.on("close", (code) => {
      const bytes = Buffer.concat(stdout);
      const said = Buffer.concat(stderr).toString("utf8");
      resolve({ code: code ?? 1, stdout: bytes.toString("utf8"), bytes, stderr: said });
    });
  });
}

function cannotRun(cause: Error, isTooLong: boolean): Error {
  if (isTooLong) return new InfrastructureError("git took longer than 10 minutes.", { cause });
  return new UsageError(`git can't be run (${cause.message}). Install it to publish to a branch.`, {
    cause,
  });
}

function environmentOf({ credential }: GitOptions): NodeJS.ProcessEnv {
  const settings: [string, string][] = [
    // Neither the user's hooks nor a signing key that asks for a passphrase.
    ["core.hooksPath", "/dev/null"],
    ["commit.gpgSign", "false"],
    ["gc.auto", "0"],
    ["maintenance.auto", "false"],
    ...(credential ? authorization(credential) : []),
  ];
  const numbered = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return {
    ...gitNotFound(process.env),
    ...Object.fromEntries(numbered),
    GIT_CONFIG_COUNT: String(settings.length),
    GIT_TERMINAL_PROMPT: "0",
    // `ext::` and its like run a program: an address is no command.
    GIT_ALLOW_PROTOCOL: "file:git:http:https:ssh",
    // Messages are read: they are to be in English.
    LC_ALL: "C",
    ...AUTHOR,
  };
}

const AUTHOR = {
  GIT_AUTHOR_NAME: "gcbench",
  GIT_AUTHOR_EMAIL: "gcbench@users.noreply.github.com",
  GIT_COMMITTER_NAME: "gcbench",
  GIT_COMMITTER_EMAIL: "gcbench@users.noreply.github.com",
};

/** Of one server only, so that a redirect or another remote never gets it. An empty value first takes away earlier ones. */
function authorization({ origin, token }: NonNullable<GitOptions["credential"]>) {
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  const key = `http.${origin}/.extraheader`;
  return [
    [key, ""],
    [key, `AUTHORIZATION: basic ${basic}`],
  ] satisfies [string, string][];
}

/** A hook or an outer git leaves its own repository in the environment; ours is another. Tokens stay out of it, too. */
function gitNotFound(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = ["GIT_SSH", "GIT_SSH_COMMAND", "GIT_EXEC_PATH", "GIT_SSL_CAINFO"];
  return Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) =>
        kept.includes(name) || (!/^GIT_|^INPUT_|TOKEN|SECRET/.test(name) && name !== "LC_ALL"),
    ),
  );
}
