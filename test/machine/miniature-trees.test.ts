import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { readTrees } from "../../src/adapters/images/image-facts.ts";
import { writeMiniatureTrees } from "../../src/adapters/images/miniature-trees.ts";
import type { MiniatureVersion } from "../../src/adapters/local/miniature-build.ts";
import { definitionDigest, versionSchema } from "../../src/core/documents/version.ts";
import { UsageError } from "../../src/core/errors.ts";
import { buildHelpers } from "../../src/machine/build-helpers.ts";
import { Launcher } from "../../src/machine/launcher.ts";
import { hostArchitecture } from "../../src/machine/machine.ts";
import { fileDigest } from "../../src/model/file-digest.ts";

const miniatureSource = resolve(import.meta.dirname, "../../benchmarks/miniature/miniature.c");
const directory = () => join(mkdtempSync(join(tmpdir(), "gcbench-contents-")), "gcbench");

function miniature(name: string, options: object = {}): MiniatureVersion {
  const version = versionSchema.parse({ name, miniature: options });
  if (!("miniature" in version)) throw new Error("no miniature");
  return version;
}

it("writeMiniatureTrees creates executables, their description, and a launcher that needs no compiler", async () => {
  const versions = [miniature("plain"), miniature("slow", { slow: { Convection: 2 } })];
  const top = directory();
  await writeMiniatureTrees({ directory: join(top, "versions"), versions, miniatureSource });
  await buildHelpers(join(top, "bin"));
  const found = await readTrees(join(top, "versions"), join(top, "versions"));
  expect(found.map(({ name }) => name)).toEqual(["plain", "slow"]);
  for (const [index, { executable, toolchain, definition }] of found.entries()) {
    expect(executable.sha256).toBe(await fileDigest(executable.path));
    expect(executable.path.startsWith(top)).toBe(true);
    if (process.platform === "linux") expect(executable.architecture).toBe(hostArchitecture());
    expect(toolchain.flags).toContain("-O2");
    expect(definition).toBe(definitionDigest(versions[index] ?? miniature("none")));
  }
  expect(found[0]?.executable.sha256).not.toBe(found[1]?.executable.sha256);

  const launcher = await Launcher.prepare(join(top, "never-made"), join(top, "bin"));
  const result = await launcher.run(
    {
      program: "true",
      arguments: [],
      environment: { PATH: process.env["PATH"] ?? "" },
      directory: top,
      log: join(top, "log"),
      stack: "keep",
      cores: null,
      timeoutSeconds: 60,
    },
    new AbortController().signal,
  );
  expect(result).toMatchObject({ started: true, code: 0 });
});

it("writeMiniatureTrees rejects flags for the build machine's processor", async () => {
  const versions = [miniature("native", { flags: "-O3 -march=native" })];
  const writing = writeMiniatureTrees({ directory: directory(), versions, miniatureSource });
  await expect(writing).rejects.toThrow(UsageError);
  await expect(writing).rejects.toThrow("Version native has the flag -march=native");
});

it("writeMiniatureTrees builds a version only from the source that it names", async () => {
  const file = join(directory(), "mine.c");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    'int printf(const char *, ...);\nint main(void) { printf("mine"); return 0; }\n',
  );
  const sha256 = await fileDigest(file);
  const top = directory();
  const version = (digest: string) => miniature("mine", { source: { file, sha256: digest } });
  await writeMiniatureTrees({ directory: top, versions: [version(sha256)], miniatureSource });
  const { stdout } = await promisify(execFile)(join(top, "mine", "bin", "any", "miniature"));
  expect(stdout).toBe("mine");
  const other = version(`sha256:${"0".repeat(64)}`);
  await expect(
    writeMiniatureTrees({ directory: directory(), versions: [other], miniatureSource }),
  ).rejects.toThrow(`${file} has digest ${sha256}`);
});

it("Launcher.prepare never uses the launcher of another harness", async () => {
  await expect(Launcher.prepare("unused", directory())).rejects.toThrow("Rebuild the image");
});
