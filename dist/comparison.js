import { B as _enum, G as number, H as boolean, J as record, V as array, W as literal, X as string, Y as strictObject } from "./vendor.js";
import { C as priceListSchema, T as priceSchema } from "./text.js";
import { n as digestSchema } from "./digest.js";
import { r as failureClassSchema } from "./inspection.js";
import { a as pinnedPlatformSchema, c as sideSchema$1, o as pinnedWorkloadSchema, s as planSchema } from "./plan.js";
import { r as platformQuestionSchema } from "./platform-comparison.js";
import { i as sessionSchema, n as machineSchema, t as disturbanceSchema } from "./record.js";
import { d as pinnedVersionSchema } from "./version.js";
import { a as runHistorySchema, p as aaTallySchema } from "./noise-history.js";
import { a as UsageError } from "./errors.js";
import { n as jobEndSchema } from "./job.js";
// src/core/agreement/agreement.ts
const count$1 = number().int().nonnegative();
const difference = number().nonnegative().describe("Relative RMS difference: RMS of the difference over RMS of the values, estimated.");
/**
* - `exact`: the same, bit for bit
* - `within tolerance`: different, by no more than platforms and builds are known to bring about
* - `beyond tolerance`: different by more than that, of one version: something is wrong
* - `different`: two versions compute different things, or nobody knows what to expect: told, not judged
* - `not comparable`: what is kept of the results does not say by how much they differ
*/
const agreementVerdictSchema = _enum([
	"exact",
	"within tolerance",
	"beyond tolerance",
	"different",
	"not comparable"
]);
/**
* What is compared with what:
* - `repeats`: the trials of one version on one host with each other
* - `hosts`: one version on one platform, from host to host
* - `platforms`: one version on two platforms
* - `versions`: two versions on one host
*/
const relationSchema = _enum([
	"repeats",
	"hosts",
	"platforms",
	"versions"
]);
const sideSchema = strictObject({
	version: string(),
	platform: string().describe("Id of a platform of the plan.")
});
const variableDifferenceSchema = strictObject({
	variable: string(),
	difference,
	tolerance: number().nonnegative().nullable().describe("For this variable: larger where it is stored in single precision; null: none.")
});
/** Whether what two kinds of runs computed agrees, as far as it should. */
const agreementSchema = strictObject({
	workload: string(),
	relation: relationSchema,
	a: sideSchema,
	b: sideSchema,
	hosts: count$1.describe("Hosts that it rests on."),
	trials: count$1,
	tolerance: number().nonnegative().nullable().describe("Largest difference that is as expected: 0 is bit for bit; null: nobody knows."),
	source: string().describe("Where the tolerance comes from."),
	verdict: agreementVerdictSchema,
	variables: count$1.nullable().describe("Compared one by one; null: the files as a whole alone."),
	worst: variableDifferenceSchema.nullable().describe("The variable furthest beyond its tolerance, or nearest to it; null: none differs."),
	median: difference.nullable().describe("Over all variables that were compared."),
	beyond: array(variableDifferenceSchema).describe("The worst of those beyond, worst first."),
	beyondCount: count$1,
	leftOut: array(strictObject({
		variables: array(string()),
		why: string()
	})),
	why: string().nullable().describe("Of files that can't be compared, or not as a whole."),
	remarks: array(string()).describe("Values that are missing or no number on one side alone."),
	isTrouble: boolean().describe("One version disagrees with itself where it should not.")
});
// src/core/cost/cost-summary.ts
const amount = number().nonnegative();
const count = number().int().nonnegative();
/** What machines were paid for, in seconds or in USD. Together: all-in. */
const costPartsSchema = strictObject({
	boot: amount.describe("From a host's launch to the job: boot, image, waiting for a next block."),
	staging: amount.describe("From the job's start to its first run of the model: inputs, build."),
	warmUp: amount,
	trials: amount.describe("Compute-only: wall time of the trials of complete blocks."),
	other: amount.describe("Between trials, saving results, and up to the minute that is the least."),
	failed: amount.describe("Blocks that failed and attempts that were lost, their launch included.")
});
/** What of `staging` was for input files. */
const inputsCostSchema = strictObject({
	blocks: count.describe("That needed inputs."),
	found: count.describe("Of these: found all of them on their host."),
	bytes: count.describe("Of the inputs of all these blocks."),
	fetchedBytes: count,
	cachedBytes: count.describe("Of the fetched ones: from the project's own bucket."),
	seconds: amount
});
const platformCostSchema = strictObject({
	platform: string().describe("Id of a platform."),
	price: priceSchema.nullable().describe("Null: not known."),
	hosts: count,
	blocks: count.describe("Complete."),
	failedBlocks: count,
	lostAttempts: count.describe("Hosts reclaimed, harnesses killed: attempts that left no record."),
	unknownLaunches: count.describe("Hosts of AWS that did not tell when they were launched."),
	seconds: costPartsSchema,
	inputs: inputsCostSchema.optional().describe("Absent: no block needed any."),
	usd: costPartsSchema.nullable()
});
const blockCostSchema = strictObject({
	block: string(),
	platform: string(),
	hosts: array(string()),
	computeUsd: amount.nullable(),
	allInUsd: amount.nullable()
});
/** What a run cost. */
const runCostSchema = strictObject({
	platforms: array(platformCostSchema),
	total: costPartsSchema.nullable().describe("USD, of the platforms that have a price."),
	blocks: array(blockCostSchema)
});
const figureSchema = strictObject({
	value: number().positive(),
	low: number().nullable().describe("Lower end of the 95 % interval; null: one host."),
	high: number().nullable()
});
/** What a simulated day costs with one version on one platform, in USD. */
const simulatedDayCostSchema = strictObject({
	workload: string(),
	version: string(),
	platform: string(),
	hosts: count,
	compute: figureSchema,
	allIn: figureSchema.nullable().describe("One job of one trial, with its boot, image and staging; null: those are not known.")
});
const costSummarySchema = runCostSchema.extend({ simulatedDays: array(simulatedDayCostSchema) });
// src/core/comparison/basis.ts
/**
* What a comparison was made from besides the records and what it says itself: with it and the records the same code
* gives the same comparison again, wherever it is.
*/
const basisSchema = strictObject({
	plan: planSchema.pick({
		seed: true,
		warmUp: true,
		limits: true,
		looks: true,
		eliminateBy: true,
		blocks: true
	}).describe("What the comparison does not say of its plan."),
	history: runHistorySchema.describe("What was known of the noise when the run began."),
	isFinished: boolean().describe("No more blocks were to come."),
	prices: priceListSchema.describe("Of the run's platforms."),
	jobs: strictObject({
		ends: array(strictObject({
			block: string(),
			end: jobEndSchema
		})),
		sessions: array(strictObject({
			block: string(),
			session: sessionSchema
		}))
	}).describe("What its jobs of AWS Batch did besides their records.")
});
/**
* A comparison that an earlier gcbench made says other things by the same names: its times are plain means.
*
* @param file where it was read
* @throws {UsageError} it is one of those
*/
function requireBasis({ run, basis }, file) {
	if (basis) return;
	throw new UsageError(`${file} was made by an earlier gcbench, whose figures are made in another way. \`gcbench compare ${run} --out ${file}\` makes it anew from its store.`);
}
// src/core/comparison/comparison.ts
const fraction = number().describe("Relative change, B over A minus 1: 0.02 is 2 % slower.");
/**
* - `slower`, `faster`: significant, and of a size that matters
* - `no material change`: the interval lies inside the bounds of what matters
* - `inconclusive`: neither, with what was measured
* - `not comparable`: the sides differ in more than the version, so that no number would say anything
*/
const verdictSchema = _enum([
	"slower",
	"faster",
	"no material change",
	"inconclusive",
	"not comparable"
]);
/** How a candidate differs from its baseline in one quantity. */
const effectSchema = strictObject({
	verdict: verdictSchema,
	change: fraction.nullable(),
	low: fraction.nullable().describe("Lower end of the interval; null: too few hosts for one."),
	high: fraction.nullable(),
	confidence: number().describe("Of the interval over all looks, as in 0.98."),
	p: number().min(0).max(1).nullable().describe("Two-sided; of a timer adjusted over all that were tested, of the wall time of its look."),
	smallestDetectable: number().nullable().describe("Change that this many hosts with this noise would have found in 80 of 100 cases."),
	hosts: number().int().nonnegative().describe("Replicates that it rests on."),
	trials: number().int().nonnegative(),
	noise: _enum([
		"history",
		"duplicates",
		"none"
	]).describe("What the hosts' own variance was moderated with.")
});
/** What one version took, over all trials that count. */
const versionSummarySchema = strictObject({
	trials: number().int().nonnegative(),
	wallSeconds: number().positive().describe("Geometric mean of the trials that count: in a comparison with the weights of the change, which is their ratio."),
	simulatedDaysPerDay: number().positive().nullable(),
	userSeconds: number().nonnegative(),
	systemSeconds: number().nonnegative(),
	peakMemoryMiB: number().nonnegative().describe("Of the largest trial."),
	outputs: array(digestSchema).describe("Distinct digests of the results over the trials: more than one is not repeatable.")
});
const timerComparisonSchema = strictObject({
	name: string(),
	parent: string().nullable(),
	isLeaf: boolean().describe("No other timer lies inside it. Only leaves are tested."),
	secondsA: number().nonnegative().nullable().describe("As the wall time, or the mean where a trial took none; null: it did not run."),
	secondsB: number().nonnegative().nullable(),
	interferenceLimit: number().nonnegative().nullable().optional().describe("Log time above the fastest trial of its version in its block beyond which a trial does not count in this timer; null: all count; absent: an earlier gcbench compared."),
	effect: effectSchema.nullable().describe("Null: not tested, because it is no leaf or too short."),
	isWatched: boolean().describe("Not proven to have changed, yet worth a look: Benjamini-Hochberg at 5 %.")
});
/** A trial as a point in a chart, with the way back to its record. */
const trialPointSchema = strictObject({
	block: string(),
	position: number().int(),
	side: sideSchema$1,
	wallSeconds: number().nonnegative(),
	timers: record(string(), number().nonnegative()).describe("Seconds of each timer."),
	session: number().int(),
	startedAt: string(),
	disturbance: disturbanceSchema,
	isLeftOut: boolean().describe("Interfered with: so far above the fastest of its version that it does not count.")
});
/** Earlier blocks that the noise is known from. */
const historySourceSchema = strictObject({
	blocks: number().int().positive(),
	runs: array(string()),
	hostSd: number().describe("Of the wall time, standard deviation of host differences, log units."),
	duplicateSd: number().describe("Of the wall time, robust standard deviation of a trial.")
});
const blockSummarySchema = strictObject({
	id: string(),
	status: _enum(["complete", "failed"]),
	host: string(),
	startedAt: string(),
	endedAt: string(),
	sessions: number().int().describe("More than one: it was interrupted and went on."),
	change: fraction.nullable().describe("Of this block alone.")
});
const failedTrialSchema = strictObject({
	block: string(),
	position: number().int(),
	version: string(),
	class: failureClassSchema,
	message: string(),
	logLines: array(string()),
	log: string().nullable()
});
/** One candidate against its baseline, in one workload on one platform. */
const cellSchema = strictObject({
	workload: string(),
	platform: string(),
	baseline: string(),
	candidate: string().nullable(),
	differences: array(string()).describe("Why the sides are not comparable; empty: they are."),
	notes: array(string()).describe("What a reader should know before believing the numbers."),
	effect: effectSchema.nullable().describe("Of the wall time; null: nothing to compare."),
	hostsAreBlocks: boolean().describe("All blocks ran on one machine: blocks in time stand in for hosts."),
	history: historySourceSchema.nullable().describe("Where the noise is known from."),
	a: versionSummarySchema.nullable(),
	b: versionSummarySchema.nullable(),
	timers: array(timerComparisonSchema),
	trials: array(trialPointSchema),
	blocks: array(blockSummarySchema),
	failures: array(failedTrialSchema),
	planned: number().int().describe("Most blocks that the plan allows it."),
	nextLook: number().int().nullable().describe("Hosts at which it would be looked at again; null: it is decided or at its cap.")
});
const comparisonSchema = strictObject({
	schemaVersion: literal(1),
	run: string(),
	plan: digestSchema,
	suite: string(),
	description: string().optional(),
	gcbench: string().describe("Version of gcbench that compared."),
	measuredFrom: string().nullable(),
	measuredTo: string().nullable(),
	workloads: array(pinnedWorkloadSchema),
	versions: array(pinnedVersionSchema),
	platforms: array(pinnedPlatformSchema),
	machines: array(machineSchema),
	aaTally: aaTallySchema.nullable().default(null).describe("Of the run's platforms; null: nobody counted."),
	cells: array(cellSchema),
	agreements: array(agreementSchema).optional().describe("Whether what the trials computed agrees; absent: an earlier gcbench compared."),
	platformQuestions: array(platformQuestionSchema).optional().describe("Which platform is the best, where a version ran on more than one."),
	cost: costSummarySchema.optional().describe("What the run cost, where machines have a price."),
	basis: basisSchema.optional().describe("What it was made from besides the records; absent: an earlier gcbench compared.")
});
export { verdictSchema as n, requireBasis as r, comparisonSchema as t };
