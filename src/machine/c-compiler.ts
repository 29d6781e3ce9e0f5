import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { InfrastructureError, UsageError } from "../core/errors.ts";

const run = promisify(execFile);

/** In the order of preference; CC goes before them, as make(1) has it. */
const CANDIDATES = ["cc", "gcc", "clang"];

export interface CCompiler {
  readonly command: string;
  /** First line of `--version`. */
  readonly version: string;
  /** It compiles and links `-fopenmp`. */
  readonly openmp: boolean;
}

export interface CBuild {
  readonly source: string;
  readonly flags: readonly string[];
  /** Name of the executable, for people. */
  readonly name: string;
  /** Directory that builds are kept in. */
  readonly directory: string;
  /** Called before it compiles; not where an earlier build is used. */
  readonly onCompile?: () => void;
}

/** @throws {UsageError} this machine has no C compiler */
export async function findCCompiler(): Promise<CCompiler> {
  const preferred = process.env["CC"];
  for (const command of preferred ? [preferred, ...CANDIDATES] : CANDIDATES) {
    const version = await firstLine(command, ["--version"]);
    if (version) return { command, version, openmp: await linksOpenMp(command) };
  }
  throw new UsageError(
    "There is no C compiler on this machine (tried cc, gcc, clang and $CC). Install one: " +
      "`apt-get install gcc`, `dnf install gcc`, or on macOS `xcode-select --install`.",
  );
}

/**
 * Compiles a C program once: what was built from the same source, compiler and flags is found and used again.
 *
 * @returns path of the executable
 * @throws {InfrastructureError} it does not compile; the message holds what the compiler said
 */
export async function compileC(compiler: CCompiler, build: CBuild): Promise<string> {
  const key = createHash("sha256")
    .update(JSON.stringify([build.source, build.flags, compiler]))
    .digest("hex");
  const path = join(build.directory, `${build.name}-${key.slice(0, 16)}`);
  if (await exists(path)) return path;
  build.onCompile?.();
  const object = `${path}.${process.pid}`;
  await mkdir(dirname(path), { recursive: true });
  try {
    // From standard input: a file's name would get into the executable, and its digest would change with it.
    const args = ["-std=c17", ...build.flags, "-o", object, "-x", "c", "-", "-x", "none", "-lm"];
    const compiling = run(compiler.command, args);
    compiling.child.stdin?.end(build.source);
    await compiling;
    await rename(object, path); // Whole or not at all, also where two processes build the same.
    return path;
  } catch (error) {
    const compilerOutput =
      error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
    throw new InfrastructureError(
      `${compiler.command} could not compile ${build.name}:\n${compilerOutput.trim()}`,
      { cause: error },
    );
  } finally {
    await rm(object, { force: true });
  }
}

async function firstLine(command: string, args: readonly string[]): Promise<string | null> {
  try {
    const { stdout } = await run(command, args);
    return stdout.split("\n")[0]?.trim() || null;
  } catch {
    return null;
  }
}

/** Apple's clang takes neither the flag nor the library; it needs libomp and other flags. */
async function linksOpenMp(command: string): Promise<boolean> {
  const compiling = run(command, ["-fopenmp", "-x", "c", "-o", "/dev/null", "-"]);
  compiling.child.stdin?.end(
    "#include <omp.h>\nint main(void) { return omp_get_max_threads() < 1; }\n",
  );
  return compiling.then(
    () => true,
    () => false,
  );
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
