import { z } from "zod";
import { ResultsBranch } from "../../adapters/git/results-branch.ts";
import {
  readWorkflowContext,
  type WorkflowContext,
} from "../../adapters/github/workflow-context.ts";
import { readReportFolder } from "../../adapters/local/report-folder.ts";
import { failsOn } from "../../core/comparison/fails-on.ts";
import { nameSchema } from "../../core/documents/names.ts";
import { commitSchema, runNameSchema } from "../../core/documents/published-run.ts";
import {
  branchSchema,
  pageAddressSchema,
  RESULTS_BRANCH,
  repositoryNameSchema,
} from "../../core/documents/run-trigger.ts";
import { UsageError } from "../../core/errors.ts";
import type { Forge } from "../../ports/forge.ts";
import type { Host } from "../../ports/host.ts";
import {
  folderOf,
  type Published,
  type PublishState,
  type PublishTargets,
  publish as publishRun,
  type ReportData,
  renderAll,
} from "../../use-cases/publish/publish.ts";
import { command, type Report } from "../command.ts";
import { EXIT } from "../exit-status.ts";
import { failOnInput } from "../shared-inputs.ts";
import { readAnnotated } from "./annotated-file.ts";
import { describePublished, describeRendered } from "./describe-published.ts";
import { openForge } from "./open-forge.ts";
import { targetOf, warnMissingTarget } from "./publish-target.ts";

const inputsSchema = z.strictObject({
  folder: z.string().min(1).meta({
    description: "Folder of the report. Only its comparison.json and records are read.",
  }),
  results: z.boolean().default(true).meta({
    description: "Commit the report to the results branch.",
    negated: "Publish without a commit to the results branch.",
  }),
  branch: branchSchema.default(RESULTS_BRANCH).meta({
    description: "Results branch, which holds nothing else. It is created if it is missing.",
  }),
  remote: z.string().min(1).optional().meta({
    description: "Git repository of the results branch. Default: the workflow's repository.",
  }),
  as: runNameSchema.optional().meta({
    description:
      "Name of the report's folder on the branch. Use it if another run may have the same name. Default: the name of the run.",
  }),
  comment: z.boolean().default(false).meta({
    description: "Comment on the pull request, or update the existing comment.",
  }),
  check: z.boolean().default(false).meta({ description: "Set a check at the commit." }),
  alert: z.boolean().default(false).meta({
    description:
      "Open or update an issue if a release of GEOS-Chem is slower or failed. Close it if a later run finds no problem.",
  }),
  pullRequest: z
    .string()
    .regex(/^(auto|[1-9]\d{0,9})$/, "expected the number of a pull request, or auto")
    .default("auto")
    .meta({
      description:
        "Number of the pull request. auto finds it by the event, else by the commit, also for forks.",
    }),
  sha: commitSchema.optional().meta({
    description: "Commit that was measured. Default: the commit of the push or pull request event.",
  }),
  failOn: failOnInput,
  reportUrl: pageAddressSchema
    .optional()
    .meta({ description: "Address of the full report. Default: its page on the results branch." }),
  annotate: z.string().min(1).optional().meta({
    description:
      "File of the repository that lists the versions, as in benchmarks/versions.yml. The check annotates their lines.",
  }),
  repository: repositoryNameSchema
    .optional()
    .meta({ description: "GitHub repository, owner/name. Default: the workflow's repository." }),
  author: z.string().min(1).optional().meta({
    description:
      "Login of the token's owner, for the token of an own app. Default: GitHub's answer, else github-actions[bot].",
  }),
  source: nameSchema.optional().meta({
    description:
      "Name of a separate source of the measurements, such as pull-request-runner. It gets its own comment and check.",
  }),
  dryRun: z
    .boolean()
    .default(false)
    .meta({ description: "Print what would be published, and publish nothing." }),
});
type Inputs = z.infer<typeof inputsSchema>;

export const publish = command({
  name: "publish",
  summary: "publish a report: results on a branch, a comment, a check",
  description:
    "Commits a report to a branch that holds all results and an index of them, comments on the pull request (one comment, updated " +
    "in place), and sets a check at the commit. It first checks comparison.json and its records, because the folder may come from a " +
    "fork's workflow, and renders everything again. It reads the token from GITHUB_TOKEN. A report published twice appears once.",
  positionals: ["folder"],
  examples: [
    "gcbench publish reports/local/quickstart-1a2b3c4d-1 --dry-run",
    "gcbench publish reports/local/quickstart-1a2b3c4d-1 --remote git@example.org:me/results.git",
    "gcbench publish report --comment --check --fail-on regression   # in a workflow",
  ],
  inputs: inputsSchema,

  async run({ folder, ...inputs }, host) {
    return publishReport(await readReportFolder(folder), inputs, host);
  },
});

/** How a report is published: all inputs of the command but the folder. */
export type PublishInputs = Omit<Inputs, "folder">;

/** The same with its defaults, for other commands that publish. */
export const publishInputs = inputsSchema.omit({ folder: true });

/** What a caller knows better than the workflow that it is in: who publishes what another workflow measured. */
export interface PublishContext {
  /** Where people find the workflow that measured. Default: this one. */
  readonly workflowUrl?: string | null;
  readonly inputLog?: PublishState;
}

/** What a command that publishes tells, and whether a part is missing. */
export interface PublishReport extends Report {
  /** Messages of the parts that are not where they should be. */
  readonly errors: readonly string[];
  /** The comparison holds what fail-on asks for. */
  readonly fails: boolean;
}

/**
 * Publishes a report that was read before: from a folder, or from a store.
 *
 * @throws {UsageError} it does not hold together
 */
