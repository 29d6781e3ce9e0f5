import { expect, it } from "vitest";
import { FakeCaller, FakeStore } from "../../../test/support/fakes.ts";
import { failedRecord, record, samplePlan } from "../../../test/support/samples.ts";
import { CellDrafts } from "../../core/comparison/cell-drafts.ts";
import { interimEstimates } from "../../core/comparison/interim-estimates.ts";
import { blockSpec } from "../../core/documents/plan.ts";
import type { BlockRecord } from "../../core/documents/record.ts";
import { reportBlocks } from "./report-blocks.ts";

const plan = samplePlan();
const specs = plan.blocks.map((block) => blockSpec(plan, "sample-1", block));

/** @param groups blocks that ended together */
function messagesAfter(groups: readonly (readonly BlockRecord[])[]): readonly string[] {
  const caller = new FakeCaller();
  const drafts = new CellDrafts({ plan, run: "sample-1", gcbench: "0" });
  const all: BlockRecord[] = [];
  for (const ended of groups) {
    all.push(...ended);
    reportBlocks(ended, interimEstimates(drafts, all), { store: new FakeStore(), caller });
  }
  return caller.messages;
}

const measured = specs.map((spec, block) =>
  record(spec, (side, index) => (side === "B" ? 11 : 10) + 0.01 * index + 0.02 * block),
);

it("reportBlocks gives the times of each block, and the change with its interval so far", () => {
  const [first, second] = messagesAfter(measured.map((one) => [one]));
  expect(first).toMatch(
    /^short on \S+, block 1: base 10\.0 s ± 0\.0 s, next 11\.0 s ± 0\.0 s\. So far \+10\.\d %\.$/,
  );
  expect(second).toMatch(/, block 2: .* So far \+(9|10)\.\d+ % \(\+[\d.]+ to \+[\d.]+ %\)\.$/);
});

it("reportBlocks gives the change so far once for blocks of a cell that ended together", () => {
  const messages = messagesAfter([measured]);
  expect(messages).toHaveLength(measured.length);
  expect(messages.filter((message) => message.includes("So far"))).toEqual([messages.at(-1)]);
});

it("reportBlocks names the log of each failed trial", () => {
  const [spec] = specs;
  if (!spec) throw new Error("no block");
  const [message] = messagesAfter([[failedRecord(spec, "crash")]]);
  expect(message).toMatch(/base failed \(crash\): it broke \(log: \S*logs\/1\)$/);
});
