import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import {
  CARBON_CONFIGURATION,
  CARBON_INPUTS,
  CARBON_RESTART,
} from "../../../test/support/carbon-inputs.ts";
import {
  cloudSuite,
  FakeSuiteImages,
  imageOf,
  noInputs,
} from "../../../test/support/fake-cloud.ts";
import { FakeCaller } from "../../../test/support/fakes.ts";
import {
  RESTART,
  TRANSPORT_TRACERS_INPUTS,
} from "../../../test/support/transport-tracers-inputs.ts";
import { readDescriptions } from "../../adapters/synthetic/description-files.ts";
import { digestOf } from "../../core/documents/digest.ts";
import type { RunConfiguration } from "../../core/documents/run-configuration.ts";
import { workloadSchema } from "../../core/documents/workload.ts";
import { syntheticInputsSchema } from "../../synthetic/planned-inputs.ts";
import { pinImageWorkloads } from "./image-workloads.ts";

const FOLDER = resolve(import.meta.dirname, "../../../benchmarks/synthetic");
const LINK = "Restarts/GEOSChem.Restart.20190101_0000z.nc4";
const workload = (name: string, inputs?: "synthetic") =>
  workloadSchema.parse({ name, kind: "geos-chem-classic", inputs });

async function pin(
  workloads: readonly ReturnType<typeof workload>[],
  more: readonly string[] = [],
  configuration?: RunConfiguration,
) {
  const suite = cloudSuite();
  const list = {
    required: [...TRANSPORT_TRACERS_INPUTS, ...more],
    optional: [],
    links: { [LINK]: configuration?.simulation === "carbon" ? CARBON_RESTART : RESTART },
    ...(configuration ? { configuration } : {}),
  };
  const [version] = suite.versions;
  const lists = workloads.map(({ name }) => ({
    workload: name,
    version: version?.name ?? "",
    list,
  }));
  const image = imageOf("amd64", suite.versions);
  const ports = {
    ...noInputs,
    images: new FakeSuiteImages([image], lists),
    descriptions: { folder: FOLDER, readDescriptions: () => readDescriptions(FOLDER) },
  };
  return pinImageWorkloads({ ...suite, workloads }, [image], ports, new FakeCaller());
}

describe("pinImageWorkloads with synthetic inputs", () => {
  it("pins the descriptions of the image's files, the same at every call, and asks no source", async () => {
    const first = await pin([workload("w", "synthetic")]);
    const [set] = first.sets.map((one) => syntheticInputsSchema.parse(one));
    expect(set?.paths).toEqual([...TRANSPORT_TRACERS_INPUTS, RESTART].sort());
    expect(set).toMatchObject({
      settings: { grid: "4x5", levels: 72 },
      links: { [LINK]: RESTART },
    });
    expect(first.bytes).toBe(0);
    const again = await pin([workload("w", "synthetic")]);
    expect(again.workloads[0]?.inputs).toBe(first.workloads[0]?.inputs);
    expect(first.workloads[0]?.inputs).toMatch(/^sha256:/);
  });

  it.each([47, 72])(
    "pins the %i levels and the species of the image's run directory",
    async (levels) => {
      const configuration = { ...CARBON_CONFIGURATION, simulation: "tracers", levels, fields: [] };
      const { sets } = await pin([workload("w", "synthetic")], [], configuration);
      expect(syntheticInputsSchema.parse(sets[0]).settings).toEqual({
        grid: "4x5",
        levels,
        species: ["CH4", "CO", "CO2", "OCS"],
      });
    },
  );

  it("refuses levels that have no synthetic inputs", async () => {
    const configuration = { ...CARBON_CONFIGURATION, levels: 102 };
    await expect(pin([workload("w", "synthetic")], [], configuration)).rejects.toThrow(
      "There are no synthetic inputs for 102 levels. There are for 47 and 72.",
    );
  });

  it("describes inventories of the carbon simulation by the run directory's HEMCO configuration", async () => {
    const run = [[workload("w", "synthetic")], CARBON_INPUTS, CARBON_CONFIGURATION] as const;
    const [set] = (await pin(...run)).sets.map((one) => syntheticInputsSchema.parse(one));
    expect(set?.paths).toEqual(
      [...TRANSPORT_TRACERS_INPUTS, ...CARBON_INPUTS, CARBON_RESTART].sort(),
    );
  });

  it("names a variable whose unit has no formula", async () => {
    const [field] = CARBON_CONFIGURATION.fields;
    const fields = field ? [{ ...field, units: "furlong" }] : [];
    const [path = ""] = CARBON_INPUTS;
    const run = [
      [workload("w", "synthetic")],
      [path],
      { ...CARBON_CONFIGURATION, fields },
    ] as const;
    await expect(pin(...run)).rejects.toThrow(
      `${path} (no rule for ${field?.variable} in furlong)`,
    );
  });

  it("names a file without a description before anything runs", async () => {
    const dust = "HEMCO/DUST/v1/dust.nc";
    await expect(pin([workload("w", "synthetic")], [dust])).rejects.toThrow(
      `1 required input file of the dry run has no description. Nothing was written.\n  REQUIRED FILE NOT FOUND ${dust}\nDescribe them in ${join(FOLDER)}`,
    );
  });

  it("refuses a run with synthetic and real inputs", async () => {
    await expect(pin([workload("w", "synthetic"), workload("month")])).rejects.toThrow(
      "Workload w has synthetic inputs, and month has real ones. A run in images has one kind. Write two suites.",
    );
  });
});

it("pinImageWorkloads keeps the settings in which the images' run directories differ", async () => {
  const suite = cloudSuite();
  const names = suite.versions.map(({ name }) => name);
  const images = (["amd64", "arm64"] as const).map((one) => imageOf(one, suite.versions));
  const list = {
    required: [...TRANSPORT_TRACERS_INPUTS],
    optional: [],
    links: { [LINK]: RESTART },
  };
  const lists = names.map((version) => ({ workload: "w", version, list }));
  const settings = names.map((version, index) => ({
    workload: "w",
    version,
    settings: {
      "geoschem_config.yml": {
        digest: digestOf(index),
        settings: { "timesteps.chemistry_timestep_in_s": `${1200 / (index + 1)}`, same: "1" },
      },
    },
  }));
  const ports = {
    ...noInputs,
    images: new FakeSuiteImages(images, lists, settings),
    descriptions: { folder: FOLDER, readDescriptions: () => readDescriptions(FOLDER) },
  };
  const workloads = [workload("w", "synthetic")];
  const { workloads: pinned } = await pinImageWorkloads(
    { ...suite, workloads },
    images,
    ports,
    new FakeCaller(),
  );
  expect(pinned[0]?.configurations).toEqual({
    settings: [
      {
        file: "geoschem_config.yml",
        setting: "timesteps.chemistry_timestep_in_s",
        values: { base: "1200", next: "600" },
      },
    ],
    omitted: 0,
  });
});
