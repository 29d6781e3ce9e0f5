import { codeSpan, prose, table } from "../text/markdown.ts";
import { unbroken } from "../text/unbroken.ts";
import type { AgreementView } from "./agreement-view.ts";

/** The section of report.md on what was computed; empty where no results were left. */
export function agreementMarkdown(view: AgreementView | null): string {
  return view ? `## Do the results agree?\n\n${agreementBody(view)}` : "";
}

/** The same without its heading. */
export function agreementBody({ headline, rows, legend, notes }: AgreementView): string {
  return [
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
