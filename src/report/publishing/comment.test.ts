import { describe, expect, it } from "vitest";
import { sampleRun } from "../../../test/support/sample-report.ts";
import { summariseRun } from "../../core/comparison/summarise-run.ts";
import type { Comparison } from "../../core/documents/comparison.ts";
import { renderReport } from "../report-files.ts";
import { renderCheck } from "./check.ts";
import { holdsComment, renderComment, renderJobSummary } from "./comment.ts";
import { viewPublication } from "./publication.ts";
import { newRegressions, viewRegressions } from "./regression-alert.ts";
import { readVerdicts } from "./verdict-history.ts";

const OLD = "a".repeat(40);
const NEW = "b".repeat(40);

const view = (comparison: Comparison, { fails = false, sha = OLD } = {}) =>
  viewPublication({
    comparison,
    fails,
    context: { sha, reportUrl: "https://example.org/report", workflowUrl: null },
  });
const issueOf = (comparison: Comparison) => {
  // Issues are only for releases.
  const agreements = comparison.agreements?.map(({ b, ...rest }) => ({
    ...rest,
    b: { ...b, version: "geos-chem-14.7.0" },
  }));
  const released = { ...comparison, ...(agreements && { agreements }) };
  const alert = viewRegressions(view(comparison), released);
  const [[regression, found] = []] = newRegressions(alert.causes, alert);
  if (!regression || !found) throw new Error("no regression");
  return alert.render(regression, found, null);
};
const shownLines = (body: string) =>
  body
    .replace(/<!--.*?-->\n/gs, "")
    .replaceAll("\u00a0", " ")
    .split("\n");

describe("tables of gcpy", () => {
  const gcpyUrl = "https://example.org/actions/runs/5";
  const link = `[tables of gcpy](${gcpyUrl}#artifacts)`;
  const published = view(sampleRun({ factor: 1 }).comparison);

  it("are linked in comment, check and summary if a workflow makes them", () => {
    const publication = { ...published, context: { ...published.context, gcpyUrl } };
    const check = renderCheck(publication, { sha: OLD, file: null });
    for (const text of [
      renderComment(publication, null),
      check.summary,
      renderJobSummary(publication),
    ]) {
      expect(text).toContain(` · ${link}`);
    }
  });

  it("are not linked otherwise", () => {
    expect(renderComment(published, null)).not.toContain("gcpy");
  });
});

describe("results that do not agree", () => {
  const { comparison } = sampleRun({ factor: 1 });
  const agreements = (comparison.agreements ?? []).map((one) => ({ ...one, isUnexpected: true }));
  const doubtful = { ...comparison, agreements };

  it("are reported after the verdict everywhere, as in the report", () => {
    const publication = view(doubtful);
    const check = renderCheck(publication, { sha: OLD, file: null });
    const warning = renderReport(doubtful).get("report.md")?.split("\n")[2] ?? "";
    expect(warning).toMatch(/^\*\*⚠ Results do not agree\. /);
    for (const text of [renderComment(publication, null), check.summary]) {
      expect(shownLines(text)[0]).toContain("No material change");
      expect(shownLines(text)[2]).toBe(warning);
    }
    expect(renderJobSummary(publication)).toContain(warning);
    const runSummary = summariseRun(doubtful, publication, { pullRequest: null, sha: null });
    for (const title of [check.title, runSummary.verdict]) {
      expect(title).toContain("⚠ Results do not agree. = No material change");
    }
    expect(issueOf(doubtful).title).toBe("Results of geos-chem-14.7.0 do not agree in short");
    expect(shownLines(issueOf(doubtful).body)[0]).toBe(`**▲ ${issueOf(doubtful).title}.**`);
    expect(runSummary.tone).toBe("worse");
  });

  it("never lead to success", () => {
    expect(view(comparison).conclusion).toBe("success");
    expect(view(doubtful).conclusion).toBe("neutral");
    expect(view(doubtful, { fails: true }).conclusion).toBe("failure");
  });
});

