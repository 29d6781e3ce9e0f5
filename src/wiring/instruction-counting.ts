import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DirectoryStore } from "../adapters/local/directory-store.ts";
import { harnessCommand, LocalEngine } from "../adapters/local/local-engine.ts";
import { callgrindKeys } from "../core/documents/store-layout.ts";
import type { Caller } from "../ports/caller.ts";
import type { CountingPorts } from "../use-cases/run/count-suite.ts";
import { harnessPath, WORK_DIRECTORY } from "./locations.ts";

/** Gives the engines of this machine, with a store that is deleted afterwards. */
export async function withCountingPorts<T>(
  caller: Caller,
  use: (ports: CountingPorts) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "gcbench-instructions-"));
  const store = new DirectoryStore(folder);
  const common = { path: harnessPath(), store, work: resolve(WORK_DIRECTORY) };
  const notify = (message: string) => caller.warn(message);
  try {
    return await use({
      store,
      engine: new LocalEngine({ store, notify, harness: harnessCommand(common) }),
      counter: new LocalEngine({
        store,
        notify,
        harness: harnessCommand({ ...common, counts: true }),
        resultKey: callgrindKeys.of,
      }),
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
