import { copyFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { definitionDigest, type ImageVersions } from "../../core/documents/version.ts";
import { UsageError } from "../../core/errors.ts";
import { compileMiniature, type MiniatureVersion } from "../local/miniature-build.ts";
import { finishTree, treeLinkFlags } from "./version-tree.ts";

/** Compiler flags for the build machine's own processor. */
const NATIVE_TARGET = /-m(arch|cpu|tune)=native\b/;

export interface MiniatureTrees {
  /** Absolute path of the directory of trees, the same during the build and in the image. */
  readonly directory: string;
  readonly versions: readonly MiniatureVersion[];
  /** Path of the miniature's source. */
  readonly miniatureSource: string;
}

/**
 * Builds a tree for each miniature version. Runs during an image build.
 *
 * @throws {UsageError} a version's flags do not fit all processors of the architecture
 */
export async function writeMiniatureTrees(trees: MiniatureTrees): Promise<ImageVersions> {
  const { directory, versions, miniatureSource } = trees;
  const buildDirectory = await mkdtemp(join(tmpdir(), "gcbench-image-"));
  try {
    const found: ImageVersions = [];
    for (const version of versions) {
      rejectNativeBuild(version);
      const tree = join(directory, version.name);
      const { path: built, toolchain } = await compileMiniature(version, {
        buildDirectory,
        miniatureSource,
        linkFlags: process.platform === "linux" ? treeLinkFlags(tree) : [],
      });
      const path = join(tree, "bin", "any", "miniature");
      await mkdir(dirname(path), { recursive: true });
      await copyFile(built, path);
      const definition = definitionDigest(version);
      const facts = { name: version.name, definition, toolchains: { any: toolchain } };
      found.push(...(await finishTree(tree, facts)));
    }
    return found;
  } finally {
    await rm(buildDirectory, { recursive: true, force: true });
  }
}

function rejectNativeBuild({ name, miniature: { flags } }: MiniatureVersion): void {
  const [flag] = NATIVE_TARGET.exec(flags) ?? [];
  if (flag === undefined) return;
  throw new UsageError(
    `Version ${name} has the flag ${flag}, which targets only the build machine's processor. Name a processor that all machines support.`,
  );
}
