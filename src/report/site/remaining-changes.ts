import type { HistoryStep } from "../../core/history/named-steps.ts";
import { WALL_TIME } from "../../core/verdict/block-times.ts";
import { MIN_CHANGE } from "../../core/verdict/verdict.ts";
import type { SiteSeries } from "./site-series.ts";

/** A slow-down that later versions did not undo. */
export interface RemainingChange {
  readonly version: string;
  /** `wall time`, or a timer that changed alone. */
  readonly quantity: string;
  /** Parts of the model that carry it, largest first. */
  readonly parts: readonly string[];
  /** Where it was found, largest first. */
  readonly places: readonly { readonly one: SiteSeries; readonly step: HistoryStep }[];
}

/** Slow-downs that remain in the newest versions, grouped over workloads and machines; the wall time's first, then the largest. */
export function remainingChanges(all: readonly SiteSeries[]): readonly RemainingChange[] {
  const groups = new Map<string, { one: SiteSeries; step: HistoryStep }[]>();
  for (const one of all) {
    for (const step of remainingSteps(one)) {
      const key = JSON.stringify([step.version, step.quantity]);
      const group = groups.get(key) ?? [];
      group.push({ one, step });
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
      return [{ version, quantity, parts: [...new Set(parts)], places }];
    })
    .toSorted((a, b) => Number(isPart(a)) - Number(isPart(b)) || sizeOf(b) - sizeOf(a));
}

function isPart({ quantity }: RemainingChange): boolean {
  return quantity !== WALL_TIME;
}

function sizeOf({ places: [first] }: RemainingChange): number {
  return first?.step.change ?? 0;
}

/** Steps to a slower level, if the newest level is still materially above the level before them. */
function remainingSteps({ newest }: SiteSeries): readonly HistoryStep[] {
  const { steps, timerSteps, quantities } = newest;
  return [...steps, ...timerSteps].filter(({ change, at, quantity }) => {
    const levels = quantities.find((one) => one.quantity === quantity)?.levels ?? [];
    const risen = (1 + (levels.at(-1) ?? 0)) / (1 + (levels[at - 1] ?? 0)) - 1;
    return change > 0 && risen >= MIN_CHANGE;
  });
}
