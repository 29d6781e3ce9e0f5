import { shortDigest } from "../documents/digest.ts";
import { WALL_TIME } from "../verdict/block-times.ts";
import { type EarlierComparison, isAaComparison } from "../verdict/earlier-comparisons.ts";
import { contrastSeries } from "./history-series.ts";
import { connectedGroups } from "./version-network.ts";
import { type KnownVersion, knownVersions } from "./version-order.ts";

/** A version of a place as its history shows it. */
export interface HistoryVersion {
  readonly digest: string;
  /** Its name; with the beginning of its digest where two versions have the same. */
  readonly label: string;
  readonly names: readonly string[];
  readonly firstMeasured: string;
  readonly comparisons: number;
  /** Complete blocks that measured it beside another version. */
  readonly blocks: number;
  /** Whether it ever met the reference in a block; else it is reached over other versions. */
  readonly isDirect: boolean;
}

/** Versions that the comparisons are of, each once, whatever names it went by. */
export function versionsIn(comparisons: readonly EarlierComparison[]): readonly KnownVersion[] {
  return knownVersions(
    comparisons.flatMap(({ baseline, candidate, startedAt }) => [
      { version: baseline, startedAt },
      { version: candidate, startedAt },
    ]),
  );
}

/** Whether a user means this version: by one of its names, or by the beginning of its digest. */
export function isNamed({ names, digest }: KnownVersion, name: string): boolean {
  const isDigest = name.length >= shortDigest(digest).length;
  return names.includes(name) || (isDigest && digest.replace("sha256:", "").startsWith(name));
}

/** What to call each version, by its digest; the beginning of the digest tells those of one name apart. */
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
  /** Place in `order`. */
  readonly reference: number;
  readonly unconnected: readonly (readonly KnownVersion[])[];
}

/** The reference, the versions that are connected with it, and those that are not. */
export function choose(
  versions: readonly KnownVersion[],
  comparisons: readonly EarlierComparison[],
  wanted: string | undefined,
): Chosen {
  const digests = versions.map(({ digest }) => digest);
  const { contrasts } = contrastSeries(comparisons, WALL_TIME, digests);
  const groups = connectedGroups(
    versions.length,
    contrasts.map(({ from, to }) => [from, to] as const),
  );
  const asked = versions.findIndex((version) => wanted !== undefined && isNamed(version, wanted));
  const own = groups.find((group) => group.includes(asked)) ?? groups[0] ?? [];
  const baselines = own.map(
    (index) => comparisons.filter(({ baseline }) => baseline.digest === digests[index]).length,
  );
  const usual = baselines.indexOf(Math.max(...baselines));
  const pick = (group: readonly number[]) => versions.filter((_, index) => group.includes(index));
  return {
    order: pick(own),
    reference: asked >= 0 ? own.indexOf(asked) : Math.max(0, usual),
    unconnected: groups.filter((group) => group !== own).map(pick),
  };
}

/** @param options the comparisons that count, and the order and reference of the place */
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
  const own = usable.filter(
    (one) =>
      !isAaComparison(one) &&
      (one.baseline.digest === version.digest || one.candidate.digest === version.digest),
  );
  return {
    ...version,
    label: label(version),
    comparisons: own.length,
    blocks: own.reduce((sum, { records }) => sum + records.length, 0),
    isDirect:
      version.digest === target ||
      own.some(
        ({ baseline, candidate }) => baseline.digest === target || candidate.digest === target,
      ),
  };
}
