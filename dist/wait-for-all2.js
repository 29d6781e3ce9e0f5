import { i as InterruptedError, r as InfrastructureError } from "./errors.js";
// src/adapters/aws/infrastructure/wait-for-all.ts
/** Waits for all of them, and reports every failure. */
async function all(works) {
	const ends = await Promise.allSettled(works);
	const errors = ends.flatMap((end) => end.status === "rejected" ? [end.reason] : []);
	const interrupted = errors.find((error) => error instanceof InterruptedError);
	if (interrupted || errors.length === 1) throw interrupted ?? errors[0];
	if (errors.length > 1) {
		const messages = errors.map((error) => error instanceof Error ? error.message : String(error));
		throw new InfrastructureError(messages.join("\n"), { cause: errors[0] });
	}
	return ends.flatMap((end) => end.status === "fulfilled" ? [end.value] : []);
}
export { all as t };
