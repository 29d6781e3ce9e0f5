import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { z } from "zod";
import { writeMiniatureTrees } from "../adapters/images/miniature-trees.ts";
import { makeRunDirectories, readRequests } from "../adapters/images/run-directories.ts";
import { writeRuntimePackages } from "../adapters/images/runtime-packages.ts";
import { finishTree, treeFactsSchema } from "../adapters/images/version-tree.ts";
import { versionSchema } from "../core/documents/version.ts";
import { UsageError } from "../core/errors.ts";
import { exitStatusOfError } from "../core/exit-status.ts";
import { buildHelpers } from "../machine/build-helpers.ts";

/*
 * What recipes of container/ run while they build an image:
 *
 *   image-contents miniature VERSIONS_JSON MINIATURE_SOURCE DIRECTORY    a tree for each version of the miniature
 *   image-contents run-directories TREE SOURCE RUN_DIRECTORIES_JSON      run directories, and what runs in them read
 *   image-contents tree TREE FACTS_JSON                                  completes a tree whose executables are in it
 *   image-contents launcher DIRECTORY                                    what the harness starts programs with
 *   image-contents packages PACKAGE_LOCK DIRECTORY                       what the runtime is made of
 */

type Verb = (args: readonly string[]) => Promise<string>;

const VERBS: Readonly<Record<string, Verb>> = {
  async miniature([versions = "", miniatureSource = "", directory = ""]) {
    const listed = z.array(versionSchema).parse(JSON.parse(versions));
    const made = await writeMiniatureTrees({
      directory: resolve(directory),
      versions: listed.filter((version) => "miniature" in version),
      miniatureSource,
    });
    return made
      .map(({ name, executable }) => `${name}: ${executable.path} ${executable.sha256}`)
      .join("\n");
  },
  async tree([tree = "", facts = ""]) {
    const parsed = treeFactsSchema.parse(JSON.parse(await readFile(facts, "utf8")));
    const made = await finishTree(resolve(tree), parsed);
    return made.map(({ executable }) => `${executable.path} ${executable.sha256}`).join("\n");
  },
  async "run-directories"([tree = "", source = "", requests = ""]) {
    const made = await makeRunDirectories({
      tree: resolve(tree),
      source: resolve(source),
      requests: await readRequests(requests),
    });
    return made.map(({ workload, path, inputs }) => `${workload}: ${path} ${inputs}`).join("\n");
  },
  async launcher([directory = ""]) {
    return buildHelpers(resolve(directory));
  },
  async packages([lockfile = "", directory = ""]) {
    return writeRuntimePackages(lockfile, join(resolve(directory)));
  },
};

const [verb = "", ...args] = process.argv.slice(2);
try {
  const work = VERBS[verb];
  if (!work) throw new UsageError(`image-contents: one of ${Object.keys(VERBS).join(", ")}`);
  process.stdout.write(`${await work(args)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = exitStatusOfError(error);
}
