import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { expect, it } from "vitest";
import { UsageError } from "../core/errors.ts";
import { explainDiskError, requireFreeDisk } from "./disk-errors.ts";

/** The Linux device that is always full. */
const FULL = "/dev/full";

it.runIf(process.platform === "linux")("explainDiskError advises on a full disk", async () => {
  const file = await open(FULL, "w");
  const diskError = await file.write("x").catch((error: unknown) => error);
  await file.close();
  const explained = explainDiskError(diskError, "/data/x.nc");
  expect(explained).toBeInstanceOf(UsageError);
  expect((explained as Error).message).toMatch(
    /^The disk is full while writing \/data\/x\.nc\. .*--disk-gib/,
  );
});

it("explainDiskError returns other errors unchanged", () => {
  const networkError = new Error("socket hang up");
  expect(explainDiskError(networkError, "x")).toBe(networkError);
});

it("requireFreeDisk throws UsageError if the free space is too small", async () => {
  await requireFreeDisk(tmpdir(), 1);
  const staging = requireFreeDisk(tmpdir(), 1e18);
  await expect(staging).rejects.toThrow(UsageError);
  await expect(staging).rejects.toThrow(/need 1000000 TB, but .* free/);
});
