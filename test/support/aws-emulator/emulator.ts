/** Starts and steers the AWS emulator: a real AWS API on loopback. What it does and does not is in README.md. */
import { type ChildProcessByStdio, execFile, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import type { Socket } from "node:net";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..", "..");
const requirements = join(here, "requirements.txt");
const run = promisify(execFile);

/** How jobs run: as containers, as processes, or as containers where an engine answers. */
export type EmulatorMode = "auto" | "docker" | "process";

/** Delays in seconds, sizes, and capacity: see `Limits` in emulator_state.py. Only what is given is changed. */
export interface EmulatorLimits {
  readonly computeEnvironmentSeconds?: number;
  readonly jobQueueSeconds?: number;
  readonly stackResourceSeconds?: number;
  readonly submittedSeconds?: number;
  readonly bootSeconds?: number;
  readonly pullSeconds?: number;
  readonly idleSeconds?: number;
  readonly stopSeconds?: number;
  readonly spotNoticeSeconds?: number;
  readonly timeoutScale?: number;
  readonly stateTimeLimitScale?: number;
  readonly processes?: number;
  readonly pageSize?: number;
  readonly logBytes?: number;
  readonly sessionSeconds?: number;
  readonly jobQueues?: number;
  readonly computeEnvironments?: number;
  readonly submitsPerSecond?: number;
  readonly iamSeconds?: number;
  readonly vcpuQuota?: number;
  readonly vcpuQuotas?: Readonly<Record<string, number>>;
  readonly capacity?: Readonly<Record<string, number>>;
  readonly totalCapacity?: number | null;
}

/** Which calls go wrong, how, and how often. Shares are from 0 to 1. */
export interface EmulatorFault {
  /** Globs over `service.Action`, such as `batch.DescribeJobs` or `s3.Put*`; default all. */
  readonly calls?: string | readonly string[];
  readonly principal?: "client" | "job" | "stack";
  readonly throttle?: number;
  readonly serverErrors?: number;
  /** The connection is reset before anything is done. */
  readonly resets?: number;
  /** All is done, and the connection is reset instead of the answer. */
  readonly droppedResponses?: number;
  readonly slow?: number;
  readonly slowSeconds?: number;
  /** AccessDenied. */
  readonly deny?: boolean;
  /** Only calls whose path or body has this text. */
  readonly resource?: string;
  /** How many faults at most. */
  readonly count?: number;
  readonly seed?: number;
}

/** The end of an attempt, in AWS's words. */
export interface EmulatorEnding {
  /** Id, name, or start of a name and `*`. */
  readonly job: string;
  /** How many attempts; default 1. */
  readonly next?: number;
  /** Of the container. */
  readonly reason?: string;
  readonly statusReason?: string;
  readonly exitCode?: number;
  readonly log?: readonly string[];
}

/** An image as a registry describes it. */
export interface ImageConfig {
  readonly architecture: string;
  readonly os?: string;
  readonly config?: {
    readonly Entrypoint?: readonly string[];
    readonly Cmd?: readonly string[];
    readonly Env?: readonly string[];
    readonly Labels?: Readonly<Record<string, string>>;
    readonly User?: string;
    readonly WorkingDir?: string;
  };
}

export interface EmulatorImage {
  readonly repository: string;
  readonly tag?: string;
  /** Absent: as the engine has it. Only the architecture: all else as the engine has it. */
  readonly config?: ImageConfig;
  /** The engine's image that it runs as, by id or name. */
  readonly docker?: string | null;
  /** The program that it runs as where there is no engine. */
  readonly process?: {
    readonly entrypoint: readonly string[];
    readonly environment?: Readonly<Record<string, string>>;
  } | null;
}

export interface PushedImage {
  readonly digest: string;
  /** `<registry>/<repository>@<digest>`, for a job definition. */
  readonly uri: string;
  readonly repositoryUri: string;
  readonly configDigest: string;
}

export interface EmulatorState {
  readonly jobs: Readonly<Record<string, number>>;
  readonly processes: number;
  readonly instances: readonly {
    readonly id: string;
    readonly type: string;
    readonly spot: boolean;
    readonly up: boolean;
    readonly jobs: readonly string[];
  }[];
  readonly containers: boolean;
}

/** What happened: a job's, an instance's, a compute environment's or a stack's change. */
export type EmulatorEvent = Readonly<Record<string, unknown>> & { readonly kind: string };

export interface EmulatorOptions {
  readonly mode?: EmulatorMode;
  readonly port?: number;
  readonly limits?: EmulatorLimits;
  readonly seed?: number;
  /** Hears of every change; without it none is sent. */
  readonly onEvent?: (event: EmulatorEvent) => void;
}

/** Makes the virtual environment if it is missing, and returns its Python. Safe when several processes do it at once. */
export async function emulatorPython(): Promise<string> {
  const digest = createHash("sha256").update(readFileSync(requirements)).digest("hex").slice(0, 16);
  const cache = join(root, "node_modules", ".cache");
  const home = join(cache, `gcbench-emulator-${digest}`);
  const python = join(home, "bin", "python");
  const done = join(home, "complete");
  if (existsSync(done)) return python;
  mkdirSync(cache, { recursive: true });
  const lock = `${home}.lock`;
  while (!takeLock(lock)) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    if (existsSync(done)) return python;
  }
  try {
    if (existsSync(done)) return python;
    rmSync(home, { recursive: true, force: true });
    await run("python3", ["-m", "venv", home]);
    await run(python, [
      "-m",
      "pip",
      "install",
      "--quiet",
      "--disable-pip-version-check",
      "--no-deps",
      "-r",
      requirements,
    ]);
    writeFileSync(`${done}.part`, "");
    renameSync(`${done}.part`, done);
    return python;
  } catch (cause) {
    throw new Error(
      "The AWS emulator needs Python 3.11 or later with its venv module, and PyPI to install moto from.",
      { cause },
    );
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** A folder moves to its place for one process only; a lock whose owner is dead is removed for the next try. */
function takeLock(lock: string): boolean {
  const own = mkdtempSync(`${lock}-`);
  writeFileSync(join(own, "pid"), String(process.pid));
  try {
    renameSync(own, lock);
    return true;
  } catch {
    rmSync(own, { recursive: true, force: true });
    if (isOwnerDead(lock)) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function isOwnerDead(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(join(lock, "pid"), "utf8")), 0);
    return false;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === "ESRCH";
  }
}

/**
 * Starts an emulator with an empty account, and stops it with `stop` or when this process ends; its jobs end with it.
 * The next one starts within milliseconds: the process that has imported moto stays, and forks an emulator each time.
 */
export async function startAwsEmulator(options: EmulatorOptions = {}): Promise<AwsEmulator> {
  const { onEvent = () => {}, ...settings } = options;
  const server = idleServers.pop() ?? new EmulatorServer(await emulatorPython());
  const ready = await server.start({ ...settings, events: "onEvent" in options }, onEvent);
  return new AwsEmulator(ready, server);
}

interface ReadyEvent {
  readonly endpoint: string;
  readonly containers: boolean;
}

/** Servers of this process that run no emulator now. */
const idleServers: EmulatorServer[] = [];

/** The Python process that forks one emulator at a time: see `Supervisor` in server.py. */
class EmulatorServer {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  #onLine: (event: EmulatorEvent) => void = () => {};

  constructor(python: string) {
    this.#child = spawn(python, [join(here, "server.py")], {
      stdio: ["pipe", "pipe", "inherit"],
      env: { ...process.env, PYTHONDONTWRITEBYTECODE: "1" },
    });
    this.#child.stdin.on("error", () => {}); // The exit of the process tells of it.
    createInterface({ input: this.#child.stdout }).on("line", (line) =>
      this.#onLine(JSON.parse(line) as EmulatorEvent),
    );
  }

  async start(settings: object, onEvent: (event: EmulatorEvent) => void): Promise<ReadyEvent> {
    for (const handle of this.#handles) handle.ref();
    const ready = await this.#send(JSON.stringify(settings), "ready");
    this.#onLine = onEvent;
    return ready as unknown as ReadyEvent;
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    await this.#send("", "stopped");
    // An idle server keeps nobody from ending.
    for (const handle of this.#handles) handle.unref();
    idleServers.push(this);
  }

  get #handles() {
    return [this.#child, this.#child.stdin as Socket, this.#child.stdout as Socket];
  }

  /** Sends a line and waits for the event that answers it. */
  async #send(line: string, kind: string): Promise<EmulatorEvent> {
    return new Promise((resolve, reject) => {
      const fail = (cause: unknown) => reject(new Error("The AWS emulator ended.", { cause }));
      this.#child.once("error", fail).once("exit", fail);
      this.#onLine = (event) => {
        if (event.kind !== kind) return;
        this.#child.off("error", fail).off("exit", fail);
        resolve(event);
      };
      this.#child.stdin.write(`${line}\n`);
    });
  }
}

