import type { Plan } from "../documents/plan.ts";
import { UNKNOWN_TRIAL_LIMIT_MINUTES } from "../documents/trial-limit.ts";
import { formatCoreHours, formatCount, formatRoughly, formatUsd } from "../format/text.ts";
import { notesOnInstances } from "../planning/instance-notes.ts";
import { siteFile } from "../planning/site-platforms.ts";
import type {
  BudgetEstimate,
  LimitForecast,
  PlatformEstimate,
  RunEstimate,
} from "./estimate-summary.ts";

/** A time limit this many times the expected time makes the worst case meaningless. */
const LOOSE_LIMIT_FACTOR = 10;

/** Notes on an estimate: its uncertainty, missing figures, and the limits of the run. */
export function notesOnEstimate(
  plan: Plan,
  estimate: Omit<RunEstimate, "notes">,
): readonly string[] {
  return [
    ...missingTimes(estimate),
    ...uncertainTimes(estimate),
    ...missingPrices(estimate),
    ...assumedOverheads(estimate),
    ...insufficientMemory(plan),
    ...notesOnInstances(plan.platforms),
    ...onLimits(estimate),
    ...onBudgets(estimate),
  ];
}

function trialsOf({ platforms }: Pick<RunEstimate, "platforms">, timeSource: string) {
  return platforms.flatMap(({ trials }) =>
    trials.filter((trial) => trial.timeSource === timeSource),
  );
}

function missingTimes(estimate: Omit<RunEstimate, "notes">): readonly string[] {
  const names = new Set(trialsOf(estimate, "unknown").map(({ workload }) => workload));
  return [...names].map(
    (name) =>
      `The time of a trial of ${name} is unknown: it was never measured and its workload file has no expected.wallSeconds. ` +
      (estimate.limits.trialMinutes === null
        ? `Until then its time limit is ${UNKNOWN_TRIAL_LIMIT_MINUTES / 60} hours. `
        : "") +
      'Measure a trial, then add your figures, for example: expected: { wallSeconds: 900, source: "c7g.4xlarge, 16 threads, 2026-11-20" }.',
  );
}

function uncertainTimes(estimate: Omit<RunEstimate, "notes">): readonly string[] {
  const rough = [...trialsOf(estimate, "expected"), ...trialsOf(estimate, "elsewhere")];
  const sources = new Map(
    rough.map(({ workload, source }) => [`${workload} ${source}`, { workload, source }]),
  );
  return [...sources.values()].map(
    ({ workload, source }) =>
      `The time of ${workload} comes from another machine (${source}). Different cores and thread counts can make it several times longer or shorter.`,
  );
}

function missingPrices(estimate: Omit<RunEstimate, "notes">): readonly string[] {
  const { platforms, region, site } = estimate;
  const unpriced = platforms.filter(({ price }) => price === null);
  if (unpriced.length === 0) return [];
  if (site !== null) {
    const names = unpriced.map(({ platform }) => platform).join(", ");
    return [
      `The cost of ${names} is unknown: ${siteFile(site)} has no price of a core hour for it. Add one to see USD.`,
    ];
  }
  const types = [...new Set(unpriced.map(({ machine }) => machine))];
  return [
    `Prices are unknown for ${types.join(", ")} with this purchase option in ${region}. Run \`gcbench prices --instance-types ${types.join(" ")} --region ${region}\`, or use --live for this estimate only.`,
  ];
}

function assumedOverheads({ platforms, site }: Omit<RunEstimate, "notes">): readonly string[] {
  const [assumed] = platforms.filter(({ overhead }) => overhead.source === "assumed");
  if (!assumed) return [];
  const seconds = formatRoughly(assumed.overhead.seconds);
  return site === null
    ? [
        `Boot, image and inputs are assumed to take ${seconds} per host. The first run measures them.`,
      ]
    : [`The start of a job is assumed to take ${seconds}. Time in the queue is not included.`];
}

