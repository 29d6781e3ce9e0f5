import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { BuildError } from "../../core/errors.ts";
import { buildImage } from "./docker-build.ts";

const folder = mkdtempSync(join(tmpdir(), "gcbench-docker-build-"));
const calls = join(folder, "calls");
afterEach(() => rmSync(calls, { force: true }));

/** Builds with a client that fails with a message the first times. @returns number of calls */
async function build(message: string, failures: number): Promise<number> {
  const client = join(folder, "docker");
  const lines = [
    "#!/bin/sh",
    `echo call >> '${calls}'`,
    `[ "$(wc -l < '${calls}')" -gt ${failures} ] || { echo '${message}' >&2; exit 1; }`,
  ];
  writeFileSync(client, lines.join("\n"));
  chmodSync(client, 0o755);
  const files = { file: "Dockerfile", context: ".", tag: "gcbench:a", arguments: {}, labels: {} };
  const signal = new AbortController().signal;
  await buildImage(
    { client, hasBuildx: false },
    {
      ...files,
      signal,
      onLine: () => undefined,
    },
  );
  return readFileSync(calls, "utf8").trim().split("\n").length;
}

describe("buildImage", () => {
  const taken =
    'ERROR: failed to build: failed to solve: image "docker.io/library/gcbench:a": already exists';

  it("builds again if another build took the image's name at the same moment", async () => {
    expect(await build(taken, 1)).toBe(2);
  });

  it("fails if the name is taken again, and for any other reason at once", async () => {
    await expect(build(taken, 2)).rejects.toThrow(BuildError);
    expect(readFileSync(calls, "utf8")).toBe("call\ncall\n");
    rmSync(calls);
    await expect(build("ERROR: no space left on device", 1)).rejects.toThrow(/no space left/);
    expect(readFileSync(calls, "utf8")).toBe("call\n");
  });
});
