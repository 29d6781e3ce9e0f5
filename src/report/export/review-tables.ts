import { NONE } from "../../core/format/text.ts";
import type { ReviewOutputs } from "../../core/review/review-outputs.ts";
import { alignedTable, escapeMarkdown } from "../text/markdown.ts";

/** Outputs of one version. */
export interface NamedOutputs {
  readonly version: string;
  readonly outputs: ReviewOutputs;
}

/** Significant digits of a total. */
const DIGITS = 7;

/**
 * OH metrics, masses and emission totals of two versions as Markdown. Equal totals are counted, not listed.
 *
 * @param candidate null: there is one version, and all its totals are listed
 */
export function reviewTables(
  title: string,
  baseline: NamedOutputs,
  candidate: NamedOutputs | null,
): string {
  const of = (select: (outputs: ReviewOutputs) => ReadonlyMap<string, number>) => ({
    a: select(baseline.outputs),
    b: candidate && select(candidate.outputs),
  });
  const versions = { baseline: baseline.version, candidate: candidate?.version ?? null };
  const notes = [baseline, ...(candidate ? [candidate] : [])].flatMap(({ version, outputs }) =>
    outputs.notes.map((note) => `- ${escapeMarkdown(`${version}: ${note}`)}`),
  );
  return `${[
    `# ${escapeMarkdown(title)}`,
    section("OH", versions, of(ohValues)),
    section(
      "Mass in the last restart file (Gg)",
      versions,
      of(({ masses }) => masses),
    ),
    section(
      "Emissions over the run (Gg)",
      versions,
      of(({ emissions }) => emissions),
    ),
    ...(notes.length > 0 ? [notes.join("\n")] : []),
  ]
    .filter((part) => part !== "")
    .join("\n\n")}\n`;
}

function ohValues({ oh }: ReviewOutputs): ReadonlyMap<string, number> {
  if (!oh) return new Map();
  return new Map([
    ["Mean OH (1e5 molecules cm-3)", oh.meanOh],
    ["CH3CCl3 lifetime against tropospheric OH (years)", oh.mcfYears],
    ["CH4 lifetime against tropospheric OH (years)", oh.ch4Years],
  ]);
}

interface Both {
  readonly a: ReadonlyMap<string, number>;
  readonly b: ReadonlyMap<string, number> | null;
}

function section(
  heading: string,
  { baseline, candidate }: { baseline: string; candidate: string | null },
  { a, b }: Both,
): string {
  const names = [...new Set([...a.keys(), ...(b?.keys() ?? [])])].sort();
  if (names.length === 0) return "";
  const differing = b === null ? names : names.filter((name) => a.get(name) !== b.get(name));
  const equal = names.length - differing.length;
  const columns = [
    { title: "Quantity" },
    { title: escapeMarkdown(baseline), isNumber: true },
    ...(candidate === null
      ? []
      : [
          { title: escapeMarkdown(candidate), isNumber: true },
          { title: "Difference", isNumber: true },
          { title: "Change", isNumber: true },
        ]),
  ];
  const rows = differing.map((name) => {
    const [one, other] = [a.get(name), b?.get(name)];
    const change = one !== undefined && other !== undefined ? other - one : undefined;
    return [
      escapeMarkdown(name),
      number(one),
      ...(candidate === null ? [] : [number(other), number(change), percent(change, one)]),
    ];
  });
  const same = equal > 0 ? [`Equal: ${equal} of ${names.length}.`] : [];
  return [`## ${heading}`, ...(rows.length > 0 ? [alignedTable(columns, rows)] : []), ...same].join(
    "\n\n",
  );
}

function number(value: number | undefined): string {
  return value === undefined ? NONE : String(Number(value.toPrecision(DIGITS)));
}

function percent(change: number | undefined, base: number | undefined): string {
  if (change === undefined || !base) return NONE;
  return `${((change / base) * 100).toFixed(4)} %`;
}
