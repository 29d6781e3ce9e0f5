import { describe, expect, it } from "vitest";
import { FakeCaller, FakeEngine, FakeStore, type ScriptStep } from "../../../test/support/fakes.ts";
import { failedRecord, pinnedVersion, record, samplePlan } from "../../../test/support/samples.ts";
import type { FailureClass } from "../../core/documents/failure-class.ts";
import type { BlockSpec, PinnedPlatform, Plan } from "../../core/documents/plan.ts";
import { NO_HISTORY } from "../../core/documents/run-history.ts";
import { planKeys, recordKeys } from "../../core/documents/store-layout.ts";
import { workloadSchema } from "../../core/documents/workload.ts";
import { InterruptedError, UsageError } from "../../core/errors.ts";
import { runPlan } from "./run-plan.ts";
import { isRunFinished, readHistory } from "./stored-runs.ts";

const RUN = "sample-1";

function setUp(script?: (spec: BlockSpec) => ScriptStep[], failure: FailureClass = "crash") {
  const store = new FakeStore();
  const makeRecord = (spec: BlockSpec, status: string) =>
    status === "failed" ? failedRecord(spec, failure) : record(spec, () => 10);
  const engine = new FakeEngine(store, makeRecord, script);
  const caller = new FakeCaller();
  const plan = samplePlan();
  const run = (retryFailed = false, other = engine) =>
    runPlan({ plan, run: RUN, engine: other, store, caller, history: NO_HISTORY, retryFailed });
  return { store, engine, caller, plan, run, makeRecord };
}

