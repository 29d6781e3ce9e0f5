import { parseModelTag } from "./model-tags.ts";
import type { Version } from "./version.ts";

/**
 * GEOS-Chem version at another tag: 14.7.0 from a native build stays a native build. The commit and
 * changed submodules are dropped because they belong to the original tag.
 *
 * @returns null if the tag is not a GEOS-Chem tag or the version is not GEOS-Chem Classic
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
