/** The workflow step that runs an action of gcbench: GitHub Actions. */
export { ActionsHost, annotate, escapeCommand } from "../adapters/host/actions-host.ts";
export { workflowStep } from "../adapters/host/workflow-step.ts";
