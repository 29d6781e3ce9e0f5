import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Comparison } from "../../src/core/documents/comparison.ts";
import type { Forge } from "../../src/ports/forge.ts";
import { viewPublication } from "../../src/report/publishing/publication.ts";
import { viewRegressions } from "../../src/report/publishing/regression-alert.ts";
import { findAccepted } from "../../src/use-cases/publish/closed-regressions.ts";
import { updateRegressions } from "../../src/use-cases/publish/regression-issues.ts";
import { FakeForge } from "../support/github-emulator/fake-forge.ts";
import { githubFixture } from "../support/github-emulator/forge-fixtures.ts";
import { type GitHub, REPOSITORY, startGitHub } from "../support/github-emulator/github.ts";
import { releaseRun } from "../support/release-run.ts";

interface SeenIssue {
  readonly title: string;
  readonly state: string;
  readonly body: string;
  readonly labels: readonly string[];
}

interface IssueFixture {
  readonly forge: Forge;
  /** A person closes the issue at this address. */
  close(url: string, as: "completed" | "not_planned"): Promise<void>;
  say(login: string, url: string, body: string): Promise<void>;
  /** A person takes the labels away. */
  strip(url: string): Promise<void>;
  edit(url: string, body: string): Promise<void>;
  issues(): Promise<readonly SeenIssue[]>;
}

const SLOWER = 1.1;
const FINE = 1;
type Run = Parameters<typeof releaseRun>[0];

function alertOf(
  day: number,
  { factor = SLOWER, run = `sample-1a2b3c4d-${day}`, ...rest }: Run = {},
  change: Partial<Comparison> = {},
) {
  const measuredTo = `2026-02-${String(day).padStart(2, "0")}T00:00:00.000Z`;
  const comparison = { ...releaseRun({ run, factor, ...rest }).comparison, measuredTo, ...change };
  const context = { sha: null, reportUrl: null, workflowUrl: null };
  const publication = viewPublication({ comparison, fails: false, context });
  return viewRegressions(publication, comparison);
}

/** The run's only comparison under other names, one cell each. */
const cellsNamed = (factor: number, ...names: readonly Partial<Comparison["cells"][number]>[]) => {
  const [cell] = releaseRun({ factor }).comparison.cells;
  if (!cell) throw new Error("no cell");
  return names.map((name) => ({ ...cell, ...name }));
};

