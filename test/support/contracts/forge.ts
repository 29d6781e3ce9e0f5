import { expect, it } from "vitest";
import { UsageError } from "../../../src/core/errors.ts";
import type { Annotation, CheckRun, Forge } from "../../../src/ports/forge.ts";

/** A forge with two open pull requests, and what others see and do there. */
export interface ForgeFixture {
  readonly forge: Forge;
  readonly pull: { readonly number: number; readonly sha: string; readonly branch: string };
  /** From a repository of somebody else's. */
  readonly forkPull: { readonly number: number; readonly sha: string; readonly head: string };
  readonly owner: string;
  readonly otherUser: string;
  commentAs(login: string, number: number, body: string): Promise<number>;
  bodiesOf(number: number): Promise<readonly string[]>;
  checksAt(sha: string): Promise<readonly SeenCheck[]>;
  openIssues(label: string): Promise<readonly { readonly title: string; readonly body: string }[]>;
  titleOf(number: number): Promise<string>;
  statusesAt(sha: string): Promise<readonly { readonly description: string }[]>;
  reactionsTo(comment: number): Promise<readonly unknown[]>;
  started(): Promise<readonly { readonly workflow: string; readonly inputs: unknown }[]>;
}

export interface SeenCheck {
  readonly name: string;
  readonly conclusion: string;
  readonly title: string;
  readonly annotations: readonly string[];
}

const MARKER = "<!-- gcbench: sample -->";

const check = (sha: string, change: Partial<CheckRun> = {}): CheckRun => ({
  sha,
  name: "gcbench: sample",
  key: "gcbench:sample:run-1",
  conclusion: "neutral",
  title: "? Inconclusive",
  summary: "a summary",
  text: "",
  annotations: [],
  ...change,
});

const note = (number: number): Annotation => ({
  path: "versions.yml",
  line: number,
  level: "warning",
  title: `title ${number}`,
  message: `message ${number}`,
});

