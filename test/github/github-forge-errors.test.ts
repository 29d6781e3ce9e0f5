import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { InfrastructureError, PermanentError, UsageError } from "../../src/core/errors.ts";
import type { Answer } from "../support/github-emulator/answers.ts";
import { ALL_GRANTED, openBotForge } from "../support/github-emulator/forge-fixtures.ts";
import {
  BOT,
  type GitHub,
  REPOSITORY,
  startGitHub,
  tokenOf,
} from "../support/github-emulator/github.ts";

const MARKER = "<!-- gcbench: sample -->";

let github: GitHub;

let number: number;

beforeAll(async () => {
  github = await startGitHub();
  await github.branch(REPOSITORY, "bump");
  const pull = { title: "t", head: "bump", base: "main" };
  ({ number } = await github.as<{ number: number }>(
    "octo",
    "POST",
    `/repos/${REPOSITORY}/pulls`,
    pull,
  ));
});

afterAll(() => github.close());

beforeEach(() => {
  grant(ALL_GRANTED);
  github.extras.faults.length = 0;
  github.calls.length = 0;
});

function grant(permissions: Readonly<Record<string, string>>): void {
  github.extras.tokens.set(tokenOf(BOT), { login: BOT, permissions });
}

function answer(status: number, message: string, headers: Record<string, string> = {}): Answer {
  return { status, text: JSON.stringify({ message }), headers };
}

describe("GitHubForge errors", () => {
  it.each([
    [403, "Unable to create comment because issue is locked."],
    [403, "Repository was archived so is read-only."],
    [404, "Not Found"],
    [410, "This issue was deleted"],
  ])("are permanent for a request that can never succeed: %d %s", async (status, response) => {
    github.extras.faults.push({ call: /^POST .*comments$/, answer: answer(status, response) });
    const { forge } = await openBotForge(github);
    await expect(forge.createComment(number, "x")).rejects.toThrow(PermanentError);
  });

  it.each([
    [403, "Resource not accessible by integration"],
    [422, "Validation Failed"],
  ])("are temporary when a person can fix the cause: %d %s", async (status, response) => {
    github.extras.faults.push({ call: /^POST .*comments$/, answer: answer(status, response) });
    const { forge } = await openBotForge(github);
    const error = await forge.createComment(number, "x").catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    expect(error).not.toBeInstanceOf(PermanentError);
  });

  it("name a missing permission, also on the last call of the hour", async () => {
    const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "300" };
    const refused = answer(403, "Resource not accessible by integration", headers);
    github.extras.faults.push({ call: /^POST .*comments$/, answer: refused });
    const { forge, clock } = await openBotForge(github);
    await expect(forge.createComment(number, "x")).rejects.toThrow(/pull-requests: write/);
    expect(clock.now()).toBe(0);
  });

  it("distinguish a rate limit from a missing permission", async () => {
    const limited = answer(403, "You have exceeded a secondary rate limit", {
      "retry-after": "3000",
    });
    github.extras.faults.push({ call: /^GET \/user$/, answer: limited });
    const { forge } = await openBotForge(github);
    await expect(forge.findComments(number, MARKER)).rejects.toThrow(/rate limit is reached/);
    expect(github.calls.filter((call) => call.includes("comments"))).toEqual([]);
  });
});

describe("GitHubForge without a response", () => {
  it("repeats calls that were not sent, also new comments", async () => {
    const closed = createServer();
    await new Promise<void>((done) => closed.listen(0, "127.0.0.1", done));
    const { port } = closed.address() as AddressInfo;
    await new Promise((done) => closed.close(done));
    const { forge, clock } = await openBotForge({ ...github, url: `http://127.0.0.1:${port}` });
    const error = await forge.createComment(number, "x").catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InfrastructureError);
    expect(String(error)).toContain("is unreachable");
    expect(String(error)).not.toContain("500");
    expect(clock.now()).toBe(1 + 2 + 4);
  });

  it("does not repeat a call that may have created a comment", async () => {
    let calls = 0;
    const broken = createServer((request) => {
      calls++;
      request.socket.destroy();
    });
    await new Promise<void>((done) => broken.listen(0, "127.0.0.1", done));
    const { port } = broken.address() as AddressInfo;
    const { forge } = await openBotForge({ ...github, url: `http://127.0.0.1:${port}` });
    const error = await forge.createComment(number, "x").catch((thrown: unknown) => thrown);
    broken.closeAllConnections();
    await new Promise((done) => broken.close(done));
    expect(error).toBeInstanceOf(InfrastructureError);
    expect(String(error)).toContain("did not respond");
    expect(String(error)).not.toContain("500");
    expect(calls).toBe(1);
  });
});

describe("GitHubForge at rate limits", () => {
  it("waits as long as GitHub says and calls once", async () => {
    const limited = answer(403, "You have exceeded a secondary rate limit", { "retry-after": "7" });
    github.extras.faults.push({ call: /^POST .*comments$/, answer: limited });
    const { forge, clock, warnings } = await openBotForge(github);
    await forge.createComment(number, "after a limit");
    expect(clock.now()).toBe(7);
    expect(warnings.join()).toContain("Retrying in 7 s");
    const { length } = github.calls.filter((call) => /^POST .*comments$/.test(call));
    expect(length).toBe(2);
  });

  it("waits until the hour's calls are renewed", async () => {
    const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "300" };
    const limited = answer(403, "API rate limit exceeded", headers);
    github.extras.faults.push({ call: /^GET .*comments/, answer: limited });
    const { forge, clock } = await openBotForge(github);
    await forge.findComments(number, MARKER);
    expect(clock.now()).toBe(301);
  });

  it("waits longer each time when GitHub gives no delay", async () => {
    const limited = answer(429, "Too many requests");
    for (let times = 0; times < 2; times++) {
      github.extras.faults.push({ call: /^GET .*comments/, answer: limited });
    }
    const { forge, clock } = await openBotForge(github);
    await forge.findComments(number, MARKER);
    expect(clock.now()).toBe(60 + 120);
  });

  it("does not wait for hours, and says when to retry", async () => {
    const limited = answer(403, "API rate limit exceeded", { "retry-after": "3000" });
    github.extras.faults.push({ call: /^GET .*comments/, answer: limited });
    const { forge, clock } = await openBotForge(github);
    const error = await forge.findComments(number, MARKER).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InfrastructureError);
    expect(String(error)).toContain("Rerun the command in 50 min");
    expect(clock.now()).toBe(0);
  });
});

describe("GitHubForge on server errors", () => {
  it("repeats calls that are safe to repeat", async () => {
    for (let times = 0; times < 2; times++) {
      github.extras.faults.push({ call: /^GET .*comments/, answer: answer(502, "Bad gateway") });
    }
    const { forge, clock } = await openBotForge(github);
    await forge.findComments(number, MARKER);
    expect(clock.now()).toBe(1 + 2);
  });

  it("never repeats calls that would create two resources", async () => {
    github.extras.faults.push({ call: /^POST .*comments$/, answer: answer(502, "Bad gateway") });
    const { forge } = await openBotForge(github);
    await expect(forge.createComment(number, "once")).rejects.toThrow(InfrastructureError);
    expect(github.calls.filter((call) => /^POST .*comments$/.test(call))).toHaveLength(1);
  });
});
