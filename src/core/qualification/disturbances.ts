import { median } from "simple-statistics";
import type { BlockRecord } from "../documents/record.ts";
import { formatChange, formatInterval, formatSeconds, formatSize } from "../format/text.ts";
import { average, duplicateSd, INTERFERENCE } from "../verdict/replicates.ts";
import { tEstimate } from "../verdict/statistics.ts";
import { frequency, pinning, sharedCores, thermal } from "./machine-findings.ts";
import type { Finding } from "./qualification.ts";
import {
  RECURRING_SHARE,
  type TrialPair,
  type TrialResidual,
  trialPairs,
  trialResiduals,
  twoStates,
} from "./trial-noise.ts";

/** Processor time of others, as a share of a trial's wall time, that counts as a disturbance. */
const NOTABLE_SHARE = 0.05;
/** Of pairs of duplicates; normal noise has 0.3 %. */
const NOTABLE_BURSTS = 0.05;
const BAD_BURSTS = 0.2;
const CONFIDENCE = 0.99;
/** What a drift or a first trial must cost to be worth a line. */
const NOTABLE_CHANGE = 0.005;
/** Of a single trial within its block: noise of the quiet, typical and noisy machines of docs/explanation/how-it-measures.md. */
const STEADY_TRIAL = 0.007;
const NOISY_TRIAL = 0.015;

/**
 * What disturbs a machine, each line with what was found and what to do.
 *
 * @param comparisons complete blocks of each comparison, at least two blocks each
 */
export function findDisturbances(
  comparisons: readonly (readonly BlockRecord[])[],
): readonly Finding[] {
  const residuals = comparisons.map(trialResiduals);
  const all = residuals.flat();
  const pairs = residuals.flatMap(trialPairs);
  const sessions = comparisons.flat().flatMap((record) => record.sessions);
  const machine = sessions[0]?.machine;
  return [
    describeRunNoise(pairs),
    externalTime(all, {
      name: "Stolen time",
      secondsOf: (trial) => trial.disturbance.stealSeconds,
      advice: "Take a dedicated host or a larger instance, with fewer neighbours.",
    }),
    externalTime(all, {
      name: "Other programs",
      secondsOf: (trial) => trial.disturbance.otherCpuSeconds,
      advice: "Close other programs; on a runner, run one job at a time.",
    }),
    externalTime(all, {
      name: "Processor limit",
      secondsOf: (trial) => trial.disturbance.throttledSeconds,
      advice: "Lift the container's limit of processor time.",
    }),
    bursts(pairs),
    states(all),
    drift(comparisons.flat(), all),
    firstTrial(comparisons.flat()),
    thermal(all),
    ...(machine ? [frequency(machine), sharedCores(machine)] : []),
    pinning(sessions.every(({ pinned }) => pinned)),
  ];
}

function describeRunNoise(pairs: readonly TrialPair[]): Finding {
  const sd = duplicateSd(pairs.map(distance));
  return {
    name: "Run noise",
    status: sd <= STEADY_TRIAL ? "good" : sd <= NOISY_TRIAL ? "notable" : "bad",
    found: `${formatSize(sd)} from trial to trial within a block`,
    advice: sd > NOISY_TRIAL ? "Look below for what disturbs it." : "",
  };
}

function distance({ first, second }: TrialPair): number {
  return Math.abs(first.residual - second.residual);
}

function externalTime(
  trials: readonly TrialResidual[],
  source: {
    name: string;
    secondsOf: (trial: TrialResidual["trial"]) => number | null;
    advice: string;
  },
): Finding {
  const { name, secondsOf, advice } = source;
  const known = trials.filter(({ trial }) => secondsOf(trial) !== null);
  if (known.length === 0) return { name, status: "unknown", found: "not told here", advice: "" };
  const share = ({ trial }: TrialResidual) => (secondsOf(trial) ?? 0) / trial.wallSeconds;
  const [hit, spared] = [
    known.filter((one) => share(one) > NOTABLE_SHARE),
    known.filter((one) => share(one) <= NOTABLE_SHARE),
  ];
  const total =
    known.reduce((sum, { trial }) => sum + (secondsOf(trial) ?? 0), 0) /
    known.reduce((sum, { trial }) => sum + trial.wallSeconds, 0);
  if (hit.length === 0) {
    return { name, status: "good", found: `${formatSize(total)} of a processor`, advice: "" };
  }
  const cost =
    spared.length > 0
      ? `, which took ${slowerOrFaster(medianResidual(hit) - medianResidual(spared))} than the others`
      : "";
  return {
    name,
    status: hit.length / known.length > RECURRING_SHARE ? "bad" : "notable",
    found:
      `${formatSize(total)} of a processor; ` +
      `more than ${Math.round(NOTABLE_SHARE * 100)} % in ${hit.length} of ${known.length} trials${cost}`,
    advice,
  };
}

function medianResidual(trials: readonly TrialResidual[]): number {
  return median(trials.map(({ residual }) => residual));
}

function slowerOrFaster(logChange: number): string {
  const size = formatSize(Math.expm1(logChange));
  return `${size} ${logChange < 0 ? "less" : "longer"}`;
}

