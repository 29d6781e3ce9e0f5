import { type DraftTimer, judgeTimers } from "../comparison/compare-timers.ts";
import type { Effect } from "../documents/comparison.ts";
import type { NoiseModel } from "../documents/noise-model.ts";
import type { NoiseHistory } from "../verdict/effect-estimate.ts";
import { noiseOf } from "../verdict/noise-history.ts";
import type { Replicate } from "../verdict/replicates.ts";
import { judge, looksFor } from "../verdict/verdict.ts";
import { HISTORY_BLOCKS, MAX_HOSTS } from "./model-draws.ts";
import { RandomStream } from "./random-stream.ts";
import { type Rate, rateOf } from "./rule-statistics.ts";
import { RUNS_PER_HOST } from "./rules.ts";
import { blockOrder, bySide, type Day, simulateTrials, withEffect } from "./simulate-host.ts";

const PLATFORMS = 3;
/** Leaf timers and their shares of a run, as in a full-chemistry simulation; at least 0.5 %. */
const TIMERS: readonly { readonly name: string; readonly share: number }[] = [
  { name: "chemistry", share: 0.42 },
  { name: "transport", share: 0.15 },
  { name: "convection", share: 0.09 },
  { name: "boundary-layer mixing", share: 0.07 },
  { name: "wet deposition", share: 0.05 },
  { name: "dry deposition", share: 0.03 },
  { name: "photolysis", share: 0.05 },
  { name: "aerosol chemistry", share: 0.03 },
  { name: "emissions", share: 0.03 },
  { name: "meteorology input", share: 0.02 },
  { name: "diagnostics", share: 0.015 },
  { name: "output", share: 0.015 },
  { name: "restart", share: 0.01 },
  { name: "unit conversion", share: 0.01 },
  { name: "initialisation", share: 0.01 },
];
/**
 * Share of a timer's variance between runs that all timers of a trial have in common: the machine's
 * state.
 */
const SHARED_VARIANCE = 0.5;

/** Change of a single timer on all platforms. */
export interface TimerChange {
  readonly timer: string;
  readonly effect: number;
}

/** Results for a table of platforms and timers, over many simulated runs. */
export interface TableResult {
  readonly model: string;
  readonly platforms: number;
  readonly timers: number;
  readonly change: TimerChange | null;
  readonly hasHistory: boolean;
  /** Runs that flagged at least one unchanged timer. */
  readonly falseAlarm: Rate;
  /**
   * Runs whose wall time was called slower or faster on any platform; a false alarm if nothing
   * changed.
   */
  readonly wallTimeFlagged: Rate;
  /** Changed timers that were called slower; null: none had changed. */
  readonly found: Rate | null;
  readonly meanHosts: number;
  readonly meanRuns: number;
}

interface PlatformDraw {
  readonly wall: readonly Replicate[];
  readonly wallHistory: NoiseHistory | null;
  /** In the order of `TIMERS`. */
  readonly timers: readonly { hosts: readonly Replicate[]; history: NoiseHistory | null }[];
}

/**
 * Simulates a run over several platforms with many timers, judged as in a report: each platform's
 * wall time decides when it stops, unless a timer is on the watch list. Holm's correction covers
 * all timers of all platforms.
 */
export class TableStudy {
  readonly #model: NoiseModel;
  readonly #change: TimerChange | null;
  readonly #hasHistory: boolean;
  readonly #random: RandomStream;
  readonly #counts = { runs: 0, falseAlarm: 0, wallTime: 0, found: 0, hosts: 0 };

  constructor(
    model: NoiseModel,
    { seed, change, hasHistory }: { seed: number; change: TimerChange | null; hasHistory: boolean },
  ) {
    this.#model = model;
    this.#change = change;
    this.#hasHistory = hasHistory;
    // All scenarios use the same draws.
    this.#random = new RandomStream(seed, `table of ${model.name}`);
  }

  get name(): string {
    const change = this.#change ? `${this.#change.timer} slower` : "no change";
    return `platforms x timers, ${change}, ${this.#hasHistory ? "with" : "no"} history`;
  }

