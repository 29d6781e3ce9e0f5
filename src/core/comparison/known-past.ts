import type { Plan } from "../documents/plan.ts";
import type { BlockRecord } from "../documents/record.ts";
import type { RunHistory } from "../documents/run-history.ts";
import { tallyAA } from "../verdict/a-a-tally.ts";
import { hostOf, standsForHost } from "../verdict/block-times.ts";
import { historyFor } from "../verdict/noise-history.ts";

/**
 * What a run knows of the past when it begins: the noise of its cells, and how often its platforms have raised
 * a false alarm.
 *
 * @param host of the machine that runs local platforms
 */
export function knownPast(plan: Plan, past: readonly BlockRecord[], host: string): RunHistory {
  const names = new Set(plan.platforms.map(({ name }) => name));
  const here = past.filter(
    (record) =>
      names.has(record.spec.platform.name) && (!standsForHost(record) || hostOf(record) === host),
  );
  return { ...historyFor(plan, past, host), aaTally: tallyAA(here) };
}
