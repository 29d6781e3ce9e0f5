import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  makeRunDirectories,
  type RunDirectoryRequest,
  readRequests,
} from "../../src/adapters/images/run-directories.ts";
import { digestOf } from "../../src/core/documents/digest.ts";
import { inputListDigest, inputListSchema } from "../../src/core/documents/inputs.ts";
import { imageRunDirectorySchema } from "../../src/core/documents/version.ts";
import {
  geosChemClassicWorkloadSchema,
  runDirectoryDigest,
} from "../../src/core/documents/workload.ts";
import { createRunDirectorySchema } from "../../src/core/documents/workload-fields.ts";
import { UsageError } from "../../src/core/errors.ts";
import {
  copyRunDirectory,
  digestConfiguration,
  digestRunDirectory,
} from "../../src/model/prepare-run-directory.ts";
import { DRY_RUN, FULLCHEM, sources } from "../support/uncompiled-model.ts";

const RESTART = "GEOSCHEM_RESTARTS/GC_14.7.0/GEOSChem.Restart.fullchem.20190701_0000z.nc4";
const temporary = () => mkdtempSync(join(tmpdir(), "gcbench-run-directories-test-"));

function order(create: object = {}, simulatedHours = 24): RunDirectoryRequest {
  const workload = geosChemClassicWorkloadSchema.parse({
    name: "fullchem-1d",
    kind: "geos-chem-classic",
    simulatedHours,
    create: { answers: FULLCHEM, start: "2019-07-01", restart: RESTART, ...create },
  });
  return {
    workload: workload.name,
    create: createRunDirectorySchema.parse(workload.create),
    simulatedHours,
    digest: runDirectoryDigest(workload),
  };
}

/** A version's tree with the stub model, before its run directories are created. */
function plantTree(target = "any"): string {
  const tree = join(temporary(), "geos-chem");
  mkdirSync(join(tree, "bin", target), { recursive: true });
  copyFileSync(DRY_RUN, join(tree, "bin", target, "gcclassic"));
  return tree;
}

const make = (requests: readonly RunDirectoryRequest[], tree = plantTree(), source = sources()) =>
  makeRunDirectories({ tree, source, requests });
const read = (...path: readonly string[]) => readFileSync(join(...path), "utf8");

