import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { BuildError, UsageError } from "../core/errors.ts";

const run = promisify(execFile);

/** Compilers in order of preference, after $CC. */
const CANDIDATES = ["cc", "gcc", "clang"];

export interface CCompiler {
  readonly command: string;
  /** First line of `--version`. */
  readonly version: string;
}

export interface CBuild {
  readonly source: string;
  readonly flags: readonly string[];
  /** Name of the executable. */
  readonly name: string;
  /** Directory of compiled programs. */
  readonly directory: string;
  /** Called before a compilation; not called when an earlier build is reused. */
  readonly onCompile?: () => void;
}

/** Compilers of this process and whether they link OpenMP, by the variables that choose them: each block needs them again. */
const compilers = new Map<string, CCompiler>();
const openMp = new Map<string, Promise<boolean>>();

/** @throws {UsageError} this machine has no C compiler */
export async function findCCompiler(): Promise<CCompiler> {
  const { CC: preferred, PATH } = process.env;
  const key = JSON.stringify([preferred, PATH]);
  const known = compilers.get(key);
  if (known) return known;
  for (const command of preferred ? [preferred, ...CANDIDATES] : CANDIDATES) {
    const version = await firstLine(command, ["--version"]);
    if (version === null) continue;
    const compiler = { command, version };
    compilers.set(key, compiler);
    return compiler;
  }
  throw new UsageError(
    "This machine has no C compiler (tried cc, gcc, clang and $CC). Install one: " +
      "`apt-get install gcc`, `dnf install gcc`, or on macOS `xcode-select --install`.",
  );
}

/**
 * The C compiler for MPI programs. Its version names the library too, because the program runs only with that one.
 *
 * @throws {UsageError} this machine has none
 */
export async function findMpiCompiler(): Promise<CCompiler> {
  const command = process.env["MPICC"] || "mpicc";
  const version = await firstLine(command, ["--version"]);
  // Open MPI and MPICH print their flags in different ways; each contains the library's path.
  const library =
    (await firstLine(command, ["--showme:version"])) ?? (await firstLine(command, ["-show"]));
  if (version && library) return { command, version: `${version}, ${library.slice(0, 200)}` };
  throw new UsageError(
    "This machine has no compiler for MPI programs (tried mpicc and $MPICC). Install one: " +
      "`apt-get install libopenmpi-dev openmpi-bin`, or `dnf install openmpi-devel` and `module load mpi`.",
  );
}

/**
 * Compiles a C program, or reuses an earlier build from the same source, compiler and flags.
 *
 * @returns path of the executable
 * @throws {BuildError} compilation fails; the message includes the compiler's output
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
    // From standard input: a file name would become part of the executable and change its digest.
    const args = ["-std=c17", ...build.flags, "-o", object, "-x", "c", "-", "-x", "none", "-lm"];
    const compiling = run(compiler.command, args);
    compiling.child.stdin?.end(build.source);
    await compiling;
    await rename(object, path); // Atomic, also when two processes build the same program.
    return path;
  } catch (error) {
    const compilerOutput =
      error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
    throw new BuildError(
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

/**
 * Whether the compiler compiles and links `-fopenmp`. Apple's clang supports neither the flag nor the library; it needs
 * libomp and other flags.
 */
export async function linksOpenMp(compiler: CCompiler): Promise<boolean> {
  const key = JSON.stringify([compiler, process.env["PATH"]]);
  const known = openMp.get(key) ?? compilesOpenMp(compiler);
  openMp.set(key, known);
  return known;
}

async function compilesOpenMp({ command }: CCompiler): Promise<boolean> {
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
