import { B as _enum, J as record, V as array, X as string, Y as strictObject } from "./vendor.js";
import { i as UsageError, n as InfrastructureError } from "./errors.js";
import { n as digestSchema } from "./digest.js";
import { c as imageVersionSchema, d as toolchainSchema, m as nameSchema, s as imageRunDirectorySchema } from "./version.js";
import { n as toJson, t as parseStored } from "./stored.js";
import { i as fileDigest, n as findCCompiler, t as compileC } from "./c-compiler.js";
import { copyFile, mkdir, readFile, readdir, realpath, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
// src/adapters/images/software-packages.ts
const run$1 = promisify(execFile);
/** In a tree or in the runtime: the packages that its files came from, a list of softwarePackageSchema. */
const PACKAGES_FILE = "packages.json";
/** A piece of software in an image: for its bill of materials (SBOM). */
const softwarePackageSchema = strictObject({
	name: string(),
	version: string(),
	kind: _enum([
		"deb",
		"rpm",
		"npm",
		"source"
	]),
	license: string().nullable().describe("As its package says it; null: it does not.")
});
const MOST_OUTPUT = 16 * 2 ** 20;
/** Packages of this system that files belong to; what was compiled here belongs to none. */
async function ownersOf(files) {
	const names = /* @__PURE__ */ new Map();
	for (const file of files) for (const owner of [...await debOwner(file), ...await rpmOwner(file)]) names.set(owner.name, owner);
	return [...names.values()].sort(byName);
}
/** Every package of this system. */
async function installedPackages() {
	const debs = await lines("dpkg-query", [
		"--show",
		"--showformat",
		DEB_FORMAT
	]);
	const rpms = await lines("rpm", [
		"--query",
		"--all",
		"--queryformat",
		RPM_FORMAT
	]);
	return [...debs.map((line) => parse(line, "deb")), ...rpms.map((l) => parse(l, "rpm"))].sort(byName);
}
const DEB_FORMAT = "${Package}\\t${Version}\\t\\n";
const RPM_FORMAT = "%{NAME}\\t%{VERSION}-%{RELEASE}\\t%{LICENSE}\\n";
async function debOwner(file) {
	const places = [.../* @__PURE__ */ new Set([
		file,
		await realpath(file),
		`/usr${file}`
	])];
	for (const place of places) {
		const [line] = await lines("dpkg-query", ["--search", place]);
		const name = line?.split(": ")[0]?.split(",")[0];
		if (!name) continue;
		const [found] = await lines("dpkg-query", [
			"--show",
			"--showformat",
			DEB_FORMAT,
			name
		]);
		if (found) return [parse(found, "deb")];
	}
	return [];
}
async function rpmOwner(file) {
	const [line] = await lines("rpm", [
		"--query",
		"--file",
		"--queryformat",
		RPM_FORMAT,
		file
	]);
	return line?.includes("	") ? [parse(line, "rpm")] : [];
}
function parse(line, kind) {
	const [name = "", version = "", license = ""] = line.split("	");
	return {
		name,
		version,
		kind,
		license: license === "" ? null : license
	};
}
/** None where there is no such program, or it knows nothing. */
async function lines(program, args) {
	return (await run$1(program, [...args], { maxBuffer: MOST_OUTPUT }).catch(() => null))?.stdout.split("\n").filter((line) => line.trim() !== "") ?? [];
}
function byName(a, b) {
	return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
// src/core/model-run/elf.ts
const MAGIC = 2135247942;
const CLASS_64 = 2;
const LITTLE_ENDIAN = 1;
const MACHINES = {
	62: "amd64",
	183: "arm64"
};
const TYPE_DYNAMIC = 6;
const TAG_NEEDED = 1n;
/**
* Reads the header, the compiler's signature and the needed libraries of a 64-bit little-endian ELF file.
*
* @returns null where the bytes are no such file: a script, or an executable of another system
*/
function readElf(bytes) {
	if (bytes.length < 64) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (view.getUint32(0) !== MAGIC || bytes[4] !== CLASS_64 || bytes[5] !== LITTLE_ENDIAN) return null;
	const architecture = MACHINES[view.getUint16(18, true)] ?? null;
	try {
		const sections = readSections(view);
		return {
			architecture,
			compilers: readCompilers(bytes, sections, view),
			needs: readNeeds(bytes, sections, view)
		};
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return {
			architecture,
			compilers: [],
			needs: []
		};
	}
}
function readSections(view) {
	const table = Number(view.getBigUint64(40, true));
	const entrySize = view.getUint16(58, true);
	return Array.from({ length: view.getUint16(60, true) }, (_, index) => {
		const at = table + index * entrySize;
		return {
			name: view.getUint32(at, true),
			type: view.getUint32(at + 4, true),
			offset: Number(view.getBigUint64(at + 24, true)),
			size: Number(view.getBigUint64(at + 32, true)),
			link: view.getUint32(at + 40, true)
		};
	});
}
function readCompilers(bytes, sections, view) {
	const names = sections[view.getUint16(62, true)];
	const comment = sections.find((section) => names && textAt(bytes, names.offset + section.name) === ".comment");
	if (!comment) return [];
	const text = decode(bytes.subarray(comment.offset, comment.offset + comment.size));
	return [...new Set(text.split("\0").filter((part) => part !== ""))];
}
function readNeeds(bytes, sections, view) {
	const dynamic = sections.find(({ type }) => type === TYPE_DYNAMIC);
	const strings = dynamic && sections[dynamic.link];
	if (!dynamic || !strings) return [];
	const needs = [];
	for (let at = dynamic.offset; at < dynamic.offset + dynamic.size; at += 16) if (view.getBigUint64(at, true) === TAG_NEEDED) needs.push(textAt(bytes, strings.offset + Number(view.getBigUint64(at + 8, true))));
	return needs;
}
function textAt(bytes, offset) {
	const end = bytes.indexOf(0, offset);
	return decode(bytes.subarray(offset, end < 0 ? bytes.length : end));
}
function decode(bytes) {
	return new TextDecoder().decode(bytes);
}
// src/adapters/images/version-tree.ts
const run = promisify(execFile);
/** In a tree: what it holds, a list of imageVersionSchema. */
const VERSION_FILE = "version.json";
/** In a tree: run directories made for workloads, a list of imageRunDirectorySchema. */
const RUN_DIRECTORIES_FILE = "run-directories.json";
/** Name of the folder of executables that run on any processor of their architecture. */
const ANY_TARGET = "any";
const LINKER = "ld.so";
/** What a recipe knows of the tree that it made. */
const treeFactsSchema = strictObject({
	name: nameSchema,
	definition: digestSchema,
	toolchains: record(string(), toolchainSchema).describe("By the folder in bin/ that it filled: a CPU family, or any."),
	commits: imageVersionSchema.shape.commits
});
/** Flags that make an executable look for its libraries and their loader in its own tree, and nowhere before. */
function treeLinkFlags(tree) {
	const libraries = join(tree, "lib");
	return [`-Wl,--dynamic-linker=${join(libraries, LINKER)}`, `-Wl,--disable-new-dtags,-rpath,${libraries}`];
}
/**
* Completes a tree whose executables are in bin/TARGET/: gathers the libraries, and writes down what it holds.
*
* @throws {UsageError} an executable is of another architecture than the rest, or a library is not there
*/
async function finishTree(tree, facts) {
	const programs = await programsIn(tree);
	if (programs.length === 0) throw new UsageError(`${join(tree, "bin")} holds no executable.`);
	const libc = await gatherLibraries(tree, programs);
	const runDirectories = await readRunDirectories(tree);
	const entries = [];
	for (const { target, path } of programs) {
		const elf = readElf(await readFile(path));
		const toolchain = facts.toolchains[target];
		if (!toolchain) throw new UsageError(`Nobody says what compiled ${path}.`);
		entries.push({
			name: facts.name,
			definition: facts.definition,
			...target === ANY_TARGET ? {} : { target },
			executable: {
				path,
				sha256: await fileDigest(path),
				architecture: elf?.architecture ?? null,
				needs: [...elf?.needs ?? []],
				...libc === null ? {} : { libc }
			},
			toolchain,
			...facts.commits === void 0 ? {} : { commits: facts.commits },
			runDirectories: [...runDirectories]
		});
	}
	const architectures = new Set(entries.map(({ executable }) => executable.architecture));
	if (architectures.size > 1) throw new UsageError(`${tree} holds executables for ${[...architectures].join(" and ")}.`);
	await writeFile(join(tree, VERSION_FILE), toJson(entries));
	return entries;
}
async function programsIn(tree) {
	const found = [];
	for (const target of (await readdir(join(tree, "bin")).catch(() => [])).sort()) {
		const [program, ...others] = await readdir(join(tree, "bin", target));
		if (others.length > 0) throw new UsageError(`${join(tree, "bin", target)} holds more than one file.`);
		if (program) found.push({
			target,
			path: join(tree, "bin", target, program)
		});
	}
	return found;
}
async function readRunDirectories(tree) {
	const file = join(tree, RUN_DIRECTORIES_FILE);
	const content = await readFile(file).catch(() => null);
	return content === null ? [] : parseStored(file, content, array(imageRunDirectorySchema));
}
/** Copies every library that the programs load, and the loader. @returns the C library's name and version */
async function gatherLibraries(tree, programs) {
	if (process.platform !== "linux") return null;
	const directory = join(tree, "lib");
	await mkdir(directory, { recursive: true });
	const libraries = /* @__PURE__ */ new Map();
	for (const { path } of programs) for (const [name, source] of await librariesOf(path)) libraries.set(name, source);
	for (const [name, source] of libraries) await copyFile(source, join(directory, name));
	await writeFile(join(tree, PACKAGES_FILE), toJson(await ownersOf([...libraries.values()])));
	return libraries.has(LINKER) ? libcOf(join(directory, LINKER)) : null;
}
/**
* The libraries that the loader finds for a program, by the names that they are asked for, the loader itself among
* them. Its report has a line each: `libm.so.6 => /lib/libm.so.6 (0x7f...)`, `/tree/lib/ld.so => /lib64/ld-linux.so.2 (0x...)`.
*/
async function librariesOf(program) {
	const { stdout } = await run("ldd", [program]).catch((cause) => {
		const said = String(cause.stdout ?? "") + String(cause.stderr ?? "");
		if (said.includes("not a dynamic executable")) return { stdout: "" };
		throw new InfrastructureError(`The libraries of ${program} can't be found out: ${said}`, { cause });
	});
	const found = /* @__PURE__ */ new Map();
	for (const line of stdout.split("\n")) {
		const [, name = "", source = ""] = /^\s*(\S+) => (not found|\/\S+)/.exec(line) ?? [];
		if (source === "not found") throw new UsageError(`${program} needs ${name}, which is not on this machine.`);
		if (source !== "") found.set(basename(name), source);
	}
	return found;
}
/** Its first line: `ld.so (Debian GLIBC 2.41-12) stable release version 2.41.` */
async function libcOf(linker) {
	const said = await run(linker, ["--version"]).catch(() => null);
	const version = /version (\d+(?:\.\d+)+)/.exec(said?.stdout ?? "")?.[1];
	return version === void 0 ? null : `glibc ${version}`;
}
// src/adapters/images/miniature-build.ts
/**
* Compiles a version of the miniature. All come from one source: a slowed one has its slow-down compiled in.
*
* @throws {UsageError} there is no C compiler, or no source
*/
async function compileMiniature(version, { buildDirectory, miniatureSource, linkFlags = [], onCompile = () => {} }) {
	const compiler = await findCCompiler();
	const { flags, slow } = version.miniature;
	const optimisation = flags.split(/\s+/).filter((flag) => flag !== "");
	const openmp = compiler.openmp ? ["-fopenmp"] : [];
	const factors = Object.entries(slow).map(([timer, factor]) => `${timer}=${factor}`);
	const defines = factors.length > 0 ? [`-DMINIATURE_SLOW="${factors.join(",")}"`] : [];
	const source = await readFile(miniatureSource, "utf8").catch((cause) => {
		throw new UsageError(`The miniature's source is missing: ${miniatureSource}`, { cause });
	});
	return {
		path: await compileC(compiler, {
			source,
			flags: [
				...optimisation,
				...openmp,
				...defines,
				...linkFlags
			],
			name: "miniature",
			directory: buildDirectory,
			onCompile: () => onCompile(version.name)
		}),
		toolchain: {
			compiler: compiler.version,
			flags: [...optimisation, ...openmp].join(" ")
		}
	};
}
export { treeLinkFlags as a, installedPackages as c, treeFactsSchema as i, softwarePackageSchema as l, VERSION_FILE as n, readElf as o, finishTree as r, PACKAGES_FILE as s, compileMiniature as t };
