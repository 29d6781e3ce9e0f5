/**
 * Measures gcbench's own computing time in the worst case: each block ends in a separate round, and each round computes
 * what the next look needs. Engine and store are fakes, and times are synthetic.
 *
 *   node perf/many-rounds.ts [BLOCKS...]
 */

import type { BlockSpec, Plan } from "../src/core/documents/plan.ts";
import type { BlockRecord } from "../src/core/documents/record.ts";
import { NO_HISTORY } from "../src/core/documents/run-history.ts";
import { recordKeys } from "../src/core/documents/store-layout.ts";
import { toJson } from "../src/core/format/json.ts";
import type { Engine } from "../src/ports/engine.ts";
import { runPlan } from "../src/use-cases/run/run-plan.ts";
import { machines } from "../test/support/cloud-fixture.ts";
import { FakeCaller, FakeStore } from "../test/support/fakes.ts";
import { record, samplePlan } from "../test/support/samples.ts";

const RUN = "sample-00000000-1";
const TIMERS = 30;
const BLOCKS_AT_LOOKS = 8;
const THREADS_WITHOUT_LOOKS = 10;

function planOf(blocks: number, hasLooks: boolean): Plan {
  const threads = hasLooks ? blocks / (2 * BLOCKS_AT_LOOKS) : THREADS_WITHOUT_LOOKS;
  return samplePlan({
    suite: {
      layout: hasLooks
        ? { maxBlocks: BLOCKS_AT_LOOKS }
        : { maxBlocks: blocks / (2 * THREADS_WITHOUT_LOOKS), looks: "none" },
    },
    platforms: machines.flatMap((machine) =>
      Array.from({ length: threads }, (_, index) => ({
        ...machine,
        id: `${machine.name}-${index + 1}t`,
        threads: index + 1,
      })),
    ),
  });
}

function recordOf(spec: BlockSpec, seed: number): BlockRecord {
  const made = record(
    spec,
    (side, index) => (side === "B" ? 1.02 : 1) * (100 + ((seed * 7 + index * 3) % 5)),
  );
  return {
    ...made,
    trials: made.trials.map((trial) => ({
      ...trial,
      timers: Array.from({ length: TIMERS }, (_, index) => ({
        name: `Timer ${index}`,
        parent: null,
        seconds: (trial.wallSeconds / (index + 2)) * (1 + ((seed * 13 + index) % 11) / 500),
      })),
    })),
  };
}

async function measure(plan: Plan): Promise<{ rounds: number; seconds: number }> {
  const store = new FakeStore();
  const waiting: BlockSpec[] = [];
  const ended = new Set<string>();
  let rounds = 0;
  const engine: Engine = {
    capacity: Number.POSITIVE_INFINITY,
    cancel: async () => {},
    submit: async (spec) => {
      waiting.push(spec);
    },
    states: async (ids) => {
      rounds++;
      const spec = waiting.shift();
      if (spec) {
        ended.add(spec.block.id);
        const key = recordKeys.of(RUN, spec.block.id);
        await store.writeOnce(key, toJson(recordOf(spec, rounds)));
      }
      return ids.map((id) =>
        ended.has(id) ? { status: "ended" } : { status: "running", progress: null },
      );
    },
  };
  const begin = process.cpuUsage().user;
  const caller = Object.assign(new FakeCaller(), { progress: () => {} });
  await runPlan({ plan, run: RUN, engine, store, caller, history: NO_HISTORY, retryFailed: false });
  return { rounds, seconds: (process.cpuUsage().user - begin) / 1e6 };
}

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [80, 320, 960];
console.log("processor time of a run in which blocks end one at a time");
for (const hasLooks of [false, true]) {
  for (const blocks of sizes) {
    const { rounds, seconds } = await measure(planOf(blocks, hasLooks));
    const kind = hasLooks ? "looks at 3, 5, 8" : "no looks";
    const each = `${((1000 * seconds) / rounds).toFixed(1)} ms per round`;
    console.log(`${kind.padEnd(18)}${blocks} blocks: ${seconds.toFixed(1)} s, ${each}`);
  }
}
