/** Settings and workflow runs of a repository as GitHub's REST API has them (docs.github.com/rest, "actions", "deployments", "repos"). */
import { type Answer, json, reject } from "./answers.ts";

export interface EmulatedRun {
  readonly id: number;
  readonly workflow: string;
  readonly display_title: string;
  readonly event: "workflow_dispatch";
  readonly head_sha: string;
  readonly html_url: string;
  status: "queued" | "in_progress" | "completed";
  conclusion: string | null;
}

interface Environment {
  deployment_branch_policy: {
    readonly protected_branches: boolean;
    readonly custom_branch_policies: boolean;
  } | null;
  readonly branches: { readonly id: number; readonly name: string }[];
  readonly protection_rules: unknown[];
}

interface EnvironmentChange {
  readonly deployment_branch_policy?: Environment["deployment_branch_policy"];
  readonly wait_timer?: number;
  readonly reviewers?: readonly unknown[] | null;
}

export interface Settings {
  readonly variables: Map<string, string>;
  readonly environments: Map<string, Environment>;
  actions: { enabled: boolean; allowed_actions: string };
  selected: {
    github_owned_allowed: boolean;
    verified_allowed: boolean;
    patterns_allowed: readonly string[];
  };
  workflow: { default_workflow_permissions: string; can_approve_pull_request_reviews: boolean };
  subject: { readonly use_default: boolean; readonly include_claim_keys?: readonly string[] };
  organizationSubject: readonly string[] | null;
  /** Rules that apply to the default branch. */
  rules: readonly { readonly type: string }[];
  /** Scopes of classic tokens. */
  scopes: string | null;
  readonly runs: EmulatedRun[];
  /** How the next runs end, and what fails in them. */
  ending: { readonly conclusion: string; readonly failedJobs: readonly string[] };
  /** Runs never end. */
  isStuck: boolean;
  /** Of workflows that are not active. */
  readonly disabled: Map<string, string>;
  /** Commits of repository someone/gcbench, by tag or branch. */
  readonly releases: Map<string, string>;
}

export function newSettings(): Settings {
  return {
    variables: new Map(),
    environments: new Map(),
    actions: { enabled: true, allowed_actions: "all" },
    selected: { github_owned_allowed: true, verified_allowed: false, patterns_allowed: [] },
    workflow: { default_workflow_permissions: "read", can_approve_pull_request_reviews: false },
    subject: { use_default: true },
    organizationSubject: null,
    rules: [],
    scopes: null,
    runs: [],
    ending: { conclusion: "success", failedJobs: [] },
    isStuck: false,
    disabled: new Map(),
    releases: new Map(),
  };
}

type Ask = (method: string, path: string) => Promise<Answer>;
type Handler = (
  state: Settings,
  match: readonly string[],
  body: never,
  send: Ask,
) => Answer | Promise<Answer>;

const REPO = "/repos/[^/]+/[^/]+";
const ENVIRONMENT = `${REPO}/environments/([^/?]+)`;
const NO_CONTENT: Answer = { status: 204, text: "", headers: {} };

