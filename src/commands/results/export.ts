import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import type { Comparison } from "../../core/documents/comparison.ts";
import { UsageError } from "../../core/errors.ts";
import type { Store } from "../../ports/store.ts";
import { toBencher } from "../../report/export/bencher.ts";
import { toCsv } from "../../report/export/csv.ts";
import { toGithubActionBenchmark } from "../../report/export/github-action-benchmark.ts";
import { toFolded, toSpeedscope } from "../../report/export/profiles.ts";
import { readStacks } from "../../use-cases/report/export-profiles.ts";
import { findComparison } from "../../use-cases/report/find-comparison.ts";
import { inputFiles } from "../../wiring/input-files.ts";
import { openStore } from "../../wiring/open-store.ts";
import { outputFiles } from "../../wiring/output-files.ts";
import { readPricesOfRun } from "../../wiring/prices.ts";
import { command } from "../command.ts";
import { pricesInput, storeInput } from "../shared-inputs.ts";
import { REVIEW_FORMATS, type ReviewFormat, reviewAs, rowOfRunDirectory } from "./export-review.ts";

const PROFILE_FORMATS = ["speedscope", "folded"] as const;
const formatSchema = z.enum([
  "csv",
  "bencher",
  "github-action-benchmark",
  ...PROFILE_FORMATS,
  ...REVIEW_FORMATS,
]);
/** The harness writes at most 8 MiB for a trial. */
const MAX_STACKS_BYTES = 16 * 2 ** 20;

type ProfileFormat = (typeof PROFILE_FORMATS)[number];
type FigureFormat = Exclude<z.infer<typeof formatSchema>, ProfileFormat | ReviewFormat>;

const WRITERS: Readonly<Record<FigureFormat, (of: Comparison) => string>> = {
  csv: toCsv,
  bencher: toBencher,
  "github-action-benchmark": toGithubActionBenchmark,
};

/** Named so because `export` is a keyword. */
export const exportComparison = command({
  name: "export",
  summary: "write a comparison in a format that other programs read",
  description:
    "Writes times, changes and their intervals as CSV for spreadsheets and data frames, as Bencher Metric Format, or as " +
    "customSmallerIsBetter of github-action-benchmark. docs/how-to/export-results.md explains each number. The call stacks " +
    "of a run with profiles are written for speedscope or as folded stacks. For a review of GEOS-Chem there are the row of " +
    "the support team's sheet (also from a run directory), a configuration of gcpy, and OH metrics, masses and emissions.",
  positionals: ["source"],
  examples: [
    "gcbench export reports/local/quickstart-1a2b3c4d-1 --format csv --out quickstart.csv",
    "gcbench export quickstart-1a2b3c4d-1 --format bencher > results.json",
    "gcbench export my-change-1a2b3c4d-1 --format speedscope --out profiles.speedscope.json",
    "gcbench export rundirs/14.7.0 --format gcst-row",
  ],
  inputs: z.strictObject({
    source: z.string().min(1).meta({
      value: "path",
      description:
        "Name of a run, folder of a report, or a comparison.json; for gcst-row also a run directory.",
    }),
    format: formatSchema.meta({ description: "Format of the output." }),
    out: z
      .string()
      .min(1)
      .optional()
      .meta({ value: "path", description: "File to write. Default: standard output." }),
    store: storeInput,
    prices: pricesInput,
  }),

  async run({ source, format, out, store, prices }) {
    if (format === "gcst-row" && (await isRunDirectory(source))) {
      return written(await rowOfRunDirectory(source), { run: source, format, out });
    }
    const { comparison, file } = await findComparison(source, {
      files: inputFiles,
      openStore: () => openStore(store),
      readPrices: (from, run) => readPricesOfRun(from, run, { prices, rankBy: "wall-time" }),
      priceFile: prices,
    });
    const { run } = comparison;
    if (comparison.cells.every(({ a, b }) => a === null && b === null)) {
      throw new UsageError(`Run ${run} has no completed trial: there is nothing to export.`);
    }
    const content = isProfileFormat(format)
      ? await profilesAs(format, run, await openStore(store))
      : isReviewFormat(format)
        ? await reviewAs(format, comparison, await openStore(store))
        : WRITERS[format](comparison);
    if (out !== undefined && file !== null && resolve(out) === resolve(file)) {
      throw new UsageError(`${out} is the file to export: name another file with --out.`);
    }
    return written(content, { run, format, out });
  },
});

async function written(
  content: string,
  { run, format, out }: { run: string; format: string; out: string | undefined },
) {
  if (out === undefined) {
    const text = content.replace(/\n$/, ""); // The command line adds the final line break.
    return { json: { run, format, file: null, content }, text };
  }
  await outputFiles.replace(out, content);
  return { json: { run, format, file: out }, text: out };
}

/** A folder without a comparison is a run directory. */
async function isRunDirectory(source: string): Promise<boolean> {
  const isReport = (await inputFiles.size(`${source}/comparison.json`)) !== null;
  return !isReport && (await inputFiles.isFolder(source));
}

function isReviewFormat(
  format: FigureFormat | ProfileFormat | ReviewFormat,
): format is ReviewFormat {
  return REVIEW_FORMATS.some((known) => known === format);
}

function isProfileFormat(
  format: FigureFormat | ProfileFormat | ReviewFormat,
): format is ProfileFormat {
  return PROFILE_FORMATS.some((known) => known === format);
}

async function profilesAs(format: ProfileFormat, run: string, store: Store): Promise<string> {
  const profiles = await readStacks(store, run, (content) =>
    gunzipSync(content, { maxOutputLength: MAX_STACKS_BYTES }).toString("utf8"),
  );
  return format === "folded" ? toFolded(profiles) : toSpeedscope(run, profiles);
}
