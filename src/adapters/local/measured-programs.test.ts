import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LocalPrograms } from "./measured-programs.ts";

const folder = mkdtempSync(join(tmpdir(), "gcbench-programs-"));
const programs = new LocalPrograms(folder);
writeFileSync(join(folder, "program"), "#!/bin/sh\n", { mode: 0o755 });
writeFileSync(join(folder, "text"), "no program", { mode: 0o644 });

describe("LocalPrograms", () => {
  it("finds programs, and expands the home directory", async () => {
    expect(await programs.executable(join(folder, "program"))).toBe(join(folder, "program"));
    expect(programs.absolute("~/a")).toBe(join(homedir(), "a"));
  });

  it.each([
    ["missing", "does not exist"],
    [".", "is a folder. Name the program in it."],
    ["text", "is not executable. Run: chmod +x"],
  ])("says what is wrong with the program %s", async (name, message) => {
    await expect(programs.executable(join(folder, name))).rejects.toThrow(message);
  });

  it("says where it looked for a relative path", async () => {
    await expect(programs.folder("no/such")).rejects.toThrow(
      `Folder no/such does not exist (gcbench looked for ${process.cwd()}/no/such).`,
    );
    await expect(programs.folder(join(folder, "text"))).rejects.toThrow("is a file, not a folder");
  });

  it("lists the workloads of GEOS-Chem Classic only", async () => {
    writeFileSync(join(folder, "b.yml"), "name: b\nkind: geos-chem-classic\n");
    writeFileSync(join(folder, "a.yml"), "name: a\nkind: miniature\n");
    expect([...(await programs.workloads()).keys()]).toEqual(["b"]);
  });
});

describe("LocalPrograms.runDirectory", () => {
  const CONFIG =
    "simulation:\n  name: fullchem\n  start_date: [20190701, 000000]\n  end_date: [20190702, 120000]\n";

  function runDirectory(): string {
    const directory = mkdtempSync(join(tmpdir(), "gcbench-rundir-"));
    mkdirSync(join(directory, "Restarts"));
    writeFileSync(join(directory, "geoschem_config.yml"), CONFIG);
    writeFileSync(join(directory, "HISTORY.rc"), "history");
    writeFileSync(join(directory, "Restarts/GEOSChem.Restart.20190701_0000z.nc4"), "restart");
    return directory;
  }

  it("reads simulation and period", async () => {
    const path = runDirectory();
    expect(await programs.isRunDirectory(path)).toBe(true);
    expect(await programs.runDirectory(path)).toEqual({
      path,
      simulation: "fullchem",
      start: "2019-07-01 00:00 UTC",
      simulatedHours: 36,
    });
  });

  it.each([
    ["geoschem_config.yml", "is not a run directory of GEOS-Chem Classic"],
    ["HISTORY.rc", "has no HISTORY.rc"],
    ["Restarts/GEOSChem.Restart.20190701_0000z.nc4", "has no restart file for the start"],
  ])("names the missing file %s", async (name, message) => {
    const path = runDirectory();
    rmSync(join(path, name));
    await expect(programs.runDirectory(path)).rejects.toThrow(message);
  });
});
