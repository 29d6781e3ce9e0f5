import { loadSuite } from "../adapters/yaml/yaml-catalogue.ts";
import { UsageError } from "../core/errors.ts";
import { aaTestOf, type LoadedSuite, withSpotInstances } from "../core/planning/loaded-suite.ts";
import { profileProblem } from "../core/planning/version-workloads.ts";

/** The catalogue of suites, workloads, platforms and versions: YAML files. */
export { loadSuite, readVersionNames } from "../adapters/yaml/yaml-catalogue.ts";

/** The file that lists versions in order, unless another one is named. */
export const DEFAULT_VERSIONS = "benchmarks/versions.yml";

/** How a run differs from its suite's file. */
export interface SuiteVariant {
  readonly aA?: boolean;
  readonly spot?: boolean;
  /** False: as the suite says. */
  readonly profile?: boolean;
  /** Changes the suite further, as a step of a bisection does. */
  readonly adapt?: ((loaded: LoadedSuite) => LoadedSuite) | undefined;
}

/**
 * A suite in the variant that is requested: its A/A test, with spot instances, with profiles.
 *
 * @throws {UsageError} the suite cannot be profiled
 */
export async function loadVariant(
  path: string,
  { aA = false, spot = false, profile = false, adapt }: SuiteVariant,
): Promise<LoadedSuite> {
  const read = await loadSuite(path, spot ? withSpotInstances : undefined);
  const problem = profile ? profileProblem(read.workloads) : null;
  if (problem !== null) throw new UsageError(`--${problem}. Run it without --profile.`);
  const loaded = profile ? { ...read, suite: { ...read.suite, profile } } : read;
  const variant = aA ? aaTestOf(loaded) : loaded;
  return adapt ? adapt(variant) : variant;
}
