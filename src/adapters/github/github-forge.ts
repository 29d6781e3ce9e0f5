import { repositoryNameSchema } from "../../core/documents/run-trigger.ts";
import { UsageError } from "../../core/errors.ts";
import type {
  CheckRun,
  CommitSource,
  CommitStatus,
  Forge,
  ForgeComment,
  ForgeIssue,
  IssueChange,
  IssueSearch,
  IssueText,
  LatestPullRequest,
  Permission,
  PersonComment,
  PullRequest,
  PullRequestText,
  Reaction,
  WorkflowStart,
} from "../../ports/forge.ts";
import { putCheckRun } from "./github-checks.ts";
import { listComments, listDiscussion, readComment, removeComment } from "./github-comments.ts";
import { type FailedCall, toUserError } from "./github-errors.ts";
import { changeIssue, listIssues, makeIssue } from "./github-issues.ts";
import { lastPull, pullOfCommit, putPull, toPullRequest } from "./github-pulls.ts";
import {
  addRetryPolicy,
  failedRequest,
  type GitHubRetryOptions,
  isRateLimited,
  type Octokit,
} from "./github-retry-policy.ts";
import { putStatus, readStatus } from "./github-statuses.ts";
import type { RepositoryName } from "./repository-name.ts";

/** Login of a workflow's own token, which may not query its login. */
const WORKFLOW_LOGIN = "github-actions[bot]";

export interface GitHubOptions extends GitHubRetryOptions {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** API address, as in GITHUB_API_URL. */
  readonly apiUrl: string;
  /** Login whose comments count as gcbench's. Default: the token's login, or the workflow's bot. */
  readonly author?: string | undefined;
}

/** GitHub or GitHub Enterprise Server, through the REST API. */
export class GitHubForge implements Forge {
  readonly repository: string;
  readonly #octokit: Octokit;
  readonly #options: GitHubOptions;
  readonly #repositoryName: RepositoryName;
  #author: string | null;

  /** @throws {UsageError} the repository's name is invalid */
  static async open(options: GitHubOptions): Promise<GitHubForge> {
    // Loaded lazily: most commands do not use GitHub.
    const { getOctokit } = await import("@actions/github");
    const octokit = getOctokit(options.token, { baseUrl: options.apiUrl, log: SILENT });
    addRetryPolicy(octokit, options);
    return new GitHubForge(octokit, options);
  }

  private constructor(octokit: Octokit, options: GitHubOptions) {
    const [owner = "", repo = ""] = options.repository.split("/");
    if (!repositoryNameSchema.safeParse(options.repository).success) {
      throw new UsageError(
        `"${options.repository}" is not a GitHub repository name. Expected owner/name.`,
      );
    }
    this.repository = options.repository;
    this.#repositoryName = { owner, repo };
    this.#octokit = octokit;
    this.#options = options;
    this.#author = options.author ?? null;
  }

  async findComments(number: number, marker: string): Promise<readonly ForgeComment[]> {
    const author = await this.#tokenLogin();
    return this.#ask(commentAccess(`list the comments of #${number}`), () =>
      listComments(this.#octokit, this.#repositoryName, { number, marker, author }),
    );
  }

  async comment(id: number): Promise<ForgeComment | null> {
    return this.#ask(commentAccess("read its comment"), () =>
      readComment(this.#octokit, this.#repositoryName, id),
    );
  }

