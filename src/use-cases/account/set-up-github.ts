import { InterruptedError, UsageError } from "../../core/errors.ts";
import { CALLER_FILE, type WorkflowSource } from "../../core/github/caller-workflow.ts";
import { hasSameTrust, trustOf } from "../../core/github/github-trust.ts";
import { type ModelPart, modelPartOf, type RepositoryIdentity } from "../../core/github/set-up.ts";
import { hasSameWorkflows, workflowsAt } from "../../core/github/workflow-trust.ts";
import type { Caller } from "../../ports/caller.ts";
import type { Cloud } from "../../ports/cloud.ts";
import type { Forge } from "../../ports/forge.ts";
import type { RepositorySettings, WorkflowRun } from "../../ports/repository-settings.ts";
import type { Stack } from "../../ports/stacks.ts";
import { bootstrapAccount } from "./bootstrap.ts";
import { confirmChanges } from "./confirm-changes.ts";
import { requestedTrust } from "./github-trust.ts";
import { findProof, proofTask, proveSetUp } from "./prove-run.ts";
import { filesTask, planFiles, SET_UP_BRANCH, type SetUpFiles } from "./set-up-files.ts";
import { type SetUpTask, settingTasks } from "./set-up-tasks.ts";
import { requestedWorkflows } from "./workflow-trust.ts";

export interface SetUpRequest {
  readonly source: WorkflowSource;
  /** Suites and what they need, by path. */
  suites(part: ModelPart): ReadonlyMap<string, string>;
  /** What a prove run costs, as a phrase. */
  readonly proveCosts: string;
}

export interface SetUpPorts {
  readonly settings: RepositorySettings;
  readonly forge: Forge;
  readonly cloud: Pick<Cloud, "region" | "bootstrapStack">;
}

export interface SetUpState {
  readonly identity: RepositoryIdentity;
  readonly tasks: readonly SetUpTask[];
  readonly files: SetUpFiles;
  readonly proof: WorkflowRun | null;
}

/** Compares a repository and an account with what gcbench needs. Changes nothing. */
export async function checkSetUp(request: SetUpRequest, ports: SetUpPorts): Promise<SetUpState> {
  const { settings, forge, cloud } = ports;
  const identity = await settings.identity();
  const stack = await cloud.bootstrapStack.read();
  const { repository: source } = request.source;
  const variables = variablesOf(stack?.outputs, cloud.region);
  const set = await settingTasks(settings, { identity, source, variables });
  const part = modelPartOf(identity.sourceName);
  const branch = identity.defaultBranch;
  const goal = { branch, source: request.source, part, suites: request.suites(part) };
  const files = await planFiles(settings, forge, goal);
  const proof = await findProof(settings, files.workflow);
  return {
    identity,
    files,
    proof,
    tasks: [
      accountTask(identity, request.source, { stack, region: cloud.region }),
      ...set,
      filesTask(settings, forge, { files, branch }),
      ...(await workflowTasks(settings)),
      proofTask(proof, settings.repository, request.proveCosts),
    ],
  };
}

/** Names of the variables that gcbench's workflows read. */
function variablesOf(outputs: Readonly<Record<string, string>> | undefined, region: string) {
  return {
    GCBENCH_DEPLOY_ROLE: outputs?.["DeployRoleArn"] ?? null,
    GCBENCH_RUN_ROLE: outputs?.["RunRoleArn"] ?? null,
    GCBENCH_REGION: region,
  };
}

function trustRequest(
  { fullName, id, ownerId, defaultBranch }: RepositoryIdentity,
  { repository, ref }: WorkflowSource,
) {
  return {
    addedWorkflows: workflowsAt(repository, ref),
    repository: fullName,
    ownerId: String(ownerId),
    repositoryId: String(id),
    branch: defaultBranch,
  };
}

function accountTask(
  identity: RepositoryIdentity,
  source: WorkflowSource,
  { stack, region }: { readonly stack: Stack | null; readonly region: string },
): SetUpTask {
  const name = "AWS account";
  const request = trustRequest(identity, source);
  const workflows = requestedWorkflows(request, stack);
  const after = requestedTrust(request, stack);
  const isTrusted =
    stack !== null &&
    hasSameTrust(trustOf(stack.parameters), after, request.repository) &&
    hasSameWorkflows(workflows.before, workflows.after);
  if (isTrusted) {
    return { name, state: "good", found: `its roles trust ${request.repository}`, fix: "" };
  }
  return {
    name,
    state: "missing",
    found: stack ? `its roles do not trust ${request.repository}` : `no stack gcbench in ${region}`,
    fix: `gcbench bootstrap --region ${region} --repository ${request.repository} --owner-id ${request.ownerId} --repository-id ${request.repositoryId} --branch ${request.branch} --workflows ${request.addedWorkflows}`,
  };
}

/** GitHub disables schedules of forks, and of repositories without commits for 60 days. */
async function workflowTasks(settings: RepositorySettings): Promise<readonly SetUpTask[]> {
  const state = await settings.workflowState(CALLER_FILE);
  if (state === null || state === "active") return [];
  const fix = `gh workflow enable ${CALLER_FILE} --repo ${settings.repository}`;
  const apply = () => settings.enableWorkflow(CALLER_FILE);
  return [{ name: "Workflow", state: "missing", found: state.replaceAll("_", " "), fix, apply }];
}

