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
  PullRequest,
  PullRequestText,
  Reaction,
  WorkflowStart,
} from "../../ports/forge.ts";
import { putCheckRun } from "./github-checks.ts";
import { listComments, readComment, removeComment } from "./github-comments.ts";
import { type FailedCall, toUserError } from "./github-errors.ts";
import { changeIssue, listIssues, makeIssue } from "./github-issues.ts";
import { lastPull, pullOfCommit, toPullRequest } from "./github-pulls.ts";
import {
  addRetryPolicy,
  failedRequest,
  type GitHubRetryOptions,
  isRateLimited,
  type Octokit,
} from "./github-retry-policy.ts";
import { putStatus, readStatus } from "./github-statuses.ts";
import { PAGE, type RepositoryName } from "./repository-name.ts";

/** Who a workflow's own token writes as. It may not ask for its own name. */
const WORKFLOW_LOGIN = "github-actions[bot]";

export interface GitHubOptions extends GitHubRetryOptions {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** As GITHUB_API_URL has it. */
  readonly apiUrl: string;
  /** Whose comments are ours. Default: whom the token is of, or a workflow's own bot. */
  readonly author?: string | undefined;
}

/** GitHub, or GitHub Enterprise Server, over its REST API. */
export class GitHubForge implements Forge {
  readonly repository: string;
  readonly #octokit: Octokit;
  readonly #options: GitHubOptions;
  readonly #place: RepositoryName;
  #author: string | null;

  /** @throws {UsageError} the repository's name is none */
  static async open(options: GitHubOptions): Promise<GitHubForge> {
    // Loaded where it is needed: most commands never talk to GitHub.
    const { getOctokit } = await import("@actions/github");
    const octokit = getOctokit(options.token, { baseUrl: options.apiUrl, log: SILENT });
    addRetryPolicy(octokit, options);
    return new GitHubForge(octokit, options);
  }

  private constructor(octokit: Octokit, options: GitHubOptions) {
    const [owner = "", repo = ""] = options.repository.split("/");
    if (!repositoryNameSchema.safeParse(options.repository).success) {
      throw new UsageError(
        `"${options.repository}" is no repository of GitHub: expected owner/name.`,
      );
    }
    this.repository = options.repository;
    this.#place = { owner, repo };
    this.#octokit = octokit;
    this.#options = options;
    this.#author = options.author ?? null;
  }

  async findComments(number: number, marker: string): Promise<readonly ForgeComment[]> {
    const author = await this.#tokenLogin();
    return this.#ask(commentAccess(`list the comments of #${number}`), () =>
      listComments(this.#octokit, this.#place, { number, marker, author }),
    );
  }

  async comment(id: number): Promise<ForgeComment | null> {
    return this.#ask(commentAccess("read its comment"), () =>
      readComment(this.#octokit, this.#place, id),
    );
  }

