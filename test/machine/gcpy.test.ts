import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { localFolder } from "../../src/commands/results/kept-outputs.ts";
import { readReviewOutputs } from "../../src/model/review/read-review-outputs.ts";
import { toGcpyConfig } from "../../src/report/export/gcpy-config.ts";
import { writeModelOutputs } from "../support/model-outputs.ts";

const ROOT = resolve(import.meta.dirname, "../..");
/** As test/support/gcpy/install.sh makes it. */
const ENVIRONMENT = join(ROOT, "node_modules/.cache/gcbench-tools/gcpy");
const hasGcpy = existsSync(join(ENVIRONMENT, "lib"));
const why = hasGcpy ? "" : " (skipped: not installed, test/support/gcpy/install.sh installs it)";

const START = Date.UTC(2019, 6, 1) / 60_000;
const MINUTES = 31 * 24 * 60;
const LOG = join(ROOT, "test/fixtures/geos-chem/ok-fullchem-2-threads/run.log");
const VERSIONS = { ref: "14.6.3", dev: "14.7.0" } as const;
type Side = keyof typeof VERSIONS;

/** The real gcpy, on files of a small grid that both programs read. */
describe.runIf(hasGcpy)(`gcpy${why}`, () => {
  const top = mkdtempSync(join(tmpdir(), "gcbench-gcpy-"));
  const block = join(top, "block__01");
  const folderOf = (side: Side) =>
    join(block, "benchmarks/1Mon/gcc", `gcc-4x5-1Mon-${VERSIONS[side]}`);
  let ran: { readonly status: number | null; readonly output: string };

  async function makeRun(side: Side, factor: number) {
    const directory = folderOf(side);
    mkdirSync(directory, { recursive: true });
    writeModelOutputs(directory, factor);
    const restart = (day: string) => join(directory, `Restarts/GEOSChem.Restart.${day}_0000z.nc4`);
    cpSync(restart("20190801"), restart("20190701"));
    cpSync(LOG, join(directory, "RunGCC.txt"));
    const version = VERSIONS[side];
    const run = {
      model: "gcc" as const,
      version,
      resolution: "4.0x5.0",
      start: START,
      minutes: MINUTES,
    };
    return { run, folder: await localFolder(directory) };
  }

  beforeAll(async () => {
    const [ref, dev] = [await makeRun("ref", 1), await makeRun("dev", 1.02)];
    const paths = { outputs: join(block, "benchmarks"), folder: block };
    writeFileSync(
      join(block, "benchmark.yml"),
      toGcpyConfig({ ref, dev }, paths, { plots: false }),
    );
    const { status, stdout, stderr } = spawnSync(
      "sh",
      [join(ROOT, "container/gcpy/bin/gcpy-tables"), top],
      {
        encoding: "utf8",
        env: {
          PATH: `${ENVIRONMENT}/bin:${process.env["PATH"]}`,
          PYTHONPATH: join(ROOT, "test/support/gcpy"),
          MPLBACKEND: "Agg",
          HOME: top,
        },
      },
    );
    ran = { status, output: stdout + stderr };
  });

  const table = (name: string) =>
    readFileSync(join(block, "BenchmarkResults/Tables", `${name}.txt`), "utf8");
  /** Ref and Dev of a row, as in `CO Total : 41.1 41.9`. */
  const row = (text: string, name: string) => {
    const line = text.split("\n").find((one) => one.replace(/\s*:.*/, "") === name) ?? "";
    return line.split(":")[1]?.trim().split(/\s+/).slice(0, 2).map(Number) ?? [];
  };

  it("runs to its end with the configuration that fetch-outputs writes", () => {
    expect(ran.output).toContain("All requested benchmark plots/tables created!");
    expect(ran.status, ran.output).toBe(0);
  });

  it("gives the masses, emissions and OH metrics of gcbench", async () => {
    const own = await Promise.all(
      (["ref", "dev"] as const).map(async (side) =>
        readReviewOutputs(await localFolder(folderOf(side))),
      ),
    );
    const expectSame = (theirs: readonly number[], ours: readonly (number | undefined)[]) => {
      expect(theirs).toHaveLength(2);
      theirs.forEach((value, index) => {
        expect(Math.abs((ours[index] ?? Number.NaN) / value - 1)).toBeLessThan(1e-6);
      });
    };
    const masses = table("GlobalMass_TropStrat_20190801T00");
    for (const species of ["CO", "O3"]) {
      expectSame(
        row(masses, species),
        own.map((one) => one.masses.get(species)),
      );
    }
    const emissions = table("Emission_totals");
    for (const [theirs, ours] of [
      ["CO Total", "EmisCO_Total"],
      ["CO Anthro", "EmisCO_Anthro"],
    ] as const) {
      // gcpy's unit for CO is Tg.
      expectSame(
        row(emissions, theirs),
        own.map((one) => (one.emissions.get(ours) ?? Number.NaN) / 1000),
      );
    }
    const oh = table("OH_metrics").split(/-{60}\n/);
    const metric = (title: string) => {
      const text = oh[oh.findIndex((part) => part.startsWith(title)) + 1] ?? "";
      return [row(text, "Ref")[0] ?? 0, row(text, "Dev")[0] ?? 0];
    };
    expectSame(
      metric("Global mass-weighted OH"),
      own.map((one) => one.oh?.meanOh),
    );
    expectSame(
      metric("CH3CCl3"),
      own.map((one) => one.oh?.mcfYears),
    );
    expectSame(
      metric("CH4 lifetime"),
      own.map((one) => one.oh?.ch4Years),
    );
  });
});
