import { expect, it } from "vitest";
import { workloadSchema } from "../documents/workload.ts";
import { pinImageWorkload } from "./image-versions.ts";

it("versions in images refuse synthetic inputs, because their inputs come from the real source", () => {
  const workload = { name: "w", kind: "geos-chem-classic", runDirectory: "run" };
  expect(pinImageWorkload(workloadSchema.parse(workload), null).inputs).toBeNull();
  const synthetic = workloadSchema.parse({ ...workload, inputs: "synthetic" });
  expect(() => pinImageWorkload(synthetic, null)).toThrow(
    "Workload w has synthetic inputs, which versions in images cannot read",
  );
});
