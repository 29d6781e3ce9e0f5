import { escapeMarkdown, table } from "../text/markdown.ts";
import type { ModelRowView, ModelsView } from "./model-view.ts";

interface ModelColumn {
  readonly title: string;
  readonly cell: (row: ModelRowView) => string;
}

export const MODELS_TITLE = "Models at equal physical cores";

export const MODELS_LEGEND =
  "Cores: the physical cores that the threads or ranks can use. Days/day: simulated days per day of wall time. Memory: the largest peak of a trial, " +
  "over all ranks. Each figure has its 95 % interval over hosts.";

/** Columns of numbers that have values. */
export function modelFigures({ hasCost }: Pick<ModelsView, "hasCost">): readonly ModelColumn[] {
  return [
    { title: "Days/day", cell: ({ throughput }) => throughput },
    { title: "Memory", cell: ({ memory }) => memory },
    ...(hasCost ? [{ title: "USD/sim. day", cell: (row: ModelRowView) => row.cost }] : []),
  ];
}

/** Section of report.md on several models; empty if the run has only one. */
export function modelsMarkdown(view: ModelsView | null): string {
  return view === null ? "" : `## ${MODELS_TITLE}\n\n${modelsBody(view)}`;
}

/** The section without its heading. */
export function modelsBody(view: ModelsView): string {
  const figures = modelFigures(view);
  const drawn = table(
    [
      { title: "Platform" },
      { title: "Model" },
      ...figures.map(({ title }) => ({ title, isNumber: true })),
    ],
    view.rows.map((row) => [
      row.isFirst ? [row.platform, row.cores].map(escapeMarkdown).join("<br>") : "",
      [row.model, row.measured, row.parallelism].map(escapeMarkdown).join("<br>"),
      ...figures.map(({ cell }) => cell(row).replace(" (", "<br>(")),
    ]),
  );
  const notes = view.notes.map((note) => `- ${escapeMarkdown(note)}`).join("\n");
  return [drawn, MODELS_LEGEND, notes].join("\n\n");
}
