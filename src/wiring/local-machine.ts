import { pinSuite } from "../adapters/local/local-pinner.ts";
import { pinPlatforms } from "../adapters/local/local-platforms.ts";
import { requireNoSite } from "../core/planning/loaded-suite.ts";
import { hostArchitecture } from "../machine/machine.ts";
import type { Caller } from "../ports/caller.ts";
import type { LocalMachine } from "../ports/local-machine.ts";
import { buildDirectory, miniatureSource } from "./locations.ts";

/** The machine that gcbench runs on. */
export function localMachine(caller: Caller): LocalMachine {
  return {
    architecture: hostArchitecture(),
    pinPlatforms,
    pinSuite: async (loaded, platforms) => {
      if (platforms === undefined) requireNoSite(loaded);
      return pinSuite(loaded, {
        platforms,
        buildDirectory: buildDirectory(),
        miniatureSource: miniatureSource(),
        onCompile: (version) => caller.info(`Compiling the built-in model for ${version}`),
      });
    },
  };
}
