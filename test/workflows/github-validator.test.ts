import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import {
  exampleWorkflows,
  type FindProblems,
  openGitHubValidator,
} from "../support/github-validator.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const textOf = (path: string) => readFileSync(join(ROOT, path), "utf8");
const filesIn = (folder: string, name: RegExp) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => name.test(file))
    .map((file) => join(folder, file));

const FILES = [...filesIn(".github/workflows", /\.yml$/), ...filesIn("actions", /action\.yml$/)];
const EXAMPLES = ["README.md", ...filesIn("docs", /\.md$/), ...filesIn("actions", /\.md$/)]
  .map((page) => ({ page, examples: exampleWorkflows(textOf(page)) }))
  .filter(({ examples }) => examples.length > 0);

describe("GitHub's validator", () => {
  let problemsOf: FindProblems;

  beforeAll(async () => {
    problemsOf = await openGitHubValidator(ROOT);
  });

  it.each(FILES)("accepts %s", async (path) => {
    expect(await problemsOf(textOf(path), path)).toEqual([]);
  });

  it.each(EXAMPLES)("accepts the workflows in $page", async ({ examples }) => {
    for (const text of examples) {
      expect(await problemsOf(text, ".github/workflows/example.yml")).toEqual([]);
    }
  });

  it("finds examples on the pages that tell how to call workflows, and in every action's README", () => {
    const pages = EXAMPLES.map(({ page }) => page);
    expect(pages).toContain("docs/reference/workflows.md");
    expect(pages).toContain("docs/how-to/set-up-github.md");
    const readmes = filesIn("actions", /^\w[\w-]*\/README\.md$/);
    expect(readmes.length).toBeGreaterThan(10);
    expect(readmes.filter((page) => !pages.includes(page))).toEqual([]);
  });

  it.each([
    ["an unknown key", "    colour: red\n    steps: []\n", "Unexpected value 'colour'"],
    ["a job that is not there", "    needs: nobody\n    steps: []\n", "nobody"],
    ["an unknown function", "    steps: [{ run: $" + "{{ digest('x') }} }]\n", "digest"],
    [
      "an input that the called workflow lacks",
      "    uses: ./.github/workflows/clean-up.yml\n    with: { oldest: 1 }\n",
      "oldest",
    ],
  ])("reports %s", async (_, job, problem) => {
    const start = job.includes("uses:") ? "" : "    runs-on: ubuntu-24.04\n";
    const text = `on: push\njobs:\n  a:\n${start}${job}`;
    const found = await problemsOf(text, ".github/workflows/wrong.yml");
    expect(found.join("\n")).toContain(problem);
  });
});
