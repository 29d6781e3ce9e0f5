import type { Calibration } from "../../core/calibration/calibration.ts";
import type { MemoryResult } from "../../core/calibration/memory-study.ts";
import type { Rate, RuleOutcome } from "../../core/calibration/rule-statistics.ts";
import type { StudyResult } from "../../core/calibration/study.ts";
import type { TableResult } from "../../core/calibration/table-study.ts";
import type { TargetOutcome } from "../../core/calibration/targets.ts";
import { formatChange, NONE } from "../../core/format/text.ts";
import type { Column } from "../text/markdown.ts";

/** Table for both terminal and page. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

/** Formats a share with its Monte-Carlo standard error: `0.52 ± 0.05 %`. */
export function formatRate(rate: Pick<Rate, "rate" | "error"> | null): string {
  return rate ? `${(100 * rate.rate).toFixed(2)} ± ${(100 * rate.error).toFixed(2)} %` : NONE;
}

function formatRuns({ value, error }: TargetOutcome["measured"]): string {
  return error === null ? value.toFixed(2) : `${value.toFixed(2)} ± ${error.toFixed(2)}`;
}

const words = (title: string): Column => ({ title });
const numbers = (title: string): Column => ({ title, isNumber: true });

export function targetsTable(targets: readonly TargetOutcome[]): Table {
  return {
    columns: [words("target"), words("on"), numbers("bound"), numbers("measured"), words("")],
    rows: targets.map(({ what, where, bound, measured, isMet, isConclusive }) => [
      what,
      where,
      `${bound.is === "at most" ? "≤" : "≥"} ${bound.unit === "runs" ? bound.value : `${Number((100 * bound.value).toFixed(2))} %`}`,
      bound.unit === "runs"
        ? formatRuns(measured)
        : formatRate({ rate: measured.value, error: measured.error ?? 0 }),
      isMet ? "met" : isConclusive ? "not met" : "too few replicates",
    ]),
  };
}

/** Table of a study's rules: false alarms, detection, model runs. */
export function rulesTable({ rules }: StudyResult, effects: readonly number[]): Table {
  const changed = effects.filter((effect) => effect !== 0);
  return {
    columns: [
      words("rule"),
      numbers("false slower"),
      numbers("false slower or faster"),
      ...changed.map((effect) => numbers(`${shortChange(effect)} found`)),
      numbers(`model runs at ${effects.map(shortChange).join(", ")}`),
    ],
    rows: rules.map(({ label, outcomes }) => {
      const at = (effect: number) => outcomes.find((outcome) => outcome.effect === effect);
      return [
        label,
        formatRate(at(0)?.slower ?? null),
        formatRate(at(0)?.either ?? null),
        ...changed.map((effect) => formatRate(foundOf(at(effect)) ?? null)),
        effects.map((effect) => at(effect)?.meanRuns.toFixed(1) ?? NONE).join(" / "),
      ];
    }),
  };
}

/** Formats a true change: `+2 %`; `0` for no change. */
export function shortChange(effect: number): string {
  return effect === 0 ? "0" : formatChange(effect).replace(/\.0+ /, " ");
}

/** Share of comparisons that detected the true change. */
export function foundOf(outcome: RuleOutcome | undefined): Rate | undefined {
  return outcome && (outcome.effect > 0 ? outcome.slower : outcome.faster);
}

/** Table of gcbench's rules: share of each verdict for each true change. */
export function verdictsTable({ rules }: StudyResult): Table {
  return {
    columns: [
      words("rule"),
      numbers("true change"),
      ...["slower", "faster", "no material change", "inconclusive", "interval covers"].map(numbers),
      numbers("hosts"),
    ],
    rows: rules.flatMap(({ label, outcomes }) =>
      outcomes.flatMap((outcome) =>
        outcome.noMaterialChange === null
          ? []
          : [
              [
                label,
                shortChange(outcome.effect),
                formatRate(outcome.slower),
                formatRate(outcome.faster),
                formatRate(outcome.noMaterialChange),
                formatRate(outcome.inconclusive),
                formatRate(outcome.covered),
                outcome.meanHosts.toFixed(2),
              ],
            ],
      ),
    ),
  };
}

export function timersTable(tables: readonly TableResult[]): Table {
  return {
    columns: [
      words("true change"),
      words("history"),
      numbers("false timer flags"),
      numbers("found"),
      numbers("wall time flagged"),
      numbers("hosts per platform"),
    ],
    rows: tables.map(({ change, hasHistory, falseAlarm, found, wallTimeFlagged, meanHosts }) => [
      change ? `${change.timer} ${shortChange(change.effect)}` : "none",
      hasHistory ? "yes" : "no",
      formatRate(falseAlarm),
      formatRate(found),
      formatRate(wallTimeFlagged),
      meanHosts.toFixed(2),
    ]),
  };
}

/** Verdicts on memory. A leak of 1 is the growth that counts. */
export function memoryTable(results: readonly MemoryResult[]): Table {
  const [first] = results;
  const changed = <T extends { readonly effect: number }>(outcomes: readonly T[] = []) =>
    outcomes.filter(({ effect }) => effect !== 0);
  return {
    columns: [
      words("noise"),
      numbers("days of a trial"),
      numbers("blocks"),
      numbers("false alarm"),
      ...changed(first?.peak).map(({ effect }) => numbers(`peak ${shortChange(effect)}`)),
      ...changed(first?.growth).map(({ effect }) => numbers(`leak × ${effect}`)),
      numbers("lowest coverage"),
    ],
    rows: results.map(({ noise, trialDays, blocks, falseAlarm, peak, growth }) => {
      const [lowest] = [...peak, ...growth]
        .map(({ covered }) => covered)
        .toSorted((a, b) => a.rate - b.rate);
      return [
        noise,
        String(trialDays),
        String(blocks),
        formatRate(falseAlarm),
        ...[...changed(peak), ...changed(growth)].map(({ more }) => formatRate(more)),
        formatRate(lowest ?? null),
      ];
    }),
  };
}

/** Describes the studies: `2 studies of 2,000 comparisons, seed 1; gcbench 0.1.0`. */
export function describeStudies({ studies, replicates, seed, gcbench }: Calibration): string {
  const noun = studies.length === 1 ? "study" : "studies";
  return (
    `${studies.length} ${noun} of ${replicates.toLocaleString("en-US")} comparisons per change, ` +
    `seed ${seed}; gcbench ${gcbench}. Values after ± are Monte-Carlo standard errors.`
  );
}
