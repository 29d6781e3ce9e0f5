import type { Cell, Comparison } from "../src/core/documents/comparison.ts";

export type Outcome = "right" | "undecided" | "wrong";

/** Whether a comparison names a planted change. */
export interface Judged {
  readonly outcome: Outcome;
  /** Whether the profile names the changed routine and no other; null: it has none to name. */
  readonly routine: Outcome | null;
}

export type Judge = (cell: Cell, comparison: Pick<Comparison, "agreements">) => Judged;

/** @param routine names of the routines that take longer */
export function namesWork(expected: "more work" | "slower work", routine: RegExp): Judge {
  return ({ work, profile }) => {
    const finding = work?.finding ?? "cannot tell";
    const isUndecided = finding === "no change" || finding === "cannot tell";
    const proven = (profile?.routines ?? []).filter(({ isProven }) => isProven);
    const isOther = proven.some(({ name }) => !routine.test(name));
    return {
      outcome: finding === expected ? "right" : isUndecided ? "undecided" : "wrong",
      routine: isOther ? "wrong" : proven.length > 0 ? "right" : "undecided",
    };
  };
}

export const namesGrowth: Judge = ({ memory }) => {
  const verdict = memory?.growth?.verdict ?? "inconclusive";
  const isUndecided = verdict === "inconclusive";
  return {
    outcome: verdict === "more" ? "right" : isUndecided ? "undecided" : "wrong",
    routine: null,
  };
};

/** Results of the version differ between its trials or its thread counts. */
export const namesDifferentResults: Judge = (cell, comparison) => ({
  outcome: hasUnexpected(cell.candidate, comparison) ? "right" : "undecided",
  routine: null,
});

function hasUnexpected(version: string | null, { agreements = [] }: Parameters<Judge>[1]): boolean {
  return agreements.some(
    ({ a, b, isUnexpected }) => isUnexpected && a.version === version && b.version === version,
  );
}

const CHANGES: readonly (string | undefined)[] = ["slower", "faster", "more", "less"];
const NO_WORK: readonly string[] = ["no change", "cannot tell"];

/** Nothing is named. */
export const isSilent: Judge = (cell, comparison) => {
  const { effect, timers, work, memory, profile, candidate } = cell;
  const verdicts = [effect, memory?.peak, memory?.growth, ...timers.map((timer) => timer.effect)];
  const isAlarm =
    verdicts.some((one) => CHANGES.includes(one?.verdict)) ||
    !NO_WORK.includes(work?.finding ?? "no change") ||
    hasUnexpected(candidate, comparison);
  const isNamed = (profile?.routines ?? []).some(({ isProven }) => isProven);
  return {
    outcome: isAlarm ? "wrong" : "right",
    routine: profile ? (isNamed ? "wrong" : "right") : null,
  };
};
