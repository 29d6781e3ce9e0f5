import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DirectoryStore } from "../../src/adapters/local/directory-store.ts";
import { pinSuite } from "../../src/adapters/local/local-pinner.ts";
import { loadSuite } from "../../src/adapters/yaml/yaml-catalogue.ts";
import { blockSpec } from "../../src/core/documents/plan.ts";
import { type BlockRecord, recordSchema } from "../../src/core/documents/record.ts";
import { recordKeys, specKeys } from "../../src/core/documents/store-layout.ts";
import { toJson } from "../../src/core/format/json.ts";
import { makePlan } from "../../src/core/planning/make-plan.ts";
import { runBlock } from "../../src/harness/block.ts";
import type { InputsAccess } from "../../src/staging/block-inputs.ts";

/** Inputs of blocks that read none. */
export const NO_INPUTS: InputsAccess = {
  cache: null,
  openSource: () => Promise.reject(new Error("it needs none")),
  makeSynthetic: () => Promise.reject(new Error("it needs none")),
};

const RUN = "run-1";
let builds: string | undefined; // One launcher serves all tests.

/** A block of a real suite, planned on this machine. */
export interface PlannedBlock {
  readonly top: string;
  /** Plans the suite again. @returns id of the plan */
  readonly plan: () => Promise<string>;
  readonly run: () => Promise<void>;
  /** Runs of the program so far. */
  readonly runs: () => number;
  /** Null: the block has none. */
  readonly record: () => BlockRecord | null;
  /** Positions of the trials in the store. */
  readonly storedTrials: () => Promise<readonly string[]>;
}

export interface BlockFiles {
  /** Directory of the suite. Default: a new one. */
  readonly top?: string;
  /** The workload's lines in the suite. Default: the executable without arguments. */
  readonly workload?: readonly string[];
  readonly executable?: string;
  /** Directories of the store and of scratch files. Default: below `top`. */
  readonly store?: string;
  readonly work?: string;
}

/** @param prepare makes the suite's files, the executable among them */
export async function planBlock(
  prepare: (top: string) => void | Promise<void>,
  { top = mkdtempSync(join(tmpdir(), "gcbench-planned-")), ...files }: BlockFiles = {},
): Promise<PlannedBlock> {
  builds ??= mkdtempSync(join(tmpdir(), "gcbench-builds-"));
  const { executable = "program", work = builds } = files;
  const { workload = ["kind: command", 'command: ["{executable}"]'] } = files;
  await prepare(top);
  const lines = [
    "name: files",
    "workloads:",
    "  - name: short",
    ...workload.map((line) => `    ${line}`),
    "versions:",
    `  - { name: base, executable: ${executable} }`,
    `  - { name: next, executable: ${executable} }`,
    "platforms: [{ name: local, threads: 1 }]",
    "layout: { maxBlocks: 2, rounds: 1, looks: none }",
  ];
  const suite = join(top, "suite.yml");
  writeFileSync(suite, `${lines.join("\n")}\n`);
  const plan = async () =>
    makePlan(
      await pinSuite(await loadSuite(suite), { buildDirectory: top, miniatureSource: "none" }),
    );
  const planned = await plan();
  const [block] = planned.blocks;
  if (!block) throw new Error("no block");
  const store = new DirectoryStore(files.store ?? join(top, "store"));
  await store.writeOnce(specKeys.of(RUN, block.id), toJson(blockSpec(planned, RUN, block)));
  return {
    top,
    plan: async () => (await plan()).id,
    run: () =>
      runBlock({
        run: RUN,
        block: block.id,
        store,
        work,
        harnessVersion: "test",
        signal: new AbortController().signal,
        say: () => {},
        progressSeconds: 1,
        instance: null,
        job: null,
        inputs: NO_INPUTS,
      }),
    runs: () => {
      const path = join(top, "runs");
      return existsSync(path) ? readFileSync(path, "utf8").length : 0;
    },
    record: () => {
      const path = store.describe(recordKeys.of(RUN, block.id));
      return existsSync(path) ? recordSchema.parse(JSON.parse(readFileSync(path, "utf8"))) : null;
    },
    storedTrials: async () =>
      (await store.list(`runs/${RUN}/blocks/${block.id}/sessions/`)).flatMap(
        (key) => /-trial-(\d+)\.json$/.exec(key)?.[1] ?? [],
      ),
  };
}

/** A program that notes each of its runs in `runs` beside it, then runs a script. */
export function writeProgram(path: string, top: string, script: string): void {
  writeFileSync(path, `#!/bin/sh\nprintf x >> ${top}/runs\n${script}\n`, { mode: 0o755 });
}
