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
 * What came before the first run of the model on each kind of machine, from the complete blocks that were the first on
 * their host. The pull of the image is part of the boot: nothing tells them apart.
 */
export function measuredOverheads({
  plan,
  records,
  jobs = NO_JOBS,
}: MeasuredRun): readonly Overhead[] {
  const firsts = intervalsByHost(billedIntervals({ plan, records, jobs })).flatMap((own) =>
    own.slice(0, 1).flatMap(beforeFirstRun),
  );
  return [...group(firsts, ({ name }) => name)].map(([platform, own]) => ({
    platform,
    bootSeconds: mean(own, ({ boot }) => boot) ?? 0,
    imagePullSeconds: 0,
    stagingSeconds: mean(own, ({ staging }) => staging) ?? 0,
    date:
      own
        .map(({ date }) => date)
        .toSorted()
        .at(-1) ?? "",
    source: `measured, mean of ${own.length} ${own.length === 1 ? "host" : "hosts"}, image pull within boot`,
  }));
}

/** A list whose overheads are the measured ones, where there are any. */
export function withMeasuredOverheads(list: PriceList, run: MeasuredRun): PriceList {
  const measured = measuredOverheads(run);
  const others = list.overheads.filter(
    ({ platform }) => !measured.some((one) => one.platform === platform),
  );
  return { ...list, overheads: [...others, ...measured] };
}

function beforeFirstRun({ record, launchedAt, from }: BilledInterval) {
  const first = record?.warmUp ?? record?.trials[0];
  if (record?.status !== "complete" || launchedAt === null || !first) return [];
  const boot = from - launchedAt;
  const staging = Date.parse(first.startedAt) / 1000 - from;
  if (boot < 0 || staging < 0) return []; // Two clocks that disagree measure nothing.
  return [{ name: record.spec.platform.name, boot, staging, date: record.endedAt.slice(0, 10) }];
}