function insufficientMemory({ workloads, platforms }: Plan): readonly string[] {
  return workloads.flatMap(({ workload: { name, expected } }) =>
    platforms.flatMap(({ id, instance }) =>
      instance && expected?.memoryMiB !== undefined && expected.memoryMiB > instance.job.memoryMiB
        ? [
            `${name} is expected to need ${expected.memoryMiB} MiB, but a job on ${id} gets ${instance.job.memoryMiB} MiB.`,
          ]
        : [],
    ),
  );
}

function onLimits(estimate: Omit<RunEstimate, "notes">): readonly string[] {
  const { limits, platforms, hours } = estimate;
  const times = platforms.flatMap(({ trials }) => trials.flatMap(({ seconds }) => seconds ?? []));
  const longest = Math.max(0, ...times);
  const { deadlineHours, trialMinutes } = limits;
  const isLoose =
    longest > 0 && trialMinutes !== null && trialMinutes * 60 > LOOSE_LIMIT_FACTOR * longest;
  return [
    ...(isLoose
      ? [
          `limits.trialMinutes is ${trialMinutes}, but a trial takes about ${formatRoughly(longest)}. A trial that hangs would be billed until the limit. Set it to about ${Math.ceil((3 * longest) / 60)} to reduce the worst case.`,
        ]
      : []),
    ...(deadlineHours !== null && hours && hours.max > deadlineHours
      ? [
          `limits.deadlineHours is ${deadlineHours}, but all looks may take ${formatRoughly(hours.max * 3600)}. Later blocks are cancelled.`,
        ]
      : []),
  ];
}

function onBudgets(estimate: Omit<RunEstimate, "notes">): readonly string[] {
  const { limits, budgets, site, platforms } = estimate;
  const hasUsd = budgets.some(({ key }) => key === "limits.spendUsd");
  const unpriced =
    limits.spendUsd !== null && !hasUsd
      ? [unenforceableLimit(platforms, { ...limits, spendUsd: limits.spendUsd, site })]
      : [];
  const limited = budgets.filter(({ limit }) => limit !== null);
  const shown = limited.length > 0 || unpriced.length > 0 ? limited : budgets.slice(0, 1);
  return [...unpriced, ...shown.flatMap((budget) => onBudget(estimate, budget))];
}

function onBudget(estimate: Omit<RunEstimate, "notes">, budget: BudgetEstimate): readonly string[] {
  const { key, limit, max, maxBlock, forecast } = budget;
  const { format, verb, limitName } = WORDS[key];
  if (limit !== null && max === null) {
    const { platforms, site } = estimate;
    return [unenforceableLimit(platforms, { spendUsd: limit, coreHours: null, site })];
  }
  if (maxBlock === 0) return [];
  if (limit === null) {
    const worst = max === null ? "" : `: all blocks ${verb} ${format(max)} at their time limits`;
    return [`The run has no ${limitName} (${key})${worst}.`];
  }
  if (maxBlock > limit) return [limitBelowBlock(estimate, budget, limit)];
  return [
    `${key} is ${format(limit)}, and a block can ${verb} ${format(roundUp(key, maxBlock))} at its time limit${describeParallelism(estimate, budget)}.`,
    ...(forecast?.exceedsLimit ? [describeStop(budget, limit, forecast)] : []),
  ];
}

const WORDS: Readonly<
  Record<
    BudgetEstimate["key"],
    {
      readonly format: (amount: number) => string;
      readonly verb: string;
      readonly limitName: string;
    }
  >
> = {
  "limits.spendUsd": { format: formatUsd, verb: "cost", limitName: "spending limit" },
  "limits.coreHours": { format: formatCoreHours, verb: "take", limitName: "core-hour limit" },
};

