import { z } from "zod";
import { comparisonSchema } from "../../core/documents/comparison.ts";
import { parseStored } from "../../core/documents/parse-stored.ts";
import { requireProvenance } from "../../core/documents/provenance.ts";
import { UsageError } from "../../core/errors.ts";
import { toJson } from "../../core/format/json.ts";
import { renderReport, renderSummary } from "../../report/report-files.ts";
import { outcomeOutputs } from "../../use-cases/report/report-run.ts";
import { requireRanking } from "../../use-cases/report/require-ranking.ts";
import { writeFiles } from "../../use-cases/report/write-report.ts";
import { inputFiles } from "../../wiring/input-files.ts";
import { outputFiles } from "../../wiring/output-files.ts";
import { command } from "../command.ts";
import { rankByInput } from "../shared-inputs.ts";

export const report = command({
  name: "report",
  summary: "render a comparison as Markdown, charts and a page",
  description:
    "Renders comparison.json again: report.md, SVG charts and index.html, into its folder.",
  positionals: ["folder"],
  examples: ["gcbench report reports/local/quickstart-1a2b3c4d-1"],
  inputs: z.strictObject({
    folder: z
      .string()
      .min(1)
      .meta({ value: "path", description: "Folder that holds comparison.json." }),
    out: z.string().min(1).optional().meta({
      value: "path",
      description: "Folder to write to. Default: the folder of comparison.json.",
    }),
    rankBy: rankByInput,
  }),

  async run({ folder, out = folder, rankBy }) {
    const path = `${folder.replace(/\/+$/, "")}/comparison.json`;
    const content = await inputFiles.read(path);
    if (!content) {
      throw new UsageError(`There is no ${path}. \`gcbench compare RUN --out ${path}\` makes one.`);
    }
    const stored = parseStored(path, content, comparisonSchema);
    requireProvenance(stored, path);
    const comparison = { ...stored, rankBy: rankBy ?? stored.rankBy };
    requireRanking(comparison, rankBy);
    const files = new Map(renderReport(comparison));
    // Everything made from this comparison later must name the same metric.
    if (comparison.rankBy !== stored.rankBy) files.set("comparison.json", toJson(comparison));
    await writeFiles(out, files, outputFiles);
    const written = [...files.keys()].map((name) => `${out}/${name}`);
    return {
      json: { files: written },
      text: written.join("\n"),
      outputs: { report: out, run: comparison.run, ...outcomeOutputs(comparison, "never") },
      summary: renderSummary(comparison),
    };
  },
});
