import { describe, expect, it } from "vitest";
import { publishedHistory } from "../../src/core/history/published-history.ts";
import { publishedSeries } from "../../src/core/history/published-series.ts";
import { fitNetwork } from "../../src/core/history/version-network.ts";
import { tQuantile } from "../../src/core/verdict/statistics.ts";
import { renderResultsPages } from "../../src/report/site/site-files.ts";
import { evaluateInPage, hasBrowser, inBrowser } from "../support/browser.ts";
import { syntheticSummaries } from "../support/published-runs.ts";

const summaries = syntheticSummaries({ runs: 160, versions: 40, workloads: 1 });
const files = renderResultsPages(
  new Map(summaries.map((summary) => [summary.run, JSON.stringify(summary)])),
);
const [series] = publishedSeries(summaries).filter(({ platformName }) =>
  platformName.startsWith("graviton4"),
);
if (!series) throw new Error("no series");
const history = publishedHistory(series);
const [name = ""] = [...files.keys()].filter((file) =>
  file.startsWith("site/fullchem-4x5-1mo-graviton4"),
);
const page = files.get(name) ?? "";

/** Change and interval of `candidate` relative to `baseline`, as the history estimates them, in percent. */
function expected(baseline: number, candidate: number): readonly number[] {
  const { wall, quantities } = history;
  if (!wall) throw new Error("no contrasts");
  const { estimates } = fitNetwork(wall.contrasts, {
    versions: wall.versions,
    reference: baseline,
  });
  const { estimate = 0, standardError = 0 } = estimates[candidate] ?? {};
  expect(quantities[0]?.scale).toBeGreaterThanOrEqual(1);
  const margin = tQuantile(0.975, wall.degrees) * standardError;
  return [estimate, estimate - margin, estimate + margin].map((log) => 100 * Math.expm1(log));
}

const choose = (baseline: number, candidate: number) => `(() => {
  const select = (id, value) => {
    const box = page.getElementById(id);
    box.value = value;
    box.dispatchEvent(new Event("change"));
  };
  select("pair-a", ${baseline});
  select("pair-b", ${candidate});
  const result = page.getElementById("pair-result");
  return { text: result.textContent, link: result.querySelector("a")?.getAttribute("href") ?? null };
})()`;

describe.runIf(hasBrowser)(inBrowser("the page of a history"), () => {
  const ask = (question: string, width = 1000) => evaluateInPage(page, { width, question });

  it.each([
    [0, 39],
    [30, 5],
    [17, 18],
  ])("compares versions %i and %i as the history does", async (baseline, candidate) => {
    const { text } = (await ask(choose(baseline, candidate))) as { text: string };
    const numbers = [...text.replaceAll("−", "-").matchAll(/[+-]\d+\.\d+/g)].map(Number);
    const [change = 0, low = 0, high = 0] = expected(baseline, candidate);
    expect(numbers).toHaveLength(3);
    for (const [index, value] of [change, low, high].entries())
      expect(Math.abs((numbers[index] ?? 0) - value)).toBeLessThan(0.06);
    expect(text).toContain(`Wall time of ${history.versions[candidate]?.label} relative to`);
  });

  it("links to the report of a direct comparison, and says if there is none", async () => {
    const row = history.comparisons.at(-1);
    const index = (digest: string | null | undefined) =>
      history.versions.findIndex((version) => version.digest === digest);
    const pair = [index(row?.baselineDigest), index(row?.candidateDigest)] as const;
    expect(await ask(choose(...pair))).toMatchObject({ link: `../runs/${row?.run}/index.html` });
    expect(await ask(choose(1, 37))).toMatchObject({
      link: null,
      text: expect.stringContaining("No run compared them directly"),
    });
  });

  it("sorts and filters the versions", async () => {
    const question = `(() => {
      const table = page.querySelectorAll("table.sortable")[0];
      const column = () => [...table.tBodies[0].rows].map((row) => Number(row.cells[1].dataset.value));
      table.tHead.rows[0].cells[1].querySelector("button").click();
      const ascending = column();
      table.tHead.rows[0].cells[1].querySelector("button").click();
      const descending = column();
      const input = table.parentElement.previousElementSibling.querySelector("input");
      input.value = "14.0.3";
      input.dispatchEvent(new Event("input"));
      const shown = [...table.tBodies[0].rows].filter((row) => !row.hidden).map((row) => row.cells[0].textContent);
      return { ascending, descending, shown };
    })()`;
    const { ascending, descending, shown } = (await ask(question)) as Record<string, number[]>;
    expect(ascending).toEqual(ascending?.toSorted((a, b) => a - b));
    expect(descending).toEqual(ascending?.toReversed());
    expect(shown?.map(String).toSorted()).toEqual([
      "14.0.3",
      "14.0.3-alpha.0",
      "14.0.3-alpha.1",
      "14.0.3-alpha.2",
    ]);
  });

  it("does not move sideways on a phone", async () => {
    const question =
      "page.documentElement.scrollWidth <= page.documentElement.clientWidth && !page.getElementById('pair').hidden";
    expect(await ask(question, 390)).toBe(true);
  });
});
