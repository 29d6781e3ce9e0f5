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
  const file = join(mkdtempSync(join(tmpdir(), "gcbench-event-")), "event.json");
  writeFileSync(file, JSON.stringify(event));
  github.calls.length = 0;
  const result = await answer.run(answer.inputs.parse({ suites, event: file }), new FakeCaller());
  if (!("text" in result)) throw new Error("a stream");
  return result;
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

  it("keeps the status of a run that continues without its workflow", async () => {
    const end = (finish: string) =>
      answer.run(answer.inputs.parse({ finish, finished: false, sha }), new FakeCaller());
    await end("success");
    await end("failure");
    await end("cancelled");
    expect(github.extras.statuses.map(({ status }) => status)).toMatchObject([
      { state: "pending", description: "running; results are collected later" },
      { state: "pending" },
      { state: "pending" },
    ]);
  });

  it("keeps a status that collect has set", async () => {
    const end = (finish: string, finished: boolean) =>
      answer.run(answer.inputs.parse({ finish, finished, sha }), new FakeCaller());
    await end("success", true);
    const { text } = (await end("success", false)) as Report;
    expect(text).toContain("is final already: measured");
    expect(github.extras.statuses.map(({ status }) => status)).toMatchObject([
      { state: "success" },
    ]);
  });

  it("reports the end of the workflow", async () => {
    await answer.run(answer.inputs.parse({ finish: "failure", sha }), new FakeCaller());
    expect(github.extras.statuses.map(({ status }) => status)).toEqual([
      expect.objectContaining({ state: "failure", context: "gcbench" }),
    ]);
  });
});
