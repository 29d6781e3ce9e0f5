/** What GitHub does and its emulator does not: permissions of a workflow's token, sizes, and some of the endpoints. */

import { type Answer, json, reject } from "./answers.ts";
import { addRun, answerSettings, type Settings } from "./github-settings.ts";
import { type Restriction, rejectRestricted } from "./repository-restrictions.ts";

export interface TokenRights {
  readonly login: string;
  /** Of a workflow's token; null: it may all that its owner may. */
  readonly permissions: Readonly<Record<string, string>> | null;
}

export interface Extras {
  readonly tokens: Map<string, TokenRights>;
  /** Settings of the repository that restrict what its workflows may do. */
  readonly restrictions: Set<Restriction>;
  /**
   * Commits of forks, and one of the repository that stands in for each: GitHub has those of pull requests in the
   * repository itself, the emulator has not.
   */
  readonly stubs: Map<string, string>;
  readonly statuses: { readonly sha: string; readonly status: unknown }[];
  readonly reactions: { readonly comment: number; readonly content: unknown }[];
  readonly dispatches: { readonly workflow: string; readonly body: unknown }[];
  /** Answers that come instead, each once, where the call matches. */
  readonly faults: FileProblem[];
  readonly settings: Settings;
}

export interface FileProblem {
  readonly call: RegExp;
  readonly answer: Answer;
}

export interface GithubRequest {
  readonly method: string;
  readonly path: string;
  readonly token: string;
  readonly body: unknown;
}

type Ask = (method: string, path: string, body?: unknown) => Promise<Answer>;

/** Which permissions a call takes, any of them (docs.github.com, "Permissions required for GitHub Apps"). */
const NEEDED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(POST|PATCH) \/repos\/[^/]+\/[^/]+\/check-runs/, ["checks"]],
  [/^POST \/repos\/[^/]+\/[^/]+\/statuses\//, ["statuses"]],
  [/^POST \/repos\/[^/]+\/[^/]+\/issues\/comments\/\d+\/reactions/, ["pull-requests", "issues"]],
  [
    /^(POST|PATCH|DELETE) \/repos\/[^/]+\/[^/]+\/issues\/(\d+\/)?comments/,
    ["pull-requests", "issues"],
  ],
  [/^(POST|PATCH) \/repos\/[^/]+\/[^/]+\/issues/, ["issues"]],
  [/^(POST|PATCH) \/repos\/[^/]+\/[^/]+\/pulls/, ["pull-requests"]],
  [/^POST \/repos\/[^/]+\/[^/]+\/actions\/workflows\/[^/]+\/dispatches/, ["actions"]],
];

/** Settings that no permission of a workflow's token reaches. */
const ADMINISTRATION =
  /^(POST|PUT|PATCH) \/repos\/[^/]+\/[^/]+\/(actions\/(variables|permissions)|environments)/;

/** The call as GitHub takes it, about the commit that stands in for one of a fork. */
export function withStub(asked: GithubRequest, { stubs, tokens }: Extras): GithubRequest {
  if (!asked.path.includes("/check-runs")) return asked;
  const replaced = (text: string) =>
    [...stubs].reduce((changed, [own, stub]) => changed.replaceAll(own, stub), text);
  const body: unknown = JSON.parse(replaced(JSON.stringify(asked.body)));
  const isOfWorkflow = (tokens.get(asked.token)?.permissions ?? null) !== null;
  const kept = isOfWorkflow ? withoutDetailsUrl(body) : body;
  return { ...asked, path: replaced(asked.path), body: kept };
}

/** GitHub ignores the details_url of a check by a workflow's token (actions/github-script#143). */
function withoutDetailsUrl(body: unknown): unknown {
  const { details_url: _, ...rest } = (body ?? {}) as Record<string, unknown>;
  return body === null ? null : rest;
}

/** What is refused before it is looked at; null: nothing. */
export function rejectRequest(asked: GithubRequest, extras: Extras): Answer | null {
  const { method, path, token, body } = asked;
  const call = `${method} ${path}`;
  const fault = extras.faults.findIndex((one) => one.call.test(call));
  if (fault >= 0) return extras.faults.splice(fault, 1)[0]?.answer ?? null;
  const rights = extras.tokens.get(token);
  if (!rights) return reject(401, "Bad credentials");
  const { permissions } = rights;
  if (permissions !== null) {
    if (path === "/user") return reject(403, "Resource not accessible by integration");
    if (ADMINISTRATION.test(call)) return reject(403, "Resource not accessible by integration");
    const needed = NEEDED.find(([pattern]) => pattern.test(call))?.[1];
    if (needed && !needed.some((name) => permissions[name] === "write")) {
      return reject(403, "Resource not accessible by integration");
    }
    const restricted = rejectRestricted(call, permissions, extras.restrictions);
    if (restricted) return reject(restricted.status, restricted.message);
  }
  return rejectSize(call, body);
}

function text(value: unknown, ...keys: string[]): string {
  const found = keys.reduce<unknown>(
    (inner, key) => (inner as Record<string, unknown> | null)?.[key],
    value,
  );
  return typeof found === "string" ? found : "";
}

function rejectSize(call: string, body: unknown): Answer | null {
  if (!/^(POST|PATCH) /.test(call)) return null;
  if (text(body, "body").length > 65_536) {
    return reject(422, "Validation Failed: Body is too long (maximum is 65536 characters)");
  }
  const { output } = (body ?? {}) as { output?: { annotations?: readonly unknown[] } };
  if (text(output, "summary").length > 65_535 || text(output, "text").length > 65_535) {
    return reject(422, "Only 65535 characters are allowed; more were supplied.");
  }
  if ((output?.annotations?.length ?? 0) > 50) {
    return reject(422, "No more than 50 annotations are permitted");
  }
  if (text(body, "description").length > 140) {
    return reject(422, "description is too long (maximum is 140 characters)");
  }
  return null;
}

