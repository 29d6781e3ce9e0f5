import { h as markdownTable } from "./vendor.js";
// src/commands/command.ts
function command(definition) {
	return definition;
}
// src/report/unbroken.ts
/** Keeps each number with its unit, and a verdict with its mark, on one line. */
function unbroken(text) {
	return text.replace(/(\d) (%|(?:m?s|min|h|d|MiB|GiB)\b)/g, "$1\xA0$2").replace(/([▲▼=?≠≈]) /g, "$1\xA0");
}
// src/report/markdown.ts
/** Text of a log or a name that we did not choose, as inline code: nothing in it can act, neither as Markdown nor as a mention. */
function codeSpan(text) {
	const line = text.replace(/\s+/g, " ").trim() || " ";
	const fence = "`".repeat(longestRun(line) + 1);
	const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
	return `${fence}${pad}${line}${pad}${fence}`;
}
/**
* Text as prose that only says what it says: no markup, HTML, link, mention or reference to an issue. A zero-width
* space breaks what GitHub links after Markdown is done, where a backslash comes too late.
*/
function prose(text) {
	return text.replace(/[\\`*_[\]<>&~|$]/g, "\\$&").replace(/@(?=\w)|#(?=\d)|\bGH-(?=\d)|\bwww(?=\.)|:(?=\/\/)/gi, "$&&#8203;").replace(/^(\s*)(\d*)([-+=#.)])/, "$1$2\\$3");
}
/** Lines as a code block whose fence no line can close. */
function codeBlock(lines) {
	const fence = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
	return [
		`${fence}text`,
		...lines,
		fence
	].join("\n");
}
/**
* A table. Cells are Markdown; `|` and line breaks in them are escaped, which markdown-table leaves to its caller. Cells
* are not padded to columns: one long cell would make every row as long.
*/
function table(columns, rows) {
	return drawTable(columns, rows, { isPadded: false });
}
function drawTable(columns, rows, { isPadded }) {
	const cells = [columns.map(({ title }) => title), ...rows].map((row) => row.map((cell, index) => {
		const text = escapePipes(cell).replaceAll("\n", " ");
		return columns[index]?.isNumber ? unbroken(text) : text;
	}));
	return markdownTable(cells, {
		alignDelimiters: isPadded,
		align: columns.map(({ isNumber }) => isNumber ? "right" : "left")
	});
}
/** An odd number of backslashes escapes a `|` for every reader of tables; an even one does for some alone. */
function escapePipes(cell) {
	return cell.replace(/(\\*)\|/g, (_, slashes) => `${slashes}${slashes.length % 2 === 0 ? "\\" : "\\\\"}|`);
}
function longestRun(text) {
	return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
export { unbroken as a, table as i, codeSpan as n, command as o, prose as r, codeBlock as t };
