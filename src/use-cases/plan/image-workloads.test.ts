import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
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
) {
  const suite = cloudSuite();
  const list = {
    required: [...TRANSPORT_TRACERS_INPUTS, ...more],
    optional: [],
    links: { [LINK]: RESTART },
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
