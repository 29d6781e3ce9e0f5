import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import {
  MessageChannel,
  type MessagePort,
  receiveMessageOnPort,
  Worker,
} from "node:worker_threads";

/** What a program left. */
export interface ProgramEnd {
  readonly status: number;
  readonly output: string;
  readonly errors: string;
}

export interface ProgramCall {
  /** File of dist/: cli.js or an action. */
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Standard input. Default: none. */
  readonly input?: string;
}

/** A call that the main thread waits for. */
export interface WaitingCall {
  readonly call: ProgramCall;
  readonly isDone: Int32Array;
  readonly port: MessagePort;
}

/** Processes that wait for their next program. */
const idle: ChildProcess[] = [];

/**
 * Runs a program of dist/ to its end, in a process that has it loaded. A process of its own takes 180 ms of processor time
 * to start. Tests of signals, of terminals and of the start itself need a process of their own.
 */
export async function runProgram(call: ProgramCall): Promise<ProgramEnd> {
  const server = idle.pop() ?? startServer();
  keepAlive(server, true);
  const end = await new Promise<ProgramEnd>((resolve, reject) => {
    const fail = (status: unknown) =>
      reject(new Error(`${call.program} ended its process: ${status}`));
    server.once("exit", fail);
    server.once("message", (message) => {
      server.off("exit", fail);
      resolve(message as ProgramEnd);
    });
    server.send(call);
  });
  keepAlive(server, false);
  idle.push(server);
  return end;
}

let thread: Worker | undefined;

/** Like `runProgram`, and blocks this thread. */
export function runProgramSync(call: ProgramCall): ProgramEnd {
  if (thread === undefined) {
    thread = new Worker(join(import.meta.dirname, "run-program-worker.ts"), { execArgv: [] });
    thread.unref();
  }
  const isDone = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const { port1, port2 } = new MessageChannel();
  const waiting: WaitingCall = { call, isDone, port: port2 };
  thread.postMessage(waiting, [port2]);
  Atomics.wait(isDone, 0, 0);
  const end = receiveMessageOnPort(port1)?.message as ProgramEnd | Error;
  port1.close();
  if (end instanceof Error) throw end;
  return end;
}

function startServer(): ChildProcess {
  return fork(join(import.meta.dirname, "program-server.ts"), {
    execArgv: [],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
}

/** An idle process does not keep this one from ending. */
function keepAlive(server: ChildProcess, isNeeded: boolean): void {
  for (const handle of [server, server.channel]) isNeeded ? handle?.ref() : handle?.unref();
}
