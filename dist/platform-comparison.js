import { B as _enum, G as number, H as boolean, V as array, X as string, Y as strictObject } from "./vendor.js";
import { T as priceSchema, x as overheadSchema } from "./text.js";
// src/core/attempt-id.ts
/** A failed block that is tried again gets an id of its own: records are never overwritten. */
function attemptId(block, attempt) {
	return attempt === 1 ? block : `${block}.r${attempt}`;
}
function isRetry(id) {
	return ATTEMPT.test(id);
}
function nextAttemptId(id) {
	const attempt = Number(ATTEMPT.exec(id)?.[1] ?? 1);
	return attemptId(firstAttemptId(id), attempt + 1);
}
/** Id of the block as the plan has it. */
function firstAttemptId(id) {
	return id.replace(ATTEMPT, "");
}
const ATTEMPT = /\.r(\d+)$/;
// src/core/platforms/platform-comparison.ts
/** Quantities that platforms can be ranked by. */
const metricSchema = _enum([
	"wall-time",
	"throughput",
	"cost",
	"all-in-cost"
]);
const METRICS = {
	"wall-time": {
		name: "wall time",
		unit: "s a trial",
		isBetterLarge: false
	},
	throughput: {
		name: "throughput",
		unit: "simulated days per day of wall time",
		isBetterLarge: true
	},
	cost: {
		name: "cost",
		unit: "USD per simulated day",
		isBetterLarge: false
	},
	"all-in-cost": {
		name: "cost all-in",
		unit: "USD per simulated day, boot and staging included",
		isBetterLarge: false
	}
};
const bound = number().nullable().describe("Null: too few hosts for an interval.");
const boundedSchema = strictObject({
	value: number(),
	low: number(),
	high: number()
});
/**
* - `best`: all others are behind it
* - `as good as the best`: it can't be told from the best
* - `behind`: it is not the best
* - `too few hosts`: it, or all others, ran on one host alone
*/
const standingSchema = _enum([
	"best",
	"as good as the best",
	"behind",
	"too few hosts"
]);
const rankedPlatformSchema = strictObject({
	platform: string().describe("Id of a platform."),
	value: number().positive().describe("Geometric mean over hosts, in the metric's unit."),
	low: bound.describe("Lower end of the value's 95 % interval; null: one host."),
	high: bound,
	standing: standingSchema,
	behind: number().nonnegative().describe("How much more it takes or costs than the first in rank, as a fraction."),
	behindLow: bound.describe("Of the distance to the best, simultaneous over all platforms."),
	behindHigh: bound,
	p: number().min(0).max(1).describe("That it is the best, adjusted over all others."),
	hostsWanted: number().int().describe("Hosts that it should have to go on with the choice; what it has: it is decided.")
});
const rankingSchema = strictObject({
	metric: metricSchema,
	confidence: number().describe("That all distances to the best hold together."),
	platforms: array(rankedPlatformSchema).describe("The best first.")
});
/** A platform as found, beside its figures. */
const platformFactsSchema = strictObject({
	platform: string(),
	name: string(),
	threads: number().int().positive(),
	hosts: number().int().positive().describe("Replicates: hosts, or on this machine blocks."),
	trials: number().int().positive(),
	cpuModels: array(string()),
	physicalCores: array(number().int()).describe("Distinct over its hosts; empty: not known."),
	threadsPerCore: array(number().int()),
	memoryMiB: number().describe("Of the smallest host."),
	price: priceSchema.nullable(),
	overhead: overheadSchema.nullable()
});
const scalingFitSchema = strictObject({
	law: _enum(["amdahl", "usl"]),
	oneThreadSeconds: boundedSchema,
	serialFraction: boundedSchema,
	coherencyCost: boundedSchema,
	bestThreads: number().int().nullable().describe("Null: more threads always help, ever less."),
	mostSpeedUp: number().nullable(),
	relativeError: number().nonnegative(),
	degrees: number().int(),
	predictions: array(strictObject({
		threads: number().int(),
		seconds: boundedSchema,
		speedUp: boundedSchema
	}))
});
/** How the wall time of one kind of machine changes with the number of threads. */
const scalingSchema = strictObject({
	name: string().describe("Of the platforms, without threads."),
	points: array(strictObject({
		platform: string(),
		threads: number().int(),
		seconds: number().positive(),
		low: bound,
		high: bound,
		isFitted: boolean().describe("False: more threads than physical cores.")
	})),
	fit: scalingFitSchema.nullable(),
	refusal: string().nullable().describe("Why there is no fit.")
});
/** Which platform is the best for one version of one workload. */
const platformQuestionSchema = strictObject({
	workload: string(),
	version: string(),
	simulatedDays: number().positive().nullable().describe("Of one trial."),
	isLocal: boolean().describe("All ran on one machine: blocks in time stand in for hosts."),
	platforms: array(platformFactsSchema),
	rankings: array(rankingSchema).describe("Of each metric that can be worked out."),
	scaling: array(scalingSchema),
	notes: array(string())
});
export { firstAttemptId as a, attemptId as i, metricSchema as n, isRetry as o, platformQuestionSchema as r, nextAttemptId as s, METRICS as t };