  async createComment(number: number, body: string): Promise<ForgeComment> {
    const { data } = await this.#ask(commentAccess(`comment on #${number}`), () =>
      this.#octokit.rest.issues.createComment({
        ...this.#repositoryName,
        issue_number: number,
        body,
      }),
    );
    this.#warnOfAuthor(data.user?.login);
    return { id: data.id, body: data.body ?? body, url: data.html_url };
  }

  async updateComment(id: number, body: string): Promise<ForgeComment> {
    const { data } = await this.#ask(commentAccess("update its comment"), () =>
      this.#octokit.rest.issues.updateComment({ ...this.#repositoryName, comment_id: id, body }),
    );
    return { id, body: data.body ?? body, url: data.html_url };
  }

  async deleteComment(id: number): Promise<void> {
    await this.#ask(commentAccess("delete a second comment of its own"), () =>
      removeComment(this.#octokit, this.#repositoryName, id),
    );
  }

  async putCheck(check: CheckRun): Promise<string> {
    const what = `set a check at ${check.sha.slice(0, 12)}`;
    return this.#ask({ what, permission: "checks: write" }, () =>
      putCheckRun(this.#octokit, this.#repositoryName, check, this.#options.warn),
    );
  }

  async pullRequestOf(source: CommitSource): Promise<PullRequest | null> {
    const what = `list the pull requests of ${source.sha.slice(0, 12)}`;
    return this.#ask({ what, permission: "pull-requests: read" }, () =>
      pullOfCommit(this.#octokit, this.#repositoryName, source, this.#options.warn),
    );
  }

  async pullRequest(number: number): Promise<PullRequest> {
    const access = { what: `show pull request #${number}`, permission: "pull-requests: read" };
    const { data } = await this.#ask(access, () =>
      this.#octokit.rest.pulls.get({ ...this.#repositoryName, pull_number: number }),
    );
    return toPullRequest(data);
  }

  async react(commentId: number, content: Reaction): Promise<void> {
    await this.#ask({ what: "react to a comment", permission: "pull-requests: write" }, () =>
      this.#octokit.rest.reactions.createForIssueComment({
        ...this.#repositoryName,
        comment_id: commentId,
        content,
      }),
    );
  }

  async setStatus(sha: string, status: CommitStatus): Promise<void> {
    const what = `set a status at ${sha.slice(0, 12)}`;
    await this.#ask({ what, permission: "statuses: write" }, () =>
      putStatus(this.#octokit, this.#repositoryName, { sha, status }),
    );
  }

  async statusAt(sha: string, context: string): Promise<CommitStatus | null> {
    const what = `read the status at ${sha.slice(0, 12)}`;
    return this.#ask({ what, permission: "statuses: write" }, () =>
      readStatus(this.#octokit, this.#repositoryName, { sha, context }),
    );
  }

  async findIssues(search: IssueSearch): Promise<readonly ForgeIssue[]> {
    const author = await this.#tokenLogin();
    const access = { what: "list its issues", permission: "issues: write" };
    return this.#ask(access, () =>
      listIssues(this.#octokit, this.#repositoryName, { ...search, author }),
    );
  }

  async discussionOf(number: number): Promise<readonly PersonComment[]> {
    const access = { what: `list the comments of #${number}`, permission: "issues: write" };
    return this.#ask(access, () => listDiscussion(this.#octokit, this.#repositoryName, number));
  }

  async createIssue(issue: IssueText): Promise<ForgeIssue> {
    const access = { what: `open an issue (${issue.label})`, permission: "issues: write" };
    return this.#ask(access, () => makeIssue(this.#octokit, this.#repositoryName, issue));
  }

  async updateIssue(change: IssueChange): Promise<void> {
    const access = { what: `update issue #${change.number}`, permission: "issues: write" };
    await this.#ask(access, () => changeIssue(this.#octokit, this.#repositoryName, change));
  }

  async putPullRequest(text: PullRequestText): Promise<PullRequest> {
    const access = {
      what: `open a pull request of ${text.head}`,
      permission: "pull-requests: write",
    };
    return this.#ask(access, () => putPull(this.#octokit, this.#repositoryName, text));
  }

  async lastPullRequest(branches: {
    readonly head: string;
    readonly base: string;
  }): Promise<LatestPullRequest | null> {
    const access = { what: "list its pull requests", permission: "pull-requests: read" };
    return this.#ask(access, () => lastPull(this.#octokit, this.#repositoryName, branches));
  }

  async startWorkflow({ workflow, ref, inputs }: WorkflowStart): Promise<void> {
    await this.#ask({ what: `start ${workflow}`, permission: "actions: write" }, () =>
      this.#octokit.rest.actions.createWorkflowDispatch({
        ...this.#repositoryName,
        workflow_id: workflow,
        ref,
        inputs: { ...inputs },
      }),
    );
  }

  async permissionOf(login: string): Promise<Permission> {
    const access = { what: `read the permission of ${login}`, permission: "contents: read" };
    return this.#ask(access, async () => {
      try {
        const { data } = await this.#octokit.rest.repos.getCollaboratorPermissionLevel({
          ...this.#repositoryName,
          username: login,
        });
        return levelOf(data.role_name) ?? levelOf(data.permission) ?? "none";
      } catch (error) {
        // GitHub returns 404 for a user who is not a collaborator.
        if (failedRequest(error).status === 404) return "none";
        throw error;
      }
    });
  }

  /** The token's login. A workflow's token may not query it and writes as the workflow's bot. */
  async #tokenLogin(): Promise<string> {
    if (this.#author !== null) return this.#author;
    const access = { what: "read the token's login", permission: null };
    this.#author = await this.#ask(access, async () => {
      try {
        return (await this.#octokit.rest.users.getAuthenticated()).data.login;
      } catch (error) {
        const failed = failedRequest(error);
        if (failed.status === 403 && !isRateLimited(failed)) return WORKFLOW_LOGIN;
        throw error;
      }
    });
    return this.#author;
  }

  #warnOfAuthor(login: string | undefined): void {
    if (login === undefined || this.#author === null || login === this.#author) return;
    this.#options.warn(
      `${login} wrote the comment, but gcbench searches comments of ${this.#author} and would not find it again. Set \`author: ${login}\`.`,
    );
  }

  async #ask<T>(
    access: Pick<FailedCall, "what" | "permission" | "isPermanentlyGone">,
    call: () => Promise<T>,
  ): Promise<T> {
    const { repository } = this;
    const { signal } = this.#options;
    try {
      return await call();
    } catch (cause) {
      throw toUserError(cause, { ...access, repository, signal });
    }
  }
}

/** Access to comments. Deleted conversations do not return. */
function commentAccess(what: string) {
  return { what, permission: "pull-requests: write", isPermanentlyGone: true };
}

const quiet = () => {};
/** Silences Octokit, which would print addresses; errors are explained by toUserError. */
const SILENT = { debug: quiet, info: quiet, warn: quiet, error: quiet };

const LEVELS: readonly Permission[] = ["admin", "maintain", "write", "triage", "read", "none"];

/** Custom roles of an organization have no level here; GitHub reports their base role too. */
function levelOf(name: string | undefined): Permission | undefined {
  return LEVELS.find((level) => level === name);
}
