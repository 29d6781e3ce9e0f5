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

/** Fewer stored results than this are no sample to test against; a setting that Bencher advises. */
const MIN_STORED_RUNS = 30;
/** A Mann-Whitney test of fewer runs a side can't reach 0.05. */
const MIN_REFERENCE_RUNS = 4;

/** Logarithms of seconds of a block, in the order of running. */
type BlockRuns = readonly number[];
/** What a replicate offers: the blocks of a host, or a single one in time on one machine. */
type Blocks = readonly BlockRuns[];

/** What one comparison is drawn from: enough replicates for the last look. */
interface Pool {
  readonly replicates: readonly Blocks[];
  /** The replicates of other comparisons of the same workload. */
  readonly past: readonly (readonly Blocks[])[];
  readonly hosts: readonly MeasuredHost[];
}

/**
 * Comparisons drawn from real measurements of an unchanged program: the runs of a host, in the order they ran,
 * are labelled ABBA or BAAB by chance, so that every `slower` or `faster` is false. Where a program ran on enough
 * hosts a host is a replicate; else blocks in time on one machine stand in for hosts, as the local engine has it.
 * Noise history comes from other hosts, or from the same machine's other blocks, those of the same workload at
 * other versions among them. A relabelled run holds no reaction of versions to hosts: that only models can try.
 */
export class MeasuredDraws implements DrawSource {
  readonly kind = "data";
  readonly name: string;
  readonly description: string;
  readonly #pools: readonly Pool[];
  readonly #random: RandomStream;

  /**
   * @param name of the set, as in the name of its file
   * @throws {UsageError} nothing in it was measured often enough
   */
  constructor(name: string, series: readonly MeasuredSeries[], seed: number) {
    this.name = name;
    this.#pools = [...hostPools(series), ...machinePools(series)];
    this.#random = new RandomStream(seed, `measured ${name}`);
    if (this.#pools.length === 0) {
      throw new UsageError(
        `${name}: no program in it ran on ${MAX_HOSTS} hosts at least 3 times, or on one host ` +
          `${MAX_HOSTS * 4 + 1} times. A comparison takes ${MAX_HOSTS} blocks, and the first run on a host is dropped.`,
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

  /** One of a replicate's blocks, with labels. */
  #relabelled(blocks: Blocks, index: number): Replicate {
    const times = blocks[this.#random.below(blocks.length)] ?? [];
    const order = blockOrder(this.#random);
    return { host: `host ${index + 1}`, blocks: [bySide(order, times)] };
  }

  /** Whole comparisons until they hold enough blocks. @returns null where they don't */
  #history(comparisons: readonly (readonly Blocks[])[]) {
    const used: Replicate[][] = [];
    let blocks = 0;
    for (const comparison of comparisons) {
      const left = HISTORY_BLOCKS - blocks;
      if (left < 2) break;
      if (comparison.length < 2) continue;
      used.push(comparison.slice(0, left).map((one, index) => this.#relabelled(one, index)));
      blocks += Math.min(left, comparison.length);
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

  /** As many runs as both hosts have, ten at most. */
  #twoHosts({ hosts }: Pool): Draw["twoHosts"] {
    const long = hosts.filter(({ times }) => times.length >= MIN_REFERENCE_RUNS);
    const [one, other] = this.#random.sample(long, 2);
    return one && other
      ? { a: one.times.slice(0, REFERENCE_RUNS), b: other.times.slice(0, REFERENCE_RUNS) }
      : null;
  }

  /** One run of each host; on one machine, of each time. */
  #stored({ hosts }: Pool): Draw["stored"] {
    const [only] = hosts;
    const singles =
      hosts.length === 1
        ? this.#random.sample(only?.times ?? [], STORED_COMMITS + 1)
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
    ...(wide > 0
      ? [`${wide} ran on ${MAX_HOSTS} hosts or more: a host is a replicate, with the runs it has.`]
      : []),
    ...(narrow > 0
      ? [
          `${narrow} long series on one machine: blocks in time stand in for hosts, ` +
            "and runs of different times where a rule takes a host each.",
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

/** Blocks in time, each a replicate of its own. */
function chronological({ blocks }: MeasuredHost): readonly Blocks[] {
  return blocks.map((block) => [block]);
}

function machinePools(series: readonly MeasuredSeries[]): readonly Pool[] {
  const narrow = series.filter((one) => !hasManyHosts(one));
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
