import { K as object, X as string, z as datetime } from "./vendor.js";
import { i as regionHere } from "./aws-options.js";
import { a as openInputSource, i as openInputCache, l as sessionSchema, n as usableProcessors, t as chooseCores, u as trialSchema } from "./processors.js";
import { c as openStore, n as versionOf, o as MachineLock, r as stageBlockInputs, t as runTrial } from "./trial.js";
import { i as UsageError, n as InfrastructureError, r as InterruptedError } from "./errors.js";
import { t as VERSION } from "./product.js";
import { _ as sessionKey, b as stagingKey, g as recordKey, n as blocksPrefix, p as logKey, v as sessionsPrefix, x as trialKey, y as specKey } from "./keys.js";
import { c as stagingSchema } from "./inputs.js";
import { t as toJson } from "./json.js";
import { n as blockSpecSchema } from "./plan.js";
import { d as isoMinute, f as toMinutes, l as RUN_TIME_LINE, m as parseStored, u as STEP_LINE } from "./model-log.js";
import { S as fileDigest, a as read, o as readMachine } from "./machine.js";
import { t as Launcher } from "./launcher.js";
import { open } from "node:fs/promises";
import os, { tmpdir } from "node:os";
import { join } from "node:path";
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
/** An image says where its user may write. */
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
/**
* An executable of another architecture would fail, or be emulated where the kernel has an emulator for it.
*
* @throws {WrongArchitectureError} it is not of the platform's
*/
function checkExecutable({ name, executable }, platform) {
	const { path, architecture } = executable;
	if (architecture === null || architecture === platform.architecture) return;
	throw new WrongArchitectureError(`Version ${name}: ${path} is made for ${architecture}, and platform ${platform.name} is ${platform.architecture}. Build it for ${platform.architecture}.`);
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
/** Logs are for people: the beginning and the end of a longer one do. */
const LONGEST_LOG = 8 * 2 ** 20;
const WARM_UP = 0;
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
async function runAndKeep({ options, spec, cores, session, trials, links }, launcher, place) {
	const { store, run, block, work, signal, say } = options;
	const done = [...trials.values()].filter(({ position }) => position !== WARM_UP);
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
async function readSpec({ store, run, block }) {
	const key = specKey(run, block);
	const content = await store.read(key);
	if (!content) throw new UsageError(`There is no block ${block} in run ${run} (${store.describe(key)}).`);
	return parseStored(store.describe(key), content, blockSpecSchema);
}
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
/** Also brings both executables into the page cache, so that the first trial does not pay for it alone. */
async function checkExecutables(spec) {
	for (const side of new Set(spec.block.order)) {
		const version = versionOf(spec, side);
		const { name, executable } = version;
		checkExecutable(version, spec.platform);
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
	await work(parseAssignment(process.argv.slice(2)));
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
async function measure({ store, run, block, work }, { startedBy, metadata }) {
	const lock = await MachineLock.acquire(stop.signal, () => say({
		event: "waiting",
		reason: "another measurement is running on this machine"
	}));
	try {
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
