import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { bisectionSchema } from "../../src/core/documents/bisection.ts";
import { type ModelHistory, makeHistory } from "../support/bisected-history.ts";
import { CLI, gcbench } from "../support/command-suite.ts";

const SLOW = 11;
/** In the middle, where a bisection looks first. */
const BROKEN = [7, 8, 9];
const SUITE = [
  "name: find",
  "workloads: [{ name: short, kind: miniature, simulatedHours: 1, grid: 24x19x10 }]",
  "versions: [{ name: current, miniature: {} }]",
  "platforms: [{ name: local, threads: 1 }]",
  "layout: { rounds: 2 }",
].join("\n");

let history: ModelHistory;
let directory: string;

beforeAll(() => {
  const planted = { commits: 16, slow: SLOW, slowdown: "Convection=8", broken: BROKEN };
  history = makeHistory({ ...planted, documentation: [3] });
  useNewStore();
});

function useNewStore(): void {
  directory = mkdtempSync(join(tmpdir(), "gcbench-bisect-"));
  writeFileSync(join(directory, "suite.yml"), SUITE);
}

const args = (...more: readonly string[]) => [
  "bisect",
  "suite.yml",
  "--good",
  history.commits[0] ?? "",
  "--bad",
  "main",
  "--clone",
  history.directory,
  ...more,
];
const bisect = (...more: readonly string[]) => gcbench(args(...more), directory);

const filesOf = (pattern: RegExp) => {
  const store = join(directory, ".gcbench/store");
  if (!existsSync(store)) return [];
  return readdirSync(store, { recursive: true, encoding: "utf8" }).filter((path) =>
    pattern.test(path),
  );
};

/** Kills the command and all its children once a pattern of files exists that often. */
async function killAt(pattern: RegExp, count: number, more: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [CLI, ...args(...more)], {
    cwd: directory,
    stdio: "ignore",
    detached: true,
  });
  while (filesOf(pattern).length < count && child.exitCode === null) await delay(20);
  process.kill(-(child.pid ?? 0), "SIGKILL");
  await once(child, "exit");
  execFileSync("sleep", ["0.2"]);
}

describe("gcbench bisect", () => {
  it("finds the commit that slowed a timer down, after a kill in mid-step", async () => {
    useNewStore(); // A second try of this test must not go on with the blocks of the first.
    const quantity = ["--timer", "Convection"];
    await killAt(/-trial-2\.json$/, 2, quantity);
    const before = filesOf(/record\.json$/);
    const { stdout, stderr, status } = bisect(...quantity, "--json");
    expect(status, stderr).toBe(0);
    const found = bisectionSchema.parse(JSON.parse(stdout));
    expect(found).toMatchObject({ outcome: "one step", isOpen: false, commits: 15 });
    expect(found.steps.map(({ commits }) => commits.map(({ commit }) => commit))).toEqual([
      [history.commits[SLOW]],
    ]);
    expect(found.error).toBeLessThanOrEqual(0.05);
    const broken = BROKEN.map((position) => history.commits[position]);
    expect(found.skipped).not.toEqual([]);
    for (const { commit } of found.skipped) expect(broken).toContain(commit);
    // Nothing was measured twice: each block has one record, and each comparison is one run.
    const records = filesOf(/record\.json$/);
    expect(records).toHaveLength(found.blocks);
    expect(records).toEqual(expect.arrayContaining([...before]));
    const runs = found.comparisons.flatMap((one) => one.runs);
    expect(new Set(runs).size).toBe(runs.length);
    const again = bisect(...quantity);
    expect(again.stdout).toContain(`Commit ${history.commits[SLOW]?.slice(0, 7)} (Mix tracers`);
    expect(filesOf(/record\.json$/)).toHaveLength(found.blocks);
  });

  it("says that results do not differ, after one block", () => {
    const { stdout, status } = bisect("--results");
    expect(status).toBe(0);
    expect(stdout.trim().split("\n").at(-1)).toMatch(/^The result does not differ between/);
  });

  it.each([
    [
      ["--good", "main", "--bad", "main"],
      "changes what is compiled, so there is nothing to bisect",
    ],
    [["--bad", "v9"], "has no commit, tag or branch v9"],
    [["--memory", "--results"], "use one of --timer, --memory and --results"],
    [["--workload", "long"], "Suite find has no workload long. It has: short."],
  ])("explains %j", (more, message) => {
    const { stderr, status } = bisect(...more);
    expect(stderr.replaceAll(/\s+/g, " ")).toContain(message);
    expect(status).toBe(2);
  });

  it("explains ends in the wrong order", () => {
    const { stderr, status } = bisect("--good", "main", "--bad", history.commits[2] ?? "");
    expect(stderr).toContain("is no ancestor of");
    expect(status).toBe(2);
  });

  it("lists no bisection among the runs", () => {
    const { stdout, status } = gcbench(["status", "--json"], directory);
    expect(status).toBe(0);
    expect(stdout).not.toContain("bisections");
    const [event = ""] = filesOf(/bisections.*\/1\.json$/);
    expect(readFileSync(join(directory, ".gcbench/store", event), "utf8")).toContain("started");
  });
});
