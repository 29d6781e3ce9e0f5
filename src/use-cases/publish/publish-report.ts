import { failsOn } from "../../core/comparison/fails-on.ts";
import { withoutAccepted } from "../../core/comparison/known-regressions.ts";
import { regressionCauses } from "../../core/comparison/regression-causes.ts";
import type { Comparison } from "../../core/documents/comparison.ts";
import type { RegressionList } from "../../core/documents/regression-list.ts";
import type { FailOn } from "../../core/documents/run-trigger.ts";
import { InterruptedError, UsageError } from "../../core/errors.ts";
import { pagesAddress } from "../../core/github/pages-address.ts";
import { mayHaveKeptOutputs } from "../../core/review/kept-files.ts";
import type { Caller } from "../../ports/caller.ts";
import type { Forge } from "../../ports/forge.ts";
import type { ResultsRepository } from "../../ports/results-repository.ts";
import type { WorkflowContext } from "../../ports/workflow-context.ts";
import type { AnnotatedFile } from "../../report/publishing/check.ts";
import type { AcceptedRegression } from "../../report/publishing/publication.ts";
import { findAccepted } from "./closed-regressions.ts";
import { listRegressions } from "./list-regressions.ts";
import { type Published, type PublishState, publish } from "./publish.ts";
import { targetOf, warnMissingTarget } from "./publish-target.ts";
import {
  folderOf,
  type PublishRequest,
  type Rendered,
  type ReportData,
  renderAll,
} from "./render-publication.ts";

/** How a report is published. */
export interface PublishOptions {
  /** Commit the report to the branch of results. */
  readonly results: boolean;
  readonly branch: string;
  /** Git repository of that branch. Default: the workflow's own. */
  readonly remote?: string | undefined;
  /** Render the site of all runs on the branch. */
  readonly site: boolean;
  /** Address of that site. Default: that of GitHub Pages, if the repository is on github.com. */
  readonly siteUrl?: string | undefined;
  /** Name of the report's folder on the branch. Default: the run's name. */
  readonly as?: string | undefined;
  readonly comment: boolean;
  readonly check: boolean;
  readonly alert: boolean;
  /** Set the commit status with the verdict. */
  readonly status: boolean;
  /** A number, or `auto`. */
  readonly pullRequest: string;
  readonly sha?: string | undefined;
  readonly failOn: FailOn;
  readonly reportUrl?: string | undefined;
  /** File whose lines get annotations. */
  readonly annotate?: string | undefined;
  /** `owner/name`. Default: the workflow's own. */
  readonly repository?: string | undefined;
  readonly author?: string | undefined;
  readonly source?: string | undefined;
  /** This workflow runs gcpy on the outputs that the run kept. */
  readonly gcpy?: boolean;
  readonly dryRun: boolean;
}

/** What publishing needs of the world. */
export interface PublishPorts {
  readonly workflow: WorkflowContext;
  openForge(access: {
    readonly repository: string;
    readonly author?: string | undefined;
  }): Promise<Forge>;
  openResults(location: ResultsLocation): ResultsRepository;
  readAnnotatedFile(path: string): Promise<AnnotatedFile>;
}

/** A branch of a git repository. */
export interface ResultsLocation {
  readonly remote: string;
  readonly branch: string;
  /** The repository is on the workflow's own server, which knows its token. No other server may see the token. */
  readonly isOnOwnServer: boolean;
}

/** What a client knows that publishes for another workflow. */
export interface PublishContext {
  /** Page of the workflow that measured. Default: this workflow. */
  readonly workflowUrl?: string | null;
  /** Machines that left no report. Default: none. */
  readonly missing?: readonly string[];
  readonly publishState?: PublishState;
}

export interface PublishResult {
  readonly rendered: Rendered;
  /** Null: a dry run. */
  readonly published: Published | null;
  /** Page of the run's folder; null: it has none. */
  readonly resultsUrl: string | null;
  /** The comparison holds what --fail-on asks for. */
  readonly found: boolean;
  /** Why targets did not get their part. */
  readonly errors: readonly Error[];
}

/**
 * Publishes a report that comes from a folder or from a store.
 *
 * @throws {UsageError} the report contradicts its records, or the options name nothing to publish
 */
export async function publishReport(
  data: ReportData,
  options: PublishOptions,
  ports: PublishPorts,
  caller: Caller,
  { workflowUrl, publishState, missing = [] }: PublishContext = {},
): Promise<PublishResult> {
  requireTarget(options);
  if (data.parts && options.results) throw new UsageError(JOINED_RESULTS);
  const workflow = workflowOf(options, ports);
  const forge = await forgeFor(options, workflow, ports);
  const target = await targetOf(options, workflow, forge);
  const accepted = await acceptedIn(data.comparison, options, forge, caller);
  const isIncomplete = missing.length > 0 && options.failOn !== "never";
  const counted = withoutAccepted(
    data.comparison,
    accepted.map(({ cause }) => cause),
  );
  const found = failsOn(counted, options.failOn) || isIncomplete;
  const run = options.as ?? data.comparison.run;
  const request: PublishRequest = {
    data,
    fails: found,
    folderName: options.as ?? null,
    context: {
      sha: target.sha,
      reportUrl: options.reportUrl ?? pageOf(options, workflow, `blob/${run}/report.md`),
      workflowUrl: workflowUrl === undefined ? workflow.workflowUrl : workflowUrl,
      gcpyUrl:
        options.gcpy && mayHaveKeptOutputs(data.records.values()) ? workflow.workflowUrl : null,
      source: options.source ?? null,
      missing,
      accepted,
    },
    isReportPublished: options.reportUrl === undefined,
    pullRequest: target.pullRequest,
    site: options.site,
    siteUrl: siteUrlOf(options, workflow),
    regressions: await listedIn(options, forge, caller),
    comment: options.comment,
    check: options.check,
    alert: options.alert,
    status: options.status,
    file: options.annotate ? await ports.readAnnotatedFile(options.annotate) : null,
  };
  const resultsUrl = pageOf(options, workflow, `tree/${run}`);
  if (options.dryRun) {
    // The pull request of a comment is not known without asking GitHub.
    warnMissingTarget({ ...options, comment: false }, target, caller);
    return { rendered: renderAll(request), published: null, resultsUrl, found, errors: [] };
  }
  warnMissingTarget(options, target, caller);
  const published = await publish(request, {
    forge,
    publishState: publishState ?? null,
    resultsRepository: resultsFor(options, workflow, ports),
    clock: caller.clock,
    signal: caller.signal,
    log: (line) => caller.info(line),
    warn: (message) => caller.warn(message),
  });
  const errors = published.errors.map(({ error }) => error);
  return { rendered: published.rendered, published, resultsUrl, found, errors };
}

