import type { RuleOutcome } from "./rule-statistics.ts";
import { WITH_HISTORY, WITHOUT_HISTORY } from "./rules.ts";
import type { StudyResult } from "./study.ts";
import type { TableResult } from "./table-study.ts";

/** Measured quantity with its Monte-Carlo standard error; null for an extreme value. */
interface Measured {
  readonly value: number;
  readonly error: number | null;
}

interface Bound {
  readonly is: "at most" | "at least";
  readonly value: number;
  readonly unit: "share" | "runs";
}

/** Target for the verdict. docs/explanation/how-a-verdict-is-reached.md describes all targets. */
export interface Target {
  readonly what: string;
  /** Noise model, or `measured data`. */
  readonly where: string;
  readonly bound: Bound;
  /** @returns null if the calibration did not measure it */
  measure(results: Results): Measured | null;
}

export interface Results {
  readonly studies: readonly StudyResult[];
  readonly tables: readonly TableResult[];
}

/** Target with its measured value. */
export interface TargetOutcome {
  readonly what: string;
  readonly where: string;
  readonly bound: Bound;
  readonly measured: Measured;
  readonly isMet: boolean;
  /** True if the bound is further away than two Monte-Carlo standard errors. */
  readonly isConclusive: boolean;
}

/** Evaluates the targets that the calibration measured. */
export function checkTargets(results: Results): readonly TargetOutcome[] {
  const data = results.studies.filter(({ kind }) => kind === "data");
  const all = [...TARGETS, ...data.flatMap(({ name }) => targetsOnData(name))];
  return all.flatMap(({ what, where, bound, measure }) => {
    const measured = measure(results);
    if (!measured) return [];
    const isMet =
      bound.is === "at most" ? measured.value <= bound.value : measured.value >= bound.value;
    const isConclusive = Math.abs(measured.value - bound.value) > 2 * (measured.error ?? 0);
    return [{ what, where, bound, measured, isMet, isConclusive }];
  });
}

/** Rule in a study. */
interface StudyRule {
  readonly study: string;
  readonly rule: string;
}

type Pick = (outcome: RuleOutcome) => Measured | null;

const falseSlower: Pick = ({ slower }) => asMeasured(slower);
const either: Pick = (outcome) => asMeasured(outcome.either);
const found: Pick = ({ slower }) => asMeasured(slower);
const noMaterialChange: Pick = (outcome) => asMeasured(outcome.noMaterialChange);
const meanRuns: Pick = (outcome) => ({
  value: outcome.meanRuns,
  error: outcome.runsError,
});
const maxRuns: Pick = (outcome) => ({ value: outcome.maxRuns, error: null });

function asMeasured(rate: { rate: number; error: number } | null): Measured | null {
  return rate && { value: rate.rate, error: rate.error };
}

function outcomesOf({ studies }: Results, { study, rule }: StudyRule): readonly RuleOutcome[] {
  const results = studies.find(({ name }) => name === study)?.rules;
  return results?.find((result) => result.rule === rule)?.outcomes ?? [];
}

function at(series: StudyRule, effect: number, pick: Pick): Target["measure"] {
  return (results) => {
    const outcome = outcomesOf(results, series).find((candidate) => candidate.effect === effect);
    return outcome ? pick(outcome) : null;
  };
}

/** Lowest coverage over all tested changes. */
function lowestCoverage(series: StudyRule): Target["measure"] {
  return (results) => {
    const rates = outcomesOf(results, series).flatMap(({ covered }) => covered ?? []);
    const [lowest] = rates.toSorted((a, b) => a.rate - b.rate);
    return asMeasured(lowest ?? null);
  };
}

function highestMaxRuns(series: StudyRule): Target["measure"] {
  return (results) => {
    const runs = outcomesOf(results, series).flatMap((outcome) => maxRuns(outcome) ?? []);
    return runs.length === 0
      ? null
      : { value: Math.max(...runs.map(({ value }) => value)), error: null };
  };
}

const atMost = (value: number): Bound => ({ is: "at most", value, unit: "share" });
const atLeast = (value: number): Bound => ({ is: "at least", value, unit: "share" });
const maxRunsBound = (value: number): Bound => ({ is: "at most", value, unit: "runs" });

/** Line of a table of targets. */
function target(
  what: string,
  series: StudyRule,
  bound: Bound,
  measure: (series: StudyRule) => Target["measure"],
): Target {
  return { what, where: series.study, bound, measure: measure(series) };
}

const withHistory = (study: string): StudyRule => ({ study, rule: WITH_HISTORY });
const withoutHistory = (study: string): StudyRule => ({ study, rule: WITHOUT_HISTORY });
const [QUIET, TYPICAL, NOISY] = ["quiet", "typical", "noisy"] as const;

