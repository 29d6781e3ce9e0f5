/** What GitHub says about the workflow that runs us. GitHub wrote all of it, and the code of a pull request none of it. */
export interface WorkflowContext {
  /** `owner/name`; null: not in a workflow. */
  readonly repository: string | null;
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** Address of the workflow run. */
  readonly workflowUrl: string | null;
  /**
   * Commit that the event is about. For a pull request it is the head, not the merge that GitHub makes of it. Null: the event does not say
   * what is measured. For a comment, a schedule or a manual start, GitHub only names the commit of the workflow's own files.
   */
  readonly sha: string | null;
  /** Branch of that commit, as `owner:branch`. */
  readonly head: string | null;
  /** Null: the event does not say. A fork's workflow_run never does. */
  readonly pullRequest: number | null;
}
