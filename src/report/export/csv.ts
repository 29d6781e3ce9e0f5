import type { Cell, Comparison, VersionSummary } from "../../core/documents/comparison.ts";
import type { SimulatedDayCost } from "../../core/documents/cost-summary.ts";
import type { Metric, RankedPlatform } from "../../core/documents/platform-comparison.ts";
import { TIME_CONFIDENCE } from "../text/version-time.ts";
import { type Figure, figuresOf } from "./figures.ts";

/** Field value. Text is guarded against formulas; null is an empty field. */
export type Field = string | number | null;

type Column = readonly [title: string, of: (figure: Figure) => Field];

/**
 * Converts a comparison to CSV: a row for the wall time of each cell, and a row for each timer.
 * Titles contain units.
 */
export function toCsv(comparison: Comparison): string {
  const columns = columnsOf(comparison);
  const rows = figuresOf(comparison).map((figure) => columns.map(([, of]) => of(figure)));
  return writeCsv([columns.map(([title]) => title), ...rows]);
}

/** Writes RFC 4180: CRLF after every record, quotes where needed. */
export function writeCsv(records: readonly (readonly Field[])[]): string {
  return records.map((record) => `${record.map(writeField).join(",")}\r\n`).join("");
}

function writeField(field: Field): string {
  if (field === null) return "";
  const text = typeof field === "number" ? String(field) : guardFormula(field);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Prevents formula injection: spreadsheets run fields that start like a formula, even if quoted. A
 * leading apostrophe makes them text. Full-width forms count as the same characters in East Asian
 * locales.
 */
function guardFormula(text: string): string {
  return /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}

function columnsOf(comparison: Comparison): readonly Column[] {
  const digests = new Map(comparison.versions.map(({ name, digest }) => [name, digest]));
  return [
    ["run", () => comparison.run],
    ["suite", () => comparison.suite],
    ["workload", ({ cell }) => cell.workload],
    ["inputs", ({ inputs }) => inputs],
    ["platform", ({ cell }) => cell.platform],
    ["quantity", ({ timer }) => (timer ? "timer" : "wall time")],
    ["timer", ({ timer }) => timer?.name ?? null],
    ["parent_timer", ({ timer }) => timer?.parent ?? null],
    ["baseline", ({ cell }) => cell.baseline],
    ["baseline_digest", ({ cell }) => digests.get(cell.baseline) ?? null],
    ["candidate", ({ cell }) => cell.candidate],
    ["candidate_digest", ({ cell }) => digests.get(cell.candidate ?? "") ?? null],
    ...versionColumns("baseline", ({ cell }) => cell.a),
    ...versionColumns("candidate", ({ cell }) => cell.b),
    ...costColumns(
      "baseline",
      costIn(comparison, ({ baseline }) => baseline),
    ),
    ...costColumns(
      "candidate",
      costIn(comparison, ({ candidate }) => candidate),
    ),
    ["time_confidence", ({ baseline }) => (baseline?.low == null ? null : TIME_CONFIDENCE)],
    ...EFFECT_COLUMNS,
    ...ENERGY_COLUMNS,
    ...rankingColumns("wall_time", rankIn(comparison, "wall-time")),
    ...rankingColumns("cost", rankIn(comparison, "cost")),
    ["measured_from_utc", () => comparison.measuredFrom],
    ["measured_to_utc", () => comparison.measuredTo],
    ["gcbench", () => comparison.gcbench],
  ];
}

/** Columns of a version. Throughput and memory apply to the whole run, so timers have none. */
function versionColumns(
  side: "baseline" | "candidate",
  of: (figure: Figure) => VersionSummary | null,
): readonly Column[] {
  const whole = (figure: Figure) => (figure.timer ? null : of(figure));
  return [
    [`${side}_seconds`, (figure) => figure[side]?.seconds ?? null],
    [`${side}_low_seconds`, (figure) => figure[side]?.low ?? null],
    [`${side}_high_seconds`, (figure) => figure[side]?.high ?? null],
    [`${side}_simulated_days_per_day`, (figure) => whole(figure)?.simulatedDaysPerDay ?? null],
    [`${side}_peak_memory_mib`, (figure) => whole(figure)?.peakMemoryMiB ?? null],
    [`${side}_trials`, (figure) => figure[side]?.trials ?? null],
  ];
}

const EFFECT_COLUMNS: readonly Column[] = [
  ["verdict", ({ effect }) => effect?.verdict ?? null],
  ["change_fraction", ({ effect }) => effect?.change ?? null],
  ["change_low_fraction", ({ effect }) => effect?.low ?? null],
  ["change_high_fraction", ({ effect }) => effect?.high ?? null],
  ["change_confidence", ({ effect }) => (effect?.low == null ? null : effect.confidence)],
  ["p", ({ effect }) => effect?.p ?? null],
  ["hosts", ({ effect }) => effect?.hosts ?? null],
  ["hosts_are_blocks", ({ cell }) => String(cell.isSingleMachine)],
  ...memoryColumns(),
  ["on_watch_list", ({ timer }) => (timer ? String(timer.isWatched) : null)],
];

/** The verdict on memory applies to the whole run, so timers have none. */
function memoryColumns(): readonly Column[] {
  const peak = ({ cell, timer }: Figure) => (timer ? null : (cell.memory?.peak ?? null));
  const growth = ({ cell, timer }: Figure) => (timer ? null : (cell.memory?.growth ?? null));
  return [
    ["memory_verdict", (figure) => peak(figure)?.verdict ?? null],
    ["memory_change_fraction", (figure) => peak(figure)?.change ?? null],
    ["memory_low_fraction", (figure) => peak(figure)?.low ?? null],
    ["memory_high_fraction", (figure) => peak(figure)?.high ?? null],
    ["memory_confidence", (figure) => peak(figure)?.confidence ?? null],
    ["memory_growth_verdict", (figure) => growth(figure)?.verdict ?? null],
    ["memory_growth_mib_per_simulated_day", (figure) => growth(figure)?.difference ?? null],
    ["memory_growth_low_mib_per_simulated_day", (figure) => growth(figure)?.low ?? null],
    ["memory_growth_high_mib_per_simulated_day", (figure) => growth(figure)?.high ?? null],
    ["memory_growth_confidence", (figure) => growth(figure)?.confidence ?? null],
  ];
}

/** Energy applies to the whole run, so timers have none. */
const ENERGY_COLUMNS: readonly Column[] = (
  [
    ["baseline_joules_per_simulated_day", "joulesPerDayA"],
    ["candidate_joules_per_simulated_day", "joulesPerDayB"],
    ["energy_change_fraction", "change"],
    ["energy_low_fraction", "low"],
    ["energy_high_fraction", "high"],
  ] as const
).map(([title, key]) => [
  title,
  ({ cell, timer }) => (timer ? null : (cell.energy?.[key] ?? null)),
]);

/**
 * Compute-only cost of a version on its platform. It applies to the whole run, so timers have none.
 */
function costIn(
  { cost }: Comparison,
  versionOf: (cell: Cell) => string | null,
): (figure: Figure) => SimulatedDayCost["compute"] | null {
  return ({ cell, timer }) => {
    if (timer) return null;
    const dayCost = cost?.simulatedDays.find(
      ({ workload, platform, version }) =>
        workload === cell.workload && platform === cell.platform && version === versionOf(cell),
    );
    return dayCost?.compute ?? null;
  };
}

function costColumns(
  side: "baseline" | "candidate",
  of: ReturnType<typeof costIn>,
): readonly Column[] {
  return [
    [`${side}_usd_per_simulated_day`, (figure) => of(figure)?.value ?? null],
    [`${side}_low_usd_per_simulated_day`, (figure) => of(figure)?.low ?? null],
    [`${side}_high_usd_per_simulated_day`, (figure) => of(figure)?.high ?? null],
  ];
}

/** Rank of the baseline, usually the only version of a sweep, among its platforms. */
function rankIn(
  { platformQuestions = [] }: Comparison,
  metric: Metric,
): (figure: Figure) => RankedPlatform | null {
  return ({ cell, timer }) => {
    if (timer) return null;
    const question = platformQuestions.find(
      ({ workload, version }) => workload === cell.workload && version === cell.baseline,
    );
    const ranking = question?.rankings.find((candidate) => candidate.metric === metric);
    return ranking?.platforms.find(({ platform }) => platform === cell.platform) ?? null;
  };
}

function rankingColumns(name: string, of: ReturnType<typeof rankIn>): readonly Column[] {
  return [
    [`rank_status_by_${name}`, (figure) => of(figure)?.rankStatus ?? null],
    [`gap_to_best_by_${name}_fraction`, (figure) => of(figure)?.gapToBest ?? null],
    [`gap_to_best_by_${name}_low_fraction`, (figure) => of(figure)?.gapLow ?? null],
    [`gap_to_best_by_${name}_high_fraction`, (figure) => of(figure)?.gapHigh ?? null],
  ];
}
