import { hostname, userInfo } from "node:os";
import { currentWorkflowRun } from "../github/workflow-context.ts";

/** Who calls: the page of the workflow run, or `user@machine`. */
export function currentUser(environment: NodeJS.ProcessEnv = process.env): string {
  const page = environment["GITHUB_ACTIONS"] === "true" ? currentWorkflowRun(environment) : null;
  return page ?? `${userName()}@${hostname()}`;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? "unknown"); // A container can run as a user that its passwd file does not list.
  }
}
