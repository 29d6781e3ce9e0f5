import { SKETCH_STANDARD_ERROR } from "../../core/agreement/value-sketch.ts";
import type {
  Agreement,
  AgreementVerdict,
  FirstDifference,
  Relation,
} from "../../core/documents/agreement.ts";
import type { Comparison } from "../../core/documents/comparison.ts";
import { formatCount, formatNames, NONE } from "../../core/format/text.ts";
import type { Tone } from "../text/headline.ts";
import { platformLabel } from "../text/platform-label.ts";

/** View of the agreement of results. */
export interface AgreementView {
  readonly headline: string;
  readonly tone: Tone;
  /** Warning about unexpected disagreement, for the top of a report; null: none. */
  readonly warning: string | null;
  readonly rows: readonly AgreementRow[];
  /** What the numbers mean, and the sources of the tolerances. */
  readonly legend: readonly string[];
  /** Excluded variables, incomparable results, and reasons. */
  readonly notes: readonly string[];
}

export interface AgreementRow {
  readonly pair: string;
  readonly basedOn: string;
  readonly expected: string;
  /** Variable with the largest excess; empty: none or unknown. */
  readonly worst: string;
  /** Number of further variables beyond tolerance. */
  readonly more: string;
  readonly difference: string;
  readonly median: string;
  readonly verdict: string;
  readonly tone: Tone;
}

const VERDICTS: Readonly<Record<AgreementVerdict, { readonly text: string; readonly tone: Tone }>> =
  {
    exact: { text: "= exact", tone: "neutral" },
    "within tolerance": { text: "≈ within tolerance", tone: "neutral" },
    "beyond tolerance": { text: "▲ beyond tolerance", tone: "worse" },
    different: { text: "≠ different", tone: "neutral" },
  };

/**
 * Agreement of a comparison. @returns null without results, or if written by an earlier gcbench
 */
export function viewAgreement(comparison: Comparison): AgreementView | null {
  const agreements = comparison.agreements ?? [];
  if (agreements.length === 0) return null;
  const trouble = agreements.filter(({ isUnexpected }) => isUnexpected);
  const inOrder = [...trouble, ...agreements.filter(({ isUnexpected }) => !isUnexpected)];
  return {
    headline: headlineOf(comparison, agreements),
    tone: trouble.length > 0 ? "worse" : "neutral",
    warning: warningOf(comparison, trouble),
    rows: mergeExact(inOrder).map((group) => viewRow(comparison, group)),
    legend: legendOf(agreements),
    notes: [...new Set(inOrder.flatMap((agreement) => notesOf(comparison, agreement)))],
  };
}

function headlineOf(comparison: Comparison, agreements: readonly Agreement[]): string {
  const all = formatCount(agreements.length, "comparison");
  if (agreements.every(({ verdict }) => verdict === "exact")) {
    const counts = threadCounts(comparison, agreements);
    const threads = counts === "" ? "" : `, also with ${counts}`;
    return `Results agree bit for bit${threads} (${all}).`;
  }
  const counts = Object.keys(VERDICTS).flatMap((verdict) => {
    const count = agreements.filter((agreement) => agreement.verdict === verdict).length;
    return count > 0 ? [`${count} ${verdict}`] : [];
  });
  return `${answerOf(agreements)}. ${all} of results: ${counts.join(", ")}.`;
}

function answerOf(agreements: readonly Agreement[]): string {
  if (agreements.some(({ isUnexpected }) => isUnexpected)) return "No";
  const unknown = agreements.filter(
    ({ relation, verdict }) => verdict === "different" && relation !== "versions",
  );
  if (unknown.length === 0) return "As expected";
  return unknown.length === agreements.length ? "Unknown" : "Partly unknown";
}

/** Start of every warning. */
export const DISAGREEMENT = "Results do not agree.";

function warningOf(comparison: Comparison, [worst, ...more]: readonly Agreement[]) {
  if (!worst) return null;
  const rest = more.length > 0 ? ` ${formatCount(more.length, "more comparison")} below.` : "";
  return `${DISAGREEMENT} ${pairOf(comparison, worst)}: ${describeDifference(worst)}.${rest}`;
}