export interface SetUpOptions {
  readonly prove: boolean;
  readonly waitMinutes: number;
  readonly yes: boolean;
}

export interface SetUpResult {
  /** merge: a person must merge the pull request. waiting: the prove run is not finished. */
  readonly outcome: "declined" | "unchanged" | "changed" | "merge" | "waiting";
  readonly pullRequest: string | null;
  /** Address of the prove run; null: none. */
  readonly proof: string | null;
  readonly applied: readonly string[];
}

/**
 * Sets up a repository and an account after one confirmation. A repeated call does what is missing only.
 *
 * @throws {UsageError} a setting needs a person
 * @throws {InfrastructureError} the prove run failed
 */
export async function setUpGitHub(
  request: SetUpRequest,
  options: SetUpOptions,
  ports: SetUpPorts,
  caller: Caller,
): Promise<SetUpResult> {
  const { settings, forge, cloud } = ports;
  const state = await checkSetUp(request, ports);
  const { identity, files } = state;
  rejectBlocked(state.tasks, files);
  const proves = options.prove && state.proof?.conclusion !== "success";
  const mayProve = proves && files.reason === null;
  const preview = previewOf(state, { request, proves: mayProve });
  let isConfirmed = false;
  const confirm = async (account: string) => {
    const question = "Make these changes?";
    const text = [account, preview].filter((part) => part !== "").join("\n\n");
    isConfirmed = await confirmChanges(caller, { preview: text, question, yes: options.yes });
    return isConfirmed;
  };
  const bootstrapRequest = { ...trustRequest(identity, request.source), yes: options.yes };
  const account = await bootstrapAccount(bootstrapRequest, cloud, caller, confirm);
  const nothing = { pullRequest: null, proof: null, applied: [] };
  if (account.outcome === "declined") return { outcome: "declined", ...nothing };
  const tasks = await currentTasks(account, state.tasks, { request, ports, identity });
  const open = tasks.filter(({ apply }) => apply !== undefined);
  if ((open.length > 0 || mayProve) && !isConfirmed && !(await confirm(""))) {
    return { outcome: "declined", ...nothing };
  }
  for (const { name, found, apply } of open) {
    if (caller.signal.aborted) throw new InterruptedError("Interrupted.");
    await apply?.();
    caller.info(`Done: ${name} (${found})`);
  }
  const applied = [
    ...(account.outcome === "changed" ? ["AWS account"] : []),
    ...open.map(({ name }) => name),
  ];
  if (files.reason !== null) {
    const pull = await forge.lastPullRequest({
      head: SET_UP_BRANCH,
      base: identity.defaultBranch,
    });
    return { outcome: "merge", pullRequest: pull?.url ?? null, proof: null, applied };
  }
  const outcome = applied.length > 0 ? "changed" : "unchanged";
  if (!proves) return { ...nothing, outcome, applied, proof: state.proof?.url ?? null };
  const { waitMinutes } = options;
  const prove = { branch: identity.defaultBranch, waitMinutes };
  const { run, isFinished } = await proveSetUp(state.proof, prove, { settings, forge }, caller);
  const end = isFinished ? "changed" : "waiting";
  return { outcome: end, pullRequest: null, proof: run.url, applied: [...applied, "Prove run"] };
}

function rejectBlocked(tasks: readonly SetUpTask[], { pullRequest }: SetUpFiles): void {
  const blocked = tasks.filter(
    ({ state, name }) => state === "blocked" && !(name === "Files" && pullRequest !== null),
  );
  if (blocked.length === 0) return;
  throw new UsageError(
    [
      "Nothing was done.",
      ...blocked.map(({ name, found, fix }) => `${name}: ${found}. Fix: ${fix}`),
    ].join("\n"),
  );
}

/** Changes of the GitHub part, one line each. */
function previewOf(
  { identity, tasks }: SetUpState,
  { request, proves }: { readonly request: SetUpRequest; readonly proves: boolean },
): string {
  const { repository, ref, name } = request.source;
  const lines = tasks.filter(
    ({ name: task, state }) =>
      state === "missing" && task !== "AWS account" && (task !== "Prove run" || proves),
  );
  if (lines.length === 0) return "";
  return [
    `In ${identity.fullName}, with ${repository} at ${name ?? ref}:`,
    ...lines.map(({ name: task, found }) => `  ${task.padEnd(28)} ${found}`),
    "Afterwards each new version of GEOS-Chem starts a benchmark, up to the spending limit of its suite.",
  ].join("\n");
}

/** The tasks after bootstrap. Its roles are the values of two variables. */
async function currentTasks(
  account: { readonly outcome: "unchanged" | "changed"; readonly stack: Stack },
  before: readonly SetUpTask[],
  {
    request,
    ports: { settings, cloud },
    identity,
  }: { request: SetUpRequest; ports: SetUpPorts; identity: RepositoryIdentity },
): Promise<readonly SetUpTask[]> {
  if (account.outcome === "unchanged") return before;
  const variables = variablesOf(account.stack.outputs, cloud.region);
  const goal = { identity, source: request.source.repository, variables };
  const set = await settingTasks(settings, goal);
  const names = set.map(({ name }) => name);
  return [...set, ...before.filter(({ name }) => !names.includes(name))];
}
