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

/** Comparison as read from a file. */
const read = (comparison: Comparison): Comparison =>
  comparisonSchema.parse(JSON.parse(JSON.stringify(comparison)));

function errorOf(comparison: Comparison, records: ReadonlyMap<string, BlockRecord>): string {
  try {
    verifyReport(comparison, records);
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return String(error);
  }
  return "";
}

describe("verifyReport: valid reports", () => {
  it.each([
    ["slower version", sampleRun({ factor: 1.1 })],
    ["equal times", sampleRun({ factor: 1 })],
    ["failures, timers, prices and AWS machines", RICH],
  ])("are accepted: %s", (_what, { comparison, records }) => {
    expect(errorOf(read(comparison), byBlock(records))).toBe("");
    expect(errorOf(read(comparison), byBlock([...records].reverse()))).toBe("");
  });

  it("are accepted despite rounding differences", () => {
    const comparison = read(RICH.comparison);
    for (const { effect } of comparison.cells) if (effect?.change) effect.change *= 1 + 1e-13;
    expect(errorOf(comparison, byBlock(RICH.records))).toBe("");
  });
});

const FORGERIES: readonly (readonly [string, (comparison: Comparison) => void, string])[] = [
  [
    "another verdict",
    ({ cells: [cell] }) => Object.assign(cell?.effect ?? {}, { verdict: "faster" }),
    'cells[0].effect.verdict is "faster", but its records give "slower"',
  ],
  [
    "another change",
    ({ cells: [cell] }) => Object.assign(cell?.effect ?? {}, { change: -0.3, low: -0.31 }),
    "cells[0].effect.change is -0.3, but its records give 0.0397",
  ],
  [
    "no trials, failures and blocks",
    ({ cells }) => {
      for (const cell of cells) Object.assign(cell, { trials: [], failures: [], blocks: [] });
    },
    "cells[0].trials[0] is missing, but its records give a value",
  ],
  [
    "no failure",
    ({ cells }) => {
      for (const cell of cells) cell.failures = [];
    },
    "failures[0] is missing",
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
    "has different versions than the plan",
  ],
  ["another look", ({ provenance }) => provenance?.plan.blocks.pop(), "is "],
  ["other machines", ({ machines }) => machines.pop(), "machines["],
  ["no cell", ({ cells }) => cells.pop(), "cells[1] is missing"],
];

describe("verifyReport: forged reports", () => {
  it.each(FORGERIES)("are rejected: %s", (_what, forge, message) => {
    const comparison = read(RICH.comparison);
    forge(comparison);
    const reported = errorOf(comparison, byBlock(RICH.records));
    expect(reported).toContain("The report is inconsistent: ");
    expect(reported).toContain(message);
    expect(reported).toContain("`gcbench compare sample-1 --out FOLDER/comparison.json`");
  });

  it("are rejected if a record is missing or added", () => {
    const [first, ...others] = RICH.records;
    if (!first) throw new Error("no record");
    const comparison = read(RICH.comparison);
    expect(errorOf(comparison, byBlock(others))).toContain("its records give");
    const extra = structuredClone(first);
    extra.spec.block.id = `${first.spec.block.id}.r2`;
    const more = new Map([...byBlock(RICH.records), [extra.spec.block.id, extra]]);
    expect(errorOf(comparison, more)).toContain("its records give");
  });

  it("are rejected if a record belongs to another run, block or version", () => {
    const comparison = read(RICH.comparison);
    const changed = (change: (record: BlockRecord) => void) => {
      const records = structuredClone(RICH.records);
      for (const record of records.slice(0, 1)) change(record);
      const named = RICH.records.map(({ spec }, index) => [spec.block.id, records[index]] as const);
      return errorOf(
        comparison,
        new Map(named.flatMap(([name, record]) => (record ? [[name, record]] : []))),
      );
    };
    expect(changed(({ spec }) => Object.assign(spec, { run: "other-1" }))).toContain(
      "belongs to another run",
    );
    expect(changed(({ spec }) => Object.assign(spec.block, { id: "x" }))).toContain(
      "is not named after its block",
    );
    expect(
      changed(({ spec: { versions } }) => Object.assign(versions, { A: versions.B })),
    ).toContain("has different versions than the plan");
    expect(changed(({ spec }) => spec.block.order.pop())).toContain("has different block than");
  });

  it("name the gcbench version if that may be the reason", () => {
    const { provenance: _, ...comparison } = read(RICH.comparison);
    const message = errorOf({ ...comparison, gcbench: "0.0.1" }, byBlock(RICH.records));
    expect(message).toContain("has no provenance");
    expect(message).toContain(`It was made by gcbench 0.0.1, but this is ${VERSION}.`);
  });

  it("are rejected with a single message if nothing can be computed", () => {
    const comparison = read(RICH.comparison);
    const records = structuredClone(RICH.records);
    for (const trial of records.flatMap(({ trials }) => trials)) trial.wallSeconds = 0;
    expect(errorOf(comparison, byBlock(records))).toContain("The report is inconsistent");
    const unlisted = read(RICH.comparison);
    for (const block of unlisted.provenance?.plan.blocks ?? []) block.platform = "unknown";
    expect(errorOf(unlisted, byBlock(RICH.records))).toContain("refers to a platform");
    const named = { ...read(RICH.comparison), suite: "<!-- x -->" };
    expect(errorOf(named, byBlock(RICH.records))).toContain("its suite name is invalid");
  });
});
