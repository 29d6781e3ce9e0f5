/** What GitHub says about the current workflow run. It comes from GitHub only, never from the code of a pull request. */
export interface WorkflowContext {
  /** `owner/name`; null: not in a workflow. */
  readonly repository: string | null;
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** Address of the workflow run. */
  readonly workflowUrl: string | null;
  /**
   * Commit of the event; for a pull request the head, not GitHub's merge commit. Null: the event does not name the measured
   * commit. For a comment, a schedule or a manual start, GitHub only names the commit of the workflow's own files.
   */
  readonly sha: string | null;
  /** Branch of that commit, as `owner:branch`. */
  readonly head: string | null;
  /** Null: the event does not say. A fork's workflow_run never does. */
  readonly pullRequest: number | null;
}
