import { DEFAULT_ENVIRONMENT } from "../../core/github/github-trust.ts";
import {
  allowsWorkflows,
  isDefaultSubject,
  type RepositoryIdentity,
  workflowPattern,
} from "../../core/github/set-up.ts";
import type { RepositorySettings } from "../../ports/repository-settings.ts";

/** One thing that gcbench needs on GitHub or in AWS. */
export interface SetUpTask {
  readonly name: string;
  /** limited: works, with a disadvantage. blocked: only a person can do it. */
  readonly state: "good" | "missing" | "limited" | "blocked";
  readonly found: string;
  /** Shell commands, or advice; empty: nothing to do. */
  readonly fix: string;
  /** Does what `fix` says. */
  readonly apply?: () => Promise<void>;
}

/** Values of the repository's variables. Null: known after bootstrap. */
export type SetUpVariables = Readonly<Record<string, string | null>>;

export interface SetUpGoal {
  readonly identity: RepositoryIdentity;
  /** `owner/name` of gcbench. */
  readonly source: string;
  readonly variables: SetUpVariables;
}

/** Checks settings of a repository. Reads only; `apply` of each task changes. */
export async function settingTasks(
  settings: RepositorySettings,
  goal: SetUpGoal,
): Promise<readonly SetUpTask[]> {
  return [
    ...accessTasks(goal.identity),
    await subjectTask(settings),
    ...(await actionsTasks(settings, goal.source)),
    ...(await environmentTasks(settings, goal.identity.defaultBranch)),
    ...(await variableTasks(settings, goal.variables)),
  ];
}

const good = (name: string, found: string): SetUpTask => ({ name, state: "good", found, fix: "" });

function accessTasks(identity: RepositoryIdentity): readonly SetUpTask[] {
  const { fullName, canAdminister, isArchived, scopes, hasIssues } = identity;
  const name = "Access";
  const blocked = (found: string, fix: string): SetUpTask[] => [
    { name, state: "blocked", found, fix },
  ];
  if (isArchived) return blocked("the repository is archived", `gh repo unarchive ${fullName}`);
  if (!canAdminister) {
    return blocked(
      "the token's owner may not change settings",
      `Ask an administrator of ${fullName} to run this command.`,
    );
  }
  if (scopes !== null && !scopes.includes("workflow")) {
    return blocked(
      "the token may not write workflow files",
      "gh auth refresh --hostname github.com --scopes workflow",
    );
  }
  return [
    good(name, `administrator of ${fullName}`),
    hasIssues
      ? good("Issues", "enabled")
      : {
          name: "Issues",
          state: "limited",
          found: "disabled: gcbench opens no issue if a release is slower",
          fix: `gh repo edit ${fullName} --enable-issues`,
        },
  ];
}

async function subjectTask(settings: RepositorySettings): Promise<SetUpTask> {
  const name = "OIDC subject";
  const template = await settings.subjectTemplate();
  if (isDefaultSubject(template)) return good(name, "GitHub's default");
  return {
    name,
    state: "blocked",
    found: `customized (${template?.join(", ")}), so the roles in AWS would refuse it`,
    fix: `gh api -X PUT repos/${settings.repository}/actions/oidc/customization/sub -F use_default=true`,
  };
}

async function actionsTasks(
  settings: RepositorySettings,
  source: string,
): Promise<readonly SetUpTask[]> {
  const current = await settings.actions();
  const path = `repos/${settings.repository}/actions/permissions`;
  const allowed = current.allowed === "all" ? "all" : "selected";
  const pattern =
    allowed === "all"
      ? ""
      : `\ngh api -X PUT ${path}/selected-actions -F github_owned_allowed=true -F verified_allowed=${current.allowsVerified} ${[...current.patterns, workflowPattern(source)].map((one) => `-f 'patterns_allowed[]=${one}'`).join(" ")}`;
  const isAllowed = allowsWorkflows(current, source);
  return [
    isAllowed
      ? good("Actions", `may run workflows of ${source}`)
      : {
          name: "Actions",
          state: "missing",
          found: current.isEnabled ? `may not run workflows of ${source}` : "disabled",
          fix: `gh api -X PUT ${path} -F enabled=true -f allowed_actions=${allowed}${pattern}`,
          apply: () => settings.allowActions(current, source),
        },
    current.canCreatePullRequests
      ? good("Pull requests", "Actions may create them")
      : {
          name: "Pull requests",
          state: "missing",
          found: "Actions may not create them, and new versions of GEOS-Chem need one",
          fix: `gh api -X PUT ${path}/workflow -f default_workflow_permissions=${current.defaultPermissions} -F can_approve_pull_request_reviews=true`,
          apply: () => settings.allowPullRequests(current),
        },
  ];
}

async function environmentTasks(
  settings: RepositorySettings,
  branch: string,
): Promise<readonly SetUpTask[]> {
  const environment = DEFAULT_ENVIRONMENT;
  const path = `repos/${settings.repository}/environments/${environment}`;
  const found = await settings.environmentBranches(environment);
  const branches = found === null || found === "any" ? [] : found;
  const name = "Environment";
  const others = branches.filter((one) => one !== branch);
  const restrict: SetUpTask = {
    name,
    state: "missing",
    found: found === null ? `${environment} does not exist` : `every branch may use ${environment}`,
    fix: `gh api -X PUT ${path} -F 'deployment_branch_policy[protected_branches]=false' -F 'deployment_branch_policy[custom_branch_policies]=true'`,
    apply: () => settings.restrictEnvironment(environment),
  };
  const rule = "Environment's branch";
  return [
    found === null || found === "any" ? restrict : good(name, environment),
    branches.includes(branch)
      ? good(rule, branch)
      : {
          name: rule,
          state: "missing",
          found: `${branch} may not use ${environment}`,
          fix: `gh api -X POST ${path}/deployment-branch-policies -f name=${branch}`,
          apply: () => settings.addEnvironmentBranch(environment, branch),
        },
    ...others.map(
      (one): SetUpTask => ({
        name: rule,
        state: "limited",
        found: `${one} may deploy in AWS too`,
        fix: `Remove it in Settings, Environments, ${environment}, unless you want that.`,
      }),
    ),
  ];
}

async function variableTasks(
  settings: RepositorySettings,
  variables: SetUpVariables,
): Promise<readonly SetUpTask[]> {
  const current = await settings.variables();
  return Object.entries(variables).map(([variable, value]): SetUpTask => {
    const name = `Variable ${variable}`;
    const before = current.get(variable);
    if (before !== undefined && before === value) return good(name, before);
    const change = before === undefined ? "create" : "update";
    return {
      name,
      state: "missing",
      found: before ?? "not set",
      fix: `gh variable set ${variable} --repo ${settings.repository} --body ${value ?? "ARN"}`,
      ...(value === null ? {} : { apply: () => settings.setVariable(variable, value, change) }),
    };
  });
}
