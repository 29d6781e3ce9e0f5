import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keptOutputKeys } from "../../src/core/documents/store-layout.ts";
import { workloadSchema } from "../../src/core/documents/workload.ts";
import { scriptedBlock } from "../support/scripted-block.ts";

describe("runBlock with geos-chem-classic", () => {
  const CONFIG = [
    "simulation:",
    "  start_date: [20190101, 000000]   # a comment",
    "  end_date: [20190201, 000000]",
    "  use_gcclassic_timers: false",
  ].join("\n");

  /** A model that lists its directory's content and writes the output of a successful run. */
  const MODEL = [
    'dir="$(dirname $(readlink -f $0))"',
    'ls -A . Restarts OutputDir > "$dir/seen"',
    'cat geoschem_config.yml > "$dir/config"',
    'echo "$OMP_STACKSIZE $GFORTRAN_UNBUFFERED_PRECONNECTED $(ulimit -S -s)" > "$dir/limits"',
    "cat <<'END'",
    "===> GEOS-Chem version         : 14.7.0",
    "---> DATE: 2019/01/01  UTC: 00:00",
    "     - Creating file for Restart; reference = 20190101 010000",
    "        with filename = ./Restarts/GEOSChem.Restart.20190101_0100z.nc4",
    "---> DATE: 2019/01/01  UTC: 01:00",
    "**************   E N D   O F   G E O S -- C H E M   **************",
    "END",
    "echo new > Restarts/GEOSChem.Restart.20190101_0100z.nc4",
  ].join("\n");

  function runDirectory(top: string): string {
    const directory = join(top, "rundir");
    for (const inner of ["Restarts", "OutputDir", "build"])
      mkdirSync(join(directory, inner), { recursive: true });
    const files = {
      "geoschem_config.yml": CONFIG,
      "HISTORY.rc": "history",
      "gcclassic_timers.json": "of an older run",
      "GC.log": "of an older run",
      "Restarts/GEOSChem.Restart.20190101_0000z.nc4": "initial",
      "Restarts/GEOSChem.Restart.20190101_0100z.nc4": "of an older run",
      "OutputDir/GEOSChem.SpeciesConc.nc4": "of an older run",
    };
    for (const [name, content] of Object.entries(files))
      writeFileSync(join(directory, name), content);
    return directory;
  }

  it("runs in a fresh copy of the run directory and does not change the original", async () => {
    const { run, record, top } = await scriptedBlock(MODEL, {}, (directory) =>
      workloadSchema.parse({
        name: "short",
        kind: "geos-chem-classic",
        runDirectory: runDirectory(directory),
        simulatedHours: 1,
      }),
    );
    await run();
    const { status, trials } = record();
    expect(trials.map(({ failure }) => failure)).toEqual([null, null, null, null]);
    expect(status).toBe("complete");
    expect(trials[0]).toMatchObject({
      simulatedDays: 1 / 24,
      outputs: [{ path: "Restarts/GEOSChem.Restart.20190101_0100z.nc4", bytes: 4 }],
    });
    const seen = readFileSync(join(top, "seen"), "utf8");
    expect(seen).toContain("HISTORY.rc");
    expect(seen).toContain("GEOSChem.Restart.20190101_0000z.nc4");
    expect(seen).not.toMatch(/_0100z|gcclassic_timers|GC\.log|SpeciesConc|build/);
    const config = readFileSync(join(top, "config"), "utf8");
    expect(config).toContain("end_date: [20190101, 010000]");
    expect(config).toContain("use_gcclassic_timers: true");
    expect(config).toContain("# a comment");
    expect(readFileSync(join(top, "limits"), "utf8")).toMatch(/^500M y /);
    const original = join(top, "rundir");
    expect(readdirSync(original)).toContain("GC.log");
    expect(readFileSync(join(original, "geoschem_config.yml"), "utf8")).toBe(CONFIG);
    expect(
      readFileSync(join(original, "Restarts/GEOSChem.Restart.20190101_0100z.nc4"), "utf8"),
    ).toBe("of an older run");
  });

  const planned = (directory: string, change: object = {}) =>
    workloadSchema.parse({
      name: "short",
      kind: "geos-chem-classic",
      runDirectory: runDirectory(directory),
      simulatedHours: 1,
      ...change,
    });

  it.each([
    ["a shorter time", { simulatedHours: 2 }, CONFIG],
    ["another date", {}, CONFIG.replace("[20190101,", "[20190102,")],
  ])("discards a block whose log shows %s than was asked", async (_, change, config) => {
    const { run, record, top } = await scriptedBlock(MODEL, {}, (directory) =>
      planned(directory, change),
    );
    writeFileSync(join(top, "rundir/geoschem_config.yml"), config);
    await run();
    const { status, warmUp, trials } = record();
    expect(status).toBe("failed");
    expect(warmUp?.failure).toMatchObject({
      class: "bad-output",
      message: expect.stringContaining(
        "the log shows 2019-01-01 00:00 to 2019-01-01 01:00 as simulated, but the trial should simulate 2019-01-0",
      ),
    });
    expect(trials).toEqual([]);
  });

  it("adds a missing switch for timers to the copy only", async () => {
    const without = CONFIG.replace("\n  use_gcclassic_timers: false", "");
    const { run, record, top } = await scriptedBlock(MODEL, {}, planned);
    writeFileSync(join(top, "rundir/geoschem_config.yml"), without);
    await run();
    expect(record().status).toBe("complete");
    expect(readFileSync(join(top, "config"), "utf8")).toContain("  use_gcclassic_timers: true\n");
    expect(readFileSync(join(top, "rundir/geoschem_config.yml"), "utf8")).toBe(without);
  });

  describe("with keepOutputs", () => {
    const DIAGNOSTICS = `${MODEL}\necho concentrations > OutputDir/GEOSChem.SpeciesConc.20190101_0000z.nc4`;
    const keep = (maxGiB: number) => (directory: string) => {
      const workload = planned(directory, { keepOutputs: { maxGiB } });
      const config = `${CONFIG}\ngrid:\n  resolution: 4.0x5.0`;
      writeFileSync(join(directory, "rundir/geoschem_config.yml"), config);
      writeFileSync(join(directory, "rundir/species_database.yml"), "CO: { MW_g: 28 }\n");
      return workload;
    };
    const keptKeys = async ({ store, spec }: Awaited<ReturnType<typeof scriptedBlock>>) =>
      store.list(keptOutputKeys.prefix("run-1", spec.block.id));

    it("keeps the outputs of each version's first trial, in the layout that gcpy reads", async () => {
      const block = await scriptedBlock(DIAGNOSTICS, {}, keep(1));
      await block.run();
      expect(block.record().status).toBe("complete");
      const files = [
        "HISTORY.rc",
        "OutputDir/GEOSChem.SpeciesConc.20190101_0000z.nc4",
        "Restarts/GEOSChem.Restart.20190101_0000z.nc4",
        "Restarts/GEOSChem.Restart.20190101_0100z.nc4",
        "RunGCC.txt",
        "geoschem_config.yml",
        "species_database.yml",
      ];
      const folder = keptOutputKeys.of("run-1", block.spec.block.id, "1Hr/gcc/gcc-4x5-1Hr");
      expect(await keptKeys(block)).toEqual(
        ["base", "next"].flatMap((version) => files.map((file) => `${folder}-${version}/${file}`)),
      );
      const log = await block.store.read(`${folder}-next/RunGCC.txt`);
      expect(Buffer.from(log ?? "").toString()).toMatch(
        /E N D {3}O F[\s\S]*Elapsed \(wall clock\) time \(h:mm:ss or m:ss\): 0:00:0\d\n\tMaximum resident set size \(kbytes\): \d+\n$/,
      );
    });

    it("keeps nothing that is larger than allowed, and warns", async () => {
      const block = await scriptedBlock(DIAGNOSTICS, {}, keep(1e-9));
      await block.run();
      expect(block.record().status).toBe("complete");
      expect(await keptKeys(block)).toEqual([]);
      expect(block.warnings).toContainEqual(
        expect.stringMatching(
          /^The outputs of base have .*, more than keepOutputs\.maxGiB \(1e-9\) of workload short\. gcbench keeps none of them\.$/,
        ),
      );
    });

    it("keeps none without the option", async () => {
      const block = await scriptedBlock(DIAGNOSTICS, {}, planned);
      await block.run();
      expect(await keptKeys(block)).toEqual([]);
    });
  });
});
