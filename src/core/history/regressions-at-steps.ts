import { isAtOrBefore, isClearlyLarger, matchingCause } from "../comparison/known-regressions.ts";
import type { FoundCause } from "../comparison/regression-causes.ts";
import type { PublishedRegression, SummaryRow } from "../documents/published-run.ts";
import type { KnownCause, RegressedQuantity } from "../documents/regression.ts";
import type { ListedRegression } from "../documents/regression-list.ts";
import { PEAK_MEMORY, WALL_TIME } from "../verdict/block-times.ts";
import type { HistoryVersion } from "./compared-versions.ts";
import type { HistoryStep } from "./named-steps.ts";

/** Regressions about the repository's own runs. Those of other sources, such as forks, are not about its history. */
function ofOwnRuns(listed: readonly ListedRegression[]): readonly ListedRegression[] {
  return listed.filter(({ regression }) => regression.source === null);
}

interface StepPlace {
  readonly workload: string;
  readonly versions: readonly HistoryVersion[];
}

/**
 * Regressions with an issue that are about a step: the same workload and quantity, and the step's version is the one that the issue
 * names, or between it and its nearest baseline.
 */
export function regressionsAt(
  step: HistoryStep,
  { workload, versions }: StepPlace,
  listed: readonly ListedRegression[],
): readonly ListedRegression[] {
  if (step.change <= 0) return [];
  return ofOwnRuns(listed).filter(({ regression }) =>
    regression.causes.some(
      (cause) =>
        cause.workload === workload && isOfQuantity(cause, step) && spans(cause, step, versions),
    ),
  );
}

/** Whether people accepted a step: a regression about it is accepted, and none is open. */
export function isAcceptedStep(found: readonly ListedRegression[]): boolean {
  return (
    found.some(({ state }) => state === "accepted") && found.every(({ state }) => state !== "open")
  );
}

function isOfQuantity({ quantity, also }: KnownCause, step: HistoryStep): boolean {
  const names = new Set([step.quantity, ...step.timers.map(({ name }) => name)].map(stateName));
  return [quantity, ...also].some((one) => names.has(nameOf(one)));
}

/** Whether a step is at the version of a cause, or between it and its nearest baseline. Versions that were not measured here count too. */
function spans(
  { version, sizes }: KnownCause,
  step: HistoryStep,
  versions: readonly HistoryVersion[],
): boolean {
  const known = versions.find(({ names }) => names.includes(version));
  if (known && step.candidates.includes(known.label)) return true;
  const [name] = versions[step.at]?.names ?? [];
  if (name === undefined || !isAtOrBefore(name, version)) return false;
  const baselines = sizes.map(({ baseline }) => baseline).filter((one) => one !== version);
  return baselines.length > 0 && !baselines.some((baseline) => isAtOrBefore(name, baseline));
}

/** The name that a history gives a quantity. */
function nameOf({ kind, timer }: RegressedQuantity): string {
  switch (kind) {
    case "total":
      return WALL_TIME;
    case "memory":
      return PEAK_MEMORY;
    case "timer":
      return timer ?? "";
    default:
      return "";
  }
}

/** The state of an issue keeps the first 200 characters of a timer's name. */
function stateName(quantity: string): string {
  return quantity.slice(0, 200);
}

/** What a comparison found to be worse and no person accepted. */
export interface OpenFindings {
  readonly regressions: readonly PublishedRegression[];
  readonly isFailed: boolean;
  readonly hasUnexpectedResults: boolean;
}

/** What a published comparison found to be worse, without what people accepted. */
export function withoutAcceptedFindings(
  row: SummaryRow,
  listed: readonly ListedRegression[],
): OpenFindings {
  const { regressions, isFailed, hasUnexpectedResults } = row;
  const own = ofOwnRuns(listed);
  const accepted = causesOf(own.filter(({ state }) => state === "accepted"));
  const others = causesOf(own.filter(({ state }) => state !== "accepted"));
  const isAccepted = (quantity: RegressedQuantity, change: number | null = null) => {
    const found = foundCause(row, quantity, change);
    const known = matchingCause(found, accepted);
    return (
      known !== undefined &&
      matchingCause(found, others) === undefined &&
      !isClearlyLarger(found.sizes, known.sizes)
    );
  };
  const isTotalAccepted = regressions.some(
    ({ quantity, change }) => quantity === WALL_TIME && isAccepted(quantityOf(quantity), change),
  );
  return {
    regressions: regressions.filter(({ quantity, change }) => {
      const one = change === null ? GROWTH : quantityOf(quantity);
      // Timers that add little to an accepted total have no issue.
      const isMinor =
        isTotalAccepted &&
        one.kind === "timer" &&
        matchingCause(foundCause(row, one, change), others) === undefined;
      return !isMinor && !isAccepted(one, change);
    }),
    isFailed: isFailed && !isAccepted({ kind: "failure", timer: null }),
    hasUnexpectedResults: hasUnexpectedResults && !isAccepted({ kind: "results", timer: null }),
  };
}

/** The growth of memory has no relative change. */
const GROWTH: RegressedQuantity = { kind: "memory growth", timer: null };

function causesOf(listed: readonly ListedRegression[]): readonly KnownCause[] {
  return listed.flatMap(({ regression }) => regression.causes);
}

function quantityOf(quantity: string): RegressedQuantity {
  if (quantity === WALL_TIME) return { kind: "total", timer: null };
  if (quantity === PEAK_MEMORY) return { kind: "memory", timer: null };
  return { kind: "timer", timer: stateName(quantity) };
}

function foundCause(
  { workload, platform, baseline, candidate, low, high }: SummaryRow,
  quantity: RegressedQuantity,
  change: number | null,
): FoundCause {
  const version = candidate ?? baseline;
  const interval = quantity.kind === "total" ? { low, high } : { low: null, high: null };
  return {
    workload,
    quantity,
    version,
    also: [],
    minor: [],
    sizes: [
      {
        platform,
        baseline,
        version,
        change,
        ...interval,
        kind: quantity.kind,
        confidence: null,
        run: "",
        measured: "",
      },
    ],
  };
}
