import type { Foresight } from "../../core/estimate/foresight.ts";
import { formatCountRange, formatRoughly } from "../../core/format/text.ts";

/** `3 to 8 blocks, 12 to 32 trials, about 40 s to 2 min; it stops where it is sure`. */
export function describeForesight({ least, most }: Foresight): string {
  const counts = [
    formatCountRange(least.blocks, most.blocks, "block"),
    formatCountRange(least.trials, most.trials, "trial"),
  ];
  const stop = least.blocks < most.blocks ? "; it stops where it is sure" : "";
  return `${[...counts, describeTime(least.seconds, most.seconds)].join(", ")}${stop}`;
}

function describeTime(least: number | null, most: number | null): string {
  if (least === null || most === null) return "time not known before the first trial";
  const [from, to] = [formatRoughly(least), formatRoughly(most)];
  return from === to ? `about ${to}` : `about ${from} to ${to}`;
}
