import type { Trial } from "../documents/record.ts";
import type { RandomStream } from "./random-stream.ts";

/** How the memory of a program varies from trial to trial and within a trial. All sizes are shares of the peak. */
export interface MemoryNoise {
  readonly name: string;
  readonly description: string;
  /** Standard deviation from trial to trial. */
  readonly trialSd: number;
  /** Standard deviation of a version's own reaction to a host. */
  readonly hostVersionSd: number;
  /** A trial needs this much more with this chance, such as another arena of the allocator. */
  readonly jump: { readonly chance: number; readonly size: number };
  /** Standard deviation at the end of a trial of a random walk, as of a heap that fragments. */
  readonly walkSd: number;
  /** Mean number of steps of the allocator within a trial, up or down, and their size. */
  readonly steps: { readonly mean: number; readonly size: number };
  /** Share of samples that see a large temporary field, and its size. */
  readonly temporary: { readonly chance: number; readonly size: number };
  /** Share of the simulated time in which the model still allocates its fields: different in each trial. */
  readonly startUp: { readonly from: number; readonly to: number };
}

const QUIET: Omit<MemoryNoise, "name" | "description"> = {
  trialSd: 0.001,
  hostVersionSd: 0,
  jump: { chance: 0, size: 0 },
  walkSd: 0.0005,
  steps: { mean: 0, size: 0 },
  temporary: { chance: 0.1, size: 0.02 },
  startUp: { from: 0.02, to: 0.1 },
};

export const MEMORY_NOISE: readonly MemoryNoise[] = [
  { ...QUIET, name: "quiet", description: "0.1 % from trial to trial" },
  {
    ...QUIET,
    name: "typical",
    description:
      "0.3 % from trial to trial, a random walk of 0.2 %, an allocator's step in two trials",
    trialSd: 0.003,
    hostVersionSd: 0.001,
    walkSd: 0.002,
    steps: { mean: 0.5, size: 0.002 },
    startUp: { from: 0.05, to: 0.2 },
  },
  {
    ...QUIET,
    name: "noisy",
    description: "1 % from trial to trial, a random walk of 1 %, two steps of 0.5 % a trial",
    trialSd: 0.01,
    hostVersionSd: 0.003,
    walkSd: 0.01,
    steps: { mean: 2, size: 0.005 },
    startUp: { from: 0.05, to: 0.3 },
  },
  {
    ...QUIET,
    name: "arenas",
    description: "3 % more in a fifth of the trials, and nothing between",
    jump: { chance: 0.2, size: 0.03 },
    trialSd: 0,
    walkSd: 0,
  },
  {
    ...QUIET,
    name: "long-start",
    description: "typical, but the model allocates until 20 to 50 % of the simulated time",
    trialSd: 0.003,
    walkSd: 0.002,
    startUp: { from: 0.2, to: 0.5 },
  },
  {
    ...QUIET,
    name: "reacts-to-hosts",
    description: "quiet, but the candidate needs 2 % more or less on each host",
    hostVersionSd: 0.02,
  },
];

const SAMPLES = 48;
/** A share of the fields exists when the first date appears. */
const AT_START = 0.6;
/** Sizes are arbitrary: a verdict depends on ratios alone. */
export const PEAK_MIB = 10_000;

/**
 * Simulates the memory of a trial.
 *
 * @param days simulated
 * @param reaction of the version to the host, a share of the peak
 */
export function simulateMemory(
  noise: MemoryNoise,
  random: RandomStream,
  { days, reaction }: { readonly days: number; readonly reaction: number },
): Pick<Trial, "peakMemoryMiB" | "memorySamples"> {
  const { trialSd, jump, walkSd, steps, temporary, startUp } = noise;
  const extra = random.uniform() < jump.chance ? jump.size : 0;
  const level = 1 + trialSd * random.normal() + extra + reaction;
  const started = startUp.from + (startUp.to - startUp.from) * random.uniform();
  let drift = 0;
  const samples = Array.from({ length: SAMPLES }, (_, index) => {
    const at = (index + 1) / SAMPLES;
    drift += (walkSd / Math.sqrt(SAMPLES)) * random.normal();
    if (random.uniform() < steps.mean / SAMPLES)
      drift += steps.size * (random.uniform() < 0.5 ? -1 : 1);
    const fields = AT_START + (1 - AT_START) * Math.min(1, at / started);
    const field = random.uniform() < temporary.chance ? temporary.size : 0;
    return { simulatedDays: days * at, memoryMiB: PEAK_MIB * (level * fields + drift + field) };
  });
  return {
    peakMemoryMiB: Math.max(...samples.map(({ memoryMiB }) => memoryMiB)),
    memorySamples: samples,
  };
}
