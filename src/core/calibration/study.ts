import type { BlockTimes } from "../verdict/replicates.ts";
import { type RuleOutcome, RuleStatistics } from "./rule-statistics.ts";
import {
  type Decision,
  type Draw,
  RULES,
  type Rule,
  WITH_HISTORY,
  WITHOUT_HISTORY,
} from "./rules.ts";
import { withEffect } from "./simulate-host.ts";

/** What a rule did in a study, at each true change. */
export interface RuleResult {
  readonly rule: string;
  readonly label: string;
  readonly applied: string;
  readonly source: string;
  readonly outcomes: readonly RuleOutcome[];
}

/** All rules on the same draws. */
export interface StudyResult {
  readonly name: string;
  readonly description: string;
  /** Simulated with a noise model, or drawn from measured times. */
  readonly kind: "model" | "data";
  readonly rules: readonly RuleResult[];
}

/** Comparisons without a change, one after another. */
export interface DrawSource extends Pick<StudyResult, "name" | "description" | "kind"> {
  next(): Draw;
}

/**
 * Applies every rule to the same draws. The effects share their draws too: a comparison at +2 % is the one at no
 * change with its candidate slowed down.
 */
export class Study {
  readonly #source: DrawSource;
  readonly #effects: readonly number[];
  readonly #rules: readonly {
    readonly rule: Rule;
    readonly ruleStatistics: readonly RuleStatistics[];
  }[];

  constructor(source: DrawSource, effects: readonly number[], rules: readonly Rule[] = RULES) {
    this.#source = source;
    this.#effects = effects;
    this.#rules = rules.map((rule) => ({
      rule,
      ruleStatistics: effects.map((effect) => new RuleStatistics(rule, effect)),
    }));
  }

  get name(): string {
    return this.#source.name;
  }

  /** Judges the next comparison at each effect, with each rule. */
  step(): void {
    const draw = this.#source.next();
    for (const [index, effect] of this.#effects.entries()) {
      const slowed = drawWithSlowdown(draw, effect);
      // Our own rules come first: some others are given the trials that ours used.
      const ours = new Map<string, Decision>();
      for (const { rule, ruleStatistics } of this.#rules) {
        const decision = rule.decide(
          slowed,
          ours.get(WITH_HISTORY) ?? ours.get(WITHOUT_HISTORY) ?? null,
        );
        if (!decision) continue;
        if (rule.isGcbench) ours.set(rule.id, decision);
        ruleStatistics[index]?.add(decision);
      }
    }
  }

  result(): StudyResult {
    const { name, description, kind } = this.#source;
    return {
      name,
      description,
      kind,
      rules: this.#rules.flatMap(({ rule, ruleStatistics }) => {
        const outcomes = ruleStatistics.flatMap((tally) => tally.outcome() ?? []);
        const { id, label, applied, source } = rule;
        return outcomes.length > 0 ? [{ rule: id, label, applied, source, outcomes }] : [];
      }),
    };
  }
}

/** The draw as it would have been with a slower candidate. */
function drawWithSlowdown(draw: Draw, effect: number): Draw {
  const added = Math.log1p(effect);
  const later = (times: BlockTimes | null) =>
    times && { a: times.a, b: times.b.map((time) => time + added) };
  return {
    ...draw,
    hosts: draw.hosts.map((host) => withEffect(host, effect)),
    oneHost: later(draw.oneHost),
    twoHosts: later(draw.twoHosts),
    stored: draw.stored && { ...draw.stored, now: draw.stored.now + added },
  };
}
