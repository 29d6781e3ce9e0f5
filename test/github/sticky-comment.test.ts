import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commentMarker, holdsComment, renderComment } from "../../src/report/publishing/comment.ts";
import { viewPublication } from "../../src/report/publishing/publication.ts";
import { readVerdicts } from "../../src/report/publishing/verdict-history.ts";
import {
  addToSticky,
  type CommentSection,
  putSticky,
} from "../../src/use-cases/publish/sticky-comment.ts";
import type { ForgeFixture } from "../support/contracts/forge.ts";
import { fakeForgeFixture, githubFixture } from "../support/github-emulator/forge-fixtures.ts";
import { type GitHub, startGitHub } from "../support/github-emulator/github.ts";
import { SimulatedClock } from "../support/github-emulator/idle-watcher.ts";
import { sampleRun } from "../support/sample-report.ts";

let markers = 0;

function describeSticky(make: () => Promise<ForgeFixture>): void {
  it.each([2, 5])("is one comment when %d runs create it at once", async (count) => {
    const { forge, pull, bodiesOf } = await make();
    const marker = `<!-- gcbench: at-once-${++markers} -->`;
    const place = { number: pull.number, marker };
    const say = (what: string) => (before: string | null) =>
      [marker, ...(before?.split("\n").slice(1) ?? []), what].join("\n");
    const names = Array.from({ length: count }, (_, index) => `run-${index}`);
    const left = await Promise.all(names.map((name) => putSticky(forge, place, say(name))));
    expect(new Set(left.map(({ id }) => id)).size).toBe(1);
    const own = (await bodiesOf(pull.number)).filter((body) => body.startsWith(marker));
    expect(own).toHaveLength(1);
    // Whoever came second told its part in the comment of the first.
    expect(own[0]?.split("\n").length).toBeGreaterThanOrEqual(3);
    expect(await forge.findComments(pull.number, marker)).toHaveLength(1);
  });

  it("is one again after an earlier race left two", async () => {
    const { forge, pull } = await make();
    const marker = `<!-- gcbench: left-${++markers} -->`;
    const first = await forge.createComment(pull.number, `${marker}\nfirst`);
    await forge.createComment(pull.number, `${marker}\nsecond`);
    const place = { number: pull.number, marker };
    const now = await putSticky(forge, place, (before) => `${before}\nthird`);
    expect(now).toMatchObject({ id: first.id, body: `${marker}\nfirst\nthird` });
    expect(await forge.findComments(pull.number, marker)).toEqual([now]);
  });

  it("leaves comments of other authors alone, whatever their marker", async () => {
    const { forge, pull, commentAs, bodiesOf, otherUser } = await make();
    const marker = `<!-- gcbench: theirs-${++markers} -->`;
    await commentAs(otherUser, pull.number, `${marker}\nnot ours`);
    await putSticky(forge, { number: pull.number, marker }, () => `${marker}\nours`);
    const both = (await bodiesOf(pull.number)).filter((body) => body.startsWith(marker));
    expect(both).toEqual([`${marker}\nnot ours`, `${marker}\nours`]);
  });
}

/** A writer with a line of its own, which keeps those of others. */
function lineOf(name: string, marker: string, world: SimulatedClock): CommentSection {
  const holds = (body: string) => body.split("\n").includes(name);
  const write = (before: string | null) =>
    before !== null && holds(before) ? before : `${before ?? marker}\n${name}`;
  return { write, holds, clock: world, signal: new AbortController().signal };
}

