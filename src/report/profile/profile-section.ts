import { boldIf, escapeMarkdown, table } from "../text/markdown.ts";
import type { ProfileView } from "./profile-view.ts";

/** Parts of a profile's section in Markdown. Names of routines are escaped. */
export function profileMarkdown(profile: ProfileView) {
  const { key, sentences, basis, chart } = profile;
  return {
    key: escapeMarkdown(key),
    sentences: sentences.map(escapeMarkdown),
    basis: escapeMarkdown(basis),
    chart,
    table: routinesTable(profile),
  };
}

function routinesTable({ baseline, candidate, routines }: ProfileView): string {
  const columns = [
    { title: "Routine" },
    { title: escapeMarkdown(baseline), isNumber: true },
    { title: escapeMarkdown(candidate), isNumber: true },
    { title: "Change", isNumber: true },
    { title: "95 % interval", isNumber: true },
    { title: "With callees", isNumber: true },
  ];
  return table(
    columns,
    routines.map(({ name, secondsA, secondsB, change, interval, inclusive, isProven }) => [
      boldIf(isProven, escapeMarkdown(name)),
      secondsA,
      secondsB,
      boldIf(isProven, change),
      interval,
      inclusive,
    ]),
  );
}
