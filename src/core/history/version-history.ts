import padjust from "@stdlib/stats-padjust";
import { tallyAA } from "../comparison/a-a-tally.ts";
import { SMALLEST_TIMER_CHANGE } from "../comparison/compare-timers.ts";
import type { AaTally } from "../comparison/comparison.ts";
import { shortDigest } from "../digest.ts";
import { UsageError } from "../errors.ts";
import type { BlockRecord } from "../record.ts";
import { hostOf, WALL_TIME } from "../verdict/block-times.ts";
import type { NoiseHistory } from "../verdict/effect-estimate.ts";
import { historyFor } from "../verdict/noise-history.ts";
import { tQuantile, twoSidedP } from "../verdict/statistics.ts";
import { SMALLEST_CHANGE } from "../verdict/verdict.ts";
import { buildDifferences } from "../version.ts";
import { findSteps, type Step, stepSizes } from "./change-points.ts";
import {
  type ContrastSeries,
  contrastSeries,
  type LeafTimer,
  leafTimers,
} from "./history-series.ts";
import { isAgainstItself, type PastComparison, type Place, placesOf } from "./past-comparisons.ts";
import { connectedGroups, fitNetwork } from "./version-network.ts";
import {
  type KnownVersion,
  knownVersions,
  type OrderRule,
  orderVersions,
} from "./version-order.ts";

/** Of each interval alone. */
export const HISTORY_CONFIDENCE = 0.95;
/** That a step is put down to any timer by chance. */
const FAMILY_LEVEL = 0.05;

/** What all records of the past say of how the versions followed each other. */
export interface VersionHistory {
  readonly schemaVersion: 1;
  readonly places: readonly PlaceHistory[];
  readonly aa: AaTally;
}

/** A relative change with its interval: 0.02 is 2 % slower. */
export interface ChangeInterval {
  readonly change: number;
  readonly low: number;
  readonly high: number;
}

export interface PlaceHistory {
  readonly workload: string;
  readonly workloadDigest: string;
  readonly platform: string;
  readonly platformName: string;
  readonly threads: number;
  /** Null: the platform's hosts come and go. */
  readonly machine: { readonly host: string; readonly cpuModel: string } | null;
  readonly orderedBy: OrderRule;
  /** Label of the version that the others are held against; null: nothing was compared. */
  readonly reference: string | null;
  /** Versions that comparisons connect with the reference, in their order. */
  readonly versions: readonly HistoryVersion[];
  /** The wall time first, then each leaf timer. */
  readonly series: readonly QuantityHistory[];
  readonly steps: readonly HistoryStep[];
  /** Steps of a timer where the wall time took none. */
  readonly timerSteps: readonly HistoryStep[];
  /** Labels of versions that no comparison connects with the reference, in groups that are connected. */
  readonly unconnected: readonly (readonly string[])[];
  /** Comparisons that were not used, and why. */
  readonly leftOut: readonly string[];
  /** Of the wall time, as the next verdict here will use it; null: too few blocks. */
  readonly noise: (NoiseHistory & { readonly runs: readonly string[] }) | null;
  readonly comparisons: number;
  readonly blocks: number;
  readonly measuredFrom: string;
  readonly measuredTo: string;
}

export interface HistoryVersion {
  readonly digest: string;
  /** Its name; with the beginning of its digest where two versions have the same. */
  readonly label: string;
  readonly names: readonly string[];
  readonly firstMeasured: string;
  readonly comparisons: number;
  /** Complete blocks that measured it beside another version. */
  readonly blocks: number;
  /** Whether it ever met the reference in a block; else it is reached over other versions. */
  readonly isDirect: boolean;
}

export interface QuantityHistory {
  readonly quantity: string;
  /** Against the reference, one a version; the reference's own is 0. */
  readonly ratios: readonly ChangeInterval[];
  /** Level of the steps, against the reference's, one a version. */
  readonly levels: readonly number[];
  /** How much wider paths or measurements scatter than their errors say, at least 1. */
  readonly scale: number;
}

/** A lasting change and the version that brought it. */
export interface HistoryStep extends ChangeInterval {
  readonly quantity: string;
  readonly version: string;
  readonly previous: string;
  /** All versions that could have brought it, that one among them. */
  readonly candidates: readonly string[];
  /** With whose measurements it was first seen. */
  readonly foundWith: string;
  /** Place of `version` among the versions. */
  readonly at: number;
  /** The timers that changed with it, the one that carries most of it first. */
  readonly timers: readonly StepTimer[];
}

