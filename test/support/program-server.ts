import { subscribe } from "node:diagnostics_channel";
import type { Socket } from "node:net";
import { Readable, Writable } from "node:stream";
import { pathToFileURL } from "node:url";
import type { ProgramCall, ProgramEnd } from "./run-program.ts";

/*
 * A process that runs programs of dist/ one after another: see run-program.ts. A program gets its arguments, working
 * directory, environment and standard input as in a process of its own. The modules that it imports stay loaded.
 */

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Connections of the program that runs now. The end of its own process would close them. */
const sockets = new Set<Socket>();
subscribe("net.client.socket", (message) => {
  const { socket } = message as { readonly socket: Socket };
  sockets.add(socket);
  socket.once("close", () => sockets.delete(socket));
});

let calls = 0;

process.on("disconnect", () => process.exit());
process.on("message", async (call: ProgramCall) => {
  process.send?.(await run(call));
});

async function run({
  program,
  args,
  cwd,
  environment,
  input = "",
}: ProgramCall): Promise<ProgramEnd> {
  process.chdir(cwd);
  for (const name of Object.keys(process.env))
    if (environment[name] === undefined) delete process.env[name];
  for (const [name, value] of Object.entries(environment))
    if (value !== undefined) process.env[name] = value;
  process.argv = [process.execPath, program, ...args];
  process.exitCode = undefined;
  replaceStream("stdin", Readable.from([Buffer.from(input)], { objectMode: false }));
  const output = captureStream("stdout");
  const errors = captureStream("stderr");
  // Another query is another module to Node, so that the entry runs again. cli.js only checks Node's version.
  const entry = program.replace(/\bcli\.js$/, "command-line.js");
  await import(`${pathToFileURL(entry)}?call=${++calls}`);
  const status = Number(process.exitCode ?? 0);
  for (const signal of SIGNALS) process.removeAllListeners(signal);
  for (const socket of sockets) socket.destroy();
  return { status, output: output(), errors: errors() };
}

/** @returns a function that returns what the program wrote */
function captureStream(name: "stdout" | "stderr"): () => string {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    decodeStrings: true,
    write(chunk: Buffer, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  replaceStream(name, stream);
  return () => Buffer.concat(chunks).toString("utf8");
}

function replaceStream(name: "stdin" | "stdout" | "stderr", stream: Readable | Writable): void {
  Object.defineProperty(process, name, { configurable: true, enumerable: true, value: stream });
}
