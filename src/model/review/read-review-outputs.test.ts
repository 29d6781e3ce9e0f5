import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeModelOutputs } from "../../../test/support/model-outputs.ts";
import { type OutputFolder, readReviewOutputs } from "./read-review-outputs.ts";

const PATHS = [
  "OutputDir/GEOSChem.Metrics.20190701_0000z.nc4",
  "OutputDir/HEMCO_diagnostics.201907010000.nc",
  "Restarts/GEOSChem.Restart.20190801_0000z.nc4",
  "geoschem_config.yml",
  "species_database.yml",
];

function outputs(factor: number, paths: readonly string[] = PATHS): OutputFolder & { top: string } {
  const top = mkdtempSync(join(tmpdir(), "gcbench-review-"));
  writeModelOutputs(top, factor);
  return { top, paths, read: async (path) => readFileSync(join(top, path)) };
}

describe("readReviewOutputs", () => {
  // gcpy 1.8.1 (oh_metrics.py, units.py) gives these numbers for the same files.
  it.each([
    {
      factor: 1,
      oh: ["11.32913034403", "2.353013", "4.117773"],
      gg: { O3: 406044.09, CO: 467653.12, EmisCO_Total: 41108.819, EmisCO_Anthro: 40548.507 },
    },
    {
      factor: 1.02,
      oh: ["11.55571309653", "2.306876", "4.037033"],
      gg: { O3: 413737.64, CO: 467653.12, EmisCO_Total: 41930.996, EmisCO_Anthro: 40548.507 },
    },
  ])("computes what gcpy computes (factor $factor)", async ({ factor, oh, gg }) => {
    const found = await readReviewOutputs(outputs(factor));
    expect(found.notes).toEqual([]);
    expect([
      found.oh?.meanOh.toFixed(11),
      found.oh?.mcfYears.toFixed(6),
      found.oh?.ch4Years.toFixed(6),
    ]).toEqual(oh);
    const totals = Object.fromEntries([...found.masses, ...found.emissions]);
    expect(Object.keys(totals).sort()).toEqual(Object.keys(gg).sort());
    for (const [name, value] of Object.entries(gg)) {
      expect(totals[name]).toBeCloseTo(value, value > 1e5 ? 1 : 2);
    }
  });

  it("says what is missing", async () => {
    const found = await readReviewOutputs(outputs(1, ["species_database.yml"]));
    expect(found).toMatchObject({ oh: null, masses: new Map(), emissions: new Map() });
    expect(found.notes).toEqual([
      "There is no Metrics collection, so there are no OH metrics.",
      "No restart file has AREA and Met_DELPDRY, so there are no masses.",
      "There are no diagnostics of HEMCO, so there are no emission totals.",
    ]);
    const unknown = outputs(1);
    writeFileSync(join(unknown.top, "species_database.yml"), "CO:\n  MW_g: 28.01\n");
    expect((await readReviewOutputs(unknown)).notes).toEqual([
      "species_database.yml has no molar mass (MW_g) of 1 species, so their masses are missing.",
    ]);
  });

  it("throws UsageError for a damaged file, with its path", async () => {
    const damaged = outputs(1);
    rmSync(join(damaged.top, PATHS[0] ?? ""));
    writeFileSync(join(damaged.top, PATHS[0] ?? ""), "not netCDF");
    await expect(readReviewOutputs(damaged)).rejects.toThrow(
      "OutputDir/GEOSChem.Metrics.20190701_0000z.nc4 cannot be read: it is damaged, or no netCDF-4 file.",
    );
  });
});