const ROUTES: readonly (readonly [string, Handler])[] = [
  [
    `GET ${REPO}/actions/variables`,
    ({ variables }) => {
      const list = [...variables].map(([name, value]) => ({ name, value }));
      return json(200, { total_count: list.length, variables: list });
    },
  ],
  [
    `POST ${REPO}/actions/variables`,
    ({ variables }, _, body: { name: string; value: string }) => {
      if (variables.has(body.name)) return reject(409, "Already exists - Variable already exists");
      variables.set(body.name, body.value);
      return json(201, {});
    },
  ],
  [
    `PATCH ${REPO}/actions/variables/(\\w+)`,
    ({ variables }, [name = ""], body: { value: string }) => {
      if (!variables.has(name)) return reject(404, "Not Found");
      variables.set(name, body.value);
      return NO_CONTENT;
    },
  ],
  [
    `GET ${REPO}/actions/permissions`,
    ({ actions }) => json(200, actions.enabled ? actions : { enabled: false }),
  ],
  [
    `PUT ${REPO}/actions/permissions`,
    (state, _, body: Settings["actions"]) => {
      state.actions = body;
      return NO_CONTENT;
    },
  ],
  [
    `GET ${REPO}/actions/permissions/selected-actions`,
    ({ actions, selected }) =>
      actions.allowed_actions === "selected" ? json(200, selected) : reject(409, "Conflict"),
  ],
  [
    `PUT ${REPO}/actions/permissions/selected-actions`,
    (state, _, body: Settings["selected"]) => {
      if (state.actions.allowed_actions !== "selected") return reject(409, "Conflict");
      state.selected = body;
      return NO_CONTENT;
    },
  ],
  [`GET ${REPO}/actions/permissions/workflow`, ({ workflow }) => json(200, workflow)],
  [
    `PUT ${REPO}/actions/permissions/workflow`,
    (state, _, body: Settings["workflow"]) => {
      state.workflow = { ...state.workflow, ...body };
      return NO_CONTENT;
    },
  ],
  [`GET ${REPO}/actions/oidc/customization/sub`, ({ subject }) => json(200, subject)],
  [
    "GET /orgs/[^/]+/actions/oidc/customization/sub",
    ({ organizationSubject: keys }) =>
      keys ? json(200, { include_claim_keys: keys }) : reject(404, "Not Found"),
  ],
  [`GET ${REPO}/rules/branches/[^/?]+`, ({ rules }) => json(200, rules)],
  [
    `GET ${ENVIRONMENT}`,
    ({ environments }, [name = ""]) => {
      const found = environments.get(name);
      return found ? json(200, { id: 1, name, ...found }) : reject(404, "Not Found");
    },
  ],
  [
    `PUT ${ENVIRONMENT}`,
    ({ environments }, [name = ""], body: EnvironmentChange) => {
      const { branches = [] } = environments.get(name) ?? {};
      const { deployment_branch_policy: policy = null } = body;
      // GitHub removes the rules that a change does not repeat.
      const made = { deployment_branch_policy: policy, branches, protection_rules: rulesOf(body) };
      environments.set(name, made);
      return json(200, { id: 1, name, ...made });
    },
  ],
  [
    `GET ${ENVIRONMENT}/deployment-branch-policies`,
    ({ environments }, [name = ""]) => {
      const found = environments.get(name);
      if (!found) return reject(404, "Not Found");
      return json(200, { total_count: found.branches.length, branch_policies: found.branches });
    },
  ],
  [
    `POST ${ENVIRONMENT}/deployment-branch-policies`,
    ({ environments }, [name = ""], body: { name: string }) => {
      const found = environments.get(name);
      if (!found?.deployment_branch_policy?.custom_branch_policies) return reject(404, "Not Found");
      // GitHub answers 303 to a policy that exists.
      const policy = { id: found.branches.length + 1, name: body.name };
      found.branches.push(policy);
      return json(200, policy);
    },
  ],
  [
    `GET (${REPO})/actions/workflows/([\\w.-]+)`,
    async ({ disabled }, [repository = "", file = ""], _, send) => {
      const { status } = await send("GET", `${repository}/contents/.github/workflows/${file}`);
      if (status !== 200) return reject(404, "Not Found");
      const path = `.github/workflows/${file}`;
      return json(200, { id: 1, name: file, path, state: disabled.get(file) ?? "active" });
    },
  ],
  [
    `PUT ${REPO}/actions/workflows/([\\w.-]+)/enable`,
    ({ disabled }, [file = ""]) => {
      disabled.delete(file);
      return NO_CONTENT;
    },
  ],
  [
    `GET ${REPO}/actions/workflows/([\\w.-]+)/runs`,
    ({ runs }, [file = ""]) => {
      const list = runs.filter(({ workflow }) => workflow === file);
      return json(200, { total_count: list.length, workflow_runs: list });
    },
  ],
  [
    `GET ${REPO}/actions/runs/(\\d+)`,
    (state, [id = ""]) => {
      const run = state.runs.find((one) => String(one.id) === id);
      if (!run) return reject(404, "Not Found");
      if (run.status === "in_progress" && !state.isStuck) {
        run.status = "completed";
        run.conclusion = state.ending.conclusion;
      } else if (run.status === "queued") run.status = "in_progress";
      return json(200, run);
    },
  ],
  [
    `GET ${REPO}/actions/runs/\\d+/jobs`,
    ({ ending }) => {
      const jobs = ending.failedJobs.map((name) => ({ name, conclusion: "failure" }));
      return json(200, { total_count: jobs.length, jobs });
    },
  ],
  [
    `GET /repos/someone/gcbench/commits/([\\w.-]+)`,
    ({ releases }, [ref = ""]) => {
      const sha = releases.get(ref);
      return sha ? json(200, { sha }) : reject(422, `No commit found for SHA: ${ref}`);
    },
  ],
];

const COMPILED = ROUTES.map(
  ([call, handler]) => [new RegExp(`^${call}(?:\\?.*)?$`), handler] as const,
);

/** @returns null: the call is not about settings */
export async function answerSettings(
  call: string,
  body: unknown,
  state: Settings,
  send: Ask,
): Promise<Answer | null> {
  for (const [pattern, handler] of COMPILED) {
    const match = pattern.exec(call);
    if (match) return handler(state, match.slice(1), body as never, send);
  }
  return null;
}

/** Adds the run of a workflow that someone starts by hand. Its name is the input `suite`. */
export function addRun(
  { runs }: Settings,
  { workflow, title, sha }: { workflow: string; title: string; sha: string },
): void {
  const id = 1000 + runs.length;
  const html_url = `https://github.com/octo/model/actions/runs/${id}`;
  const event = "workflow_dispatch" as const;
  const status = "queued" as const;
  runs.push({
    id,
    workflow,
    display_title: title,
    event,
    head_sha: sha,
    html_url,
    status,
    conclusion: null,
  });
}

function rulesOf(body: EnvironmentChange): unknown[] {
  return [
    ...(body.wait_timer ? [{ id: 1, type: "wait_timer", wait_timer: body.wait_timer }] : []),
    ...(body.reviewers?.length
      ? [
          {
            id: 2,
            type: "required_reviewers",
            reviewers: (body.reviewers as readonly { type: string; id: number }[]).map(
              ({ type, id }) => ({ type, reviewer: { id } }),
            ),
          },
        ]
      : []),
  ];
}
