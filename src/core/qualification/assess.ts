import { group } from "d3-array";
import type { BlockRecord } from "../documents/record.ts";
import { byStart, measuredBetween } from "../documents/record-times.ts";
import { replicatesFrom, WALL_TIME } from "../verdict/block-times.ts";
import { upperBound } from "../verdict/false-alarm-stats.ts";
import { LOOKS_WITHOUT_HISTORY } from "../verdict/looks.ts";
import { average, hostDifferences, type Replicate } from "../verdict/replicates.ts";
import { judge } from "../verdict/verdict.ts";
import { requestedChange } from "./design.ts";
import { findDisturbances } from "./disturbances.ts";
import { judgeFitness } from "./fitness.ts";
import { injectedChange, type WorkCounts } from "./injected-work.ts";
import { blockNoise, blocksNeeded } from "./noise.ts";
import type { KnownComparison, PowerAt, PowerCurve, Qualification } from "./qualification.ts";
import { distinctDraws, resample, withoutChange } from "./resampling.ts";

export interface AssessInput {
  readonly run: string;
  readonly gcbench: string;
  readonly seed: number;
  /** All records of the run; failed blocks are ignored. */
  readonly records: readonly BlockRecord[];
  /** Work counts of the miniature by version; versions without counts are omitted. */
  readonly work: ReadonlyMap<string, WorkCounts>;
}

/** Numbers of blocks whose verdicts are resampled. */
const SIZES: readonly number[] = [3, 4, 5, 6, 7, 8];
/** Numbers of blocks with a power curve: the looks of a verdict without noise history. */
const CURVES: readonly number[] = [3, 5, 8];
const RESAMPLES = 1000;
/**
 * Comparisons per point of a curve. All points of a curve use the same draws, so that curves are
 * smooth.
 */
const RESAMPLES_PER_POINT = 400;
const CURVE_POINTS = 24;
/** The curve extends at least to this change, and further with larger noise. */
const MIN_CURVE_CHANGE = 0.06;
const MAX_CURVE_CHANGE = 0.6;
const CURVE_NOISE = 6;
const DETECTED = 0.8;
const INDEPENDENT_BLOCKS = 3;

interface Measured {
  readonly version: string;
  readonly requested: number;
  readonly records: readonly BlockRecord[];
  readonly replicates: readonly Replicate[];
}

/**
 * Assesses a machine's suitability for comparisons from the records of a qualification.
 *
 * @returns null if a comparison has fewer than two complete blocks
 */
export function assess(input: AssessInput): Qualification | null {
  const measured = comparisonsIn(input.records);
  if (measured.length === 0 || measured.some(({ records }) => records.length < 2)) return null;
  const noise = blockNoise(measured.map(({ replicates }) => replicates));
  const needed = {
    low: blocksNeeded(noise.low),
    likely: blocksNeeded(noise.blockSd),
    high: blocksNeeded(noise.high),
  };
  const comparisons = measured.map((comparison) => describe(comparison, input));
  const findings = [...findDisturbances(measured.map(({ records }) => records))];
  const complete = measured.flatMap(({ records }) => records);
  const { from, to } = measuredBetween(complete);
  const baseline = complete.flatMap(({ trials }) => trials.filter(({ side }) => side === "A"));
  const fit = judgeFitness({ blocksNeeded: needed, comparisons, noise, findings });
  return {
    schemaVersion: 1,
    run: input.run,
    gcbench: input.gcbench,
    fitness: fit.fitness,
    blocksToUse: fit.blocksToUse,
    reasons: [...fit.reasons],
    machine: complete.at(-1)?.sessions.at(-1)?.machine ?? null,
    measuredFrom: from ?? "",
    measuredTo: to ?? "",
    trials: complete.reduce((sum, { trials }) => sum + trials.length, 0),
    trialSeconds: average(baseline.map(({ wallSeconds }) => wallSeconds)),
    noise,
    blocksNeeded: needed,
    falseAlarms: independentAlarms(measured),
    comparisons,
    power: powerCurves(measured, { seed: input.seed, blockSd: noise.blockSd }),
    findings,
  };
}

/** Known comparisons, starting with the comparison of the miniature with itself. */
function comparisonsIn(records: readonly BlockRecord[]): readonly Measured[] {
  const byVersion = group(records, ({ spec }) => spec.block.candidate ?? "");
  return [...byVersion]
    .flatMap(([version, versionRecords]) => {
      const requested = requestedChange(version);
      if (requested === null) return [];
      const complete = versionRecords
        .filter(({ status }) => status === "complete")
        .toSorted(byStart);
      const replicates = replicatesFrom(complete, WALL_TIME);
      return [{ version, requested, records: complete, replicates }];
    })
    .toSorted((a, b) => a.requested - b.requested);
}

