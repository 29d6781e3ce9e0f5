/** Tools for other programs, on standard input and output. */
export { serveTools } from "../adapters/mcp/serve-tools.ts";
