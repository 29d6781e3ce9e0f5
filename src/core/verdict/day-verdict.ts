import type { Effect } from "../documents/comparison.ts";
import { hostOf, replicatesFrom, WALL_TIME } from "./block-times.ts";
import type { EarlierComparison, MeasurementSeries } from "./earlier-comparisons.ts";
import { cappedLooks } from "./looks.ts";
import { historyFor, noiseIn } from "./noise-history.ts";
import type { Replicate } from "./replicates.ts";
import { judge, looksFor } from "./verdict.ts";

/**
 * What the report of a comparison's day says of its wall time: by the default looks, with the noise that was known
 * before its run began.
 *
 * @param explained log time of the candidate minus that of the baseline that is known already, and is taken out first
 * @returns null where it was left before it had the blocks of a first look
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
  // A suite can have allowed fewer blocks than the usual looks: what is there counts as all there will be.
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
