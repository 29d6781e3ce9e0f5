import { describe, expect, it } from "vitest";
import { FakeCaller, FakeEngine, FakeStore } from "../../../test/support/fakes.ts";
import { failedRecord, pinnedVersion, record, samplePlan } from "../../../test/support/samples.ts";
import type { CallgrindRun } from "../../core/documents/instruction-check.ts";
import type { BlockSpec } from "../../core/documents/plan.ts";
import { callgrindKeys } from "../../core/documents/store-layout.ts";
import { InterruptedError, UsageError } from "../../core/errors.ts";
import { toJson } from "../../core/format/json.ts";
import type { BlockState, Engine } from "../../ports/engine.ts";
import { countSuite } from "./count-suite.ts";

/** Leaves made-up counts of each run. */
class FakeCounter implements Engine {
  readonly capacity = 1;
  readonly specs: BlockSpec[] = [];
  readonly #store: FakeStore;
  readonly #counts: (version: string) => number;

  constructor(store: FakeStore, counts: (version: string) => number) {
    this.#store = store;
    this.#counts = counts;
  }
  async submit(spec: BlockSpec): Promise<void> {
    this.specs.push(spec);
    const runs = spec.block.order.map((side): CallgrindRun => {
      const version = side === "A" ? spec.block.baseline : (spec.block.candidate ?? "");
      const instructions = this.#counts(version);
      const failure = {
        class: "crash",
        message: "illegal instruction",
        logLines: ["SIGILL"],
      } as const;
      return {
        side,
        instructions,
        waiting: 0,
        routines: [["solve", instructions]],
        failure: instructions === 0 ? { ...failure, logLines: [...failure.logLines] } : null,
      };
    });
    const key = callgrindKeys.of(spec.run, spec.block.id);
    await this.#store.writeOnce(key, toJson({ schemaVersion: 1, runs }));
  }
  async states(): Promise<readonly BlockState[]> {
    return [{ status: "ended" }];
  }
  async cancel(): Promise<void> {}
}

function setUp({
  seconds = 2,
  counts = (_: string): number => 1e9,
  versions = ["base", "next"],
} = {}) {
  const store = new FakeStore();
  const caller = new FakeCaller();
  const plain = (spec: BlockSpec, status: string) => {
    return status === "failed" ? failedRecord(spec, "crash") : record(spec, () => seconds);
  };
  const plan = samplePlan({
    versions: versions.map((name) => pinnedVersion(name)),
    suite: { versions },
  });
  const counter = new FakeCounter(store, counts);
  const run = (...steps: ("wait" | "complete" | "failed")[]) => {
    const engine = new FakeEngine(store, plain, () => (steps.length > 0 ? steps : ["complete"]));
    return countSuite(plan, { store, engine, counter }, caller);
  };
  return { run, caller, counter };
}

describe("countSuite", () => {
  it("runs the baseline twice and each candidate once, and says how long that takes", async () => {
    const counts = (version: string) => (version === "next" ? 1.003e9 : 1e9);
    const { run, caller, counter } = setUp({ counts, versions: ["base", "next", "same"] });
    const { comparisons } = await run("wait", "complete");
    expect(counter.specs.map(({ block }) => block.order)).toEqual([["A", "A", "B"], ["B"]]);
    expect(counter.specs.every(({ warmUp, profile }) => !warmUp && profile === undefined)).toBe(
      true,
    );
    expect(comparisons).toMatchObject([
      {
        workload: "short",
        baseline: { version: "base", instructions: 1e9 },
        candidates: [
          { version: "next", finding: "more work" },
          { version: "same", finding: "same work" },
        ],
      },
    ]);
    expect(caller.messages).toEqual([
      "short on local-2t: 4 runs under callgrind, each about 3 min. A run of base takes 3.81 s of processor time, and callgrind about 50 times as long.",
    ]);
  });

  it("counts a single version", async () => {
    const { comparisons } = await setUp({ versions: ["base"] }).run();
    expect(comparisons).toMatchObject([{ spread: 0, candidates: [] }]);
  });

  it("refuses a workload that takes too long, with the expected time", async () => {
    const { run, counter } = setUp({ seconds: 60 });
    await expect(run()).rejects.toThrow(UsageError);
    await expect(setUp({ seconds: 60 }).run()).rejects.toThrow(
      /^short is too long for --instructions: a run takes 1 min 54 s of processor time, and under callgrind about 1 h 35 min\. The limit is 1 h 00 min\. Shorten/,
    );
    expect(counter.specs).toEqual([]);
  });

  it("says that the program fails, with or without callgrind", async () => {
    await expect(setUp().run("failed")).rejects.toThrow(
      /^A run of base failed \(crash\): it broke/,
    );
    const failing = setUp({ counts: (version) => (version === "next" ? 0 : 1e9) }).run();
    await expect(failing).rejects.toThrow(
      /^next under callgrind failed \(crash\): illegal instruction\n {2}SIGILL\nValgrind does not know/,
    );
  });

  it("stops on Ctrl-C", async () => {
    const { run, caller } = setUp();
    caller.stop.abort();
    await expect(run("wait", "wait")).rejects.toThrow(InterruptedError);
  });
});
