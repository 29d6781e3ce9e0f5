import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Toolchain, Version } from "../../core/documents/version.ts";
import { UsageError } from "../../core/errors.ts";
import {
  type CCompiler,
  compileC,
  findCCompiler,
  findMpiCompiler,
  linksOpenMp,
} from "../../machine/c-compiler.ts";

export type MiniatureVersion = Extract<Version, { miniature: unknown }>;
export type MiniatureMpiVersion = Extract<Version, { miniatureMpi: unknown }>;

export interface MiniatureBuildOptions {
  /** Directory of compiled versions. */
  readonly buildDirectory: string;
  /** Path of the miniature's source. The MPI miniature's is beside it. */
  readonly miniatureSource: string;
  /** Additional linker flags that do not affect speed. */
  readonly linkFlags?: readonly string[];
  /** Called before a compilation; not called when an earlier build is reused. */
  readonly onCompile?: (version: string) => void;
}

const MPI_SOURCE = "miniature-mpi.c";

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
  const optimisation = wordsOf(flags);
  const openmp = (await linksOpenMp(compiler)) ? ["-fopenmp"] : [];
  const defines = factorDefinition("MINIATURE_SLOW", slow);
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

/**
 * Compiles a version of the MPI miniature, as compileMiniature does.
 *
 * @throws {UsageError} the MPI compiler or the source is missing
 */
export async function compileMiniatureMpi(
  { name, miniatureMpi: { flags, slow, imbalance } }: MiniatureMpiVersion,
  { buildDirectory, miniatureSource, onCompile = () => {} }: MiniatureBuildOptions,
): Promise<{ readonly path: string; readonly toolchain: Toolchain }> {
  const compiler = await findMpiCompiler();
  const source = join(dirname(miniatureSource), MPI_SOURCE);
  const path = await compileC(compiler, {
    source: await readFile(source, "utf8").catch((cause) => {
      throw new UsageError(`Cannot read the MPI miniature's source ${source}.`, { cause });
    }),
    flags: [
      ...wordsOf(flags),
      ...factorDefinition("MINIATURE_SLOW", slow),
      ...factorDefinition("MINIATURE_IMBALANCE", imbalance),
    ],
    name: "miniature-mpi",
    directory: buildDirectory,
    onCompile: () => onCompile(name),
  });
  return { path, toolchain: { compiler: compiler.version, flags: wordsOf(flags).join(" ") } };
}

function wordsOf(flags: string): readonly string[] {
  return flags.split(/\s+/).filter((flag) => flag !== "");
}

function factorDefinition(macro: string, factors: Readonly<Record<string, number>>) {
  const list = Object.entries(factors).map(([timer, factor]) => `${timer}=${factor}`);
  return list.length > 0 ? [`-D${macro}="${list.join(",")}"`] : [];
}
