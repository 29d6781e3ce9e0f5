import { readFile } from "node:fs/promises";
import { parseDocument } from "yaml";
import type { Version } from "../../core/documents/version.ts";

/**
 * The text of a suite with other versions; comments and everything else are preserved. The first version becomes the
 * baseline. A fixed image tag is removed, because it belongs to the image of other versions.
 *
 * @param path path of a valid suite
 */
export async function suiteWithVersions(
  path: string,
  versions: readonly Version[],
  description: string,
): Promise<string> {
  const document = parseDocument(await readFile(path, "utf8"));
  document.set("description", description);
  document.set("versions", document.createNode(versions.map(withoutDefaults)));
  document.delete("baseline");
  document.delete("image");
  return document.toString({ lineWidth: 120 });
}

/** A version without empty properties. */
function withoutDefaults(version: Version): object {
  return Object.fromEntries(
    Object.entries(version).filter(
      ([, value]) => typeof value !== "object" || Object.keys(value ?? {}).length > 0,
    ),
  );
}
