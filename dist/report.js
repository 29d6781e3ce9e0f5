import { X as string, Y as strictObject } from "./vendor.js";
import { r as requireBasis, t as comparisonSchema } from "./comparison.js";
import { a as UsageError } from "./errors.js";
import { t as parseStored } from "./stored.js";
import { o as renderReport, r as replaceFile, s as renderSummary } from "./write-report.js";
import { o as command } from "./markdown.js";
import { o as rankByInput } from "./shared-inputs.js";
import { n as outcomeOutputs } from "./report-run.js";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
// src/commands/results/report.ts
const report = command({
	name: "report",
	summary: "render a comparison as Markdown, charts and a page",
	description: "Renders comparison.json again: report.md, SVG charts and index.html, into its folder.",
	positionals: ["folder"],
	examples: ["gcbench report reports/local/quickstart-1a2b3c4d-1"],
	inputs: strictObject({
		folder: string().min(1).meta({ description: "Folder that holds comparison.json." }),
		out: string().min(1).optional().meta({ description: "Another folder to render into." }),
		rankBy: rankByInput
	}),
	async run(inputs) {
		const path = join(inputs.folder, "comparison.json");
		const content = await readFile(path).catch((cause) => {
			throw new UsageError(`There is no ${path}. \`gcbench compare RUN --out ${path}\` makes one.`, { cause });
		});
		const comparison = parseStored(path, content, comparisonSchema);
		requireBasis(comparison, path);
		refuseUnranked(comparison, inputs.rankBy);
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
				...outcomeOutputs(comparison, "never")
			},
			summary: renderSummary(comparison, inputs)
		};
	}
});
function refuseUnranked({ platformQuestions = [] }, rankBy) {
	if (platformQuestions.some(({ rankings }) => rankings.some(({ metric }) => metric === rankBy)) || rankBy === "wall-time") return;
	throw new UsageError(`The comparison has no ranking by ${rankBy}. \`gcbench compare\` makes one where a version ran on two platforms; by cost it takes --prices.`);
}
export { report as t };
