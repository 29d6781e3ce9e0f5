import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Toolchain, Version } from "../../core/documents/version.ts";
import { UsageError } from "../../core/errors.ts";
import { type CCompiler, compileC, findCCompiler, linksOpenMp } from "../../machine/c-compiler.ts";

export type MiniatureVersion = Extract<Version, { miniature: unknown }>;

export interface MiniatureBuildOptions {
  /** Directory of compiled versions. */
  readonly buildDirectory: string;
  /** Path of the miniature's source. */
  readonly miniatureSource: string;
  /** Additional linker flags that do not affect speed. */
  readonly linkFlags?: readonly string[];
  /** Called before a compilation; not called when an earlier build is reused. */
  readonly onCompile?: (version: string) => void;
}

/** Source of the version: its own, verified by digest, or gcbench's. */
async function readSource({ name, miniature }: MiniatureVersion, common: string): Promise<string> {
  const path = miniature.source?.file ?? common;
  const bytes = await readFile(path).catch((cause) => {
    throw new UsageError(`Cannot read the miniature's source ${path}. Check the path.`, { cause });
  });
  const found = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  if (miniature.source && miniature.source.sha256 !== found) {
    throw new UsageError(
      `Version ${name}: ${path} has digest ${found}, but the suite names ${miniature.source.sha256}. Rerun \`gcbench change\` to update both.`,
    );
  }
  return bytes.toString("utf8");
}

/**
 * Compiles a version of the miniature. All versions share a source; slow-downs are compiled in as definitions.
 *
 * @throws {UsageError} the C compiler or the source is missing
 */
export async function compileMiniature(
  version: MiniatureVersion,
  { buildDirectory, miniatureSource, linkFlags = [], onCompile = () => {} }: MiniatureBuildOptions,
): Promise<{ readonly path: string; readonly toolchain: Toolchain }> {
  const compiler: CCompiler = await findCCompiler();
  const { flags, slow } = version.miniature;
  const optimisation = flags.split(/\s+/).filter((flag) => flag !== "");
  const openmp = (await linksOpenMp(compiler)) ? ["-fopenmp"] : [];
  const factors = Object.entries(slow).map(([timer, factor]) => `${timer}=${factor}`);
  const defines = factors.length > 0 ? [`-DMINIATURE_SLOW="${factors.join(",")}"`] : [];
  const source = await readSource(version, miniatureSource);
  const path = await compileC(compiler, {
    source,
    flags: [...optimisation, ...openmp, ...defines, ...linkFlags],
    name: "miniature",
    directory: buildDirectory,
    onCompile: () => onCompile(version.name),
  });
  const toolchain = { compiler: compiler.version, flags: [...optimisation, ...openmp].join(" ") };
  return { path, toolchain };
}
