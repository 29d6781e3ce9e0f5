import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { comparisonSchema } from "../../src/core/documents/comparison.ts";
import { gcbench, writeCommandSuite } from "../support/command-suite.ts";

/** One version of a short program with one and with two threads. */
function writeSweep(): string {
  const directory = writeCommandSuite({ blocks: 2 });
  const path = join(directory, "suite.yml");
  const suite = readFileSync(path, "utf8")
    .replace("  - { name: after, executable: after.sh }\n", "")
    .replace("    kind: command\n", "    kind: command\n    simulatedDays: 1\n");
  writeFileSync(path, `${suite}\nplatforms: [{ name: local, threads: [1, 2] }]\n`);
  return directory;
}

describe("gcbench run on two platforms", () => {
  it("ranks them by time, and by cost when a dated price exists", () => {
    const directory = writeSweep();
    const first = gcbench(["run", "suite.yml", "--out", "report", "--json"], directory);
    expect(first.status, first.stderr).toBe(0);
    const { run, comparison } = JSON.parse(first.stdout);
    const [question] = comparisonSchema.parse(comparison).platformQuestions ?? [];
    expect(question?.platforms.map(({ platform, hosts }) => [platform, hosts])).toEqual([
      ["local-1t", 2],
      ["local-2t", 2],
    ]);
    expect(existsSync(join(directory, "report/platforms-1.svg"))).toBe(true);

    const unpriced = gcbench(["compare", run, "--rank-by", "cost"], directory);
    expect(unpriced.status).toBe(2);
    expect(unpriced.stderr).toContain("--prices");

    const price = { platform: "local", usdPerHour: 0.1, purchase: "own", source: "a bill" };
    const list = (prices: object) => JSON.stringify({ schemaVersion: 1, prices: [prices] });
    writeFileSync(join(directory, "prices.json"), list(price));
    const undated = gcbench(["compare", run, "--prices", "prices.json"], directory);
    expect(undated.status).toBe(2);
    expect(undated.stderr).toContain("prices.json:1:30: date is missing");

    writeFileSync(join(directory, "prices.json"), list({ ...price, date: "2026-11-01" }));
    const options = ["--prices", "prices.json", "--rank-by", "cost"];
    const priced = gcbench(
      ["compare", run, "--out", "report/comparison.json", ...options],
      directory,
    );
    expect(priced.status, priced.stderr).toBe(0);
    expect(priced.stdout).toContain("Price of local: 0.1 USD per hour, own, 2026-11-01, a bill.");
    expect(gcbench(["report", "report", "--rank-by", "cost"], directory).status).toBe(0);
    expect(readFileSync(join(directory, "report/report.md"), "utf8")).toMatch(/^\*\*.*by cost/);
  });
});
