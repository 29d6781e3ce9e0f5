import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareSettings } from "./compare-settings.ts";

/** Run directories with these files. */
function runDirectories(files: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  const top = mkdtempSync(join(tmpdir(), "gcbench-settings-"));
  return Object.entries(files).map(([name, contents]) => {
    const directory = join(top, name);
    mkdirSync(directory);
    for (const [file, text] of Object.entries(contents)) writeFileSync(join(directory, file), text);
    return directory;
  });
}

async function differences(a: Readonly<Record<string, string>>, b: typeof a) {
  const { json } = await compareSettings(runDirectories({ a, b }));
  return json.differences.map(({ setting, a: before, b: after, effect, subject }) => [
    setting,
    before,
    after,
    `${effect}: ${subject}`,
  ]);
}

/** As in geoschem/GCHP#568: the time steps follow from the resolution, and their threshold moved. */
const gchpSettings = (operator: string) => `#!/bin/bash
# Run-time settings
TOTAL_CORES=96
CS_RES=180
STRETCH_GRID=OFF
CS_RES_EFFECTIVE=\${CS_RES}
if [[ \${STRETCH_GRID} == 'ON' ]]; then
    CS_RES_EFFECTIVE=$( echo $CS_RES 2 | awk '{print $1*$2}' )
fi
if [[ $CS_RES_EFFECTIVE ${operator} 180 ]]; then
    ChemEmiss_Timestep_sec=1200
    TransConv_Timestep_sec=600
else
    ChemEmiss_Timestep_sec=600
    TransConv_Timestep_sec=300
fi
print_msg() {
    VALUE=$1
}
`;

const config = ({ species = "O3, CO", step = 600, root = "/data", extra = "" }) => `simulation:
  name: fullchem
  start_date: [20190701, 000000]
  end_date: [20190801, 000000]
  root_data_dir: ${root}
  chem_inputs_dir: ${root}/CHEM_INPUTS/
  use_gcclassic_timers: true
timesteps:
  transport_timestep_in_s: ${step}
operations:
  transport:
    transported_species: [${species}]
${extra}`;

