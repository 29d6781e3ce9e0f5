import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import { checkUnpairedRun } from "../../src/use-cases/report/import-runs.ts";
import { inputFiles } from "../../src/wiring/input-files.ts";
import { DEFAULT_UNPAIRED_RUNS } from "../../src/wiring/locations.ts";

describe("contributed runs in benchmarks/unpaired-runs", () => {
  it("have the right form and name, and possible times", async () => {
    const files = globSync(`${DEFAULT_UNPAIRED_RUNS}/*.json`);
    expect(files).not.toEqual([]);
    for (const file of files) await checkUnpairedRun(file, inputFiles);
  });
});
