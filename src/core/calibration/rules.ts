import { median } from "simple-statistics";
import type { Verdict } from "../documents/comparison.ts";
import type { NoiseHistory } from "../verdict/effect-estimate.ts";
import { cappedLooks } from "../verdict/looks.ts";
import { average, type BlockTimes, type Replicate } from "../verdict/replicates.ts";
import { judge, looksFor } from "../verdict/verdict.ts";
import { bencherLimit, mannWhitneyP, welchP } from "./reference-methods.ts";

/** Model runs per host: four trials and a short warm-up. */
export const RUNS_PER_HOST = 4.25;
const REFERENCE_ALPHA = 0.05;
const RATIO = 1.05;
const BENCHER_BOUNDARY = 0.99;

/** Data of a simulated comparison with a known true change. Times are logarithms of seconds. */
export interface Draw {
  /** In the order of arrival. */
  readonly hosts: readonly Replicate[];
  /** Null: too little noise history. */
  readonly history: NoiseHistory | null;
  /** Alternating runs of both versions on a single host. */
  readonly oneHost: BlockTimes | null;
  /** Runs of A on one host and of B on another. */
  readonly twoHosts: BlockTimes | null;
  /** Single runs of earlier commits, and a run of the new commit. */
  readonly stored: { readonly past: readonly number[]; readonly now: number } | null;
}

/** Decision of a rule on a draw. */
export interface Decision {
  /** Rules without "no material change" are inconclusive unless they flag a change. */
  readonly verdict: Verdict;
  readonly hosts: number;
  readonly runs: number;
  /** Null: the rule has no interval. */
  readonly interval: { readonly low: number; readonly high: number } | null;
}

export interface Rule {
  readonly id: string;
  readonly label: string;
  /** Exact procedure. */
  readonly applied: string;
  readonly source: string;
  /** True for gcbench's rules, which distinguish equivalence from inconclusive results. */
  readonly isGcbench: boolean;
  /**
   * Applies the rule.
   *
   * @param gcbench decision of gcbench's rule on the draw, for rules that use the same trials
   * @returns null if the draw lacks the data that the rule needs
   */
  decide(draw: Draw, gcbench: Decision | null): Decision | null;
}

export const WITH_HISTORY = "gcbench-history";
export const WITHOUT_HISTORY = "gcbench-no-history";

export const RULES: readonly Rule[] = [
  {
    id: WITH_HISTORY,
    label: "gcbench, with history",
    applied:
      "blocks of four trials (ABBA or BAAB) on fresh hosts, at most 8, tested as they arrive; " +
      "noise history from 24 earlier blocks, each on another host",
    source: "src/core/verdict/verdict.ts",
    isGcbench: true,
    decide: ({ hosts, history }) => (history ? gcbenchDecision(hosts, history) : null),
  },
  {
    id: WITHOUT_HISTORY,
    label: "gcbench, no history",
    applied: "the same blocks, without noise history",
    source: "src/core/verdict/verdict.ts",
    isGcbench: true,
    decide: ({ hosts }) => gcbenchDecision(hosts, null),
  },
  {
    id: "benchstat-one-host",
    label: "benchstat, one host",
    applied: "Mann-Whitney at 0.05; 10 + 10 alternating runs on a single host",
    source: "https://pkg.go.dev/golang.org/x/perf/cmd/benchstat",
    isGcbench: false,
    decide: ({ oneHost }) => oneHost && testDecision(oneHost, { test: benchstat, hosts: 1 }),
  },
  {
    id: "benchstat-two-hosts",
    label: "benchstat, two hosts",
    applied: "Mann-Whitney at 0.05; 10 runs of A on one host, 10 of B on another",
    source: "https://pkg.go.dev/golang.org/x/perf/cmd/benchstat",
    isGcbench: false,
    decide: ({ twoHosts }) => twoHosts && testDecision(twoHosts, { test: benchstat, hosts: 2 }),
  },
  {
    id: "benchstat-same-trials",
    label: "benchstat, same trials",
    applied: "Mann-Whitney at 0.05 on the trials used by gcbench with history, hosts pooled",
    source: "https://pkg.go.dev/golang.org/x/perf/cmd/benchstat",
    isGcbench: false,
    decide: (draw, gcbench) => gcbench && sameTrials(draw, gcbench, benchstat),
  },
  {
    id: "welch-one-host",
    label: "Welch's t, one host",
    applied: "p < 0.05; 10 + 10 alternating runs on a single host, in seconds",
    source: "doi:10.1093/biomet/34.1-2.28",
    isGcbench: false,
    decide: ({ oneHost }) => oneHost && testDecision(oneHost, { test: welch, hosts: 1 }),
  },
  {
    id: "welch-same-trials",
    label: "Welch's t, same trials",
    applied: "p < 0.05 on the trials used by gcbench with history, hosts pooled, in seconds",
    source: "doi:10.1093/biomet/34.1-2.28",
    isGcbench: false,
    decide: (draw, gcbench) => gcbench && sameTrials(draw, gcbench, welch),
  },
  {
    id: "ratio",
    label: "5 % ratio",
    applied:
      "new result over stored result above 1.05 or below 1/1.05; a single run each, on different hosts",
    source: "most alert thresholds in CI",
    isGcbench: false,
    decide: ({ stored }) => stored && ratioDecision(stored),
  },
  {
    id: "ratio-same-trials",
    label: "5 % ratio, same trials",
    applied: "mean B over mean A of the trials used by gcbench with history",
    source: "most alert thresholds in CI",
    isGcbench: false,
    decide: (draw, gcbench) => gcbench && sameTrials(draw, gcbench, ratio),
  },
  {
    id: "bencher",
    label: "Bencher's t-test",
    applied:
      "a run of the new commit against 64 stored commits with a run each, all on different hosts; " +
      "only an upper boundary of 0.99, so the verdict is never faster",
    source: "https://bencher.dev/docs/explanation/thresholds/",
    isGcbench: false,
    decide: ({ stored }) => stored && bencherDecision(stored),
  },
];

/** With fewer hosts than the last look needs, the last host is the last look. */
function gcbenchDecision(hosts: readonly Replicate[], history: NoiseHistory | null): Decision {
  const looks = cappedLooks(looksFor(history), hosts.length);
  const { effect, repeatedInterval } = judge(hosts, { history, looks });
  return {
    verdict: effect.verdict,
    hosts: effect.hosts,
    runs: RUNS_PER_HOST * effect.hosts,
    interval: repeatedInterval,
  };
}

/** Significant difference in any unit: its sign is the verdict; 0: not significant. */
type Test = (a: readonly number[], b: readonly number[]) => number;

function testDecision({ a, b }: BlockTimes, { test, hosts }: { test: Test; hosts: number }) {
  return flag(test(a, b), { hosts, runs: a.length + b.length });
}

function sameTrials({ hosts }: Draw, gcbench: Decision, test: Test): Decision {
  const used = hosts.slice(0, gcbench.hosts).flatMap(({ blocks }) => blocks);
  const pooled = { a: used.flatMap(({ a }) => a), b: used.flatMap(({ b }) => b) };
  return { ...testDecision(pooled, { test, hosts: gcbench.hosts }), runs: gcbench.runs };
}

/** benchstat reports the change of the medians with the p-value. */
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

/** @param difference whose sign is the verdict; 0: not significant */
function flag(difference: number, { hosts, runs }: { hosts: number; runs: number }): Decision {
  const verdict = difference > 0 ? "slower" : difference < 0 ? "faster" : "inconclusive";
  return { verdict, hosts, runs, interval: null };
}