function describeIssues(make: () => Promise<IssueFixture>): void {
  const messages: string[] = [];
  let fixture: IssueFixture;
  const publish = async (...run: Parameters<typeof alertOf>) => {
    const log = (line: string) => messages.push(line);
    return updateRegressions(fixture.forge, alertOf(...run), log);
  };
  const publishOne = async (...run: Parameters<typeof alertOf>) => {
    const urls = await publish(...run);
    expect(urls).toHaveLength(1);
    return urls[0] ?? "";
  };
  const states = async () => (await fixture.issues()).map(({ state }) => state);
  const only = async () => {
    const [issue, ...others] = await fixture.issues();
    expect(others).toEqual([]);
    if (!issue) throw new Error("no issue");
    return issue;
  };
  beforeEach(async () => {
    messages.length = 0;
    fixture = await make();
  });

  it("is opened by a regression, updated by the next, closed by a run that proves it gone, and reopened", async () => {
    const url = await publishOne(1);
    expect(await only()).toMatchObject({
      state: "open",
      title: "geos-chem-14.7.0 is 10.0 % slower in short",
      labels: ["perf-regression"],
    });
    expect(await publishOne(2, { factor: 1.2 })).toBe(url);
    expect((await only()).title).toContain("20.0 % slower");
    expect(await publishOne(3, { factor: FINE })).toBe(url);
    expect(await only()).toMatchObject({ state: "closed" });
    expect((await only()).body).toContain("**Gone:** run `sample-1a2b3c4d-3`");
    expect(await publish(4, { factor: FINE })).toEqual([]);
    expect(await publishOne(5)).toBe(url);
    expect(await states()).toEqual(["open"]);
  });

  it("is closed by a later version that is as much faster", async () => {
    const url = await publishOne(1, { factor: 1.02 });
    const fix = (factor: number, day: number) =>
      publish(day, { factor, names: ["geos-chem-14.7.0", "geos-chem-14.7.1"] });
    await fix(1, 2);
    expect(await states()).toEqual(["open"]);
    expect(await fix(0.97, 3)).toEqual([url]);
    expect(await states()).toEqual(["closed"]);
  });

  it("names the platforms, the suspects and the command that finds the commit", async () => {
    await publishOne(1);
    const { body } = await only();
    expect(body).toContain("| local-2t | geos-chem-14.7.0 | geos-chem-14.6.3 | +10.0\u00a0% |");
    expect(body).toContain("https://github.com/geoschem/GCClassic/compare/14.6.3...14.7.0");
    expect(body).toContain("gcbench bisect sample.yml --workload short --good 14.6.3 --bad 14.7.0");
  });

  it("is the same issue for several platforms and for a later version that spans the step", async () => {
    const cells = cellsNamed(SLOWER, { platform: "graviton3" }, { platform: "genoa" });
    const url = await publishOne(1, {}, { cells });
    expect((await only()).body).toMatch(/\| graviton3 \|.*\n\| genoa \|/);
    const later = { names: ["geos-chem-14.6.3", "geos-chem-14.8.0"] };
    expect(await publishOne(2, later)).toBe(url);
    const worse = { names: ["geos-chem-14.6.3", "geos-chem-14.9.0"], factor: 1.3 };
    expect(await publishOne(3, worse)).not.toBe(url);
    expect(await states()).toEqual(["open", "open"]);
  });

  it("is one issue when two runs open it at once", async () => {
    await Promise.all([publish(1), publish(2)]);
    expect((await states()).filter((state) => state === "open")).toHaveLength(1);
    await publish(3, { factor: FINE });
    expect((await states()).filter((state) => state === "open")).toEqual([]);
  });

  it("is not closed by an earlier run, by one without the workload, or by one after the step", async () => {
    const url = await publishOne(5);
    expect(await publish(4, { factor: FINE })).toEqual([]);
    expect(await publish(4, { factor: 1.2 })).toEqual([url]);
    expect(messages.join()).toContain(`about a later run: ${url}`);
    expect((await only()).title).toContain("10.0 %");
    await publish(6, {}, { cells: cellsNamed(FINE, { workload: "another" }) });
    await publish(7, { factor: FINE, names: ["geos-chem-14.7.0", "geos-chem-14.8.0"] });
    expect(await states()).toEqual(["open"]);
  });

  it("is opened five times at most by a run, and the last one holds the rest", async () => {
    const names = Array.from({ length: 9 }, (_, index) => ({ workload: `workload-${index}` }));
    const cells = cellsNamed(SLOWER, ...names);
    expect(await publish(1, {}, { cells })).toHaveLength(5);
    const titles = (await fixture.issues()).map(({ title }) => title);
    expect(titles).toHaveLength(5);
    expect(titles.filter((title) => title.endsWith(", and 4 more regressions"))).toHaveLength(1);
    expect(await publish(2, {}, { cells })).toHaveLength(5);
    expect(await fixture.issues()).toHaveLength(5);
  });

  it("stays closed after a person accepted it with a reason, and is quiet in comments", async () => {
    const url = await publishOne(1);
    await fixture.say("octo", url, "Needed for\nHEMCO 4. @octo <b>");
    await fixture.close(url, "not_planned");
    expect(await findAccepted(fixture.forge, alertOf(2))).toMatchObject([
      { url, reason: { kind: "accepted", by: "octo", reason: "Needed for HEMCO 4. @octo <b>" } },
    ]);
    for (const day of [2, 3]) expect(await publishOne(day)).toBe(url);
    const later = { names: ["geos-chem-14.6.3", "geos-chem-14.8.0"] };
    expect(await publishOne(4, later)).toBe(url);
    const { state, body, labels } = await only();
    expect([state, labels.toSorted()]).toEqual([
      "closed",
      ["perf-regression", "perf-regression-triaged"],
    ]);
    expect(body).toContain("octo accepted this on 20");
    expect(body).toContain("Needed for HEMCO 4. @&#8203;octo \\<b\\>");
    expect(messages.join()).toContain(`octo closed this regression with a reason: ${url}`);
  });

  it("is reported again when it is clearly larger than accepted, and then needs a new reason", async () => {
    const url = await publishOne(1);
    await fixture.say("octo", url, "Needed");
    await fixture.close(url, "not_planned");
    await publish(2);
    expect(await publishOne(3, { factor: 1.25 })).toBe(url);
    const { state, body, labels } = await only();
    expect([state, labels]).toEqual(["open", ["perf-regression"]]);
    expect(body).toContain("clearly larger");
    expect(body).toContain("Before, octo accepted this");
    await fixture.close(url, "not_planned");
    await publish(4, { factor: 1.25 });
    expect(await states()).toEqual(["open"]);
    await fixture.say("octo", url, "Still needed");
    await fixture.close(url, "not_planned");
    await publish(5, { factor: 1.25 });
    expect(await states()).toEqual(["closed"]);
  });

  it.each([
    ["nobody gives a reason", null],
    ["a person without write access gives one", "contributor"],
  ])("is reopened by the next run when %s for closing it", async (_what, login) => {
    const url = await publishOne(1);
    if (login) await fixture.say(login, url, "I accept this");
    await fixture.close(url, "not_planned");
    await publish(1);
    expect(await states()).toEqual(["closed"]);
    expect(await findAccepted(fixture.forge, alertOf(2))).toEqual([]);
    await publish(2);
    expect((await only()).state).toBe("open");
    expect((await only()).body).toContain("gave a reason for closing");
  });

  it("is reopened when a person closed it as fixed, but a later version still has it", async () => {
    const url = await publishOne(1);
    await fixture.say("octo", url, "Fixed in the next version");
    await fixture.close(url, "completed");
    await publish(2);
    expect(await states()).toEqual(["closed"]);
    await publish(3, { names: ["geos-chem-14.6.3", "geos-chem-14.7.1"] });
    expect((await only()).state).toBe("open");
    expect((await only()).body).toContain("found it in a later version");
  });

  it("is found without its label, but not after a person changed its state", async () => {
    const url = await publishOne(1);
    await fixture.strip(url);
    expect(await publishOne(2)).toBe(url);
    await fixture.edit(url, "<!-- gcbench-regression: bm90IGpzb24= -->\nforged");
    expect(await publishOne(3)).not.toBe(url);
  });

  it.each([
    ["a release candidate", ["geos-chem-14.7.0", "geos-chem-14.8.0-rc.1"]],
    ["a version of another name", ["base", "next"]],
  ])("is not opened for %s", async (_what, names) => {
    expect(await publish(1, { names })).toEqual([]);
    expect(await states()).toEqual([]);
    expect(messages.join()).toContain(`not for ${names[1]}`);
  });
}

