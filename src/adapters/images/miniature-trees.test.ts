import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { UsageError } from "../../core/errors.ts";
import { definitionDigest, versionSchema } from "../../core/version.ts";
import { Launcher } from "../../harness/launcher.ts";
import { architectureHere } from "../../harness/machine.ts";
import { fileDigest } from "../../harness/outputs.ts";
import { readTrees } from "./image-facts.ts";
import type { MiniatureVersion } from "./miniature-build.ts";
import { writeMiniatureTrees } from "./miniature-trees.ts";

const miniatureSource = resolve(import.meta.dirname, "../../../benchmarks/miniature/miniature.c");
const directory = () => join(mkdtempSync(join(tmpdir(), "gcbench-contents-")), "gcbench");

function miniature(name: string, options: object = {}): MiniatureVersion {
  const version = versionSchema.parse({ name, miniature: options });
  if (!("miniature" in version)) throw new Error("no miniature");
  return version;
}

it("leaves executables, what they are, and a launcher that needs no compiler", async () => {
  const versions = [miniature("plain"), miniature("slow", { slow: { Convection: 2 } })];
  const top = directory();
  await writeMiniatureTrees({ directory: join(top, "versions"), versions, miniatureSource });
  await Launcher.build(join(top, "bin"));
  const found = await readTrees(join(top, "versions"), join(top, "versions"));
  expect(found.map(({ name }) => name)).toEqual(["plain", "slow"]);
  for (const [index, { executable, toolchain, definition }] of found.entries()) {
    expect(executable.sha256).toBe(await fileDigest(executable.path));
    expect(executable.path.startsWith(top)).toBe(true);
    if (process.platform === "linux") expect(executable.architecture).toBe(architectureHere());
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

it("refuses flags of the processor that builds", async () => {
  const versions = [miniature("native", { flags: "-O3 -march=native" })];
  const writing = writeMiniatureTrees({ directory: directory(), versions, miniatureSource });
  await expect(writing).rejects.toThrow(UsageError);
  await expect(writing).rejects.toThrow("Version native is built with -march=native");
});

it("never starts the launcher of another harness", async () => {
  await expect(Launcher.prepare("unused", directory())).rejects.toThrow("Build it anew");
});
