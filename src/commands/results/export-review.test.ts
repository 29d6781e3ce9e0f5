import { cpSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { writeModelOutputs } from "../../../test/support/model-outputs.ts";
import { comparisonOf, measure, RUN } from "../../../test/support/report-samples.ts";
import { samplePlan } from "../../../test/support/samples.ts";
import { DirectoryStore } from "../../adapters/local/directory-store.ts";
import { keptOutputKeys } from "../../core/documents/store-layout.ts";
import { UsageError } from "../../core/errors.ts";
import { reviewAs, rowOfRunDirectory } from "./export-review.ts";

const FIXTURES = resolve(import.meta.dirname, "../../../test/fixtures/geos-chem");

describe("rowOfRunDirectory", () => {
  // gcpy 1.8.1 (benchmark_gcclassic_stats.py) gives these seconds; it stops at timers that did not run.
  it.each([
    ["ok-fullchem-2-threads", ",,,,,,,,,231,2,176,,2,,5,4,2,0,5,7,1,\n"],
    ["ok-transport-tracers-1-thread", ",,,,,,,,,31,3,,,,,8,4,4,0,2,4,1,\n"],
    ["ok-transport-tracers-2-threads", ",,,,,,,,,32,7,,,,,8,3,4,0,1,4,1,\n"],
  ])("gives the timers of %s in the sheet's order", async (name, row) => {
    expect(await rowOfRunDirectory(join(FIXTURES, name))).toBe(row);
  });

  it.each([
    ["failed-missing-met", "the run failed: "],
    ["dry-run-all-present", "the run is a dry run."],
  ])("refuses %s", async (name, message) => {
    const row = rowOfRunDirectory(join(FIXTURES, name));
    await expect(row).rejects.toThrow(message);
    await expect(row).rejects.toThrow(UsageError);
  });

  it("takes wall time and memory from GNU time's report, and OH from the Metrics collection", async () => {
    const directory = mkdtempSync(join(tmpdir(), "gcbench-row-"));
    cpSync(join(FIXTURES, "ok-fullchem-2-threads"), directory, { recursive: true });
    writeModelOutputs(directory, 1);
    const log = join(directory, "run.log");
    const report =
      "\tElapsed (wall clock) time (h:mm:ss or m:ss): 6:01:01\n\tMaximum resident set size (kbytes): 11720000\n";
    writeFileSync(log, readFileSync(log, "latin1") + report, "latin1");
    expect(await rowOfRunDirectory(directory)).toMatch(
      /^6:01:01,,,11\.72,11\.32913034403,,2\.353013,4\.117773,,231,2,176,,2,,5,4,2,0,5,7,1,\n$/,
    );
  });
});

/** End of a log of GCHP in MAPL's layout, with the times of the row that gcpy#436 shows. */
function gchpTimers(): readonly string[] {
  const component = (depth: number, name: string, fastest: number) =>
    `${"--".repeat(depth)}${name}`.padEnd(26) +
    `|   2.00 ${fastest.toFixed(2)}  0.02 |  2.1  ${(fastest * 1.1).toFixed(2)}  0.02 ` +
    `|  2.2  ${(fastest * 1.3).toFixed(2)}  0.03 |  00031  00005 |  4464`;
  const summary = (depth: number, name: string, seconds: number) =>
    ` ${`${"--".repeat(depth)}${name}`.padEnd(51)} 1 ${seconds.toFixed(3)}  10.00   0.895  0.01`;
  return [
    "Times for component <GCHPctmEnv>",
    component(0, "GCHPctmEnv", 23.69),
    "Times for component <GCHPchem>",
    "Name                          %    inclusive  exclusive",
    component(0, "GCHPchem", 9192.99),
    component(1, "Run", 9180.99),
    ...Object.entries({
      GC_CONV: 1320.04,
      GC_EMIS: 1208.91,
      GC_DRYDEP: 8.42,
      GC_CHEM: 2993.88,
      GC_TURB: 998.3,
      GC_WETDEP: 2271.41,
      GC_DIAGN: 1.13,
    }).map(([name, seconds]) => component(2, name, seconds)),
    "Times for component <DYNAMICS>",
    component(0, "DYNAMICS", 1600.01),
    "Report on process: 0",
    " Name                                               #-cycles  T (sec)    %     T (sec)    %",
    summary(0, "All", 13057.52),
    summary(1, "SetService", 0.919),
    summary(1, "Initialize", 38.15),
    summary(1, "Run", 13015.473),
    summary(2, "EXTDATA", 557.18),
    summary(2, "GCHP", 12000),
    summary(3, "DYNAMICS", 1698.111),
    summary(2, "HIST", 104.274),
    summary(1, "Finalize", 1.933),
  ];
}

describe("rowOfRunDirectory of GCHP", () => {
  const MEMORY = [
    "Mem/Swap Used (MB) at MAPL_Cap:TimeLoop=  1.186E+05  0.000E+00",
    "Mem/Swap Used (MB) at MAPL_Cap:TimeLoop=  1.286E+05  0.000E+00",
  ];
  // gcpy 1.8.1 (benchmark_scrape_gchp_timers.py, benchmark_gchp_stats.py) gives this row for such a log.
  const TIMERS =
    "13015.473,0.919,38.15,557.18,104.274,1698.111,9192.99,1320.04,8.42,1208.91,998.3,2993.88,2271.41,1.13,1.933,";

  function gchpDirectory(files: Readonly<Record<string, readonly string[]>>): string {
    const directory = mkdtempSync(join(tmpdir(), "gcbench-gchp-row-"));
    writeFileSync(join(directory, "GCHP.rc"), "NX: 4\n");
    for (const [name, lines] of Object.entries(files)) {
      writeFileSync(join(directory, name), `${lines.join("\n")}\n`);
    }
    return directory;
  }

  it("gives gcpy's 25 fields from the main log", async () => {
    const log = [...MEMORY, ...gchpTimers()];
    const row = await rowOfRunDirectory(gchpDirectory({ "gchp.20190701_0000z.log": log }));
    expect(row).toBe(`3:37:38,,,128.6,,,,,,${TIMERS}\n`);
    expect(row.split(",")).toHaveLength(25);
  });

  it("reads the timers of 14.7 from allPEs.log, and OH from the Metrics collection", async () => {
    const directory = gchpDirectory({
      "gchp.20190701_0000z.log": MEMORY,
      "allPEs.log": gchpTimers().map((line) => `0000: MAPL.profiler: INFO: ${line}`),
    });
    writeModelOutputs(directory, 1);
    expect(await rowOfRunDirectory(directory)).toBe(
      `3:37:38,,,128.6,11.32913034403,,2.353013,4.117773,,${TIMERS}\n`,
    );
  });

  it("throws UsageError without a log", async () => {
    await expect(rowOfRunDirectory(gchpDirectory({}))).rejects.toThrow(
      /has no log of GCHP: gchp\.DATE\.log, RunGCHP\.txt or allPEs\.log\.$/,
    );
  });
});

describe("reviewAs", () => {
  const plan = samplePlan();
  const comparison = comparisonOf(plan, measure(plan, 1.1, 100));
  const block = plan.blocks[0]?.id ?? "";

  async function storeWith(versions: Readonly<Record<string, number>>) {
    const top = mkdtempSync(join(tmpdir(), "gcbench-review-store-"));
    const store = new DirectoryStore(join(top, "store"));
    for (const [version, factor] of Object.entries(versions)) {
      const directory = join(top, version);
      writeModelOutputs(directory, factor);
      for (const path of readdirSync(directory, { recursive: true, encoding: "utf8" })) {
        if (!statSync(join(directory, path)).isFile()) continue;
        const key = keptOutputKeys.of(RUN, block, `1Mon/gcc/gcc-4x5-1Mon-${version}/${path}`);
        await store.writeOnce(key, readFileSync(join(directory, path)));
      }
    }
    return store;
  }

  it("writes a row for each version, with OH of kept outputs", async () => {
    const text = await reviewAs("gcst-row", comparison, await storeWith({ base: 1, next: 1.02 }));
    const lines = text.trimEnd().split("\n");
    expect(lines.filter((line) => line.startsWith("#"))).toEqual([
      expect.stringMatching(/^# base: short on local-2t, mean of \d+ trials$/),
      expect.stringMatching(/^# next: short on local-2t, mean of \d+ trials$/),
    ]);
    const [base = "", next = ""] = lines.filter((line) => !line.startsWith("#"));
    expect(base.split(",")).toHaveLength(23);
    expect(base).toMatch(/^0:01:40,,,[\d.]+,11\.32913034403,,2\.353013,4\.117773,,\d+,/);
    expect(next).toMatch(/^0:01:50,,,[\d.]+,11\.55571309653,,2\.306876,4\.037033,,\d+,/);
  });

  it("leaves OH empty without kept outputs", async () => {
    const text = await reviewAs("gcst-row", comparison, await storeWith({}));
    expect(text).toMatch(/\n0:01:40,,,[\d.]+,,,,,,\d+,/);
  });

  it("compares OH, masses and emissions of both versions", async () => {
    const text = await reviewAs("review", comparison, await storeWith({ base: 1, next: 1.02 }));
    const plain = text.replaceAll("\u00a0", " ").replaceAll(/ +/g, " ").replaceAll("\\", "");
    expect(plain).toContain("# Outputs of short on local-2t");
    expect(plain).toContain("| Quantity | base | next | Difference | Change |");
    expect(plain).toContain(
      "| CH4 lifetime against tropospheric OH (years) | 4.117773 | 4.037033 |",
    );
    expect(plain).toContain("| O3 | 406044.1 | 413737.6 | 7693.547 | 1.8948 % |");
    expect(plain).toContain("Equal: 1 of 2."); // CO
    expect(plain).toContain("| EmisCO_Total | 41108.82 | 41931 | 822.1762 | 2.0000 % |");
  });

  it("writes a configuration of gcpy for the kept outputs", async () => {
    const store = await storeWith({ base: 1, next: 1.02 });
    const config = parse(await reviewAs("gcpy-config", comparison, store));
    const main = config.paths.main_dir;
    for (const [side, version] of [
      ["ref", "base"],
      ["dev", "next"],
    ] as const) {
      const { gcc } = config.data[side];
      expect(gcc).toMatchObject({
        version: `gcc-4x5-1Mon-${version}`,
        bmk_start: "2019-07-01T00:00:00",
        bmk_end: "2019-08-01T00:00:00",
        logs_template: "RunGCC.txt",
      });
      expect(statSync(join(main, gcc.dir, gcc.outputs_subdir)).isDirectory()).toBe(true);
      expect(statSync(join(main, gcc.dir, gcc.restarts_subdir)).isDirectory()).toBe(true);
    }
    expect(config.options.bmk_type).toBe("FullChemBenchmark");
    expect(config.options.comparisons.gcc_vs_gcc.run).toBe(true);
  });

  it.each(["review", "gcpy-config"] as const)(
    "throws UsageError for %s without kept outputs",
    async (format) => {
      const store = await storeWith({ base: 1 });
      await expect(reviewAs(format, comparison, store)).rejects.toThrow(UsageError);
      await expect(reviewAs(format, comparison, store)).rejects.toThrow(
        "The store has no outputs of run sample-1. Set keepOutputs in the workload",
      );
    },
  );
});
