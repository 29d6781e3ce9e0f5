import { UsageError } from "../errors.ts";
import { formatCount } from "../format/text.ts";
import { MIN_HISTORY_BLOCKS } from "../verdict/effect-estimate.ts";
import { noiseOf } from "../verdict/noise-history.ts";
import type { Replicate } from "../verdict/replicates.ts";
import type { MeasuredHost, MeasuredSeries } from "./measured-series.ts";
import { HISTORY_BLOCKS, MAX_HOSTS, REFERENCE_RUNS, STORED_COMMITS } from "./model-draws.ts";
import { RandomStream } from "./random-stream.ts";
import type { Draw } from "./rules.ts";
import { blockOrder, bySide } from "./simulate-host.ts";
import type { DrawSource } from "./study.ts";

/** Minimum number of stored results for Bencher's t-test, as Bencher recommends. */
const MIN_STORED_RUNS = 30;
/** Minimum number of runs per side for which a Mann-Whitney test can reach 0.05. */
const MIN_REFERENCE_RUNS = 4;

/** Logarithms of a block's seconds, in execution order. */
type BlockRuns = readonly number[];
/** Blocks of a replicate: those of a host, or a single block on a single machine. */
type Blocks = readonly BlockRuns[];

/** Pool from which a comparison is drawn, with enough replicates for the last look. */
interface Pool {
  readonly replicates: readonly Blocks[];
  /** Replicates of other comparisons with the same workload. */
  readonly past: readonly (readonly Blocks[])[];
  readonly hosts: readonly MeasuredHost[];
}

/**
 * Comparisons drawn from measurements of an unchanged program. The runs of a host are labelled ABBA
 * or BAAB at random in execution order, so every verdict slower or faster is false. If a program
 * ran on enough hosts, hosts are the replicates. Otherwise blocks in time on a single machine
 * replace hosts, as with the local engine. The noise history comes from other hosts, or from other
 * blocks of the same machine, including those of other versions of the workload. Relabelled runs
 * contain no interaction of versions with hosts, which only models can simulate.
 */
export class MeasuredDraws implements DrawSource {
  readonly kind = "data";
  readonly name: string;
  readonly description: string;
  readonly #pools: readonly Pool[];
  readonly #random: RandomStream;

  /**
   * @param name of the set, as in its file name
   * @throws {UsageError} no series is long enough
   */
  constructor(name: string, series: readonly MeasuredSeries[], seed: number) {
    this.name = name;
    this.#pools = [...hostPools(series), ...machinePools(series)];
    this.#random = new RandomStream(seed, `measured ${name}`);
    if (this.#pools.length === 0) {
      throw new UsageError(
        `${name}: no program ran on ${MAX_HOSTS} hosts at least 3 times, or on a single host ` +
          `${MAX_HOSTS * 4 + 1} times. A comparison needs ${MAX_HOSTS} blocks, and the first run on each host is dropped. Measure more runs.`,
      );
    }
    this.description = describePools(series);
  }

