import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { type Comparison, comparisonSchema } from "../../core/documents/comparison.ts";
import type { Metric } from "../../core/documents/platform-comparison.ts";
import { requireProvenance } from "../../core/documents/provenance.ts";
import { parseStored } from "../../core/documents/stored.ts";
import { UsageError } from "../../core/errors.ts";
import { toJson } from "../../core/format/json.ts";
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
    const stored = parseStored(path, content, comparisonSchema);
    requireProvenance(stored, path);
    const comparison = { ...stored, rankBy: inputs.rankBy ?? stored.rankBy };
    requireRanking(comparison, inputs.rankBy);
    const folder = inputs.out ?? inputs.folder;
    const isSame = comparison.rankBy === stored.rankBy;
    const files = new Map([
      // Everything made from this comparison later must name the same metric.
      ...(isSame ? [] : [["comparison.json", toJson(comparison)] as const]),
      ...renderReport(comparison),
    ]);
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
      summary: renderSummary(comparison),
    };
  },
});

function requireRanking({ platformQuestions = [] }: Comparison, rankBy: Metric | undefined): void {
  const isThere = platformQuestions.some(({ rankings }) =>
    rankings.some(({ metric }) => metric === rankBy),
  );
  if (isThere || rankBy === undefined || rankBy === "wall-time") return;
  throw new UsageError(
    `The comparison has no ranking by ${rankBy}. \`gcbench compare\` makes one where a version ran on two platforms; by cost it takes --prices.`,
  );
}
