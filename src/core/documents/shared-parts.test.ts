import { expect, it } from "vitest";
import { record, samplePlan } from "../../../test/support/samples.ts";
import { toJson } from "../format/json.ts";
import { blockSpec } from "./plan.ts";
import { recordSchema } from "./record.ts";
import { SharedParts } from "./shared-parts.ts";

it("SharedParts shares equal parts between records and leaves the records unchanged", () => {
  const plan = samplePlan();
  const stored = plan.blocks.map((block, number) =>
    toJson(record(blockSpec(plan, "sample-1", block), (_, index) => 100 + number + index)),
  );
  const parts = new SharedParts();
  const read = stored.map((text) => parts.of(recordSchema.parse(JSON.parse(text))));
  expect(read.map(toJson)).toEqual(stored);
  const [first, second] = read;
  expect(second?.spec.versions).toBe(first?.spec.versions);
  expect(second?.spec.workload).toBe(first?.spec.workload);
  expect(second?.trials[0]?.outputs).toBe(first?.trials[3]?.outputs);
});
