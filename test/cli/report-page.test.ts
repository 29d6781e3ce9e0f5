import { describe, expect, it } from "vitest";
import { compare } from "../../src/core/comparison/compare.ts";
import { blockSpec, type Side } from "../../src/core/documents/plan.ts";
import { renderReport } from "../../src/report/report-files.ts";
import { evaluateInPage, hasBrowser, inBrowser } from "../support/browser.ts";
import { record, samplePlan } from "../support/samples.ts";

/** Two trials are interfered with: one as a whole, another in a part of the model alone. */
function page(): string {
  const plan = samplePlan();
  const records = plan.blocks.map((block, number) => {
    const seconds = (side: Side, index: number) =>
      number === 0 && index === 1
        ? 200
        : 100 * (side === "B" ? 1.1 : 1) * (1 + 0.001 * Math.sin(12.9 * number + 78 * index));
    const made = record(blockSpec(plan, "sample-1", block), seconds);
    const timers = made.trials[2]?.timers.map((one) =>
      one.name === "Transport" ? { ...one, seconds: 90 } : one,
    );
    return number === 1 && timers
      ? { ...made, trials: made.trials.map((own, at) => (at === 2 ? { ...own, timers } : own)) }
      : made;
  });
  const comparison = compare({ run: "sample-1", plan, records, isFinished: true, gcbench: "0" });
  return renderReport(comparison).get("index.html") ?? "";
}

/** Labels of the points that are drawn pale, of those that say so, and the values by their heights, relative to the mean. */
const POINTS = `(() => {
  const labels = (selector) => [...page.querySelectorAll(selector)].map((one) => one.getAttribute("aria-label"));
  const quantity = page.getElementById("quantity");
  const look = () => ({ pale: labels("#plot .excluded"), tooltips: labels("#plot circle").filter((one) => one.includes("excluded")) });
  const wall = look();
  page.getElementById("relative").click();
  const ticks = [...page.querySelectorAll('#plot text[text-anchor="end"]')]
    .map((one) => ({ value: Number.parseFloat(one.textContent) / 100, y: Number(one.getAttribute("y")) - 4 }))
    .filter(({ value }) => !Number.isNaN(value));
  const [low, high] = [ticks[0], ticks.at(-1)];
  const valueAt = (y) => low.value + ((y - low.y) / (high.y - low.y)) * (high.value - low.value);
  const values = [...page.querySelectorAll("#plot circle")].map((one) => valueAt(Number(one.getAttribute("cy"))));
  quantity.value = [...quantity.options].find(({ text }) => text === "Transport").value;
  quantity.dispatchEvent(new Event("change"));
  return { wall, values, timer: look() };
})()`;

/** Where things of the versions' table are on the screen, and whether the page itself moves sideways. */
const PLACES = `(() => {
  const box = (selector) => page.querySelector(selector).getBoundingClientRect();
  const edges = ["change", "interval", "verdict"].map((name) => Math.round(box(".versions .second ." + name).right));
  const [dot, name] = [box(".versions .second .dot"), box(".versions .second .named > span")];
  const table = page.querySelector(".versions").parentElement;
  return {
    edges,
    tops: { dot: dot.top, name: name.top, end: name.bottom },
    isCut: table.scrollWidth > table.clientWidth,
    isPageCut: page.documentElement.scrollWidth > page.documentElement.clientWidth,
    hint: getComputedStyle(page.querySelector("figure"), "::before").content,
  };
})()`;

interface Places {
  readonly edges: readonly number[];
  readonly tops: { readonly dot: number; readonly name: number; readonly end: number };
  readonly isCut: boolean;
  readonly isPageCut: boolean;
  readonly hint: string;
}

describe.runIf(hasBrowser)(inBrowser("the report's page"), () => {
  it("draws excluded trials pale, labels each of them, and compares others with included trials", async () => {
    const found = (await evaluateInPage(page(), { width: 1080, question: POINTS })) as {
      wall: { pale: string[]; tooltips: string[] };
      values: number[];
      timer: { pale: string[]; tooltips: string[] };
    };
    expect(found.wall.pale).toEqual([expect.stringContaining("200.0 s (Wall time), excluded")]);
    expect(found.wall.tooltips).toEqual(found.wall.pale);
    // 200 s against the mean of the other three, at most 107 s; against the mean of all four it would be +60 %.
    expect(Math.max(...found.values)).toBeGreaterThan(0.85);
    // The timer has trials of its own that do not count.
    expect(found.timer.pale).toHaveLength(2);
    expect(found.timer.pale.join()).toContain("90.00 s (Transport), excluded");
    expect(found.timer.tooltips).toEqual(found.timer.pale);
  });

  it.each([390, 320])(
    "shows change, interval and verdict on a screen of %i pixels",
    async (width) => {
      const found = (await evaluateInPage(page(), { width, question: PLACES })) as Places;
      for (const edge of found.edges) expect(edge).toBeLessThanOrEqual(width);
      expect(found).toMatchObject({ isCut: false, isPageCut: false });
      expect(found.hint).toContain("Swipe");
      // The dot stands before its version's name, not on a line above it.
      expect(found.tops.dot).toBeGreaterThanOrEqual(found.tops.name);
      expect(found.tops.dot).toBeLessThan(found.tops.end);
    },
  );

  it("shows a table without a hint on a wide screen", async () => {
    const found = (await evaluateInPage(page(), { width: 1080, question: PLACES })) as Places;
    expect(new Set(found.edges).size).toBe(3);
    expect(found).toMatchObject({ isCut: false, isPageCut: false, hint: "none" });
  });
});
