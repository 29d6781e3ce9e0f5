import { G as number, W as literal, Y as strictObject } from "./vendor.js";
import { r as deadlineOf } from "./budget.js";
import { r as readAskings } from "./askings.js";
import { t as toJson } from "./json.js";
import { a as boundsKey, o as boundsPrefix } from "./keys.js";
import { _ as formatUsd, i as formatCount } from "./text.js";
import { t as parseStored } from "./stored.js";
// src/core/run-bounds.ts
/** What whoever goes on with a run must not exceed, where somebody asked for other limits than the suite's. */
const runBoundsSchema = strictObject({
	schemaVersion: literal(1),
	spendUsd: number().positive().nullable().describe("Null: none."),
	deadlineHours: number().positive().nullable().describe("From when the run was last asked for; null: none.")
});
/** The bounds that were asked for, over those that hold. @returns null: they are the same */
function changedBounds(held, asked) {
	const bounds = {
		schemaVersion: 1,
		spendUsd: asked.spendUsd ?? held.spendUsd,
		deadlineHours: asked.deadlineHours ?? held.deadlineHours
	};
	return bounds.spendUsd === held.spendUsd && bounds.deadlineHours === held.deadlineHours ? null : bounds;
}
/** Of the suite, where nobody asked for others. */
function boundsOf({ limits }) {
	const { spendUsd = null, deadlineHours = null } = limits;
	return {
		schemaVersion: 1,
		spendUsd,
		deadlineHours
	};
}
/** The plan with these bounds in place of the suite's. The run keeps its own. */
function withBounds(plan, { spendUsd, deadlineHours }) {
	const { trialMinutes } = plan.limits;
	return {
		...plan,
		limits: {
			trialMinutes,
			...spendUsd === null ? {} : { spendUsd },
			...deadlineHours === null ? {} : { deadlineHours }
		}
	};
}
/** A line for each limit of the suite in whose place another one holds, that was asked for now or when the run was called before. */
function describeReplaced({ limits: own }, { limits: held }) {
	const hours = (count) => formatCount(count, "hour");
	return [[
		"Spend limit",
		"--spend-usd",
		own.spendUsd,
		held.spendUsd,
		formatUsd
	], [
		"Deadline",
		"--deadline-hours",
		own.deadlineHours,
		held.deadlineHours,
		hours
	]].flatMap(([what, option, suites, asked, format]) => suites === void 0 || asked === void 0 || suites === asked ? [] : [`${what}: ${format(asked)}, as asked for with ${option}, in place of the suite's ${format(suites)}.`]);
}
// src/pipeline/run-bounds.ts
/**
* The plan of a run with the spend limit and the deadline that hold for it: what is asked for now, else what was last
* asked for, else the suite's.
*/
async function boundPlan(store, { run, plan }, asked) {
	const held = await heldBounds(store, {
		run,
		plan
	});
	return withBounds(plan, changedBounds(held, asked) ?? held);
}
/** Keeps what was asked for with the run: it holds for whoever goes on with it, too. */
async function keepBounds(store, { run, plan }, asked) {
	for (;;) {
		const last = await lastNumber(store, run);
		const changed = changedBounds(await readBounds(store, run, last) ?? boundsOf(plan), asked);
		if (!changed || await store.writeOnce(boundsKey(run, last + 1), toJson(changed))) return;
	}
}
async function heldBounds(store, { run, plan }) {
	return await readBounds(store, run, await lastNumber(store, run)) ?? boundsOf(plan);
}
async function lastNumber(store, run) {
	const prefix = boundsPrefix(run);
	const numbers = (await store.list(prefix)).flatMap((key) => {
		const [, digits] = /^(\d+)\.json$/.exec(key.slice(prefix.length)) ?? [];
		return digits === void 0 ? [] : [Number(digits)];
	});
	return Math.max(0, ...numbers);
}
async function readBounds(store, run, number) {
	if (number === 0) return null;
	const key = boundsKey(run, number);
	const content = await store.read(key);
	return content && parseStored(store.describe(key), content, runBoundsSchema);
}
// src/commands/run/since-asked.ts
/** What whoever asked last may have: the hours and the tries count from then. */
async function sinceAsked(run, { store, note, plan }) {
	const lastAsking = async () => (await readAskings(store, run)).at(-1);
	const latestBounds = async () => {
		const { limits } = await boundPlan(store, {
			run,
			plan
		}, {});
		const from = Date.parse((await lastAsking())?.from ?? note.begunAt) / 1e3;
		return {
			deadline: deadlineOf({ limits }, from),
			spendUsd: limits.spendUsd ?? null
		};
	};
	const { losses = {} } = await lastAsking() ?? {};
	const { deadline } = await latestBounds();
	return {
		deadline,
		latestBounds,
		forgiven: new Map(Object.entries(losses))
	};
}
export { describeReplaced as i, boundPlan as n, keepBounds as r, sinceAsked as t };
