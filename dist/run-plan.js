import { E as mean, W as literal, Y as strictObject, x as group, z as datetime } from "./vendor.js";
import { t as VERSION } from "./product.js";
import { i as InterruptedError } from "./errors.js";
import { _ as formatUsd, b as NO_PRICES, i as formatCount } from "./text.js";
import { a as firstAttemptId, i as attemptId, o as isRetry, s as nextAttemptId } from "./platform-comparison.js";
import { r as blocksAmong, t as blockSpec } from "./plan.js";
import { i as hostOf } from "./block-times.js";
import { r as usdByBlock } from "./run-cost.js";
import { t as toJson } from "./json.js";
import { t as parseStored } from "./stored.js";
import { C as publishedKey, D as reportedKey, T as publishedPlacesPrefix, m as historyKey, p as finishedKey, w as publishedPlaceKey, x as planKey } from "./keys.js";
import { c as readHistory, d as readRecord, f as readRecords, h as sideBySide, l as readJobs, u as readPlan } from "./stored-runs.js";
import { A as isOf, E as cellsOf, J as comparePlatforms, O as draftCell, P as timerJudge, X as withMeasuredOverheads, j as nextLookOf, k as hostsMissing } from "./write-report.js";
import { r as noteCancelled } from "./cancellation.js";
// src/pipeline/published-places.ts
const reportedSchema = strictObject({
	schemaVersion: literal(1),
	at: datetime()
});
/**
* What a store remembers of where a run's result went: one document a place, so that a place that refuses keeps no other waiting.
*
* @param state that the result is of: of another one every place is asked again
*/
async function openLedger(store, run, state) {
	const prefix = publishedPlacesPrefix(run, state);
	const keys = await store.list(prefix);
	return {
		settled: new Set(keys.map((key) => key.slice(prefix.length).replace(/\.json$/, ""))),
		note: async (place, outcome) => {
			const key = publishedPlaceKey(run, state, place);
			await store.writeOnce(key, toJson({
				schemaVersion: 1,
				...outcome
			}));
		}
	};
}
/** Remembers that who asked has what was wanted of that state, at all places. */
async function notePublished(store, run, state) {
	await store.writeOnce(publishedKey(run, state), toJson({ schemaVersion: 1 }));
}
/** Remembers that the workflow which waited for a run has the report of a state, and publishes it. @param at seconds since 1970 */
async function noteReported(store, run, { at, ...state }) {
	const note = {
		schemaVersion: 1,
		at: (/* @__PURE__ */ new Date(at * 1e3)).toISOString()
	};
	await store.writeOnce(reportedKey(run, state), toJson(note));
}
/** When a workflow had the report of that state, in seconds since 1970; null: none waited for it, or it was gone on with since. */
async function reportedAt(store, run, state) {
	const key = reportedKey(run, state);
	const content = await store.read(key);
	return content && Date.parse(parseStored(store.describe(key), content, reportedSchema).at) / 1e3;
}
// src/commands/run/handed-over.ts
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
// src/pipeline/spending.ts
/** Keeps a run's budget told of what its blocks cost. Without one, all is affordable. */
var Spending = class {
	#options;
	#toldLimit = false;
	constructor(options) {
		this.#options = options;
	}
	/** Counts a block that somebody handed over before. */
	begin(block) {
		this.#options.budget?.begin(block);
	}
	/** Whether there is room for a block; if so it is counted from now on. A person is told once that there is none. */
	affords(block) {
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
		return false;
	}
	/** Takes another limit than it began with. */
	limitTo(usd) {
		this.#options.budget?.limitTo(usd);
	}
	/** @param now seconds since 1970 */
	isSpent(now) {
		return this.#options.budget?.isSpent(now) ?? false;
	}
	/** @param states one for each block, in their order */
	observe(blocks, states) {
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
	/** Tells the budget what a block that has ended really cost; its host was launched once for all that it served. */
	async settle(record, records) {
		const { plan, run, store, budget, prices = NO_PRICES } = this.#options;
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
	async settleAll(records) {
		const { plan, run, store, budget, prices = NO_PRICES } = this.#options;
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
};
// src/pipeline/wanted-blocks.ts
/** These come back whatever one does; the others may be the machine's doing, and get a second block. */
const LASTING = [
	"model-error",
	"missing-input",
	"wrong-architecture",
	"bad-output"
];
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
/** A key for a candidate in a workload on a platform. */
function cellOf({ workload, platform, candidate }) {
	return JSON.stringify([
		workload,
		platform,
		candidate
	]);
}
// src/pipeline/run-loop.ts
/** A block that keeps getting lost says that something is wrong with its platform. */
const MOST_LOSSES = 3;
/**
* One run, round by round: what the next look needs is handed over, what has ended is taken in, and what is lost begins
* again or is given up.
*/
var RunLoop = class RunLoop {
	#options;
	#records;
	#parts;
	#todo;
	#running = /* @__PURE__ */ new Map();
	#losses = /* @__PURE__ */ new Map();
	/** Blocks whose cells are given up, and why. */
	#givenUp = /* @__PURE__ */ new Map();
	#spending;
	#progress;
	#looks;
	#next;
	#deadline;
	#stopped = null;
	constructor(state) {
		const { options, history, records, parts, todo, spending } = state;
		this.#options = options;
		this.#records = records;
		this.#parts = parts;
		this.#todo = todo;
		this.#spending = spending;
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
		this.#deadline = options.deadline ?? null;
	}
	/** Something can be handed over that was not wanted before this step. */
	get isWanting() {
		return this.#next.length > 0;
	}
	static async begin(options) {
		const { plan, run, store, retryFailed } = options;
		const history = await readHistory(store, run);
		const parts = new SharedParts();
		const known = await readRecords(store, run, (record) => parts.of(record));
		const records = new Map(known.map((record) => [record.spec.block.id, record]));
		const todo = remainingBlocks(plan, records, retryFailed);
		const spending = new Spending(options);
		await spending.settleAll([...records.values()]);
		const loop = new RunLoop({
			options,
			history,
			records,
			parts,
			todo,
			spending
		});
		await loop.#adopt();
		return loop;
	}
	/**
	* What earlier clients handed over, all of it, whether the next look needs it or not: it is being paid for, and limits
	* and interruptions must reach it.
	*/
	async #adopt() {
		const { plan, run, engine, forgiven } = this.#options;
		const { afterlife } = engine;
		const left = blocksAmong(plan, await afterlife?.pending() ?? []);
		await sideBySide(left, async (block) => {
			if (await afterlife?.adopt(blockSpec(plan, run, block)) === null) return;
			this.#spending.begin(block);
			this.#running.set(block.id, block);
		});
		const isRunning = (id) => this.#running.has(id);
		this.#todo.splice(0, Infinity, ...this.#todo.filter(({ id }) => !isRunning(id)));
		for (const [id, count] of await afterlife?.losses() ?? []) this.#losses.set(id, count - (forgiven?.get(id) ?? 0));
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
		this.#spending.observe(blocks, states);
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
		const { engine, host } = this.#options;
		const now = host.clock.now();
		if (!this.#isAtLimit(now)) return false;
		await this.#takeLatestBounds();
		if (!this.#isAtLimit(now)) return false;
		const isLate = this.#deadline !== null && now >= this.#deadline;
		this.#stopped = isLate ? "deadline" : "spend limit";
		const what = `The ${this.#stopped} is reached`;
		const running = [...this.#running.keys()];
		const cancelled = formatCount(running.length, "block");
		host.warn(running.length > 0 ? `${what}: ${cancelled} under way cancelled.` : `${what}.`);
		await engine.cancel(what);
		await this.#takeInRecorded(running);
		return true;
	}
	#isAtLimit(now) {
		return this.#deadline !== null && now >= this.#deadline || this.#spending.isSpent(now);
	}
	/** Who asked for the same run with other limits has jobs in it, too. */
	async #takeLatestBounds() {
		const latest = await this.#options.latestBounds?.();
		if (!latest) return;
		this.#deadline = latest.deadline;
		this.#spending.limitTo(latest.spendUsd);
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
		const isAffordable = this.#spending.affords(block);
		if (!isAffordable) this.#stopped = "spend limit";
		return isAffordable;
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
		const all = [...this.#records.values()];
		await sideBySide(records, (record) => this.#spending.settle(record, all));
		this.#next = this.#wanted([...this.#running.values()]);
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
function report(record, records, host) {
	records.set(record.spec.block.id, record);
	const failed = [record.warmUp, ...record.trials].find((trial) => trial?.failure);
	if (!failed?.failure) return;
	const version = record.spec.versions[failed.side]?.name;
	host.warn(`${version} failed (${failed.failure.class}): ${failed.failure.message}`);
}
// src/pipeline/run-plan.ts
const POLL_SECONDS = .5;
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
			if (isTimeToLeave(options)) {
				if (loop.isWanting) await loop.step();
				return loop.outcome(false);
			}
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
export { handedOver as a, noteReported as c, warmUpShare as i, openLedger as l, RunProgress as n, isHandedOver as o, estimatePlan as r, notePublished as s, runPlan as t, reportedAt as u };
