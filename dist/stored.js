import { a as UsageError } from "./errors.js";
// src/core/stored.ts
/**
* Reads a JSON document that we keep in a store.
*
* @param place where it is, for the message
* @throws {UsageError} it is damaged, or not ours; it stays as it is
*/
function parseStored(place, content, schema) {
	const refuse = (why, cause) => new UsageError(`${place} is not what gcbench wrote there: ${why}\nIt is left as it is. Move it away to go on without it.`, { cause });
	let value;
	try {
		value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(content));
	} catch (cause) {
		throw refuse(`it is no JSON (${content.length} bytes).`, cause);
	}
	const parsed = schema.safeParse(value);
	if (!parsed.success) throw refuse(firstFault(parsed.error));
	return parsed.data;
}
/** One fault tells that the file is not ours, or damaged; a list of all would bury the path. */
function firstFault({ issues }) {
	const [first] = issues;
	const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : "";
	return `${first?.path.join(".") || "it"}: ${first?.message}${more}.`;
}
export { parseStored as t };
