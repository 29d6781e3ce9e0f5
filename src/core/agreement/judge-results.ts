import { median } from "simple-statistics";
import type { Agreement, AgreementVerdict, VariableDifference } from "../documents/agreement.ts";
import { type Compared, compareResults, type MeasuredDifference } from "./compare-values.ts";
import { expectationOf, isSameVersion, type Result } from "./expectation.ts";

/** Verdict on two results, without naming them. */
export type Judged = Omit<Agreement, "workload" | "relation" | "a" | "b" | "hosts" | "trials">;

/** Maximum number of variables that a report lists. */
const MAX_NAMED = 20;

/** Compares two results and judges their difference against the tolerance. */
export function judgeResults(a: Result, b: Result): Judged {
  const { tolerance, source } = expectationOf(a, b);
  const compared = compareResults(a, b, tolerance);
  const judged = { tolerance, source, ...judgeCompared(compared, tolerance) };
  const isSame = isSameVersion(a.version, b.version);
  return { ...judged, isUnexpected: isSame && judged.verdict === "beyond tolerance" };
}

type Judgement = Omit<Judged, "tolerance" | "source" | "isUnexpected">;

const NO_RESULT: Omit<Judgement, "verdict"> = {
  variables: null,
  worst: null,
  first: null,
  median: null,
  exceeding: [],
  exceedingCount: 0,
  excluded: [],
  why: null,
  remarks: [],
};

function judgeCompared(compared: Compared, tolerance: number | null): Judgement {
  switch (compared.kind) {
    case "same":
      return { ...NO_RESULT, verdict: "exact" };
    case "unknown":
      // Bit-for-bit comparison needs no values: the checksums are enough.
      return {
        ...NO_RESULT,
        first: compared.first,
        verdict: tolerance === 0 ? "beyond tolerance" : "different",
        why: `The checksums differ, but the size of the difference is unknown: ${compared.why}.`,
      };
    case "measured":
      return judgeMeasured(compared, tolerance);
  }
}

function judgeMeasured(
  {
    first,
    differences,
    mismatchedShapes,
    excluded,
    remarks,
  }: Extract<Compared, { kind: "measured" }>,
  tolerance: number | null,
): Judgement {
  const sorted = differences.filter(({ isExact }) => !isExact).toSorted(byLargestDifference);
  const exceeding = sorted.filter(
    (variable) => exceedsTolerance(variable) || mismatchedShapes.includes(variable.variable),
  );
  const isOutsideVariables =
    sorted.length === 0 && mismatchedShapes.length === 0 && excluded.length === 0;
  const verdict = verdictOf({
    tolerance,
    isExact: sorted.length + mismatchedShapes.length === 0 && !isOutsideVariables,
    isWithin: exceeding.length + mismatchedShapes.length === 0,
  });
  return {
    verdict,
    first: verdict === "exact" ? null : first,
    variables: differences.length,
    worst: sorted[0] ? toVariableDifference(sorted[0]) : null,
    median: differences.length > 0 ? median(differences.map(({ difference }) => difference)) : null,
    exceeding: tolerance === null ? [] : exceeding.slice(0, MAX_NAMED).map(toVariableDifference),
    exceedingCount: tolerance === null ? 0 : exceeding.length,
    excluded: excluded.map(({ variables, why }) => ({ variables: [...variables], why })),
    why: isOutsideVariables ? "No variable differs, but coordinates, texts or names do." : null,
    remarks: remarks.slice(0, MAX_NAMED),
  };
}

function verdictOf({
  tolerance,
  isExact,
  isWithin,
}: {
  readonly tolerance: number | null;
  readonly isExact: boolean;
  readonly isWithin: boolean;
}): AgreementVerdict {
  if (isExact) return "exact";
  if (tolerance === null) return "different";
  return tolerance > 0 && isWithin ? "within tolerance" : "beyond tolerance";
}

function exceedsTolerance({ difference, tolerance }: VariableDifference): boolean {
  return tolerance !== null && (tolerance === 0 || difference > tolerance);
}

/**
 * Compares relative to each variable's tolerance, so that single precision does not hide larger
 * excesses.
 */
function byLargestDifference(a: MeasuredDifference, b: MeasuredDifference): number {
  const excess = ({ difference, tolerance }: MeasuredDifference) => difference / (tolerance || 1);
  return excess(b) - excess(a);
}

function toVariableDifference({
  variable,
  difference,
  tolerance,
}: MeasuredDifference): VariableDifference {
  return { variable, difference, tolerance };
}

const SEVERITY: readonly AgreementVerdict[] = [
  "exact",
  "within tolerance",
  "different",
  "beyond tolerance",
];

/** Worst of several verdicts. */
export function worstVerdict(judged: readonly Judged[]): Judged | null {
  const rank = ({ verdict, worst }: Judged) =>
    [SEVERITY.indexOf(verdict), worst?.difference ?? 0] as const;
  return judged.reduce<Judged | null>((worst, next) => {
    if (!worst) return next;
    const [[severity, size], [maxSeverity, maxSize]] = [rank(next), rank(worst)];
    return severity > maxSeverity || (severity === maxSeverity && size > maxSize) ? next : worst;
  }, null);
}
