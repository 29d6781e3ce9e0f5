/** Release tag of GEOS-Chem: 14.7.0, 14.8.0-alpha.3. */
export interface ModelTag {
  readonly tag: string;
  /** Major, minor, patch. */
  readonly numbers: readonly [number, number, number];
  readonly stage: Stage;
  /** Number of the pre-release, from 0. */
  readonly step: number;
}

/** Release stage. */
export type Stage = "alpha" | "beta" | "rc" | "release";
const STAGES: readonly Stage[] = ["alpha", "beta", "rc", "release"];

const TAG = /^(\d+)\.(\d+)\.(\d+)(?:-(alpha|beta|rc)\.(\d+))?$/;
/** Longer tags are never releases. */
const MAX_TAG_LENGTH = 40;

/** Parses a tag. @returns null if it is not a release or pre-release */
export function parseModelTag(tag: string): ModelTag | null {
  const match = tag.length <= MAX_TAG_LENGTH ? TAG.exec(tag) : null;
  if (!match) return null;
  const [, major, minor, patch, stage, step] = match;
  return {
    tag,
    numbers: [Number(major), Number(minor), Number(patch)],
    stage: STAGES.find((name) => name === stage) ?? "release",
    step: Number(step ?? 0),
  };
}

/**
 * GEOS-Chem tag in a version's name, as in versions.yml: geos-chem-14.7.0,
 * geos-chem-14.8.0-rc.1-native, or the bare tag.
 *
 * @returns null if the name contains none
 */
export function modelTagInName(name: string): ModelTag | null {
  const [, tag] =
    /^(?:geos-chem-)?(\d+\.\d+\.\d+(?:-(?:alpha|beta|rc)\.\d+)?)(?:-|$)/.exec(name) ?? [];
  return tag === undefined ? null : parseModelTag(tag);
}

/**
 * Sort order by age, oldest first: 14.7.0-alpha.2, 14.7.0-alpha.10, 14.7.0-rc.0, 14.7.0, 14.7.1.
 */
export function byAge(a: ModelTag, b: ModelTag): number {
  const [majorA, minorA, patchA] = a.numbers;
  const [majorB, minorB, patchB] = b.numbers;
  return (
    majorA - majorB ||
    minorA - minorB ||
    patchA - patchB ||
    STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) ||
    a.step - b.step
  );
}

/**
 * Tags newer than the pinned version, oldest first: every release, and the newest pre-release if it
 * is newer than all releases.
 *
 * @param earliest first stage that counts; `release` ignores pre-releases
 */
export function newerThan(
  pinned: ModelTag,
  tags: readonly string[],
  earliest: Stage,
): readonly ModelTag[] {
  const newer = tags
    .flatMap((tag) => parseModelTag(tag) ?? [])
    .filter((tag) => byAge(tag, pinned) > 0)
    .toSorted(byAge);
  const releases = newer.filter(({ stage }) => stage === "release");
  const last = newer.findLast(
    ({ stage }) => stage !== "release" && STAGES.indexOf(stage) >= STAGES.indexOf(earliest),
  );
  const newest = releases.at(-1);
  const isAhead = last !== undefined && (newest === undefined || byAge(last, newest) > 0);
  return isAhead ? [...releases, last] : releases;
}
