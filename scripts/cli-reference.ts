/** Writes docs/reference/cli.md from the help of the bundled command line. */
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { promisify } from "node:util";
import pLimit from "p-limit";
import { alignedTable, codeBlock } from "../src/report/text/markdown.ts";

const PAGE = "docs/reference/cli.md";
/** Commander adds these two; they need no section. */
const BUILT_IN = new Set(["complete", "help"]);
const ENTRY = /^ {2}([a-z-]+) .*? {2,}(\S.*)$/;

const run = promisify(execFile);

async function helpOf(...command: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, ["dist/cli.js", ...command, "--help"], {
    env: { ...process.env, NO_COLOR: "1" },
  });
  return stdout.trim();
}

const overview = await helpOf();
const listing = overview.split("\nCommands:\n")[1]?.split("\n\n")[0] ?? "";
const commands = listing
  .split("\n")
  .map((line) => {
    const [, name, summary] = ENTRY.exec(line) ?? [];
    if (!name || !summary) throw new Error(`gcbench --help has a line without a summary: ${line}`);
    return { name, summary };
  })
  .filter(({ name }) => !BUILT_IN.has(name));

const limit = pLimit(availableParallelism());
const sections = await Promise.all(
  commands.map(({ name }) =>
    limit(async () => {
      const lines = (await helpOf(name)).split("\n").map((line) => line.trimEnd());
      return `## gcbench ${name}\n\n${codeBlock(lines)}`;
    }),
  ),
);

const table = alignedTable(
  [{ title: "command" }, { title: "what it does" }],
  commands.map(({ name, summary }) => [`[\`${name}\`](#gcbench-${name})`, summary]),
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

Every command takes \`--json\`, which prints the result for programs.

${exitStatus}

${sections.join("\n\n")}
`,
);
