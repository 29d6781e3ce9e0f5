import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { growthOf } from "../../src/core/comparison/memory-growth.ts";
import { runSampled } from "../../src/harness/memory-sampler.ts";
import { Launcher } from "../../src/machine/launcher.ts";

let launcher: Launcher;
beforeAll(async () => {
  launcher = await Launcher.prepare(mkdtempSync(join(tmpdir(), "gcbench-build-")));
});

/** A program that allocates 20 MB, then loses memory in each of 24 hours and writes its date as GEOS-Chem does. */
function program(bytesPerHour: number): string {
  return `
const kept = [Buffer.alloc(20e6).fill(1)];
let hour = 0;
const step = () => {
  console.log("---> DATE: 2019/01/01  UTC: " + String(hour).padStart(2, "0") + ":00");
  if (++hour === 24) return;
  if (${bytesPerHour} > 0) kept.push(Buffer.alloc(${bytesPerHour}).fill(1));
  setTimeout(step, 100);
};
step();`;
}

async function growth(bytesPerHour: number): Promise<number | null> {
  const directory = mkdtempSync(join(tmpdir(), "gcbench-memory-"));
  const launch = {
    program: "sh",
    arguments: ["-c", '"$0" -e "$1"; exit $?', process.execPath, program(bytesPerHour)],
    environment: { PATH: process.env["PATH"] ?? "" },
    directory,
    log: join(directory, "log"),
    stack: "keep" as const,
    cores: null,
    timeoutSeconds: 60,
  };
  const { result, memorySamples } = await runSampled(
    launcher,
    launch,
    new AbortController().signal,
  );
  expect(result).toMatchObject({ started: true, code: 0 });
  return growthOf({ memorySamples });
}

describe.skipIf(process.platform !== "linux")("samples of a trial's memory", () => {
  it("show the growth per simulated day of a program below a script", async () => {
    const [steady, leaking] = await Promise.all([growth(0), growth(2 * 2 ** 20)]);
    expect(Math.abs(steady ?? Number.NaN)).toBeLessThan(8);
    expect(leaking).toBeGreaterThan(40);
    expect(leaking).toBeLessThan(56);
  });
});
