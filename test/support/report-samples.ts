import { SaxesParser } from "saxes";
import { compare } from "../../src/core/comparison/compare.ts";
import { blockSpec, type Plan, type Side } from "../../src/core/documents/plan.ts";
import type { BlockRecord, Trial } from "../../src/core/documents/record.ts";
import type { ReportFiles } from "../../src/report/report-files.ts";
import { record, type SuiteChange, samplePlan } from "./samples.ts";

export const RUN = "sample-1";

export function comparisonOf(plan: Plan, records: readonly BlockRecord[]) {
  return compare({ run: RUN, plan, records, gcbench: "0.1.0" });
}

/** Records in which B takes `factor` times as long as A, with little noise. */
export function measure(plan: Plan, factor = 1.1, seconds = 100): BlockRecord[] {
  return plan.blocks.map((block, number) =>
    record(
      blockSpec(plan, RUN, block),
      (side: Side, index) =>
        seconds * (side === "B" ? factor : 1) * (1 + 0.001 * Math.sin(12.9 * number + 78 * index)),
    ),
  );
}

export function withTrials(
  records: readonly BlockRecord[],
  change: (trial: Trial) => Partial<Trial>,
) {
  return records.map((one) => ({
    ...one,
    trials: one.trials.map((own) => ({ ...own, ...change(own) })),
  }));
}

export function measured(change: SuiteChange = {}, factor?: number) {
  const plan = samplePlan(change);
  return comparisonOf(plan, measure(plan, factor));
}

export const text = (files: ReportFiles, name: string) => files.get(name) ?? "";

export const firstLine = (files: ReportFiles) => text(files, "report.md").split("\n")[0];

/** Page content without script and style. */
export const shownPage = (files: ReportFiles) =>
  text(files, "index.html").replace(/<(script|style)[^>]*>.*?<\/\1>/gs, "");

interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Elements of a document in order. @throws if it is not well-formed */
export function parseXml(document: string): readonly XmlElement[] {
  const parser = new SaxesParser();
  const elements: XmlElement[] = [];
  const open: XmlElement[] = [];
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, text: "" };
    elements.push(element);
    open.push(element);
  });
  parser.on("text", (part) => {
    const element = open.at(-1);
    if (element) element.text += part;
  });
  parser.on("closetag", () => open.pop());
  parser.write(document).close();
  return elements;
}

export const svgs = (files: ReportFiles) => [...files].filter(([name]) => name.endsWith(".svg"));
