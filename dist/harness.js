import { A as parseTimersObject, Ct as toJson, Dt as UsageError, E as parseModelLog, Et as InterruptedError, F as toMinutes, L as blockSpecSchema, M as RUN_TIME_LINE, N as STEP_LINE, O as parseTimerLines, P as isoMinute, S as explainFailure, St as VERSION, T as excerpt, Tt as InfrastructureError, Y as readMachine, a as ranOutOfMemory, at as sessionsPrefix, b as trialSchema, d as checksumOutputs, f as fileDigest, h as parseStored, i as disturbanceBetween, it as sessionKey, j as parseTimersTable, k as parseTimersJson, l as RESTARTS, n as MachineLock, o as readCounters, ot as specKey, r as Launcher, rt as recordKey, s as copyRunDirectory, st as trialKey, t as readLog, tt as logKey, u as TIMERS_FILE, w as inspectRun, xt as DirectoryStore, y as sessionSchema } from "./read-log.js";
import { join, resolve } from "node:path";
import { chmod, mkdir, open, readFile, readdir, rm, stat, symlink, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
// src/harness/log-tail.ts
/** Of more than this between two reads only the last part counts: reading must not disturb the model. */
const MOST_AT_ONCE = 2 ** 20;
/** Follows the log of a running model and says how far its simulated time has come. */
var LogTail = class {
	#path;
	#offset = 0;
	#rest = "";
	#first = null;
	#last = null;
	#end = null;
	constructor(path) {
		this.#path = path;
	}
	/** Simulated date and share of the simulated span done, 0 to 1; null where the log does not tell. */
	async read() {
		const text = this.#rest + await this.#readNew();
		this.#rest = text.slice(-200);
		for (const [, which, ...date] of text.matchAll(RUN_TIME_LINE)) if (which === "End") this.#end = toMinutes(date);
		for (const [, ...date] of text.matchAll(STEP_LINE)) {
			this.#last = toMinutes(date);
			this.#first ??= this.#last;
		}
		return {
			date: this.#last === null ? null : isoMinute(this.#last),
			fraction: this.#fraction()
		};
	}
	#fraction() {
		if (this.#first === null || this.#last === null || this.#end === null) return null;
		const span = this.#end - this.#first;
		return span > 0 ? Math.min(1, (this.#last - this.#first) / span) : null;
	}
	async #readNew() {
		let file;
		try {
			file = await open(this.#path);
			const { size } = await file.stat();
			if (size <= this.#offset) return "";
			const buffer = Buffer.alloc(Math.min(size - this.#offset, MOST_AT_ONCE));
			const { bytesRead } = await file.read(buffer, 0, buffer.length, size - buffer.length);
			this.#offset = size;
			return buffer.toString("latin1", 0, bytesRead);
		} catch {
			return "";
		} finally {
			await file?.close();
		}
	}
};
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
				outputs: await checksumOutputs(directory, workload.outputs, outcome.startedAt)
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
async function judgeModel({ directory }, { exit, log, startedAt }) {
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
		outputs: await checksumOutputs(directory, [`${RESTARTS}/*`], startedAt)
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
const EXECUTABLE = "gcclassic";
/** GEOS-Chem Classic in a fresh copy of its run directory. */
function geosChemClassic(workload) {
	return {
		async prepare({ version, platform, warmUp, directory }) {
			const source = version.runDirectory ?? workload.runDirectory;
			if (!source) throw new UsageError(`Version ${version.name} has no run directory.`);
			const hours = (warmUp ? workload.warmUpHours : void 0) ?? workload.simulatedHours;
			await copyRunDirectory(source, directory, hours);
			await symlink(version.executable.path, join(directory, EXECUTABLE));
			const environment = {
				OMP_STACKSIZE: `${workload.stackSizeMiB}M`,
				GFORTRAN_UNBUFFERED_PRECONNECTED: "y",
				...workload.environment
			};
			return {
				program: `./${EXECUTABLE}`,
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
/** The built-in model: benchmarks/miniature says what it computes. */
function miniature(workload) {
	return {
		async prepare({ version, platform, warmUp, directory }) {
			const hours = (warmUp ? workload.warmUpHours : void 0) ?? workload.simulatedHours;
			const span = [
				"--hours",
				String(hours),
				"--grid",
				workload.grid
			];
			return {
				program: version.executable.path,
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
async function runTrial(spec, place, { launcher, scratch, signal, onStart }) {
	const version = versionOf(spec, place.side);
	const kind = kindOf$1(spec);
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
		startedAt
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
async function judge({ kind, request, program, result, log, startedAt }) {
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
		startedAt
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
function kindOf$1({ workload: { workload } }) {
	switch (workload.kind) {
		case "miniature": return miniature(workload);
		case "geos-chem-classic": return geosChemClassic(workload);
		case "command": return command(workload);
	}
}
// src/harness/block.ts
const PROGRESS_MS = 1e3;
/** Logs are for people: the beginning and the end of a longer one do. */
const LONGEST_LOG = 8 * 2 ** 20;
const WARM_UP = 0;
/**
* Runs a block: a warm-up, then its trials in order, one at a time. Each trial that ended is in the store before
* the next begins, so that a harness that was cut off goes on after the last one, if the machine is still the same
* and was not started anew; on another machine the block begins again.
*
* @throws {UsageError} the block's spec can't be read, or an executable is not the one that was planned
* @throws {InterruptedError} the signal fired; what is complete is kept
*/
async function runBlock(options) {
	const { store, run, block } = options;
	if (await store.read(recordKey(run, block))) return;
	const spec = await readSpec(options);
	const machine = readMachine();
	const earlier = await readSessions(options);
	const kept = earlier.filter((session) => session.machine.host === machine.host && session.machine.boot === machine.boot);
	const trials = /* @__PURE__ */ new Map();
	for (const session of kept) for (const trial of await readTrials(options, session.session)) trials.set(trial.position, trial);
	const session = await beginSession(options, {
		earlier,
		machine,
		spec
	});
	const state = {
		options,
		spec,
		session: session.session,
		trials
	};
	if (!isDecided(state)) await runRemaining(state);
	await writeRecord(state, [...kept, session]);
}
/** A trial that failed ends the block: it can't count any more. */
function isDecided({ trials, spec }) {
	const counted = [...trials.values()].filter(({ position }) => position !== WARM_UP);
	return [...trials.values()].some(({ failure }) => failure) || counted.length === spec.block.order.length;
}
async function runRemaining(state) {
	const { options, spec, trials } = state;
	await checkExecutables(spec);
	const launcher = await Launcher.prepare(join(options.work, "build"));
	const { order } = spec.block;
	const todo = order.map((side, index) => ({
		side,
		position: index + 1
	})).filter(({ position }) => !trials.has(position));
	const warmUp = spec.warmUp && todo[0] ? [{
		side: todo[0].side,
		position: WARM_UP
	}] : [];
	for (const place of [...warmUp, ...todo]) {
		const trial = await runAndKeep(state, launcher, place);
		trials.set(trial.position, trial);
		if (trial.failure) return;
	}
}
async function runAndKeep({ options, spec, session, trials }, launcher, place) {
	const { store, run, block, work, signal, onProgress } = options;
	const done = [...trials.values()].filter(({ position }) => position !== WARM_UP);
	const reporter = new ProgressReporter({
		position: place.position,
		trials: spec.block.order.length,
		trialsDoneSeconds: done.map(({ wallSeconds }) => wallSeconds)
	}, onProgress);
	let finished;
	try {
		finished = await runTrial(spec, {
			...place,
			session
		}, {
			launcher,
			scratch: join(work, "scratch", run, block),
			signal,
			onStart: (logPath) => reporter.follow(logPath)
		});
	} finally {
		reporter.stop();
	}
	const log = logKey(run, block, session, place.position);
	await store.writeOnce(log, Buffer.from(shorten(finished.log), "latin1"));
	const trial = trialSchema.parse({
		...finished.trial,
		log
	});
	await writeNew(store, trialKey(run, block, session, place.position), trial);
	return trial;
}
/** Says once a second where the trial is. One small read a second is all that it takes from the model. */
var ProgressReporter = class {
	#base;
	#onProgress;
	#timer;
	constructor(base, onProgress) {
		this.#base = base;
		this.#onProgress = onProgress;
	}
	follow(logPath) {
		const tail = new LogTail(logPath);
		const begin = performance.now();
		const report = async () => {
			const { date, fraction } = await tail.read();
			this.#onProgress({
				...this.#base,
				trialSeconds: (performance.now() - begin) / 1e3,
				trialFraction: fraction,
				simulatedDate: date
			});
		};
		report();
		this.#timer = setInterval(() => void report(), PROGRESS_MS);
	}
	stop() {
		clearInterval(this.#timer);
	}
};
async function readSpec({ store, run, block }) {
	const key = specKey(run, block);
	const content = await store.read(key);
	if (!content) throw new UsageError(`There is no block ${block} in run ${run} (${store.describe(key)}).`);
	return parseStored(store.describe(key), content, blockSpecSchema);
}
async function readSessions({ store, run, block }) {
	return readAll(store, sessionsPrefix(run, block), /\/\d+\.json$/, sessionSchema);
}
async function readTrials({ store, run, block }, session) {
	return readAll(store, `${sessionsPrefix(run, block)}${session}-trial-`, /\.json$/, trialSchema);
}
async function readAll(store, prefix, pattern, schema) {
	const keys = (await store.list(prefix)).filter((key) => pattern.test(key));
	return Promise.all(keys.map(async (key) => {
		const content = await store.read(key);
		if (!content) throw new InfrastructureError(`${store.describe(key)} went away.`);
		return parseStored(store.describe(key), content, schema);
	}));
}
async function beginSession({ store, run, block, harnessVersion }, { earlier, machine, spec }) {
	const session = {
		schemaVersion: 1,
		session: Math.max(0, ...earlier.map((one) => one.session)) + 1,
		startedAt: (/* @__PURE__ */ new Date()).toISOString(),
		machine,
		harness: {
			version: harnessVersion,
			node: process.version
		},
		pinned: process.platform === "linux" && spec.platform.cores.length > 0
	};
	await writeNew(store, sessionKey(run, block, session.session), session);
	return session;
}
/** Also brings both executables into the page cache, so that the first trial does not pay for it alone. */
async function checkExecutables(spec) {
	for (const side of new Set(spec.block.order)) {
		const { name, executable } = versionOf(spec, side);
		if (await fileDigest(executable.path).catch((cause) => {
			throw new UsageError(`Version ${name}: ${executable.path} can't be read.`, { cause });
		}) !== executable.sha256) throw new UsageError(`Version ${name}: ${executable.path} is not the file that was planned (it was rebuilt?). Put the old one back, or begin a new run with --again.`);
	}
}
async function writeRecord(state, sessions) {
	const { options, spec, trials } = state;
	const all = [...trials.values()].sort((a, b) => a.position - b.position);
	const record = {
		schemaVersion: 1,
		spec,
		status: all.some(({ failure }) => failure) ? "failed" : "complete",
		startedAt: sessions[0]?.startedAt ?? (/* @__PURE__ */ new Date()).toISOString(),
		endedAt: (/* @__PURE__ */ new Date()).toISOString(),
		sessions: [...sessions],
		warmUp: trials.get(WARM_UP) ?? null,
		trials: all.filter(({ position }) => position !== WARM_UP)
	};
	await options.store.writeOnce(recordKey(options.run, options.block), toJson(record));
}
async function writeNew(store, key, value) {
	if (!await store.writeOnce(key, toJson(value))) throw new InfrastructureError(`${store.describe(key)} was there already: two harnesses run one block.`);
}
function shorten(log) {
	if (log.length <= LONGEST_LOG) return log;
	const half = LONGEST_LOG / 2;
	const cut = `\n[... ${log.length - LONGEST_LOG} bytes left out by gcbench ...]\n`;
	return log.slice(0, half) + cut + log.slice(-half);
}
// src/harness/main.ts
const stop = new AbortController();
for (const signal of [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
]) process.on(signal, () => stop.abort());
process.stdin.on("close", () => stop.abort()).resume();
process.stdout.on("error", () => stop.abort());
const say = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);
try {
	const { values } = parseArgs({ options: {
		store: { type: "string" },
		run: { type: "string" },
		block: { type: "string" },
		work: { type: "string" }
	} });
	const { store, run, block, work } = values;
	if (!store || !run || !block || !work) throw new UsageError("The harness needs --store, --run, --block and --work.");
	const lock = await MachineLock.acquire(stop.signal, () => say({
		event: "waiting",
		reason: "another measurement is running on this machine"
	}));
	await runBlock({
		run,
		block,
		work,
		store: new DirectoryStore(store),
		harnessVersion: VERSION,
		signal: stop.signal,
		onProgress: (progress) => say({
			event: "progress",
			...progress,
			trialsDoneSeconds: [...progress.trialsDoneSeconds]
		})
	});
	await lock.release();
} catch (error) {
	process.exitCode = 3;
	const message = error instanceof Error ? error.message : String(error);
	say({
		event: "error",
		kind: kindOf(error),
		message
	});
}
process.stdin.destroy();
function kindOf(error) {
	if (error instanceof UsageError) return "usage";
	return error instanceof InterruptedError ? "interrupted" : "infrastructure";
}
export {};
