import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { gcbench } from "../support/command-suite.ts";

const SAMPLES = join(import.meta.dirname, "../fixtures/geos-chem");

describe("gcbench inspect", () => {
  it("prints JSON with the documented keys", () => {
    const { status, stdout } = gcbench([
      "inspect",
      join(SAMPLES, "failed-missing-met"),
      "--exit-code",
      "159",
      "--json",
    ]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      status: "failed",
      class: "missing-input",
      message: expect.stringContaining("FRLAKE"),
      version: "14.7.0",
      modelSeconds: 9.604,
      simulatedDays: 0,
      simulatedDaysPerDay: null,
      timers: [
        { name: "GEOS-Chem", parent: null, seconds: 9.604 },
        { name: "HEMCO" },
        { name: "Diagnostics" },
      ],
      missing: [{ required: true }],
    });
  });

  it("finds the log without --log and states its assumptions", () => {
    const { stdout } = gcbench(["inspect", join(SAMPLES, "ok-transport-tracers-1-thread")]);
    expect(stdout).toContain("succeeded");
    expect(stdout).toContain("346 simulated days per day");
    expect(stdout).toContain("assumed: exit status 0");
  });

  it("finds a log that is named relative to the run directory", () => {
    const directory = join(SAMPLES, "ok-transport-tracers-1-thread");
    expect(gcbench(["inspect", directory, "--log", "run.log"]).stdout).toContain("succeeded");
  });

  it("accepts a log instead of its run directory", () => {
    const log = join(SAMPLES, "ok-transport-tracers-1-thread", "run.log");
    expect(gcbench(["inspect", log]).stdout).toContain("succeeded");
  });

  it("accepts several runs and a glob: prints a line for each, and a summary by class", () => {
    const { status, stdout } = gcbench(["inspect", `${SAMPLES}/failed-*`, `${SAMPLES}/ok-*`]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^failed +model-error +.*failed-bad-config-value +QFYAML ERROR/m);
    expect(stdout).toMatch(/^succeeded +.*ok-transport-tracers-1-thread$/m);
    expect(stdout).toContain("5 runs");
    expect(stdout).toMatch(/^ +3 +succeeded$/m);
    expect(stdout).toMatch(/^ +1 +missing-input +Check that the file exists/m);
  });

  it("prints NDJSON for several runs, including directories that hold no run", () => {
    const [run, none] = [join(SAMPLES, "failed-missing-met"), SAMPLES];
    const { status, stdout } = gcbench(["inspect", run, none, "--json"]);
    expect(status).toBe(0);
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { directory: run, status: "failed", class: "missing-input", action: expect.any(String) },
      {
        directory: none,
        status: "unknown",
        class: null,
        message: expect.stringContaining("--log"),
      },
    ]);
    expect(Object.keys(lines[0])).toEqual(Object.keys(lines[1]));
  });

  it("explains errors in its own arguments", () => {
    expect(gcbench(["inspect", "/no/such"])).toMatchObject({ status: 2 });
    expect(gcbench(["inspect", SAMPLES])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--log"),
    });
    for (const status of ["many", "", "-1", "256", "1.5"]) {
      expect(gcbench(["inspect", SAMPLES, "--exit-code", status])).toMatchObject({
        status: 2,
        stderr: expect.stringContaining("--exit-code"),
      });
    }
    expect(gcbench(["inspect", SAMPLES, SAMPLES, "--exit-code", "0"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("give one directory"),
    });
    expect(gcbench(["inspect", `${SAMPLES}/none-*`])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("No file or directory matches"),
    });
    expect(gcbench(["inspct", SAMPLES])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("inspect"),
    });
  });
});
