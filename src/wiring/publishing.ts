import { ResultsBranch } from "../adapters/git/results-branch.ts";
import { readWorkflowContext } from "../adapters/github/workflow-context.ts";
import { readMachineReports, readReportFolder } from "../adapters/local/report-folder.ts";
import type { Caller } from "../ports/caller.ts";
import { type JoinedReports, joinReports } from "../use-cases/publish/join-reports.ts";
import type { CurrentRepository } from "../use-cases/publish/open-runs.ts";
import type { PublishPorts } from "../use-cases/publish/publish-report.ts";
import { readAnnotated } from "./annotated-file.ts";
import { openForge } from "./open-forge.ts";

/** Reads the folder of a report, or of the reports of several machines, that is to be published. */
export async function readReports(folder: string): Promise<JoinedReports> {
  const reports = await readMachineReports(folder);
  return reports ? joinReports(reports) : { data: await readReportFolder(folder), missing: [] };
}

/** Publishing with GitHub and git, as the environment names them. */
export async function publishPorts(caller: Caller): Promise<PublishPorts> {
  const { clock, signal } = caller;
  return {
    workflow: await readWorkflowContext(),
    openForge: (access) => openForge(caller, access),
    openResults: ({ remote, branch, isOnOwnServer }) => {
      const token = isOnOwnServer ? (process.env["GITHUB_TOKEN"] ?? null) : null;
      const log = (line: string) => caller.info(line);
      return new ResultsBranch({ remote, branch, token, clock, signal, log });
    },
    readAnnotatedFile: (path) =>
      readAnnotated(path, process.env["GITHUB_WORKSPACE"] ?? process.cwd()),
  };
}

/** The repository whose workflow this is. */
export function currentRepository(environment: NodeJS.ProcessEnv = process.env): CurrentRepository {
  const { GITHUB_REPOSITORY: repository, GITHUB_REPOSITORY_ID: repositoryId } = environment;
  return { repository, repositoryId };
}