const FOR_ALL_MODELS: readonly Target[] = [TYPICAL, QUIET, NOISY].flatMap((name) => [
  target("false slower", withHistory(name), atMost(0.01), (series) => at(series, 0, falseSlower)),
  target("false slower or faster", withHistory(name), atMost(0.02), (series) =>
    at(series, 0, either),
  ),
  target("lowest coverage of the interval", withHistory(name), atLeast(0.98), lowestCoverage),
  target("false slower, no history", withoutHistory(name), atMost(0.005), (series) =>
    at(series, 0, falseSlower),
  ),
]);

const POWER: readonly Target[] = (
  [
    [TYPICAL, 0.02, 0.95],
    [QUIET, 0.02, 0.99],
    [TYPICAL, 0.03, 0.995],
    [NOISY, 0.03, 0.8],
    [NOISY, 0.05, 0.99],
  ] as const
).map(([name, effect, min]) =>
  target(`+${100 * effect} % found`, withHistory(name), atLeast(min), (series) =>
    at(series, effect, found),
  ),
);

const POWER_WITHOUT_HISTORY: readonly Target[] = (
  [
    [TYPICAL, 0.935],
    [QUIET, 0.995],
  ] as const
).map(([name, min]) =>
  target("+2 % found, no history", withoutHistory(name), atLeast(min), (series) =>
    at(series, 0.02, found),
  ),
);

const RUNS: readonly Target[] = (
  [
    [withHistory(TYPICAL), 0, 15],
    [withHistory(TYPICAL), 0.02, 17.3],
    [withHistory(TYPICAL), 0.05, 11],
    [withHistory(QUIET), 0, 9.5],
    [withoutHistory(TYPICAL), 0, 19],
    [withoutHistory(TYPICAL), 0.02, 23.5],
    [withoutHistory(QUIET), 0, 13.5],
    [withoutHistory(QUIET), 0.02, 14.2],
  ] as const
).map(([series, effect, max]) => {
  const history = series.rule === WITH_HISTORY ? "" : ", no history";
  const change = effect === 0 ? "no change" : `+${100 * effect} %`;
  return target(`mean model runs at ${change}${history}`, series, maxRunsBound(max), (studied) =>
    at(studied, effect, meanRuns),
  );
});

const MISSED: readonly Target[] = [TYPICAL, QUIET].map((name) =>
  target("false no material change at +2 %", withHistory(name), atMost(0.05), (series) =>
    at(series, 0.02, noMaterialChange),
  ),
);

const STALE: readonly Target[] = (
  [
    ["history-understates-1.5", 0.023],
    ["history-understates-2", 0.039],
  ] as const
).map(([name, max]) =>
  target("false slower", withHistory(name), atMost(max), (series) => at(series, 0, falseSlower)),
);

/** Targets for the verdict. */
export const TARGETS: readonly Target[] = [
  ...FOR_ALL_MODELS,
  ...POWER,
  ...RUNS,
  target("maximum model runs", withHistory(NOISY), maxRunsBound(34), highestMaxRuns),
  ...MISSED,
  ...STALE,
  ...POWER_WITHOUT_HISTORY,
  ...tableTargets(),
];

function tableTargets(): readonly Target[] {
  const inTable =
    (timer: string | null, read: (table: TableResult) => Measured | null) =>
    ({ tables }: Results) => {
      const table = tables.find(
        (candidate) =>
          candidate.hasHistory &&
          candidate.model === TYPICAL &&
          (candidate.change?.timer ?? null) === timer,
      );
      return table ? read(table) : null;
    };
  const where = "typical, 3 platforms x 15 timers";
  return [
    {
      what: "any timer flagged at no change",
      where,
      bound: atMost(0.01),
      measure: inTable(null, ({ falseAlarm }) => asMeasured(falseAlarm)),
    },
    ...[
      { timer: "chemistry", change: "+5 %" },
      { timer: "convection", change: "+10 %" },
    ].map(({ timer, change }) => ({
      what: `${timer} ${change} found`,
      where,
      bound: atLeast(0.95),
      measure: inTable(timer, (table) => asMeasured(table.found)),
    })),
  ];
}

function targetsOnData(set: string): readonly Target[] {
  return [withHistory(set), withoutHistory(set)].flatMap((series) => {
    const history = series.rule === WITH_HISTORY ? "" : ", no history";
    return [
      target(`false slower${history}`, series, atMost(0.01), (studied) =>
        at(studied, 0, falseSlower),
      ),
      target(`lowest coverage of the interval${history}`, series, atLeast(0.98), lowestCoverage),
    ];
  });
}
