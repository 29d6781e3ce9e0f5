/* What publishing needs of the world: where people discuss changes, and where reports are kept for good. */

/** Where people discuss changes: GitHub. What it can't do ends in a message that says which permission or setting is missing. */
export interface Forge {
  /** `owner/name`. */
  readonly repository: string;
  /**
   * Comments of ours that begin with the marker, the oldest first, on however many pages the comments are.
   * A marker in somebody else's comment is not ours.
   */
  findComments(number: number, marker: string): Promise<readonly ForgeComment[]>;
  /** As it is now; null: it is not there any more. */
  comment(id: number): Promise<ForgeComment | null>;
  createComment(number: number, body: string): Promise<ForgeComment>;
  updateComment(id: number, body: string): Promise<ForgeComment>;
  /** One that is gone already is no error. */
  deleteComment(id: number): Promise<void>;
  /**
   * Sets the check run of that name at a commit. Where the newest of the name has the same key, that one becomes what is asked: as often
   * as it is asked, one check. @returns where people see it
   */
  putCheck(check: CheckRun): Promise<string>;
  /** The open pull request whose head the commit is; null: there is none, or more than one. */
  pullRequestOf(commit: CommitSource): Promise<PullRequest | null>;
  pullRequest(number: number): Promise<PullRequest>;
  react(commentId: number, reaction: Reaction): Promise<void>;
  setStatus(sha: string, status: CommitStatus): Promise<void>;
  /** The newest status of a context; null: there is none. */
  statusAt(sha: string, context: string): Promise<CommitStatus | null>;
  /** Issues of ours that begin with the marker, open and closed, the oldest first. */
  findIssues(search: IssueSearch): Promise<readonly ForgeIssue[]>;
  createIssue(issue: IssueText): Promise<ForgeIssue>;
  updateIssue(change: IssueChange): Promise<void>;
  /** Creates the pull request from a branch of the repository, or updates the open one. */
  putPullRequest(request: PullRequestText): Promise<PullRequest>;
  /** The newest pull request from a branch of the repository, whatever became of it; null: there was none. */
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

export interface CheckRun {
  readonly sha: string;
  readonly name: string;
  /** Of what it is about: the same key at the same commit is the same check. */
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

/** What is said beside a line of a file. */
export interface Annotation {
  readonly path: string;
  readonly line: number;
  readonly level: "notice" | "warning" | "failure";
  readonly title: string;
  readonly message: string;
}

export interface CommitSource {
  readonly sha: string;
  /** Branch that it was pushed to, as `owner:branch`; where it is known, only a pull request of this branch is meant. */
  readonly head?: string | undefined;
}

export interface PullRequest {
  readonly number: number;
  readonly url: string;
  readonly headSha: string;
  readonly baseSha: string;
  /** Its head is in another repository. */
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
  /** By which it is found fast; it is found without it, too. */
  readonly label: string;
  readonly marker: string;
}

export interface IssueText {
  readonly label: string;
  readonly title: string;
  /** It begins with the marker. */
  readonly body: string;
}

export interface ForgeIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly isOpen: boolean;
  readonly url: string;
}

/** What an issue is to become; what is left out stays. */
export interface IssueChange {
  readonly number: number;
  readonly title?: string;
  readonly body?: string;
  readonly isOpen: boolean;
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
