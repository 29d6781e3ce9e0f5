import type { RuleOutcome } from "./rule-statistics.ts";
import { WITH_HISTORY, WITHOUT_HISTORY } from "./rules.ts";
import type { StudyResult } from "./study.ts";
import type { TableResult } from "./table-study.ts";

/** A quantity of a study, with its Monte-Carlo standard error; null: an extreme, which has none. */
interface Measured {
  readonly value: number;
  readonly error: number | null;
}

interface Bound {
  readonly is: "at most" | "at least";
  readonly value: number;
  readonly unit: "share" | "runs";
}

/** What the verdict must reach. docs/explanation/how-a-verdict-is-reached.md lists them in words. */
export interface Target {
  readonly what: string;
  /** Noise model, or `measured data`. */
  readonly where: string;
  readonly bound: Bound;
  /** @returns null where the calibration did not measure it */
  measure(results: Results): Measured | null;
}

export interface Results {
  readonly studies: readonly StudyResult[];
  readonly tables: readonly TableResult[];
}

/** A target beside what was measured. */
export interface TargetOutcome {
  readonly what: string;
  readonly where: string;
  readonly bound: Bound;
  readonly measured: Measured;
  readonly isMet: boolean;
  /** The replicates can tell: the bound is further away than two Monte-Carlo standard errors. */
  readonly isConclusive: boolean;
}

/** Targets that the calibration measured; the others are left out. */
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

/** The outcomes of one rule in one study. */
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
  return results?.find((one) => one.rule === rule)?.outcomes ?? [];
}

function at(place: StudyRule, effect: number, pick: Pick): Target["measure"] {
  return (results) => {
    const outcome = outcomesOf(results, place).find((one) => one.effect === effect);
    return outcome ? pick(outcome) : null;
  };
}

/** The lowest over all changes that were tried. */
function lowestCoverage(place: StudyRule): Target["measure"] {
  return (results) => {
    const rates = outcomesOf(results, place).flatMap(({ covered }) => covered ?? []);
    const [lowest] = rates.toSorted((a, b) => a.rate - b.rate);
    return asMeasured(lowest ?? null);
  };
}

function highestMaxRuns(place: StudyRule): Target["measure"] {
  return (results) => {
    const runs = outcomesOf(results, place).flatMap((one) => maxRuns(one) ?? []);
    return runs.length === 0
      ? null
      : { value: Math.max(...runs.map(({ value }) => value)), error: null };
  };
}

const atMost = (value: number): Bound => ({ is: "at most", value, unit: "share" });
const atLeast = (value: number): Bound => ({ is: "at least", value, unit: "share" });
const maxRunsBound = (value: number): Bound => ({ is: "at most", value, unit: "runs" });

/** One line of a table of targets. */
function target(
  what: string,
  place: StudyRule,
  bound: Bound,
  measure: (place: StudyRule) => Target["measure"],
): Target {
  return { what, where: place.study, bound, measure: measure(place) };
}

const withHistory = (study: string): StudyRule => ({ study, rule: WITH_HISTORY });
const withoutHistory = (study: string): StudyRule => ({ study, rule: WITHOUT_HISTORY });
const [QUIET, TYPICAL, NOISY] = ["quiet", "typical", "noisy"] as const;

const FOR_ALL_MODELS: readonly Target[] = [TYPICAL, QUIET, NOISY].flatMap((name) => [
  target("false slower", withHistory(name), atMost(0.01), (place) => at(place, 0, falseSlower)),
  target("false slower or faster", withHistory(name), atMost(0.02), (place) =>
    at(place, 0, either),
  ),
  target("lowest coverage of the interval", withHistory(name), atLeast(0.98), lowestCoverage),
  target("false slower, no history", withoutHistory(name), atMost(0.005), (place) =>
    at(place, 0, falseSlower),
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
).map(([name, effect, least]) =>
  target(`+${100 * effect} % found`, withHistory(name), atLeast(least), (place) =>
    at(place, effect, found),
  ),
);

const POWER_WITHOUT_HISTORY: readonly Target[] = (
  [
    [TYPICAL, 0.935],
    [QUIET, 0.995],
  ] as const
).map(([name, least]) =>
  target("+2 % found, no history", withoutHistory(name), atLeast(least), (place) =>
    at(place, 0.02, found),
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
).map(([place, effect, most]) => {
  const history = place.rule === WITH_HISTORY ? "" : ", no history";
  const change = effect === 0 ? "no change" : `+${100 * effect} %`;
  return target(`mean model runs at ${change}${history}`, place, maxRunsBound(most), (one) =>
    at(one, effect, meanRuns),
  );
});

const MISSED: readonly Target[] = [TYPICAL, QUIET].map((name) =>
  target("false no material change at +2 %", withHistory(name), atMost(0.05), (place) =>
    at(place, 0.02, noMaterialChange),
  ),
);

const STALE: readonly Target[] = (
  [
    ["history-understates-1.5", 0.023],
    ["history-understates-2", 0.039],
  ] as const
).map(([name, most]) =>
  target("false slower", withHistory(name), atMost(most), (place) => at(place, 0, falseSlower)),
);

/** The targets of the project's brief on the verdict, in its order. */
export const TARGETS: readonly Target[] = [
  ...FOR_ALL_MODELS,
  ...POWER,
  ...RUNS,
  target("most model runs", withHistory(NOISY), maxRunsBound(34), highestMaxRuns),
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
        (one) => one.hasHistory && one.model === TYPICAL && (one.change?.timer ?? null) === timer,
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
  return [withHistory(set), withoutHistory(set)].flatMap((place) => {
    const history = place.rule === WITH_HISTORY ? "" : ", no history";
    return [
      target(`false slower${history}`, place, atMost(0.01), (one) => at(one, 0, falseSlower)),
      target(`lowest coverage of the interval${history}`, place, atLeast(0.98), lowestCoverage),
    ];
  });
}
