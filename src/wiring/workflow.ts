/** The GitHub Actions workflow that runs gcbench, if there is one. */
export { currentTrigger } from "../adapters/github/current-trigger.ts";
export { currentWorkflowRun } from "../adapters/github/workflow-context.ts";
