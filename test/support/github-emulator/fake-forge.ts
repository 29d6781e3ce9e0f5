import { UsageError } from "../../../src/core/errors.ts";
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
} from "../../../src/ports/forge.ts";

export interface FakeComment extends ForgeComment {
  readonly number: number;
  readonly login: string;
}

export const BOT_LOGIN = "us[bot]";

/** A forge in memory. */
export class FakeForge implements Forge {
  readonly repository = "octo/model";
  readonly comments: FakeComment[] = [];
  readonly checks: CheckRun[] = [];
  readonly issues: (ForgeIssue & { readonly label: string })[] = [];
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

  async findComments(number: number, marker: string): Promise<readonly ForgeComment[]> {
    return this.comments
      .filter(
        (one) =>
          one.number === number &&
          one.login === BOT_LOGIN &&
          one.body.trimStart().startsWith(marker),
      )
      .map(shown);
  }

  async comment(id: number): Promise<ForgeComment | null> {
    const there = this.comments.find((one) => one.id === id);
    return there ? shown(there) : null;
  }

  async createComment(number: number, body: string): Promise<ForgeComment> {
    return shown(this.commentAs(BOT_LOGIN, number, body));
  }

  async updateComment(id: number, body: string): Promise<ForgeComment> {
    const index = this.comments.findIndex((one) => one.id === id);
    const there = this.comments[index];
    if (!there) throw new UsageError(`There is no comment ${id} (404).`);
    const updated = { ...there, body };
    this.comments[index] = updated;
    return shown(updated);
  }

  async deleteComment(id: number): Promise<void> {
    const index = this.comments.findIndex((one) => one.id === id);
    if (index >= 0) this.comments.splice(index, 1);
  }

  /** The newest of the name alone is looked at, as GitHub shows no other. */
  async putCheck(check: CheckRun): Promise<string> {
    const index = this.checks.findLastIndex(
      ({ sha, name }) => sha === check.sha && name === check.name,
    );
    if (this.checks[index]?.key === check.key) this.checks[index] = check;
    else this.checks.push(check);
    return `memory:/checks/${check.key}`;
  }

  async pullRequestOf({ sha, head }: CommitSource): Promise<PullRequest | null> {
    const found = this.pulls.filter(
      (pull) => pull.headSha === sha && (head === undefined || labelOf(pull.head) === head),
    );
    return found.length === 1 ? (found[0] ?? null) : null;
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

  async statusAt(sha: string, context: string): Promise<CommitStatus | null> {
    const own = this.statuses.filter((one) => one.sha === sha && one.status.context === context);
    return own.at(-1)?.status ?? null;
  }

  async findIssues({ marker }: IssueSearch): Promise<readonly ForgeIssue[]> {
    return this.issues.filter(({ body }) => body.startsWith(marker));
  }

  async createIssue(text: IssueText): Promise<ForgeIssue> {
    const number = ++this.#last;
    const issue = {
      ...text,
      number,
      isOpen: true,
      url: `memory:/issues/${number}`,
      closedAs: null,
      labels: [text.label],
      assignees: [],
      createdAt: "2026-02-01T00:00:00Z",
    };
    this.issues.push(issue);
    return issue;
  }

  async discussionOf(number: number): Promise<readonly PersonComment[]> {
    return this.comments
      .filter((one) => one.number === number && one.login !== BOT_LOGIN)
      .map((one) => ({ ...shown(one), login: one.login, createdAt: "2026-02-02T00:00:00Z" }));
  }

  async updateIssue({ number, ...change }: IssueChange): Promise<void> {
    const index = this.issues.findIndex((one) => one.number === number);
    const there = this.issues[index];
    if (!there) throw new UsageError(`There is no issue #${number} (404).`);
    const { isOpen = there.isOpen } = change;
    const closedAs = isOpen ? null : (there.closedAs ?? "completed");
    this.issues[index] = { ...there, ...change, isOpen, closedAs };
  }

  /** Somebody changes how an issue was closed. */
  closeAsNotPlanned(number: number): void {
    const index = this.issues.findIndex((one) => one.number === number);
    const there = this.issues[index];
    if (there) this.issues[index] = { ...there, isOpen: false, closedAs: "not planned" };
  }

  async putPullRequest({ head, title }: PullRequestText): Promise<PullRequest> {
    const index = this.pulls.findIndex((pull) => pull.head === head);
    const number = this.pulls[index]?.number ?? ++this.#last;
    const pull = {
      number,
      head,
      title,
      url: `memory:/pulls/${number}`,
      headSha: "0".repeat(40),
      baseSha: "0".repeat(40),
      isFromFork: false,
    };
    if (index >= 0) this.pulls[index] = pull;
    else this.pulls.push(pull);
    return pull;
  }

  async lastPullRequest({ head }: { readonly head: string }): Promise<LatestPullRequest | null> {
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

/** A branch of the repository itself is its owner's. */
function labelOf(head: string): string {
  return head.includes(":") ? head : `octo:${head}`;
}

function shown({ id, body, url }: FakeComment): ForgeComment {
  return { id, body, url };
}
