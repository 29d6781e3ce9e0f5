import type { Decision, Rule } from "./rules.ts";

/** Share of the tested comparisons with its Monte-Carlo standard error. */
export interface Rate {
  readonly rate: number;
  /** sqrt(p (1 - p) / n). */
  readonly error: number;
  readonly count: number;
  readonly of: number;
}

/** Outcome of a rule at a true change. */
export interface RuleOutcome {
  /** True change, B over A minus 1. */
  readonly effect: number;
  readonly comparisons: number;
  readonly slower: Rate;
  readonly faster: Rate;
  /** Slower or faster: the false-alarm rate if there is no change. */
  readonly either: Rate;
  /** Null: the rule has no such verdict. */
  readonly noMaterialChange: Rate | null;
  readonly inconclusive: Rate;
  /** Share of intervals that contain the true change; null: the rule has no interval. */
  readonly covered: Rate | null;
  readonly meanHosts: number;
  readonly meanRuns: number;
  /** Monte-Carlo standard error of the mean. */
  readonly runsError: number;
  readonly maxRuns: number;
}

export function rateOf(count: number, of: number): Rate {
  const rate = of === 0 ? 0 : count / of;
  return { rate, error: of === 0 ? 0 : Math.sqrt((rate * (1 - rate)) / of), count, of };
}

/** Statistics of a rule's decisions. */
export class RuleStatistics {
  readonly #rule: Rule;
  readonly #effect: number;
  readonly #verdicts = { slower: 0, faster: 0, "no material change": 0, inconclusive: 0 };
  #comparisons = 0;
  #intervals = 0;
  #covered = 0;
  #hosts = 0;
  #runs = 0;
  #squaredRuns = 0;
  #maxRuns = 0;

  constructor(rule: Rule, effect: number) {
    this.#rule = rule;
    this.#effect = effect;
  }

  add({ verdict, hosts, runs, interval }: Decision): void {
    if (verdict === "not comparable") return;
    this.#verdicts[verdict] += 1;
    this.#comparisons += 1;
    this.#hosts += hosts;
    this.#runs += runs;
    this.#squaredRuns += runs ** 2;
    this.#maxRuns = Math.max(this.#maxRuns, runs);
    if (interval === null) return;
    this.#intervals += 1;
    if (interval.low <= this.#effect && this.#effect <= interval.high) this.#covered += 1;
  }

  /** @returns null if the rule could not be applied to any draw */
  outcome(): RuleOutcome | null {
    const of = this.#comparisons;
    if (of === 0) return null;
    const { slower, faster, inconclusive } = this.#verdicts;
    return {
      effect: this.#effect,
      comparisons: of,
      slower: rateOf(slower, of),
      faster: rateOf(faster, of),
      either: rateOf(slower + faster, of),
      noMaterialChange: this.#rule.isGcbench
        ? rateOf(this.#verdicts["no material change"], of)
        : null,
      inconclusive: rateOf(inconclusive, of),
      covered: this.#intervals === 0 ? null : rateOf(this.#covered, this.#intervals),
      meanHosts: this.#hosts / of,
      meanRuns: this.#runs / of,
      runsError: Math.sqrt(Math.max(0, this.#squaredRuns / of - (this.#runs / of) ** 2) / of),
      maxRuns: this.#maxRuns,
    };
  }
}
