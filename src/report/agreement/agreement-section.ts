import { codeSpan, escapeMarkdown, table } from "../text/markdown.ts";
import { nonBreaking } from "../text/non-breaking.ts";
import type { AgreementView } from "./agreement-view.ts";

/** Section of report.md on agreement; empty without results. */
export function agreementMarkdown(view: AgreementView | null): string {
  return view ? `## Do the results agree?\n\n${agreementBody(view)}` : "";
}

/** The section without its heading. */
export function agreementBody({ headline, rows, legend, notes }: AgreementView): string {
  return [
    escapeMarkdown(headline),
    table(
      [
        { title: "Compared results" },
        { title: "Expected" },
        { title: "Worst variable" },
        { title: "Difference", isNumber: true },
        { title: "Verdict" },
      ],
      rows.map(({ pair, basedOn, expected, worst, more, difference, median, verdict }) => [
        `${escapeMarkdown(pair)}<br>${basedOn}`,
        nonBreaking(expected),
        [worst && codeSpan(worst), more].filter(Boolean).join("<br>"),
        [difference, median].filter(Boolean).join("<br>"),
        `**${nonBreaking(verdict)}**`,
      ]),
    ),
    ...legend.map(escapeMarkdown),
    ...(notes.length > 0 ? [notes.map((note) => `- ${escapeMarkdown(note)}`).join("\n")] : []),
  ].join("\n\n");
}
