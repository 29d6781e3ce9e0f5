import { describe, expect, it } from "vitest";
import { sampleNodes, sampleSite } from "../../../test/support/cluster-samples.ts";
import { FakeCaller, FakeEngine, FakeStore } from "../../../test/support/fakes.ts";
import { record, samplePlan } from "../../../test/support/samples.ts";
import { blockSpec } from "../../core/documents/plan.ts";
import { NO_PRICES } from "../../core/documents/prices.ts";
import { NO_HISTORY } from "../../core/documents/run-history.ts";
import { planKeys, recordKeys } from "../../core/documents/store-layout.ts";
import { toJson } from "../../core/format/json.ts";
import type { DetachedJobs } from "../../ports/engine.ts";
import { describeCoreHours } from "../run/core-hours.ts";
import { RunLog } from "../run/run-log.ts";
import { runPlan } from "../run/run-plan.ts";
import { beginClusterRun, type ClusterRunRequest } from "./begin-cluster-run.ts";

const RUN = "sample-1";
const site = sampleSite(8, 0.5);
const NODE = sampleNodes(8, 2);
const suite = { layout: { maxBlocks: 4, looks: "none" as const }, limits: { trialMinutes: 12 } };
const plan = samplePlan({ platforms: [NODE], suite });
/** Four trials and a warm-up at their limit, and 30 minutes: 1.5 hours of 16 cores. */
const MAX_CORE_HOURS = 24;

async function begin(change: Partial<ClusterRunRequest> = {}) {
  const [caller, store] = [new FakeCaller(), new FakeStore()];
  const running = () => Array.from({ length: 9 }, () => "wait" as const);
  const engine = new FakeEngine(store, (spec) => record(spec, () => 100), running, 4);
  engine.detachJobs([]);
  const request = { plan, site, filePrices: NO_PRICES, isContinuation: false, history: NO_HISTORY };
  const started = await beginClusterRun(
    RUN,
    { ...request, ...change },
    {
      store,
      openEngine: async () => engine as FakeEngine & { readonly detachedJobs: DetachedJobs },
    },
    caller,
  );
  const run = () =>
    runPlan({
      plan,
      run: RUN,
      store,
      caller,
      engine,
      history: NO_HISTORY,
      retryFailed: false,
      ...started.limits,
      detach: true,
    });
  return { caller, store, engine, started, run };
}

describe("beginClusterRun", () => {
  it("tells the highest number of core hours, and keeps site and prices with the run", async () => {
    const { caller, store, started } = await begin();
    expect(caller.messages).toContain(
      `If every block took all the time that it may, it would take ${4 * MAX_CORE_HOURS}.0 core hours (48.00 USD); there is no limit (limits.coreHours, --core-hours).`,
    );
    expect(started.prices.prices).toMatchObject([{ platform: "node", usdPerHour: 8 }]);
    const { started: event } = await new RunLog(store, RUN, caller).state();
    expect(event).toMatchObject({ engine: "slurm", site: { name: "mine" } });
  });

  it("prefers a price of the file to the site's", async () => {
    const provenance = { date: "2026-11-20", source: "mine" };
    const own = { platform: "node", purchase: "own" as const, usdPerHour: 3, ...provenance };
    const { started } = await begin({ filePrices: { ...NO_PRICES, prices: [own] } });
    expect(started.prices.prices).toEqual([own]);
  });

  it("submits no more blocks than the core hours allow", async () => {
    const { caller, engine, run } = await begin({ coreHours: 2.5 * MAX_CORE_HOURS });
    const outcome = await run();
    expect(engine.submitted).toHaveLength(2);
    expect(outcome.stopped).toBe("core-hour limit");
    expect(caller.messages.join("\n")).toContain(
      "The core-hour limit of 60.0 core hours leaves no room for another block",
    );
  });
});

describe("limits.spendUsd on a cluster", () => {
  const withoutPrice = { ...site, price: undefined };
  const problemAt: NonNullable<ClusterRunRequest["problemAt"]> = (_entry, path, message, hint) => ({
    file: "suite.yml",
    line: path.length === 2 ? 7 : 1,
    message,
    ...(hint === undefined ? {} : { hint }),
  });

  it("stops the run as in AWS, if a core hour has a price", async () => {
    const { caller, engine, run } = await begin({ spendUsd: 1.25 * MAX_CORE_HOURS });
    expect(caller.messages.join("\n")).toContain(
      "96.0 core hours (48.00 USD); it stops before 30.00 USD.",
    );
    const outcome = await run();
    expect(engine.submitted).toHaveLength(2); // 12 USD each, at most.
    expect(outcome.stopped).toBe("spending limit");
    expect(caller.messages.join("\n")).toContain("The spending limit of 30.00 USD leaves no room");
  });

  it("stops the run together with limits.coreHours, whichever is reached first", async () => {
    const { caller, engine, run } = await begin({
      spendUsd: 1000,
      coreHours: 1.5 * MAX_CORE_HOURS,
    });
    expect(caller.messages.join("\n")).toContain(
      "it stops before 36.0 core hours or 1,000.00 USD.",
    );
    const outcome = await run();
    expect(engine.submitted).toHaveLength(1);
    expect(outcome.stopped).toBe("core-hour limit");
  });

  it("is refused without a price, with the line of the suite and what to do", async () => {
    const limited = { ...plan, limits: { ...plan.limits, spendUsd: 20 } };
    const request = { plan: limited, site: withoutPrice, problemAt };
    await expect(begin(request)).rejects.toThrow(
      "suite.yml:7: limits.spendUsd is 20.00 USD, but benchmarks/sites/mine.yml has no price of a core hour, so gcbench cannot keep to it (set limits.coreHours, or add a price to benchmarks/sites/mine.yml)",
    );
    await expect(begin({ site: withoutPrice, spendUsd: 30 })).rejects.toThrow(
      /^--spend-usd is 30\.00 USD, .* Set limits\.coreHours, or add a price/,
    );
    const both = await begin({ ...request, coreHours: 100 });
    expect(both.caller.messages.join("\n")).toContain("Only limits.coreHours limits the run.");
    expect(both.started.limits.budgets).toHaveLength(1);
  });
});

it("describeCoreHours counts the cores of all nodes from a session's start to its record's end", async () => {
  const { caller, store } = await begin({ coreHours: 100 });
  await store.writeOnce(planKeys.of(RUN), toJson(plan));
  const [block] = plan.blocks;
  if (!block) throw new Error("the plan has no block");
  const made = record(blockSpec(plan, RUN, block), () => 100);
  const [session] = made.sessions;
  if (!session) throw new Error("the record has no session");
  const endedAt = new Date(Date.parse(session.startedAt) + 1_800_000).toISOString();
  await store.writeOnce(recordKeys.of(RUN, block.id), toJson({ ...made, endedAt }));
  expect(await describeCoreHours(new RunLog(store, RUN, caller))).toEqual([
    "Used 8.00 core hours (4.00 USD) so far (limit: 100 core hours).",
  ]);
});
