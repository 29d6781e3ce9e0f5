import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createServer, type Server } from "node:net";

/** Below the ports that Linux gives to clients (`ip_local_port_range`): no connection takes one before its daemon listens. */
const FIRST = 12_000;
const END = 32_768;

/** Ports on loopback that no program listens on. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const held = new Map<number, Server>();
  while (held.size < count) {
    const port = randomInt(FIRST, END);
    const server = createServer();
    try {
      await once(server.listen(port, "127.0.0.1"), "listening");
      held.set(port, server);
    } catch (error) {
      // Another program has it, or this function does.
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    }
  }
  await Promise.all([...held.values()].map((server) => once(server.close(), "close")));
  return [...held.keys()];
}
