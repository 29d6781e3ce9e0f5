import { describe, expect, it } from "vitest";
import { results } from "../../../test/support/results.ts";
import { pinnedVersion, record, samplePlan } from "../../../test/support/samples.ts";
import { compare } from "../../core/comparison/compare.ts";
import { failsOn } from "../../core/comparison/fails-on.ts";
import { blockSpec, type Side } from "../../core/documents/plan.ts";
import { renderReport } from "../report-files.ts";
import { renderTerminal } from "../terminal.ts";
import { viewReport } from "../view.ts";

/** Run of two versions whose trials have the given results. */
function run(outputsOf: (side: Side, index: number) => ReturnType<typeof results>) {
  const plan = samplePlan();
  const records = plan.blocks.map((block) => {
    const complete = record(
      blockSpec(plan, "sample-1", block),
      (_side, index) => 100 + index / 100,
    );
    const trials = complete.trials.map((trial, index) => ({
      ...trial,
      outputs: outputsOf(trial.side, index),
    }));
    return { ...complete, trials };
  });
  return compare({ run: "sample-1", plan, records, gcbench: "0.1.0" });
}

function shownIn(comparison: ReturnType<typeof run>) {
  const files = renderReport(comparison);
  const page = (files.get("index.html") ?? "").replace(/<(script|style)[^>]*>.*?<\/\1>/gs, "");
  const terminal = renderTerminal(viewReport(comparison));
  return { report: files.get("report.md") ?? "", page, terminal };
}

it("a report states bit-for-bit agreement in a line", () => {
  const comparison = run(() => results({ O3: 0 }));
  for (const content of Object.values(shownIn(comparison))) {
    expect(content).toContain("Results agree bit for bit (3 comparisons)");
    expect(content).not.toContain("⚠");
  }
  expect(failsOn(comparison, "regression")).toBe(false);
});

it("a report states the largest difference between versions without a warning", () => {
  const comparison = run((side) => results({ O3: 0, CO: side === "B" ? 3e-3 : 0 }));
  const { report, page, terminal } = shownIn(comparison);
  for (const content of [report, page, terminal]) {
    expect(content).toContain("different");
    expect(content).toMatch(/\bCO\b/);
    expect(content).toMatch(/[2-4]\.\de-3/);
    expect(content).not.toContain("⚠");
  }
  expect(report).toContain("It is not the largest difference of a single cell");
  expect(failsOn(comparison, "regression")).toBe(false);
});

it("a report warns below the verdict if the same executable gives different results", () => {
  const comparison = run((side, index) => results({ O3: side === "A" ? index * 1e-9 : 0 }));
  const { report, page, terminal } = shownIn(comparison);
  expect(report.split("\n")[2]).toMatch(
    /^\*\*⚠ Results do not agree\. base, trials on the same host/,
  );
  expect(page.slice(0, page.indexOf("<main>"))).toContain("⚠ Results do not agree");
  expect(terminal.split("\n\n").at(-2)).toContain("⚠ Results do not agree");
  for (const content of [report, page, terminal]) expect(content).toMatch(/beyond.tolerance/);
  expect(failsOn(comparison, "regression")).toBe(true);
  expect(failsOn(comparison, "never")).toBe(false);
});

describe("a report on several thread counts", () => {
  /** A sweep of one version over thread counts. @param off of e90 by thread count and trial */
  function sweep(off: (threads: number, index: number) => number) {
    const plan = samplePlan({
      suite: { versions: ["base"] },
      versions: [pinnedVersion("base")],
      platforms: [1, 2, 4].map((threads) => ({
        id: `local-${threads}t`,
        name: "local",
        architecture: "amd64" as const,
        threads,
        cores: [],
      })),
    });
    const records = plan.blocks.map((block) => {
      const made = record(blockSpec(plan, "sample-1", block), () => 100);
      const { threads } = made.spec.platform;
      const trials = made.trials.map((trial, index) => ({
        ...trial,
        outputs: results({ CO: 0, e90: off(threads, index) }),
      }));
      return { ...made, trials };
    });
    return compare({ run: "sample-1", plan, records, gcbench: "0.1.0" });
  }

  it("says in a line that the results agree", () => {
    const comparison = sweep(() => 0);
    for (const content of Object.values(shownIn(comparison))) {
      expect(content).toContain("Results agree bit for bit, also with 1, 2 and 4 threads");
      expect(content).not.toContain("⚠");
    }
    expect(failsOn(comparison, "disagreement")).toBe(false);
  });

  it("names the first variable, its file, the thread counts and the size", () => {
    const comparison = sweep((threads) => (threads === 4 ? 3e-7 : 0));
    const { report, page, terminal } = shownIn(comparison);
    const sentence =
      /Results do not agree\. base, 4 threads against 1 thread \(local\): e90 in Restarts\/r\.nc4 differs by [2-4]\.\de-7; expected bit for bit\./;
    for (const content of [report, page, terminal]) expect(content).toMatch(sentence);
    expect(failsOn(comparison, "disagreement")).toBe(true);
    expect(failsOn(comparison, "never")).toBe(false);
  });

  it("names a race if trials with the same number of threads differ", () => {
    const comparison = sweep((threads, index) => (threads === 2 && index === 1 ? 3e-7 : 0));
    for (const content of Object.values(shownIn(comparison))) {
      expect(content).toMatch(
        /Results do not agree\. base, trials on the same host \(local, 2 threads\): e90 in .*Equal runs differ because of a race, or of memory that is never set/,
      );
    }
  });
});

it("disagreement alone fails --fail-on disagreement, a slower version does not", () => {
  const plan = samplePlan();
  const records = plan.blocks.map((block) =>
    record(blockSpec(plan, "sample-1", block), (side, index) =>
      side === "B" ? 120 + index / 100 : 100 + index / 100,
    ),
  );
  const slower = compare({ run: "sample-1", plan, records, gcbench: "0.1.0" });
  expect(failsOn(slower, "regression")).toBe(true);
  expect(failsOn(slower, "disagreement")).toBe(false);
  const racing = run((side, index) => results({ O3: side === "A" ? index * 1e-9 : 0 }));
  expect(failsOn(racing, "disagreement")).toBe(true);
});

it("a report escapes variable names", () => {
  const evil = "x`|<script>alert(1)</script>\u001b[2J";
  const comparison = run((side) => results({ [evil]: side === "B" ? 1e-3 : 0 }));
  const { report, page, terminal } = shownIn(comparison);
  expect(report).toContain("``x`\\|<script>alert(1)</script>``");
  expect(page).not.toContain("<script>alert");
  expect(page).toContain("&lt;script&gt;");
  expect(terminal).not.toContain("\u001b[2J");
});

it("a report omits agreement of an earlier gcbench, and mentions records of an earlier gcbench", () => {
  const { agreements: _none, ...earlier } = run(() => results({ O3: 0 }));
  expect(viewReport(earlier).agreement).toBeNull();
  expect(renderReport(earlier).get("report.md")).not.toContain("Do the results agree");
  const versions = [pinnedVersion("base"), pinnedVersion("next")];
  const bare = run((side) => results({ O3: side === "A" ? 0 : 1 }, { hasNoMetadata: true }));
  expect(bare.versions.map(({ name }) => name)).toEqual(versions.map(({ name }) => name));
  expect(shownIn(bare).report).toContain("recorded by an earlier gcbench");
});
