import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Report } from "../../src/commands/command.ts";
import { answer } from "../../src/commands/github/answer.ts";
import { FakeCaller } from "../support/fakes.ts";
import { ALL_GRANTED, bodiesOf } from "../support/github-emulator/forge-fixtures.ts";
import {
  BOT,
  type GitHub,
  REPOSITORY,
  startGitHub,
  tokenOf,
} from "../support/github-emulator/github.ts";

const SUITES = resolve(import.meta.dirname, "../../benchmarks/suites");

let github: GitHub;
let number: number;
let sha: string;
let otherRepository: { readonly number: number; readonly sha: string };

beforeAll(async () => {
  github = await startGitHub();
  github.extras.tokens.set(tokenOf(BOT), { login: BOT, permissions: ALL_GRANTED });
  sha = await github.branch(REPOSITORY, "mine");
  const pull = { title: "t", head: "mine", base: "main" };
  const path = `/repos/${REPOSITORY}/pulls`;
  ({ number } = await github.as<{ number: number }>("octo", "POST", path, pull));
  const head = await github.branch("contributor/model", "theirs");
  const own = { title: "t", head: "contributor:theirs", base: "main" };
  otherRepository = {
    ...(await github.as<{ number: number }>("contributor", "POST", path, own)),
    sha: head,
  };
});
afterAll(() => github.close());
beforeEach(() => {
  github.extras.statuses.length = 0;
  github.extras.reactions.length = 0;
  github.calls.length = 0;
  for (const [name, value] of Object.entries({
    GITHUB_TOKEN: tokenOf(BOT),
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_API_URL: github.url,
  })) {
    vi.stubEnv(name, value);
  }
  return () => vi.unstubAllEnvs();
});

/** A workflow answers this event. */
async function answerTo(event: object, suites = SUITES): Promise<Report> {
  const file = join(mkdtempSync(join(tmpdir(), "gcbench-event-")), "event.json");
  writeFileSync(file, JSON.stringify(event));
  github.calls.length = 0;
  const result = await answer.run(answer.inputs.parse({ suites, event: file }), new FakeCaller());
  if (!("text" in result)) throw new Error("a stream");
  return result;
}

/** Somebody comments, and the workflow that this starts answers. */
async function say(
  login: string,
  body: string,
  issue: unknown = { pull_request: {} },
  at: number = number,
  suites: string = SUITES,
): Promise<Report> {
  const path = `/repos/${REPOSITORY}/issues/${at}/comments`;
  const { id } = await github.as<{ id: number }>(login, "POST", path, { body });
  const event = {
    action: "created",
    issue: { number: at, ...(issue as object) },
    comment: { id, body, user: { login } },
  };
  return answerTo(event, suites);
}

const reactions = () => github.extras.reactions.map(({ content }) => content);

