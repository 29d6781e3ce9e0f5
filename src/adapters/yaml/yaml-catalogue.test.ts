import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { errorsOf, writeCatalogue } from "../../../test/support/sample-catalogue.ts";
import { UsageError } from "../../core/errors.ts";
import { loadSuite } from "./yaml-catalogue.ts";

describe("loadSuite", () => {
  it("resolves names and makes paths absolute", async () => {
    const path = writeCatalogue({
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
    const suite = dirname(writeCatalogue({ "suites/s.yml": "" }));
    await expect(loadSuite(suite)).rejects.toThrow(UsageError);
  });

  it("lists existing suites for an unknown one", async () => {
    const path = writeCatalogue({ "suites/quickstart.yml": "" });
    await expect(loadSuite(join(dirname(path), "quikstart.yml"))).rejects.toThrow(UsageError);
    await expect(loadSuite(join(dirname(path), "quikstart.yml"))).rejects.toThrow(
      "did you mean quickstart.yml?",
    );
  });

  it("names a missing file of the catalogue", async () => {
    const path = writeCatalogue({
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