describe("makeRunDirectories", () => {
  it("creates run directories with the model's script, adapts them, and lists their inputs", async () => {
    const tree = plantTree();
    const request = order({}, 6);
    const created = await make([request], tree);
    const directory = join(tree, "run-directories", "fullchem-1d");
    const config = read(directory, "geoschem_config.yml");
    expect(config).toContain("start_date: [20190701, 000000]");
    expect(config).toContain("end_date: [20190701, 060000]");
    expect(config).toContain("use_gcclassic_timers: true");
    expect(config).toContain("root_data_dir: /data\n");
    expect(config).toContain("number_of_levels: 72");
    expect(read(directory, "HISTORY.rc")).toContain("#             'SpeciesConc',");
    expect(read(directory, "HEMCO_Config.rc")).toMatch(/^DiagnFreq: +End$/m);
    expect(read(directory, "HEMCO_Diagn.rc")).toContain("#EmisCO");
    // No link to the sources and no earlier output remains.
    expect(readdirSync(directory).sort()).toEqual([
      "HEMCO_Config.rc",
      "HEMCO_Diagn.rc",
      "HISTORY.rc",
      "geoschem_config.yml",
    ]);
    const inputs = inputListSchema.parse(JSON.parse(read(tree, "inputs", "fullchem-1d.json")));
    expect(inputs).toEqual({
      required: [
        "CHEM_INPUTS/CLOUD_J/v2025-01/FJX_spec.dat",
        "GEOS_4x5/MERRA2/2019/07/MERRA2.20190701.A1.4x5.nc4",
      ],
      optional: ["HEMCO/GFED4/v2023-03/2019/GFED4_gen.025x025.201907.nc"],
      links: { "Restarts/GEOSChem.Restart.20190701_0000z.nc4": RESTART },
      configuration: {
        simulation: "fullchem",
        resolution: "4.0x5.0",
        levels: 72,
        start: "20190701_0000",
        species: ["CO", "O3"],
        fields: [], // HEMCO reads none of the listed files by a name in its configuration.
      },
    });
    const stored = imageRunDirectorySchema
      .array()
      .parse(JSON.parse(read(tree, "run-directories.json")));
    expect(stored).toEqual(created);
    expect(created).toEqual([
      {
        workload: "fullchem-1d",
        definition: request.digest,
        path: directory,
        configuration: await digestConfiguration(directory),
        inputs: inputListDigest(inputs),
        settings: digestOf(JSON.parse(read(tree, "settings", "fullchem-1d.json"))),
      },
    ]);
  });

  it("is reproducible byte for byte, and replaces earlier run directories", async () => {
    const tree = plantTree();
    const first = await make([order()], tree);
    writeFileSync(join(tree, "inputs", "stale.json"), "{}");
    expect(await make([order()], tree)).toEqual(first);
    expect(readdirSync(join(tree, "inputs"))).toEqual(["fullchem-1d.json"]);
    expect(readdirSync(tree).sort()).toEqual([
      "bin",
      "inputs",
      "run-directories",
      "run-directories.json",
      "settings",
    ]);
  });

  it("creates run directories that trials can copy once the restart file exists", async () => {
    const [created] = await make([order({}, 24)]);
    const directory = created?.path ?? "";
    mkdirSync(join(directory, "Restarts"));
    writeFileSync(join(directory, "Restarts", "GEOSChem.Restart.20190701_0000z.nc4"), "state");
    expect((await digestRunDirectory(directory)).configuration).toBe(created?.configuration);
    const trial = temporary();
    await copyRunDirectory(directory, trial, 1);
    expect(read(trial, "geoschem_config.yml")).toContain("end_date: [20190701, 010000]");
    expect(read(trial, "Restarts", "GEOSChem.Restart.20190701_0000z.nc4")).toBe("state");
  });

  it("sets the workload's start", async () => {
    const tree = plantTree();
    const restart = RESTART.replace("20190701_0000z", "20190101_1200z");
    await make([order({ start: "2019-01-01T12:00", restart }, 24)], tree);
    const config = read(tree, "run-directories", "fullchem-1d", "geoschem_config.yml");
    expect(config).toContain("start_date: [20190101, 120000]");
    expect(config).toContain("end_date: [20190102, 120000]");
    const { required } = JSON.parse(read(tree, "inputs", "fullchem-1d.json"));
    expect(required).toContain("GEOS_4x5/MERRA2/2019/01/MERRA2.20190102.I3.4x5.nc4");
  });

  it("turns switches of HEMCO off, and refuses one that this version lacks", async () => {
    const tree = plantTree();
    await make([order({ switchedOff: ["EMISSIONS", "SeaFlux"] })], tree);
    const config = read(tree, "run-directories", "fullchem-1d", "HEMCO_Config.rc");
    expect(config).toMatch(/--> EMISSIONS +: +false$/m);
    expect(config).toMatch(/SeaFlux +: off +DMS$/m);
    await expect(make([order({ switchedOff: ["EMISSION"] })])).rejects.toThrow(
      "Workload fullchem-1d: HEMCO_Config.rc of this version has no switch EMISSION. Correct create.switchedOff.",
    );
  });

  it("preserves diagnostics if the workload requests them as created", async () => {
    const tree = plantTree();
    await make([order({ diagnostics: "as-created" })], tree);
    const directory = join(tree, "run-directories", "fullchem-1d");
    expect(read(directory, "HISTORY.rc")).toContain("             'SpeciesConc',");
    expect(read(directory, "HEMCO_Config.rc")).toContain("Monthly");
    expect(read(directory, "geoschem_config.yml")).toContain("use_gcclassic_timers: true");
  });

  it("creates none without requests", async () => {
    const tree = plantTree();
    expect(await make([], tree, "/nowhere")).toEqual([]);
    expect(JSON.parse(read(tree, "run-directories.json"))).toEqual([]);
  });
});

it("makeRunDirectories rejects a restart file of another simulation than the answers'", async () => {
  const answers = ["7", "1", "1", "1", "{directory}", "", "n"];
  await expect(make([order({ answers })])).rejects.toThrow(
    /create\.restart \(.*\) does not match create\.answers: the restart is for simulation fullchem, but the run directory is for TransportTracers/,
  );
});

