import { describe, expect, it } from "vitest";
import { cloudPlatform, cloudPrices } from "../../../test/support/cloud-samples.ts";
import { bootstrapped, FakeCloud, type FakeCloudState } from "../../../test/support/fake-cloud.ts";
import { FakeCaller, FakeEngine, FakeStore } from "../../../test/support/fakes.ts";
import { record, samplePlan } from "../../../test/support/samples.ts";
import { noiseHistoryFor } from "../../core/comparison/run-noise-history.ts";
import { blockSpec } from "../../core/documents/plan.ts";
import { NO_PRICES } from "../../core/documents/prices.ts";
import type { StartedEvent } from "../../core/documents/run-event.ts";
import { NO_HISTORY, type RunHistory } from "../../core/documents/run-history.ts";
import type { DetachedJobs } from "../../ports/engine.ts";
import { beginCloudRun, type CloudRunRequest } from "./begin-cloud-run.ts";

const plan = samplePlan({ platforms: [cloudPlatform("graviton3", "c7g.4xlarge")] });
const RUN = "sample-1";
const records = plan.blocks.map((block) => record(blockSpec(plan, RUN, block), () => 35));
const GIB = 2 ** 30;

async function begin(change: Partial<CloudRunRequest> = {}, state: FakeCloudState = {}) {
  const [caller, store, cloud] = [new FakeCaller(), new FakeStore(), new FakeCloud(state)];
  const notes: StartedEvent[] = [];
  const { region, prices, infrastructure } = cloud;
  const request: CloudRunRequest = {
    suite: "sample.yml",
    plan,
    staged: { workloads: [], sets: [], bytes: 0 },
    bootstrap: bootstrapped,
    filePrices: NO_PRICES,
    usesCurrentPrices: true,
    isContinuation: false,
    trigger: null,
    history: NO_HISTORY,
    ...change,
  };
  const openEngine = (_log: unknown, note: StartedEvent) => {
    notes.push(note);
    const engine = new FakeEngine(store, (spec) => record(spec, () => 100));
    engine.detachJobs([]);
    return engine as FakeEngine & { readonly detachedJobs: DetachedJobs };
  };
  const ports = { region, store, prices, infrastructure, openEngine };
  const started = await beginCloudRun(RUN, request, ports, caller);
  return { started, caller, store, cloud, notes };
}

describe("beginCloudRun", () => {
  it("deploys the plan's platforms and opens the engine on their queues", async () => {
    const { cloud, notes } = await begin();
    expect(cloud.calls).toEqual(["deploy graviton3"]);
    expect(notes).toMatchObject([
      { queues: { graviton3: "queue-graviton3" }, jobRoleArn: "arn:job-role", logGroup: "logs" },
    ]);
  });

  it("limits trials without trialMinutes by the time that a trial took before", async () => {
    const usd = cloudPrices({ "c7g.4xlarge": 0.6 });
    const worst = async (history: RunHistory) => {
      const options = { filePrices: usd, usesCurrentPrices: false, spendUsd: 20, history };
      const { messages } = (await begin(options)).caller;
      return /it would cost ([\d,.]+) USD; it stops before 20.00 USD/.exec(messages.join())?.[1];
    };
    const measured = noiseHistoryFor(plan, records, "elsewhere");
    expect(measured.trialTimes).toMatchObject([{ seconds: 35 }]);
    // A block: 4 trials and a warm-up of 6 minutes each, 40 minutes for everything else.
    expect(await worst(measured)).toBe((plan.blocks.length * 0.6 * (70 / 60)).toFixed(2));
    expect(Number((await worst(NO_HISTORY))?.replace(",", ""))).toBeGreaterThan(100);
  });

  it("adds current prices to those of the file, and keeps the file's where a file was named", async () => {
    const current = cloudPrices({ "c7g.4xlarge": 0.6 }).prices;
    const filePrices = cloudPrices({ "c7g.4xlarge": 0.5 });
    const usdOf = async (usesCurrentPrices: boolean) => {
      const { started } = await begin({ filePrices, usesCurrentPrices }, { prices: current });
      return started.prices.prices.map(({ usdPerHour }) => usdPerHour);
    };
    expect(await usdOf(true)).toEqual([0.6]);
    expect(await usdOf(false)).toEqual([0.5]);
  });

  it("uses the prices of the file and warns if AWS refuses to tell its own", async () => {
    const filePrices = cloudPrices({ "c7g.4xlarge": 0.5 });
    const { started, caller } = await begin({ filePrices }, { priceError: "not allowed" });
    expect(started.prices.prices.map(({ usdPerHour }) => usdPerHour)).toEqual([0.5]);
    expect(caller.messages.join("\n")).toMatch(/warning: .*those of the price file: not allowed/);
  });

  it("says the highest possible cost and the spending limit before anything starts", async () => {
    const filePrices = cloudPrices({ "c7g.4xlarge": 0.5 });
    const { caller } = await begin({ filePrices, spendUsd: 3 });
    expect(caller.messages.join("\n")).toMatch(/it would cost .* USD; it stops before 3\.00 USD/);
  });

  it("asks for the disk that the inputs need", async () => {
    const { cloud } = await begin({ staged: { workloads: [], sets: [], bytes: 200 * GIB } });
    expect(cloud.calls).toEqual(["deploy graviton3 260 GiB"]);
  });

  it("explains a role that may not deploy the disk, and passes other errors on", async () => {
    const staged = { workloads: [], sets: [], bytes: 200 * GIB };
    await expect(begin({ staged }, { deployError: new Error("denied") })).rejects.toThrow(
      /need hosts with a disk of 260 GiB.*gcbench deploy sample\.yml/,
    );
    await expect(begin({ staged }, { deployError: new Error("broken") })).rejects.toThrow("broken");
    await expect(begin({}, { deployError: new Error("denied") })).rejects.toThrow(/^denied$/);
  });
});
