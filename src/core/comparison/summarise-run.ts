import { allInTotal } from "../cost/run-cost.ts";
import type { Comparison } from "../documents/comparison.ts";
import { MAX_VERDICT_LENGTH, type RunSummary } from "../documents/published-run.ts";
import { shortened } from "../format/text.ts";

/** What triggered the run. */
export interface RunTrigger {
  readonly pullRequest: number | null;
  readonly sha: string | null;
}

/** Summarises a run for the index. @param headline verdict in words, and its tone */
export function summariseRun(
  { run, suite, measuredFrom, measuredTo, gcbench, cells, cost }: Comparison,
  headline: Pick<RunSummary, "verdict" | "tone">,
  { pullRequest, sha }: RunTrigger,
): RunSummary {
  const total = cost?.total ?? null;
  return {
    schemaVersion: 1,
    run,
    suite,
    verdict: shortened(headline.verdict, MAX_VERDICT_LENGTH),
    tone: headline.tone,
    measuredFrom,
    measuredTo,
    gcbench,
    usd: total && allInTotal(total),
    pullRequest,
    sha,
    rows: cells.map(({ workload, platform, baseline, candidate, effect, failures }) => ({
      workload,
      platform,
      baseline,
      candidate,
      verdict: effect && effect.hosts > 0 ? effect.verdict : null,
      isFailed: failures.length > 0,
      change: effect?.change ?? null,
      low: effect?.low ?? null,
      high: effect?.high ?? null,
      hosts: effect?.hosts ?? 0,
    })),
  };
}
