import { resolve } from "node:path";
import { writeImageContents } from "./adapters/images/image-contents.ts";
import { makeRunDirectories, readRequests } from "./adapters/images/run-directories.ts";
import { readVersions } from "./adapters/yaml-catalogue.ts";
import { UsageError } from "./core/errors.ts";

/*
 * Runs while an image is built: of the miniature (container/miniature/Dockerfile), or of GEOS-Chem Classic:
 *
 *   image-contents VERSIONS_FILE MINIATURE_SOURCE DIRECTORY
 *   image-contents run-directories TREE_DIRECTORY SOURCE_DIRECTORY RUN_DIRECTORIES_JSON
 */

const [first = "", ...others] = process.argv.slice(2);
try {
  if (first === "run-directories") await runDirectories(others);
  else await miniature([first, ...others]);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`error: ${error.message}\n`);
  process.exitCode = 2;
}

async function runDirectories([tree = "", source = "", requests = ""]: readonly string[]) {
  const order = { tree, source: resolve(source), requests: await readRequests(requests) };
  for (const { workload, path, inputs } of await makeRunDirectories(order)) {
    process.stdout.write(`${workload}: ${path} ${inputs}\n`);
  }
}

async function miniature([versionsFile = "", source = "", directory = ""]: readonly string[]) {
  const versions = await readVersions(versionsFile);
  const contents = {
    directory: resolve(directory),
    versions: versions.filter((version) => "miniature" in version),
    miniatureSource: source,
  };
  for (const { name, executable } of await writeImageContents(contents)) {
    process.stdout.write(`${name}: ${executable.path} ${executable.sha256}\n`);
  }
}
