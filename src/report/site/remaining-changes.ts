import type { ListedRegression } from "../../core/documents/regression-list.ts";
import type { HistoryStep } from "../../core/history/named-steps.ts";
import { isAcceptedStep, regressionsAt } from "../../core/history/regressions-at-steps.ts";
import { PEAK_MEMORY, WALL_TIME } from "../../core/verdict/block-times.ts";
import { MATERIAL_CHANGE, MIN_CHANGE } from "../../core/verdict/verdict.ts";
import type { SiteSeries } from "./site-series.ts";

/** A slow-down, or a rise of the peak memory, that later versions did not undo. */
export interface RemainingChange {
  readonly version: string;
  /** `wall time`, `peak memory`, or a timer that changed alone. */
  readonly quantity: string;
  /** Parts of the model that carry it, largest first. */
  readonly parts: readonly string[];
  /** Where it was found, largest first. */
  readonly places: readonly { readonly one: SiteSeries; readonly step: HistoryStep }[];
  /** Regressions with an issue about it. */
  readonly regressions: readonly ListedRegression[];
}

/**
 * Changes for the worse that remain in the newest versions, grouped over workloads and machines: the wall time's first, then the
 * largest. Where people accepted a change, it is a group of its own.
 */
export function remainingChanges(
  all: readonly SiteSeries[],
  listed: readonly ListedRegression[],
): readonly RemainingChange[] {
  const groups = new Map<string, Place[]>();
  for (const one of all) {
    for (const step of remainingSteps(one)) {
      const { workload } = one.series;
      const regressions = regressionsAt(step, { workload, versions: one.newest.versions }, listed);
      const key = JSON.stringify([step.version, step.quantity, isAcceptedStep(regressions)]);
      const group = groups.get(key) ?? [];
      group.push({ one, step, regressions });
      groups.set(key, group);
    }
  }
  return [...groups.values()]
    .map((group) => group.toSorted((a, b) => b.step.change - a.step.change))
    .flatMap((places) => {
      const [first] = places;
      if (!first) return [];
      const parts = places.flatMap(({ step }) => step.timers.map(({ name }) => name));
      const { version, quantity } = first.step;
      const regressions = [...new Set(places.flatMap((place) => place.regressions))];
      return [{ version, quantity, parts: [...new Set(parts)], places, regressions }];
    })
    .toSorted((a, b) => Number(isPart(a)) - Number(isPart(b)) || sizeOf(b) - sizeOf(a));
}

interface Place {
  readonly one: SiteSeries;
  readonly step: HistoryStep;
  readonly regressions: readonly ListedRegression[];
}

function isPart({ quantity }: RemainingChange): boolean {
  return quantity !== WALL_TIME;
}

function sizeOf({ places: [first] }: RemainingChange): number {
  return first?.step.change ?? 0;
}

/** Steps to a higher level, if the newest level is still materially above the level before them. */
function remainingSteps({ newest }: SiteSeries): readonly HistoryStep[] {
  const { steps, timerSteps, memorySteps, quantities, memory } = newest;
  const known = [...quantities, ...(memory ? [memory] : [])];
  return [...steps, ...timerSteps, ...memorySteps].filter(({ change, at, quantity }) => {
    const levels = known.find((one) => one.quantity === quantity)?.levels ?? [];
    const risen = (1 + (levels.at(-1) ?? 0)) / (1 + (levels[at - 1] ?? 0)) - 1;
    return change > 0 && risen >= (quantity === PEAK_MEMORY ? MATERIAL_CHANGE : MIN_CHANGE);
  });
}
