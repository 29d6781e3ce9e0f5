import { mkdtempSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { createEmulator } from "emulate";
import { makeBareRepository, serveRepository } from "./git-backend.ts";
import { answerLacking, type Extras, rejectRequest, withStub } from "./github-rules.ts";
import { newSettings } from "./github-settings.ts";

/** A GitHub on loopback: an emulator of its API, what that lacks, and git over HTTP. */
export interface GitHub {
  /** Server and API in one. */
  readonly url: string;
  readonly extras: Extras;
  /** Every call that came in, as `GET /path?query`. */
  readonly calls: string[];
  /** Calls the API as somebody. @throws it is refused */
  as<T>(login: string, method: string, path: string, body?: unknown): Promise<T>;
  /** A branch of a repository with a commit of its own, on main or on another commit. @returns its commit */
  branch(repository: string, name: string, parent?: string): Promise<string>;
  /** Somebody says much. */
  seedComments(number: number, count: number): Promise<void>;
  /** The bare repository that git reaches at `/octo/model.git`. */
  readonly gitDirectory: string;
  close(): Promise<void>;
}

export const REPOSITORY = "octo/model";

export const BOT = "github-actions[bot]";

/** Tokens that the emulator knows; what a workflow's token may do is in `extras.tokens`. */
const LOGINS = ["octo", "contributor", BOT];

/** The emulator grants a token 5,000 calls an hour, as GitHub does. */
const SEEDERS = ["seed-1", "seed-2", "seed-3"];

const MAX_BODY_BYTES = 8 * 2 ** 20;

/** Starts with an empty repository; servers of this process that were closed are used again. */
export async function startGitHub(): Promise<GitHub> {
  const server = idleServers.pop() ?? (await startServer());
  return server.begin();
}

interface GitHubServer {
  /** A GitHub without anything of those before. */
  begin(): Promise<GitHub>;
}

const idleServers: GitHubServer[] = [];

interface Session {
  readonly gitRoot: string;
  readonly calls: string[];
  readonly extras: Extras;
}

function newSession(): Session {
  return {
    gitRoot: mkdtempSync(join(tmpdir(), "gcbench-git-")),
    calls: [],
    extras: {
      tokens: new Map(LOGINS.map((login) => [tokenOf(login), { login, permissions: null }])),
      restrictions: new Set(),
      stubs: new Map(),
      statuses: [],
      reactions: [],
      dispatches: [],
      faults: [],
      settings: newSettings(),
    },
  };
}

async function startServer(): Promise<GitHubServer> {
  const emulator = await createEmulator({
    service: "github",
    port: 0,
    seed: {
      tokens: {
        ...Object.fromEntries(LOGINS.map((login) => [tokenOf(login), { login }])),
        ...Object.fromEntries(SEEDERS.map((token) => [token, { login: "octo" }])),
      },
      github: {
        users: LOGINS.map((login) => ({ login })),
        repos: [{ owner: "octo", name: "model", auto_init: true }],
      },
    },
  });
  const upstream = emulator.url.replace("localhost", "127.0.0.1");
  let session = newSession();
  const server = createServer((request, response) => {
    const { gitRoot, calls, extras } = session;
    const path = request.url ?? "/";
    calls.push(`${request.method} ${path}`);
    const handled = /^\/[\w.-]+\/[\w.-]+\.git\//.test(path)
      ? serveGit(request, response, { gitRoot, extras })
      : serveApi(request, response, { upstream, extras });
    handled.catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  // An idle connection that the server ends just as a client uses it again resets the request: it ends none.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const as = <T>(login: string, method: string, path: string, body?: unknown) =>
    call<T>(url, { login, method, path, body });
  const github: GitHubServer = {
    begin: async () => {
      emulator.reset();
      session = newSession();
      const { calls, extras } = session;
      const gitDirectory = join(session.gitRoot, "octo", "model.git");
      makeBareRepository(gitDirectory);
      await as("octo", "PUT", `/repos/${REPOSITORY}/collaborators/${encodeURIComponent(BOT)}`, {
        permission: "push",
      });
      await as("contributor", "POST", `/repos/${REPOSITORY}/forks`, {});
      return {
        url,
        extras,
        calls,
        as,
        gitDirectory,
        seedComments: (number, count) => seedComments(upstream, number, count),
        branch: async (repository, name, parent) => {
          if (repository === REPOSITORY) return makeBranch(as, repository, name, parent);
          const sha = await makeBranch(as, repository, name);
          extras.stubs.set(sha, await makeBranch(as, REPOSITORY, `stub-${name}`));
          return sha;
        },
        close: async () => {
          server.closeAllConnections();
          // A client of this process sees the end of its connection, before it could use it for the next GitHub.
          for (let turn = 0; turn < 3; turn++) await setImmediate();
          idleServers.push(github);
        },
      };
    },
  };
  return github;
}

export function tokenOf(login: string): string {
  return `token-of-${login.replace(/\W/g, "-")}`;
}

type As = GitHub["as"];

async function seedComments(upstream: string, number: number, count: number): Promise<void> {
  const url = `${upstream}/repos/${REPOSITORY}/issues/${number}/comments`;
  const say = async (index: number) => {
    const authorization = `Bearer ${SEEDERS[index % SEEDERS.length]}`;
    const headers = { authorization, "content-type": "application/json", connection: "close" };
    const body = JSON.stringify({ body: `comment ${index}` });
    const response = await fetch(url, { method: "POST", headers, body });
    if (!response.ok) throw new Error(`comment ${index}: ${response.status}`);
    await response.arrayBuffer();
  };
  const workers = Array.from({ length: 20 }, async (_, first) => {
    for (let index = first; index < count; index += 20) await say(index);
  });
  await Promise.all(workers);
}

async function makeBranch(
  as: As,
  repository: string,
  name: string,
  parent?: string,
): Promise<string> {
  const [owner = ""] = repository.split("/");
  const git = `/repos/${repository}/git`;
  const main = await as<{ object: { sha: string } }>(
    "octo",
    "GET",
    `/repos/${REPOSITORY}/git/ref/heads/main`,
  );
  const message = `A change on ${name}`;
  const content = Buffer.from(`${name}\n`).toString("base64");
  if (owner === "octo") {
    const base = await as<{ tree: { sha: string } }>(
      "octo",
      "GET",
      `${git}/commits/${main.object.sha}`,
    );
    const parents = [parent ?? main.object.sha];
    const commit = { message, tree: base.tree.sha, parents };
    const { sha } = await as<{ sha: string }>(owner, "POST", `${git}/commits`, commit);
    await as(owner, "POST", `${git}/refs`, { ref: `refs/heads/${name}`, sha });
    return sha;
  }
  const made = await as<{ commit: { sha: string } }>(
    owner,
    "PUT",
    `/repos/${repository}/contents/${name}.txt`,
    { message, content },
  );
  await as(owner, "POST", `${git}/refs`, { ref: `refs/heads/${name}`, sha: made.commit.sha });
  return made.commit.sha;
}

async function call<T>(
  url: string,
  asked: { login: string; method: string; path: string; body: unknown },
): Promise<T> {
  const { login, method, path, body } = asked;
  const response = await fetch(`${url}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${tokenOf(login)}`,
      "content-type": "application/json",
      connection: "close",
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return (text === "" ? null : JSON.parse(text)) as T;
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BODY_BYTES) throw new RangeError("a request is too large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function serveApi(
  request: IncomingMessage,
  response: ServerResponse,
  { upstream, extras }: { upstream: string; extras: Extras },
): Promise<void> {
  const { method = "GET", url: path = "/" } = request;
  const body = await readBody(request);
  const parsed: unknown = body.length > 0 ? JSON.parse(body.toString("utf8")) : null;
  const token = /^(?:bearer|token) (.+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? "";
  const asked = withStub({ method, path, token, body: parsed }, extras);
  const sendRequest = async (verb: string, where: string, content?: unknown) => {
    const answer = await fetch(`${upstream}${where}`, {
      method: verb,
      headers: {
        authorization: `Bearer ${tokenOf(extras.tokens.get(token)?.login ?? "octo")}`,
        "content-type": "application/json",
        connection: "close",
      },
      ...(content === undefined ? {} : { body: JSON.stringify(content) }),
    });
    const own = `http://${request.headers.host}`;
    const text = (await answer.text()).replaceAll(upstream.replace("127.0.0.1", "localhost"), own);
    const link = answer.headers.get("link")?.replaceAll(/http:\/\/[^/]+/g, own);
    return {
      status: answer.status,
      text,
      headers: { ...(link ? { link } : {}), ...scopesOf(extras) },
    };
  };
  const answer =
    rejectRequest(asked, extras) ??
    (await answerLacking(asked, extras, sendRequest)) ??
    (await sendRequest(method, asked.path, asked.body ?? undefined));
  response.writeHead(answer.status, {
    "content-type": "application/json; charset=utf-8",
    ...answer.headers,
  });
  response.end(answer.text);
}

function scopesOf({ settings: { scopes } }: Extras): Readonly<Record<string, string>> {
  return scopes === null ? {} : { "x-oauth-scopes": scopes };
}

/** git over HTTP as GitHub has it: the token as a password, and `contents` for a push. */
async function serveGit(
  request: IncomingMessage,
  response: ServerResponse,
  { gitRoot, extras }: { gitRoot: string; extras: Extras },
): Promise<void> {
  const [path = "", query = ""] = (request.url ?? "").split("?");
  const [, basic = ""] = /^basic (.+)$/i.exec(request.headers.authorization ?? "") ?? [];
  const token = Buffer.from(basic, "base64").toString("utf8").split(":")[1] ?? "";
  const known = extras.tokens.get(token);
  const isPush = path.endsWith("git-receive-pack") || query.includes("git-receive-pack");
  if (!known) {
    response.writeHead(401, { "www-authenticate": 'Basic realm="GitHub"' }).end();
    return;
  }
  if (isPush && known.permissions !== null && known.permissions["contents"] !== "write") {
    response.writeHead(403).end(`Permission to octo/model.git denied to ${known.login}.`);
    return;
  }
  await serveRepository(request, response, { root: gitRoot, user: known.login });
}
