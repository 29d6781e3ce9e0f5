import type { Plan } from "../documents/plan.ts";
import { formatCount, formatRoughly, formatUsd } from "../format/text.ts";
import type { PlatformEstimate, RunEstimate, SpendLimitForecast } from "./estimate-summary.ts";

/** A limit that is so many times what a trial takes makes the worst case say nothing. */
const LOOSE_LIMIT_FACTOR = 10;

/** How rough an estimate is, what is missing for a better one, and what bounds the run. */
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
      `How long a trial of ${name} takes is not known: no record of it, and its file has no expected.wallSeconds. ` +
      'Measure one trial and add it: expected: { wallSeconds: 900, source: "c7g.4xlarge, 16 threads, 2026-11-20" } (with your own figures).',
  );
}

function uncertainTimes(estimate: Omit<RunEstimate, "notes">): readonly string[] {
  const rough = [...trialsOf(estimate, "expected"), ...trialsOf(estimate, "elsewhere")];
  const sources = new Map(
    rough.map(({ workload, source }) => [`${workload} ${source}`, { workload, source }]),
  );
  return [...sources.values()].map(
    ({ workload, source }) =>
      `The time of ${workload} is of another machine (${source}): other cores and thread counts can make it several times longer or shorter.`,
  );
}

function missingPrices({ platforms, region }: Omit<RunEstimate, "notes">): readonly string[] {
  const unpriced = new Set(
    platforms.filter(({ price }) => price === null).map(({ instanceType }) => instanceType),
  );
  if (unpriced.size === 0) return [];
  const types = [...unpriced].join(" ");
  return [
    `No price is known of ${[...unpriced].join(", ")} as it is bought here in ${region}: \`gcbench prices --instance-types ${types} --region ${region}\` asks AWS, or --live does for this estimate alone.`,
  ];
}

function assumedOverheads({ platforms }: Omit<RunEstimate, "notes">): readonly string[] {
  const [assumed] = platforms.filter(({ overhead }) => overhead.source === "assumed");
  return assumed
    ? [
        `Boot, image and inputs are assumed to take ${formatRoughly(assumed.overhead.seconds)} a host; a first run measures them.`,
      ]
    : [];
}

function insufficientMemory({ workloads, platforms }: Plan): readonly string[] {
  return workloads.flatMap(({ workload: { name, expected } }) =>
    platforms.flatMap(({ id, instance }) =>
      instance && expected?.memoryMiB !== undefined && expected.memoryMiB > instance.job.memoryMiB
        ? [
            `${name} is expected to need ${expected.memoryMiB} MiB, and a job on ${id} gets ${instance.job.memoryMiB} MiB.`,
          ]
        : [],
    ),
  );
}

