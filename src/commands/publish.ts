import { z } from "zod";
import { GitHubForge } from "../adapters/github/github-forge.ts";
import { ResultsBranch } from "../adapters/github/results-branch.ts";
import { readWorkflowContext, type WorkflowContext } from "../adapters/github/workflow-context.ts";
import { readReportFolder } from "../adapters/report-folder.ts";
import { UsageError } from "../core/errors.ts";
import { commitSchema, runNameSchema } from "../core/published-run.ts";
import {
  type Places,
  publish as publishRun,
  type ReportData,
  renderAll,
} from "../pipeline/publish.ts";
import type { Forge, Host } from "../ports.ts";
import { readAnnotated } from "./annotated-file.ts";
import { command, type Report } from "./command.ts";
import { describePublished, describeRendered } from "./describe-published.ts";
import { failsOn } from "./report-run.ts";
import { failOnInput } from "./shared-inputs.ts";

const DEFAULT_BRANCH = "gcbench-results";

const inputsSchema = z.strictObject({
  folder: z.string().min(1).meta({
    description: "Folder of the report: its comparison.json and records are read, nothing else.",
  }),
  results: z
    .boolean()
    .default(true)
    .meta({ description: "Commit the report to the branch of results." }),
  branch: z
    .string()
    .min(1)
    .default(DEFAULT_BRANCH)
    .meta({ description: "Branch that holds results and nothing else; made where it is missing." }),
  remote: z.string().min(1).optional().meta({
    description: "Git repository of that branch. Default: the workflow's own.",
  }),
  as: runNameSchema.optional().meta({
    description:
      "Name of the report's folder on the branch, where that of the run may be taken: a run in a fresh store begins at 1 again.",
  }),
  comment: z.boolean().default(false).meta({
    description: "Comment on the pull request, or update the comment that is there.",
  }),
  check: z.boolean().default(false).meta({ description: "Set a check at the commit." }),
  alert: z.boolean().default(false).meta({
    description: "Open or update an issue where a version is slower or failed.",
  }),
  pullRequest: z
    .string()
    .regex(/^(auto|[1-9]\d{0,9})$/, "expected the number of a pull request, or auto")
    .default("auto")
    .meta({
      description:
        "Number of the pull request; auto is the one of the event, else that of the commit, from a fork too.",
    }),
  sha: commitSchema.optional().meta({
    description: "Commit that was measured. Default: the pull request's head, or the event's.",
  }),
  failOn: failOnInput,
  reportUrl: z
    .url({ protocol: /^https?$/ })
    .regex(/^[^\s()<>"']+$/, "expected an address without blanks, brackets and quotes")
    .optional()
    .meta({ description: "Address of the whole report. Default: its page on the branch." }),
  annotate: z.string().min(1).optional().meta({
    description:
      "File of the repository in which versions are named, as benchmarks/versions.yml: the check says beside their lines what was found.",
  }),
  repository: z
    .string()
    .regex(/^[\w.-]+\/[\w.-]+$/, "expected owner/name")
    .optional()
    .meta({ description: "Repository on GitHub, owner/name. Default: the workflow's." }),
  author: z.string().min(1).optional().meta({
    description:
      "Login that the token writes as, for a token of an app of your own. Default: asked of GitHub, or github-actions[bot].",
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
    "in place), and sets a check at the commit. Everything is rendered anew from comparison.json and its records, which are " +
    "checked first: the folder may come from a fork's workflow. The token is taken from GITHUB_TOKEN. The same report published " +
    "twice is there once.",
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

/**
 * Publishes a report that was read before: from a folder, or from a store.
 *
 * @throws {UsageError} it does not hold together, or a place refuses
 */
export async function publishReport(
  data: ReportData,
  inputs: PublishInputs,
  host: Host,
): Promise<Report> {
  refuseIdle(inputs);
  const workflow = await contextOf(inputs);
  const forge = await openForge(inputs, workflow, host);
  const target = await targetOf(inputs, workflow, forge);
  const fails = failsOn(data.comparison, inputs.failOn);
  const run = inputs.as ?? data.comparison.run;
  const rendered = renderAll({
    data,
    fails,
    folderName: inputs.as ?? null,
    isRegression: failsOn(data.comparison, "regression"),
    context: {
      sha: target.sha,
      reportUrl: inputs.reportUrl ?? pageOf(inputs, workflow, `blob/${run}/report.md`),
      workflowUrl: workflow.workflowUrl,
    },
    pullRequest: target.pullRequest,
    ...{ comment: inputs.comment, check: inputs.check, alert: inputs.alert },
    file: inputs.annotate
      ? await readAnnotated(inputs.annotate, process.env["GITHUB_WORKSPACE"] ?? process.cwd())
      : null,
  });
  const exitCode = fails ? 1 : 0;
  if (inputs.dryRun) {
    // Whom a comment would go to is not known without asking GitHub.
    warnOfNoTarget({ ...inputs, comment: false }, target, host);
    return { ...describeRendered(rendered, inputs), exitCode };
  }
  warnOfNoTarget(inputs, target, host);
  const places = { ...openPlaces(inputs, workflow, host), forge };
  const published = await publishRun(rendered, target.pullRequest, places);
  const resultsUrl = pageOf(inputs, workflow, `tree/${run}`);
  return { ...describePublished(rendered, published, resultsUrl), exitCode };
}

/** What asks for nothing, or for a part of what is not asked for, is a mistake that nobody would notice. */
function refuseIdle({ results, comment, check, alert, annotate }: PublishInputs): void {
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
async function openForge(
  { comment, check, alert, dryRun, author }: PublishInputs,
  { repository, apiUrl }: WorkflowContext,
  host: Host,
): Promise<Forge | null> {
  if (dryRun || !(comment || check || alert)) return null;
  const token = process.env["GITHUB_TOKEN"];
  if (!repository) {
    throw new UsageError("Which repository on GitHub? Give --repository owner/name.");
  }
  if (!token) {
    throw new UsageError(
      "There is no token for GitHub. In a workflow the action takes the job's own; elsewhere set GITHUB_TOKEN.",
    );
  }
  const { clock, signal } = host;
  const warn = (message: string) => host.warn(message);
  return GitHubForge.open({ token, repository, apiUrl, author, clock, signal, warn });
}

interface Target {
  readonly pullRequest: number | null;
  readonly sha: string | null;
}

/** What of GitHub's pages it is about: as asked, as the event says, or as GitHub knows the commit. */
async function targetOf(
  { pullRequest, sha: asked, comment }: PublishInputs,
  workflow: WorkflowContext,
  forge: Forge | null,
): Promise<Target> {
  if (pullRequest !== "auto") {
    const number = Number(pullRequest);
    // The event may be of something else: a schedule, a command on another branch.
    const sha = asked ?? (forge ? (await forge.pullRequest(number)).headSha : workflow.sha);
    return { pullRequest: number, sha };
  }
  const sha = asked ?? workflow.sha;
  if (workflow.pullRequest !== null) return { pullRequest: workflow.pullRequest, sha };
  if (!comment || !forge || sha === null) return { pullRequest: null, sha };
  const found = await forge.pullRequestOf({ sha, head: workflow.head ?? undefined });
  return { pullRequest: found?.number ?? null, sha };
}

function warnOfNoTarget(
  { comment, check }: PublishInputs,
  { pullRequest, sha }: Target,
  host: Host,
): void {
  if (comment && pullRequest === null)
    host.warn("No open pull request is known of this commit: there is no comment.");
  if (check && sha === null) host.warn("No commit is known: there is no check. Give --sha.");
}

function openPlaces(
  { results, branch, remote: given }: PublishInputs,
  { repository, serverUrl }: WorkflowContext,
  host: Host,
): Omit<Places, "forge"> {
  const say = (line: string) => host.info(line);
  if (!results) return { shelf: null, say };
  const remote = given ?? (repository ? `${serverUrl}/${repository}.git` : null);
  if (remote === null) {
    throw new UsageError(
      "Which git repository keeps the results? Give --remote ADDRESS, or --no-results for none.",
    );
  }
  const { clock, signal } = host;
  const isOurs = given === undefined || sameServer(given, serverUrl);
  const token = isOurs ? (process.env["GITHUB_TOKEN"] ?? null) : null;
  return { shelf: new ResultsBranch({ remote, branch, token, clock, signal, say }), say };
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
