import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DirectoryStore } from "../adapters/local/directory-store.ts";
import { harnessCommand, LocalEngine } from "../adapters/local/local-engine.ts";
import { LocalPrograms } from "../adapters/local/measured-programs.ts";
import type { Caller } from "../ports/caller.ts";
import type { InitPorts } from "../use-cases/plan/init-suite.ts";
import type { SingleBlockPorts } from "../use-cases/run/single-block.ts";
import { inputFiles } from "./input-files.ts";
import { localMachine } from "./local-machine.ts";
import { harnessPath, productRoot, WORK_DIRECTORY } from "./locations.ts";
import { outputFiles } from "./output-files.ts";
import { suiteFiles } from "./suite-files.ts";

/** What `gcbench init` uses of this machine. */
export function initPorts(caller: Caller): InitPorts {
  return {
    programs: new LocalPrograms(join(productRoot(), "benchmarks", "workloads")),
    suites: suiteFiles,
    inputs: inputFiles,
    outputs: outputFiles,
    machine: localMachine(caller),
    withTrialPorts,
  };
}

/** The folder stays if the trial fails: the message names the log in it. */
async function withTrialPorts<T>(use: (ports: SingleBlockPorts) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "gcbench-init-"));
  const store = new DirectoryStore(folder);
  const work = resolve(WORK_DIRECTORY);
  const engine = new LocalEngine({
    store,
    harness: harnessCommand({ path: harnessPath(), store, work }),
  });
  const result = await use({ engine, store });
  await rm(folder, { recursive: true });
  return result;
}
