import { r as __toESM } from "./rolldown-runtime.js";
import { A as require_picocolors, j as require_cli_table3 } from "./vendor.js";
// src/report/text/terminal-table.ts
var import_cli_table3 = /* @__PURE__ */ __toESM(require_cli_table3(), 1);
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
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
export { terminalTable as t };
