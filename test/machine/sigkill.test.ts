import { describe, expect, it } from "vitest";
import { useOwnLock } from "../support/own-lock.ts";
import { killAndResume } from "../support/sigkill.ts";

useOwnLock();

describe("gcbench run", () => {
  // `node test/support/sigkill.ts 20` is the long form.
  it.runIf(process.platform === "linux")(
    "resumes after SIGKILL and runs each trial once",
    async () => {
      const { failures } = await killAndResume(6, 20_261_122);
      expect(failures).toEqual([]);
    },
  );
});
