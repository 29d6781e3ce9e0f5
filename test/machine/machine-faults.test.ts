import { mkdirSync, mkdtempSync, rmSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { InfrastructureError } from "../../src/core/errors.ts";
import { type PlannedBlock, planBlock, writeProgram } from "../support/planned-block.ts";
import { CHANGED_RUN, runWithChange, waitForChange } from "../support/running-change.ts";
import { CAN_MOUNT, mountSmallDisk, NEEDS_MOUNT, type SmallDisk } from "../support/small-disk.ts";

const disks: SmallDisk[] = [];
afterEach(() => {
  for (const disk of disks.splice(0)) disk.unmount();
});

function smallDisk(size?: { kiB?: number; inodes?: number }): SmallDisk {
  const disk = mountSmallDisk(size);
  disks.push(disk);
  return disk;
}

/** A block whose program writes 1 MiB in each trial, after the other process is done. */
function blockThatWrites(files: { work?: string; store?: string }): Promise<PlannedBlock> {
  const write = "head -c 1048576 /dev/zero > out 2>/dev/null || exit 1; touch more || exit 1";
  return planBlock(
    (top) => writeProgram(join(top, "program"), top, `${waitForChange(top)}\n${write}`),
    files,
  );
}

/** The machine is named, no trial of the version failed, and the trials before stay. */
async function expectFault(block: PlannedBlock, running: Promise<void>, message: RegExp) {
  await expect(running).rejects.toThrow(InfrastructureError);
  await expect(running).rejects.toThrow(message);
  expect(block.record()).toBeNull();
}

async function expectResumed(block: PlannedBlock) {
  await block.run();
  const record = block.record();
  expect(record?.status).toBe("complete");
  const last = record?.sessions.at(-1)?.session; // Sessions that ran into the fault have no trials.
  expect(record?.trials.map(({ session }) => session)).toEqual([1, last, last, last]);
}

describe.runIf(CAN_MOUNT)(`runBlock on a small disk ${NEEDS_MOUNT}`, () => {
  it("names a scratch disk that another program fills, and resumes when it has space", async () => {
    const { directory: work } = smallDisk();
    const block = await blockThatWrites({ work });
    const fill = `head -c 9999999 /dev/zero > ${work}/fill || true`;
    await expectFault(
      block,
      runWithChange(block, fill),
      /^The disk of \S+ is full: 0 B free, so the trial of version \S+ does not count\. It had written .* run the same command: the run resumes\.$/,
    );
    expect(await block.storedTrials()).toEqual(["0", "1"]);
    rmSync(join(work, "fill"));
    await expectResumed(block);
  });

  it("names a disk without free inodes", async () => {
    const { directory: work } = smallDisk();
    const block = await blockThatWrites({ work });
    const fill = `mkdir ${work}/fill; for i in $(seq 300); do touch ${work}/fill/$i 2>/dev/null || break; done`;
    await expectFault(block, runWithChange(block, fill), /has no free inodes \(df -i\)/);
    rmSync(join(work, "fill"), { recursive: true });
    await expectResumed(block);
  });

  it("starts no trial if the disk has less space than the version's last trial wrote", async () => {
    const { directory: work } = smallDisk();
    const block = await blockThatWrites({ work });
    const fill = `head -c 9999999 /dev/zero > ${work}/fill || true`;
    await runWithChange(block, fill).catch(() => {});
    truncateSync(join(work, "fill"), 3_400_000);
    await expectFault(
      block,
      block.run(),
      /^The disk of \S+ has \d+ kB free, but 1\.\d MB are needed: a trial of version \S+ wrote as much\./,
    );
    expect(block.runs()).toBe(CHANGED_RUN);
    rmSync(join(work, "fill"));
    await expectResumed(block);
  });

  it("names a scratch disk that became read-only", async () => {
    const disk = smallDisk();
    const block = await blockThatWrites({ work: disk.directory });
    await runWithChange(block, `rm -rf ${disk.directory}/scratch`).catch(() => {});
    disk.remount("ro");
    await expectFault(
      block,
      block.run(),
      /^Cannot create the scratch directory \S+: its file system is read-only\. .*the run resumes\.$/,
    );
    disk.remount("rw");
    await expectResumed(block);
  });

  it("names a store that becomes full", async () => {
    const { directory: store } = smallDisk();
    const block = await blockThatWrites({ store });
    const fill = `head -c 9999999 /dev/zero > ${store}/fill || true`;
    await expectFault(
      block,
      runWithChange(block, fill),
      /^Cannot write \S+ in the store \S+: its disk is full: 0 B free\. Fix this, then run the same command\./,
    );
    rmSync(join(store, "fill"));
    await expectResumed(block);
  });

  it("names a store that becomes read-only", async () => {
    const disk = smallDisk();
    const block = await blockThatWrites({ store: disk.directory });
    const change = `mount -o remount,ro ${disk.directory} 2>/dev/null || sudo -n mount -o remount,ro ${disk.directory}`;
    await expectFault(
      block,
      runWithChange(block, change),
      /^Cannot write \S+ in the store \S+: its file system is read-only\./,
    );
    disk.remount("rw");
    await expectResumed(block);
  });
});

describe("runBlock", () => {
  it.runIf(process.platform === "linux")("names a full disk that only the log shows", async () => {
    const block = await planBlock((top) =>
      writeProgram(
        join(top, "program"),
        top,
        "head -c 9 /dev/zero > /dev/full || { echo giving up; exit 1; }",
      ),
    );
    await expectFault(
      block,
      block.run(),
      /^A disk was full while version \S+ ran, so the trial does not count\. The log says: .*No space left on device/,
    );
  });

  it("names a scratch directory that vanishes, and resumes", async () => {
    const work = mkdtempSync(join(tmpdir(), "gcbench-work-"));
    const block = await blockThatWrites({ work });
    await expectFault(
      block,
      runWithChange(block, `rm -rf ${work}/scratch`),
      /^The scratch directory \S+ vanished while version \S+ ran, so the trial does not count\./,
    );
    await expectResumed(block);
  });

  it("names a store that vanishes, and leaves no half of a run", async () => {
    const store = join(mkdtempSync(join(tmpdir(), "gcbench-vanished-")), "store");
    mkdirSync(store);
    const block = await blockThatWrites({ store });
    await expectFault(
      block,
      runWithChange(block, `mv ${store} ${store}-elsewhere`),
      /^The store vanished: another program deleted or unmounted \S+\. Put it back and run the same command/,
    );
    expect(await block.storedTrials().catch((error: Error) => error.message)).toMatch(/vanished/);
  });
});
