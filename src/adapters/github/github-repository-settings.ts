import type { ActionsSettings, RepositoryIdentity } from "../../core/github/set-up.ts";
import { workflowPattern } from "../../core/github/set-up.ts";
import type {
  RepositoryChange,
  RepositorySettings,
  WorkflowRun,
} from "../../ports/repository-settings.ts";
import { toUserError } from "./github-errors.ts";
import { commitFiles, needsPullRequest, readText } from "./github-repository-files.ts";
import { addRetryPolicy, type GitHubRetryOptions, type Octokit } from "./github-retry-policy.ts";
import { allowedActions, environmentRules, orNull } from "./github-settings-values.ts";
import { PAGE, type RepositoryName } from "./repository-name.ts";

export interface GitHubSettingsOptions extends GitHubRetryOptions {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** API address, as in GITHUB_API_URL. */
  readonly apiUrl: string;
}

/** Most variables a page of GitHub's API lists. */
const VARIABLES_PAGE = 30;

/** Settings of a repository through GitHub's REST API. */
export class GitHubRepositorySettings implements RepositorySettings {
  readonly repository: string;
  readonly #octokit: Octokit;
  readonly #signal: AbortSignal;
  readonly #name: RepositoryName;

  static async open(options: GitHubSettingsOptions): Promise<GitHubRepositorySettings> {
    const { getOctokit } = await import("@actions/github");
    const octokit = getOctokit(options.token, { baseUrl: options.apiUrl, log: SILENT });
    addRetryPolicy(octokit, options);
    return new GitHubRepositorySettings(octokit, options);
  }

  private constructor(octokit: Octokit, { repository, signal }: GitHubSettingsOptions) {
    const [owner = "", repo = ""] = repository.split("/");
    this.repository = repository;
    this.#octokit = octokit;
    this.#signal = signal;
    this.#name = { owner, repo };
  }

