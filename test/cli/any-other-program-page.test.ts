import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tokensOf } from "../../scripts/pages.ts";
import { CLI } from "../support/command-suite.ts";

const PAGE = readFileSync(
  join(import.meta.dirname, "../../docs/how-to/any-other-program.md"),
  "utf8",
);
const hasGfortran = spawnSync("gfortran", ["--version"]).status === 0;
const isRun = hasGfortran || process.env["GCBENCH_REQUIRE_DOCKER"] === "1";
const title = `docs/how-to/any-other-program.md${isRun ? "" : " (skipped: gfortran is missing)"}`;

/** Texts of the page's code blocks in a language. */
function blocks(language: string): readonly string[] {
  return tokensOf(PAGE).flatMap((token) =>
    token.type === "code" && token["lang"] === language ? String(token["text"]) : [],
  );
}

/** The commands of a console block, each with the output that the page shows. */
function commandsOf(block: string): readonly { command: string; shown: readonly string[] }[] {
  return block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = "", ...shown] = part.trimEnd().split("\n");
      return { command, shown };
    });
}

describe.runIf(isRun)(title, () => {
  it("has commands that print what the page shows", () => {
    const folder = mkdtempSync(join(tmpdir(), "gcbench-any-program-"));
    writeFileSync(join(folder, "heat.F90"), `${blocks("fortran").join("\n")}\n`);
    const commands = blocks("console").flatMap(commandsOf);
    expect(commands).toHaveLength(4);
    for (const { command, shown } of commands) {
      const script = `gcbench() { "${process.execPath}" "${CLI}" "$@"; }\n${command}`;
      const { status, stdout, stderr } = spawnSync("bash", ["-c", script], {
        cwd: folder,
        encoding: "utf8",
      });
      expect(status, `${command}\n${stderr}`).toBe(0);
      // "..." at the end of a line is a value that differs in every run.
      for (const line of shown) expect(stdout).toContain(line.replace(/ \.\.\.$/, ""));
    }
  });
});
