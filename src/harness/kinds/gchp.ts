import type { GchpWorkload } from "../../core/documents/mpi-workload.ts";
import { UsageError } from "../../core/errors.ts";
import { requireSharedMemory } from "../../machine/mpi-launcher.ts";
import { copyGchpRunDirectory } from "../../model/gchp-run-directory.ts";
import { linkInputs } from "../../staging/block-inputs.ts";
import { mpiModel } from "./mpi-model.ts";
import type { WorkloadKind } from "./workload-kind.ts";

/** Workload kind `gchp`: GCHP in a fresh copy of its run directory. */
export function gchp(workload: GchpWorkload): WorkloadKind {
  return mpiModel({
    workload,
    environment: {
      OMP_STACKSIZE: `${workload.stackSizeMiB}M`,
      GFORTRAN_UNBUFFERED_PRECONNECTED: "y",
    },
    async fill({ version, directory, links }) {
      const source = version.runDirectory ?? workload.runDirectory;
      if (!source) throw new UsageError(`Version ${version.name} has no run directory.`);
      await requireSharedMemory(workload.name, workload.sharedMemoryMiB);
      await copyGchpRunDirectory(source, directory);
      await linkInputs(directory, links);
    },
  });
}
