import Handlebars from "handlebars";
import pc from "picocolors";
import type { Qualification } from "../core/qualification/qualification.ts";
import { powerChart } from "./charts/power.ts";
import { machineFacts } from "./facts.ts";
import { codeSpan, table } from "./markdown.ts";
import {
  KNOWN_TITLES,
  type QualificationView,
  SIZE_TITLES,
  viewQualification,
} from "./qualification-view.ts";
import type { ReportFiles } from "./report-files.ts";
import qualificationTemplate from "./templates/qualification.md.hbs";
import { PAINT, terminalTable } from "./terminal.ts";
import { unbroken } from "./unbroken.ts";

// `noEscape`: this is Markdown. Names of machines go through codeSpan; all else is our own text.
const template = Handlebars.compile(qualificationTemplate, { noEscape: true, strict: true });

/** Renders a qualification as Markdown and its chart. The same qualification gives the same files. */
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
    known.map((row) => row.map((cell, index) => (index === 4 ? unbroken(cell) : cell))),
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
    [{ title: "" }, { title: "What" }, { title: "Found" }, { title: "What to do" }],
    findings.map(({ mark, name, found, advice }) => [mark, unbroken(name), found, advice]),
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The qualification for a terminal, with the way to the rest. */
export function renderQualificationTerminal(qualification: Qualification, path: string): string {
  const view = viewQualification(qualification);
  const head = [pc.bold(PAINT[view.tone](view.headline)), ...view.reasons.map((one) => `  ${one}`)];
  return [
    head.join("\n"),
    pc.dim(view.measured),
    view.facts.map((fact) => `  ${fact}`).join("\n"),
    terminalTable(KNOWN_TITLES, view.known, [0, 1, 2, 3, 5, 6, 7]),
    terminalTable(SIZE_TITLES, view.sizes, [0, 1, 2, 3]),
    findings(view),
    view.caveats.map((caveat) => pc.dim(`  · ${caveat}`)).join("\n"),
    `${pc.dim("  Report:")} ${path}`,
  ].join("\n\n");
}

const NAME_WIDTH = 16;

function findings({ findings: all }: QualificationView): string {
  return all
    .flatMap(({ mark, tone, name, found, advice }) => [
      `  ${PAINT[tone](mark)} ${name.padEnd(NAME_WIDTH)} ${found}`,
      ...(advice ? [pc.dim(`    ${" ".repeat(NAME_WIDTH)} → ${advice}`)] : []),
    ])
    .join("\n");
}
