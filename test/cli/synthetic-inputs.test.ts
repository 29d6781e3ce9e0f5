import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inputs } from "../../src/commands/suite/inputs.ts";
import { FakeCaller } from "../support/fakes.ts";

const ROOT = "/no/such/ExtData";
const FILES = [
  "HEMCO/TIMEZONES/v2024-02/timezones_vohra_2017_0.1x0.1.nc",
  "CHEM_INPUTS/Olson_Land_Map_201203/Olson_2001_Drydep_Inputs.nc",
];

/** A suite whose version is a script that prints a dry run of these files. */
function writeSuite(
  paths: readonly string[],
  resolution = "4.0x5.0",
): { suite: string; out: string } {
  const folder = mkdtempSync(join(tmpdir(), "gcbench-synthetic-command-"));
  mkdirSync(join(folder, "run"));
  const model = [
    "#!/bin/sh",
    'echo "*************   S T A R T I N G   G E O S - C H E M   *************"',
    'echo "!!! GEOS-CHEM IS IN DRY-RUN MODE!"',
    ...paths.map((path) => `echo "HEMCO: REQUIRED FILE NOT FOUND ${ROOT}/${path}"`),
    `echo "HEMCO: OPTIONAL FILE NOT FOUND ${ROOT}/HEMCO/VOLCANO/none.rc"`,
    'echo "**************   E N D   O F   G E O S -- C H E M   **************"',
  ];
  writeFileSync(join(folder, "gcclassic"), `${model.join("\n")}\n`);
  chmodSync(join(folder, "gcclassic"), 0o755);
  const config = [
    "simulation:",
    "  name: TransportTracers",
    "  start_date: [20190701, 000000]",
    "  end_date: [20190702, 000000]",
    `  root_data_dir: ${ROOT}`,
    "grid:",
    `  resolution: ${resolution}`,
    "  number_of_levels: 47",
    "operations:",
    "  transport:",
    "    transported_species: [Rn222, SF6]",
  ];
  writeFileSync(join(folder, "run", "geoschem_config.yml"), `${config.join("\n")}\n`);
  const suite = {
    name: "synthetic",
    workloads: [{ name: "w", kind: "geos-chem-classic", runDirectory: "run", inputs: "synthetic" }],
    versions: [{ name: "mine", executable: "gcclassic" }],
  };
  writeFileSync(join(folder, "suite.yml"), JSON.stringify(suite));
  return { suite: join(folder, "suite.yml"), out: join(folder, "data") };
}

async function makeSynthetic(suite: string, out: string) {
  return inputs.run(inputs.inputs.parse({ suite, synthetic: out }), new FakeCaller());
}

describe("gcbench inputs --synthetic", () => {
  it("makes all files of the dry run and a restart file, and resumes", async () => {
    const { suite, out } = writeSuite(FILES);
    const restart =
      "GEOSCHEM_RESTARTS/synthetic/GEOSChem.Restart.TransportTracers.20190701_0000z.nc4";
    expect(await makeSynthetic(suite, out)).toMatchObject({
      json: { root: out, made: 3, kept: 0 },
      text: expect.stringMatching(
        /3 synthetic input files, .* 3 made, 0 kept\.\s[\s\S]*Link GEOSCHEM_RESTARTS/,
      ),
    });
    for (const path of [...FILES, restart]) expect(existsSync(join(out, path))).toBe(true);
    expect(await makeSynthetic(suite, out)).toMatchObject({ json: { made: 0, kept: 3 } });
  });

  it("names each file without a description as the dry run does, and writes nothing", async () => {
    const { suite, out } = writeSuite([
      ...FILES,
      "HEMCO/MEGAN/v2018-05/MEGAN2.1_EF.geos.025x03125.nc",
    ]);
    await expect(makeSynthetic(suite, out)).rejects.toThrow(
      /^1 required input file of the dry run has no description\. Nothing was written\.\n {2}REQUIRED FILE NOT FOUND HEMCO\/MEGAN\/v2018-05\/MEGAN2\.1_EF\.geos\.025x03125\.nc\n/,
    );
    expect(existsSync(out)).toBe(false);
  });

  it("refuses a resolution without synthetic inputs", async () => {
    const { suite, out } = writeSuite(FILES, "0.5x0.625");
    await expect(makeSynthetic(suite, out)).rejects.toThrow(
      "There are no synthetic inputs for resolution 0.5x0.625. There are for 4x5 and 2x25.",
    );
    expect(existsSync(out) ? readdirSync(out) : []).toEqual([]);
  });
});
