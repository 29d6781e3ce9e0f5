import { a as UsageError, i as InterruptedError, r as InfrastructureError } from "./errors.js";
import { r as shortDigest, t as digestOf } from "./digest.js";
import { a as versionsInside, n as inputListLabel } from "./input-lists.js";
import { G as number, H as boolean, J as record, K as object, V as array, X as string, Y as strictObject, m as glob } from "./vendor.js";
import { n as IMAGE_VERSIONS_LABEL, o as definitionDigest, r as architectureSchema, u as imageVersionsSchema } from "./version.js";
import { i as runDirectoryDigest } from "./workload.js";
import { t as toJson } from "./json.js";
import { t as VERSION } from "./product.js";
import { t as parseStored } from "./stored.js";
import { a as INPUTS, f as softwarePackageSchema, t as VERSION_FILE, u as PACKAGES_FILE } from "./version-tree.js";
import { S as fileDigest, t as architectureHere, w as readElf } from "./machine.js";
import { n as readProgramFile } from "./program-file.js";
import { r as inputListSchema } from "./inputs.js";
import { t as loadSuite } from "./yaml-catalogue.js";
import { l as formatMemory } from "./text.js";
import { i as table, n as codeSpan, o as command, r as prose } from "./markdown.js";
import { r as terminalTable } from "./terminal.js";
import { b as productRoot, d as suiteInput, s as regionInput } from "./shared-inputs.js";
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { createHash } from "node:crypto";
import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";
// src/adapters/images/recipes.ts
/** What makes a tree out of what was compiled. The bundle holds it too, but with much that has no say in trees. */
const TREES = [
	"src/image-contents.ts",
	"src/adapters/images/{version-tree,software-packages,run-directories,create-run-directory,dry-run,miniature-*}.ts",
	"src/core/model-run/{run-directory,diagnostics,dry-run}.ts",
	"!**/*.test.ts"
];
/** What decides what an image holds; a change of anything else needs no new one. */
const SOURCES = {
	runtime: [
		"package.json",
		"package-lock.json",
		"dist/**",
		"container/runtime/**"
	],
	miniature: [
		...TREES,
		"benchmarks/miniature/miniature.c",
		"container/miniature/**"
	],
	"geos-chem-classic": [...TREES, "container/geos-chem-classic/**"]
};
/** What a recipe's context holds of the miniature. */
const MINIATURE_FOLDER = "benchmarks/miniature";
/** Of the digest, in tags; the whole of it is in a label. */
const TAG_DIGITS = 12;
/** What every image has besides its versions. */
async function runtimeRecipe(options) {
	return recipe("runtime", [], base(options), options);
}
/**
* The recipes of a suite's versions, each as few as can be: what is compiled in seconds shares an image, each version
* of GEOS-Chem has one of its own, which outlives the suite.
*
* @throws {UsageError} a version is no source, but an executable of this machine
*/
async function treeRecipes({ versions, workloads }, options) {
	const other = versions.find((version) => "executable" in version);
	if (other) throw new UsageError(`Version ${other.name} is an executable of this machine, which no image is built from. Give it as sources (geosChemClassic), or measure it here, without an image.`);
	const miniatures = versions.filter((version) => "miniature" in version);
	const models = versions.filter((version) => "geosChemClassic" in version);
	const runs = workloads.filter((workload) => workload.kind === "geos-chem-classic");
	return Promise.all([...miniatures.length > 0 ? [miniatureRecipe(miniatures, options)] : [], ...models.map((version) => geosChemRecipe(version, runs, options))]);
}
async function miniatureRecipe(versions, options) {
	const brought = {};
	const definitions = versions.map(({ name, miniature }) => {
		const { source } = miniature;
		if (source === void 0) return {
			name,
			miniature
		};
		const file = `${MINIATURE_FOLDER}/source-${tagDigits(source.sha256)}.c`;
		brought[file] = source.file;
		return {
			name,
			miniature: {
				...miniature,
				source: {
					...source,
					file
				}
			}
		};
	});
	const args = {
		VERSIONS: JSON.stringify(definitions),
		...base(options)
	};
	const made = await recipe("miniature", versions.map(({ name }) => name), args, options);
	return Object.keys(brought).length > 0 ? {
		...made,
		brought
	} : made;
}
async function geosChemRecipe(version, workloads, options) {
	const { name, geosChemClassic: source } = version;
	const requests = workloads.map((workload) => ({
		workload: workload.name,
		create: workload.create,
		simulatedHours: workload.simulatedHours,
		digest: runDirectoryDigest(workload)
	}));
	const args = {
		NAME: name,
		DEFINITION: definitionDigest(version),
		...sourceArguments(source),
		TARGETS: source.build === "native" ? nativeTargets(name, options) : "",
		RUN_DIRECTORIES: JSON.stringify(requests),
		BASE_FAMILY: source.base,
		...source.base === "debian13" ? base(options) : {}
	};
	return recipe("geos-chem-classic", [name], args, options);
}
function sourceArguments(source) {
	const { repository, tag = "", commit = "", submodules, mechanism, options, build } = source;
	return {
		REPOSITORY: repository,
		TAG: tag,
		COMMIT: commit,
		SUBMODULES: Object.entries(submodules).map(([path, { commit: at, repository: from = "" }]) => `${path} ${at} ${from}`.trim()).join("\n"),
		MECHANISM: mechanism,
		OPTIONS: Object.entries(options).map(([key, value]) => `${key}=${value}`).join("\n"),
		BUILD: build
	};
}
function nativeTargets(version, { targets, architecture }) {
	if (targets.length > 0) return targets.join(" ");
	throw new UsageError(`Version ${version} is built for each CPU family (build: native), and none of the suite's ${architecture} platforms names one. Name platforms whose entry in platforms.yml has a target.`);
}
function base({ base: image }) {
	return image === void 0 ? {} : { BASE: image };
}
async function recipe(folder, versions, args, { root, architecture }) {
	const sources = await filesDigest(root, SOURCES[folder]);
	const inputs = digestOf({
		folder,
		sources,
		args,
		architecture
	});
	return {
		folder,
		versions,
		arguments: args,
		inputs,
		tag: `${versions.length === 1 ? versions[0] : folder}-${tagDigits(inputs)}-${architecture}`,
		...folder === "geos-chem-classic" ? { cacheTag: `cache-${args["BASE_FAMILY"]}-${tagDigits(sources)}-${architecture}` } : {}
	};
}
/** As many digits of a digest as a tag has. */
function tagDigits(digest) {
	return digest.replace("sha256:", "").slice(0, TAG_DIGITS);
}
async function filesDigest(root, patterns) {
	const hash = createHash("sha256");
	for (const path of (await glob([...patterns], { cwd: root })).sort()) {
		const content = await readFile(join(root, path));
		hash.update(`${path} ${content.length}\n`).update(content);
	}
	return `sha256:${hash.digest("hex")}`;
}
// src/adapters/images/staged-context.ts
/** What recipes with files from elsewhere take of gcbench itself. */
const OWN = [
	"package.json",
	"dist",
	"benchmarks/miniature/miniature.c"
];
/**
* Does work with a build context of gcbench's own files and others: a context is one directory, and theirs may lie anywhere.
*
* @param brought path in the context to path on this machine
* @throws {UsageError} one of them is not there
*/
async function withContext(root, brought, work) {
	const context = await mkdtemp(join(tmpdir(), "gcbench-context-"));
	try {
		for (const path of OWN) await take(join(root, path), join(context, path));
		for (const [path, from] of Object.entries(brought)) await take(from, join(context, path));
		return await work(context);
	} finally {
		await rm(context, {
			recursive: true,
			force: true
		});
	}
}
async function take(from, to) {
	await mkdir(dirname(to), { recursive: true });
	await cp(from, to, { recursive: true }).catch((cause) => {
		throw new UsageError(`${from} is missing, and an image is to be built from it.`, { cause });
	});
}
// src/adapters/images/bill-of-materials.ts
const PURL = {
	deb: "deb/debian",
	rpm: "rpm/amzn",
	npm: "npm",
	source: "generic"
};
/** What an image is made of, in the form of SPDX 2.3 (spdx.github.io/spdx-spec/v2.3). */
async function billOfMaterials(of) {
	const packages = [...await readPackages(join(of.runtime, PACKAGES_FILE))];
	for (const name of await readdir(of.trees)) packages.push(...await readPackages(join(of.trees, name, PACKAGES_FILE)));
	const commits = of.versions.flatMap(({ name, commits: own = {} }) => Object.entries(own).map(([path, commit]) => source(`${name} ${path}`, commit)));
	const unique = new Map([...packages.map(describe$1), ...commits].map((one) => [one.SPDXID, one]));
	return {
		spdxVersion: "SPDX-2.3",
		dataLicense: "CC0-1.0",
		SPDXID: "SPDXRef-DOCUMENT",
		name: of.image,
		documentNamespace: `urn:gcbench:${digestOf([
			of.image,
			[...unique.keys()],
			of.createdAt
		])}`,
		creationInfo: {
			created: of.createdAt,
			creators: ["Tool: gcbench"]
		},
		packages: [...unique.values()],
		relationships: [...unique.keys()].map((id) => ({
			spdxElementId: "SPDXRef-DOCUMENT",
			relationshipType: "DESCRIBES",
			relatedSpdxElement: id
		}))
	};
}
async function readPackages(file) {
	const content = await readFile(file).catch(() => null);
	return content === null ? [] : parseStored(file, content, array(softwarePackageSchema));
}
function describe$1({ name, version, kind, license }) {
	return {
		SPDXID: `SPDXRef-${shortDigest(digestOf([
			kind,
			name,
			version
		]))}`,
		name,
		versionInfo: version,
		downloadLocation: "NOASSERTION",
		filesAnalyzed: false,
		licenseConcluded: "NOASSERTION",
		licenseDeclared: "NOASSERTION",
		...license === null ? {} : { comment: `License as its package says it: ${license}` },
		externalRefs: [{
			referenceCategory: "PACKAGE-MANAGER",
			referenceType: "purl",
			referenceLocator: `pkg:${PURL[kind]}/${encodeURIComponent(name)}@${encodeURIComponent(version)}`
		}]
	};
}
function source(name, commit) {
	return {
		SPDXID: `SPDXRef-${shortDigest(digestOf([name, commit]))}`,
		name,
		versionInfo: commit,
		downloadLocation: "NOASSERTION",
		filesAnalyzed: false,
		licenseConcluded: "NOASSERTION",
		licenseDeclared: "NOASSERTION"
	};
}
// src/adapters/images/tar-entries.ts
const BLOCK = 512;
const KINDS = {
	"0": "file",
	"\0": "file",
	"1": "hard-link",
	"2": "symbolic-link"
};
const PAX = "x";
const PAX_OF_ALL = "g";
const GNU_NAME = "L";
const GNU_TARGET = "K";
/**
* Reads a tar archive (POSIX ustar and pax, and GNU's long names) as it comes, an entry at a time.
*
* @param isWanted whether a file's content is to be handed on, by its first 512 bytes
* @throws {RangeError} it ends before it should, or is none
*/
async function* readTar(stream, isWanted) {
	const bytes = new ByteStream(stream);
	let ahead = {};
	for (;;) {
		const header = await bytes.take(BLOCK);
		if (header === null || header.every((byte) => byte === 0)) break;
		if (!isHeader(header)) throw new RangeError("this is no tar archive");
		const type = String.fromCharCode(header[156] ?? 0);
		const size = ahead.size ?? numberAt(header, 124, 12);
		if ([
			PAX,
			GNU_NAME,
			GNU_TARGET
		].includes(type)) {
			ahead = {
				...ahead,
				...describeAhead(type, await bytes.content(size))
			};
			continue;
		}
		if (type === PAX_OF_ALL) {
			await bytes.skip(size);
			continue;
		}
		const entry = {
			path: (ahead.path ?? nameOf(header)).replace(/^\.?\/+/, ""),
			target: ahead.target ?? textAt(header, 157, 100),
			mode: numberAt(header, 100, 8),
			kind: KINDS[type] ?? "other"
		};
		ahead = {};
		yield {
			...entry,
			content: await contentOf(bytes, size, entry.kind === "file" ? isWanted : null)
		};
	}
	await bytes.drain();
}
async function contentOf(bytes, size, isWanted) {
	const head = await bytes.peek(Math.min(size, BLOCK));
	if (isWanted?.(head)) return bytes.content(size);
	await bytes.skip(size);
	return null;
}
/** Every header has this, or the older form of it with a blank. */
function isHeader(header) {
	return textAt(header, 257, 5) === "ustar";
}
function nameOf(header) {
	const prefix = textAt(header, 345, 155);
	const name = textAt(header, 0, 100);
	return header[262] === 0 && prefix !== "" ? `${prefix}/${name}` : name;
}
/** Octal text, or where the first bit is set a big-endian number. */
function numberAt(header, offset, length) {
	const field = header.subarray(offset, offset + length);
	if (((field[0] ?? 0) & 128) === 0) return Number.parseInt(textAt(header, offset, length), 8) || 0;
	return field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
}
function textAt(bytes, offset, length) {
	const field = bytes.subarray(offset, offset + length);
	const end = field.indexOf(0);
	return new TextDecoder().decode(end < 0 ? field : field.subarray(0, end));
}
/** Names and sizes that are too long for a header stand before it. */
function describeAhead(type, content) {
	const text = new TextDecoder().decode(content);
	if (type === GNU_NAME) return { path: text.replace(/\0+$/, "") };
	if (type === GNU_TARGET) return { target: text.replace(/\0+$/, "") };
	const ahead = {};
	for (let at = 0; at < content.length;) {
		const end = content.indexOf(" ".charCodeAt(0), at);
		const length = Number.parseInt(textAt(content, at, end - at), 10);
		if (end < 0 || !(length > 0)) break;
		const record = new TextDecoder().decode(content.subarray(end + 1, at + length - 1));
		const [key = ""] = record.split("=", 1);
		const value = record.slice(key.length + 1);
		if (key === "path") ahead.path = value;
		if (key === "linkpath") ahead.target = value;
		if (key === "size") ahead.size = Number(value);
		at += length;
	}
	return ahead;
}
/** A stream of chunks, read by the byte. */
var ByteStream = class {
	#chunks;
	#rest = /* @__PURE__ */ new Uint8Array();
	constructor(stream) {
		this.#chunks = stream[Symbol.asyncIterator]();
	}
	/** @returns null at the end */
	async take(size) {
		const taken = await this.peek(size);
		if (taken.length === 0 && size > 0) return null;
		if (taken.length < size) throw new RangeError("the tar archive ends within an entry");
		this.#rest = this.#rest.subarray(size);
		return taken;
	}
	/** As many of the next bytes as there are. */
	async peek(size) {
		const parts = [this.#rest];
		let length = this.#rest.length;
		while (length < size) {
			const { value, done } = await this.#chunks.next();
			if (done) break;
			parts.push(value);
			length += value.length;
		}
		if (parts.length > 1) this.#rest = Buffer.concat(parts);
		return this.#rest.subarray(0, size);
	}
	/** An entry's content, and the padding behind it. */
	async content(size) {
		const content = await this.take(size) ?? /* @__PURE__ */ new Uint8Array();
		await this.skip(-size & 511, true);
		return content;
	}
	async skip(size, isPadding = false) {
		let left = isPadding ? size : Math.ceil(size / BLOCK) * BLOCK;
		while (left > 0) {
			if (this.#rest.length === 0 && (await this.peek(1)).length === 0) throw new RangeError("the tar archive ends within an entry");
			const step = Math.min(left, this.#rest.length);
			this.#rest = this.#rest.subarray(step);
			left -= step;
		}
	}
	/** Whoever writes it must be able to end. */
	async drain() {
		while (!(await this.#chunks.next()).done);
	}
};
// src/adapters/images/image-files.ts
/** As Linux has it: more links on the way are a circle. */
const MOST_LINKS = 40;
const EXECUTE_BITS = 73;
/** The files of an image with their links, read from its archive without running anything of it. */
var ImageFiles = class ImageFiles {
	#files = /* @__PURE__ */ new Map();
	#links = /* @__PURE__ */ new Map();
	static async read(archive) {
		const files = new ImageFiles();
		for await (const entry of readTar(archive, isProgram)) files.#add(entry);
		return files;
	}
	/** Paths of all files, links not among them. */
	get paths() {
		return this.#files.keys();
	}
	/** @returns null where a path leads to no file */
	find(path) {
		const real = this.#realPath(path);
		const file = real === null ? void 0 : this.#files.get(real);
		return real !== null && file ? {
			path: real,
			file
		} : null;
	}
	#add({ path, kind, target, mode, content }) {
		const place = `/${path}`;
		if (kind === "symbolic-link") this.#links.set(place, target);
		if (kind === "hard-link") this.#links.set(place, posix.join("/", target));
		if (kind !== "file") return;
		const bytes = content ?? /* @__PURE__ */ new Uint8Array();
		const elf = readElf(bytes);
		const origin = posix.dirname(place);
		this.#files.set(place, {
			isExecutable: (mode & EXECUTE_BITS) !== 0,
			program: readProgramFile(bytes),
			needs: elf?.needs ?? [],
			libraryPaths: (elf?.libraryPaths ?? []).map((one) => one.replace(/\$(ORIGIN\b|\{ORIGIN\})/g, () => origin))
		});
	}
	/** Follows the links of a path, those of the directories on its way among them. */
	#realPath(path) {
		const rest = posix.normalize(path).split("/").filter(Boolean);
		let place = "";
		for (let links = 0; rest.length > 0;) {
			const next = `${place}/${rest.shift()}`;
			const target = this.#links.get(next);
			if (target === void 0) {
				place = next;
				continue;
			}
			if (++links > MOST_LINKS) return null;
			const led = posix.resolve(place || "/", target).split("/").filter(Boolean);
			rest.unshift(...led);
			place = "";
		}
		return place;
	}
};
const ELF_MAGIC = Buffer.from("ELF", "latin1");
function isProgram(head) {
	return ELF_MAGIC.equals(head.subarray(0, ELF_MAGIC.length)) || head[0] === 35 && head[1] === 33;
}
// src/adapters/images/image-architecture.ts
/** Where programs lie that something may start by name. */
const PROGRAM_PLACES = [
	"bin",
	"sbin",
	"usr/bin",
	"usr/sbin",
	"usr/local/bin",
	"usr/local/sbin"
];
/** All that is ours, executable or not: libraries of versions as well. */
const OWN_PLACE = "/opt/gcbench/";
/** What the harness runs on; its script calls it by name. */
const NODE = "node";
/** Where a dynamic linker looks by itself, in Debian's and in Red Hat's family. */
const LIBRARY_PLACES = [
	"/lib",
	"/usr/lib",
	"/lib64",
	"/usr/lib64",
	"/usr/local/lib"
];
const TRIPLETS = {
	amd64: "x86_64-linux-gnu",
	arm64: "aarch64-linux-gnu"
};
const DEFAULT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
const MOST_SHOWN = 8;
/**
* Compares what an image is for, and every program in it, with the architecture of the platform that it is built for:
* its configuration, its entry point and command down to the last interpreter, the programs on PATH, all of
* /opt/gcbench, and the dynamic linkers and shared libraries that these ask for. Headers decide, nothing is run.
*
* @throws {UsageError} names each file that is made for something else
*/
async function checkImageArchitecture(docker, { tag, architecture }) {
	const image = await docker.inspect(tag);
	const faults = findForeignFiles(await docker.readFiles(tag, (archive) => ImageFiles.read(archive)), {
		image,
		architecture
	});
	if (faults.length === 0) return;
	const rest = faults.length - MOST_SHOWN;
	const shown = [...faults.slice(0, MOST_SHOWN), ...rest > 0 ? [`and ${rest} more`] : []];
	throw new UsageError([
		`Image ${tag} can't run on ${architecture}:`,
		...shown.map((fault) => `  ${fault}`),
		`Build it for ${architecture}, on a machine that is ${architecture}; docs/architecture-mismatch.md says more.`
	].join("\n"));
}
/** What is wrong with an image, a line each, in the order in which it would matter. */
function findForeignFiles(files, { image, architecture }) {
	const inspection = new Inspection(files, architecture);
	if (image.architecture !== architecture) inspection.faults.push(`its configuration says ${image.architecture}`);
	for (const [what, name] of [
		["its entry point", image.entrypoint[0]],
		["its command", image.command[0]],
		["what the harness runs on", NODE]
	]) if (name !== void 0) inspection.start(what, name, pathOf(image));
	for (const path of files.paths) {
		const found = files.find(path);
		if (found && isLookedAt(found)) inspection.visit(found, null);
	}
	return inspection.faults;
}
function pathOf({ environment }) {
	return (environment.find((entry) => entry.startsWith("PATH="))?.slice(5) ?? DEFAULT_PATH).split(":");
}
function isLookedAt({ path, file }) {
	if (path.startsWith(OWN_PLACE)) return true;
	return file.isExecutable && PROGRAM_PLACES.includes(posix.dirname(path).slice(1));
}
/** Goes from programs to what starts them and what they load, each file once. */
var Inspection = class {
	faults = [];
	#files;
	#architecture;
	#seen = /* @__PURE__ */ new Set();
	constructor(files, architecture) {
		this.#files = files;
		this.#architecture = architecture;
	}
	/** @param what for people, as in "its entry point" */
	start(what, name, path) {
		const found = (name.includes("/") ? [name] : path.map((place) => posix.join(place, name))).map((place) => this.#files.find(place)).find((one) => one !== null);
		if (found) this.visit(found, what);
		else this.faults.push(`${what} (${name}) is not in it`);
	}
	/** @param why what leads here, where it is not its own place; null: that */
	visit({ path, file }, why) {
		if (this.#seen.has(path)) return;
		this.#seen.add(path);
		const { program, needs, libraryPaths } = file;
		if (program.kind === "elf" && program.architecture !== this.#architecture) {
			this.faults.push(`${path} is made for ${program.madeFor}${why ? ` (${why})` : ""}`);
			return;
		}
		const starter = program.kind === "script" ? program.interpreter : null;
		const loader = program.kind === "elf" ? program.loader : null;
		const next = starter ?? loader;
		const found = next === null ? null : this.#files.find(next);
		if (found) this.visit(found, `starts ${path}`);
		else if (why !== null && next !== null) this.faults.push(`${next}, which starts ${path}, is not in it`);
		for (const need of needs) this.#load(need, libraryPaths, path);
	}
	/** As a dynamic linker does, which passes over libraries of other architectures: only where none fits is it a fault. */
	#load(name, libraryPaths, by) {
		const triplet = TRIPLETS[this.#architecture];
		const candidates = [...libraryPaths, ...LIBRARY_PLACES.flatMap((place) => [place, `${place}/${triplet}`])].flatMap((place) => this.#files.find(posix.join(place, name)) ?? []);
		const chosen = candidates.find(({ file: { program } }) => program.kind === "elf" && program.architecture === this.#architecture) ?? candidates[0];
		if (chosen) this.visit(chosen, `${by} loads it`);
	}
};
// src/adapters/images/image-facts.ts
/** Where versions lie in an image, each in a tree of its own. */
const VERSIONS_DIRECTORY = "/opt/gcbench/versions";
/**
* Reads what trees hold, copied out of an image to a directory.
*
* @param original the directory that they were made in
* @throws {UsageError} a file is not what its tree says
*/
async function readTrees(directory, original = VERSIONS_DIRECTORY) {
	const found = [];
	for (const name of (await readdir(directory)).sort()) {
		const file = join(directory, name, VERSION_FILE);
		const content = await readFile(file).catch((cause) => {
			throw new UsageError(`The tree of version ${name} holds no ${VERSION_FILE}.`, { cause });
		});
		const entries = parseStored(file, content, imageVersionsSchema);
		for (const { executable } of entries) {
			const { path, sha256 } = executable;
			const place = join(directory, path.slice(original.length));
			if (await fileDigest(place) === sha256) continue;
			throw new UsageError(`${path} of version ${name} is not the file that was built.`);
		}
		found.push(...entries);
	}
	return found;
}
/** Labels that say what an image holds to those who see its manifest and not its files. */
async function labelsOf(directory, versions) {
	const labels = { [IMAGE_VERSIONS_LABEL]: JSON.stringify(versions) };
	for (const { name, runDirectories } of versions) for (const { workload } of runDirectories) {
		const file = join(directory, name, INPUTS, `${workload}.json`);
		const list = parseStored(file, await readFile(file), inputListSchema);
		Object.assign(labels, inputListLabel(list));
	}
	return labels;
}
// src/adapters/images/suite-image.ts
/** Where images keep what is ours. */
const DIRECTORY = "/opt/gcbench";
/** Digest of all that an image was built from. */
const INPUTS_LABEL = "gcbench.inputs-hash";
/**
* Makes one image of a runtime and trees of versions, in seconds: nothing is compiled and nothing is run.
*
* @throws {UsageError} a file in it is made for another architecture, or is not what its tree says
*/
async function composeImage(docker, composition) {
	const { runtime, trees, tag, architecture, inputs, createdAt } = composition;
	const directory = await mkdtemp(join(tmpdir(), "gcbench-image-"));
	try {
		const added = join(directory, "added");
		const versionsIn = join(added, "versions");
		await mkdir(versionsIn, { recursive: true });
		for (const [index, image] of trees.entries()) {
			const from = join(directory, String(index));
			await mkdir(from);
			await docker.copyOut(image, [VERSIONS_DIRECTORY], from);
			await takeTrees(join(from, "versions"), versionsIn, composition.versions);
		}
		const versions = await readTrees(versionsIn);
		const runtimeFiles = join(directory, "runtime");
		await mkdir(runtimeFiles);
		await docker.copyOut(runtime, [DIRECTORY], runtimeFiles);
		const materials = {
			runtime: join(runtimeFiles, "gcbench"),
			trees: versionsIn,
			versions,
			image: tag,
			createdAt
		};
		await writeFile(join(added, "sbom.spdx.json"), toJson(await billOfMaterials(materials)));
		const labels = {
			...await labelsOf(versionsIn, versions),
			[INPUTS_LABEL]: inputs,
			"org.opencontainers.image.created": createdAt,
			"org.opencontainers.image.version": [...new Set(versions.map(({ name }) => name))].join(", "),
			"gcbench.version": VERSION
		};
		const before = await docker.find(tag);
		const made = await docker.extend(runtime, {
			from: added,
			to: DIRECTORY,
			tag,
			labels
		});
		if (before) await docker.removeUntagged(before.id);
		await checkImageArchitecture(docker, {
			tag,
			architecture
		});
		return {
			...made,
			architecture,
			versions
		};
	} finally {
		await rm(directory, {
			recursive: true,
			force: true
		});
	}
}
async function takeTrees(from, to, wanted) {
	const options = {
		recursive: true,
		verbatimSymlinks: true,
		preserveTimestamps: true
	};
	if (!wanted) return cp(from, to, options);
	for (const name of wanted) await cp(join(from, name), join(to, name), options).catch((error) => {
		if (error.code !== "ENOENT") throw error;
	});
}
/** What a pair image is made from: the digests of both images are enough. */
function pairInputs(images) {
	return digestOf({ pair: images.map(({ id }) => id) });
}
/** @throws {UsageError} there is no such image on this machine */
async function imageHere(docker, name) {
	const image = await docker.find(name);
	if (image) return image;
	throw new UsageError(`There is no image ${name} on this machine.`);
}
/**
* Runs an image's own test of itself: whether a measurement could work in it.
*
* @param isEmulated it is of another architecture than this machine, and was built so on purpose
* @throws {UsageError} it fails; the message holds what it said
*/
async function testImage(docker, { tag, isEmulated }) {
	const emulated = isEmulated ? ["--env", "GCBENCH_EMULATED=1"] : [];
	const limits = [
		"--ulimit",
		"stack=-1:-1",
		"--network",
		"none"
	];
	const command = ["gcbench-selftest", "--build"];
	await docker.ask([
		"run",
		"--rm",
		...limits,
		...emulated,
		tag,
		...command
	]).catch((cause) => {
		throw new UsageError(`Image ${tag} fails its own test:\n${outputOf(cause)}`, { cause });
	});
}
/** What a container said before it failed; else why it could not be run. */
function outputOf(error) {
	const inner = error instanceof Error ? error.cause : null;
	const said = inner instanceof Error && "stdout" in inner ? String(inner.stdout).trim() : "";
	if (said !== "") return said;
	return error instanceof Error ? error.message : String(error);
}
// src/adapters/images/suite-build.ts
/** On this machine all images go by this name. */
const LOCAL_REPOSITORY = "gcbench";
const localName = (tag) => `${LOCAL_REPOSITORY}:${tag}`;
const LONGEST_STEP = 100;
/** How BuildKit begins a step: `#12 [build 3/7] COPY dist/ dist/`. */
const STEP = /^#\d+ (\[.+)/;
/**
* The tag of a suite's image: what it says, else a digest of what it is built from, but for the base, which only
* those who build it know.
*/
async function suiteTag(build) {
	const { image, name } = build.loaded.suite;
	return image ?? `${name}-${tagDigits((await recipesOf({
		...build,
		base: void 0
	})).inputs)}`;
}
/**
* Builds the image of a suite: for each of its parts what is there already is taken, here or in the registry.
*
* @throws {UsageError} a version can't be built, or the tag is taken by another image
*/
async function buildSuiteImage(docker, build) {
	const begin = performance.now();
	const { runtime, trees, inputs } = await recipesOf(build);
	const tag = `${build.tag ?? await suiteTag(build)}-${build.architecture}`;
	const common = {
		tag,
		architecture: build.architecture,
		inputs
	};
	const kept = build.again ? null : await findKept(build, tag, inputs);
	if (kept) {
		const found = {
			...common,
			labels: kept.labels,
			reference: kept.reference,
			localName: null
		};
		const versions = versionsInside({
			...kept,
			named: tag
		});
		return {
			...found,
			versions,
			bytes: null,
			parts: [],
			seconds: secondsSince(begin),
			wasThere: true
		};
	}
	const name = localName(tag);
	const before = build.again ? null : await docker.find(name);
	const isHere = before?.labels[INPUTS_LABEL] === inputs;
	if (build.isBuilt && !isHere) throw notBuilt(name, before !== null);
	const made = isHere ? {
		image: before,
		parts: []
	} : await compose(docker, build, {
		name,
		runtime,
		trees,
		inputs
	});
	const reference = await keep(build, name, tag);
	const { image, parts } = made;
	return {
		...common,
		versions: versionsInside({
			...image,
			named: name
		}),
		labels: image.labels,
		reference,
		localName: name,
		bytes: image.bytes,
		parts,
		seconds: secondsSince(begin),
		wasThere: isHere
	};
}
function notBuilt(name, isOther) {
	return new UsageError(`${name} ${isOther ? "was built from something else" : "is not here"}, and this is to keep what was built before, not to build. Build it without --no-compile, and bring it here by docker save and docker load. In a workflow, run its job \`image\` again, or say /benchmark again: artifacts are kept for days.`);
}
async function recipesOf(build) {
	const runtime = await runtimeRecipe(build);
	const trees = await treeRecipes(build.loaded, build);
	return {
		runtime,
		trees,
		inputs: digestOf([runtime, ...trees].map((recipe) => recipe.inputs))
	};
}
/** A registry's tags never move: one that is taken must be by the same image. */
async function findKept({ shelf, architecture }, tag, inputs) {
	const kept = await shelf?.find(tag, architecture);
	if (!kept || kept.labels["gcbench.inputs-hash"] === inputs) return kept ?? null;
	throw new UsageError(`${shelf?.name}:${tag} is there, built from something else than what the suite is now, and its tag never moves. Give the image another tag: \`image:\` in the suite, or --tag.`);
}
async function compose(docker, build, made) {
	const parts = [];
	for (const recipe of [made.runtime, ...made.trees]) parts.push(await obtain(docker, build, recipe));
	build.say(`Composing ${made.name}`);
	const image = await composeImage(docker, {
		runtime: localName(made.runtime.tag),
		trees: made.trees.map(({ tag }) => localName(tag)),
		tag: made.name,
		architecture: build.architecture,
		inputs: made.inputs,
		createdAt: (/* @__PURE__ */ new Date()).toISOString()
	});
	build.say(`Testing ${made.name}`);
	await testImage(docker, {
		tag: made.name,
		isEmulated: build.isEmulated
	});
	return {
		image,
		parts
	};
}
/** The image of a recipe: from this machine, from the registry, or built. */
async function obtain(docker, build, recipe) {
	const begin = performance.now();
	const { tag, versions, inputs } = recipe;
	const name = localName(tag);
	const part = async (from) => {
		const { bytes } = await docker.inspect(name);
		return {
			tag,
			versions,
			from,
			seconds: secondsSince(begin),
			bytes
		};
	};
	if (!build.again) {
		if ((await docker.find(name))?.labels["gcbench.inputs-hash"] === inputs) return part("this machine");
		const kept = await build.shelf?.find(tag, build.architecture);
		if (build.shelf && kept?.labels["gcbench.inputs-hash"] === inputs) {
			build.say(`Fetching ${tag}`);
			await build.shelf.pull(tag, name);
			return part("registry");
		}
	}
	build.say(`Building ${tag}`);
	await buildRecipe(docker, build, recipe);
	await keep(build, name, tag);
	return part("built");
}
async function buildRecipe(docker, build, recipe) {
	const { shelf, architecture, network, signal, say } = build;
	const order = {
		file: join(build.root, "container", recipe.folder, "Dockerfile"),
		context: build.root,
		tag: localName(recipe.tag),
		arguments: recipe.arguments,
		labels: { [INPUTS_LABEL]: recipe.inputs },
		architecture,
		network,
		signal,
		onLine: (line) => {
			const [, step] = STEP.exec(line) ?? [];
			if (step) say(`  ${step.slice(0, LONGEST_STEP)}`);
		}
	};
	const { cacheTag, brought } = recipe;
	if (brought) return withContext(build.root, brought, (context) => docker.build({
		...order,
		context
	}));
	if (!shelf || cacheTag === void 0) return docker.build(order);
	const cache = {
		address: shelf.address(cacheTag),
		isThere: await shelf.has(cacheTag)
	};
	await shelf.loggedIn((environment) => docker.build({
		...order,
		cache,
		environment
	}));
}
async function keep({ shelf, say, architecture, again }, name, tag) {
	if (!shelf) return null;
	const kept = again ? await shelf.find(tag, architecture) : null;
	if (kept) return kept.reference;
	say(`Uploading ${shelf.name}:${tag}`);
	const digest = await shelf.push(name, tag);
	return `${shelf.name}@${digest}`;
}
function secondsSince(begin) {
	return Math.round((performance.now() - begin) / 100) / 10;
}
// src/adapters/images/docker-client.ts
const run = promisify(execFile);
/** Clients that are tried, GCBENCH_DOCKER before them. The second one is where distributions put theirs. */
const CANDIDATES = ["docker", "/usr/bin/docker"];
/** From then on clients leave BuildKit to a plugin, buildx, that may be missing. */
const BUILDX_SINCE = 23;
const LONGEST_ANSWER = 16 * 2 ** 20;
/**
* The first client that builds with BuildKit and reaches an engine.
*
* @throws {UsageError} there is none
*/
async function findClient() {
	const own = process.env["GCBENCH_DOCKER"];
	const reasons = [];
	for (const client of own ? [own, ...CANDIDATES] : CANDIDATES) {
		const ability = await abilityOf(client);
		if (typeof ability !== "string") return {
			client,
			...ability
		};
		reasons.push(`${client}: ${ability}`);
	}
	throw new UsageError(`Building an image needs a running Docker engine, and a client with BuildKit. Tried ${reasons.join("; ")}.`);
}
/**
* Runs a command of a client.
*
* @returns what it wrote to its standard output
* @throws {InfrastructureError} it failed; the message holds its last line
*/
async function askClient(client, args, { input, environment } = {}) {
	try {
		const env = {
			...process.env,
			...environment
		};
		const asked = run(client, [...args], {
			maxBuffer: LONGEST_ANSWER,
			env
		});
		asked.child.stdin?.on("error", () => {});
		asked.child.stdin?.end(input ?? "");
		return (await asked).stdout;
	} catch (cause) {
		throw new InfrastructureError(`${client} ${args[0]} failed: ${saidBy(cause)}`, { cause });
	}
}
/** What a client can do, or why it is of no use. */
async function abilityOf(client) {
	const hasBuildx = await run(client, ["buildx", "version"]).then(() => true, () => false);
	try {
		const { stdout } = await run(client, [
			"version",
			"--format",
			"{{.Client.Version}} {{.Server.Version}}"
		]);
		return hasBuildx || !(Number.parseInt(stdout, 10) >= BUILDX_SINCE) ? { hasBuildx } : "it has no buildx";
	} catch (error) {
		return saidBy(error);
	}
}
function saidBy(error) {
	if (!(error instanceof Error)) return String(error);
	return ("stderr" in error ? String(error.stderr).trim() : "").split("\n").at(-1) || error.message;
}
// src/adapters/images/docker-build.ts
/** @throws {InfrastructureError} it can't be built; the message holds the end of what the build said */
async function buildImage(docker, build) {
	const pairs = (flag, values) => Object.entries(values).flatMap(([key, value]) => [flag, `${key}=${value}`]);
	const args = [
		...await buildCommand(docker, build),
		...[
			"--progress",
			"plain",
			"--file",
			build.file,
			"--tag",
			build.tag
		],
		...option("--target", build.target),
		...option("--platform", build.architecture && `linux/${build.architecture}`),
		...option("--network", build.network),
		...pairs("--build-arg", build.arguments),
		...pairs("--label", build.labels),
		build.context
	];
	const child = spawn(docker.client, args, {
		env: {
			...process.env,
			DOCKER_BUILDKIT: "1",
			...build.environment
		},
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		],
		signal: build.signal
	});
	let last = [];
	const hear = (chunk) => {
		const lines = chunk.toString().split("\n").filter((line) => line.trim() !== "");
		for (const line of lines) build.onLine(line);
		last = [...last, ...lines].slice(-30);
	};
	child.stdout.on("data", hear);
	child.stderr.on("data", hear);
	if (await new Promise((resolve, reject) => {
		child.on("error", reject);
		child.on("close", resolve);
	}).catch((cause) => {
		if (build.signal.aborted) throw new InterruptedError("The build was interrupted.", { cause });
		throw new InfrastructureError(`${docker.client} could not be started.`, { cause });
	}) !== 0) throw new InfrastructureError(`${build.tag} could not be built:\n${last.join("\n")}`);
}
/** With buildx, a builder may be elsewhere than the engine, and can keep steps of a build in a registry. */
async function buildCommand({ client, hasBuildx }, { cache }) {
	if (!hasBuildx) return ["build"];
	const command = [
		"buildx",
		"build",
		"--load"
	];
	const driver = /^Driver:\s*(\S+)/m.exec(await askClient(client, ["buildx", "inspect"]))?.[1];
	if (!cache || driver === "docker") return command;
	const place = `type=registry,ref=${cache.address}`;
	if (cache.isThere) return [
		...command,
		"--cache-from",
		place
	];
	const form = "mode=max,image-manifest=true,oci-mediatypes=true";
	return [
		...command,
		"--cache-to",
		`${place},${form},ignore-error=true`
	];
}
function option(flag, value) {
	return value === void 0 ? [] : [flag, value];
}
// src/adapters/images/docker-image.ts
const imageSchema = object({
	Id: string(),
	Architecture: string(),
	Size: number(),
	Config: object({
		User: string().nullish(),
		Entrypoint: array(string()).nullish(),
		Cmd: array(string()).nullish(),
		Env: array(string()).nullish(),
		Labels: record(string(), string()).nullish()
	})
});
/** @param text what the client says of an image, as JSON */
function parseImage(text) {
	const { Id, Architecture, Size, Config } = imageSchema.parse(JSON.parse(text));
	return {
		id: Id,
		architecture: Architecture,
		bytes: Size,
		user: Config.User ?? "",
		entrypoint: Config.Entrypoint ?? [],
		command: Config.Cmd ?? [],
		environment: Config.Env ?? [],
		labels: Config.Labels ?? {}
	};
}
// src/adapters/images/docker-cli.ts
/** The command-line client of a Docker engine. */
var DockerCli = class DockerCli {
	/** The program. */
	client;
	#docker;
	constructor(docker) {
		this.client = docker.client;
		this.#docker = docker;
	}
	/**
	* The first client that builds with BuildKit and reaches an engine.
	*
	* @throws {UsageError} there is none
	*/
	static async find() {
		return new DockerCli(await findClient());
	}
	/** @throws {InfrastructureError} it can't be built; the message holds the end of what the build said */
	async build(build) {
		await buildImage(this.#docker, build);
	}
	/** @throws {InfrastructureError} there is no such image */
	async inspect(image) {
		return parseImage(await this.ask([
			"image",
			"inspect",
			"--format",
			"{{json .}}",
			image
		]));
	}
	/** @returns null where there is no such image */
	async find(image) {
		return (await this.ask([
			"image",
			"ls",
			"--quiet",
			"--no-trunc",
			image
		])).trim() === "" ? null : this.inspect(image);
	}
	/** Copies paths out of an image, links followed, each to the directory under its own name. The image is not run. */
	async copyOut(image, paths, directory) {
		await this.#inContainer(image, async (container) => {
			for (const path of paths) await this.ask([
				"cp",
				"--follow-link",
				`${container}:${path}`,
				directory
			]);
		});
	}
	/** An image with files added to another one, owned by root, and with labels: nothing is run, nothing is built. */
	async extend(image, added) {
		const { from, to, tag, labels } = added;
		await this.#inContainer(image, async (container) => {
			await this.ask([
				"cp",
				`${from}/.`,
				`${container}:${to}`
			]);
			const changes = Object.entries(labels).flatMap(([key, value]) => ["--change", `LABEL ${key}=${quoted(value)}`]);
			await this.ask([
				"commit",
				...changes,
				container,
				tag
			]);
		});
		return this.inspect(tag);
	}
	async #inContainer(image, work) {
		const create = [
			"create",
			"--network",
			"none",
			image
		];
		const { command, entrypoint } = await this.inspect(image);
		const program = command.length + entrypoint.length === 0 ? ["none"] : [];
		const container = (await this.ask([...create, ...program])).trim();
		try {
			await work(container);
		} finally {
			await this.ask(["rm", container]);
		}
	}
	/**
	* Hands all files of an image to a reader, as a tar archive. The image is not run.
	*
	* @throws {InfrastructureError} there is no such image, or the engine broke off
	*/
	async readFiles(image, read) {
		const container = (await this.ask([
			"create",
			"--network",
			"none",
			image,
			"none"
		])).trim();
		try {
			const child = spawn(this.client, ["export", container], { stdio: [
				"ignore",
				"pipe",
				"pipe"
			] });
			let said = "";
			child.stderr.on("data", (chunk) => {
				said += chunk;
			});
			const ended = new Promise((resolve, reject) => {
				child.on("error", reject);
				child.on("close", resolve);
			});
			const [found, status] = await Promise.all([read(child.stdout), ended]);
			if (status === 0) return found;
			throw new Error(said.trim() || `it ended with ${status}`);
		} catch (cause) {
			const why = cause instanceof Error ? cause.message : String(cause);
			throw new InfrastructureError(`The files of ${image} can't be read: ${why}`, { cause });
		} finally {
			await this.ask(["rm", container]);
		}
	}
	/** Removes an image that no tag names; one that is in use stays. */
	async removeUntagged(id) {
		await this.ask([
			"image",
			"rm",
			id
		]).catch(() => {});
	}
	/**
	* Runs a command of the client.
	*
	* @returns what it wrote to its standard output
	* @throws {InfrastructureError} it failed; the message holds its last line
	*/
	async ask(args, options = {}) {
		return askClient(this.client, args, options);
	}
};
/** As the language of recipes quotes a value: nothing in it is replaced. */
function quoted(value) {
	return `"${value.replace(/[\\"$]/g, "\\$&")}"`;
}
// src/commands/images/build.ts
const MIB = 2 ** 20;
const inputsSchema = strictObject({
	suite: suiteInput,
	architecture: architectureSchema.optional().meta({ description: "What the image is for. Default: the architecture of this machine." }),
	tag: string().min(1).optional().meta({ description: "Tag of the image, without the architecture that is added to it. Default: the suite's, else its name and a digest of what is in it." }),
	base: string().min(1).optional().meta({ description: "Image that recipes for Debian are based on. Default: Debian 13, pinned there." }),
	network: string().min(1).optional().meta({ description: "Network of the build, as in `docker build --network`." }),
	push: boolean().default(false).meta({ description: "Keep the image in the account's registry, where jobs fetch it." }),
	region: regionInput,
	emulated: boolean().default(false).meta({ description: "Build for another architecture than this machine's, under qemu: many times slower." }),
	again: boolean().default(false).meta({ description: "Build what is there already, too." }),
	compile: boolean().default(true).meta({ description: "Build what is missing. Where not, only an image that is here is kept." })
});
const build = command({
	name: "build",
	summary: "build the container image of a suite, for one architecture",
	description: "Builds an image with the versions of a suite and the harness: each version is compiled by its recipe in container/, unless an image that was built from the same inputs is here or in the registry; then one image is made of them all, every executable in it is checked, and it is tested. Run it on a machine of each architecture that the suite's platforms have.",
	positionals: ["suite"],
	examples: ["gcbench build benchmarks/suites/architectures.yml", "gcbench build benchmarks/suites/architectures.yml --push"],
	inputs: inputsSchema,
	async run({ suite, architecture = architectureHere(), region, ...inputs }, host) {
		const loaded = await loadSuite(suite);
		refuseForeign(architecture, inputs);
		const docker = await DockerCli.find();
		const built = await buildSuiteImage(docker, {
			loaded,
			root: productRoot(),
			architecture,
			targets: targetsOf(loaded, architecture),
			tag: inputs.tag,
			base: inputs.base,
			isEmulated: architecture !== architectureHere(),
			network: inputs.network,
			shelf: inputs.push ? await openShelf(docker, region) : null,
			again: inputs.again,
			isBuilt: !inputs.compile,
			signal: host.signal,
			say: (line) => host.info(line)
		});
		const { labels: _labels, ...json } = built;
		return {
			json,
			text: describe(built),
			outputs: outputsOf(built),
			summary: summary(built)
		};
	}
});
/** CPU families of a suite's platforms of an architecture. */
function targetsOf({ platforms }, architecture) {
	const own = platforms.filter((platform) => platform.architecture === architecture);
	return [...new Set(own.flatMap(({ target }) => target ?? []))].sort();
}
function refuseForeign(architecture, { emulated }) {
	const here = architectureHere();
	if (architecture === here || emulated) return;
	throw new UsageError(`This machine is ${here}: an image for ${architecture} is built on a machine of that architecture. With qemu registered at the kernel, --emulated builds it here, many times slower, and what it compiles is the same.`);
}
/** Loaded where it is needed: a build for this machine does without the SDK. */
async function openShelf(docker, region) {
	const { openEcrShelf } = await import("./cloud-images.js");
	return openEcrShelf(docker, region);
}
function outputsOf(built) {
	const { tag, reference, localName, architecture, inputs, versions, bytes, seconds } = built;
	return {
		tag,
		architecture,
		image: reference ?? localName ?? "",
		digest: reference?.split("@")[1] ?? "",
		inputs,
		versions: [...new Set(versions.map(({ name }) => name))].join(" "),
		...bytes === null ? {} : { bytes },
		seconds,
		"was-there": built.wasThere
	};
}
function summary(built) {
	const { tag, architecture, reference, localName, parts, wasThere, seconds } = built;
	const came = wasThere ? "was there already, built from the same inputs" : `took ${seconds} s`;
	return [
		`### Image ${codeSpan(tag)} for ${architecture} ${came}`,
		codeSpan(reference ?? localName ?? ""),
		table(VERSION_COLUMNS, versionRows(built).map((row) => row.map(prose))),
		...parts.length > 0 ? [table(PART_COLUMNS, partRows(parts).map((row) => row.map(prose)))] : []
	].join("\n\n");
}
const VERSION_COLUMNS = [
	"version",
	"processor",
	"executable",
	"C library",
	"libmvec",
	"compiler",
	"flags"
].map((title) => ({ title }));
const PART_COLUMNS = [
	{ title: "part" },
	{ title: "from" },
	{
		title: "time",
		isNumber: true
	},
	{
		title: "size",
		isNumber: true
	}
];
function partRows(parts) {
	return parts.map(({ tag, from, seconds, bytes }) => [
		tag,
		from,
		`${seconds} s`,
		formatMemory(bytes / MIB)
	]);
}
function versionRows({ versions }) {
	return versions.map(({ name, target, executable, toolchain }) => [
		name,
		target ?? "any",
		executable.sha256.slice(7, 19),
		executable.libc ?? "the image's",
		executable.needs.some((needed) => needed.includes("libmvec")) ? "yes" : "no",
		toolchain.compiler ?? "not known",
		toolchain.flags ?? "not known"
	]);
}
function describe(built) {
	const { reference, localName, bytes, parts } = built;
	const size = bytes === null ? "" : `, ${formatMemory(bytes / MIB)}`;
	const came = built.wasThere ? "was there already" : `took ${built.seconds} s`;
	const titles = (columns) => columns.map(({ title }) => title);
	return [
		`${localName ?? built.tag} for ${built.architecture} ${came}${size}`,
		...reference === null ? [] : [reference],
		...parts.length > 0 ? ["", terminalTable(titles(PART_COLUMNS), partRows(parts))] : [],
		"",
		terminalTable(titles(VERSION_COLUMNS), versionRows(built))
	].join("\n");
}
export { suiteTag as a, pairInputs as c, localName as i, targetsOf as n, composeImage as o, DockerCli as r, imageHere as s, build as t };
