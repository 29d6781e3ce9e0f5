import { formatCountRange, formatRoughly } from "../format/text.ts";
import type { RunForecast } from "./run-forecast.ts";
import type { Estimate } from "./trial-time.ts";

/** `3 to 8 blocks, 12 to 32 trials, about 40 s to 2 min; it stops when the result is certain`. */
export function describeForecast({ min, max }: RunForecast): string {
  const blocks = formatCountRange(min.blocks, max.blocks, "block");
  const stop = min.blocks < max.blocks ? "; it stops when the result is certain" : "";
  return `${blocks}, ${describeTrials(min, max)}${stop}`;
}

function describeTrials(min: Estimate, max: Estimate): string {
  if (min.trials === null || max.trials === null) {
    return "number of trials and time not known before the first trial";
  }
  const trials = formatCountRange(min.trials, max.trials, "trial");
  return `${trials}, ${describeTime(min.seconds, max.seconds)}`;
}

function describeTime(min: number | null, max: number | null): string {
  if (min === null || max === null) return "time not known before the first trial";
  const [from, to] = [formatRoughly(min), formatRoughly(max)];
  return from === to ? `about ${to}` : `about ${from} to ${to}`;
}
