import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { expect, it } from "vitest";
import { UsageError } from "../core/errors.ts";
import { explainDiskError, requireFreeDisk } from "./disk-errors.ts";

/** A device of Linux that is always full. */
const FULL = "/dev/full";

it.runIf(process.platform === "linux")("says what to do about a full disk", async () => {
  const file = await open(FULL, "w");
  const fault = await file.write("x").catch((error: unknown) => error);
  await file.close();
  const explained = explainDiskError(fault, "/data/x.nc");
  expect(explained).toBeInstanceOf(UsageError);
  expect((explained as Error).message).toMatch(/^The disk is full: \/data\/x\.nc .*--disk-gib/);
});

it("leaves other faults as they are", () => {
  const fault = new Error("socket hang up");
  expect(explainDiskError(fault, "x")).toBe(fault);
});

it("refuses before anything is fetched what there is no room for", async () => {
  await requireFreeDisk(tmpdir(), 1);
  const staging = requireFreeDisk(tmpdir(), 1e18);
  await expect(staging).rejects.toThrow(UsageError);
  await expect(staging).rejects.toThrow(/take 1000000 TB, and .* free/);
});
