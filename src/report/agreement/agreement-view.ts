import { SKETCH_STANDARD_ERROR } from "../../core/agreement/value-sketch.ts";
import type { Agreement, AgreementVerdict } from "../../core/documents/agreement.ts";
import type { Comparison } from "../../core/documents/comparison.ts";
import { formatCount, formatNames, NONE } from "../../core/format/text.ts";
import type { Tone } from "../text/headline.ts";
import { platformLabel } from "../text/platform-label.ts";

/** Whether results agree, as text. */
export interface AgreementView {
  readonly headline: string;
  readonly tone: Tone;
  /** Of results that should agree and do not, for the head of a report; null: there are none. */
  readonly warning: string | null;
  readonly rows: readonly AgreementRow[];
  /** What the numbers are, and where the expectations come from. */
  readonly legend: readonly string[];
  /** What was left out, what could not be compared, and why. */
  readonly notes: readonly string[];
}

export interface AgreementRow {
  readonly pair: string;
  readonly basedOn: string;
  readonly expected: string;
  /** The variable that is furthest off; empty: none, or not known which. */
  readonly worst: string;
  /** How many more are beyond. */
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
    "not comparable": { text: "? not comparable", tone: "open" },
  };

/** @returns null: no trial left results, or an earlier gcbench compared */
export function viewAgreement(comparison: Comparison): AgreementView | null {
  const agreements = comparison.agreements ?? [];
  if (agreements.length === 0) return null;
  const trouble = agreements.filter(({ isUnexpected }) => isUnexpected);
  const inOrder = [...trouble, ...agreements.filter(({ isUnexpected }) => !isUnexpected)];
  return {
    headline: headlineOf(agreements),
    tone: trouble.length > 0 ? "worse" : "neutral",
    warning: warningOf(comparison, trouble),
    rows: mergeExact(inOrder).map((group) => viewRow(comparison, group)),
    legend: legendOf(agreements),
    notes: [...new Set(inOrder.flatMap((one) => notesOf(comparison, one)))],
  };
}

function headlineOf(agreements: readonly Agreement[]): string {
  const all = formatCount(agreements.length, "comparison");
  if (agreements.every(({ verdict }) => verdict === "exact")) {
    return `Yes, bit for bit: ${all} of what trials, versions and platforms computed.`;
  }
  const counts = Object.keys(VERDICTS).flatMap((verdict) => {
    const count = agreements.filter((one) => one.verdict === verdict).length;
    return count > 0 ? [`${count} ${verdict}`] : [];
  });
  return `${answerOf(agreements)}. Of ${all} of results: ${counts.join(", ")}.`;
}

function answerOf(agreements: readonly Agreement[]): string {
  if (agreements.some(({ isUnexpected }) => isUnexpected)) return "No";
  const unknown = agreements.filter(
    ({ relation, verdict }) =>
      verdict === "not comparable" || (verdict === "different" && relation !== "versions"),
  );
  if (unknown.length === 0) return "As expected";
  return unknown.length === agreements.length ? "Not known" : "Not known of all";
}

/** How every warning begins. */
export const DISAGREEMENT = "Results do not agree.";

function warningOf(comparison: Comparison, [worst, ...more]: readonly Agreement[]) {
  if (!worst) return null;
  const rest = more.length > 0 ? ` ${formatCount(more.length, "more comparison")} below.` : "";
  return `${DISAGREEMENT} ${pairOf(comparison, worst)}: ${describeDifference(worst)}.${rest}`;
}

function describeDifference({ worst, tolerance, exceedingCount, why }: Agreement): string {
  if (!worst) return why?.replace(/\.$/, "") ?? "they differ in more than values";
  const others = exceedingCount > 1 ? `, and ${exceedingCount - 1} more` : "";
  const allowed = worst.tolerance ?? tolerance;
  const expected = allowed === 0 ? "bit for bit" : `at most ${formatTolerance(allowed)}`;
  return `${shortName(worst.variable)} differs by ${formatDifference(worst.difference)}${others}, where ${expected} is expected`;
}

