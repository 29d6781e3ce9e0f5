import { describe, expect, it } from "vitest";
import {
  comparisonOf,
  firstLine,
  measure,
  measured,
  parseXml,
  RUN,
  shownPage,
  svgs,
  text,
  withTrials,
} from "../../test/support/report-samples.ts";
import {
  failedRecord,
  pinnedVersion,
  record,
  type SuiteChange,
  samplePlan,
} from "../../test/support/samples.ts";
import { compare } from "../core/comparison/compare.ts";
import { blockSpec } from "../core/documents/plan.ts";
import type { Trial } from "../core/documents/record.ts";
import { workloadSchema } from "../core/documents/workload.ts";
import { renderReport } from "./report-files.ts";
import { renderTerminal } from "./terminal.ts";
import { viewReport } from "./view.ts";

it("renderReport puts the verdict first in file and page, and last before the notes in the terminal", () => {
  const comparison = measured();
  const files = renderReport(comparison);
  const verdict = /^next is slower than base by 10\.\d % \(98 % interval .*\), on this machine\./;
  expect(firstLine(files)?.replaceAll("**", "")).toMatch(verdict);
  const heading = /<h1[^>]*>(.*)<\/h1>/.exec(text(files, "index.html"))?.[1];
  expect(heading?.replaceAll("\u00a0", " ")).toMatch(verdict);
  expect(renderTerminal(viewReport(comparison)).split("\n\n").at(-2)).toContain(
    "next is slower than base",
  );
});

it("renderReport is reproducible", () => {
  const plan = samplePlan();
  const files = () => [...renderReport(comparisonOf(plan, measure(plan)))];
  const stored = JSON.parse(JSON.stringify(comparisonOf(plan, measure(plan))));
  expect(files()).toEqual(files());
  expect([...renderReport(stored)]).toEqual(files());
});

