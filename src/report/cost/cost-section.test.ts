import { describe, expect, it } from "vitest";
import { cloudPlatform, cloudPrices, cloudRecord } from "../../../test/support/cloud-samples.ts";
import { pinnedVersion, samplePlan } from "../../../test/support/samples.ts";
import { compare } from "../../core/comparison/compare.ts";
import { type Comparison, comparisonSchema } from "../../core/documents/comparison.ts";
import { NO_PRICES } from "../../core/documents/prices.ts";
import { renderReport } from "../report-files.ts";
import { renderTerminal } from "../terminal.ts";
import { viewReport } from "../view.ts";

const FIRST = cloudPlatform("graviton3-4xlarge", "c7g.4xlarge");
const SECOND = cloudPlatform("graviton4-4xlarge-spot", "c8g.4xlarge", "spot");
const PRICES = cloudPrices({ "c7g.4xlarge": 0.5, "c8g.4xlarge spot": 0.25 });

/** Blocks of 15 minutes, each on its own host; one failed, one lost attempt. */
function measure(platforms = [FIRST, SECOND], prices = PRICES): Comparison {
  const plan = samplePlan({
    platforms,
    versions: [pinnedVersion("base")],
    suite: { versions: ["base"], layout: { maxBlocks: 4 } },
  });
  const records = plan.blocks.map((_, index) =>
    cloudRecord(plan, index, {
      host: `i-${index}`,
      launched: 2000 * index,
      began: 2000 * index + 90,
      firstRun: 2000 * index + 130,
      ended: 2000 * index + 1000 + 3 * index,
      warmUpSeconds: 200,
      seconds: (_side, trial) => 300 + 4 * Math.sin(7 * index + trial),
      ...(index === 7 ? { status: "failed" as const } : {}),
    }),
  );
  const end = {
    schemaVersion: 1 as const,
    jobId: "job-1",
    jobName: "sample",
    attempts: [
      {
        startedAt: "2025-10-01T00:00:00.000Z",
        stoppedAt: "2025-10-01T00:10:00.000Z",
        exitCode: null,
        reason: "Host EC2 (instance i-lost) terminated.",
        instance: "i-lost",
      },
    ],
    createdAt: "2025-10-01T00:00:00.000Z",
    stoppedAt: "2025-10-01T01:00:00.000Z",
    status: "SUCCEEDED",
    statusReason: null,
  };
  const jobs = { ends: [{ block: plan.blocks[1]?.id ?? "", end }], sessions: [] };
  const compared = compare({ run: "sample-1", plan, records, gcbench: "0", prices, jobs });
  return comparisonSchema.parse(JSON.parse(JSON.stringify(compared)));
}

const markdown = (comparison: Comparison) => renderReport(comparison).get("report.md") ?? "";

describe("a report on the cost of a run", () => {
  it("shows all-in and compute-only costs that add up", () => {
    const comparison = measure();
    const { total, platforms, blocks } = comparison.cost ?? {};
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    const all = sum(Object.values(total ?? {}));
    expect(all).toBeGreaterThan(0);
    expect(sum((platforms ?? []).flatMap(({ usd }) => Object.values(usd ?? {})))).toBeCloseTo(all);
    expect(sum((blocks ?? []).map(({ allInUsd }) => allInUsd ?? 0))).toBeCloseTo(all);
    const text = markdown(comparison);
    expect(text).toContain("## Cost");
    expect(text).toMatch(/\*\*0\.\d+ USD all-in, 0\.\d+ USD of it \(\d+ %\) for trials\./);
    expect(text).toContain("| **Total** ");
  });

  it("shows lost attempts and failed blocks with their hosts", () => {
    const row = markdown(measure())
      .split("\n")
      .find((line) => line.startsWith("| graviton4-4xlarge-spot") && line.includes("USD/h"));
    expect(row).toContain("0.25 USD/h<br>5 hosts");
    expect(row).toContain("3 blocks, 1 failed, 1 attempt lost");
  });

  it("uses measured overhead for the all-in cost of a simulated day", () => {
    const [question] = measure().platformQuestions ?? [];
    const overhead = question?.platforms[0]?.overhead;
    expect(overhead).toMatchObject({ bootSeconds: 90, stagingSeconds: 40 });
    expect(overhead?.source).toContain("measured, mean of 4 hosts");
    expect(question?.rankings.map(({ metric }) => metric)).toContain("all-in-cost");
  });

  it("shows the cost of a simulated day with its interval for a single platform", () => {
    const comparison = measure([FIRST]);
    expect(comparison.platformQuestions).toBeUndefined();
    const [day] = comparison.cost?.simulatedDays ?? [];
    // 300 s at 0.5 USD per hour for a quarter of a day; all-in with 90 s of boot and 40 s of
    // staging.
    expect(day?.compute.value).toBeCloseTo((300 / 3600) * 0.5 * 4, 2);
    expect(day?.allIn?.value).toBeCloseTo((430 / 3600) * 0.5 * 4, 2);
    expect(day?.compute.low).toBeLessThan(day?.compute.value ?? 0);
    expect(day?.compute.high).toBeGreaterThan(day?.compute.value ?? 0);
    expect(markdown(comparison)).toContain("Cost of a simulated day");
    expect(markdown(comparison)).toContain(
      "Price of c7g.4xlarge: 0.5 USD per hour, on-demand, us-west-2, 2026-11-20, made up.",
    );
  });

  it("omits the cost of a simulated day if there is a ranking", () => {
    expect(markdown(measure())).not.toContain("Cost of a simulated day");
  });

  it("notes a missing price and excludes it from sums", () => {
    const comparison = measure([FIRST, SECOND], cloudPrices({ "c7g.4xlarge": 0.5 }));
    const text = markdown(comparison);
    expect(text).toContain("The price of graviton4-4xlarge-spot, 16 threads is unknown");
    expect(comparison.cost?.total).toEqual(comparison.cost?.platforms[0]?.usd);
    expect(markdown(measure([FIRST], NO_PRICES))).toContain(
      "The prices of these machines are unknown.",
    );
  });

  it("appears in terminal, page and chart only if there is a cost", () => {
    const comparison = measure();
    const files = renderReport(comparison);
    expect(files.get("cost.svg")).toContain("Cost by purpose");
    expect(files.get("index.html")).toContain("<h2>Cost</h2>");
    expect(renderTerminal(viewReport(comparison))).toContain("Cost: 0.");
    const { cost, ...free } = comparison;
    const without = renderReport(free);
    expect(without.has("cost.svg")).toBe(false);
    expect(without.get("report.md")).not.toContain("## Cost");
    expect(without.get("index.html")).not.toContain("<h2>Cost</h2>");
  });
});
