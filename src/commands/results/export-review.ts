import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Comparison } from "../../core/documents/comparison.ts";
import { UsageError } from "../../core/errors.ts";
import { gchpRow, gcstRow, writeGcstRow } from "../../core/review/gcst-row.ts";
import type { OhMetrics } from "../../core/review/oh-metrics.ts";
import { GCHP_LOG, GCHP_LOG_ALL_RANKS } from "../../model/gchp-files.ts";
import { inspectRun } from "../../model/inspection.ts";
import { parseMaplMemory, parseMaplTimers, sheetSeconds } from "../../model/mapl-timers.ts";
import { readRunEvidence } from "../../model/read-run-directory.ts";
import { parseGnuTime } from "../../model/review/gnu-time.ts";
import {
  type OutputFolder,
  readOhMetrics,
  readReviewOutputs,
} from "../../model/review/read-review-outputs.ts";
import type { Store } from "../../ports/store.ts";
import { toGcpyConfig } from "../../report/export/gcpy-config.ts";
import { toGcstRows } from "../../report/export/gcst-rows.ts";
import { reviewTables } from "../../report/export/review-tables.ts";
import { type KeptCell, keptCells, localFolder, requireKept } from "./kept-outputs.ts";

/** Formats for a review by the GEOS-Chem Support Team. */
export const REVIEW_FORMATS = ["gcst-row", "gcpy-config", "review"] as const;
export type ReviewFormat = (typeof REVIEW_FORMATS)[number];

/** A comparison in a format for a review. @throws {UsageError} the format needs outputs that the store does not have */
export async function reviewAs(
  format: ReviewFormat,
  comparison: Comparison,
  store: Store,
): Promise<string> {
  const all = await keptCells(store, comparison);
  // The formulas of masses and OH are for the grids of GEOS-Chem Classic.
  const kept = format === "gcpy-config" ? all : all.filter(isOfClassic);
  if (format === "review" && all.length > 0 && kept.length === 0) {
    throw new UsageError(
      `--format review needs outputs of GEOS-Chem Classic, and run ${comparison.run} kept those of GCHP. \`gcbench fetch-outputs\` copies them for gcpy.`,
    );
  }
  if (format === "gcst-row") return toGcstRows(comparison, await readOh(kept, comparison));
  const whole = requireKept(kept, comparison.run);
  if (format === "review") return (await Promise.all(whole.map(tablesOf))).join("\n");
  return whole
    .flatMap(({ cell, block, byVersion }) => {
      const [ref, dev] = [byVersion.get(cell.baseline), byVersion.get(cell.candidate ?? "")];
      return ref && dev
        ? [
            toGcpyConfig(
              { ref, dev },
              { outputs: outputsIn(store, comparison.run, block), folder: resolve(".") },
            ),
          ]
        : [];
    })
    .join("---\n");
}

function isOfClassic({ byVersion }: KeptCell): boolean {
  return [...byVersion.values()].every(({ run }) => run.model === "gcc");
}

/** Where gcpy finds the outputs: in a directory store, or where `aws s3 sync` puts them. */
function outputsIn(store: Store, run: string, block: string): string {
  const path = store.describe(`runs/${run}/blocks/${block}/benchmarks`);
  return path.startsWith("s3://") ? resolve("benchmarks") : path;
}

async function tablesOf({ cell, byVersion }: KeptCell): Promise<string> {
  const outputsOf = async (version: string) => {
    const kept = byVersion.get(version);
    return kept ? { version, outputs: await readReviewOutputs(kept.folder) } : null;
  };
  const baseline = await outputsOf(cell.baseline);
  const candidate = cell.candidate === null ? null : await outputsOf(cell.candidate);
  const title = `Outputs of ${cell.workload} on ${cell.platform}`;
  return baseline ? reviewTables(title, baseline, candidate) : "";
}

/** By version, for each index of a cell. */
async function readOh(
  kept: readonly KeptCell[],
  { cells }: Comparison,
): Promise<ReadonlyMap<number, ReadonlyMap<string, OhMetrics>>> {
  const found = new Map<number, Map<string, OhMetrics>>();
  for (const { cell, byVersion } of kept) {
    const ofCell = new Map<string, OhMetrics>();
    for (const [version, { folder }] of byVersion) {
      const oh = await readOhMetrics(folder);
      if (oh) ofCell.set(version, oh);
    }
    found.set(cells.indexOf(cell), ofCell);
  }
  return found;
}

/**
 * The row of a run directory that GEOS-Chem Classic or GCHP left, from its log, timers and outputs.
 *
 * @throws {UsageError} there is no log, or it says that the run failed
 */
export async function rowOfRunDirectory(directory: string): Promise<string> {
  const folder = await localFolder(directory);
  const oh = await readOhMetrics(folder);
  if (folder.paths.includes(GCHP_CONFIGURATION)) {
    const log = await readGchpLog(folder, directory);
    const fields = gchpRow({ memoryMB: log.memoryMB, oh, timers: log.timers });
    return `${writeGcstRow(fields)}\n`;
  }
  const { evidence, logPath } = await readRunEvidence(directory, {
    log: undefined,
    exitCode: undefined,
  });
  const { status, message, timers } = inspectRun(evidence);
  if (status === "failed" || status === "dry-run") {
    const why = status === "failed" ? `the run failed: ${message}` : "the run is a dry run";
    throw new UsageError(
      `${directory}: ${why.replace(/\.$/, "")}. A row of the sheet needs a run that succeeded.`,
    );
  }
  const usage = parseGnuTime(await readFile(logPath, "latin1"));
  return `${writeGcstRow(gcstRow({ ...usage, oh, timers }))}\n`;
}

const GCHP_CONFIGURATION = "GCHP.rc";

/** Timers are in allPEs.log from 14.7 on. */
function isGchpLog(path: string): boolean {
  return GCHP_LOG.test(path.replace(/^Logs\//, "")) || path === GCHP_LOG_ALL_RANKS;
}

async function readGchpLog(folder: OutputFolder, directory: string) {
  const paths = folder.paths.filter(isGchpLog).sort();
  const texts = await Promise.all(
    paths.map(async (path) => Buffer.from(await folder.read(path)).toString("latin1")),
  );
  if (texts.length === 0) {
    throw new UsageError(
      `${directory} has no log of GCHP: gchp.DATE.log, RunGCHP.txt or allPEs.log.`,
    );
  }
  const memory = texts.map(parseMaplMemory).filter((used) => used !== null);
  return {
    memoryMB: memory.length > 0 ? Math.max(...memory) : null,
    timers:
      texts.map((text) => sheetSeconds(parseMaplTimers(text))).find(({ size }) => size > 0) ??
      new Map(),
  };
}
