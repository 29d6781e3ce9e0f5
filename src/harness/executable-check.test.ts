import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { elfHeader } from "../../test/support/elf-samples.ts";
import { pinnedVersion } from "../../test/support/samples.ts";
import { hostArchitecture } from "../machine/machine.ts";
import { checkExecutable, findForeign } from "./executable-check.ts";

const directory = mkdtempSync(join(tmpdir(), "gcbench-executable-"));
const HOST = hostArchitecture();
const OTHER = HOST === "arm64" ? "amd64" : "arm64";
const platform = { name: "local", architecture: HOST };

function write(name: string, content: string | Uint8Array): string {
  const path = join(directory, name);
  writeFileSync(path, content, { mode: 0o755 });
  return path;
}

const version = (path: string) =>
  // The plan's architecture is right, but the file's is not.
  pinnedVersion("next", {
    executable: { ...pinnedVersion("next").executable, path, architecture: HOST },
  });

it("checkExecutable accepts host programs with their dynamic linker, and scripts with their interpreter", async () => {
  const script = write("script", "#!/bin/sh\nexit 0\n");
  for (const path of [process.execPath, "/bin/sh", script]) {
    await checkExecutable(version(path), platform);
  }
});

it("checkExecutable rejects an executable for another architecture by its header", async () => {
  const path = write("foreign", elfHeader(OTHER));
  const checking = checkExecutable(version(path), platform);
  await expect(checking).rejects.toThrow(
    `Version next: ${path} is built for ${OTHER}, but platform local is ${HOST}. Build it for ${HOST}.`,
  );
  await expect(checking).rejects.toMatchObject({ class: "wrong-architecture" });
});

it("checkExecutable rejects a script whose interpreter's interpreter is for another architecture", async () => {
  const foreign = write("interpreter", elfHeader(OTHER));
  const wrapper = write("wrapper", `#!${foreign} -x\n`);
  const path = write("outer", `#!${wrapper}\n`);
  await expect(checkExecutable(version(path), platform)).rejects.toThrow(
    `${path} starts with ${foreign}, which is built for ${OTHER}`,
  );
});

it("checkExecutable ends for scripts in a circle, and ignores unreadable files", async () => {
  const circle = join(directory, "circle");
  write("circle", `#!${circle}\n`);
  for (const path of [circle, directory, join(directory, "absent")]) {
    expect(await findForeign(path, HOST)).toBeNull();
  }
});
