import type { ActionsSettings, RepositoryIdentity } from "../core/github/set-up.ts";
import type { OidcRepository } from "./oidc-repository.ts";

/** Settings, files and workflow runs of a repository, for its administrator. An error names the missing permission. */
export interface RepositorySettings extends OidcRepository {
  /** `owner/name`. */
  readonly repository: string;
  /** @throws {UsageError} the token cannot see the repository */
  identity(): Promise<RepositoryIdentity>;
  actions(): Promise<ActionsSettings>;
  /** Enables Actions and lets workflows of a repository run, in addition to those that may run already. */
  allowActions(current: ActionsSettings, source: string): Promise<void>;
  allowPullRequests(current: ActionsSettings): Promise<void>;
  variables(): Promise<ReadonlyMap<string, string>>;
  /** Creates the variable or changes its value. */
  setVariable(name: string, value: string, change: "create" | "update"): Promise<void>;
  /** Branches and patterns that may use an environment; null: there is no such environment. "any": it has no rule. */
  environmentBranches(name: string): Promise<readonly string[] | "any" | null>;
  /** Creates the environment, or restricts it to named branches. Its reviewers and wait time stay. */
  restrictEnvironment(name: string): Promise<void>;
  addEnvironmentBranch(name: string, branch: string): Promise<void>;
  /** Whether a push to the branch needs a pull request. */
  needsPullRequest(branch: string): Promise<boolean>;
  /** Text of a file; null: there is none. @param ref branch or commit */
  readFile(path: string, ref: string): Promise<string | null>;
  /** Makes one commit with all files. @param branch is created from the base if it does not exist */
  commit(change: RepositoryChange): Promise<void>;
  /** Full commit of a branch, tag or commit of another repository; null: not found. */
  commitOf(repository: string, ref: string): Promise<string | null>;
  /** GitHub's word for the state of a workflow, such as active or disabled_fork; null: GitHub does not know the file yet. */
  workflowState(workflow: string): Promise<string | null>;
  enableWorkflow(workflow: string): Promise<void>;
  /** The newest workflow run with this title that someone started by hand; null: there is none. */
  newestRun(workflow: string, title: string): Promise<WorkflowRun | null>;
  workflowRun(id: number): Promise<WorkflowRun>;
  /** Names of the run's jobs that failed. */
  failedJobs(id: number): Promise<readonly string[]>;
}

export interface RepositoryChange {
  readonly base: string;
  readonly branch: string;
  readonly message: string;
  readonly files: ReadonlyMap<string, string>;
}

export interface WorkflowRun {
  readonly id: number;
  readonly url: string;
  readonly sha: string;
  /** Null: the run is not finished. Otherwise GitHub's word: success, failure, cancelled, ... */
  readonly conclusion: string | null;
}