describe("compareSettings", () => {
  it("names the time steps of GCHP that follow from a resolution's threshold", async () => {
    const found = await differences(
      { "setCommonRunSettings.sh": gchpSettings("-le"), "GCHP.rc": "NX: 4\n" },
      { "setCommonRunSettings.sh": gchpSettings("-lt"), "GCHP.rc": "NX: 4 # columns\n" },
    );
    expect(found).toEqual([
      ["ChemEmiss_Timestep_sec", "1200", "600", "changes the work: time step"],
      ["TransConv_Timestep_sec", "600", "300", "changes the work: time step"],
      [null, expect.any(String), expect.any(String), "harmless: comments, order or spaces"],
    ]);
    const { text } = await compareSettings(
      runDirectories({
        "14.5.1": { "setCommonRunSettings.sh": gchpSettings("-le") },
        "14.7.1": { "setCommonRunSettings.sh": gchpSettings("-lt") },
      }),
    );
    expect(text).toContain(
      "The configuration of 14.7.1 differs from that of 14.5.1. Settings that change the work, and so the times: " +
        "time step ChemEmiss_Timestep_sec 1200 → 600; time step TransConv_Timestep_sec 600 → 300.",
    );
  });

  it("keeps both branches where a condition of a script is unknown", async () => {
    const script = (value: number) =>
      `CS_RES=24\nif [[ $(grep -c x y) = "1" ]]; then\n  Dust_SF=${value}\nfi\nNX=${value}\n`;
    const found = await differences(
      { "setCommonRunSettings.sh": script(1) },
      { "setCommonRunSettings.sh": script(2) },
    );
    expect(found).toEqual([
      ['Dust_SF if [[ $(grep -c x y) = "1" ]]', "1", "2", "changes the work: option"],
      ["NX", "1", "2", "changes the work: cores"],
    ]);
  });

  it("classes settings of geoschem_config.yml, one species at a time", async () => {
    const found = await differences(
      { "geoschem_config.yml": config({}) },
      {
        "geoschem_config.yml": config({
          species: "CO, O3, HMS",
          step: 300,
          extra: "brand_new:\n  switch: true\nextra_diagnostics:\n  obspack:\n    activate: true\n",
        }),
      },
    );
    expect(found).toEqual([
      [
        "operations.transport.transported_species: HMS",
        null,
        "listed",
        "changes the work: species",
      ],
      ["timesteps.transport_timestep_in_s", "600", "300", "changes the work: time step"],
      ["brand_new.switch", null, "true", "may change the work: unknown setting"],
      ["extra_diagnostics.obspack.activate", null, "true", "changes outputs: diagnostics"],
    ]);
  });

  it("calls another data root and another order harmless", async () => {
    const found = await differences(
      { "geoschem_config.yml": config({}) },
      { "geoschem_config.yml": config({ root: "/scratch/ExtData", species: "CO, O3" }) },
    );
    expect(found).toEqual([
      ["simulation.root_data_dir", "/data", "/scratch/ExtData", "harmless: path"],
    ]);
  });

  it("classes collections of HISTORY.rc as outputs", async () => {
    const history = (collections: string, frequency: string) =>
      `EXPID: ./OutputDir/GEOSChem\nCOLLECTIONS: 'Restart',\n${collections}::\n  Restart.frequency: ${frequency},\n  Restart.fields: 'SpeciesRst_?ALL?',\n  'Met_DELPDRY',\n::\n`;
    const found = await differences(
      { "HISTORY.rc": history("#'Metrics',\n", "'End'") },
      { "HISTORY.rc": history("'Metrics',\n", "00000100 000000") },
    );
    expect(found).toEqual([
      ["COLLECTIONS: Metrics", null, "listed", "changes outputs: diagnostics"],
      ["Restart.frequency", "End", "00000100 000000", "changes outputs: diagnostics"],
    ]);
  });

  it("reads tables, lists and quoted fields of GCHP's resource files", async () => {
    const files = (field: string, folder: string, step: string) => ({
      "HISTORY.rc": `COLLECTIONS: #'DefaultCollection',\n  'SpeciesConc',\n::\nGRID_LABELS:\n::\nSpeciesConc.fields: '${field}  ', 'GCHPchem',\n::\n`,
      "ExtData.rc": `PrimaryExports%%\nTS  'K'  N  Y  0;003000 none none TS ./MetDir/${folder}/TS.nc4\n%%\n`,
      "GCHP.rc": `GCHP.IM_WORLD: 24   # cells\nHEARTBEAT_DT: ${step}\n`,
      "input.nml": "&fms_nml\n  print_memory_usage=.false.,\n  domains_stack_size = 24000000\n/\n",
    });
    const found = await differences(
      files("SpeciesConcVV_O3", "MERRA2", "600"),
      files("SpeciesConcVV_CO", "GEOSIT", "300"),
    );
    expect(found).toEqual([
      [
        "PrimaryExports: TS",
        expect.stringContaining("MERRA2"),
        expect.stringContaining("GEOSIT"),
        "changes the work: inputs",
      ],
      ["HEARTBEAT_DT", "600", "300", "changes the work: time step"],
      ["SpeciesConc.fields: SpeciesConcVV_CO", null, "GCHPchem", "changes outputs: diagnostics"],
      ["SpeciesConc.fields: SpeciesConcVV_O3", "GCHPchem", null, "changes outputs: diagnostics"],
    ]);
  });

  it("classes inputs, emissions and diagnostics of HEMCO_Config.rc", async () => {
    const hemco = (folder: string, isOn: boolean, frequency: string) => `
BEGIN SECTION SETTINGS
ROOT:                        /data/HEMCO
DiagnFreq:                   ${frequency}
END SECTION SETTINGS
BEGIN SECTION EXTENSION SWITCHES
# ExtNr ExtName                on/off  Species
0       Base                   : on    *
    --> CEDSv2                 :       ${isOn}
END SECTION EXTENSION SWITCHES
BEGIN SECTION BASE EMISSIONS
(((CEDSv2
0 CEDS_NO_AGR $ROOT/CEDS/${folder}/NO.nc NO_agr 1980-2019/1-12/1/0 C xyL* kg/m2/s NO 25 1 5
)))CEDSv2
END SECTION BASE EMISSIONS
`;
    const found = await differences(
      { "HEMCO_Config.rc": hemco("v2021-06", true, "Monthly") },
      { "HEMCO_Config.rc": hemco("v2024-06", false, "End") },
    );
    expect(found.map(([setting, , , effect]) => [setting, effect])).toEqual([
      ["entry CEDSv2/0 CEDS_NO_AGR", "changes the work: inputs"],
      ["switch CEDSv2", "changes the work: emissions"],
      ["DiagnFreq", "changes outputs: diagnostics"],
    ]);
  });

  it("is cautious about a file of an unknown format, and ignores helper scripts", async () => {
    const found = await differences(
      { "geoschem_config.yml": config({}), "ops.dat": "1\n", "archiveRun.sh": "a\n" },
      { "geoschem_config.yml": config({}), "ops.dat": "2\n", "archiveRun.sh": "b\n" },
    );
    expect(found).toEqual([
      [null, expect.any(String), expect.any(String), "may change the work: whole file"],
      [null, expect.any(String), expect.any(String), "harmless: file that the model does not read"],
    ]);
  });

  it("says that equal configurations are equal, and refuses what is no run directory", async () => {
    const same = runDirectories({
      a: { "geoschem_config.yml": config({}) },
      b: { "geoschem_config.yml": config({}) },
    });
    expect((await compareSettings(same)).text).toBe("a and b have the same configuration.");
    await expect(compareSettings(same.slice(0, 1))).rejects.toThrow("there is 1");
    const [empty = ""] = runDirectories({ empty: { "notes.txt": "x" } });
    await expect(compareSettings([empty, ...same.slice(1)])).rejects.toThrow(
      "empty is not a run directory: it has no configuration file",
    );
  });
});