const numberOf = (url: string) => Number(url.split("/").at(-1));

describe("issue about a regression, with the fake forge", () =>
  describeIssues(async () => {
    const forge = new FakeForge();
    forge.permissions.set("octo", "admin");
    return {
      forge,
      close: async (url, as) => {
        await forge.updateIssue({ number: numberOf(url), isOpen: false });
        if (as === "not_planned") forge.closeAsNotPlanned(numberOf(url));
      },
      say: async (login, url, body) => void forge.commentAs(login, numberOf(url), body),
      strip: (url) => forge.updateIssue({ number: numberOf(url), labels: [] }),
      edit: (url, body) => forge.updateIssue({ number: numberOf(url), body }),
      issues: async () =>
        forge.issues.map(({ title, isOpen, body, labels }) => ({
          title,
          body,
          labels,
          state: isOpen ? "open" : "closed",
        })),
    };
  }));

describe("issue about a regression, with the GitHub emulator", () => {
  let github: GitHub;
  beforeAll(async () => {
    github = await startGitHub();
  });
  afterAll(() => github.close());

  describeIssues(async () => {
    const { forge } = await githubFixture(github);
    const base = `/repos/${REPOSITORY}/issues`;
    const change = (url: string, body: object) =>
      github.as<void>("octo", "PATCH", `${base}/${numberOf(url)}`, body);
    interface Issue extends Omit<SeenIssue, "labels"> {
      readonly number: number;
      readonly labels: readonly { readonly name: string }[];
    }
    const all = () => github.as<Issue[]>("octo", "GET", `${base}?state=all&per_page=100`);
    // Issues of earlier fixtures are no longer ours.
    const earlier = (await all()).map(({ number }) => number);
    for (const number of earlier) {
      await github.as("octo", "PATCH", `${base}/${number}`, { body: "of a test before" });
    }
    return {
      forge,
      close: (url, as) => change(url, { state: "closed", state_reason: as }),
      say: (login, url, body) =>
        github.as<void>(login, "POST", `${base}/${numberOf(url)}/comments`, { body }),
      strip: (url) => change(url, { labels: [] }),
      edit: (url, body) => change(url, { body }),
      issues: async () =>
        (await all())
          .filter(({ number }) => !earlier.includes(number))
          .toSorted((one, other) => one.number - other.number)
          .map(({ title, state, body, labels }) => ({
            title,
            state,
            body,
            labels: labels.map(({ name }) => name),
          })),
    };
  });
});
