import { describe, expect, it } from "vitest";
import { compare } from "../../src/core/comparison/compare.ts";
import { blockSpec, type Side } from "../../src/core/documents/plan.ts";
import { renderReport } from "../../src/report/report-files.ts";
import { evaluateInPage, hasBrowser, inBrowser } from "../support/browser.ts";
import { richRun } from "../support/rich-report.ts";
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

/** Labels of the points that are hollow, of those that say so, the number of crosses, and the values by their heights, relative to the mean. */
const POINTS = `(() => {
  const labels = (points) => points.map((one) => one.getAttribute("aria-label"));
  const circles = () => [...page.querySelectorAll("#plot circle")];
  const ground = getComputedStyle(page.querySelector("section")).backgroundColor;
  const quantity = page.getElementById("quantity");
  const look = () => ({
    hollow: labels(circles().filter((one) => getComputedStyle(one).fill === ground)),
    tooltips: labels(circles()).filter((one) => one.includes("excluded")),
    crossed: page.querySelectorAll("#plot .cross.a, #plot .cross.b").length / 2,
    legend: page.querySelector("#plot .legend").textContent,
  });
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

interface Points {
  readonly hollow: readonly string[];
  readonly tooltips: readonly string[];
  readonly crossed: number;
  readonly legend: string;
}

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
  };
})()`;

interface Places {
  readonly edges: readonly number[];
  readonly tops: { readonly dot: number; readonly name: number; readonly end: number };
  readonly isCut: boolean;
  readonly isPageCut: boolean;
}

/** Texts of the visible charts with their sizes on the screen; those that leave their chart, and those that overlap another one. */
const CHARTS = `(() => {
  const charts = [...page.querySelectorAll(".gcbench-chart")].filter((one) => one.getClientRects().length > 0);
  return charts.map((chart) => {
    const frame = chart.getBoundingClientRect();
    const texts = [...chart.querySelectorAll("text:not([transform])")].map((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      return { text: one.textContent, left, right, top, bottom };
    });
    const scale = frame.width / chart.viewBox.baseVal.width;
    const isOverlap = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4;
    return {
      title: chart.querySelector("title").textContent,
      size: Math.min(...[...chart.querySelectorAll("text")].map((one) => Number.parseFloat(getComputedStyle(one).fontSize) * scale)),
      right: frame.right,
      outside: texts.filter(({ left, right }) => left < frame.left - 1 || right > frame.right + 1).map(({ text }) => text),
      overlapping: texts.filter((a, index) => texts.slice(index + 1).some((b) => isOverlap(a, b))).map(({ text }) => text),
    };
  });
})()`;

interface Chart {
  readonly title: string;
  readonly size: number;
  readonly right: number;
  readonly outside: readonly string[];
  readonly overlapping: readonly string[];
}

describe.runIf(hasBrowser)(inBrowser("the report's page"), () => {
  it("draws excluded trials hollow and crossed, labels each of them, and compares others with included trials", async () => {
    const found = (await evaluateInPage(page(), { width: 1080, question: POINTS })) as {
      wall: Points;
      values: number[];
      timer: Points;
    };
    expect(found.wall.hollow).toEqual([expect.stringContaining("200.0 s (Wall time), excluded")]);
    expect(found.wall.tooltips).toEqual(found.wall.hollow);
    expect(found.wall).toMatchObject({ crossed: 1, legend: expect.stringMatching(/^excluded/) });
    // 200 s against the mean of the other three, at most 107 s; against the mean of all four it would be +60 %.
    expect(Math.max(...found.values)).toBeGreaterThan(0.85);
    // The timer has trials of its own that do not count.
    expect(found.timer.hollow).toHaveLength(2);
    expect(found.timer.hollow.join()).toContain("90.00 s (Transport), excluded");
    expect(found.timer.tooltips).toEqual(found.timer.hollow);
    expect(found.timer.crossed).toBe(2);
  });

  it.each([390, 320])(
    "shows change, interval and verdict on a screen of %i pixels",
    async (width) => {
      const found = (await evaluateInPage(page(), { width, question: PLACES })) as Places;
      for (const edge of found.edges) expect(edge).toBeLessThanOrEqual(width);
      expect(found).toMatchObject({ isCut: false, isPageCut: false });
      // The dot stands before its version's name, not on a line above it.
      expect(found.tops.dot).toBeGreaterThanOrEqual(found.tops.name);
      expect(found.tops.dot).toBeLessThan(found.tops.end);
    },
  );

  it("shows the versions in a table on a wide screen", async () => {
    const found = (await evaluateInPage(page(), { width: 1080, question: PLACES })) as Places;
    expect(new Set(found.edges).size).toBe(3);
    expect(found).toMatchObject({ isCut: false, isPageCut: false });
  });

  it.each([390, 1080])(
    "shows whole charts with readable texts on a screen of %i pixels",
    async (width) => {
      const html = renderReport(richRun().comparison).get("index.html") ?? "";
      const charts = (await evaluateInPage(html, { width, question: CHARTS })) as readonly Chart[];
      expect(charts.map(({ title }) => title.split(":")[0])).toEqual([
        "Cost by purpose",
        expect.stringMatching(/^Change of wall time/),
        "Wall time of every trial",
        ...Array.from({ length: 2 }).flatMap(() => [
          "Platforms by wall time",
          "Hours and USD per simulated day",
        ]),
        ...["Timers", "Timers"],
      ]);
      for (const { title, size, right, outside, overlapping } of charts) {
        expect(size, title).toBeGreaterThanOrEqual(11);
        expect(right, title).toBeLessThanOrEqual(width);
        expect({ outside, overlapping }, title).toEqual({ outside: [], overlapping: [] });
      }
    },
  );
});
