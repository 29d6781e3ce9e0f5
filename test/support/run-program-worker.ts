import { type MessagePort, parentPort } from "node:worker_threads";
import { type ProgramCall, runProgram } from "./run-program.ts";

/** A call that the main thread waits for. */
export interface WaitingCall {
  readonly call: ProgramCall;
  readonly isDone: Int32Array;
  readonly port: MessagePort;
}

parentPort?.on("message", async ({ call, isDone, port }: WaitingCall) => {
  port.postMessage(await runProgram(call).catch((error: unknown) => error));
  Atomics.store(isDone, 0, 1);
  Atomics.notify(isDone, 0);
});
