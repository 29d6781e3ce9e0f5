import { roundsFor } from "../planning/rounds.ts";
import { cappedLooks, LOOKS_WITHOUT_HISTORY } from "../verdict/looks.ts";
import { type BlockTimes, type Replicate, replicatesOf } from "../verdict/replicates.ts";
import { judge } from "../verdict/verdict.ts";
import { RandomStream } from "./random-stream.ts";
import { SHARED_MACHINE, SharedMachine } from "./shared-machine.ts";
import { blockOrder } from "./simulate-host.ts";

/** What the study varies. */
export interface TrialLength {
  /** Seconds that a trial takes undisturbed. */
  readonly seconds: number;
  /** One machine, whose blocks follow each other, or a fresh host for each block. */
  readonly isLocal: boolean;
  /** As the harness chooses, or a fixed number. */
  readonly rounds: "auto" | number;
}

export interface TrialLengthResult extends TrialLength {
  /** Trials of a block, on average. */
  readonly trialsPerBlock: number;
  /** Share of comparisons without a change that are called slower or faster. */
  readonly falseAlarms: number;
  /** Share that is called slower, by the true change. */
  readonly found: Readonly<Record<string, number>>;
  /** Share of all comparisons whose repeated interval holds the true change. */
  readonly coverage: number;
  /** Mean seconds of trials and warm-ups until a comparison ends, by the true change. */
  readonly elapsedSeconds: Readonly<Record<string, number>>;
}

export const CHANGES: readonly number[] = [0, 0.02, 0.05, 0.1];
const MAX_BLOCKS = 8;
/** Between two blocks: a harness starts. */
const PAUSE_SECONDS = 0.5;
/** Of the change from host to host, as in the noise model `typical`. */
const HOST_VERSION_SD = 0.003;
const WARM_UP_SHARE = 0.25;

interface Comparison {
  readonly replicates: readonly Replicate[];
  /** Seconds until the end of each block. */
  readonly endsAt: readonly number[];
  readonly trials: number;
}

/** How often a verdict without history is right for trials of a length, and what it costs, on a shared machine. */
export function studyTrialLength(
  length: TrialLength,
  { replicates, seed }: { readonly replicates: number; readonly seed: number },
): TrialLengthResult {
  const random = new RandomStream(seed, "trial lengths");
  const found = new Map(CHANGES.map((change) => [change, 0]));
  const elapsed = new Map(CHANGES.map((change) => [change, 0]));
  let [alarms, covered, trials] = [0, 0, 0];
  for (let count = 0; count < replicates; count++) {
    const comparison = simulate(length, random);
    trials += comparison.trials / MAX_BLOCKS;
    for (const change of CHANGES) {
      const { effect, repeatedInterval } = judge(withChange(comparison.replicates, change), {
        history: null,
        looks: cappedLooks(LOOKS_WITHOUT_HISTORY, MAX_BLOCKS),
      });
      const { low = -1, high = 1 } = repeatedInterval ?? {};
      if (low <= change && change <= high) covered++;
      if (effect.verdict === "slower") add(found, change, 1);
      if (change === 0 && effect.verdict === "faster") alarms++;
      add(elapsed, change, comparison.endsAt[effect.hosts - 1] ?? 0);
    }
  }
  return {
    ...length,
    trialsPerBlock: trials / replicates,
    falseAlarms: (alarms + (found.get(0) ?? 0)) / replicates,
    found: meansOf(found, replicates),
    coverage: covered / replicates / CHANGES.length,
    elapsedSeconds: meansOf(elapsed, replicates),
  };
}

function add(sums: Map<number, number>, change: number, value: number): void {
  sums.set(change, (sums.get(change) ?? 0) + value);
}

function meansOf(sums: ReadonlyMap<number, number>, count: number): Record<string, number> {
  return Object.fromEntries([...sums].map(([change, sum]) => [change, sum / count]));
}

function simulate({ seconds, isLocal, rounds }: TrialLength, random: RandomStream): Comparison {
  const platform = { name: isLocal ? "local" : "cloud" };
  const all: (BlockTimes & { host: string; isSingleMachine: boolean; arrival: number })[] = [];
  const endsAt: number[] = [];
  let machine = new SharedMachine(SHARED_MACHINE, random);
  let [total, trials] = [0, 0];
  for (let block = 0; block < MAX_BLOCKS; block++) {
    if (!isLocal) machine = new SharedMachine(SHARED_MACHINE, random);
    const beganAt = machine.now;
    machine.wait(PAUSE_SECONDS);
    machine.run(seconds * WARM_UP_SHARE);
    const reaction = isLocal ? 0 : HOST_VERSION_SD * random.normal();
    const order = blockOrder(random);
    let wanted = rounds === "auto" ? 1 : rounds;
    for (let round = 0; round < wanted; round++) {
      const times = order.map((side) => ({ side, taken: machine.run(seconds) }));
      trials += times.length;
      if (rounds === "auto" && round === 0) {
        wanted = roundsFor(
          times.reduce((sum, { taken }) => sum + taken, 0),
          platform,
        );
      }
      const of = (wantedSide: "A" | "B") =>
        times
          .filter(({ side }) => side === wantedSide)
          .map(({ taken }) => Math.log(taken) + (wantedSide === "B" ? reaction : 0));
      all.push({
        host: String(block),
        isSingleMachine: isLocal,
        arrival: block,
        a: of("A"),
        b: of("B"),
      });
    }
    total += machine.now - beganAt;
    endsAt.push(total);
  }
  return { replicates: replicatesOf(all), endsAt, trials };
}

function withChange(replicates: readonly Replicate[], change: number): readonly Replicate[] {
  const added = Math.log1p(change);
  return replicates.map((replicate) => ({
    ...replicate,
    blocks: replicate.blocks.map((round) => ({
      ...round,
      b: round.b.map((time) => time + added),
    })),
  }));
}
