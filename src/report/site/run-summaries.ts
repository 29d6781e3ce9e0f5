import {
  type RunSummary,
  runNameSchema,
  runSummarySchema,
} from "../../core/documents/published-run.ts";
import { stripControlsDeep } from "../../core/format/control-characters.ts";

/** The runs of a results branch, as their summaries tell them. */
export interface RunSummaries {
  /** Newest first. */
  readonly runs: readonly RunSummary[];
  /** Folders whose summary can't be read. */
  readonly damaged: readonly string[];
}

/** Parses summaries. Control characters are removed. @param texts content of summary.json by folder */
export function readSummaries(texts: ReadonlyMap<string, string>): RunSummaries {
  const read = [...texts].map(([folder, text]) => ({ folder, summary: readSummary(folder, text) }));
  return {
    runs: read.flatMap(({ summary }) => summary ?? []).toSorted(byNewest),
    damaged: read.flatMap(({ folder, summary }) => (summary ? [] : [folder])),
  };
}

/** A run is named after its folder. @returns null if the summary is invalid */
function readSummary(folder: string, text: string): RunSummary | null {
  try {
    const summary = stripControlsDeep(runSummarySchema.parse(JSON.parse(text)));
    return { ...summary, run: runNameSchema.parse(folder) };
  } catch {
    return null;
  }
}

function byNewest(a: RunSummary, b: RunSummary): number {
  const [keyA, keyB] = [sortKey(a), sortKey(b)];
  if (keyA === keyB) return 0;
  return keyA < keyB ? 1 : -1;
}

/** Runs without measurements sort as newest. */
function sortKey({ measuredTo, run }: RunSummary): string {
  return `${measuredTo ?? "~"} ${run}`;
}