function describeDifference(agreement: Agreement): string {
  const { worst, tolerance, exceedingCount, why, first } = agreement;
  if (tolerance === 0 && first) return describeFirst(agreement, first);
  if (!worst) return why?.replace(/\.$/, "") ?? "they differ in more than values";
  const others = exceedingCount > 1 ? `, and ${exceedingCount - 1} more` : "";
  const allowed = worst.tolerance ?? tolerance;
  const expected = allowed === 0 ? "bit for bit" : `at most ${formatTolerance(allowed)}`;
  return `${shortName(worst.variable)} differs by ${formatDifference(worst.difference)}${others}; expected ${expected}`;
}

/** Where results start to differ that should be identical, and what that points to. */
function describeFirst(
  { relation, worst, exceedingCount, tolerance }: Agreement,
  { file, variable, difference }: FirstDifference,
): string {
  const size = difference === null ? "" : ` by ${formatDifference(difference)}`;
  const subject = variable === null ? file : `${shortName(variable)} in ${file}`;
  const others =
    worst && exceedingCount > 1
      ? `. It is the first of ${exceedingCount} variables; ${shortName(worst.variable)} differs most, by ${formatDifference(worst.difference)}`
      : tolerance === 0
        ? "; expected bit for bit"
        : "";
  const cause =
    relation === "repeats"
      ? ". Equal runs differ because of a race, or of memory that is never set"
      : "";
  return `${subject} differs${size}${others}${cause}`;
}

const MERGED: ReadonlySet<Relation> = new Set(["repeats", "hosts", "threads"]);

/** Merges exact results of all hosts into a row, and those of all thread counts. */
function mergeExact(agreements: readonly Agreement[]): readonly (readonly Agreement[])[] {
  const groups = new Map<string, Agreement[]>();
  for (const [index, agreement] of agreements.entries()) {
    const { relation, workload, verdict, tolerance } = agreement;
    const isMerged = verdict === "exact" && MERGED.has(relation);
    const key = isMerged ? JSON.stringify([workload, relation, tolerance]) : String(index);
    groups.set(key, [...(groups.get(key) ?? []), agreement]);
  }
  return [...groups.values()];
}

function viewRow(comparison: Comparison, group: readonly Agreement[]): AgreementRow {
  const [first] = group;
  if (!first) throw new RangeError("a row needs an agreement");
  const { verdict, worst, exceedingCount, median } = first;
  return {
    pair: group.length === 1 ? pairOf(comparison, first) : mergedPair(comparison, group),
    basedOn: basedOn(group),
    expected: expectedOf(first),
    worst: worst ? shortName(worst.variable) : "",
    more: worst && exceedingCount > 1 ? `and ${exceedingCount - 1} more` : "",
    difference: worst ? formatDifference(worst.difference) : verdict === "exact" ? "0" : NONE,
    median: worst && median !== null ? `median ${formatDifference(median)}` : "",
    verdict: VERDICTS[verdict].text,
    tone: VERDICTS[verdict].tone,
  };
}

function basedOn(group: readonly Agreement[]): string {
  const trials = group.reduce((sum, { trials: count }) => sum + count, 0);
  const hosts = formatCount(Math.max(...group.map((agreement) => agreement.hosts)), "host");
  const isOnMany = group.length > 1 && new Set(group.map(({ a }) => a.platform)).size > 1;
  const variables = Math.max(...group.map((agreement) => agreement.variables ?? 0));
  return [
    formatCount(trials, "trial"),
    isOnMany ? `${hosts} per platform` : hosts,
    ...(variables > 0 ? [formatCount(variables, "variable")] : []),
  ].join(", ");
}

function expectedOf({ relation, tolerance }: Agreement): string {
  if (tolerance === null) return relation === "versions" ? "may differ" : "unknown";
  return tolerance === 0 ? "bit for bit" : `at most ${formatTolerance(tolerance)}`;
}

function pairOf(comparison: Comparison, { workload, relation, a, b }: Agreement): string {
  const one = platformLabel(comparison, a.platform, workload);
  const before = comparison.workloads.length > 1 ? `${workload}: ` : "";
  switch (relation) {
    case "repeats":
      return `${before}${a.version}, trials on the same host (${one})`;
    case "hosts":
      return `${before}${a.version}, different hosts (${one})`;
    case "threads":
      return `${before}${a.version}, ${crossThreadPair(comparison, a.platform, b.platform)}`;
    case "platforms":
      return `${before}${a.version}, ${crossPlatformPair(comparison, workload, [a.platform, b.platform])}`;
    case "versions":
      return `${before}${b.version} against ${a.version} (${one})`;
  }
}

