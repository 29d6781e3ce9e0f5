import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

let directory = "";

/** All that the tests, and the programs that they start, leave in a temporary directory goes away with it. */
export function setup(): void {
  // Its name is short: paths of sockets may have 107 characters.
  directory = mkdtempSync(join(tmpdir(), "gcb-"));
  chmodSync(directory, 0o1777);
  process.env["TMPDIR"] = directory;
}

export function teardown(): void {
  try {
    rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // What a container wrote as another user stays: that is no failure of a test.
  }
}
