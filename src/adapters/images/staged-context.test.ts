import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { withContext } from "./staged-context.ts";

const root = resolve(import.meta.dirname, "../../..");

it("withContext combines gcbench's files with others, and deletes the context afterwards", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "gcbench-source-")), "mine.c");
  writeFileSync(file, "int main(void) { return 0; }\n");
  const seen = await withContext(root, { "benchmarks/miniature/source-1.c": file }, async (at) => ({
    at,
    own: readFileSync(join(at, "package.json"), "utf8"),
    brought: readFileSync(join(at, "benchmarks/miniature/source-1.c"), "utf8"),
  }));
  expect(seen.own).toContain('"gcbench"');
  expect(seen.brought).toContain("int main");
  expect(() => readFileSync(join(seen.at, "package.json"))).toThrow();
});

it("withContext names a missing file", async () => {
  const missing = join(tmpdir(), "gcbench-no-such.c");
  await expect(
    withContext(root, { "benchmarks/miniature/source-1.c": missing }, async () => 0),
  ).rejects.toThrow(`${missing} does not exist`);
});
