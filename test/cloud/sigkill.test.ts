import { expect, it } from "vitest";
import { killCloudAndResume } from "../support/cloud-sigkill.ts";

// `node test/support/cloud-sigkill.ts 20` is the long form.
it("goes on in AWS after SIGKILL, each block once", async () => {
  const { failures } = await killCloudAndResume(4, 20_261_123);
  expect(failures).toEqual([]);
});
