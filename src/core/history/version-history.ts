import type { FalseAlarmStats } from "../documents/false-alarm-stats.ts";
import type { BlockRecord } from "../documents/record.ts";
import { measuredBetween } from "../documents/record-times.ts";
import { buildDifferences } from "../documents/version.ts";
import { type InputKind, inputKindOf } from "../documents/workload.ts";
import { UsageError } from "../errors.ts";
import { hostOf, PEAK_MEMORY, WALL_TIME } from "../verdict/block-times.ts";
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
import { type HistoryStep, memorySteps, nameSteps, timerSteps } from "./named-steps.ts";
import { type OpenChange, openChanges, type VersionIndex } from "./open-changes.ts";
import {
  connectsAll,
  levelsOf,
  type QuantityHistory,
  quantityHistory,
} from "./quantity-history.ts";
import { fitNetwork } from "./version-network.ts";
import { type KnownVersion, type OrderRule, orderVersions } from "./version-order.ts";

/** History of versions from all earlier records, as `versionHistorySchema` describes its JSON. */
export interface VersionHistory {
  readonly schemaVersion: 1;
  readonly series: readonly SeriesHistory[];
  readonly aa: FalseAlarmStats;
}

export interface SeriesHistory {
  readonly workload: string;
  readonly workloadDigest: string;
  readonly inputs: InputKind;
  readonly platform: string;
  readonly platformName: string;
  readonly threads: number;
  /** Null: hosts are replaced between runs. */
  readonly machine: { readonly host: string; readonly cpuModel: string } | null;
  readonly orderedBy: OrderRule;
  /** Label of the version that all others are compared with; null: nothing was compared. */
  readonly reference: string | null;
  /** Versions that comparisons connect with the reference, in order. */
  readonly versions: readonly HistoryVersion[];
  /** Wall time first, then each leaf timer. */
  readonly quantities: readonly QuantityHistory[];
  readonly steps: readonly HistoryStep[];
  /** Versions that a report calls slower or faster but that no step explains. */
  readonly openChanges: readonly OpenChange[];
  /** Steps of timers without a step of the wall time. */
  readonly timerSteps: readonly HistoryStep[];
  /** Peak memory; null: it was not measured in comparisons that connect all versions. */
  readonly memory: QuantityHistory | null;
  /** Lasting changes of the peak memory. */
  readonly memorySteps: readonly HistoryStep[];
  /** Labels of versions that are not connected with the reference, grouped by connection. */
  readonly unconnected: readonly (readonly string[])[];
  /** Excluded comparisons, with the reason. */
  readonly excluded: readonly string[];
  /** Noise history of the wall time for the next verdict; null: too few blocks. */
  readonly noise: (NoiseHistory & { readonly runs: readonly string[] }) | null;
  readonly comparisons: number;
  readonly blocks: number;
  readonly measuredFrom: string;
  readonly measuredTo: string;
}

export interface HistoryOptions {
  /** Name of a version, or the start of its digest. Default: the most frequent baseline. */
  readonly reference?: string | undefined;
  /** Names of versions in order, from the versions file. */
  readonly listed?: readonly string[];
}

/**
 * History of all versions, a series per workload and platform, from earlier records.
 *
 * @throws {UsageError} the reference is unknown
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
    series: compared.map((measurements) => seriesHistory(measurements, { reference, listed })),
    aa: countFalseAlarms(earlierRecords),
  };
}

function checkReference(series: readonly MeasurementSeries[], reference: string | undefined): void {
  const versions = series.flatMap(({ comparisons }) => versionsIn(comparisons));
  if (reference === undefined || versions.some((version) => isNamed(version, reference))) return;
  const names = [...new Set(versions.flatMap((version) => version.names))];
  throw new UsageError(
    `No earlier comparison measured version ${reference}. ` +
      (names.length > 0 ? `Choose one of: ${names.join(", ")}.` : "There are no comparisons yet."),
  );
}

function seriesHistory(
  measurements: MeasurementSeries,
  { reference: requested, listed }: { reference: string | undefined; listed: readonly string[] },
): SeriesHistory {
  const { comparisons, records, workload, platform, machine } = measurements;
  const { rule, versions } = orderVersions(versionsIn(comparisons), listed);
  const labels = labelsOf(versions);
  const label = ({ digest }: KnownVersion) => labels.get(digest) ?? digest;
  const usable = comparisons.filter((comparison) => differencesOf(comparison).length === 0);
  const { order, reference, unconnected } = choose(versions, usable, requested);
  const timers = leafTimers(usable.flatMap((comparison) => comparison.records));
  const names = order.map(label);
  const digests = order.map(({ digest }) => digest);
  const quantities = quantitiesOf(usable, { order, timers });
  const [wall] = quantities;
  const [memory = null] = [contrastSeries(usable, PEAK_MEMORY, digests)].filter(connectsAll);
  const found = wall ? findSteps(wall).steps : [];
  const steps = nameSteps(found, { series: quantities, timers, order, labels: names });
  const measured = measuredBetween(records);
  return {
    workload: workload.workload.name,
    workloadDigest: workload.digest,
    inputs: inputKindOf(workload.workload),
    platform: platform.id,
    platformName: platform.name,
    threads: platform.threads,
    machine: machine && { host: machine.host, cpuModel: machine.cpuModel },
    orderedBy: rule,
    reference: names[reference] ?? null,
    versions: order.map((version) => describeVersion(version, { usable, label, order, reference })),
    quantities: quantities.map((quantity) => quantityHistory(quantity, reference)),
    steps,
    openChanges: wall
      ? openChanges(measurements, usable, {
          ...versionIndex(wall, reference),
          digests,
          labels: names,
        })
      : [],
    timerSteps: timerSteps(quantities.slice(1), { steps, labels: names }),
    memory: memory && quantityHistory(memory, reference),
    memorySteps: memory ? memorySteps(memory, names) : [],
    unconnected: unconnected.map((group) => group.map(label)),
    excluded: excluded(comparisons, labels),
    noise: currentNoise(measurements),
    comparisons: comparisons.length,
    blocks: comparisons.reduce((sum, comparison) => sum + comparison.records.length, 0),
    measuredFrom: measured.from ?? "",
    measuredTo: measured.to ?? "",
  };
}

function differencesOf({ baseline, candidate }: EarlierComparison): readonly string[] {
  return buildDifferences(baseline, candidate);
}

/**
 * Contrasts of quantities whose comparisons connect all versions. Timers that a version lacks are
 * omitted.
 */
function quantitiesOf(
  comparisons: readonly EarlierComparison[],
  { order, timers }: { order: readonly KnownVersion[]; timers: readonly LeafTimer[] },
): readonly ContrastSeries[] {
  const digests = order.map(({ digest }) => digest);
  return [WALL_TIME, ...timers.map(({ name }) => name)]
    .map((quantity) => contrastSeries(comparisons, quantity, digests))
    .filter(connectsAll);
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
  return comparisons.flatMap((comparison) => {
    const differences = differencesOf(comparison);
    const names = [comparison.baseline, comparison.candidate].map(({ digest }) =>
      labels.get(digest),
    );
    return differences.length > 0
      ? [`${names.join(" and ")} in ${comparison.run}: not comparable: ${differences.join("; ")}`]
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
