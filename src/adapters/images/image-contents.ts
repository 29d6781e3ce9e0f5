import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { UsageError } from "../../core/errors.ts";
import { toJson } from "../../core/json.ts";
import { readElf } from "../../core/model-run/elf.ts";
import { definitionDigest, type ImageVersions } from "../../core/version.ts";
import { Launcher } from "../../harness/launcher.ts";
import { fileDigest } from "../../harness/outputs.ts";
import { compileMiniature, type MiniatureVersion } from "./miniature-build.ts";

/** What an image says of its versions, in its directory of gcbench. */
export const VERSIONS_FILE = "versions.json";

/** Flags that fit the processor of the machine that builds, and perhaps no other. */
const OF_THIS_PROCESSOR = /-m(arch|cpu|tune)=native\b/;

export interface ImageContents {
  /** Absolute: in the image it is the same. */
  readonly directory: string;
  readonly versions: readonly MiniatureVersion[];
  /** Path of the miniature's source. */
  readonly miniatureSource: string;
}

/**
 * Makes what an image of the miniature holds: each version's executable, a launcher for a harness that will find no
 * compiler, and what the versions are. It runs while the image is built.
 *
 * @throws {UsageError} a version can't be built for all processors of the architecture
 */
export async function writeImageContents(contents: ImageContents): Promise<ImageVersions> {
  const { directory, versions, miniatureSource } = contents;
  const buildDirectory = await mkdtemp(join(tmpdir(), "gcbench-image-"));
  try {
    await Launcher.build(join(directory, "bin"));
    const found: ImageVersions = [];
    for (const version of versions) {
      refuseNative(version);
      const { path: built, toolchain } = await compileMiniature(version, {
        buildDirectory,
        miniatureSource,
      });
      const path = join(directory, "versions", version.name, "miniature");
      await mkdir(dirname(path), { recursive: true });
      await copyFile(built, path);
      const elf = readElf(await readFile(path));
      const executable = {
        path,
        sha256: await fileDigest(path),
        architecture: elf?.architecture ?? null,
        needs: [...(elf?.needs ?? [])],
      };
      found.push({
        name: version.name,
        executable,
        toolchain,
        definition: definitionDigest(version),
        runDirectories: [],
      });
    }
    await writeFile(join(directory, VERSIONS_FILE), toJson(found));
    return found;
  } finally {
    await rm(buildDirectory, { recursive: true, force: true });
  }
}

function refuseNative({ name, miniature: { flags } }: MiniatureVersion): void {
  const [flag] = OF_THIS_PROCESSOR.exec(flags) ?? [];
  if (flag === undefined) return;
  throw new UsageError(
    `Version ${name} is built with ${flag}: for the processor that builds the image, not for all that run it. Name a processor that all of them can do.`,
  );
}
