/** The workflow that runs gcbench: GitHub Actions. */
export {
  currentWorkflowRun,
  readWorkflowContext,
  type WorkflowContext,
} from "../adapters/github/workflow-context.ts";
