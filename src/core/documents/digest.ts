import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { z } from "zod";

/** `sha256:` and 64 hexadecimal digits, the form of an OCI image digest. */
export const digestSchema = z.string().regex(/^sha256:[0-9a-f]{64}$/, "expected sha256:<64 hex>");

/** Digest of a JSON value. Keys count in any order, so that equal values have equal digests. */
export function digestOf(value: unknown): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(JSON.stringify(sortKeys(value)))))}`;
}

/** The first eight hexadecimal digits: enough to tell plans apart by eye, never to prove equality. */
export function shortDigest(digest: string): string {
  return digest.replace("sha256:", "").slice(0, 8);
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}
