import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { DirectoryStore } from "../../src/adapters/local/directory-store.ts";
import { blockInputsMaker } from "../../src/adapters/synthetic/block-inputs.ts";
import { readDescriptions } from "../../src/adapters/synthetic/description-files.ts";
import { blockSpec } from "../../src/core/documents/plan.ts";
import { recordSchema } from "../../src/core/documents/record.ts";
import { inputSetKeys, recordKeys, specKeys } from "../../src/core/documents/store-layout.ts";
import { workloadSchema } from "../../src/core/documents/workload.ts";
import { toJson } from "../../src/core/format/json.ts";
import { runBlock } from "../../src/harness/block.ts";
import { fileDigest } from "../../src/model/file-digest.ts";
import { syntheticInputsDigest } from "../../src/synthetic/planned-inputs.ts";
import { storeInputSets } from "../../src/use-cases/plan/pin-inputs.ts";
import { planSyntheticInputs } from "../../src/use-cases/plan/synthetic-inputs.ts";
import { NO_INPUTS } from "../support/planned-block.ts";
import { pinnedVersion, samplePlan } from "../support/samples.ts";

/** Blocks whose inputs come from descriptions: files that a model reads, kept for the next block. */
const DESCRIPTIONS = resolve(import.meta.dirname, "../../benchmarks/synthetic");
const WEATHER = "GEOS_4x5/MERRA2/2019/01/MERRA2.20190101.A1.4x5.nc4";
const RESTART = "GEOSCHEM_RESTARTS/GC_14.7.0/GEOSChem.Restart.TransportTracers.20190101_0000z.nc4";
const LINK = "Restarts/GEOSChem.Restart.20190101_0000z.nc4";
const RUN = "run-1";
/** HDF5 files begin with these bytes. */
const MODEL = `#!/bin/sh
data=$(sed -n 's/^root_data_dir: //p' geoschem_config.yml)
echo "*************   S T A R T I N G   G E O S - C H E M   *************"
[ "$(head -c 4 "${LINK}" | tail -c 3)" = HDF ] || exit 21
[ "$(head -c 4 "$data/${WEATHER}" | tail -c 3)" = HDF ] || exit 22
echo "---> DATE: 2019/01/01  UTC: 00:00"
echo "---> DATE: 2019/01/01  UTC: 01:00"
echo "Creating file for Restart; reference date"
echo "   with filename = Restarts/GEOSChem.Restart.20190101_0100z.nc4"
echo done > Restarts/GEOSChem.Restart.20190101_0100z.nc4
echo "**************   E N D   O F   G E O S -- C H E M   **************"
`;
const top = mkdtempSync(join(tmpdir(), "gcbench-synthetic-block-"));
const root = join(top, "data");

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(top, { recursive: true });
});

async function planBlocks(maxBlocks: number) {
  const executable = join(top, "gcclassic");
  writeFileSync(executable, MODEL);
  chmodSync(executable, 0o755);
  const runDirectory = join(top, "run");
  mkdirSync(runDirectory, { recursive: true });
  const config = `simulation:\n  start_date: [20190101, 000000]\n  end_date: [20190101, 010000]\nroot_data_dir: ${root}\n`;
  writeFileSync(join(runDirectory, "geoschem_config.yml"), config);
  const set = await planSyntheticInputs(
    [{ required: [WEATHER], optional: [], links: { [LINK]: RESTART } }],
    { folder: DESCRIPTIONS, readDescriptions: () => readDescriptions(DESCRIPTIONS) },
  );
  const digest = syntheticInputsDigest(set);
  const workload = workloadSchema.parse({
    name: "w",
    kind: "geos-chem-classic",
    inputs: "synthetic",
  });
  const sha256 = await fileDigest(executable);
  const plan = samplePlan({
    workloads: [{ workload, digest, inputs: digest }],
    versions: [
      pinnedVersion("base", {
        executable: { path: executable, sha256, architecture: null, needs: [] },
        runDirectory,
        image: `registry/gcbench@sha256:${"0".repeat(64)}`,
      }),
    ],
    suite: { layout: { maxBlocks, warmUp: false } },
  });
  const store = new DirectoryStore(mkdtempSync(join(top, "store-")));
  await storeInputSets(store, RUN, [set]);
  for (const block of plan.blocks)
    await store.writeOnce(specKeys.of(RUN, block.id), toJson(blockSpec(plan, RUN, block)));
  const run = async (block: string, existing: "refuse" | "replace" = "refuse") => {
    vi.stubEnv("GCBENCH_DATA", root);
    await runBlock({
      run: RUN,
      block,
      store,
      work: top,
      harnessVersion: "test",
      signal: new AbortController().signal,
      say: () => {},
      progressSeconds: 1,
      instance: null,
      job: null,
      inputs: { ...NO_INPUTS, makeSynthetic: blockInputsMaker(existing) },
    });
    const content = await store.read(recordKeys.of(RUN, block));
    return recordSchema.parse(JSON.parse(String(content && Buffer.from(content))));
  };
  return { run, store, digest, blocks: plan.blocks.map(({ id }) => id) };
}

describe("a block with synthetic inputs", () => {
  it("makes the files before its trials, and the next block keeps them", async () => {
    const { run, blocks, digest } = await planBlocks(2);
    const [first, second] = [await run(blocks[0] ?? ""), await run(blocks[1] ?? "")];
    for (const { trials, spec } of [first, second]) {
      expect(trials.map(({ failure }) => failure)).toEqual(trials.map(() => null));
      expect(spec.workload.workload).toMatchObject({ inputs: "synthetic" });
    }
    expect(first.sessions[0]?.staging).toMatchObject({ set: digest, files: 2 });
    expect(first.sessions[0]?.staging?.fetchedBytes).toBe(first.sessions[0]?.staging?.bytes);
    expect(second.sessions[0]?.staging?.fetchedBytes).toBe(0);
  });

  it("leaves a folder with other files alone here, and replaces them on a host of AWS", async () => {
    rmSync(root, { recursive: true, force: true });
    mkdirSync(dirname(join(root, WEATHER)), { recursive: true });
    writeFileSync(join(root, WEATHER), "weather of a user");
    const { run, blocks } = await planBlocks(1);
    await expect(run(blocks[0] ?? "")).rejects.toThrow(
      /A1\.4x5\.nc4 exists, and gcbench did not make it\. Nothing was written\./,
    );
    expect((await run(blocks[0] ?? "", "replace")).status).toBe("complete");
  });

  it("refuses planned inputs of another generator", async () => {
    const { run, store, digest, blocks } = await planBlocks(1);
    const key = inputSetKeys.of(RUN, digest);
    const content = JSON.parse(String(Buffer.from((await store.read(key)) ?? [])));
    rmSync(store.describe(key));
    await store.writeOnce(key, toJson({ ...content, generator: 99 }));
    await expect(run(blocks[0] ?? "")).rejects.toThrow(
      /is for version 99 of the generator of synthetic inputs.* Rebuild the image/,
    );
  });
});
