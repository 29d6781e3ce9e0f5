// src/core/errors.ts
/** The user's mistake: the message alone is shown (no stack) and says what to do. Exit code 2. */
var UsageError = class extends Error {
	name = "UsageError";
};
/**
* A place will never take what was brought: a conversation that is locked, a pull request that is gone. There is no use in asking
* again, other than after any other refusal.
*/
var FinalRefusalError = class extends UsageError {};
/** Faults in the user's files, all of them together. */
var FaultyFilesError = class extends UsageError {
	faults;
	constructor(faults) {
		const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
		super(`${count} found:\n${faults.map((fault) => `  ${describeFault(fault)}`).join("\n")}`);
		this.faults = faults;
	}
};
/** What failed is the machine, the network or the cloud, not the user and not the model. Exit code 3. */
var InfrastructureError = class extends Error {
	name = "InfrastructureError";
};
/** The user ended the command (Ctrl-C, a cancelled workflow). */
var InterruptedError = class extends Error {
	name = "InterruptedError";
};
/** `file:line:column: message (hint)`, the form that editors and terminals turn into a link. */
function describeFault({ file, line, column, message, hint }) {
	return `${[
		file,
		line,
		column
	].filter((part) => part !== void 0).join(":")}: ${message}${hint ? ` (${hint})` : ""}`;
}
export { UsageError as a, InterruptedError as i, FinalRefusalError as n, InfrastructureError as r, FaultyFilesError as t };
