import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FakeCaller } from "../../../test/support/fakes.ts";
import { pinSuite } from "../../adapters/local/local-pinner.ts";
import { pinPlatforms } from "../../adapters/local/local-platforms.ts";
import { loadSuite } from "../../adapters/yaml/yaml-catalogue.ts";
import { UsageError } from "../../core/errors.ts";
import { hostArchitecture } from "../../machine/machine.ts";
import { planOnMachine } from "./plan-on-machine.ts";

const CONFIG = [
  "simulation:",
  "  name: fullchem",
  "  start_date: [20190701, 000000]",
  "  end_date: [20190801, 000000]",
  "  use_gcclassic_timers: true",
  "timesteps:",
  "  transport_timestep_in_s: 600",
  "  chemistry_timestep_in_s: 1200",
].join("\n");
const RESTART = "Restarts/GEOSChem.Restart.20190701_0000z.nc4";

/** A suite of two executables and a run directory. @param more keys of the workload, one a line */
function write(more: readonly string[] = [], { isSame = false } = {}): string {
  const top = mkdtempSync(join(tmpdir(), "gcbench-plan-"));
  mkdirSync(join(top, "run/Restarts"), { recursive: true });
  writeFileSync(join(top, "before"), "#!/bin/sh\n", { mode: 0o755 });
  writeFileSync(join(top, "after"), isSame ? "#!/bin/sh\n" : "#!/bin/sh\n:\n", { mode: 0o755 });
  writeFileSync(join(top, "run/geoschem_config.yml"), CONFIG);
  writeFileSync(join(top, "run/HISTORY.rc"), "");
  writeFileSync(join(top, "run", RESTART), "");
  const lines = [
    "name: mine",
    "versions:",
    "  - { name: before, executable: before }",
    "  - { name: after, executable: after }",
    "workloads:",
    "  - name: w",
    "    kind: geos-chem-classic",
    "    runDirectory: run",
    ...more.map((line) => `    ${line}`),
  ];
  writeFileSync(join(top, "suite.yml"), lines.join("\n"));
  return top;
}

async function plan(top: string) {
  const caller = new FakeCaller();
  const machine = {
    architecture: hostArchitecture(),
    pinPlatforms,
    pinSuite: (loaded: Parameters<typeof pinSuite>[0]) =>
      pinSuite(loaded, { buildDirectory: top, miniatureSource: "", onCompile: () => {} }),
  };
  const made = await planOnMachine(await loadSuite(join(top, "suite.yml")), machine, caller);
  return { made, messages: caller.messages.join("\n") };
}

async function refusal(top: string): Promise<string> {
  const error = await plan(top).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UsageError)) throw new Error(`not refused: ${error}`);
  return error.message.replaceAll(`${top}/`, "");
}

const config = (top: string, from: string, to: string) =>
  writeFileSync(join(top, "run/geoschem_config.yml"), CONFIG.replace(from, to));

describe("planOnMachine", () => {
  it("plans a run directory in order without a word", async () => {
    const { made, messages } = await plan(write(["simulatedHours: 1.5", "warmUpHours: 0.5"]));
    expect(made.blocks).toHaveLength(8);
    expect(messages).toBe("");
  });

  it("refuses hours that do not fit the run directory's time steps, with the suite's line", async () => {
    expect(await refusal(write(["simulatedHours: 0.1"]))).toContain(
      "suite.yml:9:5: simulatedHours: 0.1 h is shorter than the model's time step of 20 min (use at least 0.333)",
    );
    expect(await refusal(write(["simulatedHours: 2", "warmUpHours: 0.4"]))).toContain(
      "suite.yml:10:5: warmUpHours: 0.4 h is no multiple of the model's time step of 10 min (use 0.333 or 0.5)",
    );
  });

  it("refuses a run that ends before it starts, unless simulatedHours sets the end", async () => {
    const end = ["end_date: [20190801,", "end_date: [20190601,"] as const;
    const top = write();
    config(top, ...end);
    expect(await refusal(top)).toContain(
      "run/geoschem_config.yml: end_date (2019-06-01 00:00) is not after start_date (2019-07-01 00:00). Correct the dates",
    );
    const set = write(["simulatedHours: 3"]);
    config(set, ...end);
    expect((await plan(set)).made.blocks).toHaveLength(8);
  });

  it("refuses a span of dates that is no multiple of the time step", async () => {
    const top = write();
    config(top, "end_date: [20190801, 000000]", "end_date: [20190701, 013500]");
    expect(await refusal(top)).toMatch(
      /from start_date to end_date, 1\.58\d+ h is no multiple .* use 1\.5 or 1\.667\.$/,
    );
  });

  it("refuses a run directory without HISTORY.rc, with the suite's line", async () => {
    const top = write();
    rmSync(join(top, "run/HISTORY.rc"));
    expect(await refusal(top)).toMatch(/suite\.yml:8:5: runDirectory: run has no HISTORY\.rc/);
  });

  it("refuses a restart of another date, unless HEMCO_Config.rc names it", async () => {
    const top = write();
    rmSync(join(top, "run", RESTART));
    writeFileSync(join(top, "run/Restarts/GEOSChem.Restart.20190101_0000z.nc4"), "");
    expect(await refusal(top)).toContain(
      "suite.yml:8:5: runDirectory: run/Restarts has restart files of 2019-01-01 00:00, but the run starts at 2019-07-01 00:00 UTC.",
    );
    writeFileSync(
      join(top, "run/HEMCO_Config.rc"),
      "* SPC_ ./Restarts/GEOSChem.Restart.20190101_0000z.nc4 ...",
    );
    expect((await plan(top)).made.blocks).toHaveLength(8);
  });

  it("says that it adds a missing use_gcclassic_timers", async () => {
    const top = write();
    config(top, "  use_gcclassic_timers: true\n", "");
    expect((await plan(top)).messages).toMatch(
      /run\/geoschem_config\.yml has no use_gcclassic_timers: gcbench adds it to each trial's copy/,
    );
  });

  it("says that two equal versions make an A/A comparison", async () => {
    const { messages } = await plan(write([], { isSame: true }));
    expect(messages).toContain("Versions before and after are the same");
    expect(messages).toContain("--a-a");
  });

  it("says which outputs of a command match nothing where it ran before", async () => {
    const top = write();
    mkdirSync(join(top, "work"));
    writeFileSync(join(top, "work/result.bin"), "1");
    const lines = [
      "name: mine",
      "versions: [{ name: before, executable: before }]",
      "workloads:",
      "  - name: solver",
      "    kind: command",
      '    command: ["{executable}"]',
      "    workingDirectory: work",
      '    outputs: ["*.bin", "*.nc"]',
      "    timers: { format: json, file: timers.json }",
    ];
    writeFileSync(join(top, "suite.yml"), lines.join("\n"));
    const { messages } = await plan(top);
    expect(messages).toContain('outputs "*.nc" matches no file in');
    expect(messages).not.toContain('"*.bin"');
    expect(messages).toContain("timers.file timers.json is not in");
  });
});
