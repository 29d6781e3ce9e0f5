import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { DirectoryStore } from "../adapters/local/directory-store.ts";
import { harnessCommand, LocalEngine } from "../adapters/local/local-engine.ts";
import type { QualificationMachine } from "../ports/qualification.ts";
import { harnessPath, WORK_DIRECTORY } from "./locations.ts";

/** The machine that gcbench runs on, with an engine and a scratch store. */
export const qualificationMachine: QualificationMachine = {
  openEngine: (store) =>
    new LocalEngine({
      store,
      harness: harnessCommand({ path: harnessPath(), store, work: resolve(WORK_DIRECTORY) }),
    }),
  openScratchStore: async () => {
    const directory = join(WORK_DIRECTORY, "scratch", "probe-store");
    await rm(directory, { recursive: true, force: true });
    return new DirectoryStore(directory);
  },
};
