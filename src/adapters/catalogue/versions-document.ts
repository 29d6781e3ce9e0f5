import { isMap, isSeq, parseDocument, type YAMLMap } from "yaml";
import { byAge, type ModelTag, parseModelTag } from "../../core/documents/model-tags.ts";
import { UsageError } from "../../core/errors.ts";

/** How the plain build of a tag is called in versions.yml. */
export const versionName = (tag: string): string => `geos-chem-${tag}`;

/** Lines stay as long as somebody wrote them. */
const AS_WRITTEN = { lineWidth: 0 } as const;

/**
 * The newest version of GEOS-Chem that a versions file pins: among those that are called by their tag.
 *
 * @throws {UsageError} it pins none
 */
export function pinnedTag(text: string, path: string): ModelTag {
  const { versions } = readVersions(text, path);
  const tags = versions.items.flatMap((item) => {
    const tag = isMap(item) ? item.getIn(["geosChemClassic", "tag"]) : undefined;
    const parsed = typeof tag === "string" ? parseModelTag(tag) : null;
    return parsed && isMap(item) && item.get("name") === versionName(parsed.tag) ? [parsed] : [];
  });
  const newest = tags.toSorted(byAge).at(-1);
  if (newest) return newest;
  throw new UsageError(
    `${path} pins no version of GEOS-Chem: it has none that is called by its tag, as in \`name: ${versionName("14.7.0")}\`.`,
  );
}

/** Versions that a file is to get. */
export interface AddedVersions {
  readonly pinned: ModelTag;
  readonly tags: readonly ModelTag[];
  /** Whose tags they are; null: of GEOS-Chem's own repository. */
  readonly repository: string | null;
}

/** The versions file with new versions behind the pinned one, everything else as it is, comments too. */
export function withNewVersions(text: string, added: AddedVersions, path: string): string {
  const { document, versions } = readVersions(text, path);
  const isNamed = (name: string) => (item: unknown) => isMap(item) && item.get("name") === name;
  const place = versions.items.findIndex(isNamed(versionName(added.pinned.tag))) + 1;
  const fresh = added.tags.filter(({ tag }) => !versions.items.some(isNamed(versionName(tag))));
  const nodes = fresh.map(({ tag }) => {
    const { repository } = added;
    const source = document.createNode(repository === null ? { tag } : { repository, tag });
    source.flow = true;
    const node = document.createNode({
      name: versionName(tag),
      description: `GEOS-Chem Classic ${tag}, for any processor of its architecture.`,
    }) as YAMLMap;
    node.set("geosChemClassic", source);
    return node;
  });
  versions.items.splice(place, 0, ...nodes);
  return document.toString(AS_WRITTEN);
}

/** A suite with the new version against the pinned one, everything else as it is. */
export function withComparison(
  text: string,
  { pinned, newest }: { readonly pinned: ModelTag; readonly newest: ModelTag },
): string {
  const document = parseDocument(text);
  const pair = document.createNode([versionName(pinned.tag), versionName(newest.tag)]);
  pair.flow = true;
  document.set("versions", pair);
  document.delete("baseline");
  document.set("description", `GEOS-Chem Classic ${newest.tag} against ${pinned.tag}.`);
  return document.toString(AS_WRITTEN);
}

function readVersions(text: string, path: string) {
  const document = parseDocument(text);
  const versions = document.get("versions");
  if (document.errors.length > 0 || !isSeq(versions)) {
    throw new UsageError(`${path} is no versions file: \`gcbench plan\` of a suite says why.`);
  }
  return { document, versions };
}