describe("a run published after a run that was measured later", () => {
  const older = sampleRun({ run: "sample-1", factor: 1.3 }).comparison;
  const newer = sampleRun({ run: "sample-2", factor: 1 }).comparison;
  const first = view({ ...older, measuredTo: "2026-02-01T00:00:00.000Z" }, { sha: OLD });
  const second = view({ ...newer, measuredTo: "2026-02-02T00:00:00.000Z" }, { sha: NEW });

  it("leaves the newer verdict on the first line, with its commit", () => {
    const body = renderComment(first, renderComment(second, null));
    const lines = shownLines(body);
    expect(lines[0]).toMatch(/^\*\*\\?= No material change/);
    expect(lines[2]).toContain(`A newer commit, \`${NEW.slice(0, 10)}\``);
    expect(lines[4]).toMatch(/^\*\*▲ next is slower/);
    expect(body).toContain("Other verdicts (1)");
  });

  it("is sorted by time, however often and in whatever order runs are published", () => {
    let body = renderComment(second, null);
    for (const one of [first, first, second]) body = renderComment(one, body);
    expect(body).toBe(renderComment(second, renderComment(first, null)));
    expect(readVerdicts(body).map(({ run }) => run)).toEqual(["sample-1", "sample-2"]);
    expect(shownLines(body)[0]).toMatch(/^\*\*\\?= No material change/);
    expect(body).toContain("Earlier verdicts (1)");
    // Publishing a superseded run again changes nothing.
    expect(renderComment(first, body)).toBe(body);
  });
});

describe("holdsComment", () => {
  const at = (index: number) => {
    const { comparison } = sampleRun({ run: `sample-${index + 1}`, factor: 1 });
    const day = String(index + 1).padStart(2, "0");
    return view({ ...comparison, measuredTo: `2026-01-${day}T00:00:00.000Z` });
  };

  it("recognises a run on the first line or in the fold", () => {
    const [older, newer] = [at(0), at(1)];
    const alone = renderComment(newer, null);
    expect([holdsComment(newer, alone), holdsComment(older, alone)]).toEqual([true, false]);
    for (const both of [
      renderComment(older, alone),
      renderComment(newer, renderComment(older, null)),
    ]) {
      expect([holdsComment(newer, both), holdsComment(older, both)]).toEqual([true, true]);
    }
    expect(holdsComment(older, "<!-- gcbench: sample -->\nedited by a user")).toBe(false);
  });

  it("rejects a run published with another verdict", () => {
    const { comparison } = sampleRun({ run: "sample-1", factor: 1.3 });
    const grown = view({ ...comparison, measuredTo: "2026-01-01T00:00:00.000Z" });
    expect(holdsComment(grown, renderComment(at(0), null))).toBe(false);
  });

  it("accepts a run older than all remembered verdicts, which needs no update", () => {
    let body = "";
    for (let index = 1; index <= 21; index++) body = renderComment(at(index), body || null);
    expect(readVerdicts(body)).toHaveLength(20);
    expect([at(0), at(1), at(2)].map((one) => holdsComment(one, body))).toEqual([true, true, true]);
    expect(holdsComment(at(22), body)).toBe(false);
  });
});

describe("a run without measurements", () => {
  const measuredAt = (run: string, day: string) =>
    view({
      ...sampleRun({ run, factor: 1 }).comparison,
      measuredTo: `2026-02-${day}T00:00:00.000Z`,
    });
  const none = view({ ...sampleRun({ run: "sample-1" }).comparison, measuredTo: null });
  const runs = (body: string) => readVerdicts(body).map(({ run }) => run);

  it("comes first when published, with earlier verdicts in the fold", () => {
    const body = renderComment(none, renderComment(measuredAt("sample-2", "01"), null));
    expect(body).not.toContain("was measured 20");
    expect(runs(body)).toEqual(["sample-2", "sample-1"]);
    expect(renderComment(none, body)).toBe(body);
  });

  it("is superseded by a later measurement", () => {
    const later = measuredAt("sample-2", "02");
    const body = renderComment(later, renderComment(none, null));
    expect(shownLines(body)[0]).toBe(shownLines(renderComment(later, null))[0]);
    expect(runs(body)).toEqual(["sample-1", "sample-2"]);
    expect(renderComment(none, body)).toBe(body);
    expect(holdsComment(none, body)).toBe(true);
  });

  it("is sorted by time once it is measured", () => {
    const between = renderComment(measuredAt("sample-3", "03"), renderComment(none, null));
    expect(runs(renderComment(measuredAt("sample-1", "04"), between))).toEqual([
      "sample-3",
      "sample-1",
    ]);
  });
});
