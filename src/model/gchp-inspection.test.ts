import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { inspectionSchema } from "../core/documents/inspection.ts";
import { inspectRun } from "./inspection.ts";
import { parseModelLog } from "./log-scanner.ts";
import { readRunEvidence } from "./read-run-directory.ts";
import { readGchpProgress } from "./simulated-time.ts";

const FIXTURES = join(import.meta.dirname, "../../test/fixtures/gchp");
const LOG = "gchp.20190701_0000z.log";
const OLD = "ok-14.5-timers-in-main-log";
const NEW = "ok-14.7-timers-in-all-ranks-log";

/** A copy of a fixture with other files; null removes one. */
function changed(name: string, files: Readonly<Record<string, string | null>>): string {
  const directory = mkdtempSync(join(tmpdir(), "gcbench-gchp-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  cpSync(join(FIXTURES, name), directory, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    if (text === null) rmSync(join(directory, path));
    else writeFileSync(join(directory, path), text);
  }
  return directory;
}

async function inspect(directory: string, exitCode?: number) {
  const { evidence } = await readRunEvidence(directory, { log: undefined, exitCode });
  return inspectionSchema.parse(inspectRun(evidence));
}

function textOf(name: string, path = LOG): string {
  return readFileSync(join(FIXTURES, name, path), "latin1");
}

describe("a run of GCHP", () => {
  it("has throughput and memory by its log, and timers of the slowest rank", async () => {
    const inspection = await inspect(join(FIXTURES, NEW), 0);
    expect(inspection).toMatchObject({ simulatedDaysPerDay: 81.373, memoryMB: 32_000 });
    const chemistry = inspection.timers.find(({ name }) => name === "GC_CHEM");
    expect(chemistry).toMatchObject({ seconds: 77.5, ranks: { min: 40, mean: 46.25 } });
  });

  it.each([
    ["cap_restart is where the run began", { cap_restart: "20190701 000000\n" }],
    ["cap_restart is empty", { cap_restart: "" }],
    ["cap_restart is missing", { cap_restart: null }],
    ["the checkpoint is empty", { "Restarts/gcchem_internal_checkpoint": "" }],
    ["the checkpoint is missing", { "Restarts/gcchem_internal_checkpoint": null }],
    ["allPEs.log is missing", { "allPEs.log": null }],
    ["CAP.rc asks for two days", { "CAP.rc": "JOB_SGMT: 00000002 000000\n" }],
  ])("did not succeed with exit status 0 if %s", async (_, files) => {
    const inspection = await inspect(changed(NEW, files), 0);
    expect(inspection).toMatchObject({ status: "failed", class: "bad-output" });
  });

  it("is in doubt, and neither succeeded nor failed, if it exits with an error after its work", async () => {
    expect(await inspect(join(FIXTURES, OLD), 134)).toMatchObject({
      status: "unknown",
      message: expect.stringMatching(/show the end of the run, but: .*SIGABRT/),
    });
  });

  it("succeeds without timers if CAP.rc switches them off", async () => {
    const [log = ""] = textOf(OLD).split("\nTimes for component");
    const cap = textOf(OLD, "CAP.rc").replace("TIMERS: YES", "TIMERS: NO");
    const inspection = await inspect(changed(OLD, { [LOG]: log, "CAP.rc": cap }), 0);
    expect(inspection).toMatchObject({
      status: "succeeded",
      assumptions: [expect.stringMatching(/^MAPL_ENABLE_TIMERS is NO/)],
    });
  });

  it("is not judged by errors of an older run in allPEs.log", async () => {
    const older = "0000: CAP.EXTDATA: ERROR: ExtData could not find file ./MetDir/2018/x.nc4\n";
    expect(await inspect(changed(OLD, { "allPEs.log": older }), 0)).toMatchObject({
      status: "succeeded",
    });
    const appended = older + textOf(NEW, "allPEs.log");
    expect(await inspect(changed(NEW, { "allPEs.log": appended }), 0)).toMatchObject({
      status: "succeeded",
    });
  });

  it("takes no timers of an older run from allPEs.log if it failed", async () => {
    const timers = textOf(NEW, "allPEs.log");
    const inspection = await inspect(changed("rank-killed", { "allPEs.log": timers }), 137);
    expect(inspection).toMatchObject({ status: "failed", class: "killed", timers: [] });
  });

  it.each([
    ["00000107 120000", "20190808 120000"],
    ["00010000 000000", "20200701 000000"],
    ["00000000 060000", "20190701 060000"],
    ["00990000 000000", "20200101 000000"],
  ])("ends JOB_SGMT %s after its start, at %s, but not after END_DATE", async (duration, end) => {
    const cap = `JOB_SGMT: ${duration}\nEND_DATE: ${end < "20200701" ? "20200101" : "22000101"} 000000\n`;
    const files = { "CAP.rc": cap, cap_restart: `${end}\n` };
    expect((await inspect(changed(NEW, files), 0)).status).toBe("succeeded");
  });

  it("wrote its work and lost its timers if only the end of the log is missing", async () => {
    expect(await inspect(join(FIXTURES, "exit-0-report-cut"))).toMatchObject({
      class: "bad-output",
      message: "MAPL's report of process 0 is missing or incomplete",
    });
  });

  it("is read from a job's output before allPEs.log", async () => {
    const files = { [LOG]: null, "slurm-12.out": textOf(NEW) };
    expect((await inspect(changed(NEW, files), 0)).status).toBe("succeeded");
  });

  it("is in doubt if only allPEs.log is left, which does not say where the run began", async () => {
    expect(await inspect(changed(NEW, { [LOG]: null }), 0)).toMatchObject({ status: "unknown" });
  });

  it("is read as the last of several runs in one log", async () => {
    const files = { [LOG]: textOf("missing-meteorology") + textOf(OLD) };
    const inspection = await inspect(changed(OLD, files), 0);
    expect(inspection).toMatchObject({ status: "succeeded", simulatedDays: 1, warnings: [] });
  });
});

describe("a cut log of GCHP", () => {
  const failed = readdirSync(FIXTURES).filter((name) => {
    const names = readdirSync(join(FIXTURES, name));
    return !name.startsWith("ok-") && names.includes(LOG) && names.includes("exit-code");
  });

  it.each([...failed, OLD])("of %s is never a success, wherever it is cut", async (name) => {
    const text = textOf(name);
    const exitCode = Number(textOf(name, "exit-code"));
    const read = { log: undefined, exitCode };
    const { evidence } = await readRunEvidence(join(FIXTURES, name), read);
    const statusOf = (length: number) =>
      inspectRun({ ...evidence, log: parseModelLog(text.slice(0, length)) }).status;
    for (let length = 1; length < text.length - 1; length += 101) {
      expect(statusOf(length)).not.toBe("succeeded");
    }
    expect(statusOf(text.length) === "succeeded").toBe(name === OLD);
  });
});

describe("readGchpProgress", () => {
  const rest = "TimeRemaining(Est) 135:06:43  73.9% : 64.3% Mem Comm:Used";

  it.each(["AGCM", "GCHP"])("reads simulated time and throughput of a line with %s", (model) => {
    const line = ` ${model} Date: 2020/12/31  Time: 23:10:00  Throughput(days/day)[Avg Tot Run]: 0.7 0.9 23.7  ${rest}`;
    expect(readGchpProgress(line)).toEqual({
      minutes: Date.UTC(2020, 11, 31, 23, 10) / 60_000,
      daysPerDay: 0.7,
    });
  });

  it("knows no throughput that was too wide, and no other line", () => {
    const line = ` AGCM Date: 2020/12/31  Time: 23:10:00  Throughput(days/day)[Avg Tot Run]: ****** ****** ******  ${rest}`;
    expect(readGchpProgress(line)?.daysPerDay).toBeNull();
    expect(readGchpProgress("---> DATE: 2019/01/01  UTC: 00:10")).toBeNull();
  });
});
