import { describe, expect, it } from "vitest";
import { compareOverRanks } from "../../test/support/rank-records.ts";
import { richRun } from "../../test/support/rich-report.ts";
import { sampleRun } from "../../test/support/sample-report.ts";
import { record, samplePlan } from "../../test/support/samples.ts";
import { compare } from "../core/comparison/compare.ts";
import type { Comparison, Effect, TimerComparison } from "../core/documents/comparison.ts";
import { blockSpec } from "../core/documents/plan.ts";
import { timersChart } from "./charts/timers.ts";
import { renderComment } from "./publishing/comment.ts";
import { viewPublication } from "./publishing/publication.ts";
import { renderReport } from "./report-files.ts";
import { timerVerdict } from "./text/verdict-text.ts";
import { viewReport } from "./view.ts";

const commentOn = (comparison: Comparison) =>
  renderComment(
    viewPublication({
      comparison,
      fails: false,
      context: { sha: null, reportUrl: null, workflowUrl: null },
    }),
    null,
  ).replaceAll("\u00a0", " ");

const reportOn = (comparison: Comparison) =>
  (renderReport(comparison).get("report.md") ?? "").replaceAll("\u00a0", " ");

/** Rows of Markdown tables that mention a text. */
const rowsWith = (markdown: string, text: string) =>
  markdown.split("\n").filter((line) => line.startsWith("| ") && line.includes(text));

