import { a as UsageError, r as InfrastructureError } from "./errors.js";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createHash } from "node:crypto";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
// src/harness/c-compiler.ts
const run = promisify(execFile);
/** In the order of preference; CC goes before them, as make(1) has it. */
const CANDIDATES = [
	"cc",
	"gcc",
	"clang"
];
/** @throws {UsageError} this machine has no C compiler */
async function findCCompiler() {
	const preferred = process.env["CC"];
	for (const command of preferred ? [preferred, ...CANDIDATES] : CANDIDATES) {
		const version = await firstLine(command, ["--version"]);
		if (version) return {
			command,
			version,
			openmp: await linksOpenMp(command)
		};
	}
	throw new UsageError("There is no C compiler on this machine (tried cc, gcc, clang and $CC). Install one: `apt-get install gcc`, `dnf install gcc`, or on macOS `xcode-select --install`.");
}
/**
* Compiles a C program once: what was built from the same source, compiler and flags is found and used again.
*
* @returns path of the executable
* @throws {InfrastructureError} it does not compile; the message holds what the compiler said
*/
async function compileC(compiler, build) {
	const key = createHash("sha256").update(JSON.stringify([
		build.source,
		build.flags,
		compiler
	])).digest("hex");
	const path = join(build.directory, `${build.name}-${key.slice(0, 16)}`);
	if (await exists(path)) return path;
	build.onCompile?.();
	const object = `${path}.${process.pid}`;
	await mkdir(dirname(path), { recursive: true });
	try {
		const args = [
			"-std=c17",
			...build.flags,
			"-o",
			object,
			"-x",
			"c",
			"-",
			"-x",
			"none",
			"-lm"
		];
		const compiling = run(compiler.command, args);
		compiling.child.stdin?.end(build.source);
		await compiling;
		await rename(object, path);
		return path;
	} catch (error) {
		const said = error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
		throw new InfrastructureError(`${compiler.command} could not compile ${build.name}:\n${said.trim()}`, { cause: error });
	} finally {
		await rm(object, { force: true });
	}
}
async function firstLine(command, args) {
	try {
		const { stdout } = await run(command, args);
		return stdout.split("\n")[0]?.trim() || null;
	} catch {
		return null;
	}
}
/** Apple's clang takes neither the flag nor the library; it needs libomp and other flags. */
async function linksOpenMp(command) {
	const compiling = run(command, [
		"-fopenmp",
		"-x",
		"c",
		"-o",
		"/dev/null",
		"-"
	]);
	compiling.child.stdin?.end("#include <omp.h>\nint main(void) { return omp_get_max_threads() < 1; }\n");
	return compiling.then(() => true, () => false);
}
async function exists(path) {
	return stat(path).then(() => true, () => false);
}
export { findCCompiler as n, compileC as t };
