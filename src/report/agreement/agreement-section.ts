import { codeSpan, prose, table } from "../markdown.ts";
import { unbroken } from "../unbroken.ts";
import type { AgreementView } from "./agreement-view.ts";

/** The section of report.md on what was computed; empty where no results were left. */
export function agreementMarkdown(view: AgreementView | null): string {
  if (!view) return "";
  const { headline, rows, legend, notes } = view;
  return [
    "## Do the results agree?",
    prose(headline),
    table(
      [
        { title: "What with what" },
        { title: "Expected" },
        { title: "Worst variable" },
        { title: "Difference", isNumber: true },
        { title: "Verdict" },
      ],
      rows.map(({ pair, restsOn, expected, worst, more, difference, median, verdict }) => [
        `${prose(pair)}<br>${restsOn}`,
        unbroken(expected),
        [worst && codeSpan(worst), more].filter(Boolean).join("<br>"),
        [difference, median].filter(Boolean).join("<br>"),
        `**${unbroken(verdict)}**`,
      ]),
    ),
    ...legend.map(prose),
    ...(notes.length > 0 ? [notes.map((note) => `- ${prose(note)}`).join("\n")] : []),
  ].join("\n\n");
}
