import { F as bytesToHex, I as utf8ToBytes, P as sha256, X as string } from "./vendor.js";
// src/core/digest.ts
/** `sha256:` and 64 hexadecimal digits, the form of an OCI image digest. */
const digestSchema = string().regex(/^sha256:[0-9a-f]{64}$/, "expected sha256:<64 hex>");
/** Digest of a JSON value. Keys count in any order, so that equal values have equal digests. */
function digestOf(value) {
	return `sha256:${bytesToHex(sha256(utf8ToBytes(JSON.stringify(sortKeys(value)))))}`;
}
/** The first eight hexadecimal digits: enough to tell plans apart by eye, never to prove equality. */
function shortDigest(digest) {
	return digest.replace("sha256:", "").slice(0, 8);
}
function sortKeys(value) {
	if (Array.isArray(value)) return value.map(sortKeys);
	if (value === null || typeof value !== "object") return value;
	const entries = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1);
	return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}
export { digestSchema as n, shortDigest as r, digestOf as t };
