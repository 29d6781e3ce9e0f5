import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { elfHeader } from "../../test/support/elf-samples.ts";
import { pinnedVersion } from "../../test/support/samples.ts";
import { hostArchitecture } from "../machine/machine.ts";
import { checkExecutable, findForeign } from "./executable-check.ts";

const directory = mkdtempSync(join(tmpdir(), "gcbench-executable-"));
const HERE = hostArchitecture();
const OTHER = HERE === "arm64" ? "amd64" : "arm64";
const platform = { name: "local", architecture: HERE };

function write(name: string, content: string | Uint8Array): string {
  const path = join(directory, name);
  writeFileSync(path, content, { mode: 0o755 });
  return path;
}

const version = (path: string) =>
  // The plan's word is right, and the file is not.
  pinnedVersion("next", {
    executable: { ...pinnedVersion("next").executable, path, architecture: HERE },
  });

it("accepts what runs here: programs with their dynamic linker, scripts with their interpreter", async () => {
  const script = write("script", "#!/bin/sh\nexit 0\n");
  for (const path of [process.execPath, "/bin/sh", script]) {
    await checkExecutable(version(path), platform);
  }
});

it("refuses an executable by its header, whatever the plan says", async () => {
  const path = write("foreign", elfHeader(OTHER));
  const checking = checkExecutable(version(path), platform);
  await expect(checking).rejects.toThrow(
    `Version next: ${path} is made for ${OTHER}, and platform local is ${HERE}. Build it for ${HERE}.`,
  );
  await expect(checking).rejects.toMatchObject({ class: "wrong-architecture" });
});

it("refuses a script by what its interpreter's interpreter is", async () => {
  const foreign = write("interpreter", elfHeader(OTHER));
  const wrapper = write("wrapper", `#!${foreign} -x\n`);
  const path = write("outer", `#!${wrapper}\n`);
  await expect(checkExecutable(version(path), platform)).rejects.toThrow(
    `${path} is started by ${foreign}, which is made for ${OTHER}`,
  );
});

it("ends where scripts lead in a circle, and leaves what can't be read to others", async () => {
  const circle = join(directory, "circle");
  write("circle", `#!${circle}\n`);
  for (const path of [circle, directory, join(directory, "absent")]) {
    expect(await findForeign(path, HERE)).toBeNull();
  }
});
