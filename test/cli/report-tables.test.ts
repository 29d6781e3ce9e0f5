import { describe, expect, it } from "vitest";
import { renderReport } from "../../src/report/report-files.ts";
import { evaluateInPage, hasBrowser, inBrowser } from "../support/browser.ts";
import { richRun } from "../support/rich-report.ts";

const { comparison } = richRun();
const html =
  renderReport({ ...comparison, cells: comparison.cells.slice(0, 1) }).get("index.html") ?? "";
const ask = (question: string, page = html, width = 1080) =>
  evaluateInPage(page, { width, question: `(() => { ${TOOLS} ${question} })()` });

/** What a reader does with the table of timers, and what it shows then. */
const TOOLS = `
  const shown = () => [...page.querySelectorAll("table.timers tbody tr")]
    .filter((row) => row.getClientRects().length > 0)
    .map((row) => row.querySelector(".name").textContent);
  const head = (title) => [...page.querySelectorAll("table.timers th")].find((one) => one.textContent.includes(title));
  const sort = (title) => { head(title).querySelector("button").click(); return { order: shown(), by: head(title).getAttribute("aria-sort") }; };
  const set = (id, change) => {
    const input = page.getElementById(id);
    change(input);
    input.dispatchEvent(new Event("input"));
    input.dispatchEvent(new Event("change"));
  };
  const status = () => page.getElementById("shown").textContent;
`;

const MODEL_ORDER = [
  "GEOS-Chem",
  "HEMCO",
  "All chemistry",
  "Gas-phase chem",
  "Transport",
  "Convection",
];
const BY_TIME = ["GEOS-Chem", "All chemistry", "Gas-phase chem", "Transport"];

