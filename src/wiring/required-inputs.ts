import { dryRun } from "../adapters/local/local-dry-run.ts";
import { hostArchitecture } from "../machine/machine.ts";
import type { Caller } from "../ports/caller.ts";
import type { RequiredInputPorts } from "../use-cases/plan/required-inputs.ts";
import { openDockerImages } from "./docker-images.ts";
import { inputFiles } from "./input-files.ts";
import { openCloud } from "./open-cloud.ts";
import { loadSuite } from "./suites.ts";

/** Images are looked up in the Docker engine of this machine, then in the account's registry. */
export function requiredInputPorts(caller: Caller): RequiredInputPorts {
  return {
    files: inputFiles,
    loadSuite,
    dryRun: { run: dryRun },
    images: [
      { open: openDockerImages },
      {
        open: async () => {
          const cloud = await openCloud(undefined, caller);
          return cloud.suiteImages(await cloud.infrastructure.readBootstrap());
        },
      },
    ],
    architecture: hostArchitecture(),
  };
}
