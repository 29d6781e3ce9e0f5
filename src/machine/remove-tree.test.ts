import { chmodSync, existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { removeTree } from "./remove-tree.ts";

it("removeTree deletes read-only files, but not the targets of links", async () => {
  const outside = mkdtempSync(join(tmpdir(), "gcbench-outside-"));
  writeFileSync(join(outside, "data"), "kept");
  const tree = mkdtempSync(join(tmpdir(), "gcbench-tree-"));
  mkdirSync(join(tree, "inner"));
  writeFileSync(join(tree, "inner", "file"), "");
  symlinkSync(outside, join(tree, "inner", "link"));
  chmodSync(join(tree, "inner"), 0o500);
  await removeTree(tree);
  expect(existsSync(tree)).toBe(false);
  expect(existsSync(join(outside, "data"))).toBe(true);
  await removeTree(tree); // Nothing there: nothing to do.
});