/** What is as it should be on every host need not be said of each: one row does. */
function mergeExact(agreements: readonly Agreement[]): readonly (readonly Agreement[])[] {
  const groups = new Map<string, Agreement[]>();
  for (const [index, one] of agreements.entries()) {
    const { relation, workload, verdict, tolerance } = one;
    const isMerged = verdict === "exact" && (relation === "repeats" || relation === "hosts");
    const key = isMerged ? JSON.stringify([workload, relation, tolerance]) : String(index);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function viewRow(comparison: Comparison, group: readonly Agreement[]): AgreementRow {
  const [first] = group;
  if (!first) throw new RangeError("a row of nothing");
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
  const trials = group.reduce((sum, one) => sum + one.trials, 0);
  const hosts = formatCount(Math.max(...group.map((one) => one.hosts)), "host");
  const isOnMany = group.length > 1 && new Set(group.map(({ a }) => a.platform)).size > 1;
  const variables = Math.max(...group.map((one) => one.variables ?? 0));
  return [
    formatCount(trials, "trial"),
    isOnMany ? `${hosts} a platform` : hosts,
    ...(variables > 0 ? [formatCount(variables, "variable")] : []),
  ].join(", ");
}

function expectedOf({ relation, tolerance }: Agreement): string {
  if (tolerance === null) return relation === "versions" ? "may differ" : "not known";
  return tolerance === 0 ? "bit for bit" : `at most ${formatTolerance(tolerance)}`;
}

function pairOf(comparison: Comparison, { workload, relation, a, b }: Agreement): string {
  const one = platformLabel(comparison, a.platform);
  const before = comparison.workloads.length > 1 ? `${workload}: ` : "";
  switch (relation) {
    case "repeats":
      return `${before}${a.version}, trial against trial on one host (${one})`;
    case "hosts":
      return `${before}${a.version}, host against host (${one})`;
    case "platforms":
      return `${before}${a.version}, ${crossPlatformPair(comparison, a.platform, b.platform)}`;
    case "versions":
      return `${before}${b.version} against ${a.version} (${one})`;
  }
}

/** What they have in common is said once. */
function crossPlatformPair(comparison: Comparison, a: string, b: string): string {
  const [one, other] = [a, b].map((id) => comparison.platforms.find((each) => each.id === id));
  if (one && other && one.name !== other.name && one.threads === other.threads) {
    return `${other.name} against ${one.name} (${formatCount(one.threads, "thread")})`;
  }
  return `${platformLabel(comparison, b)} against ${platformLabel(comparison, a)}`;
}

function mergedPair({ workloads }: Comparison, group: readonly Agreement[]): string {
  const [first] = group;
  const before = workloads.length > 1 ? `${first?.workload}: ` : "";
  const versions = formatCount(new Set(group.map(({ a }) => a.version)).size, "version");
  const platforms = formatCount(new Set(group.map(({ a }) => a.platform)).size, "platform");
  const what =
    first?.relation === "hosts" ? "host against host" : "trial against trial on one host";
  return `${before}${versions} on ${platforms}, ${what}`;
}

function legendOf(agreements: readonly Agreement[]): readonly string[] {
  const sources = [...new Set(agreements.map(({ source }) => source))];
  const isMeasured = agreements.some(({ variables }) => variables !== null);
  return [...(isMeasured ? [AGREEMENT_INTRO] : []), ...sources];
}

const AGREEMENT_INTRO =
  "A difference is a relative RMS difference: the root mean square of the difference of a variable over that of its values, over all cells. " +
  "It is not the largest difference of a single cell. It is estimated from what the records keep of each variable, with a standard error of " +
  `${Math.round(SKETCH_STANDARD_ERROR * 100)} %; bit for bit is a matter of checksums.`;

function notesOf(comparison: Comparison, one: Agreement): readonly string[] {
  const pair = pairOf(comparison, one);
  const left = one.excluded.map(({ variables, why }) => `Left out: ${listed(variables)}: ${why}.`);
  const why = one.why === null ? [] : [`${pair}: ${one.why}`];
  return [...why, ...left, ...one.remarks.map((remark) => `${pair}: ${remark}`)];
}

function listed(variables: readonly string[]): string {
  return formatNames(variables.map(shortName), MAX_LISTED);
}

const MAX_LISTED = 6;

/** `3.0e-3`: the size of a difference, of which two digits are known at most. */
export function formatDifference(difference: number): string {
  return difference === 0 ? "0" : difference.toExponential(1);
}

function formatTolerance(tolerance: number | null): string {
  return tolerance === null ? NONE : tolerance.toExponential().replace(/(\.\d)\d+/, "$1");
}

/** Species by their own names. */
function shortName(variable: string): string {
  return variable.replace(/\bSpeciesRst_/, "");
}