describe("makeRunDirectories dry run", () => {
  it("uses the executable of another CPU family if it runs on this machine", async () => {
    const tree = plantTree("znver4");
    mkdirSync(join(tree, "bin", "sapphirerapids"));
    const other = join(tree, "bin", "sapphirerapids", "gcclassic");
    writeFileSync(other, "#!/bin/sh\nkill -ILL $$\n");
    chmodSync(other, 0o755);
    expect(await make([order()], tree)).toHaveLength(1);
    copyFileSync(other, join(tree, "bin", "znver4", "gcclassic"));
    await expect(make([order()], tree)).rejects.toThrow(/gcclassic ended with SIGILL/);
  });

  it.skipIf(process.platform !== "linux")(
    "runs an executable whose own dynamic linker does not exist yet",
    async () => {
      const tree = plantTree();
      const program = join(tree, "bin", "any", "gcclassic");
      const source = `#include <unistd.h>\nint main(int c, char **v) { execl("/bin/sh", "sh", "${DRY_RUN}", v[c - 1], (char *)0); return 1; }\n`;
      const flags = ["-x", "c", "-", "-o", program, "-Wl,--dynamic-linker=/opt/not/there/ld.so"];
      expect(spawnSync("cc", flags, { input: source, encoding: "utf8" }).stderr).toBe("");
      expect(spawnSync(program).error?.message).toContain("ENOENT");
      expect(await make([order()], tree)).toHaveLength(1);
    },
  );

  it("fails with the model's message if the dry run does not complete", async () => {
    const tree = plantTree();
    const program = join(tree, "bin", "any", "gcclassic");
    writeFileSync(program, "#!/bin/sh\necho 'GEOS-Chem ERROR: no such mechanism'\nexit 159\n");
    await expect(make([order()], tree)).rejects.toThrow(
      /Workload fullchem-1d: the dry run failed\.\n.*ended with exit code 159.*\n +GEOS-Chem ERROR: no such mechanism/,
    );
    writeFileSync(program, "#!/bin/sh\nexit 0\n");
    await expect(make([order()], tree)).rejects.toThrow("(no output)");
    expect(readdirSync(tree)).toEqual(["bin"]);
  });

  it("requires an executable", async () => {
    await expect(make([order()], temporary())).rejects.toThrow(
      "bin/*/gcclassic for the dry run does not exist",
    );
  });

  it("lists files that cannot be staged", async () => {
    const request = order();
    const { restart, ...create } = request.create;
    await expect(make([{ ...request, create }])).rejects.toThrow(
      /lists inputs that cannot be staged:\n {2}the run starts from Restarts\/GEOSChem\.Restart\.20190701_0000z\.nc4, but create\.restart names no file/,
    );
  });
});

describe("makeRunDirectories with a script unlike the model's 14.x", () => {
  it.each([
    ["geoschem_config.yml", "  use_gcclassic_timers: false", "", "has no use_gcclassic_timers"],
    ["HISTORY.rc", "COLLECTIONS:", "LIST:", "has no COLLECTIONS"],
    ["HEMCO_Config.rc", "DiagnFreq:", "Every:", "has no DiagnFreq"],
    ["HEMCO_Diagn.rc", `"\${directory}/HEMCO_Diagn.rc"`, "/dev/null", "is missing"],
  ])("%s is refused, and nothing is left behind", async (name, from, to, message) => {
    const tree = plantTree();
    const failing = make([order()], tree, sources(from, to));
    await expect(failing).rejects.toThrow(`Workload fullchem-1d: ${name} ${message}`);
    expect(existsSync(join(tree, "run-directories"))).toBe(false);
    expect(readdirSync(tree)).toEqual(["bin"]);
  });
});

it("readRequests accepts JSON or a file, and explains invalid requests", async () => {
  const text = JSON.stringify([order()]);
  const file = join(temporary(), "requests.json");
  writeFileSync(file, text);
  expect(await readRequests(text)).toEqual([order()]);
  expect(await readRequests(file)).toEqual([order()]);
  await expect(readRequests('[{ "workload": "x" }]')).rejects.toThrow(UsageError);
  await expect(readRequests("[{")).rejects.toThrow(UsageError);
  await expect(readRequests("/no/such/file")).rejects.toThrow(UsageError);
});
