import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { Timer } from "../../src/core/documents/timer.ts";
import { unpairedRunSchema } from "../../src/core/documents/unpaired-run.ts";
import { gcbench } from "../support/command-suite.ts";

const FIXTURES = resolve("test/fixtures/geos-chem");
const OK = join(FIXTURES, "ok-transport-tracers-2-threads");
const GCHP = resolve("test/fixtures/gchp");
const ARCHIVE = "benchmarks/unpaired-runs";
const TOLD = ["--workload", "tt-3h", "--machine", "two cores", "--source", "<b>our own</b> runs"];

let directory = "";
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "gcbench-import-"));
});
const file = () => join(directory, ARCHIVE, readdirSync(join(directory, ARCHIVE))[0] ?? "");

describe("gcbench import", () => {
  it("keeps what a real log says, once, and the history shows it apart", () => {
    const { status, stdout, stderr } = gcbench(
      ["import", OK, ...TOLD, "--threads", "2"],
      directory,
    );
    expect(status, stderr).toBe(0);
    expect(stdout).toContain("14.7.0: 31.5 s, 343 simulated days per day");
    const run = unpairedRunSchema.parse(JSON.parse(readFileSync(file(), "utf8")));
    expect(run).toMatchObject({ workload: "tt-3h", version: "14.7.0", threads: 2 });
    expect(run.timers.map(({ name }) => name)).toContain("Transport");
    expect(gcbench(["import", OK, ...TOLD], directory).stdout).toContain("(was there)");
    const history = gcbench(["history", "--out", "page", "--json"], directory);
    expect(JSON.parse(history.stdout)).toMatchObject({ series: [], unpaired: [run] });
    const page = readFileSync(join(directory, "page", "history.html"), "utf8");
    expect(page).toContain("tt-3h: 1 unpaired run");
    expect(page).toContain("&lt;b&gt;our own&lt;/b&gt; runs");
    expect(readFileSync(join(directory, "page", "history.md"), "utf8")).toContain("unpaired-1.svg");
  });

  it.each([
    {
      what: "a failed run",
      path: join(FIXTURES, "failed-missing-met"),
      printed: "the run did not succeed: ",
    },
    { what: "a dry run", path: join(FIXTURES, "dry-run-all-present"), printed: "it is a dry run." },
    {
      what: "a failed run of GCHP",
      path: join(GCHP, "rank-killed"),
      printed: "the run did not succeed: ",
    },
    {
      what: "a log of GCHP that shows no end of the run",
      path: join(GCHP, "still-going/gchp.20190701_0000z.log"),
      printed: "the run did not succeed: ",
    },
    { what: "a missing path", path: "nothing", printed: "There is no file or directory nothing" },
  ])("refuses $what with the reason, and keeps none of the runs", ({ path, printed }) => {
    const { status, stderr } = gcbench(["import", OK, path, ...TOLD], directory);
    expect(status).toBe(2);
    expect(stderr).toContain(printed);
    expect(existsSync(join(directory, ARCHIVE))).toBe(false);
  });

  it("keeps ranks, throughput and timers of GCHP, from run directories and from a log alone", () => {
    const targets = ["ok-14.5-timers-in-main-log", "ok-14.7-timers-in-all-ranks-log"].map((name) =>
      join(GCHP, name),
    );
    const imported = ["import", ...targets, ...TOLD, "--json", "--model-version", "14.7.0"];
    const { status, stdout, stderr } = gcbench(imported, directory);
    expect(status, stderr).toBe(0);
    const { runs } = JSON.parse(stdout);
    for (const run of runs) {
      expect(run).toMatchObject({ workload: "tt-3h", ranks: 6, simulatedDays: 1 });
      expect(run.timers.map(({ name }: Timer) => name)).toEqual(
        expect.arrayContaining(["All", "GC_CHEM"]),
      );
      const chemistry = run.timers.find(({ name }: Timer) => name === "GC_CHEM");
      expect(chemistry.ranks.mean).toBeLessThan(chemistry.seconds);
    }
    const alone = gcbench(
      [
        "import",
        join(GCHP, "log-alone/gchp.log"),
        ...TOLD,
        "--model-version",
        "14.6.3",
        "--ranks",
        "12",
      ],
      directory,
    );
    expect(alone.status, alone.stderr).toBe(0);
    const history = gcbench(["history", "--out", "page"], directory);
    expect(history.status).toBe(0);
    const page = readFileSync(join(directory, "page", "history.md"), "utf8");
    expect(page).toContain("tt-3h: 3 unpaired runs");
    expect(page).toContain("two cores, 6 ranks");
    expect(page).toContain("two cores, 12 ranks");
  });

  it("names the options for what a log does not say", () => {
    const { status, stderr } = gcbench(["import", OK], directory);
    expect(status).toBe(2);
    expect(stderr).toContain("give --workload, --machine and --source");
  });

  it("checks a contribution: its form, its name, and its times", () => {
    gcbench(["import", OK, ...TOLD], directory);
    const check = () => gcbench(["import", "--check", `${ARCHIVE}/*.json`], directory);
    expect(check()).toMatchObject({ status: 0, stdout: "1 file checked: all are right.\n" });
    const right = readFileSync(file(), "utf8");
    const run = unpairedRunSchema.parse(JSON.parse(right));
    const wrong = (changes: object) =>
      writeFileSync(file(), JSON.stringify({ ...run, ...changes }));
    wrong({ modelSeconds: 1 });
    expect(check().stderr).toContain("longer than the whole run of 1 s");
    wrong({ simulatedDays: -1 });
    expect(check().stderr).toContain("simulatedDays");
    writeFileSync(file(), right);
    renameSync(file(), join(directory, ARCHIVE, "other.json"));
    expect(check().stderr).toContain("Rename it");
    expect(gcbench(["history", "--out", "page"], directory).stderr).toContain("It is not shown.");
  });
});
