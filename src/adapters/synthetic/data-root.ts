import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { digestOf } from "../../core/documents/digest.ts";
import { type GeosChemClassicWorkload, inputKindOf } from "../../core/documents/workload.ts";
import { UsageError } from "../../core/errors.ts";
import { CONFIG_FILE, dataRootOf } from "../../model/run-directory.ts";
import { readManifest } from "./manifest.ts";

/**
 * Digest of the descriptions behind a run directory's inputs. Null: the inputs are real.
 *
 * @throws {UsageError} the data root holds synthetic inputs and the workload has real ones, or the reverse
 */
export async function syntheticInputsDigest(
  runDirectory: string,
  workload: GeosChemClassicWorkload,
): Promise<string | null> {
  const path = join(runDirectory, CONFIG_FILE);
  const root = dataRootOf(await readFile(path, "utf8").catch(() => ""));
  const manifest = root === null ? null : await readManifest(root);
  const kind = inputKindOf(workload);
  if (kind === "synthetic" && manifest === null) {
    throw new UsageError(
      `Workload ${workload.name} has synthetic inputs, but ${path} names data root ${root}, which holds none. ` +
        "`gcbench inputs SUITE --synthetic DIR` makes them. Then set root_data_dir to that folder.",
    );
  }
  if (kind === "real" && manifest !== null) {
    throw new UsageError(
      `${path} names data root ${root}, which holds synthetic inputs, but workload ${workload.name} has real ones. ` +
        "Add `inputs: synthetic` to the workload, or name the real data.",
    );
  }
  return manifest && digestOf(manifest.files);
}
