import { K as object, X as string, z as datetime } from "./vendor.js";
import { i as regionHere } from "./aws-options.js";
import { n as openInputCache, r as openInputSource } from "./open-inputs.js";
import { t as openStore } from "./open-store.js";
import { a as UsageError, i as InterruptedError, r as InfrastructureError } from "./errors.js";
import { t as VERSION } from "./product.js";
import { A as specKey, E as recordKey, M as trialKey, O as sessionKey, b as logKey, i as blocksPrefix, j as stagingKey, k as sessionsPrefix } from "./keys.js";
import { n as blockSpecSchema } from "./plan.js";
import { t as parseStored } from "./stored.js";
import { c as stagingSchema } from "./inputs.js";
import { a as trialSchema, i as sessionSchema } from "./record.js";
import { t as toJson } from "./json.js";
import { n as readProgramFile, t as PROGRAM_HEAD_BYTES } from "./program-file.js";
import { S as fileDigest, a as read, d as removeTree, o as readMachine } from "./machine.js";
import { a as prepareHelper, i as isExecutable, n as Launcher } from "./launcher.js";
import { d as isoMinute, f as toMinutes, l as RUN_TIME_LINE, u as STEP_LINE } from "./model-log.js";
import { a as MachineLock, n as versionOf, r as stageBlockInputs, t as runTrial } from "./trial.js";
import { n as usableProcessors, t as chooseCores } from "./processors.js";
import { t as plainLine } from "./plain-text.js";
import { n as runOpenmpCheck, t as OPENMP_CHECK } from "./openmp-check.js";
import { i as formatCount, l as formatMemory } from "./text.js";
import { mkdir, mkdtemp, open, readFile, readdir, rm, statfs, writeFile } from "node:fs/promises";
import os, { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
// src/harness/assignment.ts
const ARGUMENTS = "The harness needs --spec ADDRESS, or --store, --run, --block and --work.";
/** @throws {UsageError} the arguments are of none of the harness's forms */
function parseAssignment(args) {
	const { spec, store, run, block, work } = parse(args);
	if (spec) return {
		startedBy: "batch",
		...parseSpec(spec),
		work: work ?? jobWork()
	};
	if (!store || !run || !block || !work) throw new UsageError(ARGUMENTS);
	return {
		startedBy: "engine",
		store,
		run,
		block,
		work
	};
}
/** The job of AWS Batch that this process is, as Batch's environment says; null: it is none. */
function batchJob(startedAt) {
	const id = process.env["AWS_BATCH_JOB_ID"];
	if (!id) return null;
	return {
		id,
		attempt: Number(process.env["AWS_BATCH_JOB_ATTEMPT"] ?? 1),
		startedAt: startedAt.toISOString()
	};
}
/** Where a harness writes that is not told: an image says where its user may. */
function jobWork() {
	return process.env["GCBENCH_WORK"] || join(tmpdir(), "gcbench");
}
function parse(args) {
	const text = { type: "string" };
	const options = {
		spec: text,
		store: text,
		run: text,
		block: text,
		work: text
	};
	try {
		return parseArgs({
			args: [...args],
			options
		}).values;
	} catch (cause) {
		const why = cause instanceof Error ? cause.message : String(cause);
		throw new UsageError(`${why}. ${ARGUMENTS}`, { cause });
	}
}
/** Store, run and block follow from where the spec lies in its store. */
function parseSpec(address) {
	const [, store, run, block] = /^(.+?)\/runs\/([^/]+)\/blocks\/([^/]+)\/[^/]+$/.exec(address) ?? [];
	if (store && run && block && address === `${store}/${specKey(run, block)}`) return {
		store,
		run,
		block
	};
	throw new UsageError(`--spec ${address} is no block's spec: expected STORE/${blocksPrefix("RUN")}BLOCK/spec.json, as in s3://bucket/prefix/${specKey("RUN", "BLOCK")}.`);
}
/**
* `--self-test [--json] [--build]`.
*
* @returns null where a block is asked for
* @throws {UsageError} there are other arguments beside it
*/
function parseSelfTest(args) {
	if (!args.includes("--self-test")) return null;
	const stranger = args.find((arg) => ![
		"--self-test",
		"--json",
		"--build"
	].includes(arg));
	if (stranger !== void 0) throw new UsageError(`--self-test takes --json and --build, and not ${stranger}.`);
	return {
		json: args.includes("--json"),
		build: args.includes("--build")
	};
}
// src/harness/write-new.ts
/** @throws {InfrastructureError} it is there: only another harness of the same block can have written it */
async function writeNew(store, key, value) {
	if (!await store.writeOnce(key, toJson(value))) throw new InfrastructureError(`${store.describe(key)} was there already: two harnesses run one block.`);
}
// src/harness/block-sessions.ts
/** What earlier harnesses noted of themselves, on whatever machine. */
async function readSessions({ store, run, block }) {
	const sessions = await readAll(store, sessionsPrefix(run, block), /\/\d+\.json$/, sessionSchema);
	return Promise.all(sessions.map(async (session) => {
		const key = stagingKey(run, block, session.session);
		const content = await store.read(key);
		if (!content) return session;
		return {
			...session,
			staging: parseStored(store.describe(key), content, stagingSchema)
		};
	}));
}
/** The trials that ended in a session. */
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
/** @throws {InfrastructureError} another harness began at the same time */
async function beginSession({ store, run, block, harnessVersion, job }, { earlier, machine, spec, cores }) {
	const isChosenHere = spec.platform.cores.length === 0 && cores.length > 0;
	const session = {
		schemaVersion: 1,
		session: Math.max(0, ...earlier.map((one) => one.session)) + 1,
		startedAt: (/* @__PURE__ */ new Date()).toISOString(),
		machine,
		harness: {
			version: harnessVersion,
			node: process.version
		},
		pinned: process.platform === "linux" && cores.length > 0,
		...isChosenHere ? { cores: [...cores] } : {},
		...job ? { job } : {}
	};
	await writeNew(store, sessionKey(run, block, session.session), session);
	return session;
}
/** A trial that failed ends the block: it can't count any more. */
function isDecided({ trials, spec }) {
	const counted = [...trials.values()].filter(({ position }) => position !== 0);
	return [...trials.values()].some(({ failure }) => failure) || counted.length === spec.block.order.length;
}
/** Leaves the record behind: all that was measured, by this harness and those before it on this machine. */
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
		warmUp: trials.get(0) ?? null,
		trials: all.filter(({ position }) => position !== 0)
	};
	await options.store.writeOnce(recordKey(options.run, options.block), toJson(record));
}
// src/harness/emulation.ts
/** The image or the machine is of another kind than the plan's: no trial could be what it is taken for. */
var WrongArchitectureError = class extends UsageError {
	class = "wrong-architecture";
};
const ARCHITECTURES = {
	x86_64: "amd64",
	x64: "amd64",
	aarch64: "arm64",
	arm64: "arm64"
};
/** @param name as `uname -m` and Node have it; null: none of ours */
function architectureOf(name) {
	return ARCHITECTURES[name] ?? null;
}
function readEvidence() {
	return {
		uname: os.machine(),
		node: process.arch,
		cpuInfo: read("/proc/cpuinfo"),
		kernel: read("/proc/sys/kernel/arch")
	};
}
/**
* With an emulator registered at the kernel (binfmt_misc), an image of the wrong architecture runs without a word,
* many times slower.
*
* @throws {WrongArchitectureError} the platform is of another architecture, or this one is emulated
*/
function checkArchitecture({ name, architecture }, evidence) {
	const { uname, node } = evidence;
	if (ARCHITECTURES[uname] !== architecture) throw new WrongArchitectureError(`Platform ${name} is ${architecture}, and uname -m says ${uname} here. Check the image's architecture and the queue's machines.`);
	if (ARCHITECTURES[node] !== architecture) throw new WrongArchitectureError(`Platform ${name} is ${architecture}, and the harness runs on a Node for ${node}. Build the image for ${architecture}.`);
	const emulated = findEmulation(evidence);
	if (emulated !== null) throw new WrongArchitectureError(`uname -m says ${uname}, but ${emulated}: programs run under emulation (qemu) here, many times slower. Run the image on machines of its own architecture.`);
}
/** What gives an emulator away; null: nothing does. */
function findEmulation({ uname, cpuInfo, kernel }) {
	const claimed = ARCHITECTURES[uname];
	if (kernel !== null && ARCHITECTURES[kernel] !== claimed) return `the kernel is of ${kernel}`;
	const vendor = /^vendor_id\s*:\s*(\S+)/m.exec(cpuInfo ?? "")?.[1];
	if (claimed === "arm64" && vendor) return `/proc/cpuinfo says ${vendor}`;
	const implementer = /^CPU implementer\s*:\s*(\S+)/m.exec(cpuInfo ?? "")?.[1];
	if (claimed === "amd64" && implementer) return `/proc/cpuinfo says CPU implementer ${implementer}`;
	return null;
}
// src/harness/executable-check.ts
/** An interpreter may be a script itself; Linux follows so many and no more. */
const DEEPEST_CHAIN = 5;
/**
* Looks at what the kernel would start, in the files themselves: an executable with its dynamic linker, a script with
* its interpreter, and so on.
*
* @returns the first file that is not of the architecture; null where all are. What can't be read is left to those
*   who start it.
*/
async function findForeign(program, architecture) {
	let next = program;
	for (let depth = 0; next !== null && depth <= DEEPEST_CHAIN; depth++) {
		const path = next;
		const file = readProgramFile(await readHead(path));
		if (file.kind === "elf" && file.architecture !== architecture) return {
			path,
			madeFor: file.madeFor
		};
		next = leadsTo(file);
	}
	return null;
}
/** What starts a program in its stead; null: nothing. */
function leadsTo(file) {
	switch (file.kind) {
		case "script": return file.interpreter;
		case "elf": return file.loader;
		case "other": return null;
	}
}
/** The first bytes of a file; none where it can't be read. */
async function readHead(path) {
	const file = await open(path).catch(() => null);
	if (file === null) return /* @__PURE__ */ new Uint8Array();
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(PROGRAM_HEAD_BYTES));
		return buffer.subarray(0, bytesRead);
	} catch {
		return /* @__PURE__ */ new Uint8Array();
	} finally {
		await file.close();
	}
}
/**
* An executable of another architecture would fail, or be emulated where the kernel has an emulator for it. What the
* plan says of it does not count: its header does.
*
* @throws {WrongArchitectureError} it, or what starts it, is not of the platform's
*/
async function checkExecutable({ name, executable: { path } }, platform) {
	const foreign = await findForeign(path, platform.architecture);
	if (foreign === null) return;
	throw new WrongArchitectureError(`Version ${name}: ${foreign.path === path ? path : `${path} is started by ${foreign.path}, which`} is made for ${foreign.madeFor}, and platform ${platform.name} is ${platform.architecture}. Build it for ${platform.architecture}.`);
}
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
// src/harness/progress-reporter.ts
/** Says every now and then where the trial is. One small read of the log is all that it takes from the model. */
var ProgressReporter = class {
	#base;
	#options;
	#timer;
	constructor(base, options) {
		this.#base = base;
		this.#options = options;
	}
	follow(logPath) {
		const tail = new LogTail(logPath);
		const begin = performance.now();
		const report = async () => {
			const { date, fraction } = await tail.read();
			this.#options.say({
				event: "progress",
				...this.#base,
				trialsDoneSeconds: [...this.#base.trialsDoneSeconds],
				trialSeconds: (performance.now() - begin) / 1e3,
				trialFraction: fraction,
				simulatedDate: date
			});
		};
		report();
		this.#timer = setInterval(() => void report(), this.#options.progressSeconds * 1e3);
	}
	stop() {
		clearInterval(this.#timer);
	}
};
// src/harness/block-trials.ts
/** Logs are for people: the beginning and the end of a longer one do. */
const LONGEST_LOG = 8 * 2 ** 20;
/**
* Runs the trials that are not done yet, after a warm-up if any is left, until one fails.
*
* @throws {UsageError} an executable is not the one that was planned
* @throws {InterruptedError} the signal fired; the trials that ended are in the store
*/
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
		position: 0
	}] : [];
	for (const place of [...warmUp, ...todo]) {
		const trial = await runAndKeep(state, launcher, place);
		trials.set(trial.position, trial);
		if (trial.failure) return;
	}
}
async function runAndKeep({ options, spec, cores, session, trials, links }, launcher, place) {
	const { store, run, block, work, signal, say } = options;
	const done = [...trials.values()].filter(({ position }) => position !== 0);
	const reporter = new ProgressReporter({
		position: place.position,
		trials: spec.block.order.length,
		trialsDoneSeconds: done.map(({ wallSeconds }) => wallSeconds)
	}, options);
	const described = new Set(done.flatMap(({ outputs }) => outputs.flatMap((one) => one.values ? one.sha256 : [])));
	let finished;
	try {
		finished = await runTrial({
			...spec,
			platform: {
				...spec.platform,
				cores: [...cores]
			}
		}, {
			...place,
			session
		}, {
			launcher,
			scratch: join(work, "scratch", `${run}__${block}`),
			links,
			signal,
			onStart: (logPath) => reporter.follow(logPath),
			wantsValues: (sha256) => !described.has(sha256)
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
	say({
		event: "trial",
		position: place.position,
		trials: spec.block.order.length,
		version: versionOf(spec, place.side).name,
		wallSeconds: trial.wallSeconds,
		failure: trial.failure && `${trial.failure.class}: ${trial.failure.message}`
	});
	return trial;
}
/** Also brings both executables into the page cache, so that the first trial does not pay for it alone. */
async function checkExecutables(spec) {
	for (const side of new Set(spec.block.order)) {
		const version = versionOf(spec, side);
		const { name, executable } = version;
		await checkExecutable(version, spec.platform);
		if (await fileDigest(executable.path).catch((cause) => {
			throw new UsageError(`Version ${name}: ${executable.path} can't be read.`, { cause });
		}) !== executable.sha256) throw new UsageError(`Version ${name}: ${executable.path} is not the file that was planned (it was rebuilt?). Put the old one back, or begin a new run with --again.`);
	}
}
function shorten(log) {
	if (log.length <= LONGEST_LOG) return log;
	const half = LONGEST_LOG / 2;
	const cut = `\n[... ${log.length - LONGEST_LOG} bytes left out by gcbench ...]\n`;
	return log.slice(0, half) + cut + log.slice(-half);
}
// src/harness/block.ts
/**
* Runs a block: a warm-up, then its trials in order, one at a time. Each trial that ended is in the store before
* the next begins, so that a harness that was cut off goes on after the last one, if the machine is still the same
* and was not started anew; on another machine the block begins again.
*
* @throws {UsageError} the block's spec can't be read, an executable is not the one that was planned, or the
*   machine's architecture is not the platform's
* @throws {InterruptedError} the signal fired; what is complete is kept
*/
async function runBlock(options) {
	const { store, run, block, say } = options;
	const end = {
		event: "end",
		record: store.describe(recordKey(run, block))
	};
	if (await store.read(recordKey(run, block))) return say(end);
	const spec = await readSpec(options);
	const machine = readMachine(options.instance);
	checkArchitecture(spec.platform, readEvidence());
	checkInstance(spec.platform, options.instance);
	const earlier = await readSessions(options);
	const kept = earlier.filter((session) => session.machine.host === machine.host && session.machine.boot === machine.boot);
	const trials = /* @__PURE__ */ new Map();
	for (const session of kept) for (const trial of await readTrials(options, session.session)) trials.set(trial.position, trial);
	const cores = coresFor(spec.platform, machine);
	const session = await beginSession(options, {
		earlier,
		machine,
		spec,
		cores
	});
	say({
		event: "begin",
		run,
		block,
		host: machine.host,
		instance: describeInstance(machine),
		session: session.session,
		kept: trials.size
	});
	if (spec.platform.instance && !session.pinned) say({
		event: "note",
		message: `This machine has too few processors to give one to each of ${spec.platform.threads} threads: none is bound.`
	});
	const state = {
		options,
		spec,
		cores,
		session: session.session,
		trials
	};
	const inputs = isDecided(state) ? null : await stage(state);
	if (!isDecided(state)) await runRemaining({
		...state,
		links: inputs?.links ?? {}
	});
	const staged = inputs ? {
		...session,
		staging: inputs.staging
	} : session;
	await writeRecord(state, [...kept, staged]);
	say(end);
	await inputs?.keep();
}
/** Timed apart from the trials, and kept at once: a host that is lost later took that time all the same. */
async function stage({ options, spec, session }) {
	const { store, run, block, inputs: access } = options;
	const inputs = await stageBlockInputs({
		...options,
		spec,
		access
	});
	if (inputs) await writeNew(store, stagingKey(run, block, session), inputs.staging);
	return inputs;
}
/** A machine of another type would be measured under the name of the one that was asked for. */
function checkInstance({ name, instance: asked }, found) {
	if (!asked || !found || asked.type === found.type) return;
	throw new InfrastructureError(`Platform ${name} is ${asked.type}, and this machine (${found.id}) is ${found.type}. Check the queue's compute environment.`);
}
function describeInstance({ instance }) {
	return instance ? `${instance.type}, ${instance.zone}, ${instance.purchase}` : null;
}
/** The plan's processors; in AWS they are chosen on the machine. None: wherever the kernel likes. */
function coresFor({ threads, cores, instance }, { cgroup }) {
	if (!instance || cores.length > 0) return cores;
	return cgroup.cpus !== null && cgroup.cpus < threads ? [] : chooseCores(threads, usableProcessors());
}
async function readSpec({ store, run, block }) {
	const key = specKey(run, block);
	const content = await store.read(key);
	if (!content) throw new UsageError(`There is no block ${block} in run ${run} (${store.describe(key)}).`);
	return parseStored(store.describe(key), content, blockSpecSchema);
}
// src/harness/instance-metadata.ts
const ENDPOINTS = {
	IPv4: "http://169.254.169.254",
	IPv6: "http://[fd00:ec2::254]"
};
const TOKEN_TTL_SECONDS = 21600;
/** It is on the machine itself: what takes longer is not there. */
const TIME_LIMIT_MS = 1e3;
const ATTEMPTS = 2;
const UNAUTHORIZED = 401;
/** The part of the instance identity document that we use. */
const identitySchema = object({
	instanceId: string().min(1),
	instanceType: string().min(1),
	region: string().min(1),
	availabilityZone: string().min(1),
	imageId: string().nullish(),
	pendingTime: datetime().nullish().catch(null)
});
const interruptionSchema = object({
	action: string(),
	time: string()
});
/** EC2 user guide, "Spot Instance interruption notices": checking every five seconds is recommended. */
const NOTICE_MS = 5e3;
var InstanceMetadata = class InstanceMetadata {
	#endpoint;
	#token;
	constructor(endpoint, token) {
		this.#endpoint = endpoint;
		this.#token = token;
	}
	/** @returns null where there is no such service: the machine is not in AWS */
	static async connect() {
		if (process.env["AWS_EC2_METADATA_DISABLED"]?.toLowerCase() === "true") return null;
		const endpoint = endpointHere();
		for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
			const token = await newToken(endpoint);
			if (token !== null) return new InstanceMetadata(endpoint, token);
		}
		return null;
	}
	/** @returns null where it does not tell */
	async instance() {
		const document = identitySchema.safeParse(parseJson(await this.#get("dynamic/instance-identity/document")));
		if (!document.success) return null;
		const { instanceId, instanceType, region, availabilityZone, imageId, pendingTime } = document.data;
		const lifeCycle = await this.#get("meta-data/instance-life-cycle");
		return {
			id: instanceId,
			type: instanceType,
			region,
			zone: availabilityZone,
			image: imageId ?? null,
			purchase: lifeCycle?.trim() === "spot" ? "spot" : "on-demand",
			launchedAt: pendingTime ?? null,
			...process.env["AWS_EC2_METADATA_SERVICE_ENDPOINT"] ? { isTestBed: true } : {}
		};
	}
	/**
	* Looks out for AWS's word that it takes a spot instance back, two minutes before it does.
	*
	* @param tell called once, with what it does (terminate, stop, hibernate) and when
	* @returns ends the watch
	*/
	onInterruption(tell, everyMs = NOTICE_MS) {
		let isTold = false;
		const timer = setInterval(() => void look(), everyMs).unref();
		const end = () => clearInterval(timer);
		const look = async () => {
			const text = await this.#get("meta-data/spot/instance-action");
			const notice = interruptionSchema.safeParse(parseJson(text));
			if (!notice.success || isTold) return;
			isTold = true;
			end();
			tell(notice.data);
		};
		return end;
	}
	/** @returns null where it has no such thing, or no answer */
	async #get(path) {
		const ask = () => request(`${this.#endpoint}/latest/${path}`, { headers: { "x-aws-ec2-metadata-token": this.#token } });
		let answer = await ask();
		if (answer?.status === UNAUTHORIZED) {
			this.#token = await newToken(this.#endpoint) ?? this.#token;
			answer = await ask();
		}
		return answer?.ok ? answer.text : null;
	}
};
/** As the SDK finds it. */
function endpointHere() {
	const own = process.env["AWS_EC2_METADATA_SERVICE_ENDPOINT"];
	if (own) return own.replace(/\/+$/, "");
	return process.env["AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE"] === "IPv6" ? ENDPOINTS.IPv6 : ENDPOINTS.IPv4;
}
async function newToken(endpoint) {
	const answer = await request(`${endpoint}/latest/api/token`, {
		method: "PUT",
		headers: { "x-aws-ec2-metadata-token-ttl-seconds": String(TOKEN_TTL_SECONDS) }
	});
	return answer?.ok ? answer.text : null;
}
async function request(url, init) {
	try {
		const answer = await fetch(url, {
			...init,
			signal: AbortSignal.timeout(TIME_LIMIT_MS)
		});
		return {
			ok: answer.ok,
			status: answer.status,
			text: await answer.text()
		};
	} catch {
		return null;
	}
}
function parseJson(text) {
	try {
		return text === null ? null : JSON.parse(text);
	} catch {
		return null;
	}
}
// src/harness/self-test-fault.ts
/** A check of the self-test that failed, and what to do about it. */
var SelfTestFault = class extends Error {
	name = "SelfTestFault";
	advice;
	constructor(message, advice) {
		super(message);
		this.advice = advice;
	}
};
// src/harness/self-test-disk.ts
const MIB = 2 ** 20;
/** What a run of a simulated day writes (restart, diagnostics, log) with room to spare. */
const LEAST_FREE_MIB = 1024;
/**
* Writes a file, reads it again and removes it.
*
* @param variable environment variable that names the directory, for the advice
* @throws {SelfTestFault} it can't be done
*/
async function checkWriting(directory, variable) {
	try {
		await mkdir(directory, { recursive: true });
		const place = await mkdtemp(join(directory, ".gcbench-write-"));
		try {
			const path = join(place, "block");
			const written = Buffer.alloc(MIB, "gcbench");
			await writeFile(path, written, { flush: true });
			if (written.equals(await readFile(path))) return `${directory} can be written and read`;
			throw new Error("what was written is not what is read");
		} finally {
			await rm(place, {
				recursive: true,
				force: true
			});
		}
	} catch (error) {
		throw new SelfTestFault(`${directory} can't be written: ${error instanceof Error ? error.message : String(error)}`, `Make it writable for the user ${process.getuid?.() ?? ""} of the container, or name another in ${variable}.`);
	}
}
/** @throws {SelfTestFault} there is too little room */
async function checkDisk(directory) {
	const { bavail, bsize } = await statfs(directory);
	const freeMiB = Math.floor(bavail * bsize / MIB);
	const told = `${formatMemory(freeMiB)} free in ${directory}`;
	if (freeMiB >= LEAST_FREE_MIB) return told;
	throw new SelfTestFault(`${told}, and a run needs ${formatMemory(LEAST_FREE_MIB)}`, "Give hosts a larger disk: `gcbench deploy SUITE --disk-gib N`.");
}
// src/harness/self-test-versions.ts
const VERSIONS = "versions";
/** Of a version's tree: data, and links to data, among which no program is. */
const DATA = ["run-directories", "inputs"];
const TIMEOUT_SECONDS = 120;
/**
* Reads the header of every program and library that the image's versions hold, and of those that start them.
*
* @param prebuilt directory of the image's helper programs, beside which the versions lie
* @throws {SelfTestFault} the first that is not of the architecture
*/
async function checkVersionFiles(prebuilt, architecture) {
	const top = dirname(prebuilt);
	const trees = await directoriesOf(join(top, VERSIONS));
	const places = [prebuilt, ...trees.map((name) => join(top, VERSIONS, name))];
	let count = 0;
	for (const place of places) for (const path of await filesBelow(place)) {
		const foreign = await findForeign(path, architecture);
		if (foreign) throw foreignFault(path, foreign, architecture);
		count++;
	}
	return `${`${formatCount(count, "file")} of ${formatCount(trees.length, "version")}`}, and what starts them: none is made for another processor than ${architecture}`;
}
function foreignFault(path, foreign, architecture) {
	return new SelfTestFault(`${path === foreign.path ? path : `${path} is started by ${foreign.path}, which`} is made for ${foreign.madeFor}, and this machine is ${architecture}`, `Build the image for ${architecture}, or run it on machines that are ${foreign.madeFor}.`);
}
/** The tests that versions bring along; most bring none. */
async function versionTests(prebuilt) {
	const versions = join(dirname(prebuilt), VERSIONS);
	return (await directoriesOf(versions)).map((version) => ({
		version,
		program: join(versions, version, "self-test", "run")
	})).filter(({ program }) => isExecutable(program));
}
/** @throws {SelfTestFault} it fails; the message is its last line */
async function runVersionTest({ version, program }, { launcher, directory, signal }) {
	const log = join(directory, "version.log");
	const result = await launcher.run({
		program,
		arguments: [],
		environment: {
			PATH: process.env["PATH"] ?? "",
			OMP_STACKSIZE: `500M`,
			QEMU_STACK_SIZE: String(500 * 2 ** 20)
		},
		directory,
		log,
		stack: "unlimited",
		cores: null,
		timeoutSeconds: TIMEOUT_SECONDS
	}, signal);
	const last = (await readFile(log, "latin1").catch(() => "")).trim().split("\n").at(-1) ?? "";
	if (result.started && result.code === 0 && !result.timedOut) return last || "passed";
	const advice = `Version ${version} can't be trusted here: build the image anew, and read what its build says.`;
	throw new SelfTestFault(`${describeEnd(result)}${last && `, its last line: ${last}`}`, advice);
}
function describeEnd(result) {
	if (!result.started) return `${result.step}: ${result.error}`;
	if (result.timedOut) return `not ended after ${TIMEOUT_SECONDS} s`;
	return result.signal === null ? `ended with exit code ${result.code}` : `killed by signal ${result.signal}`;
}
async function directoriesOf(path) {
	return (await readdir(path, { withFileTypes: true }).catch(() => [])).filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
/** Plain files; links lead to what is looked at where it lies. */
async function filesBelow(directory) {
	const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
	return (await Promise.all(entries.map(async (entry) => {
		const path = join(directory, entry.name);
		if (entry.isFile()) return [path];
		return entry.isDirectory() && !DATA.includes(entry.name) ? filesBelow(path) : [];
	}))).flat();
}
// src/harness/self-test.ts
/**
* Finds out, in a second or two, whether a measurement could work here: what would otherwise fail, or be wrong without
* a word, once hours are paid for. Where the architecture is wrong nothing else is looked at.
*
* @throws {InterruptedError} the signal fired
*/
async function runSelfTest(options) {
	const report = new Report();
	await report.check("architecture", () => checkProcessor(options));
	if (options.prebuilt !== void 0) {
		const { prebuilt } = options;
		await report.check("executables", () => checkVersionFiles(prebuilt, machineArchitecture()));
	}
	if (report.isGood) await report.check("scratch", () => checkWriting(options.work, "GCBENCH_WORK"));
	if (report.isGood) await runPrograms(report, options);
	if (report.isGood || report.has("launcher")) {
		const { data } = options;
		if (data !== void 0) await report.check("data", () => checkWriting(data, "GCBENCH_DATA"));
		await report.check("disk", () => checkDisk(options.work));
	}
	return report.result();
}
/**
* Ends what was asked for where a self-test failed, so that no trial is paid.
*
* @throws {WrongArchitectureError | UsageError | InfrastructureError} says all that failed, and what to do
*/
function requirePassed({ ok, checks }) {
	if (ok) return;
	const failed = checks.filter((check) => !check.ok);
	const message = `The self-test failed, and nothing was measured. ${failed.map(({ name, detail, advice }) => `${name}: ${detail}. ${advice ?? ""}`.trim()).join(" ")}`;
	const names = failed.map(({ name }) => name);
	if (names.some((name) => name === "architecture" || name === "executables")) throw new WrongArchitectureError(message);
	if (names.every((name) => OF_THE_MACHINE.includes(name))) throw new InfrastructureError(message);
	throw new UsageError(message);
}
/** For people: a line for each check, and what to do below those that failed. */
function describeSelfTest({ ok, seconds, checks }) {
	const width = Math.max(...checks.map(({ name }) => name.length));
	const lines = checks.flatMap((check) => [`${check.ok ? "ok    " : "FAILED"}  ${check.name.padEnd(width)}  ${check.detail}`, ...check.advice === null ? [] : [`${" ".repeat(8 + width + 2)}${check.advice}`]]);
	const failed = checks.filter((check) => !check.ok).length;
	const end = ok ? `Self-test passed: ${checks.length} checks in ${seconds.toFixed(2)} s.` : `Self-test FAILED: ${failed} of ${checks.length} checks.`;
	return `${[...lines, end].join("\n")}\n`;
}
const OF_THE_MACHINE = [
	"scratch",
	"data",
	"disk"
];
var Report = class {
	#checks = [];
	#begin = performance.now();
	get isGood() {
		return this.#checks.every(({ ok }) => ok);
	}
	has(name) {
		return this.#checks.some((check) => check.name === name);
	}
	result() {
		return {
			ok: this.isGood,
			seconds: secondsSince(this.#begin),
			checks: this.#checks
		};
	}
	/** @param run says what it found, or throws what is wrong */
	async check(name, run) {
		const begin = performance.now();
		const found = await run().then((detail) => ({
			ok: true,
			detail,
			advice: null
		}), (error) => {
			if (error instanceof InterruptedError) throw error;
			const detail = error instanceof Error ? error.message : String(error);
			const advice = error instanceof SelfTestFault ? error.advice : null;
			return {
				ok: false,
				detail: detail.replace(/\.$/, ""),
				advice
			};
		});
		const detail = plainLine(found.detail);
		this.#checks.push({
			name,
			...found,
			detail,
			seconds: secondsSince(begin)
		});
	}
};
function secondsSince(begin) {
	return Math.round(performance.now() - begin) / 1e3;
}
function machineArchitecture() {
	const architecture = architectureOf(os.machine());
	if (architecture) return architecture;
	throw new SelfTestFault(`uname -m says ${os.machine()}`, "No image is made for such machines.");
}
async function checkProcessor({ allowsEmulation }) {
	const evidence = readEvidence();
	const architecture = machineArchitecture();
	const foreign = await findForeign(process.execPath, architecture);
	if (foreign) throw new SelfTestFault(`${foreign.path} is made for ${foreign.madeFor}, and uname -m says ${evidence.uname}`, `Build the image for ${architecture}.`);
	const emulated = findEmulation(evidence);
	if (emulated === null) return `${architecture}: uname -m, Node and the processor agree`;
	if (allowsEmulation) return `${architecture}, emulated (${emulated}), as the build was asked for`;
	throw new SelfTestFault(`uname -m says ${evidence.uname}, but ${emulated}: programs run under emulation (qemu) here, many times slower`, `Run the image on machines that are ${architecture}; docs/architecture-mismatch.md says more.`);
}
/** What takes programs to find out, in a directory that is gone afterwards. */
async function runPrograms(report, options) {
	const { work, prebuilt, signal } = options;
	await mkdir(work, { recursive: true });
	const directory = await mkdtemp(join(work, "self-test-"));
	try {
		let launcher;
		await report.check("launcher", async () => {
			launcher = await Launcher.prepare(join(work, "build"), prebuilt);
			return prebuilt === void 0 ? "compiled here" : "this harness's own";
		});
		if (!launcher) return;
		const tools = {
			launcher,
			directory,
			signal
		};
		let findings;
		const find = () => {
			findings ??= openmpFindings(tools, options);
			return findings;
		};
		await report.check("stack", async () => judgeStack(await find()));
		await report.check("OpenMP", async () => judgeThreads(await find(), prebuilt !== void 0));
		for (const test of prebuilt === void 0 ? [] : await versionTests(prebuilt)) await report.check(`version ${test.version}`, () => runVersionTest(test, tools));
	} finally {
		await removeTree(directory);
	}
}
async function openmpFindings({ launcher, directory, signal }, { work, prebuilt, allowsEmulation }) {
	const places = {
		buildDirectory: join(work, "build"),
		prebuilt
	};
	const program = await prepareHelper(OPENMP_CHECK, places);
	const isEmulated = allowsEmulation && findEmulation(readEvidence()) !== null;
	return runOpenmpCheck(launcher, {
		program,
		threads: threadsHere(),
		directory,
		isEmulated,
		signal
	});
}
function threadsHere() {
	return usableProcessors().length || os.availableParallelism();
}
const KIB_PER_MIB = 1024;
function judgeStack({ limits, threads, end, isEmulated }) {
	if (!limits) throw new SelfTestFault(`openmp-check did not run: ${end}`, "Build the image anew.");
	const { softKiB, hardKiB } = limits;
	const inMiB = (kib) => kib === null ? "none" : `${Math.floor(kib / KIB_PER_MIB)} MiB`;
	const told = `soft limit ${inMiB(softKiB)}, hard limit ${inMiB(hardKiB)}`;
	if (softKiB !== null && softKiB < 500 * KIB_PER_MIB && !isEmulated) throw new SelfTestFault(`${told}, and the model needs 500 MiB`, "Raise the hard limit: `docker run --ulimit stack=-1`, or `ulimit -Hs unlimited` as root; job definitions of gcbench do.");
	if (!threads && end.startsWith("signal")) throw new SelfTestFault(`${told}, but 400 MiB deep in a stack the program ended (${end})`, "Find out what limits memory here: `ulimit -v`, the container's memory, vm.overcommit_memory.");
	return `${told}, 400 MiB deep reached`;
}
function judgeThreads({ threads, end }, isImage) {
	const asked = threadsHere();
	if (!threads) throw new SelfTestFault(`${asked} threads with stacks of 500 MiB do not start (${end})`, "Find out what limits threads or memory here: `ulimit -u`, `ulimit -v`, the container's memory and number of processes.");
	if (!threads.openmp && !isImage) return "not checked: the compiler here has no OpenMP";
	if (!threads.openmp) throw new SelfTestFault("openmp-check was compiled without OpenMP", "Build the image with a compiler that has it.");
	if (threads.threads !== asked) throw new SelfTestFault(`${threads.threads} of ${asked} threads started`, "Find out what limits them: OMP_THREAD_LIMIT, OMP_DYNAMIC.");
	return `${asked} threads with stacks of 500 MiB`;
}
// src/harness/main.ts
const EXIT = {
	usage: 2,
	infrastructure: 3,
	interrupted: 130
};
/** The live display wants every second; a job's log is paid for, and read by people. */
const PROGRESS_SECONDS = {
	engine: 1,
	batch: 10
};
const startedAt = /* @__PURE__ */ new Date(Date.now() - process.uptime() * 1e3);
const stop = new AbortController();
for (const signal of [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
]) process.on(signal, () => stop.abort());
process.stdout.on("error", () => stop.abort());
const say = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);
try {
	const args = process.argv.slice(2);
	const asked = parseSelfTest(args);
	if (asked) await testItself(asked);
	else await work(parseAssignment(args));
} catch (error) {
	const kind = kindOf(error);
	process.exitCode = EXIT[kind];
	const message = error instanceof Error ? error.message : String(error);
	say({
		event: "error",
		kind,
		...error instanceof WrongArchitectureError ? { class: error.class } : {},
		message
	});
}
async function work(assignment) {
	if (assignment.startedBy === "batch") return asJob(assignment);
	process.stdin.on("close", () => stop.abort()).resume();
	try {
		await measure(assignment, {
			startedBy: "engine",
			metadata: null
		});
	} finally {
		process.stdin.destroy();
	}
}
async function asJob(place) {
	const metadata = await InstanceMetadata.connect();
	const unwatch = metadata?.onInterruption(({ action, time }) => say({
		event: "note",
		message: `AWS takes this spot instance back: ${action} at ${time}.`
	}));
	try {
		await measure(place, {
			startedBy: "batch",
			metadata
		});
	} finally {
		unwatch?.();
	}
}
/** On request. People, and the end of an image's build, read what it says; it is no event. */
async function testItself({ json, build }) {
	const allowsEmulation = build && process.env["GCBENCH_EMULATED"] === "1";
	const result = await selfTest(jobWork(), allowsEmulation);
	process.stdout.write(json ? `${JSON.stringify(result)}\n` : describeSelfTest(result));
	if (!result.ok) process.exitCode = EXIT.usage;
}
function selfTest(directory, allowsEmulation) {
	return runSelfTest({
		work: directory,
		prebuilt: process.env["GCBENCH_BUILD"] || void 0,
		data: process.env["GCBENCH_DATA"] || void 0,
		allowsEmulation,
		signal: stop.signal
	});
}
/** Before anything is staged or measured, and paid for. On a machine of one's own there is no image to doubt. */
async function testImage({ work: directory }) {
	if (!process.env["GCBENCH_BUILD"]) return;
	const result = await selfTest(directory, false);
	requirePassed(result);
	const message = `Self-test passed: ${result.checks.length} checks in ${result.seconds.toFixed(2)} s.`;
	say({
		event: "note",
		message
	});
}
async function measure(place, { startedBy, metadata }) {
	const { store, run, block, work } = place;
	const lock = await MachineLock.acquire(stop.signal, () => say({
		event: "waiting",
		reason: "another measurement is running on this machine"
	}));
	try {
		await testImage(place);
		const instance = await metadata?.instance() ?? null;
		const region = regionHere(instance?.region);
		await runBlock({
			run,
			block,
			work,
			store: await openStore(store, { region }),
			harnessVersion: VERSION,
			signal: stop.signal,
			say,
			progressSeconds: PROGRESS_SECONDS[startedBy],
			instance,
			job: batchJob(startedAt),
			inputs: {
				cache: await openInputCache(store, region),
				openSource: (location, itsRegion) => openInputSource(location, {
					region: itsRegion,
					here: region
				})
			}
		});
	} finally {
		await lock.release();
	}
}
function kindOf(error) {
	const cause = error instanceof Error ? error.cause : void 0;
	if (cause instanceof Error && cause.name === "CredentialsProviderError") return "infrastructure";
	if (error instanceof UsageError) return "usage";
	return error instanceof InterruptedError ? "interrupted" : "infrastructure";
}
export {};
