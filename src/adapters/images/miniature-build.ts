import { readFile } from "node:fs/promises";
import { UsageError } from "../../core/errors.ts";
import type { Toolchain, Version } from "../../core/version.ts";
import { type CCompiler, compileC, findCCompiler } from "../../harness/c-compiler.ts";

export type MiniatureVersion = Extract<Version, { miniature: unknown }>;

export interface MiniatureBuildOptions {
  /** Directory that compiled versions are kept in. */
  readonly buildDirectory: string;
  /** Path of the miniature's source. */
  readonly miniatureSource: string;
  /** More for the linker, which says nothing of how fast the version is. */
  readonly linkFlags?: readonly string[];
  /** Called before a version is compiled; not where an earlier build is used. */
  readonly onCompile?: (version: string) => void;
}

/**
 * Compiles a version of the miniature. All come from one source: a slowed one has its slow-down compiled in.
 *
 * @throws {UsageError} there is no C compiler, or no source
 */
export async function compileMiniature(
  version: MiniatureVersion,
  { buildDirectory, miniatureSource, linkFlags = [], onCompile = () => {} }: MiniatureBuildOptions,
): Promise<{ readonly path: string; readonly toolchain: Toolchain }> {
  const compiler: CCompiler = await findCCompiler();
  const { flags, slow } = version.miniature;
  const optimisation = flags.split(/\s+/).filter((flag) => flag !== "");
  const openmp = compiler.openmp ? ["-fopenmp"] : [];
  const factors = Object.entries(slow).map(([timer, factor]) => `${timer}=${factor}`);
  const defines = factors.length > 0 ? [`-DMINIATURE_SLOW="${factors.join(",")}"`] : [];
  const source = await readFile(miniatureSource, "utf8").catch((cause) => {
    throw new UsageError(`The miniature's source is missing: ${miniatureSource}`, { cause });
  });
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