export interface StepTimer extends ChangeInterval {
  readonly name: string;
  /** Its part of the whole step: 1 is all of it; the parts of others can make up for more. */
  readonly part: number;
}

export interface HistoryOptions {
  /** Name of a version or the beginning of its digest. Default: that which was most often a baseline. */
  readonly reference?: string | undefined;
  /** Names of versions in their order, as the versions file lists them. */
  readonly listed?: readonly string[];
}

/**
 * The history of all versions, place by place, from the records of the past alone.
 *
 * @throws {UsageError} no record is of the version that was named as the reference
 */
export function versionHistory(
  past: readonly BlockRecord[],
  { reference, listed = [] }: HistoryOptions = {},
): VersionHistory {
  const compared = placesOf(past).filter(({ comparisons }) => comparisons.length > 0);
  checkReference(compared, reference);
  return {
    schemaVersion: 1,
    places: compared.map((place) => placeHistory(place, { reference, listed })),
    aa: tallyAA(past),
  };
}

function checkReference(places: readonly Place[], reference: string | undefined): void {
  const versions = places.flatMap(({ comparisons }) => versionsIn(comparisons));
  if (reference === undefined || versions.some((version) => isNamed(version, reference))) return;
  const names = [...new Set(versions.flatMap((version) => version.names))];
  throw new UsageError(
    `No comparison of the past is of a version ${reference}. ` +
      (names.length > 0 ? `There are: ${names.join(", ")}.` : "There are no comparisons yet."),
  );
}

function versionsIn(comparisons: readonly PastComparison[]): readonly KnownVersion[] {
  return knownVersions(
    comparisons.flatMap(({ baseline, candidate, startedAt }) => [
      { version: baseline, startedAt },
      { version: candidate, startedAt },
    ]),
  );
}

function isNamed({ names, digest }: KnownVersion, name: string): boolean {
  const isDigest = name.length >= shortDigest(digest).length;
  return names.includes(name) || (isDigest && digest.replace("sha256:", "").startsWith(name));
}

interface Chosen {
  readonly order: readonly KnownVersion[];
  /** Place in `order`. */
  readonly reference: number;
  readonly unconnected: readonly (readonly KnownVersion[])[];
}

function placeHistory(
  place: Place,
  { reference: wanted, listed }: { reference: string | undefined; listed: readonly string[] },
): PlaceHistory {
  const { comparisons, records, workload, platform, machine } = place;
  const { rule, versions } = orderVersions(versionsIn(comparisons), listed);
  const labels = labelsOf(versions);
  const label = ({ digest }: KnownVersion) => labels.get(digest) ?? digest;
  const usable = comparisons.filter((one) => differencesOf(one).length === 0);
  const { order, reference, unconnected } = choose(versions, usable, wanted);
  const timers = leafTimers(usable.flatMap((one) => one.records));
  const names = order.map(label);
  const series = seriesOf(usable, { order, timers });
  const [wall] = series;
  const found = wall ? findSteps(wall).steps : [];
  const steps = nameSteps(found, { series, timers, order, labels: names });
  const times = records.flatMap(({ startedAt, endedAt }) => [startedAt, endedAt]).sort();
  return {
    workload: workload.workload.name,
    workloadDigest: workload.digest,
    platform: platform.id,
    platformName: platform.name,
    threads: platform.threads,
    machine: machine && { host: machine.host, cpuModel: machine.cpuModel },
    orderedBy: rule,
    reference: names[reference] ?? null,
    versions: order.map((version) => describeVersion(version, { usable, label, order, reference })),
    series: series.map((one) => quantityHistory(one, reference)),
    steps,
    timerSteps: timerSteps(series.slice(1), { steps, labels: names }),
    unconnected: unconnected.map((group) => group.map(label)),
    leftOut: leftOut(comparisons, labels),
    noise: noiseNow(place),
    comparisons: comparisons.length,
    blocks: comparisons.reduce((sum, one) => sum + one.records.length, 0),
    measuredFrom: times[0] ?? "",
    measuredTo: times.at(-1) ?? "",
  };
}

