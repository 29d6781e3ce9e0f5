import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { UsageError } from "../core/errors.ts";
import {
  copyGchpRunDirectory,
  digestGchpRunDirectory,
  listGchpRunFiles,
  requireGchpRestart,
} from "./gchp-run-directory.ts";
import { applyGchpSettings } from "./gchp-settings.ts";

const COMMON = [
  "#!/bin/bash",
  "TOTAL_CORES=24 # a comment",
  "NUM_NODES=1",
  "NUM_CORES_PER_NODE=24",
  "CS_RES=48",
  'Run_Duration="00000100 000000"',
  "AutoUpdate_NXNY=ON",
  "NX=",
  "NY=",
  'set_value() { sed -i "s/^$1:.*/$1: $2/" "$3"; }',
  'set_value NX "$NX" GCHP.rc; set_value NY "$NY" GCHP.rc',
  'set_value GCHP.IM_WORLD "$CS_RES" GCHP.rc; set_value JOB_SGMT "$Run_Duration" CAP.rc',
].join("\n");
const LINK = [
  'target="Restarts/GEOSChem.Restart.$(cut -c1-13 cap_restart | tr " " _)z.c$(sed -n s/^CS_RES=//p setCommonRunSettings.sh).nc4"',
  '[ -f "$target" ] || { echo "ERROR: $target does not exist"; exit 1; }',
  'ln -nsf "$target" gchp_restart.nc4',
].join("\n");
const FILES = {
  "CAP.rc": "END_DATE: 22000101 000000\nJOB_SGMT: 00000100 000000\n",
  "GCHP.rc": "NX: 1\nNY: 6\nGCHP.IM_WORLD: 48\n",
  "setCommonRunSettings.sh": COMMON,
  "setRestartLink.sh": LINK,
  "checkRunSettings.sh": "echo checked",
  cap_restart: "20190701 000000\n",
  "Restarts/GEOSChem.Restart.20190701_0000z.c24.nc4": "initial",
};
const SETTINGS = { ranks: 96, nodes: 2, layout: { nx: 4, ny: 24 }, cells: 24, minutes: 90 };
const ENVIRONMENT = { PATH: process.env["PATH"] ?? "" };

/** A run directory of GCHP with other files; null leaves one out. */
function runDirectory(changes: Readonly<Record<string, string | null>> = {}): string {
  const directory = mkdtempSync(join(tmpdir(), "gcbench-gchp-"));
  mkdirSync(join(directory, "Restarts"));
  for (const [name, text] of Object.entries({ ...FILES, ...changes })) {
    if (text !== null) writeFileSync(join(directory, name), text);
  }
  return directory;
}

const apply = (directory: string, settings = {}) =>
  applyGchpSettings(directory, { ...SETTINGS, ...settings }, ENVIRONMENT);
const textOf = (directory: string, name: string) => readFileSync(join(directory, name), "utf8");

