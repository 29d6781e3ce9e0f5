import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Toolchain, Version } from "../../core/documents/version.ts";
import { UsageError } from "../../core/errors.ts";
import { type CCompiler, compileC, findCCompiler } from "../../machine/c-compiler.ts";

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

/** The version's own source, which must be what the version says it is, or the one that gcbench brings. */
async function readSource({ name, miniature }: MiniatureVersion, common: string): Promise<string> {
  const path = miniature.source?.file ?? common;
  const bytes = await readFile(path).catch((cause) => {
    throw new UsageError(`The miniature's source is missing: ${path}`, { cause });
  });
  const found = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  if (miniature.source && miniature.source.sha256 !== found) {
    throw new UsageError(
      `Version ${name}: ${path} is not the source that the suite names (${found}, and not ${miniature.source.sha256}). \`gcbench change\` writes both anew.`,
    );
  }
  return bytes.toString("utf8");
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