describe("a table of timers", () => {
  const { comparison } = richRun();

  it.each([
    ["the report", reportOn(comparison)],
    ["the comment", commentOn(comparison)],
  ])("shows the finding bold and other rows quiet in %s", (_, markdown) => {
    const found = rowsWith(markdown, "`Convection`");
    expect(found.length).toBeGreaterThanOrEqual(2);
    for (const row of found) {
      expect(row).toMatch(
        /\*\*`Convection`\*\* \| .* \| \*\*\+50\.\d %\*\* \| .* \| \*\*▲ slower\*\* \|$/,
      );
    }
    const others = ["Gas-phase chem", "Transport", "HEMCO"].flatMap((name) =>
      rowsWith(markdown, `\`${name}\``),
    );
    expect(others).toHaveLength(6);
    for (const row of others) {
      expect(row).toMatch(/ no change seen \|$/);
      expect(row).not.toContain("**");
    }
  });

  it("marks the finding and the other rows on the page", () => {
    const page = renderReport(comparison).get("index.html") ?? "";
    const rows = [...page.matchAll(/<tr class="(finding|quiet)"><td class="name[^>]*>([^<]*)</g)];
    const named = (kind: string) => rows.flatMap(([, own, name]) => (own === kind ? [name] : []));
    expect(named("finding")).toEqual(["Convection", "Convection"]);
    expect(named("quiet")).toHaveLength(10);
  });
});

describe("the verdict of a timer", () => {
  const effect = (change: Partial<Effect>): Effect => ({
    verdict: "inconclusive",
    change: 0.01,
    low: -0.02,
    high: 0.04,
    confidence: 0.95,
    p: 0.5,
    smallestDetectable: null,
    hosts: 4,
    trials: 16,
    noise: "none",
    ...change,
  });
  const verdictOn = (
    change: Partial<Effect>,
    isWatched = false,
  ): Pick<TimerComparison, "effect" | "isWatched"> => ({ effect: effect(change), isWatched });

  it.each([
    ["contains 0", verdictOn({}), "no change seen"],
    ["is equivalent to 0", verdictOn({ verdict: "no material change" }), "no change seen"],
    [
      "excludes 0, below what is called slower",
      verdictOn({ low: 0.004, high: 0.016 }),
      "below 2 %",
    ],
    ["contains 0, on the watch list", verdictOn({ change: 0.05 }, true), "? on the watch list"],
    ["is a finding", verdictOn({ verdict: "slower", low: 0.03, high: 0.06 }), "▲ slower"],
  ])("agrees with an interval that %s", (_, timer, text) => {
    expect(timerVerdict(timer)).toMatchObject({
      verdict: text,
      isFinding: text === "▲ slower",
    });
  });
});

describe("rows of comparisons", () => {
  it("are bold only if something was found", () => {
    const slower = sampleRun({ factor: 1.1 }).comparison;
    const equal = sampleRun({ factor: 1 }).comparison;
    for (const render of [reportOn, commentOn]) {
      expect(rowsWith(render(slower), "▲ slower")[0]).toMatch(
        /\*\*\+10\.\d %\*\* \| .* \| \*\*▲ slower\*\* \|/,
      );
      const [row] = rowsWith(render(equal), "= no material change");
      expect(row).not.toContain("**");
    }
  });

  it("name a finding in timers beside a total without a verdict", () => {
    const { comparison } = richRun();
    const [cell] = comparison.cells;
    if (!cell?.effect) throw new Error("no effect");
    const open = { ...cell.effect, verdict: "inconclusive" as const, low: -0.01, high: 0.09 };
    const changed = { ...comparison, cells: [{ ...cell, effect: open, nextLook: null }] };
    for (const render of [reportOn, commentOn]) {
      expect(rowsWith(render(changed), "? inconclusive")[0]).toContain(
        "? inconclusive<br>**▲ slower in part**",
      );
    }
    const page = (renderReport(changed).get("index.html") ?? "").replaceAll("\u00a0", " ");
    expect(page).toContain(
      '? inconclusive<br><strong class="tone-worse">▲ slower in part</strong>',
    );
  });
});

describe("a comparison between two looks", () => {
  const plan = samplePlan({ suite: { layout: { maxBlocks: 8 } } });
  const compared = (timers: "with timers" | "without timers") => {
    const records = plan.blocks.slice(0, 2).map((block, number) => {
      const made = record(
        blockSpec(plan, "sample-1", block),
        (side, index) => (side === "B" ? 110 : 100) * (1 + 0.0005 * Math.sin(9 * number + index)),
      );
      const trials = made.trials.map((trial) => ({ ...trial, timers: [] }));
      return timers === "with timers" ? made : { ...made, trials };
    });
    return compare({ run: "sample-1", plan, records, gcbench: "0" });
  };

  it("is called undecided, because its interval can exclude 0", () => {
    const comparison = compared("without timers");
    const [cell] = comparison.cells;
    expect(cell).toMatchObject({ effect: { verdict: "inconclusive" } });
    expect(cell?.effect?.low).toBeGreaterThan(0);
    const { headline, cells } = viewReport(comparison);
    expect(headline).toMatch(/^Not decided yet: next against base \+(9\.9|10\.0) % /);
    expect(cells[0]?.verdict).toBe("? not decided yet");
    for (const render of [reportOn, commentOn]) {
      expect(render(comparison)).not.toMatch(/[Ii]nconclusive/);
    }
  });

  it("is called undecided behind a timer that is proven slower", () => {
    const { headline, cause } = viewReport(compared("with timers"));
    expect(headline).toMatch(/^Found: Transport takes 10\.0 % longer/);
    expect(cause).toMatch(/^Total: \+(9\.9|10\.0) % \(.*\), not decided yet\.$/);
  });
});

describe("a timer over MPI ranks", () => {
  it("names a change of the imbalance, and never one of the component", () => {
    const comparison = compareOverRanks({ A: { mean: 40, max: 50 }, B: { mean: 40, max: 60 } });
    const comment = commentOn(comparison);
    expect(comment).toContain(
      "imbalance of GC\\_CHEM grew: its slowest rank takes 20.0 % longer (",
    );
    expect(comment).not.toMatch(/GC\\_CHEM takes/);
    expect(rowsWith(comment, "`GC_CHEM`").join()).toContain("▲ slower (imbalance)");
    const [cell] = comparison.cells;
    expect(cell && timersChart(cell, "local")).toMatch(/>\+20\.0 % +imbalance</);
  });

  it("names the component if the mean over the ranks changes with it", () => {
    const comparison = compareOverRanks({ A: { mean: 40, max: 50 }, B: { mean: 48, max: 58 } });
    expect(commentOn(comparison)).toContain("GC\\_CHEM takes 16.0 % longer (");
    expect(commentOn(comparison)).not.toContain("imbalance");
  });
});
