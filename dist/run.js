import { i as regionHere } from "./aws-options.js";
import { a as UsageError, i as InterruptedError, r as InfrastructureError } from "./errors.js";
import { n as describeStaging, r as parseHarnessEvent } from "./harness-event.js";
import { t as toJson } from "./json.js";
import { T as recordKey, b as planKey, d as finishedKey, f as historyKey, k as specKey } from "./keys.js";
import { t as openStore } from "./open-store.js";
import { B as _enum, E as mean, G as number, H as boolean, X as string, Y as strictObject, m as glob, x as group } from "./vendor.js";
import { C as cellsOf, D as isOf, E as hostsMissing, N as tallyAA, O as nextLookOf, T as draftCell, W as withMeasuredOverheads, j as timerJudge, t as claimFolder, w as compare } from "./write-report.js";
import { g as hostOf, r as usdByBlock, s as comparePlatforms, y as standsForHost } from "./run-cost.js";
import { n as branchSchema, o as commitSchema, p as historyFor, r as originSchema, t as RESULTS_BRANCH } from "./origin.js";
import { _ as formatUsd, a as formatCountRange, b as NO_PRICES, i as formatCount, p as formatRoughly } from "./text.js";
import { o as readMachine, t as architectureHere } from "./machine.js";
import { a as firstAttemptId, i as attemptId, o as isRetry, s as nextAttemptId } from "./platform-comparison.js";
import { i as makePlan, r as blocksAmong, t as blockSpec } from "./plan.js";
import { t as VERSION } from "./product.js";
import { r as noteCancelled } from "./cancellation.js";
import { d as readJobs, f as readOrigin, h as readRecords, l as noteReported, m as readRecord, n as chooseRun, o as listRuns, p as readPlan, r as foreignKeys, s as noteOrigin, t as abandonedRuns, u as readHistory, v as sideBySide } from "./stored-runs.js";
import { o as command } from "./markdown.js";
import { i as kebab } from "./fit-markdown.js";
import { a as pricesInput, b as productRoot, c as reportsInput, d as suiteInput, g as harnessPath, i as platformsInput, m as WORK_DIRECTORY, n as failOnInput, o as rankByInput, r as outInput, s as regionInput, u as storeInput } from "./shared-inputs.js";
import { i as readPricesOfRun, r as readPrices } from "./prices.js";
import { r as recordSchema } from "./record.js";
import { t as parseStored } from "./stored.js";
import { r as reportRun } from "./report-run.js";
import { a as spotInput } from "./cloud-suite.js";
import { a as pinPlatforms, i as planSuite, n as planAgainstItself, t as loadForPlan } from "./plan-suite.js";
import { r as shortDigest, t as digestOf } from "./digest.js";
import { a as suiteTag, i as localName, n as targetsOf, r as DockerCli, s as imageHere } from "./build.js";
import { r as pinImageVersions } from "./input-lists.js";
import { r as storeInputSets, t as pinImageWorkloads } from "./image-workloads.js";
import { r as architectureSchema } from "./version.js";
import { n as workflowRunHere, t as readWorkflowContext } from "./workflow-context.js";
import { mkdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
// src/adapters/local-engine.ts
/** A harness as a process of this machine. */
function harnessHere(options) {
	const where = [
		"--store",
		options.store.location,
		"--work",
		options.work
	];
	return async ({ run, block }) => ({
		program: process.execPath,
		arguments: [
			options.path,
			...where,
			"--run",
			run,
			"--block",
			block
		]
	});
}
/** Runs blocks on this machine, one after the other, each in a harness process of its own. */
var LocalEngine = class {
	capacity = 1;
	#options;
	#states = /* @__PURE__ */ new Map();
	#queue = Promise.resolve();
	#child = null;
	#cancelled = false;
	#fault = null;
	constructor(options) {
		this.#options = options;
	}
	async submit(spec) {
		const { id } = spec.block;
		const known = this.#states.get(id);
		if (known && known.status !== "lost") return;
		this.#states.set(id, { status: "waiting" });
		try {
			await this.#options.store.writeOnce(specKey(spec.run, id), toJson(spec));
		} catch (error) {
			this.#states.delete(id);
			throw error;
		}
		this.#queue = this.#queue.then(() => this.#runBlock(spec)).catch((error) => this.#fail(error));
	}
	/** @throws {UsageError | InfrastructureError} what the harness could not get over */
	async states(blockIds) {
		if (this.#fault) throw this.#fault;
		return blockIds.map((id) => {
			const state = this.#states.get(id);
			if (!state) throw new RangeError(`block ${id} was never submitted`);
			return state;
		});
	}
	async cancel() {
		this.#cancelled = true;
		this.#child?.kill("SIGTERM");
		await this.#queue;
	}
	/** What goes wrong while nobody waits for it is told at the next question for states. */
	#fail(error) {
		this.#fault ??= error instanceof Error ? error : new InfrastructureError(String(error), { cause: error });
	}
	async #runBlock(spec) {
		const { id } = spec.block;
		if (this.#cancelled || this.#fault) return;
		this.#states.set(id, {
			status: "running",
			progress: null
		});
		const { store, harness } = this.#options;
		const start = await harness({
			run: spec.run,
			block: id
		});
		const child = spawn(start.program, [...start.arguments], {
			stdio: [
				"pipe",
				"pipe",
				"inherit"
			],
			detached: true
		});
		this.#child = child;
		const status = await this.#follow(child, id);
		this.#child = null;
		const isRecorded = await store.read(recordKey(spec.run, id)) !== null;
		const reason = `the harness ended with ${status} and left no record`;
		this.#states.set(id, isRecorded ? { status: "ended" } : {
			status: "lost",
			reason
		});
	}
	async #follow(child, id) {
		if (child.stdout) createInterface({ input: child.stdout }).on("line", (line) => this.#hear(parseHarnessEvent(line), id));
		return new Promise((resolve) => {
			child.on("error", (error) => {
				this.#fault = new InfrastructureError("The harness could not be started.", { cause: error });
				resolve(String(error));
			});
			child.on("close", (code, signal) => resolve(signal ?? `exit status ${code}`));
		});
	}
	#hear(event, id) {
		switch (event?.event) {
			case "progress": {
				const { event: _event, ...progress } = event;
				this.#states.set(id, {
					status: "running",
					progress
				});
				return;
			}
			case "waiting":
				this.#states.set(id, {
					status: "waiting",
					reason: event.reason
				});
				return;
			case "staging":
				this.#states.set(id, {
					status: "running",
					progress: null,
					note: describeStaging(event)
				});
				return;
			case "error":
				if (event.kind === "usage") this.#fault = new UsageError(event.message);
				if (event.kind === "infrastructure") this.#fault = new InfrastructureError(event.message);
				return;
		}
	}
};
// src/core/estimate.ts
/** Time of a plan, from what was measured before or else from what its workloads expect. */
function estimatePlan(plan, history) {
	const times = trialTimes(plan, history);
	const seconds = plan.blocks.map((block) => blockSeconds(plan, block, times));
	return {
		blocks: plan.blocks.length,
		trials: plan.blocks.reduce((sum, { order }) => sum + order.length, 0),
		seconds: seconds.includes(null) ? null : seconds.reduce((sum, one) => sum + (one ?? 0), 0),
		trialTimes: times
	};
}
/** A block's trials and its warm-up; null where a trial's time is not known. */
function blockSeconds(plan, block, times) {
	const time = times.find((one) => one.workload === block.workload && one.platform === block.platform);
	if (time?.seconds == null) return null;
	return time.seconds * (block.order.length + warmUpShare(plan, block.workload));
}
/** Length of the warm-up as a share of a trial. */
function warmUpShare(plan, workloadName) {
	if (!plan.warmUp) return 0;
	const found = plan.workloads.find(({ workload }) => workload.name === workloadName);
	return found ? shareOf(found.workload) : 1;
}
function shareOf(workload) {
	if (workload.kind === "command") return 1;
	const { warmUpHours, simulatedHours } = workload;
	return warmUpHours !== void 0 && simulatedHours ? Math.min(1, warmUpHours / simulatedHours) : 1;
}
function trialTimes(plan, history) {
	return plan.workloads.flatMap(({ workload, digest }) => plan.platforms.map((platform) => {
		const key = {
			workload: workload.name,
			platform: platform.id
		};
		const measured = history.filter(({ spec }) => spec.workload.digest === digest && spec.platform.id === platform.id).flatMap(({ trials }) => trials).filter(({ failure }) => failure === null).map(({ wallSeconds }) => wallSeconds);
		if (measured.length > 0) return {
			...key,
			seconds: mean(measured),
			source: `${measured.length} trials measured before`
		};
		const { wallSeconds, source } = workload.expected ?? { source: "" };
		return wallSeconds === void 0 ? {
			...key,
			seconds: null,
			source: "not known before the first trial"
		} : {
			...key,
			seconds: wallSeconds,
			source
		};
	}));
}
// src/core/comparison/foresight.ts
/** The blocks that every comparison's first look needs, or its next one where some are done. */
function firstLook(plan, { history, done = [] }) {
	const { cells } = compare({
		run: plan.suite,
		plan,
		records: done,
		history,
		gcbench: ""
	});
	const missing = cells.map((cell) => ({
		cell,
		hosts: hostsMissing(cell)
	}));
	const isDone = new Set(done.map(({ spec }) => spec.block.id));
	return plan.blocks.filter((block) => {
		const entry = missing.find(({ cell }) => cell.workload === block.workload && cell.platform === block.platform && cell.candidate === block.candidate);
		if (!entry || entry.hosts <= 0 || isDone.has(block.id)) return false;
		entry.hosts -= 1;
		return true;
	});
}
/** @param done what the run has already, where it goes on */
function foresee(plan, { past, history, done = [] }) {
	const isDone = new Set(done.map(({ spec }) => spec.block.id));
	const first = firstLook(plan, {
		history,
		done
	});
	const all = [...past, ...done];
	return {
		least: estimatePlan({
			...plan,
			blocks: [...first]
		}, all),
		most: estimatePlan({
			...plan,
			blocks: plan.blocks.filter(({ id }) => !isDone.has(id))
		}, all)
	};
}
// src/core/comparison/known-past.ts
/**
* What a run knows of the past when it begins: the noise of its cells, and how often its platforms have raised
* a false alarm.
*
* @param host of the machine that runs local platforms
*/
function knownPast(plan, past, host) {
	const names = new Set(plan.platforms.map(({ name }) => name));
	const here = past.filter((record) => names.has(record.spec.platform.name) && (!standsForHost(record) || hostOf(record) === host));
	return {
		...historyFor(plan, past, host),
		aaTally: tallyAA(here)
	};
}
// src/core/comparison/next-looks.ts
/**
* How many hosts each cell lacks, asked again and again while records come in: what `compare` says of the same records,
* without working out anew what none of them changed.
*/
var NextLooks = class {
	#known;
	#cells;
	#drafts = /* @__PURE__ */ new Map();
	constructor(known) {
		this.#known = known;
		this.#cells = cellsOf(known.plan);
	}
	needs(records) {
		const { plan } = this.#known;
		const drafts = this.#cells.map((key) => this.#draft(key, records));
		const refused = drafts.filter(({ cell }) => cell.differences.length > 0);
		const judge = timerJudge(drafts.flatMap(({ timers }) => timers), new Set(refused.flatMap(({ timers }) => timers)));
		const questions = plan.eliminateBy === null ? [] : this.#questions(records);
		return drafts.map((draft) => {
			const isOpen = () => draft.timers.some((timer) => judge(timer).isWatched);
			const nextLook = nextLookOf(plan, draft, {
				questions,
				isOpen
			});
			return {
				cell: draft.cell,
				hosts: hostsMissing({
					...draft.cell,
					nextLook
				})
			};
		});
	}
	#questions(records) {
		const { plan, prices = NO_PRICES } = this.#known;
		const withOverheads = withMeasuredOverheads(prices, {
			...this.#known,
			records
		});
		return comparePlatforms({
			plan,
			records,
			prices: withOverheads
		});
	}
	#draft(key, all) {
		const records = all.filter(({ spec }) => isOf(key, spec.block));
		const known = this.#drafts.get(key);
		if (known && isEqual(known.records, records)) return known.draft;
		const draft = draftCell({
			...this.#known,
			records
		}, key);
		this.#drafts.set(key, {
			records,
			draft
		});
		return draft;
	}
};
function isEqual(some, others) {
	return some.length === others.length && some.every((one, index) => one === others[index]);
}
// src/core/shared-parts.ts
/**
* Keeps many records of a run small: what they have in common (workload, versions, platforms, results, the names of
* timers) is there once for all of them. A record stays what it was.
*/
var SharedParts = class {
	#known = /* @__PURE__ */ new Map();
	of(record) {
		const { spec, warmUp, trials } = record;
		return {
			...record,
			spec: {
				...spec,
				plan: this.#one(spec.plan),
				run: this.#one(spec.run),
				workload: this.#one(spec.workload),
				platform: this.#one(spec.platform),
				versions: this.#one(spec.versions),
				limits: this.#one(spec.limits)
			},
			warmUp: warmUp && this.#trial(warmUp),
			trials: trials.map((trial) => this.#trial(trial))
		};
	}
	#trial(trial) {
		return {
			...trial,
			timers: trial.timers.map(({ name, parent, seconds }) => ({
				name: this.#one(name),
				parent: this.#one(parent),
				seconds
			})),
			outputs: trial.outputs.some(({ values }) => values) ? trial.outputs.map((output) => this.#output(output)) : this.#one(trial.outputs)
		};
	}
	/** Found by its checksum: the text of all that is kept of a result would be a long key. */
	#output(output) {
		const { sha256, values } = output;
		if (!values) return output;
		const known = this.#known.get(sha256);
		if (known && JSON.stringify(known) === JSON.stringify(values)) return {
			...output,
			values: known
		};
		this.#known.set(sha256, values);
		return output;
	}
	/** The first of all that read the same. */
	#one(part) {
		const text = JSON.stringify(part);
		const known = this.#known.get(text);
		if (known !== void 0) return known;
		this.#known.set(text, part);
		return part;
	}
};
// src/pipeline/run-progress.ts
/** Below this share of a trial done, its time so far says too little of the whole. */
const TELLING_FRACTION = .1;
/** Turns what is known of a run into one live view: how far, what now, how long yet. */
var RunProgress = class {
	#plan;
	#run;
	#records;
	/** From so many records: they only grow in number. */
	#measured = null;
	constructor(plan, run, records) {
		this.#plan = plan;
		this.#run = run;
		this.#records = records;
	}
	view({ wanted, underWay, isSideBySide }) {
		const running = underWay.map(({ block }) => block);
		const progresses = underWay.map(({ state }) => state.status === "running" ? state.progress : null);
		const times = this.#trialTimes(running, progresses);
		const left = [...wanted.map((block) => blockSeconds(this.#plan, block, times)), ...underWay.map((one) => this.#restOf(one, times))];
		const known = left.filter((seconds) => seconds !== null);
		const sum = isSideBySide ? Math.max(0, ...known) : known.reduce((all, one) => all + one, 0);
		const done = this.#records.size;
		const total = done + running.length + wanted.length;
		const parts = running.map((block, index) => partDone(block, progresses[index] ?? null));
		return {
			title: this.#run,
			done,
			total,
			most: Math.max(total, this.#plan.blocks.length),
			fraction: (done + parts.reduce((all, part) => all + part, 0)) / Math.max(1, total),
			remainingSeconds: known.length < left.length ? null : sum,
			lines: isSideBySide ? [] : underWay.map(({ block, state }) => describe(block, state)),
			...isSideBySide ? { table: this.#table(wanted, underWay) } : {}
		};
	}
	#table(wanted, underWay) {
		const rows = /* @__PURE__ */ new Map();
		const rowOf = (block) => {
			const label = this.#label(block);
			const row = rows.get(label) ?? { marks: [] };
			rows.set(label, row);
			return row;
		};
		for (const { spec, status } of this.#records.values()) rowOf(spec.block).marks.push(status === "complete" ? "done" : "failed");
		for (const { block, state } of underWay) {
			const row = rowOf(block);
			row.marks.push(markOf(state));
			if (state.status === "waiting" && state.reason && !state.isStarting) row.note = state.reason;
			if (state.status === "running" && state.note) row.note = state.note;
		}
		for (const block of wanted) rowOf(block).marks.push("to come");
		const order = [
			"done",
			"failed",
			"running",
			"starting",
			"waiting",
			"to come"
		];
		return [...rows].map(([label, { marks, note }]) => ({
			label,
			marks: marks.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)),
			...note === void 0 ? {} : { note }
		})).toSorted((a, b) => a.label < b.label ? -1 : 1);
	}
	/** As much of a block's cell as tells it from the plan's other cells. */
	#label({ workload, platform, baseline, candidate }) {
		const versions = new Set(this.#plan.versions.map(({ name }) => name));
		return [
			platform,
			...this.#plan.workloads.length > 1 ? [workload] : [],
			...versions.size > 2 ? [candidate ?? baseline] : []
		].join(", ");
	}
	/** What was measured in this run, with the trial under way taken on at its own pace. */
	#trialTimes(running, progresses) {
		return this.#measuredTimes().map((time) => {
			const seen = running.flatMap((block, index) => {
				const isOf = block.workload === time.workload && block.platform === time.platform;
				const progress = progresses[index];
				return isOf && progress ? seenSeconds(progress) : [];
			});
			if (seen.length === 0 || time.source.includes("measured before")) return time;
			return {
				...time,
				seconds: mean(seen),
				source: "this run"
			};
		});
	}
	/** Asked for twice a second, and the same until a block ends. */
	#measuredTimes() {
		const records = this.#records.size;
		if (this.#measured?.records !== records) {
			const times = estimatePlan(this.#plan, [...this.#records.values()]).trialTimes;
			this.#measured = {
				records,
				times
			};
		}
		return this.#measured.times;
	}
	#restOf({ block, state }, times) {
		const whole = blockSeconds(this.#plan, block, times);
		if (whole === null || state.status !== "running") return whole;
		const { progress, seconds = 0 } = state;
		if (!progress) return seconds < whole ? whole - seconds : null;
		const trial = whole / (block.order.length + warmUpShare(this.#plan, block.workload));
		const isWarmUp = progress.position === 0;
		const length = trial * (isWarmUp ? warmUpShare(this.#plan, block.workload) : 1);
		const after = block.order.length - progress.trialsDoneSeconds.length - (isWarmUp ? 0 : 1);
		return Math.max(0, length - progress.trialSeconds) + Math.max(0, after) * trial;
	}
};
function markOf(state) {
	switch (state.status) {
		case "running": return "running";
		case "waiting": return state.isStarting ? "starting" : "waiting";
		case "ended": return "done";
		case "lost": return "waiting";
	}
}
function seenSeconds(progress) {
	const { trialsDoneSeconds, trialFraction, trialSeconds, position } = progress;
	if (trialsDoneSeconds.length > 0) return trialsDoneSeconds;
	return position > 0 && trialFraction !== null && trialFraction > TELLING_FRACTION ? [trialSeconds / trialFraction] : [];
}
function partDone({ order }, progress) {
	if (!progress) return 0;
	const current = progress.position === 0 ? 0 : progress.trialFraction ?? 0;
	return Math.min(1, (progress.trialsDoneSeconds.length + current) / order.length);
}
function describe(block, state) {
	const number = Number(/__(\d+)(?:\.r\d+)?$/.exec(block.id)?.[1] ?? 1);
	const where = `${block.workload} on ${block.platform}, block ${number}`;
	if (state.status === "waiting") return `${where}: waiting${state.reason ? `, ${state.reason}` : ""}`;
	if (state.status !== "running") return `${where}: starting`;
	if (!state.progress) return `${where}: ${state.note ?? "starting"}`;
	const { position, trials, simulatedDate, trialSeconds } = state.progress;
	const version = block.order[position - 1] === "B" ? block.candidate : block.baseline;
	const what = position === 0 ? "warm-up" : `trial ${position} of ${trials} (${version})`;
	const date = simulatedDate ? `, at ${simulatedDate}` : "";
	return `${where}: ${what}, ${Math.round(trialSeconds)} s${date}`;
}
// src/pipeline/run-plan.ts
const POLL_SECONDS = .5;
/** A block that keeps getting lost says that something is wrong with its platform. */
const MOST_LOSSES = 3;
/** These come back whatever one does; the others may be the machine's doing, and get a second block. */
const LASTING = [
	"model-error",
	"missing-input",
	"wrong-architecture",
	"bad-output"
];
/**
* Has an engine run the blocks of a plan until every cell (a candidate in a workload on a platform) is
* decided or has run all that the plan allows it: it asks for the hosts of the first look, looks, and asks for
* more only where it is undecided. It gives up on a cell whose version does not run, or whose blocks get lost; the
* others go on. It begins where an earlier call stopped: a block that has a record is not run again, and one that
* still runs is waited for.
*
* @throws {InterruptedError} the host's signal fired; what was submitted has been cancelled, unless it was to be left
* @throws {InterruptedError} also where somebody else cancelled the run
* @throws {InfrastructureError} the engine failed; what outlives this call goes on, the rest has been cancelled
*/
async function runPlan(options) {
	const { plan, run, engine, store, host, onInterrupt = "cancel" } = options;
	if (!await readPlan(store, run)) await store.writeOnce(historyKey(run), toJson(options.history));
	await store.writeOnce(planKey(run), toJson(plan));
	const loop = await RunLoop.begin(options);
	try {
		while (await loop.step()) {
			if (isTimeToLeave(options)) return loop.outcome(false);
			await host.clock.sleep(POLL_SECONDS, host.signal);
		}
	} catch (error) {
		const isLeft = host.signal.aborted ? onInterrupt === "leave" : engine.afterlife !== void 0;
		if (!isLeft) await cancelAll(options, error instanceof Error ? error.message : String(error));
		if (host.signal.aborted) throw new InterruptedError("Interrupted.", { cause: error });
		if (isLeft) loop.tellWhatGoesOn();
		throw error;
	} finally {
		host.progress(null);
	}
	if (loop.stopped || loop.isIncomplete) return loop.outcome(false);
	await store.writeOnce(finishedKey(run), toJson({ schemaVersion: 1 }));
	return loop.outcome(true);
}
/** Ends what was handed over. An interruption of a run that outlives us is noted: nobody is to go on with it unasked. */
async function cancelAll(options, reason) {
	const { run, engine, store, host } = options;
	const isNoted = host.signal.aborted && engine.afterlife !== void 0;
	const note = {
		at: host.clock.now(),
		reason
	};
	const [cancelled, noted] = await Promise.allSettled([engine.cancel(reason), isNoted ? noteCancelled(store, run, note) : null]);
	if (cancelled.status === "rejected") throw cancelled.reason;
	if (noted.status === "rejected") throw noted.reason;
}
function isTimeToLeave({ detach = false, waitUntil = null, host }) {
	return detach || waitUntil !== null && host.clock.now() >= waitUntil;
}
/** One run, round by round. */
var RunLoop = class RunLoop {
	#options;
	#records;
	#parts;
	#todo;
	#running = /* @__PURE__ */ new Map();
	#losses = /* @__PURE__ */ new Map();
	/** Blocks whose cells are given up, and why. */
	#givenUp = /* @__PURE__ */ new Map();
	#progress;
	#looks;
	#next;
	#stopped = null;
	#toldLimit = false;
	constructor(state) {
		const { options, history, records, parts, todo } = state;
		this.#options = options;
		this.#records = records;
		this.#parts = parts;
		this.#todo = todo;
		this.#progress = new RunProgress(options.plan, options.run, records);
		const { plan, run, prices = NO_PRICES } = options;
		this.#looks = new NextLooks({
			plan,
			run,
			history,
			prices,
			gcbench: VERSION
		});
		this.#next = [];
	}
	static async begin(options) {
		const { plan, run, store, retryFailed } = options;
		const history = await readHistory(store, run);
		const parts = new SharedParts();
		const known = await readRecords(store, run, (record) => parts.of(record));
		const records = new Map(known.map((record) => [record.spec.block.id, record]));
		const todo = remainingBlocks(plan, records, retryFailed);
		await settleAll(options, [...records.values()]);
		const loop = new RunLoop({
			options,
			history,
			records,
			parts,
			todo
		});
		await loop.#adopt();
		return loop;
	}
	/**
	* What earlier clients handed over, all of it, whether the next look needs it or not: it is being paid for, and limits
	* and interruptions must reach it.
	*/
	async #adopt() {
		const { plan, run, engine, budget, detach, waitUntil = null, onInterrupt } = this.#options;
		const { afterlife } = engine;
		const left = blocksAmong(plan, await afterlife?.pending() ?? []);
		await sideBySide(left, async (block) => {
			if (await afterlife?.adopt(blockSpec(plan, run, block)) === null) return;
			budget?.begin(block);
			this.#running.set(block.id, block);
		});
		const isRunning = (id) => this.#running.has(id);
		this.#todo.splice(0, Infinity, ...this.#todo.filter(({ id }) => !isRunning(id)));
		if (detach || waitUntil !== null || onInterrupt === "leave") for (const [id, count] of await afterlife?.losses() ?? []) this.#losses.set(id, count);
		for (const block of this.#todo) {
			const count = this.#losses.get(block.id) ?? 0;
			if (count >= MOST_LOSSES) this.#givenUp.set(block, `was lost ${count} times`);
		}
		this.#next = this.#wanted([...this.#running.values()]);
	}
	/** For a person whose command failed while blocks outlive it. */
	tellWhatGoesOn() {
		const { host, run } = this.#options;
		if (this.#running.size === 0) return;
		host.warn(`${formatCount(this.#running.size, "block")} under way ${this.#running.size === 1 ? "goes" : "go"} on. The same command takes them in; gcbench cancel ${run} ends them.`);
	}
	get stopped() {
		return this.#stopped;
	}
	/** Something was given up. */
	get isIncomplete() {
		return this.#givenUp.size > 0;
	}
	/** Hands over what is wanted, asks for states, and takes in what ended. @returns whether there is more to do */
	async step() {
		const { engine, host } = this.#options;
		if (this.#next.length === 0 && this.#running.size === 0) return false;
		host.signal.throwIfAborted();
		if (await this.#isOver()) return false;
		await this.#submit(this.#next.splice(0, engine.capacity - this.#running.size));
		const blocks = [...this.#running.values()];
		const states = await engine.states(blocks.map(({ id }) => id));
		const ended = blocks.filter((_, index) => states[index]?.status === "ended");
		for (const [index, block] of blocks.entries()) {
			const state = states[index];
			if (state?.status === "lost") await this.#lose(block, state);
		}
		if (ended.length > 0) await this.#takeIn(ended);
		this.#observe(blocks, states);
		const underWay = blocks.flatMap((block, index) => {
			const state = states[index];
			return state && this.#running.has(block.id) ? [{
				block,
				state
			}] : [];
		});
		const isSideBySide = engine.capacity > 1;
		host.progress(this.#progress.view({
			wanted: this.#next,
			underWay,
			isSideBySide
		}));
		return this.#next.length > 0 || this.#running.size > 0;
	}
	outcome(isFinished) {
		const records = [...this.#records.values()];
		const givenUp = [...this.#givenUp].map(([{ id }, reason]) => `${id}: ${reason}`);
		return {
			records,
			isFinished,
			running: this.#running.size,
			stopped: this.#stopped,
			givenUp
		};
	}
	/** Whether time or money is up: what runs is cancelled then, for it would cost more. */
	async #isOver() {
		const { engine, host, budget, deadline = null } = this.#options;
		const now = host.clock.now();
		const isLate = deadline !== null && now >= deadline;
		if (!isLate && !budget?.isSpent(now)) return false;
		this.#stopped = isLate ? "deadline" : "spend limit";
		const what = `The ${this.#stopped} is reached`;
		const running = [...this.#running.keys()];
		const cancelled = formatCount(running.length, "block");
		host.warn(running.length > 0 ? `${what}: ${cancelled} under way cancelled.` : `${what}.`);
		await engine.cancel(what);
		await this.#takeInRecorded(running);
		return true;
	}
	/** What left its record before the cancellation reached it. */
	async #takeInRecorded(ids) {
		const { store, run, host } = this.#options;
		await sideBySide(ids, async (id) => {
			const record = await readRecord(store, run, id);
			if (record) report(this.#parts.of(record), this.#records, host);
			this.#running.delete(id);
		});
	}
	async #submit(wanted) {
		const { plan, run, engine } = this.#options;
		const blocks = wanted.filter((block) => this.#affords(block));
		for (const block of blocks) {
			this.#todo.splice(this.#todo.indexOf(block), 1);
			this.#running.set(block.id, block);
		}
		const handed = blocks.map((block) => engine.submit(blockSpec(plan, run, block)));
		const failed = (await Promise.allSettled(handed)).find(({ status }) => status === "rejected");
		if (failed?.status === "rejected") throw failed.reason;
	}
	#affords(block) {
		const { budget, host } = this.#options;
		if (!budget || budget.affords(block)) {
			budget?.begin(block);
			return true;
		}
		if (!this.#toldLimit) {
			this.#toldLimit = true;
			const [committed, worst] = [budget.committedUsd, budget.worstUsd(block)];
			host.warn(`The spend limit of ${formatUsd(budget.limitUsd ?? 0)} leaves no room for another block: ${formatUsd(committed)} are spent or bound, and a block can cost ${formatUsd(worst)} if it takes all the time that it may.`);
		}
		this.#stopped = "spend limit";
		return false;
	}
	async #takeIn(ended) {
		const { store, run, host } = this.#options;
		const records = (await sideBySide(ended, async ({ id }) => {
			const record = await readRecord(store, run, id);
			return record && this.#parts.of(record);
		})).filter((record) => record !== null);
		for (const block of ended) this.#running.delete(block.id);
		this.#stopped = null;
		for (const record of records) report(record, this.#records, host);
		await sideBySide(records, (record) => settle(this.#options, record, [...this.#records.values()]));
		this.#next = this.#wanted([...this.#running.values()]);
	}
	#observe(blocks, states) {
		const { budget, host } = this.#options;
		for (const [index, { id }] of blocks.entries()) {
			const state = states[index];
			if (state?.status !== "running" && state?.status !== "waiting") continue;
			const seconds = state.status === "running" ? state.seconds ?? 0 : null;
			const runningSince = seconds === null ? null : host.clock.now() - seconds;
			budget?.observe(id, {
				attempts: state.attempts ?? 1,
				runningSince
			});
		}
	}
	async #lose(block, state) {
		const { plan, run, engine, host } = this.#options;
		const { reason, isLasting = false, isCancelled = false } = state;
		if (isCancelled) {
			this.#running.delete(block.id);
			throw new InterruptedError(`The run was cancelled from elsewhere (${reason}).`);
		}
		const count = (this.#losses.get(block.id) ?? 0) + 1;
		this.#losses.set(block.id, count);
		if (!isLasting && count < MOST_LOSSES && this.#affords(block)) {
			host.warn(`Block ${block.id} was lost and runs again: ${reason}.`);
			await engine.submit(blockSpec(plan, run, block));
			return;
		}
		const times = isLasting ? "" : `was lost ${count} times: `;
		host.warn(`Block ${block.id} is given up, and with it its version on this platform: ${times}${reason}.`);
		if (isLasting) await engine.afterlife?.abandon(block.id, reason);
		this.#givenUp.set(block, `${times}${reason}`);
		this.#running.delete(block.id);
		this.#next = this.#wanted([...this.#running.values()]);
	}
	#wanted(running) {
		const isRunning = new Set(running);
		const givenUp = new Set([...this.#givenUp.keys()].map(cellOf));
		const todo = this.#todo.filter((block) => !isRunning.has(block) && !givenUp.has(cellOf(block)));
		if (todo.length === 0) return [];
		return wantedBlocks(todo, running, {
			needs: this.#looks.needs([...this.#records.values()]),
			records: this.#records
		});
	}
};
/** Tells the budget what a block that has ended really cost; its host was launched once for all that it served. */
async function settle(options, record, records) {
	const { plan, run, store, budget, prices = NO_PRICES } = options;
	if (!budget?.limitUsd) return;
	const { block } = record.spec;
	const jobs = await readJobs(store, run, [record], block.id);
	const onHost = records.filter((other) => hostOf(other) === hostOf(record));
	const usd = usdByBlock({
		plan,
		records: onHost,
		jobs,
		prices
	});
	budget.end(block, usd.get(block.id) ?? null);
}
/** The same for all that an earlier client saw, blocks without a record among them: lost attempts were paid for. */
async function settleAll(options, records) {
	const { plan, run, store, budget, prices = NO_PRICES } = options;
	if (!budget?.limitUsd) return;
	const jobs = await readJobs(store, run, records);
	const usd = usdByBlock({
		plan,
		records,
		jobs,
		prices
	});
	const recorded = new Map(records.map(({ spec }) => [spec.block.id, spec.block]));
	for (const [id, cost] of usd) {
		const block = recorded.get(id) ?? plan.blocks.find((one) => one.id === firstAttemptId(id));
		if (block) budget.end({
			...block,
			id
		}, cost);
	}
}
function report(record, records, host) {
	records.set(record.spec.block.id, record);
	const failed = [record.warmUp, ...record.trials].find((trial) => trial?.failure);
	if (!failed?.failure) return;
	const version = record.spec.versions[failed.side]?.name;
	host.warn(`${version} failed (${failed.failure.class}): ${failed.failure.message}`);
}
/** What has no record yet; where asked, what failed gets another attempt under an id of its own. */
function remainingBlocks(plan, records, retryFailed) {
	return plan.blocks.flatMap((block) => {
		let attempt = 1;
		while (retryFailed && records.get(attemptId(block.id, attempt))?.status === "failed") attempt++;
		const id = attemptId(block.id, attempt);
		return records.has(id) ? [] : [{
			...block,
			id
		}];
	});
}
/** Blocks that the next look of their cell still needs, and those that the user asked to try again. */
function wantedBlocks(todo, running, { needs, records }) {
	const missing = new Map(needs.map(({ cell, hosts }) => [cellOf(cell), hosts]));
	const take = (block) => missing.set(cellOf(block), (missing.get(cellOf(block)) ?? 0) - 1);
	for (const block of running) take(block);
	const hopeless = hopelessCells(records);
	return todo.filter((block) => {
		if (isRetry(block.id)) return true;
		if (hopeless.has(cellOf(block)) || (missing.get(cellOf(block)) ?? 0) <= 0) return false;
		take(block);
		return true;
	});
}
/** One lasting failure, or two of any kind, in its cell; what came through at another attempt is none. */
function hopelessCells(records) {
	const failures = [...records.values()].filter(({ spec }) => !records.has(nextAttemptId(spec.block.id))).flatMap(({ spec, warmUp, trials }) => [warmUp, ...trials].flatMap((trial) => trial?.failure ? [{
		cell: cellOf(spec.block),
		name: trial.failure.class
	}] : []));
	const hopeless = [...group(failures, ({ cell }) => cell)].filter(([, own]) => own.length >= 2 || own.some(({ name }) => LASTING.includes(name)));
	return new Set(hopeless.map(([cell]) => cell));
}
function cellOf({ workload, platform, candidate }) {
	return JSON.stringify([
		workload,
		platform,
		candidate
	]);
}
// src/commands/results/past-records.ts
/**
* All records of the past: of the store's runs, and of the reports that are kept beside them. What is damaged
* is named and left out, because an old record must not stop a new run.
*/
async function readPastRecords({ store, reports }, host) {
	const records = /* @__PURE__ */ new Map();
	const keep = (record) => {
		if (isOfTestBed(record) && !isOnTestBed()) return;
		const key = JSON.stringify([
			record.spec.run,
			record.spec.block.id,
			hostOf(record)
		]);
		if (!records.has(key)) records.set(key, record);
	};
	const tolerate = (error) => {
		if (!(error instanceof UsageError)) throw error;
		host.warn(`${error.message.split("\n")[0]} It does not count as history.`);
	};
	for (const run of await listRuns(store)) try {
		for (const record of await readRecords(store, run)) keep(record);
	} catch (error) {
		tolerate(error);
	}
	for (const path of await glob("**/records/*.json", { cwd: reports })) {
		const full = join(reports, path);
		try {
			keep(parseStored(full, await readFile(full), recordSchema));
		} catch (error) {
			tolerate(error);
		}
	}
	return [...records.values()];
}
/** What a test bed left beside it tells nothing of AWS's machines. */
function isOfTestBed({ sessions }) {
	return sessions.some(({ machine }) => machine.instance?.isTestBed);
}
function isOnTestBed() {
	return Boolean(process.env["AWS_ENDPOINT_URL"]);
}
// src/commands/suite/describe-foresight.ts
/** `3 to 8 blocks, 12 to 32 trials, about 40 s to 2 min; it stops where it is sure`. */
function describeForesight({ least, most }) {
	const counts = [formatCountRange(least.blocks, most.blocks, "block"), formatCountRange(least.trials, most.trials, "trial")];
	const stop = least.blocks < most.blocks ? "; it stops where it is sure" : "";
	return `${[...counts, describeTime(least.seconds, most.seconds)].join(", ")}${stop}`;
}
function describeTime(least, most) {
	if (least === null || most === null) return "time not known before the first trial";
	const [from, to] = [formatRoughly(least), formatRoughly(most)];
	return from === to ? `about ${to}` : `about ${from} to ${to}`;
}
// src/adapters/images/container-harness.ts
/**
* A harness in a container of an image, on this machine. Its files are the caller's: it runs under the caller's user id.
* It has the machine's network, because two measurements at once find each other there (machine-lock.ts).
*/
function harnessInContainer(options) {
	const { client, image, data } = options;
	const [store, work] = [resolve(options.store), resolve(options.work)];
	return async ({ run, block }) => {
		for (const directory of [
			store,
			work,
			data
		]) await mkdir(directory, { recursive: true });
		const container = [
			...[
				"run",
				"--rm",
				"--interactive",
				"--name",
				`gcbench-${shortDigest(digestOf([run, block]))}-${process.pid}`,
				"--network",
				"host"
			],
			...["--user", `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`],
			...mount(store, "/store"),
			...mount(work, "/scratch"),
			...mount(data, "/data"),
			...mount("/etc/machine-id", "/etc/machine-id", "readonly"),
			...[
				"--ulimit",
				"stack=-1:-1",
				"--env",
				"HOME=/scratch",
				...AWS_VARIABLES.flatMap(handOn)
			],
			image
		];
		const place = [
			"--store",
			"/store",
			"--work",
			"/scratch",
			"--run",
			run,
			"--block",
			block
		];
		return {
			program: client,
			arguments: [
				...container,
				"gcbench-harness",
				...place
			]
		};
	};
}
/** Where inputs are fetched from; what is public needs no credentials, and none are handed on. */
const AWS_VARIABLES = [
	"AWS_REGION",
	"AWS_DEFAULT_REGION",
	"AWS_ENDPOINT_URL"
];
function handOn(name) {
	const value = process.env[name];
	return value === void 0 ? [] : ["--env", `${name}=${value}`];
}
/** In the long form, which refuses a source that is not there. A comma in a path would end it. */
function mount(from, to, ...more) {
	return ["--mount", [
		"type=bind",
		from.includes(",") ? `"source=${from}"` : `source=${from}`,
		`target=${to}`,
		...more
	].join(",")];
}
// src/commands/run/container-site.ts
/** A suite made definite for this machine, its versions as an image holds them. */
async function openContainerSite(loaded, inputs, known, host) {
	const { store } = known;
	if (/^\w+:\/\//.test(store.location)) throw new UsageError(`Blocks in containers of this machine write to a directory, and not to ${store.location}.`);
	const platforms = pinPlatforms(loaded.suite);
	const docker = await DockerCli.find();
	const image = await findImage(docker, loaded, inputs.image);
	const { suite, versions, workloads } = loaded;
	const source = {
		sources: inputs.inputSource,
		region: regionHere()
	};
	const staged = await pinImageWorkloads(loaded, [image], source, host);
	const plan = makePlan({
		suite,
		versions: pinImageVersions(image, {
			versions,
			workloads,
			platforms
		}),
		workloads: staged.workloads,
		platforms
	});
	const prices = await known.pricesFor(plan);
	const harness = harnessInContainer({
		client: docker.client,
		image: image.reference,
		store: store.location,
		work: WORK_DIRECTORY,
		data: resolve(inputs.data ?? `.gcbench/data`)
	});
	return {
		plan,
		store,
		begin: async (run) => {
			await storeInputSets(store, run, staged.sets);
			const engine = new LocalEngine({
				store,
				harness
			});
			return {
				prices,
				engine,
				limits: {},
				interrupted: "the container was ended"
			};
		},
		notes: () => []
	};
}
async function findImage(docker, loaded, wanted) {
	const architecture = architectureHere();
	const named = wanted ?? localName(await ownTag(loaded));
	if (wanted === void 0 && !await docker.find(named)) throw new UsageError(`There is no image ${named} on this machine. \`gcbench build SUITE\` builds it.`);
	const { id, labels, architecture: made } = await imageHere(docker, named);
	if (made !== architecture) throw new UsageError(`Image ${named} is for ${made}, and this machine is ${architecture}. Build it for ${architecture}: \`gcbench build SUITE\` here.`);
	return {
		reference: id,
		architecture: architectureSchema.parse(made),
		labels,
		named
	};
}
async function ownTag(loaded) {
	const architecture = architectureHere();
	const targets = targetsOf(loaded, architecture);
	return `${await suiteTag({
		loaded,
		root: productRoot(),
		architecture,
		targets
	})}-${architecture}`;
}
// src/commands/run/run-origin.ts
/** What a workflow says of whom it measures for. */
const originInputs = {
	pullRequest: number().int().positive().optional().meta({ description: "In a workflow: pull request that the result is for; it gets a comment." }),
	sha: commitSchema.optional().meta({ description: "In a workflow: commit that the result is for; it gets a check." }),
	baseSha: commitSchema.optional().meta({ description: "In a workflow: commit that it is compared with." }),
	publishBranch: branchSchema.optional().meta({ description: `In a workflow: branch for the result, where gcbench collect publishes it. Default: ${RESULTS_BRANCH}.` }),
	alert: boolean().default(false).meta({ description: "In a workflow: open an issue where a release became slower." }),
	status: boolean().default(false).meta({ description: "In a workflow: the status of a /benchmark comment waits at the commit; where the run is left to gcbench collect, that sets it." })
};
/**
* Who asks for this run, as GitHub's runner tells it. The commit is settled here, when the run begins, and never asked for later: that
* which was named, or that of an event about a commit.
*
* @returns null outside of workflows: nobody would publish it
* @throws {UsageError} a status is to wait at a commit that nobody named
*/
async function originHere(options, environment = process.env) {
	if (environment["GITHUB_ACTIONS"] !== "true") return null;
	const { repository, sha: ofEvent, pullRequest: eventPull } = await readWorkflowContext(environment);
	if (!repository) return null;
	const { pullRequest = null, baseSha = null, alert, status, failOn } = options;
	const isOfEvent = pullRequest === null || pullRequest === eventPull;
	const sha = options.sha ?? (isOfEvent ? ofEvent : null);
	if (status && sha === null) throw new UsageError("--status needs --sha, the commit that the status waits at.");
	return originSchema.parse({
		schemaVersion: 1,
		repository,
		pullRequest,
		headSha: sha,
		baseSha,
		event: environment["GITHUB_EVENT_NAME"] ?? "",
		workflowRun: workflowRunHere(environment),
		publish: {
			branch: options.publishBranch ?? "gcbench-results",
			comment: pullRequest !== null,
			check: sha !== null,
			alert,
			failOn,
			status
		}
	});
}
// src/commands/run/tell-workflow.ts
/**
* Lets a workflow publish a report whatever becomes of the step that made it: its outputs are told at once, and the run
* remembers that its workflow has the report. Where nobody publishes it after all, gcbench collect does.
*/
function tellWorkflow({ store, run }, host) {
	return async (outputs) => {
		for (const [name, value] of Object.entries(outputs)) host.output?.(name, String(value));
		if (process.env["GITHUB_ACTIONS"] !== "true" || !await readOrigin(store, run)) return;
		await noteReported(store, run, host.clock.now());
	};
}
// src/commands/run/run.ts
const inputsSchema = strictObject({
	suite: suiteInput,
	engine: _enum(["local", "batch"]).default("local").meta({ description: "Where blocks run: this machine, or AWS Batch." }),
	container: boolean().default(false).meta({ description: "On this machine, in containers of the image that gcbench build made." }),
	image: string().min(1).optional().meta({ description: "With --container: image of this machine. Default: the suite's own." }),
	data: string().min(1).optional().meta({ description: "With --container: directory of inputs on this machine. Default: .gcbench/data." }),
	inputSource: string().min(1).optional().meta({ description: "For runs from an image: where inputs are looked for, addresses of S3 separated by commas. Default: s3://geos-chem,s3://gcgrid." }),
	store: storeInput.meta({ description: "What keeps plans, records and logs: a directory, or s3://bucket/prefix; in AWS by default the bucket that gcbench bootstrap made." }),
	out: outInput,
	aA: boolean().default(false).meta({ description: "Run the suite's baseline against itself: what that finds is a false alarm." }),
	again: boolean().default(false).meta({ description: "Begin a new run if the last one of this plan is finished." }),
	retryFailed: boolean().default(false).meta({ description: "Try blocks that failed in this run once more." }),
	reports: reportsInput,
	prices: pricesInput,
	rankBy: rankByInput,
	failOn: failOnInput,
	region: regionInput,
	platforms: platformsInput,
	spot: spotInput,
	hosts: number().int().min(1).max(1e3).optional().meta({ description: "AWS: hosts of each platform at once. Default: as deployed." }),
	spendUsd: number().positive().optional().meta({ description: "AWS: most that the run may cost, in USD. Default: what was asked for last, else what the suite says." }),
	deadlineHours: number().positive().optional().meta({ description: "AWS: hours after which what has not ended is cancelled. Default: what was asked for last, else what the suite says." }),
	detach: boolean().default(false).meta({ description: "AWS: hand over the first blocks and end; gcbench wait goes on from anywhere." }),
	waitMinutes: number().nonnegative().optional().meta({ description: "AWS: wait so long at most, then leave the rest as --detach does. Default: to the end; in a workflow 330, because a job of GitHub ends after 6 hours." }),
	...originInputs
});
/** Half an hour less than the longest that a job on a runner of GitHub may take. */
const LONGEST_WAIT_MINUTES = 330;
const NO_CHECK = "Nobody said which commit of the pull request is measured: there will be no check. Give --sha.";
const run = command({
	name: "run",
	summary: "measure a suite and report what changed",
	description: "Goes the whole way from a suite to a report: plans, runs what has not run yet, compares and renders. Stopped at any moment, the same command goes on where it stopped. Called again after it finished, it makes the report anew from what was measured; --again measures anew.",
	positionals: ["suite"],
	examples: [
		"gcbench run benchmarks/suites/quickstart.yml",
		"gcbench run my-change.yml --out reports/my-change --fail-on regression",
		"gcbench run my-change.yml --a-a",
		"gcbench run benchmarks/suites/quickstart.yml --container",
		"gcbench run benchmarks/suites/architectures.yml --engine batch --spend-usd 10"
	],
	inputs: inputsSchema,
	async run(inputs, host) {
		const site = inputs.engine === "batch" ? await inAws(inputs, host) : await here(inputs, host);
		const { plan, store } = site;
		const { run: name, isFinished } = await chooseRun(store, plan, inputs.again);
		host.output?.("run", name);
		await readPlan(store, name);
		const folder = inputs.out ?? join("reports/local", name);
		await claimFolder(folder);
		await tellOfOthers({
			store,
			plan,
			name,
			isFinished
		}, host);
		let givenUp = [];
		if (isFinished && !inputs.retryFailed) host.info(`Run ${name} is finished: nothing to measure. --again measures anew.`);
		else {
			const origin = inputs.engine === "batch" ? await originHere(inputs) : null;
			if (origin?.pullRequest && origin.headSha === null) host.warn(NO_CHECK);
			if (origin) await noteOrigin(store, name, origin);
			const done = await measure(name, {
				site,
				inputs
			}, host);
			if (isHandedOver(done)) return handedOver(name, done, store);
			givenUp = done.givenUp;
		}
		const prices = await readPricesOfRun(store, name, inputs);
		const notes = site.notes();
		const onReport = tellWorkflow({
			store,
			run: name
		}, host);
		return reportRun({
			...inputs,
			store,
			run: name,
			prices,
			folder,
			notes,
			givenUp,
			onReport
		});
	}
});
async function here(inputs, host) {
	const foreign = [
		"region",
		"platforms",
		"hosts",
		"spendUsd",
		"deadlineHours",
		"waitMinutes"
	].find((key) => inputs[key] !== void 0) ?? ["detach", "spot"].find((key) => inputs[key]);
	if (foreign) throw new UsageError(`--${kebab(foreign)} is for --engine batch.`);
	const store = await openStore(inputs.store, { region: regionHere() });
	const pricesFor = async (plan) => {
		await readPrices(inputs.prices, inputs.rankBy);
		return readPrices(inputs.prices, plan.eliminateBy ?? inputs.rankBy);
	};
	const { container, image, data, inputSource } = inputs;
	if (container) return openContainerSite(await loadForPlan(inputs.suite, inputs), {
		image,
		data,
		inputSource
	}, {
		store,
		pricesFor
	}, host);
	if (data !== void 0) throw new UsageError("--data is for --container.");
	if (inputSource !== void 0) throw new UsageError("--input-source is for runs from an image: --container, --engine batch.");
	if (image !== void 0) throw new UsageError("--image is for --container.");
	const plan = await (inputs.aA ? planAgainstItself : planSuite)(inputs.suite, host);
	const prices = await pricesFor(plan);
	const work = resolve(WORK_DIRECTORY);
	return {
		plan,
		store,
		begin: async () => ({
			prices,
			engine: new LocalEngine({
				store,
				harness: harnessHere({
					path: harnessPath(),
					store,
					work
				})
			}),
			limits: {},
			interrupted: "the model was ended"
		}),
		notes: () => []
	};
}
/** Loaded where it is needed: a run on this machine does without the SDK. */
async function inAws(inputs, host) {
	const foreign = ["image", "data"].find((key) => inputs[key] !== void 0);
	const own = inputs.container ? "container" : foreign;
	if (own) throw new UsageError(`--${own} is for --engine local: in AWS every block is in a container.`);
	const { openBatchSite } = await import("./batch-site.js");
	return openBatchSite(inputs, host);
}
async function measure(name, { site, inputs }, host) {
	const { plan, store } = site;
	const { records, history } = await pastOf(name, {
		site,
		inputs
	}, host);
	const past = records.filter(({ spec }) => spec.run !== name);
	const done = records.filter(({ spec }) => spec.run === name);
	const foresight = foresee(plan, {
		past,
		history,
		done
	});
	host.info(`Run ${name}${done.length > 0 ? " goes on" : ""}: ${describeForesight(foresight)}.`);
	const { engine, prices, limits, interrupted } = await site.begin(name);
	const { retryFailed, detach } = inputs;
	const waitMinutes = inputs.waitMinutes ?? longestWait(inputs);
	const waitUntil = waitMinutes === void 0 ? null : host.clock.now() + waitMinutes * 60;
	try {
		return await runPlan({
			plan,
			run: name,
			engine,
			store,
			host,
			history,
			prices,
			retryFailed,
			detach,
			waitUntil,
			...limits
		});
	} catch (error) {
		if (!host.signal.aborted || !(error instanceof InterruptedError)) throw error;
		throw new InterruptedError(`Stopped: ${interrupted}, what is complete is kept. The same command goes on from here.`, { cause: error });
	}
}
/** Where GitHub ends a job, that is a cancellation, and nobody goes on with the run: so it is left in time. */
function longestWait({ engine }) {
	return engine === "batch" && process.env["GITHUB_ACTIONS"] === "true" ? LONGEST_WAIT_MINUTES : void 0;
}
async function pastOf(name, { site, inputs }, host) {
	const { plan, store } = site;
	const records = await readPastRecords({
		store,
		reports: inputs.reports
	}, host);
	const past = records.filter(({ spec }) => spec.run !== name);
	return {
		records,
		history: await readPlan(store, name) ? await readHistory(store, name) : knownPast(plan, past, readMachine().host)
	};
}
async function tellOfOthers(known, host) {
	const { store, plan, name, isFinished } = known;
	for (const key of await foreignKeys(store, name)) host.warn(`${store.describe(key)} is not gcbench's; it is left as it is.`);
	const [abandoned] = (await abandonedRuns(store, plan)).slice(-1);
	if (abandoned && !isFinished) host.info(`Run ${abandoned} of this suite was not finished. Suite, executables or inputs have changed since, so this is another run.`);
}
/** Whether the command ends while blocks of the run are under way, or will be. */
function isHandedOver({ isFinished, running, stopped, givenUp }) {
	return running > 0 || !isFinished && stopped === null && givenUp.length === 0;
}
/** What a detached command leaves: how to go on. */
function handedOver(run, { running, records }, store) {
	const done = records.length > 0 ? `${formatCount(records.length, "block")} done, ` : "";
	return {
		json: {
			run,
			store: store.location,
			running,
			done: records.length,
			isFinished: false
		},
		outputs: {
			run,
			finished: false,
			report: "",
			verdict: "",
			conclusion: ""
		},
		text: `Run ${run}: ${done}${running} under way.\n  gcbench status ${run}   shows them\n  gcbench wait ${run}     waits, goes on with the next look, and reports\n  gcbench cancel ${run}   ends them`
	};
}
export { readPastRecords as a, knownPast as c, warmUpShare as d, LocalEngine as f, describeForesight as i, firstLook as l, isHandedOver as n, runPlan as o, harnessHere as p, run as r, RunProgress as s, handedOver as t, foresee as u };
