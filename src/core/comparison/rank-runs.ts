import { agreementsOf } from "../agreement/agreements.ts";
import { NO_JOBS } from "../cost/billed-intervals.ts";
import { withMeasuredOverheads } from "../cost/measured-overheads.ts";
import { withPrices } from "../cost/price-lookup.ts";
import { runCost } from "../cost/run-cost.ts";
import type { Comparison } from "../documents/comparison.ts";
import type { PinnedWorkload, Plan } from "../documents/plan.ts";
import { NO_PRICES, type PriceList } from "../documents/prices.ts";
import { measuredBetween } from "../documents/record-times.ts";
import { UsageError } from "../errors.ts";
import { compareModels } from "../platforms/compare-models.ts";
import { comparePlatforms } from "../platforms/compare-platforms.ts";
import { simulatedDayCosts } from "../platforms/day-costs.ts";
import { type CompareInput, compare } from "./compare.ts";

/**
 * Compares the platforms of several runs with each other, such as those of a cluster and of AWS. Verdicts stay as each run
 * reached them. The result is only for display: its provenance is the first run's, so it cannot be published.
 *
 * @throws {UsageError} two runs share a platform, or give a workload's name to different work
 */
export function rankRuns(inputs: readonly [CompareInput, ...CompareInput[]]): Comparison {
  const [first, ...others] = inputs;
  const parts = inputs.map(compare);
  const plan = others.reduce((joined, other) => joinPlans(joined, other), first.plan);
  const records = inputs.flatMap((input) => input.records);
  const jobs = {
    ends: inputs.flatMap(({ jobs: own = NO_JOBS }) => own.ends),
    sessions: inputs.flatMap(({ jobs: own = NO_JOBS }) => own.sessions),
  };
  const listed = inputs
    .map(({ prices = NO_PRICES }) => prices)
    .reduce((joined: PriceList, list) => withPrices(joined, list.prices));
  const prices = withMeasuredOverheads(listed, { plan, records });
  const questions = comparePlatforms({ plan, records, prices });
  const models = compareModels({ plan, records, prices });
  const cost = runCost({ plan, records, jobs, prices });
  const [own] = parts;
  if (!own) throw new RangeError("there is no run");
  const { platformQuestions: _questions, models: _models, cost: _cost, ...common } = own;
  const { from, to } = measuredBetween(records);
  return {
    ...common,
    measuredFrom: from,
    measuredTo: to,
    workloads: plan.workloads,
    versions: plan.versions,
    platforms: plan.platforms,
    machines: parts.flatMap(({ machines }) => machines),
    cells: parts.flatMap(({ cells }) => cells),
    agreements: agreementsOf(plan, records),
    rankedRuns: parts.map((part) => ({
      run: part.run,
      plan: part.plan,
      platforms: part.platforms.map(({ id }) => id),
      versions: part.versions.map(({ digest }) => digest),
    })),
    ...(questions.length > 0 ? { platformQuestions: [...questions] } : {}),
    ...(models.length > 0 ? { models: [...models] } : {}),
    ...(cost
      ? { cost: { ...cost, simulatedDays: [...simulatedDayCosts({ plan, records, prices })] } }
      : {}),
  };
}

function joinPlans(plan: Plan, { plan: other, run }: CompareInput): Plan {
  const shared = other.platforms.find(({ id }) => plan.platforms.some((one) => one.id === id));
  if (shared) {
    throw new UsageError(
      `Run ${run} and another one both have platform ${shared.id}. Rank runs on different platforms.`,
    );
  }
  for (const workload of other.workloads) requireSameWork(plan, workload, run);
  const known = new Set(plan.workloads.map(({ workload }) => workload.name));
  const digests = new Set(plan.versions.map(({ digest }) => digest));
  return {
    ...plan,
    workloads: [
      ...plan.workloads,
      ...other.workloads.filter(({ workload }) => !known.has(workload.name)),
    ],
    versions: [...plan.versions, ...other.versions.filter(({ digest }) => !digests.has(digest))],
    platforms: [...plan.platforms, ...other.platforms],
    blocks: [...plan.blocks, ...other.blocks],
  };
}

/** Where a run directory is and how it was made may differ; how much a trial simulates must not. */
function requireSameWork(plan: Plan, { workload: other }: PinnedWorkload, run: string): void {
  const own = plan.workloads.find(({ workload }) => workload.name === other.name)?.workload;
  if (!own) return;
  const workOf = (workload: typeof other) =>
    JSON.stringify({
      ...workload,
      description: null,
      expected: null,
      environment: null,
      runDirectory: null,
      create: null,
      workingDirectory: null,
      keepOutputs: null,
    });
  if (workOf(own) === workOf(other)) return;
  throw new UsageError(
    `Workload ${other.name} of run ${run} is not the same work as in the other run. Rank runs with the same workload: kind, simulated hours, resolution.`,
  );
}
