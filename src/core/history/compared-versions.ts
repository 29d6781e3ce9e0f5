import { shortDigest } from "../documents/digest.ts";
import { WALL_TIME } from "../verdict/block-times.ts";
import { type EarlierComparison, isAaComparison } from "../verdict/earlier-comparisons.ts";
import { contrastSeries } from "./history-series.ts";
import { connectedGroups } from "./version-network.ts";
import { type KnownVersion, knownVersions } from "./version-order.ts";

/** Version as the history shows it. */
export interface HistoryVersion {
  readonly digest: string;
  /** Name; with the start of its digest if another version has the same name. */
  readonly label: string;
  readonly names: readonly string[];
  readonly firstMeasured: string;
  readonly comparisons: number;
  /** Complete blocks that measured it with another version. */
  readonly blocks: number;
  /**
   * True if a block measured it with the reference; else it is compared through intermediate
   * versions.
   */
  readonly isDirect: boolean;
}

/** Distinct versions of the comparisons, whatever their names. */
export function versionsIn(comparisons: readonly EarlierComparison[]): readonly KnownVersion[] {
  return knownVersions(
    comparisons.flatMap(({ baseline, candidate, startedAt }) => [
      { version: baseline, startedAt },
      { version: candidate, startedAt },
    ]),
  );
}

/** True if a user's text names this version: by name, or by the start of its digest. */
export function isNamed({ names, digest }: KnownVersion, name: string): boolean {
  const isDigest = name.length >= shortDigest(digest).length;
  return names.includes(name) || (isDigest && digest.replace("sha256:", "").startsWith(name));
}

/**
 * Label of each version by digest. Versions with the same name include the start of the digest.
 */
export function labelsOf(versions: readonly KnownVersion[]): ReadonlyMap<string, string> {
  const names = versions.map((version) => version.names[0] ?? "");
  return new Map(
    versions.map(({ digest }, index) => {
      const name = names[index] ?? "";
      const isShared = names.filter((other) => other === name).length > 1;
      return [digest, isShared ? `${name} (${shortDigest(digest)})` : name];
    }),
  );
}

interface Chosen {
  readonly order: readonly KnownVersion[];
  /** Index in `order`. */
  readonly reference: number;
  readonly unconnected: readonly (readonly KnownVersion[])[];
}

/** Chooses the reference, and splits versions by whether they are connected with it. */
export function choose(
  versions: readonly KnownVersion[],
  comparisons: readonly EarlierComparison[],
  requested: string | undefined,
): Chosen {
  const digests = versions.map(({ digest }) => digest);
  const { contrasts } = contrastSeries(comparisons, WALL_TIME, digests);
  const groups = connectedGroups(
    versions.length,
    contrasts.map(({ from, to }) => [from, to] as const),
  );
  const requestedIndex = versions.findIndex(
    (version) => requested !== undefined && isNamed(version, requested),
  );
  const group = groups.find((members) => members.includes(requestedIndex)) ?? groups[0] ?? [];
  const baselines = group.map(
    (index) => comparisons.filter(({ baseline }) => baseline.digest === digests[index]).length,
  );
  const mostUsed = baselines.indexOf(Math.max(...baselines));
  const pick = (group: readonly number[]) => versions.filter((_, index) => group.includes(index));
  return {
    order: pick(group),
    reference: requestedIndex >= 0 ? group.indexOf(requestedIndex) : Math.max(0, mostUsed),
    unconnected: groups.filter((other) => other !== group).map(pick),
  };
}

/**
 * Describes a version. @param options comparable comparisons, and the order and reference of the
 * series
 */
export function describeVersion(
  version: KnownVersion,
  options: {
    usable: readonly EarlierComparison[];
    label: (version: KnownVersion) => string;
    order: readonly KnownVersion[];
    reference: number;
  },
): HistoryVersion {
  const { usable, label, order, reference } = options;
  const target = order[reference]?.digest;
  const involved = usable.filter(
    (comparison) =>
      !isAaComparison(comparison) &&
      (comparison.baseline.digest === version.digest ||
        comparison.candidate.digest === version.digest),
  );
  return {
    ...version,
    label: label(version),
    comparisons: involved.length,
    blocks: involved.reduce((sum, { records }) => sum + records.length, 0),
    isDirect:
      version.digest === target ||
      involved.some(
        ({ baseline, candidate }) => baseline.digest === target || candidate.digest === target,
      ),
  };
}
