import type { Effect } from "../documents/comparison.ts";
import { hostOf, replicatesFrom, WALL_TIME } from "./block-times.ts";
import type { EarlierComparison, MeasurementSeries } from "./earlier-comparisons.ts";
import { cappedLooks } from "./looks.ts";
import { historyFor, noiseIn } from "./noise-history.ts";
import type { Replicate } from "./replicates.ts";
import { judge, looksFor } from "./verdict.ts";

/**
 * Verdict on the wall time of an earlier comparison, as its own report gave it: with the default looks, and with the noise
 * history from before its run.
 *
 * @param explained known difference in log time, candidate minus baseline, which is subtracted first
 * @returns null: the comparison ended before its first look
 */
export function dayVerdict(
  measurements: Pick<MeasurementSeries, "records" | "workload" | "platform">,
  { run, records, startedAt }: EarlierComparison,
  explained = 0,
): Effect | null {
  const [first] = records;
  if (!first) return null;
  const replicates = withoutExplained(explained, replicatesFrom(records, WALL_TIME));
  const earlier = measurements.records.filter(
    (record) => record.spec.run !== run && record.startedAt < startedAt,
  );
  const { workload, platform } = measurements;
  const known = historyFor(
    { workloads: [workload], platforms: [platform] },
    earlier,
    hostOf(first),
  );
  const key = { workload: workload.digest, platform: platform.id };
  const history = noiseIn(known, key, WALL_TIME);
  // The suite may have allowed fewer blocks than the usual looks need, so the looks end at the last replicate.
  const usual = looksFor(history);
  if (replicates.length < (usual.hosts[0] ?? 0)) return null;
  const looks = cappedLooks(usual, replicates.length);
  return judge(replicates, { history, looks }).effect;
}

/** Whether a report says that something changed. */
export function isAlarmVerdict({ verdict }: Effect): boolean {
  return verdict === "slower" || verdict === "faster";
}

function withoutExplained(
  explained: number,
  replicates: readonly Replicate[],
): readonly Replicate[] {
  if (explained === 0) return replicates;
  return replicates.map(({ host, blocks }) => ({
    host,
    blocks: blocks.map((block) => ({ ...block, b: block.b.map((time) => time - explained) })),
  }));
}
