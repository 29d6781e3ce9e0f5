import type { JSONRPCMessage } from "@modelcontextprotocol/server";

/** Requests of a client that have no answer yet. */
export class OpenRequests {
  readonly #ids = new Set<unknown>();
  #waiting: (() => void)[] = [];

  received(message: JSONRPCMessage): void {
    if (!("method" in message)) return;
    if ("id" in message) this.#ids.add(message.id);
    // A cancelled request gets no answer.
    else if (message.method === "notifications/cancelled")
      this.#close(message.params?.["requestId"]);
  }

  sent(message: JSONRPCMessage): void {
    if ("id" in message && !("method" in message)) this.#close(message.id);
  }

  /** Waits until every request is answered. */
  async answered(): Promise<void> {
    if (this.#ids.size > 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #close(id: unknown): void {
    this.#ids.delete(id);
    if (this.#ids.size > 0) return;
    for (const resolve of this.#waiting) resolve();
    this.#waiting = [];
  }
}
