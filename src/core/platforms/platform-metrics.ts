import { METRICS, type Metric, type PlatformFacts } from "../documents/platform-comparison.ts";
import { commonDays, type Measured } from "./platform-measurements.ts";
import {
  type MeasuredPlatform,
  type PlatformRank,
  type PlatformSample,
  samplesOf,
} from "./platform-question.ts";

const SECONDS_PER_HOUR = 3600;
const SECONDS_PER_DAY = 86_400;

/** Figure of a platform with the 95 % interval over its hosts. */
export interface PlatformFigure {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Logarithms of wall seconds, a value per host. */
export function timesOf(measured: readonly Measured[]): readonly PlatformSample[] {
  const samples = samplesOf(
    measured.map(
      ({ facts, hosts }): MeasuredPlatform => ({
        id: facts.platform,
        hosts: hosts.map(({ trials }) => trials),
      }),
    ),
  );
  return samples.map(({ id, values }, index) => ({
    id,
    values: measured[index]?.compared ?? values,
  }));
}

/**
 * Logarithms of the metric (or its inverse, so that smaller is better) for platforms where it is
 * available.
 */
export function logTimesOf(
  metric: Metric,
  measured: readonly Measured[],
  times: readonly PlatformSample[],
): readonly PlatformSample[] {
  const days = commonDays(measured);
  return measured.flatMap(({ facts }, index) => {
    const logCost = logTimeOf(metric, facts, days);
    const values = times[index]?.values ?? [];
    return logCost ? [{ id: facts.platform, values: values.map(logCost) }] : [];
  });
}

/**
 * Function from log wall seconds to the log of the metric, smaller is better; null: not available.
 */
function logTimeOf(
  metric: Metric,
  { price, overhead }: PlatformFacts,
  days: number | null,
): ((logSeconds: number) => number) | null {
  if (metric === "wall-time") return (logSeconds) => logSeconds;
  if (days === null) return null;
  if (metric === "throughput") return (logSeconds) => logSeconds - Math.log(days * SECONDS_PER_DAY);
  if (!price) return null;
  const perSecond = Math.log(price.usdPerHour / SECONDS_PER_HOUR / days);
  if (metric === "cost") return (logSeconds) => logSeconds + perSecond;
  if (!overhead) return null;
  const { bootSeconds, imagePullSeconds, stagingSeconds } = overhead;
  const overheadSeconds = bootSeconds + imagePullSeconds + stagingSeconds;
  return (logSeconds) => Math.log(Math.exp(logSeconds) + overheadSeconds) + perSecond;
}

/** Figure of a ranked platform in the metric's unit. */
export function figureOf(metric: Metric, { value, interval }: PlatformRank): PlatformFigure {
  const metricValue = (logCost: number) =>
    Math.exp(METRICS[metric].isBetterLarge ? -logCost : logCost);
  const ends = interval && [metricValue(interval.low), metricValue(interval.high)];
  return {
    value: metricValue(value),
    low: ends && Math.min(...ends),
    high: ends && Math.max(...ends),
  };
}
