import pc from "picocolors";
import type { Qualification } from "../../core/qualification/qualification.ts";
import { PAINT } from "../terminal.ts";
import { terminalTable } from "../text/terminal-table.ts";
import {
  KNOWN_TITLES,
  type QualificationView,
  SIZE_TITLES,
  viewQualification,
} from "./qualification-view.ts";

/** Renders a qualification for a terminal, with the path of the report. */
export function renderQualificationTerminal(qualification: Qualification, path: string): string {
  const view = viewQualification(qualification);
  const head = [
    pc.bold(PAINT[view.tone](view.headline)),
    ...view.reasons.map((reason) => `  ${reason}`),
  ];
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
