/**
 * Refuses words that `words.yml` replaces, pages whose mean sentence is too long, and terms that the glossary defines twice.
 *
 *     node scripts/check-words.ts           checks pages, help, action.yml, file names and exports; exit status 1: found problems
 *     node scripts/check-words.ts --means   prints the mean sentence length of each page
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parse } from "yaml";
import { meanSentenceLength, pagePaths, passagesOf, projectFiles } from "./pages.ts";
import { refusedInName, refusedInText } from "./refused-words.ts";

/** Words per sentence, mean of a page. Guides to plain language recommend 15 to 20. */
const MAX_MEAN_SENTENCE_LENGTH = 18;
/** The code blocks of this page are the commands' help. */
const CLI_REFERENCE = "docs/reference/cli.md";
const GLOSSARY = "docs/reference/glossary.md";

function problemsOfPage(path: string): readonly string[] {
  const markdown = readFileSync(path, "utf8");
  const passages = passagesOf(markdown);
  const texts =
    path === CLI_REFERENCE
      ? markdown.split("\n\n").map((text) => text.replace(/\s+/g, " "))
      : passages.map(({ text }) => text);
  const mean = meanSentenceLength(passages) ?? 0;
  return [
    ...texts.flatMap(refusedInText),
    ...(mean > MAX_MEAN_SENTENCE_LENGTH
      ? [`mean sentence length ${mean.toFixed(1)}, at most ${MAX_MEAN_SENTENCE_LENGTH}`]
      : []),
    ...(path === GLOSSARY ? repeatedTerms(markdown) : []),
  ].map((problem) => `${path}: ${problem}`);
}

/** Terms defined twice. Each table row defines the terms in its first cell. */
function repeatedTerms(markdown: string): readonly string[] {
  const terms = [...markdown.matchAll(/^\| ([^|]+?) +\|/gm)]
    .flatMap(([, cell = ""]) => cell.split(", "))
    .filter((term) => term !== "term" && !/^:?-/.test(term));
  const repeated = terms.filter((term, index) => terms.indexOf(term) !== index);
  return repeated.map((term) => `"${term}" is defined twice`);
}

function problemsOfAction(path: string): readonly string[] {
  const described = JSON.stringify(parse(readFileSync(path, "utf8")), (key, value) =>
    key === "runs" ? undefined : value,
  );
  return refusedInText(described).map((problem) => `${path}: ${problem}`);
}

const EXPORTED = /^export (?:abstract |async )?(?:function\*?|const|class|interface|type) (\w+)/gm;

function problemsOfNames(path: string): readonly string[] {
  const file = basename(path).replace(/\..*$/, "");
  const exported = [...readFileSync(path, "utf8").matchAll(EXPORTED)].map(([, name = ""]) => name);
  return [file, ...exported].flatMap((name) =>
    refusedInName(name).map((problem) => `${path}: ${name}: ${problem}`),
  );
}

if (process.argv.includes("--means")) {
  for (const path of pagePaths()) {
    const mean = meanSentenceLength(passagesOf(readFileSync(path, "utf8")));
    console.log(`${mean?.toFixed(1) ?? "-"}\t${path}`);
  }
} else {
  const problems = [
    ...pagePaths().flatMap(problemsOfPage),
    ...projectFiles("action.yml", "actions/*/action.yml").flatMap(problemsOfAction),
    ...projectFiles("src/*.ts", "actions/*.ts").flatMap(problemsOfNames),
  ];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) {
    console.error(`${problems.length} problems. scripts/words.yml lists the words.`);
    process.exitCode = 1;
  }
}
