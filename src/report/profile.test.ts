import { describe, expect, it } from "vitest";
import { measured, parseXml, shownPage, svgs, text } from "../../test/support/report-samples.ts";
import { profiledRun } from "../../test/support/simulated-profiles.ts";
import type { Comparison } from "../core/documents/comparison.ts";
import type { ProfileComparison } from "../core/documents/profile.ts";
import { renderComment } from "./publishing/comment.ts";
import { viewPublication } from "./publishing/publication.ts";
import { renderReport } from "./report-files.ts";
import { renderTerminal } from "./terminal.ts";
import { viewReport } from "./view.ts";

const SLOWED = { seed: 3, blocks: 4, samples: 3000, trialSd: 0.01, routineSd: 0, addedSeconds: 10 };
const HOSTILE = '<img src=x onerror=alert(1)>`|[a](http://x)"&</script>';

/** A comparison whose changed routine has this name. */
function comparisonWith(name: string, profile = profiledRun(SLOWED)): Comparison {
  const rename = (own: string) => (own === "routine_1" ? name : own);
  const renamed: ProfileComparison = {
    ...profile,
    routines: profile.routines.map((one) => ({
      ...one,
      name: rename(one.name),
      timers: ["Transport"],
    })),
    tree: { ...profile.tree, names: profile.tree.names.map(rename) },
  };
  const comparison = measured();
  return { ...comparison, cells: comparison.cells.map((cell) => ({ ...cell, profile: renamed })) };
}

const publicationOf = (comparison: Comparison) =>
  viewPublication({
    comparison,
    fails: false,
    context: {
      sha: null,
      reportUrl: "https://github.com/o/r/blob/gcbench/runs/sample-1/report.md",
      workflowUrl: null,
    },
  });

describe("a report with profiles", () => {
  const comparison = comparisonWith("convect");
  const files = renderReport(comparison);

  it("names the routine, its seconds and the total's in terminal, Markdown, page and comment", () => {
    const sentence = /convect \+\d+\.\d+ s \(\+\d+\.\d %\).*; total \+\d+\.\d+ s\./;
    expect(renderTerminal(viewReport(comparison))).toMatch(sentence);
    expect(text(files, "report.md")).toMatch(/convect \\?\+\d/);
    expect(shownPage(files)).toMatch(sentence);
    const comment = renderComment(publicationOf(comparison), null);
    expect(comment).toMatch(/convect \+\d/);
    expect(comment).toContain(
      "[Flame graph](https://github.com/o/r/blob/gcbench/runs/sample-1/flame-graph.svg)",
    );
  });

  it("names the routines of a timer that changed", () => {
    expect(renderTerminal(viewReport(comparison))).toMatch(/Transport \+\d+\.\d+ s: convect \+\d/);
  });

  it("names the routine that may carry a timer's change, if none is proven", () => {
    const cells = comparison.cells.map((cell) => ({
      ...cell,
      profile: cell.profile && {
        ...cell.profile,
        routines: cell.profile.routines.map((one) => ({ ...one, isProven: false })),
      },
    }));
    const shown = renderTerminal(viewReport({ ...comparison, cells }));
    expect(shown).toMatch(
      /Transport \+\d+\.\d+ s: perhaps convect \+\d+\.\d+ s, not proven \(\+\d/,
    );
    expect(shown).toContain("Next: add blocks (layout.maxBlocks)");
  });

  it("says what to do next, by the cause", () => {
    const withWork = (finding: "more work" | "slower work" | "cannot tell") => {
      const instructions =
        finding === "cannot tell"
          ? null
          : {
              change: 0,
              low: 0,
              high: 0,
              confidence: 0.98,
              hosts: 2,
              counters: ["callgrind" as const],
            };
      const cells = comparison.cells.map((cell) => ({
        ...cell,
        work: { finding, instructions, problem: null },
      }));
      return renderTerminal(viewReport({ ...comparison, cells }));
    };
    expect(withWork("more work")).toContain("Next: look in convect for loops, iterations, calls");
    expect(withWork("slower work")).toContain("Next: look in convect for a changed order of loops");
    expect(withWork("slower work")).toContain("counted by callgrind");
    expect(withWork("cannot tell")).toContain("run gcbench run SUITE --instructions");
  });

  it("says which comparison each routine belongs to, if there are several", () => {
    const [cell] = comparison.cells;
    if (!cell) throw new Error("no cell");
    const two = { ...comparison, cells: [cell, { ...cell, candidate: "other" }] };
    expect(renderTerminal(viewReport(two))).toMatch(/· other\n {2}.*convect \+\d/s);
    expect(renderComment(publicationOf(two), null)).toMatch(/\*\*[^*]*· other\*\*<br>/);
  });

  it("says so if no routine is proven to have changed", () => {
    const same = comparisonWith("convect", profiledRun({ ...SLOWED, addedSeconds: 0 }));
    expect(renderTerminal(viewReport(same))).toContain(
      "The profiles prove no change of a routine.",
    );
  });

  it("draws the flame graph as a picture with a tooltip for each bar, and as a page without other files", () => {
    const picture = text(files, "flame-graph.svg");
    expect(picture).toMatch(/<title>convect: \d/);
    const page = text(files, "flame-graph.html");
    expect(page).toContain('"name":"convect"');
    expect(page).not.toMatch(/<(link|script)[^>]+(src|href)=|url\(|@import/);
  });

  it("has no flame graph without profiles", () => {
    const without = renderReport(measured());
    expect([...without.keys()].filter((name) => name.startsWith("flame"))).toEqual([]);
  });
});

describe("a report with routines of a hostile program", () => {
  const files = renderReport(comparisonWith(HOSTILE));

  it("shows their names as text", () => {
    for (const [, svg] of svgs(files)) expect(() => parseXml(svg)).not.toThrow();
    for (const name of ["index.html", "flame-graph.html"]) {
      expect(text(files, name)).not.toContain("<img");
      expect(text(files, name).split("</script>")).toHaveLength(3);
    }
    const comment = renderComment(publicationOf(comparisonWith(HOSTILE)), null);
    for (const markdown of [text(files, "report.md"), comment]) {
      expect(markdown).not.toMatch(/(?<!\\)<img src=x/);
      expect(markdown).not.toMatch(/(?<!\\)\]\(http:/);
    }
  });
});
