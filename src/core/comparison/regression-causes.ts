import type { Cell, Comparison, TimerComparison } from "../documents/comparison.ts";
import { modelTagInName } from "../documents/model-tags.ts";
import type { KnownCause, RegressedQuantity, RegressionSize } from "../documents/regression.ts";
import { isSameVersion } from "./a-a.ts";
import { lastingFailures } from "./fails-on.ts";

/** A regression that a run found, by its cause. */
export interface FoundCause extends KnownCause {
  /** Timers that got slower too, but add little to the total. */
  readonly minor: readonly string[];
}

/** Share of the total's added time from which a timer counts as a cause of it. */
const MIN_SHARE = 0.2;
/** Share that these timers must add together. Otherwise the total is the cause. */
const MIN_EXPLAINED = 0.5;

/**
 * Causes of a run's regressions in releases, worst first: failures, results, then by size. A cause found on several platforms counts
 * once, and so does a slow total that its timers explain.
 */
export function regressionCauses(comparison: Comparison): readonly FoundCause[] {
  const found = [
    ...comparison.cells.flatMap((cell) => causesOfCell(comparison, cell)),
    ...unexpectedResults(comparison),
  ].filter(({ version }) => isRelease(version));
  return explained(joined(found)).toSorted(byUrgency);
}

/** Versions that got worse, but are no releases. */
export function otherRegressions(comparison: Comparison): readonly string[] {
  const worse = comparison.cells.flatMap((cell) => causesOfCell(comparison, cell));
  const names = [...worse, ...unexpectedResults(comparison)].map(({ version }) => version);
  return [...new Set(names)].filter((version) => !isRelease(version));
}

function isRelease(version: string): boolean {
  return modelTagInName(version)?.stage === "release";
}

function causesOfCell(comparison: Comparison, cell: Cell): readonly FoundCause[] {
  const failed = lastingFailures(cell).length > 0 ? [causeOf(comparison, cell, FAILURE)] : [];
  if (isSameVersion(comparison, cell)) return failed;
  return [...failed, ...timeCauses(comparison, cell), ...memoryCauses(comparison, cell)];
}

const TOTAL: RegressedQuantity = { kind: "total", timer: null };
const FAILURE: RegressedQuantity = { kind: "failure", timer: null };
const RESULTS: RegressedQuantity = { kind: "results", timer: null };
const MEMORY: RegressedQuantity = { kind: "memory", timer: null };
const GROWTH: RegressedQuantity = { kind: "memory growth", timer: null };

function timeCauses(comparison: Comparison, cell: Cell): readonly FoundCause[] {
  if (cell.effect?.verdict === "not comparable") return [];
  const slower = cell.timers.filter(({ effect }) => effect?.verdict === "slower");
  if (cell.effect?.verdict !== "slower") {
    return slower.map((timer) => causeOf(comparison, cell, quantityOf(timer)));
  }
  const added = (cell.b?.wallSeconds ?? 0) - (cell.a?.wallSeconds ?? 0);
  const main = slower.filter((timer) => secondsAdded(timer) >= MIN_SHARE * added);
  const sum = main.reduce((seconds, timer) => seconds + secondsAdded(timer), 0);
  const minor = (timers: readonly TimerComparison[]) =>
    slower.filter((timer) => !timers.includes(timer)).map(({ name }) => name);
  if (sum < MIN_EXPLAINED * added) {
    const also = main.map(quantityOf);
    return [{ ...causeOf(comparison, cell, TOTAL), also, minor: minor([]) }];
  }
  return main.map((timer) => ({
    ...causeOf(comparison, cell, quantityOf(timer)),
    also: [TOTAL],
    minor: minor(main),
  }));
}

/** The name is cut to the length that the state of an issue keeps. */
function quantityOf({ name }: TimerComparison): RegressedQuantity {
  return { kind: "timer", timer: name.slice(0, 200) };
}

function secondsAdded({ secondsA, secondsB }: TimerComparison): number {
  return (secondsB ?? 0) - (secondsA ?? 0);
}

function memoryCauses(comparison: Comparison, cell: Cell): readonly FoundCause[] {
  const { memory } = cell;
  const grows = memory?.growth?.verdict === "more";
  if (memory?.peak.verdict === "more") {
    return [{ ...causeOf(comparison, cell, MEMORY), also: grows ? [GROWTH] : [] }];
  }
  return grows ? [{ ...causeOf(comparison, cell, GROWTH), also: [MEMORY] }] : [];
}

function unexpectedResults(comparison: Comparison): readonly FoundCause[] {
  return (comparison.agreements ?? [])
    .filter(({ isUnexpected }) => isUnexpected)
    .map(({ workload, b: { version, platform } }) =>
      causeOf(comparison, { workload, platform, baseline: version, candidate: version }, RESULTS),
    );
}

