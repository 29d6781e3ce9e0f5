import { m as glob, p as File } from "./vendor.js";
import { i as UsageError, n as InfrastructureError } from "./errors.js";
import { createReadStream } from "node:fs";
import { mkdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { createHash } from "node:crypto";
import { pipeline } from "node:stream/promises";
// src/harness/outputs.ts
const HDF5_MAGIC = Buffer.from("HDF\r\n\n", "latin1");
/** jsfive reads a file into memory as a whole; beyond this its bytes must do. */
const MAX_HDF5_BYTES = 4 * 2 ** 30;
/**
* Checksums of the files that a trial wrote.
*
* @param patterns globs relative to the directory
* @param since milliseconds since 1970: older files are not this trial's
*/
async function checksumOutputs(directory, patterns, since) {
	if (patterns.length === 0) return [];
	const paths = await glob([...patterns], {
		cwd: directory,
		followSymbolicLinks: false
	});
	const outputs = [];
	for (const path of paths.sort()) {
		const full = join(directory, path);
		const { size, mtimeMs } = await stat(full);
		if (Math.ceil(mtimeMs) >= Math.floor(since)) outputs.push({
			path,
			bytes: size,
			sha256: await contentDigest(full, size)
		});
	}
	return outputs;
}
/** sha256 of a file's bytes. */
async function fileDigest(path) {
	const hash = createHash("sha256");
	await pipeline(createReadStream(path), hash);
	return `sha256:${hash.digest("hex")}`;
}
/**
* Of a netCDF-4 file the variables count and not the bytes: the model writes the time of day into an
* attribute, so that two runs with equal results differ in bytes. Any other file counts byte for byte.
*/
async function contentDigest(path, size) {
	if (size > MAX_HDF5_BYTES || !await isHdf5(path)) return fileDigest(path);
	try {
		return variablesDigest(await readFile(path), path);
	} catch {
		return fileDigest(path);
	}
}
async function isHdf5(path) {
	for await (const chunk of createReadStream(path, { end: HDF5_MAGIC.length - 1 })) return HDF5_MAGIC.equals(chunk);
	return false;
}
function variablesDigest(bytes, name) {
	const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
	const file = new File(buffer, name);
	const hash = createHash("sha256");
	for (const key of [...file.keys].sort()) {
		const variable = file.get(key);
		hash.update(JSON.stringify([
			key,
			variable.shape,
			variable.dtype
		]));
		hash.update(valueBytes(variable.value));
	}
	return `sha256:${hash.digest("hex")}`;
}
function valueBytes(value) {
	if (ArrayBuffer.isView(value)) return value;
	const numbers = value.filter((item) => typeof item === "number");
	return numbers.length === value.length ? Float64Array.from(numbers) : value.map(String).join("\0");
}
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
export { fileDigest as i, findCCompiler as n, checksumOutputs as r, compileC as t };
