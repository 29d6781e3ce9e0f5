import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { expect, it } from "vitest";
import { loadSuite } from "../yaml/yaml-catalogue.ts";
import { pinSuite } from "./local-pinner.ts";

it("pinSuite rejects a suite for AWS before it pins versions", async () => {
  const top = mkdtempSync(join(tmpdir(), "gcbench-pinner-"));
  const entry =
    "{ name: graviton3, architecture: arm64, processor: AWS Graviton3, instanceType: c7g.4xlarge }";
  writeFileSync(join(top, "platforms.yml"), `platforms:\n  - ${entry}\n`);
  const lines = [
    "name: s",
    "workloads: [{ name: w, kind: command, command: ['{executable}'] }]",
    "versions: [{ name: v, executable: not-there }]",
    "platforms: [graviton3]",
  ];
  writeFileSync(join(top, "s.yml"), lines.join("\n"));
  const loaded = await loadSuite(join(top, "s.yml"));
  const pinning = pinSuite(loaded, {
    buildDirectory: top,
    miniatureSource: "not needed",
    onCompile: () => {},
  });
  await expect(pinning).rejects.toThrow(/Platform graviton3 is in AWS/);
  await expect(pinning).rejects.toThrow(/gcbench run SUITE --engine batch/);
  await expect(pinning).rejects.toThrow(/gcbench estimate SUITE/);
});

it("pinSuite hashes each run directory once, however many versions and workloads share it", async () => {
  const top = mkdtempSync(join(tmpdir(), "gcbench-pinner-"));
  for (const name of ["a", "b", "c"])
    writeFileSync(join(top, name), "#!/bin/sh\n", { mode: 0o755 });
  mkdirSync(join(top, "own"));
  mkdirSync(join(top, "shared"));
  const lines = [
    "name: s",
    "workloads: [w, v]",
    "versions:",
    "  - { name: a, executable: a, runDirectory: own }",
    "  - { name: b, executable: b }",
    "  - { name: c, executable: c }",
    "platforms: [local]",
  ];
  writeFileSync(join(top, "s.yml"), lines.join("\n"));
  mkdirSync(join(top, "workloads"));
  for (const name of ["w", "v"]) {
    const workload = `name: ${name}\nkind: geos-chem-classic\nrunDirectory: ../shared\n`;
    writeFileSync(join(top, "workloads", `${name}.yml`), workload);
  }
  const hashed: string[] = [];
  const pinned = await pinSuite(await loadSuite(join(top, "s.yml")), {
    buildDirectory: top,
    miniatureSource: "not needed",
    digestRunDirectory: async (directory) => {
      hashed.push(basename(directory));
      const configuration = `configuration of ${directory}`;
      return { configuration, restarts: "same restarts", files: {} };
    },
  });
  expect(pinned.workloads).toHaveLength(2);
  expect(hashed.toSorted()).toEqual(["own", "shared"]);
});

it("pinSuite keeps the settings in which the run directories of versions differ", async () => {
  const top = mkdtempSync(join(tmpdir(), "gcbench-pinner-"));
  for (const [name, step] of [
    ["a", 600],
    ["b", 300],
  ] as const) {
    writeFileSync(join(top, name), "#!/bin/sh\n", { mode: 0o755 });
    mkdirSync(join(top, `run-${name}`));
    const dates = "start_date: [20190701, 0]\n  end_date: [20190801, 0]";
    const config = `simulation:\n  ${dates}\ntimesteps:\n  transport_timestep_in_s: ${step}\n`;
    writeFileSync(join(top, `run-${name}`, "geoschem_config.yml"), config);
  }
  const lines = [
    "name: s",
    "workloads: [{ name: w, kind: geos-chem-classic, simulatedHours: 1 }]",
    "versions:",
    "  - { name: a, executable: a, runDirectory: run-a }",
    "  - { name: b, executable: b, runDirectory: run-b }",
    "platforms: [local]",
  ];
  writeFileSync(join(top, "s.yml"), lines.join("\n"));
  const pinned = await pinSuite(await loadSuite(join(top, "s.yml")), {
    buildDirectory: top,
    miniatureSource: "not needed",
    digestRunDirectory: async (directory) => ({
      configuration: directory,
      restarts: "same restarts",
      files: {},
    }),
  });
  expect(pinned.workloads[0]?.configurations).toEqual({
    settings: [
      {
        file: "geoschem_config.yml",
        setting: "timesteps.transport_timestep_in_s",
        values: { a: "600", b: "300" },
      },
    ],
    omitted: 0,
  });
});

