import { isMap, isSeq, parseDocument, type YAMLMap } from "yaml";
import { byAge, type ModelTag, parseModelTag } from "../../core/documents/model-tags.ts";
import { UsageError } from "../../core/errors.ts";

/** Name of a tag's plain build in versions.yml. */
export const versionName = (tag: string): string => `geos-chem-${tag}`;

/** Preserves long lines. */
const AS_WRITTEN = { lineWidth: 0 } as const;

/**
 * The newest GEOS-Chem version that a versions file pins, among those named after their tag.
 *
 * @throws {UsageError} the file pins none
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
    `${path} pins no GEOS-Chem version: no entry is named after its tag, for example \`name: ${versionName("14.7.0")}\`. Add one.`,
  );
}

/** New versions for a versions file. */
export interface AddedVersions {
  readonly pinned: ModelTag;
  readonly tags: readonly ModelTag[];
  /** Repository of the tags; null: GEOS-Chem's own. */
  readonly repository: string | null;
}

/** The versions file with new versions after the pinned one. Everything else is preserved, including comments. */
export function withNewVersions(text: string, added: AddedVersions, path: string): string {
  const { document, versions } = readVersions(text, path);
  const isNamed = (name: string) => (item: unknown) => isMap(item) && item.get("name") === name;
  const index = versions.items.findIndex(isNamed(versionName(added.pinned.tag))) + 1;
  const missing = added.tags.filter(({ tag }) => !versions.items.some(isNamed(versionName(tag))));
  const nodes = missing.map(({ tag }) => {
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
  versions.items.splice(index, 0, ...nodes);
  return document.toString(AS_WRITTEN);
}

/** The suite with a comparison of the new version to the pinned one. Everything else is preserved. */
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
    throw new UsageError(
      `${path} is not a valid versions file. Run \`gcbench plan SUITE\` for details.`,
    );
  }
  return { document, versions };
}
