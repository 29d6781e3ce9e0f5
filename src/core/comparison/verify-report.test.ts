import { describe, expect, it } from "vitest";
import { richRun } from "../../../test/support/rich-report.ts";
import { sampleRun } from "../../../test/support/sample-report.ts";
import { type Comparison, comparisonSchema } from "../documents/comparison.ts";
import type { BlockRecord } from "../documents/record.ts";
import { UsageError } from "../errors.ts";
import { VERSION } from "../product.ts";
import { verifyReport } from "./verify-report.ts";

const RICH = richRun();

const byBlock = (records: readonly BlockRecord[]) =>
  new Map(records.map((record) => [record.spec.block.id, record]));

/** As it is read from a file. */
const read = (comparison: Comparison): Comparison =>
  comparisonSchema.parse(JSON.parse(JSON.stringify(comparison)));

function refusal(comparison: Comparison, records: ReadonlyMap<string, BlockRecord>): string {
  try {
    verifyReport(comparison, records);
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return String(error);
  }
  return "";
}

describe("a report that gcbench made", () => {
  it.each([
    ["of a slower version", sampleRun({ factor: 1.1 })],
    ["of the same times", sampleRun({ factor: 1 })],
    ["with failures, timers, prices and machines of AWS", RICH],
  ])("holds together: %s", (_what, { comparison, records }) => {
    expect(refusal(read(comparison), byBlock(records))).toBe("");
    expect(refusal(read(comparison), byBlock([...records].reverse()))).toBe("");
  });

  it("may have been computed where rounding differs", () => {
    const comparison = read(RICH.comparison);
    for (const { effect } of comparison.cells) if (effect?.change) effect.change *= 1 + 1e-13;
    expect(refusal(comparison, byBlock(RICH.records))).toBe("");
  });
});

const FORGERIES: readonly (readonly [string, (comparison: Comparison) => void, string])[] = [
  [
    "another verdict",
    ({ cells: [cell] }) => Object.assign(cell?.effect ?? {}, { verdict: "faster" }),
    'cells[0].effect.verdict is "faster", where its records give "slower"',
  ],
  [
    "another change",
    ({ cells: [cell] }) => Object.assign(cell?.effect ?? {}, { change: -0.3, low: -0.31 }),
    "cells[0].effect.change is -0.3, where its records give 0.0397",
  ],
  [
    "no trials, failures and blocks",
    ({ cells }) => {
      for (const cell of cells) Object.assign(cell, { trials: [], failures: [], blocks: [] });
    },
    "cells[0].trials[0] is nothing, where its records give something",
  ],
  [
    "no failure",
    ({ cells }) => {
      for (const cell of cells) cell.failures = [];
    },
    "failures[0] is nothing",
  ],
  ["results that agree", ({ agreements }) => agreements?.pop(), "agreements["],
  [
    "another timer",
    ({ cells: [cell] }) => Object.assign(cell?.timers.at(-1)?.effect ?? {}, { verdict: "faster" }),
    "cells[0].timers[5].effect.verdict",
  ],
  [
    "lower costs",
    ({ cost }) => Object.assign(cost?.total ?? {}, { trials: 0 }),
    "cost.total.trials",
  ],
  [
    "another compiler",
    ({ versions }) => {
      for (const version of versions) version.toolchain.compiler = "gcc 99";
    },
    "has another versions than the plan",
  ],
  ["another look", ({ provenance }) => provenance?.plan.blocks.pop(), "is "],
  ["other machines", ({ machines }) => machines.pop(), "machines["],
  ["no cell", ({ cells }) => cells.pop(), "cells[1] is nothing"],
];

describe("a report that claims what its records do not", () => {
  it.each(FORGERIES)("is refused: %s", (_what, forge, message) => {
    const comparison = read(RICH.comparison);
    forge(comparison);
    const refused = refusal(comparison, byBlock(RICH.records));
    expect(refused).toContain("The report does not hold together: ");
    expect(refused).toContain(message);
    expect(refused).toContain("`gcbench compare sample-1 --out FOLDER/comparison.json`");
  });

  it("is refused where a record was left out, or added", () => {
    const [first, ...others] = RICH.records;
    if (!first) throw new Error("no record");
    const comparison = read(RICH.comparison);
    expect(refusal(comparison, byBlock(others))).toContain("its records give");
    const extra = structuredClone(first);
    extra.spec.block.id = `${first.spec.block.id}.r2`;
    const more = new Map([...byBlock(RICH.records), [extra.spec.block.id, extra]]);
    expect(refusal(comparison, more)).toContain("its records give");
  });

  it("is refused where a record is of another run, block or version", () => {
    const comparison = read(RICH.comparison);
    const changed = (change: (record: BlockRecord) => void) => {
      const records = structuredClone(RICH.records);
      for (const record of records.slice(0, 1)) change(record);
      const named = RICH.records.map(({ spec }, index) => [spec.block.id, records[index]] as const);
      return refusal(
        comparison,
        new Map(named.flatMap(([name, record]) => (record ? [[name, record]] : []))),
      );
    };
    expect(changed(({ spec }) => Object.assign(spec, { run: "other-1" }))).toContain(
      "is of another run",
    );
    expect(changed(({ spec }) => Object.assign(spec.block, { id: "x" }))).toContain(
      "is not named after its block",
    );
    expect(
      changed(({ spec: { versions } }) => Object.assign(versions, { A: versions.B })),
    ).toContain("has another versions than the plan");
    expect(changed(({ spec }) => spec.block.order.pop())).toContain("has another block");
  });

  it("is told which gcbench compared it, where that may be why", () => {
    const { provenance: _, ...comparison } = read(RICH.comparison);
    const refused = refusal({ ...comparison, gcbench: "0.0.1" }, byBlock(RICH.records));
    expect(refused).toContain("does not say what it was made from");
    expect(refused).toContain(`gcbench 0.0.1 compared it, and this is ${VERSION}.`);
  });

  it("is refused, and no more, where nothing can be computed from it", () => {
    const comparison = read(RICH.comparison);
    const records = structuredClone(RICH.records);
    for (const trial of records.flatMap(({ trials }) => trials)) trial.wallSeconds = 0;
    expect(refusal(comparison, byBlock(records))).toContain("The report does not hold together");
    const elsewhere = read(RICH.comparison);
    for (const block of elsewhere.provenance?.plan.blocks ?? []) block.platform = "unheard-of";
    expect(refusal(elsewhere, byBlock(RICH.records))).toContain("names a platform");
    const named = { ...read(RICH.comparison), suite: "<!-- x -->" };
    expect(refusal(named, byBlock(RICH.records))).toContain("its suite has no proper name");
  });
});
