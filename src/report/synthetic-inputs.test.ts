import { describe, expect, it } from "vitest";
import { sampleRun } from "../../test/support/sample-report.ts";
import { samplePlan } from "../../test/support/samples.ts";
import { digestOf } from "../core/documents/digest.ts";
import { NO_HISTORY } from "../core/documents/run-history.ts";
import { workloadSchema } from "../core/documents/workload.ts";
import { forecastRun } from "../core/estimate/run-forecast.ts";
import { versionHistory } from "../core/history/version-history.ts";
import { toBencher } from "./export/bencher.ts";
import { toCsv } from "./export/csv.ts";
import { toGithubActionBenchmark } from "./export/github-action-benchmark.ts";
import { viewHistory } from "./history/history-view.ts";
import { describePlan } from "./plan-terminal.ts";
import { leadMarkdown } from "./publishing/body.ts";
import { viewPublication } from "./publishing/publication.ts";
import { renderReport } from "./report-files.ts";
import { renderTerminal } from "./terminal.ts";
import { viewReport } from "./view.ts";

const SENTENCE = "Measured with synthetic inputs.";

function runWith(inputs: "synthetic" | undefined, switchedOff?: readonly string[]) {
  const workload = workloadSchema.parse({
    name: "tracers",
    kind: "geos-chem-classic",
    inputs,
    ...(switchedOff
      ? { create: { answers: ["{directory}"], start: "2019-07-01", switchedOff } }
      : { runDirectory: "run" }),
  });
  const digest = digestOf(inputs ?? "real");
  return sampleRun({ suite: { workloads: [{ workload, digest, inputs: digest }] } });
}

const { comparison, records } = runWith("synthetic");
const real = runWith(undefined);
const context = { sha: null, reportUrl: null, workflowUrl: null };

describe("a run with synthetic inputs", () => {
  it("says so in the paragraph of the verdict: report, terminal, comment and check", () => {
    const view = viewReport(comparison);
    const publication = viewPublication({ comparison, fails: false, context });
    const report = renderReport(comparison).get("report.md") ?? "";
    const firsts = [
      report.split("\n")[0]?.replaceAll("\u00a0", " "),
      renderTerminal(view)
        .split("\n\n")
        .find((part) => part.includes(view.headline)),
      leadMarkdown(publication)[0]?.replaceAll("\u00a0", " "),
      publication.verdict,
    ];
    for (const first of firsts) expect(first).toContain(SENTENCE);
    expect(viewReport(real.comparison).headline).not.toContain("synthetic");
  });

  it("shows no simulated days per day and no cost of a simulated day", () => {
    expect(real.comparison.cells[0]?.a?.simulatedDaysPerDay).toBeGreaterThan(0);
    expect(comparison.cells[0]?.a?.simulatedDaysPerDay).toBeNull();
    expect(viewReport(comparison).cells[0]?.throughputA).toBe("–");
    expect(comparison.cost?.simulatedDays ?? []).toEqual([]);
    expect(viewReport(comparison).notes).toContain(
      "Simulated days per day and their cost are not shown for synthetic inputs: they do not predict those of real inputs.",
    );
  });

  it("is named in exports and in the history", () => {
    const [titles = "", first = ""] = toCsv(comparison).split("\r\n");
    expect(first.split(",")[titles.split(",").indexOf("inputs")]).toBe("synthetic");
    for (const exported of [toBencher(comparison), toGithubActionBenchmark(comparison)]) {
      expect(exported).toContain("tracers (synthetic inputs)/");
    }
    const { series } = viewHistory(versionHistory([...records, ...real.records]));
    expect(series.map(({ title }) => title.split(" on ")[0]).sort()).toEqual([
      "tracers",
      "tracers with synthetic inputs",
    ]);
  });
});

describe("a run without emissions", () => {
  const { comparison: off } = runWith("synthetic", ["EMISSIONS", "SeaFlux"]);

  it("names what is switched off in the paragraph of the verdict and in the facts", () => {
    expect(viewReport(off).headline).toContain(`${SENTENCE} Switched off: EMISSIONS, SeaFlux.`);
    const report = renderReport(off).get("report.md") ?? "";
    expect(report.replaceAll("\u00a0", " ")).toMatch(/Switched off.*EMISSIONS, SeaFlux/);
    expect(viewReport(comparison).headline).not.toContain("Switched off");
  });

  it("names it in the plan", () => {
    const plan = samplePlan({ workloads: off.workloads });
    const forecast = forecastRun(plan, { earlierRecords: [], history: NO_HISTORY });
    expect(describePlan(plan, forecast, NO_HISTORY)).toContain(
      "\n\nSwitched off: EMISSIONS, SeaFlux.\n\n",
    );
  });
});