describe.runIf(hasBrowser)(inBrowser("the timers' table of a page"), () => {
  it("is sorted by a click on a title, in the other direction by a second one, in model order by a third one", async () => {
    const found = await ask(
      `return { first: shown(), once: sort("14.6.3"), twice: sort("14.6.3"), thrice: sort("14.6.3"), name: sort("Timer") };`,
    );
    expect(found).toEqual({
      first: MODEL_ORDER,
      once: { order: [...BY_TIME, "HEMCO", "Convection"], by: "descending" },
      twice: { order: ["Convection", "HEMCO", ...BY_TIME.toReversed()], by: "ascending" },
      thrice: { order: MODEL_ORDER, by: null },
      name: {
        order: [
          ...["All chemistry", "Convection", "Gas-phase chem"],
          ...["GEOS-Chem", "HEMCO", "Transport"],
        ],
        by: "ascending",
      },
    });
  });

  it("shows the timers whose names contain a text, or only the findings, and how many they are", async () => {
    const found = await ask(
      `set("filter", (input) => { input.value = "CHEM"; });
       const filtered = { names: shown(), status: status() };
       set("filter", (input) => { input.value = ""; });
       set("findings", (input) => { input.checked = true; });
       const findings = { names: shown(), status: status() };
       set("findings", (input) => { input.checked = false; });
       return { filtered, findings, all: { names: shown(), status: status() } };`,
    );
    expect(found).toEqual({
      filtered: {
        names: ["GEOS-Chem", "All chemistry", "Gas-phase chem"],
        status: "3 of 6 timers",
      },
      findings: { names: ["Convection"], status: "1 of 6 timers" },
      all: { names: MODEL_ORDER, status: "" },
    });
  });

  it("works with the keyboard: each button, field and list has a name and follows the order of the page", async () => {
    const found = await ask(
      `const own = [...page.querySelectorAll("#timers :is(input, select, button)")];
       for (const one of own) one.focus();
       return own.filter((one) => one.getClientRects().length > 0).map((one) => {
         one.focus();
         return [one.tagName, one.labels?.[0]?.textContent.trim() ?? one.textContent, one.tabIndex, page.activeElement === one];
       });`,
    );
    expect(found).toEqual([
      ["INPUT", "Filter", 0, true],
      ["INPUT", "Only findings", 0, true],
      ["BUTTON", "Timer", 0, true],
      ["BUTTON", "14.6.3", 0, true],
      ["BUTTON", "14.7.0", 0, true],
      ["BUTTON", "Change", 0, true],
      ["BUTTON", "Verdict", 0, true],
    ]);
  });

  it("is sorted by a list on a phone, where the table has no column titles", async () => {
    const found = await ask(
      `const list = page.getElementById("sort");
       set("sort", (input) => { input.selectedIndex = [...input.options].findIndex(({ text }) => text.startsWith("change, slowest")); });
       const table = page.querySelector("table.timers");
       return {
         isList: list.getClientRects().length > 0,
         titles: table.tHead.getClientRects().length,
         first: shown()[0],
         isCut: table.parentElement.scrollWidth > table.parentElement.clientWidth,
       };`,
      html,
      390,
    );
    expect(found).toEqual({ isList: true, titles: 0, first: "Convection", isCut: false });
  });

  it("is complete and has no controls if scripts do not run", async () => {
    const still = html.replaceAll(/<script(?: type="[^"]*")?[^>]*>.*?<\/script>/gs, "");
    const found = await ask(
      `return {
         names: shown(),
         controls: [...page.querySelectorAll("#timers :is(input, select, button)")].filter((one) => one.getClientRects().length > 0).length,
       };`,
      still,
    );
    expect(found).toEqual({ names: MODEL_ORDER, controls: 0 });
  });
});

/** The page as printed by a reader who prefers dark mode: rules for paper instead of those for screens. */
const printed = html
  .replaceAll(/@media screen and \(prefers-color-scheme: ?dark\)/g, "@media not all")
  .replaceAll(/@media screen and/g, "@media not all and")
  .replaceAll("@media print", "@media all");

/** Width of an A4 sheet without margins, in CSS pixels. */
const SHEET = { width: 703, height: 1017 };

describe.runIf(hasBrowser)(inBrowser("a printed page"), () => {
  it("has light colours, whole charts and the folded parts, but no controls", async () => {
    const found = (await ask(
      `const isShown = (one) => one.getClientRects().length > 0;
       const color = (selector, name) => getComputedStyle(page.querySelector(selector))[name];
       const charts = [...page.querySelectorAll(".gcbench-chart")].filter(isShown);
       const cut = [...page.querySelectorAll(".scroll")].filter((one) => one.scrollWidth > one.clientWidth);
       const link = page.querySelector("a");
       return {
         ink: color("body", "color"),
         bar: getComputedStyle(charts[0].querySelector("text")).fill,
         charts: charts.map((one) => one.getBoundingClientRect()).map(({ width, height }) => ({ width, height })),
         breaks: color("figure", "breakInside"),
         operated: [...page.querySelectorAll("input, select, #plot, #details")].filter(isShown).length,
         records: isShown(link),
         link: [getComputedStyle(link, "::after").content, getComputedStyle(link).textDecorationLine],
         cut: cut.map((one) => [one.querySelector("th").textContent, one.scrollWidth, one.clientWidth]),
       };`,
      printed,
      SHEET.width,
    )) as { charts: { width: number; height: number }[] };
    expect(found).toMatchObject({
      ink: "rgb(31, 35, 40)",
      bar: "rgb(31, 35, 40)",
      breaks: "avoid",
      operated: 0,
      records: true,
      link: ["none", "none"],
      cut: [],
    });
    expect(found.charts).toHaveLength(8);
    for (const { width, height } of found.charts) {
      expect(width).toBeLessThanOrEqual(SHEET.width);
      expect(height).toBeLessThanOrEqual(SHEET.height);
    }
  });

  it("names the addresses of links to other sites only", async () => {
    const linked = printed.replace(
      "</main>",
      '<p><a id="away" href="https://example.org/x">away</a></p></main>',
    );
    expect(
      await ask(
        `return getComputedStyle(page.getElementById("away"), "::after").content;`,
        linked,
        SHEET.width,
      ),
    ).toContain("example.org/x");
  });
});
