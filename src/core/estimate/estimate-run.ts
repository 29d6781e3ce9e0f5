import { max, sum } from "d3-array";
import { blockTimeLimitSeconds } from "../cost/budget.ts";
import { type BudgetUnit, clusterUnits, inUsd } from "../cost/budget-unit.ts";
import type { Plan } from "../documents/plan.ts";
import { estimateElapsed } from "./estimate-elapsed.ts";
import { notesOnEstimate } from "./estimate-notes.ts";
import { type EstimateInput, estimatePlatform, type PlatformPart } from "./estimate-platform.ts";
import type { BudgetEstimate, RunEstimate, Span } from "./estimate-summary.ts";
import { firstLookBlocks } from "./run-forecast.ts";

/** Estimates time and cost of a plan in AWS or on a cluster, with a host for each block. */
export function estimateRun(input: EstimateInput): RunEstimate {
  const { plan, region, history, prices } = input;
  const units = region === null ? clusterUnits(prices, plan.platforms) : [inUsd(prices, region)];
  const first = new Set(firstLookBlocks(plan, { history }).map(({ id }) => id));
  const parts = plan.platforms.map((platform) =>
    estimatePlatform(input, { platform, first, units }),
  );
  const platforms = parts.map(({ estimate }) => estimate);
  const outlooks = units.map((unit) => budgetOf(plan, parts, { unit, first }));
  const tightest = outlooks.reduce((one, other) => (isTighter(other, one) ? other : one));
  const {
    spendUsd = null,
    coreHours = null,
    trialMinutes = null,
    deadlineHours = null,
  } = plan.limits;
  const usd = outlooks.find(({ budget }) => budget.key === "limits.spendUsd")?.budget;
  const estimate = {
    suite: plan.suite,
    engine: region === null ? ("slurm" as const) : ("batch" as const),
    region,
    site: plan.platforms.find(({ node }) => node)?.node?.site ?? null,
    platforms,
    hostHours: addSpans(platforms.map(({ hostHours }) => hostHours)),
    coreHours: addSpans(platforms.map((platform) => platform.coreHours)),
    hours: tightest.hours,
    limitForecast: tightest.budget.forecast,
    budgets: outlooks.map(({ budget }) => budget),
    usd: usd?.expected ?? null,
    maxUsd: usd?.max ?? null,
    blockTimeLimitSeconds: blockTimeLimitSeconds(plan, history),
    limits: { trialMinutes, spendUsd, coreHours, deadlineHours },
  };
  return { ...estimate, notes: notesOnEstimate(plan, estimate) };
}

interface Outlook {
  readonly budget: BudgetEstimate;
  readonly hours: Span | null;
}

function budgetOf(
  plan: Plan,
  parts: readonly PlatformPart[],
  { unit, first }: { readonly unit: BudgetUnit; readonly first: ReadonlySet<string> },
): Outlook {
  const amounts = parts.flatMap((part) => part.amounts.get(unit) ?? []);
  const worst = addKnown(amounts.map(({ max }) => max));
  const limit = unit.limitOf(plan.limits);
  const blocks = amounts.flatMap((one) => one.blocks);
  const { hours, limitForecast } = estimateElapsed(
    plan,
    blocks.includes(null) ? null : blocks.filter((block) => block !== null),
    { first, limit: limit !== null && worst === null ? "unknown" : limit },
  );
  const budget = {
    key: unit.key,
    limit,
    expected: addSpans(amounts.map(({ expected }) => expected)),
    max: worst,
    maxBlock: max(amounts, ({ maxBlock }) => maxBlock ?? 0) ?? 0,
    forecast: limitForecast,
  };
  return { budget, hours };
}

/** Whether a limit stops or delays the run more than another one. */
function isTighter({ budget: one, hours }: Outlook, { budget: other, hours: others }: Outlook) {
  const blocks = (forecast: BudgetEstimate["forecast"]) =>
    forecast?.startableBlocks ?? Number.POSITIVE_INFINITY;
  if (blocks(one.forecast) !== blocks(other.forecast)) {
    return blocks(one.forecast) < blocks(other.forecast);
  }
  return (hours?.max ?? 0) > (others?.max ?? 0);
}

function addKnown(values: readonly (number | null)[]): number | null {
  return values.includes(null) ? null : sum(values, (value) => value ?? 0);
}

function addSpans(spans: readonly (Span | null)[]): Span | null {
  const known = spans.filter((span) => span !== null);
  if (known.length < spans.length) return null;
  return { min: sum(known, ({ min }) => min), max: sum(known, ({ max }) => max) };
}
