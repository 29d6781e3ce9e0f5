/** A service for code and discussions, such as GitHub. An error names the permission or setting that is missing. */
export interface Forge {
  /** `owner/name`. */
  readonly repository: string;
  /**
   * gcbench's own comments that begin with the marker, oldest first, from all pages of comments. Comments of
   * other authors are ignored.
   */
  findComments(number: number, marker: string): Promise<readonly ForgeComment[]>;
  /** Current state of a comment; null: it was deleted. */
  comment(id: number): Promise<ForgeComment | null>;
  createComment(number: number, body: string): Promise<ForgeComment>;
  updateComment(id: number, body: string): Promise<ForgeComment>;
  /** No error if the comment is already deleted. */
  deleteComment(id: number): Promise<void>;
  /**
   * Creates a check run at a commit. If the newest check run of this name has the same key, it is updated
   * instead, so repeated calls leave one check. @returns address of its page
   */
  putCheck(check: CheckRun): Promise<string>;
  /** The open pull request with this head commit; null: there is none, or more than one. */
  pullRequestOf(commit: CommitSource): Promise<PullRequest | null>;
  pullRequest(number: number): Promise<PullRequest>;
  react(commentId: number, reaction: Reaction): Promise<void>;
  setStatus(sha: string, status: CommitStatus): Promise<void>;
  /** The newest status of a context; null: there is none. */
  statusAt(sha: string, context: string): Promise<CommitStatus | null>;
  /** gcbench's own issues that begin with the marker, open and closed, oldest first. Issues of other authors are ignored. */
  findIssues(search: IssueSearch): Promise<readonly ForgeIssue[]>;
  /** Comments of people on an issue, oldest first, from all pages. Comments of bots are ignored. */
  discussionOf(number: number): Promise<readonly PersonComment[]>;
  createIssue(issue: IssueText): Promise<ForgeIssue>;
  updateIssue(change: IssueChange): Promise<void>;
  /** Creates the pull request from a branch of the repository, or updates the open one. */
  putPullRequest(request: PullRequestText): Promise<PullRequest>;
  /** The newest pull request from a branch of the repository, open or closed; null: there was none. */
  lastPullRequest(branches: {
    readonly head: string;
    readonly base: string;
  }): Promise<LatestPullRequest | null>;
  /** Starts a workflow by workflow_dispatch. */
  startWorkflow(start: WorkflowStart): Promise<void>;
  permissionOf(login: string): Promise<Permission>;
}

export interface ForgeComment {
  readonly id: number;
  readonly body: string;
  readonly url: string;
}

export interface PersonComment extends ForgeComment {
  readonly login: string;
  /** ISO 8601. */
  readonly createdAt: string;
}

export interface CheckRun {
  readonly sha: string;
  readonly name: string;
  /** Identifies the subject: the same key at the same commit means the same check. */
  readonly key: string;
  readonly conclusion: Conclusion;
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  /** Markdown, below the summary. */
  readonly text: string;
  readonly detailsUrl?: string | undefined;
  readonly annotations: readonly Annotation[];
}

export type Conclusion = "success" | "failure" | "neutral";

/** A message about a line of a file. */
export interface Annotation {
  readonly path: string;
  readonly line: number;
  readonly level: "notice" | "warning" | "failure";
  readonly title: string;
  readonly message: string;
}

export interface CommitSource {
  readonly sha: string;
  /** Branch of the push, as `owner:branch`. If present, only pull requests of this branch match. */
  readonly head?: string | undefined;
}

export interface PullRequest {
  readonly number: number;
  readonly url: string;
  readonly headSha: string;
  readonly baseSha: string;
  /** The head is in another repository. */
  readonly isFromFork: boolean;
}

export interface LatestPullRequest {
  readonly number: number;
  readonly url: string;
  readonly isOpen: boolean;
  readonly body: string;
}

export type Reaction = "+1" | "-1" | "eyes" | "rocket" | "confused";

export interface CommitStatus {
  readonly context: string;
  readonly state: "pending" | "success" | "failure" | "error";
  readonly description: string;
  readonly url?: string | undefined;
}

export interface IssueSearch {
  /** Makes the search fast. If no issue has the label, or it is null, all issues of gcbench are searched. */
  readonly label: string | null;
  readonly marker: string;
}

export interface IssueText {
  readonly label: string;
  readonly title: string;
  /** Begins with the marker. */
  readonly body: string;
}

export interface ForgeIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly isOpen: boolean;
  readonly url: string;
  /** How it was closed; null: it is open. */
  readonly closedAs: "completed" | "not planned" | null;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  /** ISO 8601. */
  readonly createdAt: string;
}

/** New values for an issue. Absent fields keep their value. */
export interface IssueChange {
  readonly number: number;
  readonly title?: string;
  readonly body?: string;
  readonly isOpen?: boolean;
  /** All labels of the issue. */
  readonly labels?: readonly string[];
}

export interface PullRequestText {
  readonly head: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
}

export interface WorkflowStart {
  /** File name, as in `benchmark.yml`. */
  readonly workflow: string;
  readonly ref: string;
  readonly inputs: Readonly<Record<string, string>>;
}

export type Permission = "admin" | "maintain" | "write" | "triage" | "read" | "none";
