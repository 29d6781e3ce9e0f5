import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";

const SCRIPT = resolve(import.meta.dirname, "../../container/gcpy/bin/gcpy-tables");
/** As gcpy 1.8.1 names them. */
const TABLES = [
  "Tables/GlobalMass_TropStrat_20190801T00.txt",
  "Tables/OH_metrics.txt",
  "Emissions/Emission_totals.txt",
];

let top: string;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), "gcbench-gcpy-"));
});

/** Runs the script with a stub of Python that writes tables like gcpy's. */
function run(tables: readonly string[], { status = 0 } = {}) {
  const lines = [
    "#!/bin/sh",
    `[ "$1 $2" = "-m gcpy.benchmark.run_benchmark" ] || exit 9`,
    `results=$(dirname "$3")/BenchmarkResults`,
    `mkdir -p "$results/Tables" "$results/Emissions"`,
    ...tables.map((table) => `echo total > "$results/${table}"`),
    `echo "compared $3"`,
    `exit ${status}`,
  ];
  const bin = mkdtempSync(join(tmpdir(), "gcbench-stub-python-"));
  writeFileSync(join(bin, "python"), `${lines.join("\n")}\n`, { mode: 0o755 });
  const env = { PATH: `${bin}:${process.env["PATH"]}` };
  return spawnSync("sh", [SCRIPT, top], { env, encoding: "utf8" });
}

function addBlock(name: string): string {
  mkdirSync(join(top, name));
  writeFileSync(join(top, name, "benchmark.yml"), "paths: {}\n");
  return join(top, name, "benchmark.yml");
}

describe("gcpy-tables", () => {
  it("runs gcpy for each configuration", () => {
    const files = [addBlock("a__01"), addBlock("b c__01")];
    const { status, stdout } = run(TABLES);
    expect(status).toBe(0);
    for (const file of files) expect(stdout).toContain(`compared ${file}\n`);
  });

  it.each([
    ["GlobalMass_TropStrat", TABLES[0]],
    ["OH_metrics", TABLES[1]],
    ["Emission_totals", TABLES[2]],
  ])("fails without %s, because gcpy can end with status 0 before it", (name, missing) => {
    addBlock("a__01");
    expect(run(TABLES.filter((table) => table !== missing))).toMatchObject({
      status: 1,
      stderr: `gcpy wrote no ${name} table for a__01. Its messages above say why.\n`,
    });
  });

  it("fails if gcpy fails, and without a configuration", () => {
    expect(run(TABLES)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("Run gcbench fetch-outputs RUN --out"),
    });
    addBlock("a__01");
    expect(run(TABLES, { status: 3 }).status).toBe(3);
  });
});
