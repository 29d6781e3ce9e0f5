import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { InvalidFilesError, UsageError } from "../../core/errors.ts";
import { loadSuite } from "./yaml-catalogue.ts";

const CATALOGUE = {
  "workloads/short.yml": "name: short\nkind: miniature\nsimulatedHours: 6\n",
  "versions.yml":
    "versions:\n  - name: base\n    miniature: {}\n  - name: slow\n    miniature:\n      slow: { Convection: 1.5 }\n",
  "platforms.yml":
    "platforms:\n  - name: graviton3\n    architecture: arm64\n    processor: AWS Graviton3\n    instanceType: c7g.4xlarge\n",
};

function write(files: Record<string, string>): string {
  const top = mkdtempSync(join(tmpdir(), "gcbench-suite-"));
  for (const [name, content] of Object.entries({ ...CATALOGUE, ...files })) {
    mkdirSync(dirname(join(top, name)), { recursive: true });
    writeFileSync(join(top, name), content);
  }
  return join(top, "suites", "s.yml");
}

async function errorsOf(files: Record<string, string>): Promise<readonly string[]> {
  const path = write(files);
  const error = await loadSuite(path).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof InvalidFilesError)) throw new Error(`no faults: ${error}`);
  const top = dirname(dirname(path));
  return error.problems.map(
    ({ file, line, column, message, hint }) =>
      `${file.replace(`${top}/`, "")}:${line}:${column} ${message}${hint ? ` (${hint})` : ""}`,
  );
}

