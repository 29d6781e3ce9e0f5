import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { UsageError } from "../core/errors.ts";
import { readAnnotated } from "./annotated-file.ts";

let repository: string;
beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), "gcbench-annotated-"));
  mkdirSync(join(repository, "benchmarks"));
  writeFileSync(join(repository, "benchmarks", "versions.yml"), "a\nb\n");
});

describe("readAnnotated", () => {
  it.each([
    ["absolute", (file: string) => file],
    ["relative to where the command runs", (file: string) => relative("", file)],
    [
      "through a parent folder",
      (file: string) => join(file, "..", "..", "benchmarks", "versions.yml"),
    ],
  ])("returns the path within the repository for a path that is %s", async (_what, spell) => {
    const path = spell(join(repository, "benchmarks", "versions.yml"));
    const file = await readAnnotated(path, repository);
    expect(file).toEqual({ path: "benchmarks/versions.yml", lines: ["a", "b", ""] });
  });

  it("follows a symbolic link to the repository", async () => {
    const link = join(mkdtempSync(join(tmpdir(), "gcbench-link-")), "workspace");
    symlinkSync(repository, link);
    const { path } = await readAnnotated(join(link, "benchmarks/versions.yml"), repository);
    expect(path).toBe("benchmarks/versions.yml");
    const { path: other } = await readAnnotated(
      join(repository, "benchmarks/versions.yml"),
      `${link}/`,
    );
    expect(other).toBe("benchmarks/versions.yml");
  });

  it("throws UsageError for a file that is missing or outside the repository", async () => {
    const outside = join(mkdtempSync(join(tmpdir(), "gcbench-outside-")), "..versions.yml");
    writeFileSync(outside, "a");
    const refusal = async (path: string) => {
      const error = await readAnnotated(path, repository).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(UsageError);
      return String(error);
    };
    expect(await refusal(outside)).toContain("is outside of the repository");
    expect(await refusal(join(repository, "x.yml"))).toContain("There is no ");
  });
});