it("pinSuite reports a run directory of GCHP without a restart file of the grid, where it is written", async () => {
  const top = mkdtempSync(join(tmpdir(), "gcbench-pinner-"));
  mkdirSync(join(top, "rundir", "Restarts"), { recursive: true });
  const files = { "GCHP.rc": "NX: 1", "CAP.rc": "", cap_restart: "20190701 000000" };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(top, "rundir", name), text);
  writeFileSync(join(top, "gchp"), "#!/bin/sh\n", { mode: 0o755 });
  const lines = [
    "name: s",
    "workloads:",
    "  - name: w",
    "    kind: gchp",
    "    gridResolution: c24",
    "    simulatedHours: 1",
    "    runDirectory: rundir",
    "versions: [{ name: v, executable: gchp }]",
  ];
  writeFileSync(join(top, "s.yml"), lines.join("\n"));
  const loaded = await loadSuite(join(top, "s.yml"));
  const options = { buildDirectory: top, miniatureSource: "not needed" };
  await expect(pinSuite(loaded, options)).rejects.toThrow(
    /s\.yml:7:5: runDirectory: .*Restarts has no GEOSChem\.Restart\.20190701_0000z\.c24\.nc4/,
  );
});

it("pinSuite reads each run directory as its model does, in a suite of GEOS-Chem Classic and GCHP", async () => {
  const top = mkdtempSync(join(tmpdir(), "gcbench-pinner-"));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), text, { mode: 0o755 });
  };
  for (const name of ["gcc-a", "gcc-b", "gchp-a", "gchp-b"]) write(name, `#!/bin/sh\n# ${name}\n`);
  const dates = "start_date: [20190701, 0]\n  end_date: [20190702, 0]";
  write("classic/geoschem_config.yml", `simulation:\n  ${dates}\n`);
  write("classic/HISTORY.rc", "COLLECTIONS: ::\n");
  write("classic/Restarts/GEOSChem.Restart.20190701_0000z.nc4", "classic");
  for (const directory of ["gchp", "gchp-own"]) {
    write(`${directory}/GCHP.rc`, `NX: 1 # ${directory}`);
    write(`${directory}/CAP.rc`, "");
    write(`${directory}/cap_restart`, "20190701 000000");
    write(`${directory}/Restarts/GEOSChem.Restart.20190701_0000z.c24.nc4`, "gchp");
    write(`${directory}/Restarts/GEOSChem.Restart.20190801_0000z.c24.nc4`, "another date");
  }
  const lines = [
    "name: s",
    "workloads:",
    "  - { name: w, kind: geos-chem-classic, simulatedHours: 1, runDirectory: classic }",
    "  - { name: g, kind: gchp, gridResolution: c24, simulatedHours: 1, runDirectory: gchp }",
    "versions:",
    "  - { name: gcc-a, executable: gcc-a, workloads: [w] }",
    "  - { name: gcc-b, executable: gcc-b, workloads: [w] }",
    "  - { name: gchp-a, executable: gchp-a, workloads: [g] }",
    "  - { name: gchp-b, executable: gchp-b, workloads: [g], runDirectory: gchp-own }",
  ];
  write("s.yml", lines.join("\n"));
  const pin = async () => {
    const options = { buildDirectory: top, miniatureSource: "not needed" };
    const { workloads, versions } = await pinSuite(await loadSuite(join(top, "s.yml")), options);
    const named = (files: object = {}) => Object.keys(files).map((path) => relative(top, path));
    const [w, g] = workloads;
    return {
      inputs: { w: w?.inputs, g: g?.inputs, own: versions.at(-1)?.digest },
      files: { w: named(w?.files), g: named(g?.files), own: named(versions.at(-1)?.files) },
      configurations: { w: w?.configurations, g: g?.configurations },
      runs: versions.map(({ workloads: own }) => own),
    };
  };
  const pinned = await pin();
  expect(pinned.runs).toEqual([["w"], ["w"], ["g"], ["g"]]);
  const restart = "Restarts/GEOSChem.Restart.20190701_0000z";
  expect(pinned.files.w.toSorted()).toEqual(
    ["HISTORY.rc", `${restart}.nc4`, "geoschem_config.yml"].map((path) => `classic/${path}`),
  );
  const ofGchp = ["CAP.rc", "GCHP.rc", `${restart}.c24.nc4`, "cap_restart"];
  expect(pinned.files.g.toSorted()).toEqual(ofGchp.map((path) => `gchp/${path}`));
  expect(pinned.files.own).toEqual(
    expect.arrayContaining(ofGchp.map((path) => `gchp-own/${path}`)),
  );
  // Only versions of the same model are compared.
  expect(pinned.configurations.w).toBeUndefined();
  expect(pinned.configurations.g?.settings.flatMap(({ values }) => Object.keys(values))).toEqual(
    expect.not.arrayContaining(["gcc-a"]),
  );
  // What an earlier run of GCHP left is no input, and neither is a restart file of another date.
  write("gchp/gcchem_internal_checkpoint", "left");
  write("gchp/gchp_restart.nc4", "left");
  expect(await pin()).toEqual(pinned);
  write("gchp/cap_restart", "20190801 000000");
  write("gchp-own/cap_restart", "20190801 000000");
  const later = await pin();
  expect(later.inputs.w).toBe(pinned.inputs.w);
  expect(later.inputs.g).not.toBe(pinned.inputs.g);
  expect(later.inputs.own).not.toBe(pinned.inputs.own);
});