describe("gcbench answer", () => {
  it("accepts a command for the head commit at that moment", async () => {
    const { outputs } = await say("octo", "/benchmark architectures graviton3,amd-genoa");
    expect(outputs).toMatchObject({
      accepted: true,
      sha,
      platforms: "graviton3,amd-genoa",
      "pull-request": number,
    });
    expect(outputs?.["suite"]).toBe(join(SUITES, "architectures.yml"));
    expect(reactions()).toEqual(["rocket"]);
    const [{ sha: at, status } = { sha: "", status: null }] = github.extras.statuses;
    expect([at, status]).toEqual([
      sha,
      expect.objectContaining({ state: "pending", context: "gcbench" }),
    ]);
  });

  it("accepts a bisection with a suite for the runner, and starts no benchmark", async () => {
    const { outputs } = await say("octo", "/benchmark bisect 14.4.1..14.4.2 quickstart");
    expect(outputs).toEqual({
      accepted: false,
      bisect: true,
      good: "14.4.1",
      bad: "14.4.2",
      suite: join(SUITES, "quickstart.yml"),
      "pull-request": number,
    });
    expect(reactions()).toEqual(["rocket"]);
    expect(github.extras.statuses).toEqual([]);
  });

  it("starts no bisection in AWS, or for a person without write permission", async () => {
    expect((await say("octo", "/benchmark bisect a..b architectures")).outputs).toEqual({
      accepted: false,
    });
    expect((await say("contributor", "/benchmark bisect a..b quickstart")).outputs).toEqual({
      accepted: false,
    });
    expect(reactions()).toEqual(["confused", "-1"]);
  });

  it("writes the answer of a bisection as one comment, without effect", async () => {
    for (const bisection of ["Commit 1a2b3c4 <img src=x> @octo", "Commit 1a2b3c4 changed it"]) {
      await answer.run(answer.inputs.parse({ bisection, pullRequest: number }), new FakeCaller());
    }
    const own = (await bodiesOf(github, number)).filter((body) =>
      body.startsWith("<!-- gcbench-bisection -->"),
    );
    expect(own).toEqual([expect.stringContaining("Commit 1a2b3c4 changed it")]);
  });

  it("starts nothing for a person without write permission", async () => {
    const { outputs } = await say("contributor", "/benchmark quickstart");
    expect(outputs).toEqual({ accepted: false });
    expect(reactions()).toEqual(["-1"]);
    expect(github.extras.statuses).toEqual([]);
  });

  it("calls GitHub only for comments with a command", async () => {
    expect((await say("octo", "looks good to me")).outputs).toEqual({ accepted: false });
    expect((await say("octo", "/benchmark", {})).outputs).toEqual({ accepted: false });
    expect(github.calls).toEqual([]);
  });

  it("explains unknown words in one comment, and quotes them without effect", async () => {
    await say("octo", "/benchmark quickstat");
    await say("octo", "/benchmark <img src=x> @everybody");
    await say("octo", "/benchmark architectures at=1234567");
    expect(reactions()).toEqual(["confused", "confused", "confused"]);
    // Not of the form of a suite's: one called "command" has a comment of its own.
    const own = (await bodiesOf(github, number)).filter((body) =>
      body.startsWith("<!-- gcbench-command -->"),
    );
    expect(own).toHaveLength(1);
    expect(own[0]).toContain("and not 1234567");
    expect(own[0]).not.toContain("<img");
    expect(github.extras.statuses).toEqual([]);
  });

  it("uses the default suite when none is named", async () => {
    const { outputs } = await say("octo", "/benchmark");
    expect(outputs?.["suite"]).toBe(join(SUITES, "architectures.yml"));
  });

  it("refuses at once a suite that can't run on AWS", async () => {
    await say("octo", "/benchmark quickstart");
    const why = async () =>
      (await bodiesOf(github, number)).find((body) => body.startsWith("<!-- gcbench-command"));
    expect(await why()).toContain("suite quickstart is for platform local");
    await say("octo", "/benchmark architectures gravitn3");
    expect(await why()).toContain("has no platform gravitn3: did you mean graviton3?");
    expect(await why()).not.toContain("?.");
    expect(reactions()).toEqual(["confused", "confused"]);
    expect(github.extras.statuses).toEqual([]);
  });

  it("reports errors of the suite", async () => {
    const folder = mkdtempSync(join(tmpdir(), "gcbench-suites-"));
    writeFileSync(join(folder, "broken.yml"), "name: broken\nworkload: []\n");
    const { outputs, text } = await say("octo", "/benchmark broken", undefined, number, folder);
    expect(outputs).toEqual({ accepted: false });
    expect(text).toContain("suite broken has an error");
  });

  it("measures a fork's commit only after confirmation of that commit", async () => {
    const at = (body: string) => say("octo", body, { pull_request: {} }, otherRepository.number);
    expect((await at("/benchmark architectures")).outputs).toEqual({ accepted: false });
    expect(
      (await at(`/benchmark architectures at=${otherRepository.sha.slice(0, 12)}`)).outputs,
    ).toEqual({
      accepted: false,
    });
    expect((await at(`/benchmark architectures at=${"1".repeat(40)}`)).text).toContain(
      "now, and not",
    );
    expect(github.extras.statuses).toEqual([]);
    const { outputs } = await at(`/benchmark architectures at=${otherRepository.sha}`);
    expect(outputs).toMatchObject({
      accepted: true,
      sha: otherRepository.sha,
      "is-from-fork": true,
    });
    expect(github.extras.statuses).toHaveLength(1);
  });

  const setState = (state: string) =>
    answer.run(answer.inputs.parse({ state, sha }), new FakeCaller()) as Promise<Report>;

  it("keeps the status of a run that continues without its workflow", async () => {
    await setState("running");
    expect(github.extras.statuses.map(({ status }) => status)).toMatchObject([
      { state: "pending", description: "running; results are collected later" },
    ]);
  });

  it("keeps a status that collect has set", async () => {
    await setState("success");
    for (const state of ["running", "failure", "cancelled", "success"]) {
      expect((await setState(state)).text).toContain("is final already: measured");
    }
    expect(github.extras.statuses.map(({ status }) => status)).toMatchObject([
      { state: "success" },
    ]);
  });

  it("reports the end of the workflow", async () => {
    await setState("failure");
    expect(github.extras.statuses.map(({ status }) => status)).toEqual([
      expect.objectContaining({ state: "failure", context: "gcbench" }),
    ]);
  });

  it("gives a separate source a status of its own", async () => {
    await setState("failure");
    const source = "pull-request-runner";
    const inputs = answer.inputs.parse({ state: "cancelled", sha, source });
    await answer.run(inputs, new FakeCaller());
    expect(github.extras.statuses.map(({ status }) => status)).toMatchObject([
      { context: "gcbench", state: "failure" },
      { context: "gcbench/pull-request-runner", state: "error", description: "cancelled" },
    ]);
  });

  it("lets a new benchmark replace any status", async () => {
    await setState("failure");
    await setState("started");
    expect(github.extras.statuses.map(({ status }) => status)).toMatchObject([
      { state: "failure" },
      { state: "pending", description: "being measured" },
    ]);
  });
});

