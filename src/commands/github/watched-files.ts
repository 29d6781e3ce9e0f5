import { dirname, join, relative } from "node:path/posix";
import { dispatchErrors } from "../../adapters/catalogue/workflow-document.ts";
import { YamlFile } from "../../adapters/catalogue/yaml-file.ts";
import type { UpdateBranch } from "../../adapters/git/update-branch.ts";
import { suiteSchema } from "../../core/documents/suite.ts";
import { versionCatalogueSchema } from "../../core/documents/version.ts";
import { type FileProblem, InvalidFilesError } from "../../core/errors.ts";

/** With what the workflow that measures new against pinned is always started. */
export const START_INPUTS = ["suite", "ref", "sha", "pull-request"] as const;
export type StartInputs = Readonly<Record<(typeof START_INPUTS)[number], string>>;

/** Where a watch finds what it needs, and the branch that it needs it on. */
interface WatchedFiles {
  readonly versions: string;
  readonly suite: string;
  /** File name of a workflow. */
  readonly workflow: string;
  readonly base: string;
}

/**
 * The files that a watch changes, as a commit has them; and that the workflow which it starts is there and takes what it is started with. All
 * of that is looked at each time, also where no version is new: not months later, when one is.
 *
 * @param given names of the inputs that the workflow is started with
 * @throws {InvalidFilesError} with every fault of all three
 */
export async function readWatched(
  branch: UpdateBranch,
  commit: string,
  { versions, suite, workflow, base }: WatchedFiles,
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

/** A suite looks its versions up in versions.yml of its own folder, or of one above. */
function catalogueErrors(places: Pick<WatchedFiles, "versions" | "suite">): readonly FileProblem[] {
  const way = relative(dirname(places.suite), places.versions);
  if (/^(\.\.\/)*versions\.yml$/.test(way)) return [];
  const message = `it does not know the versions of ${places.versions}`;
  const hint = "a suite looks them up in versions.yml of its own folder, or of one above";
  return [{ file: places.suite, message, hint }];
}
