import {
  connect,
  createServer,
  type ListenOptions,
  type NetConnectOpts,
  type Server,
  type Socket,
} from "node:net";
import { userInfo } from "node:os";
import { setTimeout as delay } from "node:timers/promises";
import { z } from "zod";
import { InterruptedError } from "../core/errors.ts";
import { stripControls } from "../core/format/control-characters.ts";

const MEASUREMENT = "measurement";
/** On Linux this variable names another lock for measurements. Tests set it where no measured time decides. */
const LOCK_VARIABLE = "GCBENCH_LOCK";
/** Loopback ports where abstract sockets do not exist: one for measurements, one for everything else. */
const PORTS = { measurement: 47_113, other: 47_114 } as const;

/**
 * Address of a lock: a name that the kernel gives to one process at a time and frees when the process ends, so nothing
 * needs cleaning up. On Linux it is an abstract socket, elsewhere a port on the loopback interface.
 */
function addressOf(name: string): ListenOptions {
  if (process.platform === "linux") {
    const own = name === MEASUREMENT ? process.env[LOCK_VARIABLE] : undefined;
    return { path: `\0gcbench-${own || name}` };
  }
  const port = name === MEASUREMENT ? PORTS.measurement : PORTS.other;
  return { host: "127.0.0.1", port, exclusive: true };
}

/** How often a waiting process looks again by itself, should it miss that the name became free. */
const RETRY_MS = 500;
/** A holder that is busy answers late, and a foreign program never. */
const ANSWER_MS = 300;
const MAX_ANSWER_BYTES = 2000;
/** At least so long between two attempts, should the holder close connections at once. */
const MIN_RETRY_MS = 20;

const text = z.string().max(400).transform(stripControls);

/** Who holds a lock. Any user's program can hold it, so its answer is untrusted text. */
const lockHolderSchema = z.object({
  pid: z.number().int().positive(),
  user: text,
  purpose: text,
  since: z.iso.datetime(),
});
export type LockHolder = z.infer<typeof lockHolderSchema>;

export interface LockOptions {
  readonly signal: AbortSignal;
  /** What the lock is taken for, for those who wait: `run quickstart-1, block b-01`. */
  readonly purpose: string;
  /**
   * Called if another process holds the lock, and again if then another one does.
   *
   * @param holder null: it does not say who it is
   */
  readonly onWait: (holder: LockHolder | null) => void;
  /** Default: the lock for measurements. */
  readonly name?: string;
}

/** `run quickstart-1, block b-01 (process 4711, user alice), since 2026-12-01 11:35 UTC`. */
export function describeHolder(holder: LockHolder | null): string {
  if (!holder) return "a process that does not say who it is";
  const { purpose, pid, user, since } = holder;
  return `${purpose} (process ${pid}, user ${user}), since ${since.slice(0, 16).replace("T", " ")} UTC`;
}

/** Machine-wide lock: two simultaneous measurements on one machine would disturb each other. */
export class MachineLock {
  readonly #server: Server;
  readonly #waiting = new Set<Socket>();

  private constructor(server: Server, purpose: string) {
    this.#server = server;
    const since = new Date().toISOString();
    const self: LockHolder = { pid: process.pid, user: userName(), purpose, since };
    server.on("connection", (socket) => {
      this.#waiting.add(socket.unref());
      socket.on("error", () => undefined).on("close", () => this.#waiting.delete(socket));
      socket.write(`${JSON.stringify(self)}\n`);
    });
  }

  /**
   * Waits until no other process on this machine holds the lock.
   *
   * @throws {InterruptedError} the signal fired
   */
  static async acquire({
    signal,
    purpose,
    onWait,
    name = MEASUREMENT,
  }: LockOptions): Promise<MachineLock> {
    let known: string | null = null;
    const report = (holder: LockHolder | null) => {
      const text = describeHolder(holder);
      // A holder that answered once is still the same if it answers late.
      if (known === text || (known !== null && holder === null)) return;
      known = text;
      onWait(holder);
    };
    for (;;) {
      if (signal.aborted) throw new InterruptedError("The run was interrupted.");
      const server = await listen(name);
      if (server) return new MachineLock(server, purpose);
      await untilFree(name, signal, report);
    }
  }

  async release(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    for (const socket of this.#waiting) socket.destroy();
    await closed;
  }
}

/** A connection to the holder lasts until the holder releases the name or ends. */
async function untilFree(
  name: string,
  signal: AbortSignal,
  onHolder: (holder: LockHolder | null) => void,
): Promise<void> {
  const socket = connect(addressOf(name) as NetConnectOpts);
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  socket.on("error", () => undefined);
  const silent = setTimeout(() => onHolder(null), ANSWER_MS);
  readAnswer(socket, (answer) => {
    clearTimeout(silent);
    onHolder(answer);
  });
  const retry = delay(RETRY_MS, undefined, { signal }).catch(() => undefined);
  await Promise.all([Promise.race([closed, retry]), delay(MIN_RETRY_MS)]);
  clearTimeout(silent);
  socket.destroy();
}

/** Reads who holds the lock: the first line that the holder writes. */
function readAnswer(socket: Socket, onAnswer: (holder: LockHolder | null) => void): void {
  let received = "";
  socket.setEncoding("utf8").on("data", (piece) => {
    received += piece;
    const end = received.indexOf("\n");
    if (received.length > MAX_ANSWER_BYTES) socket.destroy();
    else if (end >= 0) onAnswer(parseHolder(received.slice(0, end)));
  });
}

function parseHolder(line: string): LockHolder | null {
  try {
    return lockHolderSchema.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? "unknown"); // A container can run as a user without a name.
  }
}

/** @returns null where another process holds the name */
async function listen(name: string): Promise<Server | null> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once("error", (error) =>
      "code" in error && error.code === "EADDRINUSE" ? resolve(null) : reject(error),
    );
    server.listen(addressOf(name), () => resolve(server.unref()));
  });
}
