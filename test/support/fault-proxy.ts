import { once } from "node:events";
import {
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";

/** What happens to one request on its way to the server and back. */
export type FileProblem =
  /** The connection breaks before the server hears of it. */
  | "lost"
  /** The server does as asked, and the connection breaks before its answer. */
  | "answer-lost"
  /** The answer breaks off in the middle of its body. */
  | "cut-short"
  /** One byte of the answer's body is another. */
  | "damaged"
  | { readonly status: number; readonly code: string; readonly message?: string };

export interface ProxiedRequest {
  readonly method: string;
  readonly path: string;
  /** As asked for: bytes=0-99. */
  readonly range: string | null;
}

/** Stands between a client and a server of AWS's S3 API, and does to requests what networks and services do. */
export class FaultProxy {
  readonly endpoint: string;
  readonly requests: ProxiedRequest[] = [];
  /** Of answers' bodies to GET, as far as they were sent. */
  bytesSent = 0;
  /** Asked for each request; null lets it through. */
  decide: (request: ProxiedRequest) => FileProblem | null = () => null;
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    this.endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  static async start(target: string): Promise<FaultProxy> {
    const server = createServer();
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const proxy = new FaultProxy(server);
    server.on("request", (incoming, answer) => {
      // What breaks on the way to the server breaks for the client too.
      proxy.#pass(target, incoming, answer).catch(() => incoming.socket.destroy());
    });
    return proxy;
  }

  /** The faults named, one each for the next requests that match; then all goes well. */
  next(
    faults: readonly FileProblem[],
    matches: (request: ProxiedRequest) => boolean = () => true,
  ): void {
    const left = [...faults];
    this.decide = (request) => (matches(request) ? (left.shift() ?? null) : null);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #pass(target: string, incoming: IncomingMessage, answer: ServerResponse): Promise<void> {
    const { method = "", url: path = "", headers } = incoming;
    const asked = { method, path, range: headers.range ?? null };
    this.requests.push(asked);
    const body = await bytesOf(incoming);
    const fault = this.decide(asked);
    if (fault === "lost") {
      incoming.socket.destroy();
      return;
    }
    if (typeof fault === "object" && fault !== null) {
      const { status, code, message = code } = fault;
      answer.writeHead(status, { "content-type": "application/xml" });
      answer.end(`<Error><Code>${code}</Code><Message>${message}</Message></Error>`);
      return;
    }
    const forwarded = request(new URL(asked.path, target), {
      method: asked.method,
      headers: { ...incoming.headers, connection: "close" },
    });
    forwarded.end(body);
    const [reply] = (await once(forwarded, "response")) as [IncomingMessage];
    const content = await bytesOf(reply);
    if (fault === "answer-lost") {
      incoming.socket.destroy();
      return;
    }
    if (asked.method === "GET") this.bytesSent += content.length / (fault === "cut-short" ? 2 : 1);
    answer.writeHead(reply.statusCode ?? 500, reply.headers);
    if (fault === "cut-short") {
      answer.write(content.subarray(0, content.length / 2), () => incoming.socket.destroy());
      return;
    }
    if (fault === "damaged" && content.length > 0) content[0] = (content[0] ?? 0) ^ 1;
    answer.end(content);
  }
}

async function bytesOf(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
