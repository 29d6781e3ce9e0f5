import { readFile } from "node:fs/promises";
import { parseDocument } from "yaml";
import type { Version } from "../../core/documents/version.ts";

/**
 * The text of a suite with other versions, comments and the rest as they are. The first version is the baseline; a
 * fixed tag of an image goes, because it stands for an image of other versions.
 *
 * @param path of a suite that has been read without faults
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

/** What is empty need not be written. */
function withoutDefaults(version: Version): object {
  return Object.fromEntries(
    Object.entries(version).filter(
      ([, value]) => typeof value !== "object" || Object.keys(value ?? {}).length > 0,
    ),
  );
}
