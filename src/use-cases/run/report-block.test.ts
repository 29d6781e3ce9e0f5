import { expect, it } from "vitest";
import { FakeCaller, FakeEngine, FakeStore } from "../../../test/support/fakes.ts";
import { failedRecord, record, samplePlan } from "../../../test/support/samples.ts";
import { type BlockSpec, blockSpec } from "../../core/documents/plan.ts";
import type { BlockRecord } from "../../core/documents/record.ts";
import { NO_HISTORY } from "../../core/documents/run-history.ts";
import { reportBlock } from "./report-block.ts";

const plan = samplePlan();
const specs = plan.blocks.map((block) => blockSpec(plan, "sample-1", block));

function messagesAfter(records: readonly BlockRecord[], capacity = 1): readonly string[] {
  const store = new FakeStore();
  const caller = new FakeCaller();
  const engine = new FakeEngine(
    store,
    (spec: BlockSpec) => record(spec, () => 10),
    undefined,
    capacity,
  );
  const known = { plan, run: "sample-1", engine, store, caller, history: NO_HISTORY };
  for (const [index, one] of records.entries()) {
    reportBlock(one, records.slice(0, index + 1), known);
  }
  return caller.messages;
}

const measured = specs.map((spec, block) =>
  record(spec, (side, index) => (side === "B" ? 11 : 10) + 0.01 * index + 0.02 * block),
);

it("reportBlock gives the times of each block, and the change with its interval so far", () => {
  const [first, second] = messagesAfter(measured);
  expect(first).toMatch(
    /^short on \S+, block 1: base 10\.0 s ± 0\.0 s, next 11\.0 s ± 0\.0 s\. So far \+10\.\d %\.$/,
  );
  expect(second).toMatch(/, block 2: .* So far \+(9|10)\.\d+ % \(\+[\d.]+ to \+[\d.]+ %\)\.$/);
});

it("reportBlock gives no times where blocks run at once", () => {
  expect(messagesAfter(measured, 4)).toEqual([]);
});

it("reportBlock names the log of each failed trial", () => {
  const [spec] = specs;
  if (!spec) throw new Error("no block");
  const [message] = messagesAfter([failedRecord(spec, "crash")]);
  expect(message).toMatch(/base failed \(crash\): it broke \(log: \S*logs\/1\)$/);
});