/** Of each context the newest. */
function newestStatuses({ statuses }: Extras, sha: string): readonly unknown[] {
  const own = statuses.flatMap((one) => (one.sha === sha ? [one.status] : []));
  const contexts = new Map(own.map((status) => [text(status, "context"), status]));
  return [...contexts.values()];
}

/** Endpoints that the emulator lacks, or has otherwise; null: it may answer. */
export async function answerLacking(
  asked: GithubRequest,
  extras: Extras,
  sendRequest: Ask,
): Promise<Answer | null> {
  const { method, path, body } = asked;
  const call = `${method} ${path}`;
  const status = /^POST \/repos\/[^/]+\/[^/]+\/statuses\/(\w+)$/.exec(call)?.[1];
  if (status) {
    extras.statuses.push({ sha: status, status: body });
    return json(201, body);
  }
  const statusesOf = /^GET \/repos\/[^/]+\/[^/]+\/commits\/(\w+)\/status(?:\?.*)?$/.exec(call)?.[1];
  if (statusesOf) return json(200, { statuses: newestStatuses(extras, statusesOf) });
  const reacted = /^POST \/repos\/[^/]+\/[^/]+\/issues\/comments\/(\d+)\/reactions$/.exec(
    call,
  )?.[1];
  if (reacted) {
    const { content } = body as { content: unknown };
    extras.reactions.push({ comment: Number(reacted), content });
    return json(201, { id: 1, content });
  }
  const workflow = /^POST .*\/actions\/workflows\/([^/]+)\/dispatches$/.exec(call)?.[1];
  if (workflow) {
    if (workflow === "none.yml") return reject(404, "Not Found");
    extras.dispatches.push({ workflow, body });
    const title = text(body, "inputs", "suite") || workflow;
    const repository = path.split("/").slice(0, 4).join("/");
    const head = await sendRequest("GET", `${repository}/git/ref/heads/${text(body, "ref")}`);
    addRun(extras.settings, { workflow, title, sha: text(JSON.parse(head.text), "object", "sha") });
    return { status: 204, text: "", headers: {} };
  }
  const owner = /^GET \/repos\/([^/]+)\/[^/]+$/.exec(call)?.[1];
  if (owner) {
    const answer = await sendRequest("GET", path);
    const admin = extras.tokens.get(asked.token)?.login === owner;
    return {
      ...answer,
      text: JSON.stringify({ ...JSON.parse(answer.text), permissions: { admin } }),
    };
  }
  const settings = await answerSettings(call, body, extras.settings, sendRequest);
  if (settings) return settings;
  const [, repository, sha] =
    /^GET \/repos\/([^/]+\/[^/]+)\/commits\/(\w+)\/pulls/.exec(call) ?? [];
  if (repository && sha) return pullsOfCommit(sendRequest, repository, sha);
  const listed = /^GET (\/repos\/[^/]+\/[^/]+\/check-runs\/\d+\/annotations)/.exec(call)?.[1];
  if (listed) return listAnnotations(sendRequest, path);
  const [, run] = /^PATCH (\/repos\/[^/]+\/[^/]+\/check-runs\/\d+)$/.exec(call) ?? [];
  return run ? addAnnotations(sendRequest, run, body) : null;
}

interface Pull {
  readonly number: number;
  readonly head: { readonly sha: string; readonly repo: { readonly full_name: string } };
}

/**
 * GitHub lists the pull requests that contain a commit, whatever their head is. A commit of a fork is in no branch of the repository:
 * of that it lists none.
 */
async function pullsOfCommit(sendRequest: Ask, repository: string, sha: string): Promise<Answer> {
  const { text } = await sendRequest("GET", `/repos/${repository}/pulls?state=open&per_page=100`);
  const own = (JSON.parse(text) as readonly Pull[]).filter(
    ({ head }) => head.repo.full_name === repository,
  );
  const found: Pull[] = [];
  for (const pull of own) {
    const path = `/repos/${repository}/pulls/${pull.number}/commits?per_page=100`;
    const commits = JSON.parse((await sendRequest("GET", path)).text) as readonly { sha: string }[];
    if (commits.some((commit) => commit.sha === sha)) found.push(pull);
  }
  return json(200, found);
}

/** GitHub answers with a list, the emulator with an object that holds one. */
async function listAnnotations(sendRequest: Ask, path: string): Promise<Answer> {
  const answer = await sendRequest("GET", path);
  const value: unknown = JSON.parse(answer.text);
  const { check_annotations: list = value } = value as { check_annotations?: unknown };
  return { ...answer, text: JSON.stringify(list) };
}

/** GitHub adds annotations to those that are there; the emulator takes them in their place. */
async function addAnnotations(sendRequest: Ask, run: string, body: unknown): Promise<Answer> {
  const { output, ...rest } = body as { output?: { annotations?: readonly unknown[] } };
  if (!output) return sendRequest("PATCH", run, body);
  const there: unknown[] = [];
  for (let page = 1, more = true; more; page++) {
    const { text } = await listAnnotations(
      sendRequest,
      `${run}/annotations?per_page=100&page=${page}`,
    );
    const found = JSON.parse(text) as readonly unknown[];
    there.push(...found);
    more = found.length === 100;
  }
  const annotations = [...there, ...(output.annotations ?? [])];
  return sendRequest("PATCH", run, { ...rest, output: { ...output, annotations } });
}
