import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { z } from "zod";
import { defaultRegion } from "../../adapters/aws/aws-options.ts";
import { type Comparison, comparisonSchema } from "../../core/documents/comparison.ts";
import { requireProvenance } from "../../core/documents/provenance.ts";
import { parseStored } from "../../core/documents/stored.ts";
import { UsageError } from "../../core/errors.ts";
import { toBencher } from "../../report/export/bencher.ts";
import { toCsv } from "../../report/export/csv.ts";
import { toGithubActionBenchmark } from "../../report/export/github-action-benchmark.ts";
import { compareRun } from "../../use-cases/report/compare-run.ts";
import { openStore } from "../../wiring/open-store.ts";
import { command } from "../command.ts";
import { readPricesOfRun } from "../prices.ts";
import { pricesInput, storeInput } from "../shared-inputs.ts";
import { replaceFile } from "./write-report.ts";

const formatSchema = z.enum(["csv", "bencher", "github-action-benchmark"]);

const WRITERS: Readonly<Record<z.infer<typeof formatSchema>, (of: Comparison) => string>> = {
  csv: toCsv,
  bencher: toBencher,
  "github-action-benchmark": toGithubActionBenchmark,
};

/** Named so because `export` is a word of the language. */
export const exportComparison = command({
  name: "export",
  summary: "write a comparison in a format that other programs read",
  description:
    "Writes times, changes and their intervals as CSV for spreadsheets and data frames, as Bencher Metric Format, or as " +
    "customSmallerIsBetter of github-action-benchmark. What each number is: docs/how-to/export-results.md.",
  positionals: ["source"],
  examples: [
    "gcbench export reports/local/quickstart-1a2b3c4d-1 --format csv --out quickstart.csv",
    "gcbench export quickstart-1a2b3c4d-1 --format bencher > results.json",
  ],
  inputs: z.strictObject({
    source: z
      .string()
      .min(1)
      .meta({ description: "Name of a run, folder of a report, or a comparison.json." }),
    format: formatSchema.meta({ description: "What to write." }),
    out: z.string().min(1).optional().meta({ description: "File to write. Default: print it." }),
    store: storeInput,
    prices: pricesInput,
  }),

  async run({ source, format, out, ...places }) {
    const { comparison, file } = await findComparison(source, places);
    if (comparison.cells.every(({ a, b }) => a === null && b === null)) {
      throw new UsageError(
        `Run ${comparison.run} has no trial that came through: there is nothing to export.`,
      );
    }
    const content = WRITERS[format](comparison);
    if (out === undefined) {
      const text = content.replace(/\n$/, ""); // What prints it ends it with a line break of its own.
      return { json: { run: comparison.run, format, file: null, content }, text };
    }
    if (file !== null && resolve(out) === resolve(file)) {
      throw new UsageError(`${out} is what is read: name another file with --out.`);
    }
    await replaceFile(out, content);
    return { json: { run: comparison.run, format, file: out }, text: out };
  },
});

interface Found {
  readonly comparison: Comparison;
  /** Null: made from the records of a run. */
  readonly file: string | null;
}

interface CompareSources {
  readonly store: string;
  readonly prices?: string | undefined;
}

/** A file or folder goes before a run of the same name. */
async function findComparison(source: string, places: CompareSources): Promise<Found> {
  for (const file of [join(source, "comparison.json"), source]) {
    const content = await readIfFile(file);
    if (content) return readComparison(file, content, places);
  }
  const isThere = (await stat(source).catch(() => null)) !== null;
  if (isThere || !/^[A-Za-z0-9](?!.*\.json$)[\w.-]*$/.test(source)) {
    throw new UsageError(
      `There is no ${isThere ? join(source, "comparison.json") : source}: expected the name of a run, the folder of a report, or a comparison.json.`,
    );
  }
  const store = await openStore(places.store, { region: defaultRegion() });
  const prices = await readPricesOfRun(store, source, { prices: places.prices });
  const { comparison } = await compareRun(store, source, { prices });
  return { comparison, file: null };
}

function readComparison(file: string, content: Uint8Array, { prices }: CompareSources): Found {
  if (prices === undefined) {
    const comparison = parseStored(file, content, comparisonSchema);
    requireProvenance(comparison, file);
    return { comparison, file };
  }
  throw new UsageError(
    `${file} was compared with prices of its own: --prices is for a run by its name. gcbench compare RUN --prices ${prices} --out ${file} makes it anew.`,
  );
}

/** @returns null where there is no such file */
async function readIfFile(path: string): Promise<Uint8Array | null> {
  return await readFile(path).catch((cause) => {
    if (["ENOENT", "ENOTDIR", "EISDIR"].includes(String(cause?.code))) return null;
    throw new UsageError(`Cannot read ${path}: ${String(cause?.message)}`, { cause });
  });
}
