import { describe, expect, it } from "vitest";
import { record, samplePlan } from "../../test/support/samples.ts";
import { compare } from "../core/comparison/compare.ts";
import { failsOn } from "../core/comparison/fails-on.ts";
import { blockSpec, type PinnedPlatform } from "../core/documents/plan.ts";
import type { Trial } from "../core/documents/record.ts";
import { renderCheck } from "./publishing/check.ts";
import { renderComment } from "./publishing/comment.ts";
import { viewPublication } from "./publishing/publication.ts";
import { renderReport } from "./report-files.ts";
import { renderTerminal } from "./terminal.ts";
import { viewReport } from "./view.ts";

interface Model {
  /** Factors of the candidate. */
  readonly total?: number;
  readonly convection?: number;
  readonly chemistry?: number;
  /** Relative scatter of the wall time. */
  readonly scatter?: number;
  readonly platforms?: readonly string[];
}

/** Between -1 and 1, as if by chance. */
function scattered(one: number, other: number): number {
  const value = Math.sin(12.9898 * one + 78.233 * other) * 43_758.5453;
  return 2 * (value - Math.floor(value)) - 1;
}

/** A comparison in which other programs used 1.5 of the machine's 2 cores. */
function comparisonOf(model: Model) {
  const { total = 1, convection = 1, chemistry = 1, scatter = 0.2 } = model;
  const [platform] = samplePlan().platforms;
  const platforms = (model.platforms ?? ["local"]).map(
    (name) => ({ ...platform, id: `${name}-2t`, name }) as PinnedPlatform,
  );
  const plan = samplePlan({ platforms, suite: { layout: { maxBlocks: 8 } } });
  const records = plan.blocks.map((block, number) => {
    const made = record(blockSpec(plan, "run-1", block), (side, index) => {
      const noise = 1 + scatter * scattered(number, index);
      return 10 * noise * (side === "B" ? total : 1);
    });
    const trials = made.trials.map((trial, index): Trial => {
      const wobble = 1 + 0.02 * scattered(index, number + 0.5);
      const factor = (own: number) => (trial.side === "B" ? own : 1) * wobble;
      return {
        ...trial,
        timers: [
          { name: "Convection", parent: null, seconds: 0.7 * factor(convection) },
          { name: "Chemistry", parent: null, seconds: 3 * factor(chemistry) },
        ],
        disturbance: { ...trial.disturbance, otherCpuSeconds: 1.5 * trial.wallSeconds },
      };
    });
    return { ...made, trials };
  });
  return compare({ run: "run-1", plan, records, gcbench: "0", isFinished: true });
}

const publish = (comparison: ReturnType<typeof compare>) =>
  viewPublication({
    comparison,
    fails: failsOn(comparison, "regression"),
    context: { sha: "a".repeat(40), reportUrl: null, workflowUrl: null },
  });

describe("a timer that is proven slower while the total is open", () => {
  const comparison = comparisonOf({ convection: 2.4 });
  const found = /^Found: Convection takes 2\.4 times as long \(\+\d+ to \+\d+ %\)\.$/;

  it("is the headline, with the total behind it", () => {
    const { headline, cause, tone } = viewReport(comparison);
    expect(comparison.cells[0]?.effect?.verdict).toBe("inconclusive");
    expect(headline).toMatch(found);
    expect(cause).toMatch(/^Total: [+−]\d.* %\), not certain on this busy machine\.$/);
    expect(tone).toBe("worse");
  });

  it("comes first in the terminal, the Markdown, the comment and the check, and fails what fails on regressions", () => {
    const publication = publish(comparison);
    const plain = (text: string) => text.replaceAll(/[*▲]|&nbsp;|\u00a0/g, " ");
    const texts = [
      // Below the tables, followed by the notes.
      renderTerminal(viewReport(comparison)).split("\n\n").at(-2) ?? "",
      renderReport(comparison).get("report.md") ?? "",
      renderComment(publication, null).replace(/<!--.*?-->\n/gs, ""),
      renderCheck(publication, { sha: "a".repeat(40), file: null }).title,
    ];
    for (const text of texts) {
      expect(plain(text.split("\n")[0] ?? "").trim()).toMatch(
        /^Found: Convection takes 2\.4 times as long/,
      );
    }
    expect(failsOn(comparison, "regression")).toBe(true);
    expect(failsOn(comparison, "never")).toBe(false);
    expect(publication.conclusion).toBe("failure");
  });

  it("is told with the CPU time's change, which never decides", () => {
    const { evidence, notes } = viewReport(comparison);
    expect(evidence.join("\n")).toMatch(
      /^CPU time \(user and system\) changed by .*libgomp.*spin/m,
    );
    expect(notes).toContain("Other programs used 1.5 of 2 cores while the trials ran.");
  });

  it("is named among several platforms too", () => {
    const several = comparisonOf({
      convection: 2.4,
      scatter: 0.4,
      platforms: ["graviton3", "amd-genoa"],
    });
    const { headline, cause, tone } = viewReport(several);
    expect(headline).toBe("Of 2 comparisons: 2 slower in part.");
    expect(cause).toMatch(/^Most: Found on \S+: Convection takes 2\.4 times as long/);
    expect(tone).toBe("worse");
  });
});

it("a proven total comes before its timers", () => {
  const comparison = comparisonOf({ total: 1.2, convection: 2.4, scatter: 0.002 });
  const { headline, cause } = viewReport(comparison);
  expect(headline).toMatch(/^next is slower than base by (19\.[5-9]|20\.[0-5]) %/);
  expect(cause).toMatch(/^Where: Convection \+1[34]\d %\.$/);
});

it("a total that is proven faster is no regression, whatever its timers do", () => {
  const comparison = comparisonOf({ total: 0.8, convection: 1.2, scatter: 0.002 });
  expect(viewReport(comparison)).toMatchObject({
    tone: "better",
    cause: expect.stringMatching(/^Where: Convection \+(19|20)\.\d %\.$/),
  });
  expect(failsOn(comparison, "regression")).toBe(false);
});

it("a timer that got slower comes before one that got faster by more", () => {
  const comparison = comparisonOf({ convection: 1.3, chemistry: 0.7 });
  expect(viewReport(comparison).headline).toMatch(
    /^Found: Convection takes (29|30)\.\d % longer \(.*\)\. Also: Chemistry −(29|30)\.\d %\.$/,
  );
  expect(failsOn(comparison, "regression")).toBe(true);
});

it("a timer that got faster is found, and is no regression", () => {
  const comparison = comparisonOf({ chemistry: 0.7 });
  const { headline, tone } = viewReport(comparison);
  expect(headline).toMatch(/^Found: Chemistry takes (29|30)\.\d % less time/);
  expect(tone).toBe("better");
  expect(failsOn(comparison, "regression")).toBe(false);
});