/** `2 threads against 1 thread (local)`. */
function crossThreadPair({ platforms }: Comparison, a: string, b: string): string {
  const [one, other] = [a, b].map((id) => platforms.find((each) => each.id === id));
  if (!one || !other) return `${b} against ${a}`;
  return `${formatCount(other.threads, "thread")} against ${formatCount(one.threads, "thread")} (${one.name})`;
}

/** Thread counts whose results were compared: `1, 2 and 4 threads`; empty: none. */
function threadCounts({ platforms }: Comparison, agreements: readonly Agreement[]): string {
  const ids = agreements
    .filter(({ relation }) => relation === "threads")
    .flatMap(({ a, b }) => [a.platform, b.platform]);
  const compared = platforms.filter(({ id }) => ids.includes(id)).map(({ threads }) => threads);
  const counts = [...new Set(compared)].toSorted((one, other) => one - other);
  const last = counts.pop();
  return last === undefined ? "" : `${counts.join(", ")} and ${formatCount(last, "thread")}`;
}

/** Mentions the common thread count only once. */
function crossPlatformPair(
  comparison: Comparison,
  workload: string,
  [a, b]: readonly [string, string],
): string {
  const label = (id: string) => platformLabel(comparison, id, workload);
  const [one, other] = [a, b].map((id) => comparison.platforms.find((each) => each.id === id));
  if (one && other && one.name !== other.name && one.threads === other.threads) {
    return `${other.name} against ${one.name} (${label(a).slice(one.name.length + 2)})`;
  }
  return `${label(b)} against ${label(a)}`;
}

function mergedPair(comparison: Comparison, group: readonly Agreement[]): string {
  const { workloads } = comparison;
  const [first] = group;
  const before = workloads.length > 1 ? `${first?.workload}: ` : "";
  const versions = formatCount(new Set(group.map(({ a }) => a.version)).size, "version");
  if (first?.relation === "threads") {
    return `${before}${versions}, ${threadCounts(comparison, group)}`;
  }
  const platforms = formatCount(new Set(group.map(({ a }) => a.platform)).size, "platform");
  const what = first?.relation === "hosts" ? "different hosts" : "trials on the same host";
  return `${before}${what}, for ${versions} on ${platforms}`;
}

function legendOf(agreements: readonly Agreement[]): readonly string[] {
  const sources = [...new Set(agreements.map(({ source }) => source))];
  const isMeasured = agreements.some(({ variables }) => variables !== null);
  return [...(isMeasured ? [AGREEMENT_INTRO] : []), ...sources];
}

const AGREEMENT_INTRO =
  "A difference is a relative RMS difference: the root mean square of a variable's difference over that of its values, over all cells. " +
  "It is not the largest difference of a single cell. It is estimated from summaries in the records, with a standard error of " +
  `${Math.round(SKETCH_STANDARD_ERROR * 100)} %. Bit-for-bit agreement is tested with checksums.`;

function notesOf(comparison: Comparison, agreement: Agreement): readonly string[] {
  const pair = pairOf(comparison, agreement);
  const excluded = agreement.excluded.map(
    ({ variables, why }) => `Excluded: ${listed(variables)}: ${why}.`,
  );
  const why = agreement.why === null ? [] : [`${pair}: ${agreement.why}`];
  const { relation, first, isUnexpected } = agreement;
  const isNamed = first && !isUnexpected && (relation === "repeats" || relation === "threads");
  const where = isNamed ? [`${pair}: ${describeFirst(agreement, first)}.`] : [];
  return [
    ...why,
    ...where,
    ...excluded,
    ...agreement.remarks.map((remark) => `${pair}: ${remark}`),
  ];
}

function listed(variables: readonly string[]): string {
  return formatNames(variables.map(shortName), MAX_LISTED);
}

const MAX_LISTED = 6;

/** Formats a difference: `3.0e-3`. At most two digits are significant. */
export function formatDifference(difference: number): string {
  return difference === 0 ? "0" : difference.toExponential(1);
}

function formatTolerance(tolerance: number | null): string {
  return tolerance === null ? NONE : tolerance.toExponential().replace(/(\.\d)\d+/, "$1");
}

/** Variable name without the restart prefix of species. */
function shortName(variable: string): string {
  return variable.replace(/\bSpeciesRst_/, "");
}
