import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { MiniatureMpiWorkload } from "../../core/documents/mpi-workload.ts";
import { mpiModel } from "./mpi-model.ts";
import type { WorkloadKind } from "./workload-kind.ts";

const run = promisify(execFile);

/** Workload kind `miniature-mpi`: the MPI miniature, which makes its own run directory with GCHP's files. */
export function miniatureMpi(workload: MiniatureMpiWorkload): WorkloadKind {
  return mpiModel({
    workload,
    environment: {},
    async fill({ version, directory }) {
      const grid = ["--grid", workload.gridResolution];
      await run(version.executable.path, ["--create-run-directory", directory, ...grid]);
    },
  });
}
