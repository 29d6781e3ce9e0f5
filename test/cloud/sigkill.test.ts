import { describe, expect, it } from "vitest";
import { killCloudAndResume } from "../support/cloud-sigkill.ts";

describe("gcbench run on AWS Batch", () => {
  // `node test/support/cloud-sigkill.ts 20` is the long form.
  it("resumes after SIGKILL and runs each block once", async () => {
    const { failures } = await killCloudAndResume(4, 20_261_123);
    expect(failures).toEqual([]);
  });
});