function bursts(pairs: readonly TrialPair[]): Finding {
  const limit = INTERFERENCE * duplicateSd(pairs.map(distance));
  const hit = pairs.filter((pair) => distance(pair) > limit);
  const share = hit.length / Math.max(1, pairs.length);
  const name = "Bursts";
  const found = `${hit.length} of ${pairs.length} pairs of equal trials far apart`;
  if (share <= NOTABLE_BURSTS) return { name, status: "good", found, advice: "" };
  const size = formatSize(Math.expm1(median(hit.map(distance))));
  return {
    name,
    status: share > BAD_BURSTS ? "bad" : "notable",
    found: `${found}, by ${size} in the middle`,
    advice: `Something interferes now and then${suspectTrials(hit)}. Find it, or give the machine up.`,
  };
}

/** Whose processor time was larger in the slower trials of the pairs than in the faster ones. */
function suspectTrials(hit: readonly TrialPair[]): string {
  const ordered = hit.map(({ first, second }) =>
    first.residual > second.residual
      ? { slow: first, fast: second }
      : { slow: second, fast: first },
  );
  const sources = [
    { key: "stealSeconds", name: "neighbours of this virtual machine" },
    { key: "otherCpuSeconds", name: "other programs" },
    { key: "throttledSeconds", name: "the container's limit" },
  ] as const;
  const named = sources.filter(({ key }) => {
    const more = ordered.filter(({ slow, fast }) => {
      const excess = (slow.trial.disturbance[key] ?? 0) - (fast.trial.disturbance[key] ?? 0);
      return excess > 0.01 * slow.trial.wallSeconds;
    });
    return more.length > ordered.length / 2;
  });
  return named.length === 0
    ? ", and it does not show in this machine's counters"
    : `: ${named.map(({ name }) => name).join(", ")}`;
}

function states(trials: readonly TrialResidual[]): Finding {
  const found = twoStates(trials.map(({ residual }) => residual));
  return found
    ? {
        name: "Two states",
        status: "notable",
        found: `${Math.round(found.slowShare * 100)} % of the trials in a state that takes ${formatSize(found.slowdown)} longer`,
        advice: "A frequency that switches, or a neighbour that comes and goes: fix the frequency.",
      }
    : { name: "Two states", status: "good", found: "none: times scatter around one", advice: "" };
}

/** Change of the times over the whole measurement, from the blocks' means. */
function drift(records: readonly BlockRecord[], trials: readonly TrialResidual[]): Finding {
  const name = "Drift";
  const begin = Math.min(...records.map(({ startedAt }) => Date.parse(startedAt)));
  const hours = (Math.max(...records.map(({ endedAt }) => Date.parse(endedAt))) - begin) / 3.6e6;
  const points = records.map((record) => ({
    hour: (Date.parse(record.startedAt) - begin) / 3.6e6,
    value: average(
      trials.filter(({ block }) => block === record.spec.block.id).map(({ residual }) => residual),
    ),
  }));
  const slope = slopeOf(points);
  if (!slope || !(hours > 0)) return { name, status: "unknown", found: "not told", advice: "" };
  const total = Math.expm1(slope.estimate * hours);
  const isDrift = slope.t > SIGNIFICANT_T && Math.abs(total) > NOTABLE_CHANGE;
  return {
    name,
    status: isDrift ? "notable" : "good",
    found: isDrift
      ? `${formatChange(total)} over ${formatSeconds(hours * 3600)}`
      : `none that shows in ${formatSeconds(hours * 3600)}`,
    advice: isDrift ? "ABBA cancels a steady drift; absolute times of different hours differ." : "",
  };
}

/** Of a slope over a dozen blocks or more: p = 0.01. */
const SIGNIFICANT_T = 3;

function slopeOf(
  points: readonly { hour: number; value: number }[],
): { estimate: number; t: number } | null {
  if (points.length < 3) return null;
  const [x, y] = [average(points.map(({ hour }) => hour)), average(points.map((p) => p.value))];
  const spread = points.reduce((sum, { hour }) => sum + (hour - x) ** 2, 0);
  if (spread === 0) return null;
  const estimate =
    points.reduce((sum, { hour, value }) => sum + (hour - x) * (value - y), 0) / spread;
  const rest = points.reduce(
    (sum, { hour, value }) => sum + (value - y - estimate * (hour - x)) ** 2,
    0,
  );
  const error = Math.sqrt(rest / (points.length - 2) / spread);
  return { estimate, t: error === 0 ? Number.POSITIVE_INFINITY : Math.abs(estimate) / error };
}

/** The first and the last trial of a block are of one version: what differs is the place. */
function firstTrial(records: readonly BlockRecord[]): Finding {
  const name = "First trial";
  const differences = records.flatMap(({ trials }) => {
    const [first, last] = [trials[0], trials.at(-1)];
    const isPair = first && last && first !== last && first.side === last.side;
    return isPair ? [Math.log(first.wallSeconds / last.wallSeconds)] : [];
  });
  if (differences.length < 2) return { name, status: "unknown", found: "not told", advice: "" };
  const { estimate, low, high } = tEstimate(differences, CONFIDENCE);
  const isNotable = low * high > 0 && Math.abs(estimate) > NOTABLE_CHANGE;
  const interval = formatInterval(Math.expm1(low), Math.expm1(high));
  return {
    name,
    status: isNotable ? "notable" : "good",
    found: `${formatChange(Math.expm1(estimate))} against the last of its block (${interval})`,
    advice: isNotable
      ? "ABBA cancels it in part. A longer warm-up (warmUpHours of the workload) takes it away."
      : "",
  };
}
