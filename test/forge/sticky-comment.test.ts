import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { putSticky } from "../../src/pipeline/sticky-comment.ts";
import type { ForgeScene } from "../contracts/forge.ts";
import { type GitHub, startGitHub } from "./github.ts";
import { fakeScene, githubScene } from "./scenes.ts";

let markers = 0;

function describeSticky(make: () => Promise<ForgeScene>): void {
  it.each([2, 5])("is one, where %d make the first at once", async (count) => {
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

  it("is one again, where an earlier race left two", async () => {
    const { forge, pull } = await make();
    const marker = `<!-- gcbench: left-${++markers} -->`;
    const first = await forge.createComment(pull.number, `${marker}\nfirst`);
    await forge.createComment(pull.number, `${marker}\nsecond`);
    const place = { number: pull.number, marker };
    const now = await putSticky(forge, place, (before) => `${before}\nthird`);
    expect(now).toMatchObject({ id: first.id, body: `${marker}\nfirst\nthird` });
    expect(await forge.findComments(pull.number, marker)).toEqual([now]);
  });

  it("stays another's, whatever marker that one has", async () => {
    const { forge, pull, commentAs, bodiesOf, stranger } = await make();
    const marker = `<!-- gcbench: theirs-${++markers} -->`;
    await commentAs(stranger, pull.number, `${marker}\nnot ours`);
    await putSticky(forge, { number: pull.number, marker }, () => `${marker}\nours`);
    const both = (await bodiesOf(pull.number)).filter((body) => body.startsWith(marker));
    expect(both).toEqual([`${marker}\nnot ours`, `${marker}\nours`]);
  });
}

describe("the one comment, in memory", () => describeSticky(fakeScene));

describe("the one comment, on GitHub's emulator", () => {
  let github: GitHub;
  beforeAll(async () => {
    github = await startGitHub();
  });
  afterAll(() => github.close());

  describeSticky(() => githubScene(github));
});
