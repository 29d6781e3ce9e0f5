import { describe, expect, it } from "vitest";
import { record, samplePlan } from "../../../test/support/samples.ts";
import { digestOf } from "../documents/digest.ts";
import { blockSpec } from "../documents/plan.ts";
import { workloadSchema } from "../documents/workload.ts";
import { UsageError } from "../errors.ts";
import { compare } from "./compare.ts";

function planWith(inputs: "synthetic" | undefined) {
  const workload = workloadSchema.parse({
    name: "short",
    kind: "geos-chem-classic",
    runDirectory: "run",
    ...(inputs === undefined ? {} : { inputs }),
  });
  return samplePlan({
    workloads: [{ workload, digest: digestOf(inputs ?? "real"), inputs: null }],
  });
}

const recordsOf = (plan: ReturnType<typeof planWith>) =>
  plan.blocks.map((block) => record(blockSpec(plan, "sample-1", block), () => 100));

describe("inputs of a comparison", () => {
  it("stay named as synthetic in plan, record and comparison", () => {
    const plan = planWith("synthetic");
    const records = recordsOf(plan);
    const comparison = compare({ run: "sample-1", plan, records, gcbench: "0" });
    for (const { workload } of [
      plan.workloads[0],
      records[0]?.spec.workload,
      comparison.workloads[0],
    ].flatMap((one) => one ?? [])) {
      expect(workload).toMatchObject({ inputs: "synthetic" });
    }
    expect(comparison.cells[0]?.effect).not.toBeNull();
  });

  it.each([
    {
      planned: "synthetic",
      ran: undefined,
      message: "with real inputs, but the plan has synthetic inputs",
    },
    {
      planned: undefined,
      ran: "synthetic",
      message: "with synthetic inputs, but the plan has real inputs",
    },
  ] as const)("are refused if synthetic and real mix: $message", ({ planned, ran, message }) => {
    const plan = planWith(planned);
    const records = [...recordsOf(plan).slice(0, 2), ...recordsOf(planWith(ran)).slice(2)];
    const comparing = () => compare({ run: "sample-1", plan, records, gcbench: "0" });
    expect(comparing).toThrow(UsageError);
    expect(comparing).toThrow(message);
    expect(comparing).toThrow("not comparable");
  });
});
