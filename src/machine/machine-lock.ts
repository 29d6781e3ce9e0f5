import {
  connect,
  createServer,
  type ListenOptions,
  type NetConnectOpts,
  type Server,
  type Socket,
} from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { InterruptedError } from "../core/errors.ts";

const MEASUREMENT = "measurement";
/** Loopback ports where abstract sockets do not exist: one for measurements, one for everything else. */
const PORTS = { measurement: 47_113, other: 47_114 } as const;

/**
 * Address of a lock: a name that the kernel gives to one process at a time and frees when the process ends, so nothing
 * needs cleaning up. On Linux it is an abstract socket, elsewhere a port on the loopback interface.
 */
function addressOf(name: string): ListenOptions {
  if (process.platform === "linux") return { path: `\0gcbench-${name}` };
  const port = name === MEASUREMENT ? PORTS.measurement : PORTS.other;
  return { host: "127.0.0.1", port, exclusive: true };
}

/** How often a waiting process looks again by itself, should it miss that the name became free. */
const RETRY_MS = 500;
/** At least so long between two attempts, should the holder close connections at once. */
const MIN_RETRY_MS = 20;

/** Machine-wide lock: two simultaneous measurements on one machine would disturb each other. */
export class MachineLock {
  readonly #server: Server;
  readonly #waiting = new Set<Socket>();

  private constructor(server: Server) {
    this.#server = server;
    server.on("connection", (socket) => {
      this.#waiting.add(socket.unref());
      socket.on("error", () => undefined).on("close", () => this.#waiting.delete(socket));
    });
  }

  /**
   * Waits until no other process on this machine holds the lock.
   *
   * @param onWait called once if the lock is taken
   * @throws {InterruptedError} the signal fired
   */
  static async acquire(
    signal: AbortSignal,
    onWait: () => void,
    name = MEASUREMENT,
  ): Promise<MachineLock> {
    for (let attempt = 0; ; attempt++) {
      if (signal.aborted) throw new InterruptedError("The run was interrupted.");
      const server = await listen(name);
      if (server) return new MachineLock(server);
      if (attempt === 0) onWait();
      await untilFree(name, signal);
    }
  }

  async release(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    for (const socket of this.#waiting) socket.destroy();
    await closed;
  }
}

/** A connection to the holder lasts until the holder releases the name or ends. */
async function untilFree(name: string, signal: AbortSignal): Promise<void> {
  const socket = connect(addressOf(name) as NetConnectOpts);
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  socket.on("error", () => undefined);
  const retry = delay(RETRY_MS, undefined, { signal }).catch(() => undefined);
  await Promise.all([Promise.race([closed, retry]), delay(MIN_RETRY_MS)]);
  socket.destroy();
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
