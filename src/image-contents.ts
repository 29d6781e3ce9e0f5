import { resolve } from "node:path";
import { writeImageContents } from "./adapters/images/image-contents.ts";
import { readVersions } from "./adapters/yaml-catalogue.ts";

/*
 * Runs while an image of the miniature is built (container/miniature/Dockerfile):
 *
 *   image-contents VERSIONS_FILE MINIATURE_SOURCE DIRECTORY
 */

const [versionsFile = "", miniatureSource = "", directory = ""] = process.argv.slice(2);
const versions = await readVersions(versionsFile);
const contents = {
  directory: resolve(directory),
  versions: versions.filter((version) => "miniature" in version),
  miniatureSource,
};
for (const { name, executable } of await writeImageContents(contents)) {
  process.stdout.write(`${name}: ${executable.path} ${executable.sha256}\n`);
}
