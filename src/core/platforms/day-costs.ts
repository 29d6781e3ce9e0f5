import type { Metric } from "../documents/platform-comparison.ts";
import {
  type ComparePlatformsInput,
  type Measured,
  measurementsOf,
} from "./platform-measurements.ts";
import { figureOf, logTimesOf, type PlatformFigure, timesOf } from "./platform-metrics.ts";
import { rankPlatforms } from "./platform-question.ts";

/** Cost of a simulated day with a version on a platform. */
export interface DayCost {
  readonly workload: string;
  readonly version: string;
  readonly platform: string;
  readonly hosts: number;
  readonly compute: PlatformFigure;
  readonly allIn: PlatformFigure | null;
}

/**
 * Costs of simulated days, also for versions on a single platform. The figures match the rankings.
 */
export function simulatedDayCosts(input: ComparePlatformsInput): readonly DayCost[] {
  const { plan } = input;
  const names = [...new Set(plan.versions.map(({ name }) => name))];
  return plan.workloads.flatMap(({ workload }) =>
    names.flatMap((version) => {
      const key = { workload: workload.name, version };
      const measured = measurementsOf(input, key);
      const compute = figuresOf("cost", measured);
      const allIn = figuresOf("all-in-cost", measured);
      return measured.flatMap(({ facts: { platform, hosts } }) => {
        const figure = compute.get(platform);
        return figure
          ? [{ ...key, platform, hosts, compute: figure, allIn: allIn.get(platform) ?? null }]
          : [];
      });
    }),
  );
}

/** Figures of a version by platform, with the intervals of the rankings. */
export function figuresOf(
  metric: Metric,
  measured: readonly Measured[],
): ReadonlyMap<string, PlatformFigure> {
  const ranked = rankPlatforms(logTimesOf(metric, measured, timesOf(measured)));
  return new Map(ranked.map((rank) => [rank.id, figureOf(metric, rank)]));
}
