import { G as number, J as record, V as array, W as literal, X as string, Y as strictObject } from "./vendor.js";
import { n as digestSchema } from "./digest.js";
// src/core/documents/a-a-tally.ts
/** What is known of false alarms in the wall time: comparisons of a version with itself, this run's among them. */
const aaTallySchema = strictObject({
	comparisons: number().int().nonnegative(),
	falseAlarms: number().int().nonnegative().describe("Of them called slower or faster."),
	upperBound: number().min(0).max(1).describe("Of the rate of false alarms, one-sided 95 %, Clopper and Pearson.")
});
// src/core/documents/run-history.ts
const noiseSchema = strictObject({
	hostSd: number().nonnegative().describe("Standard deviation of host differences, log units."),
	duplicateSd: number().nonnegative().describe("Robust standard deviation of a trial."),
	blocks: number().int().positive()
});
/**
* What is known of the noise when a run begins, for each quantity in each workload and platform. Kept with the
* run, so that the same records give the same verdict for ever.
*/
const runHistorySchema = strictObject({
	schemaVersion: literal(1),
	cells: array(strictObject({
		workload: digestSchema,
		platform: string(),
		runs: array(string()).describe("Where its blocks are from, the newest first."),
		quantities: record(string(), noiseSchema)
	})),
	aaTally: aaTallySchema.nullable().describe("A/A comparisons of the past on the run's platforms; null: nobody counted.")
});
const NO_HISTORY = {
	schemaVersion: 1,
	cells: [],
	aaTally: null
};
export { runHistorySchema as n, aaTallySchema as r, NO_HISTORY as t };
