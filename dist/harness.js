import { A as trialKey, D as sessionKey, Dt as UsageError, E as recordKey, Et as InterruptedError, F as sessionSchema, I as trialSchema, O as sessionsPrefix, R as blockSpecSchema, St as VERSION, Tt as InfrastructureError, _t as isoMinute, a as Launcher, g as readMachine, gt as STEP_LINE, ht as RUN_TIME_LINE, i as MachineLock, j as toJson, k as specKey, n as versionOf, t as runTrial, u as fileDigest, v as DirectoryStore, vt as toMinutes, w as logKey, y as parseStored } from "./trial.js";
import { open } from "node:fs/promises";
import { join } from "node:path";
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
			scratch: join(work, "scratch", `${run}__${block}`),
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
