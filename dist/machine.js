import { m as glob, p as File } from "./vendor.js";
import { a as UsageError } from "./errors.js";
import { t as digestOf } from "./digest.js";
import { d as isoMinute, f as toMinutes, p as toStamp } from "./model-log.js";
import { r as summariseValues } from "./value-sketch.js";
import { constants, createReadStream, readFileSync, readdirSync } from "node:fs";
import { chmod, copyFile, mkdir, readFile, readdir, rm, stat, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import { join, resolve } from "node:path";
import { createHash } from "node:crypto";
import { pipeline } from "node:stream/promises";
// src/core/model-run/elf.ts
const MAGIC$1 = 2135247942;
const CLASS_64 = 2;
const LITTLE_ENDIAN$1 = 1;
const MACHINES = {
	62: "amd64",
	183: "arm64"
};
const TYPE_DYNAMIC = 6;
const SEGMENT_INTERPRETER = 3;
const TAG_NEEDED = 1n;
const TAG_RPATH = 15n;
const TAG_RUNPATH = 29n;
/**
* Reads the header, the compiler's signature and the needed libraries of a 64-bit little-endian ELF file. Of a file
* that is cut short, what lies behind the cut is missing; the architecture is in the first 64 bytes.
*
* @returns null where the bytes are no such file: a script, or an executable of another system
*/
function readElf(bytes) {
	if (bytes.length < 64) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (view.getUint32(0) !== MAGIC$1 || bytes[4] !== CLASS_64 || bytes[5] !== LITTLE_ENDIAN$1) return null;
	return {
		architecture: MACHINES[view.getUint16(18, true)] ?? null,
		loader: whereReadable(() => readLoader(bytes, view), null),
		...whereReadable(() => {
			const sections = readSections(view);
			return {
				compilers: readCompilers(bytes, sections, view),
				...readDynamic(bytes, sections, view)
			};
		}, NOTHING_MORE)
	};
}
const NOTHING_MORE = {
	compilers: [],
	needs: [],
	libraryPaths: []
};
/** A file may be stripped of its section table, or cut short. */
function whereReadable(read, otherwise) {
	try {
		return read();
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return otherwise;
	}
}
function readLoader(bytes, view) {
	const table = Number(view.getBigUint64(32, true));
	const entrySize = view.getUint16(54, true);
	for (let index = 0; index < view.getUint16(56, true); index++) {
		const at = table + index * entrySize;
		if (view.getUint32(at, true) !== SEGMENT_INTERPRETER) continue;
		const offset = Number(view.getBigUint64(at + 8, true));
		return offset < bytes.length ? textAt(bytes, offset) : null;
	}
	return null;
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
function readDynamic(bytes, sections, view) {
	const dynamic = sections.find(({ type }) => type === TYPE_DYNAMIC);
	const strings = dynamic && sections[dynamic.link];
	if (!dynamic || !strings) return {
		needs: [],
		libraryPaths: []
	};
	const needs = [];
	const libraryPaths = [];
	for (let at = dynamic.offset; at < dynamic.offset + dynamic.size; at += 16) {
		const tag = view.getBigUint64(at, true);
		const text = () => textAt(bytes, strings.offset + Number(view.getBigUint64(at + 8, true)));
		if (tag === TAG_NEEDED) needs.push(text());
		if (tag === TAG_RPATH || tag === TAG_RUNPATH) libraryPaths.push(...text().split(":"));
	}
	return {
		needs,
		libraryPaths
	};
}
function textAt(bytes, offset) {
	const end = bytes.indexOf(0, offset);
	return decode(bytes.subarray(offset, end < 0 ? bytes.length : end));
}
function decode(bytes) {
	return new TextDecoder().decode(bytes);
}
// src/harness/miniature-restart.ts
const MAGIC = "gcbench-restart";
const LITTLE_ENDIAN = 16909060;
const FORMAT = 1;
const HEADER_BYTES = 48;
const NAME_BYTES = 16;
const VALUE_BYTES = 8;
const AT = {
	byteOrder: 16,
	format: 20,
	longitudes: 24,
	latitudes: 28,
	levels: 32,
	species: 36
};
/** @param begin its first 16 bytes */
function isMiniatureRestart(begin) {
	return begin.subarray(0, NAME_BYTES).toString("latin1") === `${MAGIC}\0`;
}
/** What is kept of the values of each species. @returns null: it is damaged, or of another format */
function describeMiniatureRestart(bytes) {
	if (bytes.length < HEADER_BYTES) return null;
	const word = (at) => bytes.readInt32LE(at);
	if (word(AT.byteOrder) !== LITTLE_ENDIAN || word(AT.format) !== FORMAT) return null;
	const shape = [
		word(AT.longitudes),
		word(AT.latitudes),
		word(AT.levels)
	];
	const species = word(AT.species);
	const cells = shape.reduce((product, size) => product * size, 1);
	const begin = HEADER_BYTES + species * NAME_BYTES;
	const end = begin + cells * species * VALUE_BYTES;
	if (species < 0 || cells < 0 || bytes.length !== end + VALUE_BYTES) return null;
	return {
		method: "signed-sums-32",
		variables: Array.from({ length: species }, (_, index) => {
			const at = HEADER_BYTES + index * NAME_BYTES;
			const [name = ""] = bytes.subarray(at, at + NAME_BYTES).toString("latin1").split("\0");
			const values = Float64Array.from({ length: cells }, (_value, cell) => bytes.readDoubleLE(begin + (cell * species + index) * VALUE_BYTES));
			const sha256 = `sha256:${createHash("sha256").update(values).digest("hex")}`;
			const summary = summariseValues(name, values, null);
			return {
				name,
				type: "float64",
				shape: shape.join("x"),
				sha256,
				...summary
			};
		})
	};
}
// src/harness/netcdf-variables.ts
const HDF5_MAGIC = Buffer.from("HDF\r\n\n", "latin1");
/** What is longer comes from no model that we know. */
const LONGEST_NAME = 256;
function isHdf5(begin) {
	return begin.subarray(0, HDF5_MAGIC.length).equals(HDF5_MAGIC);
}
/** The variables of a netCDF-4 file, sorted by name. @throws it can't be read */
function openVariables(bytes, path) {
	const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
	const file = new File(buffer, path);
	return [...file.keys].sort().map((name) => ({
		name,
		dataset: file.get(name)
	}));
}
/** sha256 over the names, shapes, types and values of all variables. */
function variablesDigest(variables) {
	const hash = createHash("sha256");
	for (const { name, dataset } of variables) {
		hash.update(JSON.stringify([
			name,
			dataset.shape,
			dataset.dtype
		]));
		hash.update(valueBytes(dataset.value));
	}
	return `sha256:${hash.digest("hex")}`;
}
/**
* What is kept of the values of each field. What has one dimension or none is a coordinate or a parameter, and like text
* part of the file's digest alone.
*/
function describeVariables(variables) {
	const fields = variables.filter(isField);
	const notRead = Math.max(0, fields.length - 600);
	return {
		method: "signed-sums-32",
		variables: fields.slice(0, 600).map(describeVariable),
		...notRead > 0 ? { notRead } : {}
	};
}
/** A type as jsfive writes it: byte order, kind, bytes. */
const NUMBER_TYPE = /^[<>|]?([fiu])(\d+)$/;
function isField({ name, dataset: { dtype, shape } }) {
	return name.length <= LONGEST_NAME && NUMBER_TYPE.test(String(dtype)) && shape.length >= 2;
}
function describeVariable({ name, dataset }) {
	const { value, shape } = dataset;
	const numbers = value;
	const hash = createHash("sha256").update(valueBytes(value));
	return {
		name,
		type: typeOf(String(dataset.dtype)),
		shape: shape.join("x"),
		sha256: `sha256:${hash.digest("hex")}`,
		...summariseValues(name, numbers, fillOf(dataset))
	};
}
function typeOf(dtype) {
	const [, kind, bytes] = NUMBER_TYPE.exec(dtype) ?? [];
	if (kind !== "f") return "integer";
	return bytes === "8" ? "float64" : "float32";
}
/** What stands for a missing value. HDF5 has 0 where nobody chose one: those are values. */
function fillOf(dataset) {
	try {
		return typeof dataset.fillvalue === "number" && dataset.fillvalue !== 0 ? dataset.fillvalue : null;
	} catch {
		return null;
	}
}
function valueBytes(value) {
	if (ArrayBuffer.isView(value)) return value;
	const numbers = value.filter((item) => typeof item === "number");
	return numbers.length === value.length ? Float64Array.from(numbers) : value.map(String).join("\0");
}
// src/harness/outputs.ts
/** A larger file is not read into memory as a whole: its bytes must do. */
const MAX_BYTES_IN_MEMORY = 4 * 2 ** 30;
/**
* Checksums of the files that a trial wrote, and what is kept of their values.
*
* @param patterns globs relative to the directory
*/
async function readOutputs(directory, patterns, { since, wantsValues }) {
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
			...await readContent(full, size, wantsValues)
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
async function readContent(path, size, wantsValues) {
	const begin = await firstBytes(path);
	if (size <= MAX_BYTES_IN_MEMORY && isHdf5(begin)) {
		const content = await readNetcdf(path, wantsValues).catch(() => null);
		if (content) return content;
	}
	const sha256 = await fileDigest(path);
	if (size > MAX_BYTES_IN_MEMORY || !isMiniatureRestart(begin) || !wantsValues(sha256)) return { sha256 };
	return withValues(sha256, describeMiniatureRestart(await readFile(path)));
}
async function readNetcdf(path, wantsValues) {
	const variables = openVariables(await readFile(path), path);
	const sha256 = variablesDigest(variables);
	return wantsValues(sha256) ? withValues(sha256, describeIfPossible(variables)) : { sha256 };
}
/** What can be checked need not be described: the checksum stands either way. */
function describeIfPossible(variables) {
	try {
		return describeVariables(variables);
	} catch {
		return null;
	}
}
function withValues(sha256, values) {
	return values && values.variables.length > 0 ? {
		sha256,
		values
	} : { sha256 };
}
async function firstBytes(path) {
	for await (const chunk of createReadStream(path, { end: 15 })) return chunk;
	return Buffer.alloc(0);
}
// src/core/model-run/run-directory.ts
/**
* What the files of a GEOS-Chem Classic run directory are to a trial. Times are in UTC minutes since 1970.
* The layout is that of createRunDir.sh of 14.x.
*/
const CONFIG_FILE = "geoschem_config.yml";
const RESTARTS = "Restarts";
const OUTPUTS = "OutputDir";
const TIMERS_FILE = "gcclassic_timers.json";
/** Left behind by earlier runs or builds, or of no use to a run. */
const LEFT_OUT = [
	/^gcclassic/,
	/^build/,
	/^CodeDir$/,
	/^OutputDir$/,
	/^Restarts$/,
	/^\./,
	/\.log$/,
	/^log[._]/,
	/^slurm-/,
	/^core(\.\d+)?$/,
	/\.(out|err)$/,
	/~$/
];
/** Whether a trial needs this entry of the top of the run directory. */
function isPartOfRun(name) {
	return !LEFT_OUT.some((pattern) => pattern.test(name));
}
/** Simulated span as geoschem_config.yml gives it; null where a date can't be found. */
function readSpan(config) {
	const start = readDate(config, "start_date");
	const end = readDate(config, "end_date");
	return start === null || end === null ? null : {
		start,
		end
	};
}
/**
* A restart of the start or before is input; one of later is what an older run wrote, and linking to it would
* let a trial overwrite it. A file without a date in its name is taken for input.
*/
function isInitialRestart(name, start) {
	const found = /(\d{4})(\d\d)(\d\d)_?(\d\d)?(\d\d)?/.exec(name);
	if (!found) return true;
	return toMinutes(found.slice(1)) <= start;
}
/** The configuration with its timers on and, where hours are given, its end moved; comments stay as they are. */
function adaptConfig(config, simulatedHours) {
	const timed = config.replace(/^(\s*use_gcclassic_timers:\s*)\S+/m, "$1true");
	const span = readSpan(config);
	if (simulatedHours === void 0 || !span) return timed;
	const end = formatDate(span.start + simulatedHours * 60);
	return timed.replace(/^(\s*end_date:\s*)\[[^\]]*\]/m, `$1${end}`);
}
/**
* The configuration with its start at another date and its end as far behind it as before; comments stay as they are.
*
* @param start simulated UTC minutes since 1970
*/
function startAt(config, start) {
	const span = readSpan(config);
	if (!span) return config;
	const end = start + (span.end - span.start);
	return config.replace(/^(\s*start_date:\s*)\[[^\]]*\]/m, `$1${formatDate(start)}`).replace(/^(\s*end_date:\s*)\[[^\]]*\]/m, `$1${formatDate(end)}`);
}
/** Whether a run will leave its timers: geoschem_config.yml has the switch, and it is on. */
function hasTimersOn(config) {
	return /^\s*use_gcclassic_timers:\s*true\b/im.test(config);
}
/** Where a run reads its input data from, as geoschem_config.yml gives it; null where it does not. */
function readDataRoot(config) {
	return /^\s*root_data_dir:\s*["']?([^\s"'#]+)/m.exec(config)?.[1] ?? null;
}
/** Simulations that start from another one's restart file, as download_data.yml of 14.x pairs them. */
const RESTART_OF = {
	aerosol: "fullchem",
	tago3: "fullchem",
	ch4: "carbon",
	co2: "carbon",
	tagco: "carbon"
};
/** Aerosol microphysics is full chemistry by its simulation's name, with restart files of its own: TOMAS15, TOMAS40. */
const MICROPHYSICS = /^TOMAS\d*$/i;
/**
* What is wrong with a restart file for a run directory, by the file's name (GEOSChem.Restart.SIMULATION.YYYYMMDD_hhmmz.nc4); null:
* nothing, or its name does not tell. It finds answers that made another simulation than was meant, because menus change.
*/
function restartMismatch(config, restart) {
	const [, of, year, month, day, hour, minute] = /GEOSChem\.Restart\.(\w+)\.(\d{4})(\d\d)(\d\d)_(\d\d)(\d\d)z/.exec(restart) ?? [];
	if (of === void 0) return null;
	const simulation = /^\s*name:\s*["']?(\w+)/m.exec(config)?.[1] ?? "none";
	const needs = RESTART_OF[simulation.toLowerCase()] ?? simulation;
	if (!(needs === "fullchem" && MICROPHYSICS.test(of)) && !of.toLowerCase().startsWith(needs.toLowerCase())) return `it is of simulation ${of}, and the run directory of ${simulation}`;
	if (readSpan(config)?.start === toMinutes([
		year,
		month,
		day,
		hour,
		minute
	])) return null;
	return "it is of another date than the start of the run";
}
function readDate(config, key) {
	const found = new RegExp(`^\\s*${key}:\\s*\\[\\s*(\\d{4})(\\d\\d)(\\d\\d)\\s*,\\s*(\\d{1,6})\\s*\\]`, "m").exec(config);
	if (!found) return null;
	const time = (found[4] ?? "").padStart(6, "0");
	return toMinutes([
		...found.slice(1, 4),
		time.slice(0, 2),
		time.slice(2, 4)
	]);
}
function formatDate(minutes) {
	return `[${toStamp(minutes).replace("_", ", ")}00]`;
}
// src/harness/remove-tree.ts
/** Removes a directory with all in it, also what a program made read-only. Links are removed, not followed. */
async function removeTree(directory) {
	try {
		await rm(directory, {
			recursive: true,
			force: true
		});
	} catch {
		await makeWritable(directory);
		await rm(directory, {
			recursive: true,
			force: true
		});
	}
}
async function makeWritable(directory) {
	await chmod(directory, 448);
	for (const entry of await readdir(directory, { withFileTypes: true })) if (entry.isDirectory()) await makeWritable(join(directory, entry.name));
}
// src/harness/run-directory.ts
/** Larger files are input data, which a run only reads: a link does. Smaller ones are configuration. */
const LARGEST_COPY_BYTES = 16 * 2 ** 20;
/**
* Digests of what a run directory gives to a run.
*
* @throws {UsageError} it is no run directory, or has no restart file to start from
*/
async function digestRunDirectory(directory) {
	const { start } = spanOf(await readConfig(directory), directory);
	const restarts = await initialRestarts(directory, start);
	if (restarts.length === 0) throw new UsageError(`${join(directory, RESTARTS)} holds no restart file for the start of the run (${isoMinute(start)} UTC). createRunDir.sh ends well even when it finds none: fetch one (download_data.py) or link one there.`);
	return {
		configuration: await digestConfiguration(directory),
		restarts: digestOf(await digestFiles(join(directory, RESTARTS), restarts))
	};
}
/** Digest of a run directory's configuration files; it need not have a restart file. */
async function digestConfiguration(directory) {
	return digestOf(await digestFiles(directory, await configurationFiles(directory)));
}
/**
* Makes a fresh run directory of an existing one: configuration copied, data linked, nothing of earlier runs.
*
* @param target an empty directory
* @param simulatedHours from the start; undefined: as configured
*/
async function copyRunDirectory(source, target, simulatedHours) {
	const config = await readConfig(source);
	const { start } = spanOf(config, source);
	await mkdir(join(target, OUTPUTS));
	await mkdir(join(target, RESTARTS));
	for (const name of await initialRestarts(source, start)) await symlink(resolve(source, RESTARTS, name), join(target, RESTARTS, name));
	for (const name of (await readdir(source)).filter(isPartOfRun)) {
		if (name === "geoschem_config.yml") continue;
		await copyOrLink(join(source, name), join(target, name));
	}
	await writeFile(join(target, CONFIG_FILE), adaptConfig(config, simulatedHours));
}
async function copyOrLink(source, target) {
	const { size, isFile } = await inspect(source);
	if (isFile && size <= LARGEST_COPY_BYTES) await copyFile(source, target, constants.COPYFILE_FICLONE);
	else await symlink(resolve(source), target);
}
async function readConfig(directory) {
	try {
		return await readFile(join(directory, CONFIG_FILE), "utf8");
	} catch (error) {
		throw new UsageError(`${directory} is no run directory of GEOS-Chem Classic 14: it has no readable ${CONFIG_FILE}. Make one with createRunDir.sh, or give the path of one as runDirectory.`, { cause: error });
	}
}
function spanOf(config, directory) {
	const span = readSpan(config);
	if (!span) throw new UsageError(`${join(directory, CONFIG_FILE)} has no start_date and end_date of the form [YYYYMMDD, hhmmss].`);
	return span;
}
async function initialRestarts(directory, start) {
	const names = await readdir(join(directory, RESTARTS)).catch(() => []);
	const isFile = await Promise.all(names.map(async (name) => (await inspect(join(directory, RESTARTS, name))).isFile));
	return names.filter((name, index) => isFile[index] && isInitialRestart(name, start)).sort();
}
async function configurationFiles(directory) {
	const names = (await readdir(directory)).filter(isPartOfRun).sort();
	const facts = await Promise.all(names.map((name) => inspect(join(directory, name))));
	return names.filter((_, index) => {
		const { isFile = false, size = 0 } = facts[index] ?? {};
		return isFile && size <= LARGEST_COPY_BYTES;
	});
}
/** A link counts as what it leads to; one that leads nowhere as nothing. */
async function inspect(path) {
	const found = await stat(path).catch(() => null);
	return {
		isFile: found?.isFile() ?? false,
		size: found?.size ?? 0
	};
}
async function digestFiles(directory, names) {
	return Promise.all(names.map(async (name) => ({
		name,
		sha256: await fileDigest(join(directory, name))
	})));
}
// src/harness/cgroup.ts
const MIB$1 = 2 ** 20;
const TOP = "/sys/fs/cgroup";
/** Where the hierarchies of cgroup v1 are mounted, by the controller that /proc/self/cgroup names. */
const V1_MOUNTS = {
	cpu: [`${TOP}/cpu`, `${TOP}/cpu,cpuacct`],
	memory: [`${TOP}/memory`]
};
/**
* Limits on this process, the tightest of its own group and of all groups around it (man 7 cgroups; v2 and v1).
* A batch system or systemd sets them far from the top of the hierarchy.
*
* @param read text of a file without white space around it; null where there is none
* @param memoryBytes of the machine: a limit beyond it is how cgroup v1 says "none"
*/
function readCgroupLimits(read, memoryBytes) {
	const groups = parseGroups(read("/proc/self/cgroup") ?? "");
	const unified = upwards(TOP, groups.get("") ?? "/");
	const v1 = (controller) => (V1_MOUNTS[controller] ?? []).flatMap((mount) => upwards(mount, groups.get(controller) ?? "/"));
	const cpus = [...unified.map((path) => cpuMax(read(`${path}/cpu.max`))), ...v1("cpu").map((path) => ratio(read(`${path}/cpu.cfs_quota_us`), read(`${path}/cpu.cfs_period_us`)))];
	const memory = least([...unified.map((path) => amount(read(`${path}/memory.max`))), ...v1("memory").map((path) => amount(read(`${path}/memory.limit_in_bytes`)))].filter((limit) => limit !== null && limit < memoryBytes));
	return {
		cpus: least(cpus),
		memoryMiB: memory === null ? null : Math.round(memory / MIB$1)
	};
}
/** `4:cpu,cpuacct:/job`: the group by controller; v2 has one line, without a controller. */
function parseGroups(text) {
	const groups = /* @__PURE__ */ new Map();
	for (const line of text.split("\n")) {
		const [, controllers, path] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
		if (controllers === void 0 || path === void 0) continue;
		for (const controller of controllers.split(",")) groups.set(controller, path);
	}
	return groups;
}
/**
* `/a/b` -> its directory, that of `/a`, and the top. In a container the path can be the host's, of which
* nothing but the top is to be seen.
*/
function upwards(mount, path) {
	const parts = path.split("/").filter((part) => part !== "" && part !== "..");
	return Array.from({ length: parts.length + 1 }, (_, count) => [mount, ...parts.slice(0, parts.length - count)].join("/"));
}
function cpuMax(text) {
	const [quota, period] = (text ?? "").split(" ");
	return ratio(quota ?? null, period ?? null);
}
/** Processors; null: no limit, which is `max` in v2 and -1 in v1. */
function ratio(quota, period) {
	const processors = Number(quota ?? NaN) / Number(period ?? NaN);
	return Number.isFinite(processors) && processors > 0 ? processors : null;
}
function amount(text) {
	return text === null || text === "" || text === "max" ? null : Number(text);
}
function least(values) {
	const known = values.filter((value) => value !== null);
	return known.length > 0 ? Math.min(...known) : null;
}
// src/harness/cpu-info.ts
/**
* Cores by implementer and part, for arm64 kernels print no name: Arm's MIDR_EL1 part numbers, as each core's
* Technical Reference Manual gives them. These are the servers'; another is named by its numbers.
*/
const ARM_CORES = {
	"0x41/0xd08": "Cortex-A72",
	"0x41/0xd0c": "Neoverse-N1",
	"0x41/0xd40": "Neoverse-V1",
	"0x41/0xd49": "Neoverse-N2",
	"0x41/0xd4f": "Neoverse-V2"
};
function parseCpuInfo(text) {
	const entries = new Map((text.trim().split(/\n\s*\n/)[0] ?? "").split("\n").map((line) => {
		const colon = line.indexOf(":");
		return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
	}));
	const get = (key) => entries.get(key) || null;
	return {
		model: get("model name") ?? armModel(get("CPU implementer"), get("CPU part")),
		vendor: get("vendor_id") ?? get("CPU implementer"),
		signature: joined([
			"cpu family",
			"model",
			"stepping"
		].map(get)) ?? joined([
			"CPU part",
			"CPU variant",
			"CPU revision"
		].map(get)),
		microcode: get("microcode"),
		isVirtual: get("flags")?.split(" ").includes("hypervisor") ?? false
	};
}
function armModel(implementer, part) {
	if (implementer === null || part === null) return null;
	return ARM_CORES[`${implementer}/${part}`] ?? `arm64 core ${part} of implementer ${implementer}`;
}
function joined(parts) {
	return parts.includes(null) ? null : parts.join("-");
}
// src/harness/machine.ts
const MIB = 2 ** 20;
/** The architecture that the kernel runs programs as (`uname -m`), in the words of container images. */
function architectureHere() {
	return os.machine() === "aarch64" || os.machine() === "arm64" ? "arm64" : "amd64";
}
/** Of this boot of the machine; the same in its containers. */
function bootIdentity() {
	return read("/proc/sys/kernel/random/boot_id") ?? `since ${Math.round(Date.now() / 1e3 - os.uptime())}`;
}
/**
* Reads what this machine says of itself. Nothing here is guessed: what it does not tell is null.
*
* @param instance what it is in AWS; its id is the machine's identity then
*/
function readMachine(instance = null) {
	const cpu = parseCpuInfo(read("/proc/cpuinfo") ?? "");
	const topology = readTopology();
	return {
		host: instance?.id ?? hostIdentity(),
		boot: bootIdentity(),
		architecture: architectureHere(),
		cpuModel: cpu.model ?? os.cpus()[0]?.model ?? "unknown",
		cpuVendor: cpu.vendor,
		cpuSignature: cpu.signature,
		microcode: cpu.microcode,
		sockets: topology && new Set(topology.map(({ socket }) => socket)).size,
		physicalCores: topology && new Set(topology.map(({ socket, core }) => `${socket}:${core}`)).size,
		logicalProcessors: os.cpus().length,
		threadsPerCore: topology && Math.max(...countCores(topology).values()),
		maxMHz: megahertz(read("/sys/devices/system/cpu/cpu0/cpufreq/cpuinfo_max_freq")),
		governor: read("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor"),
		memoryMiB: Math.round(os.totalmem() / MIB),
		kernel: `${os.type()} ${os.release()}`,
		operatingSystem: operatingSystem(),
		libc: libc(),
		clockSource: read("/sys/devices/system/clocksource/clocksource0/current_clocksource"),
		virtualisation: virtualisation(cpu.isVirtual),
		cgroup: readCgroupLimits(read, os.totalmem()),
		...instance ? { instance } : {}
	};
}
/** The logical processors that are online; null where the system does not tell (macOS). */
function readTopology() {
	const found = parseCpuList(read("/sys/devices/system/cpu/online") ?? "").map((number) => {
		const path = `/sys/devices/system/cpu/cpu${number}/topology`;
		return {
			number,
			socket: read(`${path}/physical_package_id`) ?? "",
			core: read(`${path}/core_id`) ?? ""
		};
	});
	return found.length > 0 && found.every(({ core }) => core !== "") ? found : null;
}
/** `0-3,8` -> 0, 1, 2, 3, 8: the list form of taskset and of the kernel. */
function parseCpuList(text) {
	return text.trim().split(",").filter((part) => part !== "").flatMap((part) => {
		const [first = 0, last = first] = part.split("-").map(Number);
		return Array.from({ length: last - first + 1 }, (_, index) => first + index);
	});
}
function countCores(topology) {
	const counts = /* @__PURE__ */ new Map();
	for (const { socket, core } of topology) counts.set(`${socket}:${core}`, (counts.get(`${socket}:${core}`) ?? 0) + 1);
	return counts;
}
/** A digest, because machine ids are meant to stay on the machine (man 5 machine-id). */
function hostIdentity() {
	const id = read("/etc/machine-id") || `${os.hostname()} ${os.machine()}`;
	return `machine-${createHash("sha256").update(`gcbench ${id}`).digest("hex").slice(0, 12)}`;
}
function megahertz(kilohertz) {
	return kilohertz === null ? null : Number(kilohertz) / 1e3;
}
function operatingSystem() {
	return /^PRETTY_NAME="?([^"\n]+)/m.exec(read("/etc/os-release") ?? "")?.[1] ?? `${os.type()} ${os.version()}`;
}
function libc() {
	const version = (process.report?.getReport())?.header?.glibcVersionRuntime;
	return version ? `glibc ${version}` : null;
}
function virtualisation(isVirtual) {
	const found = [
		isVirtual ? "virtual machine" : null,
		read("/sys/class/dmi/id/product_name"),
		read("/.dockerenv") === null ? null : "Docker container"
	].filter((part) => part);
	return found.length > 0 ? found.join(", ") : null;
}
/** Text of a small file without the white space around it; null where it can't be read. */
function read(path) {
	try {
		return readFileSync(path, "utf8").trim();
	} catch {
		return null;
	}
}
/** Names in a directory; none where it can't be read. */
function listDirectory(path) {
	try {
		return readdirSync(path).sort();
	} catch {
		return [];
	}
}
export { readOutputs as C, fileDigest as S, isPartOfRun as _, read as a, restartMismatch as b, copyRunDirectory as c, removeTree as d, CONFIG_FILE as f, hasTimersOn as g, adaptConfig as h, parseCpuList as i, digestConfiguration as l, TIMERS_FILE as m, bootIdentity as n, readMachine as o, RESTARTS as p, listDirectory as r, readTopology as s, architectureHere as t, digestRunDirectory as u, readDataRoot as v, readElf as w, startAt as x, readSpan as y };
