import { describe, expect, it } from "vitest";
import { FakeCaller, FakeEngine, FakeStore } from "../../../test/support/fakes.ts";
import { RUN, runOptions } from "../../../test/support/sample-run.ts";
import { pinnedVersion, record, samplePlan } from "../../../test/support/samples.ts";
import type { BlockSpec, Plan } from "../../core/documents/plan.ts";
import { NO_HISTORY } from "../../core/documents/run-history.ts";
import { runPlan } from "./run-plan.ts";
import { readHistory } from "./stored-runs.ts";

describe("looks of runPlan", () => {
  const two = {
    id: "local-1t",
    name: "local",
    architecture: "amd64" as const,
    threads: 1,
    cores: [0],
  };
  const plan = samplePlan({
    suite: { layout: { maxBlocks: 8 } },
    platforms: [...samplePlan().platforms, two],
  });
  /** On two threads the change is plain; on one it drowns in the noise, unless it is told to be plain there too. */
  const seconds = (spec: BlockSpec) => (side: string, index: number) => {
    const number = Number(spec.block.id.slice(-2));
    const isPlain = spec.platform.threads === 2;
    const noise = isPlain ? 0.001 * index : 0.2 * Math.sin(12.9 * number + 78.2 * index);
    return (side === "B" ? 110 : 100) * (1 + noise);
  };
  const runWith = async (
    store: FakeStore,
    caller = new FakeCaller(),
    maxTotal = Number.POSITIVE_INFINITY,
  ) => {
    const engine = new FakeEngine(store, (spec) => record(spec, seconds(spec)));
    caller.progress = () => {
      if (engine.submitted.length >= maxTotal) caller.stop.abort();
    };
    const input = runOptions({ plan, engine, store, caller });
    const records = await runPlan(input).then(
      (outcome) => outcome.records,
      () => [],
    );
    return { engine, records, caller };
  };
  const count = (ids: readonly string[], platform: string) =>
    ids.filter((id) => id.includes(`__${platform}__`)).length;

  it("add blocks only to undecided cells, up to the maximum", async () => {
    const { engine } = await runWith(new FakeStore());
    expect(count(engine.submitted, "local-2t")).toBe(3);
    expect(count(engine.submitted, "local-1t")).toBe(8);
  });

  it("run the same blocks if the run is interrupted anywhere and resumed", async () => {
    const whole = await runWith(new FakeStore());
    for (const maxTotal of [1, 4, 7]) {
      const store = new FakeStore();
      const first = await runWith(store, new FakeCaller(), maxTotal);
      const rest = await runWith(store);
      expect([...new Set([...first.engine.submitted, ...rest.engine.submitted])].sort()).toEqual(
        [...whole.engine.submitted].sort(),
      );
    }
  });

  it("show the number of blocks of the next look, and the maximum", async () => {
    const caller = new FakeCaller();
    const store = new FakeStore();
    const engine = new FakeEngine(store, (spec) => record(spec, seconds(spec)));
    await runPlan(runOptions({ plan, engine, store, caller }));
    const totals = caller.views.flatMap((view) => (view ? [[view.total, view.maxTotal]] : []));
    expect(totals[0]).toEqual([6, 16]);
    expect(totals.at(-1)).toEqual([11, 16]);
  });

  it("keep the noise history of the run's start", async () => {
    const store = new FakeStore();
    await runWith(store, new FakeCaller(), 1);
    const cells = [
      {
        workload: plan.workloads[0]?.digest ?? "",
        platform: "local-1t",
        runs: ["r"],
        quantities: {},
      },
    ];
    const engine = new FakeEngine(store, (spec) => record(spec, seconds(spec)));
    const caller = new FakeCaller();
    await runPlan({
      ...runOptions({ plan, engine, store, caller }),
      history: { schemaVersion: 1, cells, falseAlarmStats: null },
    });
    expect(await readHistory(store, RUN)).toEqual(NO_HISTORY);
  });
});

describe("elimination in runPlan", () => {
  const platforms = ["fast", "near", "slow"].map((name) => ({
    id: `${name}-2t`,
    name,
    architecture: "amd64" as const,
    threads: 2,
    cores: [],
  }));
  const plan = (eliminateBy?: "wall-time") =>
    samplePlan({
      versions: [pinnedVersion("base")],
      platforms,
      suite: { versions: ["base"], layout: { maxBlocks: 6, ...(eliminateBy && { eliminateBy }) } },
    });
  const seconds = ({ block }: BlockSpec) => {
    const level = block.platform === "slow-2t" ? 130 : 100;
    const host = Number(block.id.slice(-2));
    const phase = block.platform.charCodeAt(0);
    return (_side: string, index: number) =>
      level * (1 + 0.02 * Math.sin(7.7 * host * host + phase) + 0.002 * index);
  };
  const submitted = async (chosen: Plan) => {
    const store = new FakeStore();
    const engine = new FakeEngine(store, (spec) => record(spec, seconds(spec)));
    const caller = new FakeCaller();
    await runPlan(runOptions({ plan: chosen, engine, store, caller }));
    return platforms.map(
      ({ id }) => engine.submitted.filter((one) => one.includes(`__${id}__`)).length,
    );
  };

  it("drops platforms that can't be the best, if the suite names a metric", async () => {
    const [fast = 0, near = 0, slow = 0] = await submitted(plan("wall-time"));
    expect(slow).toBeLessThan(6);
    expect(slow).toBeGreaterThanOrEqual(2);
    expect([fast, near]).toEqual([6, 6]);
  });

  it("measures all platforms if it names none", async () => {
    expect(await submitted(plan())).toEqual([6, 6, 6]);
  });
});