export class AwsEmulator {
  readonly endpoint: string;
  /** Whether jobs run as containers. */
  readonly containers: boolean;
  /** What a client needs in its environment. */
  readonly environment: Readonly<Record<string, string>>;
  readonly #server: EmulatorServer;

  constructor({ endpoint, containers }: ReadyEvent, server: EmulatorServer) {
    this.endpoint = endpoint;
    this.containers = containers;
    this.#server = server;
    this.environment = {
      AWS_ENDPOINT_URL: endpoint,
      AWS_REGION: "us-west-2",
      AWS_ACCESS_KEY_ID: "AKIAIOSFODNN7EXAMPLE",
      AWS_SECRET_ACCESS_KEY: "a-key-of-the-emulator",
    };
  }

  /** What an SDK client's constructor takes. */
  get client() {
    return {
      endpoint: this.endpoint,
      region: "us-west-2",
      credentials: {
        accessKeyId: this.environment["AWS_ACCESS_KEY_ID"] ?? "",
        secretAccessKey: this.environment["AWS_SECRET_ACCESS_KEY"] ?? "",
      },
    };
  }

  /** One request of the control endpoint, GET without a body. */
  async control<Answer = unknown>(name: string, body?: unknown): Promise<Answer> {
    const response = await fetch(
      `${this.endpoint}/emulator/${name}`,
      body === undefined ? {} : { method: "POST", body: JSON.stringify(body) },
    );
    const answer = (await response.json()) as Answer & { readonly message?: string };
    if (!response.ok) throw new Error(`The AWS emulator refused ${name}: ${answer.message}`);
    return answer;
  }

