import { group, mean } from "d3-array";
import type { Plan } from "../documents/plan.ts";
import type { Overhead, PriceList } from "../documents/prices.ts";
import type { BlockRecord } from "../documents/record.ts";
import {
  type BilledInterval,
  billedIntervals,
  intervalsByHost,
  type JobsOfRun,
  NO_JOBS,
} from "./billed-intervals.ts";

interface MeasuredRun {
  readonly plan: Pick<Plan, "blocks">;
  readonly records: readonly BlockRecord[];
  readonly jobs?: JobsOfRun;
}

/**
 * Measured overhead before the first model run for each platform, from complete blocks that were
 * the first on their host. The image pull is part of the boot because it can't be separated.
 */
export function measuredOverheads({
  plan,
  records,
  jobs = NO_JOBS,
}: MeasuredRun): readonly Overhead[] {
  const firsts = intervalsByHost(billedIntervals({ plan, records, jobs })).flatMap(
    (hostIntervals) => hostIntervals.slice(0, 1).flatMap(beforeFirstRun),
  );
  return [...group(firsts, ({ name }) => name)].map(([platform, overheads]) => ({
    platform,
    bootSeconds: mean(overheads, ({ boot }) => boot) ?? 0,
    imagePullSeconds: 0,
    stagingSeconds: mean(overheads, ({ staging }) => staging) ?? 0,
    date:
      overheads
        .map(({ date }) => date)
        .toSorted()
        .at(-1) ?? "",
    source: `measured, mean of ${overheads.length} ${overheads.length === 1 ? "host" : "hosts"}, boot includes image pull`,
  }));
}

/** Price list in which measured overheads replace the listed ones. */
export function withMeasuredOverheads(list: PriceList, run: MeasuredRun): PriceList {
  const measured = measuredOverheads(run);
  const others = list.overheads.filter(
    ({ platform }) => !measured.some((overhead) => overhead.platform === platform),
  );
  return { ...list, overheads: [...others, ...measured] };
}

function beforeFirstRun({ record, launchedAt, from, waitedSeconds }: BilledInterval) {
  const first = record?.warmUp ?? record?.trials[0];
  if (record?.status !== "complete" || launchedAt === null || !first) return [];
  const boot = from - launchedAt;
  const staging = Date.parse(first.startedAt) / 1000 - from - waitedSeconds;
  if (boot < 0 || staging < 0) return []; // Clocks that disagree give no measurement.
  return [{ name: record.spec.platform.name, boot, staging, date: record.endedAt.slice(0, 10) }];
}