it("renderReport makes a page that loads nothing", () => {
  const page = text(renderReport(measured()), "index.html");
  expect(page).toContain(".failure"); // The page includes the style.
  const loads = [
    /<(?:link|img|iframe|object|embed|base|form)\b/,
    /\b(?:src|srcset|action|poster)\s*=\s*["']/,
    /\bhref\s*=\s*["'](?!records\/)/,
    /@import|url\(|\bfetch\(|\bimport\b|XMLHttpRequest|WebSocket|sendBeacon/,
  ];
  for (const load of loads) expect(load.exec(page)).toBeNull();
});

describe("failures in a report", () => {
  it("appear with class, cause, position and log", () => {
    const plan = samplePlan();
    const [first, ...rest] = measure(plan);
    if (!first) throw new Error("no record");
    const records = [failedRecord(first.spec, "missing-input"), ...rest];
    const comparison = compare({ run: RUN, plan, records, isFinished: true, gcbench: "0.1.0" });
    const files = renderReport(comparison);
    for (const shown of [
      text(files, "report.md"),
      shownPage(files),
      renderTerminal(viewReport(comparison)),
    ]) {
      expect(shown).toContain("missing-input");
      expect(shown).toContain("it broke");
      expect(shown).toContain("last words");
      expect(shown).toContain(`trial 1 of ${first.spec.block.id}`);
    }
    expect(firstLine(files)).toContain("next is slower than base");
  });

  it("are the verdict if nothing was measured", () => {
    const plan = samplePlan();
    const [block] = plan.blocks;
    if (!block) throw new Error("no block");
    const files = renderReport(
      comparisonOf(plan, [failedRecord(blockSpec(plan, RUN, block), "out-of-memory")]),
    );
    expect(firstLine(files)).toBe("**base failed on this machine: out-of-memory.**");
    expect(svgs(files)).toEqual([]);
  });

  it("do not hide measurements of a single version", () => {
    const plan = samplePlan({ versions: [pinnedVersion("base")], suite: { versions: ["base"] } });
    const [first, ...rest] = measure(plan);
    if (!first) throw new Error("no record");
    const files = renderReport(comparisonOf(plan, [failedRecord(first.spec, "crash"), ...rest]));
    expect(firstLine(files)).toBe("**base alone: 1 min 40 s a trial, on this machine.**");
    expect(text(files, "report.md")).toContain("last words");
  });
});

it("renderReport shows no change if the sides are not comparable", () => {
  const toolchain = { compiler: "gcc 12.2.0", flags: "-O3" };
  const comparison = measured({
    versions: [pinnedVersion("base"), pinnedVersion("next", { toolchain })],
  });
  const files = renderReport(comparison);
  expect(firstLine(files)).toBe(
    "**Not comparable: compiler flags differ (-O2, -O3).** Build next the way base was built, then run the suite again.",
  );
  const shown = [
    text(files, "report.md"),
    shownPage(files),
    renderTerminal(viewReport(comparison)),
    ...svgs(files).map(([, svg]) => svg),
  ];
  for (const content of shown) expect(/[+−]\d|\d\.\d+ %(?! of a trial)/.exec(content)).toBeNull();
  expect(shown[0]).toMatch(/≠\snot comparable/);
});

describe("a report of", () => {
  const two = (name: string) => ({
    workload: workloadSchema.parse({ name, kind: "miniature", simulatedHours: 6 }),
    digest: `sha256:${"1".repeat(64)}`,
    inputs: null,
  });
  const platform = (id: string) => ({
    id,
    name: "c7g",
    architecture: "arm64" as const,
    threads: 2,
    cores: [],
  });
  const many: SuiteChange = {
    workloads: [two("short"), two("long")],
    platforms: [platform("c7g-2t"), platform("c7g-4t")],
  };
  const alone: SuiteChange = { versions: [pinnedVersion("base")], suite: { versions: ["base"] } };
  const nothing = (change: SuiteChange) => comparisonOf(samplePlan(change), []);
  const broken = (change: SuiteChange) => {
    const plan = samplePlan(change);
    return comparisonOf(
      plan,
      plan.blocks.map((block) => failedRecord(blockSpec(plan, RUN, block), "crash")),
    );
  };
  const timed = (timers: Trial["timers"]) => {
    const plan = samplePlan();
    return comparisonOf(
      plan,
      withTrials(measure(plan), () => ({ timers })),
    );
  };

  it.each([
    ["a plain comparison", measured(), /^next is slower than base/],
    ["equal versions", measured({}, 1), /^No material change: next against base/],
    [
      "a single block",
      measured({ suite: { layout: { maxBlocks: 1 } } }),
      /too few to give an interval/,
    ],
    ["one version", measured(alone), /^base alone: .* on this machine\.$/],
    ["one version that failed", broken(alone), /^base failed on this machine: crash\.$/],
    [
      "one version in many cells",
      measured({ ...many, ...alone }),
      /^No single best by wall time: 2 of 2/,
    ],
    ["that where all failed", broken({ ...many, ...alone }), /measured in 0 of 4 cells, 4 failed/],
    ["nothing yet", nothing({}), /nothing measured\.$/],
    ["nothing yet in many cells", nothing(many), /^Of 4 comparisons: 4 not measured yet\.$/],
    ["failures alone", broken({}), /^base failed on this machine: crash\.$/],
    ["failures in many cells", broken(many), /^Of 4 comparisons: 4 failed\.$/],
    ["many cells", measured(many), /^Of 4 comparisons: 4 slower\. Most: next is slower/],
    ["no timers", timed([]), /^next is slower/],
    ["a timer of 0 s", timed([{ name: "X", parent: null, seconds: 0 }]), /^next is slower/],
    ["a timer below 0 s", timed([{ name: "X", parent: null, seconds: -1 }]), /^next is slower/],
    [
      "timers inside one another",
      timed([
        { name: "X", parent: "Y", seconds: 1 },
        { name: "Y", parent: "X", seconds: 1 },
      ]),
      /^next is slower/,
    ],
  ])("%s has the expected verdict and no missing values", (_, comparison, verdict) => {
    const files = renderReport(comparison);
    expect(firstLine(files)?.replaceAll("**", "")).toMatch(verdict);
    const terminal = renderTerminal(viewReport(comparison));
    for (const [name, content] of [...files, ["terminal", terminal] as const]) {
      const shown = name === "index.html" ? shownPage(files) : content;
      expect(/NaN|undefined|Infinity|\bnull\b|\[object/.exec(shown), name).toBeNull();
    }
    for (const [name, svg] of svgs(files)) expect(() => parseXml(svg), name).not.toThrow();
  });
});

it("renderReport puts a significant change before a larger inconclusive one", () => {
  const workload = (name: string) => ({
    workload: workloadSchema.parse({ name, kind: "miniature", simulatedHours: 6 }),
    digest: `sha256:${"1".repeat(64)}`,
    inputs: null,
  });
  const plan = samplePlan({ workloads: [workload("sure"), workload("wild")] });
  const records = measure(plan, 1.04).map((one) =>
    one.spec.block.workload === "sure"
      ? one
      : record(one.spec, (side, index) =>
          side === "B" ? 115 : 100 + 60 * Math.sin(index + Number(one.spec.block.id.at(-1))),
        ),
  );
  const comparison = comparisonOf(plan, records);
  const wild = comparison.cells.find((cell) => cell.workload === "wild")?.effect;
  expect(wild).toMatchObject({ verdict: "inconclusive" });
  expect(wild?.change).toBeGreaterThan(0.05);
  expect(viewReport(comparison)).toMatchObject({
    headline: "Of 2 comparisons: 1 slower, 1 inconclusive.",
    cause: expect.stringContaining("Most: next is slower than base by 4"),
    tone: "worse",
  });
});
