import { describe, expect, it } from "vitest";
import { comparisonOf, measure } from "../../../test/support/report-samples.ts";
import { pinnedVersion, samplePlan } from "../../../test/support/samples.ts";
import { comparisonSchema } from "../../core/documents/comparison.ts";
import type { Plan } from "../../core/documents/plan.ts";
import type { DifferingSettings } from "../../core/documents/run-settings.ts";
import { renderComment } from "../publishing/comment.ts";
import { viewPublication } from "../publishing/publication.ts";
import { renderReport } from "../report-files.ts";
import { renderTerminal } from "../terminal.ts";
import { viewReport } from "../view.ts";

const TIME_STEP = {
  file: "geoschem_config.yml",
  setting: "timesteps.transport_timestep_in_s",
  values: { base: "600", next: "300" },
};
const COLLECTION = {
  file: "HISTORY.rc",
  setting: "COLLECTIONS: Metrics",
  values: { base: null, next: "listed" },
};
const COMMENT = {
  file: "HISTORY.rc",
  setting: null,
  values: { base: "12345678", next: "9abcdef0" },
  hasSameSettings: true as const,
};

function planWith(settings: DifferingSettings["settings"], versions = samplePlan().versions): Plan {
  const plan = samplePlan();
  const workloads = plan.workloads.map((one) => ({
    ...one,
    configurations: { settings, omitted: 0 },
  }));
  return { ...plan, workloads, versions };
}

const compared = (plan: Plan) => comparisonOf(plan, measure(plan));

describe("a report on versions with different configurations", () => {
  const comparison = compared(planWith([TIME_STEP, COLLECTION, COMMENT]));
  const sentence =
    "The configuration of next differs from that of base. Settings that change the work, and so the times: " +
    "time step transport_timestep_in_s 600 → 300. " +
    "Of 3 differences, 1 changes the work, 1 changes outputs, 1 is harmless.";

  it("holds the classed differences in its document", () => {
    expect(comparisonSchema.parse(comparison).configurations).toEqual([
      {
        workload: "short",
        baseline: "base",
        candidate: "next",
        omitted: 0,
        differences: [
          {
            file: "geoschem_config.yml",
            setting: "timesteps.transport_timestep_in_s",
            a: "600",
            b: "300",
            effect: "changes the work",
            subject: "time step",
          },
          expect.objectContaining({ effect: "changes outputs", a: null, b: "listed" }),
          expect.objectContaining({ effect: "harmless" }),
        ],
      },
    ]);
  });

  it("shows them before the table of times, in Markdown, page, terminal and comment", () => {
    const files = renderReport(comparison);
    const plain = (text = "") => text.replaceAll(/[\\*]/g, "").replaceAll("\u00a0", " ");
    const texts = [
      { text: plain(files.get("report.md")), times: "## Versions and platforms" },
      { text: plain(files.get("index.html")), times: "<h2>Versions and platforms" },
      { text: renderTerminal(viewReport(comparison)), times: "wall time" },
      {
        text: plain(
          renderComment(
            viewPublication({
              comparison,
              fails: false,
              context: { sha: null, reportUrl: null, workflowUrl: null },
            }),
            null,
          ),
        ),
        times: "| Workload",
      },
    ];
    for (const { text, times } of texts) {
      const at = text.indexOf(sentence);
      expect(at).toBeGreaterThan(-1);
      expect(at).toBeLessThan(text.indexOf(times));
    }
  });

  it("compares environment and arguments of versions too", () => {
    const plan = samplePlan();
    const versions = plan.versions.map((version) =>
      version.name === "next"
        ? pinnedVersion("next", { environment: { OMP_NUM_THREADS: "4" }, arguments: ["--fast"] })
        : version,
    );
    const [configuration] = compared(planWith([], versions)).configurations ?? [];
    expect(configuration?.differences.map(({ file, effect }) => [file, effect])).toEqual([
      ["environment", "changes the work"],
      ["arguments", "may change the work"],
    ]);
  });

  it("says nothing if the configurations are equal", () => {
    const equal = compared(samplePlan());
    expect(equal.configurations).toBeUndefined();
    expect(renderReport(equal).get("report.md")).not.toMatch(/configuration/i);
  });

  it("escapes values of settings", () => {
    const value = "<script>|`x`|</script>";
    const files = renderReport(
      compared(planWith([{ ...TIME_STEP, values: { base: "600", next: value } }])),
    );
    expect(files.get("index.html")).not.toContain(value);
    expect(files.get("report.md")).not.toMatch(/[^\\]<script>\|/);
  });
});
