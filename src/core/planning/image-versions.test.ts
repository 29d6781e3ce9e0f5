import { expect, it } from "vitest";
import { workloadSchema } from "../documents/workload.ts";
import { pinImageWorkload } from "./image-versions.ts";

it("pinImageWorkload refuses a working directory of this machine", () => {
  const workload = { name: "w", kind: "command", command: ["{executable}"] };
  expect(pinImageWorkload(workloadSchema.parse(workload), null).inputs).toBeNull();
  const withDirectory = workloadSchema.parse({ ...workload, workingDirectory: "here" });
  expect(() => pinImageWorkload(withDirectory, null)).toThrow(
    "Workload w has a workingDirectory on this machine, which containers cannot see.",
  );
});
