/** The workflow step that runs an action of gcbench: GitHub Actions. */
export { ActionsCaller, annotate, escapeCommand } from "../adapters/caller/actions-caller.ts";
export { workflowStep } from "../adapters/caller/workflow-step.ts";
