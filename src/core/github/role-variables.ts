/** Commands whose actions take the deploy role. */
const DEPLOY_COMMANDS = ["build", "choose", "clean-up", "deploy", "destroy"];

/** Variables of a repository with the ARNs of the roles that its workflows assume. */
export type RoleVariable = "GCBENCH_DEPLOY_ROLE" | "GCBENCH_RUN_ROLE";

/**
 * Variables that a workflow may pass to an action as its role.
 *
 * @param isCheck `deploy --check-only` needs no right of the deploy role, so jobs with either role run it
 */
export function roleVariablesOf(command: string, isCheck: boolean): readonly RoleVariable[] {
  if (isCheck) return ["GCBENCH_RUN_ROLE", "GCBENCH_DEPLOY_ROLE"];
  return [DEPLOY_COMMANDS.includes(command) ? "GCBENCH_DEPLOY_ROLE" : "GCBENCH_RUN_ROLE"];
}
