import { G as number, J as record, W as literal, X as string, Y as strictObject, z as datetime } from "./vendor.js";
import { r as originSchema } from "./origin.js";
import { t as toJson } from "./json.js";
import { n as askingKey, r as askingsPrefix } from "./keys.js";
import { t as parseStored } from "./stored.js";
// src/core/asking.ts
/**
* That somebody asked for a run: began it, or went on with it on purpose. A run's name follows from its plan, so whoever asks the same
* question gets the same run, days later and for another pull request, too. What belongs to who asked is kept here, numbered, and not with
* the run.
*/
const askingSchema = strictObject({
	schemaVersion: literal(1),
	at: datetime(),
	from: datetime().describe("What is bounded in hours counts from then."),
	origin: originSchema.nullable().describe("Null: nobody that a result could be sent to."),
	losses: record(string(), number().int().positive()).describe("How often each block had been lost by then: whoever asks again has it tried again.")
});
/** What is wanted of a run, in the order in which it was asked for. */
function wishesOf(askings) {
	const wishes = /* @__PURE__ */ new Map();
	for (const [index, { origin }] of askings.entries()) {
		if (!origin) continue;
		const key = wishKey(origin);
		const number = index + 1;
		const known = wishes.get(key);
		const pages = [...known?.workflowRuns ?? [], origin.workflowRun].filter((one) => one !== null);
		wishes.set(key, {
			origin,
			askings: known ? [...known.askings, number] : [number],
			workflowRuns: [...new Set(pages)]
		});
	}
	return [...wishes.values()];
}
function isSameWish(one, other) {
	return one === null || other === null ? one === other : wishKey(one) === wishKey(other);
}
/** Whether both are one workflow, or terminals, and want the same. */
function isSameAsker(one, other) {
	return isSameWish(one, other) && one?.workflowRun === other?.workflowRun;
}
function wishKey({ repository, repositoryId, pullRequest, headSha, publish }) {
	const { branch, comment, check, alert, failOn, status } = publish;
	return JSON.stringify([
		...[
			repositoryId ?? repository,
			pullRequest,
			headSha
		],
		branch,
		comment,
		check,
		alert,
		failOn,
		status
	]);
}
// src/pipeline/askings.ts
/** @returns the asking that holds from now on */
async function noteAsking(store, run, { at, origin, losses, isStep }) {
	const now = (/* @__PURE__ */ new Date(at * 1e3)).toISOString();
	for (;;) {
		const askings = await readAskings(store, run);
		const latest = isStep ? askings.at(-1) : void 0;
		const last = latest && isSameWish(latest.origin, origin) ? latest : void 0;
		if (last && isSameAsker(last.origin, origin)) return last;
		const asking = {
			schemaVersion: 1,
			at: now,
			from: last?.from ?? now,
			origin,
			losses: last?.losses ?? Object.fromEntries(losses)
		};
		if (await store.writeOnce(askingKey(run, askings.length + 1), toJson(asking))) return asking;
	}
}
/** All who asked for a run, the first one first. */
async function readAskings(store, run) {
	const askings = [];
	const count = askingsAmong(run, await store.list(askingsPrefix(run)));
	for (let number = 1; number <= count; number++) {
		const key = askingKey(run, number);
		const content = await store.read(key);
		if (content) askings.push(parseStored(store.describe(key), content, askingSchema));
	}
	return askings;
}
/** How often a run was asked for. @param keys of the run, those of others among them or not */
function askingsAmong(run, keys) {
	const prefix = askingsPrefix(run);
	const own = new Set([...keys].filter((key) => key.startsWith(prefix)));
	let count = 0;
	while (own.has(askingKey(run, count + 1))) count++;
	return count;
}
export { wishesOf as i, noteAsking as n, readAskings as r, askingsAmong as t };
