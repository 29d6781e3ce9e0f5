import type { LoadedSuite } from "../../adapters/catalogue/suite-checks.ts";
import { loadSuite } from "../../adapters/catalogue/yaml-catalogue.ts";
import { pinSuite } from "../../adapters/local/local-pinner.ts";
import type { Plan } from "../../core/documents/plan.ts";
import { makePlan } from "../../core/planning/make-plan.ts";
import type { Host } from "../../ports/host.ts";
import { buildDirectory, miniatureSource } from "../locations.ts";
import { allSpot } from "../spot.ts";

/** Reads a suite, makes it definite for this machine, and expands it. */
export async function planSuite(path: string, host: Host): Promise<Plan> {
  return planLoaded(await loadSuite(path), host);
}

/** The suite's baseline against itself, in the suite's own layout: what is found then is a false alarm. */
export async function planAATest(path: string, host: Host): Promise<Plan> {
  return planLoaded(aaHeadline(await loadSuite(path)), host);
}

/** A suite as it is to be run: as written, or its baseline against itself, or on machines bought as spot. */
export async function loadForPlan(
  path: string,
  { aA, spot }: { aA: boolean; spot: boolean },
): Promise<LoadedSuite> {
  const loaded = await loadSuite(path, spot ? allSpot : undefined);
  return aA ? aaHeadline(loaded) : loaded;
}

const MAX_NAME_LENGTH = 64;
const REPEAT_SUFFIX = "-again";

function aaHeadline(loaded: LoadedSuite): LoadedSuite {
  const { suite, versions } = loaded;
  const named = versions.find(({ name }) => name === suite.baseline);
  const baseline = named ?? versions.slice(0, 1)[0];
  if (!baseline) return loaded;
  const again = `${baseline.name.slice(0, MAX_NAME_LENGTH - REPEAT_SUFFIX.length)}${REPEAT_SUFFIX}`;
  const description = `${baseline.name} against itself, laid out as suite ${suite.name}.`;
  return {
    ...loaded,
    suite: { ...suite, baseline: baseline.name, description },
    versions: [baseline, { ...baseline, name: again }],
  };
}

/** Makes a suite definite for this machine, and expands it. */
export async function planLoaded(loaded: LoadedSuite, host: Host): Promise<Plan> {
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
