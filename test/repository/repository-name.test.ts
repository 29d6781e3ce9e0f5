import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { pagePaths, projectFiles } from "../../scripts/pages.ts";
import { ownReferences, referencesIn } from "../../scripts/repository-references.ts";
import { REPOSITORY, VERSION } from "../../src/core/product.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const textOf = (path: string) => readFileSync(join(ROOT, path), "utf8");
const { repository, release } = ownReferences(textOf("package.json"));
const PLACEHOLDER = "GCBENCH_OWNER";

describe("the repository's name in package.json", () => {
  it("is the one that the program uses, as is the release", () => {
    expect([REPOSITORY, `v${VERSION}`]).toEqual([repository, release]);
  });

  it.each([...pagePaths(), ...projectFiles("action.yml", "actions/*.yml")])(
    "is the one in %s, with the current release (else: node scripts/repository-name.ts)",
    (path) => {
      const text = textOf(path);
      const wrong = referencesIn(text).filter(
        (reference) =>
          !reference.includes(repository) ||
          (reference.includes("@") && !reference.endsWith(`@${release}`)),
      );
      expect(wrong).toEqual([]);
      if (!repository.includes(PLACEHOLDER)) expect(text).not.toContain(PLACEHOLDER);
    },
  );

  it("finds references to actions, workflows, clones and the root action", () => {
    const text =
      "uses: a/gcbench/actions/run@SHA\nuses: a/b/.github/workflows/x.yml@v1\nhttps://github.com/c/gcbench\n- uses: d/gcbench@v1";
    expect(referencesIn(text)).toEqual([
      "a/gcbench/actions/run@SHA",
      "a/b/.github/workflows/x.yml@v1",
      "github.com/c/gcbench",
      "uses: d/gcbench@v1",
    ]);
  });
});