/** If GitHub does not list the issues, the run counts as if nothing was accepted. */
async function acceptedIn(
  comparison: Comparison,
  { source }: PublishOptions,
  forge: Forge | null,
  caller: Caller,
): Promise<readonly AcceptedRegression[]> {
  if (forge === null) return [];
  const causes = regressionCauses(comparison);
  const found = () => findAccepted(forge, { causes, comparison, source: source ?? null });
  return (await ifListed(found, caller)) ?? [];
}

/** The regressions of all issues, for the site. Only a job that writes issues can surely read them. */
async function listedIn(
  { alert, results, site, dryRun }: PublishOptions,
  forge: Forge | null,
  caller: Caller,
): Promise<RegressionList | null> {
  if (forge === null || !alert || !results || !site || dryRun) return null;
  return ifListed(() => listRegressions(forge), caller);
}

/** @returns null: GitHub did not list the issues */
async function ifListed<T>(read: () => Promise<T>, caller: Caller): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof InterruptedError || !(error instanceof Error)) throw error;
    caller.info("Accepted regressions are not known, because GitHub did not list the issues.");
    return null;
  }
}

const JOINED_RESULTS =
  "Reports of several machines can't be committed to the results branch as one run. Give --no-results.";

/** Whether the results of a report are published already, from the same records. */
export async function hasPublishedResults(
  data: ReportData,
  options: PublishOptions,
  ports: PublishPorts,
): Promise<boolean> {
  const results = resultsFor(options, workflowOf(options, ports), ports);
  return (await results?.isPublished(folderOf(data))) ?? false;
}

function requireTarget(options: PublishOptions): void {
  const { results, comment, check, alert, status, annotate } = options;
  if (!results && !comment && !check && !alert && !status) {
    throw new UsageError(
      "There is nothing to publish: --no-results excludes the results, and neither --comment nor --check nor --alert nor --status is given.",
    );
  }
  if (annotate !== undefined && !check) {
    throw new UsageError("--annotate needs --check: annotations are part of a check.");
  }
}

function workflowOf(
  { repository }: PublishOptions,
  { workflow }: Pick<PublishPorts, "workflow">,
): WorkflowContext {
  return repository ? { ...workflow, repository } : workflow;
}

/** @returns null: no comment, check, issue or status is wanted, or it is a dry run */
async function forgeFor(
  { comment, check, alert, status, dryRun, author }: PublishOptions,
  { repository }: WorkflowContext,
  { openForge }: PublishPorts,
): Promise<Forge | null> {
  if (dryRun || !(comment || check || alert || status)) return null;
  if (!repository) {
    throw new UsageError("The repository on GitHub is not known. Give --repository owner/name.");
  }
  return openForge({ repository, author });
}

function resultsFor(
  { results, branch, remote: named }: PublishOptions,
  { repository, serverUrl }: WorkflowContext,
  { openResults }: PublishPorts,
): ResultsRepository | null {
  if (!results) return null;
  const remote = named ?? (repository ? `${serverUrl}/${repository}.git` : null);
  if (remote === null) {
    throw new UsageError(
      "The git repository for the results is not known. Give --remote ADDRESS, or --no-results for none.",
    );
  }
  const isOnOwnServer = named === undefined || isOnServer(named, serverUrl);
  return openResults({ remote, branch, isOnOwnServer });
}

function isOnServer(address: string, serverUrl: string): boolean {
  return URL.canParse(address) && new URL(address).origin === new URL(serverUrl).origin;
}

/**
 * Where GitHub shows a part of the branch of results; null: the branch is not on GitHub.
 *
 * @param part `blob/PATH` for a file, `tree/PATH` for a folder
 */
function pageOf(
  { results, branch, remote }: PublishOptions,
  { repository, serverUrl }: WorkflowContext,
  part: string,
): string | null {
  const own = repository ? `${serverUrl}/${repository}` : null;
  const page = remote === undefined ? own : remote.replace(/\.git$/, "");
  if (!results || page === null || !isOnServer(page, serverUrl)) return null;
  const [kind, ...path] = part.split("/");
  return [page, kind, branch, "runs", ...path].join("/");
}

/** Address of the site on the branch of results, with a final slash; null: unknown. */
function siteUrlOf({ siteUrl, remote }: PublishOptions, workflow: WorkflowContext): string | null {
  if (siteUrl !== undefined) return siteUrl.replace(/\/*$/, "/");
  const own = workflow.repository && `${workflow.serverUrl}/${workflow.repository}`;
  return pagesAddress(remote ?? own ?? "");
}
