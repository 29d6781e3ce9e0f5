import { parseStored } from "../../core/documents/parse-stored.ts";
import { type BlockRecord, recordSchema } from "../../core/documents/record.ts";
import { UsageError } from "../../core/errors.ts";
import { hostOf } from "../../core/verdict/block-times.ts";
import type { Caller } from "../../ports/caller.ts";
import type { EarlierReports } from "../../ports/earlier-reports.ts";
import type { Store } from "../../ports/store.ts";
import { listRuns, readRecords } from "../run/stored-runs.ts";

export interface RecordSources {
  readonly store: Store;
  readonly reports: EarlierReports;
  /** Keep records of the AWS emulator, which say nothing about AWS's machines. */
  readonly includesEmulator: boolean;
}

/**
 * The records of all runs in the store and in earlier reports. A damaged record is reported and skipped: it must not
 * stop a new run.
 */
export async function mergeEarlierRecords(
  { store, reports, includesEmulator }: RecordSources,
  caller: Caller,
): Promise<readonly BlockRecord[]> {
  const records = new Map<string, BlockRecord>();
  // Another machine can use the same run name. The store's record replaces its copy in a report.
  const keep = (record: BlockRecord) => {
    if (isFromEmulator(record) && !includesEmulator) return;
    const key = JSON.stringify([record.spec.run, record.spec.block.id, hostOf(record)]);
    if (!records.has(key)) records.set(key, record);
  };
  const skip = (error: unknown) => {
    if (!(error instanceof UsageError)) throw error;
    caller.warn(`${error.message.split("\n")[0]} It does not count as history.`);
  };
  for (const run of await listRuns(store)) {
    try {
      for (const record of await readRecords(store, run)) keep(record);
    } catch (error) {
      skip(error);
    }
  }
  for await (const { path, content } of reports.records()) {
    try {
      keep(parseStored(path, content, recordSchema));
    } catch (error) {
      skip(error);
    }
  }
  return [...records.values()];
}

function isFromEmulator({ sessions }: BlockRecord): boolean {
  return sessions.some(({ machine }) => machine.instance?.isAwsEmulator);
}
