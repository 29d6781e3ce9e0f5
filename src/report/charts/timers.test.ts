import { describe, expect, it } from "vitest";
import { evaluateInPage, hasBrowser, inBrowser } from "../../../test/support/browser.ts";
import { pinnedVersion, record, samplePlan } from "../../../test/support/samples.ts";
import { compare } from "../../core/comparison/compare.ts";
import { blockSpec } from "../../core/documents/plan.ts";
import { timersChart } from "./timers.ts";

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

/** Extents of the legend's swatches and names in a browser, in the chart's pixels. */
const LEGEND = `(() => {
  const own = [...page.querySelectorAll("rect, text.muted")].filter((one) => {
    const { y, height } = one.getBBox();
    return y > 40 && y + height < 64;
  });
  return own.map((one) => { const { x, width } = one.getBBox(); return [x, x + width]; });
})()`;

describe.skipIf(!hasBrowser)(inBrowser("legend of the timers chart"), () => {
  it.each([
    ["short names", ["a", "b"]],
    [
      "long names",
      ["14.7.0-transport-in-single-precision", "14.7.0-transport-in-double-precision"],
    ],
    ["capitals", ["WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW", "MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM"]],
    ["a long name and a short one", ["14.7.0_MODIFIED-MIXING-MODULE-AND-WASHOUT", "x"]],
  ])("keeps %s apart and inside the chart", async (_, names) => {
    const html = `<!doctype html><body>${chartOf(names)}</body>`;
    const found = (await evaluateInPage(html, { width: 900, question: LEGEND })) as [
      number,
      number,
    ][];
    expect(found).toHaveLength(4);
    for (const [index, [from, to]] of found.entries()) {
      expect(from).toBeGreaterThanOrEqual(found[index - 1]?.[1] ?? 210);
      expect(to).toBeLessThanOrEqual(820);
    }
  });
});