describe("runPlan", () => {
  it("runs every block once and gives all records", async () => {
    const { run, engine, plan, store } = setUp(() => ["wait", "wait", "complete"]);
    const { records } = await run();
    expect(records.map(({ spec }) => spec.block.id)).toEqual(plan.blocks.map(({ id }) => id));
    expect(engine.submitted).toEqual(plan.blocks.map(({ id }) => id));
    expect(await store.read(planKeys.of(RUN))).not.toBeNull();
    expect(await isRunFinished(store, RUN)).toBe(true);
  });

  it("says once which timers and outputs no trial in the cloud reported", async () => {
    const { store, caller, plan } = setUp();
    const workload = workloadSchema.parse({
      name: "solver",
      kind: "command",
      command: ["{executable}"],
      outputs: ["*.nc"],
      timers: { format: "lines", pattern: "(?<name>x) (?<seconds>1)" },
    });
    const engine = new FakeEngine(store, (spec) => {
      const made = record({ ...spec, workload: { ...spec.workload, workload } }, () => 10);
      const trials = made.trials.map((trial) => ({ ...trial, timers: [], outputs: [] }));
      return { ...made, trials };
    });
    engine.detachJobs([]);
    const input = { plan, run: RUN, engine, store, caller, history: NO_HISTORY };
    await runPlan({ ...input, retryFailed: false });
    expect(caller.messages.filter((message) => message.includes("in the trials of"))).toEqual([
      "warning: No timer was found in the trials of solver. Check `timers` in the workload.",
      "warning: No output was found in the trials of solver, so their results are not compared. Check `outputs` in the workload.",
    ]);
  });

  it("starts no block that would end after the suite's time limit, and ends the run with what it has", async () => {
    const { store, makeRecord, caller } = setUp();
    const engine = new FakeEngine(store, makeRecord);
    const plan = samplePlan({ suite: { limits: { wallMinutes: 30 } } }); // A sample block takes an hour.
    const input = {
      plan,
      run: RUN,
      engine,
      store,
      caller,
      history: NO_HISTORY,
      retryFailed: false,
    };
    const { records, isFinished } = await runPlan(input);
    expect(records).toHaveLength(1);
    expect(isFinished).toBe(true);
    const longer = samplePlan({ suite: { limits: { wallMinutes: 90 } } });
    const other = {
      ...input,
      plan: longer,
      run: "sample-2",
      engine: new FakeEngine(store, makeRecord),
    };
    expect((await runPlan(other)).records).toHaveLength(3);
  });

  it("cancels a block that still runs at the time limit, and reports the others", async () => {
    const { store, makeRecord, caller } = setUp();
    const quick = (spec: BlockSpec, status: string) => {
      const made = makeRecord(spec, status);
      return { ...made, endedAt: made.startedAt };
    };
    const engine = new FakeEngine(store, quick, ({ block }) =>
      block.id.endsWith("02") ? Array(400).fill("wait") : ["complete"],
    );
    const plan = samplePlan({ suite: { limits: { wallMinutes: 2 } } });
    const input = {
      plan,
      run: RUN,
      engine,
      store,
      caller,
      history: NO_HISTORY,
      retryFailed: false,
    };
    const { records, isFinished, running } = await runPlan(input);
    expect({ records: records.length, isFinished, running }).toEqual({
      records: 1,
      isFinished: true,
      running: 0,
    });
    expect(engine.cancelled.join()).toContain("time limit");
  });

  it("submits no block that has a record", async () => {
    const { run, store, makeRecord, engine } = setUp();
    await run();
    const again = new FakeEngine(store, makeRecord);
    expect((await run(false, again)).records).toHaveLength(3);
    expect(again.submitted).toEqual([]);
    expect(engine.submitted).toHaveLength(3);
  });

  it("reruns a lost block with a message, and gives up after several losses", async () => {
    const once = setUp((spec) =>
      spec.block.id.endsWith("01") ? ["lose", "complete"] : ["complete"],
    );
    expect((await once.run()).records).toHaveLength(3);
    expect(once.caller.messages.join()).toContain("was lost and runs again: the host went away");

    const always = setUp(() => ["lose", "lose", "lose", "lose"]);
    const { abandonedBlocks, isFinished } = await always.run();
    expect({ isFinished, abandonedBlocks: abandonedBlocks.join() }).toMatchObject({
      isFinished: false,
      abandonedBlocks: expect.stringContaining("was lost 3 times: the host went away"),
    });
    // Its cell is given up; nothing is left to cancel, and the run is not finished.
    expect(new Set(always.engine.submitted).size).toBe(1);
    expect(always.engine.cancelled).toEqual([]);
    expect(await isRunFinished(always.store, RUN)).toBe(false);
  });

  it("gives up a permanently broken platform at once, and continues with the others", async () => {
    const { store, makeRecord, caller } = setUp();
    const two = { ...samplePlan().platforms[0], id: "other-1t", name: "other", threads: 1 };
    const plan = samplePlan({ platforms: [...samplePlan().platforms, two as PinnedPlatform] });
    const engine = new FakeEngine(store, makeRecord, ({ platform }) =>
      platform.name === "other" ? ["break"] : ["complete"],
    );
    const input = {
      plan,
      run: RUN,
      engine,
      store,
      caller,
      history: NO_HISTORY,
      retryFailed: false,
    };
    expect((await runPlan(input)).abandonedBlocks.join()).toMatch(/^short__other-1t.*INVALID$/);
    expect(engine.submitted.filter((id) => id.includes("other"))).toHaveLength(1);
    expect(engine.submitted.filter((id) => id.includes("local"))).toHaveLength(3);
  });

  it("submits the blocks of the next look and returns if detached; a later call waits", async () => {
    const { store, makeRecord, caller, plan } = setUp();
    const engine = new FakeEngine(store, makeRecord, () => ["wait", "complete"], 100);
    const input = {
      plan,
      run: RUN,
      engine,
      store,
      caller,
      history: NO_HISTORY,
      retryFailed: false,
    };
    const handed = await runPlan({ ...input, detach: true });
    expect(handed).toMatchObject({ isFinished: false, running: 3, records: [] });
    engine.detachJobs([...engine.submitted]);
    expect(await runPlan(input)).toMatchObject({ isFinished: true, running: 0 });
    expect(engine.submitted).toHaveLength(6); // The same three, submitted again.
  });

  it("returns after its maximum wait; a later call resumes", async () => {
    const { store, makeRecord, caller, plan } = setUp();
    const engine = new FakeEngine(store, makeRecord, () => Array(9).fill("wait"), 100);
    const input = {
      plan,
      run: RUN,
      engine,
      store,
      caller,
      history: NO_HISTORY,
      retryFailed: false,
    };
    const startingMessage = caller.clock.now();
    const handed = await runPlan({ ...input, waitUntil: startingMessage + 2 });
    expect(handed).toMatchObject({ isFinished: false, running: 3, stopped: null });
    expect(caller.clock.now()).toBeGreaterThanOrEqual(startingMessage + 2);
    expect(engine.cancelled).toEqual([]);
  });

  it("attaches to all blocks of an earlier client, retries included, before it checks limits and signals", async () => {
    const { store, makeRecord, caller, plan } = setUp();
    const [first, second] = plan.blocks.map(({ id }) => id);
    const engine = new FakeEngine(store, makeRecord, () => ["wait", "wait"], 100);
    engine.detachJobs([`${first}.r2`, second ?? ""]);
    const input = {
      plan,
      run: RUN,
      engine,
      store,
      caller,
      history: NO_HISTORY,
      retryFailed: false,
    };
    const outcome = await runPlan({ ...input, deadline: 0 });
    expect(outcome.stopped).toBe("deadline");
    expect([...engine.submitted].sort()).toEqual([`${first}.r2`, second].sort());
    expect(caller.messages.join()).toContain("2 blocks cancelled");
  });

  it("warns that blocks still run, and cancels none, when the engine fails", async () => {
    const { store, makeRecord, caller, plan } = setUp();
    const engine = new FakeEngine(store, makeRecord, () => ["wait"], 100);
    engine.detachJobs([]);
    const input = {
      plan,
      run: RUN,
      engine,
      store,
      caller,
      history: NO_HISTORY,
      retryFailed: false,
    };
    await expect(runPlan(input)).rejects.toThrow("no script left");
    expect(engine.cancelled).toEqual([]);
    expect(caller.messages.join()).toContain(`3 blocks still run`);
  });

  it("does not retry blocks that another client cancelled", async () => {
    const { store, makeRecord, caller, plan } = setUp();
    const engine = new FakeEngine(store, makeRecord, () => ["cancel"], 100);
    engine.detachJobs([]);
    const input = {
      plan,
      run: RUN,
      engine,
      store,
      caller,
      history: NO_HISTORY,
      retryFailed: false,
    };
    await expect(runPlan(input)).rejects.toThrow(/cancelled from elsewhere \(by a user\)/);
    expect(engine.submitted).toHaveLength(3);
  });

  it("counts lost attempts over all calls", async () => {
    const { store, makeRecord, caller, plan } = setUp();
    const engine = new FakeEngine(store, makeRecord, () => ["complete"], 100);
    engine.detachJobs([], new Map([[plan.blocks[0]?.id ?? "", 3]]));
    const input = {
      plan,
      run: RUN,
      engine,
      store,
      caller,
      history: NO_HISTORY,
      retryFailed: false,
    };
    const { abandonedBlocks } = await runPlan({ ...input, onInterrupt: "leave" });
    expect(abandonedBlocks.join()).toContain("was lost 3 times");
    expect(engine.submitted).toEqual([]);
  });

  it("ignores attempts that were lost before the last request", async () => {
    const { store, makeRecord, caller, plan } = setUp();
    const engine = new FakeEngine(store, makeRecord, () => ["complete"], 100);
    const lost = new Map([[plan.blocks[0]?.id ?? "", 3]]);
    engine.detachJobs([], lost);
    const input = {
      plan,
      run: RUN,
      engine,
      store,
      caller,
      history: NO_HISTORY,
      retryFailed: false,
    };
    const { abandonedBlocks } = await runPlan({ ...input, detach: true, ignoredFailures: lost });
    expect(abandonedBlocks).toEqual([]);
    expect(engine.submitted).toContain(plan.blocks[0]?.id);
  });

  it("cancels running blocks at the deadline, keeps complete ones, and leaves the run open", async () => {
    const { store, makeRecord, caller, plan } = setUp();
    const engine = new FakeEngine(store, makeRecord, ({ block }) =>
      block.id.endsWith("01") ? ["complete"] : Array.from({ length: 9 }, () => "wait"),
    );
    const input = {
      plan,
      run: RUN,
      engine,
      store,
      caller,
      history: NO_HISTORY,
      retryFailed: false,
    };
    const outcome = await runPlan({ ...input, deadline: 2 });
    expect(outcome).toMatchObject({ stopped: "deadline", isFinished: false });
    expect(outcome.records).toHaveLength(1);
    expect(engine.cancelled).toEqual(["The deadline is reached"]);
    expect(caller.messages.join()).toContain("The deadline is reached: 1 block cancelled");
    expect(await isRunFinished(store, RUN)).toBe(false);
  });

  it("continues past its deadline if a later request has a later deadline", async () => {
    const { store, makeRecord, caller, plan } = setUp();
    const engine = new FakeEngine(store, makeRecord, () => ["wait", "wait", "wait", "complete"]);
    const input = {
      plan,
      run: RUN,
      engine,
      store,
      caller,
      history: NO_HISTORY,
      retryFailed: false,
    };
    const latestLimits = async () => ({ deadline: 1e6, spendUsd: null });
    const outcome = await runPlan({ ...input, deadline: 2, latestLimits });
    expect(outcome).toMatchObject({ stopped: null, isFinished: true });
    expect(engine.cancelled).toEqual([]);
  });

  it("leaves running blocks alone when it is interrupted, if told to", async () => {
    const { store, makeRecord, caller, plan } = setUp();
    const engine = new FakeEngine(store, makeRecord, () => ["wait", "wait", "wait"]);
    caller.progress = () => caller.stop.abort();
    const input = {
      plan,
      run: RUN,
      engine,
      store,
      caller,
      history: NO_HISTORY,
      retryFailed: false,
    };
    await expect(runPlan({ ...input, onInterrupt: "leave" })).rejects.toThrow(InterruptedError);
    expect(engine.cancelled).toEqual([]);
  });

  it("cancels its blocks when it is interrupted, and resumes later", async () => {
    const { run, caller, engine, store, makeRecord } = setUp((spec) =>
      spec.block.id.endsWith("02") ? ["wait", "wait", "wait", "wait"] : ["complete"],
    );
    caller.progress = (view) => {
      if (view?.done === 1) caller.stop.abort();
    };
    await expect(run()).rejects.toThrow(InterruptedError);
    expect(engine.cancelled).toHaveLength(1);
    const next = new FakeCaller();
    const rest = new FakeEngine(store, makeRecord);
    await runPlan({
      plan: samplePlan(),
      run: RUN,
      engine: rest,
      store,
      caller: next,
      history: NO_HISTORY,
      retryFailed: false,
    });
    expect(rest.submitted.map((id) => id.slice(-2))).toEqual(["02", "03"]);
  });

  it.each([
    { failure: "model-error", submitted: 1 },
    { failure: "missing-input", submitted: 1 },
    { failure: "killed", submitted: 2 },
  ] as const)(
    "stops a version that does not run: after $submitted for $failure",
    async ({ failure, submitted }) => {
      const { run, engine, caller } = setUp(() => ["failed"], failure);
      await run();
      expect(engine.submitted).toHaveLength(submitted);
      expect(caller.messages[0]).toContain(`base failed (${failure}): it broke`);
    },
  );

  it("retries failed blocks under new ids on request", async () => {
    const { run, store, makeRecord, plan } = setUp(() => ["failed"], "killed");
    await run();
    const again = new FakeEngine(store, makeRecord);
    const { records } = await run(true, again);
    const first = plan.blocks[0]?.id;
    expect(again.submitted).toContain(`${first}.r2`);
    expect(records.filter(({ status }) => status === "complete")).toHaveLength(3);
    expect(records.filter(({ status }) => status === "failed")).toHaveLength(2);
  });

  it("names a damaged record, and does not change it", async () => {
    const { run, store, plan, engine } = setUp();
    const key = recordKeys.of(RUN, plan.blocks[0]?.id ?? "");
    await store.writeOnce(key, '{"half": ');
    await expect(run()).rejects.toThrow(UsageError);
    await expect(run()).rejects.toThrow(`memory/${key}`);
    expect(engine.submitted).toEqual([]);
    expect(new TextDecoder().decode((await store.read(key)) ?? undefined)).toBe('{"half": ');
  });

  it("shows the remaining time once a block is done", async () => {
    const { run, caller } = setUp(() => ["wait", "complete"]);
    await run();
    const views = caller.views.filter((view) => view !== null);
    expect(views[0]?.remainingSeconds).toBeNull();
    // Two blocks to go, each of four trials of 10 s and a warm-up as long.
    expect(views.find(({ done }) => done === 1)?.remainingSeconds).toBeCloseTo(100, 6);
    expect(caller.views.at(-1)).toBeNull();
  });
});

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
    const input = {
      plan,
      run: RUN,
      engine,
      store,
      caller,
      history: NO_HISTORY,
      retryFailed: false,
    };
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
    await runPlan({
      plan,
      run: RUN,
      engine,
      store,
      caller,
      history: NO_HISTORY,
      retryFailed: false,
    });
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
      plan,
      run: RUN,
      engine,
      store,
      caller,
      history: { schemaVersion: 1, cells, falseAlarmStats: null },
      retryFailed: false,
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
    const input = { plan: chosen, run: RUN, engine, store, caller, history: NO_HISTORY };
    await runPlan({ ...input, retryFailed: false });
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
