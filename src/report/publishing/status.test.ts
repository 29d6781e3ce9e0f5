import { describe, expect, it } from "vitest";
import { richRun } from "../../../test/support/rich-report.ts";
import { sampleRun } from "../../../test/support/sample-report.ts";
import type { Comparison } from "../../core/documents/comparison.ts";
import { viewPublication } from "./publication.ts";
import { renderStatus } from "./status.ts";

const URL = "https://example.org/run";

function statusOf(comparison: Comparison, fails = false, source: string | null = null) {
  const context = { sha: "a".repeat(40), reportUrl: null, workflowUrl: URL, source };
  return renderStatus(viewPublication({ comparison, fails, context }), comparison);
}

describe("the commit status", () => {
  it("says how much slower a version is, and passes without --fail-on", () => {
    const { comparison } = sampleRun({ factor: 1.1 });
    expect(statusOf(comparison)).toEqual({
      context: "gcbench",
      state: "success",
      description: expect.stringMatching(/^slower by 10\.0 %/),
      url: URL,
    });
    expect(statusOf(comparison, true).state).toBe("failure");
  });

  it("says when nothing changed, with the source that measured", () => {
    const { comparison } = sampleRun({ factor: 1 });
    expect(statusOf(comparison, false, "pull-request-runner")).toMatchObject({
      context: "gcbench/pull-request-runner",
      description: expect.stringMatching(/^no material change \(/),
    });
  });

  it("names the worst of several comparisons within GitHub's 140 characters", () => {
    const { description } = statusOf(richRun().comparison, true);
    expect(description).toMatch(/slower .*\(.*; \d+ of \d+ comparisons are slower\)$/);
    expect(description.length).toBeLessThanOrEqual(140);
  });

  it("fails when no trial succeeded", () => {
    const { comparison } = sampleRun({ factor: 1 });
    const cells = comparison.cells.map((cell) => ({ ...cell, trials: [], effect: null }));
    expect(statusOf({ ...comparison, cells }).state).toBe("failure");
  });
});
