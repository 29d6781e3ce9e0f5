import Handlebars from "handlebars";
import type { Qualification } from "../../core/qualification/qualification.ts";
import { powerChart } from "../charts/power.ts";
import { machineFacts } from "../facts.ts";
import type { ReportFiles } from "../report-files.ts";
import qualificationTemplate from "../templates/qualification.md.hbs";
import { codeSpan, table } from "../text/markdown.ts";
import { nonBreaking } from "../text/non-breaking.ts";
import {
  KNOWN_TITLES,
  type QualificationView,
  SIZE_TITLES,
  viewQualification,
} from "./qualification-view.ts";

// `noEscape`: this is Markdown. Names of machines are escaped with codeSpan; all other text is
// gcbench's own.
const template = Handlebars.compile(qualificationTemplate, { noEscape: true, strict: true });

/**
 * Renders a qualification as Markdown with a chart. The same qualification gives the same files.
 */
export function renderQualification(qualification: Qualification): ReportFiles {
  const view = viewQualification(qualification);
  const chart = powerChart(qualification);
  const { machine } = qualification;
  const markdown = template({
    ...view,
    chart: chart && "power.svg",
    knownTable: knownTable(view),
    sizesTable: sizesTable(view),
    findingsTable: findingsTable(view),
    machineTable: machine
      ? table(
          [{ title: "Machine" }, { title: "" }],
          machineFacts(machine).map(({ name, value }) => [name, codeSpan(value)]),
        )
      : "",
  });
  return new Map([
    ["qualification.md", markdown],
    ...(chart ? [["power.svg", chart] as const] : []),
  ]);
}

function knownTable({ known }: QualificationView): string {
  const columns = KNOWN_TITLES.map((title, index) => ({
    title: capitalised(title),
    isNumber: index !== 4,
  }));
  return table(
    columns,
    known.map((row) => row.map((cell, index) => (index === 4 ? nonBreaking(cell) : cell))),
  );
}

function sizesTable({ sizes }: QualificationView): string {
  return table(
    SIZE_TITLES.map((title) => ({ title: capitalised(title), isNumber: true })),
    sizes,
  );
}

function findingsTable({ findings }: QualificationView): string {
  return table(
    [{ title: "" }, { title: "Source" }, { title: "Found" }, { title: "What to do" }],
    findings.map(({ mark, name, found, advice }) => [mark, nonBreaking(name), found, advice]),
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