describe("gcbench answer to a label", () => {
  const base = { sha: "b".repeat(40), repo: { id: 1 } };
  const labelled = (login: string, more: object = {}, name = "benchmark") =>
    answerTo({
      action: "labeled",
      label: { name },
      sender: { login },
      pull_request: { number, head: { sha, repo: { id: 1 } }, base, ...more },
    });

  it("accepts the label benchmark from a person with write permission, at the event's commit", async () => {
    const { outputs } = await labelled("octo");
    expect(outputs).toMatchObject({
      accepted: true,
      suite: join(SUITES, "architectures.yml"),
      platforms: "",
      "pull-request": number,
      sha,
      "base-sha": base.sha,
      "is-from-fork": false,
    });
    expect(github.extras.statuses).toMatchObject([
      { sha, status: { state: "pending", context: "gcbench" } },
    ]);
  });

  it("starts nothing for another label, or a person without write permission", async () => {
    expect((await labelled("octo", {}, "bug")).outputs).toEqual({ accepted: false });
    expect(github.calls).toEqual([]);
    expect((await labelled("contributor")).text).toContain("contributor may not write to");
    expect(github.extras.statuses).toEqual([]);
  });

  it.each([
    ["another repository", { id: 2 }],
    ["a repository that was deleted", null],
  ])("asks for a comment with the commit when the head is in %s", async (_, repo) => {
    const pull = { number: otherRepository.number, head: { sha: otherRepository.sha, repo } };
    expect((await labelled("octo", pull)).outputs).toEqual({ accepted: false });
    expect((await bodiesOf(github, otherRepository.number)).join()).toContain("as at=...");
    expect(github.extras.statuses).toEqual([]);
  });
});

describe("gcbench answer to a push", () => {
  const before = "c".repeat(40);
  const push = (commits: object) =>
    answerTo({ ref: "refs/heads/main", before, after: sha, ...commits });

  it("compares the pushed commit with the commit before the push", async () => {
    const { outputs } = await push({});
    expect(outputs).toMatchObject({
      accepted: true,
      "pull-request": "",
      sha,
      "base-sha": before,
    });
    expect(github.extras.statuses).toMatchObject([{ sha, status: { state: "pending" } }]);
  });

  it("starts nothing for a new or a deleted branch", async () => {
    const none = "0".repeat(40);
    expect((await push({ before: none })).outputs).toEqual({ accepted: false });
    expect((await push({ after: none })).outputs).toEqual({ accepted: false });
    expect(github.calls).toEqual([]);
  });
});
