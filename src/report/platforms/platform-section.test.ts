import { describe, expect, it } from "vitest";
import { machine, pinnedVersion, record, samplePlan } from "../../../test/support/samples.ts";
import { compare } from "../../core/comparison/compare.ts";
import { blockSpec, type PinnedPlatform } from "../../core/documents/plan.ts";
import type { Metric } from "../../core/documents/platform-comparison.ts";
import { priceListSchema } from "../../core/documents/prices.ts";
import { positionLabels } from "../charts/position-labels.ts";
import { renderCheck } from "../publishing/check.ts";
import { renderComment, renderJobSummary } from "../publishing/comment.ts";
import { viewPublication } from "../publishing/publication.ts";
import { renderReport, renderSummary } from "../report-files.ts";
import { renderTerminal } from "../terminal.ts";
import { viewReport } from "../view.ts";

const PRICES = priceListSchema.parse({
  schemaVersion: 1,
  prices: ["fast", "slow"].map((platform, index) => ({
    platform,
    usdPerHour: 2 - 1.5 * index,
    purchase: "on-demand",
    region: "us-west-2",
    date: "2026-11-20",
    source: "price list",
  })),
});

function pinned(name: string, threads: number): PinnedPlatform {
  return { id: `${name}-${threads}t`, name, architecture: "amd64", threads, cores: [] };
}

type Times = readonly (readonly [PinnedPlatform, number])[];

/** Plan and records of a single version on each platform, with the given seconds. */
function sample(times: Times) {
  const plan = samplePlan({
    platforms: times.map(([platform]) => platform),
    versions: [pinnedVersion("base")],
    suite: { versions: ["base"], layout: { maxBlocks: 3 } },
  });
  const records = plan.blocks.map((block, index) => {
    const [, seconds = 1] = times.find(([{ id }]) => id === block.platform) ?? [];
    const complete = record(
      blockSpec(plan, "sample-1", block),
      (_side, trial) => seconds * (1 + 0.004 * Math.sin(12.9 * index + 78.2 * trial)),
    );
    const host = { ...machine, host: `i-${index}`, physicalCores: 16, cpuModel: "Model <b>|X" };
    return {
      ...complete,
      sessions: complete.sessions.map((session) => ({ ...session, machine: host })),
    };
  });
  return { plan, records };
}

function measure(times: Times, prices = PRICES) {
  return compare({ run: "sample-1", ...sample(times), gcbench: "0", prices });
}

const TWO = measure([
  [pinned("fast", 16), 100],
  [pinned("slow", 16), 150],
]);

function markdown(rankBy: Metric): string {
  return renderReport({ ...TWO, rankBy }).get("report.md") ?? "";
}

