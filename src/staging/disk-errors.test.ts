import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { expect, it } from "vitest";
import { InfrastructureError, UsageError } from "../core/errors.ts";
import { explainDiskError, HostDiskError, requireFreeDisk } from "./disk-errors.ts";

/** The Linux device that is always full. */
const FULL = "/dev/full";
const root = tmpdir();
const space = (bytes: number) => ({ totalBytes: bytes, missingBytes: bytes });

async function writeError(): Promise<unknown> {
  const file = await open(FULL, "w");
  const error = await file.write("x").catch((cause: unknown) => cause);
  await file.close();
  return error;
}

it.runIf(process.platform === "linux")(
  "explainDiskError names a full disk of the host",
  async () => {
    const explained = await explainDiskError(await writeError(), { root, needs: space(1e18) });
    expect(explained).toBeInstanceOf(InfrastructureError);
    expect(explained).not.toBeInstanceOf(UsageError);
    expect((explained as Error).message).toMatch(
      /^The disk of \S+ \(\S+, [\d.]+ [GT]B\) has .* free, but the inputs need 1000000 TB\. .*--disk-gib \d+\.$/,
    );
  },
);

it("explainDiskError leaves a missing permission to the user", async () => {
  const denied = Object.assign(new Error("denied"), { code: "EACCES", path: "/data/x.nc" });
  const explained = await explainDiskError(denied, { root });
  expect(explained).toBeInstanceOf(UsageError);
  expect(explained).toHaveProperty("message", expect.stringMatching(/^Cannot write \/data\/x\.nc/));
});

it("explainDiskError calls a read-only disk a fault of the host", async () => {
  const readOnly = Object.assign(new Error("read-only"), { code: "EROFS", path: "/data/x.nc" });
  expect(await explainDiskError(readOnly, { root })).toMatchObject({ isTooSmall: false });
});

it("explainDiskError returns other errors unchanged", async () => {
  const networkError = new Error("socket hang up");
  expect(await explainDiskError(networkError, { root })).toBe(networkError);
});

it("requireFreeDisk tells a disk that other files fill from one that is too small", async () => {
  await requireFreeDisk(root, space(1));
  const tooSmall = requireFreeDisk(root, space(1e18));
  await expect(tooSmall).rejects.toThrow(HostDiskError);
  await expect(tooSmall).rejects.toMatchObject({ isTooSmall: true });
  await expect(tooSmall).rejects.toThrow(/free, but the inputs need 1000000 TB/);
  const filled = requireFreeDisk(root, { totalBytes: 2, missingBytes: 1e18 });
  await expect(filled).rejects.toMatchObject({ isTooSmall: false });
});