type CellName = Pick<Cell, "workload" | "platform" | "baseline" | "candidate">;

function causeOf(
  { run, measuredTo }: Comparison,
  cell: CellName & Partial<Cell>,
  quantity: RegressedQuantity,
): FoundCause {
  const { workload, platform, baseline, candidate } = cell;
  const version = candidate ?? baseline;
  const size = sizeIn(cell, quantity);
  return {
    workload,
    quantity,
    version,
    sizes: [
      {
        platform,
        baseline,
        version,
        kind: quantity.kind,
        ...size,
        run,
        measured: measuredTo ?? "",
      },
    ],
    also: [],
    minor: [],
  };
}

type Interval = Pick<RegressionSize, "change" | "low" | "high" | "confidence">;

/** Change of a quantity in a comparison. */
export function sizeIn(
  { effect, timers, memory }: Partial<Cell>,
  { kind, timer }: RegressedQuantity,
): Interval {
  switch (kind) {
    case "total":
      return intervalOf(effect);
    case "timer":
      return intervalOf(timers?.find(({ name }) => name.slice(0, 200) === timer)?.effect);
    case "memory":
      return intervalOf(memory?.peak);
    case "memory growth":
      return intervalOf(memory?.growth && { ...memory.growth, change: memory.growth.difference });
    case "results":
    case "failure":
      return intervalOf(null);
  }
}

function intervalOf(of: Interval | null | undefined): Interval {
  const { change = null, low = null, high = null, confidence = null } = of ?? {};
  return { change, low, high, confidence };
}

/** Joins causes of several platforms and baselines. */
function joined(causes: readonly FoundCause[]): readonly FoundCause[] {
  const groups = new Map<string, FoundCause>();
  for (const cause of causes) {
    const key = causeKey(cause);
    const known = groups.get(key);
    groups.set(key, known ? join(known, cause) : cause);
  }
  return [...groups.values()];
}

function join(one: FoundCause, other: FoundCause): FoundCause {
  const sizes = [...one.sizes, ...other.sizes].filter(
    (size, index, all) => all.findIndex((earlier) => isSameMeasurement(earlier, size)) === index,
  );
  return {
    ...one,
    sizes,
    also: [...one.also, ...other.also]
      .filter(
        (also, index, all) => all.findIndex((earlier) => isSameQuantity(earlier, also)) === index,
      )
      .slice(0, MAX_ALSO),
    minor: [...new Set([...one.minor, ...other.minor])],
  };
}

/** Maximum number of further quantities of a cause, as its issue keeps them. */
const MAX_ALSO = 20;

export function isSameQuantity(one: RegressedQuantity, other: RegressedQuantity): boolean {
  return one.kind === other.kind && one.timer === other.timer;
}

/** Sizes of the same comparison. */
export function isSameMeasurement(one: RegressionSize, other: RegressionSize): boolean {
  return (
    one.platform === other.platform &&
    one.baseline === other.baseline &&
    one.version === other.version
  );
}

/** Where timers explain a total on one platform, the total on others belongs to the largest of them. */
function explained(causes: readonly FoundCause[]): readonly FoundCause[] {
  return causes.flatMap((cause) => {
    const [main] = explanationsOf(cause, causes);
    if (main) return [];
    const totals = causes.filter((other) => explanationsOf(other, causes)[0] === cause);
    return [totals.reduce(join, cause)];
  });
}

/** Timers that explain a total, the largest first. */
function explanationsOf(total: FoundCause, causes: readonly FoundCause[]): readonly FoundCause[] {
  if (total.quantity.kind !== "total") return [];
  return causes
    .filter(
      ({ workload, version, also }) =>
        workload === total.workload &&
        version === total.version &&
        also.some(({ kind }) => kind === "total"),
    )
    .toSorted((one, other) => largest(other) - largest(one));
}

function causeKey({ workload, version, quantity: { kind, timer } }: KnownCause): string {
  return JSON.stringify([workload, version, kind, timer]);
}

/** Whether two causes have the same workload, version and quantity. */
export function isSameCause(one: KnownCause, other: KnownCause): boolean {
  return causeKey(one) === causeKey(other);
}

const ORDER = ["failure", "results"];

function byUrgency(one: FoundCause, other: FoundCause): number {
  return rank(one) - rank(other) || largest(other) - largest(one);
}

function rank({ quantity: { kind } }: KnownCause): number {
  return ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length;
}

function largest({ sizes }: KnownCause): number {
  return Math.max(0, ...sizes.map(({ change }) => change ?? 0));
}
