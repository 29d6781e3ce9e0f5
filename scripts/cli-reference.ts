/** Writes docs/reference/cli.md from the help of the bundled command line. */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { alignedTable, codeBlock } from "../src/report/text/markdown.ts";
import { runProgramSync } from "../test/support/run-program.ts";

const PAGE = "docs/reference/cli.md";
/** An option with the same text in this many commands is listed once. */
const MIN_COMMANDS = 3;
const EVERYWHERE = new Set(["--help", "--json"]);
/** Its help is the list of commands. */
const NO_SECTION = "help";
const TITLE = /^(\S.*):$/;
const ENTRY = /^ {2}([a-z-]+) {2,}(\S.*)$/;

function helpOf(...command: readonly string[]): string {
  const { status, output, errors } = runProgramSync({
    program: resolve("dist/cli.js"),
    args: [...command, "--help"],
    cwd: process.cwd(),
    environment: { ...process.env, NO_COLOR: "1" },
  });
  if (status !== 0) throw new Error(`gcbench ${command.join(" ")} --help failed: ${errors}`);
  return output.trim();
}

const overview = helpOf();
/** What follows the options of the program itself: groups of commands. */
const listing = overview.slice(overview.indexOf("\n\n", overview.indexOf("\nOptions:\n")));
const groups = listing.split("\n\n").flatMap((paragraph) => {
  const [first = "", ...lines] = paragraph
    .trim()
    .replaceAll(/\n {3,}/g, " ")
    .split("\n");
  const [, title] = TITLE.exec(first) ?? [];
  if (!title) return [];
  const commands = lines.map((line) => {
    const [, name, summary] = ENTRY.exec(line) ?? [];
    if (!name || !summary) throw new Error(`gcbench --help has a line without a summary: ${line}`);
    return { name, summary };
  });
  return [{ title, commands: commands.filter(({ name }) => name !== NO_SECTION) }];
});
const commands = groups.flatMap((group) => group.commands);

const helps = commands.map(({ name }) => ({ name, ...partsOf(helpOf(name)) }));
const common = commonOptions(helps.flatMap(({ options }) => options));

const sections = helps.map(({ name, before, options, after }) => {
  const own = options.filter((entry) => common.get(flagOf(entry)) !== oneLine(entry));
  const shared = options.filter((entry) => !own.includes(entry)).map(flagOf);
  const named = shared.filter((flag) => !EVERYWHERE.has(flag)).map((flag) => `\`${flag}\``);
  const help = [before, own.length === 0 ? "" : `Options:\n${own.join("\n")}`, after]
    .filter((part) => part !== "")
    .join("\n\n");
  const more =
    named.length === 0 ? "" : `\n\n[Common options](#common-options): ${named.join(", ")}.`;
  return `## gcbench ${name}\n\n${codeBlock(help.split("\n"))}${more}`;
});

/** Splits a command's help at its options. An option's text can take several lines. */
function partsOf(help: string) {
  const [before = "", rest = ""] = help.replace(/ +$/gm, "").split("\n\nOptions:\n");
  const [listed = "", ...after] = rest.split("\n\n");
  return { before, options: listed.split(/\n(?= {2}-)/), after: after.join("\n\n") };
}

/** Options with the same text in several commands, by flag. Of several texts, the most frequent one counts. */
function commonOptions(entries: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const text of entries.map(oneLine)) counts.set(text, (counts.get(text) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= MIN_COMMANDS);
  const ascending = frequent.toSorted(([, a], [, b]) => a - b);
  return new Map(ascending.map(([text]) => [flagOf(text), text]));
}

function oneLine(entry: string): string {
  const [, flags = "", text = ""] = /^ *(-.*?) {2,}(\S.*)$/s.exec(entry) ?? [];
  return flags === "" ? entry : `${flags}  ${text.replace(/\s+/g, " ")}`;
}

function flagOf(entry: string): string {
  return /--[a-z-]+/.exec(entry)?.[0] ?? entry;
}

const commonTable = alignedTable(
  [{ title: "option" }, { title: "meaning" }],
  [...common.values()]
    .filter((text) => !EVERYWHERE.has(flagOf(text)))
    .toSorted((a, b) => a.localeCompare(b))
    .map((text) => {
      const [flags = "", meaning = ""] = text.split("  ");
      return [`\`${flags}\``, meaning.replaceAll("<", "&lt;")];
    }),
);

const table = alignedTable(
  [{ title: "" }, { title: "command" }, { title: "what it does" }],
  groups.flatMap((group) =>
    group.commands.map(({ name, summary }, index) => [
      index === 0 ? group.title : "",
      `[\`${name}\`](#gcbench-${name})`,
      summary,
    ]),
  ),
);
const exitStatus = alignedTable(
  [{ title: "exit status" }, { title: "meaning" }],
  [
    ["0", "The command is done."],
    ["1", "The benchmark found what `--fail-on` names."],
    ["2", "The input is wrong. The message says what, where, and what to do."],
    ["3", "The machine, AWS or the network failed."],
    ["130", "Ctrl-C stopped the command. The same command resumes."],
  ],
);

writeFileSync(
  PAGE,
  `# Command line

This page lists every command and option of \`gcbench\`. \`npm run build\` writes it from \`gcbench COMMAND --help\`; do not edit it.

\`\`\`console
$ gcbench run SUITE        # measure a suite and report what changed
$ gcbench COMMAND --help   # options and an example of one command
\`\`\`

${table}

[\`gcbench complete\`](#gcbench-complete) adds completion of commands, options, choices and files to bash, zsh and fish. It never runs what you
typed. In zsh define \`gcbench\` as a function, because zsh completes an alias as the command behind it.

${exitStatus}

## Common options

Every command takes \`--help\`, and \`--json\`, which prints the result for programs. The commands below name which of these they take:

${commonTable}

${sections.join("\n\n")}
`,
);
