import { McpServer } from "@modelcontextprotocol/server";
import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import { failureOf } from "../../core/exit-status.ts";
import { toJson } from "../../core/format/json.ts";
import { VERSION } from "../../core/product.ts";
import type { Tool } from "../../ports/tool.ts";

/**
 * Serves tools on standard input and output by the Model Context Protocol, until the client closes its end or the signal
 * fires. A fault of a tool is the answer to its caller: the server goes on.
 */
export async function serveTools(tools: readonly Tool[], signal: AbortSignal): Promise<void> {
  const transport = new StdioServerTransport();
  const closed = new Promise<void>((resolve) => process.stdin.once("close", resolve));
  const handle = serveStdio(() => serverOf(tools, signal), { transport });
  const stop = () => void handle.close();
  signal.addEventListener("abort", stop, { once: true });
  await Promise.race([closed, new Promise((resolve) => signal.addEventListener("abort", resolve))]);
  signal.removeEventListener("abort", stop);
  await handle.close();
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
