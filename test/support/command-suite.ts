import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type ProgramCall, runProgramSync } from "./run-program.ts";

export const CLI = resolve(import.meta.dirname, "../../dist/cli.js");

/** A directory with a suite of two versions of a real, short program that notes each of its runs. */
export function writeCommandSuite({ script = "sleep 0.05", blocks = 3 } = {}): string {
  const directory = mkdtempSync(join(tmpdir(), "gcbench-cli-"));
  const program = (name: string) =>
    writeFileSync(
      join(directory, name),
      `#!/bin/sh\necho begin >> ${directory}/runs\n${script}\necho "solve: 0.0$$ s"\necho end >> ${directory}/runs\n`,
      { mode: 0o755 },
    );
  program("before.sh");
  program("after.sh");
  writeFileSync(
    join(directory, "suite.yml"),
    [
      "name: commands",
      "workloads:",
      "  - name: short",
      "    kind: command",
      '    command: ["{executable}"]',
      "versions:",
      "  - { name: before, executable: before.sh }",
      "  - { name: after, executable: after.sh }",
      "layout:",
      `  maxBlocks: ${blocks}`,
      "  looks: none",
      "  rounds: 1",
    ].join("\n"),
  );
  return directory;
}

/** Runs the bundled command line to its end, by default in an empty directory. */
export function gcbench(
  args: readonly string[],
  cwd = mkdtempSync(join(tmpdir(), "gcbench-cwd-")),
  environment: ProgramCall["environment"] = process.env,
) {
  const { status, output, errors } = runProgramSync({ program: CLI, args, cwd, environment });
  return { status, stdout: output, stderr: errors };
}
