import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Cell, Comparison } from "../../core/documents/comparison.ts";
import { keptOutputKeys } from "../../core/documents/store-layout.ts";
import { UsageError } from "../../core/errors.ts";
import { type BenchmarkRun, benchmarkFolder } from "../../core/review/benchmark-folder.ts";
import { isKeepingBlock } from "../../core/review/kept-files.ts";
import type { OutputFolder } from "../../model/review/read-review-outputs.ts";
import { CONFIG_FILE, readSpan, resolutionOf } from "../../model/run-directory.ts";
import type { Store } from "../../ports/store.ts";

/** Outputs of a version's first trial in the store. */
export interface KeptOutputs {
  readonly run: BenchmarkRun;
  readonly folder: OutputFolder;
}

/** Kept outputs of both versions of a cell. */
export interface KeptCell {
  readonly cell: Cell;
  readonly block: string;
  readonly byVersion: ReadonlyMap<string, KeptOutputs>;
}

/** The cells of a run whose outputs the store has. */
export async function keptCells(
  store: Store,
  { run, cells }: Pick<Comparison, "run" | "cells">,
): Promise<readonly KeptCell[]> {
  const found: KeptCell[] = [];
  for (const cell of cells) {
    for (const block of cell.blocks.map(({ id }) => id).filter(isKeepingBlock)) {
      const byVersion = await keptOf(store, { run, block, cell });
      if (byVersion.size > 0) found.push({ cell, block, byVersion });
    }
  }
  return found;
}

/** @throws {UsageError} no cell has outputs of all its versions */
export function requireKept(kept: readonly KeptCell[], run: string): readonly KeptCell[] {
  const whole = kept.filter(
    ({ cell, byVersion }) => byVersion.size === (cell.candidate === null ? 1 : 2),
  );
  if (whole.length > 0) return whole;
  throw new UsageError(
    `The store has no outputs of run ${run}. Set keepOutputs in the workload (docs/how-to/review-a-version.md), then run the suite.`,
  );
}

async function keptOf(
  store: Store,
  { run, block, cell }: { readonly run: string; readonly block: string; readonly cell: Cell },
): Promise<ReadonlyMap<string, KeptOutputs>> {
  const prefix = keptOutputKeys.prefix(run, block);
  const keys = await store.list(prefix);
  const versions = [cell.baseline, ...(cell.candidate === null ? [] : [cell.candidate])];
  const byVersion = keptOfGchp(store, { prefix, keys, versions });
  for (const config of keys.filter((key) => key.endsWith(`/${CONFIG_FILE}`))) {
    const top = config.slice(0, -CONFIG_FILE.length);
    const folder = storedFolder(store, top, keys);
    const text = Buffer.from(await folder.read(CONFIG_FILE)).toString("utf8");
    const span = readSpan(text);
    if (!span) continue;
    const { start, end } = span;
    const resolution = resolutionOf(text) ?? "unknown";
    for (const version of versions) {
      const named = { model: "gcc" as const, version, resolution, start, minutes: end - start };
      const { length, model, key } = benchmarkFolder(named);
      if (top === `${prefix}${length}/${model}/${key}/`) {
        byVersion.set(version, { run: named, folder });
      }
    }
  }
  return byVersion;
}

/** `c24` and the date of `gchp/gchp-c24-1Mon-14.7.0/Restarts/GEOSChem.Restart.20190801_0000z.c24.nc4`. */
const GCHP_RESTART =
  /^(?<top>.*\/gchp\/[^/]+\/)Restarts\/GEOSChem\.Restart\.(?<date>\d{8}_\d{4})z\.(?<resolution>c\d+)\.nc4$/;

/** Outputs of GCHP, whose restart files have the start and the end of the run in their names. */
function keptOfGchp(
  store: Store,
  known: {
    readonly prefix: string;
    readonly keys: readonly string[];
    readonly versions: readonly string[];
  },
): Map<string, KeptOutputs> {
  const found = known.keys.flatMap((key) => {
    const { top = "", date = "", resolution = "" } = GCHP_RESTART.exec(key)?.groups ?? {};
    return top === "" ? [] : [{ top, date, resolution }];
  });
  const byVersion = new Map<string, KeptOutputs>();
  for (const { top, resolution } of found) {
    const dates = found.filter((one) => one.top === top && one.resolution === resolution);
    const times = dates.map(({ date }) => minutesAt(date)).toSorted((a, b) => a - b);
    const [start = 0, end = start] = [times[0], times.at(-1)];
    for (const version of known.versions) {
      const named = { model: "gchp" as const, version, resolution, start, minutes: end - start };
      const { length, model, key } = benchmarkFolder(named);
      if (top !== `${known.prefix}${length}/${model}/${key}/`) continue;
      byVersion.set(version, { run: named, folder: storedFolder(store, top, known.keys) });
    }
  }
  return byVersion;
}

/** Simulated UTC minutes since 1970 of `20190801_0000`. */
function minutesAt(stamp: string): number {
  const [year = 0, month = 1, ...rest] = [
    ...[stamp.slice(0, 4), stamp.slice(4, 6), stamp.slice(6, 8)],
    ...[stamp.slice(9, 11), stamp.slice(11, 13)],
  ].map(Number);
  return Date.UTC(year, month - 1, ...rest) / 60_000;
}

function storedFolder(store: Store, top: string, keys: readonly string[]): OutputFolder {
  return {
    paths: keys.filter((key) => key.startsWith(top)).map((key) => key.slice(top.length)),
    read: async (path) => (await store.read(top + path)) ?? new Uint8Array(),
  };
}

/** A run directory on this machine. Links to the initial restart do not count as its outputs. */
export async function localFolder(directory: string): Promise<OutputFolder> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return {
    paths: entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        relative(directory, join(parentPath, name)).split(sep).join("/"),
      ),
    read: (path) => readFile(join(directory, path)),
  };
}
