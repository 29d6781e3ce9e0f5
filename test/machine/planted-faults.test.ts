import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { comparisonSchema } from "../../src/core/documents/comparison.ts";
import { gcbench } from "../support/command-suite.ts";
import { useOwnLock } from "../support/own-lock.ts";

useOwnLock();

interface Suite {
  /** Arguments of each version of the miniature, by name. */
  readonly versions: Readonly<Record<string, readonly string[]>>;
  readonly threads: readonly number[];
  readonly hours?: number;
  readonly grid?: string;
  readonly blocks?: number;
}

/** Runs a suite of the miniature to its report. */
function run({ versions, threads, hours = 1, grid = "36x24x12", blocks = 1 }: Suite) {
  const directory = mkdtempSync(join(tmpdir(), "gcbench-planted-"));
  const suite = {
    name: "planted",
    workloads: [{ name: "mini", kind: "miniature", simulatedHours: hours, grid }],
    versions: Object.entries(versions).map(([name, args]) => ({
      name,
      miniature: {},
      arguments: args,
    })),
    platforms: [{ name: "local", threads }],
    layout: { maxBlocks: blocks, rounds: 1, warmUp: false, looks: "none" },
  };
  writeFileSync(join(directory, "suite.yml"), JSON.stringify(suite));
  const options = ["--fail-on", "disagreement", "--out", "report", "--json"];
  const { status, stdout, stderr } = gcbench(["run", "suite.yml", ...options], directory);
  if (stdout === "") throw new Error(stderr);
  const comparison = comparisonSchema.parse(JSON.parse(stdout).comparison);
  const report = readFileSync(join(directory, "report", "report.md"), "utf8");
  const shown = report.replace(/\s+/g, " ").replaceAll("\\", "");
  return { status, comparison, shown };
}

const FILE = "Restarts/miniature.Restart.20190101_0100z.bin";

describe("a run of the miniature on several thread counts", () => {
  it("is silent for the unchanged model", () => {
    const { status, comparison, shown } = run({ versions: { base: [] }, threads: [1, 2] });
    expect(comparison.agreements?.map(({ relation, verdict }) => [relation, verdict])).toEqual([
      ["repeats", "exact"],
      ["repeats", "exact"],
      ["threads", "exact"],
    ]);
    expect(shown).toContain("Results agree bit for bit, also with 1 and 2 threads (3 comparisons)");
    expect(shown).not.toContain("⚠");
    expect(status).toBe(0);
  });

  it("names the variable and the file of a sum that depends on the number of threads, and fails", () => {
    const { status, comparison, shown } = run({
      versions: { planted: ["--sum", "thread"] },
      threads: [1, 2],
    });
    const wrong = comparison.agreements?.filter(({ isUnexpected }) => isUnexpected);
    expect(wrong).toMatchObject([
      {
        relation: "threads",
        a: { version: "planted", platform: "local-1t" },
        b: { version: "planted", platform: "local-2t" },
        first: { file: FILE, variable: "e90" },
        exceedingCount: 1,
      },
    ]);
    expect(wrong?.[0]?.first?.difference).toBeGreaterThan(1e-12);
    expect(shown).toMatch(
      new RegExp(`planted, 2 threads against 1 thread \\(local\\): e90 in ${FILE} differs by`),
    );
    expect(status).toBe(1);
  });

  it("names a race, whose trials differ from each other", () => {
    const { status, comparison, shown } = run({
      versions: { racing: ["--sum", "arrival"] },
      threads: [2],
      blocks: 2,
    });
    const wrong = comparison.agreements?.filter(({ isUnexpected }) => isUnexpected);
    expect(wrong).toMatchObject([{ relation: "repeats", first: { file: FILE, variable: "e90" } }]);
    expect(shown).toContain("Equal runs differ because of a race");
    expect(status).toBe(1);
  });
});

describe.skipIf(process.platform !== "linux")("the memory of runs of the miniature", () => {
  it("is the headline if the candidate holds more", () => {
    const { comparison, shown } = run({
      versions: { base: [], larger: ["--hold", "4"] },
      threads: [1],
      grid: "24x16x8",
      blocks: 3,
    });
    expect(comparison.cells[0]?.memory?.peak.verdict).toBe("more");
    expect(shown).toMatch(/Found: larger needs \d+(\.\d)? % more memory/);
  });

  it("is the headline if the candidate leaks", () => {
    const { comparison, shown } = run({
      versions: { base: [], leaking: ["--leak", "60"] },
      threads: [1],
      hours: 2,
      grid: "72x46x20",
      blocks: 2,
    });
    const growth = comparison.cells[0]?.memory?.growth;
    expect(growth?.verdict).toBe("more");
    expect(growth?.difference).toBeGreaterThan(50);
    expect(growth?.difference).toBeLessThan(70);
    expect(shown).toMatch(/leaking [^|]{0,80}grows by \d+(\.\d)? MiB more per simulated day/);
  });
});
