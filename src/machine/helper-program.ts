import { createHash } from "node:crypto";
import { accessSync, constants, statSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UsageError } from "../core/errors.ts";
import { type CCompiler, compileC, findCCompiler } from "./c-compiler.ts";

/** A small program in C that the harness brings along as source. */
export interface HelperProgram {
  readonly name: string;
  readonly source: string;
  /** Compiled with OpenMP where the compiler has it. */
  readonly openmp?: boolean;
}

/** Names the source it is from, so that a harness never starts another's. */
function prebuiltName({ name, source }: HelperProgram): string {
  return `${name}-${createHash("sha256").update(source).digest("hex").slice(0, 16)}`;
}

/**
 * @param buildDirectory where the compiled program is kept
 * @param prebuilt directory of an image that it was built into; nothing is compiled then
 * @returns path of the executable
 * @throws {UsageError} there is no C compiler, or the image has no such program of this harness
 */
export async function prepareHelper(
  program: HelperProgram,
  { buildDirectory, prebuilt }: { buildDirectory: string; prebuilt?: string | undefined },
): Promise<string> {
  if (!prebuilt) return compile(program, buildDirectory);
  const path = join(prebuilt, prebuiltName(program));
  if (isExecutable(path)) return path;
  throw new UsageError(
    `There is no ${path}: the image was built with another version of the harness. Build it anew.`,
  );
}

/** Compiles a program into an image, for a harness that will find no compiler. @returns its path */
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
  const flags = ["-O2", ...(openmp && compiler.openmp ? ["-fopenmp"] : [])];
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
