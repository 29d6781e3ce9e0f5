import fc from "fast-check";
import { marked } from "marked";
import { describe, expect, it } from "vitest";
import type { Comparison } from "../../src/core/documents/comparison.ts";
import { renderCheck } from "../../src/report/publishing/check.ts";
import { renderComment, renderJobSummary } from "../../src/report/publishing/comment.ts";
import {
  MAX_BODY_LENGTH,
  MAX_CHECK_TEXT_LENGTH,
  MAX_JOB_SUMMARY_BYTES,
} from "../../src/report/publishing/limits.ts";
import { type Publication, viewPublication } from "../../src/report/publishing/publication.ts";
import { newRegressions, viewRegressions } from "../../src/report/publishing/regression-alert.ts";
import { richRun } from "../support/rich-report.ts";

const SHA = "a".repeat(40);
const RICH = richRun();

const view = (comparison: Comparison) =>
  viewPublication({
    comparison,
    fails: false,
    context: { sha: SHA, reportUrl: "https://example.org/report", workflowUrl: null },
  });
const issueOf = (comparison: Comparison, publication: Publication) => {
  // Issues are only for releases.
  const cells = comparison.cells.map((cell) => ({ ...cell, candidate: "geos-chem-14.7.0" }));
  const alert = viewRegressions(publication, { ...comparison, cells });
  const [[regression, found] = []] = newRegressions(alert.causes, alert);
  if (!regression || !found) throw new Error("no regression");
  return alert.render(regression, found, null);
};
const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/** Texts that look like the start or end of a fold, table or code block. */
const BAITS = [
  "</details>",
  "<details>",
  "<details><summary>more</summary>",
  "``` `x",
  "````",
  "~~~",
  "boom </details> `` x",
  "| a | b |",
  "# x",
  "<!-- -->",
];

describe("untrusted text of any length", () => {
  const bait = fc.constantFrom(...BAITS);
  const flood = fc.record({
    message: bait,
    logLines: fc.array(bait, { minLength: 1, maxLength: 4 }),
    lines: fc.integer({ min: 1, max: 900 }),
    note: bait,
    notes: fc.integer({ min: 1, max: 6000 }),
    cpuModel: bait,
  });

  it("is shortened to GitHub's limits, never inside a fold, table or code block", () => {
    let cut = 0;
    const previous = renderComment(view(RICH.comparison), null);
    fc.assert(
      fc.property(flood, ({ message, logLines, lines, note, notes, cpuModel }) => {
        const comparison = structuredClone(RICH.comparison);
        for (const machine of comparison.machines) machine.cpuModel = cpuModel.repeat(40);
        for (const cell of comparison.cells) {
          cell.notes = Array.from({ length: notes }, (_, n) => `${note} ${n} ${"z".repeat(150)}`);
          for (const failure of cell.failures) {
            failure.message = message;
            failure.logLines = Array.from(
              { length: lines },
              (_, n) => logLines[n % logLines.length] ?? "",
            );
          }
        }
        const publication = view(comparison);
        const check = renderCheck(publication, { sha: SHA, file: null });
        for (const [text, most] of [
          [renderComment(publication, previous), MAX_BODY_LENGTH],
          [check.summary, MAX_CHECK_TEXT_LENGTH],
          [check.text, MAX_CHECK_TEXT_LENGTH],
          [issueOf(comparison, publication).body, MAX_BODY_LENGTH],
          [renderJobSummary(publication), MAX_JOB_SUMMARY_BYTES],
        ] as const) {
          expect(bytesOf(text)).toBeLessThanOrEqual(most);
          expectWhole(text);
          if (text.includes("Shortened to GitHub's limit")) cut++;
        }
        expect(renderComment(publication, null)).toContain("slower than 14.6.3");
      }),
      { numRuns: 40 },
    );
    expect(cut).toBeGreaterThan(20);
  });
});

/** Checks that every fold, table and code block is closed. */
function expectWhole(markdown: string): void {
  const elements = [...String(marked.parse(markdown)).matchAll(/<(\/?)(details|table|pre)\b/g)];
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, slash, name = ""] of elements) {
    if (slash === "") open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  expect({ open, wrong }).toEqual({ open: [], wrong: [] });
}
