import { chartPicture, escapeMarkdown, table } from "../text/markdown.ts";
import type { CostView } from "./cost-view.ts";

/** Section of report.md on cost; empty without costs. */
export function costMarkdown(view: CostView | null, chart: string | null): string {
  return view ? `## Cost\n\n${costBody(view, chart)}` : "";
}

/** The section without its heading. */
export function costBody(view: CostView, chart: string | null): string {
  const { headline, rest, columns, rows, notes } = view;
  return [
    `**${headline}** ${rest}`.trim(),
    table(
      [
        { title: "USD" },
        ...columns.map(({ title }) => ({ title, isNumber: true })),
        { title: "All-in", isNumber: true },
      ],
      rows.map(({ platform, price, use, parts, allIn, isTotal }) => [
        isTotal ? `**${platform}**` : `${platform}<br>${price}<br>${use}`,
        ...parts,
        `**${allIn}**`,
      ]),
    ),
    ...(chart ? [chartPicture("Cost by purpose", chart)] : []),
    ...daysMarkdown(view),
    ...(notes.length > 0 ? [notes.map((note) => `- ${escapeMarkdown(note)}`).join("\n")] : []),
  ].join("\n\n");
}

export const DAYS_NOTE =
  "All-in: a job with a single trial, including boot, image and staging. Intervals are 95 % intervals over hosts; prices are taken as exact.";

function daysMarkdown({ days }: CostView): readonly string[] {
  if (days.length === 0) return [];
  const rows = days.map(({ version, platform, compute, allIn, basedOn }) => [
    version,
    `${platform}<br>${basedOn}`,
    compute.replace(" (", "<br>("),
    allIn.replace(" (", "<br>("),
  ]);
  return [
    table(
      [
        { title: "Cost of a simulated day" },
        { title: "Platform" },
        { title: "USD, compute only", isNumber: true },
        { title: "USD, all-in", isNumber: true },
      ],
      rows,
    ),
    DAYS_NOTE,
  ];
}
