import { escapeMarkdown, table } from "../text/markdown.ts";
import { COST_PARTS, type CostView } from "./cost-view.ts";

/** The section of report.md on the run's cost; empty where nothing is known of it. */
export function costMarkdown(view: CostView | null, chart: string | null): string {
  return view ? `## What it cost\n\n${costBody(view, chart)}` : "";
}

/** The same without its heading. */
export function costBody(view: CostView, chart: string | null): string {
  const { headline, rest, rows, notes } = view;
  return [
    `**${headline}** ${rest}`.trim(),
    table(
      [
        { title: "USD" },
        ...COST_PARTS.map(({ title }) => ({ title, isNumber: true })),
        { title: "All-in", isNumber: true },
      ],
      rows.map(({ platform, price, use, parts, allIn, isTotal }) => [
        isTotal ? `**${platform}**` : `${platform}<br>${price}<br>${use}`,
        ...parts,
        `**${allIn}**`,
      ]),
    ),
    ...(chart ? [`![Where the money went](${chart})`] : []),
    ...daysMarkdown(view),
    ...(notes.length > 0 ? [notes.map((note) => `- ${escapeMarkdown(note)}`).join("\n")] : []),
  ].join("\n\n");
}

export const DAYS_NOTE =
  "All-in is one job of one trial with its boot, image and staging. With each figure its 95 % interval over hosts; a price widens none.";

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
        { title: "A simulated day with" },
        { title: "Platform" },
        { title: "USD, compute only", isNumber: true },
        { title: "USD, all-in", isNumber: true },
      ],
      rows,
    ),
    DAYS_NOTE,
  ];
}
