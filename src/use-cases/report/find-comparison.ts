import { type Comparison, comparisonSchema } from "../../core/documents/comparison.ts";
import { parseStored } from "../../core/documents/parse-stored.ts";
import type { PriceList } from "../../core/documents/prices.ts";
import { requireProvenance } from "../../core/documents/provenance.ts";
import { UsageError } from "../../core/errors.ts";
import type { InputFiles } from "../../ports/input-files.ts";
import type { Store } from "../../ports/store.ts";
import { compareRun } from "./compare-run.ts";

export interface FoundComparison {
  readonly comparison: Comparison;
  /** Null: compared from the records of a run. */
  readonly file: string | null;
}

export interface ComparisonSources {
  readonly files: InputFiles;
  readonly openStore: () => Promise<Store>;
  readonly readPrices: (store: Store, run: string) => Promise<PriceList>;
  /** Path of a price file that the user named. */
  readonly priceFile?: string | undefined;
}

const RUN_NAME = /^[A-Za-z0-9](?!.*\.json$)[\w.-]*$/;

/**
 * The comparison of a run's name, a report's folder or a comparison.json. A file or folder takes precedence over a run of
 * the same name.
 *
 * @throws {UsageError} there is none, or prices were named for a comparison that already has its own
 */
export async function findComparison(
  source: string,
  { files, openStore, readPrices, priceFile }: ComparisonSources,
): Promise<FoundComparison> {
  for (const file of [`${source.replace(/\/+$/, "")}/comparison.json`, source]) {
    const content = await files.read(file);
    if (content) return readComparison(file, content, priceFile);
  }
  const isFolder = await files.isFolder(source);
  if (isFolder || !RUN_NAME.test(source)) {
    throw new UsageError(
      `There is no ${isFolder ? `${source}/comparison.json` : source}: expected the name of a run, the folder of a report, or a comparison.json.`,
    );
  }
  const store = await openStore();
  const { comparison } = await compareRun(store, source, {
    prices: await readPrices(store, source),
  });
  return { comparison, file: null };
}

function readComparison(
  file: string,
  content: Uint8Array,
  priceFile: string | undefined,
): FoundComparison {
  if (priceFile !== undefined) {
    throw new UsageError(
      `${file} was compared with prices of its own: --prices is for the name of a run. To compare again: gcbench compare RUN --prices ${priceFile} --out ${file}.`,
    );
  }
  const comparison = parseStored(file, content, comparisonSchema);
  requireProvenance(comparison, file);
  return { comparison, file };
}
