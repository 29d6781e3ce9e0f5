import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { McpServer } from "@modelcontextprotocol/server";
import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import { failureOf } from "../../core/exit-status.ts";
import { toJson } from "../../core/format/json.ts";
import { VERSION } from "../../core/product.ts";
import type { Tool } from "../../ports/tool.ts";
import { OpenRequests } from "./open-requests.ts";

/**
 * Serves tools on standard input and output by the Model Context Protocol, until the client closes its end and has all
 * answers, or the signal fires. A fault of a tool is the answer to its caller: the server goes on.
 */
export async function serveTools(tools: readonly Tool[], signal: AbortSignal): Promise<void> {
  const requests = new OpenRequests();
  const input = untilAnswered(requests);
  const transport = new StdioServerTransport(input);
  const handle = serveStdio(() => serverOf(tools, signal), { transport });
  track(transport, { requests, input });
  const stop = () => input.destroy();
  signal.addEventListener("abort", stop, { once: true });
  // A fault of the input ends it, as its end does.
  await pipeline(process.stdin, input).catch(() => undefined);
  signal.removeEventListener("abort", stop);
  await handle.close();
}

/** A stream that passes the client's messages on, and ends when each is answered: the transport drops what is open at its end. */
function untilAnswered(requests: OpenRequests): Transform {
  return new Transform({
    transform: (chunk, _encoding, done) => done(null, chunk),
    flush: (done) => {
      // The transport reads the last messages first.
      setImmediate(() => void requests.answered().then(() => done()));
    },
  });
}

/** Counts the messages of a started transport, and ends its input when the client no longer reads. */
function track(
  transport: StdioServerTransport,
  { requests, input }: { readonly requests: OpenRequests; readonly input: Transform },
): void {
  const { onmessage, onclose } = transport;
  const send = transport.send.bind(transport);
  transport.onmessage = (message) => {
    requests.received(message);
    onmessage?.(message);
  };
  transport.send = async (message) => {
    await send(message).finally(() => requests.sent(message));
  };
  transport.onclose = () => {
    onclose?.();
    input.destroy();
  };
}

function serverOf(tools: readonly Tool[], signal: AbortSignal): McpServer {
  const server = new McpServer({ name: "gcbench", version: VERSION });
  for (const { name, title, description, inputs, output, answer } of tools) {
    const annotations = { readOnlyHint: true, openWorldHint: false };
    server.registerTool(
      name,
      { title, description, inputSchema: inputs, outputSchema: output, annotations },
      async (given: Record<string, unknown>) => {
        try {
          const structuredContent = output.parse(await answer(given));
          return {
            content: [{ type: "text" as const, text: toJson(structuredContent) }],
            structuredContent,
          };
        } catch (error) {
          const { message } = failureOf(error, signal);
          return { content: [{ type: "text" as const, text: message }], isError: true };
        }
      },
    );
  }
  return server;
}
