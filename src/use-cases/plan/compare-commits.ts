import type { Suite } from "../../core/documents/suite.ts";
import type { Version } from "../../core/documents/version.ts";
import { UsageError } from "../../core/errors.ts";
import type { ChangeSide } from "../../core/github/change.ts";
import type { LoadedSuite } from "../../core/planning/loaded-suite.ts";
import type { ModelRepository } from "../../ports/model-repository.ts";
import type { SuiteFiles } from "../../ports/suite-files.ts";
import { type CommitSource, changeTargetOf, commitVersion } from "./commit-version.ts";

export interface CommitComparison extends CommitSource {
  /** Path of the suite to copy. */
  readonly suite: string;
  /** Commit that the change will be merged into. */
  readonly base: string;
  /** Commit of the change. */
  readonly head: string;
  /** Path of the new suite. Default: beside the suite. */
  readonly out?: string | undefined;
  /** Folder of this machine for extracted sources. */
  readonly sources: string;
}

export interface CommitComparisonPorts {
  readonly repository: ModelRepository;
  readonly suites: SuiteFiles;
}

export interface ComparedCommits {
  /** Path of the new suite. */
  readonly out: string;
  readonly suite: Suite;
  /** The merge base. */
  readonly base: string;
  readonly before: Version;
  readonly after: Version;
  /** Version of the suite that both are built like. */
  readonly model: Version;
}

/**
 * Writes a copy of a suite that compares the head of a change with the merge base.
 *
 * @throws {UsageError} a commit is missing, the change is merged already, or the suite's version has no sources
 */
export async function compareCommits(
  { suite, versions }: Pick<LoadedSuite, "suite" | "versions">,
  request: CommitComparison,
  ports: CommitComparisonPorts,
): Promise<ComparedCommits> {
  const { repository, suites } = ports;
  const { head } = request;
  const model = versions.find(({ name }) => name === suite.baseline) ?? versions[0];
  if (!model) throw new UsageError(`${request.suite} names no version to derive others from.`);
  await repository.fetchCommit(request.base);
  await repository.fetchCommit(head);
  const base = await repository.mergeBase(request.base, head);
  if (base === head) {
    throw new UsageError(`${head} is already in ${request.base}: there is no change to compare.`);
  }
  const out = request.out ?? suites.beside(request.suite, "change");
  const target = await changeTargetOf(model, request, repository);
  const at = (side: ChangeSide) =>
    commitVersion(model, side, {
      repository,
      target,
      sources: request.sources,
      // Relative to the suite, like all its paths: both can move together.
      pathOf: (file) => suites.relativeTo(out, file),
    });
  const before = await at({ role: "base", commit: base });
  const after = await at({ role: "head", commit: head });
  const description = `${model.name}: ${head} against the merge base ${base}.`;
  await suites.writeCopy(out, { of: request.suite, versions: [before, after], description });
  return { out, suite, base, before, after, model };
}
