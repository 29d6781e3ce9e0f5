import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { explainFailure } from "./cause.ts";
import { exitFromStatus } from "./causes/exit-statuses.ts";
import { inspectRun as inspectParsed } from "./inspection.ts";
import type { RunEvidence } from "./judgement.ts";
import { parseModelLog } from "./log-scanner.ts";

const SAMPLES = join(import.meta.dirname, "../../test/fixtures/geos-chem");

/** As it is known, with the log as text. */
type TextEvidence = Omit<RunEvidence, "log"> & { readonly log: string };

function inspectRun(evidence: TextEvidence) {
  return inspectParsed({ ...evidence, log: parseModelLog(evidence.log) });
}

function sample(name: string, change: Partial<TextEvidence> = {}): TextEvidence {
  const file = (path: string) => readFileSync(join(SAMPLES, name, path), "latin1");
  const names = readdirSync(join(SAMPLES, name));
  return {
    log: file("run.log"),
    timersJson: names.includes("gcclassic_timers.json") ? file("gcclassic_timers.json") : null,
    exit: exitFromStatus(Number(file("exit-code"))),
    restartFiles: names.includes("Restarts") ? readdirSync(join(SAMPLES, name, "Restarts")) : [],
    ...change,
  };
}

describe("real runs of GEOS-Chem 14.7.0", () => {
  it("knows a run that succeeded, with its span, throughput and timers", () => {
    const inspection = inspectRun(sample("ok-transport-tracers-1-thread"));
    expect(inspection).toMatchObject({
      status: "succeeded",
      class: null,
      message: null,
      version: "14.7.0",
      modelSeconds: 31.181,
      simulatedDays: 0.125,
      assumptions: [],
      warnings: [],
    });
    expect(inspection.simulatedDaysPerDay).toBeCloseTo(346.36, 2);
    expect(inspection.timers.map(({ name }) => name)).toEqual([
      "GEOS-Chem",
      "HEMCO",
      "All chemistry",
      "Transport",
      "Convection",
      "Boundary layer mixing",
      "Dry deposition",
      "Wet deposition",
      "Diagnostics",
      "Unit conversions",
    ]);
  });

  it("hangs children below the timer that contains them", () => {
    const { timers } = inspectRun(sample("ok-fullchem-2-threads"));
    const parents = Object.fromEntries(timers.map(({ name, parent }) => [name, parent]));
    expect(parents).toMatchObject({
      "GEOS-Chem": null,
      "All chemistry": "GEOS-Chem",
      "Gas-phase chem": "All chemistry",
      "Aerosol chem": "All chemistry",
      Transport: "GEOS-Chem",
    });
    expect(parents).not.toHaveProperty("Photolysis"); // It did not run.
  });

  it("gives the first cause of a failure, unwrapped, and the missing file", () => {
    const inspection = inspectRun(sample("failed-missing-met"));
    const path = "/data/ExtData/GEOS_4x5/NOSUCH/2015/01/MERRA2.20150101.CN.4x5.nc4";
    expect(inspection).toMatchObject({
      status: "failed",
      class: "missing-input",
      missing: [{ path, required: true }],
    });
    expect(inspection.message).toMatch(
      `HEMCO ERROR: Cannot find the FRLAKE field in file ${path}!`,
    );
    expect(inspection.message).not.toContain("\n");
    expect(inspection.timers.map(({ name }) => name)).toEqual([
      "GEOS-Chem",
      "HEMCO",
      "Diagnostics",
    ]);
  });

  it("takes the model's word before the signal of its stop routine", () => {
    const inspection = inspectRun(sample("failed-bad-config-value"));
    expect(inspection).toMatchObject({ status: "failed", class: "model-error" });
    expect(inspection.message).toMatch(/^QFYAML ERROR: .*timesteps%transport_timestep_in_s.*6xx$/);
  });

  it("knows a dry run from a success, and lists what it misses", () => {
    const inspection = inspectRun(sample("dry-run-all-present"));
    expect(inspection).toMatchObject({
      status: "dry-run",
      class: null,
      simulatedDays: 0,
      timers: [],
    });
    expect(inspection.missing).toHaveLength(1);
    expect(inspection.missing[0]).toMatchObject({ required: true });
  });
});

