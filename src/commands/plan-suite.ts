import { pinSuite } from "../adapters/local-pinner.ts";
import { loadSuite } from "../adapters/yaml-catalogue.ts";
import { makePlan, type Plan } from "../core/plan.ts";
import type { Host } from "../ports.ts";
import { buildDirectory, miniatureSource } from "./locations.ts";

/** Reads a suite, makes it definite for this machine, and expands it. */
export async function planSuite(path: string, host: Host): Promise<Plan> {
  const loaded = await loadSuite(path);
  host.signal.throwIfAborted();
  const options = {
    buildDirectory: buildDirectory(),
    miniatureSource: miniatureSource(),
    onCompile: (version: string) => host.info(`Compiling the built-in model for ${version}`),
  };
  const pinned = await pinSuite(loaded, options);
  host.signal.throwIfAborted();
  return makePlan(pinned);
}