function describeAdding(
  make: () => Promise<ForgeFixture>,
  { rounds, most }: { readonly rounds: number; readonly most: number },
): void {
  it(`keeps the parts of 2 to ${most} concurrent writers, in ${rounds} rounds`, async () => {
    const { forge, pull } = await make();
    let overwritten = 0;
    for (let round = 0; round < rounds; round++) {
      const marker = `<!-- gcbench: added-${++markers} -->`;
      const place = { number: pull.number, marker };
      // Every other time it is there before.
      const before = round % 2 === 0 ? [] : ["earlier"];
      if (before.length > 0) await forge.createComment(pull.number, `${marker}\nearlier`);
      const names = Array.from({ length: 2 + (round % (most - 1)) }, (_, index) => `run-${index}`);
      const world = new SimulatedClock();
      const seen = world.watch(forge);
      await Promise.all(names.map((name) => addToSticky(seen, place, lineOf(name, marker, world))));
      const [only, ...others] = await forge.findComments(pull.number, marker);
      expect(others).toEqual([]);
      const [head, ...lines] = only?.body.split("\n") ?? [];
      expect([head, lines.toSorted()]).toEqual([marker, [...before, ...names].toSorted()]);
      overwritten += world.calls.get("updateComment") ?? 0;
      overwritten -= names.length - (before.length > 0 ? 0 : 1);
    }
    // Otherwise nobody was in anybody's way, and nothing is shown.
    expect(overwritten).toBeGreaterThan(rounds);
  });

  it("keeps the verdicts of all runs published at once, sorted by time", async () => {
    const { forge, pull } = await make();
    const runs = Array.from({ length: 6 }, (_, index) => `sample-${index + 1}`);
    const publications = runs.map((run, index) => {
      const { comparison } = sampleRun({ run, factor: 1 + index / 10 });
      const measuredTo = `2026-01-0${index + 1}T00:00:00.000Z`;
      const suite = `verdicts-${markers}`;
      const context = { sha: null, reportUrl: null, workflowUrl: null };
      return viewPublication({
        comparison: { ...comparison, suite, measuredTo },
        fails: false,
        context,
      });
    });
    const world = new SimulatedClock();
    const seen = world.watch(forge);
    const left = await Promise.all(
      publications.map((publication) =>
        addToSticky(
          seen,
          { number: pull.number, marker: commentMarker(publication) },
          {
            write: (before) => renderComment(publication, before),
            holds: (body) => holdsComment(publication, body),
            clock: world,
            signal: new AbortController().signal,
          },
        ),
      ),
    );
    const now = await forge.comment(left[0]?.id ?? 0);
    expect(readVerdicts(now?.body ?? "").map(({ run }) => run)).toEqual(runs);
    expect(new Set(left.map(({ id }) => id)).size).toBe(1);
  });

  it("is not written again when its part is present", async () => {
    const { forge, pull } = await make();
    const marker = `<!-- gcbench: known-${++markers} -->`;
    const made = await forge.createComment(pull.number, `${marker}\nmine\ntheirs`);
    const world = new SimulatedClock();
    const place = { number: pull.number, marker };
    const part = lineOf("mine", marker, world);
    expect(await addToSticky(world.watch(forge), place, part)).toEqual(made);
    expect([...world.calls.keys()]).toEqual(["findComments", "comment"]);
    expect(world.now()).toBe(0);
  });

  it("is created again when a person deleted it meanwhile", async () => {
    const { forge, pull } = await make();
    const marker = `<!-- gcbench: gone-${++markers} -->`;
    const place = { number: pull.number, marker };
    const { id } = await forge.createComment(pull.number, `${marker}\nold`);
    const world = new SimulatedClock();
    const part = lineOf("mine", marker, world);
    const deleting = {
      ...part,
      write: (before: string | null) => part.write(before === null ? null : `${marker}\nold`),
      clock: {
        now: () => world.now(),
        sleep: async (seconds: number) => {
          await forge.deleteComment(id);
          await world.sleep(seconds);
        },
      },
    };
    const left = await addToSticky(world.watch(forge), place, deleting);
    expect(left.id).not.toBe(id);
    expect(await forge.findComments(pull.number, marker)).toEqual([left]);
    expect(left.body).toBe(`${marker}\nmine`);
  });

  it("fails with a message when others overwrite it each time", async () => {
    const { forge, pull } = await make();
    const marker = `<!-- gcbench: fought-${++markers} -->`;
    const place = { number: pull.number, marker };
    const { id } = await forge.createComment(pull.number, `${marker}\ntheirs`);
    const world = new SimulatedClock();
    const clock = {
      now: () => world.now(),
      sleep: async (seconds: number) => {
        await forge.updateComment(id, `${marker}\ntheirs`);
        await world.sleep(seconds);
      },
    };
    const part = { ...lineOf("mine", marker, world), clock };
    await expect(addToSticky(world.watch(forge), place, part)).rejects.toThrow(
      "Run the same command again",
    );
    expect(world.calls.get("updateComment")).toBe(12);
  });
}

describe("sticky comment with the fake forge", () => {
  describeSticky(fakeForgeFixture);
  describeAdding(fakeForgeFixture, { rounds: 400, most: 20 });
});

describe("sticky comment with the GitHub emulator", () => {
  let github: GitHub;
  beforeAll(async () => {
    github = await startGitHub();
  });
  afterAll(() => github.close());

  describeSticky(() => githubFixture(github));
  describeAdding(() => githubFixture(github), { rounds: 40, most: 6 });
});
