import { stripVTControlCharacters } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import { pinnedVersion, record, samplePlan } from "../../test/support/samples.ts";
import { compare } from "../core/comparison/compare.ts";
import { blockSpec } from "../core/documents/plan.ts";
import { renderTerminal } from "./terminal.ts";
import { terminalTable } from "./text/terminal-table.ts";
import { viewReport } from "./view.ts";

it("renderTerminal shows each candidate below the baseline of its own blocks", () => {
  const plan = samplePlan({
    versions: ["base", "next", "other"].map((name) => pinnedVersion(name)),
    suite: { versions: ["base", "next", "other"] },
  });
  // The second candidate's blocks ran when the machine was slower. Both candidates take 10 % more.
  const records = plan.blocks.map((block) =>
    record(
      blockSpec(plan, "sample-1", block),
      (side, index) =>
        (block.candidate === "other" ? 20 : 10) * (side === "B" ? 1.1 : 1) * (1 + index * 1e-4),
    ),
  );
  const comparison = compare({ run: "sample-1", plan, records, gcbench: "0.1.0" });
  const lines = stripVTControlCharacters(renderTerminal(viewReport(comparison))).split("\n");
  const times = lines.flatMap((line) => {
    const [, version, seconds] = /^ {2}(base|next|other) +([\d.]+) s ±/.exec(line) ?? [];
    return version ? [[version, seconds]] : [];
  });
  expect(times).toEqual([
    ["base", "10.0"],
    ["next", "11.0"],
    ["base", "20.0"],
    ["other", "22.0"],
  ]);
});

describe("renderTerminal", () => {
  const { columns } = process.stdout;
  afterEach(() => {
    process.stdout.columns = columns;
  });

  const platforms = ["c7g-a", "c7g-b", "c7g-c", "c7g-d", "c7g-e"].map((id) => ({
    id,
    name: "c7g",
    architecture: "arm64" as const,
    threads: 2,
    cores: [],
  }));
  const plan = samplePlan({ platforms });
  const records = plan.blocks.map((block, index) =>
    record(blockSpec(plan, "sample-1", block), (side) => (side === "B" ? 11 : 10) + index * 1e-3),
  );
  const view = viewReport(compare({ run: "sample-1", plan, records, gcbench: "0.1.0" }));
  const render = (end: Parameters<typeof renderTerminal>[1] = {}) =>
    stripVTControlCharacters(renderTerminal(view, end));

  it("ends with the verdict, then at most so many lines", () => {
    const text = render({ maxLines: 5, below: ["Report: a"] });
    const lines = text.split("\n");
    const after = lines.slice(lines.indexOf(view.headline) + 1);
    expect(lines.indexOf(view.headline)).toBeGreaterThan(10);
    expect(after.length - (view.cause === "" ? 0 : 1)).toBe(5);
    expect(text).toMatch(/\n {2}· \d+ more note: --verbose prints all of them\.\n\n {2}Report: a$/);
    expect(render({ below: ["Report: a"] })).not.toContain("--verbose");
  });

  it("says once what is true on several platforms", () => {
    const repeated = view.evidence.filter((sentence) => sentence.includes("No noise history"));
    expect(repeated).toHaveLength(1);
    expect(repeated[0]).toMatch(/^No noise history/);
  });

  it("shows the mean and spread of each version", () => {
    expect(render()).toMatch(/^ {2}base +10\.0 s ± < 0\.1 s /m);
    expect(render()).toMatch(/^ {2}next +11\.0 s ± < 0\.1 s /m);
  });

  it.each([60, 80, 120])("has no table that is wider than %d columns", (width) => {
    process.stdout.columns = width;
    const isTable = (line: string) => line.trim().includes("  ");
    const wide = render()
      .split("\n")
      .filter((line) => isTable(line) && line.length > width);
    expect(wide).toEqual([]);
  });
});

describe("terminalTable", () => {
  const table = (columns: number) =>
    stripVTControlCharacters(
      terminalTable(
        ["version", "time", "rate", "verdict"],
        [["base", "10 s", "3", "slower"]],
        [1],
        {
          columns,
          optional: 2,
        },
      ),
    );

  it("wraps the values of a list", () => {
    const rows = [["base", "one two three four", "3", "slower"]];
    const text = terminalTable(["version", "time", "rate", "verdict"], rows, [], { columns: 24 });
    expect(stripVTControlCharacters(text)).toContain(
      "    time     one two\n             three four\n",
    );
  });

  it("omits the optional column, then lists each row, where the terminal is narrow", () => {
    expect(table(80)).toBe("  version  time  rate  verdict\n  base     10 s  3     slower");
    expect(table(26)).toBe("  version  time  verdict\n  base     10 s  slower");
    expect(table(17)).toContain("\n    verdict  slower");
    expect(table(20)).toBe("  base\n    time     10 s\n    rate     3\n    verdict  slower");
  });
});

it("terminalTable omits the optional column where no row has a value", () => {
  const rows = [["base", "–", "slower"]];
  const text = terminalTable(["version", "rate", "verdict"], rows, [], { optional: 1 });
  expect(stripVTControlCharacters(text)).toBe("  version  verdict\n  base     slower");
});
