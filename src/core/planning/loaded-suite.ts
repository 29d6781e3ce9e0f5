import { LOCAL_PLATFORM, type Platform } from "../documents/platform.ts";
import type { Site } from "../documents/site.ts";
import type { PlatformUse, Suite } from "../documents/suite.ts";
import type { Architecture, Version } from "../documents/version.ts";
import type { Workload } from "../documents/workload.ts";
import { type FileProblem, UsageError } from "../errors.ts";
import { REPEAT_SUFFIX } from "../verdict/earlier-comparisons.ts";

/** A workload or version of a suite, by name. */
export interface SuiteEntry {
  readonly kind: "workloads" | "versions";
  readonly name: string;
}

/** A problem at a value of an entry or of the suite itself (null), with file and line where the value is written. */
export type ProblemAt = (
  entry: SuiteEntry | null,
  path: readonly string[],
  message: string,
  hint?: string,
) => FileProblem;

/** A suite with resolved names and absolute paths. */
export interface LoadedSuite {
  readonly suite: Suite;
  readonly workloads: readonly Workload[];
  readonly versions: readonly Version[];
  /** Platforms of the catalogue that the suite names, without `local`. */
  readonly platforms: readonly Platform[];
  /** Sites of the catalogue with platforms that the suite names. Default: none. */
  readonly sites?: readonly Site[];
  /** Absent: the suite comes from no file. */
  readonly problemAt?: ProblemAt;
  /** Where executables and folders are written, by absolute path. Default: unknown. */
  readonly writtenPaths?: ReadonlyMap<string, WrittenPath>;
}

/** A path as its author wrote it. */
export interface WrittenPath extends Omit<FileProblem, "message"> {
  /** Key in the file: `executable`. */
  readonly key: string;
  readonly text: string;
}

/**
 * The suite with its platforms in AWS alone. The others run on a cluster.
 *
 * @throws {UsageError} it has no platform in AWS
 */
export function cloudPart(loaded: LoadedSuite): LoadedSuite {
  const { cloud } = partsOf(loaded);
  if (cloud) return cloud;
  throw new UsageError(
    `Suite ${loaded.suite.name} has platforms of a cluster alone. Run it there: gcbench run SUITE --engine slurm.`,
  );
}

/** The suite by the runs that measure it: one on each cluster, one in AWS. Null: no platform is there. */
export function partsOf(loaded: LoadedSuite): {
  readonly clusters: readonly LoadedSuite[];
  readonly cloud: LoadedSuite | null;
} {
  const { suite, sites = [] } = loaded;
  const partOf = (site: Site | null): LoadedSuite[] => {
    const platforms = suite.platforms.filter((use) => siteOf(use, sites) === site);
    return platforms.length > 0 ? [{ ...loaded, suite: { ...suite, platforms } }] : [];
  };
  return { clusters: sites.flatMap(partOf), cloud: partOf(null)[0] ?? null };
}

/** @throws {UsageError} the suite names a node of a cluster, and should run on this machine */
export function requireNoSite({ suite, sites = [] }: LoadedSuite): void {
  for (const use of suite.platforms) {
    const site = siteOf(use, sites);
    if (!site) continue;
    const name = typeof use === "string" ? use : use.name;
    throw new UsageError(
      `Platform ${name} is on cluster ${site.name}, and this plan is for this machine. \`gcbench run SUITE --engine slurm\` measures there.`,
    );
  }
}

/** The site that a platform's use names; null: it names no site's platform. */
export function siteOf(use: PlatformUse, sites: readonly Site[]): Site | null {
  const name = typeof use === "string" ? use : use.name;
  return sites.find(({ platforms }) => platforms.some((one) => one.name === name)) ?? null;
}

/** The suite with spot instances on every AWS platform. */
export function withSpotInstances(suite: Suite): Suite {
  return { ...suite, platforms: suite.platforms.map(asSpot) };
}

function asSpot(use: PlatformUse): PlatformUse {
  const named = typeof use === "string" ? { name: use } : use;
  return named.name === LOCAL_PLATFORM ? use : { ...named, purchase: "spot" };
}

const MAX_NAME_LENGTH = 64;

/** The A/A test of a suite: its baseline against itself in the suite's layout. Every difference found is a false alarm. */
export function aaTestOf(loaded: LoadedSuite): LoadedSuite {
  const { suite, versions } = loaded;
  const baseline = versions.find(({ name }) => name === suite.baseline) ?? versions[0];
  if (!baseline) return loaded;
  const again = `${baseline.name.slice(0, MAX_NAME_LENGTH - REPEAT_SUFFIX.length)}${REPEAT_SUFFIX}`;
  const description = `${baseline.name} against itself, laid out as suite ${suite.name}.`;
  return {
    ...loaded,
    suite: { ...suite, baseline: baseline.name, description },
    versions: [baseline, { ...baseline, name: again }],
  };
}

/** CPU families of the suite's platforms of one architecture, sorted. */
export function cpuTargets(
  { platforms }: LoadedSuite,
  architecture: Architecture,
): readonly string[] {
  const own = platforms.filter((platform) => platform.architecture === architecture);
  return [...new Set(own.flatMap(({ target }) => target ?? []))].sort();
}
