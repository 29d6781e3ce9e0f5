import type { Metric } from "../documents/platform-comparison.ts";
import {
  type ComparePlatformsInput,
  type Measured,
  measurementsOf,
} from "./platform-measurements.ts";
import { figureOf, logTimesOf, type PlatformFigure, timesOf } from "./platform-metrics.ts";
import { rankPlatforms } from "./platform-question.ts";

/** What a simulated day costs with one version on one platform. */
export interface DayCost {
  readonly workload: string;
  readonly version: string;
  readonly platform: string;
  readonly hosts: number;
  readonly compute: PlatformFigure;
  readonly allIn: PlatformFigure | null;
}

/** What a simulated day costs, also where only one platform ran; the same figures as in the rankings. */
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

function figuresOf(
  metric: Metric,
  measured: readonly Measured[],
): ReadonlyMap<string, PlatformFigure> {
  const ranked = rankPlatforms(logTimesOf(metric, measured, timesOf(measured)));
  return new Map(ranked.map((own) => [own.id, figureOf(metric, own)]));
}
