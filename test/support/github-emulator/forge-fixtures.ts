import { GitHubForge } from "../../../src/adapters/github/github-forge.ts";
import type { ForgeFixture, SeenCheck } from "../contracts/forge.ts";
import { FakeClock } from "../fakes.ts";
import { FakeForge } from "./fake-forge.ts";
import { BOT, type GitHub, REPOSITORY, tokenOf } from "./github.ts";

/** A status's verdict of one comparison. Times and memory on this machine are real, so it can be any. */
export const SHORT_VERDICT =
  /^(slower|faster|slower in part|faster in part|no material change|inconclusive)( by|:| \()|^more memory$/;

/** What a workflow's token may do where all is granted. */
export const ALL_GRANTED = {
  contents: "write",
  "pull-requests": "write",
  checks: "write",
  issues: "write",
  statuses: "write",
  actions: "write",
};

const SHA = "1".repeat(40);
const FORK_SHA = "2".repeat(40);

/** The contract's fixture in memory. */
export async function fakeForgeFixture(): Promise<ForgeFixture> {
  const forge = new FakeForge();
  forge.permissions.set("octo", "admin");
  const pull = await forge.putPullRequest({ head: "bump", base: "main", title: "t", body: "" });
  const fork = { head: "contributor:mine", base: "main", title: "t", body: "" };
  const forkPull = await forge.putPullRequest(fork);
  for (const [index, change] of [
    { headSha: SHA },
    { headSha: FORK_SHA, isFromFork: true },
  ].entries()) {
    const there = forge.pulls[index];
    if (there) forge.pulls[index] = { ...there, ...change };
  }
  return {
    forge,
    pull: { number: pull.number, sha: SHA, branch: "bump" },
    forkPull: { number: forkPull.number, sha: FORK_SHA, head: fork.head },
    owner: "octo",
    otherUser: "contributor",
    commentAs: async (login, number, body) => forge.commentAs(login, number, body).id,
    bodiesOf: async (number) =>
      forge.comments.flatMap((one) => (one.number === number ? [one.body] : [])),
    checksAt: async (sha) =>
      forge.checks
        .filter((check) => check.sha === sha)
        // Of a name the newest, as GitHub shows them.
        .filter(({ name }, index, all) => all.findLastIndex((one) => one.name === name) === index)
        .map((check) => ({
          ...check,
          annotations: check.annotations.map(({ message }) => message),
        })),
    openIssues: async (label) =>
      forge.issues.filter((issue) => issue.isOpen && issue.label === label),
    titleOf: async (number) => forge.pulls.find((one) => one.number === number)?.title ?? "",
    statusesAt: async (sha) =>
      forge.statuses.flatMap((one) => (one.sha === sha ? [one.status] : [])),
    reactionsTo: async (comment) =>
      forge.reactions.flatMap((one) => (one.comment === comment ? [one.content] : [])),
    started: async () => forge.started.map(({ workflow, inputs }) => ({ workflow, inputs })),
  };
}

/** A forge with a workflow's token. */
export async function openBotForge(github: GitHub, clock = new FakeClock()) {
  const warnings: string[] = [];
  const forge = await GitHubForge.open({
    token: tokenOf(BOT),
    repository: REPOSITORY,
    apiUrl: github.url,
    clock,
    signal: new AbortController().signal,
    warn: (message) => warnings.push(message),
  });
  return { forge, clock, warnings };
}

let forgeFixtures = 0;

/** The contract's fixture on the emulator; each has branches of its own. */
export async function githubFixture(github: GitHub): Promise<ForgeFixture> {
  const { as, extras } = github;
  extras.tokens.set(tokenOf(BOT), { login: BOT, permissions: ALL_GRANTED });
  for (const list of [extras.statuses, extras.reactions, extras.dispatches]) list.length = 0;
  const branch = `bump-${++forgeFixtures}`;
  const sha = await github.branch(REPOSITORY, branch);
  const forkBranch = `mine-${forgeFixtures}`;
  const forkSha = await github.branch("contributor/model", forkBranch);
  const base = `/repos/${REPOSITORY}`;
  const open = (login: string, head: string) =>
    as<{ number: number }>(login, "POST", `${base}/pulls`, { title: "t", head, base: "main" });
  const { number } = await open("octo", branch);
  const head = `contributor:${forkBranch}`;
  const forkPull = await open("contributor", head);
  const { forge } = await openBotForge(github);
  return {
    forge,
    pull: { number, sha, branch },
    forkPull: { number: forkPull.number, sha: forkSha, head },
    owner: "octo",
    otherUser: "contributor",
    commentAs: async (login, to, body) =>
      (await as<{ id: number }>(login, "POST", `${base}/issues/${to}/comments`, { body })).id,
    bodiesOf: (of) => bodiesOf(github, of),
    checksAt: (at) => checksAt(github, at),
    openIssues: (label) => as("octo", "GET", `${base}/issues?state=open&labels=${label}`),
    titleOf: async (of) =>
      (await as<{ title: string }>("octo", "GET", `${base}/pulls/${of}`)).title,
    statusesAt: async (at) =>
      extras.statuses.flatMap((one) =>
        one.sha === at ? [one.status as { description: string }] : [],
      ),
    reactionsTo: async (comment) =>
      extras.reactions.flatMap((one) => (one.comment === comment ? [one.content] : [])),
    started: async () =>
      extras.dispatches.map(({ workflow, body }) => ({
        workflow,
        inputs: (body as { inputs: unknown }).inputs,
      })),
  };
}

export async function bodiesOf({ as }: GitHub, number: number): Promise<readonly string[]> {
  const path = `/repos/${REPOSITORY}/issues/${number}/comments?per_page=100`;
  return (await as<{ body: string }[]>("octo", "GET", path)).map(({ body }) => body);
}

interface CheckJson {
  readonly id: number;
  readonly name: string;
  readonly conclusion: string;
  readonly output: { readonly title: string; readonly annotations_count: number };
}

export async function checksAt({ as }: GitHub, sha: string): Promise<readonly SeenCheck[]> {
  const base = `/repos/${REPOSITORY}`;
  const path = `${base}/commits/${sha}/check-runs?per_page=100`;
  const { check_runs: runs } = await as<{ check_runs: CheckJson[] }>("octo", "GET", path);
  return Promise.all(
    runs.map(async ({ id, name, conclusion, output }) => {
      const annotations: { message: string }[] = [];
      for (let page = 1; annotations.length < output.annotations_count; page++) {
        const where = `${base}/check-runs/${id}/annotations?per_page=100&page=${page}`;
        annotations.push(...(await as<{ message: string }[]>("octo", "GET", where)));
      }
      const messages = annotations.map(({ message }) => message);
      return { name, conclusion, title: output.title, annotations: messages };
    }),
  );
}
