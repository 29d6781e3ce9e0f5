import { describe, expect, it } from "vitest";
import { cloudPlatform, cloudPrices } from "../../../test/support/cloud-samples.ts";
import { sampleNodes, sampleSite } from "../../../test/support/cluster-samples.ts";
import { record, samplePlan } from "../../../test/support/samples.ts";
import { sitePrices } from "../cost/core-hours.ts";
import { blockSpec, type PinnedPlatform } from "../documents/plan.ts";
import { NO_PRICES } from "../documents/prices.ts";
import { rankRuns } from "./rank-runs.ts";

const SITE = sampleSite(16);
const NODE = sampleNodes(16);

/** A run on one platform, whose hosts take these seconds. */
function runOn(platform: PinnedPlatform, seconds: readonly number[], hours = 1) {
  const base = samplePlan({ platforms: [platform], suite: { layout: { maxBlocks: 4 } } });
  const plan = {
    ...base,
    workloads: base.workloads.map((one) => ({
      ...one,
      workload: { ...one.workload, description: platform.name, simulatedHours: hours },
    })),
  } as typeof base;
  const records = plan.blocks.slice(0, seconds.length).map((block, index) => {
    const made = record(blockSpec(plan, "run", block), () => seconds[index] ?? 1);
    const sessions = made.sessions.map((session) => ({
      ...session,
      machine: { ...session.machine, host: `${platform.name}-${index}` },
    }));
    return { ...made, sessions };
  });
  return { run: `on-${platform.name}`, plan, records, gcbench: "0" };
}

describe("rankRuns", () => {
  const onCluster = {
    ...runOn(NODE, [100, 101, 100, 102]),
    prices: { ...NO_PRICES, prices: [...sitePrices(SITE, [NODE])] },
  };
  const inCloud = {
    ...runOn(cloudPlatform("graviton3", "c7g.4xlarge"), [80, 81, 80, 82]),
    prices: cloudPrices({ "c7g.4xlarge": 0.6 }),
  };

  it("ranks a cluster's nodes and instance types together, by time and by cost", () => {
    const { platformQuestions = [], platforms, cells } = rankRuns([onCluster, inCloud]);
    expect(platforms.map(({ name }) => name)).toEqual(["node", "graviton3"]);
    expect(cells).toHaveLength(2);
    const bestBy = (metric: string) =>
      platformQuestions[0]?.rankings.find((ranking) => ranking.metric === metric)?.platforms[0];
    expect(bestBy("wall-time")).toMatchObject({ platform: inCloud.plan.platforms[0]?.id });
    // 16 cores at 0.01 USD cost 0.16 USD an hour, the instance 0.60 USD.
    expect(bestBy("cost")).toMatchObject({ platform: "node-16t", rankStatus: "best" });
  });

  it("refuses runs that share a platform, or whose trials simulate different times", () => {
    expect(() => rankRuns([onCluster, onCluster])).toThrow("both have platform node-16t");
    const longer = runOn(cloudPlatform("graviton3", "c7g.4xlarge"), [80, 81], 2);
    expect(() => rankRuns([onCluster, longer])).toThrow("is not the same work");
  });
});
