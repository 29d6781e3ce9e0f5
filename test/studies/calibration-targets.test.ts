import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ModelDraws } from "../../src/core/calibration/model-draws.ts";
import { RULES, type Rule } from "../../src/core/calibration/rules.ts";
import { Study } from "../../src/core/calibration/study.ts";
import { TableStudy } from "../../src/core/calibration/table-study.ts";
import { checkTargets, type TargetOutcome } from "../../src/core/calibration/targets.ts";
import { noiseModelsSchema } from "../../src/core/documents/noise-model.ts";
import { judge } from "../../src/core/verdict/verdict.ts";

const REPLICATES = 2000;
const TABLE_RUNS = 300;
/** Standard errors by which a target may be missed with so few replicates. */
const ERRORS = 3;
const EFFECTS = [0, 0.02, 0.03, 0.05];
const NAMES = ["typical", "quiet", "noisy", "history-understates-1.5", "history-understates-2"];
const GCBENCH_RULES = RULES.filter(({ isGcbench }) => isGcbench);

const { models } = noiseModelsSchema.parse(
  parse(readFileSync(new URL("../../benchmarks/noise-models.yml", import.meta.url), "utf8")),
);

function modelNamed(name: string) {
  const model = models.find((candidate) => candidate.name === name);
  if (!model) throw new Error(`no noise model ${name}`);
  return model;
}

function study(rules: readonly Rule[], seed = 1) {
  return NAMES.map((name) => {
    const modelStudy = new Study(new ModelDraws(modelNamed(name), seed), EFFECTS, rules);
    for (let count = 0; count < REPLICATES; count++) modelStudy.step();
    return modelStudy.result();
  });
}

/**
 * True if a target is missed by more than chance allows. @param trials comparisons behind a share
 */
function isMissed({ bound, measured }: TargetOutcome, trials: number): boolean {
  const error =
    bound.unit === "share"
      ? Math.sqrt((bound.value * (1 - bound.value)) / trials)
      : (measured.error ?? 0);
  const exceeding =
    bound.is === "at most" ? measured.value - bound.value : bound.value - measured.value;
  return exceeding > ERRORS * error;
}

function missed(rules: readonly Rule[]): readonly string[] {
  return checkTargets({ studies: study(rules), tables: [] })
    .filter((outcome) => isMissed(outcome, REPLICATES))
    .map(({ what, where }) => `${what}, ${where}`);
}

/** gcbench's rules with another decision function. */
function replaced(decide: Rule["decide"]): readonly Rule[] {
  return GCBENCH_RULES.map((rule) => ({ ...rule, decide }));
}

describe("verdict targets", () => {
  it("are met by gcbench's rules", () => {
    const outcomes = checkTargets({ studies: study(GCBENCH_RULES), tables: [] });
    expect(outcomes).toHaveLength(32);
    expect(outcomes.filter((outcome) => isMissed(outcome, REPLICATES))).toEqual([]);
  });

  it("are met in a table of platforms and timers", () => {
    const changes = [
      null,
      { timer: "chemistry", effect: 0.05 },
      { timer: "convection", effect: 0.1 },
    ];
    const tables = changes.map((change) => {
      const table = new TableStudy(modelNamed("typical"), { seed: 1, change, hasHistory: true });
      for (let count = 0; count < TABLE_RUNS; count++) table.step();
      return table.result();
    });
    const outcomes = checkTargets({ studies: [], tables });
    expect(outcomes).toHaveLength(3);
    expect(outcomes.filter((outcome) => isMissed(outcome, TABLE_RUNS))).toEqual([]);
  });

  it("are missed by a rule that requires less evidence", () => {
    const lenient = replaced(({ hosts, history }) => {
      const looks = { hosts: [2, 4, 8], alpha: 0.05, equivalenceAlpha: 0.03 };
      const { verdict, low, high, hosts: used } = judge(hosts, { history, looks }).effect;
      const interval = low === null || high === null ? null : { low, high };
      return { verdict, hosts: used, runs: 4.25 * used, interval };
    });
    const problems = missed(lenient);
    for (const name of ["typical", "noisy"]) {
      expect(problems).toContain(`lowest coverage of the interval, ${name}`);
    }
    expect(problems).toContain("false slower or faster, noisy");
    expect(problems).toContain("false slower, history-understates-2");
  });

  it("are missed by a rule that is never conclusive, or always conclusive after two blocks", () => {
    const inconclusive = replaced(() => ({
      verdict: "inconclusive",
      hosts: 8,
      runs: 34,
      interval: { low: -1, high: 1 },
    }));
    expect(missed(inconclusive)).toContain("+2 % found, typical");
    expect(missed(inconclusive)).toContain("mean model runs at no change, quiet");
    const decided = replaced(({ hosts, history }) => {
      const looks = { hosts: [2], alpha: 0.012, equivalenceAlpha: 0.03 };
      const { verdict } = judge(hosts.slice(0, 2), { history, looks }).effect;
      const certain = verdict === "inconclusive" ? "no material change" : verdict;
      return { verdict: certain, hosts: 2, runs: 8.5, interval: null };
    });
    expect(missed(decided)).toContain("false no material change at +2 %, typical");
  });
});

it("Study depends only on its seed and model", () => {
  const run = (seed: number, effects: readonly number[]) => {
    const modelStudy = new Study(new ModelDraws(modelNamed("typical"), seed), effects);
    for (let count = 0; count < 50; count++) modelStudy.step();
    return modelStudy.result().rules.map(({ outcomes }) => outcomes.at(-1));
  };
  expect(run(1, [0, 0.02])).toEqual(run(1, [0.02]));
  expect(run(1, [0.02])).not.toEqual(run(2, [0.02]));
});
