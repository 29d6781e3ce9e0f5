// src/core/json.ts
/** The form of all JSON that we write: for people to read, with one newline at the end. */
function toJson(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}
export { toJson as t };
