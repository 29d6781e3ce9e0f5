import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runClient } from "./docker-client.ts";

const directory = mkdtempSync(join(tmpdir(), "gcbench-client-"));

/** A client that prints the lines as its errors and fails. */
function failingClient(...lines: readonly string[]): string {
  const path = join(directory, `client-${lines.length}`);
  writeFileSync(path, `#!/bin/sh\ncat >&2 << 'END'\n${lines.join("\n")}\nEND\nexit 125\n`, {
    mode: 0o755,
  });
  return path;
}

const ERROR = 'docker: Error response from daemon: exec: "nothing": executable file not found.';
const LOG =
  'time="2026-12-01T17:00:00Z" level=error msg="error waiting for container: context canceled"';

describe("runClient", () => {
  it("throws the engine's error, not the hint and the log that the client adds", async () => {
    const client = failingClient("pulling", ERROR, "See 'docker run --help'.", LOG);
    await expect(runClient(client, ["run"])).rejects.toThrow(`run failed: ${ERROR}`);
  });

  it("throws the client's log if there is nothing else", async () => {
    await expect(runClient(failingClient(LOG), ["run"])).rejects.toThrow(`run failed: ${LOG}`);
  });
});
