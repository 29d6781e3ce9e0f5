import { symlink } from "node:fs/promises";
import { join } from "node:path";
import type { GeosChemClassicWorkload } from "../../core/documents/workload.ts";
import { UsageError } from "../../core/errors.ts";
import { trialEnvironment } from "../../machine/environment.ts";
import { copyRunDirectory, plannedSpan } from "../../model/prepare-run-directory.ts";
import { linkInputs } from "../../staging/block-inputs.ts";
import { judgeModel } from "./model.ts";
import type { TrialRequest, WorkloadKind } from "./workload-kind.ts";

/** Name of every version's executable in the run directory, so both sides have equal arguments (see environment.ts). */
const EXECUTABLE = "gcclassic";

/** Workload kind `geos-chem-classic`: GEOS-Chem Classic in a fresh copy of its run directory. */
export function geosChemClassic(workload: GeosChemClassicWorkload): WorkloadKind {
  return {
    async prepare({ version, platform, warmUp, directory, links }: TrialRequest) {
      const source = version.runDirectory ?? workload.runDirectory;
      if (!source) throw new UsageError(`Version ${version.name} has no run directory.`);
      const hours = (warmUp ? workload.warmUpHours : undefined) ?? workload.simulatedHours;
      await copyRunDirectory(source, directory, hours);
      await linkInputs(directory, links);
      await symlink(version.executable.path, join(directory, EXECUTABLE));
      const environment = {
        OMP_STACKSIZE: `${workload.stackSizeMiB}M`,
        // Without this, gfortran buffers redirected output in blocks: no live progress, and a crash loses the last lines.
        GFORTRAN_UNBUFFERED_PRECONNECTED: "y",
        ...workload.environment,
      };
      return {
        program: `./${EXECUTABLE}`,
        arguments: version.arguments,
        environment: trialEnvironment(platform, environment, version.environment),
        directory,
        stack: "unlimited",
      };
    },
    judge: async (request, outcome) =>
      judgeModel(request, outcome, await plannedSpan(request.directory)),
  };
}
