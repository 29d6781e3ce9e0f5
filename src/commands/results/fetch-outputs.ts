import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { z } from "zod";
import { NO_PRICES } from "../../core/documents/prices.ts";
import { keptOutputKeys } from "../../core/documents/store-layout.ts";
import { UsageError } from "../../core/errors.ts";
import { formatCount } from "../../core/format/text.ts";
import type { Store } from "../../ports/store.ts";
import { toGcpyConfig } from "../../report/export/gcpy-config.ts";
import { compareRun } from "../../use-cases/report/compare-run.ts";
import { openLocalRuns } from "../../wiring/local-runs.ts";
import { outputFiles } from "../../wiring/output-files.ts";
import { command } from "../command.ts";
import { regionInput, runInput, runStoreInput } from "../shared-inputs.ts";
import { keptCells, requireKept } from "./kept-outputs.ts";

export const fetchOutputs = command({
  name: "fetch-outputs",
  summary: "copy the outputs that a run kept to this machine, with a configuration of gcpy",
  description:
    "Copies the outputs of both versions to this machine: one folder for each comparison, with the outputs in benchmarks/ and " +
    "a benchmark.yml for gcpy. docs/how-to/review-a-version.md shows what follows.",
  positionals: ["run"],
  examples: ["gcbench fetch-outputs geos-chem-review-1a2b3c4d-1 --out gcpy"],
  inputs: z.strictObject({
    run: runInput,
    out: z.string().min(1).default("gcpy").meta({ value: "path", description: "Folder to write." }),
    plots: z.boolean().default(true).meta({
      description: "Let gcpy draw plots too, which needs an internet connection.",
      negated: "Configure gcpy for its tables alone. They need no internet connection.",
    }),
    store: runStoreInput,
    region: regionInput,
  }),

  async run({ run, out, plots, ...location }) {
    const store = (await openLocalRuns(location, run)) ?? (await openCloudRuns(location));
    const { comparison } = await compareRun(store, run, { prices: NO_PRICES });
    const kept = requireKept(await keptCells(store, comparison), run);
    const folders: string[] = [];
    for (const { cell, block, byVersion } of kept) {
      const [ref, dev] = [byVersion.get(cell.baseline), byVersion.get(cell.candidate ?? "")];
      if (!ref || !dev) continue;
      const folder = resolve(out, block);
      await copyOutputs(store, { run, block, folder });
      const paths = { outputs: join(folder, "benchmarks"), folder };
      const configuration = toGcpyConfig({ ref, dev }, paths, { plots });
      await outputFiles.replace(join(folder, "benchmark.yml"), configuration);
      folders.push(folder);
    }
    return {
      json: { run, folders },
      text: folders.join("\n"),
      outputs: { comparisons: folders.length },
      summary: `Outputs of ${formatCount(folders.length, "comparison")} for gcpy.`,
    };
  },
});

async function openCloudRuns(location: {
  store?: string | undefined;
  region?: string | undefined;
}) {
  const { openRunStore } = await import("../../wiring/cloud-runs.ts");
  return (await openRunStore(location)).store;
}

interface KeptBlock {
  readonly run: string;
  readonly block: string;
  readonly folder: string;
}

/** @throws {UsageError} a key would leave the folder: blocks name the keys, and their images may be from elsewhere */
async function copyOutputs(store: Store, { run, block, folder }: KeptBlock): Promise<void> {
  const prefix = keptOutputKeys.prefix(run, block);
  for (const key of await store.list(prefix)) {
    const path = key.slice(prefix.length);
    if (path.split("/").some((part) => part === ".." || part === "")) {
      throw new UsageError(`${store.describe(key)}: expected a path below the folder of outputs.`);
    }
    const file = join(folder, "benchmarks", path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, (await store.read(key)) ?? new Uint8Array());
  }
}