/** What every forge must do. */
export function describeForge(make: () => Promise<ForgeFixture>): void {
  it("finds its comment by the marker among other comments", async () => {
    const { forge, pull, commentAs, bodiesOf, owner } = await make();
    const before = await bodiesOf(pull.number);
    await commentAs(owner, pull.number, `${MARKER}\nnot ours`);
    await commentAs(owner, pull.number, "something else");
    expect(await forge.findComments(pull.number, MARKER)).toEqual([]);
    const made = await forge.createComment(pull.number, `${MARKER}\nours`);
    await forge.createComment(pull.number, `quoted:\n${MARKER}`);
    expect(await forge.findComments(pull.number, MARKER)).toEqual([made]);
    expect(await forge.findComments(pull.number, "<!-- gcbench: other -->")).toEqual([]);
    expect(await bodiesOf(pull.number)).toHaveLength(before.length + 4);
  });

  it("finds all comments of a marker, the oldest first, and deletes one", async () => {
    const { forge, pull } = await make();
    const marker = "<!-- gcbench: twice -->";
    const first = await forge.createComment(pull.number, `${marker}\nfirst`);
    const second = await forge.createComment(pull.number, `${marker}\nsecond`);
    expect(await forge.findComments(pull.number, marker)).toEqual([first, second]);
    await forge.deleteComment(second.id);
    await forge.deleteComment(second.id);
    expect(await forge.comment(second.id)).toBeNull();
    expect(await forge.comment(first.id)).toEqual(first);
    expect(await forge.findComments(pull.number, marker)).toEqual([first]);
  });

  it("updates a comment in place", async () => {
    const { forge, pull, bodiesOf } = await make();
    const marker = "<!-- gcbench: updated -->";
    const { id, url } = await forge.createComment(pull.number, `${marker}\nfirst`);
    const count = (await bodiesOf(pull.number)).length;
    const updated = await forge.updateComment(id, `${marker}\nsecond`);
    expect(updated).toEqual({ id, url, body: `${marker}\nsecond` });
    expect(await forge.findComments(pull.number, marker)).toEqual([updated]);
    expect(await bodiesOf(pull.number)).toHaveLength(count);
  });

  it("sets one check for a key through all its states", async () => {
    const { forge, pull, checksAt } = await make();
    const name = "gcbench: once";
    const url = await forge.putCheck(check(pull.sha, { name, annotations: [note(1)] }));
    expect(url).not.toBe("");
    await forge.putCheck(check(pull.sha, { name, conclusion: "success", annotations: [note(1)] }));
    const seen = (await checksAt(pull.sha)).filter((one) => one.name === name);
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ conclusion: "success", annotations: ["message 1"] });
  });

  it("reads only the newest check of a name", async () => {
    const { forge, pull, checksAt } = await make();
    const name = "gcbench: newest";
    for (const [key, title] of [
      ["run-1", "first"],
      ["run-2", "second"],
      ["run-1", "third"],
    ] as const) {
      await forge.putCheck(check(pull.sha, { name, key, title }));
    }
    const seen = (await checksAt(pull.sha)).filter((one) => one.name === name);
    expect(seen.map(({ title }) => title)).toEqual(["third"]);
  });

  it("sends all annotations in as many calls as needed", async () => {
    const { forge, pull, checksAt } = await make();
    const name = "gcbench: many";
    const annotations = Array.from({ length: 120 }, (_, index) => note(index + 1));
    await forge.putCheck(check(pull.sha, { name, annotations }));
    const [seen] = (await checksAt(pull.sha)).filter((one) => one.name === name);
    expect(seen?.annotations).toEqual(annotations.map(({ message }) => message));
  });

  it("finds the pull request of a commit, also of a fork", async () => {
    const { forge, pull, forkPull } = await make();
    const own = await forge.pullRequestOf({ sha: pull.sha });
    expect(own).toMatchObject({ number: pull.number, headSha: pull.sha, isFromFork: false });
    const { number, sha, head } = forkPull;
    const expected = { number, headSha: sha, isFromFork: true };
    expect(await forge.pullRequestOf({ sha, head })).toMatchObject(expected);
    expect(await forge.pullRequestOf({ sha })).toMatchObject(expected);
    // Its branch went on since: that commit is of no pull request's head any more.
    expect(await forge.pullRequestOf({ sha: "f".repeat(40), head })).toBeNull();
    // A commit that is the head of another branch's pull request is not this branch's.
    expect(await forge.pullRequestOf({ sha: pull.sha, head })).toBeNull();
    expect(await forge.pullRequestOf({ sha: "f".repeat(40) })).toBeNull();
    const unknown = { sha: "f".repeat(40), head: "nobody:nothing" };
    expect(await forge.pullRequestOf(unknown)).toBeNull();
  });

  it("reads a pull request, and reports a missing one", async () => {
    const { forge, pull } = await make();
    expect(await forge.pullRequest(pull.number)).toMatchObject({ headSha: pull.sha });
    await expect(forge.pullRequest(9999)).rejects.toThrow(UsageError);
  });

  it("finds open and closed issues by the marker", async () => {
    const { forge, openIssues } = await make();
    const label = "perf-regression";
    const search = { label, marker: `<!-- gcbench-regression: ${crypto.randomUUID()} -->` };
    expect(await forge.findIssues(search)).toEqual([]);
    const body = `${search.marker}\nx`;
    const made = await forge.createIssue({ label, title: "one", body });
    expect(made).toMatchObject({ title: "one", body, isOpen: true });
    await forge.createIssue({ label, title: "quotes it", body: `quoted: ${search.marker}` });
    expect(await forge.findIssues(search)).toMatchObject([{ number: made.number, isOpen: true }]);
    await forge.updateIssue({ number: made.number, isOpen: false });
    expect(await forge.findIssues(search)).toMatchObject([{ title: "one", body, isOpen: false }]);
    expect((await openIssues(label)).map(({ title }) => title)).not.toContain("one");
    await forge.updateIssue({ number: made.number, title: "two", isOpen: true });
    const other = await forge.createIssue({ label, title: "second", body });
    const found = await forge.findIssues(search);
    expect(found.map(({ number }) => number)).toEqual([made.number, other.number]);
    expect(found[0]).toMatchObject({ title: "two", isOpen: true });
  });

  it("sets labels of an issue, and reads what people say there", async () => {
    const { forge, commentAs, owner, otherUser } = await make();
    const label = "perf-regression";
    const marker = `<!-- gcbench-regression: ${crypto.randomUUID()} -->`;
    const { number } = await forge.createIssue({ label, title: "one", body: `${marker}\nx` });
    await commentAs(owner, number, "first");
    await commentAs(otherUser, number, "second");
    expect(await forge.discussionOf(number)).toMatchObject([
      { login: owner, body: "first" },
      { login: otherUser, body: "second" },
    ]);
    await forge.updateIssue({ number, labels: [label, "perf-regression-triaged"] });
    const [issue] = await forge.findIssues({ label: null, marker });
    expect(issue).toMatchObject({ isOpen: true, closedAs: null, body: `${marker}\nx` });
    expect(issue?.labels.toSorted()).toEqual([label, "perf-regression-triaged"]);
    await forge.updateIssue({ number, isOpen: false });
    expect(await forge.findIssues({ label, marker })).toMatchObject([{ closedAs: "completed" }]);
  });

  it("keeps one pull request per branch", async () => {
    const { forge, pull, titleOf } = await make();
    const request = { head: pull.branch, base: "main", title: "changed", body: "y" };
    expect((await forge.putPullRequest(request)).number).toBe(pull.number);
    expect(await titleOf(pull.number)).toBe("changed");
  });

  it("sets statuses, reacts, starts workflows", async () => {
    const fixture = await make();
    const { forge, pull, commentAs, owner } = fixture;
    const comment = await commentAs(owner, pull.number, "/benchmark");
    await forge.react(comment, "eyes");
    expect(await fixture.reactionsTo(comment)).toEqual(["eyes"]);
    await forge.setStatus(pull.sha, {
      context: "gcbench",
      state: "pending",
      description: "submitted",
    });
    expect(await fixture.statusesAt(pull.sha)).toMatchObject([{ description: "submitted" }]);
    const url = "https://example.org/7";
    await forge.setStatus(pull.sha, {
      context: "gcbench",
      state: "success",
      description: "measured",
      url,
    });
    const newest = { state: "success", description: "measured", url };
    expect(await forge.statusAt(pull.sha, "gcbench")).toMatchObject(newest);
    expect(await forge.statusAt(pull.sha, "other")).toBeNull();
    const inputs = { suite: "quickstart" };
    await forge.startWorkflow({ workflow: "benchmark.yml", ref: "main", inputs });
    expect(await fixture.started()).toEqual([{ workflow: "benchmark.yml", inputs }]);
    const none = { workflow: "none.yml", ref: "main", inputs };
    await expect(forge.startWorkflow(none)).rejects.toThrow(UsageError);
  });

  it("reads the permission of a user", async () => {
    const { forge, owner, otherUser } = await make();
    expect(await forge.permissionOf(owner)).toBe("admin");
    expect(await forge.permissionOf(otherUser)).toBe("none");
  });
}
