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

/** Share of a trial's wall time that other programs must use to count as a disturbance. */
const NOTABLE_SHARE = 0.05;
/** Share of duplicate pairs; normal noise has 0.3 %. */
const NOTABLE_BURSTS = 0.05;
const BAD_BURSTS = 0.2;
const CONFIDENCE = 0.99;
/** Minimum effect of drift or first trial to report. */
const NOTABLE_CHANGE = 0.005;
/**
 * Noise of a single trial within its block on the quiet and typical machines of
 * docs/explanation/how-it-measures.md.
 */
const STEADY_TRIAL = 0.007;
const NOISY_TRIAL = 0.015;

/**
 * Finds disturbances of a machine, with what was found and what to do.
 *
 * @param comparisons complete blocks of each comparison, at least two
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
      advice: "Use a dedicated host, or a larger instance with fewer neighbours.",
    }),
    externalTime(all, {
      name: "Other programs",
      secondsOf: (trial) => trial.disturbance.otherCpuSeconds,
      advice: "Close other programs. On a runner, run one job at a time.",
    }),
    externalTime(all, {
      name: "Processor limit",
      secondsOf: (trial) => trial.disturbance.throttledSeconds,
      advice: "Remove the container's CPU limit.",
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
    found: `${formatSize(sd)} between trials of a block`,
    advice: sd > NOISY_TRIAL ? "See the disturbances below." : "",
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
  if (known.length === 0)
    return {
      name,
      status: "unknown",
      found: "not available on this machine",
      advice: "",
    };
  const share = ({ trial }: TrialResidual) => (secondsOf(trial) ?? 0) / trial.wallSeconds;
  const [hit, spared] = [
    known.filter((trial) => share(trial) > NOTABLE_SHARE),
    known.filter((trial) => share(trial) <= NOTABLE_SHARE),
  ];
  const total =
    known.reduce((sum, { trial }) => sum + (secondsOf(trial) ?? 0), 0) /
    known.reduce((sum, { trial }) => sum + trial.wallSeconds, 0);
  if (hit.length === 0) {
    return { name, status: "good", found: `${formatSize(total)} of a processor`, advice: "" };
  }
  const cost =
    spared.length > 0
      ? `; these took ${slowerOrFaster(medianResidual(hit) - medianResidual(spared))} than the others`
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
  const found = `${hit.length} of ${pairs.length} pairs of duplicate trials differ widely`;
  if (share <= NOTABLE_BURSTS) return { name, status: "good", found, advice: "" };
  const size = formatSize(Math.expm1(median(hit.map(distance))));
  return {
    name,
    status: share > BAD_BURSTS ? "bad" : "notable",
    found: `${found}, by a median of ${size}`,
    advice: `Intermittent interference${suspectTrials(hit)}. Find the cause or use another machine.`,
  };
}

/** Likely causes: sources that used more CPU time in the slower trials of the pairs. */
function suspectTrials(hit: readonly TrialPair[]): string {
  const ordered = hit.map(({ first, second }) =>
    first.residual > second.residual
      ? { slow: first, fast: second }
      : { slow: second, fast: first },
  );
  const sources = [
    { key: "stealSeconds", name: "other guests of the hypervisor" },
    { key: "otherCpuSeconds", name: "other programs" },
    { key: "throttledSeconds", name: "the container's CPU limit" },
  ] as const;
  const named = sources.filter(({ key }) => {
    const more = ordered.filter(({ slow, fast }) => {
      const excess = (slow.trial.disturbance[key] ?? 0) - (fast.trial.disturbance[key] ?? 0);
      return excess > 0.01 * slow.trial.wallSeconds;
    });
    return more.length > ordered.length / 2;
  });
  return named.length === 0
    ? ", with no trace in this machine's counters"
    : `, probably caused by ${named.map(({ name }) => name).join(", ")}`;
}

function states(trials: readonly TrialResidual[]): Finding {
  const found = twoStates(trials.map(({ residual }) => residual));
  return found
    ? {
        name: "Two states",
        status: "notable",
        found: `${Math.round(found.slowShare * 100)} % of the trials are in a state that takes ${formatSize(found.slowdown)} longer`,
        advice: "A switching frequency or an intermittent neighbour. Set a fixed frequency.",
      }
    : {
        name: "Two states",
        status: "good",
        found: "none",
        advice: "",
      };
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
  if (!slope || !(hours > 0)) return { name, status: "unknown", found: "unknown", advice: "" };
  const total = Math.expm1(slope.estimate * hours);
  const isDrift = slope.t > SIGNIFICANT_T && Math.abs(total) > NOTABLE_CHANGE;
  return {
    name,
    status: isDrift ? "notable" : "good",
    found: isDrift
      ? `${formatChange(total)} over ${formatSeconds(hours * 3600)}`
      : `none detected in ${formatSeconds(hours * 3600)}`,
    advice: isDrift
      ? "ABBA cancels steady drift, but absolute times of different hours differ."
      : "",
  };
}

/** Significance of a slope over at least a dozen blocks: p = 0.01. */
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

/**
 * Compares the first with the last trial of a block. Both are of the same version, so only the
 * position differs.
 */
function firstTrial(records: readonly BlockRecord[]): Finding {
  const name = "First trial";
  const differences = records.flatMap(({ trials }) => {
    const [first, last] = [trials[0], trials.at(-1)];
    const isPair = first && last && first !== last && first.side === last.side;
    return isPair ? [Math.log(first.wallSeconds / last.wallSeconds)] : [];
  });
  if (differences.length < 2) return { name, status: "unknown", found: "unknown", advice: "" };
  const { estimate, low, high } = tEstimate(differences, CONFIDENCE);
  const isNotable = low * high > 0 && Math.abs(estimate) > NOTABLE_CHANGE;
  const interval = formatInterval(Math.expm1(low), Math.expm1(high));
  return {
    name,
    status: isNotable ? "notable" : "good",
    found: `${formatChange(Math.expm1(estimate))} relative to the last trial of its block (${interval})`,
    advice: isNotable
      ? "ABBA cancels part of it. A longer warm-up (warmUpHours of the workload) avoids it."
      : "",
  };
}
