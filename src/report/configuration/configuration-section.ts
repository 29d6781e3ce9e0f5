import { boldIf, codeSpan, escapeMarkdown, table } from "../text/markdown.ts";
import { terminalTable } from "../text/terminal-table.ts";
import type { ConfigurationView } from "./configuration-view.ts";

/** Maximum length of a value in a table of the terminal. */
const MAX_CELL_LENGTH = 40;

/** Section of report.md; empty if all versions have one configuration. */
export function configurationMarkdown(views: readonly ConfigurationView[]): string {
  const body = configurationBody(views);
  return body === "" ? "" : `## Different configurations\n\n${body}`;
}

/** The section without its heading. */
export function configurationBody(views: readonly ConfigurationView[]): string {
  return views
    .flatMap((view) => [
      boldIf(view.changesWork, escapeMarkdown(view.sentence)),
      ...(view.rows.length > 0 ? [configurationTable(view)] : []),
      ...(view.more === null ? [] : [view.more]),
    ])
    .join("\n\n");
}

function configurationTable({ baseline, candidate, rows }: ConfigurationView): string {
  const columns = ["Effect", "About", "Setting", "File", baseline, candidate];
  return table(
    columns.map((title) => ({ title: escapeMarkdown(title) })),
    rows.map((row) => [
      row.effect,
      row.subject,
      codeSpan(row.setting),
      codeSpan(row.file),
      codeSpan(row.baseline),
      codeSpan(row.candidate),
    ]),
  );
}

/** For a terminal. @param maxRows number of rows for each comparison */
export function configurationTerminal(
  { sentence, rows, baseline, candidate, more }: ConfigurationView,
  maxRows: number,
): string {
  if (rows.length === 0) return sentence;
  const titles = ["setting", baseline, candidate, "about", "effect"];
  const drawn = terminalTable(
    titles,
    rows
      .slice(0, maxRows)
      .map((row) => [
        short(row.setting),
        short(row.baseline),
        short(row.candidate),
        row.subject,
        row.effect,
      ]),
  );
  const hidden = rows.length - maxRows;
  const rest = hidden > 0 ? [`  and ${hidden} more`] : more === null ? [] : [`  ${more}`];
  return [sentence, drawn, ...rest].join("\n");
}

function short(text: string): string {
  return text.length <= MAX_CELL_LENGTH ? text : `${text.slice(0, MAX_CELL_LENGTH - 1)}…`;
}
