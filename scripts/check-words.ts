/**
 * Refuses words that `words.yml` replaces, pages whose sentences are long on average, and a glossary that holds a term twice.
 *
 *     node scripts/check-words.ts           pages, help and action.yml; exit status 1 if it refuses something
 *     node scripts/check-words.ts --list    the same, and names of files and exports
 *     node scripts/check-words.ts --means   mean sentence length of each page
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parse } from "yaml";
import { meanSentenceLength, pagePaths, passagesOf, projectFiles } from "./pages.ts";
import { refusedInName, refusedInText } from "./refused-words.ts";

/** Words a sentence, as the mean of a page. Guides to plain language recommend 15 to 20. */
const MAX_MEAN_SENTENCE_LENGTH = 18;
/** Its code blocks are the help of the commands. */
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

/** Each row of a table defines the terms of its first cell. */
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
    ...(process.argv.includes("--list")
      ? projectFiles("src/*.ts", "actions/*.ts").flatMap(problemsOfNames)
      : []),
  ];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) {
    console.error(`${problems.length} problems. scripts/words.yml lists the words.`);
    process.exitCode = 1;
  }
}