  /** How many calls of each `service.Action` there were, by clients and jobs together or by one of them. */
  async calls(principal?: "client" | "job" | "stack"): Promise<Readonly<Record<string, number>>> {
    const { calls, byPrincipal } = await this.control<{
      calls: Record<string, number>;
      byPrincipal: Record<string, Record<string, number>>;
    }>("calls");
    return principal ? (byPrincipal[principal] ?? {}) : calls;
  }

  resetCalls = () => this.control("reset-calls", {});
  state = () => this.control<EmulatorState>("state");
  limits = (limits: EmulatorLimits) => this.control<EmulatorLimits>("limits", limits);
  /** Back to what the emulator was started with. */
  resetLimits = () => this.control<EmulatorLimits>("reset-limits", {});
  faults = (...faults: readonly EmulatorFault[]) => this.control("faults", faults);
  resetFaults = () => this.control("reset-faults", {});
  putImage = (image: EmulatorImage) => this.control<PushedImage>("images", image);

  /** Takes away the spot instances of these jobs (id, name, or start of a name and `*`), or this instance, now. */
  reclaim = (target: { readonly job?: string; readonly instance?: string }) =>
    this.control<{ readonly instances: readonly string[] }>("reclaims", target);

  /** Takes away the instances of the next jobs that start on spot, some seconds after their start. */
  reclaimNext = (target: {
    readonly next: number;
    readonly seconds?: number;
    readonly job?: string;
  }) => this.control("reclaims", target);

  /** How the next attempts of a job end: without an exit code its container never started. */
  endNext = (ending: EmulatorEnding) => this.control("endings", ending);

  /** Keeps a job RUNNABLE for this reason. */
  keepWaiting = (wait: { readonly job: string; readonly statusReason: string }) =>
    this.control("waits", wait);

  /** Removes what `endNext` and `keepWaiting` ordered. */
  resetEndings = () => this.control("reset-endings", {});

  /** A compute environment turns INVALID now, or the next ones that are created do. */
  invalidate = (target: {
    readonly computeEnvironment?: string;
    readonly next?: number;
    readonly reason?: string;
  }) => this.control("invalid", target);

  /** Deletes a queue under its jobs, as somebody else might. */
  deleteQueue = (jobQueue: string) => this.control("delete-queue", { jobQueue });

  /** Kills running jobs as the kernel does when memory runs out. */
  outOfMemory = (job: string) => this.control("out-of-memory", { job });

  stop = () => this.#server.stop();
}