  async identity(): Promise<RepositoryIdentity> {
    return this.#ask("show the repository", async () => {
      const { data, headers } = await this.#octokit.rest.repos.get({ ...this.#name });
      const scopes = headers["x-oauth-scopes"];
      return {
        id: data.id,
        ownerId: data.owner.id,
        fullName: data.full_name,
        sourceName: data.source?.name ?? data.name,
        defaultBranch: data.default_branch,
        isPrivate: data.private,
        isArchived: data.archived,
        hasIssues: data.has_issues,
        canAdminister: data.permissions?.admin ?? false,
        // Fine-grained tokens and those of apps have no scopes.
        scopes: scopes ? scopes.split(",").map((scope) => scope.trim()) : null,
      };
    });
  }

  async actions(): Promise<ActionsSettings> {
    return this.#ask("show its Actions settings", async () => {
      const { actions } = this.#octokit.rest;
      const { data } = await actions.getGithubActionsPermissionsRepository({ ...this.#name });
      const { data: workflow } = await actions.getGithubActionsDefaultWorkflowPermissionsRepository(
        { ...this.#name },
      );
      const isSelected = data.enabled && data.allowed_actions === "selected";
      const { data: selected } = isSelected
        ? await actions.getAllowedActionsRepository({ ...this.#name })
        : { data: {} };
      return {
        isEnabled: data.enabled,
        ...allowedActions(data.allowed_actions, selected),
        defaultPermissions: workflow.default_workflow_permissions,
        canCreatePullRequests: workflow.can_approve_pull_request_reviews,
      };
    });
  }

  async allowActions(current: ActionsSettings, source: string): Promise<void> {
    const allowed = current.allowed === "all" ? "all" : "selected";
    await this.#ask("change its Actions settings", async () => {
      const { actions } = this.#octokit.rest;
      await actions.setGithubActionsPermissionsRepository({
        ...this.#name,
        enabled: true,
        allowed_actions: allowed,
      });
      if (allowed === "all") return;
      await actions.setAllowedActionsRepository({
        ...this.#name,
        github_owned_allowed: true, // gcbench's workflows check out with actions/checkout.
        verified_allowed: current.allowsVerified,
        patterns_allowed: [...current.patterns, workflowPattern(source)],
      });
    });
  }

  async allowPullRequests(current: ActionsSettings): Promise<void> {
    await this.#ask("let Actions create pull requests", () =>
      this.#octokit.rest.actions.setGithubActionsDefaultWorkflowPermissionsRepository({
        ...this.#name,
        default_workflow_permissions: current.defaultPermissions,
        can_approve_pull_request_reviews: true,
      }),
    );
  }

  async variables(): Promise<ReadonlyMap<string, string>> {
    const list = await this.#ask("list its Actions variables", () =>
      this.#octokit.paginate(this.#octokit.rest.actions.listRepoVariables, {
        ...this.#name,
        per_page: VARIABLES_PAGE,
      }),
    );
    return new Map(list.map(({ name, value }) => [name, value]));
  }

  async setVariable(name: string, value: string, change: "create" | "update"): Promise<void> {
    const { actions } = this.#octokit.rest;
    const variable = { ...this.#name, name, value };
    await this.#ask<unknown>(`set variable ${name}`, () =>
      change === "create"
        ? actions.createRepoVariable(variable)
        : actions.updateRepoVariable(variable),
    );
  }

  async environmentBranches(name: string): Promise<readonly string[] | "any" | null> {
    const environment = { ...this.#name, environment_name: name };
    const { repos } = this.#octokit.rest;
    return this.#ask(`show environment ${name}`, async () => {
      const found = await orNull(repos.getEnvironment(environment));
      if (found === null) return null;
      if (!found.data.deployment_branch_policy?.custom_branch_policies) return "any";
      const { data } = await repos.listDeploymentBranchPolicies({ ...environment, per_page: PAGE });
      return data.branch_policies.flatMap((policy) => policy.name ?? []);
    });
  }

  async restrictEnvironment(name: string): Promise<void> {
    const environment = { ...this.#name, environment_name: name };
    const { repos } = this.#octokit.rest;
    await this.#ask(`set up environment ${name}`, async () => {
      const found = await orNull(repos.getEnvironment(environment));
      await repos.createOrUpdateEnvironment({
        ...environment,
        ...environmentRules(found?.data.protection_rules ?? []),
        deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
      });
    });
  }

  async addEnvironmentBranch(name: string, branch: string): Promise<void> {
    const policy = { ...this.#name, environment_name: name, name: branch };
    await this.#ask(`let ${branch} use environment ${name}`, () =>
      this.#octokit.rest.repos.createDeploymentBranchPolicy(policy),
    );
  }

  async subjectTemplate(): Promise<readonly string[] | null> {
    const { actions, oidc } = this.#octokit.rest;
    return this.#ask("show the subject of its OIDC tokens", async () => {
      const own = await orNull(actions.getCustomOidcSubClaimForRepo({ ...this.#name }));
      if (own === null || own.data.use_default) return null;
      if (own.data.include_claim_keys?.length) return own.data.include_claim_keys;
      // The repository follows its organization. People have no template.
      const ofOwner = await orNull(oidc.getOidcCustomSubTemplateForOrg({ org: this.#name.owner }));
      return ofOwner?.data.include_claim_keys ?? null;
    });
  }

  async needsPullRequest(branch: string): Promise<boolean> {
    return this.#ask(`show the rules of branch ${branch}`, () =>
      needsPullRequest(this.#octokit, this.#name, branch),
    );
  }

  async readFile(path: string, ref: string): Promise<string | null> {
    return this.#ask(`read ${path}`, () => readText(this.#octokit, this.#name, { path, ref }));
  }

  async commit(change: RepositoryChange): Promise<void> {
    await this.#ask(`commit to ${change.branch}`, () =>
      commitFiles(this.#octokit, this.#name, change),
    );
  }

  async commitOf(repository: string, ref: string): Promise<string | null> {
    const [owner = "", repo = ""] = repository.split("/");
    return this.#ask(`look up ${repository}@${ref}`, async () => {
      const found = await orNull(this.#octokit.rest.repos.getCommit({ owner, repo, ref }));
      return found?.data.sha ?? null;
    });
  }

  async workflowState(workflow: string): Promise<string | null> {
    return this.#ask(`show workflow ${workflow}`, async () => {
      const file = { ...this.#name, workflow_id: workflow };
      const found = await orNull(this.#octokit.rest.actions.getWorkflow(file));
      return found?.data.state ?? null;
    });
  }

  async enableWorkflow(workflow: string): Promise<void> {
    await this.#ask(`enable workflow ${workflow}`, () =>
      this.#octokit.rest.actions.enableWorkflow({ ...this.#name, workflow_id: workflow }),
    );
  }

  async newestRun(workflow: string, title: string): Promise<WorkflowRun | null> {
    return this.#ask(`list the runs of ${workflow}`, async () => {
      const found = await orNull(
        this.#octokit.rest.actions.listWorkflowRuns({
          ...this.#name,
          workflow_id: workflow,
          event: "workflow_dispatch",
          per_page: PAGE,
        }),
      );
      const runs = found?.data.workflow_runs ?? [];
      const [newest] = runs
        .filter((run) => run.display_title === title)
        .toSorted((a, b) => b.id - a.id);
      return newest ? toRun(newest) : null;
    });
  }

  async workflowRun(id: number): Promise<WorkflowRun> {
    const { data } = await this.#ask("show a workflow run", () =>
      this.#octokit.rest.actions.getWorkflowRun({ ...this.#name, run_id: id }),
    );
    return toRun(data);
  }

  async failedJobs(id: number): Promise<readonly string[]> {
    const { data } = await this.#ask("list the jobs of a workflow run", () =>
      this.#octokit.rest.actions.listJobsForWorkflowRun({
        ...this.#name,
        run_id: id,
        per_page: PAGE,
      }),
    );
    return data.jobs.flatMap((job) => (job.conclusion === "failure" ? [job.name] : []));
  }

  async #ask<T>(what: string, call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (cause) {
      const { repository } = this;
      throw toUserError(cause, { what, permission: null, repository, signal: this.#signal });
    }
  }
}

function toRun(run: {
  readonly id: number;
  readonly html_url: string;
  readonly head_sha: string;
  readonly status: string | null;
  readonly conclusion: string | null;
}): WorkflowRun {
  const conclusion = run.status === "completed" ? (run.conclusion ?? "unknown") : null;
  return { id: run.id, url: run.html_url, sha: run.head_sha, conclusion };
}

const quiet = () => {};
/** Silences Octokit, which would print addresses. */
const SILENT = { debug: quiet, info: quiet, warn: quiet, error: quiet };
