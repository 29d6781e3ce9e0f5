import { beforeAll, describe, expect, it } from "vitest";
import { compare } from "../../src/core/comparison/compare.ts";
import { blockSpec } from "../../src/core/documents/plan.ts";
import { timersChart } from "../../src/report/charts/timers.ts";
import { evaluateInPage, hasBrowser, inBrowser } from "../support/browser.ts";
import { pinnedVersion, record, samplePlan } from "../support/samples.ts";

function chartOf(names: readonly string[]): string {
  const plan = samplePlan({
    versions: names.map((name) => pinnedVersion(name)),
    suite: { versions: [...names] },
  });
  const records = plan.blocks.map((block) =>
    record(blockSpec(plan, "sample-1", block), (side) => (side === "A" ? 100 : 110)),
  );
  const { cells } = compare({ run: "sample-1", plan, records, isFinished: true, gcbench: "0" });
  return (cells[0] && timersChart(cells[0], "local, 2 threads")) ?? "";
}

/** Extents of the swatches and names of each chart's legend in a browser, in the chart's pixels. */
const LEGENDS = `[...page.querySelectorAll("svg")].map((chart) => {
  const own = [...chart.querySelectorAll("rect, text.muted")].filter((one) => {
    const { y, height } = one.getBBox();
    return y > 40 && y + height < 64;
  });
  return own.map((one) => { const { x, width } = one.getBBox(); return [x, x + width]; });
})`;

const NAMES = {
  "short names": ["a", "b"],
  "long names": ["14.7.0-transport-in-single-precision", "14.7.0-transport-in-double-precision"],
  capitals: ["WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW", "MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM"],
  "a long name and a short one": ["14.7.0_MODIFIED-MIXING-MODULE-AND-WASHOUT", "x"],
};

describe.skipIf(!hasBrowser)(inBrowser("legend of the timers chart"), () => {
  let legends: [number, number][][];
  beforeAll(async () => {
    const html = `<!doctype html><body>${Object.values(NAMES).map(chartOf).join("\n")}</body>`;
    legends = (await evaluateInPage(html, { width: 900, question: LEGENDS })) as typeof legends;
  });

  it.each(Object.keys(NAMES).map((names, chart) => ({ names, chart })))(
    "keeps $names apart and inside the chart",
    ({ chart }) => {
      const found = legends[chart] ?? [];
      expect(found).toHaveLength(4);
      for (const [index, [from, to]] of found.entries()) {
        expect(from).toBeGreaterThanOrEqual(found[index - 1]?.[1] ?? 210);
        expect(to).toBeLessThanOrEqual(820);
      }
    },
  );
});