/** The same condition makes gcbench refuse the run at its start, or warn if core hours limit it. */
function unenforceableLimit(
  platforms: readonly PlatformEstimate[],
  limits: {
    readonly spendUsd: number;
    readonly coreHours: number | null;
    readonly site: string | null;
  },
): string {
  const { spendUsd, coreHours, site } = limits;
  const unpriced = platforms.filter(({ price, maxUsd }) =>
    site === null ? maxUsd === null : price === null,
  );
  const names = unpriced.map(({ platform }) => platform).join(", ");
  const limit = `limits.spendUsd is ${formatUsd(spendUsd)}, but the price of ${names} is unknown. `;
  if (site === null) return `${limit}The run will be refused. Add the price, or remove the limit.`;
  return coreHours === null
    ? `${limit}The run will be refused. Set limits.coreHours, or add a price to ${siteFile(site)}.`
    : `${limit}Only limits.coreHours limits the run.`;
}

function describeStop(
  { key, expected }: BudgetEstimate,
  limit: number,
  { firstLook }: LimitForecast,
): string {
  const { format, verb } = WORDS[key];
  const stop = firstLook.unaffordableBlocks > 0 ? "the first look is complete" : "the last look";
  // Blocks can take less than the limit but still need room for their worst case.
  const why =
    expected && expected.max > limit
      ? `the whole run can ${verb} ${format(expected.max)}`
      : "a block starts only if its worst case fits";
  return `The run may stop before ${stop}: ${why}.`;
}

/**
 * Describes how a limit affects the first look: `: 6 of the 9 blocks of the first look can run in
 * parallel, ...`.
 */
function describeParallelism(
  { limits: { trialMinutes } }: Omit<RunEstimate, "notes">,
  { key, forecast }: BudgetEstimate,
): string {
  if (!forecast || forecast.firstLook.blocks === 0) return "";
  const { blocks, concurrentBlocks, unaffordableBlocks, maxAmount } = forecast.firstLook;
  if (concurrentBlocks === blocks) return "; all blocks of the first look fit in parallel";
  const rest =
    unaffordableBlocks === 0
      ? "the others wait"
      : `${formatCount(unaffordableBlocks, "block")} can never start`;
  const how = concurrentBlocks === 1 ? "at a time" : "in parallel";
  return (
    `; ${concurrentBlocks} of the ${formatCount(blocks, "block")} of the first look can run ${how}, ${rest}. ` +
    `Raise the limit to ${WORDS[key].format(roundUp(key, maxAmount))} or ${trialMinutes === null ? "set a shorter" : "lower"} limits.trialMinutes to fit all of them`
  );
}

/** Rounds up to a cent, or to three digits of core hours, because a rounded-down limit would be too low. */
function roundUp(key: BudgetEstimate["key"], amount: number): number {
  const perStep = key === "limits.spendUsd" ? 100 : 10 ** (2 - Math.floor(Math.log10(amount)));
  const rounded = Math.ceil(amount * perStep) / perStep;
  return rounded >= amount ? rounded : (Math.ceil(amount * perStep) + 1) / perStep;
}

function limitBelowBlock(
  { blockTimeLimitSeconds, limits }: Omit<RunEstimate, "notes">,
  { key, maxBlock, forecast }: BudgetEstimate,
  limit: number,
): string {
  const { format, verb } = WORDS[key];
  return (
    `${forecast?.startableBlocks === 0 ? "No block" : "Not every block"} can start: ${key} is ${format(limit)}, but a block can ${verb} ${format(roundUp(key, maxBlock))} ` +
    `because it may take ${formatRoughly(blockTimeLimitSeconds)}. ${limits.trialMinutes === null ? "Set" : "Lower"} limits.trialMinutes or raise ${key}.`
  );
}

/** Platforms sorted by cost, cheapest first and unknown costs last. */
export function byCost(platforms: readonly PlatformEstimate[]): readonly PlatformEstimate[] {
  const cost = ({ usd }: PlatformEstimate) => usd?.min ?? Number.POSITIVE_INFINITY;
  return platforms.toSorted((a, b) => (cost(a) < cost(b) ? -1 : Number(cost(a) > cost(b))));
}