function differencesOf({ baseline, candidate }: PastComparison): readonly string[] {
  return buildDifferences(baseline, candidate);
}

function labelsOf(versions: readonly KnownVersion[]): ReadonlyMap<string, string> {
  const names = versions.map((version) => version.names[0] ?? "");
  return new Map(
    versions.map(({ digest }, index) => {
      const name = names[index] ?? "";
      const isShared = names.filter((other) => other === name).length > 1;
      return [digest, isShared ? `${name} (${shortDigest(digest)})` : name];
    }),
  );
}

/** The reference, the versions that are connected with it, and those that are not. */
function choose(
  versions: readonly KnownVersion[],
  comparisons: readonly PastComparison[],
  wanted: string | undefined,
): Chosen {
  const digests = versions.map(({ digest }) => digest);
  const { contrasts } = contrastSeries(comparisons, WALL_TIME, digests);
  const groups = connectedGroups(
    versions.length,
    contrasts.map(({ from, to }) => [from, to] as const),
  );
  const asked = versions.findIndex((version) => wanted !== undefined && isNamed(version, wanted));
  const own = groups.find((group) => group.includes(asked)) ?? groups[0] ?? [];
  const baselines = own.map(
    (index) => comparisons.filter(({ baseline }) => baseline.digest === digests[index]).length,
  );
  const usual = baselines.indexOf(Math.max(...baselines));
  const pick = (group: readonly number[]) => versions.filter((_, index) => group.includes(index));
  return {
    order: pick(own),
    reference: asked >= 0 ? own.indexOf(asked) : Math.max(0, usual),
    unconnected: groups.filter((group) => group !== own).map(pick),
  };
}

/** Quantities whose comparisons connect all versions: a timer that one of them lacks can't be followed. */
function seriesOf(
  comparisons: readonly PastComparison[],
  { order, timers }: { order: readonly KnownVersion[]; timers: readonly LeafTimer[] },
): readonly ContrastSeries[] {
  const digests = order.map(({ digest }) => digest);
  return [WALL_TIME, ...timers.map(({ name }) => name)]
    .map((quantity) => contrastSeries(comparisons, quantity, digests))
    .filter(({ contrasts, versions }) => {
      const edges = contrasts.map(({ from, to }) => [from, to] as const);
      return connectedGroups(versions, edges)[0]?.length === versions;
    });
}

function describeVersion(
  version: KnownVersion,
  options: {
    usable: readonly PastComparison[];
    label: (version: KnownVersion) => string;
    order: readonly KnownVersion[];
    reference: number;
  },
): HistoryVersion {
  const { usable, label, order, reference } = options;
  const target = order[reference]?.digest;
  const own = usable.filter(
    (one) =>
      !isAgainstItself(one) &&
      (one.baseline.digest === version.digest || one.candidate.digest === version.digest),
  );
  return {
    ...version,
    label: label(version),
    comparisons: own.length,
    blocks: own.reduce((sum, { records }) => sum + records.length, 0),
    isDirect:
      version.digest === target ||
      own.some(
        ({ baseline, candidate }) => baseline.digest === target || candidate.digest === target,
      ),
  };
}

function quantityHistory(series: ContrastSeries, reference: number): QuantityHistory {
  const { quantity, contrasts, versions, degrees } = series;
  const network = fitNetwork(contrasts, { versions, reference });
  const { steps } = findSteps(series);
  const level = (version: number) =>
    steps.reduce((sum, { at, size }) => (at <= version ? sum + size : sum), 0);
  return {
    quantity,
    ratios: network.estimates.map((one) => interval(one.estimate, one.standardError, degrees)),
    levels: network.estimates.map((_, index) => Math.expm1(level(index) - level(reference))),
    scale: network.scale,
  };
}

function interval(estimate: number, standardError: number, degrees: number): ChangeInterval {
  const margin = tQuantile((1 + HISTORY_CONFIDENCE) / 2, degrees) * standardError;
  return {
    change: Math.expm1(estimate),
    low: Math.expm1(estimate - margin),
    high: Math.expm1(estimate + margin),
  };
}

interface StepContext {
  /** The wall time first. */
  readonly series: readonly ContrastSeries[];
  readonly timers: readonly LeafTimer[];
  readonly order: readonly KnownVersion[];
  readonly labels: readonly string[];
}

