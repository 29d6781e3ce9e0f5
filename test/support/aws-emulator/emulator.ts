/** Starts and steers the AWS emulator: a real AWS API on loopback. What it does and does not is in README.md. */
import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Socket } from "node:net";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import type {
  EmulatorEnding,
  EmulatorEvent,
  EmulatorFault,
  EmulatorImage,
  EmulatorLimits,
  EmulatorOptions,
  EmulatorState,
  PushedImage,
} from "./emulator-options.ts";
import { emulatorPython } from "./emulator-python.ts";

const here = dirname(fileURLToPath(import.meta.url));

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
  /** While held, no state changes by itself, so that a test sees it however busy the machine is. */
  hold = (held: boolean) => this.control("hold", { held });
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

  /** Waits until no job is queued or running. */
  jobsEnd = () => this.control("jobs-end");

  /** Kills running jobs as the kernel does when memory runs out. */
  outOfMemory = (job: string) => this.control("out-of-memory", { job });

  stop = () => this.#server.stop();
}
