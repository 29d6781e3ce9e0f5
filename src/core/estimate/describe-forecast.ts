import { formatCountRange, formatRoughly } from "../format/text.ts";
import type { RunForecast } from "./run-forecast.ts";

/** `3 to 8 blocks, 12 to 32 trials, about 40 s to 2 min; it stops when the result is certain`. */
export function describeForecast({ min, max }: RunForecast): string {
  const counts = [
    formatCountRange(min.blocks, max.blocks, "block"),
    formatCountRange(min.trials, max.trials, "trial"),
  ];
  const stop = min.blocks < max.blocks ? "; it stops when the result is certain" : "";
  return `${[...counts, describeTime(min.seconds, max.seconds)].join(", ")}${stop}`;
}

function describeTime(min: number | null, max: number | null): string {
  if (min === null || max === null) return "time not known before the first trial";
  const [from, to] = [formatRoughly(min), formatRoughly(max)];
  return from === to ? `about ${to}` : `about ${from} to ${to}`;
}