/** Steps that are large enough to be named; smaller ones remain in the levels. */
function nameSteps(found: readonly Step[], context: StepContext): readonly HistoryStep[] {
  const { series, labels } = context;
  const [wall, ...others] = series;
  const places = found.map(({ at }) => at);
  const sizes = others.map((one) => ({ series: one, sizes: stepSizes(one, places) }));
  return found.flatMap((step, index) => {
    if (!wall || Math.abs(Math.expm1(step.size)) < SMALLEST_CHANGE) return [];
    const timers = sizes.flatMap(({ series: own, sizes: all }) => {
      const size = all?.[index];
      return size ? [{ series: own, ...size }] : [];
    });
    return [
      {
        ...describeStep(step, wall, labels),
        timers: carriers(step, timers, context),
      },
    ];
  });
}

function describeStep(
  step: Step,
  { quantity, degrees }: ContrastSeries,
  labels: readonly string[],
): HistoryStep {
  const { at, size, standardError, earliest, latest, foundAt } = step;
  return {
    quantity,
    ...interval(size, standardError, degrees),
    version: labels[at] ?? "",
    previous: labels[at - 1] ?? "",
    candidates: labels.slice(earliest, latest + 1),
    foundWith: labels[foundAt] ?? "",
    at,
    timers: [],
  };
}

interface TimerSize {
  readonly series: ContrastSeries;
  readonly size: number;
  readonly standardError: number;
}

/** The timers whose own step at the same place is significant after Holm's correction, and large enough to name. */
function carriers(
  step: Step,
  sizes: readonly TimerSize[],
  { timers, order }: StepContext,
): readonly StepTimer[] {
  if (sizes.length === 0) return [];
  const raw = sizes.map(({ size, standardError, series }) =>
    twoSidedP(size / standardError, series.degrees),
  );
  const adjusted = [...padjust(raw, "holm")].map(Number);
  const before = new Set(order.slice(0, step.at).map(({ digest }) => digest));
  return sizes
    .flatMap(({ series, size, standardError }, index) => {
      const timer = timers.find(({ name }) => name === series.quantity);
      const change = interval(size, standardError, series.degrees);
      const isCarrier =
        (adjusted[index] ?? 1) < FAMILY_LEVEL && Math.abs(change.change) >= SMALLEST_TIMER_CHANGE;
      if (!timer || !isCarrier) return [];
      const part = (timer.shareOf(before) * change.change) / Math.expm1(step.size);
      return [{ name: timer.name, ...change, part }];
    })
    .toSorted((a, b) => Math.abs(b.part) - Math.abs(a.part));
}

/** Steps of timers that lie beside every step of the wall time: a part that changed while the whole did not. */
function timerSteps(
  series: readonly ContrastSeries[],
  { steps, labels }: { steps: readonly HistoryStep[]; labels: readonly string[] },
): readonly HistoryStep[] {
  return series
    .flatMap((one) =>
      findSteps({ ...one, series: series.length }).steps.map((step) =>
        describeStep(step, one, labels),
      ),
    )
    .filter(
      ({ change, candidates }) =>
        Math.abs(change) >= SMALLEST_TIMER_CHANGE &&
        !steps.some((step) => step.candidates.some((version) => candidates.includes(version))),
    )
    .toSorted((a, b) => a.at - b.at || a.quantity.localeCompare(b.quantity));
}

function leftOut(
  comparisons: readonly PastComparison[],
  labels: ReadonlyMap<string, string>,
): readonly string[] {
  return comparisons.flatMap((one) => {
    const differences = differencesOf(one);
    const names = [one.baseline, one.candidate].map(({ digest }) => labels.get(digest));
    return differences.length > 0
      ? [`${names.join(" and ")} in ${one.run}: not comparable (${differences.join("; ")})`]
      : [];
  });
}

function noiseNow({ workload, platform, records }: Place): PlaceHistory["noise"] {
  const host = records.at(-1);
  const [cell] = historyFor(
    { workloads: [workload], platforms: [platform] },
    records,
    host ? hostOf(host) : "",
  ).cells;
  const noise = cell?.quantities[WALL_TIME];
  return cell && noise ? { ...noise, runs: cell.runs } : null;
}
