import { ReportFolders } from "../adapters/local/earlier-reports.ts";
import type { BlockRecord } from "../core/documents/record.ts";
import type { Caller } from "../ports/caller.ts";
import type { Store } from "../ports/store.ts";
import { mergeEarlierRecords } from "../use-cases/report/earlier-records.ts";

/** The records of a store and of a folder of earlier reports. */
export function readEarlierRecords(
  { store, reports }: { readonly store: Store; readonly reports: string },
  caller: Caller,
): Promise<readonly BlockRecord[]> {
  const sources = {
    store,
    reports: new ReportFolders(reports),
    includesEmulator: Boolean(process.env["AWS_ENDPOINT_URL"]),
  };
  return mergeEarlierRecords(sources, caller);
}
