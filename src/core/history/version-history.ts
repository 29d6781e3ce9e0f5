import type { FalseAlarmStats } from "../documents/false-alarm-stats.ts";
import type { BlockRecord } from "../documents/record.ts";
import { measuredBetween } from "../documents/record-times.ts";
import { buildDifferences } from "../documents/version.ts";
import { UsageError } from "../errors.ts";
import { hostOf, WALL_TIME } from "../verdict/block-times.ts";
import {
  type EarlierComparison,
  groupIntoSeries,
  type MeasurementSeries,
} from "../verdict/earlier-comparisons.ts";
import type { NoiseHistory } from "../verdict/effect-estimate.ts";
import { countFalseAlarms } from "../verdict/false-alarm-stats.ts";
import { historyFor } from "../verdict/noise-history.ts";
import { findSteps } from "./change-points.ts";
import {
  choose,
  describeVersion,
  type HistoryVersion,
  isNamed,
  labelsOf,
  versionsIn,
} from "./compared-versions.ts";
import {
  type ContrastSeries,
  contrastSeries,
  type LeafTimer,
  leafTimers,
} from "./history-series.ts";
import {
  type ChangeInterval,
  type HistoryStep,
  interval,
  nameSteps,
  timerSteps,
} from "./named-steps.ts";
import { type OpenChange, openChanges, type VersionIndex } from "./open-changes.ts";
import { connectedGroups, fitNetwork } from "./version-network.ts";
import { type KnownVersion, type OrderRule, orderVersions } from "./version-order.ts";

/** What all records of the past say of how the versions followed each other. */
export interface VersionHistory {
  readonly schemaVersion: 1;
  readonly places: readonly SeriesHistory[];
  readonly aa: FalseAlarmStats;
}

export interface SeriesHistory {
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
  /** Versions whose wall time a report calls changed and no step explains: not certain enough for one. */
  readonly openChanges: readonly OpenChange[];
  /** Steps of a timer where the wall time took none. */
  readonly timerSteps: readonly HistoryStep[];
  /** Labels of versions that no comparison connects with the reference, in groups that are connected. */
  readonly unconnected: readonly (readonly string[])[];
  /** Comparisons that were not used, and why. */
  readonly excluded: readonly string[];
  /** Of the wall time, as the next verdict here will use it; null: too few blocks. */
  readonly noise: (NoiseHistory & { readonly runs: readonly string[] }) | null;
  readonly comparisons: number;
  readonly blocks: number;
  readonly measuredFrom: string;
  readonly measuredTo: string;
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
  earlierRecords: readonly BlockRecord[],
  { reference, listed = [] }: HistoryOptions = {},
): VersionHistory {
  const compared = groupIntoSeries(earlierRecords).filter(
    ({ comparisons }) => comparisons.length > 0,
  );
  checkReference(compared, reference);
  return {
    schemaVersion: 1,
    places: compared.map((measurements) => seriesHistory(measurements, { reference, listed })),
    aa: countFalseAlarms(earlierRecords),
  };
}

function checkReference(places: readonly MeasurementSeries[], reference: string | undefined): void {
  const versions = places.flatMap(({ comparisons }) => versionsIn(comparisons));
  if (reference === undefined || versions.some((version) => isNamed(version, reference))) return;
  const names = [...new Set(versions.flatMap((version) => version.names))];
  throw new UsageError(
    `No comparison of the past is of a version ${reference}. ` +
      (names.length > 0 ? `There are: ${names.join(", ")}.` : "There are no comparisons yet."),
  );
}

function seriesHistory(
  measurements: MeasurementSeries,
  { reference: wanted, listed }: { reference: string | undefined; listed: readonly string[] },
): SeriesHistory {
  const { comparisons, records, workload, platform, machine } = measurements;
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
  const measured = measuredBetween(records);
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
    openChanges: wall
      ? openChanges(measurements, usable, {
          ...versionIndex(wall, reference),
          digests: order.map(({ digest }) => digest),
          labels: names,
        })
      : [],
    timerSteps: timerSteps(series.slice(1), { steps, labels: names }),
    unconnected: unconnected.map((group) => group.map(label)),
    excluded: excluded(comparisons, labels),
    noise: currentNoise(measurements),
    comparisons: comparisons.length,
    blocks: comparisons.reduce((sum, one) => sum + one.records.length, 0),
    measuredFrom: measured.from ?? "",
    measuredTo: measured.to ?? "",
  };
}

function differencesOf({ baseline, candidate }: EarlierComparison): readonly string[] {
  return buildDifferences(baseline, candidate);
}

/** Quantities whose comparisons connect all versions: a timer that one of them lacks can't be followed. */
function seriesOf(
  comparisons: readonly EarlierComparison[],
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

function quantityHistory(series: ContrastSeries, reference: number): QuantityHistory {
  const { quantity, contrasts, versions, degrees } = series;
  const network = fitNetwork(contrasts, { versions, reference });
  return {
    quantity,
    ratios: network.estimates.map((one) => interval(one.estimate, one.standardError, degrees)),
    levels: levelsOf(series, reference).map(Math.expm1),
    scale: network.scale,
  };
}

/** Of the steps against the reference's own, in log time, one a version. */
function levelsOf(series: ContrastSeries, reference: number): readonly number[] {
  const { steps } = findSteps(series);
  const level = (version: number) =>
    steps.reduce((sum, { at, size }) => (at <= version ? sum + size : sum), 0);
  return Array.from({ length: series.versions }, (_, index) => level(index) - level(reference));
}

function versionIndex(
  series: ContrastSeries,
  reference: number,
): Pick<VersionIndex, "estimates" | "levels" | "degrees"> {
  const { contrasts, versions, degrees } = series;
  const { estimates } = fitNetwork(contrasts, { versions, reference });
  return { estimates, levels: levelsOf(series, reference), degrees };
}

function excluded(
  comparisons: readonly EarlierComparison[],
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

function currentNoise({ workload, platform, records }: MeasurementSeries): SeriesHistory["noise"] {
  const host = records.at(-1);
  const [cell] = historyFor(
    { workloads: [workload], platforms: [platform] },
    records,
    host ? hostOf(host) : "",
  ).cells;
  const noise = cell?.quantities[WALL_TIME];
  return cell && noise ? { ...noise, runs: cell.runs } : null;
}
