import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const ROOT = join(import.meta.dirname, "../..");
const FOLDERS = foldersOf("src");

const biomeSchema = z.object({
  overrides: z.array(
    z.object({
      includes: z.array(z.string()),
      linter: z.object({
        rules: z.object({
          style: z
            .object({
              noRestrictedImports: z
                .object({
                  options: z.object({
                    patterns: z.array(z.object({ group: z.array(z.string()) })),
                  }),
                })
                .optional(),
            })
            .optional(),
        }),
      }),
    }),
  ),
});

interface Row {
  readonly holds: string;
  readonly mayImport: string;
}

const rows = readRows();
const refused = readRefused();

describe("the table of folders in CONTRIBUTING.md", () => {
  it("lists every folder of src", () => {
    const listed = [...rows.keys()].filter((name) => name !== "core/documents");
    expect(listed.toSorted()).toEqual(FOLDERS.toSorted());
  });

  it.each(["core", "use-cases", "adapters"])("names every folder of src/%s", (folder) => {
    expect(namesIn(rows.get(folder)?.holds)).toEqual(foldersOf(`src/${folder}`).toSorted());
  });

  it.each(FOLDERS.filter((folder) => folder !== "entry"))(
    "allows the imports of src/%s that the linter allows",
    (folder) => {
      const allowed = FOLDERS.filter(
        (other) => other !== folder && !refused.get(folder)?.has(`**/${other}/**`),
      );
      expect(namesIn(rows.get(folder)?.mayImport)).toEqual(allowed.toSorted());
    },
  );

  it("allows src/core/documents the folders of src/core that the linter allows", () => {
    const allowed = foldersOf("src/core").filter(
      (other) => other !== "documents" && !refused.get("core/documents")?.has(`**/${other}/**`),
    );
    expect(namesIn(rows.get("core/documents")?.mayImport)).toEqual(
      allowed.map((name) => `core/${name}`),
    );
  });
});

function foldersOf(path: string): readonly string[] {
  return readdirSync(join(ROOT, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(ROOT, path, entry.name)).length > 0)
    .map(({ name }) => name);
}

/** Rows of folders in src, by their path below src. */
function readRows(): ReadonlyMap<string, Row> {
  const text = readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8");
  const found = text.matchAll(
    /^\| `src\/(?<name>[\w/-]+)`.*? \| (?<holds>.*) \| (?<last>.*) \|$/gm,
  );
  return new Map(
    [...found]
      .filter(({ groups }) => groups?.["last"] !== undefined)
      .map(({ groups }) => [
        groups?.["name"] ?? "",
        { holds: groups?.["holds"] ?? "", mayImport: groups?.["last"] ?? "" },
      ]),
  );
}

/** Patterns that the linter refuses, by the folder below src. */
function readRefused(): ReadonlyMap<string, ReadonlySet<string>> {
  const { overrides } = biomeSchema.parse(
    JSON.parse(readFileSync(join(ROOT, "biome.json"), "utf8")),
  );
  return new Map(
    overrides.flatMap(({ includes, linter }) => {
      const patterns = linter.rules.style?.noRestrictedImports?.options.patterns ?? [];
      const name = /^src\/(.*)\/\*\*$/.exec(includes[0] ?? "")?.[1];
      if (patterns.length === 0 || name === undefined) return [];
      return [[name, new Set(patterns.flatMap(({ group }) => group))]];
    }),
  );
}

/** Names in backticks, sorted; a sentence after the list counts as text. */
function namesIn(cell = ""): readonly string[] {
  const list = cell.split(". ")[0] ?? "";
  return [...list.matchAll(/`([\w/-]+)`/g)].map(([, name = ""]) => name).toSorted();
}
