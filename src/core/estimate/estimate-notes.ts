import type { Plan } from "../documents/plan.ts";
import { UNKNOWN_TRIAL_LIMIT_MINUTES } from "../documents/trial-limit.ts";
import { formatCount, formatRoughly, formatUsd } from "../format/text.ts";
import { notesOnInstances } from "../planning/instance-notes.ts";
import type { PlatformEstimate, RunEstimate, SpendLimitForecast } from "./estimate-summary.ts";

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
    ...onSpending(estimate),
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

function missingPrices({ platforms, region }: Omit<RunEstimate, "notes">): readonly string[] {
  const unpriced = new Set(
    platforms.filter(({ price }) => price === null).map(({ instanceType }) => instanceType),
  );
  if (unpriced.size === 0) return [];
  const types = [...unpriced].join(" ");
  return [
    `Prices are unknown for ${[...unpriced].join(", ")} with this purchase option in ${region}. Run \`gcbench prices --instance-types ${types} --region ${region}\`, or use --live for this estimate only.`,
  ];
}

function assumedOverheads({ platforms }: Omit<RunEstimate, "notes">): readonly string[] {
  const [assumed] = platforms.filter(({ overhead }) => overhead.source === "assumed");
  return assumed
    ? [
        `Boot, image and inputs are assumed to take ${formatRoughly(assumed.overhead.seconds)} per host. The first run measures them.`,
      ]
    : [];
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

function onSpending(estimate: Omit<RunEstimate, "notes">): readonly string[] {
  const { limits, usd, maxUsd, platforms, spendLimitForecast } = estimate;
  const { spendUsd } = limits;
  if (spendUsd !== null && maxUsd === null) return [unenforceableLimit(platforms, spendUsd)];
  const worstBlock = Math.max(0, ...platforms.map(({ maxBlockUsd }) => maxBlockUsd ?? 0));
  if (worstBlock === 0) return [];
  if (spendUsd === null) {
    const worst =
      maxUsd === null ? "" : `: all blocks cost ${formatUsd(maxUsd)} at their time limits`;
    return [`The run has no spending limit (limits.spendUsd)${worst}.`];
  }
  if (worstBlock > spendUsd) {
    return [limitBelowBlockCost(estimate, { spendUsd, worstBlock })];
  }
  return [
    `limits.spendUsd is ${formatUsd(spendUsd)}, and a block can cost ${formatUsd(roundUpToCent(worstBlock))} at its time limit${describeParallelism(estimate)}.`,
    ...(spendLimitForecast?.exceedsLimit
      ? [describeStop(spendLimitForecast, { usd, spendUsd })]
      : []),
  ];
}

/** The same condition makes gcbench refuse the run at its start. */
function unenforceableLimit(platforms: readonly PlatformEstimate[], spendUsd: number): string {
  const unpriced = platforms.filter(({ maxUsd }) => maxUsd === null);
  const names = unpriced.map(({ platform }) => platform).join(", ");
  return (
    `limits.spendUsd is ${formatUsd(spendUsd)}, but the price of ${names} is unknown. ` +
    "The run will be refused. Add the price, or remove the limit."
  );
}

function describeStop(
  { firstLook }: SpendLimitForecast,
  { usd, spendUsd }: { usd: RunEstimate["usd"]; spendUsd: number },
): string {
  const stop = firstLook.unaffordableBlocks > 0 ? "the first look is complete" : "the last look";
  // Blocks can cost less than the limit but still need room for their worst case.
  const why =
    usd && usd.max > spendUsd
      ? `the whole run can cost ${formatUsd(usd.max)}`
      : "a block starts only if its worst case fits";
  return `The run may stop before ${stop}: ${why}.`;
}

/**
 * Describes how the limit affects the first look: `: 6 of the 9 blocks of the first look can run in
 * parallel, ...`.
 */
function describeParallelism({
  spendLimitForecast,
  limits: { trialMinutes },
}: Omit<RunEstimate, "notes">): string {
  if (!spendLimitForecast || spendLimitForecast.firstLook.blocks === 0) return "";
  const { blocks, concurrentBlocks, unaffordableBlocks, maxUsd } = spendLimitForecast.firstLook;
  if (concurrentBlocks === blocks) return "; all blocks of the first look fit in parallel";
  const rest =
    unaffordableBlocks === 0
      ? "the others wait"
      : `${formatCount(unaffordableBlocks, "block")} can never start`;
  const how = concurrentBlocks === 1 ? "at a time" : "in parallel";
  return (
    `; ${concurrentBlocks} of the ${formatCount(blocks, "block")} of the first look can run ${how}, ${rest}. ` +
    `Raise the limit to ${formatUsd(roundUpToCent(maxUsd))} or ${trialMinutes === null ? "set a shorter" : "lower"} limits.trialMinutes to fit all of them`
  );
}

/** Rounds up, because a rounded-down limit would be too low. */
function roundUpToCent(usd: number): number {
  const rounded = Math.ceil(usd * 100) / 100;
  return rounded >= usd ? rounded : (Math.ceil(usd * 100) + 1) / 100;
}

function limitBelowBlockCost(
  { blockTimeLimitSeconds, spendLimitForecast, limits }: Omit<RunEstimate, "notes">,
  { spendUsd, worstBlock }: { spendUsd: number; worstBlock: number },
): string {
  return (
    `${spendLimitForecast?.startableBlocks === 0 ? "No block" : "Not every block"} can start: limits.spendUsd is ${formatUsd(spendUsd)}, but a block can cost ${formatUsd(roundUpToCent(worstBlock))} ` +
    `because it may take ${formatRoughly(blockTimeLimitSeconds)}. ${limits.trialMinutes === null ? "Set" : "Lower"} limits.trialMinutes or raise limits.spendUsd.`
  );
}

/** Platforms sorted by cost, cheapest first and unknown costs last. */
export function byCost(platforms: readonly PlatformEstimate[]): readonly PlatformEstimate[] {
  const cost = ({ usd }: PlatformEstimate) => usd?.min ?? Number.POSITIVE_INFINITY;
  return platforms.toSorted((a, b) => (cost(a) < cost(b) ? -1 : Number(cost(a) > cost(b))));
}
