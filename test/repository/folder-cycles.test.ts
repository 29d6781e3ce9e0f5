import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = resolve(import.meta.dirname, "../../src");
/** Relative imports, static and dynamic. */
const IMPORT = /(?:from|import\()\s*"(\.[^"]+)"/g;

/** A file's folder below src, at most two levels deep: `core/verdict`. */
const folderOf = (file: string) => dirname(file).split("/").slice(0, 2).join("/");

function folderImports(): ReadonlyMap<string, ReadonlySet<string>> {
  const imports = new Map<string, Set<string>>();
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" });
  for (const file of files.filter((name) => /(?<!\.test|\.d)\.ts$/.test(name))) {
    const from = folderOf(file);
    for (const [, specifier = ""] of readFileSync(join(SRC, file), "utf8").matchAll(IMPORT)) {
      const to = folderOf(posix.join(dirname(file), specifier));
      if (to === from || to.startsWith("..")) continue;
      imports.set(from, (imports.get(from) ?? new Set()).add(to));
    }
  }
  return imports;
}

/** The folders that can be reached from a folder by imports. */
function reachable(from: string, imports: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const found = new Set(imports.get(from));
  for (const folder of found) for (const next of imports.get(folder) ?? []) found.add(next);
  return found;
}

describe("folders of src", () => {
  it("import each other without a cycle", () => {
    const imports = folderImports();
    expect(imports.size).toBeGreaterThan(20);
    const inCycle = [...imports.keys()].filter((folder) => reachable(folder, imports).has(folder));
    expect(inCycle).toEqual([]);
  });
});
