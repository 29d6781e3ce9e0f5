import { byStart } from "../documents/record-times.ts";
import type { PinnedVersion } from "../documents/version.ts";

/** Version as known from records. */
export interface KnownVersion {
  readonly digest: string;
  /** All its names, the earliest first. */
  readonly names: readonly string[];
  /** Start of its first block. */
  readonly firstMeasured: string;
}

/** Rule that ordered a series' versions: the first that can order all of them. */
export type OrderRule = "versions file" | "version numbers" | "first measured";

/** Versions by digest, ordered by first measurement. */
export function knownVersions(
  measured: readonly {
    readonly version: Pick<PinnedVersion, "name" | "digest">;
    readonly startedAt: string;
  }[],
): readonly KnownVersion[] {
  const versions = new Map<string, KnownVersion>();
  const chronological = measured.toSorted(byStart);
  for (const { version, startedAt } of chronological) {
    const known = versions.get(version.digest);
    const names = known?.names ?? [];
    versions.set(version.digest, {
      digest: version.digest,
      names: names.includes(version.name) ? names : [...names, version.name],
      firstMeasured: known?.firstMeasured ?? startedAt,
    });
  }
  return [...versions.values()];
}

/**
 * Orders versions by succession, not by date of measurement, because an old version may be measured
 * today. A rule applies only if it can order all versions.
 *
 * @param listed names in the order of the versions file
 */
export function orderVersions(
  versions: readonly KnownVersion[],
  listed: readonly string[],
): { readonly rule: OrderRule; readonly versions: readonly KnownVersion[] } {
  const indices = versions.map((version) => listedIndex(version, listed));
  if (indices.every((position) => position !== null)) {
    return { rule: "versions file", versions: sortBy(versions, indices, (a, b) => a - b) };
  }
  const numbers = versions.map(({ names }) => versionNumber(names[0] ?? ""));
  if (numbers.every((number) => number !== null)) {
    return { rule: "version numbers", versions: sortBy(versions, numbers, compareNumbers) };
  }
  return { rule: "first measured", versions };
}

function listedIndex({ names }: KnownVersion, listed: readonly string[]): number | null {
  const indices = names.map((name) => listed.indexOf(name)).filter((position) => position >= 0);
  return indices.length === 0 ? null : Math.min(...indices);
}

/** Sorts by keys; ties keep the order of first measurement. */
function sortBy<K>(
  versions: readonly KnownVersion[],
  keys: readonly K[],
  compare: (a: K, b: K) => number,
): readonly KnownVersion[] {
  return versions
    .flatMap((version, index) => keys.slice(index, index + 1).map((key) => ({ version, key })))
    .toSorted((a, b) => compare(a.key, b.key))
    .map(({ version }) => version);
}

const NUMBERED = /^[A-Za-z-]*?(\d+(?:\.\d+)+)(?:[-.]?(alpha|beta|rc)[-.]?(\d*))?$/;
const STAGES = ["alpha", "beta", "rc"];

/** Parses `14.5.0-rc.1` to comparable numbers; null: the name is not just a version number. */
function versionNumber(name: string): readonly number[] | null {
  const [, numbers, stage, count] = NUMBERED.exec(name) ?? [];
  if (numbers === undefined) return null;
  const parts = numbers.split(".").map(Number);
  const padded = Array.from({ length: MAX_VERSION_PARTS }, (_, index) => parts[index] ?? 0);
  const rank = stage === undefined ? STAGES.length : STAGES.indexOf(stage);
  return parts.length > MAX_VERSION_PARTS ? null : [...padded, rank, Number(count || 0)];
}

const MAX_VERSION_PARTS = 4;

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, position) => value !== b[position]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
