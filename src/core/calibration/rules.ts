import { median } from "simple-statistics";
import type { Verdict } from "../documents/comparison.ts";
import type { NoiseHistory } from "../verdict/effect-estimate.ts";
import { cappedLooks } from "../verdict/looks.ts";
import { average, type BlockTimes, type Replicate } from "../verdict/replicates.ts";
import { judge, looksFor } from "../verdict/verdict.ts";
import { bencherLimit, mannWhitneyP, welchP } from "./reference-methods.ts";

/** A host counts as so many model runs: four trials and a short warm-up. */
export const RUNS_PER_HOST = 4.25;
const REFERENCE_ALPHA = 0.05;
const RATIO = 1.05;
const BENCHER_BOUNDARY = 0.99;

/** What one comparison has to judge from, at a true change that is known. Times are logarithms of seconds. */
export interface Draw {
  /** As they would arrive. */
  readonly hosts: readonly Replicate[];
  /** Null: too little is known of the noise. */
  readonly history: NoiseHistory | null;
  /** Many runs of both versions in turn on one host. */
  readonly oneHost: BlockTimes | null;
  /** Many runs of A on one host, and of B on another. */
  readonly twoHosts: BlockTimes | null;
  /** Single runs of earlier commits, and one of the new one. */
  readonly stored: { readonly past: readonly number[]; readonly now: number } | null;
}

/** What a rule makes of a draw. */
export interface Decision {
  /** Rules without the word for "no change" are inconclusive where they don't flag. */
  readonly verdict: Verdict;
  readonly hosts: number;
  readonly runs: number;
  /** Null: the rule gives none. */
  readonly interval: { readonly low: number; readonly high: number } | null;
}

export interface Rule {
  readonly id: string;
  readonly label: string;
  /** How exactly it was applied. */
  readonly applied: string;
  readonly source: string;
  /** It tells equivalence from ignorance. */
  readonly isGcbench: boolean;
  /**
   * @param ours what our own rule did with the draw, for rules that get the same trials
   * @returns null where the draw holds not what the rule needs
   */
  decide(draw: Draw, ours: Decision | null): Decision | null;
}

export const WITH_HISTORY = "gcbench-history";
export const WITHOUT_HISTORY = "gcbench-no-history";

export const RULES: readonly Rule[] = [
  {
    id: WITH_HISTORY,
    label: "gcbench, with history",
    applied:
      "blocks of four trials (ABBA or BAAB) on fresh hosts, at most 8, looked at as they come; " +
      "the noise known from 24 earlier blocks, each of another host",
    source: "src/core/verdict/verdict.ts",
    isGcbench: true,
    decide: ({ hosts, history }) => (history ? gcbenchDecision(hosts, history) : null),
  },
  {
    id: WITHOUT_HISTORY,
    label: "gcbench, no history",
    applied: "the same blocks; nothing known of the noise but what they show",
    source: "src/core/verdict/verdict.ts",
    isGcbench: true,
    decide: ({ hosts }) => gcbenchDecision(hosts, null),
  },
  {
    id: "benchstat-one-host",
    label: "benchstat, one host",
    applied: "Mann-Whitney at 0.05; 10 + 10 runs in turn on one host",
    source: "https://pkg.go.dev/golang.org/x/perf/cmd/benchstat",
    isGcbench: false,
    decide: ({ oneHost }) => oneHost && testDecision(oneHost, { test: benchstat, hosts: 1 }),
  },
  {
    id: "benchstat-two-hosts",
    label: "benchstat, a host each",
    applied: "Mann-Whitney at 0.05; 10 runs of A on one host, 10 of B on another",
    source: "https://pkg.go.dev/golang.org/x/perf/cmd/benchstat",
    isGcbench: false,
    decide: ({ twoHosts }) => twoHosts && testDecision(twoHosts, { test: benchstat, hosts: 2 }),
  },
  {
    id: "benchstat-same-trials",
    label: "benchstat, our trials",
    applied: "Mann-Whitney at 0.05 on the trials that gcbench with history used, hosts pooled",
    source: "https://pkg.go.dev/golang.org/x/perf/cmd/benchstat",
    isGcbench: false,
    decide: (draw, ours) => ours && sameTrials(draw, ours, benchstat),
  },
  {
    id: "welch-one-host",
    label: "Welch's t, one host",
    applied: "p < 0.05; 10 + 10 runs in turn on one host, in seconds",
    source: "doi:10.1093/biomet/34.1-2.28",
    isGcbench: false,
    decide: ({ oneHost }) => oneHost && testDecision(oneHost, { test: welch, hosts: 1 }),
  },
  {
    id: "welch-same-trials",
    label: "Welch's t, our trials",
    applied: "p < 0.05 on the trials that gcbench with history used, hosts pooled, in seconds",
    source: "doi:10.1093/biomet/34.1-2.28",
    isGcbench: false,
    decide: (draw, ours) => ours && sameTrials(draw, ours, welch),
  },
  {
    id: "ratio",
    label: "5 % ratio",
    applied:
      "the new result over the stored one is above 1.05 or below 1/1.05; a run each, a host each",
    source: "the rule of most alert thresholds in CI",
    isGcbench: false,
    decide: ({ stored }) => stored && ratioDecision(stored),
  },
  {
    id: "ratio-same-trials",
    label: "5 % ratio, our trials",
    applied: "mean B over mean A, of the trials that gcbench with history used",
    source: "the rule of most alert thresholds in CI",
    isGcbench: false,
    decide: (draw, ours) => ours && sameTrials(draw, ours, ratio),
  },
  {
    id: "bencher",
    label: "Bencher's t-test",
    applied:
      "one run of the new commit against one of each of 64 stored commits, each on another host; " +
      "upper boundary 0.99 alone, so that it never says faster",
    source: "https://bencher.dev/docs/explanation/thresholds/",
    isGcbench: false,
    decide: ({ stored }) => stored && bencherDecision(stored),
  },
];

