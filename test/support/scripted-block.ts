import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DirectoryStore } from "../../src/adapters/local/directory-store.ts";
import { digestOf } from "../../src/core/documents/digest.ts";
import { type BlockSpec, blockSpec } from "../../src/core/documents/plan.ts";
import { type BlockRecord, recordSchema } from "../../src/core/documents/record.ts";
import { recordKeys, specKeys } from "../../src/core/documents/store-layout.ts";
import {
  type CommandWorkload,
  type Workload,
  workloadSchema,
} from "../../src/core/documents/workload.ts";
import { toJson } from "../../src/core/format/json.ts";
import { runBlock } from "../../src/harness/block.ts";
import { hostArchitecture, readTopology } from "../../src/machine/machine.ts";
import { fileDigest } from "../../src/model/file-digest.ts";
import { NO_INPUTS } from "./planned-block.ts";
import { pinnedVersion, samplePlan } from "./samples.ts";

export const BUILDS = mkdtempSync(join(tmpdir(), "gcbench-builds-")); // One launcher serves all tests.

export const QUIET = {
  say: () => {},
  progressSeconds: 1,
  instance: null,
  job: null,
  inputs: NO_INPUTS,
};

interface Setup {
  readonly top: string;
  readonly store: DirectoryStore;
  readonly spec: BlockSpec;
  readonly runs: () => string[];
  readonly run: (signal?: AbortSignal) => Promise<void>;
  readonly record: () => BlockRecord;
  /** What the harness warned of. */
  readonly warnings: readonly string[];
}

/** A block with a real program: a shell script that logs each run, then does what the test needs. */
export async function scriptedBlock(
  script: string,
  workload: Partial<CommandWorkload> = {},
  other?: (top: string) => Workload,
  rounds: "auto" | number = 1,
  profile = false,
): Promise<Setup> {
  const top = mkdtempSync(join(tmpdir(), "gcbench-block-"));
  const program = join(top, "program.sh");
  writeFileSync(program, `#!/bin/sh\necho "$1" >> ${top}/runs\n${script}\n`);
  chmodSync(program, 0o755);
  const planned =
    other?.(top) ??
    workloadSchema.parse({
      name: "short",
      kind: "command",
      command: ["{executable}", "{threads}"],
      ...workload,
    });
  const executable = {
    path: program,
    sha256: await fileDigest(program),
    architecture: null,
    needs: [],
  };
  const version = (name: string) => pinnedVersion(name, { executable, arguments: [name] });
  const cores = readTopology() ? [0] : [];
  const plan = samplePlan({
    workloads: [{ workload: planned, digest: digestOf("w"), inputs: null }],
    versions: [version("base"), version("next")],
    platforms: [
      { id: "local-1t", name: "local", architecture: hostArchitecture(), threads: 1, cores },
    ],
    suite: { layout: { maxBlocks: 1, rounds }, profile },
  });
  const [block] = plan.blocks;
  if (!block) throw new Error("no block");
  const spec = blockSpec(plan, "run-1", block);
  const store = new DirectoryStore(join(top, "store"));
  await store.writeOnce(specKeys.of("run-1", block.id), toJson(spec));
  const warnings: string[] = [];
  return {
    top,
    warnings,
    store,
    spec,
    runs: () =>
      existsSync(`${top}/runs`) ? readFileSync(`${top}/runs`, "utf8").trim().split("\n") : [],
    run: (signal = new AbortController().signal) =>
      runBlock({
        run: "run-1",
        block: block.id,
        store,
        work: BUILDS,
        harnessVersion: "test",
        signal,
        ...QUIET,
        say: (event) => event.event === "warning" && warnings.push(event.message),
      }),
    record: () =>
      recordSchema.parse(
        JSON.parse(readFileSync(store.describe(recordKeys.of("run-1", block.id)), "utf8")),
      ),
  };
}