describe("applyGchpSettings", () => {
  it("sets ranks, nodes, grid and duration through the run directory's own scripts", async () => {
    const directory = runDirectory();
    expect(await apply(directory)).toBe(Date.UTC(2019, 6, 1) / 60_000);
    const common = textOf(directory, "setCommonRunSettings.sh");
    expect(common.split("\n").slice(1, 9)).toEqual([
      "TOTAL_CORES=96",
      "NUM_NODES=2",
      "NUM_CORES_PER_NODE=48",
      "CS_RES=24",
      'Run_Duration="00000000 013000"',
      "AutoUpdate_NXNY=OFF",
      "NX=4",
      "NY=24",
    ]);
    expect(textOf(directory, "GCHP.rc")).toBe("NX: 4\nNY: 24\nGCHP.IM_WORLD: 24\n");
    expect(textOf(directory, "gchp_restart.nc4")).toBe("initial");
    expect(textOf(directory, "cap_restart")).toBe("20190701 000000\n");
  });

  it.each([
    [1, "00000001 000000"],
    [31, "00000031 000000"],
    [184, "00000600 000000"],
    [366, "00010000 000000"],
    [100.5, "00000308 120000"],
  ])("writes a duration of %d days as %s", async (days, duration) => {
    const directory = runDirectory();
    await apply(directory, { minutes: days * 1440 });
    expect(textOf(directory, "CAP.rc")).toContain(`JOB_SGMT: ${duration}`);
  });

  it.each([
    [
      "the script sets no NX",
      { "setCommonRunSettings.sh": COMMON.replace("\nNX=\n", "\n") },
      /setCommonRunSettings\.sh does not set NX, so gcbench cannot set it to 4/,
    ],
    [
      "the script fails",
      { "setCommonRunSettings.sh": `${COMMON}\necho "ERROR: no bc"; exit 70` },
      /^setCommonRunSettings\.sh of the run directory failed: ERROR: no bc\./,
    ],
    [
      "the check finds an error, and exits with 0",
      { "checkRunSettings.sh": 'echo "ERROR: mass fluxes need C180"' },
      /^checkRunSettings\.sh of the run directory failed: ERROR: mass fluxes need C180/,
    ],
    [
      "the script does not find a setting",
      { "GCHP.rc": "NX : 1\nNY: 6\nGCHP.IM_WORLD: 48\n" },
      /^GCHP\.rc has none for NX after setCommonRunSettings\.sh ran, but the trial needs 4/,
    ],
    [
      "the run ends before its duration",
      { "CAP.rc": "END_DATE: 20190701 010000\nJOB_SGMT: 00000100 000000\n" },
      /^CAP\.rc gives the end 2019-07-01 01:00 .*should end at 2019-07-01 01:30.*END_DATE/,
    ],
    [
      "there is no restart file",
      { "Restarts/GEOSChem.Restart.20190701_0000z.c24.nc4": null },
      /GEOSChem\.Restart\.20190701_0000z\.c24\.nc4 does not exist/,
    ],
    [
      "no link is made",
      { "setRestartLink.sh": "true" },
      /^setRestartLink\.sh did not make the link gchp_restart\.nc4/,
    ],
    [
      "cap_restart has no date",
      { cap_restart: "soon\n" },
      /cap_restart holds "soon", which is no date\. Write the start/,
    ],
    ["cap_restart is missing", { cap_restart: null }, /cap_restart is missing\. Write the start/],
    [
      "it is no run directory of GCHP",
      { "GCHP.rc": null, "CAP.rc": null },
      /is not a run directory of GCHP: it lacks/,
    ],
  ])("says so if %s", async (_, changes, message) => {
    const directory = runDirectory(changes);
    await expect(apply(directory)).rejects.toThrow(UsageError);
    rmSync(directory, { recursive: true });
    await expect(apply(runDirectory(changes))).rejects.toThrow(message);
  });
});

describe("a run directory of GCHP", () => {
  const USED = {
    gchp: "program",
    "allPEs.log": "of an older run",
    "gchp.20190701_0000z.log": "of an older run",
    gcchem_internal_checkpoint: "of an older run",
    "Restarts/gcchem_internal_checkpoint": "of an older run",
    "Restarts/GEOSChem.Restart.20190801_0000z.c24.nc4": "of an older run",
  };

  it("is copied without the results of earlier runs", async () => {
    const target = mkdtempSync(join(tmpdir(), "gcbench-gchp-copy-"));
    await copyGchpRunDirectory(runDirectory(USED), target);
    expect(readdirSync(target).sort()).toEqual(
      [...Object.keys(FILES).filter((name) => !name.includes("/")), "OutputDir", "Restarts"].sort(),
    );
    expect(readdirSync(join(target, "Restarts"))).toEqual([
      "GEOSChem.Restart.20190701_0000z.c24.nc4",
    ]);
  });

  it("has digests of what a run reads, whatever earlier runs left", async () => {
    const fresh = await digestGchpRunDirectory(runDirectory());
    const used = await digestGchpRunDirectory(runDirectory(USED));
    expect(used.configuration).toBe(fresh.configuration);
    expect(used.restarts).toBe(fresh.restarts);
    const later = await digestGchpRunDirectory(runDirectory({ "CAP.rc": "other" }));
    expect(later.configuration).not.toBe(fresh.configuration);
    const directory = runDirectory(USED);
    const { files } = await digestGchpRunDirectory(directory);
    expect(Object.keys(files).sort()).toEqual([...(await listGchpRunFiles(directory))].sort());
  });

  it("needs a restart file of the start date and the grid", async () => {
    await requireGchpRestart(runDirectory(), "c24");
    await expect(requireGchpRestart(runDirectory(), "c48")).rejects.toThrow(
      /Restarts has no GEOSChem\.Restart\.20190701_0000z\.c48\.nc4, only GEOSChem\.Restart\.20190701_0000z\.c24\.nc4\. cap_restart starts the run at 2019-07-01 00:00 UTC/,
    );
  });
});
