import { selectPlatforms } from "../cloud/select-platforms.ts";
import type { PinnedPlatform } from "../documents/plan.ts";
import type { PinnedNode, Site, SitePlatform } from "../documents/site.ts";
import type { PlatformUse } from "../documents/suite.ts";
import { usesMpi, type Workload } from "../documents/workload.ts";
import { UsageError } from "../errors.ts";
import { type LoadedSuite, siteOf } from "./loaded-suite.ts";

/** Platforms of a suite on one cluster. */
export interface ClusterPlatforms {
  readonly site: Site;
  readonly platforms: readonly PinnedPlatform[];
}

/** Path of a site's file, for messages. */
export const siteFile = (site: string): string => `benchmarks/sites/${site}.yml`;

/**
 * Pins the platforms of a suite that are on a cluster. Platforms in AWS are left to that engine.
 *
 * @param only names of platforms, separated by commas; undefined: all of the cluster
 * @throws {UsageError} the suite names no cluster, or several, or too many threads
 */
export function pinSitePlatforms(
  { suite, sites = [], workloads }: LoadedSuite,
  only: string | undefined,
): ClusterPlatforms {
  const uses = suite.platforms.flatMap((use) => {
    const site = siteOf(use, sites);
    return site ? [{ use, site }] : [];
  });
  const nodes = nodesOf(workloads);
  const pinned = uses.flatMap(({ use, site }) =>
    pinUse(use, site, nodes).map((platform) => ({ platform, site })),
  );
  if (pinned.length === 0) {
    throw new UsageError(
      `Suite ${suite.name} names no platform of a cluster. Describe the cluster in benchmarks/sites/NAME.yml and name one of its platforms in the suite (docs/how-to/run-on-a-cluster.md).`,
    );
  }
  const selected = selectPlatforms(
    pinned.map(({ platform }) => platform),
    only,
  );
  const chosen = new Set(
    pinned.flatMap(({ platform, site }) => (selected.includes(platform) ? [site] : [])),
  );
  const [site, other] = [...chosen];
  if (!site || other) {
    const names = [...chosen].map(({ name }) => name).join(" and ");
    throw new UsageError(
      `The suite names platforms of the clusters ${names}. Select those of this cluster: --platforms.`,
    );
  }
  const duplicate = selected.find(
    ({ id }, index) => selected.findIndex((one) => one.id === id) < index,
  );
  if (duplicate) throw new UsageError(`The suite lists platform ${duplicate.id} twice.`);
  return { site, platforms: selected };
}

/** Nodes of each block, which all workloads share: a platform has one price and one number of cores. */
function nodesOf(workloads: readonly Workload[]): number {
  const counts = new Set(workloads.map((workload) => (usesMpi(workload) ? workload.nodes : 1)));
  if (counts.size <= 1) return [...counts][0] ?? 1;
  throw new UsageError(
    `The workloads use ${[...counts].join(" and ")} nodes. Put workloads with different numbers of nodes into suites of their own.`,
  );
}

function pinUse(use: PlatformUse, site: Site, nodes: number): readonly PinnedPlatform[] {
  const { name, threads, ...others } = typeof use === "string" ? { name: use } : use;
  const [unknownKey] = Object.entries(others).flatMap(([key, value]) =>
    value === undefined ? [] : [key],
  );
  if (unknownKey !== undefined) {
    throw new UsageError(
      `Platform ${name} is on cluster ${site.name}: remove ${unknownKey}, which is for other engines.`,
    );
  }
  const kind = site.platforms.find((platform) => platform.name === name);
  if (!kind) throw new RangeError(`platform ${name} was not looked up`);
  return [threads ?? kind.cores].flat().map((count) => {
    // Two threads a core are allowed, because a suite can ask whether they help.
    if (count > 2 * kind.cores) {
      throw new UsageError(
        `Platform ${name} has ${kind.cores} cores on a node, too few for ${count} threads. Use fewer.`,
      );
    }
    return {
      id: `${name}-${nodes > 1 ? `${nodes}n-` : ""}${count}t`,
      name: nodes > 1 ? `${name}-${nodes}n` : name,
      architecture: kind.architecture,
      ...(kind.target === undefined ? {} : { target: kind.target }),
      threads: count,
      cores: [],
      node: pinNode(site, kind, nodes),
    };
  });
}

function pinNode(site: Site, kind: SitePlatform, nodes: number): PinnedNode {
  const { modules, mpiLauncher, container } = site;
  return {
    site: site.name,
    platform: kind.name,
    partition: kind.partition,
    ...(kind.constraint === undefined ? {} : { constraint: kind.constraint }),
    cores: kind.cores,
    nodes,
    modules: [...modules],
    ...(mpiLauncher === undefined ? {} : { mpiLauncher }),
    ...(container === undefined ? {} : { container }),
  };
}