describe("loadSuite", () => {
  it("resolves names and makes paths absolute", async () => {
    const path = write({
      "suites/s.yml": [
        "name: mine",
        "workloads:",
        "  - { name: gc, kind: geos-chem-classic, runDirectory: ../rundir }",
        "versions:",
        "  - { name: before, executable: bin/before }",
        "  - { name: after, executable: /opt/after }",
      ].join("\n"),
    });
    const { workloads, versions, suite } = await loadSuite(path);
    const suites = dirname(path);
    expect(workloads).toMatchObject([{ runDirectory: join(suites, "../rundir") }]);
    expect(versions).toMatchObject([
      { executable: join(suites, "bin/before") },
      { executable: "/opt/after" },
    ]);
    expect(suite).toMatchObject({ platforms: ["local"], seed: 1, layout: { maxBlocks: 8 } });
  });

  it("reports all problems of a suite at once, each with its position and a hint", async () => {
    const problems = await errorsOf({
      "suites/s.yml": [
        "name: my suite",
        "workloads: [short]",
        "versions: [base]",
        "platfroms: [local]",
        "layout:",
        "  maxBlocks: three",
        "  warmup: true",
      ].join("\n"),
    });
    expect(problems).toEqual([
      expect.stringMatching(/^suites\/s\.yml:1:1 name: expected a name of letters/),
      'suites/s.yml:4:1 unknown key "platfroms" (did you mean platforms?)',
      "suites/s.yml:6:3 layout.maxBlocks: expected a number, but found three",
      'suites/s.yml:7:3 unknown key "warmup" (did you mean warmUp?)',
    ]);
  });

  it("reports problems of all files, and suggests names for unknown ones", async () => {
    const problems = await errorsOf({
      "suites/s.yml":
        "name: s\nworkloads:\n  - short\n  - shrot\nversions: [base, slwo]\nplatforms: [gravitn3]\nbaseline: bse\n",
      "workloads/short.yml": "name: short\nkind: miniature\nsimulatedHours: 6\ngird: 72x46x20\n",
    });
    expect(problems).toEqual([
      'workloads/short.yml:4:1 unknown key "gird" (did you mean grid?)',
      'suites/s.yml:4:5 no workload is named "shrot" (did you mean short?)',
      'suites/s.yml:5:18 no version is named "slwo" (did you mean slow?)',
      'suites/s.yml:6:13 no platform is named "gravitn3" (did you mean graviton3?)',
      'suites/s.yml:7:1 no version of this suite is named "bse" (did you mean base?)',
    ]);
  });

  it.each([
    { what: "broken YAML", suite: "name: [s\nworkloads: x: y\n", fault: /s\.yml:\d+:\d+ / },
    { what: "an empty file", suite: "", fault: /s\.yml:1:1 the file is empty/ },
    {
      what: "an alias of nothing",
      suite: "name: s\nworkloads: *all\n",
      fault: /s\.yml:2:12 anchor &all is not defined/,
    },
    {
      what: "a number where a name belongs",
      suite: "name: 14.5\nworkloads: [short]\nversions: [base]\n",
      fault: /s\.yml:1:1 name: .* \(put it in quotes: "14.5"\)/,
    },
    {
      what: "processors that run backwards",
      suite:
        "name: s\nworkloads: [short]\nversions: [base]\nplatforms: [{ name: local, cores: 3-1 }]\n",
      fault: /s\.yml:4:28 cores: expected increasing ranges/,
    },
    {
      what: "a placeholder that is none, of the workload that was meant",
      suite:
        'name: s\nworkloads: [nope, { name: w, kind: command, command: ["{executabel}"] }]\nversions: [{ name: v, executable: /bin/true }]\n',
      fault: /s\.yml:2:45 unknown placeholder \{executabel\} \(did you mean \{executable\}\?\)/,
    },
    {
      what: "a command that runs the same for all versions",
      suite:
        "name: s\nworkloads: [{ name: w, kind: command, command: [date] }]\nversions: [{ name: v, executable: /bin/true }, { name: u, executable: /bin/false }]\n",
      fault: /the command of w lacks \{executable\}/,
    },
    {
      what: "a misspelt key of the kind of version that was meant",
      suite: "name: s\nworkloads: [short]\nversions: [{ name: v, executible: /bin/true }]\n",
      fault: /^suites\/s\.yml:3:23 unknown key "executible" \(did you mean executable\?\)$/,
    },
    {
      what: "one misspelt version that is also the baseline, once",
      suite: "name: s\nworkloads: [short]\nversions: [base, slwo]\nbaseline: slwo\n",
      fault: /^suites\/s\.yml:3:18 no version is named "slwo" \(did you mean slow\?\)$/,
    },
    {
      what: "two mistakes in one version, of the kind that its key says",
      suite:
        "name: s\nworkloads: [short]\nversions:\n  - name: v\n    geosChemClassic: { tag: 14.7, buidl: native }\n",
      fault:
        /^suites\/s\.yml:5:\d+ geosChemClassic\.tag: .*\(put it in quotes: "14\.7"\)\nsuites\/s\.yml:5:\d+ unknown key "buidl" \(did you mean build\?\)$/,
    },
    {
      what: "a submodule's repository in place of the superproject's",
      suite:
        "name: s\nworkloads: [{ name: gc, kind: geos-chem-classic, simulatedHours: 1, create: { answers: ['{directory}'], start: 2019-07-01, restart: GEOSCHEM_RESTARTS/GC/GEOSChem.Restart.fullchem.20190701_0000z.nc4 } }]\nversions:\n  - name: v\n    geosChemClassic: { repository: 'https://github.com/me/geos-chem', tag: 14.7.0 }\n",
      fault:
        /s\.yml:4:5 version v: https:\/\/github\.com\/me\/geos-chem is a submodule .* submodules: \{ src\/GEOS-Chem: \{ repository: https:/,
    },
    {
      what: "a version twice",
      suite: "name: s\nworkloads: [short]\nversions: [base, base]\n",
      fault: /s\.yml:3:18 "base" appears twice/,
    },
    {
      what: "a version that can't run the workload",
      suite: "name: s\nworkloads: [short]\nversions:\n  - name: exe\n    executable: /bin/true\n",
      fault: /s\.yml:4:5 workload short needs versions with the key "miniature"/,
    },
    {
      what: "GEOS-Chem without a run directory",
      suite:
        "name: s\nworkloads: [{ name: gc, kind: geos-chem-classic }]\nversions: [{ name: v, executable: /bin/true }]\n",
      fault: /neither workload gc nor version v has a runDirectory/,
    },
    {
      what: "a timer the miniature does not have",
      suite:
        "name: s\nworkloads: [short]\nversions:\n  - name: v\n    miniature: { slow: { Convectoin: 2 } }\n",
      fault: /no timer "Convectoin" \(did you mean Convection\?\)/,
    },
    {
      what: "a workload kind that is none",
      suite:
        "name: s\nworkloads: [{ name: w, kind: miniture, simulatedHours: 1 }]\nversions: [base]\n",
      fault: /s\.yml:2:\d+ kind: .*\(did you mean miniature\?\)/,
    },
  ])("refuses $what", async ({ suite, fault }) => {
    expect((await errorsOf({ "suites/s.yml": suite })).join("\n")).toMatch(fault);
  });

  it("throws UsageError for a directory in place of a file", async () => {
    const suite = dirname(write({ "suites/s.yml": "" }));
    await expect(loadSuite(suite)).rejects.toThrow(UsageError);
  });

  it("lists existing suites for an unknown one", async () => {
    const path = write({ "suites/quickstart.yml": "" });
    await expect(loadSuite(join(dirname(path), "quikstart.yml"))).rejects.toThrow(UsageError);
    await expect(loadSuite(join(dirname(path), "quikstart.yml"))).rejects.toThrow(
      "did you mean quickstart.yml?",
    );
  });

  it("names a missing file of the catalogue", async () => {
    const path = write({
      "suites/s.yml": "name: s\nworkloads: [short]\nversions: [base]\nplatforms: [graviton3]\n",
    });
    const top = dirname(dirname(path));
    for (const name of ["versions.yml", "platforms.yml"]) rmSync(join(top, name));
    const message = await loadSuite(path).then(String, String);
    expect(message).toMatch(
      /no version is named "base" \(.*versions\.yml does not exist: create it/,
    );
    expect(message).toMatch(/no platform is named "graviton3" \(.*platforms\.yml does not exist:/);
  });

  it("shows where it looked for a suite, and what it expects", async () => {
    const message = await loadSuite("quickstart").then(String, String);
    expect(message).toMatch(/Suite quickstart does not exist \(looked for at \/.*\/quickstart\)/);
    expect(message).toContain("did you mean benchmarks/suites/quickstart.yml?"); // Tests run in the root.
    const other = await loadSuite("/nowhere/x.yml").then(String, String);
    expect(other).toContain("/nowhere/x.yml does not exist: give the path of its file");
  });
});

describe("loadSuite checks what is asked", () => {
  const suite = (...lines: readonly string[]) => ({
    "suites/s.yml": ["name: mine", "versions: [base, slow]", ...lines].join("\n"),
  });

  it.each([
    ["0.1", "0.1 h is shorter than the model's time step of 20 min (use at least 0.333)"],
    ["1.5", "1.5 h is no multiple of the model's time step of 20 min (use 1.333 or 1.667)"],
  ])("refuses %s simulated hours of the miniature, where they are written", async (hours, why) => {
    const file = `name: short\nkind: miniature\nsimulatedHours: ${hours}\n`;
    expect(await errorsOf({ ...suite("workloads: [short]"), "workloads/short.yml": file })).toEqual(
      [`workloads/short.yml:3:1 simulatedHours: ${why}`],
    );
    const inline = `workloads: [{ name: w, kind: miniature, simulatedHours: 3, warmUpHours: ${hours} }]`;
    expect(await errorsOf(suite(inline))).toEqual([`suites/s.yml:3:60 warmUpHours: ${why}`]);
  });

  const gchp =
    "{ name: gchp, kind: gchp, gridResolution: c24, simulatedHours: 1, runDirectory: . }";
  const classic = "{ name: classic, kind: geos-chem-classic, runDirectory: . }";
  const executables = [
    "name: mine",
    "versions: [{ name: a, executable: /bin/true }, { name: b, executable: /bin/true }]",
  ];

  it("refuses a version that would run two models, and takes two models with versions of their own", async () => {
    const workloads = `workloads: [${classic}, ${gchp}]`;
    const errors = await errorsOf({ "suites/s.yml": [...executables, workloads].join("\n") });
    expect(errors).toEqual([
      "suites/s.yml:2:12 version a would run workloads classic (geos-chem-classic) and gchp (gchp), which are of different models (name those of its model, as in workloads: [classic])",
      "suites/s.yml:2:48 version b would run workloads classic (geos-chem-classic) and gchp (gchp), which are of different models (name those of its model, as in workloads: [classic])",
    ]);
    const of = (name: string, workload: string) =>
      `{ name: ${name}, executable: /bin/true, workloads: [${workload}] }`;
    const both = (...versions: readonly string[]) =>
      errorsOf({ "suites/s.yml": `name: mine\n${workloads}\nversions: [${versions.join(", ")}]` });
    await expect(both(of("a", "classic"), of("b", "gchp"))).rejects.toThrow("no faults");
    expect(await both(of("a", "classic"), of("b", "gchps"))).toEqual([
      expect.stringContaining("workload gchp needs versions"),
      expect.stringMatching(/names the workload gchps, which the suite does not have .*gchp\?/),
    ]);
    expect(await both(of("a", "classic"))).toEqual([
      expect.stringContaining(
        'workload gchp needs versions with the key "executable" or "gchp", but the suite has none',
      ),
    ]);
  });

  it("refuses a version of GEOS-Chem Classic for GCHP", async () => {
    const version = "{ name: gcc, geosChemClassic: { tag: 14.7.0 } }";
    const text = `name: mine\nworkloads: [${gchp}]\nversions: [${version}]`;
    expect(await errorsOf({ "suites/s.yml": text })).toContainEqual(
      expect.stringContaining(
        'workload gchp needs versions with the key "executable" or "gchp", but gcc has none',
      ),
    );
  });

  it("refuses a profile of ranks", async () => {
    const lines = [...executables, `workloads: [${gchp}]`, "profile: true"];
    const message =
      "suites/s.yml:4:1 profile is not available for workload gchp, which runs with MPI: ranks that wait for others would look like work (remove profile: true";
    expect(await errorsOf({ "suites/s.yml": lines.join("\n") })).toEqual([`${message})`]);
    const versions =
      "{ name: a, executable: /bin/true, workloads: [classic] }, { name: b, executable: /bin/true, workloads: [gchp] }";
    const both = `name: s\nversions: [${versions}]\nworkloads: [${classic}, ${gchp}]\nprofile: true`;
    expect(await errorsOf({ "suites/s.yml": both })).toEqual([
      `${message}, or move the other workloads to a suite of their own)`,
    ]);
  });

  it("names the timers of the MPI miniature for an unknown one", async () => {
    const workload =
      "{ name: w, kind: miniature-mpi, gridResolution: c24, simulatedHours: 1, ranks: 6 }";
    const version = "{ name: v, miniatureMpi: { imbalance: { GC_CHEMS: 2 } } }";
    const text = `name: mine\nworkloads: [${workload}]\nversions: [${version}]`;
    expect(await errorsOf({ "suites/s.yml": text })).toEqual([
      'suites/s.yml:3:12 the MPI miniature has no timer "GC_CHEMS" (did you mean GC_CHEM?)',
    ]);
  });

  it("accepts thirds of an hour with few digits", async () => {
    const file = "name: short\nkind: miniature\nsimulatedHours: 1.333\nwarmUpHours: 0.333\n";
    const path = write({ ...suite("workloads: [short]"), "workloads/short.yml": file });
    expect((await loadSuite(path)).workloads).toHaveLength(1);
  });

  it("refuses a single block for a comparison, and accepts it for one version", async () => {
    const lines = ["workloads: [short]", "layout:", "  maxBlocks: 1"];
    expect(await errorsOf(suite(...lines))).toEqual([
      "suites/s.yml:5:3 layout.maxBlocks is 1, but a verdict needs at least 2 blocks (8 is the default)",
    ]);
    const one = ["name: mine", "versions: [base]", ...lines].join("\n");
    expect((await loadSuite(write({ "suites/s.yml": one }))).versions).toHaveLength(1);
  });
});

describe("sites of the catalogue", () => {
  const site = (name: string, platform: string) =>
    JSON.stringify({
      name,
      scheduler: "slurm",
      platforms: [
        { name: platform, architecture: "amd64", processor: "x", partition: "p", cores: 8 },
      ],
    });
  const suite = (...platforms: readonly string[]) =>
    JSON.stringify({ name: "s", workloads: ["short"], versions: ["base", "slow"], platforms });

  it("give a suite the sites whose platforms it names, beside those in AWS", async () => {
    const path = write({
      "sites/mine.yml": site("mine", "icelake"),
      "sites/other.yml": site("other", "epyc"),
      "suites/s.yml": suite("icelake", "graviton3"),
    });
    const { sites, platforms } = await loadSuite(path);
    expect(sites?.map(({ name }) => name)).toEqual(["mine"]);
    expect(platforms.map(({ name }) => name)).toEqual(["graviton3"]);
  });

  it("are refused with another name than their file's, or with a platform that exists", async () => {
    const files = { "sites/mine.yml": site("mine", "graviton3"), "sites/b.yml": site("c", "epyc") };
    expect(await errorsOf({ ...files, "suites/s.yml": suite("epyc") })).toEqual([
      "sites/b.yml:1:2 the file is b.yml, but its name is c",
      expect.stringMatching(
        /^sites\/mine\.yml:1:\d+ platforms\.yml already has a platform graviton3$/,
      ),
    ]);
  });
});
