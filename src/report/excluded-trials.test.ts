import { expect, it } from "vitest";
import { record, samplePlan } from "../../test/support/samples.ts";
import { compare } from "../core/comparison/compare.ts";
import { blockSpec, type Side } from "../core/documents/plan.ts";
import type { BlockRecord, Trial } from "../core/documents/record.ts";
import { toCsv } from "./export/csv.ts";
import { renderReport } from "./report-files.ts";
import { renderTerminal } from "./terminal.ts";
import { viewReport } from "./view.ts";

const plan = samplePlan();

/**
 * Three blocks in which B takes 1.1 times as long, with little noise. The second trial of the first
 * block is changed.
 */
function comparisonOf(change: (trial: Trial, partner: Trial) => Partial<Trial>) {
  const records = plan.blocks.map((block, number) => {
    const seconds = (side: Side, index: number) =>
      100 * (side === "B" ? 1.1 : 1) * (1 + 0.001 * Math.sin(12.9 * number + 78 * index));
    const complete = record(blockSpec(plan, "sample-1", block), seconds);
    return number === 0 ? withSecond(complete, change) : complete;
  });
  return compare({ run: "sample-1", plan, records, isFinished: true, gcbench: "0.1.0" });
}

function withSecond(
  block: BlockRecord,
  change: (trial: Trial, partner: Trial) => Partial<Trial>,
): BlockRecord {
  const hit = block.trials[1];
  const partner = block.trials.find(({ side, position }) => side === hit?.side && position !== 2);
  if (!hit || !partner) throw new Error("the block needs two trials per side");
  const changed = { ...hit, ...change(hit, partner) };
  return { ...block, trials: block.trials.map((trial) => (trial === hit ? changed : trial)) };
}

const disturbed = () => comparisonOf(() => ({ wallSeconds: 200 }));
/** The same mean: that of the other trial. */
const undisturbed = () => comparisonOf((_, { wallSeconds }) => ({ wallSeconds }));

const EXCLUDED_NOTE = /([AB]) 200\.0 s \(excluded\)/;

it("a report marks an excluded trial in all lists of trials, and counts the others", () => {
  const comparison = disturbed();
  const files = renderReport(comparison);
  for (const name of ["report.md", "index.html"]) {
    const content = (files.get(name) ?? "").replaceAll("\u00a0", " ");
    expect(content, name).toMatch(EXCLUDED_NOTE);
    expect(content, name).toContain("3 blocks, 11 of 12 trials");
    expect(content.match(/\(excluded\)/g), name).toHaveLength(1);
  }
  const [block] = comparison.cells[0]?.blocks ?? [];
  expect(renderTerminal(viewReport(comparison))).toContain(`3 min 20 s (trial 2 of ${block?.id})`);
});

it("a report says in a line what the machine did during an excluded trial", () => {
  const comparison = comparisonOf(({ disturbance }) => ({
    wallSeconds: 200,
    involuntarySwitches: 6420,
    disturbance: { ...disturbance, otherCpuSeconds: 180 },
  }));
  const [block] = comparison.cells[0]?.blocks ?? [];
  expect(viewReport(comparison).evidence).toContain(
    `Trial 2 of ${block?.id}: other programs used 0.9 cores; 6,420 involuntary switches.`,
  );
});

it("a report counts all trials if none is excluded", () => {
  const page = renderReport(undisturbed()).get("report.md") ?? "";
  expect(page).toContain("3 blocks, 12 trials");
  expect(page).not.toContain("(excluded)");
});

it("the trials chart centres the bar on the mean", () => {
  const svg = renderReport(disturbed()).get("trials.svg") ?? "";
  const numbers = (pattern: RegExp) =>
    [...svg.matchAll(pattern)].map(([, from, to]) => ({ from: Number(from), to: Number(to) }));
  const bars = numbers(/<line class="line-[ab]" x1="([\d.]+)" x2="([\d.]+)"[^>]*stroke-opacity/g);
  const marks = numbers(
    /<line class="line-[ab]" x1="([\d.]+)" x2="([\d.]+)"[^>]*stroke-width="3"\/>/g,
  );
  expect(bars).toHaveLength(2);
  // The excluded 200 s are at the other end of the axis and not part of the mean.
  for (const [index, { from, to }] of bars.entries()) {
    const mark = marks[index]?.from ?? 0;
    expect(mark).toBeGreaterThanOrEqual(from);
    expect(mark).toBeLessThanOrEqual(to);
    expect(mark - from).toBeCloseTo(to - mark, 0);
  }
});

it("CSV has a timer's interval from the trials that count for this timer", () => {
  const rowOf = (comparison: ReturnType<typeof comparisonOf>) => {
    const [head = [], ...rows] = toCsv(comparison)
      .trimEnd()
      .split("\r\n")
      .map((line) => line.split(","));
    const row = rows.find((fields) => fields.includes("Transport")) ?? [];
    return Object.fromEntries(head.map((title, index) => [title, row[index] ?? ""]));
  };
  const transport = (trial: Trial, seconds: number): Partial<Trial> => ({
    timers: trial.timers.map((one) => (one.name === "Transport" ? { ...one, seconds } : one)),
  });
  const secondsOf = ({ timers }: Trial) =>
    timers.find(({ name }) => name === "Transport")?.seconds ?? 0;
  const [hit, clean] = [
    rowOf(comparisonOf((trial) => transport(trial, 90))),
    rowOf(comparisonOf((trial, partner) => transport(trial, secondsOf(partner)))),
  ];
  // The disturbed trial belongs to either side, depending on the plan's order.
  for (const side of ["baseline", "candidate"]) {
    for (const field of ["seconds", "low_seconds", "high_seconds"]) {
      const title = `${side}_${field}`;
      expect(Number(hit[title]), title).toBeGreaterThan(0);
      expect(Number(hit[title]), title).toBeCloseTo(Number(clean[title]), 6);
    }
  }
});
