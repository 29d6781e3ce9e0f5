import { UsageError } from "../../src/core/errors.ts";
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
} from "../../src/ports.ts";

export interface FakeComment extends ForgeComment {
  readonly number: number;
  readonly login: string;
}

export const US = "us[bot]";

/** A forge in memory. */
export class FakeForge implements Forge {
  readonly repository = "octo/model";
  readonly comments: FakeComment[] = [];
  readonly checks: CheckRun[] = [];
  readonly issues: (IssueText & { readonly number: number })[] = [];
  readonly pulls: (PullRequest & { readonly head: string; readonly title: string })[] = [];
  readonly statuses: { readonly sha: string; readonly status: CommitStatus }[] = [];
  readonly reactions: { readonly comment: number; readonly content: Reaction }[] = [];
  readonly started: WorkflowStart[] = [];
  readonly permissions = new Map<string, Permission>();
  #last = 0;

  /** Somebody comments. */
  commentAs(login: string, number: number, body: string): FakeComment {
    const id = ++this.#last;
    const comment = { id, number, login, body, url: `memory:/${number}#${id}` };
    this.comments.push(comment);
    return comment;
  }

  async findComment(number: number, marker: string): Promise<ForgeComment | null> {
    const own = this.comments.find(
      (one) => one.number === number && one.login === US && one.body.startsWith(marker),
    );
    return own ? shown(own) : null;
  }

  async createComment(number: number, body: string): Promise<ForgeComment> {
    return shown(this.commentAs(US, number, body));
  }

  async updateComment(id: number, body: string): Promise<ForgeComment> {
    const index = this.comments.findIndex((one) => one.id === id);
    const there = this.comments[index];
    if (!there) throw new UsageError(`There is no comment ${id} (404).`);
    const updated = { ...there, body };
    this.comments[index] = updated;
    return shown(updated);
  }

  async putCheck(check: CheckRun): Promise<string> {
    const index = this.checks.findIndex(
      ({ sha, name, key }) => sha === check.sha && name === check.name && key === check.key,
    );
    if (index >= 0) this.checks[index] = check;
    else this.checks.push(check);
    return `memory:/checks/${check.key}`;
  }

  async pullRequestOf({ sha, head }: CommitSource): Promise<PullRequest | null> {
    return (
      this.pulls.find((pull) => pull.headSha === sha) ??
      this.pulls.find((pull) => head !== undefined && pull.head === head) ??
      null
    );
  }

  async pullRequest(number: number): Promise<PullRequest> {
    const pull = this.pulls.find((one) => one.number === number);
    if (!pull) throw new UsageError(`There is no pull request #${number} (404).`);
    return pull;
  }

  async react(comment: number, content: Reaction): Promise<void> {
    this.reactions.push({ comment, content });
  }

  async setStatus(sha: string, status: CommitStatus): Promise<void> {
    this.statuses.push({ sha, status });
  }

  async putIssue(issue: IssueText): Promise<string> {
    const index = this.issues.findIndex(
      ({ label, marker }) => label === issue.label && marker === issue.marker,
    );
    const number = this.issues[index]?.number ?? ++this.#last;
    if (index >= 0) this.issues[index] = { ...issue, number };
    else this.issues.push({ ...issue, number });
    return `memory:/issues/${number}`;
  }

  async putPullRequest({ head, title }: PullRequestText): Promise<PullRequest> {
    const index = this.pulls.findIndex((pull) => pull.head === head);
    const number = this.pulls[index]?.number ?? ++this.#last;
    const pull = {
      ...{ number, head, title, url: `memory:/pulls/${number}` },
      ...{ headSha: "0".repeat(40), baseSha: "0".repeat(40), isFromFork: false },
    };
    if (index >= 0) this.pulls[index] = pull;
    else this.pulls.push(pull);
    return pull;
  }

  async lastPullRequest({ head }: { readonly head: string }): Promise<PastPullRequest | null> {
    const last = this.pulls.findLast((pull) => pull.head === head);
    return last ? { number: last.number, url: last.url, isOpen: true, body: "" } : null;
  }

  async startWorkflow(start: WorkflowStart): Promise<void> {
    if (start.workflow === "none.yml") throw new UsageError("There is no none.yml (404).");
    this.started.push(start);
  }

  async permissionOf(login: string): Promise<Permission> {
    return this.permissions.get(login) ?? "none";
  }
}

function shown({ id, body, url }: FakeComment): ForgeComment {
  return { id, body, url };
}
