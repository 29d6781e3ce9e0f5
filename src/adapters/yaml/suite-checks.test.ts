import { describe, expect, it } from "vitest";
import { errorsOf, writeCatalogue } from "../../../test/support/sample-catalogue.ts";
import { loadSuite } from "./yaml-catalogue.ts";

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
    const path = writeCatalogue({ ...suite("workloads: [short]"), "workloads/short.yml": file });
    expect((await loadSuite(path)).workloads).toHaveLength(1);
  });

  it("refuses a single block for a comparison, and accepts it for one version", async () => {
    const lines = ["workloads: [short]", "layout:", "  maxBlocks: 1"];
    expect(await errorsOf(suite(...lines))).toEqual([
      "suites/s.yml:5:3 layout.maxBlocks is 1, but a verdict needs at least 2 blocks (8 is the default)",
    ]);
    const one = ["name: mine", "versions: [base]", ...lines].join("\n");
    expect((await loadSuite(writeCatalogue({ "suites/s.yml": one }))).versions).toHaveLength(1);
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
    const path = writeCatalogue({
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
