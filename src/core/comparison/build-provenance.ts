import { type JobsOfRun, NO_JOBS } from "../cost/billed-intervals.ts";
import { pricesFor } from "../cost/price-lookup.ts";
import type { Comparison } from "../documents/comparison.ts";
import type { Plan } from "../documents/plan.ts";
import { NO_PRICES, type PriceList } from "../documents/prices.ts";
import type { Provenance } from "../documents/provenance.ts";
import { NO_HISTORY, type RunHistory } from "../documents/run-history.ts";

interface ProvenanceInput {
  readonly plan: Plan;
  readonly history?: RunHistory;
  readonly isFinished?: boolean;
  readonly prices?: PriceList;
  readonly jobs?: JobsOfRun;
}

/** Inputs of a comparison, for storing with it. */
export function provenanceOf({
  plan,
  history = NO_HISTORY,
  isFinished = false,
  prices = NO_PRICES,
  jobs = NO_JOBS,
}: ProvenanceInput): Provenance {
  const { seed, warmUp, rounds, profile, limits, looks, eliminateBy, blocks } = plan;
  return {
    plan: {
      seed,
      warmUp,
      rounds,
      ...(profile ? { profile } : {}),
      limits,
      looks,
      eliminateBy,
      blocks,
    },
    history,
    isFinished,
    prices: pricesFor(prices, plan.platforms, null),
    jobs: { ends: [...jobs.ends], sessions: [...jobs.sessions] },
  };
}

/** Plan of a comparison, restored from its own fields and its provenance. */
export function planOf(comparison: Comparison, provenance: Provenance): Plan {
  const { plan: id, suite, description, workloads, versions, platforms } = comparison;
  return {
    schemaVersion: 1,
    id,
    suite,
    workloads,
    versions,
    platforms,
    ...(description === undefined ? {} : { description }),
    ...provenance.plan,
  };
}
