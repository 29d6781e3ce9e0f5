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
  return { caller, store, engine, started };
}

describe("beginClusterRun", () => {
  it("tells the highest number of core hours, and keeps site and prices with the run", async () => {
    const { caller, store, started } = await begin();
    expect(caller.messages).toContain(
      `If every block took all the time that it may, it would take ${4 * MAX_CORE_HOURS}.0 core hours; there is no limit (limits.coreHours, --core-hours).`,
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
    const { caller, store, engine, started } = await begin({ coreHours: 2.5 * MAX_CORE_HOURS });
    const outcome = await runPlan({
      ...{ plan, run: RUN, store, caller, engine, history: NO_HISTORY, retryFailed: false },
      ...started.limits,
      detach: true,
    });
    expect(engine.submitted).toHaveLength(2);
    expect(outcome.stopped).toBe("core-hour limit");
    expect(caller.messages.join("\n")).toContain(
      "The core-hour limit of 60.0 core hours leaves no room for another block",
    );
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
    "Used 8.00 core hours so far (limit: 100 core hours).",
  ]);
});
