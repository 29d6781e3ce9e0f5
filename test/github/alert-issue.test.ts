import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Comparison } from "../../src/core/documents/comparison.ts";
import type { Forge } from "../../src/ports/forge.ts";
import { renderAlert } from "../../src/report/publishing/alert.ts";
import { viewPublication } from "../../src/report/publishing/publication.ts";
import { updateAlert } from "../../src/use-cases/publish/alert-issue.ts";
import { FakeForge } from "../support/github-emulator/fake-forge.ts";
import { githubFixture } from "../support/github-emulator/forge-fixtures.ts";
import { type GitHub, REPOSITORY, startGitHub } from "../support/github-emulator/github.ts";
import { releaseRun } from "../support/release-run.ts";

interface BatchFixture {
  readonly forge: Forge;
  /** Somebody closes the issue at this address. */
  close(url: string): Promise<void>;
  /** Somebody takes the labels away. */
  strip(url: string): Promise<void>;
  issues(): Promise<readonly { readonly title: string; readonly state: string }[]>;
}

const SLOWER = 1.1;
const FINE = 1;

function alertOf(
  day: number,
  {
    factor = SLOWER,
    run = `sample-1a2b3c4d-${day}`,
    ...rest
  }: Parameters<typeof releaseRun>[0] = {},
  change: Partial<Comparison> = {},
) {
  const measuredTo = `2026-02-${String(day).padStart(2, "0")}T00:00:00.000Z`;
  const comparison = { ...releaseRun({ run, factor, ...rest }).comparison, measuredTo, ...change };
  const context = { sha: null, reportUrl: null, workflowUrl: null };
  const publication = viewPublication({ comparison, fails: false, context });
  return renderAlert(publication, comparison, factor > 1);
}

function describeAlerts(make: () => Promise<BatchFixture>): void {
  const messages: string[] = [];
  let fixture: BatchFixture;
  const applyAlert = (...asked: Parameters<typeof alertOf>) =>
    updateAlert(fixture.forge, alertOf(...asked), (line) => messages.push(line));
  const states = async () => (await fixture.issues()).map(({ state }) => state);
  beforeEach(async () => {
    messages.length = 0;
    fixture = await make();
  });

  it("is opened by a regression, updated by the next, closed by a later good run, and reopened", async () => {
    const url = await applyAlert(1);
    expect(await fixture.issues()).toMatchObject([
      { state: "open", title: expect.stringContaining("14.7.0 is slower") },
    ]);
    expect(await applyAlert(2, { factor: 1.2 })).toBe(url);
    expect(await fixture.issues()).toMatchObject([
      { state: "open", title: expect.stringContaining("20") },
    ]);
    expect(await applyAlert(3, { factor: FINE })).toBe(url);
    expect(await states()).toEqual(["closed"]);
    expect(await applyAlert(4, { factor: FINE })).toBeNull();
    expect(await applyAlert(5)).toBe(url);
    expect(await states()).toEqual(["open"]);
  });

  it("is one issue when two runs open it at once", async () => {
    await Promise.all([applyAlert(1), applyAlert(2)]);
    expect((await states()).filter((state) => state === "open")).toHaveLength(1);
    await applyAlert(3, { factor: FINE });
    expect((await states()).filter((state) => state === "open")).toEqual([]);
  });

  it("is not closed by an earlier run or one that excluded the regression", async () => {
    const url = await applyAlert(5);
    expect(await applyAlert(4, { factor: FINE })).toBe(url);
    expect(messages.join()).toContain("about a later run");
    const [cell] = releaseRun({ factor: FINE }).comparison.cells;
    if (!cell) throw new Error("no cell");
    const cells = [{ ...cell, workload: "another" }];
    expect(await applyAlert(6, { factor: FINE }, { cells })).toBe(url);
    expect(messages.join()).toContain("short/local-2t was not measured");
    expect(await states()).toEqual(["open"]);
  });

  it("stays closed after a person closed it for that run", async () => {
    const url = (await applyAlert(1)) ?? "";
    await fixture.close(url);
    await applyAlert(1);
    expect(await states()).toEqual(["closed"]);
    await applyAlert(2);
    expect(await states()).toEqual(["open"]);
  });

  it("is found without its label", async () => {
    const url = (await applyAlert(1)) ?? "";
    await fixture.strip(url);
    expect(await applyAlert(2)).toBe(url);
    expect(await states()).toEqual(["open"]);
  });

  it.each([
    ["a release candidate", ["geos-chem-14.7.0", "geos-chem-14.8.0-rc.1"]],
    ["a version of another name", ["base", "next"]],
  ])("is separate for %s", async (_what, names) => {
    expect(await applyAlert(1, { names })).toBeNull();
    expect(await states()).toEqual([]);
    expect(messages.join()).toContain(`not for ${names[1]}`);
  });
}

describe("alert issue with the fake forge", () =>
  describeAlerts(async () => {
    const forge = new FakeForge();
    const numberOf = (url: string) => Number(url.split("/").at(-1));
    return {
      forge,
      close: (url) => forge.updateIssue({ number: numberOf(url), isOpen: false }),
      strip: async () => {},
      issues: async () =>
        forge.issues.map(({ title, isOpen }) => ({ title, state: isOpen ? "open" : "closed" })),
    };
  }));

describe("alert issue with the GitHub emulator", () => {
  let github: GitHub;
  beforeAll(async () => {
    github = await startGitHub();
  });
  afterAll(() => github.close());

  describeAlerts(async () => {
    const { forge } = await githubFixture(github);
    const base = `/repos/${REPOSITORY}/issues`;
    const pathOf = (url: string) => `${base}/${url.split("/").at(-1)}`;
    const all = async () =>
      github.as<{ number: number; title: string; state: string; body: string | null }[]>(
        ...(["octo", "GET", `${base}?state=all&per_page=100`] as const),
      );
    // Issues of earlier fixtures are no longer ours.
    for (const { number } of await all()) {
      await github.as("octo", "PATCH", `${base}/${number}`, { body: "of a test before" });
    }
    return {
      forge,
      close: (url) => github.as("octo", "PATCH", pathOf(url), { state: "closed" }),
      strip: (url) => github.as("octo", "PATCH", pathOf(url), { labels: [] }),
      issues: async () => (await all()).filter(({ body }) => body?.startsWith("<!-- gcbench")),
    };
  });
});
