import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";

/** Where test/support/workflow-tools.sh puts them. */
const CACHE = resolve(import.meta.dirname, "../../node_modules/.cache/gcbench-tools");
const DIRECTORIES = [
  join(CACHE, "bin"),
  join(CACHE, "python", "bin"),
  ...(process.env["PATH"] ?? "").split(delimiter),
];

/** @returns its path; null: it is not there, and its tests are skipped, unless GCBENCH_REQUIRE_TOOLS is 1 */
export function findTool(name: string): string | null {
  const path = DIRECTORIES.map((place) => join(place, name)).find(existsSync);
  if (path) return path;
  if (process.env["GCBENCH_REQUIRE_TOOLS"] !== "1") return null;
  throw new Error(`${name} is not installed: test/support/workflow-tools.sh installs it`);
}

/** For the title of a test. */
export function unless(tool: string | null): string {
  return tool === null
    ? " (skipped: not installed, test/support/workflow-tools.sh installs it)"
    : "";
}

export interface ToolResult {
  readonly status: number;
  readonly output: string;
}

export function runTool(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Promise<ToolResult> {
  return new Promise((done) => {
    const more = { ...options, maxBuffer: 64 * 1024 * 1024 };
    execFile(program, [...args], more, (error, stdout, stderr) => {
      const status = error === null ? 0 : typeof error.code === "number" ? error.code : 1;
      done({ status, output: stdout + stderr });
    });
  });
}
