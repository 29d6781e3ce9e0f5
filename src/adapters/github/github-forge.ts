import { UsageError } from "../../core/errors.ts";
import type {
  CheckRun,
  CommitSource,
  CommitStatus,
  Forge,
  ForgeComment,
  IssueText,
  PastPullRequest,
  Permission,
  PullRequest,
  PullRequestText,
  Reaction,
  WorkflowStart,
} from "../../ports.ts";
import { type Place, putCheckRun } from "./github-checks.ts";
import { lastPull } from "./github-last-pull.ts";
import { addPatience, failedRequest, type Octokit, type Patience } from "./github-patience.ts";
import { refusal } from "./github-refusal.ts";

/** What a page holds at most (REST API, "Using pagination"). */
const PAGE = 100;
/** The status description that GitHub takes (REST API, "Commit statuses"). */
const LONGEST_DESCRIPTION = 140;
/** Who a workflow's own token writes as. It may not ask for its own name. */
const WORKFLOW_LOGIN = "github-actions[bot]";
/** Pages of open pull requests that are searched for a commit of a fork, the newest first. */
const MOST_PAGES_OF_PULLS = 5;

export interface GitHubOptions extends Patience {
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
  readonly #place: Place;
  #author: string | null;

  /** @throws {UsageError} the repository's name is none */
  static async open(options: GitHubOptions): Promise<GitHubForge> {
    // Loaded where it is needed: most commands never talk to GitHub.
    const { getOctokit } = await import("@actions/github");
    const octokit = getOctokit(options.token, { baseUrl: options.apiUrl, log: SILENT });
    addPatience(octokit, options);
    return new GitHubForge(octokit, options);
  }

