import { r as __toESM } from "./rolldown-runtime.js";
import { _ as require_cli_table3, g as require_picocolors } from "./vendor.js";
import { d as rankColumns, f as COST_PARTS, t as hasChanged } from "./timer-view.js";
// src/report/terminal.ts
var import_cli_table3 = /* @__PURE__ */ __toESM(require_cli_table3(), 1);
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
/** How a tone looks in a terminal. */
const PAINT = {
	worse: import_picocolors.default.red,
	better: import_picocolors.default.green,
	neutral: (text) => text,
	open: import_picocolors.default.yellow,
	refused: import_picocolors.default.magenta
};
/** A table without lines, for a terminal. Columns named in `numbers` are aligned to the right. */
function terminalTable(titles, rows, numbers = []) {
	const made = new import_cli_table3.default({
		head: titles.map((title) => import_picocolors.default.dim(title)),
		colAligns: titles.map((_, index) => numbers.includes(index) ? "right" : "left"),
		chars: NO_LINES,
		style: {
			head: [],
			border: [],
			"padding-left": 0,
			"padding-right": 2,
			compact: true
		}
	});
	made.push(...rows.map((row) => [...row]));
	return made.toString().split("\n").map((line) => `  ${line.trimEnd()}`).join("\n");
}
/** The report as far as a terminal has room for it: the verdict, the table, the timers that changed, what to doubt. */
function renderTerminal(view) {
	const parts = [
		[
			import_picocolors.default.bold(PAINT[view.tone](view.headline)),
			...view.cause ? [view.cause] : [],
			...view.agreement?.warning ? [PAINT.worse(`⚠ ${view.agreement.warning}`)] : []
		].join("\n"),
		import_picocolors.default.dim(view.measured),
		...placesOf(view).flatMap((place) => [versionsTable(view, place), ...changedTimers(view, place)])
	];
	parts.push(...view.platformQuestions.map(platformQuestion));
	if (view.cost) parts.push(costOf(view.cost));
	if (view.agreement) parts.push(agreementOf(view.agreement));
	if (view.failures.length > 0) parts.push(failures(view));
	const tally = view.falseAlarms === null ? [] : [view.falseAlarms];
	const remarks = [
		...view.basis,
		...view.notes,
		...tally
	];
	if (remarks.length > 0) parts.push(remarks.map((remark) => import_picocolors.default.dim(`  · ${remark}`)).join("\n"));
	return parts.join("\n\n");
}
/** Workloads with their platforms: headings, because as columns they would not fit eighty characters. */
function placesOf({ cells }) {
	return [...new Set(cells.map(placeOf))];
}
function placeOf({ workload, platform }) {
	return `${workload} on ${platform}`;
}
function versionsTable({ cells, intervalTitle }, place) {
	const here = cells.filter((cell) => placeOf(cell) === place);
	const baselines = /* @__PURE__ */ new Set();
	const rows = here.flatMap((cell) => {
		const { baseline, candidate, wallA, wallB, throughputA, throughputB } = cell;
		const own = JSON.stringify([
			baseline,
			wallA,
			throughputA
		]);
		const isNew = !baselines.has(own);
		baselines.add(own);
		const verdict = PAINT[cell.tone](cell.verdict);
		return [...isNew ? [[
			baseline,
			wallA,
			throughputA,
			"",
			"",
			""
		]] : [], ...candidate === null ? [] : [[
			candidate,
			wallB,
			throughputB,
			cell.change,
			cell.interval,
			verdict
		]]];
	});
	const titles = [
		"version",
		"wall time",
		"days/day",
		"change",
		intervalTitle,
		"verdict"
	];
	return `  ${import_picocolors.default.bold(place)}\n${terminalTable(titles, rows, [
		1,
		2,
		3,
		4
	])}`;
}
/** A table where some changed, else nothing. Where one place has several candidates, each timer says whose it is. */
function changedTimers({ cells }, place) {
	const here = cells.filter((cell) => placeOf(cell) === place);
	const rows = here.flatMap(({ candidate, timers }) => timers.filter(hasChanged).map(({ name, secondsA, secondsB, change, interval, verdict, tone }) => [
		here.length > 1 ? `${name}, ${candidate}` : name,
		...[
			secondsA,
			secondsB,
			change,
			interval
		],
		PAINT[tone](verdict)
	]));
	return rows.length > 0 ? [terminalTable([
		"timers that changed",
		"baseline",
		"candidate",
		"change",
		"interval",
		"verdict"
	], rows, [
		1,
		2,
		3,
		4
	])] : [];
}
function platformQuestion(question) {
	const columns = rankColumns(question);
	const ranking = terminalTable([
		"platform",
		"standing",
		...columns.map(({ title }) => title.toLowerCase()),
		"processor"
	], question.rows.map((row) => [
		row.platform,
		PAINT[row.tone](row.standing),
		...columns.map(({ cell }) => cell(row)),
		`${row.processor}, ${row.cores}`
	]), columns.map((_, index) => index + 2));
	return [
		`${import_picocolors.default.bold(question.key)}: ${question.headline}`,
		ranking,
		...question.scaling.map(({ title, text }) => `  ${title}: ${text}`),
		...question.notes.map((note) => import_picocolors.default.dim(`  · ${note}`))
	].join("\n");
}
function costOf({ headline, rest, rows, days, notes }) {
	const titles = [
		"USD",
		...COST_PARTS.map(({ title }) => title.toLowerCase()),
		"all-in"
	];
	const numbers = titles.map((_, index) => index).slice(1);
	return [
		`${import_picocolors.default.bold("Cost")}: ${headline} ${rest}`.trimEnd(),
		terminalTable(titles, rows.map(({ platform, parts, allIn }) => [
			platform,
			...parts,
			allIn
		]), numbers),
		...days.length > 0 ? [terminalTable([
			"a simulated day with",
			"platform",
			"USD, compute only",
			"USD, all-in"
		], days.map(({ version, platform, compute, allIn }) => [
			version,
			platform,
			compute,
			allIn
		]), [2, 3])] : [],
		...notes.map((note) => import_picocolors.default.dim(`  · ${note}`))
	].join("\n");
}
/** A line, and a table of what is not the same bit for bit. */
function agreementOf({ headline, rows, tone }) {
	const differing = rows.filter(({ difference }) => difference !== "0");
	const table = terminalTable([
		"results",
		"expected",
		"worst",
		"difference",
		"verdict"
	], differing.map((row) => [
		row.pair,
		row.expected,
		row.worst,
		row.difference,
		PAINT[row.tone](row.verdict)
	]), [3]);
	const line = `${import_picocolors.default.bold("Results")}: ${PAINT[tone](headline)}`;
	return differing.length > 0 ? `${line}\n${table}` : line;
}
function failures(view) {
	return view.failures.map(({ version, class: name, where, message, logLines }) => [
		import_picocolors.default.magenta(`  ${version} failed: ${name} (${where})`),
		`  ${message}`,
		...logLines.map((line) => import_picocolors.default.dim(`    | ${line}`))
	].join("\n")).join("\n");
}
const NO_LINES = Object.fromEntries([
	"top",
	"top-mid",
	"top-left",
	"top-right",
	"bottom",
	"bottom-mid",
	"bottom-left",
	"bottom-right",
	"left",
	"left-mid",
	"mid",
	"mid-mid",
	"right",
	"right-mid",
	"middle"
].map((name) => [name, ""]));
export { renderTerminal as n, terminalTable as r, PAINT as t };
