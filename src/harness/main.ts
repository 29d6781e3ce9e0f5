import { parseArgs } from "node:util";
import { DirectoryStore } from "../adapters/directory-store.ts";
import { InterruptedError, UsageError } from "../core/errors.ts";
import type { HarnessEvent } from "../core/harness-event.ts";
import { VERSION } from "../core/product.ts";
import { runBlock } from "./block.ts";
import { MachineLock } from "./machine-lock.ts";

/*
 * The program on the machine under test:
 *
 *   harness --store DIRECTORY --run RUN --block BLOCK --work DIRECTORY
 *
 * It reads the block's spec from the store and leaves the record there. It ends when its standard input does,
 * for then whoever asked for the measurement is gone.
 */

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.on(signal, () => stop.abort());
process.stdin.on("close", () => stop.abort()).resume();
process.stdout.on("error", () => stop.abort()); // Nobody reads us any more.

const say = (event: HarnessEvent) => process.stdout.write(`${JSON.stringify(event)}\n`);

try {
  const { values } = parseArgs({
    options: {
      store: { type: "string" },
      run: { type: "string" },
      block: { type: "string" },
      work: { type: "string" },
    },
  });
  const { store, run, block, work } = values;
  if (!store || !run || !block || !work) {
    throw new UsageError("The harness needs --store, --run, --block and --work.");
  }
  const lock = await MachineLock.acquire(stop.signal, () =>
    say({ event: "waiting", reason: "another measurement is running on this machine" }),
  );
  await runBlock({
    run,
    block,
    work,
    store: new DirectoryStore(store),
    harnessVersion: VERSION,
    signal: stop.signal,
    onProgress: (progress) =>
      say({ event: "progress", ...progress, trialsDoneSeconds: [...progress.trialsDoneSeconds] }),
  });
  await lock.release();
} catch (error) {
  process.exitCode = 3;
  const message = error instanceof Error ? error.message : String(error);
  say({ event: "error", kind: kindOf(error), message });
}
process.stdin.destroy();

function kindOf(error: unknown): "usage" | "infrastructure" | "interrupted" {
  if (error instanceof UsageError) return "usage";
  return error instanceof InterruptedError ? "interrupted" : "infrastructure";
}