  private constructor(octokit: Octokit, options: GitHubOptions) {
    const [owner = "", repo = "", ...rest] = options.repository.split("/");
    if (!owner || !repo || rest.length > 0) {
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

  async findComment(number: number, marker: string): Promise<ForgeComment | null> {
    const author = await this.#ourLogin();
    const permission = "pull-requests: write";
    return this.#ask({ what: `list the comments of #${number}`, permission }, async () => {
      const pages = this.#octokit.paginate.iterator(this.#octokit.rest.issues.listComments, {
        ...{ ...this.#place, issue_number: number, per_page: PAGE },
      });
      for await (const { data } of pages) {
        const own = data.find(
          ({ body, user }) => user?.login === author && beginsWith(body ?? "", marker),
        );
        if (own) return { id: own.id, body: own.body ?? "", url: own.html_url };
      }
      return null;
    });
  }

  async createComment(number: number, body: string): Promise<ForgeComment> {
    const asked = { what: `comment on #${number}`, permission: "pull-requests: write" };
    const { data } = await this.#ask(asked, () =>
      this.#octokit.rest.issues.createComment({ ...this.#place, issue_number: number, body }),
    );
    this.#warnOfAuthor(data.user?.login);
    return { id: data.id, body: data.body ?? body, url: data.html_url };
  }

  async updateComment(id: number, body: string): Promise<ForgeComment> {
    const asked = { what: "update its comment", permission: "pull-requests: write" };
    const { data } = await this.#ask(asked, () =>
      this.#octokit.rest.issues.updateComment({ ...this.#place, comment_id: id, body }),
    );
    return { id, body: data.body ?? body, url: data.html_url };
  }

  async putCheck(check: CheckRun): Promise<string> {
    const what = `set a check at ${check.sha.slice(0, 12)}`;
    return this.#ask({ what, permission: "checks: write" }, () =>
      putCheckRun(this.#octokit, this.#place, check),
    );
  }

  async pullRequestOf({ sha, head }: CommitSource): Promise<PullRequest | null> {
    const what = `list the pull requests of ${sha.slice(0, 12)}`;
    return this.#ask({ what, permission: "pull-requests: read" }, async () => {
      const { data: known } = await this.#octokit.rest.repos.listPullRequestsAssociatedWithCommit({
        ...{ ...this.#place, commit_sha: sha, per_page: PAGE },
      });
      const open = known.filter(({ state }) => state === "open");
      const own = open.find((pull) => pull.head.sha === sha) ?? open[0];
      // A commit of a fork is not in this repository's branches, and that list is empty.
      return own ? toPullRequest(own) : this.#pullRequestOfFork({ sha, head });
    });
  }

  async #pullRequestOfFork({ sha, head }: CommitSource): Promise<PullRequest | null> {
    const pages = this.#octokit.paginate.iterator(this.#octokit.rest.pulls.list, {
      ...{ ...this.#place, state: "open", sort: "updated", direction: "desc", per_page: PAGE },
      ...(head ? { head } : {}),
    });
    let page = 0;
    for await (const { data } of pages) {
      // GitHub leaves an unknown `head` out of the question, and then answers with all of them.
      const own = data.filter((pull) => !head || pull.head.label === head);
      const found = own.find((pull) => pull.head.sha === sha) ?? (head ? own[0] : undefined);
      if (found) return toPullRequest(found);
      if (++page >= MOST_PAGES_OF_PULLS) return null;
    }
    return null;
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
        ...{ ...this.#place, comment_id: commentId, content },
      }),
    );
  }

  async setStatus(sha: string, status: CommitStatus): Promise<void> {
    const { context, state, description, url } = status;
    const what = `set a status at ${sha.slice(0, 12)}`;
    await this.#ask({ what, permission: "statuses: write" }, () =>
      this.#octokit.rest.repos.createCommitStatus({
        ...{ ...this.#place, sha, state, context },
        description: description.slice(0, LONGEST_DESCRIPTION),
        ...(url ? { target_url: url } : {}),
      }),
    );
  }

  async putIssue({ label, marker, title, body }: IssueText): Promise<string> {
    const author = await this.#ourLogin();
    return this.#ask(
      { what: `open an issue (${label})`, permission: "issues: write" },
      async () => {
        const issues = await this.#octokit.paginate(this.#octokit.rest.issues.listForRepo, {
          ...{ ...this.#place, state: "open", labels: label, per_page: PAGE },
        });
        const own = issues.find(
          (issue) =>
            !issue.pull_request &&
            issue.user?.login === author &&
            beginsWith(issue.body ?? "", marker),
        );
        const content = { ...this.#place, title, body: `${marker}\n${body}` };
        const { data } = own
          ? await this.#octokit.rest.issues.update({ ...content, issue_number: own.number })
          : await this.#octokit.rest.issues.create({ ...content, labels: [label] });
        return data.html_url;
      },
    );
  }

  async putPullRequest({ head, base, title, body }: PullRequestText): Promise<PullRequest> {
    const asked = { what: `open a pull request of ${head}`, permission: "pull-requests: write" };
    return this.#ask(asked, async () => {
      const { data: open } = await this.#octokit.rest.pulls.list({
        ...{ ...this.#place, state: "open", head: `${this.#place.owner}:${head}`, per_page: PAGE },
      });
      const own = open.find((pull) => pull.head.ref === head && pull.base.ref === base);
      const { data } = own
        ? await this.#octokit.rest.pulls.update({
            ...{ ...this.#place, pull_number: own.number, title, body },
          })
        : await this.#octokit.rest.pulls.create({ ...this.#place, head, base, title, body });
      return toPullRequest(data);
    });
  }

  async lastPullRequest(branches: {
    readonly head: string;
    readonly base: string;
  }): Promise<PastPullRequest | null> {
    const asked = { what: "list its pull requests", permission: "pull-requests: read" };
    return this.#ask(asked, () => lastPull(this.#octokit, this.#place, branches));
  }

  async startWorkflow({ workflow, ref, inputs }: WorkflowStart): Promise<void> {
    await this.#ask({ what: `start ${workflow}`, permission: "actions: write" }, () =>
      this.#octokit.rest.actions.createWorkflowDispatch({
        ...{ ...this.#place, workflow_id: workflow, ref, inputs: { ...inputs } },
      }),
    );
  }

  async permissionOf(login: string): Promise<Permission> {
    const asked = { what: `say what ${login} may do`, permission: "contents: read" };
    return this.#ask(asked, async () => {
      try {
        const { data } = await this.#octokit.rest.repos.getCollaboratorPermissionLevel({
          ...{ ...this.#place, username: login },
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
  async #ourLogin(): Promise<string> {
    if (this.#author !== null) return this.#author;
    const asked = { what: "say whom the token is of", permission: null };
    this.#author = await this.#ask(asked, async () => {
      try {
        return (await this.#octokit.rest.users.getAuthenticated()).data.login;
      } catch (error) {
        if (failedRequest(error).status === 403) return WORKFLOW_LOGIN;
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
    asked: { readonly what: string; readonly permission: string | null },
    call: () => Promise<T>,
  ): Promise<T> {
    const { repository } = this;
    const { signal } = this.#options;
    try {
      return await call();
    } catch (cause) {
      throw refusal(cause, { ...asked, repository, signal });
    }
  }
}

const quiet = () => {};
/** Octokit would print the addresses of what failed; refusals are told in our own words. */
const SILENT = { debug: quiet, info: quiet, warn: quiet, error: quiet };

const LEVELS: readonly Permission[] = ["admin", "maintain", "write", "triage", "read", "none"];

/** Roles that an organisation made up itself have no level here; what they rest on has. */
function levelOf(name: string | undefined): Permission | undefined {
  return LEVELS.find((level) => level === name);
}

/** Only at the beginning: who quotes our comment has the marker too, further down. */
function beginsWith(body: string, marker: string): boolean {
  return body.trimStart().startsWith(marker);
}

interface PullLike {
  readonly number: number;
  readonly html_url: string;
  readonly head: { readonly sha: string; readonly repo?: { readonly full_name: string } | null };
  readonly base: { readonly sha: string; readonly repo: { readonly full_name: string } };
}

function toPullRequest({ number, html_url: url, head, base }: PullLike): PullRequest {
  return {
    number,
    url,
    headSha: head.sha,
    baseSha: base.sha,
    // A fork that was deleted since has no repository any more.
    isFromFork: head.repo?.full_name !== base.repo.full_name,
  };
}
