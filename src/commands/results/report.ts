import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { type Comparison, comparisonSchema } from "../../core/documents/comparison.ts";
import type { Metric } from "../../core/documents/platform-comparison.ts";
import { requireProvenance } from "../../core/documents/provenance.ts";
import { parseStored } from "../../core/documents/stored.ts";
import { UsageError } from "../../core/errors.ts";
import { renderReport, renderSummary } from "../../report/report-files.ts";
import { command } from "../command.ts";
import { rankByInput } from "../shared-inputs.ts";
import { outcomeOutputs } from "./report-run.ts";
import { replaceFile } from "./write-report.ts";

export const report = command({
  name: "report",
  summary: "render a comparison as Markdown, charts and a page",
  description:
    "Renders comparison.json again: report.md, SVG charts and index.html, into its folder.",
  positionals: ["folder"],
  examples: ["gcbench report reports/local/quickstart-1a2b3c4d-1"],
  inputs: z.strictObject({
    folder: z.string().min(1).meta({ description: "Folder that holds comparison.json." }),
    out: z.string().min(1).optional().meta({ description: "Another folder to render into." }),
    rankBy: rankByInput,
  }),

  async run(inputs) {
    const path = join(inputs.folder, "comparison.json");
    const content = await readFile(path).catch((cause) => {
      throw new UsageError(
        `There is no ${path}. \`gcbench compare RUN --out ${path}\` makes one.`,
        {
          cause,
        },
      );
    });
    const comparison = parseStored(path, content, comparisonSchema);
    requireProvenance(comparison, path);
    requireRanking(comparison, inputs.rankBy);
    const files = renderReport(comparison, inputs);
    const folder = inputs.out ?? inputs.folder;
    for (const [name, text] of files) await replaceFile(join(folder, name), text);
    const written = [...files.keys()].map((name) => join(folder, name));
    return {
      json: { files: written },
      text: written.join("\n"),
      outputs: {
        report: folder,
        run: comparison.run,
        ...outcomeOutputs(comparison, "never"),
      },
      summary: renderSummary(comparison, inputs),
    };
  },
});

function requireRanking({ platformQuestions = [] }: Comparison, rankBy: Metric): void {
  const isThere = platformQuestions.some(({ rankings }) =>
    rankings.some(({ metric }) => metric === rankBy),
  );
  if (isThere || rankBy === "wall-time") return;
  throw new UsageError(
    `The comparison has no ranking by ${rankBy}. \`gcbench compare\` makes one where a version ran on two platforms; by cost it takes --prices.`,
  );
}
