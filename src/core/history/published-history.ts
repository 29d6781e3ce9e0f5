import { mean } from "simple-statistics";
import type { MeasuredChange } from "../documents/published-run.ts";
import { PEAK_MEMORY, WALL_TIME } from "../verdict/block-times.ts";
import { findSteps } from "./change-points.ts";
import type { HistoryVersion } from "./compared-versions.ts";
import type { ContrastSeries, LeafTimer } from "./history-series.ts";
import { type HistoryStep, memorySteps, nameSteps, timerSteps } from "./named-steps.ts";
import { publishedOpenChanges } from "./published-open-changes.ts";
import type { PublishedRow, PublishedSeries } from "./published-series.ts";
import { connectsAll, quantityHistory } from "./quantity-history.ts";
import type { SeriesHistory } from "./version-history.ts";
import { connectedGroups } from "./version-network.ts";
import type { KnownVersion } from "./version-order.ts";

/** History of consecutive versions of a published series. */
export interface PublishedHistory
  extends Pick<
    SeriesHistory,
    | "reference"
    | "versions"
    | "quantities"
    | "steps"
    | "timerSteps"
    | "openChanges"
    | "memory"
    | "memorySteps"
  > {
  readonly series: PublishedSeries;
  /** Comparisons of these versions, oldest first. */
  readonly comparisons: readonly PublishedRow[];
  /** Contrasts of the wall time, which compare any two of the versions; null: nothing was compared. */
  readonly wall: ContrastSeries | null;
  /** Contrasts of the peak memory; null: not measured in all comparisons. */
  readonly memoryContrasts: ContrastSeries | null;
  /** Labels of versions that no comparison connects with the reference. */
  readonly unconnected: readonly string[];
}

/** A comparison of two different versions. */
interface Usable extends PublishedRow {
  readonly candidateDigest: string;
}

/** Maximum number of earlier versions that connect a page's versions. */
const MAX_ANCHORS = 20;
/** Weight of the series' noise against a comparison's own replicates, in degrees of freedom. */
const SERIES_DEGREES = 8;
/** Minimum standard deviation. No machine repeats a time more closely. */
const MIN_SD = 1e-4;

/**
 * History from the summaries of runs, for pages about thousands of runs. Estimates and steps follow from the comparisons'
 * contrasts, as in `versionHistory`. Only the noise differs: the variance between a comparison's replicates, moderated by
 * the pooled variance of the series.
 *
 * Earlier versions that at least two of the versions were compared with, such as a release, take part too. A step at the
 * first version after them has no place, because the versions between are missing: it only affects the levels.
 *
 * @param from index of the first version
 * @param to index after the last version
 */
export function publishedHistory(
  series: PublishedSeries,
  from = 0,
  to = series.versions.length,
): PublishedHistory {
  const page = series.versions.slice(from, to);
  const anchors = anchorsOf(series, from, page);
  const versions = [...anchors, ...page];
  const digests = new Set(versions.map(({ digest }) => digest));
  const comparisons = series.rows.filter(
    ({ baselineDigest: a, candidateDigest: b }) => b !== null && digests.has(a) && digests.has(b),
  );
  const usable = comparisons.filter(isUsable);
  const { order, unconnected } = connected(versions, usable);
  const label = ({ digest }: KnownVersion) => series.labels.get(digest) ?? digest;
  const labels = order.map(label);
  const reference = referenceIn(order, usable);
  const timers = timersOf(usable);
  const quantities = [WALL_TIME, ...timers.map(({ name }) => name)]
    .map((quantity) => contrastsOf(usable, quantity, order))
    .filter(connectsAll);
  const wall = quantities.find(({ quantity }) => quantity === WALL_TIME) ?? null;
  const [memory = null] = [contrastsOf(usable, PEAK_MEMORY, order)].filter(connectsAll);
  const others = quantities.filter((one) => one !== wall);
  const found = wall ? findSteps(wall).steps : [];
  const context = { series: wall ? [wall, ...others] : [], timers, order, labels };
  const first = order.findIndex((version) => !anchors.includes(version));
  const hasPlace = ({ at }: HistoryStep) => anchors.length === 0 || at > first;
  const steps = nameSteps(found, context).filter(hasPlace);
  const inParts = timerSteps(others, { steps, labels }).filter(hasPlace);
  const drawn = new Set([
    ...steps.flatMap((step) => step.timers.map(({ name }) => name)),
    ...inParts.map(({ quantity }) => quantity),
  ]);
  const histories = quantities
    .filter((one) => one === wall || drawn.has(one.quantity))
    .map((one) => quantityHistory(one, reference));
  return {
    series,
    reference: labels[reference] ?? null,
    versions: order.map((version) =>
      describeVersion(version, { usable, label: label(version), target: order[reference] }),
    ),
    quantities: histories,
    steps,
    timerSteps: inParts,
    memory: memory && quantityHistory(memory, reference),
    memorySteps: memory ? memorySteps(memory, labels).filter(hasPlace) : [],
    openChanges: wall
      ? publishedOpenChanges(usable, {
          wall,
          reference,
          levels: (histories[0]?.levels ?? []).map(Math.log1p),
          digests: order.map(({ digest }) => digest),
          labels,
        })
      : [],
    comparisons,
    wall,
    memoryContrasts: memory,
    unconnected: unconnected.map(label),
  };
}

