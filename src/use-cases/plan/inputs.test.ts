import { describe, expect, it } from "vitest";
import { cloudSuite, FakeSuiteImages, imageOf } from "../../../test/support/fake-cloud.ts";
import { FakeCaller } from "../../../test/support/fakes.ts";
import type { InputList } from "../../core/documents/inputs.ts";
import { versionSchema } from "../../core/documents/version.ts";
import { workloadSchema } from "../../core/documents/workload.ts";
import type { LoadedSuite } from "../../core/planning/loaded-suite.ts";
import type { InputFiles } from "../../ports/input-files.ts";
import type { InputSource } from "../../ports/inputs.ts";
import type { ImageInputList, SuiteImages } from "../../ports/suite-images.ts";
import { type RequiredInputPorts, requiredInputs } from "./required-inputs.ts";
import { findSuiteInputs, locateInputs, totalBytes } from "./suite-inputs.ts";

const list: InputList = { required: ["met/a.nc", "emissions/b.nc"], optional: ["c.nc"], links: {} };
const workload = workloadSchema.parse({
  name: "full",
  kind: "geos-chem-classic",
  simulatedHours: 1,
});

class ListingImages extends FakeSuiteImages {
  lists: readonly ImageInputList[] = [];
  override inputLists(): readonly ImageInputList[] {
    return this.lists;
  }
}

function imagesWith(name: string, lists: readonly ImageInputList[]): SuiteImages {
  const images = new ListingImages([imageOf("arm64", [], name)]);
  images.lists = lists;
  return images;
}

function ports(suite: LoadedSuite, change: Partial<RequiredInputPorts>): RequiredInputPorts {
  return {
    files: filesOf({}),
    loadSuite: async () => suite,
    dryRun: {
      run: async ({ runDirectory }) => ({ list, root: `/data of ${runDirectory}`, elsewhere: [] }),
    },
    images: [],
    architecture: "amd64",
    ...change,
  };
}

function filesOf(sizes: Readonly<Record<string, number>>): InputFiles {
  return {
    read: async () => null,
    size: async (path) => sizes[path] ?? null,
    isFolder: async () => false,
  };
}

const version = (name: string, source: object) => versionSchema.parse({ name, ...source });
const base = version("base", { geosChemClassic: { tag: "14.7.0" } });
const built: LoadedSuite = { ...cloudSuite(), workloads: [workload], versions: [base] };
const own: LoadedSuite = {
  ...built,
  versions: [
    { name: "mine", executable: "/bin/mine", runDirectory: "/run", arguments: [], environment: {} },
  ],
};

const gchp = workloadSchema.parse({
  name: "sphere",
  kind: "gchp",
  gridResolution: "c24",
  simulatedHours: 1,
});

describe("requiredInputs", () => {
  it("takes of each version the inputs of its own model", async () => {
    const both = {
      ...built,
      workloads: [workload, gchp],
      versions: [base, version("sphere", { gchp: { tag: "14.7.0" } })],
    };
    const sphere: InputList = { ...list, required: ["met/c.nc"] };
    const images = imagesWith("both", [
      { workload: "full", version: "base", list },
      { workload: "sphere", version: "sphere", list: sphere },
    ]);
    const needed = await requiredInputs(
      "s.yml",
      "both",
      ports(both, { images: [{ open: async () => images }] }),
      new FakeCaller(),
    );
    expect(needed.map((one) => [one.version, one.workload, one.list])).toEqual([
      ["base", "full", list],
      ["sphere", "sphere", sphere],
    ]);
  });

  it("says that GCHP has no dry run", async () => {
    const suite = { ...own, workloads: [gchp] };
    await expect(
      requiredInputs("s.yml", undefined, ports(suite, {}), new FakeCaller()),
    ).rejects.toThrow(
      /^Workload sphere: GCHP has no dry run, so the inputs of .*mine are not known/,
    );
  });

  it("asks an executable on this machine by a dry run", async () => {
    const needed = await requiredInputs("s.yml", undefined, ports(own, {}), new FakeCaller());
    expect(needed).toEqual([
      {
        workload: "full",
        version: "mine",
        list,
        root: "/data of /run",
        elsewhere: [],
        runDirectory: "/run",
      },
    ]);
  });

  it("takes the lists of the first place that has the suite's image, for any architecture", async () => {
    const lists = [{ workload: "full", version: base.name, list }];
    const suite = { ...built, versions: built.versions.slice(0, 1) };
    const images = [
      {
        open: async () => {
          throw new Error("no Docker engine answers");
        },
      },
      { open: async () => imagesWith("gcbench:sample-arm64", lists) },
    ];
    const needed = await requiredInputs(
      "s.yml",
      undefined,
      ports(suite, { images }),
      new FakeCaller(),
    );
    expect(needed).toEqual([
      {
        workload: "full",
        version: "base",
        list,
        root: null,
        elsewhere: [],
        runDirectory: null,
      },
    ]);
  });

  it("throws UsageError with every reason if no place has the image", async () => {
    const images = [
      {
        open: async () => {
          throw new Error("no Docker engine answers");
        },
      },
      { open: async () => new FakeSuiteImages([]) },
    ];
    const run = requiredInputs("s.yml", "mine", ports(built, { images }), new FakeCaller());
    await expect(run).rejects.toThrow(
      /Image mine is neither on this machine .*: no Docker engine answers; Image gcbench:mine-amd64 is missing/,
    );
  });

  it("throws UsageError for a suite that reads no inputs", async () => {
    const run = requiredInputs("s.yml", undefined, ports(cloudSuite(), {}), new FakeCaller());
    await expect(run).rejects.toThrow("s.yml has no workload of GEOS-Chem Classic");
  });
});

describe("findSuiteInputs", () => {
  const needed = [
    {
      workload: "full",
      version: "mine",
      list,
      root: "/data",
      elsewhere: ["/x"],
      runDirectory: "/run",
    },
  ];
  const source: InputSource = {
    location: "s3://inputs",
    region: async () => "us-west-2",
    lookUp: async (paths) =>
      new Map(
        paths.filter((path) => path !== "c.nc").map((path) => [path, { bytes: 7, etag: "e" }]),
      ),
    siblings: async () => [],
    open: async () => {
      throw new Error("not opened");
    },
  };

  it("counts local files, and looks only the others up", async () => {
    const located = await locateInputs(needed, true, filesOf({ "/data/met/a.nc": 100 }));
    expect(located.missing.required).toEqual(["emissions/b.nc"]);
    const found = await findSuiteInputs(needed, located, [source]);
    expect(found.pinned.set.files.map(({ path }) => path)).toEqual(["emissions/b.nc"]);
    expect(found.pinned.excluded).toEqual(["c.nc"]);
    expect(found.workloads).toEqual([{ workload: "full", files: 2, bytes: 107 }]);
    expect([totalBytes(found), found.elsewhere]).toEqual([107, ["/x"]]);
  });

  it("looks all files up if the data root does not count", async () => {
    const located = await locateInputs(needed, false, filesOf({ "/data/met/a.nc": 100 }));
    expect([located.root, located.local.size]).toEqual([null, 0]);
    expect(located.missing.required).toEqual(["emissions/b.nc", "met/a.nc"]);
  });
});
