import { describe, expect, it } from "vitest";
import { siteSchema } from "../documents/site.ts";
import { suiteSchema } from "../documents/suite.ts";
import { workloadSchema } from "../documents/workload.ts";
import { cloudPart, type LoadedSuite } from "./loaded-suite.ts";
import { pinSitePlatforms } from "./site-platforms.ts";

const PLATFORM = { architecture: "amd64", processor: "x", partition: "compute", cores: 24 };
const site = (name: string, ...platforms: readonly string[]) =>
  siteSchema.parse({
    name,
    scheduler: "slurm",
    modules: ["gcc/12"],
    platforms: platforms.map((platform) => ({ ...PLATFORM, name: platform })),
  });
const loaded = (platforms: readonly unknown[], nodes = 1): LoadedSuite => ({
  suite: suiteSchema.parse({ name: "s", workloads: ["w"], versions: ["v"], platforms }),
  workloads: [
    workloadSchema.parse({
      name: "w",
      kind: "miniature-mpi",
      simulatedHours: 1,
      gridResolution: "c24",
      ranks: 24,
      nodes,
    }),
  ],
  versions: [],
  platforms: [],
  sites: [site("mine", "icelake", "genoa"), site("other", "epyc")],
});

describe("pinSitePlatforms", () => {
  it("pins threads, nodes and what determines times, and leaves AWS to its engine", () => {
    const suite = loaded(["icelake", { name: "genoa", threads: [12, 24] }, "graviton3"], 2);
    const { site: own, platforms } = pinSitePlatforms(suite, undefined);
    expect(own.name).toBe("mine");
    expect(platforms.map(({ id }) => id)).toEqual([
      "icelake-2n-24t",
      "genoa-2n-12t",
      "genoa-2n-24t",
    ]);
    expect(platforms[0]?.node).toEqual({
      site: "mine",
      platform: "icelake",
      partition: "compute",
      cores: 24,
      nodes: 2,
      modules: ["gcc/12"],
    });
    expect(cloudPart(suite).suite.platforms).toEqual(["graviton3"]);
  });

  it.each([
    [loaded(["graviton3"]), undefined, "names no platform of a cluster"],
    [loaded(["icelake", "epyc"]), undefined, "the clusters mine and other"],
    [loaded(["icelake"]), "epyc", "The suite has no platform epyc"],
    [loaded([{ name: "icelake", threads: 96 }]), undefined, "too few for 96 threads"],
    [loaded([{ name: "icelake", purchase: "spot" }]), undefined, "remove purchase"],
    [loaded(["icelake", "icelake"]), undefined, "lists platform icelake-24t twice"],
  ])("refuses a suite: %#", (suite, only, message) => {
    expect(() => pinSitePlatforms(suite, only)).toThrow(message);
  });

  it("takes one of several clusters with --platforms", () => {
    expect(pinSitePlatforms(loaded(["icelake", "epyc"]), "epyc").site.name).toBe("other");
    expect(() => cloudPart(loaded(["icelake"]))).toThrow("platforms of a cluster alone");
  });
});

describe("siteSchema", () => {
  const parse = (change: object, platform: object = {}) =>
    siteSchema.safeParse({
      name: "mine",
      scheduler: "slurm",
      platforms: [{ ...PLATFORM, name: "p", ...platform }],
      ...change,
    }).error?.issues[0]?.message;

  it.each([
    [{ options: ["--time=5"] }, {}, "gcbench sets this option itself"],
    [{ options: ["-t 5"] }, {}, "expected a long option of sbatch"],
    [{ options: ["--reservation=a\n#SBATCH --uid=0"] }, {}, "expected a long option of sbatch"],
    [{ modules: ["gcc; rm -rf"] }, {}, "expected the name of a module"],
    [{ mpiLauncher: "srun" }, {}, "expected {ranks}"],
    [{ mpiLauncher: "srun -n {ranks} $(id)" }, {}, "without quotes"],
    [{ scratch: "$(id)" }, {}, "expected an absolute path"],
    [{}, { partition: "--wrap=id" }, "expected a name as the scheduler knows it"],
  ])("refuses %j %j", (change, platform, message) => {
    expect(parse(change, platform)).toContain(message);
  });
});
