import { i as UsageError, n as InfrastructureError, r as InterruptedError } from "./errors.js";
import { S as readOutputs, f as RESTARTS, i as read, n as listDirectory, p as TIMERS_FILE, s as copyRunDirectory, u as removeTree } from "./machine.js";
import { t as parseS3Address } from "./s3-address.js";
import { a as parseTimersJson, i as parseTimerLines, n as parseModelLog, o as parseTimersObject, s as parseTimersTable, t as excerpt } from "./model-log.js";
import { x as inspectRun, y as explainFailure } from "./keys.js";
import { constants } from "node:fs";
import { link, mkdir, open, readFile, readdir, rm, stat, symlink, writeFile } from "node:fs/promises";
import os, { hostname } from "node:os";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { createServer } from "node:net";
import { setTimeout } from "node:timers/promises";
// src/adapters/directory-store.ts
/** Begins the names of files that are not complete yet: with the machine and process that writes. Never listed. */
const TEMPORARY = ".writing-";
const ofThisMachine = `${TEMPORARY}${hostname()}-`;
/** A store in a directory: keys are paths, and a file appears whole or not at all. */
var DirectoryStore = class {
	location;
	#writes = 0;
	constructor(directory) {
		this.location = resolve(directory);
	}
	async read(key) {
		try {
			return await readFile(this.describe(key));
		} catch (error) {
			if (isCode(error, "ENOENT")) return null;
			throw this.#failure("read", key, error);
		}
	}
	/**
	* Writes to a temporary file, has the kernel put it on the disk, then links it to its name: link(2) fails
	* where the name exists, so that a second writer can neither overwrite nor mix with the first.
	*/
	async writeOnce(key, content) {
		const path = this.describe(key);
		const temporary = join(dirname(path), `${ofThisMachine}${process.pid}-${++this.#writes}-${basename(path)}`);
		try {
			await mkdir(dirname(path), { recursive: true });
			await removeRemains(dirname(path));
			await writeDurably(temporary, content);
			const isNew = await linkOnce(temporary, path);
			if (isNew) await syncDirectory(dirname(path));
			return isNew;
		} catch (error) {
			throw this.#failure("write", key, error);
		} finally {
			await rm(temporary, { force: true }).catch(() => {});
		}
	}
	async list(prefix) {
		const top = prefix.slice(0, prefix.lastIndexOf("/") + 1);
		return (await this.#walk(join(this.location, top))).filter((key) => key.startsWith(prefix)).sort();
	}
	describe(key) {
		const path = resolve(this.location, key);
		if (!path.startsWith(this.location + sep)) throw new RangeError(`not a key: ${key}`);
		return path;
	}
	async #walk(directory) {
		let files;
		try {
			files = (await readdir(directory, {
				recursive: true,
				withFileTypes: true
			})).filter((entry) => entry.isFile());
		} catch (error) {
			if (isCode(error, "ENOENT")) return [];
			throw this.#failure("list", relative(this.location, directory), error);
		}
		for (const { parentPath, name } of files) if (isRemains(name)) await rm(join(parentPath, name), { force: true }).catch(() => {});
		return files.filter(({ name }) => !name.startsWith(TEMPORARY)).map(({ parentPath, name }) => relative(this.location, join(parentPath, name)).split(sep).join("/"));
	}
	#failure(verb, key, cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		return new InfrastructureError(`Cannot ${verb} ${key} in ${this.location}: ${reason}`, { cause });
	}
};
async function writeDurably(path, content) {
	const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC;
	await withFile(await open(path, flags, 420), async (file) => {
		await file.writeFile(content);
		await file.sync();
	});
}
/** @returns false where the name is taken */
async function linkOnce(from, to) {
	try {
		await link(from, to);
		return true;
	} catch (error) {
		if (isCode(error, "EEXIST")) return false;
		throw error;
	}
}
/** Removes what processes of this machine that are dead by now had begun to write here. */
async function removeRemains(directory) {
	for (const name of await readdir(directory)) if (isRemains(name)) await rm(join(directory, name), { force: true });
}
function isRemains(name) {
	return name.startsWith(ofThisMachine) && !isAlive(Number.parseInt(name.slice(ofThisMachine.length), 10));
}
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return isCode(error, "EPERM");
	}
}
/** Makes a new name survive a power cut. Some file systems refuse it, and then it is not needed. */
async function syncDirectory(path) {
	try {
		await withFile(await open(path, constants.O_RDONLY), (file) => file.sync());
	} catch (error) {
		if (!isCode(error, "EINVAL") && !isCode(error, "EISDIR") && !isCode(error, "EPERM")) throw error;
	}
}
async function withFile(file, use) {
	try {
		await use(file);
	} finally {
		await file.close();
	}
}
function isCode(error, code) {
	return error instanceof Error && "code" in error && error.code === code;
}
// src/adapters/open-store.ts
/**
* The store at a location: a directory, or `s3://bucket/prefix`. Nothing is asked of either before its first use.
*
* @throws {UsageError} an address that is none
*/
async function openStore(location, { region }) {
	if (!/^\w+:\/\//.test(location)) return new DirectoryStore(location);
	const address = parseS3Address(location);
	if (!address) throw new UsageError(`${location} is no store: expected a directory, or s3://bucket/prefix.`);
	const [{ S3Store }, { s3Client }] = await Promise.all([import("./s3-store.js"), import("./s3-client2.js")]);
	return new S3Store({
		client: s3Client(region),
		bucket: address.bucket,
		prefix: address.key
	});
}
// src/harness/disturbance.ts
const TICKS_PER_SECOND = 100;
function readCounters() {
	const ticks = (read("/proc/stat") ?? "").split("\n")[0]?.split(/\s+/).slice(1).map(Number);
	const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = ticks ?? [];
	const busy = user + nice + system + irq + softirq;
	const throttled = /^throttled_usec (\d+)$/m.exec(read("/sys/fs/cgroup/cpu.stat") ?? "")?.[1];
	const oomKills = /^oom_kill (\d+)$/m.exec(read("/proc/vmstat") ?? "")?.[1];
	return {
		load: process.platform === "win32" ? null : os.loadavg()[0] ?? null,
		busySeconds: ticks ? busy / TICKS_PER_SECOND : null,
		stealSeconds: ticks ? steal / TICKS_PER_SECOND : null,
		throttledSeconds: throttled === void 0 ? null : Number(throttled) / 1e6,
		thermalThrottles: readThermalThrottles(),
		oomKills: oomKills === void 0 ? null : Number(oomKills)
	};
}
const PROCESSORS = "/sys/devices/system/cpu";
/** Since boot, over all processors; null where they do not count (arm64, most virtual machines). */
function readThermalThrottles() {
	const counts = listDirectory(PROCESSORS).filter((name) => /^cpu\d+$/.test(name)).map((name) => read(`${PROCESSORS}/${name}/thermal_throttle/core_throttle_count`)).filter((count) => count !== null);
	return counts.length === 0 ? null : counts.reduce((sum, count) => sum + Number(count), 0);
}
/** @param ownSeconds processor time of the trial itself, which is no disturbance */
function disturbanceBetween(before, after, ownSeconds) {
	const busy = difference(before.busySeconds, after.busySeconds);
	return {
		loadBefore: before.load,
		loadAfter: after.load,
		stealSeconds: difference(before.stealSeconds, after.stealSeconds),
		otherCpuSeconds: busy === null ? null : rounded(Math.max(0, busy - ownSeconds)),
		throttledSeconds: difference(before.throttledSeconds, after.throttledSeconds),
		thermalThrottles: difference(before.thermalThrottles, after.thermalThrottles)
	};
}
/** The kernel killed something for want of memory in between. */
function ranOutOfMemory(before, after) {
	return (difference(before.oomKills, after.oomKills) ?? 0) > 0;
}
function difference(before, after) {
	return before === null || after === null ? null : rounded(Math.max(0, after - before));
}
function rounded(seconds) {
	return Math.round(seconds * 1e3) / 1e3;
}
// src/harness/machine-lock.ts
/**
* A name that the kernel gives to one process at a time and takes back when that process ends, however it
* ends: nothing is left to clean up. An abstract socket on Linux; elsewhere a port on the loopback interface.
*/
const ADDRESS = process.platform === "linux" ? { path: "\0gcbench-measurement" } : {
	host: "127.0.0.1",
	port: 47113,
	exclusive: true
};
const RETRY_MS = 500;
/** Two measurements at once on one machine would measure each other. */
var MachineLock = class MachineLock {
	#server;
	constructor(server) {
		this.#server = server;
	}
	/**
	* Waits until no other measurement runs on this machine.
	*
	* @param onWait called once if it has to wait
	* @throws {InterruptedError} the signal fired
	*/
	static async acquire(signal, onWait) {
		for (let attempt = 0;; attempt++) {
			if (signal.aborted) throw new InterruptedError("The run was interrupted.");
			const server = await listen();
			if (server) return new MachineLock(server);
			if (attempt === 0) onWait();
			await setTimeout(RETRY_MS);
		}
	}
	async release() {
		await new Promise((resolve) => this.#server.close(resolve));
	}
};
/** @returns null where another process holds the name */
async function listen() {
	const server = createServer((socket) => socket.destroy());
	return new Promise((resolve, reject) => {
		server.once("error", (error) => "code" in error && error.code === "EADDRINUSE" ? resolve(null) : reject(error));
		server.listen(ADDRESS, () => resolve(server.unref()));
	});
}
// src/harness/read-log.ts
/** Half of what is kept of a longer log. Real ones have some 10 MB a simulated month. */
const HALF_BYTES = 64 * 2 ** 20;
/**
* Text of a log. Every byte is a character (latin1): a log with NUL or broken bytes can't fail to decode. Of one
* too long for memory, or for a string of Node (512 MiB), the beginning and the end, which hold what tells.
*
* @param halfBytes length of that beginning and of that end
*/
async function readLog(path, halfBytes = HALF_BYTES) {
	const file = await open(path);
	try {
		const { size } = await file.stat();
		const part = async (begin, end) => {
			const buffer = Buffer.alloc(end - begin);
			const { bytesRead } = await file.read(buffer, 0, buffer.length, begin);
			return buffer.toString("latin1", 0, bytesRead);
		};
		if (size <= 2 * halfBytes) return await part(0, size);
		const cut = `\n[... ${size - 2 * halfBytes} bytes left out by gcbench ...]\n`;
		return await part(0, halfBytes) + cut + await part(size - halfBytes, size);
	} finally {
		await file.close();
	}
}
// src/harness/environment.ts
/**
* Variables of the caller that a program may need to find its libraries and files. No others are handed on:
* even the size of the environment moves a program's time (Mytkowicz et al. 2009, doi:10.1145/1508244.1508275).
*/
const HANDED_ON = [
	"PATH",
	"HOME",
	"USER",
	"TMPDIR",
	"TZ",
	"LD_LIBRARY_PATH",
	"DYLD_LIBRARY_PATH"
];
/** The environment of a trial: the same for both versions but for what they declare themselves. */
function trialEnvironment(platform, ...declared) {
	const inherited = HANDED_ON.flatMap((name) => {
		const value = process.env[name];
		return value === void 0 ? [] : [[name, value]];
	});
	return Object.assign(Object.fromEntries(inherited), openMp(platform), ...declared);
}
/** One thread a listed processor, and there it stays. */
function openMp({ threads, cores }) {
	const binding = {
		OMP_PLACES: cores.map((core) => `{${core}}`).join(","),
		OMP_PROC_BIND: "close"
	};
	return {
		LC_ALL: "C",
		OMP_NUM_THREADS: String(threads),
		OMP_DYNAMIC: "false",
		...cores.length === threads ? binding : {}
	};
}
// src/harness/kinds/command.ts
/** Any program: its suite says how to start it and how to tell that it went well. */
function command(workload) {
	const directoryOf = (request) => workload.workingDirectory ? resolve(workload.workingDirectory) : request.directory;
	return {
		async prepare(request) {
			const { version, platform, warmUp } = request;
			const [program = "", ...args] = (warmUp && workload.warmUpCommand || workload.command).map((part) => fill(part, request));
			return {
				program,
				arguments: [...args, ...version.arguments],
				environment: trialEnvironment(platform, workload.environment ?? {}, version.environment),
				directory: directoryOf(request),
				stack: "unlimited"
			};
		},
		async judge(request, outcome) {
			const directory = directoryOf(request);
			const timers = await readTimers(workload, directory, outcome.log);
			return {
				failure: request.warmUp ? warmUpFailure(workload, outcome) : await findFailure(workload, directory, outcome),
				simulatedDays: workload.simulatedDays ?? null,
				modelSeconds: timers.find(({ name }) => name === "GEOS-Chem")?.seconds ?? null,
				timers: [...timers],
				outputs: await readOutputs(directory, workload.outputs, {
					since: outcome.startedAt,
					wantsValues: outcome.wantsValues
				})
			};
		}
	};
}
function fill(part, { version, platform, directory }) {
	return part.replaceAll("{executable}", version.executable.path).replaceAll("{threads}", String(platform.threads)).replaceAll("{directory}", directory);
}
/** A shorter run need not leave what a whole one does; its exit status still counts. */
function warmUpFailure({ success }, { exit, log }) {
	return exit.code === success.exitCode ? null : explainFailure(parseModelLog(log), exit);
}
async function findFailure(workload, directory, outcome) {
	const { exit, log, startedAt } = outcome;
	const { exitCode, logContains, files } = workload.success;
	if (exit.code !== exitCode) return explainFailure(parseModelLog(log), exit);
	if (logContains !== void 0 && !log.includes(logContains)) return {
		class: "bad-output",
		message: `the log does not contain "${logContains}"`
	};
	for (const file of files) {
		const found = await stat(join(directory, file)).catch(() => null);
		if (!found || Math.ceil(found.mtimeMs) < Math.floor(startedAt)) return {
			class: "bad-output",
			message: `it did not write ${file}`
		};
	}
	return null;
}
async function readTimers({ timers }, directory, log) {
	const text = (name) => readFile(join(directory, name), "utf8").catch(() => "");
	switch (timers?.format) {
		case "gcclassic": {
			const file = parseTimersJson(await text(TIMERS_FILE));
			return file.length > 0 ? file : parseTimersTable(log);
		}
		case "json": return parseTimersObject(await text(timers.file));
		case "lines": return parseTimerLines(log, timers.pattern);
		case void 0: return [];
	}
}
// src/harness/kinds/model.ts
/** Judges a run that speaks the language of GEOS-Chem Classic, by the same rules as `gcbench inspect`. */
async function judgeModel({ directory }, { exit, log, startedAt, wantsValues }) {
	const inspection = inspectRun({
		log,
		timersJson: await readFile(join(directory, TIMERS_FILE), "utf8").catch(() => null),
		exit,
		restartFiles: await writtenRestarts(join(directory, RESTARTS), startedAt)
	});
	const { message, modelSeconds, simulatedDays, timers, status } = inspection;
	return {
		failure: status === "dry-run" ? {
			class: "bad-output",
			message: "it was a dry run: nothing was computed"
		} : inspection.class && {
			class: inspection.class,
			message: message ?? ""
		},
		modelSeconds,
		simulatedDays,
		timers: [...timers],
		outputs: await readOutputs(directory, [`${RESTARTS}/*`], {
			since: startedAt,
			wantsValues
		})
	};
}
async function writtenRestarts(directory, since) {
	const names = await readdir(directory).catch(() => []);
	const written = [];
	for (const name of names) {
		const found = await stat(join(directory, name)).catch(() => null);
		if (found && found.size > 0 && Math.ceil(found.mtimeMs) >= Math.floor(since)) written.push(name);
	}
	return written;
}
// src/harness/kinds/geos-chem-classic.ts
/** Every version runs under this name, so that both sides have equal arguments (see environment.ts). */
const EXECUTABLE$1 = "gcclassic";
/** GEOS-Chem Classic in a fresh copy of its run directory. */
function geosChemClassic(workload) {
	return {
		async prepare({ version, platform, warmUp, directory }) {
			const source = version.runDirectory ?? workload.runDirectory;
			if (!source) throw new UsageError(`Version ${version.name} has no run directory.`);
			const hours = (warmUp ? workload.warmUpHours : void 0) ?? workload.simulatedHours;
			await copyRunDirectory(source, directory, hours);
			await symlink(version.executable.path, join(directory, EXECUTABLE$1));
			const environment = {
				OMP_STACKSIZE: `${workload.stackSizeMiB}M`,
				GFORTRAN_UNBUFFERED_PRECONNECTED: "y",
				...workload.environment
			};
			return {
				program: `./${EXECUTABLE$1}`,
				arguments: version.arguments,
				environment: trialEnvironment(platform, environment, version.environment),
				directory,
				stack: "unlimited"
			};
		},
		judge: judgeModel
	};
}
// src/harness/kinds/miniature.ts
const EXECUTABLE = "miniature";
/** The built-in model: benchmarks/miniature says what it computes. */
function miniature(workload) {
	return {
		async prepare({ version, platform, warmUp, directory }) {
			await symlink(resolve(version.executable.path), join(directory, EXECUTABLE));
			const hours = (warmUp ? workload.warmUpHours : void 0) ?? workload.simulatedHours;
			const span = [
				"--hours",
				String(hours),
				"--grid",
				workload.grid
			];
			return {
				program: `./${EXECUTABLE}`,
				arguments: [
					...span,
					"--threads",
					String(platform.threads),
					...version.arguments
				],
				environment: trialEnvironment(platform, workload.environment ?? {}, version.environment),
				directory,
				stack: "keep"
			};
		},
		judge: judgeModel
	};
}
// src/harness/trial.ts
const ENOEXEC = 8;
const ENOENT = 2;
const KIB_PER_MIB = 1024;
const SIGKILL = 9;
/**
* Runs one trial in a fresh directory and judges it. A trial that fails is a result, not an error.
*
* @throws {InterruptedError} the signal fired while it ran; the program is gone
* @throws {InfrastructureError} the harness itself could not do its work
*/
async function runTrial(spec, place, { launcher, scratch, signal, onStart, wantsValues }) {
	const version = versionOf(spec, place.side);
	const kind = kindOf(spec);
	const directory = join(scratch, "run");
	const logPath = join(scratch, "run.log");
	await removeTree(scratch);
	await mkdir(directory, { recursive: true });
	const { platform, limits } = spec;
	const request = {
		version,
		platform,
		warmUp: place.position === 0,
		directory
	};
	const prepared = await kind.prepare(request);
	const launch = {
		...prepared,
		log: logPath,
		cores: process.platform === "linux" ? platform.cores : null,
		timeoutSeconds: limits.trialMinutes * 60
	};
	const startedAt = await fileTimeNow(scratch);
	const before = readCounters();
	onStart(logPath);
	const result = await launcher.run(launch, signal);
	const after = readCounters();
	const log = await readLog(logPath).catch(() => "");
	const judgement = await judge({
		kind,
		request,
		program: prepared.program,
		result,
		log,
		startedAt,
		wantsValues: (sha256) => !request.warmUp && wantsValues(sha256)
	});
	const usage = result.started ? result : NO_USAGE;
	const failure = result.started && result.signal === SIGKILL && ranOutOfMemory(before, after) ? {
		class: "out-of-memory",
		message: "the kernel killed it: the machine ran out of memory"
	} : judgement.failure;
	await removeTree(scratch);
	return {
		trial: {
			...place,
			startedAt: new Date(startedAt).toISOString(),
			wallSeconds: usage.wallSeconds,
			userSeconds: usage.userSeconds,
			systemSeconds: usage.systemSeconds,
			peakMemoryMiB: Math.round(usage.peakMemoryKiB / KIB_PER_MIB * 10) / 10,
			majorFaults: usage.majorFaults,
			involuntarySwitches: usage.involuntarySwitches,
			exit: result.started ? {
				code: result.code,
				signal: result.signal
			} : {
				code: 127,
				signal: null
			},
			...judgement,
			failure: failure && {
				...failure,
				logLines: [...excerpt(log)]
			},
			disturbance: disturbanceBetween(before, after, usage.userSeconds + usage.systemSeconds)
		},
		log
	};
}
/**
* Milliseconds since 1970 by the clock that stamps files: it runs some milliseconds behind the clock of programs (a
* tick of the kernel), so that what a quick program wrote would look older than its start.
*/
async function fileTimeNow(directory) {
	const mark = join(directory, "begin");
	await writeFile(mark, "");
	return (await stat(mark)).mtimeMs;
}
const NO_USAGE = {
	wallSeconds: 0,
	userSeconds: 0,
	systemSeconds: 0,
	peakMemoryKiB: 0,
	majorFaults: 0,
	involuntarySwitches: 0
};
const NOTHING = {
	simulatedDays: null,
	modelSeconds: null,
	timers: [],
	outputs: []
};
async function judge({ kind, request, program, result, log, startedAt, wantsValues }) {
	if (!result.started) return {
		...NOTHING,
		failure: notStarted(request, program, result)
	};
	const exit = {
		code: result.code,
		signal: result.signal
	};
	const judgement = await kind.judge(request, {
		exit,
		log,
		startedAt,
		wantsValues
	});
	if (!result.timedOut) return judgement;
	const message = `it had not ended after ${Math.round(result.wallSeconds)} s, the limit of the suite`;
	return {
		...judgement,
		failure: {
			class: "timeout",
			message
		}
	};
}
function notStarted({ version, platform }, program, result) {
	const what = `${result.step}: ${result.error}`;
	const { path, architecture } = version.executable;
	if (result.step === "exec" && result.errno === ENOEXEC) return {
		class: "wrong-architecture",
		message: `${what}: ${path} ${architecture ? `is made for ${architecture}` : "is no program"}, this platform is ${platform.architecture}`
	};
	const advice = result.errno === ENOENT ? " (it, or the interpreter that its #! line names, is missing)" : "";
	const message = result.step === "exec" ? `${what}: ${program}${advice}` : what;
	return {
		class: result.errno === ENOENT ? "missing-input" : "crash",
		message
	};
}
function versionOf({ versions }, side) {
	const version = versions[side];
	if (!version) throw new RangeError(`the block has no version ${side}`);
	return version;
}
function kindOf({ workload: { workload } }) {
	switch (workload.kind) {
		case "miniature": return miniature(workload);
		case "geos-chem-classic": return geosChemClassic(workload);
		case "command": return command(workload);
	}
}
export { readCounters as a, MachineLock as i, versionOf as n, openStore as o, readLog as r, runTrial as t };