function onLimits(estimate: Omit<RunEstimate, "notes">): readonly string[] {
  const { limits, platforms, hours } = estimate;
  const times = platforms.flatMap(({ trials }) => trials.flatMap(({ seconds }) => seconds ?? []));
  const longest = Math.max(0, ...times);
  const isLoose = longest > 0 && limits.trialMinutes * 60 > LOOSE_LIMIT_FACTOR * longest;
  const { deadlineHours } = limits;
  return [
    ...(isLoose
      ? [
          `limits.trialMinutes is ${limits.trialMinutes}, and a trial takes about ${formatRoughly(longest)}: a hung one would be paid for all that time. A limit of ${Math.ceil((3 * longest) / 60)} would bound the worst case better.`,
        ]
      : []),
    ...(deadlineHours !== null && hours && hours.max > deadlineHours
      ? [
          `limits.deadlineHours is ${deadlineHours}: what takes longer is cancelled, and all looks may take ${formatRoughly(hours.max * 3600)}.`,
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
      maxUsd === null ? "" : `: at their time limits all blocks cost ${formatUsd(maxUsd)}`;
    return [`No limits.spendUsd bounds this run${worst}.`];
  }
  if (worstBlock > spendUsd) {
    return [limitBelowBlockCost(estimate, { spendUsd, worstBlock })];
  }
  return [
    `limits.spendUsd is ${formatUsd(spendUsd)}, and one block can cost ${formatUsd(roundUpToCent(worstBlock))} at its time limit${blocksHeldByLimit(estimate)}.`,
    ...(spendLimitForecast?.exceedsLimit
      ? [describeStop(spendLimitForecast, { usd, spendUsd })]
      : []),
  ];
}

/** As a run says it where it begins. */
function unenforceableLimit(platforms: readonly PlatformEstimate[], spendUsd: number): string {
  const unpriced = platforms.filter(({ maxUsd }) => maxUsd === null);
  const names = unpriced.map(({ platform }) => platform).join(", ");
  return (
    `limits.spendUsd is ${formatUsd(spendUsd)}, and a limit needs every price: without one of ${names} ` +
    "it can't be kept, and the run is refused where it begins."
  );
}

function describeStop(
  { firstLook }: SpendLimitForecast,
  { usd, spendUsd }: { usd: RunEstimate["usd"]; spendUsd: number },
): string {
  const where = firstLook.left > 0 ? "the first look is complete" : "the last look";
  // All of it can be expected to cost less than the limit, which asks for room at the worst.
  const why =
    usd && usd.max > spendUsd
      ? `the whole run can take ${formatUsd(usd.max)}`
      : "a block begins only where its own worst case has room";
  return `It may stop there before ${where}: ${why}.`;
}

/** What the limit makes of the first look: `: it lets 6 of the first look's 9 blocks run side by side, ...`. */
function blocksHeldByLimit({ spendLimitForecast }: Omit<RunEstimate, "notes">): string {
  if (!spendLimitForecast || spendLimitForecast.firstLook.blocks === 0) return "";
  const { blocks, concurrentBlocks, left, maxUsd } = spendLimitForecast.firstLook;
  if (concurrentBlocks === blocks) return ": all blocks of the first look have room side by side";
  const never = `${formatCount(left, "block")} never ${left === 1 ? "begins" : "begin"}`;
  const rest = left === 0 ? "the others wait for them" : never;
  const how = concurrentBlocks === 1 ? "at a time" : "side by side";
  return (
    `: it lets ${concurrentBlocks} of the first look's ${formatCount(blocks, "block")} run ${how}, ${rest}. ` +
    `A limit of ${formatUsd(roundUpToCent(maxUsd))}, or shorter limits.trialMinutes, has room for all of them`
  );
}

/** What a limit must have room for: rounded down, that much would not suffice. */
function roundUpToCent(usd: number): number {
  const rounded = Math.ceil(usd * 100) / 100;
  return rounded >= usd ? rounded : (Math.ceil(usd * 100) + 1) / 100;
}

function limitBelowBlockCost(
  { blockTimeLimitSeconds, spendLimitForecast }: Omit<RunEstimate, "notes">,
  { spendUsd, worstBlock }: { spendUsd: number; worstBlock: number },
): string {
  return (
    `${spendLimitForecast?.begin === 0 ? "No block" : "Not every block"} could begin: limits.spendUsd is ${formatUsd(spendUsd)}, and one block can cost ${formatUsd(roundUpToCent(worstBlock))}, ` +
    `for it may take ${formatRoughly(blockTimeLimitSeconds)}. Lower limits.trialMinutes, or allow more.`
  );
}

/** The platforms of an estimate, the cheapest first; those of unknown cost last. */
export function byCost(platforms: readonly PlatformEstimate[]): readonly PlatformEstimate[] {
  const cost = ({ usd }: PlatformEstimate) => usd?.min ?? Number.POSITIVE_INFINITY;
  return platforms.toSorted((a, b) => (cost(a) < cost(b) ? -1 : Number(cost(a) > cost(b))));
}
