import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";

const DIST = resolve(import.meta.dirname, "../../dist");

/** The chunks that an entry loads before it runs: what its import statements lead to. */
function loadedBy(entry: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const text = readFileSync(join(DIST, entry), "utf8");
  for (const [, chunk] of text.matchAll(/^(?:import|export)\b[^;]*?"\.\/([\w.-]+\.js)";/gm)) {
    if (chunk) loadedBy(chunk, seen);
  }
  return seen;
}

it.each(["cli.js", "harness.js"])("%s starts without AWS's SDK", (entry) => {
  const loaded = [...loadedBy(entry)];
  expect(loaded).toContain("vendor.js");
  expect(loaded.filter((chunk) => chunk.startsWith("sdk"))).toEqual([]);
});

it.each(["cli.js", "harness.js", "action-build.js", "action-publish.js"])(
  "%s starts without GitHub's client",
  (entry) => {
    expect([...loadedBy(entry)]).not.toContain("github-client.js");
  },
);

it("the command line starts without the toolkit of actions", () => {
  expect([...loadedBy("cli.js")]).not.toContain("actions-toolkit.js");
});
