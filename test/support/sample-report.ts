import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compare } from "../../src/core/comparison/compare.ts";
import type { Comparison } from "../../src/core/documents/comparison.ts";
import { blockSpec, type Side } from "../../src/core/documents/plan.ts";
import type { BlockRecord } from "../../src/core/documents/record.ts";
import { writeReport } from "../../src/use-cases/report/write-report.ts";
import { outputFiles } from "../../src/wiring/output-files.ts";
import { record, type SuiteChange, samplePlan } from "./samples.ts";

export interface SampleReport {
  readonly run?: string;
  /** What B takes of A's time. */
  readonly factor?: number;
  readonly suite?: SuiteChange;
}

/** A run that was made up: its blocks were all measured, B against A. */
export function sampleRun({ run = "sample-1a2b3c4d-1", factor = 1.1, suite = {} }: SampleReport): {
  readonly comparison: Comparison;
  readonly records: readonly BlockRecord[];
} {
  const plan = samplePlan(suite);
  const records = plan.blocks.map((block, number) =>
    record(
      blockSpec(plan, run, block),
      (side: Side, index) =>
        100 * (side === "B" ? factor : 1) * (1 + 0.001 * Math.sin(12.9 * number + 78 * index)),
    ),
  );
  return { comparison: compare({ run, plan, records, gcbench: "0.1.0" }), records };
}

/** The same as a folder, as `gcbench run` leaves it. */
export async function writeSampleReport(sample: SampleReport = {}): Promise<string> {
  const folder = join(mkdtempSync(join(tmpdir(), "gcbench-report-")), "report");
  const { comparison, records } = sampleRun(sample);
  await writeReport(folder, comparison, records, outputFiles);
  return folder;
}
