import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { gcbench as runGcbench } from "../support/command-suite.ts";

const runs = (program: string) => spawnSync(program, ["--version"]).status === 0;
const hasBash = runs("bash");
const hasTerminal = hasBash && runs("script");

function gcbench(...args: readonly string[]): string {
  const { status, stdout } = runGcbench(args);
  expect(status).toBe(0);
  return stdout;
}

/** What bash would offer for the last of the words, without its package bash-completion. */
function completeInBash(words: readonly string[], cwd: string): readonly string[] {
  const { stdout } = spawnSync(
    "bash",
    [
      "--norc",
      "-c",
      `source "$0"; COMP_WORDS=(gcbench "$@"); COMP_CWORD=$#; _gcbench; printf "%s\\n" "\${COMPREPLY[@]}"`,
      writeScript(cwd),
      ...words,
    ],
    { cwd, encoding: "utf8" },
  );
  return stdout.trim().split("\n");
}

function writeScript(directory: string): string {
  const path = join(directory, "gcbench.bash");
  writeFileSync(path, gcbench("complete", "bash"));
  return path;
}

const newDirectory = () => mkdtempSync(join(tmpdir(), "gcbench-complete-"));

describe("gcbench complete SHELL -- WORDS suggests", () => {
  const suggestions = (...words: readonly string[]) =>
    gcbench("complete", "bash", "--", ...words)
      .split("\n")
      .flatMap((line) => line.split("\t")[0] || []);

  it.each([
    { what: "commands", words: ["ins"], suggested: ["inspect"] },
    { what: "options of a command", words: ["run", "--fail"], suggested: ["--fail-on"] },
    {
      what: "choices",
      words: ["run", "--fail-on", ""],
      suggested: ["never", "regression", "inconclusive", "disagreement"],
    },
    {
      what: "choices after = in one word",
      words: ["run", "--fail-on=reg"],
      suggested: ["--fail-on=regression"],
    },
    {
      what: "choices after = in a word of its own",
      words: ["run", "--fail-on", "=", "reg"],
      suggested: ["regression"],
    },
    { what: "files for an argument that is a path", words: ["run", "su"], suggested: [":files"] },
    {
      what: "files for an option that is a path",
      words: ["run", "suite.yml", "--out", ""],
      suggested: [":files"],
    },
    {
      what: "files for each of several paths",
      words: ["inspect", "a", "b", ""],
      suggested: [":files"],
    },
    { what: "nothing for a number", words: ["run", "--hosts", ""], suggested: [] },
    { what: "nothing for the name of a run", words: ["status", ""], suggested: [] },
    { what: "nothing after an unknown command", words: ["rnu", ""], suggested: [] },
  ])("$what", ({ words, suggested }) => {
    expect(suggestions(...words)).toEqual(suggested);
  });
});

describe(hasBash ? "the script for bash" : "the script for bash (skipped: no bash)", () => {
  it.runIf(hasBash)("offers commands and options", () => {
    expect(completeInBash(["ins"], newDirectory())).toEqual(["inspect"]);
    expect(completeInBash(["run", "suite.yml", "--fail"], newDirectory())).toEqual(["--fail-on"]);
  });

  it.runIf(hasBash)("never runs what is typed", () => {
    const directory = newDirectory();
    const typed = ["run", "$(touch ran)", "`touch ran`", "; touch ran", "--fail"];
    expect(completeInBash(typed, directory)).toEqual(["--fail-on"]);
    expect(existsSync(join(directory, "ran"))).toBe(false);
  });

  const inTerminal = hasTerminal ? "" : " (skipped: no bash or no script)";
  it.runIf(hasTerminal)(`offers file names in a terminal${inTerminal}`, () => {
    const directory = newDirectory();
    writeFileSync(join(directory, "my suite.yml"), "");
    const script = writeScript(directory);
    // Ctrl-A: the completed line is printed, not run.
    const typed = `source ${script}\ngcbench run my\t\u0001printf '<%s>' \nexit\n`;
    const { stdout } = spawnSync("script", ["-qec", "bash --norc -i", "/dev/null"], {
      cwd: directory,
      input: typed,
      encoding: "utf8",
    });
    expect(stdout).toContain("<gcbench><run><my suite.yml>");
  });
});

it("gcbench complete refuses a shell that it does not know", () => {
  const { status, stderr } = runGcbench(["complete", "tcsh"]);
  expect(status).toBe(2);
  expect(stderr).toContain("Allowed choices are bash, zsh, fish");
});
