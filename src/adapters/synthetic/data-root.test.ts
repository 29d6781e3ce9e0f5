import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { digestOf } from "../../core/documents/digest.ts";
import type { GeosChemClassicWorkload } from "../../core/documents/workload.ts";
import { workloadSchema } from "../../core/documents/workload.ts";
import { syntheticInputsDigest } from "./data-root.ts";
import { MANIFEST } from "./manifest.ts";

function runDirectory(manifest: object | null): string {
  const top = mkdtempSync(join(tmpdir(), "gcbench-data-root-"));
  const root = join(top, "ExtData");
  for (const folder of ["run", "ExtData"]) mkdirSync(join(top, folder));
  writeFileSync(join(top, "run", "geoschem_config.yml"), `simulation:\n  root_data_dir: ${root}\n`);
  if (manifest) writeFileSync(join(root, MANIFEST), JSON.stringify(manifest));
  return join(top, "run");
}

const workload = (inputs?: "synthetic") =>
  workloadSchema.parse({
    name: "w",
    kind: "geos-chem-classic",
    runDirectory: "run",
    ...(inputs ? { inputs } : {}),
  }) as GeosChemClassicWorkload;
const withFile = (digest: string) => ({ schemaVersion: 1, files: { a: { digest, bytes: 1 } } });

it("synthetic inputs have the digest of their descriptions, real inputs none", async () => {
  const digests = [];
  for (const text of ["x", "x", "y"]) {
    const directory = runDirectory(withFile(digestOf(text)));
    digests.push(await syntheticInputsDigest(directory, workload("synthetic")));
  }
  expect(digests[0]).toBe(digests[1]);
  expect(digests[0]).not.toBe(digests[2]);
  expect(await syntheticInputsDigest(runDirectory(null), workload())).toBeNull();
});

it("a workload with real inputs refuses a synthetic data root, and the reverse", async () => {
  const synthetic = runDirectory(withFile(digestOf("x")));
  await expect(syntheticInputsDigest(synthetic, workload())).rejects.toThrow(
    /holds synthetic inputs, but workload w has real ones\. Add `inputs: synthetic`/,
  );
  await expect(syntheticInputsDigest(runDirectory(null), workload("synthetic"))).rejects.toThrow(
    /Workload w has synthetic inputs, but .* holds none\. `gcbench inputs SUITE --synthetic DIR` makes them/,
  );
});

it("a damaged manifest is named", async () => {
  const directory = runDirectory({ files: 1 });
  await expect(syntheticInputsDigest(directory, workload("synthetic"))).rejects.toThrow(
    "gcbench-synthetic.json is not a valid gcbench document",
  );
});
