import { i as InterruptedError } from "./errors.js";
import { t as toJson } from "./json.js";
import { d as cancelsPrefix, l as cancelKey, u as cancelLiftedKey } from "./keys.js";
// src/pipeline/cancellation.ts
/** Notes that a run was cancelled, before its jobs are ended: whoever goes on with runs by itself leaves it alone. */
async function noteCancelled(store, run, { at, reason }) {
	const { number, isLifted } = await lastCancel(store, run);
	if (number > 0 && !isLifted) return;
	const note = {
		schemaVersion: 1,
		at: (/* @__PURE__ */ new Date(at * 1e3)).toISOString(),
		reason
	};
	await store.writeOnce(cancelKey(run, number + 1), toJson(note));
}
/** Notes that somebody goes on with a cancelled run on purpose. */
async function liftCancellation(store, run) {
	const { number, isLifted } = await lastCancel(store, run);
	if (number === 0 || isLifted) return;
	await store.writeOnce(cancelLiftedKey(run, number), toJson({ schemaVersion: 1 }));
}
/** Whether a run is cancelled, and nobody went on with it since. @param keys of the run, those of others among them or not */
function isCancelled(run, keys) {
	const { number, isLifted } = lastCancelAmong(run, keys);
	return number > 0 && !isLifted;
}
/**
* Has a step of a run taken unless the run is cancelled. Where that happens meanwhile, what the step handed over is
* ended: either the step sees the note, or who cancels sees what the step handed over.
*
* @throws {InterruptedError} the run is cancelled
*/
async function unlessCancelled({ run, store, engine }, step) {
	const isNow = async () => isCancelled(run, await store.list(cancelsPrefix(run)));
	const cancelled = new InterruptedError(`Run ${run} was cancelled.`);
	if (await isNow()) throw cancelled;
	const result = await step();
	if (!await isNow()) return result;
	await engine.cancel("the run was cancelled");
	throw cancelled;
}
async function lastCancel(store, run) {
	return lastCancelAmong(run, await store.list(cancelsPrefix(run)));
}
function lastCancelAmong(run, keys) {
	const prefix = cancelsPrefix(run);
	const own = new Set([...keys].filter((key) => key.startsWith(prefix)));
	let number = 0;
	while (own.has(cancelKey(run, number + 1))) number++;
	return {
		number,
		isLifted: own.has(cancelLiftedKey(run, number))
	};
}
export { unlessCancelled as i, liftCancellation as n, noteCancelled as r, isCancelled as t };
