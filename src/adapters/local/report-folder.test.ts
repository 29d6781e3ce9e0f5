import { execFileSync } from "node:child_process";
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { writeSampleReport } from "../../../test/support/sample-report.ts";
import { UsageError } from "../../core/errors.ts";
import { readMachineReports, readReportFolder } from "./report-folder.ts";

let folder: string;
beforeEach(async () => {
  folder = await writeSampleReport();
});

const refusal = async () => {
  const error = await readReportFolder(folder).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UsageError);
  return String(error);
};

describe("readReportFolder", () => {
  it("returns the comparison and its records", async () => {
    const { comparison, records } = await readReportFolder(folder);
    expect(comparison.run).toBe("sample-1a2b3c4d-1");
    expect([...records.keys()]).toEqual(comparison.cells[0]?.blocks.map(({ id }) => id));
  });

  it("ignores other files", async () => {
    writeFileSync(join(folder, "report.md"), "changed");
    writeFileSync(join(folder, "..x"), "odd");
    writeFileSync(join(folder, "records", "notes.txt"), "odd");
    symlinkSync("/etc/passwd", join(folder, "other.json"));
    expect((await readReportFolder(folder)).records.size).toBe(3);
  });

  it("rejects a comparison that is a link", async () => {
    const elsewhere = join(folder, "..", "elsewhere.json");
    renameSync(join(folder, "comparison.json"), elsewhere);
    symlinkSync(elsewhere, join(folder, "comparison.json"));
    expect(await refusal()).toContain("comparison.json is a link");
  });

  it("rejects a record that is a link", async () => {
    symlinkSync("/etc/passwd", join(folder, "records", "passwd.json"));
    expect(await refusal()).toContain("passwd.json is a link");
  });

  it("rejects a records folder that is a link", async () => {
    const elsewhere = join(folder, "..", "elsewhere");
    renameSync(join(folder, "records"), elsewhere);
    symlinkSync(elsewhere, join(folder, "records"));
    expect(await refusal()).toContain("records is not a directory");
  });

  it("rejects a record that is a pipe without a writer", async () => {
    execFileSync("mkfifo", [join(folder, "records", "pipe.json")]);
    expect(await refusal()).toContain("pipe.json is not a regular file");
  });

  it("rejects a file above the size limit", async () => {
    truncateSync(join(folder, "comparison.json"), 2 ** 34);
    expect(await refusal()).toContain("above the limit of 32 MiB");
  });

  it("rejects a record that gcbench did not write", async () => {
    writeFileSync(join(folder, "records", "x.json"), '{"schemaVersion": 1}');
    expect(await refusal()).toContain("x.json is not a valid gcbench document");
  });

  it("rejects more records than a run has", async () => {
    const [name = ""] = [...(await readReportFolder(folder)).records.keys()];
    // Hard links: they are written ten times as fast as files.
    for (let number = 0; number <= 5000; number++) {
      linkSync(
        join(folder, "records", `${name}.json`),
        join(folder, "records", `r-${number}.json`),
      );
    }
    expect(await refusal()).toContain("more than 5000 records");
  });

  it("rejects a folder without records or comparison", async () => {
    rmSync(join(folder, "records"), { recursive: true });
    expect(await refusal()).toContain("has no records, which the comparison needs");
    rmSync(folder, { recursive: true });
    expect(await refusal()).toContain("does not exist. gcbench run creates");
  });
});

describe("readMachineReports", () => {
  it("returns a report or null for each machine's folder", async () => {
    const reports = await machinesFolder();
    mkdirSync(join(reports, "arm"));
    const found = await readMachineReports(reports);
    expect(found?.map(({ machine, report }) => [machine, report?.comparison.run])).toEqual([
      ["amd", "sample-1a2b3c4d-1"],
      ["arm", undefined],
    ]);
  });

  it("returns null for a folder that is itself a report", async () => {
    expect(await readMachineReports(folder)).toBeNull();
  });

  it("rejects a comparison that is a link, and more machines than workflows have", async () => {
    const reports = await machinesFolder();
    mkdirSync(join(reports, "arm"));
    symlinkSync("/etc/passwd", join(reports, "arm", "comparison.json"));
    await expect(readMachineReports(reports)).rejects.toThrow("comparison.json is a link");
    for (let count = 0; count < 9; count++) mkdirSync(join(reports, `more-${count}`));
    await expect(readMachineReports(reports)).rejects.toThrow("more than 8 machines");
  });

  /** A folder with the report of one machine. */
  async function machinesFolder(): Promise<string> {
    const reports = mkdtempSync(join(tmpdir(), "gcbench-reports-"));
    renameSync(folder, join(reports, "amd"));
    return reports;
  }
});
