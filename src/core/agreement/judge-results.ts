import { median } from "simple-statistics";
import type { Agreement, AgreementVerdict, VariableDifference } from "../documents/agreement.ts";
import { type Compared, compareResults, type MeasuredDifference } from "./compare-values.ts";
import { expectationOf, isOneVersion, type Result } from "./expectation.ts";

/** What is said of two results, besides whose they are. */
export type Judged = Omit<Agreement, "workload" | "relation" | "a" | "b" | "hosts" | "trials">;

/** A report names the worst; all of them can be computed again from the records. */
const MAX_NAMED = 20;

/** Compares two results and says whether they are as far apart as they may be. */
export function judgeResults(a: Result, b: Result): Judged {
  const { tolerance, source } = expectationOf(a, b);
  const compared = compareResults(a, b, tolerance);
  const judged = { tolerance, source, ...judgeCompared(compared, tolerance) };
  const isOne = isOneVersion(a.version, b.version);
  return { ...judged, isUnexpected: isOne && judged.verdict === "beyond tolerance" };
}

type Judgement = Omit<Judged, "tolerance" | "source" | "isUnexpected">;

const NO_RESULT: Omit<Judgement, "verdict"> = {
  variables: null,
  worst: null,
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
      // Bit for bit needs no values: the checksums alone show that it is not so.
      return {
        ...NO_RESULT,
        verdict: tolerance === 0 ? "beyond tolerance" : "not comparable",
        why: `The checksums differ, by how much is not known: ${compared.why}.`,
      };
    case "measured":
      return judgeMeasured(compared, tolerance);
  }
}

function judgeMeasured(
  { differences, mismatchedShapes, excluded, remarks }: Extract<Compared, { kind: "measured" }>,
  tolerance: number | null,
): Judgement {
  const sorted = differences.filter(({ isExact }) => !isExact).toSorted(byLargestDifference);
  const exceeding = sorted.filter(
    (one) => exceedsTolerance(one) || mismatchedShapes.includes(one.variable),
  );
  const isElsewhere = sorted.length === 0 && mismatchedShapes.length === 0 && excluded.length === 0;
  return {
    verdict: verdictOf({
      tolerance,
      isExact: sorted.length + mismatchedShapes.length === 0 && !isElsewhere,
      isWithin: exceeding.length + mismatchedShapes.length === 0,
    }),
    variables: differences.length,
    worst: sorted[0] ? firstNames(sorted[0]) : null,
    median: differences.length > 0 ? median(differences.map((one) => one.difference)) : null,
    exceeding: tolerance === null ? [] : exceeding.slice(0, MAX_NAMED).map(firstNames),
    exceedingCount: tolerance === null ? 0 : exceeding.length,
    excluded: excluded.map(({ variables, why }) => ({ variables: [...variables], why })),
    why: isElsewhere ? "No variable differs, but coordinates, texts or names do." : null,
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

/** Against what each variable is allowed, so that one in single precision does not hide another that is really off. */
function byLargestDifference(a: MeasuredDifference, b: MeasuredDifference): number {
  const excess = ({ difference, tolerance }: MeasuredDifference) => difference / (tolerance || 1);
  return excess(b) - excess(a);
}

function firstNames({ variable, difference, tolerance }: MeasuredDifference): VariableDifference {
  return { variable, difference, tolerance };
}

const SEVERITY: readonly AgreementVerdict[] = [
  "exact",
  "within tolerance",
  "not comparable",
  "different",
  "beyond tolerance",
];

/** The least favourable of several judgements: what holds for all of them. */
export function worstVerdict(judged: readonly Judged[]): Judged | null {
  const rank = ({ verdict, worst }: Judged) =>
    [SEVERITY.indexOf(verdict), worst?.difference ?? 0] as const;
  return judged.reduce<Judged | null>((worst, one) => {
    if (!worst) return one;
    const [[verdict, size], [most, largest]] = [rank(one), rank(worst)];
    return verdict > most || (verdict === most && size > largest) ? one : worst;
  }, null);
}
