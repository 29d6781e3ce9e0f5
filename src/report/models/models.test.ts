import { beforeAll, describe, expect, it } from "vitest";
import {
  modelsComparison,
  modelsPlan,
  SAMPLE_MACHINES,
} from "../../../test/support/model-samples.ts";
import { measured } from "../../../test/support/report-samples.ts";
import { type Comparison, comparisonSchema } from "../../core/documents/comparison.ts";
import { renderComment, renderJobSummary } from "../publishing/comment.ts";
import { viewPublication } from "../publishing/publication.ts";
import { renderReport } from "../report-files.ts";
import { renderTerminal } from "../terminal.ts";
import { viewReport } from "../view.ts";

let comparison: Comparison;
beforeAll(() => {
  comparison = modelsComparison();
});
const modelOf = (name: string) => name.split("-")[0];
const report = (of = comparison) => renderReport(of).get("report.md") ?? "";

describe("a run of two models", () => {
  it("plans each model's versions against each other only", () => {
    const { blocks } = modelsPlan();
    for (const { workload, baseline, candidate } of blocks) {
      expect([modelOf(baseline), modelOf(candidate ?? "")]).toEqual([workload, workload]);
    }
    expect(blocks).toHaveLength(2 * 3 * 4);
  });

  it("has verdicts within a model, and none between models", () => {
    for (const { workload, baseline, candidate, effect } of comparison.cells) {
      expect([modelOf(baseline), modelOf(candidate ?? "")]).toEqual([workload, workload]);
      expect(effect?.verdict).toBe(workload === "gchp" ? "slower" : "no material change");
    }
    for (const { version, workload } of comparison.platformQuestions ?? []) {
      expect(modelOf(version)).toBe(workload);
    }
    expect(comparisonSchema.parse(JSON.parse(JSON.stringify(comparison)))).toEqual(comparison);
  });

  it("counts physical cores: threads that share a core count once", () => {
    const rows = comparison.models ?? [];
    const coresOf = (platform: string) =>
      new Set(rows.filter((row) => row.platform === platform).map(({ cores }) => cores));
    expect([...coresOf("intel-full-96t")]).toEqual([48]);
    expect([...coresOf("graviton4-48t")]).toEqual([48]);
    expect([...coresOf("amd-hpc-96t")]).toEqual([96]);
    const gchp = rows.filter(({ model }) => model === "GCHP");
    expect(new Set(gchp.map(({ parallelism }) => parallelism.kind))).toEqual(new Set(["ranks"]));
  });

  it("shows throughput, memory and dollars, which follow from the trials", () => {
    const row = comparison.models?.find(
      ({ version, platform }) => version === "gchp-14.6.3" && platform === "graviton4-48t",
    );
    // One simulated day in 655 s, at 1.90 USD an hour.
    expect(row?.simulatedDaysPerDay?.value).toBeCloseTo(86_400 / 655, 0);
    expect(row?.usdPerSimulatedDay?.value).toBeCloseTo((1.9 * 655) / 3600, 2);
    expect(row?.peakMemoryMiB).toBe(620 * 48);
  });

  it("is shown at equal cores in Markdown, page, terminal, comment and job summary", () => {
    const context = { sha: null, reportUrl: null, workflowUrl: null };
    const publication = viewPublication({ comparison, fails: false, context });
    const texts = [
      report(),
      renderReport(comparison).get("index.html") ?? "",
      renderTerminal(viewReport(comparison)),
      renderComment(publication, null),
      renderJobSummary(publication),
    ];
    for (const text of texts) {
      expect(text).toContain("Models at equal physical cores");
      expect(text).toMatch(/graviton4[\s\S]*48 ranks/);
      expect(text).toMatch(/no verdict and\s+no ranking/);
    }
    expect(report()).toMatch(
      /\| graviton4<br>48 cores +\| GEOS-Chem Classic<br>classic, classic-14\.6\.3<br>48 threads +\|/,
    );
  });

  it("says which core counts have one model only, and if no two models meet", () => {
    const [graviton, intel, amd] = SAMPLE_MACHINES;
    if (!graviton || !intel || !amd) throw new Error("no machine");
    expect(report()).not.toContain("Only one model ran on");
    const rows = (comparison.models ?? []).filter(
      ({ model, cores }) => model === "GCHP" || cores === 48,
    );
    expect(report({ ...comparison, models: rows })).toContain("Only one model ran on 96 cores.");
    const apart = rows.filter(({ model, cores }) => (model === "GCHP") === (cores === 96));
    expect(report({ ...comparison, models: apart })).toContain(
      "No two models ran on the same number of physical cores.",
    );
    const unknown = rows.map((row) => ({ ...row, cores: null }));
    expect(report({ ...comparison, models: unknown })).toContain("are unknown, or differ");
  });

  it("says where threads or ranks share cores, and shows figures of all sizes with three digits", () => {
    expect(report()).toContain(
      "- More threads or ranks than physical cores, so that they share cores: GEOS-Chem Classic on intel-full-96t, GCHP on intel-full-96t.",
    );
    const figure = (value: number) => ({ value, low: null, high: null });
    const rows = (comparison.models ?? []).map((row) => ({
      ...row,
      usdPerSimulatedDay: figure(row.model === "GCHP" ? 12.3456 : 0.0012345),
    }));
    const shown = report({ ...comparison, models: rows });
    expect(shown).toMatch(/\| 0\.00123 \|/);
    expect(shown).toMatch(/\| 12\.3 \|/);
  });

  it("is no section of a run with one model", () => {
    expect(measured().models).toBeUndefined();
    expect(report(measured())).not.toContain("Models at equal");
  });
});
