import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** Set while a temporary directory of the tests is in use: each tier calls `setup`, and one directory serves them all. */
const OWN = "GCBENCH_TEST_TMPDIR";

/** Folder of a compiler that keeps what it compiled. It stands before others on PATH. */
export const COMPILER = join(import.meta.dirname, "compiler");

let directory = "";

/** Gives the tests, and the programs that they start, one temporary directory, which is removed after the last tier. */
export function setup(): void {
  if (process.env[OWN]) return;
  // A short name, because a path of a socket has at most 107 characters.
  directory = mkdtempSync(join(tmpdir(), "gcb-"));
  chmodSync(directory, 0o1777);
  process.env["TMPDIR"] = directory;
  // Hundreds of processes start from the same files. Node compiles each file once.
  process.env["NODE_COMPILE_CACHE"] = join(directory, "compile-cache");
  process.env[OWN] = directory;
  process.env["PATH"] = [COMPILER, process.env["PATH"]].join(delimiter);
}

export function teardown(): void {
  if (directory === "") return;
  try {
    rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // A container can leave files of another user. That is not a failure of a test.
  }
}
