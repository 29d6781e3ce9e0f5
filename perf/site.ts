/**
 * Builds the site of synthetic runs, as on a results branch, and then adds one run:
 *
 *   npm run bench:site -- FOLDER [RUNS [VERSIONS]]
 *
 * Prints seconds, pages, their largest and total size, and what the added run changed. The folder keeps the site.
 */
import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RunSummary } from "../src/core/documents/published-run.ts";
import { toJson } from "../src/core/format/json.ts";
import { buildSite } from "../src/use-cases/publish/build-site.ts";
import { inputFiles } from "../src/wiring/input-files.ts";
import { outputFiles } from "../src/wiring/output-files.ts";
import { reportSearch } from "../src/wiring/report-search.ts";
import { syntheticSummaries } from "../test/support/published-runs.ts";

const [folder = "", runs = "5000", versions = "400"] = process.argv.slice(2);
if (folder === "") throw new Error("Name a new folder for the site.");

function store({ run, ...summary }: RunSummary): void {
  mkdirSync(join(folder, "runs", run), { recursive: true });
  writeFileSync(join(folder, "runs", run, "summary.json"), toJson({ ...summary, run }));
}

async function build(what: string): Promise<void> {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const built = await buildSite(
    { reports: folder, store: null, out: folder, siteUrl: null, regressions: null, unpaired: [] },
    { search: reportSearch, input: inputFiles, output: outputFiles },
  );
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (performance.now() - start) / 1000;
  const bytes = built.written.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  console.log(
    `${what}: ${seconds.toFixed(1)} s (processor ${((user + system) / 1e6).toFixed(1)} s), ` +
      `${built.runs} runs, ${built.written.length} pages written, ${(bytes / 1e6).toFixed(2)} MB`,
  );
}

const summaries = syntheticSummaries({ runs: Number(runs) + 1, versions: Number(versions) });
for (const summary of summaries.slice(0, -1)) store(summary);
await build("All runs");
const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => !name.startsWith("runs"))
  .map((name) => ({ name, size: statSync(join(folder, name)) }))
  .filter(({ size }) => size.isFile())
  .map(({ name, size }) => ({ name, bytes: size.size }))
  .toSorted((a, b) => b.bytes - a.bytes);
const total = pages.reduce((sum, { bytes }) => sum + bytes, 0);
console.log(`Pages: ${pages.length}, together ${(total / 1e6).toFixed(1)} MB. Largest:`);
for (const { name, bytes } of pages.slice(0, 5)) console.log(`  ${bytes} B  ${name}`);
for (const summary of summaries.slice(-1)) store(summary);
await build("One run more");
