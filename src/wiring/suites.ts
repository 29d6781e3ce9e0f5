import { loadSuite } from "../adapters/yaml/yaml-catalogue.ts";
import { aaTestOf, type LoadedSuite, withSpotInstances } from "../core/planning/loaded-suite.ts";

/** The catalogue of suites, workloads, platforms and versions: YAML files. */
export { loadSuite, readVersionNames } from "../adapters/yaml/yaml-catalogue.ts";

/** A suite in the variant that is requested: its A/A test, or with spot instances. */
export async function loadVariant(
  path: string,
  { aA = false, spot = false }: { readonly aA?: boolean; readonly spot?: boolean },
): Promise<LoadedSuite> {
  const loaded = await loadSuite(path, spot ? withSpotInstances : undefined);
  return aA ? aaTestOf(loaded) : loaded;
}
