import { spawn } from "node:child_process";
import { InfrastructureError, InterruptedError, UsageError } from "../../core/errors.ts";

/** Time limit of a git call in milliseconds, enough for a push over a slow line. */
const MAX_CALL_MS = 600_000;
/** Maximum output of a git call; an index of thousands of runs is a few MiB. */
const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;

export interface GitResult {
  readonly code: number;
  readonly stdout: string;
  /** Standard output undecoded, for sizes in bytes. */
  readonly bytes: Buffer;
  readonly stderr: string;
}

export interface GitOptions {
  /** The bare repository. */
  readonly directory: string;
  /** Address of `origin`. Default: the repository's own setting. */
  readonly remote?: string;
  /** Token sent as `Authorization` to the remote's server only. */
  readonly credential: { readonly origin: string; readonly token: string } | null;
  readonly signal: AbortSignal;
}

/** git in a temporary bare repository: no prompts, no hooks, and no token in an argument, file or address. */
export class Git {
  readonly #options: GitOptions;
  readonly #environment: NodeJS.ProcessEnv;

  constructor(options: GitOptions) {
    this.#options = options;
    this.#environment = environmentOf(options);
  }

  /** @returns standard output @throws {GitError} the exit code is not 0 */
  async read(args: readonly string[], more: GitInput = {}): Promise<string> {
    return (await this.readBytes(args, more)).toString("utf8");
  }

  /** Like `read`, undecoded. */
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
  /** Text for standard input. */
  readonly input?: string;
  /** Index file to use. */
  readonly index?: string;
}

/** git ended with a nonzero exit code. */
export class GitError extends InfrastructureError {
  readonly end: GitResult;

  constructor(command: string, end: GitResult) {
    const output = end.stderr.trim().split("\n").slice(-5).join("\n  ");
    super(`git ${command} failed (${end.code}):\n  ${output}`);
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
    const timeout = AbortSignal.timeout(MAX_CALL_MS);
    const child = spawn("git", [...args], {
      cwd: directory,
      env,
      stdio: "pipe",
      signal: AbortSignal.any([signal, timeout]),
    });
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    let bytes = 0;
    const collect = (into: Buffer[]) => (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MAX_OUTPUT_BYTES) child.kill();
      else into.push(chunk);
    };
    child.stdout.on("data", collect(stdout));
    child.stderr.on("data", collect(stderr));
    child.stdin.on("error", () => {}); // git may end before it reads its input; its exit code explains why.
    child.stdin.end(input);
    child.on("error", (cause) => {
      if (!signal.aborted) reject(cannotRun(cause, timeout.aborted));
    });
    child.on("close", (code) => {
      const bytes = Buffer.concat(stdout);
      const errors = Buffer.concat(stderr).toString("utf8");
      resolve({ code: code ?? 1, stdout: bytes.toString("utf8"), bytes, stderr: errors });
    });
  });
}

function cannotRun(cause: Error, hasTimedOut: boolean): Error {
  if (hasTimedOut)
    return new InfrastructureError(
      "git did not finish within 10 minutes. Check the network, then rerun the command.",
      { cause },
    );
  return new UsageError(`Cannot run git (${cause.message}). Install git to publish to a branch.`, {
    cause,
  });
}

function environmentOf({ credential, remote }: GitOptions): NodeJS.ProcessEnv {
  const settings: [string, string][] = [
    // No user hooks, and no signing key that prompts for a passphrase.
    ["core.hooksPath", "/dev/null"],
    ["commit.gpgSign", "false"],
    ["gc.auto", "0"],
    ["maintenance.auto", "false"],
    ...(remote === undefined ? [] : [["remote.origin.url", remote] satisfies [string, string]]),
    ...(credential ? authorization(credential) : []),
  ];
  const numbered = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return {
    ...withoutGitState(process.env),
    ...Object.fromEntries(numbered),
    GIT_CONFIG_COUNT: String(settings.length),
    GIT_TERMINAL_PROMPT: "0",
    // Excludes `ext::` and similar protocols, which run a program.
    GIT_ALLOW_PROTOCOL: "file:git:http:https:ssh",
    // English messages, because explainPush matches them.
    LC_ALL: "C",
    ...AUTHOR,
  };
}

/** GitHub's own bot. Without the number, the address would belong to the person with that login. */
const BOT = {
  name: "github-actions[bot]",
  email: "41898282+github-actions[bot]@users.noreply.github.com",
};
const AUTHOR = {
  GIT_AUTHOR_NAME: BOT.name,
  GIT_AUTHOR_EMAIL: BOT.email,
  GIT_COMMITTER_NAME: BOT.name,
  GIT_COMMITTER_EMAIL: BOT.email,
};

/** Authorization for one server only, not for redirects or other remotes. The empty value resets earlier headers. */
function authorization({ origin, token }: NonNullable<GitOptions["credential"]>) {
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  const key = `http.${origin}/.extraheader`;
  return [
    [key, ""],
    [key, `AUTHORIZATION: basic ${basic}`],
  ] satisfies [string, string][];
}

/** The environment without variables of an outer git or a hook, which refer to another repository, and without tokens. */
function withoutGitState(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const passed = ["GIT_SSH", "GIT_SSH_COMMAND", "GIT_EXEC_PATH", "GIT_SSL_CAINFO"];
  return Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) =>
        passed.includes(name) || (!/^GIT_|^INPUT_|TOKEN|SECRET/.test(name) && name !== "LC_ALL"),
    ),
  );
}