describe("evidence that misleads", () => {
  const good = "ok-transport-tracers-1-thread";

  it.each([
    { what: "no restart file", change: { restartFiles: [] } },
    {
      what: "another run's restart",
      change: { restartFiles: ["GEOSChem.Restart.20190101_0000z.nc4"] },
    },
  ])("calls a run without its restart failed: $what", ({ change }) => {
    expect(inspectRun(sample(good, change))).toMatchObject({
      status: "failed",
      class: "bad-output",
    });
  });

  it("does not take valid timers for success", () => {
    const log = sample(good).log.replace(/\*+ {3}E N D {3}O F.*/, "");
    expect(inspectRun(sample(good, { log, exit: { code: 0, signal: null } }))).toMatchObject({
      status: "failed",
      class: "bad-output",
      modelSeconds: 31.181,
    });
  });

  it("counts the whole time steps of a log that stops in mid-line", () => {
    const { log } = sample(good);
    const cut = log.slice(0, log.indexOf("UTC: 01:20") + 3);
    const inspection = inspectRun({
      log: cut,
      timersJson: null,
      exit: exitFromStatus(139),
      restartFiles: [],
    });
    expect(inspection).toMatchObject({ status: "failed", class: "crash", modelSeconds: null });
    expect(inspection.simulatedDays * 24).toBeCloseTo(70 / 60, 10);
    expect(inspection.message).toContain("SIGSEGV");
  });

  it("reads a log with NUL bytes and Windows line ends as without them", () => {
    const clean = inspectRun(sample(good));
    const log = sample(good).log.replaceAll("DATE", "DA\0TE").replaceAll("\n", "\r\n");
    expect(inspectRun(sample(good, { log: `\0\0${log}\0` }))).toEqual(clean);
  });

  it("uses the log's timers where the JSON file is of another run, and says so", () => {
    const timersJson = sample("ok-fullchem-2-threads").timersJson;
    const inspection = inspectRun(sample(good, { timersJson }));
    expect(inspection.modelSeconds).toBe(31.181);
    expect(inspection.warnings).toHaveLength(1);
  });

  it("hears the last run where a log was appended to", () => {
    const first = sample("failed-missing-met").log;
    const inspection = inspectRun(sample(good, { log: `${first}\n${sample(good).log}` }));
    expect(inspection).toMatchObject({ status: "succeeded", message: null, simulatedDays: 0.125 });
  });

  it("gets parents right where two threads' tables are interleaved", () => {
    const evidence = sample("ok-fullchem-2-threads");
    const start = evidence.log.indexOf("G E O S - C H E M   T I M E R S");
    const table = evidence.log.slice(start).split("\n");
    const interleaved = table.flatMap((line, index) => [line, table[index - 3] ?? ""]).join("\n");
    const log = evidence.log.slice(0, start) + interleaved;
    const { timers } = inspectRun({ ...evidence, log, timersJson: null });
    expect(timers).toEqual(inspectRun(evidence).timers);
  });

  it("is silent about nothing: without an exit status it says what it assumed", () => {
    expect(inspectRun(sample(good, { exit: null })).assumptions).toHaveLength(1);
    expect(inspectRun(sample("failed-missing-met", { exit: null }))).toMatchObject({
      status: "failed",
      class: "missing-input",
    });
    expect(inspectRun({ log: "", timersJson: null, exit: null, restartFiles: [] })).toMatchObject({
      status: "failed",
      class: "crash",
      message: expect.stringContaining("the log is empty"),
    });
  });
});

describe("classes", () => {
  const died = (log: string, status: number) =>
    inspectRun({ log, timersJson: null, exit: exitFromStatus(status), restartFiles: [] });

  it.each([
    { log: "---> DATE: 2019/01/01  UTC: 00:00\n", status: 137, name: "killed" },
    { log: "", status: 143, name: "killed" },
    { log: "", status: 139, name: "crash" },
    { log: "", status: 136, name: "crash" },
    { log: "", status: 132, name: "wrong-architecture" },
    { log: "", status: 124, name: "timeout" },
    { log: "exec ./gcclassic: exec format error\n", status: 1, name: "wrong-architecture" },
    {
      log: "bash: ./gcclassic: cannot execute binary file: Exec format error\n",
      status: 126,
      name: "wrong-architecture",
    },
    {
      log: "libgomp: Thread creation failed: Resource temporarily unavailable\n",
      status: 1,
      name: "crash",
    },
    {
      log: "terminate called after throwing 'std::bad_alloc'\n",
      status: 134,
      name: "out-of-memory",
    },
    { log: "", status: 159, name: "model-error" },
    { log: " !! In Ncop_Rd, cannot open: /data/x.nc\n", status: 231, name: "missing-input" },
    {
      log: "HEMCO ERROR: Cannot find file for current simulation time:\n/data/y.nc - Cannot get field Y.\n",
      status: 159,
      name: "missing-input",
    },
    {
      log: "GEOS-Chem ERROR: Allocation of State_Met failed: out of memory\n",
      status: 159,
      name: "out-of-memory",
    },
  ])("$status with $log is $name", ({ log, status, name }) => {
    expect(died(log, status).class).toBe(name);
  });

  it("sees through a script that passes on how the real program ended", () => {
    expect(explainFailure(parseModelLog(""), { code: 137, signal: null }).class).toBe("killed");
    expect(explainFailure(parseModelLog(""), { code: 159, signal: null }).class).toBe(
      "model-error",
    );
  });
});