describe("a report on platforms", () => {
  it("starts with the best platform by the requested metric", () => {
    expect(markdown("wall-time")).toMatch(/^\*\*Best by wall time: fast, 16 threads; all others/);
    expect(markdown("cost")).toMatch(/^\*\*Best by cost: slow, 16 threads; all others/);
  });

  it("names the best by time beside the best by cost, where they differ", () => {
    expect(markdown("wall-time")).toMatch(
      /^\*\*Best by wall time: fast, .* Best by cost: slow, 16 threads\.\*\*/,
    );
    expect(markdown("cost")).toMatch(
      /^\*\*Best by cost: slow, .* Best by wall time: fast, 16 threads\.\*\*/,
    );
    const alike = measure([
      [pinned("fast", 16), 300],
      [pinned("slow", 16), 150],
    ]);
    const [first = ""] = (renderReport(alike).get("report.md") ?? "").split("\n");
    expect(first).toMatch(/^\*\*Best by wall time: slow, 16 threads; .*%\)?\.\*\*$/);
  });

  it.each([
    ["wall-time", "Best by wall time: fast"],
    ["cost", "Best by cost: slow"],
  ] as const)("names the same winner in every text: %s", (rankBy, winner) => {
    const comparison = { ...TWO, rankBy };
    const context = { sha: null, reportUrl: null, workflowUrl: null };
    const publication = viewPublication({ comparison, fails: false, context });
    const texts = [
      renderSummary(comparison),
      renderTerminal(viewReport(comparison)),
      publication.verdict,
      renderComment(publication, null),
      renderJobSummary(publication),
      renderCheck(publication, { sha: "a".repeat(40), file: null }).title,
    ];
    for (const text of texts) expect(text).toContain(winner);
  });

  it("takes the metric by which the plan drops platforms, if none is requested", () => {
    const { plan, records } = sample([[pinned("fast", 16), 100]]);
    const metricOf = (eliminateBy: Metric | null, rankBy?: Metric) =>
      compare({ run: "r-1", plan: { ...plan, eliminateBy }, records, gcbench: "0", rankBy }).rankBy;
    expect([metricOf(null), metricOf("cost"), metricOf("cost", "throughput")]).toEqual([
      "wall-time",
      "cost",
      "throughput",
    ]);
  });

  it("shows processor, cores and number of hosts", () => {
    const row = markdown("cost")
      .split("\n")
      .find((line) => line.includes("✓ best"));
    expect(row).toContain(
      "slow, 16 threads<br>`Model <b>\\|X`<br>16 cores, 1 thread per core<br>3 hosts, 6 trials",
    );
    expect(renderReport(TWO).get("index.html")).toContain("Model &lt;b&gt;|X");
    expect(markdown("cost")).toContain(
      "Price of slow: 0.5 USD per hour, on-demand, us-west-2, 2026-11-20, price list.",
    );
  });

  it("names no single best of indistinguishable platforms", () => {
    const tie = measure([
      [pinned("fast", 16), 100],
      [pinned("slow", 16), 100],
    ]);
    const text = renderTerminal(viewReport(tie));
    expect(text).toContain("No single best by wall time: 2 of 2 can't be told apart");
    expect(text.match(/≈ as good as the best/g)).toHaveLength(2);
  });

  it("has a Pareto chart only with prices", () => {
    const files = renderReport(TWO);
    expect([...files.keys()]).toEqual(expect.arrayContaining(["platforms-1.svg", "pareto-1.svg"]));
    const free = renderReport(
      measure(
        [
          [pinned("fast", 16), 100],
          [pinned("slow", 16), 150],
        ],
        { schemaVersion: 1, prices: [], overheads: [] },
      ),
    );
    expect(free.has("pareto-1.svg")).toBe(false);
    expect(free.get("report.md")).not.toContain("USD");
  });

  it("draws a scaling fit from five thread counts on, and only points from three on", () => {
    const sweep = (counts: readonly number[]) =>
      renderReport(
        measure(counts.map((threads) => [pinned("fast", threads), 100 * (0.1 + 0.9 / threads)])),
      );
    expect(sweep([1, 2]).has("scaling-1-fast.svg")).toBe(false);
    expect(sweep([1, 2, 4]).get("scaling-1-fast.svg")).toContain("too few thread counts for a fit");
    const whole = sweep([1, 2, 4, 8, 16]);
    expect(whole.get("scaling-1-fast.svg")).toContain("Amdahl&#x27;s law".replace("&#x27;", "'"));
    expect(whole.get("report.md")).toMatch(/Amdahl's law: serial fraction (9\.\d+|10\.\d) % \(/);
  });

  it("has no platform section for a single platform", () => {
    const files = renderReport(measure([[pinned("fast", 16), 100]]));
    expect(files.get("report.md")).not.toContain("Which platform");
    expect(files.has("platforms-1.svg")).toBe(false);
  });
});

describe("positionLabels", () => {
  it("keeps labels apart and inside the plot", () => {
    const spots = Array.from({ length: 5 }, (_, index) => ({
      x: 400 + 3 * index,
      y: 200 + 2 * index,
      text: `platform ${index}`,
    }));
    const bounds = { left: 80, right: 780, top: 60, bottom: 380 };
    const placed = positionLabels(spots, bounds);
    for (const [index, placement] of placed.entries()) {
      expect(placement.y).toBeGreaterThan(bounds.top);
      expect(placement.y).toBeLessThan(bounds.bottom);
      for (const other of placed.slice(index + 1)) {
        const isApart = placement.anchor !== other.anchor || Math.abs(placement.y - other.y) >= 13;
        expect(isApart).toBe(true);
      }
    }
  });
});
