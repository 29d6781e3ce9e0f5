import type { NoiseModel } from "../documents/noise-model.ts";
import type { Side } from "../documents/plan.ts";
import type { BlockTimes, Replicate } from "../verdict/replicates.ts";
import type { RandomStream } from "./random-stream.ts";

export type Order = readonly Side[];
export type Day = "past" | "today";

const NO_GROWTH = { noiseGrowth: 1, hostVersionGrowth: 1 };

const ABBA: Order = ["A", "B", "B", "A"];
const BAAB: Order = ["B", "A", "A", "B"];

/** Random order of a block's trials, as in a plan. */
export function blockOrder(random: RandomStream): Order {
  return random.uniform() < 0.5 ? ABBA : BAAB;
}

/**
 * Simulates trials of an unchanged program under two names on a fresh host.
 *
 * @param order of the versions
 * @param day `past` for the noise history, `today` for the comparison, whose noise may have grown
 * @returns logarithms of seconds in execution order, around 0
 */
export function simulateTrials(
  model: NoiseModel,
  random: RandomStream,
  { order, day }: { order: Order; day: Day },
): number[] {
  const isSlow = model.slowHosts !== undefined && random.uniform() < model.slowHosts.share;
  const slowHost = isSlow ? model.slowHosts : undefined;
  const host = model.hostSd * random.normal() + Math.log1p(slowHost?.slowdown ?? 0);
  const growth = day === "today" ? model : NO_GROWTH;
  const reaction = model.hostVersionSd * growth.hostVersionGrowth * random.normal();
  const runSd = model.runSd * growth.noiseGrowth * (slowHost?.noiseGrowth ?? 1);
  const drift = model.drift ? random.uniform() * Math.log1p(model.drift.change) : 0;
  const interference = burstSlowdown(order.length, model, random);
  const correlation = model.autocorrelation;
  const innovationSd = Math.sqrt(1 - correlation ** 2);
  let noise = innovation(model, random);
  return order.map((side, position) => {
    if (position > 0) noise = correlation * noise + innovationSd * innovation(model, random);
    return (
      host +
      (side === "B" ? reaction : 0) +
      runSd * noise +
      drift * driftReached(model, position) +
      (interference[position] ?? 0) +
      outlier(model, random) +
      (position === 0 ? coldStart(model, random) : 0)
    );
  });
}

function innovation({ tailDegrees }: NoiseModel, random: RandomStream): number {
  return tailDegrees === undefined ? random.normal() : random.student(tailDegrees);
}

function driftReached({ drift }: NoiseModel, position: number): number {
  return drift ? 1 - Math.exp(-position / drift.trials) : 0;
}

function outlier({ outliers }: NoiseModel, random: RandomStream): number {
  return outliers && random.uniform() < outliers.share
    ? applySlowdown(outliers.slowdown, random)
    : 0;
}

function coldStart(model: NoiseModel, random: RandomStream): number {
  return model.coldStart ? applySlowdown(model.coldStart.slowdown, random) : 0;
}

function burstSlowdown(trials: number, { bursts }: NoiseModel, random: RandomStream): number[] {
  if (!bursts) return [];
  const added = new Array<number>(trials).fill(0);
  for (let begin = 0; begin < trials; begin++) {
    if (random.uniform() >= bursts.chance) continue;
    const size = applySlowdown(bursts.slowdown, random);
    for (let at = begin; at < Math.min(trials, begin + bursts.trials); at++) {
      added[at] = Math.max(added[at] ?? 0, size);
    }
  }
  return added;
}

function applySlowdown({ from, to }: { from: number; to: number }, random: RandomStream): number {
  return Math.log1p(from + (to - from) * random.uniform());
}

/** Simulates a block on a fresh host: four trials in ABBA or BAAB. */
export function simulateBlock(
  model: NoiseModel,
  random: RandomStream,
  { host, day }: { host: string; day: Day },
): Replicate {
  const order = blockOrder(random);
  return { host, blocks: [bySide(order, simulateTrials(model, random, { order, day }))] };
}

/** Splits times by version. */
export function bySide(order: Order, times: readonly number[]): BlockTimes {
  return {
    a: times.filter((_, index) => order[index] === "A"),
    b: times.filter((_, index) => order[index] === "B"),
  };
}

/** Block with a slower candidate. @param effect B over A minus 1 */
export function withEffect({ host, blocks }: Replicate, effect: number): Replicate {
  const added = Math.log1p(effect);
  return { host, blocks: blocks.map(({ a, b }) => ({ a, b: b.map((time) => time + added) })) };
}
