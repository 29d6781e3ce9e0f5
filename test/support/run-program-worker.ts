import { parentPort } from "node:worker_threads";
import { runProgram, type WaitingCall } from "./run-program.ts";

parentPort?.on("message", async ({ call, isDone, port }: WaitingCall) => {
  port.postMessage(await runProgram(call).catch((error: unknown) => error));
  Atomics.store(isDone, 0, 1);
  Atomics.notify(isDone, 0);
});