  next(): Draw {
    const pool = this.#pools[this.#random.below(this.#pools.length)] as Pool;
    const shuffled = this.#random.sample(pool.replicates, pool.replicates.length);
    const currentHosts = shuffled.slice(0, MAX_HOSTS);
    const unused = shuffled.slice(MAX_HOSTS, MAX_HOSTS + HISTORY_BLOCKS);
    return {
      hosts: currentHosts.map((blocks, index) => this.#relabelled(blocks, index)),
      history: this.#history([unused, ...this.#random.sample(pool.past, pool.past.length)]),
      oneHost: this.#oneHost(pool),
      twoHosts: this.#twoHosts(pool),
      stored: this.#stored(pool),
    };
  }

  /** A random block of a replicate, with labels. */
  #relabelled(blocks: Blocks, index: number): Replicate {
    const times = blocks[this.#random.below(blocks.length)] ?? [];
    const order = blockOrder(this.#random);
    return { host: `host ${index + 1}`, blocks: [bySide(order, times)] };
  }

  /**
   * Noise of whole comparisons until there are enough blocks. @returns null if there are too few
   */
  #history(comparisons: readonly (readonly Blocks[])[]) {
    const used: Replicate[][] = [];
    let blocks = 0;
    for (const comparison of comparisons) {
      const missing = HISTORY_BLOCKS - blocks;
      if (missing < 2) break;
      if (comparison.length < 2) continue;
      used.push(
        comparison.slice(0, missing).map((replicate, index) => this.#relabelled(replicate, index)),
      );
      blocks += Math.min(missing, comparison.length);
    }
    const noise = noiseOf(used);
    return noise && noise.blocks >= MIN_HISTORY_BLOCKS && noise.hostSd > 0 ? noise : null;
  }

  #oneHost({ hosts }: Pool): Draw["oneHost"] {
    const runs = 2 * REFERENCE_RUNS;
    const long = hosts.filter(({ times }) => times.length >= runs);
    const host = long[this.#random.below(long.length)];
    if (!host) return null;
    const begin = this.#random.below(host.times.length - runs + 1);
    const first = this.#random.below(2);
    const times = host.times.slice(begin, begin + runs);
    return bySide(
      times.map((_, index) => (index % 2 === first ? "A" : "B")),
      times,
    );
  }

  /** The same number of runs from two hosts, at most ten each. */
  #twoHosts({ hosts }: Pool): Draw["twoHosts"] {
    const long = hosts.filter(({ times }) => times.length >= MIN_REFERENCE_RUNS);
    const [hostA, hostB] = this.#random.sample(long, 2);
    return hostA && hostB
      ? { a: hostA.times.slice(0, REFERENCE_RUNS), b: hostB.times.slice(0, REFERENCE_RUNS) }
      : null;
  }

  /** A run per host; on a single machine, runs at different times. */
  #stored({ hosts }: Pool): Draw["stored"] {
    const [singleHost] = hosts;
    const singles =
      hosts.length === 1
        ? this.#random.sample(singleHost?.times ?? [], STORED_COMMITS + 1)
        : this.#random
            .sample(hosts, STORED_COMMITS + 1)
            .flatMap(({ times }) => times[this.#random.below(times.length)] ?? []);
    const [now, ...past] = singles;
    return now !== undefined && past.length >= MIN_STORED_RUNS ? { past, now } : null;
  }
}

function describePools(series: readonly MeasuredSeries[]): string {
  const programs = new Set(series.map(({ program }) => program)).size;
  const [wide, narrow] = [hostPools(series).length, machinePools(series).length];
  const parts = [
    `${formatCount(programs, "program")}, unchanged.`,
    ...(wide > 0 ? [`${wide} ran on ${MAX_HOSTS} hosts or more: hosts are replicates.`] : []),
    ...(narrow > 0
      ? [
          `${narrow} long series on a single machine: blocks in time replace hosts, ` +
            "and runs at different times replace runs on different hosts.",
        ]
      : []),
  ];
  return parts.join(" ");
}

function hasManyHosts({ hosts }: MeasuredSeries): boolean {
  return hosts.filter(({ blocks }) => blocks.length > 0).length >= MAX_HOSTS;
}

function hostPools(series: readonly MeasuredSeries[]): readonly Pool[] {
  return series.filter(hasManyHosts).map(({ hosts }) => {
    const usable = hosts.filter(({ blocks }) => blocks.length > 0);
    return { replicates: usable.map(({ blocks }) => blocks), past: [], hosts: usable };
  });
}

/** Blocks in time, each a replicate. */
function chronological({ blocks }: MeasuredHost): readonly Blocks[] {
  return blocks.map((block) => [block]);
}

function machinePools(series: readonly MeasuredSeries[]): readonly Pool[] {
  const narrow = series.filter((candidate) => !hasManyHosts(candidate));
  const byMachine = new Map<string, MeasuredHost[]>();
  const key = (workload: string, host: string) => JSON.stringify([workload, host]);
  for (const { workload, hosts } of narrow) {
    for (const host of hosts) {
      const at = key(workload, host.host);
      byMachine.set(at, [...(byMachine.get(at) ?? []), host]);
    }
  }
  return narrow.flatMap(({ workload, hosts }) =>
    hosts
      .filter(({ blocks }) => blocks.length >= MAX_HOSTS)
      .map((host) => ({
        replicates: chronological(host),
        past: (byMachine.get(key(workload, host.host)) ?? [])
          .filter((other) => other !== host)
          .map(chronological),
        hosts: [host],
      })),
  );
}
