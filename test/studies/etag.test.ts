import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { hasEtag, plainMd5 } from "../../src/staging/etag.ts";

const MIB = 2 ** 20;
const folder = mkdtempSync(join(tmpdir(), "gcbench-etag-"));
afterAll(() => rmSync(folder, { recursive: true }));

const content = Buffer.alloc(21 * MIB + 17, "gcbench ");
const path = join(folder, "file");
beforeAll(() => writeFileSync(path, content));
const md5 = (bytes: Uint8Array) => createHash("md5").update(bytes).digest();

/** The ETag of a multipart upload, as S3 computes it. */
function etagInParts(bytes: Buffer, partBytes: number): string {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += partBytes)
    parts.push(md5(bytes.subarray(at, at + partBytes)));
  return `"${md5(Buffer.concat(parts)).toString("hex")}-${parts.length}"`;
}
const check = (etag: string) => hasEtag(path, { bytes: content.length, etag });
const whole = md5(content).toString("hex");

it.each([5, 8, 10, 15, 16, 32])(
  "hasEtag recognizes a file uploaded in parts of %i MiB",
  async (mib) => {
    expect(await check(etagInParts(content, mib * MIB))).toBe(true);
  },
);

it("hasEtag recognizes a file uploaded in one part", async () => {
  expect(await check(`"${whole}"`)).toBe(true);
  expect(plainMd5(`"${whole}"`)).toBe(whole);
  expect(plainMd5(etagInParts(content, 8 * MIB))).toBeNull();
});

it("hasEtag rejects another file, and an ETag that is not a digest", async () => {
  const other = Buffer.from(content);
  other[9 * MIB] = 1;
  expect(await check(`"${md5(other).toString("hex")}"`)).toBe(false);
  expect(await check(etagInParts(other, 8 * MIB))).toBe(false);
  expect(await check(etagInParts(content, 8 * MIB + 1))).toBe(false); // Nobody can tell.
  expect(await check(`"${whole}-3"`)).toBe(false);
  expect(await check(`"${whole}-0"`)).toBe(false);
  expect(await check("anything")).toBe(false);
});
