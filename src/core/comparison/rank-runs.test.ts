import { describe, expect, it } from "vitest";
import { cloudPlatform, cloudPrices } from "../../../test/support/cloud-samples.ts";
import { sampleNodes, sampleSite } from "../../../test/support/cluster-samples.ts";
import { modelsPlan, modelsRecords, SAMPLE_MACHINES } from "../../../test/support/model-samples.ts";
import { record, samplePlan } from "../../../test/support/samples.ts";
import { sitePrices } from "../cost/core-hours.ts";
import { blockSpec, type PinnedPlatform } from "../documents/plan.ts";
import { NO_PRICES } from "../documents/prices.ts";
import type { PinnedVersion } from "../documents/version.ts";
import type { CompareInput } from "./compare.ts";
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

  /** Notes of the ranking, if the versions of the cluster and of the cloud were built so. */
  function notesWith(ofCluster: Partial<PinnedVersion>, ofCloud: Partial<PinnedVersion>): string {
    const built = (run: CompareInput, change: Partial<PinnedVersion>) => ({
      ...run,
      records: run.records.map((made) => ({
        ...made,
        spec: {
          ...made.spec,
          versions: {
            A: { ...made.spec.versions.A, ...change },
            B: made.spec.versions.B && { ...made.spec.versions.B, ...change },
          },
        },
      })),
    });
    const ranked = rankRuns([built(onCluster, ofCluster), built(inCloud, ofCloud)]);
    return (ranked.platformQuestions ?? []).flatMap(({ notes }) => notes).join("\n");
  }

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

  it("names all runs, and whether their builds are alike", () => {
    const alike = rankRuns([onCluster, inCloud]);
    expect(alike.rankedRuns).toMatchObject([
      { run: "on-node", platforms: ["node-16t"] },
      { run: "on-graviton3", platforms: [inCloud.plan.platforms[0]?.id] },
    ]);
    expect(alike.platformQuestions?.[0]?.notes).toContain("All builds are portable.");
    const ofImage = { image: "registry/gcbench@sha256:0", target: "neoverse-v1" };
    expect(notesWith({ toolchain: { compiler: "ifort", flags: "-O2 -xHost" } }, ofImage)).toContain(
      `Builds differ, so a part of a gap can be the compiler's: built with -xHost on node-16t; native for neoverse-v1 on ${inCloud.plan.platforms[0]?.id}.`,
    );
    expect(notesWith({ toolchain: { compiler: "gcc", flags: null } }, {})).toContain(
      `of an unknown kind on node-16t; portable on ${inCloud.plan.platforms[0]?.id}. Name the flags of an executable in its version`,
    );
  });

  it("keeps the table of models of all runs", () => {
    const ofModels = (name: string) => {
      const plan = modelsPlan(SAMPLE_MACHINES.filter((one) => one.name === name));
      return { run: name, plan, records: modelsRecords(plan, SAMPLE_MACHINES), gcbench: "0" };
    };
    const { models, cells } = rankRuns([ofModels("graviton4"), ofModels("amd-hpc")]);
    expect(models?.map(({ platform, model }) => `${platform} ${model}`)).toEqual([
      ...Array(2).fill("graviton4-48t GEOS-Chem Classic"),
      ...Array(2).fill("graviton4-48t GCHP"),
      ...Array(2).fill("amd-hpc-96t GEOS-Chem Classic"),
      ...Array(2).fill("amd-hpc-96t GCHP"),
    ]);
    for (const { workload, baseline, candidate } of cells) {
      expect([baseline, candidate].every((version) => version?.startsWith(workload))).toBe(true);
    }
  });

  it("refuses runs that share a platform, or whose trials simulate different times", () => {
    expect(() => rankRuns([onCluster, onCluster])).toThrow("both have platform node-16t");
    const longer = runOn(cloudPlatform("graviton3", "c7g.4xlarge"), [80, 81], 2);
    expect(() => rankRuns([onCluster, longer])).toThrow("is not the same work");
  });
});