  step(): void {
    const platforms = Array.from({ length: PLATFORMS }, () => this.#drawPlatform());
    const { effects, walls, hosts } = followRun(platforms);
    const flagged = effects.filter(isFlagged);
    const changed = flagged.filter(
      ({ timer, verdict }) => timer === this.#change?.timer && verdict === "slower",
    );
    this.#counts.runs += 1;
    this.#counts.falseAlarm += Number(flagged.some(({ timer }) => timer !== this.#change?.timer));
    this.#counts.wallTime += Number(walls.some(isFlagged));
    this.#counts.found += changed.length;
    this.#counts.hosts += hosts;
  }

  result(): TableResult {
    const { runs, falseAlarm, wallTime, found, hosts } = this.#counts;
    return {
      model: this.#model.name,
      platforms: PLATFORMS,
      timers: TIMERS.length,
      change: this.#change,
      hasHistory: this.#hasHistory,
      falseAlarm: rateOf(falseAlarm, runs),
      wallTimeFlagged: rateOf(wallTime, runs),
      found: this.#change && rateOf(found, runs * PLATFORMS),
      meanHosts: hosts / runs / PLATFORMS,
      meanRuns: (RUNS_PER_HOST * hosts) / runs / PLATFORMS,
    };
  }

  #drawPlatform(): PlatformDraw {
    const past = this.#drawHosts(HISTORY_BLOCKS, "past");
    const currentHosts = this.#drawHosts(MAX_HOSTS, "today");
    const history = (hosts: readonly Replicate[]) => (this.#hasHistory ? noiseOf([hosts]) : null);
    const slowed = TIMERS.map(({ name }, index) => {
      const hosts = currentHosts.map((host) => host[index] as Replicate);
      const effect = this.#change?.timer === name ? this.#change.effect : 0;
      return hosts.map((host) => withEffect(host, effect));
    });
    return {
      wall: currentHosts.map((_, host) =>
        wallTime(slowed.map((timer) => timer[host] as Replicate)),
      ),
      wallHistory: history(past.map(wallTime)),
      timers: slowed.map((hosts, index) => ({
        hosts,
        history: history(past.map((host) => host[index] as Replicate)),
      })),
    };
  }

  /** Blocks by host, then by timer. */
  #drawHosts(count: number, day: Day): readonly (readonly Replicate[])[] {
    return Array.from({ length: count }, (_, index) => this.#drawHost(`host ${index + 1}`, day));
  }

  #drawHost(host: string, day: Day): readonly Replicate[] {
    const order = blockOrder(this.#random);
    const part = (share: number, model: NoiseModel) =>
      simulateTrials({ ...model, runSd: model.runSd * Math.sqrt(share) }, this.#random, {
        order,
        day,
      });
    const common = part(SHARED_VARIANCE, { ...this.#model, hostVersionSd: 0 });
    const ownModel = { ...this.#model, hostSd: 0, ...WITHOUT_INTERFERENCE };
    return TIMERS.map(() => {
      const times = part(1 - SHARED_VARIANCE, ownModel).map(
        (time, trial) => time + (common[trial] ?? 0),
      );
      return { host, blocks: [bySide(order, times)] };
    });
  }
}

/** Interference affects all timers of a trial, so it belongs to their common part. */
const WITHOUT_INTERFERENCE = {
  outliers: undefined,
  bursts: undefined,
  slowHosts: undefined,
  drift: undefined,
  coldStart: undefined,
};

/** Log wall time of a trial from the log times of its timers, each around 0 at its share. */
function wallTime(timers: readonly Replicate[]): Replicate {
  const [first] = timers;
  const sum = (side: "a" | "b") =>
    (first?.blocks[0]?.[side] ?? []).map((_, trial) =>
      Math.log(
        timers.reduce(
          (total, { blocks }, index) =>
            total + (TIMERS[index]?.share ?? 0) * Math.exp(blocks[0]?.[side][trial] ?? 0),
          0,
        ),
      ),
    );
  return { host: first?.host ?? "", blocks: [{ a: sum("a"), b: sum("b") }] };
}

interface TimerVerdict extends Pick<Effect, "verdict"> {
  readonly timer: string;
}

function isFlagged({ verdict }: Pick<Effect, "verdict">): boolean {
  return verdict === "slower" || verdict === "faster";
}

/** Judges the run at each look as hosts arrive, until no comparison needs more hosts. */
function followRun(platforms: readonly PlatformDraw[]) {
  const looks = platforms.map(({ wallHistory }) => looksFor(wallHistory).hosts);
  const hosts = looks.map(([first = MAX_HOSTS]) => first);
  for (;;) {
    const walls = platforms.map(({ wall, wallHistory }, index) =>
      judge(wall.slice(0, hosts[index]), { history: wallHistory }),
    );
    const drafts = platforms.map(({ timers }, index) => draftsOf(timers, hosts[index] ?? 0));
    const judged = judgeTimers(drafts.flat(), new Set());
    const next = platforms.map((_, index) => {
      const isWatched = drafts[index]?.some((draft) => judged.get(draft)?.isWatched);
      const later = looks[index]?.find((count) => count > (hosts[index] ?? 0)) ?? null;
      return walls[index]?.nextLook ?? (isWatched ? later : null);
    });
    if (next.every((count) => count === null)) {
      const effects = [...judged.values()].flatMap(({ name, effect }) =>
        effect ? [{ timer: name, verdict: effect.verdict } satisfies TimerVerdict] : [],
      );
      const used = hosts.reduce((sum, count) => sum + count, 0);
      return { effects, walls: walls.map(({ effect }) => effect), hosts: used };
    }
    for (const [index, count] of next.entries()) if (count !== null) hosts[index] = count;
  }
}

function draftsOf(timers: PlatformDraw["timers"], hosts: number): readonly DraftTimer[] {
  return timers.map((timer, index) => ({
    timer: {
      name: TIMERS[index]?.name ?? "",
      parent: null,
      isLeaf: true,
      secondsA: null,
      secondsB: null,
    },
    replicates: timer.hosts.slice(0, hosts),
    history: timer.history,
  }));
}
