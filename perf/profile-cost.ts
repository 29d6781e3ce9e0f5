import { join } from "node:path";
import { median } from "simple-statistics";
import { DirectoryStore } from "../src/adapters/local/directory-store.ts";
import { digestOf } from "../src/core/documents/digest.ts";
import { blockSpec } from "../src/core/documents/plan.ts";
import { type BlockRecord, recordSchema } from "../src/core/documents/record.ts";
import { recordKeys, specKeys } from "../src/core/documents/store-layout.ts";
import { suiteSchema } from "../src/core/documents/suite.ts";
import { workloadSchema } from "../src/core/documents/workload.ts";
import { toJson } from "../src/core/format/json.ts";
import { makePlan, type PinnedSuite } from "../src/core/planning/make-plan.ts";
import { runBlock } from "../src/harness/block.ts";
import { NO_INPUTS } from "../test/support/planned-block.ts";

/** Short, so that callgrind can count where the processor does not. */
const WORKLOAD = workloadSchema.parse({
  name: "short",
  kind: "miniature",
  simulatedHours: 1,
  grid: "24x16x10",
});
const ROUNDS = 4;

/** Median wall seconds of the timed trials of blocks, with profiles and counts and without. */
export interface ProfileCost {
  readonly with: readonly number[];
  readonly without: readonly number[];
  /** What the blocks with profiles used, or why they could not. */
  readonly clock: string;
  readonly counter: string;
}

/** Runs blocks with profiles and counts and blocks without, alternating. */
export async function measureProfileCost(
  directory: string,
  pinned: Pick<PinnedSuite, "versions" | "platforms">,
  pairs: number,
): Promise<ProfileCost> {
  const store = new DirectoryStore(join(directory, "store"));
  const workloads = [{ workload: WORKLOAD, digest: digestOf("short"), inputs: null }];
  const run = async (id: string, profile: boolean): Promise<BlockRecord> => {
    const suite = suiteSchema.parse({
      name: "bench",
      workloads: ["short"],
      versions: ["miniature"],
      layout: { maxBlocks: 1, rounds: ROUNDS },
      profile,
    });
    const plan = makePlan({ ...pinned, suite, workloads });
    const [block] = plan.blocks;
    if (!block) throw new Error("the plan has no block");
    await store.writeOnce(specKeys.of(id, block.id), toJson(blockSpec(plan, id, block)));
    await runBlock({
      run: id,
      block: block.id,
      store,
      work: join(directory, "work"),
      harnessVersion: "bench",
      signal: new AbortController().signal,
      say: () => {},
      progressSeconds: 1,
      instance: null,
      job: null,
      inputs: NO_INPUTS,
    });
    const content = await store.read(recordKeys.of(id, block.id));
    return recordSchema.parse(JSON.parse(Buffer.from(content ?? "").toString("utf8")));
  };
  const seconds = { with: [] as number[], without: [] as number[] };
  let last: BlockRecord | undefined;
  for (let pair = 0; pair < pairs; pair++) {
    const sides = [true, false];
    for (const profile of pair % 2 === 0 ? sides : sides.toReversed()) {
      const record = await run(`bench-${pair}-${profile ? "with" : "without"}`, profile);
      const times = record.trials.map(({ wallSeconds }) => wallSeconds);
      seconds[profile ? "with" : "without"].push(median(times));
      if (profile) last = record;
    }
  }
  const { profiles = [], profileProblem, instructions = [], instructionsProblem } = last ?? {};
  return {
    ...seconds,
    clock: profiles[0]?.clock ?? profileProblem ?? "none",
    counter: instructions[0]?.counter ?? instructionsProblem ?? "none",
  };
}