/** Fewer hosts than the last look takes: the last of them is the last look. */
function gcbenchDecision(hosts: readonly Replicate[], history: NoiseHistory | null): Decision {
  const looks = cappedLooks(looksFor(history), hosts.length);
  const { effect } = judge(hosts, { history, looks });
  const { verdict, low, high } = effect;
  return {
    verdict,
    hosts: effect.hosts,
    runs: RUNS_PER_HOST * effect.hosts,
    interval: low === null || high === null ? null : { low, high },
  };
}

/** The difference that a rule is sure of, in any unit: its sign is the verdict; 0: not flagged. */
type Test = (a: readonly number[], b: readonly number[]) => number;

function testDecision({ a, b }: BlockTimes, { test, hosts }: { test: Test; hosts: number }) {
  return flag(test(a, b), { hosts, runs: a.length + b.length });
}

function sameTrials({ hosts }: Draw, ours: Decision, test: Test): Decision {
  const used = hosts.slice(0, ours.hosts).flatMap(({ blocks }) => blocks);
  const pooled = { a: used.flatMap(({ a }) => a), b: used.flatMap(({ b }) => b) };
  return { ...testDecision(pooled, { test, hosts: ours.hosts }), runs: ours.runs };
}

/** benchstat prints the change of the medians beside the p-value. */
function benchstat(a: readonly number[], b: readonly number[]): number {
  return mannWhitneyP(a, b) < REFERENCE_ALPHA ? median([...b]) - median([...a]) : 0;
}

function welch(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [a.map(Math.exp), b.map(Math.exp)];
  return welchP(x, y) < REFERENCE_ALPHA ? average(y) - average(x) : 0;
}

function ratio(a: readonly number[], b: readonly number[]): number {
  const change = Math.log(average(b.map(Math.exp)) / average(a.map(Math.exp)));
  return Math.abs(change) > Math.log(RATIO) ? change : 0;
}

function ratioDecision({ past, now }: NonNullable<Draw["stored"]>): Decision {
  return flag(ratio(past.slice(0, 1), [now]), { hosts: 2, runs: 2 });
}

function bencherDecision({ past, now }: NonNullable<Draw["stored"]>): Decision {
  const isAbove = Math.exp(now) > bencherLimit(past.map(Math.exp), BENCHER_BOUNDARY);
  return flag(Number(isAbove), { hosts: 1, runs: 1 });
}

/** @param difference its sign is the verdict; 0: not flagged */
function flag(difference: number, { hosts, runs }: { hosts: number; runs: number }): Decision {
  const verdict = difference > 0 ? "slower" : difference < 0 ? "faster" : "inconclusive";
  return { verdict, hosts, runs, interval: null };
}
