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

/** Results of a rule in a study, for each true change. */
export interface RuleResult {
  readonly rule: string;
  readonly label: string;
  readonly applied: string;
  readonly source: string;
  readonly outcomes: readonly RuleOutcome[];
}

/** Results of all rules on the same draws. */
export interface StudyResult {
  readonly name: string;
  readonly description: string;
  /** Simulated with a noise model, or drawn from measurements. */
  readonly kind: "model" | "data";
  readonly rules: readonly RuleResult[];
}

/** Source of comparisons without a change. */
export interface DrawSource extends Pick<StudyResult, "name" | "description" | "kind"> {
  next(): Draw;
}

/**
 * Applies every rule to the same draws. All effects use the same draws too: a comparison at +2 % is
 * the comparison at no change with a slowed candidate.
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

  /** Judges the next comparison at each effect with each rule. */
  step(): void {
    const draw = this.#source.next();
    for (const [index, effect] of this.#effects.entries()) {
      const slowed = drawWithSlowdown(draw, effect);
      // gcbench's rules come first, because some others use the same trials.
      const gcbenchDecisions = new Map<string, Decision>();
      for (const { rule, ruleStatistics } of this.#rules) {
        const decision = rule.decide(
          slowed,
          gcbenchDecisions.get(WITH_HISTORY) ?? gcbenchDecisions.get(WITHOUT_HISTORY) ?? null,
        );
        if (!decision) continue;
        if (rule.isGcbench) gcbenchDecisions.set(rule.id, decision);
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
        const outcomes = ruleStatistics.flatMap((statistics) => statistics.outcome() ?? []);
        const { id, label, applied, source } = rule;
        return outcomes.length > 0 ? [{ rule: id, label, applied, source, outcomes }] : [];
      }),
    };
  }
}

/** Draw with a slower candidate. */
function drawWithSlowdown(draw: Draw, effect: number): Draw {
  const added = Math.log1p(effect);
  const slowed = (times: BlockTimes | null) =>
    times && { a: times.a, b: times.b.map((time) => time + added) };
  return {
    ...draw,
    hosts: draw.hosts.map((host) => withEffect(host, effect)),
    oneHost: slowed(draw.oneHost),
    twoHosts: slowed(draw.twoHosts),
    stored: draw.stored && { ...draw.stored, now: draw.stored.now + added },
  };
}
