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
  const byVersion = new Map<string, KeptOutputs>();
  for (const config of keys.filter((key) => key.endsWith(`/${CONFIG_FILE}`))) {
    const top = config.slice(0, -CONFIG_FILE.length);
    const folder = storedFolder(store, top, keys);
    const text = Buffer.from(await folder.read(CONFIG_FILE)).toString("utf8");
    const span = readSpan(text);
    if (!span) continue;
    const { start, end } = span;
    const resolution = resolutionOf(text) ?? "unknown";
    for (const version of [cell.baseline, ...(cell.candidate === null ? [] : [cell.candidate])]) {
      const named = { version, resolution, start, minutes: end - start };
      const { length, model, key } = benchmarkFolder(named);
      if (top === `${prefix}${length}/${model}/${key}/`) {
        byVersion.set(version, { run: named, folder });
      }
    }
  }
  return byVersion;
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
