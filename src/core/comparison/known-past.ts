import type { Plan } from "../plan.ts";
import type { BlockRecord } from "../record.ts";
import { hostOf, standsForHost } from "../verdict/block-times.ts";
import { historyFor, type RunHistory } from "../verdict/noise-history.ts";
import { tallyAA } from "./a-a-tally.ts";

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
