import { r as __toESM } from "./rolldown-runtime.js";
import { g as require_picocolors } from "./vendor.js";
import { s as nextAttemptId } from "./platform-comparison.js";
import { a as UsageError, r as InfrastructureError } from "./errors.js";
import { _ as formatUsd, i as formatCount, s as formatInstant } from "./text.js";
import { t as codeBlock } from "./markdown.js";
import { t as allIn } from "./run-cost.js";
import { r as plainTexts } from "./plain-text.js";
import { f as DISAGREEMENT, i as writeReport, n as compareRun, s as renderSummary, u as viewReport } from "./write-report.js";
import { a as VERDICTS, s as isMeasured } from "./timer-view.js";
import { n as renderTerminal } from "./terminal.js";
import { join, relative } from "node:path";
// src/report/publishing/publication.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
const MARKS = {
	worse: "▲",
	better: "▼",
	neutral: "=",
	open: "?",
	refused: "✗"
};
/** Puts a run into the words that it is published with. */
function viewPublication({ comparison, fails, context }) {
	const plain = plainTexts(comparison);
	const report = viewReport(comparison);
	const { headline } = report;
	const mark = markOf(plain, report.tone);
	const total = plain.cost?.total ?? null;
	const warning = report.agreement?.warning ?? null;
	const verdict = `${mark} ${headline}`;
	return {
		suite: plain.suite,
		run: plain.run,
		mark,
		headline,
		warning,
		verdict: warning === null ? verdict : `⚠ ${DISAGREEMENT} ${verdict}`,
		tone: warning === null ? report.tone : "worse",
		cause: report.cause,
		conclusion: conclusionOf(plain, {
			fails,
			agrees: warning === null
		}),
		rows: report.cells.map((view, index) => viewRow(view, plain, plain.cells[index])),
		cost: total && formatUsd(allIn(total)),
		intervalTitle: report.intervalTitle,
		measured: plain.measuredTo === null ? "" : formatInstant(plain.measuredTo),
		notes: report.notes,
		report,
		context
	};
}
/** What was refused because its sides differ has the mark of that verdict; what failed, its own. */
function markOf({ cells }, tone) {
	const isRefused = cells.some(({ effect }) => effect?.verdict === "not comparable");
	return tone === "refused" && isRefused ? VERDICTS["not comparable"].mark : MARKS[tone];
}
/** Green is only what was decided, is no slower and computes the same; red only what the user asked to fail on. */
function conclusionOf({ cells }, { fails, agrees }) {
	if (fails) return "failure";
	return agrees && cells.every(isFine) && cells.length > 0 ? "success" : "neutral";
}
function isFine(cell) {
	if (cell.failures.length > 0 || !isMeasured(cell)) return false;
	const { verdict } = cell.effect ?? {};
	return cell.candidate === null || verdict === "faster" || verdict === "no material change";
}
function viewRow(view, { cost }, cell) {
	const { workload, platform, baseline, candidate, change, interval, verdict, tone } = view;
	const ids = new Set((cell?.blocks ?? []).map(({ id }) => id));
	const known = (cost?.blocks ?? []).filter(({ block }) => ids.has(block)).flatMap(({ allInUsd }) => allInUsd ?? []);
	return {
		workload,
		platform,
		versions: candidate === null ? baseline : `${candidate} against ${baseline}`,
		change,
		interval,
		verdict,
		tone,
		cost: known.length === 0 ? "–" : formatUsd(known.reduce((sum, one) => sum + one, 0))
	};
}
// src/commands/results/report-run.ts
/** What is there of a run becomes its report, and the result of the command. */
async function reportRun(options) {
	const { store, run, prices, folder, failOn, notes = [], givenUp = [] } = options;
	const { comparison, records } = await compareRun(store, run, prices);
	await writeReport(folder, comparison, records, options);
	const outputs = {
		run,
		finished: true,
		report: folder,
		...outcomeOutputs(comparison, failOn)
	};
	await options.onReport?.(outputs, records.length);
	refuseNothing(comparison, givenUp);
	const view = viewReport(comparison, options);
	const files = ["report.md", "index.html"].map((file) => relative("", join(folder, file)));
	const below = [`${import_picocolors.default.dim("  Report:")} ${files.join("  ")}`, ...notes.map((note) => `  ${note}`)];
	return {
		json: {
			run,
			report: folder,
			comparison,
			givenUp
		},
		outputs,
		summary: [renderSummary(comparison, options), ...describeGivenUp(givenUp).map(inBlock)].join("\n\n"),
		text: [
			renderTerminal(view),
			below.join("\n"),
			...describeGivenUp(givenUp)
		].join("\n\n"),
		exitCode: givenUp.length > 0 ? 3 : failsOn(comparison, failOn) ? 1 : 0
	};
}
function describeGivenUp(givenUp) {
	if (givenUp.length === 0) return [];
	const what = `${formatCount(givenUp.length, "block")} could not be run; the report is of the rest:`;
	const again = `gcbench run tries ${givenUp.length === 1 ? "it" : "them"} again (with --detach: and --retry-failed).`;
	return [[
		import_picocolors.default.red(what),
		...givenUp.map((line) => `  ${line}`),
		again
	].join("\n")];
}
function inBlock(text) {
	return codeBlock(text.split("\n"));
}
/** What the next steps of a workflow may need to know of a comparison. */
function outcomeOutputs(comparison, failOn) {
	const { verdict, cause, conclusion } = viewPublication({
		comparison,
		fails: failsOn(comparison, failOn),
		context: {
			sha: null,
			reportUrl: null,
			workflowUrl: null
		}
	});
	return {
		verdict: cause ? `${verdict} ${cause}` : verdict,
		conclusion
	};
}
/** Whether the comparison holds what the user wants to fail on. */
function failsOn({ cells, agreements = [] }, failOn) {
	if (failOn === "never") return false;
	if (agreements.some(({ isTrouble }) => isTrouble)) return true;
	return cells.some((cell) => {
		const { effect, failures, baseline, candidate } = cell;
		if (failures.filter(({ version }) => version === (candidate ?? baseline)).some(({ block }) => !isMadeUpFor(cell, block))) return true;
		if (effect?.verdict === "slower") return true;
		const isDecided = effect?.verdict === "faster" || effect?.verdict === "no material change";
		return failOn === "inconclusive" && candidate !== null && !isDecided;
	});
}
/** Whether a block that failed came through at a later attempt. */
function isMadeUpFor(cell, failed) {
	const later = cell.blocks.find(({ id }) => id === nextAttemptId(failed));
	return later !== void 0 && (later.status === "complete" || isMadeUpFor(cell, later.id));
}
/** A run in which nothing ended well is the user's to mend: its report says what failed and why. */
function refuseNothing(comparison, givenUp) {
	if (comparison.cells.some(({ trials }) => trials.length > 0)) return;
	const [explained] = describeGivenUp(givenUp);
	if (explained) throw new InfrastructureError(explained.replace("; the report is of the rest", ""));
	const view = viewReport(comparison);
	throw new UsageError(`${renderTerminal(view)}\n\nNo block came through. Mend that, then run it with --again.`);
}
export { viewPublication as i, outcomeOutputs as n, reportRun as r, failsOn as t };
