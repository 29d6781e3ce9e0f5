import type { Comparison } from "../documents/comparison.ts";
import { modelTagInName } from "../documents/model-tags.ts";

/** Commits of a repository that are in a version and not in its baseline. */
export interface SuspectRange {
  /** `owner/name` on github.com. */
  readonly repository: string;
  /** Tag or commit. */
  readonly from: string;
  readonly to: string;
}

const SUPERPROJECT = "geoschem/GCClassic";

/** Repositories of GEOS-Chem Classic by path in the superproject. Forks share their commits. */
const REPOSITORIES: Readonly<Record<string, string>> = {
  "src/GEOS-Chem": "geoschem/geos-chem",
  "src/HEMCO": "geoschem/HEMCO",
  "src/Cloud-J": "geoschem/Cloud-J",
  "src/HETP": "geoschem/HETP",
  ".": SUPERPROJECT,
};

/** Where the commits between two versions are. Empty: unknown. */
export function suspectRanges(
  { versions }: Pick<Comparison, "versions">,
  { baseline, version }: { readonly baseline: string; readonly version: string },
): readonly SuspectRange[] {
  const [from, to] = [baseline, version].map((name) => ({
    commits: versions.find((one) => one.name === name)?.commits,
    tag: modelTagInName(name)?.tag,
  }));
  if (from?.commits && to?.commits) {
    const ranges = Object.entries(REPOSITORIES).flatMap(([path, repository]) => {
      const [one, other] = [from.commits?.[path], to.commits?.[path]];
      return one && other && one !== other ? [{ repository, from: one, to: other }] : [];
    });
    if (ranges.length > 0) return ranges;
  }
  return from?.tag && to?.tag && from.tag !== to.tag
    ? [{ repository: SUPERPROJECT, from: from.tag, to: to.tag }]
    : [];
}