/** Earlier versions that connect the versions of a page: those that most of them were compared with, in order. */
function anchorsOf(
  series: PublishedSeries,
  from: number,
  page: readonly KnownVersion[],
): readonly KnownVersion[] {
  if (from === 0) return [];
  const digests = new Set(page.map(({ digest }) => digest));
  const partners = new Map<string, Set<string>>();
  for (const row of series.rows.filter(isUsable)) {
    const { baselineDigest: a, candidateDigest: b } = row;
    for (const [own, other] of [
      [a, b],
      [b, a],
    ] as const) {
      if (!digests.has(own) || digests.has(other)) continue;
      partners.set(other, (partners.get(other) ?? new Set()).add(own));
    }
  }
  const chosen = new Set(
    [...partners]
      .filter(([, own]) => own.size >= 2)
      .toSorted(([, a], [, b]) => b.size - a.size)
      .slice(0, MAX_ANCHORS)
      .map(([digest]) => digest),
  );
  return series.versions.slice(0, from).filter(({ digest }) => chosen.has(digest));
}

function isUsable(row: PublishedRow): row is Usable {
  return (
    row.candidateDigest !== null &&
    row.candidateDigest !== row.baselineDigest &&
    row.verdict !== "not comparable" &&
    row.measured.length > 0
  );
}

/** The largest group of versions that comparisons connect, and the others. */
function connected(versions: readonly KnownVersion[], usable: readonly Usable[]) {
  const indices = new Map(versions.map(({ digest }, index) => [digest, index]));
  const edges = usable.map(
    ({ baselineDigest, candidateDigest }) =>
      [indices.get(baselineDigest) ?? 0, indices.get(candidateDigest) ?? 0] as const,
  );
  const members = new Set(connectedGroups(versions.length, edges)[0] ?? []);
  return {
    order: versions.filter((_, index) => members.has(index)),
    unconnected: versions.filter((_, index) => !members.has(index)),
  };
}

/** Index of the most frequent baseline. */
function referenceIn(order: readonly KnownVersion[], usable: readonly Usable[]): number {
  const counts = new Map<string, number>();
  for (const { baselineDigest } of usable)
    counts.set(baselineDigest, (counts.get(baselineDigest) ?? 0) + 1);
  const frequencies = order.map(({ digest }) => counts.get(digest) ?? 0);
  return Math.max(0, frequencies.indexOf(Math.max(...frequencies)));
}

function timersOf(usable: readonly Usable[]): readonly LeafTimer[] {
  const shares = new Map<string, { digest: string; share: number }[]>();
  for (const { measured, baselineDigest: digest } of usable) {
    for (const { quantity, share } of measured) {
      if (quantity === WALL_TIME || quantity === PEAK_MEMORY) continue;
      const known = shares.get(quantity) ?? [];
      known.push({ digest, share });
      shares.set(quantity, known);
    }
  }
  return [...shares].map(([name, known]) => ({
    name,
    shareOf: (digests) => {
      const selected = known.filter(({ digest }) => digests.has(digest));
      return mean((selected.length > 0 ? selected : known).map(({ share }) => share));
    },
  }));
}

function contrastsOf(
  usable: readonly Usable[],
  quantity: string,
  order: readonly KnownVersion[],
): ContrastSeries {
  const indices = new Map(order.map(({ digest }, index) => [digest, index]));
  const changes = usable.flatMap(({ measured, baselineDigest, candidateDigest }) => {
    const [from, to] = [indices.get(baselineDigest), indices.get(candidateDigest)];
    const own = measured.find((one) => one.quantity === quantity);
    return own && from !== undefined && to !== undefined ? [{ ...own, from, to }] : [];
  });
  const degrees = changes.reduce((sum, { replicates }) => sum + replicates - 1, 0);
  const squares = changes.reduce((sum, change) => sum + squaresOf(change), 0);
  const variance = Math.max(MIN_SD ** 2, degrees > 0 ? squares / degrees : 0);
  return {
    quantity,
    versions: order.length,
    degrees: Math.max(1, degrees),
    contrasts:
      degrees === 0
        ? []
        : changes.map(({ from, to, ...change }) => ({
            from,
            to,
            estimate: change.change,
            standardError: moderatedError(change, variance),
          })),
  };
}

/** Sum of squared deviations between the replicates. */
function squaresOf({ sd, replicates }: Pick<MeasuredChange, "sd" | "replicates">): number {
  return (replicates - 1) * (sd ?? 0) ** 2;
}

function moderatedError(
  change: Pick<MeasuredChange, "sd" | "replicates">,
  variance: number,
): number {
  const { replicates } = change;
  const moderated =
    (SERIES_DEGREES * variance + squaresOf(change)) / (SERIES_DEGREES + replicates - 1);
  return Math.sqrt(moderated / replicates);
}

function describeVersion(
  version: KnownVersion,
  options: {
    readonly usable: readonly Usable[];
    readonly label: string;
    readonly target: KnownVersion | undefined;
  },
): HistoryVersion {
  const { usable, label, target } = options;
  const own = usable.filter((row) => sidesOf(row).includes(version.digest));
  return {
    ...version,
    label,
    comparisons: own.length,
    blocks: own.reduce((sum, { hosts }) => sum + hosts, 0),
    isDirect:
      version.digest === target?.digest ||
      own.some((row) => target !== undefined && sidesOf(row).includes(target.digest)),
  };
}

function sidesOf({ baselineDigest, candidateDigest }: Usable): readonly string[] {
  return [baselineDigest, candidateDigest];
}