export async function publishReport(
  data: ReportData,
  inputs: PublishInputs,
  host: Host,
  { workflowUrl, inputLog }: PublishContext = {},
): Promise<PublishReport> {
  requireTarget(inputs);
  const workflow = await contextOf(inputs);
  const forge = await forgeFor(inputs, workflow, host);
  const target = await targetOf(inputs, workflow, forge);
  const fails = failsOn(data.comparison, inputs.failOn);
  const run = inputs.as ?? data.comparison.run;
  const order = {
    data,
    fails,
    folderName: inputs.as ?? null,
    isRegression: failsOn(data.comparison, "regression"),
    context: {
      sha: target.sha,
      reportUrl: inputs.reportUrl ?? pageOf(inputs, workflow, `blob/${run}/report.md`),
      workflowUrl: workflowUrl === undefined ? workflow.workflowUrl : workflowUrl,
      source: inputs.source ?? null,
    },
    isReportPublished: inputs.reportUrl === undefined,
    pullRequest: target.pullRequest,
    comment: inputs.comment,
    check: inputs.check,
    alert: inputs.alert,
    file: inputs.annotate
      ? await readAnnotated(inputs.annotate, process.env["GITHUB_WORKSPACE"] ?? process.cwd())
      : null,
  };
  if (inputs.dryRun) {
    // Whom a comment would go to is not known without asking GitHub.
    warnMissingTarget({ ...inputs, comment: false }, target, host);
    const exitCode = fails ? 1 : 0;
    return { ...describeRendered(renderAll(order), inputs), exitCode, errors: [], fails };
  }
  warnMissingTarget(inputs, target, host);
  const places = { ...openTargets(inputs, workflow, host), forge, inputLog: inputLog ?? null };
  const published = await publishRun(order, places);
  const resultsUrl = pageOf(inputs, workflow, `tree/${run}`);
  const errors = published.errors.map(({ error }) => error.message);
  const exitCode = exitCodeOf(published, fails);
  return { ...describePublished(published, resultsUrl), exitCode, errors, fails };
}

/** What is missing weighs more than what was found, which the outputs tell. */
function exitCodeOf({ errors }: Published, fails: boolean): 0 | 1 | 2 | 3 {
  if (errors.length === 0) return fails ? 1 : 0;
  const isTheirs = errors.every(({ error }) => error instanceof UsageError);
  return isTheirs ? EXIT.usage : EXIT.infrastructure;
}

/** Whether a report's folder, of the same records, is where these inputs have it published. */
export async function hasPublishedResults(
  data: ReportData,
  inputs: PublishInputs,
  host: Host,
): Promise<boolean> {
  const { resultsRepository } = openTargets(inputs, await contextOf(inputs), host);
  return (await resultsRepository?.isPublished(folderOf(data))) ?? false;
}

/** What asks for nothing, or for a part of what is not asked for, is a mistake that nobody would notice. */
function requireTarget({ results, comment, check, alert, annotate }: PublishInputs): void {
  if (!results && !comment && !check && !alert) {
    throw new UsageError(
      "There is nothing to publish: --no-results leaves out the results, and neither --comment nor --check nor --alert is given.",
    );
  }
  if (annotate !== undefined && !check) {
    throw new UsageError("--annotate needs --check: annotations are part of a check.");
  }
}

async function contextOf({ repository }: PublishInputs): Promise<WorkflowContext> {
  const workflow = await readWorkflowContext();
  return repository ? { ...workflow, repository } : workflow;
}

/** @returns null where nothing goes to GitHub's pages, or it is only a dry run */
async function forgeFor(
  { comment, check, alert, dryRun, author }: PublishInputs,
  { repository }: WorkflowContext,
  host: Host,
): Promise<Forge | null> {
  if (dryRun || !(comment || check || alert)) return null;
  if (!repository) {
    throw new UsageError("Which repository on GitHub? Give --repository owner/name.");
  }
  return openForge(host, { repository, author });
}

function openTargets(
  { results, branch, remote: given }: PublishInputs,
  { repository, serverUrl }: WorkflowContext,
  host: Host,
): Omit<PublishTargets, "forge"> {
  const { clock, signal } = host;
  const log = (line: string) => host.info(line);
  const warn = (message: string) => host.warn(message);
  const told = { log, warn, clock, signal };
  if (!results) return { resultsRepository: null, ...told };
  const remote = given ?? (repository ? `${serverUrl}/${repository}.git` : null);
  if (remote === null) {
    throw new UsageError(
      "Which git repository keeps the results? Give --remote ADDRESS, or --no-results for none.",
    );
  }
  const isGcbench = given === undefined || sameServer(given, serverUrl);
  const token = isGcbench ? (process.env["GITHUB_TOKEN"] ?? null) : null;
  return {
    resultsRepository: new ResultsBranch({ remote, branch, token, clock, signal, log }),
    ...told,
  };
}

/** The token is GitHub's: no other server gets to see it. */
function sameServer(remote: string, serverUrl: string): boolean {
  return URL.canParse(remote) && new URL(remote).origin === new URL(serverUrl).origin;
}

/**
 * Where GitHub shows something of the branch's runs; null: it is not on GitHub.
 *
 * @param what `blob/PATH` for a file, `tree/PATH` for a folder
 */
function pageOf(
  { results, branch, remote }: PublishInputs,
  { repository, serverUrl }: WorkflowContext,
  what: string,
): string | null {
  const own = repository ? `${serverUrl}/${repository}` : null;
  const there = remote === undefined ? own : remote.replace(/\.git$/, "");
  if (!results || there === null || !sameServer(there, serverUrl)) return null;
  const [kind, ...path] = what.split("/");
  return [there, kind, branch, "runs", ...path].join("/");
}
