import type { Version } from "../documents/version.ts";

/** A commit on one side of a change, and what is to be built from it. */
export interface ChangeSide {
  readonly role: "base" | "head";
  readonly commit: string;
  /** Of the miniature: its source at that commit. */
  readonly source?: { readonly file: string; readonly sha256: string };
}

/** Where GEOS-Chem Classic's builds find the commits. */
export interface ChangeTarget {
  /** https address of the repository that holds both commits. */
  readonly repository: string;
  /** Path in the superproject where the repository is a submodule; null: it is the superproject. */
  readonly submodule: string | null;
}

const SHORT_COMMIT = 7;

/** `head-1a2b3c4`, the name of a side's version. */
export function sideName({ role, commit }: Pick<ChangeSide, "role" | "commit">): string {
  return `${role}-${commit.slice(0, SHORT_COMMIT)}`;
}

/**
 * A version as it is, but built from a commit of a change.
 *
 * @returns null where the version is no source: an executable of this machine has no commits
 */
export function versionAt(
  version: Version,
  side: ChangeSide,
  place: ChangeTarget | null,
): Version | null {
  const common = {
    name: sideName(side),
    description: `${version.name} at commit ${side.commit}.`,
    arguments: version.arguments,
    environment: version.environment,
  };
  if ("miniature" in version && side.source) {
    return { ...common, miniature: { ...version.miniature, source: side.source } };
  }
  if (!("geosChemClassic" in version) || place === null) return null;
  const { tag, commit, ...source } = version.geosChemClassic;
  const { repository, submodule } = place;
  if (submodule === null) {
    return { ...common, geosChemClassic: { ...source, repository, commit: side.commit } };
  }
  return {
    ...common,
    geosChemClassic: {
      ...source,
      ...(tag === undefined ? {} : { tag }),
      ...(commit === undefined ? {} : { commit }),
      submodules: { ...source.submodules, [submodule]: { repository, commit: side.commit } },
    },
  };
}
