import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { inputListSchema } from "../../core/documents/inputs.ts";
import { parseStored } from "../../core/documents/parse-stored.ts";
import { runSettingsSchema } from "../../core/documents/run-settings.ts";
import {
  IMAGE_VERSIONS_LABEL,
  type ImageVersion,
  type ImageVersions,
  imageVersionsSchema,
} from "../../core/documents/version.ts";
import { UsageError } from "../../core/errors.ts";
import { fileDigest } from "../../model/file-digest.ts";
import { inputListLabel } from "./input-lists.ts";
import { INPUTS, SETTINGS } from "./run-directories.ts";
import { runSettingsLabels } from "./run-settings.ts";
import { VERSION_FILE } from "./version-tree.ts";

/** Directory of the versions' trees in an image. */
export const VERSIONS_DIRECTORY = "/opt/gcbench/versions";

/**
 * Reads and verifies the facts of trees that were copied out of an image.
 *
 * @param original directory in which the trees were built
 * @throws {UsageError} a file differs from its tree's facts
 */
export async function readTrees(
  directory: string,
  original: string = VERSIONS_DIRECTORY,
): Promise<ImageVersions> {
  const found: ImageVersion[] = [];
  for (const name of (await readdir(directory)).sort()) {
    const file = join(directory, name, VERSION_FILE);
    const content = await readFile(file).catch((cause) => {
      throw new UsageError(
        `The tree of version ${name} has no ${VERSION_FILE}. Rebuild the image.`,
        { cause },
      );
    });
    const entries = parseStored(file, content, imageVersionsSchema);
    for (const { executable } of entries) {
      const { path, sha256 } = executable;
      const copy = join(directory, path.slice(original.length));
      if ((await fileDigest(copy)) === sha256) continue;
      throw new UsageError(
        `${path} of version ${name} differs from the file that was built. Rebuild the image.`,
      );
    }
    found.push(...entries);
  }
  return found;
}

/** Labels that describe an image's content, readable from its manifest without its files. */
export async function labelsOf(
  directory: string,
  versions: ImageVersions,
): Promise<Readonly<Record<string, string>>> {
  const labels: Record<string, string> = { [IMAGE_VERSIONS_LABEL]: JSON.stringify(versions) };
  for (const { name, runDirectories } of versions) {
    for (const { workload, settings } of runDirectories) {
      const file = join(directory, name, INPUTS, `${workload}.json`);
      const list = parseStored(file, await readFile(file), inputListSchema);
      Object.assign(labels, inputListLabel(list));
      if (settings === undefined) continue;
      const path = join(directory, name, SETTINGS, `${workload}.json`);
      const parsed = parseStored(path, await readFile(path), runSettingsSchema);
      Object.assign(labels, runSettingsLabels(parsed));
    }
  }
  return labels;
}
