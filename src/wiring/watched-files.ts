import { resolve } from "node:path";
import { dirname, join, relative } from "node:path/posix";
import { UpdateBranch } from "../adapters/git/update-branch.ts";
import {
  pinnedTag,
  versionName,
  withComparison,
  withNewVersions,
} from "../adapters/yaml/versions-document.ts";
import { dispatchErrors } from "../adapters/yaml/workflow-document.ts";
import { YamlFile } from "../adapters/yaml/yaml-file.ts";
import { geosChemSourceSchema } from "../core/documents/model-source.ts";
import { suiteSchema } from "../core/documents/suite.ts";
import { versionCatalogueSchema } from "../core/documents/version.ts";
import { type FileProblem, InvalidFilesError } from "../core/errors.ts";
import type { Caller } from "../ports/caller.ts";
import {
  optionalInputs,
  START_INPUTS,
  type WatchOptions,
  type WatchPorts,
} from "../use-cases/publish/watch-versions.ts";
import { gitCredential, openForge } from "./open-forge.ts";

/** Files that `gcbench watch` reads, and their branch. */
interface WatchedPaths {
  readonly versions: string;
  readonly suite: string;
  /** File name of a workflow. */
  readonly workflow: string;
  readonly base: string;
}

/**
 * The files that `gcbench watch` changes, as a commit has them. It also checks that the benchmark workflow exists and takes its inputs. All
 * of this is checked each time, even if no version is new: otherwise an error would appear months later.
 *
 * @param given names of the inputs that the workflow is started with
 * @throws {InvalidFilesError} with all errors of the three files
 */
async function readWatched(
  branch: UpdateBranch,
  commit: string,
  { versions, suite, workflow, base }: WatchedPaths,
  given: readonly string[],
): Promise<{ readonly versions: string; readonly suite: string }> {
  const problems: FileProblem[] = [];
  const read = async (path: string, hint: string) => {
    const text = await branch.find(commit, path);
    const message = `there is no such file on branch ${base}`;
    if (text === null) problems.push({ file: path, message, hint });
    return text;
  };
  const texts = {
    versions: await read(
      versions,
      "name it with versions; docs/reference/workflows.md has one to begin with",
    ),
    suite: await read(
      suite,
      "name it with suite; docs/reference/workflows.md has one to begin with",
    ),
  };
  const path = join(".github/workflows", workflow);
  const started = await read(path, "name the one that measures with workflow");
  if (texts.versions !== null) {
    YamlFile.of(versions, texts.versions).parse(versionCatalogueSchema, problems);
  }
  if (texts.suite !== null) YamlFile.of(suite, texts.suite).parse(suiteSchema, problems);
  problems.push(...catalogueErrors({ versions, suite }));
  if (started !== null) problems.push(...dispatchErrors(path, started, given));
  if (problems.length > 0 || texts.versions === null || texts.suite === null) {
    throw new InvalidFilesError(problems);
  }
  return { versions: texts.versions, suite: texts.suite };
}

/** A suite finds its versions in versions.yml of its own folder, or of a parent folder. */
function catalogueErrors(places: Pick<WatchedPaths, "versions" | "suite">): readonly FileProblem[] {
  const way = relative(dirname(places.suite), places.versions);
  if (/^(\.\.\/)*versions\.yml$/.test(way)) return [];
  const message = `it does not know the versions of ${places.versions}`;
  const hint = "a suite finds them in versions.yml of its own folder, or of a parent folder";
  return [{ file: places.suite, message, hint }];
}

export interface WatchSource extends WatchOptions {
  /** Remote of the clone that is pushed to. */
  readonly remote: string;
  /** Clone of the repository. */
  readonly clone: string;
}

/** Watching with git and GitHub. */
export function watchPorts(source: WatchSource, caller: Caller): WatchPorts {
  const { model, versions, suite, base, branch, remote } = source;
  const directory = resolve(source.clone);
  const { signal } = caller;
  // The model's repository is another one: it must not see the token.
  const tags = new UpdateBranch({ directory, credential: null, signal }, model);
  const own = new UpdateBranch({ directory, credential: gitCredential(), signal }, remote);
  return {
    async readFiles() {
      const commit = await own.fetch(base);
      const inputs = [...START_INPUTS, ...Object.keys(optionalInputs(source))];
      const texts = await readWatched(own, commit, source, inputs);
      return {
        pinned: pinnedTag(texts.versions, versions),
        nameOf: versionName,
        withVersions: (found) => {
          const added = { ...found, repository: buildRepository(model, caller) };
          return new Map([
            [versions, withNewVersions(texts.versions, added, versions)],
            [suite, withComparison(texts.suite, found)],
          ]);
        },
      };
    },
    modelTags: () => tags.tags(),
    openForge: () => openForge(caller),
    putBranch: async (files, message) => (await own.put({ base, branch, files, message })).commit,
  };
}

/** Repository that builds fetch from; null: the default one. */
function buildRepository(model: string, caller: Caller): string | null {
  const { repository } = geosChemSourceSchema.shape;
  const address = model.replace(/\/$|\.git\/?$/, "");
  const usual = repository.parse(undefined);
  if (address === usual) return null;
  if (repository.safeParse(address).success) return address;
  caller.warn(
    `Images are built from ${usual}: builds cannot fetch from ${model}, which is no https address.`,
  );
  return null;
}
