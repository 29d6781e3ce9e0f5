import { byStart } from "../documents/record-times.ts";
import type { PinnedVersion } from "../documents/version.ts";

/** A version as its records know it. */
export interface KnownVersion {
  readonly digest: string;
  /** All that it was called, the first one first. */
  readonly names: readonly string[];
  /** When its first block began. */
  readonly firstMeasured: string;
}

/** What put the versions of a series in order: the first of these that orders all of them. */
export type OrderRule = "versions file" | "version numbers" | "first measured";

/** Versions by digest, in the order in which they were first measured. */
export function knownVersions(
  seen: readonly { readonly version: PinnedVersion; readonly startedAt: string }[],
): readonly KnownVersion[] {
  const versions = new Map<string, KnownVersion>();
  const chronological = seen.toSorted(byStart);
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
 * Orders versions as they followed each other, which is not the order in which they were measured: an old one
 * may be measured today. A rule counts only where it places every version, because two rules mixed place none.
 *
 * @param listed names of versions, in order: those of the versions file
 */
export function orderVersions(
  versions: readonly KnownVersion[],
  listed: readonly string[],
): { readonly rule: OrderRule; readonly versions: readonly KnownVersion[] } {
  const places = versions.map((version) => listedIndex(version, listed));
  if (places.every((place) => place !== null)) {
    return { rule: "versions file", versions: sortBy(versions, places, (a, b) => a - b) };
  }
  const numbers = versions.map(({ names }) => versionNumber(names[0] ?? ""));
  if (numbers.every((number) => number !== null)) {
    return { rule: "version numbers", versions: sortBy(versions, numbers, compareNumbers) };
  }
  return { rule: "first measured", versions };
}

function listedIndex({ names }: KnownVersion, listed: readonly string[]): number | null {
  const places = names.map((name) => listed.indexOf(name)).filter((place) => place >= 0);
  return places.length === 0 ? null : Math.min(...places);
}

/** Equal keys stay in the order of first measurement. */
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

/** `14.5.0-rc.1` as [stage, numbers]; null: a name that says more or less than a version number. */
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
  const index = a.findIndex((value, place) => value !== b[place]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
