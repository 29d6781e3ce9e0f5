import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { glob } from "tinyglobby";
import { type BlockRecord, recordSchema } from "../../core/documents/record.ts";
import { parseStored } from "../../core/documents/stored.ts";
import { UsageError } from "../../core/errors.ts";
import { hostOf } from "../../core/verdict/block-times.ts";
import type { Host } from "../../ports/host.ts";
import type { Store } from "../../ports/store.ts";
import { listRuns, readRecords } from "../../use-cases/run/stored-runs.ts";

/**
 * All records of the past: of the store's runs, and of the reports that are kept beside them. What is damaged
 * is named and left out, because an old record must not stop a new run.
 */
export async function readEarlierRecords(
  { store, reports }: { store: Store; reports: string },
  host: Host,
): Promise<readonly BlockRecord[]> {
  const records = new Map<string, BlockRecord>();
  // Run names can repeat on another machine; what the store has comes before its copy in a report.
  const keep = (record: BlockRecord) => {
    if (isAwsEmulatorRun(record) && !isOnAwsEmulator()) return;
    const key = JSON.stringify([record.spec.run, record.spec.block.id, hostOf(record)]);
    if (!records.has(key)) records.set(key, record);
  };
  const tolerate = (error: unknown) => {
    if (!(error instanceof UsageError)) throw error;
    host.warn(`${error.message.split("\n")[0]} It does not count as history.`);
  };
  for (const run of await listRuns(store)) {
    try {
      for (const record of await readRecords(store, run)) keep(record);
    } catch (error) {
      tolerate(error);
    }
  }
  for (const path of await glob("**/records/*.json", { cwd: reports })) {
    const full = join(reports, path);
    try {
      keep(parseStored(full, await readFile(full), recordSchema));
    } catch (error) {
      tolerate(error);
    }
  }
  return [...records.values()];
}

/** What a test bed left beside it tells nothing of AWS's machines. */
function isAwsEmulatorRun({ sessions }: BlockRecord): boolean {
  return sessions.some(({ machine }) => machine.instance?.isAwsEmulator);
}

function isOnAwsEmulator(): boolean {
  return Boolean(process.env["AWS_ENDPOINT_URL"]);
}
