import { parseModelTag } from "./model-tags.ts";
import type { Version } from "./version.ts";

/**
 * A version of GEOS-Chem at another tag, and otherwise as it is: 14.7.0 of a native build is a native build of 14.7.0. Commits and
 * changed submodules are of the version that they were named for, and go.
 *
 * @returns null: the tag is none of GEOS-Chem, or the version is none of it
 */
export function versionAtTag(model: Version, tag: string): Version | null {
  if (parseModelTag(tag) === null || !("geosChemClassic" in model)) return null;
  const { commit: _commit, tag: old, ...source } = model.geosChemClassic;
  const isNamedByTag = old !== undefined && model.name.includes(old);
  return {
    ...model,
    name: isNamedByTag ? model.name.replace(old, tag) : `geos-chem-${tag}`,
    description: `As ${model.name}, at tag ${tag}.`,
    geosChemClassic: { ...source, tag, submodules: {} },
  };
}