function describe(comparison: Measured, { work, seed }: AssessInput): KnownComparison {
  const { version, requested, records, replicates } = comparison;
  const looks = { ...LOOKS_WITHOUT_HISTORY, hosts: [replicates.length] };
  const { effect } = judge(replicates, { history: null, looks });
  const mean = Math.expm1(average(hostDifferences(replicates, 0)));
  const resampled = SIZES.flatMap((size): PowerAt[] => {
    const outcomes = resample({
      pool: replicates,
      size,
      comparisons: RESAMPLES,
      seed: seed + size,
      shift: 0,
      labels: requested === 0 ? "swapped" : "fixed",
      truth: requested === 0 ? 0 : mean,
    });
    if (!outcomes) return [];
    const { slower, faster, covered } = outcomes;
    const distinct = distinctDraws(replicates.length, size);
    return [{ blocks: size, distinct, slower, faster, covered }];
  });
  const injected = requested === 0 ? 0 : injectedChangeIn(records, version, work);
  return { version, requested, injected, blocks: replicates.length, effect, resampled };
}

function injectedChangeIn(
  records: readonly BlockRecord[],
  version: string,
  work: AssessInput["work"],
): number | null {
  const counts = {
    baseline: work.get(records[0]?.spec.block.baseline ?? "") ?? new Map(),
    slowed: work.get(version) ?? new Map(),
  };
  const trials = records.flatMap((record) => record.trials.filter(({ side }) => side === "A"));
  return injectedChange(trials, counts);
}

/** False alarms in disjoint comparisons of three A/A blocks: all that these blocks can prove. */
function independentAlarms(measured: readonly Measured[]): Qualification["falseAlarms"] {
  const blocks = measured
    .filter(({ requested }) => requested === 0)
    .flatMap(({ replicates }) => replicates);
  const independent = Math.floor(blocks.length / INDEPENDENT_BLOCKS);
  const found = Array.from({ length: independent }, (_, index) =>
    blocks.slice(index * INDEPENDENT_BLOCKS, (index + 1) * INDEPENDENT_BLOCKS),
  ).filter((comparison) => {
    const { verdict } = judge(comparison, { history: null }).effect;
    return verdict === "slower" || verdict === "faster";
  }).length;
  return { independent, found, upperBound: upperBound(found, independent) };
}

/**
 * Power curves from the blocks of all comparisons: each comparison's mean change is removed and a
 * known change added.
 */
function powerCurves(
  measured: readonly Measured[],
  { seed, blockSd }: { seed: number; blockSd: number },
): PowerCurve[] {
  const pool = measured.flatMap(({ version, replicates }) => {
    const differences = hostDifferences(replicates, 0);
    const mean = average(differences);
    // Deviations from the sample mean underestimate the spread by this factor.
    const correction = Math.sqrt(differences.length / Math.max(1, differences.length - 1));
    return replicates.flatMap((replicate, index) => {
      const difference = differences[index] ?? mean;
      const change = difference - (difference - mean) * correction;
      return withoutChange([replicate], change).map(({ host, blocks }) => ({
        host: `${version} ${host}`,
        blocks,
      }));
    });
  });
  const end = Math.min(MAX_CURVE_CHANGE, Math.max(MIN_CURVE_CHANGE, CURVE_NOISE * blockSd));
  return CURVES.flatMap((size) => {
    const points = Array.from({ length: CURVE_POINTS + 1 }, (_, index) => {
      const change = (end * index) / CURVE_POINTS;
      const options = { pool, size, comparisons: RESAMPLES_PER_POINT, seed: seed + size };
      const outcomes = resample({ ...options, shift: change, labels: "swapped", truth: change });
      return outcomes ? [{ change, slower: outcomes.slower }] : [];
    }).flat();
    return points.length === 0
      ? []
      : [{ blocks: size, points, smallestDetectable: crossing(points) }];
  });
}

/** Change at which the curve reaches 80 %, by linear interpolation. */
function crossing(points: PowerCurve["points"]): number | null {
  const index = points.findIndex(({ slower }) => slower >= DETECTED);
  const [before, after] = [points[index - 1], points[index]];
  if (!after) return null;
  if (!before) return after.change;
  const part = (DETECTED - before.slower) / (after.slower - before.slower);
  return before.change + part * (after.change - before.change);
}
