import { spawn } from "node:child_process";
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

function launchIn(directory: string) {
  return {
    environment: { PATH: process.env["PATH"] ?? "" },
    directory,
    log: join(directory, "log"),
    stack: "keep" as const,
    cores: null,
    timeoutSeconds: 60,
  };
}

async function growth(bytesPerHour: number): Promise<number | null> {
  const directory = mkdtempSync(join(tmpdir(), "gcbench-memory-"));
  const launch = {
    ...launchIn(directory),
    program: "sh",
    arguments: ["-c", '"$0" -e "$1"; exit $?', process.execPath, program(bytesPerHour)],
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

  it("include processes in the trial's directory that another program started, and their time", async () => {
    const directory = mkdtempSync(join(tmpdir(), "gcbench-detached-"));
    const busy =
      "const kept = Buffer.alloc(2e8, 1); while (process.cpuUsage().user < 1e6) for (let i = 0; i < 1e6; i++); process.stdin.resume()";
    const rank = spawn(process.execPath, ["-e", busy], { cwd: directory });
    const launch = {
      ...launchIn(directory),
      program: "sh",
      // Ends some samples after the other program has computed for a second.
      arguments: [
        "-c",
        `until [ "$(cut -d' ' -f14 /proc/${rank.pid}/stat)" -gt 80 ]; do sleep 0.1; done; sleep 1`,
      ],
      sumsProcesses: true,
    };
    const stop = new AbortController().signal;
    const { result, sampledPeakMiB } = await runSampled(launcher, launch, stop);
    rank.kill("SIGKILL");
    expect(result).toMatchObject({ started: true, code: 0 });
    expect(result.started && result.userSeconds).toBeGreaterThan(0.7);
    expect(sampledPeakMiB).toBeGreaterThan(190);
  });
});
