import type { Version } from "../documents/version.ts";

/** A side of a change: its commit and what to build from it. */
export interface ChangeSide {
  readonly role: "base" | "head";
  readonly commit: string;
  /** Source of the miniature at that commit. */
  readonly source?: { readonly file: string; readonly sha256: string };
}

/** Repository of a change to GEOS-Chem Classic. */
export interface ChangeTarget {
  /** https URL of the repository that contains both commits. */
  readonly repository: string;
  /** Submodule path of the repository in the superproject; null: it is the superproject. */
  readonly submodule: string | null;
}

const SHORT_COMMIT = 7;

/** Name of a side's version: `head-1a2b3c4`. */
export function sideName({ role, commit }: Pick<ChangeSide, "role" | "commit">): string {
  return `${role}-${commit.slice(0, SHORT_COMMIT)}`;
}

/**
 * Version built from a commit of a change.
 *
 * @returns null if the version is an executable, which has no commits
 */
export function versionAt(
  version: Version,
  side: ChangeSide,
  target: ChangeTarget | null,
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
  if (!("geosChemClassic" in version) || target === null) return null;
  const { tag, commit, ...source } = version.geosChemClassic;
  const { repository, submodule } = target;
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