  async createComment(number: number, body: string): Promise<ForgeComment> {
    const { data } = await this.#ask(commentAccess(`comment on #${number}`), () =>
      this.#octokit.rest.issues.createComment({ ...this.#place, issue_number: number, body }),
    );
    this.#warnOfAuthor(data.user?.login);
    return { id: data.id, body: data.body ?? body, url: data.html_url };
  }

  async updateComment(id: number, body: string): Promise<ForgeComment> {
    const { data } = await this.#ask(commentAccess("update its comment"), () =>
      this.#octokit.rest.issues.updateComment({ ...this.#place, comment_id: id, body }),
    );
    return { id, body: data.body ?? body, url: data.html_url };
  }

  async deleteComment(id: number): Promise<void> {
    await this.#ask(commentAccess("delete a second comment of its own"), () =>
      removeComment(this.#octokit, this.#place, id),
    );
  }

  async putCheck(check: CheckRun): Promise<string> {
    const what = `set a check at ${check.sha.slice(0, 12)}`;
    return this.#ask({ what, permission: "checks: write" }, () =>
      putCheckRun(this.#octokit, this.#place, check),
    );
  }

  async pullRequestOf(source: CommitSource): Promise<PullRequest | null> {
    const what = `list the pull requests of ${source.sha.slice(0, 12)}`;
    return this.#ask({ what, permission: "pull-requests: read" }, () =>
      pullOfCommit(this.#octokit, this.#place, source, this.#options.warn),
    );
  }

  async pullRequest(number: number): Promise<PullRequest> {
    const asked = { what: `show pull request #${number}`, permission: "pull-requests: read" };
    const { data } = await this.#ask(asked, () =>
      this.#octokit.rest.pulls.get({ ...this.#place, pull_number: number }),
    );
    return toPullRequest(data);
  }

  async react(commentId: number, content: Reaction): Promise<void> {
    await this.#ask({ what: "react to a comment", permission: "pull-requests: write" }, () =>
      this.#octokit.rest.reactions.createForIssueComment({
        ...this.#place,
        comment_id: commentId,
        content,
      }),
    );
  }

  async setStatus(sha: string, status: CommitStatus): Promise<void> {
    const what = `set a status at ${sha.slice(0, 12)}`;
    await this.#ask({ what, permission: "statuses: write" }, () =>
      putStatus(this.#octokit, this.#place, { sha, status }),
    );
  }

  async statusAt(sha: string, context: string): Promise<CommitStatus | null> {
    const what = `read the status at ${sha.slice(0, 12)}`;
    return this.#ask({ what, permission: "statuses: write" }, () =>
      readStatus(this.#octokit, this.#place, { sha, context }),
    );
  }

  async findIssues(search: IssueSearch): Promise<readonly ForgeIssue[]> {
    const author = await this.#tokenLogin();
    const asked = { what: `list the issues (${search.label})`, permission: "issues: write" };
    return this.#ask(asked, () => listIssues(this.#octokit, this.#place, { ...search, author }));
  }

  async createIssue(issue: IssueText): Promise<ForgeIssue> {
    const asked = { what: `open an issue (${issue.label})`, permission: "issues: write" };
    return this.#ask(asked, () => makeIssue(this.#octokit, this.#place, issue));
  }

  async updateIssue(change: IssueChange): Promise<void> {
    const asked = { what: `update issue #${change.number}`, permission: "issues: write" };
    await this.#ask(asked, () => changeIssue(this.#octokit, this.#place, change));
  }

  async putPullRequest({ head, base, title, body }: PullRequestText): Promise<PullRequest> {
    const asked = { what: `open a pull request of ${head}`, permission: "pull-requests: write" };
    return this.#ask(asked, async () => {
      const { data: open } = await this.#octokit.rest.pulls.list({
        ...this.#place,
        state: "open",
        head: `${this.#place.owner}:${head}`,
        per_page: PAGE,
      });
      const own = open.find((pull) => pull.head.ref === head && pull.base.ref === base);
      const { data } = own
        ? await this.#octokit.rest.pulls.update({
            ...this.#place,
            pull_number: own.number,
            title,
            body,
          })
        : await this.#octokit.rest.pulls.create({ ...this.#place, head, base, title, body });
      return toPullRequest(data);
    });
  }

  async lastPullRequest(branches: {
    readonly head: string;
    readonly base: string;
  }): Promise<LatestPullRequest | null> {
    const asked = { what: "list its pull requests", permission: "pull-requests: read" };
    return this.#ask(asked, () => lastPull(this.#octokit, this.#place, branches));
  }

  async startWorkflow({ workflow, ref, inputs }: WorkflowStart): Promise<void> {
    await this.#ask({ what: `start ${workflow}`, permission: "actions: write" }, () =>
      this.#octokit.rest.actions.createWorkflowDispatch({
        ...this.#place,
        workflow_id: workflow,
        ref,
        inputs: { ...inputs },
      }),
    );
  }

  async permissionOf(login: string): Promise<Permission> {
    const asked = { what: `say what ${login} may do`, permission: "contents: read" };
    return this.#ask(asked, async () => {
      try {
        const { data } = await this.#octokit.rest.repos.getCollaboratorPermissionLevel({
          ...this.#place,
          username: login,
        });
        return levelOf(data.role_name) ?? levelOf(data.permission) ?? "none";
      } catch (error) {
        // Who is no collaborator has no level: a stranger is no error.
        if (failedRequest(error).status === 404) return "none";
        throw error;
      }
    });
  }

  /** Whom the token writes as. A workflow's token may not ask, and writes as the workflow's bot. */
  async #tokenLogin(): Promise<string> {
    if (this.#author !== null) return this.#author;
    const asked = { what: "say whom the token is of", permission: null };
    this.#author = await this.#ask(asked, async () => {
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
      `The comment was made by ${login}, and looked for among those of ${this.#author}: it would not be found again. Give \`author: ${login}\`.`,
    );
  }

  async #ask<T>(
    asked: Pick<FailedCall, "what" | "permission" | "isPermanentlyGone">,
    call: () => Promise<T>,
  ): Promise<T> {
    const { repository } = this;
    const { signal } = this.#options;
    try {
      return await call();
    } catch (cause) {
      throw toUserError(cause, { ...asked, repository, signal });
    }
  }
}

/** What people talk on: where it is gone, it stays gone. */
function commentAccess(what: string) {
  return { what, permission: "pull-requests: write", isPermanentlyGone: true };
}

const quiet = () => {};
/** Octokit would print the addresses of what failed; refusals are told in our own words. */
const SILENT = { debug: quiet, info: quiet, warn: quiet, error: quiet };

const LEVELS: readonly Permission[] = ["admin", "maintain", "write", "triage", "read", "none"];

/** Roles that an organisation made up itself have no level here; what they rest on has. */
function levelOf(name: string | undefined): Permission | undefined {
  return LEVELS.find((level) => level === name);
}
