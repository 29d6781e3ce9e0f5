import { createHash } from "node:crypto";
import { accessSync, constants, statSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UsageError } from "../core/errors.ts";
import { type CCompiler, compileC, findCCompiler, linksOpenMp } from "./c-compiler.ts";

/** A small C program that the harness includes as source. */
export interface HelperProgram {
  readonly name: string;
  readonly source: string;
  /** Compiled with OpenMP if the compiler supports it. */
  readonly openmp?: boolean;
}

/** File name with a digest of the source, so a harness never starts another version's helper. */
function prebuiltName({ name, source }: HelperProgram): string {
  return `${name}-${createHash("sha256").update(source).digest("hex").slice(0, 16)}`;
}

/**
 * @param buildDirectory directory of compiled programs
 * @param prebuilt directory of the image's compiled helpers; nothing is compiled then
 * @returns path of the executable
 * @throws {UsageError} the machine has no C compiler, or the image has no such helper for this harness
 */
export async function prepareHelper(
  program: HelperProgram,
  { buildDirectory, prebuilt }: { buildDirectory: string; prebuilt?: string | undefined },
): Promise<string> {
  if (!prebuilt) return compile(program, buildDirectory);
  const path = join(prebuilt, prebuiltName(program));
  if (isExecutable(path)) return path;
  throw new UsageError(
    `${path} does not exist: the image was built with another version of the harness. Rebuild the image.`,
  );
}

/** Compiles a helper into an image, for a harness without a compiler. @returns its path */
export async function buildHelper(program: HelperProgram, directory: string): Promise<string> {
  const scratch = await mkdtemp(join(tmpdir(), `gcbench-${program.name}-`));
  try {
    const path = join(directory, prebuiltName(program));
    await mkdir(directory, { recursive: true });
    await copyFile(await compile(program, scratch), path);
    return path;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function compile({ name, source, openmp }: HelperProgram, directory: string) {
  const compiler: CCompiler = await findCCompiler();
  const flags = ["-O2", ...(openmp && (await linksOpenMp(compiler)) ? ["-fopenmp"] : [])];
  return compileC(compiler, { source, flags, name, directory });
}

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
