#!/usr/bin/env node
import { r as __toESM } from "./rolldown-runtime.js";
import { i as regionHere } from "./aws-options.js";
import { i as UsageError, n as InfrastructureError, r as InterruptedError, t as FaultyFilesError } from "./errors.js";
import { r as TAGS, t as BOOTSTRAP_STACK } from "./tags.js";
import { A as noiseOf, C as readRecords, D as NO_HISTORY, E as runsAmong, F as cloudPlatforms, I as listed$1, M as estimateEffect, N as interferenceLimit, O as historyFor, P as usableHistory, S as readRecord, T as sideBySide, _ as isRunFinished, a as planSuite, b as readJobs, c as storeInputSets, d as readPrices, f as readPricesOfRun, h as foreignKeys, i as planLoaded, j as comparisonSchema, k as noiseIn, l as DEFAULT_PRICES, m as chooseRun, n as loadForPlan, o as pinPlatforms, p as abandonedRuns, r as planAgainstItself, s as pinInputs, t as pinImageWorkloads, u as readPriceFile, v as listRuns, w as readRunPrices, x as readPlan, y as readHistory } from "./image-workloads.js";
import { $ as viewCost, A as miniatureSource, At as hostDifferences, B as viewTimers, Bt as command, C as suiteInput, Ct as replicatesFrom, D as buildDirectory, Dt as duplicateDistances, E as WORK_DIRECTORY, Et as average, F as renderTerminal, G as platformsMarkdown, Gt as suiteSchema, H as headline$2, Ht as readVersionNames, I as terminalTable, It as undisturbedMean, J as codeSpan, K as rankColumns, L as hasChanged, M as productRoot, Mt as robustSd, N as recordedPricesFile, O as harnessPath, Ot as duplicateSd, P as PAINT, Pt as squaresAround, Q as COST_PARTS, R as markVerdict, Rt as byStart, S as storeInput, St as quantitySeconds, Tt as INTERFERENCE, U as isMeasured, Ut as YamlFile, V as VERDICTS$1, Vt as loadSuite, W as isSameVersion, X as table, Y as prose, Z as unbroken, _ as pricesInput, _t as twoSidedP, a as composeImage, at as platformLabel, b as reportsInput, bt as blocksByComparison, c as imageInputLists, ct as usdByBlock, d as versionsInside, dt as staysByHost, et as chosenRanking, f as DockerCli, ft as comparePlatforms, g as platformsInput, gt as tQuantile, h as outInput, ht as tEstimate, i as suiteTag, it as viewPlatforms, j as noiseModelsFile, jt as replicatesOf, k as instanceTypesFile, kt as firstHosts, l as pinImageVersions, lt as NO_JOBS, m as failOnInput, n as targetsOf, nt as formatValue, o as imageHere, ot as allIn, p as cloudStoreInput, pt as simulatedDayCosts, q as codeBlock, r as localName, rt as toneOf$1, s as pairInputs, st as runCost, t as build, tt as coresText, ut as hostStays, v as rankByInput, vt as WALL_TIME, w as DEFAULT_REPORTS, wt as standsForHost, x as runInput, xt as hostOf, y as regionInput, yt as blockTimes, z as viewEffect, zt as measuredBetween } from "./build.js";
import { i as buildDifferences, m as nameSchema, r as architectureSchema } from "./version.js";
import { t as VERSION } from "./product.js";
import { C as pricedMachine, T as worstUsdPerHour, _ as NO_PRICES, a as formatCountRange, c as formatMemory, d as formatRoughly, f as formatSeconds, g as formatUsdAmount, h as formatUsd, i as formatCount, l as formatNumber, m as formatSize, o as formatInstant, p as formatShare, r as formatChange, s as formatInterval, t as formatBytes, u as formatPercent, w as withPrices, x as priceOf, y as priceKey } from "./text.js";
import { $ as toJSONSchema, B as _enum, D as rollup, E as mean$1, G as number, H as boolean, L as number$1, N as require_jstat, O as sum$1, R as date, S as sampleVariance, T as max, V as array, W as literal, X as string, Y as strictObject, a as Option, b as medianAbsoluteDeviation, d as sqrt, f as require_lib, g as uniformInt, h as xoroshiro128plus, i as InvalidArgumentError, k as require_picocolors, l as linear, m as glob, n as Command, o as t, r as CommanderError, s as require_lib$1, t as createLogUpdate, u as log, v as mean, w as group, x as sampleStandardDeviation, y as median } from "./vendor.js";
import { r as shortDigest, t as digestOf } from "./digest.js";
import { C as METRICS, S as overallLevel, _ as LOOKS_WITHOUT_HISTORY, a as blocksAmong, b as looksSchema, d as versionFor, f as workloadDigest, g as nextAttemptId, h as isRetry, l as planSchema, m as firstAttemptId, o as makePlan, p as attemptId, r as blockSpec, v as LOOKS_WITH_HISTORY, x as looksUpTo, y as cappedLooks } from "./program-file.js";
import { t as toJson } from "./json.js";
import { T as relativeDifference, c as copyRunDirectory, d as removeTree, f as CONFIG_FILE, k as miniatureWorkloadSchema, m as TIMERS_FILE, o as readMachine, p as RESTARTS, t as architectureHere, w as SKETCH_STANDARD_ERROR } from "./machine.js";
import { _ as parseStored, d as plainTexts, l as plainLine, n as parseModelLog, t as excerpt, u as plainLines } from "./model-log.js";
import { t as LOCAL_PLATFORM } from "./platform.js";
import { f as jobsPrefix, g as recordKey, m as planKey, n as blocksPrefix, o as finishedKey, s as historyKey, t as RUNS_PREFIX, y as specKey } from "./keys.js";
import { a as SYSTEM_CLOCK, c as countMarks, i as failureOf, l as remaining, n as parseNumber, o as ProgressLines, r as EXIT, s as blocksOf, t as kebab } from "./input-text.js";
import { a as stageInputs, c as openStore, i as readLog, o as MachineLock, s as readCounters, t as runTrial } from "./trial.js";
import { n as pinCloudPlatforms, t as instanceTypesOf } from "./cloud-platforms.js";
import { n as findCCompiler, t as compileC } from "./c-compiler.js";
import { t as Launcher } from "./launcher.js";
import { a as blockTimeLimitSeconds, d as jobNoteSchema, i as Budget, n as describeStaging, o as deadlineOf, r as parseHarnessEvent, s as jobTimeLimitSeconds, t as describeHarnessEvent } from "./harness-event.js";
import { n as instanceFactsSchema, o as instanceTypesSchema, t as expandInstanceTypes } from "./instance.js";
import { a as openInputSource, c as recordSchema, r as DEFAULT_INPUT_SOURCES } from "./processors.js";
import { a as inputSetBytes, l as unionOfLists } from "./inputs.js";
import { c as localInputsOfDryRun, l as runBounded } from "./version-tree.js";
import { i as inspectRun, t as exitFromStatus } from "./inspection.js";
import { constants, createReadStream, existsSync } from "node:fs";
import { access, mkdir, mkdtemp, readFile, readdir, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { basename, dirname, join, relative, resolve } from "node:path";
import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";
import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import { createInterface } from "node:readline/promises";
import { createInterface as createInterface$1 } from "node:readline";
// src/core/github-subjects.ts
/**
* The `sub` claims that GitHub's tokens may hold for one and the same thing: since 15 July 2026 new and renamed
* repositories have their ids in it, older ones have not (GitHub Docs, OpenID Connect reference).
*/
function githubSubjects({ repository, ids, context }) {
	const plain = `repo:${repository}:${context}`;
	if (!ids) return {
		plain,
		withIds: null
	};
	const [owner = "", name = ""] = repository.split("/");
	return {
		plain,
		withIds: `repo:${owner}@${ids.owner}/${name}@${ids.repository}:${context}`
	};
}
// src/commands/consent.ts
const yesInput = boolean().default(false).meta({ description: "Make the changes without asking." });
const NOTHING_DONE = "Nothing was done.";
/**
* Shows what will be done and asks whether to.
*
* @throws {UsageError} there is nobody to ask, and nothing says yes
*/
async function agrees(host, { preview, question, yes }) {
	host.info(preview);
	if (yes) return true;
	const answer = await host.confirm(question);
	if (answer !== "nobody") return answer === "yes";
	throw new UsageError(`${NOTHING_DONE} There is no terminal to ask at: look at what is shown above, and add --yes to do it.`);
}
// src/report/stack-changes.ts
const REPLACED = {
	no: "",
	yes: "is replaced",
	perhaps: "perhaps replaced"
};
/** What is about to change in AWS, for a terminal. */
function stackChangesTable(changes) {
	return terminalTable([
		"stack",
		"action",
		"resource",
		"type",
		""
	], changes.map(({ stack, action, resource, type, replacement }) => [
		stack,
		action.toLowerCase(),
		resource,
		type.replace(/^AWS::/, ""),
		action === "Modify" ? REPLACED[replacement] : ""
	]));
}
// src/commands/describe-stack-plans.ts
/** What carrying plans out would change, resource by resource. */
function describeStackPlans(plans) {
	return stackChangesTable(plans.flatMap(changesOf));
}
function changesOf(plan) {
	if (plan.kind === "unchanged") return [];
	if (plan.kind !== "again") return plan.changes.map((change) => ({
		stack: plan.name,
		...change
	}));
	return [{
		stack: plan.name,
		action: "make again",
		resource: "all of it",
		type: `it is ${plan.status}, which can't be changed, only removed`,
		replacement: "no"
	}];
}
// src/commands/bootstrap.ts
const COST = "While nothing runs this costs what the bucket and the images in the repository take up, nothing else.";
const numericId = string().regex(/^\d+$/, "expected a number");
const inputs$3 = strictObject({
	region: regionInput,
	repository: string().regex(/^[\w.-]+\/[\w.-]+$/, "expected owner/name").optional().meta({ description: "GitHub repository (owner/name) whose workflows may deploy and run. Default: as before, or none." }),
	ownerId: numericId.optional().meta({ description: "Id of the repository's owner: part of the tokens of newer repositories." }),
	repositoryId: numericId.optional().meta({ description: "Id of the repository: `gh api repos/OWNER/NAME --jq '.owner.id, .id'` prints both." }),
	branch: string().min(1).default("main").meta({ description: "Branch whose workflows may take on the run role." }),
	environment: string().min(1).default("gcbench-deploy").meta({ description: "GitHub environment whose jobs may take on the deploy role." }),
	oidcProvider: string().regex(/^arn:/, "expected an ARN").optional().meta({ description: "ARN of GitHub's identity provider, where the account has one." }),
	vpc: string().regex(/^vpc-/, "expected vpc-...").optional().meta({ description: "Network of the hosts. Default: as before, or the region's default VPC." }),
	subnets: string().min(1).optional().meta({ description: "Subnets of that VPC, separated by commas. Default: one in each zone." }),
	yes: yesInput
});
const bootstrap = command({
	name: "bootstrap",
	summary: "prepare an account of AWS, once for each region",
	description: "Makes or updates stack gcbench: bucket, image repository, log group, network choice and roles, and roles for GitHub Actions where a repository is named. Shows the changes and asks first. While nothing runs, it costs what the bucket and the images take up.",
	positionals: [],
	examples: [
		"gcbench bootstrap",
		"gcbench bootstrap --repository geoschem/benchmarks --yes",
		"gcbench bootstrap --vpc vpc-0abc --subnets subnet-0a,subnet-0b"
	],
	inputs: inputs$3,
	async run(inputs, host) {
		const { AwsAccount } = await import("./aws-account.js");
		const { CloudFormationStacks } = await import("./cloudformation-stacks2.js");
		const account = new AwsAccount(inputs.region ?? regionHere());
		const stacks = new CloudFormationStacks(account, host);
		const spec = await specOf(account, inputs, await stacks.read(BOOTSTRAP_STACK));
		const plan = await stacks.plan(spec);
		if (plan.kind === "unchanged") return describe$9(plan.stack, account, "unchanged");
		if (!await stacks.consent([plan], () => agrees(host, {
			preview: `${describeStackPlans([plan])}\n\nIn region ${account.region}. ${COST}`,
			question: "Make these changes?",
			yes: inputs.yes
		}))) return {
			json: { outcome: "declined" },
			text: NOTHING_DONE
		};
		return describe$9(await stacks.apply(spec, plan), account, "changed");
	}
});
async function specOf(account, inputs, stack) {
	const { bootstrapSpec } = await import("./aws-infrastructure2.js");
	const { findNetwork } = await import("./default-network.js");
	const { VpcId, SubnetIds } = stack?.outputs ?? {};
	const network = inputs.vpc === void 0 && inputs.subnets === void 0 && VpcId && SubnetIds ? {
		vpcId: VpcId,
		subnetIds: listed$1(SubnetIds)
	} : await findNetwork(account, {
		vpc: inputs.vpc ?? VpcId,
		subnets: inputs.subnets === void 0 ? void 0 : listed$1(inputs.subnets)
	});
	return bootstrapSpec({
		parameters: {
			VpcId: network.vpcId,
			SubnetIds: network.subnetIds.join(","),
			...subjectsOf(inputs),
			...inputs.oidcProvider ? { OidcProviderArn: inputs.oidcProvider } : {}
		},
		initial: {
			...NO_SUBJECTS,
			OidcProviderArn: ""
		}
	});
}
/** Parameters of the stack that say who may take on its roles. */
const NO_SUBJECTS = {
	DeploySubject: "",
	DeploySubjectWithIds: "",
	RunSubject: "",
	RunSubjectWithIds: ""
};
function subjectsOf(inputs) {
	const { repository, ownerId, repositoryId, branch, environment } = inputs;
	if (!repository) {
		if (ownerId ?? repositoryId) throw new UsageError("Ids need --repository beside them.");
		return {};
	}
	if (ownerId === void 0 !== (repositoryId === void 0)) throw new UsageError("--owner-id and --repository-id belong together: give both or none.");
	const ids = ownerId && repositoryId ? {
		owner: ownerId,
		repository: repositoryId
	} : null;
	const subjects = (context) => githubSubjects({
		repository,
		ids,
		context
	});
	const deploy = subjects(`environment:${environment}`);
	const run = subjects(`ref:refs/heads/${branch}`);
	return {
		DeploySubject: deploy.plain,
		DeploySubjectWithIds: deploy.withIds ?? "",
		RunSubject: run.plain,
		RunSubjectWithIds: run.withIds ?? ""
	};
}
async function describe$9(stack, account, outcome) {
	const { bootstrapOf } = await import("./aws-infrastructure2.js");
	const made = bootstrapOf(stack);
	const head = outcome === "unchanged" ? `Stack ${stack.name} in ${account.region} is as it should be: nothing was changed.` : `Stack ${stack.name} in ${account.region} is ready.`;
	const roles = [...made.deployRoleArn ? [`  deploy role  ${made.deployRoleArn}`] : [], ...made.runRoleArn ? [`  run role     ${made.runRoleArn}`] : []];
	const trusted = Object.keys(NO_SUBJECTS).flatMap((key) => stack.parameters[key] || []);
	const text = [
		head,
		`  store        s3://${made.bucketName}`,
		`  images       ${made.repositoryUri}`,
		`  logs         ${made.logGroupName}`,
		...roles,
		...trusted.map((subject) => `  trusts       ${subject}`),
		"Next: an image in the repository (docs/aws.md), then gcbench run SUITE --engine batch"
	].join("\n");
	return {
		json: {
			outcome,
			region: account.region,
			bootstrap: made
		},
		text
	};
}
// src/core/calibration/measured-series.ts
/** Runs of a program on a host before which it had not run there: cold caches make it slow. */
const DROPPED_RUNS = 1;
const BLOCK_RUNS = 4;
const SMALLEST_BLOCK = 2;
const MOST_FAULTS = 20;
const seriesSchema = strictObject({
	set: string().optional(),
	program: string(),
	hosts: array(strictObject({
		host: string(),
		seconds: array(number().positive()).describe("In the order of running.")
	})).min(1)
});
/**
* Reads repeated measurements: NDJSON, a program a line, as
* `{"program": "...", "hosts": [{"host": "...", "seconds": [1.5, 1.4, ...]}]}`.
*
* @param file its name, for messages
* @throws {FaultyFilesError} lines that are not of that form, each with its number
*/
function parseMeasuredSeries(file, text) {
	const faults = [];
	const series = [];
	for (const [index, content] of text.split("\n").entries()) {
		if (content.trim() === "") continue;
		const parsed = parseLine(content);
		if (typeof parsed === "string") faults.push({
			file,
			line: index + 1,
			message: parsed
		});
		else series.push(parsed);
		if (faults.length === MOST_FAULTS) break;
	}
	if (faults.length === 0 && series.length === 0) faults.push({
		file,
		message: "it has no lines"
	});
	if (faults.length > 0) throw new FaultyFilesError(faults);
	return series;
}
/** @returns what is wrong with it, where something is */
function parseLine(content) {
	let value;
	try {
		value = JSON.parse(content);
	} catch (error) {
		return `no JSON: ${error instanceof Error ? error.message : String(error)}`;
	}
	const parsed = seriesSchema.safeParse(value);
	if (!parsed.success) return parsed.error.issues.map(({ path, message }) => path.length > 0 ? `${path.join(".")}: ${message}` : message).join("; ");
	const { program, hosts } = parsed.data;
	return {
		program,
		workload: program.split(" | ")[0] ?? program,
		hosts: hosts.map(({ host, seconds }) => {
			const times = seconds.slice(DROPPED_RUNS).map(Math.log);
			return {
				host,
				times,
				blocks: cutIntoBlocks(times)
			};
		})
	};
}
function cutIntoBlocks(times) {
	const whole = Math.floor(times.length / BLOCK_RUNS);
	if (whole === 0) return times.length >= SMALLEST_BLOCK ? [times.slice(0, SMALLEST_BLOCK)] : [];
	return Array.from({ length: whole }, (_, index) => times.slice(index * BLOCK_RUNS, (index + 1) * BLOCK_RUNS));
}
// src/core/calibration/noise-model.ts
const share$1 = number().min(0).max(1);
const sd = number().min(0).max(1);
const slowDown = strictObject({
	from: number().min(0).max(10),
	to: number().min(0).max(10)
}).refine(({ from, to }) => from <= to, { error: "expected from <= to" }).describe("Fraction of the run time that is added, even over the range: 0.05 to 0.2 is 5-20 %.");
/**
* How the times of an unchanged program vary. A trial's log time is the sum of what follows; standard
* deviations are in log units, so that 0.01 is 1 % of the run time.
*/
const noiseModelSchema = strictObject({
	name: nameSchema,
	description: string().describe("What it stands for, for people."),
	hostSd: sd.describe("Between hosts; the same for all trials on a host."),
	runSd: sd.describe("From trial to trial on a host."),
	hostVersionSd: sd.describe("Of the change between the versions, from host to host."),
	autocorrelation: number().gt(-1).lt(1).default(.3).describe("Of run noise, from a trial to the next on a host (AR(1))."),
	tailDegrees: number().int().min(3).optional().describe("Degrees of freedom of Student's t that run noise follows, at the same sd. Default: normal."),
	outliers: strictObject({
		share: share$1.describe("Of the trials that something slows down."),
		slowDown
	}).optional(),
	bursts: strictObject({
		chance: share$1.describe("That interference begins at a trial."),
		trials: number().int().min(1).max(100).describe("Successive trials that it then hits."),
		slowDown
	}).optional(),
	slowHosts: strictObject({
		share: share$1.describe("Of the hosts that are of the slow kind."),
		slowDown: number().min(0).max(10).describe("Fraction of the run time that they add."),
		noiseGrowth: number().min(0).max(100).describe("Their run noise over that of the others.")
	}).optional(),
	drift: strictObject({
		change: number().gt(-1).max(10).describe("Fraction that a host's run time drifts by; each host by an even share of it."),
		trials: number().gt(0).max(1e3).describe("Trials in which 63 % of the drift is over: it bends, as warming does.")
	}).optional(),
	coldStart: strictObject({ slowDown }).optional().describe("The first trial of a block is slow, although a warm-up went before it."),
	noiseGrowth: number().positive().max(100).default(1).describe("Today's run noise over the run noise that history was measured with."),
	reactionGrowth: number().positive().max(100).default(1).describe("Today's hostVersionSd over that of history: a candidate that hosts take differently.")
});
const noiseModelsSchema = strictObject({ models: array(noiseModelSchema).min(1).refine((models) => new Set(models.map(({ name }) => name)).size === models.length, { error: "two models have the same name" }) });
// src/core/calibration/random-stream.ts
/** Numbers that the generator gives before its state has forgotten how few bits it was seeded with. */
const DISCARDED = 64;
const TWO_TO_32 = 2 ** 32;
/**
* Seeded random numbers. Each stream has a name, and its numbers depend on the seed and the name alone: what
* else a study draws, and in what order, changes nothing in it.
*/
var RandomStream = class {
	#generator;
	#spare = null;
	constructor(seed, name) {
		this.#generator = xoroshiro128plus(Number.parseInt(shortDigest(digestOf([seed, name])), 16));
		for (let count = 0; count < DISCARDED; count++) this.#generator.next();
	}
	/** Even between 0 and 1, both excluded. */
	uniform() {
		return ((this.#generator.next() >>> 0) + .5) / TWO_TO_32;
	}
	/** A whole number from 0 to below the bound. */
	below(bound) {
		return Math.floor(this.uniform() * bound);
	}
	/**
	* Standard normal [1].
	*
	* [1] Box & Muller, "A note on the generation of random normal deviates", Ann. Math. Statist. 29(2), 1958,
	*     doi:10.1214/aoms/1177706645.
	*/
	normal() {
		if (this.#spare !== null) {
			const spare = this.#spare;
			this.#spare = null;
			return spare;
		}
		const radius = Math.sqrt(-2 * Math.log(this.uniform()));
		const angle = 2 * Math.PI * this.uniform();
		this.#spare = radius * Math.sin(angle);
		return radius * Math.cos(angle);
	}
	/** Student's t, scaled to a variance of 1. @param degrees at least 3, for below that it has no variance */
	student(degrees) {
		const centre = this.normal();
		let squares = 0;
		for (let count = 0; count < degrees; count++) squares += this.normal() ** 2;
		return centre / Math.sqrt(squares / degrees) * Math.sqrt((degrees - 2) / degrees);
	}
	/** So many of the values, each at most once, in random order (Fisher and Yates). */
	sample(values, count) {
		const left = [...values];
		for (let index = 0; index < Math.min(count, left.length); index++) {
			const other = index + this.below(left.length - index);
			const chosen = left[other];
			left[other] = left[index];
			left[index] = chosen;
		}
		return left.slice(0, count);
	}
};
// src/core/calibration/simulate-host.ts
const UNGROWN = {
	noiseGrowth: 1,
	reactionGrowth: 1
};
const ABBA = [
	"A",
	"B",
	"B",
	"A"
];
const BAAB = [
	"B",
	"A",
	"A",
	"B"
];
/** The order of a block's trials, by chance as a plan has it. */
function blockOrder(random) {
	return random.uniform() < .5 ? ABBA : BAAB;
}
/**
* Trials on one fresh host, an unchanged program under two names.
*
* @param order of the versions
* @param day when history was measured, or today, when the model's noise may have grown
* @returns logarithms of seconds in the order of running, around 0
*/
function simulateTrials(model, random, { order, day }) {
	const slowHost = model.slowHosts !== void 0 && random.uniform() < model.slowHosts.share ? model.slowHosts : void 0;
	const host = model.hostSd * random.normal() + Math.log1p(slowHost?.slowDown ?? 0);
	const grown = day === "today" ? model : UNGROWN;
	const reaction = model.hostVersionSd * grown.reactionGrowth * random.normal();
	const runSd = model.runSd * grown.noiseGrowth * (slowHost?.noiseGrowth ?? 1);
	const drift = model.drift ? random.uniform() * Math.log1p(model.drift.change) : 0;
	const interference = burstsOver(order.length, model, random);
	const carried = model.autocorrelation;
	const fresh = Math.sqrt(1 - carried ** 2);
	let noise = innovation(model, random);
	return order.map((side, position) => {
		if (position > 0) noise = carried * noise + fresh * innovation(model, random);
		return host + (side === "B" ? reaction : 0) + runSd * noise + drift * driftReached(model, position) + (interference[position] ?? 0) + outlier(model, random) + (position === 0 ? coldStart(model, random) : 0);
	});
}
function innovation({ tailDegrees }, random) {
	return tailDegrees === void 0 ? random.normal() : random.student(tailDegrees);
}
function driftReached({ drift }, position) {
	return drift ? 1 - Math.exp(-position / drift.trials) : 0;
}
function outlier({ outliers }, random) {
	return outliers && random.uniform() < outliers.share ? slowedBy(outliers.slowDown, random) : 0;
}
function coldStart(model, random) {
	return model.coldStart ? slowedBy(model.coldStart.slowDown, random) : 0;
}
function burstsOver(trials, { bursts }, random) {
	if (!bursts) return [];
	const added = new Array(trials).fill(0);
	for (let begin = 0; begin < trials; begin++) {
		if (random.uniform() >= bursts.chance) continue;
		const size = slowedBy(bursts.slowDown, random);
		for (let at = begin; at < Math.min(trials, begin + bursts.trials); at++) added[at] = Math.max(added[at] ?? 0, size);
	}
	return added;
}
function slowedBy({ from, to }, random) {
	return Math.log1p(from + (to - from) * random.uniform());
}
/** A block on a fresh host: four trials in ABBA or BAAB. */
function simulateBlock(model, random, { host, day }) {
	const order = blockOrder(random);
	return {
		host,
		blocks: [bySide(order, simulateTrials(model, random, {
			order,
			day
		}))]
	};
}
/** Times sorted by the version that they are labelled with. */
function bySide(order, times) {
	return {
		a: times.filter((_, index) => order[index] === "A"),
		b: times.filter((_, index) => order[index] === "B")
	};
}
/** The same block as it would have been with a slower candidate. @param effect B over A minus 1 */
function withEffect({ host, blocks }, effect) {
	const added = Math.log1p(effect);
	return {
		host,
		blocks: blocks.map(({ a, b }) => ({
			a,
			b: b.map((time) => time + added)
		}))
	};
}
const IN_TURN = Array.from({ length: 20 }, (_, index) => index % 2 === 0 ? "A" : "B");
const ONLY_A = new Array(10).fill("A");
const ONLY_B = new Array(10).fill("B");
/** Comparisons simulated with a noise model. The same seed gives the same ones, whatever else is studied. */
var ModelDraws = class {
	kind = "model";
	name;
	description;
	#model;
	#blocks;
	#rivals;
	constructor(model, seed) {
		this.name = model.name;
		this.description = model.description;
		this.#model = model;
		this.#blocks = new RandomStream(seed, `blocks of ${model.name}`);
		this.#rivals = new RandomStream(seed, `rivals of ${model.name}`);
	}
	next() {
		const past = this.#replicates(24, "past");
		return {
			history: noiseOf([past]),
			hosts: this.#replicates(8, "today"),
			oneHost: bySide(IN_TURN, this.#today(IN_TURN)),
			twoHosts: {
				a: this.#today(ONLY_A),
				b: this.#today(ONLY_B)
			},
			stored: {
				past: Array.from({ length: 64 }, () => this.#single("A", "past")),
				now: this.#single("B", "today")
			}
		};
	}
	#replicates(count, day) {
		return Array.from({ length: count }, (_, index) => simulateBlock(this.#model, this.#blocks, {
			host: `host ${index + 1}`,
			day
		}));
	}
	#today(order) {
		return simulateTrials(this.#model, this.#rivals, {
			order,
			day: "today"
		});
	}
	#single(side, day) {
		const [time = 0] = simulateTrials(this.#model, this.#rivals, {
			order: [side],
			day
		});
		return time;
	}
};
// src/core/calibration/measured-draws.ts
/** Fewer stored results than this are no sample to test against; a setting that Bencher advises. */
const FEWEST_STORED = 30;
/** A Mann-Whitney test of fewer runs a side can't reach 0.05. */
const FEWEST_RIVAL_RUNS = 4;
/**
* Comparisons drawn from real measurements of an unchanged program: the runs of a host, in the order they ran,
* are labelled ABBA or BAAB by chance, so that every `slower` or `faster` is false. Where a program ran on enough
* hosts a host is a replicate; else blocks in time on one machine stand in for hosts, as the local engine has it.
* Noise history comes from other hosts, or from the same machine's other blocks, those of the same workload at
* other versions among them. A relabelled run holds no reaction of versions to hosts: that only models can try.
*/
var MeasuredDraws = class {
	kind = "data";
	name;
	description;
	#pools;
	#random;
	/**
	* @param name of the set, as in the name of its file
	* @throws {UsageError} nothing in it was measured often enough
	*/
	constructor(name, series, seed) {
		this.name = name;
		this.#pools = [...hostPools(series), ...machinePools(series)];
		this.#random = new RandomStream(seed, `measured ${name}`);
		if (this.#pools.length === 0) throw new UsageError(`${name}: no program in it ran on 8 hosts at least 3 times, or on one host 33 times. A comparison takes 8 blocks, and the first run on a host is dropped.`);
		this.description = describePools(series);
	}
	next() {
		const pool = this.#pools[this.#random.below(this.#pools.length)];
		const shuffled = this.#random.sample(pool.replicates, pool.replicates.length);
		const today = shuffled.slice(0, 8);
		const unused = shuffled.slice(8, 32);
		return {
			hosts: today.map((blocks, index) => this.#relabelled(blocks, index)),
			history: this.#history([unused, ...this.#random.sample(pool.past, pool.past.length)]),
			oneHost: this.#oneHost(pool),
			twoHosts: this.#twoHosts(pool),
			stored: this.#stored(pool)
		};
	}
	/** One of a replicate's blocks, with labels. */
	#relabelled(blocks, index) {
		const times = blocks[this.#random.below(blocks.length)] ?? [];
		const order = blockOrder(this.#random);
		return {
			host: `host ${index + 1}`,
			blocks: [bySide(order, times)]
		};
	}
	/** Whole comparisons until they hold enough blocks. @returns null where they don't */
	#history(comparisons) {
		const used = [];
		let blocks = 0;
		for (const comparison of comparisons) {
			const left = 24 - blocks;
			if (left < 2) break;
			if (comparison.length < 2) continue;
			used.push(comparison.slice(0, left).map((one, index) => this.#relabelled(one, index)));
			blocks += Math.min(left, comparison.length);
		}
		const noise = noiseOf(used);
		return noise && noise.blocks >= 8 && noise.hostSd > 0 ? noise : null;
	}
	#oneHost({ hosts }) {
		const runs = 20;
		const long = hosts.filter(({ times }) => times.length >= runs);
		const host = long[this.#random.below(long.length)];
		if (!host) return null;
		const begin = this.#random.below(host.times.length - runs + 1);
		const first = this.#random.below(2);
		const times = host.times.slice(begin, begin + runs);
		return bySide(times.map((_, index) => index % 2 === first ? "A" : "B"), times);
	}
	/** As many runs as both hosts have, ten at most. */
	#twoHosts({ hosts }) {
		const long = hosts.filter(({ times }) => times.length >= FEWEST_RIVAL_RUNS);
		const [one, other] = this.#random.sample(long, 2);
		return one && other ? {
			a: one.times.slice(0, 10),
			b: other.times.slice(0, 10)
		} : null;
	}
	/** One run of each host; on one machine, of each time. */
	#stored({ hosts }) {
		const [only] = hosts;
		const [now, ...past] = hosts.length === 1 ? this.#random.sample(only?.times ?? [], 65) : this.#random.sample(hosts, 65).flatMap(({ times }) => times[this.#random.below(times.length)] ?? []);
		return now !== void 0 && past.length >= FEWEST_STORED ? {
			past,
			now
		} : null;
	}
};
function describePools(series) {
	const programs = new Set(series.map(({ program }) => program)).size;
	const [wide, narrow] = [hostPools(series).length, machinePools(series).length];
	return [
		`${formatCount(programs, "program")}, unchanged.`,
		...wide > 0 ? [`${wide} ran on 8 hosts or more: a host is a replicate, with the runs it has.`] : [],
		...narrow > 0 ? [`${narrow} long series on one machine: blocks in time stand in for hosts, and runs of different times where a rule takes a host each.`] : []
	].join(" ");
}
function isWide({ hosts }) {
	return hosts.filter(({ blocks }) => blocks.length > 0).length >= 8;
}
function hostPools(series) {
	return series.filter(isWide).map(({ hosts }) => {
		const usable = hosts.filter(({ blocks }) => blocks.length > 0);
		return {
			replicates: usable.map(({ blocks }) => blocks),
			past: [],
			hosts: usable
		};
	});
}
/** Blocks in time, each a replicate of its own. */
function inTime({ blocks }) {
	return blocks.map((block) => [block]);
}
function machinePools(series) {
	const narrow = series.filter((one) => !isWide(one));
	const byMachine = /* @__PURE__ */ new Map();
	const key = (workload, host) => JSON.stringify([workload, host]);
	for (const { workload, hosts } of narrow) for (const host of hosts) {
		const at = key(workload, host.host);
		byMachine.set(at, [...byMachine.get(at) ?? [], host]);
	}
	return narrow.flatMap(({ workload, hosts }) => hosts.filter(({ blocks }) => blocks.length >= 8).map((host) => ({
		replicates: inTime(host),
		past: (byMachine.get(key(workload, host.host)) ?? []).filter((other) => other !== host).map(inTime),
		hosts: [host]
	})));
}
// src/core/verdict/verdict.ts
/** A change beyond this matters: `no material change` means that it has been excluded. */
const MATERIAL_CHANGE = .02;
/** A smaller change is never called slower or faster, however sure it is. */
const SMALLEST_CHANGE = .01;
/** That the interval of a verdict holds the true change, all looks taken together; measured by `gcbench calibrate`. */
const CONFIDENCE$1 = .98;
/** Of finding a change of the size that is given as the smallest detectable one. */
const DETECTION_POWER = .8;
/** The looks that fit what is known of the noise. */
function looksFor(history) {
	return usableHistory(history) ? LOOKS_WITH_HISTORY : LOOKS_WITHOUT_HISTORY;
}
/** What the calibration has measured for its looks; for others what their overall level leaves. */
function confidenceOf(looks) {
	if (looks.hosts.length <= LOOKS_WITH_HISTORY.hosts.length && looks.alpha <= LOOKS_WITH_HISTORY.alpha) return CONFIDENCE$1;
	return Math.min(CONFIDENCE$1, Math.floor((1 - overallLevel(looks)) * 1e3) / 1e3);
}
/**
* Verdict on one quantity, reached as it would be while hosts arrive: at the first look that decides; hosts
* beyond it are not used, nor later blocks on the same hosts. Between looks there is an estimate and no verdict:
* a look that was not planned would be one more chance for chance. Where no more hosts will come, the caller caps
* the looks. The interval is the one of the deciding look, at the nominal level of a
* look; by stopping at the first decision it covers more often than that level times the looks suggests [1].
*
* @param replicates in the order of their arrival
*
* [1] Jennison & Turnbull, "Interim analyses: the repeated confidence interval approach", J. R. Stat. Soc. B
*     51(3), 1989, doi:10.1111/j.2517-6161.1989.tb01433.x; here with a moderated t and a constant boundary.
*/
function judge(replicates, { history, looks = looksFor(history) }) {
	const last = looks.hosts.at(-1) ?? 0;
	let effect = tooFew(replicates);
	for (const hosts of looks.hosts.filter((count) => count <= replicates.length)) {
		effect = lookAt(firstHosts(replicates, hosts), {
			history,
			looks
		});
		if (effect.verdict !== "inconclusive") return {
			effect,
			nextLook: null
		};
	}
	if (replicates.length < last && !looks.hosts.includes(replicates.length) && replicates.length >= 2) effect = {
		...lookAt(replicates, {
			history,
			looks
		}),
		verdict: "inconclusive"
	};
	const next = looks.hosts.find((count) => count > replicates.length) ?? null;
	return {
		effect,
		nextLook: next
	};
}
/** Verdict from all the hosts there are, without an early stop. */
function lookAt(replicates, { history, looks }) {
	const estimate = estimateEffect(replicates, history);
	return describe$8(replicates, estimate, {
		p: pValue(estimate),
		isSignificant: pValue(estimate) < looks.alpha,
		alpha: looks.alpha,
		equivalenceAlpha: looks.equivalenceAlpha,
		confidence: confidenceOf(looks),
		smallest: SMALLEST_CHANGE
	});
}
function judgeOneOfMany(replicates, options) {
	if (replicates.length < 2) return tooFew(replicates);
	const estimate = estimateEffect(replicates, options.history);
	const { equivalenceAlpha } = looksFor(options.history);
	return describe$8(replicates, estimate, {
		...options,
		equivalenceAlpha
	});
}
/** Two-sided p of a single look at all hosts; null: fewer than two. */
function singleP(replicates, history) {
	return replicates.length < 2 ? null : pValue(estimateEffect(replicates, history));
}
function pValue({ estimate, standardError, degrees }) {
	return twoSidedP(estimate / standardError, degrees);
}
function describe$8(replicates, estimate, { p, isSignificant, alpha, equivalenceAlpha, confidence, smallest }) {
	const { estimate: centre, standardError, degrees, prior } = estimate;
	const margin = tQuantile(1 - alpha / 2, degrees) * standardError;
	const inner = tQuantile(1 - equivalenceAlpha, degrees) * standardError;
	const change = Math.expm1(centre);
	return {
		verdict: nameOf$2({
			change,
			isSignificant,
			isEquivalent: centre + inner < Math.log1p(.02) && centre - inner > Math.log1p(-.02),
			smallest
		}),
		change,
		low: Math.expm1(centre - margin),
		high: Math.expm1(centre + margin),
		confidence,
		p,
		smallestDetectable: detectableChange(standardError, degrees, alpha),
		hosts: replicates.length,
		trials: trialCount(replicates),
		noise: prior
	};
}
/**
* The smallest change that one look at a nominal two-sided level finds in 80 of 100 cases.
*
* @param standardError of the estimate, in log time
* @returns a fraction, as in 0.02
*/
function detectableChange(standardError, degrees, alpha) {
	return Math.expm1((tQuantile(1 - alpha / 2, degrees) + tQuantile(DETECTION_POWER, degrees)) * standardError);
}
function nameOf$2(finding) {
	const { change, isSignificant, isEquivalent, smallest } = finding;
	if (isSignificant && Math.abs(change) >= smallest) return change > 0 ? "slower" : "faster";
	return isEquivalent ? "no material change" : "inconclusive";
}
function trialCount(replicates) {
	return replicates.flatMap(({ blocks }) => blocks).reduce((sum, { a, b }) => sum + a.length + b.length, 0);
}
/** One host says by how much, and nothing of how sure that is. */
function tooFew(replicates) {
	const [only] = hostDifferences(replicates, 0);
	return {
		...unknown("inconclusive", replicates),
		change: only === void 0 ? null : Math.expm1(only)
	};
}
/** Where the sides are not comparable there is a verdict, and no number. */
function notComparable(replicates) {
	return unknown("not comparable", replicates);
}
function unknown(verdict, replicates) {
	return {
		verdict,
		change: null,
		low: null,
		high: null,
		confidence: CONFIDENCE$1,
		p: null,
		smallestDetectable: null,
		hosts: replicates.length,
		trials: trialCount(replicates),
		noise: "none"
	};
}
// src/core/calibration/rival-tests.ts
var import_jstat = /* @__PURE__ */ __toESM(require_jstat(), 1);
/** Up to so many values a side the distribution of U is counted out; beyond, it is normal for all purposes. */
const LARGEST_EXACT = 50;
/**
* Two-sided p-value of the Mann-Whitney U test [1]: exact where no two values are equal, else by the normal
* approximation with corrections for ties and continuity, as `wilcox.test` of R has it. The tools that use the
* test count ties out too where samples are small; measured times are seldom equal.
*
* [1] Mann & Whitney, "On a test of whether one of two random variables is stochastically larger than the
*     other", Ann. Math. Statist. 18(1), 1947, doi:10.1214/aoms/1177730491.
*/
function mannWhitneyP(x, y) {
	const pooled = [...x, ...y];
	const hasTies = new Set(pooled).size < pooled.length;
	const u = pairsAbove(x, y);
	if (hasTies || Math.max(x.length, y.length) > LARGEST_EXACT) return normalP(u, x, y);
	const smaller = Math.min(u, x.length * y.length - u);
	return Math.min(1, 2 * (exactLowerTail(x.length, y.length)[smaller] ?? 0));
}
/** Pairs with y above x; equal ones count as a half. */
function pairsAbove(x, y) {
	let pairs = 0;
	for (const one of x) for (const other of y) pairs += other > one ? 1 : other === one ? .5 : 0;
	return pairs;
}
const tails = /* @__PURE__ */ new Map();
/** P(U <= u) for each u, when every order of the values is equally likely. */
function exactLowerTail(m, n) {
	const key = `${m} ${n}`;
	const known = tails.get(key);
	if (known) return known;
	const counts = orderCounts(m, n);
	const total = counts.reduce((sum, count) => sum + count, 0);
	let sum = 0;
	const tail = counts.map((count) => {
		sum += count;
		return sum / total;
	});
	tails.set(key, tail);
	return tail;
}
/** Orders of m and n values that give each U: the coefficients of the Gaussian binomial, factor by factor. */
function orderCounts(m, n) {
	const size = m * n + 1;
	const counts = new Array(size).fill(0);
	counts[0] = 1;
	for (let factor = 1; factor <= m; factor++) {
		const above = n + factor;
		for (let u = size - 1; u >= above; u--) counts[u] = (counts[u] ?? 0) - (counts[u - above] ?? 0);
		for (let u = factor; u < size; u++) counts[u] = (counts[u] ?? 0) + (counts[u - factor] ?? 0);
	}
	return counts;
}
function normalP(u, x, y) {
	const [m, n] = [x.length, y.length];
	const total = m + n;
	const sizes = /* @__PURE__ */ new Map();
	for (const value of [...x, ...y]) sizes.set(value, (sizes.get(value) ?? 0) + 1);
	const ties = [...sizes.values()].reduce((sum, size) => sum + size ** 3 - size, 0);
	const variance = m * n / 12 * (total + 1 - ties / (total * (total - 1)));
	if (variance === 0) return 1;
	const distance = Math.max(0, Math.abs(u - m * n / 2) - .5);
	return 2 * import_jstat.default.normal.cdf(-distance / Math.sqrt(variance), 0, 1);
}
/**
* Two-sided p-value of Welch's t test [1].
*
* @param x at least two values
* @param y at least two values
*
* [1] Welch, "The generalization of 'Student's' problem when several different population variances are
*     involved", Biometrika 34(1-2), 1947, doi:10.1093/biomet/34.1-2.28.
*/
function welchP(x, y) {
	const partX = sampleVariance([...x]) / x.length;
	const partY = sampleVariance([...y]) / y.length;
	const difference = mean([...y]) - mean([...x]);
	if (partX + partY === 0) return Number(difference === 0);
	const degrees = (partX + partY) ** 2 / (partX ** 2 / (x.length - 1) + partY ** 2 / (y.length - 1));
	return twoSidedP(difference / Math.sqrt(partX + partY), degrees);
}
/**
* The result from which on Bencher's t-test threshold raises an alert: the quantile of Student's t with the mean
* and the standard deviation of the stored results, as its documentation describes [1].
*
* @param boundary the quantile, as in 0.99
*
* [1] https://bencher.dev/docs/explanation/thresholds/, "t-test".
*/
function bencherLimit(stored, boundary) {
	const values = [...stored];
	return mean(values) + sampleStandardDeviation(values) * tQuantile(boundary, values.length - 1);
}
// src/core/calibration/rules.ts
/** A host counts as so many model runs: four trials and a short warm-up. */
const RUNS_PER_HOST = 4.25;
const RIVAL_ALPHA = .05;
const RATIO = 1.05;
const BENCHER_BOUNDARY = .99;
const WITH_HISTORY = "gcbench-history";
const WITHOUT_HISTORY = "gcbench-no-history";
const RULES = [
	{
		id: WITH_HISTORY,
		label: "gcbench, with history",
		applied: "blocks of four trials (ABBA or BAAB) on fresh hosts, at most 8, looked at as they come; the noise known from 24 earlier blocks, each of another host",
		source: "src/core/verdict/verdict.ts",
		isOurs: true,
		decide: ({ hosts, history }) => history ? ourDecision(hosts, history) : null
	},
	{
		id: WITHOUT_HISTORY,
		label: "gcbench, no history",
		applied: "the same blocks; nothing known of the noise but what they show",
		source: "src/core/verdict/verdict.ts",
		isOurs: true,
		decide: ({ hosts }) => ourDecision(hosts, null)
	},
	{
		id: "benchstat-one-host",
		label: "benchstat, one host",
		applied: "Mann-Whitney at 0.05; 10 + 10 runs in turn on one host",
		source: "https://pkg.go.dev/golang.org/x/perf/cmd/benchstat",
		isOurs: false,
		decide: ({ oneHost }) => oneHost && testDecision(oneHost, {
			test: benchstat,
			hosts: 1
		})
	},
	{
		id: "benchstat-two-hosts",
		label: "benchstat, a host each",
		applied: "Mann-Whitney at 0.05; 10 runs of A on one host, 10 of B on another",
		source: "https://pkg.go.dev/golang.org/x/perf/cmd/benchstat",
		isOurs: false,
		decide: ({ twoHosts }) => twoHosts && testDecision(twoHosts, {
			test: benchstat,
			hosts: 2
		})
	},
	{
		id: "benchstat-same-trials",
		label: "benchstat, our trials",
		applied: "Mann-Whitney at 0.05 on the trials that gcbench with history used, hosts pooled",
		source: "https://pkg.go.dev/golang.org/x/perf/cmd/benchstat",
		isOurs: false,
		decide: (draw, ours) => ours && sameTrials(draw, ours, benchstat)
	},
	{
		id: "welch-one-host",
		label: "Welch's t, one host",
		applied: "p < 0.05; 10 + 10 runs in turn on one host, in seconds",
		source: "doi:10.1093/biomet/34.1-2.28",
		isOurs: false,
		decide: ({ oneHost }) => oneHost && testDecision(oneHost, {
			test: welch,
			hosts: 1
		})
	},
	{
		id: "welch-same-trials",
		label: "Welch's t, our trials",
		applied: "p < 0.05 on the trials that gcbench with history used, hosts pooled, in seconds",
		source: "doi:10.1093/biomet/34.1-2.28",
		isOurs: false,
		decide: (draw, ours) => ours && sameTrials(draw, ours, welch)
	},
	{
		id: "ratio",
		label: "5 % ratio",
		applied: "the new result over the stored one is above 1.05 or below 1/1.05; a run each, a host each",
		source: "the rule of most alert thresholds in CI",
		isOurs: false,
		decide: ({ stored }) => stored && ratioDecision(stored)
	},
	{
		id: "ratio-same-trials",
		label: "5 % ratio, our trials",
		applied: "mean B over mean A, of the trials that gcbench with history used",
		source: "the rule of most alert thresholds in CI",
		isOurs: false,
		decide: (draw, ours) => ours && sameTrials(draw, ours, ratio)
	},
	{
		id: "bencher",
		label: "Bencher's t-test",
		applied: "one run of the new commit against one of each of 64 stored commits, each on another host; upper boundary 0.99 alone, so that it never says faster",
		source: "https://bencher.dev/docs/explanation/thresholds/",
		isOurs: false,
		decide: ({ stored }) => stored && bencherDecision(stored)
	}
];
/** Fewer hosts than the last look takes: the last of them is the last look. */
function ourDecision(hosts, history) {
	const { effect } = judge(hosts, {
		history,
		looks: cappedLooks(looksFor(history), hosts.length)
	});
	const { verdict, low, high } = effect;
	return {
		verdict,
		hosts: effect.hosts,
		runs: RUNS_PER_HOST * effect.hosts,
		interval: low === null || high === null ? null : {
			low,
			high
		}
	};
}
function testDecision({ a, b }, { test, hosts }) {
	return flag(test(a, b), {
		hosts,
		runs: a.length + b.length
	});
}
function sameTrials({ hosts }, ours, test) {
	const used = hosts.slice(0, ours.hosts).flatMap(({ blocks }) => blocks);
	return {
		...testDecision({
			a: used.flatMap(({ a }) => a),
			b: used.flatMap(({ b }) => b)
		}, {
			test,
			hosts: ours.hosts
		}),
		runs: ours.runs
	};
}
/** benchstat prints the change of the medians beside the p-value. */
function benchstat(a, b) {
	return mannWhitneyP(a, b) < RIVAL_ALPHA ? median([...b]) - median([...a]) : 0;
}
function welch(a, b) {
	const [x, y] = [a.map(Math.exp), b.map(Math.exp)];
	return welchP(x, y) < RIVAL_ALPHA ? average(y) - average(x) : 0;
}
function ratio(a, b) {
	const change = Math.log(average(b.map(Math.exp)) / average(a.map(Math.exp)));
	return Math.abs(change) > Math.log(RATIO) ? change : 0;
}
function ratioDecision({ past, now }) {
	return flag(ratio(past.slice(0, 1), [now]), {
		hosts: 2,
		runs: 2
	});
}
function bencherDecision({ past, now }) {
	const isAbove = Math.exp(now) > bencherLimit(past.map(Math.exp), BENCHER_BOUNDARY);
	return flag(Number(isAbove), {
		hosts: 1,
		runs: 1
	});
}
/** @param difference its sign is the verdict; 0: not flagged */
function flag(difference, { hosts, runs }) {
	return {
		verdict: difference > 0 ? "slower" : difference < 0 ? "faster" : "inconclusive",
		hosts,
		runs,
		interval: null
	};
}
// src/core/calibration/tally.ts
function rateOf(count, of) {
	const rate = of === 0 ? 0 : count / of;
	return {
		rate,
		error: of === 0 ? 0 : Math.sqrt(rate * (1 - rate) / of),
		count,
		of
	};
}
/** Counts what a rule decides, comparison by comparison. */
var Tally = class {
	#rule;
	#effect;
	#verdicts = {
		slower: 0,
		faster: 0,
		"no material change": 0,
		inconclusive: 0
	};
	#comparisons = 0;
	#intervals = 0;
	#covered = 0;
	#hosts = 0;
	#runs = 0;
	#squaredRuns = 0;
	#mostRuns = 0;
	constructor(rule, effect) {
		this.#rule = rule;
		this.#effect = effect;
	}
	add({ verdict, hosts, runs, interval }) {
		if (verdict === "not comparable") return;
		this.#verdicts[verdict] += 1;
		this.#comparisons += 1;
		this.#hosts += hosts;
		this.#runs += runs;
		this.#squaredRuns += runs ** 2;
		this.#mostRuns = Math.max(this.#mostRuns, runs);
		if (interval === null) return;
		this.#intervals += 1;
		if (interval.low <= this.#effect && this.#effect <= interval.high) this.#covered += 1;
	}
	/** @returns null where the rule could not be applied to a single draw */
	outcome() {
		const of = this.#comparisons;
		if (of === 0) return null;
		const { slower, faster, inconclusive } = this.#verdicts;
		return {
			effect: this.#effect,
			comparisons: of,
			slower: rateOf(slower, of),
			faster: rateOf(faster, of),
			either: rateOf(slower + faster, of),
			noMaterialChange: this.#rule.isOurs ? rateOf(this.#verdicts["no material change"], of) : null,
			inconclusive: rateOf(inconclusive, of),
			covered: this.#intervals === 0 ? null : rateOf(this.#covered, this.#intervals),
			meanHosts: this.#hosts / of,
			meanRuns: this.#runs / of,
			runsError: Math.sqrt(Math.max(0, this.#squaredRuns / of - (this.#runs / of) ** 2) / of),
			mostRuns: this.#mostRuns
		};
	}
};
// src/core/calibration/study.ts
/**
* Applies every rule to the same draws. The effects share their draws too: a comparison at +2 % is the one at no
* change with its candidate slowed down.
*/
var Study = class {
	#source;
	#effects;
	#rules;
	constructor(source, effects, rules = RULES) {
		this.#source = source;
		this.#effects = effects;
		this.#rules = rules.map((rule) => ({
			rule,
			tallies: effects.map((effect) => new Tally(rule, effect))
		}));
	}
	get name() {
		return this.#source.name;
	}
	/** Judges the next comparison at each effect, with each rule. */
	step() {
		const draw = this.#source.next();
		for (const [index, effect] of this.#effects.entries()) {
			const slowed = slowedDraw(draw, effect);
			const ours = /* @__PURE__ */ new Map();
			for (const { rule, tallies } of this.#rules) {
				const decision = rule.decide(slowed, ours.get("gcbench-history") ?? ours.get("gcbench-no-history") ?? null);
				if (!decision) continue;
				if (rule.isOurs) ours.set(rule.id, decision);
				tallies[index]?.add(decision);
			}
		}
	}
	result() {
		const { name, description, kind } = this.#source;
		return {
			name,
			description,
			kind,
			rules: this.#rules.flatMap(({ rule, tallies }) => {
				const outcomes = tallies.flatMap((tally) => tally.outcome() ?? []);
				const { id, label, applied, source } = rule;
				return outcomes.length > 0 ? [{
					rule: id,
					label,
					applied,
					source,
					outcomes
				}] : [];
			})
		};
	}
};
/** The draw as it would have been with a slower candidate. */
function slowedDraw(draw, effect) {
	const added = Math.log1p(effect);
	const later = (times) => times && {
		a: times.a,
		b: times.b.map((time) => time + added)
	};
	return {
		...draw,
		hosts: draw.hosts.map((host) => withEffect(host, effect)),
		oneHost: later(draw.oneHost),
		twoHosts: later(draw.twoHosts),
		stored: draw.stored && {
			...draw.stored,
			now: draw.stored.now + added
		}
	};
}
// src/core/comparison/compare-timers.ts
var import_lib$1 = /* @__PURE__ */ __toESM(require_lib(), 1);
/** A timer below this share of its run is not tested: its clock's steps would be most of what is seen. */
const SMALLEST_TESTED_SHARE = .005;
/** A timer that changed by less of its own time is not flagged. */
const SMALLEST_TIMER_CHANGE = .02;
/** A run stops when its wall time is decided: timers are tested once, at a moment that the data chose. */
const OPTIONAL_STOP = 2.5;
/** That any timer of a run is flagged by chance. */
const FAMILY_LEVEL$1 = .05;
/** Share of false names on the watch list. */
const WATCH_LEVEL = .05;
/** @param records of one cell that came through, in the order of their start */
function draftTimers(records, historyOf) {
	const trials = records.flatMap((record) => record.trials);
	const parents = /* @__PURE__ */ new Map();
	for (const { timers } of trials) for (const { name, parent } of timers) if (!parents.has(name)) parents.set(name, parent);
	const inner = new Set(parents.values());
	const wall = trials.length === 0 ? 0 : mean(trials.map(({ wallSeconds }) => wallSeconds));
	return [...parents].map(([name, parent]) => {
		const timer = {
			name,
			parent,
			isLeaf: !inner.has(name),
			secondsA: meanSeconds(trials, "A", name),
			secondsB: meanSeconds(trials, "B", name)
		};
		const longest = Math.max(timer.secondsA ?? 0, timer.secondsB ?? 0);
		const replicates = replicatesFrom(records, name);
		const isEverywhere = replicates.reduce((sum, { blocks }) => sum + blocks.length, 0) === records.length;
		const isTested = timer.isLeaf && longest >= SMALLEST_TESTED_SHARE * wall && isEverywhere;
		const isReplicated = replicates.length >= 2;
		return {
			timer,
			replicates: isTested && isReplicated ? replicates : [],
			history: historyOf(name)
		};
	});
}
function meanSeconds(trials, side, timer) {
	const times = trials.filter((trial) => trial.side === side).map((trial) => quantitySeconds(trial, timer)).filter((time) => time !== null);
	return times.length > 0 ? mean(times) : null;
}
/**
* Verdicts on all timers of a run together: Holm's correction [1] decides, Benjamini and Hochberg's [2] makes
* the watch list.
*
* @param refused timers of cells whose sides are not comparable
*
* [1] Holm, "A simple sequentially rejective multiple test procedure", Scand. J. Statist. 6(2):65-70, 1979.
* [2] Benjamini & Hochberg, "Controlling the false discovery rate", J. R. Stat. Soc. B 57(1):289-300, 1995,
*     doi:10.1111/j.2517-6161.1995.tb02031.x.
*/
function judgeTimers(drafts, refused) {
	const judge = timerJudge(drafts, refused);
	return new Map(drafts.map((draft) => [draft, judge(draft)]));
}
/** The same for who asks of a few timers only: which they are changes nothing of what is said of them. */
function timerJudge(drafts, refused) {
	const tested = drafts.filter((draft) => draft.replicates.length > 0 && !refused.has(draft));
	const places = new Map(tested.map((draft, index) => [draft, index]));
	const raw = tested.map((draft) => Math.min(1, OPTIONAL_STOP * ownP(draft)));
	const holm = raw.length === 0 ? [] : [...(0, import_lib$1.default)(raw, "holm")].map(Number);
	const bh = raw.length === 0 ? [] : [...(0, import_lib$1.default)(raw, "bh")].map(Number);
	const ownLevel = holmLevels(raw, holm);
	return (draft) => {
		const { timer, replicates, history } = draft;
		const index = places.get(draft);
		if (index === void 0) {
			const isRefused = refused.has(draft) && replicates.length > 0;
			return {
				...timer,
				effect: isRefused ? notComparable(replicates) : null,
				isWatched: false
			};
		}
		const p = holm[index] ?? 1;
		const effect = judgeOneOfMany(replicates, {
			history,
			p,
			isSignificant: p < FAMILY_LEVEL$1,
			alpha: ownLevel(index) / OPTIONAL_STOP,
			confidence: .95,
			smallest: SMALLEST_TIMER_CHANGE
		});
		const isLarge = Math.abs(effect.change ?? 0) >= SMALLEST_TIMER_CHANGE;
		const isWatched = (effect.verdict === "inconclusive" || effect.verdict === "no material change") && isLarge && (bh[index] ?? 1) < WATCH_LEVEL;
		return {
			...timer,
			effect,
			isWatched
		};
	};
}
/** A draft never changes: while a run goes on, the same ones are judged again and again. */
const KNOWN_P = /* @__PURE__ */ new WeakMap();
function ownP(draft) {
	const p = KNOWN_P.get(draft) ?? singleP(draft.replicates, draft.history) ?? 1;
	KNOWN_P.set(draft, p);
	return p;
}
/**
* The level that Holm's procedure holds each p against: from the smallest p on it grows, up to the first that is
* not rejected; the others share that one's. An interval at this level excludes 0 where its timer is flagged.
*/
function holmLevels(raw, adjusted) {
	const order = raw.map((_, index) => index).sort((a, b) => (raw[a] ?? 1) - (raw[b] ?? 1));
	const rejected = adjusted.filter((p) => p < FAMILY_LEVEL$1).length;
	const ranks = new Map(order.map((index, rank) => [index, rank]));
	return (index) => FAMILY_LEVEL$1 / Math.max(1, raw.length - Math.min(ranks.get(index) ?? 0, rejected));
}
// src/core/calibration/table-study.ts
const PLATFORMS = 3;
/** Leaf timers and their shares of a run: like those of a full-chemistry simulation, and 0.5 % at least. */
const TIMERS = [
	{
		name: "chemistry",
		share: .42
	},
	{
		name: "transport",
		share: .15
	},
	{
		name: "convection",
		share: .09
	},
	{
		name: "boundary-layer mixing",
		share: .07
	},
	{
		name: "wet deposition",
		share: .05
	},
	{
		name: "dry deposition",
		share: .03
	},
	{
		name: "photolysis",
		share: .05
	},
	{
		name: "aerosol chemistry",
		share: .03
	},
	{
		name: "emissions",
		share: .03
	},
	{
		name: "meteorology input",
		share: .02
	},
	{
		name: "diagnostics",
		share: .015
	},
	{
		name: "output",
		share: .015
	},
	{
		name: "restart",
		share: .01
	},
	{
		name: "unit conversion",
		share: .01
	},
	{
		name: "initialisation",
		share: .01
	}
];
/** Part of a timer's variance from run to run that all timers of a trial share: the machine's state. */
const SHARED_VARIANCE = .5;
/**
* A run over several platforms with many timers, judged as a report does: the wall time of each platform decides
* when it stops, unless a timer is on the watch list; Holm's correction over all timers of all platforms.
*/
var TableStudy = class {
	#model;
	#change;
	#hasHistory;
	#random;
	#counts = {
		runs: 0,
		falseAlarm: 0,
		wallTime: 0,
		found: 0,
		hosts: 0
	};
	constructor(model, { seed, change, hasHistory }) {
		this.#model = model;
		this.#change = change;
		this.#hasHistory = hasHistory;
		this.#random = new RandomStream(seed, `table of ${model.name}`);
	}
	get name() {
		return `platforms x timers, ${this.#change ? `${this.#change.timer} slower` : "no change"}, ${this.#hasHistory ? "with" : "no"} history`;
	}
	step() {
		const { effects, walls, hosts } = followRun(Array.from({ length: PLATFORMS }, () => this.#drawPlatform()));
		const flagged = effects.filter(isCalled);
		const changed = flagged.filter(({ timer, verdict }) => timer === this.#change?.timer && verdict === "slower");
		this.#counts.runs += 1;
		this.#counts.falseAlarm += Number(flagged.some(({ timer }) => timer !== this.#change?.timer));
		this.#counts.wallTime += Number(walls.some(isCalled));
		this.#counts.found += changed.length;
		this.#counts.hosts += hosts;
	}
	result() {
		const { runs, falseAlarm, wallTime, found, hosts } = this.#counts;
		return {
			model: this.#model.name,
			platforms: PLATFORMS,
			timers: TIMERS.length,
			change: this.#change,
			hasHistory: this.#hasHistory,
			falseAlarm: rateOf(falseAlarm, runs),
			wallTimeCalled: rateOf(wallTime, runs),
			found: this.#change && rateOf(found, runs * PLATFORMS),
			meanHosts: hosts / runs / PLATFORMS,
			meanRuns: RUNS_PER_HOST * hosts / runs / PLATFORMS
		};
	}
	#drawPlatform() {
		const past = this.#drawHosts(24, "past");
		const today = this.#drawHosts(8, "today");
		const history = (hosts) => this.#hasHistory ? noiseOf([hosts]) : null;
		const slowed = TIMERS.map(({ name }, index) => {
			const hosts = today.map((host) => host[index]);
			const effect = this.#change?.timer === name ? this.#change.effect : 0;
			return hosts.map((host) => withEffect(host, effect));
		});
		return {
			wall: today.map((_, host) => wallTime$1(slowed.map((timer) => timer[host]))),
			wallHistory: history(past.map(wallTime$1)),
			timers: slowed.map((hosts, index) => ({
				hosts,
				history: history(past.map((host) => host[index]))
			}))
		};
	}
	/** For each host the block of each timer. */
	#drawHosts(count, day) {
		return Array.from({ length: count }, (_, index) => this.#drawHost(`host ${index + 1}`, day));
	}
	#drawHost(host, day) {
		const order = blockOrder(this.#random);
		const part = (share, model) => simulateTrials({
			...model,
			runSd: model.runSd * Math.sqrt(share)
		}, this.#random, {
			order,
			day
		});
		const common = part(SHARED_VARIANCE, {
			...this.#model,
			hostVersionSd: 0
		});
		const own = {
			...this.#model,
			hostSd: 0,
			...WITHOUT_INTERFERENCE
		};
		return TIMERS.map(() => {
			const times = part(.5, own).map((time, trial) => time + (common[trial] ?? 0));
			return {
				host,
				blocks: [bySide(order, times)]
			};
		});
	}
};
/** What hits a trial hits all of its timers: it is in the part that they share. */
const WITHOUT_INTERFERENCE = {
	outliers: void 0,
	bursts: void 0,
	slowHosts: void 0,
	drift: void 0,
	coldStart: void 0
};
/** Log time of the whole trial from those of its timers, each around 0 at its own share. */
function wallTime$1(timers) {
	const [first] = timers;
	const sum = (side) => (first?.blocks[0]?.[side] ?? []).map((_, trial) => Math.log(timers.reduce((total, { blocks }, index) => total + (TIMERS[index]?.share ?? 0) * Math.exp(blocks[0]?.[side][trial] ?? 0), 0)));
	return {
		host: first?.host ?? "",
		blocks: [{
			a: sum("a"),
			b: sum("b")
		}]
	};
}
function isCalled({ verdict }) {
	return verdict === "slower" || verdict === "faster";
}
/** Looks at the run again and again, as hosts come, until nothing in it asks for more. */
function followRun(platforms) {
	const looks = platforms.map(({ wallHistory }) => looksFor(wallHistory).hosts);
	const hosts = looks.map(([first = 8]) => first);
	for (;;) {
		const walls = platforms.map(({ wall, wallHistory }, index) => judge(wall.slice(0, hosts[index]), { history: wallHistory }));
		const drafts = platforms.map(({ timers }, index) => draftsOf(timers, hosts[index] ?? 0));
		const judged = judgeTimers(drafts.flat(), /* @__PURE__ */ new Set());
		const next = platforms.map((_, index) => {
			const isWatched = drafts[index]?.some((draft) => judged.get(draft)?.isWatched);
			const later = looks[index]?.find((count) => count > (hosts[index] ?? 0)) ?? null;
			return walls[index]?.nextLook ?? (isWatched ? later : null);
		});
		if (next.every((count) => count === null)) {
			const effects = [...judged.values()].flatMap(({ name, effect }) => effect ? [{
				timer: name,
				verdict: effect.verdict
			}] : []);
			const used = hosts.reduce((sum, count) => sum + count, 0);
			return {
				effects,
				walls: walls.map(({ effect }) => effect),
				hosts: used
			};
		}
		for (const [index, count] of next.entries()) if (count !== null) hosts[index] = count;
	}
}
function draftsOf(timers, hosts) {
	return timers.map((timer, index) => ({
		timer: {
			name: TIMERS[index]?.name ?? "",
			parent: null,
			isLeaf: true,
			secondsA: null,
			secondsB: null
		},
		replicates: timer.hosts.slice(0, hosts),
		history: timer.history
	}));
}
// src/core/calibration/targets.ts
/** Targets that the calibration measured; the others are left out. */
function checkTargets(results) {
	const data = results.studies.filter(({ kind }) => kind === "data");
	return [...TARGETS, ...data.flatMap(({ name }) => targetsOnData(name))].flatMap(({ what, where, bound, measure }) => {
		const measured = measure(results);
		if (!measured) return [];
		return [{
			what,
			where,
			bound,
			measured,
			isMet: bound.is === "at most" ? measured.value <= bound.value : measured.value >= bound.value,
			isSure: Math.abs(measured.value - bound.value) > 2 * (measured.error ?? 0)
		}];
	});
}
const falseSlower = ({ slower }) => asMeasured(slower);
const either = (outcome) => asMeasured(outcome.either);
const found = ({ slower }) => asMeasured(slower);
const noMaterialChange = (outcome) => asMeasured(outcome.noMaterialChange);
const meanRuns = (outcome) => ({
	value: outcome.meanRuns,
	error: outcome.runsError
});
const mostRuns = (outcome) => ({
	value: outcome.mostRuns,
	error: null
});
function asMeasured(rate) {
	return rate && {
		value: rate.rate,
		error: rate.error
	};
}
function outcomesOf({ studies }, { study, rule }) {
	return (studies.find(({ name }) => name === study)?.rules)?.find((one) => one.rule === rule)?.outcomes ?? [];
}
function at$1(place, effect, pick) {
	return (results) => {
		const outcome = outcomesOf(results, place).find((one) => one.effect === effect);
		return outcome ? pick(outcome) : null;
	};
}
/** The lowest over all changes that were tried. */
function lowestCoverage(place) {
	return (results) => {
		const [lowest] = outcomesOf(results, place).flatMap(({ covered }) => covered ?? []).toSorted((a, b) => a.rate - b.rate);
		return asMeasured(lowest ?? null);
	};
}
function highestRuns(place) {
	return (results) => {
		const runs = outcomesOf(results, place).flatMap((one) => mostRuns(one) ?? []);
		return runs.length === 0 ? null : {
			value: Math.max(...runs.map(({ value }) => value)),
			error: null
		};
	};
}
const atMost = (value) => ({
	is: "at most",
	value,
	unit: "share"
});
const atLeast = (value) => ({
	is: "at least",
	value,
	unit: "share"
});
const atMostRuns = (value) => ({
	is: "at most",
	value,
	unit: "runs"
});
/** One line of a table of targets. */
function target(what, place, bound, measure) {
	return {
		what,
		where: place.study,
		bound,
		measure: measure(place)
	};
}
const on = (study) => ({
	study,
	rule: WITH_HISTORY
});
const blind = (study) => ({
	study,
	rule: WITHOUT_HISTORY
});
const [QUIET, TYPICAL, NOISY] = [
	"quiet",
	"typical",
	"noisy"
];
const FOR_ALL_MODELS = [
	TYPICAL,
	QUIET,
	NOISY
].flatMap((name) => [
	target("false slower", on(name), atMost(.01), (place) => at$1(place, 0, falseSlower)),
	target("false slower or faster", on(name), atMost(.02), (place) => at$1(place, 0, either)),
	target("lowest coverage of the interval", on(name), atLeast(.98), lowestCoverage),
	target("false slower, no history", blind(name), atMost(.005), (place) => at$1(place, 0, falseSlower))
]);
const POWER = [
	[
		TYPICAL,
		.02,
		.95
	],
	[
		QUIET,
		.02,
		.99
	],
	[
		TYPICAL,
		.03,
		.995
	],
	[
		NOISY,
		.03,
		.8
	],
	[
		NOISY,
		.05,
		.99
	]
].map(([name, effect, least]) => target(`+${100 * effect} % found`, on(name), atLeast(least), (place) => at$1(place, effect, found)));
const POWER_WITHOUT_HISTORY = [[TYPICAL, .935], [QUIET, .995]].map(([name, least]) => target("+2 % found, no history", blind(name), atLeast(least), (place) => at$1(place, .02, found)));
const RUNS = [
	[
		on(TYPICAL),
		0,
		15
	],
	[
		on(TYPICAL),
		.02,
		17.3
	],
	[
		on(TYPICAL),
		.05,
		11
	],
	[
		on(QUIET),
		0,
		9.5
	],
	[
		blind(TYPICAL),
		0,
		19
	],
	[
		blind(TYPICAL),
		.02,
		23.5
	],
	[
		blind(QUIET),
		0,
		13.5
	],
	[
		blind(QUIET),
		.02,
		14.2
	]
].map(([place, effect, most]) => {
	const history = place.rule === "gcbench-history" ? "" : ", no history";
	return target(`mean model runs at ${effect === 0 ? "no change" : `+${100 * effect} %`}${history}`, place, atMostRuns(most), (one) => at$1(one, effect, meanRuns));
});
const MISSED = [TYPICAL, QUIET].map((name) => target("false no material change at +2 %", on(name), atMost(.05), (place) => at$1(place, .02, noMaterialChange)));
const STALE = [["history-understates-1.5", .023], ["history-understates-2", .039]].map(([name, most]) => target("false slower", on(name), atMost(most), (place) => at$1(place, 0, falseSlower)));
/** The targets of the project's brief on the verdict, in its order. */
const TARGETS = [
	...FOR_ALL_MODELS,
	...POWER,
	...RUNS,
	target("most model runs", on(NOISY), atMostRuns(34), highestRuns),
	...MISSED,
	...STALE,
	...POWER_WITHOUT_HISTORY,
	...tableTargets()
];
function tableTargets() {
	const inTable = (timer, read) => ({ tables }) => {
		const table = tables.find((one) => one.hasHistory && one.model === TYPICAL && (one.change?.timer ?? null) === timer);
		return table ? read(table) : null;
	};
	const where = "typical, 3 platforms x 15 timers";
	return [{
		what: "any timer flagged at no change",
		where,
		bound: atMost(.01),
		measure: inTable(null, ({ falseAlarm }) => asMeasured(falseAlarm))
	}, ...[{
		timer: "chemistry",
		change: "+5 %"
	}, {
		timer: "convection",
		change: "+10 %"
	}].map(({ timer, change }) => ({
		what: `${timer} ${change} found`,
		where,
		bound: atLeast(.95),
		measure: inTable(timer, (table) => asMeasured(table.found))
	}))];
}
function targetsOnData(set) {
	return [on(set), blind(set)].flatMap((place) => {
		const history = place.rule === "gcbench-history" ? "" : ", no history";
		return [target(`false slower${history}`, place, atMost(.01), (one) => at$1(one, 0, falseSlower)), target(`lowest coverage of the interval${history}`, place, atLeast(.98), lowestCoverage)];
	});
}
// src/pipeline/calibrate.ts
/** Tables of platforms and timers are made with this model, the one that their targets are for. */
const TABLE_MODEL = "typical";
/** Steps of a study that a run over a table of timers takes as long as; only the remaining time depends on it. */
const TABLE_WEIGHT = 6;
/** Weight after which the display is brought up to date, and Ctrl-C heard: some tens of milliseconds. */
const CHUNK = 60;
const CHANGES = [
	null,
	{
		timer: "chemistry",
		effect: .05
	},
	{
		timer: "convection",
		effect: .1
	}
];
/**
* Tries the verdict and its rivals on noise that is known. What comes out depends on the plan alone.
*
* @throws {InterruptedError} the host's signal fired; there is nothing to keep
*/
async function calibrate$1(plan, host) {
	const { models, sets, effects, replicates, tableRuns, seed, gcbench } = plan;
	const studies = [...models.map((model) => new ModelDraws(model, seed)), ...sets.map(({ name, series }) => new MeasuredDraws(name, series, seed))].map((source) => new Study(source, effects));
	const tables = tableRuns === 0 ? [] : tableStudies(models, seed);
	await runTasks([...studies.map((study) => ({
		label: `${study.name}: ${formatCount(replicates, "comparison")}`,
		steps: replicates,
		weight: effects.length / 4,
		step: () => study.step()
	})), ...tables.map((table) => ({
		label: `${table.name}: ${formatCount(tableRuns, "run")}`,
		steps: tableRuns,
		weight: TABLE_WEIGHT,
		step: () => table.step()
	}))], host);
	const results = {
		studies: studies.map((study) => study.result()),
		tables: tables.map((table) => table.result())
	};
	return {
		schemaVersion: 1,
		gcbench,
		seed,
		replicates,
		tableRuns: tables.length === 0 ? 0 : tableRuns,
		effects,
		...results,
		targets: checkTargets(results)
	};
}
function tableStudies(models, seed) {
	const model = models.find(({ name }) => name === TABLE_MODEL);
	if (!model) return [];
	return [true, false].flatMap((hasHistory) => CHANGES.map((change) => new TableStudy(model, {
		seed,
		change,
		hasHistory
	})));
}
async function runTasks(tasks, host) {
	const total = tasks.reduce((sum, { steps, weight }) => sum + steps * weight, 0);
	const begin = host.clock.now();
	let done = 0;
	let chunk = 0;
	try {
		for (const [index, { label, steps, weight, step }] of tasks.entries()) for (let count = 0; count < steps; count++) {
			step();
			done += weight;
			chunk += weight;
			if (chunk < CHUNK) continue;
			chunk = 0;
			const fraction = done / total;
			host.progress({
				title: "calibrate",
				unit: "study",
				done: index,
				total: tasks.length,
				most: tasks.length,
				fraction,
				remainingSeconds: (host.clock.now() - begin) * (1 - fraction) / fraction,
				lines: [label]
			});
			await host.clock.sleep(0, host.signal);
		}
	} finally {
		host.progress(null);
	}
}
// src/report/calibration/calibration-tables.ts
/** `0.52 ± 0.05 %`: a share with its Monte-Carlo standard error. */
function formatRate(rate) {
	return rate ? `${(100 * rate.rate).toFixed(2)} ± ${(100 * rate.error).toFixed(2)} %` : "–";
}
function formatRuns({ value, error }) {
	return error === null ? value.toFixed(2) : `${value.toFixed(2)} ± ${error.toFixed(2)}`;
}
const words = (title) => ({ title });
const numbers = (title) => ({
	title,
	isNumber: true
});
function targetsTable(targets) {
	return {
		columns: [
			words("target"),
			words("on"),
			numbers("bound"),
			numbers("measured"),
			words("")
		],
		rows: targets.map(({ what, where, bound, measured, isMet, isSure }) => [
			what,
			where,
			`${bound.is === "at most" ? "≤" : "≥"} ${bound.unit === "runs" ? bound.value : `${Number((100 * bound.value).toFixed(2))} %`}`,
			bound.unit === "runs" ? formatRuns(measured) : formatRate({
				rate: measured.value,
				error: measured.error ?? 0
			}),
			isMet ? "met" : isSure ? "not met" : "too few replicates"
		])
	};
}
/** All rules of a study: false alarms, what they find, what they take. */
function rulesTable({ rules }, effects) {
	const changed = effects.filter((effect) => effect !== 0);
	return {
		columns: [
			words("rule"),
			numbers("false slower"),
			numbers("false slower or faster"),
			...changed.map((effect) => numbers(`${shortChange(effect)} found`)),
			numbers(`model runs at ${effects.map(shortChange).join(", ")}`)
		],
		rows: rules.map(({ label, outcomes }) => {
			const at = (effect) => outcomes.find((outcome) => outcome.effect === effect);
			return [
				label,
				formatRate(at(0)?.slower ?? null),
				formatRate(at(0)?.either ?? null),
				...changed.map((effect) => formatRate(foundOf(at(effect)) ?? null)),
				effects.map((effect) => at(effect)?.meanRuns.toFixed(1) ?? "–").join(" / ")
			];
		})
	};
}
/** `+2 %`; `0` for no change. */
function shortChange(effect) {
	return effect === 0 ? "0" : formatChange(effect).replace(/\.0+ /, " ");
}
/** The share of a true change that was called by its name. */
function foundOf(outcome) {
	return outcome && (outcome.effect > 0 ? outcome.slower : outcome.faster);
}
/** Our own rules in full: each verdict at each true change. */
function verdictsTable({ rules }) {
	return {
		columns: [
			words("rule"),
			numbers("true change"),
			...[
				"slower",
				"faster",
				"no material change",
				"inconclusive",
				"interval covers"
			].map(numbers),
			numbers("hosts")
		],
		rows: rules.flatMap(({ label, outcomes }) => outcomes.flatMap((outcome) => outcome.noMaterialChange === null ? [] : [[
			label,
			shortChange(outcome.effect),
			formatRate(outcome.slower),
			formatRate(outcome.faster),
			formatRate(outcome.noMaterialChange),
			formatRate(outcome.inconclusive),
			formatRate(outcome.covered),
			outcome.meanHosts.toFixed(2)
		]]))
	};
}
function timersTable$1(tables) {
	return {
		columns: [
			words("true change"),
			words("history"),
			numbers("a timer flagged falsely"),
			numbers("found"),
			numbers("wall time called changed"),
			numbers("hosts a platform")
		],
		rows: tables.map(({ change, hasHistory, falseAlarm, found, wallTimeCalled, meanHosts }) => [
			change ? `${change.timer} ${shortChange(change.effect)}` : "none",
			hasHistory ? "yes" : "no",
			formatRate(falseAlarm),
			formatRate(found),
			formatRate(wallTimeCalled),
			meanHosts.toFixed(2)
		])
	};
}
/** `2 studies of 2,000 comparisons, seed 1; gcbench 0.1.0`. */
function describeStudies({ studies, replicates, seed, gcbench }) {
	const noun = studies.length === 1 ? "study" : "studies";
	return `${studies.length} ${noun} of ${replicates.toLocaleString("en-US")} comparisons at each change, seed ${seed}; gcbench ${gcbench}. After ± the Monte-Carlo standard error.`;
}
/** What fits beside a chart at its font size. */
const LONGEST_LABEL = 38;
/** An SVG element. Children are SVG already; text goes through `text`. */
function element(name, attributes, ...children) {
	const written = Object.entries(attributes).filter(([, value]) => value !== void 0).map(([key, value]) => ` ${key}="${escapeXml(formatAttribute(value ?? ""))}"`).join("");
	return children.length > 0 ? `<${name}${written}>${children.join("")}</${name}>` : `<${name}${written}/>`;
}
function label(x, y, content, attributes = {}) {
	return element("text", {
		x,
		y,
		"dominant-baseline": "central",
		...attributes
	}, escapeXml(content));
}
/** A name with what it belongs to below, in the margin on the left. */
function rowLabel(y, name, context) {
	const isTwoLines = context !== "";
	return [label(20, isTwoLines ? y - 8 : y, shorten(name)), isTwoLines ? label(20, y + 9, shorten(context), { class: "muted" }) : ""].join("");
}
/** Cut where it would run out of its margin; a character of two halves is not cut in two. */
function shorten(text, longest = LONGEST_LABEL) {
	const characters = [...text];
	return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : text;
}
/** What a pointer over an element shows, and a screen reader reads. */
function tooltip(content) {
	return element("title", {}, escapeXml(content));
}
/**
* A whole chart. It brings its own ground and colours for light and dark, so that it stays readable on any page,
* as an image on GitHub too.
*/
function chart({ title, description, height }, ...children) {
	return `${element("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		viewBox: `0 0 820 ${height}`,
		width: 820,
		height,
		role: "img",
		class: "gcbench-chart"
	}, element("title", {}, escapeXml(title)), element("desc", {}, escapeXml(description)), element("style", {}, STYLE), element("rect", {
		class: "ground",
		width: 820,
		height,
		rx: 8
	}), label(20, 26, title, { class: "title" }), ...children)}\n`;
}
const STYLE = [
	`.gcbench-chart{--ground:#ffffff;--ink:#1f2328;--muted:#59636e;--line:#d5dbe1;--band:#eaf0f6;--a:#3b6ea5;--b:#d9730d;--worse:#b3261e;--better:#1a7f37;--open:#8a6100;--neutral:#59636e;--refused:#6e4a9e;font:13px system-ui,-apple-system,"Segoe UI",Helvetica,Arial,sans-serif}`,
	`@media (prefers-color-scheme:dark){.gcbench-chart{--ground:#0d1117;--ink:#e6edf3;--muted:#9198a1;--line:#3d444d;--band:#1b2736;--a:#79b0ea;--b:#f0a35e;--worse:#ff7b72;--better:#56d364;--open:#e3b341;--neutral:#9198a1;--refused:#c4a1ff}}`,
	".gcbench-chart .ground{fill:var(--ground)}",
	".gcbench-chart text{fill:var(--ink)}",
	".gcbench-chart .title{font-weight:600;font-size:14px}",
	".gcbench-chart .muted{fill:var(--muted);font-size:12px}",
	".gcbench-chart .number{font-variant-numeric:tabular-nums}",
	".gcbench-chart .axis{stroke:var(--line);stroke-width:1}",
	".gcbench-chart .zero{stroke:var(--muted);stroke-width:1}",
	".gcbench-chart .band{fill:var(--band)}",
	".gcbench-chart .a{fill:var(--a)}",
	".gcbench-chart .b{fill:var(--b)}",
	".gcbench-chart .line-a{stroke:var(--a)}",
	".gcbench-chart .line-b{stroke:var(--b)}",
	...[
		"worse",
		"better",
		"open",
		"neutral",
		"refused"
	].flatMap((tone) => [`.gcbench-chart .${tone}{fill:var(--${tone})}`, `.gcbench-chart .line-${tone}{stroke:var(--${tone})}`])
].join("");
function formatAttribute(value) {
	return typeof value === "number" ? String(Math.round(value * 100) / 100) : value;
}
function escapeXml(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
}
// src/report/charts/axis.ts
const TICKS$1 = 6;
/** Grid lines with their values below, and what they mean at the end. */
function axis(scale, options) {
	const { top, bottom, format = scale.tickFormat(TICKS$1), title } = options;
	const ticks = options.ticks ?? scale.ticks(TICKS$1);
	const [, end = 0] = scale.range();
	const lines = ticks.map((tick) => {
		const x = scale(tick);
		return element("line", {
			class: tick === 0 ? "zero" : "axis",
			x1: x,
			x2: x,
			y1: top,
			y2: bottom
		});
	});
	const values = ticks.map((tick) => label(scale(tick), bottom + 14, format(tick), {
		class: "muted number",
		"text-anchor": "middle"
	}));
	const name = label(end, bottom + 32, title, {
		class: "muted",
		"text-anchor": "end"
	});
	return [
		...lines,
		...values,
		name
	].join("");
}
/** Grid lines with their values on the left. */
function verticalAxis(scale, { left, right, format }) {
	return scale.ticks(TICKS$1).map((tick) => {
		const y = scale(tick);
		return [element("line", {
			class: tick === 0 ? "zero" : "axis",
			x1: left,
			x2: right,
			y1: y,
			y2: y
		}), label(left - 10, y, format(tick), {
			class: "muted number",
			"text-anchor": "end"
		})].join("");
	}).join("");
}
// src/report/charts/calibration.ts
const ROW_HEIGHT = 20;
const CAPTION$1 = 26;
const TOP$7 = 68;
const LABELS_END = 190;
const FALSE_ALARMS = [206, 430];
const FOUND = [530, 748];
/** From the end of an axis to the end of the numbers beside it. */
const NUMBERS = 52;
/** Even lines would crowd at the end of a root scale. */
const FALSE_ALARM_TICKS = [
	0,
	.02,
	.1,
	.25,
	.5,
	.75,
	1
];
/** The narrowest axis of false alarms. */
const SMALLEST_MOST = .1;
/** Both kinds of false alarm together, as the targets have it. */
const FALSE_ALARM_TARGET = .02;
/**
* Every rule in every study: false alarms on the left, the smallest true change found on the right.
*
* @returns null where no change, or nothing but no change, was tried
*/
function calibrationChart({ studies, effects }) {
	const effect = effects.find((one) => one > 0);
	if (effect === void 0 || !effects.includes(0)) return null;
	const rates = studies.flatMap(({ rules }) => rules.map((rule) => falseAlarmsOf(rule)?.rate ?? 0));
	const most = Math.max(SMALLEST_MOST, ...rates);
	const panels = {
		falseAlarms: sqrt([0, most], FALSE_ALARMS),
		found: linear([0, 1], FOUND),
		effect
	};
	let y = TOP$7;
	const parts = [];
	for (const { name, rules } of studies) {
		parts.push(label(20, y + CAPTION$1 / 2, name, { "font-weight": 600 }));
		y += CAPTION$1;
		for (const rule of rules) {
			parts.push(drawRule(rule, y + ROW_HEIGHT / 2, panels));
			y += ROW_HEIGHT;
		}
	}
	const percent = (value) => `${Math.round(100 * value)} %`;
	const extent = {
		top: 64,
		bottom: y + 6,
		format: percent
	};
	return chart({
		title: "False alarms and changes found, by rule",
		description: describe$7(studies, effect),
		height: y + 54
	}, label(FALSE_ALARMS[0], 50, "slower or faster although nothing changed", { class: "muted" }), label(FOUND[0], 50, `${shortChange(effect)} found`, { class: "muted" }), axis(panels.falseAlarms, {
		...extent,
		ticks: FALSE_ALARM_TICKS.filter((tick) => tick <= most),
		title: "root scale; dashed: the target, 2 %"
	}), axis(panels.found, {
		...extent,
		title: "share of comparisons"
	}), element("line", {
		class: "line-better",
		x1: panels.falseAlarms(FALSE_ALARM_TARGET),
		x2: panels.falseAlarms(FALSE_ALARM_TARGET),
		y1: extent.top,
		y2: extent.bottom,
		"stroke-width": 1.5,
		"stroke-dasharray": "4 3"
	}), ...parts);
}
/** Our verdict with history, in each study. */
function describe$7(studies, effect) {
	return studies.flatMap(({ name, rules }) => {
		const ours = rules.find(({ rule }) => rule === "gcbench-history") ?? rules[0];
		if (!ours) return [];
		const found = foundOf(ours.outcomes.find((outcome) => outcome.effect === effect));
		return [`${name}, ${ours.label}: ${formatRate(falseAlarmsOf(ours) ?? null)} false alarms, ${formatRate(found ?? null)} of ${shortChange(effect)} found.`];
	}).join(" ");
}
function falseAlarmsOf({ outcomes }) {
	return outcomes.find(({ effect }) => effect === 0)?.either;
}
function drawRule(rule, y, { falseAlarms, found, effect }) {
	const isOurs = rule.rule === "gcbench-history" || rule.rule === "gcbench-no-history";
	const tone = isOurs ? "a" : "neutral";
	const power = foundOf(rule.outcomes.find((outcome) => outcome.effect === effect));
	return [
		label(LABELS_END, y, rule.label, {
			"text-anchor": "end",
			class: isOurs ? void 0 : "muted"
		}),
		point(falseAlarmsOf(rule), y, {
			scale: falseAlarms,
			tone,
			name: rule.label
		}),
		point(power, y, {
			scale: found,
			tone,
			name: rule.label
		})
	].join("");
}
/** A dot, with its number beside the axis. */
function point(rate, y, { scale, tone, name }) {
	if (!rate) return "";
	const [, end = 0] = scale.range();
	const digits = rate.rate < .1 ? 1 : 0;
	return [element("circle", {
		class: tone,
		cx: scale(rate.rate),
		cy: y,
		r: 4.5
	}, tooltip(`${name}: ${formatRate(rate)}`)), label(end + NUMBERS, y, `${(100 * rate.rate).toFixed(digits)} %`, {
		"text-anchor": "end",
		class: "number"
	})].join("");
}
// src/report/calibration/calibration-files.ts
/** The files of a calibration, by name. */
function renderCalibration(calibration) {
	const chart = calibrationChart(calibration);
	return new Map([
		["calibration.json", toJson(calibration)],
		["calibration.md", renderMarkdown$2(calibration, chart !== null)],
		...chart ? [["calibration.svg", chart]] : []
	]);
}
function renderMarkdown$2(calibration, hasChart) {
	const { studies, tables, targets, effects } = calibration;
	const [first] = tables;
	return `${[
		"# Calibration",
		describeStudies(calibration),
		...hasChart ? ["![False alarms and changes found, by rule](calibration.svg)"] : [],
		...targets.length > 0 ? ["## Targets", inMarkdown(targetsTable(targets))] : [],
		...studies.flatMap((study) => [
			`## ${study.name}`,
			study.description,
			inMarkdown(rulesTable(study, effects)),
			inMarkdown(verdictsTable(study))
		]),
		...first ? [
			`## ${first.platforms} platforms x ${first.timers} timers, noise model ${first.model}`,
			`${first.falseAlarm.of.toLocaleString("en-US")} runs.`,
			inMarkdown(timersTable$1(tables))
		] : [],
		"## How each rule was applied",
		inMarkdown(appliedTable(calibration))
	].join("\n\n")}\n`;
}
function appliedTable({ studies }) {
	return {
		columns: [
			{ title: "rule" },
			{ title: "applied as" },
			{ title: "source" }
		],
		rows: [...new Map(studies.flatMap((study) => study.rules.map((rule) => [rule.rule, rule]))).values()].map(({ label, applied, source }) => [
			label,
			applied,
			source
		])
	};
}
function inMarkdown({ columns, rows }) {
	return table(columns, rows);
}
// src/report/calibration/calibration-terminal.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
/** The calibration as a terminal shows it; how each rule was applied is in the file that --out writes. */
function describeCalibration(calibration) {
	const { studies, tables, targets, effects } = calibration;
	const missed = targets.filter(({ isMet, isSure }) => !isMet && isSure).length;
	const open = targets.filter(({ isMet, isSure }) => !isMet && !isSure).length;
	const parts = studies.flatMap((study) => [
		`${import_picocolors.default.bold(study.name)}: ${study.description}`,
		inTerminal(rulesTable(study, effects)),
		inTerminal(verdictsTable(study))
	]);
	if (tables.length > 0) parts.push(`${import_picocolors.default.bold("platforms x timers")}: ${tables[0]?.platforms} x ${tables[0]?.timers}, noise model ${tables[0]?.model}`, inTerminal(timersTable$1(tables)));
	if (targets.length > 0) {
		const rest = open > 0 ? `, ${open} can't be told with so few replicates` : "";
		const found = missed === 0 ? import_picocolors.default.green(open > 0 ? "none missed" : "all met") : import_picocolors.default.yellow(`${missed} not met`);
		parts.push(`${import_picocolors.default.bold("targets")}: ${targets.length}, ${found}${rest}`);
		parts.push(inTerminal(targetsTable(targets)));
	}
	return [...parts, import_picocolors.default.dim(describeStudies(calibration))].join("\n\n");
}
function inTerminal({ columns, rows }) {
	return terminalTable(columns.map(({ title }) => title), rows, columns.flatMap(({ isNumber }, index) => isNumber ? [index] : []));
}
// src/core/agreement/source.ts
/** Timers of GEOS-Chem that ran only if that part of the chemistry did. */
const GAS_PHASE$1 = "Gas-phase chem";
const PHOTOLYSIS = "Photolysis";
/** What each version computed on each host, in the order of the records; trials without results are left aside. */
function sourcesOf(records) {
	const values = valuesByDigest(records);
	const sources = /* @__PURE__ */ new Map();
	for (const record of records.filter(({ status }) => status === "complete")) for (const side of ["A", "B"]) {
		const trials = trialsWithResults(record, side);
		const version = record.spec.versions[side];
		if (!version || trials.length === 0) continue;
		const place = placeOf(record);
		const key = JSON.stringify([
			place.workload.name,
			version.name,
			place.platform.id,
			place.host
		]);
		const source = sources.get(key) ?? {
			...place,
			version,
			contents: [],
			trials: 0
		};
		sources.set(key, source);
		source.trials += trials.length;
		for (const trial of trials) addContent(source.contents, contentOf(trial, values));
	}
	return [...sources.values()];
}
function placeOf(record) {
	const { workload, platform } = record.spec;
	return {
		workload: workload.workload,
		platform,
		host: hostOf(record)
	};
}
function trialsWithResults({ trials }, side) {
	return trials.filter((trial) => trial.side === side && trial.failure === null && trial.outputs.length > 0);
}
/** A digest stands for its content, wherever in the run its values were noted. */
function valuesByDigest(records) {
	const outputs = records.flatMap(({ trials }) => trials.flatMap((trial) => trial.outputs));
	return new Map(outputs.flatMap(({ sha256, values }) => values ? [[sha256, values]] : []));
}
function contentOf({ outputs, timers }, values) {
	const ran = (name) => timers.some((timer) => timer.name === name);
	return {
		outputs: outputs.map((output) => {
			const known = values.get(output.sha256);
			return known ? {
				...output,
				values: known
			} : output;
		}),
		hasGasPhase: ran(GAS_PHASE$1),
		hasPhotolysis: ran(PHOTOLYSIS)
	};
}
function addContent(contents, content) {
	if (!contents.some((one) => isSameContent(one, content))) contents.push(content);
}
function isSameContent(a, b) {
	const key = ({ outputs }) => JSON.stringify(outputs.map(({ path, sha256 }) => [path, sha256]));
	return key(a) === key(b);
}
// src/core/agreement/compare-values.ts
/** The largest relative step from a value in single precision to the next: what was computed nearly equal can be rounded apart. */
const SINGLE_PRECISION = 2 ** -23;
/** @param tolerance that holds for both; null: none */
function compareResults(a, b, tolerance) {
	if (isSameContent(a.content, b.content)) return { kind: "same" };
	const why = whyUnknown(a.content, b.content);
	if (why !== null) return {
		kind: "unknown",
		why
	};
	const [one, other] = [variablesOf(a.content), variablesOf(b.content)];
	const names = [.../* @__PURE__ */ new Set([...one.keys(), ...other.keys()])];
	const reasons = new Map(names.map((name) => [name, whyLeftOut(baseName(name), a, b)]));
	const differences = [];
	const unlike = [];
	const remarks = [];
	for (const name of names.filter((each) => reasons.get(each) === null)) {
		const pair = pairOf$1(name, one.get(name), other.get(name));
		if (pair.remark !== null) {
			unlike.push(name);
			remarks.push(pair.remark);
		}
		if (pair.difference === null) continue;
		differences.push({
			variable: name,
			difference: pair.difference,
			tolerance: toleranceFor(one.get(name), tolerance),
			isExact: one.get(name)?.sha256 === other.get(name)?.sha256
		});
	}
	return {
		kind: "measured",
		differences,
		unlike,
		leftOut: gather(reasons),
		remarks
	};
}
function whyUnknown(a, b) {
	const paths = ({ outputs }) => outputs.map(({ path }) => path).join(", ");
	if (paths(a) !== paths(b)) return `they left different files: ${paths(a)} against ${paths(b)}`;
	const blind = a.outputs.find((output, index) => {
		const other = b.outputs[index];
		return output.sha256 !== other?.sha256 && !(output.values && other?.values);
	});
	return blind ? `of ${blind.path} only the checksum is kept: an earlier gcbench recorded it, or its format is not known` : null;
}
/** By name, with the file's path before it where there are several files. */
function variablesOf({ outputs }) {
	const prefix = ({ path }) => outputs.length > 1 ? `${path}: ` : "";
	return new Map(outputs.flatMap((output) => (output.values?.variables ?? []).map((variable) => [`${prefix(output)}${variable.name}`, variable])));
}
function pairOf$1(name, a, b) {
	if (!a || !b) return {
		difference: null,
		remark: `${name} is on one side alone.`
	};
	const difference = relativeDifference(a, b);
	if (difference === null) return {
		difference,
		remark: `${name} has two shapes: ${a.shape} and ${b.shape}.`
	};
	const holes = ({ missing = 0, notFinite = 0 }) => `${missing} missing and ${notFinite} infinite or no number`;
	return {
		difference,
		remark: holes(a) === holes(b) ? null : `Of ${name}'s values: ${holes(a)} against ${holes(b)}.`
	};
}
/** What is stored with 24 bits can differ by its last one, however near the computed values are. */
function toleranceFor(variable, tolerance) {
	if (tolerance === null || tolerance === 0 || variable?.type !== "float32") return tolerance;
	return Math.max(tolerance, SINGLE_PRECISION);
}
function gather(reasons) {
	const gathered = /* @__PURE__ */ new Map();
	for (const [name, why] of reasons) if (why !== null) gathered.set(why, [...gathered.get(why) ?? [], name]);
	return [...gathered].map(([why, variables]) => ({
		variables,
		why
	}));
}
const baseName = (name) => name.slice(name.lastIndexOf(" ") + 1);
/** Diagnostics of GEOS-Chem that say nothing where results are not bit for bit the same (found on 14.7.0, amd64 against arm64). */
const USELESS = /^(AdvFluxVert|CloudConvFlux)/;
const SULPHUR = /^(?:Species\w*_)?SO[24]$/;
/** @returns null: it counts */
function whyLeftOut(variable, a, b) {
	if (a.workload.kind !== "geos-chem-classic") return null;
	if (USELESS.test(variable)) return "single values of these fluxes were found to differ at will between architectures (GEOS-Chem 14.7.0)";
	if (!a.content.hasPhotolysis && !b.content.hasPhotolysis && a.platform.threads !== b.platform.threads && SULPHUR.test(variable)) return "with photolysis off GEOS-Chem 14.7.0 never sets a private variable of ucx_mod.F90 (PHOTDELTA), so that they depend on the number of threads";
	return null;
}
// src/core/agreement/expectation.ts
const SAME_HOST = {
	tolerance: 0,
	source: "One executable on one host computes the same bit for bit, with any number of threads (measured on GEOS-Chem 14.7.0 and on the miniature)."
};
const STRICT = {
	tolerance: 0,
	source: "Strict builds (no fused multiply-add, no vector math) compute the same bit for bit on amd64 and arm64 (measured on GEOS-Chem 14.7.0, TransportTracers; not on full chemistry)."
};
const GAS_PHASE = {
	tolerance: 9e-4,
	source: "9e-4 with full chemistry, whose solver makes last digits grow (GEOS-Chem 14.7.0, native against portable, 20 minutes: 9e-4 at most, IEPOXBOO)."
};
const SAME_EXECUTABLE = {
	tolerance: 1e-13,
	source: "1e-13 for one executable on different processors, for which the C library chooses different code (GEOS-Chem 14.7.0, TransportTracers)."
};
const NO_CONTRACTION = {
	tolerance: 1e-12,
	source: "1e-12 between builds without fused multiply-adds (GEOS-Chem 14.7.0, TransportTracers, amd64 against arm64: 1.1e-13)."
};
const DEFAULT_FLAGS = {
	tolerance: 1e-4,
	source: "1e-4 between builds with other flags or for other architectures (GEOS-Chem 14.7.0, TransportTracers, amd64 against arm64: 1.5e-5)."
};
const MINIATURE = {
	tolerance: 1e-12,
	source: "1e-12 for the miniature on different processors (4e-14 after six hours)."
};
const UNKNOWN = {
	tolerance: null,
	source: "How exactly this program repeats itself is not known: a difference is told, not judged."
};
const VERSIONS = {
	tolerance: null,
	source: "Versions may compute different things: the difference is told, not judged."
};
/** What two results should have in common. Pure: it follows from what is recorded of both. */
function expectationOf(a, b) {
	if (!isOneVersion(a.version, b.version)) return VERSIONS;
	const isSameExecutable = a.version.executable.sha256 === b.version.executable.sha256;
	if (a.workload.kind === "command") return UNKNOWN;
	if (isSameExecutable && a.host === b.host) return SAME_HOST;
	switch (a.workload.kind) {
		case "miniature": return isFast(a.version) || isFast(b.version) ? UNKNOWN : MINIATURE;
		case "geos-chem-classic": return geosChemExpectation(a, b, isSameExecutable);
	}
}
function geosChemExpectation(a, b, isSameExecutable) {
	if (isStrict(a.version) && isStrict(b.version)) return STRICT;
	if (a.content.hasGasPhase || b.content.hasGasPhase) return GAS_PHASE;
	if (isSameExecutable) return SAME_EXECUTABLE;
	return hasNoContraction(a.version) && hasNoContraction(b.version) ? NO_CONTRACTION : DEFAULT_FLAGS;
}
/** A version's builds for several platforms are one version; so is one under two names, as in an A/A comparison. */
function isOneVersion(a, b) {
	return a.name === b.name || a.digest === b.digest;
}
/** Told from what was built, not from its name: the flags, and that the executable asks for no vector math. */
function isStrict(version) {
	const hasVectorMath = version.executable.needs.some((name) => name.includes("libmvec"));
	return hasNoContraction(version) && !hasVectorMath;
}
function hasNoContraction({ toolchain }) {
	return /(^|\s)-ffp-contract=off(\s|$)/.test(toolchain.flags ?? "");
}
/** Flags with which the miniature's results are known to change (benchmarks/miniature). */
function isFast({ toolchain }) {
	return /-ffast-math|-Ofast|-ffp-contract=fast|-std=gnu/.test(toolchain.flags ?? "");
}
// src/core/agreement/judge-results.ts
/** A report names the worst; all of them can be computed again from the records. */
const MOST_NAMED = 20;
/** Compares two results and says whether they are as far apart as they may be. */
function judgeResults(a, b) {
	const { tolerance, source } = expectationOf(a, b);
	const judged = {
		tolerance,
		source,
		...judgeCompared(compareResults(a, b, tolerance), tolerance)
	};
	const isOne = isOneVersion(a.version, b.version);
	return {
		...judged,
		isTrouble: isOne && judged.verdict === "beyond tolerance"
	};
}
const NOTHING$1 = {
	variables: null,
	worst: null,
	median: null,
	beyond: [],
	beyondCount: 0,
	leftOut: [],
	why: null,
	remarks: []
};
function judgeCompared(compared, tolerance) {
	switch (compared.kind) {
		case "same": return {
			...NOTHING$1,
			verdict: "exact"
		};
		case "unknown": return {
			...NOTHING$1,
			verdict: tolerance === 0 ? "beyond tolerance" : "not comparable",
			why: `The checksums differ, by how much is not known: ${compared.why}.`
		};
		case "measured": return judgeMeasured(compared, tolerance);
	}
}
function judgeMeasured({ differences, unlike, leftOut, remarks }, tolerance) {
	const sorted = differences.filter(({ isExact }) => !isExact).toSorted(furthestFirst);
	const beyond = sorted.filter((one) => isBeyond(one) || unlike.includes(one.variable));
	const isElsewhere = sorted.length === 0 && unlike.length === 0 && leftOut.length === 0;
	return {
		verdict: verdictOf({
			tolerance,
			isExact: sorted.length + unlike.length === 0 && !isElsewhere,
			isWithin: beyond.length + unlike.length === 0
		}),
		variables: differences.length,
		worst: sorted[0] ? named(sorted[0]) : null,
		median: differences.length > 0 ? median(differences.map((one) => one.difference)) : null,
		beyond: tolerance === null ? [] : beyond.slice(0, MOST_NAMED).map(named),
		beyondCount: tolerance === null ? 0 : beyond.length,
		leftOut: leftOut.map(({ variables, why }) => ({
			variables: [...variables],
			why
		})),
		why: isElsewhere ? "No variable differs, but coordinates, texts or names do." : null,
		remarks: remarks.slice(0, MOST_NAMED)
	};
}
function verdictOf({ tolerance, isExact, isWithin }) {
	if (isExact) return "exact";
	if (tolerance === null) return "different";
	return tolerance > 0 && isWithin ? "within tolerance" : "beyond tolerance";
}
function isBeyond({ difference, tolerance }) {
	return tolerance !== null && (tolerance === 0 || difference > tolerance);
}
/** Against what each variable is allowed, so that one in single precision does not hide another that is really off. */
function furthestFirst(a, b) {
	const excess = ({ difference, tolerance }) => difference / (tolerance || 1);
	return excess(b) - excess(a);
}
function named({ variable, difference, tolerance }) {
	return {
		variable,
		difference,
		tolerance
	};
}
const SEVERITY = [
	"exact",
	"within tolerance",
	"not comparable",
	"different",
	"beyond tolerance"
];
/** The least favourable of several judgements: what holds for all of them. */
function worstOf(judged) {
	const rank = ({ verdict, worst }) => [SEVERITY.indexOf(verdict), worst?.difference ?? 0];
	return judged.reduce((worst, one) => {
		if (!worst) return one;
		const [[verdict, size], [most, largest]] = [rank(one), rank(worst)];
		return verdict > most || verdict === most && size > largest ? one : worst;
	}, null);
}
// src/core/agreement/agreements.ts
/**
* Whether what a run's trials computed agrees as far as it should: the trials of a version on a host with each other,
* then from host to host, from platform to platform, and the versions with each other. From the records alone.
*/
function agreementsOf(plan, records) {
	const groups = grouped(sourcesOf(records));
	return [
		...groups.flatMap(repeats),
		...groups.flatMap(hosts),
		...platforms(plan, groups),
		...versions(plan, groups)
	];
}
function grouped(sources) {
	const groups = /* @__PURE__ */ new Map();
	for (const source of sources) {
		const { workload, version, platform } = source;
		const key = JSON.stringify([
			workload.name,
			version.name,
			platform.id
		]);
		const group = groups.get(key);
		if (group) group.push(source);
		else groups.set(key, [source]);
	}
	return [...groups.values()];
}
function repeats(group) {
	const repeated = group.filter(({ trials }) => trials > 1);
	const judged = repeated.flatMap((source) => {
		const [first, ...others] = source.contents.map((content) => resultOf(source, content));
		if (!first) return [];
		return others.length > 0 ? others.map((other) => judgeResults(first, other)) : [judgeResults(first, first)];
	});
	return agreement("repeats", [repeated, repeated], judged);
}
function hosts(group) {
	const [first, ...others] = group;
	const judged = others.map((other) => judgeFirst(first, other));
	return agreement("hosts", [group, group], judged);
}
/** Each platform against the first one of the plan that has results. */
function platforms({ platforms: all }, groups) {
	const ids = all.map(({ id }) => id);
	const inOrder = groups.toSorted(([a], [b]) => ids.indexOf(a.platform.id) - ids.indexOf(b.platform.id));
	return inOrder.flatMap((group) => {
		const first = inOrder.find(([one]) => isAlike(one, group[0]));
		if (!first || first === group) return [];
		return agreement("platforms", [first, group], [judgeNearest(first, group)]);
	});
}
function isAlike(a, b) {
	return a.workload.name === b.workload.name && a.version.name === b.version.name;
}
/** Each candidate against its baseline, host by host. */
function versions({ blocks }, groups) {
	return [...new Map(blocks.map(({ workload, platform, baseline, candidate }) => [JSON.stringify([
		workload,
		platform,
		candidate
	]), {
		workload,
		platform,
		baseline,
		candidate
	}])).values()].flatMap(({ workload, platform, baseline, candidate }) => {
		const find = (name) => groups.find(([{ workload: own, version, platform: place }]) => own.name === workload && version.name === name && place.id === platform);
		const [a, b] = [find(baseline), find(candidate)];
		if (!a || !b) return [];
		const judged = a.flatMap((one) => {
			const other = b.find(({ host }) => host === one.host);
			return other ? [judgeFirst(one, other)] : [];
		});
		return agreement("versions", [a, b], judged);
	});
}
/** Where both ran on one host, that host's results: nothing but the platform differs there. */
function judgeNearest(a, b) {
	const shared = a.find(({ host }) => b.some((other) => other.host === host));
	const other = b.find(({ host }) => host === shared?.host);
	return shared && other ? judgeFirst(shared, other) : judgeFirst(a[0], b[0]);
}
/** By the first trial of each: whether the others computed the same is what `repeats` says. */
function judgeFirst(a, b) {
	const [[one], [other]] = [a.contents, b.contents];
	if (!one || !other) throw new RangeError("a source without results");
	return judgeResults(resultOf(a, one), resultOf(b, other));
}
function resultOf({ contents: _contents, trials: _trials, ...place }, content) {
	return {
		...place,
		content
	};
}
function agreement(relation, [a, b], judged) {
	const worst = worstOf(judged);
	const [one] = a;
	const [other] = b;
	if (!worst || !one || !other) return [];
	const all = [.../* @__PURE__ */ new Set([...a, ...b])];
	return [{
		workload: one.workload.name,
		relation,
		a: {
			version: one.version.name,
			platform: one.platform.id
		},
		b: {
			version: other.version.name,
			platform: other.platform.id
		},
		hosts: new Set(all.map(({ host }) => host)).size,
		trials: all.reduce((sum, { trials }) => sum + trials, 0),
		...worst
	}];
}
// src/core/cost/measured-overheads.ts
/**
* What came before the first run of the model on each kind of machine, from the complete blocks that were the first on
* their host. The pull of the image is part of the boot: nothing tells them apart.
*/
function measuredOverheads({ plan, records, jobs = NO_JOBS }) {
	const firsts = staysByHost(hostStays({
		plan,
		records,
		jobs
	})).flatMap((own) => own.slice(0, 1).flatMap(beforeFirstRun));
	return [...group(firsts, ({ name }) => name)].map(([platform, own]) => ({
		platform,
		bootSeconds: mean$1(own, ({ boot }) => boot) ?? 0,
		imagePullSeconds: 0,
		stagingSeconds: mean$1(own, ({ staging }) => staging) ?? 0,
		date: own.map(({ date }) => date).toSorted().at(-1) ?? "",
		source: `measured, mean of ${own.length} ${own.length === 1 ? "host" : "hosts"}, image pull within boot`
	}));
}
/** A list whose overheads are the measured ones, where there are any. */
function withMeasuredOverheads(list, run) {
	const measured = measuredOverheads(run);
	const others = list.overheads.filter(({ platform }) => !measured.some((one) => one.platform === platform));
	return {
		...list,
		overheads: [...others, ...measured]
	};
}
function beforeFirstRun({ record, launchedAt, from }) {
	const first = record?.warmUp ?? record?.trials[0];
	if (record?.status !== "complete" || launchedAt === null || !first) return [];
	const boot = from - launchedAt;
	const staging = Date.parse(first.startedAt) / 1e3 - from;
	if (boot < 0 || staging < 0) return [];
	return [{
		name: record.spec.platform.name,
		boot,
		staging,
		date: record.endedAt.slice(0, 10)
	}];
}
// src/core/history/past-comparisons.ts
/** All that was measured in the past, by place. The newest record names the workload. */
function placesOf(past) {
	return [...group(past.toSorted(byStart), (record) => JSON.stringify([
		record.spec.workload.digest,
		record.spec.platform.id,
		standsForHost(record) ? hostOf(record) : null
	])).values()].flatMap((records) => {
		const newest = records.at(-1);
		if (!newest) return [];
		const { workload, platform } = newest.spec;
		return [{
			workload,
			platform,
			machine: standsForHost(newest) ? newest.sessions.at(-1)?.machine ?? null : null,
			records,
			comparisons: comparisonsOf(records)
		}];
	});
}
function comparisonsOf(records) {
	return blocksByComparison(records).flatMap((own) => {
		const [first] = own;
		const { A: baseline, B: candidate } = first?.spec.versions ?? {
			A: null,
			B: null
		};
		if (!first || !baseline || !candidate) return [];
		return [{
			run: first.spec.run,
			baseline,
			candidate,
			records: own,
			startedAt: first.startedAt
		}];
	});
}
/** Whether a version was compared with itself: whatever is found then is a false alarm. Names do not count. */
function isAgainstItself({ baseline, candidate }) {
	return baseline.digest === candidate.digest;
}
// src/core/comparison/a-a-tally.ts
const BOUND_LEVEL = .95;
/**
* Counts the comparisons of a version with itself, over all workloads and platforms, and how many of them end
* with `slower` or `faster`. Each is judged as it would be on its day: by the default looks, with the noise that
* was known before its run began.
*/
function tallyAA(past) {
	const alarms = placesOf(past).flatMap((place) => place.comparisons.filter(isAgainstItself).flatMap((one) => isAlarm(place, one) ?? []));
	return tallyOf(alarms.filter(Boolean).length, alarms.length);
}
/** The tally with the comparisons of a run added that has ended since. */
function tallyWith(before, own) {
	if (before === null) return null;
	return tallyOf(before.falseAlarms + own.filter(isAlarming).length, before.comparisons + own.length);
}
function tallyOf(falseAlarms, comparisons) {
	return {
		comparisons,
		falseAlarms,
		upperBound: upperBound(falseAlarms, comparisons)
	};
}
function isAlarming({ verdict }) {
	return verdict === "slower" || verdict === "faster";
}
/** @returns null where it was left before it had the blocks of a first look */
function isAlarm(place, { run, records, startedAt }) {
	const [first] = records;
	const replicates = replicatesFrom(records, WALL_TIME);
	if (!first) return null;
	const earlier = place.records.filter((record) => record.spec.run !== run && record.startedAt < startedAt);
	const { workload, platform } = place;
	const known = historyFor({
		workloads: [workload],
		platforms: [platform]
	}, earlier, hostOf(first));
	const key = {
		workload: workload.digest,
		platform: platform.id
	};
	const history = noiseIn(known, key, WALL_TIME);
	const usual = looksFor(history);
	if (replicates.length < (usual.hosts[0] ?? 0)) return null;
	return isAlarming(judge(replicates, {
		history,
		looks: cappedLooks(usual, replicates.length)
	}).effect);
}
/**
* Upper limit of a rate, one-sided [1].
*
* [1] Clopper & Pearson, "The use of confidence or fiducial limits", Biometrika 26(4), 1934,
*     doi:10.1093/biomet/26.4.404; as a quantile of the beta distribution.
*/
function upperBound(hits, trials) {
	return hits >= trials ? 1 : import_jstat.default.beta.inv(BOUND_LEVEL, hits + 1, trials - hits);
}
// src/core/comparison/measured-trials.ts
const SECONDS_PER_DAY = 86400;
function sideTrials({ trials }, side) {
	return trials.filter((trial) => trial.side === side && trial.failure === null);
}
/** @param limit in log time, above which a trial is left out */
function changeOf(record, limit) {
	const times = blockTimes(record, WALL_TIME);
	return times ? Math.expm1(undisturbedMean(times.b, limit) - undisturbedMean(times.a, limit)) : null;
}
/**
* What one version took over all blocks. Left-out trials do not count in the wall time; what they computed and
* needed does.
*/
function summarise(records, side, limit) {
	const trials = records.flatMap((record) => sideTrials(record, side));
	const [first] = trials;
	if (!first) return null;
	const times = records.flatMap((record) => sideTrials(record, side).filter((trial) => !isLeftOut(record, trial, limit)).map(({ wallSeconds: seconds }) => Math.log(seconds)));
	const wallSeconds = Math.exp(mean(times));
	const days = first.simulatedDays;
	return {
		trials: trials.length,
		wallSeconds,
		simulatedDaysPerDay: days ? days * SECONDS_PER_DAY / wallSeconds : null,
		userSeconds: mean(trials.map((trial) => trial.userSeconds)),
		systemSeconds: mean(trials.map((trial) => trial.systemSeconds)),
		peakMemoryMiB: Math.max(...trials.map((trial) => trial.peakMemoryMiB)),
		outputs: [...new Set(trials.filter(hasOutputs).map(contentDigest))]
	};
}
/** Of what was computed; what is known of its values is noted once for several trials. */
function contentDigest({ outputs }) {
	return digestOf(outputs.map(({ path, bytes, sha256 }) => ({
		path,
		bytes,
		sha256
	})));
}
function hasOutputs({ outputs }) {
	return outputs.length > 0;
}
function trialPoints(record, limit) {
	return record.trials.map((trial) => ({
		block: record.spec.block.id,
		position: trial.position,
		side: trial.side,
		wallSeconds: trial.wallSeconds,
		timers: Object.fromEntries(trial.timers.map(({ name, seconds }) => [name, seconds])),
		session: trial.session,
		startedAt: trial.startedAt,
		disturbance: trial.disturbance,
		isLeftOut: isLeftOut(record, trial, limit)
	}));
}
function isLeftOut({ trials }, { side, wallSeconds }, limit) {
	const own = trials.filter((trial) => trial.side === side && trial.failure === null);
	const fastest = Math.min(...own.map((trial) => trial.wallSeconds));
	return Math.log(wallSeconds) - Math.log(fastest) > limit;
}
function failedTrials({ spec, warmUp, trials }) {
	return [...warmUp ? [warmUp] : [], ...trials].flatMap(({ failure, position, side, log }) => failure ? [{
		block: spec.block.id,
		position,
		version: spec.versions[side]?.name ?? "",
		...failure,
		log
	}] : []);
}
// src/core/comparison/comparison-notes.ts
/** Processor time that others took, as a share of a trial's wall time, from which on it is worth a note. */
const NOTABLE_DISTURBANCE = .05;
/** What a reader should know before believing the numbers of a cell. */
function notesOn(cell, records) {
	const notes = [];
	const models = new Set(records.flatMap(({ sessions }) => sessions.map(({ machine }) => machine.cpuModel)));
	if (models.size > 1) notes.push(`The blocks ran on different processors: ${[...models].join(", ")}.`);
	const resumed = cell.blocks.filter(({ sessions }) => sessions > 1).length;
	if (resumed > 0) notes.push(`${blocksText(resumed)} interrupted and went on later; finished trials were kept.`);
	const disturbed = cell.trials.filter(isDisturbed).length;
	if (disturbed > 0) notes.push(`In ${disturbed} of ${cell.trials.length} trials other work took processor time of this machine.`);
	notes.push(...outputNotes(cell, records));
	return notes;
}
function blocksText(count) {
	return count === 1 ? "1 block was" : `${count} blocks were`;
}
function isDisturbed({ disturbance, wallSeconds }) {
	const { stealSeconds, otherCpuSeconds, throttledSeconds } = disturbance;
	return (stealSeconds ?? 0) + (otherCpuSeconds ?? 0) + (throttledSeconds ?? 0) > NOTABLE_DISTURBANCE * wallSeconds;
}
function outputNotes({ baseline, candidate }, records) {
	const notes = [];
	for (const [name, side] of [[baseline, "A"], [candidate, "B"]]) if (hostsOf(records).some((host) => contentsOf(ofHost(records, host), side).length > 1)) notes.push(`Results of ${name} differ from trial to trial: it is not repeatable.`);
	if (notes.length > 0) return notes;
	const pairs = hostsOf(records).flatMap((host) => {
		const [a] = contentsOf(ofHost(records, host), "A");
		const [b] = contentsOf(ofHost(records, host), "B");
		return a === void 0 || b === void 0 ? [] : [a === b];
	});
	if (pairs.length === 0) return [];
	return [pairs.every((isSame) => isSame) ? "Both versions computed the same results, bit for bit." : "The versions computed different results: a change of time can be a change of what is computed."];
}
function hostsOf(records) {
	return [...new Set(records.map(hostOf))];
}
function ofHost(records, host) {
	return records.filter((record) => hostOf(record) === host);
}
/** Digests of the distinct results of one side. */
function contentsOf(records, side) {
	const trials = records.flatMap((record) => sideTrials(record, side));
	return [...new Set(trials.filter(hasOutputs).map(contentDigest))];
}
// src/core/comparison/compare.ts
/** Compares the versions of a run, from its records alone: the same records give the same comparison. */
function compare$1(input) {
	const { run, plan, records, gcbench } = input;
	const prices = withMeasuredOverheads(input.prices ?? NO_PRICES, input);
	const drafts = cellsOf(plan).map((key) => draftCell(input, key));
	const refused = drafts.filter(({ cell }) => cell.differences.length > 0);
	const judged = judgeTimers(drafts.flatMap(({ timers }) => timers), new Set(refused.flatMap(({ timers }) => timers)));
	const itself = drafts.flatMap(({ cell }) => isSameVersion(plan, cell) && cell.effect && cell.nextLook === null ? [cell.effect] : []);
	const questions = comparePlatforms({
		plan,
		records,
		prices
	});
	const cost = costOf(input, prices);
	const { from, to } = measuredBetween(records);
	return {
		schemaVersion: 1,
		run,
		plan: plan.id,
		suite: plan.suite,
		...plan.description === void 0 ? {} : { description: plan.description },
		gcbench,
		measuredFrom: from,
		measuredTo: to,
		workloads: plan.workloads,
		versions: plan.versions,
		platforms: plan.platforms,
		machines: distinctMachines(records),
		aaTally: tallyWith(input.history?.aaTally ?? null, itself),
		cells: drafts.map((draft) => {
			const timers = draft.timers.flatMap((timer) => judged.get(timer) ?? []);
			const isOpen = () => timers.some(({ isWatched }) => isWatched);
			return {
				...draft.cell,
				timers,
				nextLook: nextLookOf(plan, draft, {
					questions,
					isOpen
				})
			};
		}),
		agreements: agreementsOf(plan, records),
		...questions.length > 0 ? { platformQuestions: [...questions] } : {},
		...cost ? { cost } : {}
	};
}
function costOf(input, prices) {
	const cost = runCost({
		...input,
		prices
	});
	if (!cost) return null;
	const { plan, records } = input;
	return {
		...cost,
		simulatedDays: [...simulatedDayCosts({
			plan,
			records,
			prices
		})]
	};
}
function cellsOf({ blocks }) {
	const cells = /* @__PURE__ */ new Map();
	for (const { workload, platform, baseline, candidate } of blocks) {
		const key = {
			workload,
			platform,
			baseline,
			candidate
		};
		cells.set(JSON.stringify(key), key);
	}
	return [...cells.values()];
}
function isOf(key, block) {
	return block.workload === key.workload && block.platform === key.platform && block.candidate === key.candidate;
}
/** @returns hosts at the next look; null: the cell is decided, or has had its last */
function nextLookOf({ eliminateBy }, { cell, looks }, known) {
	if (cell.candidate === null && eliminateBy !== null) return nextRound(cell, known.questions, eliminateBy);
	if (cell.nextLook !== null) return cell.nextLook;
	const next = nextAfter(looks, cell);
	return next !== null && known.isOpen() ? next : null;
}
/** A timer that may have changed is worth the next look too, although the wall time is decided. */
function nextAfter(looks, cell) {
	return looks.find((hosts) => hosts > hostsSoFar(cell)) ?? null;
}
function hostsSoFar({ blocks, hostsAreBlocks }) {
	const complete = blocks.filter(({ status }) => status === "complete");
	return new Set(complete.map(({ id, host }) => hostsAreBlocks ? id : host)).size;
}
/** Hosts that a cell lacks for its next look; 0: it is decided or has had its last. */
function hostsMissing(cell) {
	return cell.nextLook === null ? 0 : cell.nextLook - hostsSoFar(cell);
}
/** Hosts that a platform needs to stay in the choice of the best; null: it is out, or the choice is made. */
function nextRound({ workload, platform, baseline, planned }, questions, metric) {
	const question = questions.find((one) => one.workload === workload && one.version === baseline);
	const ranked = question?.rankings.find((ranking) => ranking.metric === metric)?.platforms.find((one) => one.platform === platform);
	const hosts = question?.platforms.find((one) => one.platform === platform)?.hosts ?? 0;
	const wanted = Math.min(planned, ranked?.hostsWanted ?? 2);
	return wanted > hosts ? wanted : null;
}
/** @param key of the cell; records of others are left aside */
function draftCell({ plan, records: all, history = NO_HISTORY, isFinished = false }, key) {
	const records = all.filter(({ spec }) => isOf(key, spec.block)).toSorted(byStart);
	const complete = records.filter(({ status }) => status === "complete");
	const workload = plan.workloads.find((one) => one.workload.name === key.workload)?.digest ?? "";
	const place = {
		workload,
		platform: key.platform
	};
	const noise = noiseIn(history, place, WALL_TIME);
	const planned = plan.blocks.filter((block) => isOf(key, block)).length;
	const differences = differencesBetweenSides(plan, key);
	const replicates = replicatesFrom(complete, WALL_TIME);
	const limit = interferenceLimit(replicates, noise);
	const allowed = plan.looks ? cappedLooks(plan.looks, planned) : looksUpTo(looksFor(noise), planned);
	const looks = isFinished ? cappedLooks(allowed, replicates.length) : allowed;
	const { effect, nextLook } = judgeCell(key, {
		replicates,
		differences,
		history: noise,
		looks,
		planned: isFinished ? replicates.length : planned
	});
	const cell = {
		...key,
		differences: [...differences],
		effect: records.length === 0 ? null : effect,
		hostsAreBlocks: complete.some(standsForHost),
		history: noise && {
			...noise,
			runs: history.cells.find((one) => one.workload === workload && one.platform === key.platform)?.runs ?? []
		},
		a: summarise(complete, "A", limit),
		b: summarise(complete, "B", limit),
		trials: complete.flatMap((record) => trialPoints(record, limit)),
		blocks: records.map((record) => ({
			id: record.spec.block.id,
			status: record.status,
			host: hostOf(record),
			startedAt: record.startedAt,
			endedAt: record.endedAt,
			sessions: record.sessions.length,
			change: changeOf(record, limit)
		})),
		failures: records.flatMap(failedTrials),
		planned,
		nextLook
	};
	return {
		cell: {
			...cell,
			notes: [...notesOn(cell, complete)]
		},
		timers: draftTimers(complete, (timer) => noiseIn(history, place, timer)),
		looks: looks.hosts
	};
}
function judgeCell({ candidate }, given) {
	const { replicates, differences, history, looks, planned } = given;
	if (candidate === null) return {
		effect: null,
		nextLook: replicates.length < planned ? planned : null
	};
	if (differences.length > 0) return {
		effect: notComparable(replicates),
		nextLook: null
	};
	if (looks.hosts.length > 0) return judge(replicates, {
		history,
		looks
	});
	return {
		...judge(replicates, {
			history,
			looks
		}),
		nextLook: replicates.length < planned ? planned : null
	};
}
/** What the two versions differ in besides being two versions. */
function differencesBetweenSides(plan, key) {
	const platform = plan.platforms.find(({ id }) => id === key.platform);
	if (!platform || key.candidate === null) return [];
	return buildDifferences(versionFor(plan, key.baseline, platform), versionFor(plan, key.candidate, platform));
}
function distinctMachines(records) {
	const machines = records.flatMap(({ sessions }) => sessions.map(({ machine }) => machine));
	return [...new Map(machines.map((machine) => [machine.host, machine])).values()];
}
// src/report/agreement/agreement-section.ts
var import_lib = /* @__PURE__ */ __toESM(require_lib$1(), 1);
/** The section of report.md on what was computed; empty where no results were left. */
function agreementMarkdown(view) {
	if (!view) return "";
	const { headline, rows, legend, notes } = view;
	return [
		"## Do the results agree?",
		prose(headline),
		table([
			{ title: "What with what" },
			{ title: "Expected" },
			{ title: "Worst variable" },
			{
				title: "Difference",
				isNumber: true
			},
			{ title: "Verdict" }
		], rows.map(({ pair, restsOn, expected, worst, more, difference, median, verdict }) => [
			`${prose(pair)}<br>${restsOn}`,
			unbroken(expected),
			[worst && codeSpan(worst), more].filter(Boolean).join("<br>"),
			[difference, median].filter(Boolean).join("<br>"),
			`**${unbroken(verdict)}**`
		])),
		...legend.map(prose),
		...notes.length > 0 ? [notes.map((note) => `- ${prose(note)}`).join("\n")] : []
	].join("\n\n");
}
// src/report/charts/changes.ts
const LEFT$6 = 300;
const RIGHT$6 = 670;
const TOP$6 = 54;
const MARGIN$1 = 1.3;
/** The narrowest axis: what does not matter must not look large. */
const SMALLEST_EXTENT$1 = .03;
/** The verdict at a glance: each block's change, the estimate with its interval, and the band of what does not matter. */
function changesChart(comparison) {
	const { cells } = comparison;
	const shown = cells.filter(({ effect }) => effect?.change != null);
	if (shown.length === 0) return null;
	const extent = shown.flatMap(({ blocks, effect }) => [
		effect?.change ?? 0,
		Math.max(-.5, effect?.low ?? 0) / MARGIN$1,
		Math.min(1, effect?.high ?? 0) / MARGIN$1,
		...blocks.flatMap(({ change }) => change ?? [])
	]);
	const least = Math.min(-.03, ...extent.map((value) => value * MARGIN$1));
	const most = Math.max(SMALLEST_EXTENT$1, ...extent.map((value) => value * MARGIN$1));
	const scale = linear([least, most], [LEFT$6, RIGHT$6]).nice();
	const bottom = TOP$6 + shown.length * 44 + 6;
	const band = element("rect", {
		class: "band",
		x: scale(-.02),
		width: scale(MATERIAL_CHANGE) - scale(-.02),
		y: 48,
		height: bottom - TOP$6 + 6
	}, tooltip("Changes inside this band are not material"));
	return chart({
		title: "Change of wall time: one dot a block, the bar is the interval",
		description: shown.map(describeRow$1).join("; "),
		height: bottom + 48
	}, band, axis(scale, {
		top: 48,
		bottom,
		format: (value) => formatTick$1(value),
		title: "change against the baseline, right is slower; shaded: not material"
	}), ...shown.map((cell, index) => row(cell, platformLabel(comparison, cell.platform), {
		y: TOP$6 + index * 44 + 22,
		scale
	})));
}
function formatTick$1(value) {
	const percent = Math.round(value * 1e3) / 10;
	return percent === 0 ? "0" : `${percent > 0 ? "+" : "−"}${Math.abs(percent)} %`;
}
function row({ effect, blocks, candidate, workload }, platform, { y, scale }) {
	if (!effect || effect.change === null) return "";
	const { tone } = VERDICTS$1[effect.verdict];
	const dots = blocks.flatMap(({ id, change }) => change === null ? [] : [element("circle", {
		class: tone,
		cx: scale(change),
		cy: y,
		r: 4,
		"fill-opacity": .45
	}, tooltip(`${id}: ${formatChange(change)}`))]);
	return [
		rowLabel(y, candidate ?? "", `${workload}, ${platform}`),
		interval$1(effect.low, effect.high, y, {
			scale,
			tone
		}),
		...dots,
		element("rect", {
			class: tone,
			x: scale(effect.change) - 2,
			y: y - 9,
			width: 4,
			height: 18,
			rx: 1
		}),
		...describe$6(effect, y, tone)
	].join("");
}
/** An end beyond the axis is cut at it, and open. */
function interval$1(low, high, y, { scale, tone }) {
	if (low === null || high === null) return "";
	const [first = 0, last = 0] = scale.range();
	const x1 = Math.max(first, scale(low));
	const x2 = Math.min(last, scale(high));
	const stroke = {
		class: `line-${tone}`,
		"stroke-width": 2
	};
	const end = (x) => element("line", {
		...stroke,
		x1: x,
		x2: x,
		y1: y - 5,
		y2: y + 5
	});
	return [
		element("line", {
			...stroke,
			x1,
			x2,
			y1: y,
			y2: y
		}),
		scale(low) >= first ? end(x1) : "",
		scale(high) <= last ? end(x2) : ""
	].join("");
}
/** The change, and below it the interval: one line of both does not fit beside the axis. */
function describe$6({ change, low, high }, y, tone) {
	const x = 692;
	const size = (at) => label(x, at, formatChange(change ?? 0), {
		class: `${tone} number`,
		"font-weight": 600
	});
	return low === null || high === null ? [size(y)] : [size(y - 8), label(x, y + 9, formatInterval(low, high), { class: "muted number" })];
}
function describeRow$1({ workload, platform, candidate, effect }) {
	const { change = null, low = null, high = null, verdict } = effect ?? {};
	return `${candidate} in ${workload} on ${platform}: ${formatChange(change ?? 0)}${low === null || high === null ? "" : ` (${formatInterval(low, high)})`}, ${verdict}`;
}
// src/report/charts/cost.ts
/** The chart's file in a report. */
const COST_CHART = "cost.svg";
const LEFT$5 = 300;
const RIGHT$5 = 710;
const TOP$5 = 78;
const BAR$1 = 20;
const LEGEND_STEP = 118;
/** What was wanted in colour, what comes with it in greys, what was in vain in the colour of what is worse. */
const FILLS = {
	trials: { class: "a" },
	warmUp: {
		class: "a",
		"fill-opacity": .45
	},
	boot: {
		class: "neutral",
		"fill-opacity": .9
	},
	staging: {
		class: "neutral",
		"fill-opacity": .6
	},
	other: {
		class: "neutral",
		"fill-opacity": .3
	},
	failed: { class: "worse" }
};
/** Where the money went on each platform; null where no price is known. */
function costChart(comparison) {
	const bars = (comparison.cost?.platforms ?? []).flatMap(({ platform, usd, price }) => usd && price && allIn(usd) > 0 ? [{
		name: platformLabel(comparison, platform),
		usd,
		price: `${price.usdPerHour} USD/h`
	}] : []);
	if (bars.length === 0) return null;
	const scale = linear([0, Math.max(...bars.map(({ usd }) => allIn(usd)))], [LEFT$5, RIGHT$5]);
	const rows = bars.map(({ name, usd, price }, index) => {
		const y = TOP$5 + index * 44 + 22;
		return [
			rowLabel(y, name, price),
			...segments(usd).map(({ part, title, from, to }) => element("rect", {
				...FILLS[part],
				x: scale(from),
				y: y - BAR$1 / 2,
				width: scale(to) - scale(from),
				height: BAR$1
			}, tooltip(`${title}: ${formatUsd(to - from)}, ${formatShare((to - from) / allIn(usd))}`))),
			label(scale(allIn(usd)) + 10, y, formatUsd(allIn(usd)), {
				class: "number",
				"font-weight": 600
			})
		].join("");
	});
	return chart({
		title: "Where the money went",
		description: bars.map(({ name, usd }) => {
			const parts = segments(usd).map(({ title, from, to }) => `${title} ${formatUsdAmount(to - from)}`);
			return `${name}: ${formatUsd(allIn(usd))} (${parts.join(", ")})`;
		}).join("; "),
		height: TOP$5 + bars.length * 44 + 16
	}, ...legend$1(), ...rows);
}
function segments(usd) {
	let from = 0;
	return COST_PARTS.flatMap(({ part, title }) => {
		const begin = from;
		from += usd[part];
		return usd[part] > 0 ? [{
			part,
			title,
			from: begin,
			to: from
		}] : [];
	});
}
function legend$1() {
	return COST_PARTS.map(({ part, title }, index) => {
		const x = 20 + index * LEGEND_STEP;
		return [element("rect", {
			...FILLS[part],
			x,
			y: 49,
			width: 12,
			height: 12,
			rx: 2
		}), label(x + 18, 56, title, { class: "muted" })].join("");
	});
}
// src/report/charts/place-labels.ts
/** Of a letter at the chart's font size, on average and rather too wide. */
const LETTER = 7.2;
const LINE = 15;
const BESIDE = 10;
/** How far above or below its point a label is tried, nearest first. */
const SHIFTS = [
	-12,
	12,
	-27,
	27,
	-42,
	42,
	-57,
	57,
	-72,
	72
];
/** A place for each label, in the order of the spots. Where all is taken it stands above its point. */
function placeLabels$1(spots, { left, right, top, bottom }) {
	const taken = spots.map(({ x, y }) => ({
		x1: x - BESIDE / 2,
		x2: x + BESIDE / 2,
		y
	}));
	return spots.map(({ x, y, text }) => {
		const width = text.length * LETTER;
		const tries = SHIFTS.flatMap((shift) => [{
			x1: x + BESIDE,
			x2: x + BESIDE + width,
			y: y + shift,
			anchor: "start"
		}, {
			x1: x - BESIDE - width,
			x2: x - BESIDE,
			y: y + shift,
			anchor: "end"
		}]).filter((one) => one.x1 >= left && one.x2 <= right && one.y >= top + LINE / 2 && one.y <= bottom - LINE / 2);
		const [above] = tries;
		const chosen = tries.find((one) => !taken.some((other) => one.x1 < other.x2 && other.x1 < one.x2 && Math.abs(one.y - other.y) < LINE)) ?? above ?? {
			x1: x,
			x2: x,
			y: y - BESIDE,
			anchor: "start"
		};
		taken.push(chosen);
		return {
			x: chosen.anchor === "start" ? chosen.x1 : chosen.x2,
			y: chosen.y,
			anchor: chosen.anchor,
			isFar: Math.abs(chosen.y - y) > LINE
		};
	});
}
// src/report/charts/plane.ts
/** Where a chart with two axes has its plot. */
const PLANE = {
	left: 84,
	right: 780,
	top: 62,
	bottom: 380,
	height: 428
};
/** Values further apart than this share an axis only in logarithms. */
const WIDE = 4;
const MARGIN = 1.12;
const TICKS = 5;
/** A scale for values above 0 that neither begins at 0 nor lets the small ones run together. */
function positiveScale(values, range) {
	const domain = [Math.min(...values) / MARGIN, Math.max(...values) * MARGIN];
	const [least = 1, most = 1] = domain;
	const isLogarithmic = most / least > WIDE;
	const scale = isLogarithmic ? log(domain, [...range]) : linear(domain, [...range]).nice(TICKS);
	const ticks = scale.ticks(TICKS).filter((tick) => !isLogarithmic || [
		"1",
		"2",
		"5"
	].includes(tick.toExponential()[0] ?? ""));
	const format = isLogarithmic ? (tick) => String(Number(tick.toPrecision(3))) : scale.tickFormat(TICKS);
	return {
		scale,
		isLogarithmic,
		ticks: ticks.map((tick) => ({
			at: scale(tick),
			text: format(tick)
		}))
	};
}
/** Grid lines with their values left and below, and what they mean. */
function plane(across, upward) {
	const { left, right, top, bottom } = PLANE;
	return [
		...across.ticks.map(({ at, text }) => [element("line", {
			class: "axis",
			x1: at,
			x2: at,
			y1: top,
			y2: bottom
		}), label(at, bottom + 14, text, {
			class: "muted number",
			"text-anchor": "middle"
		})].join("")),
		...upward.ticks.map(({ at, text }) => [element("line", {
			class: "axis",
			x1: left,
			x2: right,
			y1: at,
			y2: at
		}), label(left - 8, at, text, {
			class: "muted number",
			"text-anchor": "end"
		})].join("")),
		label(right, bottom + 34, across.title, {
			class: "muted",
			"text-anchor": "end"
		}),
		label(20, top - 16, upward.title, { class: "muted" })
	].join("");
}
/** A point with the intervals of both its coordinates, as far as there are any. */
function cross(point, ends, tone) {
	const stroke = {
		class: `line-${tone}`,
		"stroke-width": 1.5
	};
	return [ends.x ? element("line", {
		...stroke,
		x1: ends.x[0],
		x2: ends.x[1],
		y1: point.y,
		y2: point.y
	}) : "", ends.y ? element("line", {
		...stroke,
		x1: point.x,
		x2: point.x,
		y1: ends.y[0],
		y2: ends.y[1]
	}) : ""].join("");
}
// src/report/charts/pareto.ts
const HOURS_PER_DAY = 24;
/** Hours and dollars of a simulated day; null where fewer than two platforms have a price. */
function paretoChart(comparison, question) {
	const points = pointsOf(comparison, question);
	if (points.length < 2) return null;
	const { left, right, top, bottom, height } = PLANE;
	const x = positiveScale(extentOf(points.map(({ hours }) => hours)), [left, right]);
	const y = positiveScale(extentOf(points.map(({ dollars }) => dollars)), [bottom, top]);
	const spots = points.map(({ name, hours, dollars }) => ({
		text: name,
		x: x.scale(hours.value),
		y: y.scale(dollars.value)
	}));
	const labels = placeLabels$1(spots, PLANE);
	const front = frontOf(points);
	const noteOf = (isLogarithmic) => isLogarithmic ? ", logarithmic" : "";
	return chart({
		title: `Hours and dollars of a simulated day: ${question.workload}, ${question.version}`,
		description: points.map(({ name, hours, dollars }) => {
			const [time, cost] = [formatNumber(hours.value), formatNumber(dollars.value)];
			return `${name}: ${time} h, ${cost} USD`;
		}).join("; "),
		height
	}, plane({
		ticks: x.ticks,
		title: `hours of wall time per simulated day${noteOf(x.isLogarithmic)}`
	}, {
		ticks: y.ticks,
		title: `USD per simulated day${noteOf(y.isLogarithmic)}; green: none is both faster and cheaper; amber: one may be`
	}), element("polyline", {
		class: "line-better",
		fill: "none",
		"stroke-width": 1,
		"stroke-dasharray": "4 4",
		points: front.map(({ hours, dollars }) => `${px$1(x.scale(hours.value))},${px$1(y.scale(dollars.value))}`).join(" ")
	}), ...points.map((point) => drawPoint$1(point, toneIn(points, point), {
		x: x.scale,
		y: y.scale
	})), ...spots.map((spot, index) => drawLabel(spot, labels[index])));
}
function drawLabel({ text, x, y }, place) {
	if (!place) return "";
	const end = place.y + (place.y < y ? 8 : -8);
	return [place.isFar ? element("line", {
		class: "zero",
		x1: x,
		y1: y,
		x2: place.x,
		y2: end
	}) : "", label(place.x, place.y, text, { "text-anchor": place.anchor })].join("");
}
function extentOf(all) {
	return all.flatMap(({ value, low, high }) => [
		value,
		low ?? value,
		high ?? value
	]);
}
function toneIn(points, own) {
	if (frontOf(points).includes(own)) return "better";
	const isBelow = (one, other) => (one.high ?? Number.POSITIVE_INFINITY) < (other.low ?? 0);
	return points.some(({ hours, dollars }) => isBelow(hours, own.hours) && isBelow(dollars, own.dollars)) ? "neutral" : "open";
}
function pointsOf(comparison, { rankings }) {
	const ranked = (metric) => rankings.find((ranking) => ranking.metric === metric)?.platforms ?? [];
	return ranked("cost").flatMap((cost) => {
		const throughput = ranked("throughput").find(({ platform }) => platform === cost.platform);
		return throughput ? [{
			name: platformLabel(comparison, cost.platform),
			hours: hoursOf(throughput),
			dollars: cost
		}] : [];
	});
}
/** From simulated days per day to hours per simulated day. */
function hoursOf({ value, low, high }) {
	return {
		value: HOURS_PER_DAY / value,
		low: high && HOURS_PER_DAY / high,
		high: low && HOURS_PER_DAY / low
	};
}
/** Points that no other is better than in both, the fastest first. */
function frontOf(points) {
	return points.filter((own) => !points.some((other) => other !== own && other.hours.value <= own.hours.value && other.dollars.value <= own.dollars.value)).toSorted((a, b) => a.hours.value - b.hours.value);
}
function drawPoint$1({ name, hours, dollars }, tone, { x, y }) {
	const at = {
		x: x(hours.value),
		y: y(dollars.value)
	};
	const ends = ({ low, high }, scale) => low === null || high === null ? null : [scale(low), scale(high)];
	return [cross(at, {
		x: ends(hours, x),
		y: ends(dollars, y)
	}, tone), element("circle", {
		class: tone,
		cx: at.x,
		cy: at.y,
		r: 5
	}, tooltip(`${name}: ${formatNumber(hours.value)} hours, ${formatNumber(dollars.value)} USD a simulated day`))].join("");
}
function px$1(value) {
	return Math.round(value * 100) / 100;
}
// src/report/charts/ranking.ts
const LEFT$4 = 300;
const RIGHT$4 = 700;
const TOP$4 = 54;
/** Platforms in rank order, each with its interval; in colour what can't be told from the best. */
function rankingChart(comparison, question, { metric, platforms }) {
	const { name, unit } = METRICS[metric];
	const { scale, ticks, isLogarithmic } = positiveScale(platforms.flatMap(({ value, low, high }) => [
		value,
		low ?? value,
		high ?? value
	]), [LEFT$4, RIGHT$4]);
	const bottom = TOP$4 + platforms.length * 44;
	const rows = platforms.map((ranked, index) => {
		const { platform, value, low, high, standing } = ranked;
		const tone = toneOf$1(standing);
		const y = TOP$4 + index * 44 + 22;
		const facts = question.platforms.find((one) => one.platform === platform);
		return [
			rowLabel(y, platformLabel(comparison, platform), facts ? coresText(facts) : ""),
			low === null || high === null ? "" : whisker(scale(low), scale(high), {
				y,
				tone
			}),
			element("circle", {
				class: tone,
				cx: scale(value),
				cy: y,
				r: 5
			}, tooltip(`${platformLabel(comparison, platform)}: ${formatValue(metric, value)}, ${standing}`)),
			label(716, y, formatValue(metric, value), {
				class: `${tone} number`,
				"font-weight": 600
			})
		].join("");
	});
	return chart({
		title: `Platforms by ${name}: ${question.workload}, ${question.version}`,
		description: platforms.map(({ platform, value, standing }) => [
			platformLabel(comparison, platform),
			formatValue(metric, value),
			standing
		].join(" ")).join("; "),
		height: bottom + 48
	}, ...ticks.map(({ at, text }) => grid(at, bottom, text)), label(RIGHT$4, bottom + 32, `${unit}${isLogarithmic ? ", logarithmic" : ""}, with 95 % interval; green: as good as the best`, {
		class: "muted",
		"text-anchor": "end"
	}), ...rows);
}
function grid(x, bottom, text) {
	return [element("line", {
		class: "axis",
		x1: x,
		x2: x,
		y1: 48,
		y2: bottom
	}), label(x, bottom + 14, text, {
		class: "muted number",
		"text-anchor": "middle"
	})].join("");
}
function whisker(x1, x2, { y, tone }) {
	const stroke = {
		class: `line-${tone}`,
		"stroke-width": 2
	};
	return [element("line", {
		...stroke,
		x1,
		x2,
		y1: y,
		y2: y
	}), ...[x1, x2].map((x) => element("line", {
		...stroke,
		x1: x,
		x2: x,
		y1: y - 5,
		y2: y + 5
	}))].join("");
}
// src/report/charts/scaling.ts
/** With fewer counts a table says as much. */
const FEWEST_POINTS = 3;
const LEGEND_Y = 86;
/** Wall time over threads, both in logarithms, with the fitted law and the line of perfect scaling. */
function scalingChart({ workload, version }, { name, points, fit }) {
	const [first] = points;
	const last = points.at(-1);
	if (points.length < FEWEST_POINTS || !first || !last) return null;
	const { left, right, top, bottom, height } = PLANE;
	const perfect = (threads) => first.seconds * first.threads / threads;
	const most = Math.max(...points.map(({ seconds, high }) => high ?? seconds));
	const least = Math.min(...points.map(({ seconds, low }) => low ?? seconds), perfect(last.threads));
	const x = log([first.threads / 1.15, last.threads * 1.15], [left, right]).base(2);
	const y = positiveScale([least, most], [bottom, top]);
	const curve = fit?.predictions.filter(({ threads }) => threads >= first.threads) ?? [];
	const line = (at) => at.map(({ threads, seconds }) => `${px(x(threads))},${px(y.scale(seconds))}`).join(" ");
	return chart({
		title: `Wall time over threads: ${name}, ${workload}, ${version}`,
		description: points.map(({ threads, seconds }) => `${threads}: ${formatSeconds(seconds)}`).join("; "),
		height
	}, plane({
		ticks: points.map(({ threads }) => ({
			at: x(threads),
			text: String(threads)
		})),
		title: "threads"
	}, {
		ticks: y.ticks,
		title: `seconds a trial, with 95 % interval${y.isLogarithmic ? "; both axes logarithmic" : ""}`
	}), element("polyline", {
		class: "line-neutral",
		fill: "none",
		"stroke-width": 1,
		"stroke-dasharray": "4 4",
		points: line([first, last].map(({ threads }) => ({
			threads,
			seconds: perfect(threads)
		})))
	}), curve.length === 0 ? "" : element("polyline", {
		class: "line-a",
		fill: "none",
		"stroke-width": 2,
		points: line(curve.map(({ threads, seconds }) => ({
			threads,
			seconds: seconds.value
		})))
	}), ...points.map((point) => drawPoint(point, x, y.scale)), legend(fit, last.threads));
}
function drawPoint({ threads, seconds, low, high, isFitted }, x, y) {
	const at = {
		x: x(threads),
		y: y(seconds)
	};
	const tone = isFitted ? "b" : "neutral";
	return [cross(at, {
		x: null,
		y: low === null || high === null ? null : [y(low), y(high)]
	}, tone), element("circle", {
		class: tone,
		cx: at.x,
		cy: at.y,
		r: 5
	}, tooltip(`${formatCount(threads, "thread")}: ${formatSeconds(seconds)}${isFitted ? "" : ", more threads than cores: not fitted"}`))].join("");
}
function legend(fit, mostThreads) {
	const x = PLANE.right - 10;
	const text = (y, content) => label(x, y, content, {
		class: "muted",
		"text-anchor": "end"
	});
	if (!fit) return text(LEGEND_Y, "dashed: perfect scaling; too few counts for a law");
	const { law, serialFraction, bestThreads } = fit;
	const beyond = (bestThreads ?? 0) > mostThreads ? ", beyond what was measured" : "";
	return [
		text(LEGEND_Y, `line: ${law === "amdahl" ? "Amdahl's law" : "Gunther's law"}, serial fraction ${formatNumber(serialFraction.value * 100)} %`),
		text(104, "dashed: perfect scaling"),
		bestThreads === null ? "" : text(122, `best: ${formatCount(bestThreads, "thread")}${beyond}`)
	].join("");
}
function px(value) {
	return Math.round(value * 100) / 100;
}
// src/report/charts/platforms.ts
/** The charts of one question; `number` tells those of several apart. */
function platformCharts(comparison, question, { rankBy, number }) {
	const ranking = chosenRanking(question, rankBy);
	const pareto = paretoChart(comparison, question);
	return [
		...ranking ? [{
			file: `platforms-${number}.svg`,
			title: "Platforms in rank order, with intervals",
			svg: rankingChart(comparison, question, ranking)
		}] : [],
		...pareto ? [{
			file: `pareto-${number}.svg`,
			title: "Hours and dollars of a simulated day",
			svg: pareto
		}] : [],
		...question.scaling.flatMap((scaling) => {
			const svg = scalingChart(question, scaling);
			const file = `scaling-${number}-${scaling.name}.svg`;
			return svg ? [{
				file,
				title: `Wall time over threads on ${scaling.name}`,
				svg
			}] : [];
		})
	];
}
// src/report/charts/timers.ts
const LEFT$3 = 210;
const RIGHT$3 = 650;
const TOP$3 = 76;
const BAR = 10;
const GROUP = 32;
/** Characters that fit left of the bars. */
const LONGEST_NAME$1 = 28;
/** Seconds of each leaf timer, baseline above candidate; where they differ for certain the change stands in colour. */
function timersChart(cell, platform) {
	const timers = cell.timers.filter(({ isLeaf, secondsA, secondsB }) => isLeaf && (secondsA !== null || secondsB !== null)).toSorted((a, b) => longest(b) - longest(a));
	if (timers.length === 0) return null;
	const most = Math.max(...timers.map(longest));
	const scale = linear([0, most || 1], [LEFT$3, RIGHT$3]).nice();
	const bottom = TOP$3 + timers.length * GROUP;
	const legend = [
		element("rect", {
			class: "a",
			x: LEFT$3,
			y: 46,
			width: 12,
			height: 12,
			rx: 2
		}),
		label(228, 52, cell.baseline, { class: "muted" }),
		cell.candidate === null ? "" : element("rect", {
			class: "b",
			x: 400,
			y: 46,
			width: 12,
			height: 12,
			rx: 2
		}) + label(418, 52, cell.candidate, { class: "muted" })
	];
	const seconds = (time) => time === null ? "none" : formatSeconds(time);
	return chart({
		title: `Timers of ${cell.workload}, ${platform}`,
		description: timers.map(({ name, secondsA, secondsB }) => [
			name,
			seconds(secondsA),
			...cell.candidate === null ? [] : [seconds(secondsB)]
		].join(" ")).join("; "),
		height: bottom + 44
	}, ...legend, axis(scale, {
		top: 70,
		bottom,
		title: "seconds a trial, mean"
	}), ...timers.map((timer, index) => drawTimer(timer, cell, {
		y: TOP$3 + index * GROUP + 4,
		scale
	})));
}
function longest({ secondsA, secondsB }) {
	return Math.max(secondsA ?? 0, secondsB ?? 0);
}
function drawTimer(timer, cell, { y, scale }) {
	const { name, effect } = timer;
	const tone = effect ? VERDICTS$1[effect.verdict].tone : "neutral";
	const isFlagged = tone === "worse" || tone === "better";
	const bar = (seconds, row, side, version) => seconds === null || version === null ? "" : element("rect", {
		class: side,
		x: LEFT$3,
		y: y + row * 11,
		width: Math.max(1, scale(seconds) - LEFT$3),
		height: BAR,
		rx: 2
	}, tooltip(`${name}, ${version}: ${formatSeconds(seconds)}`));
	const change = effect?.change == null ? "not tested" : formatChange(effect.change);
	return [
		label(196, y + BAR, shorten(name, LONGEST_NAME$1), { "text-anchor": "end" }),
		bar(timer.secondsA, 0, "a", cell.baseline),
		bar(timer.secondsB, 1, "b", cell.candidate),
		cell.candidate === null ? "" : label(666, y + BAR, isFlagged ? `${change}  ${effect?.verdict}` : change, {
			class: isFlagged ? `${tone} number` : "muted number",
			...isFlagged ? { "font-weight": 600 } : {}
		})
	].join("");
}
// src/report/charts/trials.ts
/** Of the mean of one version, which decides nothing: the usual one. */
const SHOWN_CONFIDENCE = .95;
const LEFT$2 = 300;
const RIGHT$2 = 710;
const TOP$2 = 54;
const GAP = 10;
const CAPTION = 20;
/** Every trial as a point, its version's mean as a line with the interval over blocks. */
function trialsChart(comparison) {
	const { cells } = comparison;
	const rows = [];
	const captions = [];
	let y = TOP$2;
	for (const cell of cells) {
		const sides = ["A", "B"].filter((side) => cell.trials.some((trial) => trial.side === side));
		if (sides.length > 0) {
			captions.push(label(20, y + CAPTION / 2, `${cell.workload}, ${platformLabel(comparison, cell.platform)}`, { class: "muted" }));
			y += CAPTION;
		}
		for (const side of sides) {
			rows.push({
				cell,
				side,
				y: y + 15
			});
			y += 30;
		}
		if (sides.length > 0) y += GAP;
	}
	const seconds = cells.flatMap(({ trials }) => trials.map(({ wallSeconds }) => wallSeconds));
	if (seconds.length === 0) return null;
	const [least, most] = [Math.min(...seconds), Math.max(...seconds)];
	const margin = Math.max((most - least) * .1, most * .01);
	const scale = linear([Math.max(0, least - margin), most + margin], [LEFT$2, RIGHT$2]).nice();
	return chart({
		title: "Wall time of every trial",
		description: rows.map(describeRow).join("; "),
		height: y + 44
	}, axis(scale, {
		top: 48,
		bottom: y,
		title: "seconds a trial, pale: left out; bar: interval of the mean; the axis does not begin at 0"
	}), ...captions, ...rows.map((row) => drawRow(row, scale)));
}
function describeRow({ cell, side }) {
	const times = cell.trials.filter((trial) => trial.side === side);
	const seconds = times.map(({ wallSeconds }) => wallSeconds);
	const range = `${formatSeconds(Math.min(...seconds))} to ${formatSeconds(Math.max(...seconds))}`;
	return `${nameOf$1(cell, side)} in ${cell.workload} on ${cell.platform}: ${formatCount(times.length, "trial")}, ${range}`;
}
function nameOf$1(cell, side) {
	return side === "A" ? cell.baseline : cell.candidate ?? "";
}
function drawRow({ cell, side, y }, scale) {
	const tone = side === "A" ? "a" : "b";
	const name = nameOf$1(cell, side);
	const trials = cell.trials.filter((trial) => trial.side === side);
	const summary = side === "A" ? cell.a : cell.b;
	const blocks = [...new Set(trials.map(({ block }) => block))];
	const points = trials.map(({ wallSeconds, block, position, isLeftOut }) => {
		const lane = blocks.length > 1 ? (blocks.indexOf(block) / (blocks.length - 1) - .5) * 14 : 0;
		return element("circle", {
			class: tone,
			cx: scale(wallSeconds),
			cy: y + lane,
			r: 3.5,
			"fill-opacity": isLeftOut ? .15 : .6
		}, tooltip(`${name}: ${formatSeconds(wallSeconds)}, trial ${position} of ${block}${isLeftOut ? ", left out" : ""}`));
	});
	return [
		rowLabel(y, name, ""),
		spread(trials, y, {
			scale,
			tone
		}),
		...points,
		summary ? mark(summary.wallSeconds, y, {
			scale,
			tone
		}) : "",
		label(726, y, summary ? formatSeconds(summary.wallSeconds) : "", { class: "number" })
	].join("");
}
function mark(seconds, y, { scale, tone }) {
	const x = scale(seconds);
	return element("line", {
		class: `line-${tone}`,
		x1: x,
		x2: x,
		y1: y - 11,
		y2: y + 11,
		"stroke-width": 3
	});
}
/** The interval of the mean over blocks, in logarithms as the verdict has it. One block has none. */
function spread(trials, y, { scale, tone }) {
	const means = [...rollup(trials, (own) => mean(own.map(({ wallSeconds }) => Math.log(wallSeconds))), ({ block }) => block).values()];
	if (means.length < 2) return "";
	const { low, high } = tEstimate(means, SHOWN_CONFIDENCE);
	const [first = 0, last = 0] = scale.range();
	const x1 = Math.max(first, scale(Math.exp(low)));
	const x2 = Math.min(last, scale(Math.exp(high)));
	return element("line", {
		class: `line-${tone}`,
		x1,
		x2,
		y1: y,
		y2: y,
		"stroke-width": 8,
		"stroke-opacity": .25
	}, tooltip(`${SHOWN_CONFIDENCE * 100} % interval of the mean over ${means.length} blocks`));
}
// src/report/cost/cost-section.ts
/** The section of report.md on the run's cost; empty where nothing is known of it. */
function costMarkdown(view, chart) {
	if (!view) return "";
	const { headline, rest, rows, notes } = view;
	return [
		"## What it cost",
		`**${headline}** ${rest}`.trim(),
		table([
			{ title: "USD" },
			...COST_PARTS.map(({ title }) => ({
				title,
				isNumber: true
			})),
			{
				title: "All-in",
				isNumber: true
			}
		], rows.map(({ platform, price, use, parts, allIn, isTotal }) => [
			isTotal ? `**${platform}**` : `${platform}<br>${price}<br>${use}`,
			...parts,
			`**${allIn}**`
		])),
		...chart ? [`![Where the money went](${chart})`] : [],
		...daysMarkdown(view),
		...notes.length > 0 ? [notes.map((note) => `- ${note}`).join("\n")] : []
	].join("\n\n");
}
const DAYS_NOTE = "All-in is one job of one trial with its boot, image and staging. With each figure its 95 % interval over hosts; a price widens none.";
function daysMarkdown({ days }) {
	if (days.length === 0) return [];
	const rows = days.map(({ version, platform, compute, allIn, restsOn }) => [
		version,
		`${platform}<br>${restsOn}`,
		compute.replace(" (", "<br>("),
		allIn.replace(" (", "<br>(")
	]);
	return [table([
		{ title: "A simulated day with" },
		{ title: "Platform" },
		{
			title: "USD, compute only",
			isNumber: true
		},
		{
			title: "USD, all-in",
			isNumber: true
		}
	], rows), DAYS_NOTE];
}
// src/report/templates/index.html.hbs
var index_html_default = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>{{title}}: {{headline}}</title>\n<style>{{{css}}}</style>\n</head>\n<body>\n<header>\n<p class=\"product\">gcbench report <span>{{title}}</span></p>\n<h1 class=\"tone-{{tone}}\">{{unbroken headline}}</h1>\n{{#if cause}}<p class=\"cause\">{{unbroken cause}}</p>{{/if}}\n{{#if agreement}}{{#if agreement.warning}}<p class=\"cause tone-worse\">⚠ {{agreement.warning}}</p>{{/if}}{{/if}}\n<p class=\"muted\">{{measured}}</p>\n{{#if falseAlarms}}<p class=\"muted\">{{falseAlarms}}</p>{{/if}}\n{{#if description}}<p>{{description}}</p>{{/if}}\n</header>\n<main>\n<section>\n<h2>Versions and platforms</h2>\n<div class=\"scroll\"><table>\n<thead><tr><th>Workload</th><th>Platform</th><th>Version</th><th class=\"n\">Wall time</th><th class=\"n\" title=\"simulated days per day of wall time\">Days/day</th><th class=\"n\">Change</th><th class=\"n\">{{intervalTitle}}</th><th>Verdict</th></tr></thead>\n<tbody>\n{{#each cells}}\n<tr><td>{{workload}}</td><td>{{platform}}</td><td><i class=\"dot a\"></i>{{baseline}}</td><td class=\"n\">{{wallA}}</td><td class=\"n\">{{throughputA}}</td><td class=\"n muted\">baseline</td><td></td><td class=\"muted\">{{restsOn}}</td></tr>\n{{#if candidate}}\n<tr class=\"second\"><td></td><td></td><td><i class=\"dot b\"></i>{{candidate}}</td><td class=\"n\">{{wallB}}</td><td class=\"n\">{{throughputB}}</td><td class=\"n tone-{{tone}}\">{{change}}</td><td class=\"n\">{{interval}}</td><td class=\"tone-{{tone}}\">{{verdict}}</td></tr>\n{{/if}}\n{{/each}}\n</tbody></table></div>\n</section>\n{{#each platformQuestions}}\n<section>\n<h2>Which platform: {{key}}</h2>\n<p>{{unbroken headline}}</p>\n<div class=\"scroll\"><table>\n<thead><tr><th>Platform</th><th>Standing</th>{{#each columns}}<th class=\"n\">{{this}}</th>{{/each}}</tr></thead>\n<tbody>\n{{#each rows}}\n<tr><td>{{platform}}<br><span class=\"muted\">{{processor}}<br>{{cores}}<br>{{restsOn}}</span></td><td class=\"tone-{{tone}}\">{{standing}}</td>{{#each cells}}<td class=\"n\">{{figure}}<br><span class=\"muted\">{{interval}}</span></td>{{/each}}</tr>\n{{/each}}\n</tbody></table></div>\n{{#each scaling}}<p>{{title}}: {{text}}</p>{{/each}}\n<p class=\"muted\">Below each figure its own 95 % interval, over hosts; the distances to the best hold all together with 95 %. What is as good as the best can't be told from it.</p>\n{{#if notes}}<ul class=\"muted\">{{#each notes}}<li>{{this}}</li>{{/each}}</ul>{{/if}}\n</section>\n{{/each}}\n{{#if cost}}\n<section>\n<h2>What it cost</h2>\n<p><strong>{{unbroken cost.headline}}</strong> {{cost.rest}}</p>\n<div class=\"scroll\"><table>\n<thead><tr><th>USD</th>{{#each costColumns}}<th class=\"n\">{{this}}</th>{{/each}}<th class=\"n\">All-in</th></tr></thead>\n<tbody>\n{{#each cost.rows}}\n<tr><td>{{#if isTotal}}<strong>{{platform}}</strong>{{else}}{{platform}}<br><span class=\"muted\">{{price}}<br>{{use}}</span>{{/if}}</td>{{#each parts}}<td class=\"n\">{{this}}</td>{{/each}}<td class=\"n\"><strong>{{allIn}}</strong></td></tr>\n{{/each}}\n</tbody></table></div>\n{{{costChart}}}\n{{#if costDays}}\n<div class=\"scroll\"><table>\n<thead><tr><th>A simulated day with</th><th>Platform</th><th class=\"n\">USD, compute only</th><th class=\"n\">USD, all-in</th></tr></thead>\n<tbody>\n{{#each costDays}}\n<tr><td>{{version}}</td><td>{{platform}}<br><span class=\"muted\">{{restsOn}}</span></td><td class=\"n\">{{compute.figure}}<br><span class=\"muted\">{{compute.interval}}</span></td><td class=\"n\">{{allIn.figure}}<br><span class=\"muted\">{{allIn.interval}}</span></td></tr>\n{{/each}}\n</tbody></table></div>\n<p class=\"muted\">{{daysNote}}</p>\n{{/if}}\n{{#if cost.notes}}<ul class=\"muted\">{{#each cost.notes}}<li>{{this}}</li>{{/each}}</ul>{{/if}}\n</section>\n{{/if}}\n{{#each charts}}\n<figure>{{{this}}}</figure>\n{{/each}}\n<section id=\"explorer\" hidden>\n<h2>Every trial, in the order they ran</h2>\n<p class=\"controls\">\n<label>Cell <select id=\"cell\"></select></label>\n<label>Quantity <select id=\"quantity\"></select></label>\n<label><input type=\"checkbox\" id=\"relative\"> relative to the block's mean</label>\n<button type=\"button\" class=\"version\" data-side=\"A\" aria-pressed=\"true\"><i class=\"dot a\"></i><span></span></button>\n<button type=\"button\" class=\"version\" data-side=\"B\" aria-pressed=\"true\"><i class=\"dot b\"></i><span></span></button>\n</p>\n<div id=\"plot\"></div>\n<p id=\"details\" class=\"muted\" role=\"status\">Point at a trial to see what is behind it.</p>\n</section>\n{{#if agreement}}\n<section>\n<h2>Do the results agree?</h2>\n<p>{{agreement.headline}}</p>\n<div class=\"scroll\"><table>\n<thead><tr><th>What with what</th><th>Expected</th><th>Worst variable</th><th class=\"n\">Difference</th><th>Verdict</th></tr></thead>\n<tbody>\n{{#each agreement.rows}}\n<tr><td>{{pair}}<br><span class=\"muted\">{{restsOn}}</span></td><td class=\"one-line\">{{expected}}</td><td>{{#if worst}}<code>{{worst}}</code>{{/if}}{{#if more}}<br><span class=\"muted\">{{more}}</span>{{/if}}</td><td class=\"n\">{{difference}}{{#if median}}<br><span class=\"muted\">{{median}}</span>{{/if}}</td><td class=\"one-line tone-{{tone}}\">{{verdict}}</td></tr>\n{{/each}}\n</tbody></table></div>\n{{#each agreement.legend}}<p class=\"muted\">{{this}}</p>{{/each}}\n{{#if agreement.notes}}<ul>{{#each agreement.notes}}<li>{{this}}</li>{{/each}}</ul>{{/if}}\n</section>\n{{/if}}\n{{#if failures}}\n<section>\n<h2>Failures</h2>\n{{#each failures}}\n<article class=\"failure\"><p><strong>{{version}}</strong> failed: {{class}} ({{where}})</p><p><code>{{message}}</code></p>\n<pre>{{#each logLines}}{{this}}\n{{/each}}</pre></article>\n{{/each}}\n</section>\n{{/if}}\n{{#if basis}}\n<section>\n<h2>What the verdict rests on</h2>\n<ul>{{#each basis}}<li>{{this}}</li>{{/each}}</ul>\n</section>\n{{/if}}\n{{#if notes}}\n<section>\n<h2>Before you believe it</h2>\n<ul>{{#each notes}}<li>{{this}}</li>{{/each}}</ul>\n</section>\n{{/if}}\n<section>\n<h2>How these numbers were obtained</h2>\n<p>Both versions ran in turn on the same machine in the same block, after a warm-up that is thrown away, so that what the machine adds to every trial falls out of the difference. The interval is a moderated t over blocks: their own spread, and what is known of the noise besides. Timers are tested with Holm's correction over all of them.{{#if isLocal}} All blocks ran on one machine: blocks in time stand in for hosts, and the verdict holds for this machine.{{/if}}</p>\n<details><summary>All timers</summary>\n{{#each cells}}{{#if timers}}\n<h3>{{key}}</h3>\n<div class=\"scroll\"><table><thead><tr><th>Timer</th><th class=\"n\">{{baseline}}</th><th class=\"n\">{{candidate}}</th><th class=\"n\">Change</th><th class=\"n\">Interval</th><th>Verdict</th></tr></thead><tbody>\n{{#each timers}}<tr><td class=\"depth-{{depth}}\">{{name}}</td><td class=\"n\">{{secondsA}}</td><td class=\"n\">{{secondsB}}</td><td class=\"n tone-{{tone}}\">{{change}}</td><td class=\"n\">{{interval}}</td><td class=\"tone-{{tone}}\">{{verdict}}</td></tr>\n{{/each}}\n</tbody></table></div>\n{{/if}}{{/each}}\n</details>\n<details><summary>Blocks and trials</summary>\n<div class=\"scroll\"><table><thead><tr><th>Block</th><th>Began</th><th>Host</th><th>Trials in order</th><th class=\"n\">Change</th><th>Record</th></tr></thead><tbody>\n{{#each cells}}{{#each blocks}}<tr><td>{{id}}</td><td>{{startedAt}}</td><td>{{host}}</td><td>{{trials}}</td><td class=\"n\">{{change}}</td><td><a href=\"records/{{id}}.json\">{{status}}</a></td></tr>\n{{/each}}{{/each}}\n</tbody></table></div>\n</details>\n<details><summary>Machine, versions, workloads</summary>\n{{#each facts.machines}}<dl>{{#each this}}<div><dt>{{name}}</dt><dd>{{value}}</dd></div>{{/each}}</dl>{{/each}}\n{{#each facts.versions}}<dl>{{#each this}}<div><dt>{{name}}</dt><dd>{{value}}</dd></div>{{/each}}</dl>{{/each}}\n{{#each facts.workloads}}<dl>{{#each this}}<div><dt>{{name}}</dt><dd>{{value}}</dd></div>{{/each}}</dl>{{/each}}\n<dl>{{#each provenance}}<div><dt>{{name}}</dt><dd>{{value}}</dd></div>{{/each}}</dl>\n</details>\n</section>\n</main>\n<script type=\"application/json\" id=\"data\">{{{data}}}<\/script>\n<script>{{{script}}}<\/script>\n</body>\n</html>\n";
// src/report/templates/page.client.js
var page_client_default = "// The chart of all trials. Plain script: it runs in the reader's browser, from a file, without a network.\n(() => {\n  const cells = JSON.parse(document.getElementById(\"data\").textContent);\n  if (cells.length === 0) return;\n  const byId = (id) => document.getElementById(id);\n  const [cellInput, quantityInput, relativeInput] = [\"cell\", \"quantity\", \"relative\"].map(byId);\n  const buttons = [...document.querySelectorAll(\"button.version\")];\n  const WALL = \"Wall time\";\n  const MARGINS = { left: 64, right: 16, top: 16, bottom: 34 };\n  const HEIGHT = 300;\n  byId(\"explorer\").hidden = false;\n\n  const svg = (name, attributes, text) => {\n    const made = document.createElementNS(\"http://www.w3.org/2000/svg\", name);\n    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);\n    if (text !== undefined) made.textContent = text;\n    return made;\n  };\n  const options = (select, names) =>\n    select.replaceChildren(...names.map((name, index) => new Option(name, String(index))));\n  const current = () => cells[Number(cellInput.value)];\n  const quantity = () => quantityInput.selectedOptions[0].text;\n  const secondsOf = (trial) => (quantity() === WALL ? trial.wallSeconds : trial.timers[quantity()]);\n  const format = (value) =>\n    relativeInput.checked\n      ? `${value > 0 ? \"+\" : \"\"}${(value * 100).toFixed(1)} %`\n      : `${value.toPrecision(3)} s`;\n\n  /** Round values between two others: steps of 1, 2 or 5 times a power of ten. */\n  function ticks(low, high) {\n    const rough = (high - low) / 5;\n    const power = 10 ** Math.floor(Math.log10(rough));\n    const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough);\n    const first = Math.ceil(low / step);\n    return Array.from(\n      { length: Math.floor(high / step) - first + 1 },\n      (_, index) => (first + index) * step,\n    );\n  }\n\n  function chooseCell() {\n    const cell = current();\n    options(quantityInput, [WALL, ...cell.timers]);\n    for (const button of buttons) {\n      const version = cell.versions[button.dataset.side];\n      button.hidden = version === null;\n      button.querySelector(\"span\").textContent = version;\n    }\n    draw();\n  }\n\n  /** Points in the order of time, with the block's mean taken away where asked. */\n  function pointsOf(cell) {\n    const trials = cell.trials\n      .filter((trial) => secondsOf(trial) !== undefined)\n      .sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));\n    const means = new Map();\n    for (const { block } of trials) {\n      const own = trials.filter((trial) => trial.block === block).map(secondsOf);\n      means.set(block, own.reduce((sum, one) => sum + one, 0) / own.length);\n    }\n    return trials.map((trial, index) => {\n      const seconds = secondsOf(trial);\n      const value = relativeInput.checked ? seconds / means.get(trial.block) - 1 : seconds;\n      return { trial, index, seconds, value };\n    });\n  }\n\n  function draw() {\n    const cell = current();\n    const points = pointsOf(cell);\n    const visible = buttons.filter((button) => button.getAttribute(\"aria-pressed\") === \"true\");\n    const sides = new Set(visible.map((button) => button.dataset.side));\n    const values = points.map(({ value }) => value);\n    const [least, most] = [Math.min(...values), Math.max(...values)];\n    const margin = (most - least) * 0.12 || Math.abs(most) * 0.05 || 0.01;\n    const { left, right, top, bottom } = MARGINS;\n    // One unit is one pixel, so that text stays readable on a narrow screen.\n    const [width, height] = [Math.max(byId(\"plot\").clientWidth, 280), HEIGHT];\n    const x = (index) => left + ((index + 0.5) / points.length) * (width - left - right);\n    const y = (value) =>\n      height -\n      bottom -\n      ((value - least + margin) / (most - least + 2 * margin)) * (height - top - bottom);\n    const plot = svg(\"svg\", {\n      viewBox: `0 0 ${width} ${height}`,\n      role: \"img\",\n      \"aria-label\": quantity(),\n    });\n    const step = (width - left - right) / points.length;\n    points.forEach(({ trial, index }) => {\n      const blocks = [...new Set(points.map((point) => point.trial.block))];\n      if (blocks.indexOf(trial.block) % 2 === 0) return;\n      plot.append(\n        svg(\"rect\", {\n          class: \"block\",\n          x: x(index) - step / 2,\n          y: top,\n          width: step,\n          height: height - top - bottom,\n        }),\n      );\n    });\n    for (const value of ticks(least - margin, most + margin)) {\n      plot.append(\n        svg(\"line\", { class: \"grid\", x1: left, x2: width - right, y1: y(value), y2: y(value) }),\n        svg(\"text\", { x: left - 8, y: y(value) + 4, \"text-anchor\": \"end\" }, format(value)),\n      );\n    }\n    plot.append(\n      svg(\n        \"text\",\n        { x: width - right, y: height - 10, \"text-anchor\": \"end\" },\n        \"trials in the order they ran; blocks shaded in turn\",\n      ),\n    );\n    for (const { trial, index, seconds, value } of points) {\n      if (!sides.has(trial.side)) continue;\n      const version = cell.versions[trial.side];\n      const text =\n        `${version}: ${seconds.toPrecision(4)} s (${quantity()}), trial ${trial.position} of ${trial.block}, ` +\n        `began ${trial.startedAt.slice(0, 19).replace(\"T\", \" \")} UTC, load ${trial.loadBefore ?? \"?\"} before, ` +\n        `${trial.stealSeconds ?? \"?\"} s stolen, ${trial.otherCpuSeconds ?? \"?\"} s of others`;\n      const point = svg(\"circle\", {\n        class: trial.side === \"A\" ? \"a\" : \"b\",\n        cx: x(index),\n        cy: y(value),\n        r: 6,\n        tabindex: 0,\n        \"aria-label\": text,\n      });\n      for (const event of [\"mouseenter\", \"focus\"]) {\n        point.addEventListener(event, () => {\n          byId(\"details\").textContent = text;\n        });\n      }\n      plot.append(point);\n    }\n    byId(\"plot\").replaceChildren(plot);\n  }\n\n  options(\n    cellInput,\n    cells.map(({ name }) => name),\n  );\n  cellInput.parentElement.hidden = cells.length === 1;\n  cellInput.addEventListener(\"change\", chooseCell);\n  quantityInput.addEventListener(\"change\", draw);\n  relativeInput.addEventListener(\"change\", draw);\n  window.addEventListener(\"resize\", draw);\n  for (const button of buttons) {\n    button.addEventListener(\"click\", () => {\n      button.setAttribute(\"aria-pressed\", String(button.getAttribute(\"aria-pressed\") !== \"true\"));\n      draw();\n    });\n  }\n  chooseCell();\n})();\n";
// src/report/templates/page.css
var page_default = ":root {\n  --page: #f6f8fa;\n  --ground: #ffffff;\n  --ink: #1f2328;\n  --muted: #59636e;\n  --line: #d5dbe1;\n  --band: #eaf0f6;\n  --a: #3b6ea5;\n  --b: #d9730d;\n  --worse: #b3261e;\n  --better: #1a7f37;\n  --open: #8a6100;\n  --neutral: #1f2328;\n  --refused: #6e4a9e;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --page: #010409;\n    --ground: #0d1117;\n    --ink: #e6edf3;\n    --muted: #9198a1;\n    --line: #3d444d;\n    --band: #1b2736;\n    --a: #79b0ea;\n    --b: #f0a35e;\n    --worse: #ff7b72;\n    --better: #56d364;\n    --open: #e3b341;\n    --neutral: #e6edf3;\n    --refused: #c4a1ff;\n  }\n}\n* {\n  box-sizing: border-box;\n}\nbody {\n  margin: 0;\n  background: var(--page);\n  color: var(--ink);\n  font:\n    15px / 1.5 system-ui,\n    -apple-system,\n    \"Segoe UI\",\n    Helvetica,\n    Arial,\n    sans-serif;\n}\nheader,\nmain {\n  max-width: 1080px;\n  margin: 0 auto;\n  padding: 0 24px;\n}\nheader {\n  padding-top: 32px;\n}\n.product {\n  margin: 0;\n  color: var(--muted);\n  font-size: 13px;\n  text-transform: uppercase;\n  letter-spacing: 0.06em;\n}\n.product span {\n  text-transform: none;\n  letter-spacing: 0;\n  font-weight: 600;\n  margin-left: 8px;\n}\nh1 {\n  margin: 6px 0 4px;\n  font-size: 25px;\n  line-height: 1.25;\n  font-weight: 650;\n  text-wrap: balance;\n}\n.cause {\n  margin: 0 0 6px;\n  font-size: 18px;\n}\nh2 {\n  font-size: 17px;\n  margin: 0 0 12px;\n}\nh3 {\n  font-size: 14px;\n  margin: 16px 0 6px;\n  color: var(--muted);\n  font-weight: 600;\n}\nsection,\nfigure {\n  background: var(--ground);\n  border: 1px solid var(--line);\n  border-radius: 10px;\n  padding: 20px;\n  margin: 18px 0;\n}\nfigure {\n  padding: 8px;\n  overflow-x: auto;\n}\nfigure svg {\n  display: block;\n  width: 100%;\n  height: auto;\n}\nfigure .gcbench-chart {\n  min-width: 660px;\n}\n.scroll {\n  overflow-x: auto;\n}\ntable {\n  border-collapse: collapse;\n  width: 100%;\n  font-size: 14px;\n}\nth {\n  text-align: left;\n  color: var(--muted);\n  font-weight: 600;\n  font-size: 12.5px;\n  border-bottom: 1px solid var(--line);\n  padding: 6px 10px;\n  white-space: nowrap;\n}\ntd {\n  padding: 6px 10px;\n  border-bottom: 1px solid var(--line);\n}\n.n {\n  text-align: right;\n  white-space: nowrap;\n  font-variant-numeric: tabular-nums;\n}\n.one-line {\n  white-space: nowrap;\n}\n.muted {\n  color: var(--muted);\n}\n.dot {\n  display: inline-block;\n  width: 10px;\n  height: 10px;\n  border-radius: 50%;\n  margin-right: 7px;\n}\n.dot.a {\n  background: var(--a);\n}\n.dot.b {\n  background: var(--b);\n}\ntd.tone-worse,\ntd.tone-better {\n  font-weight: 600;\n}\n.tone-worse {\n  color: var(--worse);\n}\n.tone-better {\n  color: var(--better);\n}\n.tone-open {\n  color: var(--open);\n}\n.tone-refused {\n  color: var(--refused);\n}\n.depth-1 {\n  padding-left: 26px;\n}\n.depth-2 {\n  padding-left: 44px;\n}\n.controls {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 8px 16px;\n  align-items: center;\n  margin: 0 0 10px;\n  font-size: 14px;\n}\nselect,\nbutton {\n  font: inherit;\n  color: inherit;\n  background: var(--ground);\n  border: 1px solid var(--line);\n  border-radius: 6px;\n  padding: 3px 10px;\n}\nbutton[aria-pressed=\"false\"] {\n  opacity: 0.4;\n}\n#plot svg {\n  display: block;\n  width: 100%;\n  height: auto;\n}\n#plot text {\n  fill: var(--muted);\n  font-size: 12px;\n}\n#plot .a {\n  fill: var(--a);\n}\n#plot .b {\n  fill: var(--b);\n}\n#plot .grid {\n  stroke: var(--line);\n}\n#plot .block {\n  fill: var(--band);\n}\n#plot circle {\n  cursor: pointer;\n  stroke: var(--ground);\n  stroke-width: 1.5;\n}\n#plot circle:focus {\n  outline: none;\n  stroke: var(--ink);\n  stroke-width: 2;\n}\n#details {\n  min-height: 1.5em;\n  margin: 8px 0 0;\n  font-variant-numeric: tabular-nums;\n}\n.failure pre {\n  overflow-x: auto;\n  background: var(--page);\n  border-radius: 6px;\n  padding: 10px;\n  font-size: 12.5px;\n}\ndetails {\n  border-top: 1px solid var(--line);\n  padding: 10px 0;\n}\nsummary {\n  cursor: pointer;\n  font-weight: 600;\n}\ndl {\n  margin: 14px 0;\n  font-size: 14px;\n}\ndl div {\n  display: flex;\n  gap: 12px;\n  padding: 2px 0;\n}\ndt {\n  flex: 0 0 200px;\n  color: var(--muted);\n}\ndd {\n  margin: 0;\n  overflow-wrap: anywhere;\n  font-variant-numeric: tabular-nums;\n}\n@media (max-width: 600px) {\n  header,\n  main {\n    padding: 0 12px;\n  }\n  header {\n    padding-top: 20px;\n  }\n  h1 {\n    font-size: 21px;\n  }\n  .cause {\n    font-size: 16px;\n  }\n  section {\n    padding: 14px;\n  }\n  th,\n  td {\n    padding: 6px 8px;\n  }\n  dl div {\n    flex-direction: column;\n    gap: 0;\n  }\n  dt {\n    flex: none;\n  }\n}\n";
// src/report/page.ts
const template$2 = import_lib.default.compile(index_html_default, { strict: true });
import_lib.default.registerHelper("unbroken", unbroken);
/** The report as one page that needs nothing else, with a chart of all trials to look into. */
function renderPage(view, comparison, charts) {
	return template$2({
		...view,
		platformQuestions: view.platformQuestions.map((question) => ({
			...question,
			columns: rankColumns(question).map(({ title }) => title),
			rows: question.rows.map((row) => ({
				...row,
				cells: rankColumns(question).map(({ cell }) => withoutBrackets(cell(row)))
			}))
		})),
		costColumns: COST_PARTS.map(({ title }) => title),
		costDays: (view.cost?.days ?? []).map((day) => ({
			...day,
			compute: withoutBrackets(day.compute),
			allIn: withoutBrackets(day.allIn)
		})),
		daysNote: DAYS_NOTE,
		css: page_default,
		script: page_client_default,
		charts: [...charts].flatMap(([name, svg]) => name === "cost.svg" ? [] : [svg]),
		costChart: charts.get("cost.svg") ?? "",
		data: embedJson(explorerData(comparison))
	});
}
/** A figure and its interval, which a page shows below it. */
function withoutBrackets(text) {
	const [figure = "", interval = ""] = text.replace(")", "").split(" (");
	return {
		figure,
		interval
	};
}
function explorerData(comparison) {
	return comparison.cells.filter(({ trials }) => trials.length > 0).map(({ workload, platform, baseline, candidate, trials, timers }) => ({
		name: `${workload}, ${platformLabel(comparison, platform)}${candidate ? `, ${candidate} against ${baseline}` : ""}`,
		versions: {
			A: baseline,
			B: candidate
		},
		timers: timers.map(({ name }) => name),
		trials: trials.map(({ disturbance, ...trial }) => ({
			...trial,
			loadBefore: disturbance.loadBefore,
			stealSeconds: disturbance.stealSeconds,
			otherCpuSeconds: disturbance.otherCpuSeconds
		}))
	}));
}
/** JSON inside a script element: `<` would let a text end the element. */
function embedJson(value) {
	return JSON.stringify(value).replaceAll("<", "\\u003c");
}
// src/report/templates/report.md.hbs
var report_md_default = "**{{headline}}**{{#if cause}} {{cause}}{{/if}}\n\n{{#if warning}}\n**⚠ {{warning}}**\n\n{{/if}}\n{{measured}}. [Interactive page](index.html), [data](comparison.json), [records](records).\n{{#if falseAlarms}}\n\n{{falseAlarms}}\n{{/if}}\n{{#if description}}\n\n{{description}}\n{{/if}}\n{{#if changesChart}}\n\n![Change of wall time, by block and overall]({{changesChart}})\n{{/if}}\n\n## Versions and platforms\n\n{{{versionsTable}}}\n\nWall time is the geometric mean of the trials that count. Change is the candidate over the baseline, paired within blocks; the\ninterval is a moderated t over blocks: their own spread, and what is known of the noise besides. Throughput is in simulated days per day of wall time.\n{{#if trialsChart}}\n\n![Wall time of every trial]({{trialsChart}})\n{{/if}}\n{{#if platformsSection}}\n\n{{{platformsSection}}}\n{{/if}}\n{{#if costSection}}\n\n{{{costSection}}}\n{{/if}}\n{{#if changedTimers}}\n\n## Timers that changed\n{{#each changedTimers}}\n{{#if title}}\n\n{{title}}\n{{/if}}\n\n{{{table}}}\n{{/each}}\n{{/if}}\n{{#each timersCharts}}\n\n![{{title}}]({{file}})\n{{/each}}\n{{#if agreementSection}}\n\n{{{agreementSection}}}\n{{/if}}\n{{#if failures}}\n\n## Failures\n{{#each failures}}\n\n**{{version}}** failed: {{class}} ({{where}}).\n\n{{{message}}}\n\n{{{logBlock}}}\n{{/each}}\n{{/if}}\n{{#if basis}}\n\n## What the verdict rests on\n\n{{#each basis}}\n- {{{this}}}\n{{/each}}\n{{/if}}\n{{#if notes}}\n\n## Before you believe it\n\n{{#each notes}}\n- {{this}}\n{{/each}}\n{{/if}}\n\n<details><summary>All timers</summary>\n\n{{#each timersTables}}\n{{title}}\n\n{{{table}}}\n\n{{/each}}\nOnly leaf timers are tested, those of at least 0.5 % of a trial, with Holm's correction over all of them. Each interval is at\nthe level that its own test was held to; all of them hold together with 95 %.\n\n</details>\n\n<details><summary>Blocks and trials</summary>\n\n{{{blocksTable}}}\n\nA block is one job: a warm-up that is thrown away, then the trials in the order shown, one at a time.\n\n</details>\n\n<details><summary>Machine, versions, workloads</summary>\n\n{{#each factTables}}\n{{{this}}}\n\n{{/each}}\n</details>\n\n<details><summary>How these numbers were obtained</summary>\n\nBoth versions ran in turn on the same machine in the same block (ABBA or BAAB), so that what the machine adds to\nevery trial falls out of the difference. Wall time is taken outside the model, on the monotonic clock, from fork to\nwait. {{localNote}}\n\n{{{provenanceTable}}}\n\n</details>\n";
// src/report/agreement/agreement-view.ts
const VERDICTS = {
	exact: {
		text: "= exact",
		tone: "neutral"
	},
	"within tolerance": {
		text: "≈ within tolerance",
		tone: "neutral"
	},
	"beyond tolerance": {
		text: "▲ beyond tolerance",
		tone: "worse"
	},
	different: {
		text: "≠ different",
		tone: "neutral"
	},
	"not comparable": {
		text: "? not comparable",
		tone: "open"
	}
};
/** @returns null: no trial left results, or an earlier gcbench compared */
function viewAgreement(comparison) {
	const agreements = comparison.agreements ?? [];
	if (agreements.length === 0) return null;
	const trouble = agreements.filter(({ isTrouble }) => isTrouble);
	const inOrder = [...trouble, ...agreements.filter(({ isTrouble }) => !isTrouble)];
	return {
		headline: headlineOf$1(agreements),
		tone: trouble.length > 0 ? "worse" : "neutral",
		warning: warningOf(comparison, trouble),
		rows: mergeExact(inOrder).map((group) => viewRow(comparison, group)),
		legend: legendOf(agreements),
		notes: [...new Set(inOrder.flatMap((one) => notesOf$1(comparison, one)))]
	};
}
function headlineOf$1(agreements) {
	const all = formatCount(agreements.length, "comparison");
	if (agreements.every(({ verdict }) => verdict === "exact")) return `Yes, bit for bit: ${all} of what trials, versions and platforms computed.`;
	const counts = Object.keys(VERDICTS).flatMap((verdict) => {
		const count = agreements.filter((one) => one.verdict === verdict).length;
		return count > 0 ? [`${count} ${verdict}`] : [];
	});
	return `${answerOf(agreements)}. Of ${all} of results: ${counts.join(", ")}.`;
}
function answerOf(agreements) {
	if (agreements.some(({ isTrouble }) => isTrouble)) return "No";
	const unknown = agreements.filter(({ relation, verdict }) => verdict === "not comparable" || verdict === "different" && relation !== "versions");
	if (unknown.length === 0) return "As expected";
	return unknown.length === agreements.length ? "Not known" : "Not known of all";
}
function warningOf(comparison, [worst, ...more]) {
	if (!worst) return null;
	const rest = more.length > 0 ? ` ${formatCount(more.length, "more comparison")} below.` : "";
	return `Results do not agree. ${pairOf(comparison, worst)}: ${describeDifference(worst)}.${rest}`;
}
function describeDifference({ worst, tolerance, beyondCount, why }) {
	if (!worst) return why?.replace(/\.$/, "") ?? "they differ in more than values";
	const others = beyondCount > 1 ? `, and ${beyondCount - 1} more` : "";
	const allowed = worst.tolerance ?? tolerance;
	const expected = allowed === 0 ? "bit for bit" : `at most ${formatTolerance(allowed)}`;
	return `${shortName(worst.variable)} differs by ${formatDifference(worst.difference)}${others}, where ${expected} is expected`;
}
/** What is as it should be on every host need not be said of each: one row does. */
function mergeExact(agreements) {
	const groups = /* @__PURE__ */ new Map();
	for (const [index, one] of agreements.entries()) {
		const { relation, workload, verdict, tolerance } = one;
		const key = verdict === "exact" && (relation === "repeats" || relation === "hosts") ? JSON.stringify([
			workload,
			relation,
			tolerance
		]) : String(index);
		groups.set(key, [...groups.get(key) ?? [], one]);
	}
	return [...groups.values()];
}
function viewRow(comparison, group) {
	const [first] = group;
	if (!first) throw new RangeError("a row of nothing");
	const { verdict, worst, beyondCount, median } = first;
	return {
		pair: group.length === 1 ? pairOf(comparison, first) : mergedPair(comparison, group),
		restsOn: restsOn(group),
		expected: expectedOf(first),
		worst: worst ? shortName(worst.variable) : "",
		more: worst && beyondCount > 1 ? `and ${beyondCount - 1} more` : "",
		difference: worst ? formatDifference(worst.difference) : verdict === "exact" ? "0" : "–",
		median: worst && median !== null ? `median ${formatDifference(median)}` : "",
		verdict: VERDICTS[verdict].text,
		tone: VERDICTS[verdict].tone
	};
}
function restsOn(group) {
	const trials = group.reduce((sum, one) => sum + one.trials, 0);
	const hosts = formatCount(Math.max(...group.map((one) => one.hosts)), "host");
	const isOnMany = group.length > 1 && new Set(group.map(({ a }) => a.platform)).size > 1;
	const variables = Math.max(...group.map((one) => one.variables ?? 0));
	return [
		formatCount(trials, "trial"),
		isOnMany ? `${hosts} a platform` : hosts,
		...variables > 0 ? [formatCount(variables, "variable")] : []
	].join(", ");
}
function expectedOf({ relation, tolerance }) {
	if (tolerance === null) return relation === "versions" ? "may differ" : "not known";
	return tolerance === 0 ? "bit for bit" : `at most ${formatTolerance(tolerance)}`;
}
function pairOf(comparison, { workload, relation, a, b }) {
	const one = platformLabel(comparison, a.platform);
	const before = comparison.workloads.length > 1 ? `${workload}: ` : "";
	switch (relation) {
		case "repeats": return `${before}${a.version}, trial against trial on one host (${one})`;
		case "hosts": return `${before}${a.version}, host against host (${one})`;
		case "platforms": return `${before}${a.version}, ${twoPlatforms(comparison, a.platform, b.platform)}`;
		case "versions": return `${before}${b.version} against ${a.version} (${one})`;
	}
}
/** What they have in common is said once. */
function twoPlatforms(comparison, a, b) {
	const [one, other] = [a, b].map((id) => comparison.platforms.find((each) => each.id === id));
	if (one && other && one.name !== other.name && one.threads === other.threads) return `${other.name} against ${one.name} (${formatCount(one.threads, "thread")})`;
	return `${platformLabel(comparison, b)} against ${platformLabel(comparison, a)}`;
}
function mergedPair({ workloads }, group) {
	const [first] = group;
	return `${workloads.length > 1 ? `${first?.workload}: ` : ""}${formatCount(new Set(group.map(({ a }) => a.version)).size, "version")} on ${formatCount(new Set(group.map(({ a }) => a.platform)).size, "platform")}, ${first?.relation === "hosts" ? "host against host" : "trial against trial on one host"}`;
}
function legendOf(agreements) {
	const sources = [...new Set(agreements.map(({ source }) => source))];
	return [...agreements.some(({ variables }) => variables !== null) ? [WHAT_IT_IS] : [], ...sources];
}
const WHAT_IT_IS = `A difference is a relative RMS difference: the root mean square of the difference of a variable over that of its values, over all cells. It is not the largest difference of a single cell. It is estimated from what the records keep of each variable, with a standard error of ${Math.round(SKETCH_STANDARD_ERROR * 100)} %; bit for bit is a matter of checksums.`;
function notesOf$1(comparison, one) {
	const pair = pairOf(comparison, one);
	const left = one.leftOut.map(({ variables, why }) => `Left out: ${listed(variables)}: ${why}.`);
	return [
		...one.why === null ? [] : [`${pair}: ${one.why}`],
		...left,
		...one.remarks.map((remark) => `${pair}: ${remark}`)
	];
}
function listed(variables) {
	const more = variables.length - MOST_LISTED;
	const names = variables.slice(0, MOST_LISTED).map(shortName).join(", ");
	return more > 0 ? `${names} and ${more} more` : names;
}
const MOST_LISTED = 6;
/** `3.0e-3`: the size of a difference, of which two digits are known at most. */
function formatDifference(difference) {
	return difference === 0 ? "0" : difference.toExponential(1);
}
function formatTolerance(tolerance) {
	return tolerance === null ? "–" : tolerance.toExponential().replace(/(\.\d)\d+/, "$1");
}
/** Species by their own names. */
function shortName(variable) {
	return variable.replace(/\bSpeciesRst_/, "");
}
// src/report/basis.ts
/** What the verdict on a cell rests on, in sentences: how many blocks, what it saved, where the noise is known from. */
function describeBasis(cell) {
	const { effect, candidate } = cell;
	if (candidate === null || !effect || effect.change === null) return [];
	return [
		describeBlocks(cell),
		...describeLeftOut(cell),
		...describeNoise$1(cell),
		...describeDoubt(cell),
		...describeWatch(cell)
	];
}
function describeBlocks(cell) {
	const { effect, blocks, planned, nextLook } = cell;
	const complete = blocks.filter(({ status }) => status === "complete").length;
	const run = formatCount(complete, "block");
	if (nextLook !== null) return `Not finished: ${run} of at most ${planned} so far, the next look is at ${nextLook}.`;
	const left = planned - blocks.length;
	const isDecided = effect?.verdict !== "inconclusive";
	if (left <= 0) return `It took all ${formatCount(planned, "block")} that the suite allows.`;
	if (!isDecided) return `It was given up after ${run} of ${planned}.`;
	const hosts = effect?.hosts ?? complete;
	return `Decided after ${hosts < complete ? `${hosts} of ${run}` : run}; the other ${left} that the suite allows were not run, which saved ${savedTrials(cell, left)}.`;
}
function describeLeftOut({ trials }) {
	const left = trials.filter(({ isLeftOut }) => isLeftOut).length;
	if (left === 0) return [];
	return [`${left} of ${formatCount(trials.length, "trial")} left out: slower than the other trial of the same version in the same block by more than repeated trials differ, so something interfered.`];
}
function savedTrials({ trials, blocks }, left) {
	const complete = blocks.filter(({ status }) => status === "complete").length;
	return formatCount(Math.round(left * trials.length / Math.max(1, complete)), "trial");
}
function describeNoise$1({ history, effect }) {
	if (!effect || effect.low === null) return [];
	if (history && effect.noise === "history") return [`The noise is known from ${formatCount(history.blocks, "earlier block")} (${history.runs.join(", ")}): ${formatPercent(history.hostSd)} between blocks, ${formatPercent(history.duplicateSd)} between trials.`];
	return [effect.noise === "duplicates" ? "No earlier blocks to know the noise from: today's repeated trials and blocks are all that tells of it." : "No earlier blocks to know the noise from, and repeated trials explain too little of how blocks differ: the blocks' own spread alone is used."];
}
function describeDoubt({ effect }) {
	const { verdict, smallestDetectable } = effect ?? {};
	if (verdict === "no material change") return [`No material change: a change beyond ±${MATERIAL_CHANGE * 100} % is excluded at 97 % on either side; the interval shown is the wider one of all looks.`];
	if (verdict !== "inconclusive" || smallestDetectable == null) return [];
	return [`Inconclusive is not "no change": with this noise it would have found ${formatChange(smallestDetectable)} or more in 80 of 100 cases.`];
}
function describeWatch({ timers }) {
	const watched = timers.filter(({ isWatched }) => isWatched);
	if (watched.length === 0) return [];
	return [`Worth watching, not proven (Benjamini-Hochberg, 5 %): ${watched.map(({ name, effect }) => `${name} ${formatChange(effect?.change ?? 0)}`).join(", ")}.`];
}
// src/report/facts.ts
/** As git shortens the names of commits. */
const SHORT_COMMIT = 10;
function facts(entries) {
	return Object.entries(entries).flatMap(([name, value]) => value === null || value === void 0 || value === "" ? [] : [{
		name,
		value: String(value)
	}]);
}
function machineFacts(machine) {
	const { cgroup } = machine;
	return facts({
		Host: machine.host,
		Processor: machine.cpuModel,
		"Family, model, stepping": machine.cpuSignature,
		Microcode: machine.microcode,
		Architecture: machine.architecture,
		"Physical cores": machine.physicalCores,
		"Threads per core": machine.threadsPerCore,
		"Logical processors": machine.logicalProcessors,
		Memory: formatMemory(machine.memoryMiB),
		"Frequency governor": machine.governor,
		"Processor limit (cgroup)": cgroup.cpus,
		"Memory limit (cgroup)": cgroup.memoryMiB === null ? null : formatMemory(cgroup.memoryMiB),
		Virtualisation: machine.virtualisation,
		Kernel: machine.kernel,
		"Operating system": machine.operatingSystem,
		"C library": machine.libc,
		"Clock source": machine.clockSource
	});
}
function versionFacts(version) {
	const { executable, toolchain } = version;
	return facts({
		Version: version.name,
		Description: version.description,
		Digest: version.digest,
		Image: version.image,
		Architecture: version.image === void 0 ? null : executable.architecture,
		Executable: executable.sha256,
		Compiler: toolchain.compiler ?? "not known",
		Flags: toolchain.flags ?? "not known",
		"Vector math (libmvec)": executable.needs.some((name) => name.includes("libmvec")) ? "yes" : "no",
		"C library": executable.libc,
		"Built for": version.target,
		Sources: Object.entries(version.commits ?? {}).map(([path, commit]) => `${path} ${commit.slice(0, SHORT_COMMIT)}`).join(", "),
		Arguments: version.arguments.join(" ")
	});
}
function workloadFacts({ workload, digest, inputs }) {
	return facts({
		Workload: workload.name,
		Description: workload.description,
		Kind: workload.kind,
		"Simulated hours": workload.kind === "command" ? null : workload.simulatedHours,
		Digest: shortDigest(digest),
		Inputs: inputs === null ? null : shortDigest(inputs)
	});
}
// src/report/view.ts
/** Puts a comparison into words. No text in it, whoever wrote it, can act on a terminal. */
function viewReport(stored, options = { rankBy: "wall-time" }) {
	const comparison = plainTexts(stored);
	const cells = comparison.cells.map((cell) => viewCell(comparison, cell));
	const platformQuestions = viewPlatforms(comparison, options);
	return {
		title: comparison.suite,
		description: comparison.description ?? null,
		...headline$2(comparison),
		...platformHeadline(comparison, platformQuestions),
		measured: describeMeasurement$1(comparison),
		isLocal: comparison.platforms.every(({ name }) => name === LOCAL_PLATFORM),
		cells,
		platformQuestions,
		cost: viewCost(comparison),
		agreement: viewAgreement(comparison),
		failures: comparison.cells.flatMap((cell) => viewFailures(cell)),
		notes: viewNotes$1(comparison),
		falseAlarms: comparison.aaTally && describeTally(comparison.aaTally),
		basis: perCell(comparison, describeBasis),
		intervalTitle: intervalTitle(comparison),
		facts: {
			machines: comparison.machines.map(machineFacts),
			versions: comparison.versions.map(versionFacts),
			workloads: comparison.workloads.map(workloadFacts)
		},
		provenance: [
			{
				name: "Run",
				value: comparison.run
			},
			{
				name: "Plan",
				value: comparison.plan
			},
			{
				name: "Compared by",
				value: `gcbench ${comparison.gcbench}`
			}
		]
	};
}
/** Where one version ran on several platforms, which of them is the best is what the report is about. */
function platformHeadline({ cells }, [first]) {
	const isAlone = cells.every(({ candidate, failures }) => !candidate && failures.length === 0);
	return first && isAlone ? { headline: first.headline } : {};
}
/** Says how sure, where all intervals are equally so. */
function intervalTitle({ cells }) {
	const levels = new Set(cells.flatMap(({ effect }) => effect?.confidence ?? []));
	const [level = CONFIDENCE$1] = levels;
	return levels.size > 1 ? "interval" : `${formatNumber(level * 100).replace(/\.0$/, "")} % interval`;
}
function describeMeasurement$1({ cells, machines, measuredFrom, measuredTo }) {
	const blocks = cells.reduce((sum, cell) => sum + cell.blocks.filter(isComplete).length, 0);
	const trials = cells.reduce((sum, cell) => sum + cell.trials.length, 0);
	const processors = [...new Set(machines.map(({ cpuModel }) => cpuModel))].join(", ");
	const when = measuredFrom && measuredTo ? `${formatInstant(measuredFrom)}, in ${formatSeconds((Date.parse(measuredTo) - Date.parse(measuredFrom)) / 1e3)}` : "not measured yet";
	const what = `${formatCount(trials, "trial")} in ${formatCount(blocks, "block")}`;
	return processors ? `${what} on ${processors}, ${when}` : when;
}
function isComplete({ status }) {
	return status === "complete";
}
function viewCell(comparison, cell) {
	const platform = platformLabel(comparison, cell.platform);
	const key = [
		cell.workload,
		platform,
		cell.candidate ?? cell.baseline
	].join(" · ");
	const verdict = cell.effect && isMeasured(cell) ? cell.effect.verdict : null;
	const isRefused = verdict === "not comparable";
	const isFailed = cell.failures.length > 0 && !isMeasured(cell);
	const complete = cell.blocks.filter(isComplete).length;
	return {
		key,
		workload: cell.workload,
		platform,
		baseline: cell.baseline,
		candidate: cell.candidate,
		wallA: cell.a ? formatSeconds(cell.a.wallSeconds) : "–",
		wallB: cell.b ? formatSeconds(cell.b.wallSeconds) : "–",
		throughputA: throughput$1(cell.a?.simulatedDaysPerDay),
		throughputB: throughput$1(cell.b?.simulatedDaysPerDay),
		memoryA: cell.a ? formatMemory(cell.a.peakMemoryMiB) : "–",
		memoryB: cell.b ? formatMemory(cell.b.peakMemoryMiB) : "–",
		...viewEffect(cell.effect),
		verdict: verdict ? markVerdict(verdict) : isFailed ? "failed" : "–",
		tone: verdict ? VERDICTS$1[verdict].tone : isFailed ? "refused" : "neutral",
		restsOn: `${formatCount(complete, "block")}, ${formatCount(cell.trials.length, "trial")}`,
		timers: viewTimers(cell, key, isRefused),
		blocks: cell.blocks.map(({ id, status, host, startedAt, change }) => ({
			id,
			status,
			host,
			startedAt: formatInstant(startedAt),
			change: change === null || isRefused ? "–" : formatChange(change),
			trials: cell.trials.filter(({ block }) => block === id).map(({ side, wallSeconds }) => `${side} ${formatSeconds(wallSeconds)}`).join(", ")
		}))
	};
}
function throughput$1(days) {
	return days ? formatNumber(days) : "–";
}
function viewFailures({ workload, platform, failures }) {
	return failures.map((failure) => ({
		version: failure.version,
		where: `${workload} on ${platform}, ${failure.position === 0 ? "warm-up" : `trial ${failure.position}`} of ${failure.block}`,
		class: failure.class,
		message: failure.message,
		logLines: failure.logLines
	}));
}
/** `In 41 A/A comparisons on these platforms: 0 false alarms, upper bound 7 %.` */
function describeTally({ comparisons, falseAlarms, upperBound }) {
	if (comparisons === 0) return "No A/A comparison yet: gcbench run SUITE --a-a makes one.";
	return `In ${formatCount(comparisons, "A/A comparison")} on these platforms: ${formatCount(falseAlarms, "false alarm")}, upper bound ${formatShare(upperBound)}.`;
}
const AGAINST_ITSELF = "This is an A/A comparison: both sides are the same version, to the byte. Whatever it calls slower or faster is a false alarm.";
const ON_A_BED = "Not measured in AWS: a test bed stood in for it. The platforms are names, their times are this machine's, and their costs nobody paid.";
function viewNotes$1(comparison) {
	const itself = perCell(comparison, (cell) => isSameVersion(comparison, cell) ? [AGAINST_ITSELF] : []);
	const missing = comparison.cells.flatMap(({ workload, platform, baseline, candidate, blocks, nextLook }) => nextLook !== null && blocks.length < nextLook ? [`${workload}, ${platform}, ${candidate ?? baseline}: ${blocks.length} of ${formatCount(nextLook, "block")} measured.`] : []);
	const bed = comparison.machines.some(({ instance }) => instance?.isTestBed) ? [ON_A_BED] : [];
	return [.../* @__PURE__ */ new Set([
		...bed,
		...itself,
		...missing,
		...perCell(comparison, ({ notes }) => notes)
	])];
}
/** Sentences on each cell, with its name before them where there is more than one. */
function perCell({ cells }, describe) {
	return cells.flatMap((cell) => {
		const { workload, platform, baseline, candidate } = cell;
		const name = cells.length === 1 ? "" : `${workload}, ${platform}, ${candidate ?? baseline}: `;
		return describe(cell).map((sentence) => `${name}${sentence}`);
	});
}
// src/report/report-files.ts
const template$1 = import_lib.default.compile(report_md_default, {
	noEscape: true,
	strict: true
});
/** Renders a comparison. The same comparison gives the same files. */
function renderReport(stored, options = { rankBy: "wall-time" }) {
	const comparison = plainTexts(stored);
	const view = viewReport(comparison, options);
	const timers = comparison.cells.flatMap((cell, index) => {
		const platform = platformLabel(comparison, cell.platform);
		const svg = timersChart(cell, platform);
		const file = comparison.cells.length > 1 ? `timers-${index + 1}.svg` : "timers.svg";
		return svg ? [{
			file,
			svg,
			title: `Timers of ${cell.workload}, ${platform}`
		}] : [];
	});
	const changes = changesChart(comparison);
	const trials = trialsChart(comparison);
	const questions = (comparison.platformQuestions ?? []).map((question, index) => ({
		key: `${question.workload} · ${question.version}`,
		files: platformCharts(comparison, question, {
			...options,
			number: index + 1
		})
	}));
	const cost = costChart(comparison);
	const charts = new Map([
		...changes ? [["change.svg", changes]] : [],
		...trials ? [["trials.svg", trials]] : [],
		...questions.flatMap(({ files }) => files.map(({ file, svg }) => [file, svg])),
		...cost ? [[COST_CHART, cost]] : [],
		...timers.map(({ file, svg }) => [file, svg])
	]);
	return new Map([
		["report.md", renderMarkdown$1(view, charts, {
			timers,
			questions
		})],
		["index.html", renderPage(view, comparison, charts)],
		...charts
	]);
}
function renderMarkdown$1(view, charts, { timers: timersCharts, questions }) {
	return template$1({
		...view,
		headline: prose(view.headline),
		cause: prose(view.cause),
		measured: prose(view.measured),
		description: view.description && prose(view.description),
		notes: view.notes.map(prose),
		basis: view.basis.map(prose),
		changesChart: charts.has("change.svg") && "change.svg",
		trialsChart: charts.has("trials.svg") && "trials.svg",
		timersCharts,
		versionsTable: versionsTable$1(view),
		platformsSection: platformsMarkdown(view.platformQuestions, questions),
		costSection: costMarkdown(view.cost, charts.has("cost.svg") ? COST_CHART : null),
		warning: view.agreement?.warning && prose(view.agreement.warning),
		agreementSection: agreementMarkdown(view.agreement),
		changedTimers: changedTimers(view),
		timersTables: view.cells.filter(({ timers }) => timers.length > 0).map(({ key, timers }) => ({
			title: key,
			table: timersTable(timers)
		})),
		blocksTable: blocksTable(view),
		factTables: [
			...view.facts.machines,
			...view.facts.versions,
			...view.facts.workloads
		].map(factTable),
		provenanceTable: factTable(view.provenance),
		failures: view.failures.map((failure) => ({
			...failure,
			message: codeSpan(failure.message),
			logBlock: codeBlock(failure.logLines)
		})),
		localNote: view.isLocal ? "All blocks ran on one machine: blocks in time stand in for hosts, and the verdict holds for this machine." : ""
	});
}
/** One row a version: a row that holds both is wider than GitHub shows. */
function versionsTable$1({ cells, intervalTitle }) {
	return table([
		{ title: "Workload" },
		{ title: "Platform" },
		{ title: "Version" },
		{
			title: "Wall time",
			isNumber: true
		},
		{
			title: "Days/day",
			isNumber: true
		},
		{
			title: "Memory",
			isNumber: true
		},
		{
			title: "Change",
			isNumber: true
		},
		{
			title: intervalTitle,
			isNumber: true
		},
		{ title: "Verdict" }
	], cells.flatMap((cell) => [[
		cell.workload,
		cell.platform,
		cell.baseline,
		cell.wallA,
		cell.throughputA,
		cell.memoryA,
		cell.candidate === null ? "" : "baseline",
		"",
		cell.restsOn
	], ...cell.candidate === null ? [] : [[
		"",
		"",
		cell.candidate,
		cell.wallB,
		cell.throughputB,
		cell.memoryB,
		cell.change,
		cell.interval,
		`**${unbroken(cell.verdict)}**`
	]]]));
}
/** Timers without their parents, which an indentation would refer to. */
/** A table for each comparison in which some changed; titles only where there are several comparisons. */
function changedTimers({ cells }) {
	return cells.flatMap(({ key, timers }) => {
		const changed = timers.filter(hasChanged);
		const title = cells.length > 1 ? key : "";
		return changed.length > 0 ? [{
			title,
			table: timersTable(flat(changed))
		}] : [];
	});
}
function flat(timers) {
	return timers.map((timer) => ({
		...timer,
		depth: 0
	}));
}
function timersTable(timers) {
	return table([
		{ title: "Timer" },
		{
			title: "Baseline",
			isNumber: true
		},
		{
			title: "Candidate",
			isNumber: true
		},
		{
			title: "Change",
			isNumber: true
		},
		{
			title: "Interval",
			isNumber: true
		},
		{ title: "Verdict" }
	], timers.map(({ name, depth, secondsA, secondsB, change, interval, verdict }) => [
		`${"&emsp;".repeat(depth)}${codeSpan(name)}`,
		secondsA,
		secondsB,
		change,
		interval,
		unbroken(verdict)
	]));
}
function blocksTable({ cells }) {
	const columns = [
		{ title: "Block" },
		{ title: "Began" },
		{ title: "Host" },
		{ title: "Trials in order" },
		{
			title: "Change",
			isNumber: true
		},
		{ title: "Record" }
	];
	const blocks = cells.flatMap((cell) => cell.blocks);
	return table(columns, blocks.map(({ id, startedAt, host, trials, change, status }) => [
		id,
		startedAt,
		prose(host),
		unbroken(trials),
		change,
		`[${status}](records/${id}.json)`
	]));
}
function factTable(facts) {
	const [first, ...others] = facts;
	const columns = [{ title: first?.name ?? "" }, { title: codeSpan(first?.value ?? "") }];
	return table(columns, others.map(({ name, value }) => [name, codeSpan(value)]));
}
// src/commands/write-report.ts
/** Compares a run of a store. */
async function compareRun(store, run, prices = NO_PRICES) {
	const plan = await readPlan(store, run);
	if (!plan) throw new UsageError(`There is no run ${run} in ${store.location}.`);
	const records = await readRecords(store, run);
	const history = await readHistory(store, run);
	const jobs = await readJobs(store, run, records);
	return {
		comparison: compare$1({
			run,
			plan,
			records,
			history,
			isFinished: await isRunFinished(store, run),
			prices,
			jobs,
			gcbench: VERSION
		}),
		records
	};
}
/** Writes a report's folder: the comparison, what is rendered from it, and the records that it rests on. */
async function writeReport(folder, comparison, records, options = { rankBy: "wall-time" }) {
	await claimFolder(folder);
	await removeOtherRecords(folder, records);
	const files = new Map([
		["comparison.json", toJson(comparison)],
		...records.map((record) => [`records/${record.spec.block.id}.json`, toJson(record)]),
		...renderReport(comparison, options)
	]);
	for (const [name, content] of files) await replaceFile(join(folder, name), content);
}
/** A reader sees the old file or the new one, never half of one. */
async function replaceFile(path, content) {
	const full = resolve(path);
	const temporary = join(dirname(full), `.${basename(full)}.${process.pid}.tmp`);
	try {
		await mkdir(dirname(full), { recursive: true });
		await writeFile(temporary, content);
		await rename(temporary, full);
	} catch (cause) {
		throw cannotWrite(path, cause);
	} finally {
		await rm(temporary, { force: true }).catch(() => {});
	}
}
/** A place that can't be written to is a mistake of whoever named it; a full or broken disk is not. */
function cannotWrite(path, cause) {
	const message = `Cannot write ${path}: ${cause instanceof Error ? cause.message : String(cause)}`;
	const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
	return NO_PLACE.includes(code) ? new UsageError(`${message}. Name another place with --out.`, { cause }) : new InfrastructureError(message, { cause });
}
const NO_PLACE = [
	"EACCES",
	"EEXIST",
	"EISDIR",
	"ENOENT",
	"ENOTDIR",
	"EPERM",
	"EROFS"
];
/**
* Makes sure, before hours are spent, that a report can go to this folder: that it can be made, and that it holds
* nothing of somebody else's that the report would replace.
*
* @throws {UsageError} it can't, or it does
*/
async function claimFolder(folder) {
	await mkdir(folder, { recursive: true }).catch((cause) => {
		throw cannotWrite(folder, cause);
	});
	await access(folder, constants.W_OK).catch((cause) => {
		throw cannotWrite(folder, cause);
	});
	const taken = (await readdir(folder)).filter((name) => [
		"report.md",
		"index.html",
		"comparison.json"
	].includes(name));
	if (taken.length === 0) return;
	const comparison = await readFile(join(folder, "comparison.json")).catch(() => null);
	if (comparison && isOurs(comparison)) return;
	throw new UsageError(`${folder} holds ${taken.join(", ")}, and not from gcbench: it would be replaced. Name another folder with --out.`);
}
function isOurs(comparison) {
	try {
		const value = JSON.parse(Buffer.from(comparison).toString("utf8"));
		return typeof value === "object" && value !== null && "gcbench" in value;
	} catch {
		return false;
	}
}
/** Records of another run, from when the folder held its report: this one does not rest on them. */
async function removeOtherRecords(folder, records) {
	const directory = join(folder, "records");
	const ours = new Set(records.map(({ spec }) => `${spec.block.id}.json`));
	const names = await readdir(directory).catch(() => []);
	for (const name of names) if (name.endsWith(".json") && !ours.has(name)) await rm(join(directory, name), { force: true });
}
// src/commands/calibrate.ts
/** Runs over a table of 45 timers take longer, and their targets are not as fine. */
const TABLE_SHARE = .1;
const LEAST_EFFECT = -.9;
const MOST_EFFECT = 10;
const calibrate = command({
	name: "calibrate",
	summary: "measure how often the verdict is right, on noise that is known",
	description: "Simulates comparisons with noise models and applies the verdict to them, with and without history: false alarms, changes found, model runs, coverage of the interval, each with its Monte-Carlo error; beside it the rules of other tools on the same draws, and the targets. With --data it does so on real repeated measurements of unchanged programs, relabelled by chance: NDJSON, a program a line, as {\"program\": \"...\", \"hosts\": [{\"host\": \"...\", \"seconds\": [in the order of running]}]}.",
	positionals: [],
	examples: [
		"gcbench calibrate",
		"gcbench calibrate --model typical --replicates 20000 --out calibration",
		"gcbench calibrate --data measured.ndjson"
	],
	inputs: strictObject({
		models: string().min(1).optional().meta({ description: "YAML file of noise models. Default: benchmarks/noise-models.yml." }),
		model: array(string().min(1)).optional().meta({ description: "Names of the models to try. Default: all of the file." }),
		data: array(string().min(1)).optional().meta({ description: "Files of real measurements, tried in place of models." }),
		effects: string().default("0,0.02,0.03,0.05").meta({ description: "True changes to try, B over A minus 1." }),
		replicates: number$1().int().min(1).max(1e7).default(2e3).meta({ description: "Comparisons of each model or file." }),
		tableRuns: number$1().int().min(0).max(1e7).optional().meta({ description: "Runs over 3 platforms x 15 timers, with the model typical. Default: a tenth of the replicates." }),
		seed: number$1().int().default(1).meta({ description: "Of the random numbers: the same seed gives the same result." }),
		out: string().min(1).optional().meta({ description: "Folder to write calibration.json, calibration.md and calibration.svg to." })
	}),
	async run(inputs, host) {
		const { replicates, seed, data = [], out } = inputs;
		const effects = parseEffects(inputs.effects);
		const calibration = await calibrate$1({
			models: data.length === 0 || inputs.models !== void 0 || inputs.model !== void 0 ? await loadModels(inputs.models, inputs.model) : [],
			sets: await Promise.all(data.map(loadMeasurements)),
			effects,
			replicates,
			tableRuns: inputs.tableRuns ?? Math.round(TABLE_SHARE * replicates),
			seed,
			gcbench: VERSION
		}, host);
		for (const [name, content] of out ? renderCalibration(calibration) : []) await replaceFile(join(out ?? "", name), content);
		return {
			json: calibration,
			text: describeCalibration(calibration)
		};
	}
});
function parseEffects(text) {
	const effects = text.split(",").map((part) => part.trim() === "" ? NaN : Number(part));
	const isGood = (effect) => effect >= LEAST_EFFECT && effect <= MOST_EFFECT;
	if (!effects.every(isGood)) throw new UsageError(`--effects ${text}: expected fractions between ${LEAST_EFFECT} and ${MOST_EFFECT}, as in 0,0.02,0.05`);
	return [...new Set(effects)].toSorted((a, b) => a - b);
}
async function loadModels(path = relative(process.cwd(), noiseModelsFile()), names) {
	const file = await YamlFile.read(path);
	if (!file) throw new UsageError(`There is no file ${path}.`);
	const faults = [];
	const parsed = file.parse(noiseModelsSchema, faults);
	if (!parsed) throw new FaultyFilesError(faults);
	if (names === void 0) return parsed.models;
	return names.map((name) => {
		const model = parsed.models.find((one) => one.name === name);
		if (model) return model;
		const known = parsed.models.map((one) => one.name).join(", ");
		throw new UsageError(`${path} has no model ${name}; there is: ${known}`);
	});
}
async function loadMeasurements(path) {
	try {
		const text = await readFile(path, "utf8");
		return {
			name: basename(path, ".ndjson"),
			series: parseMeasuredSeries(path, text)
		};
	} catch (error) {
		if (error instanceof Error && "code" in error && [
			"ENOENT",
			"EISDIR",
			"EACCES"
		].includes(String(error.code))) throw new UsageError(`${path} can't be read: ${error.message}`, { cause: error });
		throw error;
	}
}
// src/commands/cancel.ts
const cancel = command({
	name: "cancel",
	summary: "end the jobs of a run in AWS",
	description: "Ends what a run has in AWS Batch, from any machine, and waits until it is gone. What is complete is kept: gcbench wait or the command that began the run goes on from there.",
	positionals: ["run"],
	examples: ["gcbench cancel architectures-1a2b3c4d-1"],
	inputs: strictObject({
		run: runInput,
		store: cloudStoreInput,
		region: regionInput
	}),
	async run(inputs, host) {
		const { batchEngine, openCloudRun } = await import("./cloud2.js");
		const cloud = await openCloudRun(inputs.run, inputs);
		const plan = await readPlan(cloud.store, inputs.run);
		if (!plan) throw new UsageError(`Run ${inputs.run} has no plan yet: nothing was handed over.`);
		const engine = batchEngine(inputs.run, cloud, host);
		const recorded = await cloud.store.list(blocksPrefix(inputs.run));
		const cancelled = [];
		for (const block of blocksAmong(plan, await engine.pending())) {
			const job = await engine.adopt(blockSpec(plan, inputs.run, block));
			const isDone = recorded.includes(recordKey(inputs.run, block.id));
			if (job !== null && !isDone) cancelled.push(block.id);
		}
		await engine.cancel("gcbench cancel");
		return {
			json: {
				run: inputs.run,
				cancelled
			},
			text: cancelled.length === 0 ? `Nothing of ${inputs.run} was under way.` : `${formatCount(cancelled.length, "job")} of ${inputs.run} ended. What was complete is kept.`
		};
	}
});
// src/commands/clean-up.ts
const SECONDS_AN_HOUR = 3600;
const cleanUp = command({
	name: "clean-up",
	summary: "remove what dead runs and failed deployments left in AWS",
	description: "Finds by tag what nothing uses any more: jobs that have not ended, job definitions, stacks that failed, queues, compute environments and launch templates of no stack, hosts of no compute environment. Shows them with their age and asks first. Whatever does not carry gcbench's tag is never touched; platforms and results stay.",
	positionals: [],
	examples: ["gcbench clean-up", "gcbench clean-up --older-than 24 --yes"],
	inputs: strictObject({
		region: regionInput,
		olderThan: number().nonnegative().default(0).meta({ description: "Leave alone what is younger than so many hours: it may be of a run under way. Default: all of it." }),
		yes: yesInput
	}),
	async run({ region, olderThan, yes }, host) {
		const { AwsAccount } = await import("./aws-account.js");
		const { findLeftovers } = await import("./aws-leftovers.js");
		const { removeLeftovers } = await import("./aws-sweep.js");
		const account = new AwsAccount(region ?? regionHere());
		const now = host.clock.now();
		const { leftovers, kept } = await findLeftovers(account, olderThan === 0 ? null : now - olderThan * SECONDS_AN_HOUR);
		if (leftovers.length === 0) {
			const text = [`Nothing is left over in ${account.region}.`, ...describeKept(kept)].join("\n");
			return {
				json: {
					outcome: "unchanged",
					removed: [],
					kept
				},
				text
			};
		}
		if (!await agrees(host, {
			preview: [describe$5(leftovers, now), ...describeKept(kept)].join("\n"),
			question: "Remove these? Jobs that a run under way waits for are lost.",
			yes
		})) return {
			json: {
				outcome: "declined",
				leftovers,
				kept
			},
			text: NOTHING_DONE
		};
		const removals = await removeLeftovers(account, leftovers, host);
		refuseRest(removals);
		return {
			json: {
				outcome: "changed",
				removed: removals.map(({ leftover }) => leftover),
				kept
			},
			text: [`Removed ${formatCount(removals.length, "leftover")}.`, ...describeKept(kept)].join("\n")
		};
	}
});
function describe$5(leftovers, now) {
	return terminalTable([
		"left over",
		"name",
		"state",
		"age"
	], leftovers.map(({ kind, name, state, since }) => [
		kind,
		name,
		state,
		since === null ? "–" : formatRoughly(now - since)
	]));
}
function describeKept(kept) {
	if (kept.length === 0) return [];
	return ["Left alone:", ...kept.map(({ name, why }) => `  ${name}: ${why}`)];
}
function refuseRest(removals) {
	const failed = removals.filter(({ fault }) => fault !== null);
	if (failed.length === 0) return;
	const lines = failed.map(({ leftover, fault }) => `  ${leftover.kind} ${leftover.name}: ${fault ?? ""}`);
	throw new InfrastructureError([
		`Removed ${removals.length - failed.length} of ${removals.length}. What could not be removed:`,
		...lines,
		"The same command tries again."
	].join("\n"));
}
// src/core/wrap-lines.ts
/** Colours and the like (ECMA-48, SGR): they take no room. */
const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");
/** Where a paragraph's further lines begin: below its words, not below its bullet. */
const INDENT = /^ *(?:· )?/;
const widthOf = (text) => text.replace(COLOUR, "").length;
/**
* Lines of prose that are wider than the terminal, broken between words. A line with columns (two spaces within it) stays as
* it is: a table is not prose.
*
* @param width in characters; 0, as a terminal without a size has it: lines stay as they are
*/
function wrapLines(text, width) {
	if (width === 0) return text;
	return text.split("\n").map((line) => wrap(line, width)).join("\n");
}
function wrap(line, width) {
	const shown = line.replace(COLOUR, "");
	const isTable = shown.trim().includes("  ");
	if (shown.length <= width || isTable) return line;
	const indent = " ".repeat(INDENT.exec(shown)?.[0].length ?? 0);
	const [first = "", ...words] = line.split(/(?<=[^\s·]) /);
	const lines = [first];
	for (const word of words) {
		const longer = `${lines.at(-1)} ${word}`;
		if (widthOf(longer) <= width) lines.splice(-1, 1, longer);
		else lines.push(`${indent}${word}`);
	}
	return lines.join("\n");
}
// src/adapters/terminal-host.ts
const BAR_WIDTH = 24;
const NARROWEST_BAR = 6;
/** What stands beside the bar: percentage, blocks, remaining time. */
const BESIDE_BAR = 66;
/** Runs a command in a terminal, or in a log where nothing can be replaced. Results go to standard output, all else here. */
var TerminalHost = class {
	signal;
	clock = SYSTEM_CLOCK;
	#display;
	#interactive;
	constructor({ signal, interactive }) {
		this.signal = signal;
		this.#interactive = interactive;
		this.#display = interactive ? new LiveDisplay() : new PlainDisplay();
	}
	info(message) {
		this.#display.print(plainLines(message));
	}
	warn(message) {
		this.#display.print(import_picocolors.default.yellow(`warning: ${plainLines(message)}`));
	}
	progress(view) {
		this.#display.show(view);
	}
	async confirm(question) {
		if (!this.#interactive || !process.stdin.isTTY) return "nobody";
		this.#display.show(null);
		return ask(`${wrapLines(plainLines(question), columnsHere())} [y/N] `, this.signal);
	}
};
/** Whatever is not a yes is a no, the end of the input too. */
async function ask(question, signal) {
	const lines = createInterface({
		input: process.stdin,
		output: process.stderr
	});
	const ended = new AbortController();
	lines.once("close", () => ended.abort());
	lines.once("SIGINT", () => process.kill(process.pid, "SIGINT"));
	try {
		const answer = await lines.question(question, { signal: AbortSignal.any([signal, ended.signal]) });
		return /^\s*y(es)?\s*$/i.test(answer) ? "yes" : "no";
	} catch (error) {
		if (signal.aborted) throw new InterruptedError("Interrupted.", { cause: error });
		return "no";
	} finally {
		lines.close();
	}
}
/** Redraws its lines in place. */
var LiveDisplay = class {
	#update = createLogUpdate(process.stderr, { showCursor: true });
	print(line) {
		this.#update.clear();
		process.stderr.write(`${wrapLines(line, columnsHere())}\n`);
	}
	show(view) {
		if (view) this.#update(render(view));
		else this.#update.clear();
	}
};
/** Prints a line whenever something new begins. */
var PlainDisplay = class {
	#progress = new ProgressLines();
	print(line) {
		process.stderr.write(`${line}\n`);
	}
	show(view) {
		const line = this.#progress.next(view);
		if (line !== null) this.print(line);
	}
};
const columnsHere = () => process.stderr.columns || 80;
function render(view) {
	const columns = columnsHere();
	const length = Math.min(BAR_WIDTH, Math.max(NARROWEST_BAR, columns - BESIDE_BAR));
	const filled = Math.round(view.fraction * length);
	const head = `${import_picocolors.default.cyan("█".repeat(filled)) + import_picocolors.default.dim("░".repeat(length - filled))} ${`${Math.floor(view.fraction * 100)} %`.padStart(5)}  ${blocksOf(view, " of ")}  ${import_picocolors.default.bold(remaining(view))}`;
	const width = columns - 3;
	return [
		head,
		...view.lines.map((line) => import_picocolors.default.dim(`  ${clip(line, width)}`)),
		...renderTable(view.table ?? [], width)
	].join("\n");
}
const MARKS$1 = {
	done: import_picocolors.default.green("●"),
	failed: import_picocolors.default.red("✗"),
	running: import_picocolors.default.cyan("▶"),
	starting: import_picocolors.default.yellow("◐"),
	waiting: import_picocolors.default.dim("○"),
	"to come": import_picocolors.default.dim("·")
};
/** One row a platform, one mark a block; where they are too many for the width, their numbers. */
function renderTable(table, width) {
	const longest = Math.max(0, ...table.map(({ label }) => label.length));
	return table.flatMap(({ label, marks, note }) => {
		const counts = countMarks(marks);
		const symbols = longest + marks.length + counts.length + 4 <= width ? `${marks.map((mark) => MARKS$1[mark]).join("")}  ` : "";
		const row = `  ${label.padEnd(longest)}  ${symbols}${import_picocolors.default.dim(counts)}`;
		return note ? [row, import_picocolors.default.yellow(`    ${clip(note, width - 2)}`)] : [row];
	});
}
function clip(text, width) {
	return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}
// src/commands/command-line.ts
const ABOUT = "Benchmarks GEOS-Chem across processor architectures and versions, and says what changed, by how much, at what cost, and how sure it is.";
const EPILOGUE = `
Exit status: 0 done; 1 found what --fail-on asks for; 2 a mistake in what was asked; 3 the machine's or the
network's fault; 130 interrupted (the same command goes on).`;
/** Runs the program named on the command line. @returns its exit status */
async function runCommandLine(commands, argv) {
	const stop = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => stop.signal.aborted ? process.exit(EXIT.interrupted) : stop.abort());
	process.stdout.on("error", (error) => {
		if ("code" in error && error.code === "EPIPE") process.exit(0);
		process.exit(explain(error, stop.signal));
	});
	process.stderr.on("error", () => stop.abort());
	const interactive = Boolean(process.stderr.isTTY) && !process.env["CI"];
	const host = new TerminalHost({
		signal: stop.signal,
		interactive
	});
	let status = 0;
	const program = new Command("gcbench").description(ABOUT).version(VERSION).exitOverride().showHelpAfterError("(--help says more)").addHelpText("after", EPILOGUE);
	for (const command of commands) addCommand(program, command, async (raw, json) => {
		status = await runCommand(command, raw, {
			json,
			host
		});
	});
	t(program);
	try {
		await program.parseAsync([...argv]);
		return status;
	} catch (error) {
		return explain(error, stop.signal);
	}
}
/** A command's options follow from its input schema: one list, in one place. */
function addCommand(program, { name, summary, description, positionals, examples, inputs }, action) {
	const sub = program.command(name).summary(summary).description(description).option("--json", "print the result as JSON").addHelpText("after", `\nExamples:\n${examples.map((line) => `  ${line}`).join("\n")}`);
	const { properties = {}, required = [] } = toJSONSchema(inputs);
	for (const key of positionals) {
		const { description = "", default: preset } = properties[key] ?? {};
		if (preset === void 0) sub.argument(required.includes(key) ? `<${key}>` : `[${key}]`, description);
		else sub.argument(`[${key}]`, description, preset);
	}
	for (const [key, schema] of Object.entries(properties)) if (!positionals.includes(key)) sub.addOption(toOption(key, schema));
	sub.action(async (...given) => {
		const { json = false, ...options } = sub.opts();
		const named = positionals.map((key, index) => [key, given[index]]);
		await action({
			...Object.fromEntries(named),
			...options
		}, json);
	});
}
function toOption(key, { type, description, enum: choices, default: preset }) {
	const flag = kebab(key);
	if (type === "boolean") return preset === true ? new Option(`--no-${flag}`, description?.replace(/^./, (first) => `Don't ${first.toLowerCase()}`)) : new Option(`--${flag}`, description);
	const isNumber = type === "number" || type === "integer";
	const option = new Option(`--${flag} <${`${isNumber ? "n" : "value"}${type === "array" ? "..." : ""}`}>`, description);
	if (isNumber) option.argParser(numberOf);
	if (choices) option.choices([...choices]);
	return preset === void 0 ? option : option.default(preset);
}
function numberOf(text) {
	const number = parseNumber(text);
	if (number === null) throw new InvalidArgumentError("It is no number.");
	return number;
}
/** What was wrong with the inputs, in the words of the command line. */
function describeIssues(error, { positionals }) {
	return error.issues.map(({ path, message }) => {
		const key = String(path[0] ?? "");
		const flag = kebab(key);
		return `${positionals.includes(key) ? `<${key}>` : `--${flag}`}: ${message}`;
	}).join("\n");
}
async function runCommand(command, raw, { json, host }) {
	const inputs = command.inputs.safeParse(raw);
	if (!inputs.success) throw new UsageError(describeIssues(inputs.error, command));
	const result = await command.run(inputs.data, host);
	if ("lines" in result) {
		await pipeline(Readable.from(result.lines), process.stdout, { end: false });
		result.finish();
		return 0;
	}
	const { isTTY, columns } = process.stdout;
	const text = isTTY ? wrapLines(result.text, columns) : result.text;
	process.stdout.write(json ? toJson(result.json) : `${text}\n`);
	return result.exitCode ?? 0;
}
/** Says how a command failed. @returns the exit status */
function explain(error, stopped) {
	if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT.usage;
	const { status, message } = failureOf(error, stopped);
	const isInterrupted = status === EXIT.interrupted;
	process.stderr.write(`${isInterrupted ? import_picocolors.default.yellow(message) : `${import_picocolors.default.red("error:")} ${message}`}\n`);
	if (process.env["GCBENCH_DEBUG"] && status === EXIT.infrastructure && error instanceof Error) process.stderr.write(`${error.stack}\n`);
	return status;
}
// src/commands/report-run.ts
/** What is there of a run becomes its report, and the result of the command. */
async function reportRun(options) {
	const { store, run, prices, folder, failOn, notes = [], givenUp = [] } = options;
	const { comparison, records } = await compareRun(store, run, prices);
	await writeReport(folder, comparison, records, options);
	refuseNothing(comparison, givenUp);
	const view = viewReport(comparison, options);
	const files = ["report.md", "index.html"].map((file) => relative("", join(folder, file)));
	const below = [`${import_picocolors.default.dim("  Report:")} ${files.join("  ")}`, ...notes.map((note) => `  ${note}`)];
	return {
		json: {
			run,
			report: folder,
			comparison,
			givenUp
		},
		text: [
			renderTerminal(view),
			below.join("\n"),
			...describeGivenUp(givenUp)
		].join("\n\n"),
		exitCode: givenUp.length > 0 ? 3 : failsOn(comparison, failOn) ? 1 : 0
	};
}
function describeGivenUp(givenUp) {
	if (givenUp.length === 0) return [];
	const what = `${formatCount(givenUp.length, "block")} could not be run; the report is of the rest:`;
	const again = `The same command tries ${givenUp.length === 1 ? "it" : "them"} again.`;
	return [[
		import_picocolors.default.red(what),
		...givenUp.map((line) => `  ${line}`),
		again
	].join("\n")];
}
/** Whether the comparison holds what the user wants to fail on. */
function failsOn({ cells, agreements = [] }, failOn) {
	if (failOn === "never") return false;
	if (agreements.some(({ isTrouble }) => isTrouble)) return true;
	return cells.some((cell) => {
		const { effect, failures, baseline, candidate } = cell;
		if (failures.filter(({ version }) => version === (candidate ?? baseline)).some(({ block }) => !isMadeUpFor(cell, block))) return true;
		if (effect?.verdict === "slower") return true;
		const isDecided = effect?.verdict === "faster" || effect?.verdict === "no material change";
		return failOn === "inconclusive" && candidate !== null && !isDecided;
	});
}
/** Whether a block that failed came through at a later attempt. */
function isMadeUpFor(cell, failed) {
	const later = cell.blocks.find(({ id }) => id === nextAttemptId(failed));
	return later !== void 0 && (later.status === "complete" || isMadeUpFor(cell, later.id));
}
/** A run in which nothing ended well is the user's to mend: its report says what failed and why. */
function refuseNothing(comparison, givenUp) {
	if (comparison.cells.some(({ trials }) => trials.length > 0)) return;
	const [explained] = describeGivenUp(givenUp);
	if (explained) throw new InfrastructureError(explained.replace("; the report is of the rest", ""));
	const view = viewReport(comparison);
	throw new UsageError(`${renderTerminal(view)}\n\nNo block came through. Mend that, then run it with --again.`);
}
// src/commands/compare.ts
const compare = command({
	name: "compare",
	summary: "compare the versions of a run, from its records alone",
	description: "Reads the records of a run and writes comparison.json: every verdict with its interval and what it rests on.",
	positionals: ["run"],
	examples: ["gcbench compare quickstart-1a2b3c4d-1 --out comparison.json"],
	inputs: strictObject({
		run: string().regex(/^[A-Za-z0-9][\w.-]*$/, "expected the name of a run, as `gcbench run` prints it").meta({ description: "Name of the run; `gcbench run` prints it." }),
		store: storeInput,
		out: string().min(1).optional().meta({ description: "File to write comparison.json to." }),
		prices: pricesInput,
		rankBy: rankByInput,
		failOn: failOnInput
	}),
	async run(inputs) {
		const store = await openStore(inputs.store, { region: regionHere() });
		const prices = await readPricesOfRun(store, inputs.run, inputs);
		const { comparison } = await compareRun(store, inputs.run, prices);
		if (inputs.out) await replaceFile(inputs.out, toJson(comparison));
		return {
			json: comparison,
			text: renderTerminal(viewReport(comparison, inputs)),
			exitCode: failsOn(comparison, inputs.failOn) ? 1 : 0
		};
	}
});
// src/commands/suite-image.ts
/**
* Looks at a suite's image in the registry, for each architecture of the platforms: what is of another one is better
* known before machines are made for it. An image that is not there yet is told, and no fault.
*
* @throws {UsageError} an image is made for another architecture than its tag and platforms
*/
async function checkSuiteImage(account, { suite: path, bootstrap, platforms }, host) {
	const { lookUpImage } = await import("./ecr-images.js");
	const loaded = await loadSuite(path);
	const repository = {
		name: bootstrap.repositoryName,
		uri: bootstrap.repositoryUri
	};
	for (const architecture of new Set(platforms.map((platform) => platform.architecture))) {
		const targets = targetsOf(loaded, architecture);
		const tag = `${await suiteTag({
			loaded,
			root: productRoot(),
			architecture,
			targets
		})}-${architecture}`;
		const image = await lookUpImage(account.ecr, repository, {
			tag,
			architecture
		});
		const named = `Image ${repository.name}:${tag}`;
		host.info(image ? `${named} is made for ${image.architecture}, as its platforms are.` : `${named} is not in the registry yet: \`gcbench build SUITE --push\` on a machine that is ${architecture} builds it.`);
	}
}
// src/commands/deploy.ts
const NO_COST = "This costs nothing while no job runs: hosts come with jobs and go with them. `gcbench estimate` says what a run costs.";
const deploy = command({
	name: "deploy",
	summary: "make a suite's platforms in AWS: a queue for each kind of machine",
	description: "Makes or updates one stack for each kind of machine that the suite names: launch template, compute environment, queue. Looks at credentials, limits, quotas and the suite's image first, shows the changes and asks. Called again, it changes nothing.",
	positionals: ["suite"],
	examples: ["gcbench deploy benchmarks/suites/architectures.yml", "gcbench deploy my-suite.yml --platforms graviton3,amd-genoa --hosts 4 --yes"],
	inputs: strictObject({
		suite: suiteInput,
		region: regionInput,
		platforms: platformsInput,
		hosts: number().int().min(1).max(1e3).optional().meta({ description: `Most hosts of each kind at once. Default: as before, or 8.` }),
		diskGib: number().int().min(30).max(16384).optional().meta({ description: "Disk of each host, in GiB. Default: as before, or 100." }),
		yes: yesInput
	}),
	async run({ suite, region, platforms, hosts, diskGib, yes }, host) {
		const { AwsAccount } = await import("./aws-account.js");
		const { deployPlatforms, readBootstrap } = await import("./aws-infrastructure2.js");
		const { preflight } = await import("./aws-preflight.js");
		const account = new AwsAccount(region ?? regionHere());
		const bootstrap = await readBootstrap(account);
		const wanted = await cloudPlatforms(account, {
			suite,
			only: platforms
		});
		const found = await preflight(account, wanted, host);
		host.info(`Account ${found.account}, region ${found.region}, as ${found.identity}`);
		await checkSuiteImage(account, {
			suite,
			bootstrap,
			platforms: wanted
		}, host);
		const prices = await readPrices(void 0, "wall-time");
		const deployment = await deployPlatforms(account, bootstrap, wanted, {
			hosts,
			diskGiB: diskGib,
			agree: (changes) => agrees(host, {
				preview: `${describeStackPlans(changes.map(({ plan }) => plan))}\n\n${describeHosts({
					platforms: wanted,
					hosts,
					region: account.region,
					prices
				})}\n${NO_COST}`,
				question: "Make these changes?",
				yes
			})
		}, host);
		const { outcome } = deployment;
		return {
			json: {
				outcome,
				platforms: [...deployment.platforms.values()]
			},
			text: describe$4(deployment, account.region)
		};
	}
});
/** What there can be at once, and is paid for while it is. */
function describeHosts({ platforms, hosts, region, prices }) {
	const most = hosts === void 0 ? `as many as before, or 8` : String(hosts);
	const rows = [...new Map(platforms.map((platform) => [platform.name, platform])).values()].map((kind) => {
		const usd = worstUsdPerHour(prices, kind, region);
		const { type = "", purchase = "" } = kind.instance ?? {};
		return [
			kind.name,
			type,
			purchase,
			usd === null ? "not known" : formatUsdAmount(usd)
		];
	});
	return `Hosts of each kind at once, at most: ${most}.\n${terminalTable([
		"platform",
		"type",
		"purchase",
		"USD/h, at most"
	], rows, [3])}`;
}
function describe$4({ outcome, platforms }, region) {
	if (outcome === "declined") return NOTHING_DONE;
	const head = outcome === "unchanged" ? `All platforms in ${region} are as they should be: nothing was changed.` : `Platforms in ${region} are ready.`;
	const rows = [...platforms.values()].map(({ name, stack }) => [name, stack]);
	return `${head}\n${terminalTable(["platform", "stack"], rows)}\nRemove them with gcbench destroy.`;
}
// src/commands/destroy.ts
const inputs$2 = strictObject({
	suite: string().min(1).optional().meta({ description: "Path of a suite: its platforms are removed." }),
	region: regionInput,
	all: boolean().default(false).meta({ description: "Remove every platform, of all suites." }),
	bootstrap: boolean().default(false).meta({ description: "Remove what all platforms share too. The bucket with the results stays." }),
	yes: yesInput
});
const destroy = command({
	name: "destroy",
	summary: "remove platforms from AWS, and with --bootstrap all but the results",
	description: "Removes the stacks of a suite's platforms, or of all, with the jobs that have not ended and the job definitions. Shows what goes and asks first. Results stay: the bucket is never removed.",
	positionals: ["suite"],
	examples: ["gcbench destroy benchmarks/suites/architectures.yml", "gcbench destroy --all --bootstrap --yes"],
	inputs: inputs$2,
	async run(inputs, host) {
		if (!inputs.suite && !inputs.all && !inputs.bootstrap) throw new UsageError("Say what to remove: a suite, --all platforms, or --bootstrap.");
		const { AwsAccount } = await import("./aws-account.js");
		const { countLiveJobs } = await import("./aws-removal.js");
		const { CloudFormationStacks } = await import("./cloudformation-stacks2.js");
		const account = new AwsAccount(inputs.region ?? regionHere());
		const stacks = new CloudFormationStacks(account, host);
		const platforms = await choosePlatforms(account, inputs);
		const shared = inputs.bootstrap ? await stacks.read(BOOTSTRAP_STACK) : null;
		if (platforms.length === 0 && !shared) return {
			json: {
				outcome: "unchanged",
				removed: []
			},
			text: `There is nothing of that in ${account.region}: nothing to remove.`
		};
		const jobs = await countLiveJobs(account, platforms);
		if (!await agrees(host, {
			preview: describeDoomed(platforms.map((stack, at) => ({
				stack,
				jobs: jobs[at] ?? 0
			})), shared),
			question: "Remove this?",
			yes: inputs.yes
		})) return {
			json: {
				outcome: "declined",
				removed: []
			},
			text: NOTHING_DONE
		};
		return removeAll(account, {
			platforms,
			shared,
			isAll: inputs.all
		}, host);
	}
});
async function choosePlatforms(account, { suite, all, bootstrap }) {
	const { platformStacks } = await import("./aws-infrastructure2.js");
	const stacks = await platformStacks(account);
	const named = suite ? (await cloudPlatforms(account, { suite })).map(({ name }) => name) : [];
	const chosen = all ? stacks : stacks.filter(({ tags }) => named.includes(tags[TAGS.platform] ?? ""));
	const rest = stacks.filter((stack) => !chosen.includes(stack));
	if (bootstrap && rest.length > 0) throw new UsageError(`What platforms share can't go while some are there: ${rest.map(({ name }) => name).join(", ")}. Add --all.`);
	return chosen;
}
function describeDoomed(platforms, shared) {
	const rows = platforms.map(({ stack, jobs }) => [
		stack.name,
		stack.status.toLowerCase().replaceAll("_", " "),
		jobs === 0 ? "none" : `${formatCount(jobs, "job")}, ended with it`
	]);
	return [...rows.length > 0 ? [terminalTable([
		"stack",
		"state",
		"jobs under way"
	], rows)] : [], ...shared ? [`Stack ${shared.name}: its roles, log group, and image repository with all images go. The bucket ${shared.outputs["BucketName"] ?? ""} stays, with the results in it.`] : []].join("\n\n");
}
async function removeAll(account, { platforms, shared, isAll }, host) {
	const { all } = await import("./aws-infrastructure2.js");
	const { deregisterDefinitions } = await import("./aws-removal.js");
	const { CloudFormationStacks } = await import("./cloudformation-stacks2.js");
	const stacks = new CloudFormationStacks(account, host);
	await all(platforms.map(({ name }) => stacks.remove(name)));
	const kinds = platforms.flatMap(({ tags }) => tags[TAGS.platform] ?? []);
	const definitions = await deregisterDefinitions(account, isAll ? null : kinds);
	if (shared) await stacks.remove(shared.name);
	const removed = [...platforms, ...shared ? [shared] : []].map(({ name }) => name);
	const bucket = shared?.outputs["BucketName"] ?? null;
	const text = [`Removed: ${removed.join(", ")}, and ${formatCount(definitions.length, "job definition")}.`, ...bucket ? [`Results are still in s3://${bucket}; without them: aws s3 rb --force s3://${bucket}`] : []].join("\n");
	return {
		json: {
			outcome: "changed",
			removed,
			definitions,
			bucket
		},
		text
	};
}
// src/commands/doctor.ts
const run$1 = promisify(execFile);
const STEADY_SECONDS = 20;
/** A third of a second to half a second on today's processors: short enough for some fifty of them. */
const PROBE_HOURS = "1";
/** Scale of the median absolute deviation to the standard deviation of a normal distribution. */
const MAD_TO_SD = 1.4826;
/** Run noise of the quiet, typical and noisy models in docs/how-it-measures.md. */
const STEADY_SD = .007;
const NOISY_SD = .015;
const doctor = command({
	name: "doctor",
	summary: "say what this machine can do, how steady it is, and what it lacks",
	description: "Looks for what the local engine, container builds and AWS need, and runs the miniature for 20 seconds to see how much its time varies here.",
	positionals: [],
	examples: ["gcbench doctor", "gcbench doctor --no-steadiness"],
	inputs: strictObject({ steadiness: boolean().default(true).meta({ description: "Measure for 20 seconds how steady this machine is." }) }),
	async run({ steadiness }, host) {
		const compiler = await findCCompiler().catch(() => null);
		const findings = [
			checkNode(),
			checkCompiler(compiler),
			...checkMachine(),
			await checkDocker(),
			await checkAws(),
			...steadiness && compiler ? [await checkSteadiness(compiler, host)] : []
		];
		return {
			json: { findings },
			text: findings.map(describeFinding).join("\n")
		};
	}
});
function describeFinding({ name, status, found, advice }) {
	const line = `${{
		good: import_picocolors.default.green("✔"),
		limited: import_picocolors.default.yellow("!"),
		missing: import_picocolors.default.red("✘")
	}[status]} ${name.padEnd(20)} ${found}`;
	return advice ? `${line}\n  ${" ".repeat(20)} ${import_picocolors.default.dim(`→ ${advice}`)}` : line;
}
function checkNode() {
	return {
		name: "Node",
		status: "good",
		found: process.version,
		advice: ""
	};
}
function checkCompiler(compiler) {
	const name = "C compiler";
	if (!compiler) return {
		name,
		status: "missing",
		found: "none (cc, gcc, clang, $CC)",
		advice: "Install gcc or clang: the launcher that measures, and the miniature, are C programs."
	};
	return compiler.openmp ? {
		name,
		status: "good",
		found: `${compiler.version}, with OpenMP`,
		advice: ""
	} : {
		name,
		status: "limited",
		found: `${compiler.version}, without OpenMP`,
		advice: "The miniature runs on one thread. gcc, or clang with libomp, gives it all cores."
	};
}
function checkMachine() {
	const machine = readMachine();
	const { physicalCores, logicalProcessors, threadsPerCore, governor, cgroup } = machine;
	const cores = physicalCores === null ? "" : `${physicalCores} cores, `;
	const isPinnable = process.platform === "linux";
	const isGovernorGood = governor === null || governor === "performance";
	const limit = cgroup.cpus === null ? "" : `, limited to ${cgroup.cpus} by a cgroup`;
	return [
		{
			name: "Processor",
			status: cgroup.cpus === null ? "good" : "limited",
			found: `${machine.cpuModel}: ${cores}${logicalProcessors} processors${limit}, ${formatMemory(machine.memoryMiB)}`,
			advice: cgroup.cpus === null ? "" : "A limit of processor time throttles the model: lift it to measure."
		},
		{
			name: "Threads per core",
			status: threadsPerCore === null || threadsPerCore === 1 ? "good" : "limited",
			found: threadsPerCore === null ? "not told" : String(threadsPerCore),
			advice: threadsPerCore !== null && threadsPerCore > 1 ? "gcbench uses one thread a core unless the suite says otherwise." : ""
		},
		{
			name: "Pinning",
			status: isPinnable ? "good" : "limited",
			found: isPinnable ? "trials are bound to processors" : "this system can't bind a program to processors",
			advice: isPinnable ? "" : "Expect wider intervals than on Linux."
		},
		{
			name: "Frequency",
			status: isGovernorGood ? "good" : "limited",
			found: governor === null ? "governor not told" : `governor ${governor}`,
			advice: isGovernorGood ? "" : "`cpupower frequency-set -g performance` makes times steadier."
		}
	];
}
async function checkDocker() {
	const name = "Docker";
	try {
		const { stdout } = await run$1("docker", [
			"version",
			"--format",
			"{{.Server.Version}}"
		], { timeout: 1e4 });
		return {
			name,
			status: "good",
			found: `engine ${stdout.trim()}`,
			advice: ""
		};
	} catch {
		return {
			name,
			status: "missing",
			found: "no engine answers",
			advice: "Only container images need it. Install Docker, and start its engine."
		};
	}
}
async function checkAws() {
	const name = "AWS credentials";
	const set = [
		"AWS_ACCESS_KEY_ID",
		"AWS_WEB_IDENTITY_TOKEN_FILE",
		"AWS_PROFILE"
	].filter((variable) => process.env[variable]);
	if (set.length > 0) return {
		name,
		status: "good",
		found: `${set.join(", ")} set`,
		advice: ""
	};
	const file = ["credentials", "config"].find((one) => existsSync(join(homedir(), ".aws", one)));
	if (file) return {
		name,
		status: "good",
		found: `~/.aws/${file}`,
		advice: ""
	};
	return {
		name,
		status: "missing",
		found: "none",
		advice: "Only cloud platforms need them. `aws configure sso` gives some that expire."
	};
}
/** Runs the miniature again and again, as trials run, and says how much equal runs differ. */
async function checkSteadiness(compiler, host) {
	const flags = ["-O2", ...compiler.openmp ? ["-fopenmp"] : []];
	const source = await readFile(miniatureSource(), "utf8");
	const program = await compileC(compiler, {
		source,
		flags,
		name: "miniature",
		directory: buildDirectory()
	});
	const launcher = await Launcher.prepare(buildDirectory());
	const directory = resolve(WORK_DIRECTORY, "scratch", "doctor");
	await mkdir(directory, { recursive: true });
	const lock = await MachineLock.acquire(host.signal, () => host.info("Waiting: another measurement is running on this machine"));
	const before = readCounters();
	const begin = performance.now();
	const elapsed = () => (performance.now() - begin) / 1e3;
	const seconds = [];
	while (elapsed() < STEADY_SECONDS) {
		host.progress({
			title: "steadiness",
			done: 0,
			total: 0,
			most: 0,
			fraction: elapsed() / STEADY_SECONDS,
			remainingSeconds: STEADY_SECONDS - elapsed(),
			lines: ["running the miniature again and again"]
		});
		const result = await launcher.run({
			program,
			arguments: ["--hours", PROBE_HOURS],
			environment: { PATH: process.env["PATH"] ?? "" },
			directory,
			log: join(directory, "run.log"),
			stack: "keep",
			cores: null,
			timeoutSeconds: 60
		}, host.signal);
		if (result.started) seconds.push(result.wallSeconds);
	}
	host.progress(null);
	await lock.release();
	return judgeSteadiness(seconds, (readCounters().stealSeconds ?? 0) - (before.stealSeconds ?? 0));
}
function judgeSteadiness(seconds, stealSeconds) {
	const logs = seconds.slice(1).map(Math.log);
	const sd = MAD_TO_SD * medianAbsoluteDeviation(logs);
	const steal = stealSeconds > 0 ? `, ${stealSeconds.toFixed(1)} s stolen by the hypervisor` : "";
	const found = `${(100 * sd).toFixed(2)} % from run to run (${logs.length} runs of the miniature${steal})`;
	const name = "Steadiness";
	if (sd <= STEADY_SD) return {
		name,
		status: "good",
		found,
		advice: ""
	};
	if (sd <= NOISY_SD) return {
		name,
		status: "good",
		found,
		advice: "As on a typical cloud machine: 2 % changes can be told."
	};
	return {
		name,
		status: "limited",
		found,
		advice: "Noisy: close other programs, or expect small changes to stay inconclusive."
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
// src/core/estimate.ts
/** Time of a plan, from what was measured before or else from what its workloads expect. */
function estimatePlan(plan, history) {
	const times = trialTimes(plan, history);
	const seconds = plan.blocks.map((block) => blockSeconds$1(plan, block, times));
	return {
		blocks: plan.blocks.length,
		trials: plan.blocks.reduce((sum, { order }) => sum + order.length, 0),
		seconds: seconds.includes(null) ? null : seconds.reduce((sum, one) => sum + (one ?? 0), 0),
		trialTimes: times
	};
}
/** A block's trials and its warm-up; null where a trial's time is not known. */
function blockSeconds$1(plan, block, times) {
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
	const { cells } = compare$1({
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
// src/core/cost/estimate-notes.ts
/** A limit that is so many times what a trial takes makes the worst case say nothing. */
const LOOSE_LIMIT = 10;
/** How rough an estimate is, what is missing for a better one, and what bounds the run. */
function notesOnEstimate(plan, estimate) {
	return [
		...missingTimes(estimate),
		...roughTimes(estimate),
		...missingPrices(estimate),
		...assumedOverheads(estimate),
		...tightMemory(plan),
		...onLimits(estimate),
		...onSpending(estimate)
	];
}
function trialsOf({ platforms }, basis) {
	return platforms.flatMap(({ trials }) => trials.filter((trial) => trial.basis === basis));
}
function missingTimes(estimate) {
	return [...new Set(trialsOf(estimate, "unknown").map(({ workload }) => workload))].map((name) => `How long a trial of ${name} takes is not known: no record of it, and its file has no expected.wallSeconds. Measure one trial and add it: expected: { wallSeconds: 900, source: "c7g.4xlarge, 16 threads, 2026-11-20" } (with your own figures).`);
}
function roughTimes(estimate) {
	const rough = [...trialsOf(estimate, "expected"), ...trialsOf(estimate, "elsewhere")];
	return [...new Map(rough.map(({ workload, source }) => [`${workload} ${source}`, {
		workload,
		source
	}])).values()].map(({ workload, source }) => `The time of ${workload} is of another machine (${source}): other cores and thread counts can make it several times longer or shorter.`);
}
function missingPrices({ platforms, region }) {
	const unpriced = new Set(platforms.filter(({ price }) => price === null).map(({ instanceType }) => instanceType));
	if (unpriced.size === 0) return [];
	const types = [...unpriced].join(" ");
	return [`No price is known of ${[...unpriced].join(", ")} as it is bought here in ${region}: \`gcbench prices --instance-types ${types} --region ${region}\` asks AWS, or --live does for this estimate alone.`];
}
function assumedOverheads({ platforms }) {
	const [assumed] = platforms.filter(({ overhead }) => overhead.source === "assumed");
	return assumed ? [`Boot, image and inputs are assumed to take ${formatRoughly(assumed.overhead.seconds)} a host; a first run measures them.`] : [];
}
function tightMemory({ workloads, platforms }) {
	return workloads.flatMap(({ workload: { name, expected } }) => platforms.flatMap(({ id, instance }) => instance && expected?.memoryMiB !== void 0 && expected.memoryMiB > instance.job.memoryMiB ? [`${name} is expected to need ${expected.memoryMiB} MiB, and a job on ${id} gets ${instance.job.memoryMiB} MiB.`] : []));
}
function onLimits(estimate) {
	const { limits, platforms, hours } = estimate;
	const times = platforms.flatMap(({ trials }) => trials.flatMap(({ seconds }) => seconds ?? []));
	const longest = Math.max(0, ...times);
	const isLoose = longest > 0 && limits.trialMinutes * 60 > LOOSE_LIMIT * longest;
	const { deadlineHours } = limits;
	return [...isLoose ? [`limits.trialMinutes is ${limits.trialMinutes}, and a trial takes about ${formatRoughly(longest)}: a hung one would be paid for all that time. A limit of ${Math.ceil(3 * longest / 60)} would bound the worst case better.`] : [], ...deadlineHours !== null && hours && hours.most > deadlineHours ? [`limits.deadlineHours is ${deadlineHours}: what takes longer is cancelled, and all looks may take ${formatRoughly(hours.most * 3600)}.`] : []];
}
function onSpending(estimate) {
	const { limits, usd, worstUsd, platforms } = estimate;
	const { spendUsd } = limits;
	const worstBlock = Math.max(0, ...platforms.map(({ worstBlockUsd }) => worstBlockUsd ?? 0));
	if (worstBlock === 0) return [];
	if (spendUsd === null) return [`No limits.spendUsd bounds this run${worstUsd === null ? "" : `: at their time limits all blocks cost ${formatUsd(worstUsd)}`}.`];
	if (worstBlock > spendUsd) return [tooDear(estimate, {
		spendUsd,
		worstBlock
	})];
	const most = formatCount(Math.floor(spendUsd / worstBlock), "block");
	return [`limits.spendUsd is ${formatUsd(spendUsd)}: as a block can cost ${formatUsd(worstBlock)} at its time limit, at most ${most} of the dearest platform are under way at once.`, ...usd && usd.most > spendUsd ? [`It may stop there before the last look, which can take ${formatUsd(usd.most)}.`] : []];
}
function tooDear({ blockTimeLimitSeconds }, { spendUsd, worstBlock }) {
	return `Not every block could begin: limits.spendUsd is ${formatUsd(spendUsd)}, and one block can cost ${formatUsd(worstBlock)}, for it may take ${formatRoughly(blockTimeLimitSeconds)}. Lower limits.trialMinutes, or allow more.`;
}
/** The platforms of an estimate, the cheapest first; those of unknown cost last. */
function byCost(platforms) {
	const cost = ({ usd }) => usd?.least ?? Number.POSITIVE_INFINITY;
	return platforms.toSorted((a, b) => cost(a) < cost(b) ? -1 : Number(cost(a) > cost(b)));
}
// src/core/cost/estimate-run.ts
const SECONDS_PER_HOUR = 3600;
/** Time and money that a plan takes on machines of AWS, each block on a host of its own. */
function estimateRun(input) {
	const { plan, region, history } = input;
	const first = firstLook(plan, { history });
	const platforms = plan.platforms.map((platform) => estimatePlatform(input, platform, first));
	const estimate = {
		suite: plan.suite,
		region,
		platforms,
		hostHours: addSpans(platforms.map(({ hostHours }) => hostHours)),
		hours: longestSpan(platforms.map(({ hours }) => hours)),
		usd: addSpans(platforms.map(({ usd }) => usd)),
		worstUsd: addKnown(platforms.map(({ worstUsd }) => worstUsd)),
		blockTimeLimitSeconds: blockTimeLimitSeconds(plan),
		limits: {
			trialMinutes: plan.limits.trialMinutes,
			spendUsd: plan.limits.spendUsd ?? null,
			deadlineHours: plan.limits.deadlineHours ?? null
		}
	};
	return {
		...estimate,
		notes: notesOnEstimate(plan, estimate)
	};
}
function estimatePlatform(input, platform, first) {
	const { plan, prices, region } = input;
	const all = plan.blocks.filter((block) => block.platform === platform.id);
	const needed = first.filter((block) => block.platform === platform.id);
	const trials = plan.workloads.map(({ workload }) => expectTrial(input, platform, workload));
	const overhead = expectOverhead(input, platform);
	const secondsOf = (block) => blockSeconds(plan, block, {
		trials,
		overhead
	});
	const hostHours = spanOf(needed.map(secondsOf), all.map(secondsOf));
	const price = priceOf(prices, platform, region);
	const worst = worstUsdPerHour(prices, platform, region);
	const worstBlocks = all.map((block) => worst && worst * worstHours(plan, block));
	return {
		platform: platform.id,
		instanceType: platform.instance?.type ?? platform.name,
		price,
		trials,
		overhead,
		blocks: {
			least: needed.length,
			most: all.length
		},
		hostHours,
		hours: elapsed(input, all, secondsOf),
		usd: hostHours && price && scaleSpan(hostHours, price.usdPerHour),
		worstUsd: addKnown(worstBlocks),
		worstBlockUsd: worst === null ? null : max(worstBlocks, (usd) => usd ?? 0) ?? 0
	};
}
function worstHours({ limits }, { order }) {
	return (600 + jobTimeLimitSeconds(order.length, limits)) / SECONDS_PER_HOUR;
}
function blockSeconds(plan, block, { trials, overhead }) {
	const trial = trials.find(({ workload }) => workload === block.workload)?.seconds ?? null;
	const runs = block.order.length + warmUpShare(plan, block.workload);
	return trial === null ? null : overhead.seconds + trial * runs;
}
/** Measured on this platform, else as the workload expects, else as measured on others. */
function expectTrial({ past }, platform, workload) {
	const same = past.filter(({ spec }) => isSameWorkload(spec.workload.workload, workload));
	const here = wallTimes(same.filter(({ spec }) => spec.platform.id === platform.id));
	const name = workload.name;
	if (here.length > 0) {
		const source = `${here.length} trials measured on it before`;
		return {
			workload: name,
			seconds: mean$1(here) ?? null,
			basis: "measured",
			source
		};
	}
	const { wallSeconds, source: named } = workload.expected ?? {};
	if (wallSeconds !== void 0) return {
		workload: name,
		seconds: wallSeconds,
		basis: "expected",
		source: named ?? ""
	};
	const elsewhere = wallTimes(same);
	if (elsewhere.length > 0) {
		const ids = [...new Set(same.map(({ spec }) => spec.platform.id))].join(", ");
		const source = `${elsewhere.length} trials measured on ${ids}`;
		return {
			workload: name,
			seconds: mean$1(elsewhere) ?? null,
			basis: "elsewhere",
			source
		};
	}
	return {
		workload: name,
		seconds: null,
		basis: "unknown",
		source: "not known"
	};
}
/** Inputs are left out: what a run directory holds decides little of how long it takes. */
function isSameWorkload(one, other) {
	return workloadDigest(one, null) === workloadDigest(other, null);
}
function wallTimes(records) {
	return records.flatMap(({ trials }) => trials).filter(({ failure }) => failure === null).map(({ wallSeconds }) => wallSeconds);
}
function expectOverhead({ past, prices }, { name }) {
	const [measured] = measuredOverheads({
		plan: { blocks: [] },
		records: past.filter(({ spec }) => spec.platform.name === name)
	});
	const known = measured ?? prices.overheads.find(({ platform }) => platform === name);
	if (!known) return {
		seconds: 300,
		source: "assumed"
	};
	const { bootSeconds, imagePullSeconds, stagingSeconds, source } = known;
	return {
		seconds: bootSeconds + imagePullSeconds + stagingSeconds,
		source
	};
}
/** The looks come one after the other, the blocks of each side by side. */
function elapsed({ plan, history }, blocks, secondsOf) {
	const times = blocks.map((block) => ({
		block,
		seconds: secondsOf(block)
	}));
	if (times.some(({ seconds }) => seconds === null)) return null;
	const rounds = times.map(({ block, seconds }) => ({
		seconds: seconds ?? 0,
		looks: looksOf(plan, block, history)
	}));
	return {
		least: (max(rounds, ({ seconds }) => seconds) ?? 0) / SECONDS_PER_HOUR,
		most: (max(rounds, ({ seconds, looks }) => seconds * looks) ?? 0) / SECONDS_PER_HOUR
	};
}
/** How often a block's comparison is looked at, at most. */
function looksOf(plan, block, history) {
	const planned = plan.blocks.filter((one) => one.workload === block.workload && one.platform === block.platform && one.candidate === block.candidate).length;
	if (block.candidate === null) return plan.eliminateBy === null ? 1 : planned;
	if (plan.looks) return Math.max(1, cappedLooks(plan.looks, planned).hosts.length);
	const workload = plan.workloads.find((one) => one.workload.name === block.workload)?.digest ?? "";
	const noise = noiseIn(history, {
		workload,
		platform: block.platform
	}, WALL_TIME);
	return Math.max(1, looksUpTo(looksFor(noise), planned).hosts.length);
}
function spanOf(least, most) {
	const [fewest, all] = [addKnown(least), addKnown(most)];
	if (fewest === null || all === null) return null;
	return {
		least: fewest / SECONDS_PER_HOUR,
		most: all / SECONDS_PER_HOUR
	};
}
function addKnown(values) {
	return values.includes(null) ? null : sum$1(values, (value) => value ?? 0);
}
function addSpans(spans) {
	const known = spans.filter((span) => span !== null);
	if (known.length < spans.length) return null;
	return {
		least: sum$1(known, ({ least }) => least),
		most: sum$1(known, ({ most }) => most)
	};
}
function longestSpan(spans) {
	const known = spans.filter((span) => span !== null);
	if (known.length < spans.length || known.length === 0) return null;
	return {
		least: max(known, ({ least }) => least) ?? 0,
		most: max(known, ({ most }) => most) ?? 0
	};
}
function scaleSpan({ least, most }, factor) {
	return {
		least: least * factor,
		most: most * factor
	};
}
// src/core/cost/named-plan.ts
/**
* A suite expanded to its blocks by names alone, for an estimate: nothing is compiled, no image is looked up, and nothing
* can be run from it.
*/
function planFromNames(named, platforms) {
	return makePlan({
		suite: named.suite,
		workloads: named.workloads.map((workload) => ({
			workload,
			digest: workloadDigest(workload, null),
			inputs: null
		})),
		versions: named.versions.map(({ name }) => ({
			name,
			digest: digestOf(name),
			executable: {
				path: "",
				sha256: digestOf(name),
				architecture: null,
				needs: []
			},
			arguments: [],
			environment: {},
			runDirectory: null,
			toolchain: {
				compiler: null,
				flags: null
			}
		})),
		platforms
	});
}
// src/core/instance-catalogue.ts
/** Of benchmarks/instance-types.json: what AWS said of instance types one day, for estimates without an account. */
const instanceCatalogueSchema = strictObject({
	schemaVersion: literal(1),
	date: date(),
	source: string().min(1),
	types: array(instanceFactsSchema)
});
/** The facts of some types; those that the catalogue lacks are missing. */
function factsOf({ types }, wanted) {
	return types.filter(({ type }) => wanted.includes(type));
}
// src/report/cost/estimate-terminal.ts
/** An estimate as a terminal shows it: the sum, the platforms with the cheapest first, how rough it is. */
function renderEstimate(estimate) {
	const platforms = byCost(estimate.platforms);
	const remarks = [...estimate.notes, ...priceNotes(platforms)];
	return [
		import_picocolors.default.bold(headline$1(estimate)),
		terminalTable([
			"platform",
			"machine",
			"USD/h",
			"a trial",
			"blocks",
			"host-hours",
			"USD"
		], platforms.map(rowOf), [
			2,
			3,
			4,
			5,
			6
		]),
		terminalTable([
			"trial of",
			"platform",
			"takes",
			"known from"
		], platforms.flatMap(trialRows), [2]),
		remarks.map((remark) => import_picocolors.default.dim(`  · ${remark}`)).join("\n")
	].join("\n\n");
}
/** `Prices of c7g.4xlarge, c8g.4xlarge: 2026-01-19, AWS price list.`: those of one day and source together. */
function priceNotes(platforms) {
	const prices = platforms.flatMap(({ price }) => price ?? []);
	return [...group(prices, ({ date, source }) => `${date}, ${source}`)].map(([from, own]) => {
		const machines = [...new Set(own.map(pricedMachine))].join(", ");
		return `${own.length === 1 ? "Price" : "Prices"} of ${machines}: ${from}.`;
	});
}
function headline$1({ suite, region, platforms, usd, hours, hostHours }) {
	const time = hours ? `${formatSpan(hours, (value) => formatRoughly(value * 3600))}, hosts side by side` : "time not known";
	const use = hostHours ? `, ${formatSpan(hostHours, formatHours)} host-hours` : "";
	return `${suite} in ${region}: ${usd ? `about ${formatSpan(usd, formatUsdAmount)} USD` : describeKnown(platforms)}; ${time}${use}.`;
}
/** The sum of what is known, where something is not. */
function describeKnown(platforms) {
	const known = platforms.flatMap(({ usd }) => usd ?? []);
	if (known.length === 0) return "cost not known";
	const total = {
		least: sum$1(known, ({ least }) => least),
		most: sum$1(known, ({ most }) => most)
	};
	const unknown = platforms.filter(({ usd }) => usd === null).map(({ platform }) => platform);
	return `about ${formatSpan(total, formatUsdAmount)} USD without ${unknown.join(", ")}`;
}
function rowOf(own) {
	const { platform, instanceType, price, trials, blocks, hostHours, usd } = own;
	const times = trials.map(timeOf);
	return [
		platform,
		instanceType,
		price ? String(price.usdPerHour) : "–",
		times.length === 1 ? times[0] ?? "–" : "–",
		formatCountRange(blocks.least, blocks.most, "block").replace(/ blocks?$/, ""),
		hostHours ? formatSpan(hostHours, formatHours) : "–",
		usd ? formatSpan(usd, formatUsdAmount) : "–"
	];
}
function trialRows({ platform, trials }) {
	return trials.map((trial) => [
		trial.workload,
		platform,
		timeOf(trial),
		knownFrom(trial)
	]);
}
function timeOf({ seconds, basis }) {
	if (seconds === null) return "–";
	return basis === "measured" ? formatRoughly(seconds) : `~ ${formatRoughly(seconds)}`;
}
function knownFrom({ basis, source }) {
	return basis === "expected" ? `expected: ${source}` : source;
}
function formatHours(hours) {
	return hours.toFixed(hours < 10 ? 2 : 0);
}
function formatSpan({ least, most }, format) {
	const [from, to] = [format(least), format(most)];
	return from === to ? from : `${from} to ${to}`;
}
// src/commands/past-records.ts
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
// src/commands/estimate.ts
const estimate = command({
	name: "estimate",
	summary: "say what a suite takes on machines of AWS, before anything runs",
	description: "Time and dollars for each platform, from what is decided at the first look to what takes all looks: from earlier records, or from what the workloads expect. Machines and prices are the recorded ones, with their dates: it needs no account and no image. --live asks AWS for both.",
	positionals: ["suite"],
	examples: ["gcbench estimate benchmarks/suites/architectures.yml", "gcbench estimate benchmarks/suites/quickstart.yml --platforms graviton3,graviton4,amd-genoa"],
	inputs: strictObject({
		suite: suiteInput,
		platforms: string().min(1).optional().meta({ description: "Platforms of platforms.yml in place of the suite's, or some of the suite's: graviton3,amd-genoa." }),
		region: regionInput,
		spot: boolean().default(false).meta({ description: "As if all machines were bought as spot." }),
		live: boolean().default(false).meta({ description: "Ask AWS for machines and prices, spot included. Needs credentials." }),
		prices: string().min(1).optional().meta({ description: "File of what machines cost an hour. Default: benchmarks/prices.json, else the recorded one." }),
		store: storeInput,
		reports: reportsInput
	}),
	async run(inputs, host) {
		const region = inputs.region ?? regionHere();
		const loaded = await loadSuite(inputs.suite, (suite) => askedFor(suite, inputs));
		const types = instanceTypesOf(loaded.suite, loaded.platforms);
		const { facts, prices } = await readFacts({
			...inputs,
			region,
			types
		}, host);
		const plan = planFromNames(loaded, pinCloudPlatforms(loaded.suite, loaded.platforms, facts));
		const past = await readPastRecords({
			store: await openStore(inputs.store, { region }),
			reports: inputs.reports
		}, host);
		const estimated = estimateRun({
			plan,
			past,
			history: knownPast(plan, past, readMachine().host),
			prices,
			region
		});
		return {
			json: estimated,
			text: renderEstimate(estimated)
		};
	}
});
/** The suite as it would be with other platforms, or all of them bought as spot. */
function askedFor(suite, { platforms, spot }) {
	const machines = (platforms === void 0 ? suite.platforms : chosenUses(suite, platforms)).filter((use) => nameOf(use) !== LOCAL_PLATFORM);
	if (machines.length === 0) throw new UsageError(`Suite ${suite.name} runs on this machine alone: \`gcbench plan\` says how long that takes. Name machines of AWS with --platforms, as in --platforms graviton3,amd-genoa.`);
	return {
		...suite,
		platforms: spot ? machines.map(asSpot) : machines
	};
}
function chosenUses(suite, platforms) {
	return platforms.split(",").map((name) => name.trim()).flatMap((name) => {
		const own = suite.platforms.filter((use) => nameOf(use) === name);
		return own.length > 0 ? own : [name];
	});
}
function nameOf(use) {
	return typeof use === "string" ? use : use.name;
}
function asSpot(use) {
	return {
		...typeof use === "string" ? { name: use } : use,
		purchase: "spot"
	};
}
async function readFacts({ types, region, live, prices: path }, host) {
	const place = path ?? (existsSync("benchmarks/prices.json") ? "benchmarks/prices.json" : recordedPricesFile());
	const recorded = await readPriceFile(place);
	if (!live) return {
		facts: await readRecordedFacts(types),
		prices: recorded
	};
	const { AwsAccount } = await import("./aws-account.js");
	const { readOnDemandPrices, readSpotPrices } = await import("./aws-prices2.js");
	const { describeInstanceTypes } = await import("./ec2-instance-types.js");
	const account = new AwsAccount(region);
	const question = {
		types,
		region,
		now: host.clock.now()
	};
	const facts = await describeInstanceTypes(account, types);
	const found = [...await readOnDemandPrices(account.pricing, question), ...await readSpotPrices(account.ec2, question)];
	return {
		facts,
		prices: withPrices(recorded, found)
	};
}
async function readRecordedFacts(types) {
	const path = instanceTypesFile();
	const catalogue = parseStored(path, await readFile(path), instanceCatalogueSchema);
	const facts = factsOf(catalogue, types);
	const missing = types.filter((type) => !facts.some((one) => one.type === type));
	if (missing.length > 0) throw new UsageError(`No facts are recorded of ${missing.join(", ")} (as of ${catalogue.date}): --live asks AWS.`);
	return facts;
}
// src/report/export/figures.ts
/** Of a time by itself. It holds how hosts differ, which the interval of a change does not. */
const TIME_CONFIDENCE = .95;
/** The wall time of each cell, then its timers in the model's order. No text in it can act on a terminal. */
function figuresOf(comparison) {
	return plainTexts(comparison).cells.flatMap((cell) => [wallTime(cell), ...cell.timers.map((timer) => timerTime(cell, timer))]);
}
function wallTime(cell) {
	const time = (side) => {
		const summary = side === "A" ? cell.a : cell.b;
		if (!summary) return null;
		const { wallSeconds: seconds } = summary;
		const margin = marginOf(replicateMeans(cell, side, (trial) => trial.isLeftOut || trial.wallSeconds <= 0 ? null : Math.log(trial.wallSeconds)));
		return margin === null ? {
			seconds,
			low: null,
			high: null
		} : {
			seconds,
			low: seconds * Math.exp(-margin),
			high: seconds * Math.exp(margin)
		};
	};
	return figure(cell, null, {
		baseline: time("A"),
		candidate: time("B"),
		effect: cell.effect
	});
}
function timerTime(cell, timer) {
	const time = (side) => {
		const seconds = side === "A" ? timer.secondsA : timer.secondsB;
		if (seconds === null) return null;
		const margin = marginOf(replicateMeans(cell, side, ({ timers }) => Object.hasOwn(timers, timer.name) ? timers[timer.name] ?? null : null));
		return margin === null ? {
			seconds,
			low: null,
			high: null
		} : {
			seconds,
			low: Math.max(0, seconds - margin),
			high: seconds + margin
		};
	};
	return figure(cell, timer, {
		baseline: time("A"),
		candidate: time("B"),
		effect: timer.effect
	});
}
function figure(cell, timer, { baseline, candidate, effect }) {
	return {
		cell,
		timer,
		baseline,
		candidate,
		effect,
		ratio: effect && ratioOf(effect)
	};
}
function ratioOf({ change, low, high }) {
	if (change === null) return null;
	return {
		value: 1 + change,
		low: low === null ? null : 1 + low,
		high: high === null ? null : 1 + high
	};
}
/** One value a replicate: a host, or a block where all blocks ran on one machine. */
function replicateMeans({ trials, blocks, hostsAreBlocks }, side, quantityOf) {
	const hosts = new Map(blocks.map(({ id, host }) => [id, hostsAreBlocks ? id : host]));
	const values = trials.filter((trial) => trial.side === side).flatMap((trial) => {
		const value = quantityOf(trial);
		return value === null ? [] : [{
			host: hosts.get(trial.block) ?? trial.block,
			value
		}];
	});
	return [...group(values, ({ host }) => host).values()].map((own) => mean(own.map(({ value }) => value)));
}
/** Half the width of the interval by Student's t; null: one value says nothing of how others differ. */
function marginOf(values) {
	if (values.length < 2) return null;
	const { estimate, high } = tEstimate(values, TIME_CONFIDENCE);
	return high - estimate;
}
// src/report/export/series.ts
/**
* Names of a figure's series. A version's name is not part of them, because it changes from run to run, except
* where a suite has several candidates. Names of workloads, platforms and versions hold neither `/` nor `:`, so
* that two figures never share a name.
*/
function seriesNames({ cell, timer }, cells) {
	const { workload, platform, candidate } = cell;
	const own = [
		workload,
		platform,
		...cells.filter((one) => one.workload === workload && one.platform === platform).length > 1 && candidate ? [candidate] : []
	];
	const quantity = timer ? `timer ${timer.name}` : "wall time";
	return {
		candidate: `${own.join("/")}: ${quantity}`,
		baseline: `${[...own, "baseline"].join("/")}: ${quantity}`
	};
}
// src/report/export/bencher.ts
/** Bencher's built-in measure of time is in nanoseconds. */
const NANOSECONDS = 1e9;
/** Bencher Metric Format (bencher.dev/docs/reference/bencher-metric-format), for its adapter `json`. */
function toBencher(comparison) {
	const measured = figuresOf(comparison).flatMap((figure) => {
		const names = seriesNames(figure, comparison.cells);
		const { cell, baseline, candidate, ratio } = figure;
		const isAlone = cell.candidate === null;
		return [[names.candidate, measures(figure, isAlone ? "a" : "b", isAlone ? baseline : candidate, ratio)], [names.baseline, isAlone ? {} : measures(figure, "a", baseline, null)]];
	}).filter(([, own]) => Object.keys(own).length > 0);
	return toJson(Object.fromEntries(measured));
}
function measures({ cell, timer }, side, time, ratio) {
	if (!time) return {};
	const { seconds, low, high } = time;
	const whole = timer ? null : cell[side];
	const days = whole?.simulatedDaysPerDay;
	return {
		latency: metric({
			value: seconds,
			low,
			high
		}, NANOSECONDS),
		...ratio ? { "relative-time": metric(ratio, 100) } : {},
		...days ? { "simulated-days-per-day": throughput(days, time) } : {},
		...whole ? { "peak-memory": { value: whole.peakMemoryMiB } } : {}
	};
}
function metric({ value, low, high }, scale) {
	return {
		value: value * scale,
		...low === null ? {} : { lower_value: low * scale },
		...high === null ? {} : { upper_value: high * scale }
	};
}
/** The longest time is the least throughput. */
function throughput(value, { seconds, low, high }) {
	return metric({
		value,
		low: high === null ? null : value * seconds / high,
		high: low === null ? null : value * seconds / low
	}, 1);
}
// src/report/export/csv.ts
/** One row for the wall time of each cell and one for each of its timers; units stand in the titles. */
function toCsv(comparison) {
	const columns = columnsOf(comparison);
	const rows = figuresOf(comparison).map((figure) => columns.map(([, of]) => of(figure)));
	return writeCsv([columns.map(([title]) => title), ...rows]);
}
/** RFC 4180: CRLF after every record, quotes where a field needs them. */
function writeCsv(records) {
	return records.map((record) => `${record.map(writeField).join(",")}\r\n`).join("");
}
function writeField(field) {
	if (field === null) return "";
	const text = typeof field === "number" ? String(field) : guardFormula(field);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
}
/**
* A spreadsheet runs a field that begins like a formula, quoted or not: an apostrophe in front makes it text. The
* full-width forms are taken for the same characters where the locale is East Asian.
*/
function guardFormula(text) {
	return /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}
function columnsOf(comparison) {
	const digests = new Map(comparison.versions.map(({ name, digest }) => [name, digest]));
	return [
		["run", () => comparison.run],
		["suite", () => comparison.suite],
		["workload", ({ cell }) => cell.workload],
		["platform", ({ cell }) => cell.platform],
		["quantity", ({ timer }) => timer ? "timer" : "wall time"],
		["timer", ({ timer }) => timer?.name ?? null],
		["parent_timer", ({ timer }) => timer?.parent ?? null],
		["baseline", ({ cell }) => cell.baseline],
		["baseline_digest", ({ cell }) => digests.get(cell.baseline) ?? null],
		["candidate", ({ cell }) => cell.candidate],
		["candidate_digest", ({ cell }) => digests.get(cell.candidate ?? "") ?? null],
		...versionColumns("baseline", ({ cell }) => cell.a),
		...versionColumns("candidate", ({ cell }) => cell.b),
		...costColumns("baseline", costIn(comparison, ({ baseline }) => baseline)),
		...costColumns("candidate", costIn(comparison, ({ candidate }) => candidate)),
		["time_confidence", ({ baseline }) => baseline?.low == null ? null : TIME_CONFIDENCE],
		...EFFECT_COLUMNS,
		...rankingColumns("wall_time", rankIn(comparison, "wall-time")),
		...rankingColumns("cost", rankIn(comparison, "cost")),
		["measured_from_utc", () => comparison.measuredFrom],
		["measured_to_utc", () => comparison.measuredTo],
		["gcbench", () => comparison.gcbench]
	];
}
/** Throughput and memory are of the whole run of the model: a timer's row has none. */
function versionColumns(side, of) {
	const whole = (figure) => figure.timer ? null : of(figure);
	return [
		[`${side}_seconds`, (figure) => figure[side]?.seconds ?? null],
		[`${side}_low_seconds`, (figure) => figure[side]?.low ?? null],
		[`${side}_high_seconds`, (figure) => figure[side]?.high ?? null],
		[`${side}_simulated_days_per_day`, (figure) => whole(figure)?.simulatedDaysPerDay ?? null],
		[`${side}_peak_memory_mib`, (figure) => whole(figure)?.peakMemoryMiB ?? null],
		[`${side}_trials`, (figure) => of(figure)?.trials ?? null]
	];
}
const EFFECT_COLUMNS = [
	["verdict", ({ effect }) => effect?.verdict ?? null],
	["change_fraction", ({ effect }) => effect?.change ?? null],
	["change_low_fraction", ({ effect }) => effect?.low ?? null],
	["change_high_fraction", ({ effect }) => effect?.high ?? null],
	["change_confidence", ({ effect }) => effect?.low == null ? null : effect.confidence],
	["p", ({ effect }) => effect?.p ?? null],
	["hosts", ({ effect }) => effect?.hosts ?? null],
	["hosts_are_blocks", ({ cell }) => String(cell.hostsAreBlocks)],
	["worth_watching", ({ timer }) => timer ? String(timer.isWatched) : null]
];
/** The costs of a version on its platform, compute-only: of the whole run of the model, so of no timer. */
function costIn({ cost }, versionOf) {
	return ({ cell, timer }) => {
		if (timer) return null;
		return (cost?.simulatedDays.find(({ workload, platform, version }) => workload === cell.workload && platform === cell.platform && version === versionOf(cell)))?.compute ?? null;
	};
}
function costColumns(side, of) {
	return [
		[`${side}_usd_per_simulated_day`, (figure) => of(figure)?.value ?? null],
		[`${side}_low_usd_per_simulated_day`, (figure) => of(figure)?.low ?? null],
		[`${side}_high_usd_per_simulated_day`, (figure) => of(figure)?.high ?? null]
	];
}
/** Where the baseline, mostly the only version of a sweep, stands among its platforms. */
function rankIn({ platformQuestions = [] }, metric) {
	return ({ cell, timer }) => {
		if (timer) return null;
		return (platformQuestions.find(({ workload, version }) => workload === cell.workload && version === cell.baseline)?.rankings.find((one) => one.metric === metric))?.platforms.find(({ platform }) => platform === cell.platform) ?? null;
	};
}
function rankingColumns(name, of) {
	return [
		[`standing_by_${name}`, (figure) => of(figure)?.standing ?? null],
		[`behind_by_${name}_fraction`, (figure) => of(figure)?.behind ?? null],
		[`behind_by_${name}_low_fraction`, (figure) => of(figure)?.behindLow ?? null],
		[`behind_by_${name}_high_fraction`, (figure) => of(figure)?.behindHigh ?? null]
	];
}
// src/report/export/github-action-benchmark.ts
/** Entries in which less is better: seconds, percent of the baseline's, MiB. */
function toGithubActionBenchmark(comparison) {
	const { cells, run } = comparison;
	return toJson(figuresOf(comparison).flatMap((figure) => [...entriesOf(figure, cells, run)]));
}
function* entriesOf(figure, cells, run) {
	const names = seriesNames(figure, cells);
	const { cell, baseline, candidate } = figure;
	const about = (version) => [version, `run ${run}`];
	if (cell.candidate === null) {
		if (baseline) yield timeEntry(names.candidate, baseline, about(cell.baseline));
	} else {
		if (candidate) yield timeEntry(names.candidate, candidate, about(cell.candidate));
		if (baseline) yield timeEntry(names.baseline, baseline, about(cell.baseline));
		yield* ratioEntries(figure, names.candidate, about(`${cell.candidate} over ${cell.baseline}`));
	}
	if (!figure.timer) yield* memoryEntries(cell, names.candidate, run);
}
function timeEntry(name, { seconds, low, high }, about) {
	return {
		name,
		unit: "s",
		value: seconds,
		...rangeOf(seconds, low, high),
		extra: [...describeInterval({
			low,
			high,
			confidence: TIME_CONFIDENCE,
			unit: "s"
		}), ...about].join("\n")
	};
}
function* ratioEntries({ effect, ratio }, name, about) {
	if (!effect || !ratio) return;
	const percent = (fraction) => fraction === null ? null : fraction * 100;
	const value = ratio.value * 100;
	const low = percent(ratio.low);
	const high = percent(ratio.high);
	const { verdict, confidence, hosts } = effect;
	yield {
		name: `${name} relative to the baseline`,
		unit: "%",
		value,
		...rangeOf(value, low, high),
		extra: [
			`${verdict}, ${formatCount(hosts, "replicate")}`,
			...describeInterval({
				low,
				high,
				confidence,
				unit: "%"
			}),
			...about
		].join("\n")
	};
}
function* memoryEntries(cell, series, run) {
	const own = cell.candidate === null ? cell.a : cell.b;
	if (!own) return;
	yield {
		name: series.replace(/wall time$/, "peak memory"),
		unit: "MiB",
		value: own.peakMemoryMiB,
		extra: `${cell.candidate ?? cell.baseline}\nrun ${run}`
	};
}
/** That format's range is the same on both sides: the longer one of ours. It must be a number after `± `. */
function rangeOf(value, low, high) {
	if (low === null || high === null) return {};
	return { range: `± ${Math.max(value - low, high - value).toPrecision(4)}` };
}
function describeInterval({ low, high, confidence, unit }) {
	if (low === null || high === null) return [];
	const ends = `${formatNumber(low)} to ${formatNumber(high)} ${unit}`;
	return [`${formatShare(confidence)} interval ${ends}`];
}
// src/commands/export.ts
const formatSchema = _enum([
	"csv",
	"bencher",
	"github-action-benchmark"
]);
const WRITERS = {
	csv: toCsv,
	bencher: toBencher,
	"github-action-benchmark": toGithubActionBenchmark
};
/** Named so because `export` is a word of the language. */
const exportComparison = command({
	name: "export",
	summary: "write a comparison in a format that other programs read",
	description: "Writes times, changes and their intervals as CSV for spreadsheets and data frames, as Bencher Metric Format, or as customSmallerIsBetter of github-action-benchmark. What each number is: docs/export.md.",
	positionals: ["source"],
	examples: ["gcbench export reports/local/quickstart-1a2b3c4d-1 --format csv --out quickstart.csv", "gcbench export quickstart-1a2b3c4d-1 --format bencher > results.json"],
	inputs: strictObject({
		source: string().min(1).meta({ description: "Name of a run, folder of a report, or a comparison.json." }),
		format: formatSchema.meta({ description: "What to write." }),
		out: string().min(1).optional().meta({ description: "File to write. Default: print it." }),
		store: storeInput,
		prices: pricesInput
	}),
	async run({ source, format, out, ...places }) {
		const { comparison, file } = await findComparison(source, places);
		if (comparison.cells.every(({ a, b }) => a === null && b === null)) throw new UsageError(`Run ${comparison.run} has no trial that came through: there is nothing to export.`);
		const content = WRITERS[format](comparison);
		if (out === void 0) {
			const text = content.replace(/\n$/, "");
			return {
				json: {
					run: comparison.run,
					format,
					file: null,
					content
				},
				text
			};
		}
		if (file !== null && resolve(out) === resolve(file)) throw new UsageError(`${out} is what is read: name another file with --out.`);
		await replaceFile(out, content);
		return {
			json: {
				run: comparison.run,
				format,
				file: out
			},
			text: out
		};
	}
});
/** A file or folder goes before a run of the same name. */
async function findComparison(source, places) {
	for (const file of [join(source, "comparison.json"), source]) {
		const content = await readIfFile(file);
		if (content) return readComparison(file, content, places);
	}
	const isThere = await stat(source).catch(() => null) !== null;
	if (isThere || !/^[A-Za-z0-9](?!.*\.json$)[\w.-]*$/.test(source)) throw new UsageError(`There is no ${isThere ? join(source, "comparison.json") : source}: expected the name of a run, the folder of a report, or a comparison.json.`);
	const store = await openStore(places.store, { region: regionHere() });
	const { comparison } = await compareRun(store, source, await readPricesOfRun(store, source, {
		prices: places.prices,
		rankBy: "wall-time"
	}));
	return {
		comparison,
		file: null
	};
}
function readComparison(file, content, { prices }) {
	if (prices === void 0) return {
		comparison: parseStored(file, content, comparisonSchema),
		file
	};
	throw new UsageError(`${file} was compared with prices of its own: --prices is for a run by its name. gcbench compare RUN --prices ${prices} --out ${file} makes it anew.`);
}
/** @returns null where there is no such file */
async function readIfFile(path) {
	return await readFile(path).catch((cause) => {
		if ([
			"ENOENT",
			"ENOTDIR",
			"EISDIR"
		].includes(String(cause?.code))) return null;
		throw new UsageError(`Cannot read ${path}: ${String(cause?.message)}`, { cause });
	});
}
// src/core/history/contrasts.ts
/** Finer than any clock: values without scatter must not have infinite weight. */
const SMALLEST_ERROR = 1e-5;
/**
* A comparison's difference with its standard error, moderated by the noise of all comparisons beside it. One
* host alone has the error that hosts usually have.
*
* @returns null where nothing tells how sure it is
*/
function contrastOf(replicates, noise, versions) {
	if (replicates.length >= 2) {
		const { estimate, standardError } = estimateEffect(replicates, noise);
		return {
			...versions,
			estimate,
			standardError
		};
	}
	const [estimate] = hostDifferences(replicates, noise?.duplicateSd ?? 0);
	const standardError = noise?.hostSd ?? 0;
	return estimate === void 0 || standardError === 0 ? null : {
		...versions,
		estimate,
		standardError
	};
}
/** Weight in least squares: the inverse of the variance. */
function weightOf({ standardError }) {
	return 1 / Math.max(standardError, SMALLEST_ERROR) ** 2;
}
// src/core/history/least-squares.ts
/**
* @param information symmetric and positive definite: the inverse of the estimates' covariance
* @param moments the weighted sums of what was measured, one for each estimate
*/
function leastSquares(information, moments) {
	if (moments.length === 0) return {
		values: [],
		covariance: []
	};
	const covariance = import_jstat.default.inv(information);
	return {
		values: covariance.map((row) => row.reduce((sum, value, index) => sum + value * (moments[index] ?? 0), 0)),
		covariance
	};
}
// src/core/history/step-model.ts
/** Scatter is judged from this many measurements on. */
const SMALLEST_SCATTER = 8;
/** Places whose fit is worse by no more than this (in squared standard errors) could be the step's too. */
const LOCATION_DROP = 6;
/** A place that the steps before and after it explain but for this share of its weight can't be told from them. */
const DISTINGUISHABLE = 1e-9;
const MOST_ROUNDS = 4;
function toSpan(contrast) {
	const { from, to, estimate } = contrast;
	return {
		first: Math.min(from, to) + 1,
		last: Math.max(from, to),
		difference: to > from ? estimate : -estimate,
		weight: weightOf(contrast)
	};
}
/** Least squares of the comparisons so far on steps at given places. */
var StepModel = class {
	#spans;
	#places;
	/** @param places versions so far: steps are at 1 to places - 1 */
	constructor(spans, places) {
		this.#spans = spans;
		this.#places = places;
	}
	search(start, { threshold, now }) {
		let steps = start;
		for (let round = 0; round < this.#places; round++) {
			const { at, gain } = best(this.gains(steps.map((step) => step.at)));
			if (gain <= threshold) break;
			steps = this.#settle(sorted([...steps, {
				at,
				foundAt: now
			}]));
			steps = this.#prune(steps, threshold);
		}
		return this.#prune(this.#settle(steps), threshold);
	}
	/** Moves each step to where it fits best between its neighbours, until none moves. */
	#settle(start) {
		let steps = start;
		for (let round = 0; round < MOST_ROUNDS; round++) {
			const moved = steps.map((_, index) => this.#moved(steps, index));
			const index = moved.findIndex((at, place) => at !== steps[place]?.at);
			if (index < 0) break;
			steps = steps.map((step, place) => place === index ? {
				...step,
				at: moved[index] ?? step.at
			} : step);
		}
		return steps;
	}
	#moved(steps, index) {
		const others = steps.filter((_, place) => place !== index).map(({ at }) => at);
		const low = steps[index - 1]?.at ?? 0;
		const high = steps[index + 1]?.at ?? this.#places;
		const gains = this.gains(others).map((gain, at) => at > low && at < high ? gain : 0);
		const { at, gain } = best(gains);
		const own = steps[index]?.at ?? 0;
		return gain > (gains[own] ?? 0) ? at : own;
	}
	#prune(start, threshold) {
		let steps = start;
		while (steps.length > 0) {
			const { values, covariance } = this.fit(steps.map(({ at }) => at));
			const losses = values.map((size, index) => size ** 2 / (covariance[index]?.[index] ?? 1));
			const least = Math.min(...losses);
			if (least > threshold) break;
			const weakest = losses.indexOf(least);
			steps = steps.filter((_, index) => index !== weakest);
		}
		return steps;
	}
	fit(steps) {
		return leastSquares(steps.map((one) => steps.map((other) => this.#sharedWeight(one, other))), steps.map((at) => this.#spans.reduce((sum, span) => spansPlace(span, at) ? sum + span.weight * span.difference : sum, 0)));
	}
	#sharedWeight(one, other) {
		return this.#spans.reduce((sum, span) => spansPlace(span, one) && spansPlace(span, other) ? sum + span.weight : sum, 0);
	}
	residuals(steps, { values }) {
		return this.#spans.map((span) => span.difference - steps.reduce((sum, at, index) => spansPlace(span, at) ? sum + (values[index] ?? 0) : sum, 0));
	}
	/**
	* By how much a step at each place, beside the given ones, would lower the sum of squared residuals in units
	* of their standard errors: the square of its t. Index 0 stands for no place.
	*/
	gains(steps) {
		const fit = this.fit(steps);
		const residuals = this.residuals(steps, fit);
		const score = this.#summed((span, index) => span.weight * (residuals[index] ?? 0));
		const weight = this.#summed((span) => span.weight);
		const shared = steps.map((at) => this.#summed((span) => spansPlace(span, at) ? span.weight : 0));
		return weight.map((own, at) => {
			const left = own - quadratic(shared.map((sums) => sums[at] ?? 0), fit.covariance);
			return left > DISTINGUISHABLE * own ? (score[at] ?? 0) ** 2 / left : 0;
		});
	}
	/** Sums a value over the comparisons that span each place. */
	#summed(value) {
		const changes = new Float64Array(this.#places + 1);
		for (const [index, span] of this.#spans.entries()) {
			const own = value(span, index);
			changes[span.first] = (changes[span.first] ?? 0) + own;
			changes[span.last + 1] = (changes[span.last + 1] ?? 0) - own;
		}
		const sums = [];
		let sum = 0;
		for (let at = 0; at < this.#places; at++) {
			sum += changes[at] ?? 0;
			sums.push(sum);
		}
		return sums;
	}
	scale(steps) {
		if (this.#spans.length < SMALLEST_SCATTER) return 1;
		const places = steps.map(({ at }) => at);
		const residuals = this.residuals(places, this.fit(places));
		const deviations = this.#spans.map(({ weight }, index) => (residuals[index] ?? 0) * Math.sqrt(weight));
		return Math.max(1, robustSd(deviations));
	}
	describe(found, scale) {
		const places = found.map(({ at }) => at);
		const { values, covariance } = this.fit(places);
		return found.map(({ at, foundAt }, index) => {
			const others = places.filter((_, place) => place !== index);
			const gains = this.gains(others);
			const limit = (gains[at] ?? 0) - LOCATION_DROP * scale ** 2;
			const low = places[index - 1] ?? 0;
			const high = places[index + 1] ?? this.#places;
			const possible = gains.flatMap((gain, place) => place > low && place < high && gain >= limit ? [place] : []);
			return {
				at,
				size: values[index] ?? 0,
				standardError: scale * Math.sqrt(covariance[index]?.[index] ?? 0),
				earliest: Math.min(at, ...possible),
				latest: Math.max(at, ...possible),
				foundAt
			};
		});
	}
};
function spansPlace({ first, last }, at) {
	return first <= at && at <= last;
}
function best(gains) {
	const gain = Math.max(0, ...gains);
	return {
		at: Math.max(0, gains.indexOf(gain)),
		gain
	};
}
function sorted(steps) {
	return steps.toSorted((one, other) => one.at - other.at);
}
function quadratic(vector, matrix) {
	return vector.reduce((sum, one, row) => sum + one * vector.reduce((inner, other, column) => inner + other * (matrix[row]?.[column] ?? 0), 0), 0);
}
// src/core/history/change-points.ts
/**
* Two-sided level of one test of one place. 100 versions are some 5,000 tests, most of them nearly the same:
* they leave less than 0.1 false steps, which bench/change-points.ts measures.
*/
const STEP_LEVEL = 1e-4;
/**
* Lasting steps along the order of versions, sought as the versions arrived: with each, every place among the
* versions so far is tested as a step beside those already found, by the ratio of likelihoods at known
* variance [1], and what passes is kept, moved where another place now fits better, and taken back where later
* versions contradict it [2]. It works on comparisons, not on a series made of them: where versions were
* measured in a chain, each against the one before, the errors of such a series add up and wander, and a
* wandering series is full of steps that are none. It departs from [1] in that versions arrive with any number
* of comparisons, that earlier steps are fitted along, that the level is one of Student's t because the
* variance was itself estimated, and that the standard errors are widened where the measurements scatter more
* than they say.
*
* [1] Siegmund & Venkatraman, "Using the generalized likelihood ratio statistic for sequential detection of a
*     change-point", Ann. Statist. 23(1), 1995, doi:10.1214/aos/1176324466, section 2.
* [2] Efroymson, "Multiple regression analysis", in Ralston & Wilf, Mathematical Methods for Digital Computers,
*     1960: stepwise selection.
*/
function findSteps({ contrasts, versions, degrees, series = 1 }) {
	const level = STEP_LEVEL / series;
	const threshold = tQuantile(1 - level / 2, Math.max(1, degrees)) ** 2;
	const spans = contrasts.filter(({ from, to }) => from !== to).map(toSpan);
	spans.sort((one, other) => one.last - other.last);
	let found = [];
	let declared = 0;
	let scale = 1;
	let known = 0;
	for (let now = 1; now < versions; now++) {
		const before = known;
		while ((spans[known]?.last ?? Number.POSITIVE_INFINITY) <= now) known++;
		if (known === before) continue;
		const model = new StepModel(spans.slice(0, known), now + 1);
		scale = model.scale(found);
		const next = model.search(found, {
			threshold: threshold * scale ** 2,
			now
		});
		declared += next.filter(({ at }) => !found.some((old) => old.at === at)).length;
		found = next;
	}
	return {
		steps: new StepModel(spans, versions).describe(found, scale),
		scale,
		declared
	};
}
/**
* Sizes of steps at given places: what the steps of one quantity are in another.
*
* @param at ascending
* @returns null where the comparisons can't tell these steps from each other
*/
function stepSizes({ contrasts, versions }, at) {
	const model = new StepModel(contrasts.filter(({ from, to }) => from !== to).map(toSpan), versions);
	const { values, covariance } = model.fit(at);
	const scale = model.scale(at.map((place) => ({
		at: place,
		foundAt: place
	})));
	const sizes = values.map((size, index) => ({
		size,
		standardError: scale * Math.sqrt(covariance[index]?.[index] ?? NaN)
	}));
	return sizes.every(({ size, standardError }) => Number.isFinite(size) && standardError > 0) ? sizes : null;
}
// src/core/history/history-series.ts
/**
* @param comparisons of one place
* @param order digests of the versions of the series
*/
function contrastSeries(comparisons, quantity, order) {
	const place = new Map(order.map((digest, index) => [digest, index]));
	const replicated = comparisons.map((comparison) => ({
		from: place.get(comparison.baseline.digest),
		to: place.get(comparison.candidate.digest),
		replicates: replicatesFrom(comparison.records, quantity)
	}));
	const noise = noiseOf(replicated.map(({ replicates }) => replicates));
	return {
		quantity,
		versions: order.length,
		degrees: Math.max(1, (noise?.blocks ?? 0) - 1),
		contrasts: replicated.flatMap(({ from, to, replicates }) => from === void 0 || to === void 0 || from === to ? [] : contrastOf(replicates, noise, {
			from,
			to
		}) ?? [])
	};
}
/** A timer below this share of its run is not followed: its clock's steps would be most of what is seen. */
const SMALLEST_SHARE = .005;
function leafTimers(records) {
	const trials = records.flatMap((record) => record.trials.map((trial) => ({
		trial,
		digest: record.spec.versions[trial.side]?.digest
	})));
	const timers = trials.flatMap(({ trial }) => trial.timers);
	const parents = new Set(timers.map(({ parent }) => parent));
	return [...new Set(timers.map(({ name }) => name))].filter((name) => !parents.has(name)).map((name) => ({
		name,
		shareOf: (digests) => {
			const own = trials.filter(({ digest }) => digest !== void 0 && digests.has(digest));
			return share((own.length > 0 ? own : trials).map(({ trial }) => trial), name);
		}
	})).filter(({ name }) => share(trials.map(({ trial }) => trial), name) >= SMALLEST_SHARE);
}
function share(trials, timer) {
	const wall = mean(trials.map(({ wallSeconds }) => wallSeconds));
	return mean(trials.map((trial) => quantitySeconds(trial, timer) ?? 0)) / wall;
}
// src/core/history/version-network.ts
/**
* Every version against the reference, from all comparisons at once: weighted least squares over the graph
* whose nodes are versions and whose edges are comparisons [1]. A version that never met the reference is
* reached over others, and where several paths lead to it all of them count, each with its weight. It departs
* from [1] in that no edge has more than two versions, and in widening the errors by the Birge ratio [2] where
* paths disagree in place of a random effect, which so few loops could not estimate.
*
* @param contrasts all versions are connected through them
*
* [1] Rücker, "Network meta-analysis, electrical networks and graph theory", Res. Synth. Methods 3(4), 2012,
*     doi:10.1002/jrsm.1058, section 2.
* [2] Birge, "The calculation of errors by the method of least squares", Phys. Rev. 40, 1932,
*     doi:10.1103/PhysRev.40.207.
*/
function fitNetwork(contrasts, { versions, reference }) {
	const others = Array.from({ length: versions }, (_, index) => index).filter((index) => index !== reference);
	const fit = solveLaplacian(contrasts, others);
	const values = Array.from({ length: versions }, (_, index) => {
		const place = others.indexOf(index);
		return place < 0 ? 0 : fit.values[place] ?? 0;
	});
	const disagreement = contrasts.reduce((sum, contrast) => {
		const expected = (values[contrast.to] ?? 0) - (values[contrast.from] ?? 0);
		return sum + weightOf(contrast) * (contrast.estimate - expected) ** 2;
	}, 0);
	const loops = contrasts.length - others.length;
	const scale = loops > 0 ? Math.sqrt(Math.max(1, disagreement / loops)) : 1;
	return {
		scale,
		estimates: values.map((estimate, index) => {
			const place = others.indexOf(index);
			const variance = place < 0 ? 0 : fit.covariance[place]?.[place] ?? 0;
			return {
				estimate,
				standardError: scale * Math.sqrt(variance)
			};
		})
	};
}
function solveLaplacian(contrasts, others) {
	const place = new Map(others.map((version, index) => [version, index]));
	const information = others.map(() => new Array(others.length).fill(0));
	const moments = new Array(others.length).fill(0);
	const add = (row, column, weight) => {
		const line = row === void 0 ? void 0 : information[row];
		if (line && column !== void 0) line[column] = (line[column] ?? 0) + weight;
	};
	const push = (row, value) => {
		if (row !== void 0) moments[row] = (moments[row] ?? 0) + value;
	};
	for (const contrast of contrasts) {
		const weight = weightOf(contrast);
		const from = place.get(contrast.from);
		const to = place.get(contrast.to);
		add(from, from, weight);
		add(to, to, weight);
		add(from, to, -weight);
		add(to, from, -weight);
		push(from, -weight * contrast.estimate);
		push(to, weight * contrast.estimate);
	}
	return leastSquares(information, moments);
}
/**
* Groups of versions that comparisons connect, the largest first; of equal ones that with the earlier version.
*
* @param edges pairs of versions that were compared
*/
function connectedGroups(versions, edges) {
	const groupOf = Array.from({ length: versions }, (_, index) => index);
	for (const [one, other] of edges) {
		const [kept, merged] = [groupOf[one], groupOf[other]];
		for (const [index, own] of groupOf.entries()) if (own === merged) groupOf[index] = kept ?? own;
	}
	return [...new Set(groupOf)].map((own) => groupOf.flatMap((other, index) => other === own ? [index] : [])).toSorted((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}
// src/core/history/version-order.ts
/** Versions by digest, in the order in which they were first measured. */
function knownVersions(seen) {
	const versions = /* @__PURE__ */ new Map();
	const inTime = seen.toSorted(byStart);
	for (const { version, startedAt } of inTime) {
		const known = versions.get(version.digest);
		const names = known?.names ?? [];
		versions.set(version.digest, {
			digest: version.digest,
			names: names.includes(version.name) ? names : [...names, version.name],
			firstMeasured: known?.firstMeasured ?? startedAt
		});
	}
	return [...versions.values()];
}
/**
* Orders versions as they followed each other, which is not the order in which they were measured: an old one
* may be measured today. A rule counts only where it places every version, because two rules mixed place none.
*
* @param listed names of versions, in order: those of the versions file
*/
function orderVersions(versions, listed) {
	const places = versions.map((version) => listedPlace(version, listed));
	if (places.every((place) => place !== null)) return {
		rule: "versions file",
		versions: sortBy(versions, places, (a, b) => a - b)
	};
	const numbers = versions.map(({ names }) => versionNumber(names[0] ?? ""));
	if (numbers.every((number) => number !== null)) return {
		rule: "version numbers",
		versions: sortBy(versions, numbers, compareNumbers)
	};
	return {
		rule: "first measured",
		versions
	};
}
function listedPlace({ names }, listed) {
	const places = names.map((name) => listed.indexOf(name)).filter((place) => place >= 0);
	return places.length === 0 ? null : Math.min(...places);
}
/** Equal keys stay in the order of first measurement. */
function sortBy(versions, keys, compare) {
	return versions.flatMap((version, index) => keys.slice(index, index + 1).map((key) => ({
		version,
		key
	}))).toSorted((a, b) => compare(a.key, b.key)).map(({ version }) => version);
}
const NUMBERED = /^[A-Za-z-]*?(\d+(?:\.\d+)+)(?:[-.]?(alpha|beta|rc)[-.]?(\d*))?$/;
const STAGES = [
	"alpha",
	"beta",
	"rc"
];
/** `14.5.0-rc.1` as [stage, numbers]; null: a name that says more or less than a version number. */
function versionNumber(name) {
	const [, numbers, stage, count] = NUMBERED.exec(name) ?? [];
	if (numbers === void 0) return null;
	const parts = numbers.split(".").map(Number);
	const padded = Array.from({ length: MOST_PARTS }, (_, index) => parts[index] ?? 0);
	const rank = stage === void 0 ? STAGES.length : STAGES.indexOf(stage);
	return parts.length > MOST_PARTS ? null : [
		...padded,
		rank,
		Number(count || 0)
	];
}
const MOST_PARTS = 4;
function compareNumbers(a, b) {
	const index = a.findIndex((value, place) => value !== b[place]);
	return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
// src/core/history/compared-versions.ts
/** Versions that the comparisons are of, each once, whatever names it went by. */
function versionsIn(comparisons) {
	return knownVersions(comparisons.flatMap(({ baseline, candidate, startedAt }) => [{
		version: baseline,
		startedAt
	}, {
		version: candidate,
		startedAt
	}]));
}
/** Whether a user means this version: by one of its names, or by the beginning of its digest. */
function isNamed({ names, digest }, name) {
	const isDigest = name.length >= shortDigest(digest).length;
	return names.includes(name) || isDigest && digest.replace("sha256:", "").startsWith(name);
}
/** What to call each version, by its digest; the beginning of the digest tells those of one name apart. */
function labelsOf$1(versions) {
	const names = versions.map((version) => version.names[0] ?? "");
	return new Map(versions.map(({ digest }, index) => {
		const name = names[index] ?? "";
		return [digest, names.filter((other) => other === name).length > 1 ? `${name} (${shortDigest(digest)})` : name];
	}));
}
/** The reference, the versions that are connected with it, and those that are not. */
function choose(versions, comparisons, wanted) {
	const digests = versions.map(({ digest }) => digest);
	const { contrasts } = contrastSeries(comparisons, WALL_TIME, digests);
	const groups = connectedGroups(versions.length, contrasts.map(({ from, to }) => [from, to]));
	const asked = versions.findIndex((version) => wanted !== void 0 && isNamed(version, wanted));
	const own = groups.find((group) => group.includes(asked)) ?? groups[0] ?? [];
	const baselines = own.map((index) => comparisons.filter(({ baseline }) => baseline.digest === digests[index]).length);
	const usual = baselines.indexOf(Math.max(...baselines));
	const pick = (group) => versions.filter((_, index) => group.includes(index));
	return {
		order: pick(own),
		reference: asked >= 0 ? own.indexOf(asked) : Math.max(0, usual),
		unconnected: groups.filter((group) => group !== own).map(pick)
	};
}
/** @param options the comparisons that count, and the order and reference of the place */
function describeVersion(version, options) {
	const { usable, label, order, reference } = options;
	const target = order[reference]?.digest;
	const own = usable.filter((one) => !isAgainstItself(one) && (one.baseline.digest === version.digest || one.candidate.digest === version.digest));
	return {
		...version,
		label: label(version),
		comparisons: own.length,
		blocks: own.reduce((sum, { records }) => sum + records.length, 0),
		isDirect: version.digest === target || own.some(({ baseline, candidate }) => baseline.digest === target || candidate.digest === target)
	};
}
// src/core/history/named-steps.ts
/** That a step is put down to any timer by chance. */
const FAMILY_LEVEL = .05;
/** Steps that are large enough to be named; smaller ones remain in the levels. */
function nameSteps(found, context) {
	const { series, labels } = context;
	const [wall, ...others] = series;
	const places = found.map(({ at }) => at);
	const sizes = others.map((one) => ({
		series: one,
		sizes: stepSizes(one, places)
	}));
	return found.flatMap((step, index) => {
		if (!wall || Math.abs(Math.expm1(step.size)) < .01) return [];
		const timers = sizes.flatMap(({ series: own, sizes: all }) => {
			const size = all?.[index];
			return size ? [{
				series: own,
				...size
			}] : [];
		});
		return [{
			...describeStep(step, wall, labels),
			timers: carriers(step, timers, context)
		}];
	});
}
function describeStep(step, { quantity, degrees }, labels) {
	const { at, size, standardError, earliest, latest, foundAt } = step;
	return {
		quantity,
		...interval(size, standardError, degrees),
		version: labels[at] ?? "",
		previous: labels[at - 1] ?? "",
		candidates: labels.slice(earliest, latest + 1),
		foundWith: labels[foundAt] ?? "",
		at,
		timers: []
	};
}
/** The timers whose own step at the same place is significant after Holm's correction, and large enough to name. */
function carriers(step, sizes, { timers, order }) {
	if (sizes.length === 0) return [];
	const raw = sizes.map(({ size, standardError, series }) => twoSidedP(size / standardError, series.degrees));
	const adjusted = [...(0, import_lib$1.default)(raw, "holm")].map(Number);
	const before = new Set(order.slice(0, step.at).map(({ digest }) => digest));
	return sizes.flatMap(({ series, size, standardError }, index) => {
		const timer = timers.find(({ name }) => name === series.quantity);
		const change = interval(size, standardError, series.degrees);
		const isCarrier = (adjusted[index] ?? 1) < FAMILY_LEVEL && Math.abs(change.change) >= .02;
		if (!timer || !isCarrier) return [];
		const part = timer.shareOf(before) * change.change / Math.expm1(step.size);
		return [{
			name: timer.name,
			...change,
			part
		}];
	}).toSorted((a, b) => Math.abs(b.part) - Math.abs(a.part));
}
/** Steps of timers that lie beside every step of the wall time: a part that changed while the whole did not. */
function timerSteps(series, { steps, labels }) {
	return series.flatMap((one) => findSteps({
		...one,
		series: series.length
	}).steps.map((step) => describeStep(step, one, labels))).filter(({ change, candidates }) => Math.abs(change) >= .02 && !steps.some((step) => step.candidates.some((version) => candidates.includes(version)))).toSorted((a, b) => a.at - b.at || a.quantity.localeCompare(b.quantity));
}
/** From an estimate in log time to a relative change with its interval. */
function interval(estimate, standardError, degrees) {
	const margin = tQuantile(1.95 / 2, degrees) * standardError;
	return {
		change: Math.expm1(estimate),
		low: Math.expm1(estimate - margin),
		high: Math.expm1(estimate + margin)
	};
}
// src/core/history/version-history.ts
/**
* The history of all versions, place by place, from the records of the past alone.
*
* @throws {UsageError} no record is of the version that was named as the reference
*/
function versionHistory(past, { reference, listed = [] } = {}) {
	const compared = placesOf(past).filter(({ comparisons }) => comparisons.length > 0);
	checkReference(compared, reference);
	return {
		schemaVersion: 1,
		places: compared.map((place) => placeHistory(place, {
			reference,
			listed
		})),
		aa: tallyAA(past)
	};
}
function checkReference(places, reference) {
	const versions = places.flatMap(({ comparisons }) => versionsIn(comparisons));
	if (reference === void 0 || versions.some((version) => isNamed(version, reference))) return;
	const names = [...new Set(versions.flatMap((version) => version.names))];
	throw new UsageError(`No comparison of the past is of a version ${reference}. ` + (names.length > 0 ? `There are: ${names.join(", ")}.` : "There are no comparisons yet."));
}
function placeHistory(place, { reference: wanted, listed }) {
	const { comparisons, records, workload, platform, machine } = place;
	const { rule, versions } = orderVersions(versionsIn(comparisons), listed);
	const labels = labelsOf$1(versions);
	const label = ({ digest }) => labels.get(digest) ?? digest;
	const usable = comparisons.filter((one) => differencesOf(one).length === 0);
	const { order, reference, unconnected } = choose(versions, usable, wanted);
	const timers = leafTimers(usable.flatMap((one) => one.records));
	const names = order.map(label);
	const series = seriesOf(usable, {
		order,
		timers
	});
	const [wall] = series;
	const steps = nameSteps(wall ? findSteps(wall).steps : [], {
		series,
		timers,
		order,
		labels: names
	});
	const measured = measuredBetween(records);
	return {
		workload: workload.workload.name,
		workloadDigest: workload.digest,
		platform: platform.id,
		platformName: platform.name,
		threads: platform.threads,
		machine: machine && {
			host: machine.host,
			cpuModel: machine.cpuModel
		},
		orderedBy: rule,
		reference: names[reference] ?? null,
		versions: order.map((version) => describeVersion(version, {
			usable,
			label,
			order,
			reference
		})),
		series: series.map((one) => quantityHistory(one, reference)),
		steps,
		timerSteps: timerSteps(series.slice(1), {
			steps,
			labels: names
		}),
		unconnected: unconnected.map((group) => group.map(label)),
		leftOut: leftOut(comparisons, labels),
		noise: noiseNow(place),
		comparisons: comparisons.length,
		blocks: comparisons.reduce((sum, one) => sum + one.records.length, 0),
		measuredFrom: measured.from ?? "",
		measuredTo: measured.to ?? ""
	};
}
function differencesOf({ baseline, candidate }) {
	return buildDifferences(baseline, candidate);
}
/** Quantities whose comparisons connect all versions: a timer that one of them lacks can't be followed. */
function seriesOf(comparisons, { order, timers }) {
	const digests = order.map(({ digest }) => digest);
	return [WALL_TIME, ...timers.map(({ name }) => name)].map((quantity) => contrastSeries(comparisons, quantity, digests)).filter(({ contrasts, versions }) => {
		return connectedGroups(versions, contrasts.map(({ from, to }) => [from, to]))[0]?.length === versions;
	});
}
function quantityHistory(series, reference) {
	const { quantity, contrasts, versions, degrees } = series;
	const network = fitNetwork(contrasts, {
		versions,
		reference
	});
	const { steps } = findSteps(series);
	const level = (version) => steps.reduce((sum, { at, size }) => at <= version ? sum + size : sum, 0);
	return {
		quantity,
		ratios: network.estimates.map((one) => interval(one.estimate, one.standardError, degrees)),
		levels: network.estimates.map((_, index) => Math.expm1(level(index) - level(reference))),
		scale: network.scale
	};
}
function leftOut(comparisons, labels) {
	return comparisons.flatMap((one) => {
		const differences = differencesOf(one);
		const names = [one.baseline, one.candidate].map(({ digest }) => labels.get(digest));
		return differences.length > 0 ? [`${names.join(" and ")} in ${one.run}: not comparable (${differences.join("; ")})`] : [];
	});
}
function noiseNow({ workload, platform, records }) {
	const host = records.at(-1);
	const [cell] = historyFor({
		workloads: [workload],
		platforms: [platform]
	}, records, host ? hostOf(host) : "").cells;
	const noise = cell?.quantities[WALL_TIME];
	return cell && noise ? {
		...noise,
		runs: cell.runs
	} : null;
}
// src/report/history/history-view.ts
/** A step is put down mostly to the timer that carries at least this part of it. */
const MOST_OF_IT = .5;
const MOST_TIMERS_NAMED = 3;
/** Paths that end further apart than this many of their errors are worth a word. */
const NOTABLE_SCALE = 1.5;
/** Puts a history into words. No text in it, whoever wrote it, can act on a terminal. */
function viewHistory(stored) {
	const history = plainTexts(stored);
	return {
		...headline(history),
		places: history.places.map(viewPlace),
		matrices: viewMatrices(history.places),
		aa: describeTally(history.aa)
	};
}
function headline({ places }) {
	if (places.length === 0) return {
		headline: "No versions have been compared yet.",
		tone: "neutral"
	};
	const steps = places.flatMap((place) => place.steps.map((step) => ({
		place,
		step
	})));
	const [only] = places;
	const versions = new Set(places.flatMap((place) => place.versions.map(({ label }) => label)));
	const over = `${formatCount(versions.size, "version")}${only && places.length === 1 ? ` of ${shortTitle(only)}` : ` in ${places.length} places`}`;
	const inParts = places.flatMap((place) => place.timerSteps).length;
	if (steps.length === 0) return {
		headline: `No step of the wall time in ${over}${inParts > 0 ? `, and ${inParts} in parts of the model` : ""}.`,
		tone: "neutral"
	};
	const largest = steps.toSorted((a, b) => Math.abs(b.step.change) - Math.abs(a.step.change))[0];
	const first = largest ? describeSize(largest.step) : "";
	const where = places.length > 1 && largest ? `, ${shortTitle(largest.place)}` : "";
	return {
		headline: `${formatCount(steps.length, "step")} in ${over}. ${steps.length > 1 ? "The largest: " : ""}${first}${where}.`,
		tone: toneOf(largest?.step.change ?? 0)
	};
}
/** `miniature-4h on local, 2 threads (AMD EPYC, machine-0123)`. */
function placeTitle({ workload, platformName, threads, machine }) {
	const where = machine ? ` (${machine.cpuModel}, ${machine.host.slice(0, SHORT_HOST)})` : "";
	return `${workload} on ${platformName}, ${formatCount(threads, "thread")}${where}`;
}
/** A machine's own digits, enough to tell a few machines apart. */
const SHORT_HOST = 16;
function shortTitle({ workload, platformName, threads, machine }) {
	return `${workload} ${machine ? "on one machine" : `on ${platformName}, ${formatCount(threads, "thread")}`}`;
}
function toneOf(change) {
	return change > 0 ? "worse" : "better";
}
function viewPlace(place) {
	const { steps, timerSteps, reference, versions } = place;
	const stepWords = steps.map((step) => `${step.version} ${formatChange(step.change)}`).join(", ");
	return {
		title: placeTitle(place),
		summary: versions.length < 2 ? "One version alone has no history." : steps.length === 0 ? `No step of the wall time in ${formatCount(versions.length, "version")}.` : `${formatCount(steps.length, "step")} in ${formatCount(versions.length, "version")}: ${stepWords}.`,
		tone: steps.length === 0 ? "neutral" : toneOf(steps.at(-1)?.change ?? 0),
		steps: steps.map(viewStep),
		timerSteps: timerSteps.map(viewStep),
		rows: viewRows(place),
		notes: viewNotes(place),
		noise: describeNoise(place),
		reference: reference ?? "–",
		measured: `${formatCount(place.comparisons, "comparison")}, ${formatCount(place.blocks, "block")}, ${formatInstant(place.measuredFrom)} to ${formatInstant(place.measuredTo)}`
	};
}
function viewStep(step) {
	const others = step.candidates.filter((version) => version !== step.version);
	const doubt = others.length > 0 ? ` It could also have come with ${others.join(" or ")}.` : "";
	const late = step.foundWith === step.version ? "" : ` First seen with the measurements of ${step.foundWith}.`;
	const part = step.quantity === "wall time" ? "" : ` in ${step.quantity}`;
	return {
		sentence: `${describeSize(step)}${part}${describeTimers$1(step)}.${doubt}${late}`,
		tone: toneOf(step.change)
	};
}
/** `14.4.2 brought +9.1 % (+8.2 to +10.1 %)`. */
function describeSize({ version, change, low, high }) {
	return `${version} brought ${formatChange(change)} (${formatInterval(low, high)})`;
}
/** `, mostly in Transport`; empty where no timer stands out. */
function describeTimers$1({ timers }) {
	const [first] = timers;
	if (!first) return "";
	const named = (list) => list.map(({ name, change }) => `${name} (${formatChange(change)})`).join(", ");
	return first.part >= MOST_OF_IT ? `, mostly in ${named([first])}` : `, in ${named(timers.slice(0, MOST_TIMERS_NAMED))}`;
}
function viewRows({ versions, series, steps, reference }) {
	const [wall] = series;
	return versions.map((version, index) => {
		const ratio = wall?.ratios[index];
		const isReference = version.label === reference;
		const step = steps.find(({ at }) => at === index);
		return {
			version: version.label,
			...describeRatio(isReference ? void 0 : ratio, isReference),
			blocks: String(version.blocks),
			path: isReference ? "" : version.isDirect ? "direct" : "over others",
			step: step ? `${step.change > 0 ? "▲" : "▼"} ${formatChange(step.change)}` : "",
			tone: step ? toneOf(step.change) : "neutral",
			digest: shortDigest(version.digest)
		};
	});
}
function describeRatio(ratio, isReference) {
	if (isReference) return {
		change: "reference",
		interval: ""
	};
	if (!ratio) return {
		change: "–",
		interval: "–"
	};
	return {
		change: formatChange(ratio.change),
		interval: formatInterval(ratio.low, ratio.high)
	};
}
function viewNotes(place) {
	const { versions, unconnected, leftOut, series, orderedBy } = place;
	const aliases = versions.flatMap(({ names, label }) => names.length > 1 ? [`${label} is the same version as ${names.slice(1).join(", ")}.`] : []);
	const islands = unconnected.map((group) => `No comparison connects ${group.join(", ")} with ${place.reference ?? "the others"}: one block against any other version would.`);
	const scale = series[0]?.scale ?? 1;
	return [
		...aliases,
		...islands,
		...leftOut,
		...scale > NOTABLE_SCALE ? [`Paths between the same versions end further apart than their errors say; the intervals are ${scale.toFixed(1)} times wider for it.`] : [],
		`Versions are in the order of ${ORDER[orderedBy]}.`
	];
}
const ORDER = {
	"versions file": "the versions file",
	"version numbers": "their version numbers",
	"first measured": "their first measurement"
};
function describeNoise({ noise }) {
	if (!noise) return "Too few blocks yet to know the noise from.";
	return `${formatPercent(noise.hostSd)} between blocks, ${formatPercent(noise.duplicateSd)} between trials, from ${formatCount(noise.blocks, "block")} (${noise.runs.join(", ")}).`;
}
function viewMatrices(places) {
	return [...new Set(places.map(({ workloadDigest }) => workloadDigest))].flatMap((digest) => {
		const own = places.filter(({ workloadDigest }) => workloadDigest === digest);
		if (own.length < 2) return [];
		const versions = [...new Set(own.flatMap((place) => place.versions.map(({ label }) => label)))];
		return [{
			title: own[0]?.workload ?? "",
			columns: own.map((place) => placeTitle(place).replace(`${place.workload} on `, "")),
			rows: versions.map((version) => ({
				version,
				cells: own.map((place) => matrixCell(place, version))
			}))
		}];
	});
}
function matrixCell({ versions, series, reference, steps }, version) {
	const index = versions.findIndex(({ label }) => label === version);
	const ratio = series[0]?.ratios[index];
	if (index < 0 || !ratio) return "–";
	if (version === reference) return "reference";
	const step = steps.find(({ at }) => at === index);
	return `${step ? step.change > 0 ? "▲ " : "▼ " : ""}${formatChange(ratio.change)}`;
}
// src/report/charts/history.ts
const LEFT$1 = 72;
const RIGHT$1 = 792;
/** Below the title; the labels of steps come first, in as many rows as they need. */
const TOP$1 = 62;
const LABEL_ROW = 20;
const PLOT = 230;
/** The narrowest axis: what does not matter must not look large. */
const SMALLEST_EXTENT = .03;
/** Width of a character at the chart's font size, near enough to keep texts apart. */
const CHARACTER = 7;
const LONGEST_NAME = 22;
/** Versions named on the axis when their names stand aslant. */
const MOST_ASLANT = 26;
/** Height that names side by side take. */
const LEVEL_NAMES = 24;
/** Sine of 40 degrees: how much of its length an aslant name takes in height. */
const ASLANT = .643;
/**
* The versions in their order, each with its interval, the level between steps, and the steps by name.
*
* @returns null where there are no two versions
*/
function historyChart(place, quantity = WALL_TIME) {
	const { versions, reference } = place;
	const series = place.series.find((one) => one.quantity === quantity);
	if (!series || versions.length < 2) return null;
	const steps = [...place.steps, ...place.timerSteps].filter((one) => one.quantity === quantity);
	const names = versions.map((version) => version.label);
	const spacing = 720 / versions.length;
	const x = (index) => LEFT$1 + (index + .5) * spacing;
	const labels = placeLabels(steps, (at) => x(at) - spacing / 2);
	const rows = Math.max(0, ...labels.map(({ row }) => row + 1));
	const top = TOP$1 + rows * LABEL_ROW;
	const bottom = top + PLOT;
	const y = linear(extent(series), [bottom, top]).nice();
	const frame = {
		x,
		y,
		top,
		bottom
	};
	const isLevel = names.every((name) => shorten(name, LONGEST_NAME).length * CHARACTER < spacing - 8);
	return chart({
		title: `${quantity === "wall time" ? "Wall time" : quantity} of ${shorten(placeTitle(place), TITLE_LENGTH)}`,
		description: describe$3(series, names, steps),
		height: bottom + (isLevel ? LEVEL_NAMES : aslantHeight(names)) + 24
	}, verticalAxis(y, {
		left: LEFT$1,
		right: RIGHT$1,
		format: formatTick
	}), ...labels.map((one) => drawStep(one, frame)), levelLine(series, frame, spacing), ...versions.map((version, index) => drawVersion(series, index, {
		frame,
		name: version.label,
		isReference: version.label === reference
	})), ...axisNames(names, {
		frame,
		isLevel,
		steps
	}), label(20, 46, `change against ${reference}, up is slower; bars: 95 % interval, line: level between steps`, { class: "muted" }));
}
const TITLE_LENGTH = 90;
function aslantHeight(names) {
	const longest = Math.max(...names.map((name) => shorten(name, LONGEST_NAME).length));
	return LEVEL_NAMES + longest * CHARACTER * ASLANT;
}
/** Room for the estimates and the levels; an interval beyond is cut. */
function extent({ ratios, levels }) {
	const values = [...ratios.map(({ change }) => change), ...levels];
	const halves = ratios.map(({ low, high }) => (high - low) / 2).toSorted((a, b) => a - b);
	const margin = halves[Math.floor(halves.length / 2)] ?? 0;
	const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
	const room = Math.max(margin * 1.2, (most - least) * .12);
	return [Math.max(-1, Math.min(-.03, least - room)), Math.max(SMALLEST_EXTENT, most + room)];
}
function formatTick(value) {
	const percent = Math.round(value * 1e3) / 10;
	return percent === 0 ? "0" : `${percent > 0 ? "+" : "−"}${Math.abs(percent)} %`;
}
/** Puts each step's name beside its line, in the first row from below where it meets no other. */
function placeLabels(steps, lineAt) {
	const placed = [];
	for (const step of steps) {
		const text = `${shorten(step.version, LONGEST_NAME)} ${formatChange(step.change)}`;
		const x = lineAt(step.at);
		const width = text.length * CHARACTER + 12;
		const from = Math.min(x + 5, 808 - width);
		const isFree = (row) => placed.every((other) => other.row !== row || from > other.from + other.text.length * CHARACTER + 12);
		let row = 0;
		while (!isFree(row)) row++;
		placed.push({
			step,
			text,
			x,
			from,
			row
		});
	}
	return placed;
}
function drawStep({ step, text, x, from, row }, { top, bottom }) {
	const tone = toneOf(step.change);
	const y = top - 12 - row * LABEL_ROW;
	return [element("line", {
		class: `line-${tone}`,
		x1: x,
		x2: x,
		y1: y - 6,
		y2: bottom,
		"stroke-dasharray": "3 4"
	}), label(from, y, text, {
		class: `${tone} number`,
		"font-weight": 600
	})].join("");
}
/** The level between steps, broken where a step is. */
function levelLine({ levels }, { x, y }, spacing) {
	return levels.map((level, index) => {
		const at = x(index);
		return element("line", {
			class: "line-b",
			x1: at - spacing / 2,
			x2: at + spacing / 2,
			y1: y(level),
			y2: y(level),
			"stroke-width": 2.5
		});
	}).join("");
}
function drawVersion({ ratios }, index, { frame, name, isReference }) {
	const ratio = ratios[index];
	if (!ratio) return "";
	const { x, y, top, bottom } = frame;
	const within = (value) => Math.min(bottom, Math.max(top, y(value)));
	const text = isReference ? `${name}: the reference` : `${name}: ${formatChange(ratio.change)} (${formatInterval(ratio.low, ratio.high)})`;
	const bar = element("line", {
		class: "line-a",
		x1: x(index),
		x2: x(index),
		y1: within(ratio.low),
		y2: within(ratio.high),
		"stroke-width": 1.5
	});
	return [isReference ? "" : bar, element("circle", {
		...isReference ? {
			class: "ground line-a",
			"stroke-width": 2,
			r: 4.5
		} : {
			class: "a",
			r: 4
		},
		cx: x(index),
		cy: within(ratio.change)
	}, tooltip(text))].join("");
}
/** All names where they fit side by side; else aslant, as many as fit, those of steps always. */
function axisNames(names, options) {
	const { frame, isLevel, steps } = options;
	const every = Math.ceil(names.length / MOST_ASLANT);
	const isStep = (index) => steps.some(({ at }) => at === index);
	const isNear = (index) => steps.some(({ at }) => at !== index && Math.abs(at - index) < every);
	return names.flatMap((name, index) => {
		if (!isLevel && !isStep(index) && (index % every !== 0 || isNear(index))) return [];
		const x = frame.x(index);
		const y = frame.bottom + 18;
		const text = shorten(name, LONGEST_NAME);
		return isLevel ? [label(x, y, text, {
			class: "muted",
			"text-anchor": "middle"
		})] : [label(x + 3, y - 4, text, {
			class: "muted",
			"text-anchor": "end",
			transform: `rotate(-40 ${Math.round(x + 3)} ${y - 4})`
		})];
	});
}
function describe$3({ ratios }, names, steps) {
	const found = steps.map(({ version, change }) => `${version} brought ${formatChange(change)}`);
	const values = names.map((name, index) => `${name} ${formatChange(ratios[index]?.change ?? 0)}`);
	return [found.length > 0 ? found.join(", ") : "No step", values.join("; ")].join(". ");
}
// src/report/templates/history.html.hbs
var history_html_default = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>History: {{headline}}</title>\n<style>{{{css}}}</style>\n</head>\n<body>\n<header>\n<p class=\"product\">gcbench history</p>\n<h1 class=\"tone-{{tone}}\">{{unbroken headline}}</h1>\n<p class=\"muted\">{{unbroken aa}}</p>\n</header>\n<main>\n{{#each matrices}}\n<section>\n<h2>{{title}}, place by place</h2>\n<div class=\"scroll\"><table>\n<thead><tr><th>Version</th>{{#each columns}}<th class=\"n\">{{this}}</th>{{/each}}</tr></thead>\n<tbody>\n{{#each rows}}<tr><td>{{version}}</td>{{#each cells}}<td class=\"n\">{{this}}</td>{{/each}}</tr>\n{{/each}}\n</tbody></table></div>\n<p class=\"muted\">Each column against its own reference.</p>\n</section>\n{{/each}}\n{{#each places}}\n{{#each wall}}\n<figure>{{{svg}}}</figure>\n{{/each}}\n<section>\n<h2>{{title}}</h2>\n<p class=\"tone-{{tone}}\">{{unbroken summary}}</p>\n{{#if steps}}\n<ul>{{#each steps}}<li>{{unbroken sentence}}</li>{{/each}}</ul>\n{{/if}}\n{{#if timerSteps}}\n<p>In parts of the model alone:</p>\n<ul>{{#each timerSteps}}<li>{{unbroken sentence}}</li>{{/each}}</ul>\n{{/if}}\n<div class=\"scroll\"><table>\n<thead><tr><th>Version</th><th class=\"n\">Against {{reference}}</th><th class=\"n\">95 % interval</th><th class=\"n\">Step</th><th class=\"n\">Blocks</th><th>Measured</th><th>Digest</th></tr></thead>\n<tbody>\n{{#each rows}}<tr><td>{{version}}</td><td class=\"n\">{{change}}</td><td class=\"n\">{{interval}}</td><td class=\"n tone-{{tone}}\">{{step}}</td><td class=\"n\">{{blocks}}</td><td class=\"muted\">{{path}}</td><td><code>{{digest}}</code></td></tr>\n{{/each}}\n</tbody></table></div>\n{{#if timers}}\n<details><summary>Timers that took a step</summary>\n{{#each timers}}\n<figure>{{{svg}}}</figure>\n{{/each}}\n</details>\n{{/if}}\n<details><summary>What this rests on</summary>\n<ul>\n<li>{{measured}}.</li>\n<li>Noise: {{unbroken noise}}</li>\n{{#each notes}}<li>{{this}}</li>{{/each}}\n</ul>\n</details>\n</section>\n{{/each}}\n<section>\n<h2>How these numbers were obtained</h2>\n<p>Versions are compared in pairs within blocks on one host, so that what the host adds falls out. Each version stands against the reference by weighted least squares over all comparisons of the place: one that never met the reference is reached over others. A step is a lasting change: its test is a likelihood ratio over all comparisons on both sides of it, at a level that leaves less than 0.1 false steps in 100 versions. A step below 1 % (2 % of its own time for a timer) is not named.</p>\n</section>\n</main>\n</body>\n</html>\n";
// src/report/history/history-files.ts
const markdown = import_lib.default.compile("**{{headline}}**\n\n{{aa}}\n{{#each matrices}}\n\n## {{title}}, place by place\n\n{{{table}}}\n\nEach column against its own reference.\n{{/each}}\n{{#each places}}\n\n## {{title}}\n\n{{summary}}\n{{#each charts}}\n\n![{{title}}]({{file}})\n{{/each}}\n{{#each steps}}\n\n- {{this}}\n{{/each}}\n\n{{#if isFolded}}\n<details><summary>All versions</summary>\n\n{{{table}}}\n\n</details>\n{{else}}\n{{{table}}}\n{{/if}}\n{{#if timerCharts}}\n\n<details><summary>Timers that took a step</summary>\n{{#each timerCharts}}\n\n![{{title}}]({{file}})\n{{/each}}\n\n</details>\n{{/if}}\n\n<details><summary>What this rests on</summary>\n\n- {{measured}}.\n- Noise: {{noise}}\n{{#each notes}}\n- {{this}}\n{{/each}}\n\n</details>\n{{/each}}\n\n<details><summary>How these numbers were obtained</summary>\n\nVersions are compared in pairs within blocks on one host, so that what the host adds falls out. Each version stands\nagainst the reference by weighted least squares over all comparisons of the place: one that never met the reference is\nreached over others (\"over others\"). A step is a lasting change: its test is a likelihood ratio over all comparisons on\nboth sides of it, at a level that leaves less than 0.1 false steps in 100 versions. A step below 1 % (2 % of its own time\nfor a timer) is not named.\n\n</details>\n", {
	noEscape: true,
	strict: true
});
const page = import_lib.default.compile(history_html_default, { strict: true });
import_lib.default.registerHelper("unbroken", unbroken);
/** Rows of versions that a Markdown page shows unfolded. */
const MOST_ROWS_OPEN = 20;
/** Renders a history. The same history gives the same files. */
function renderHistory(stored) {
	const history = plainTexts(stored);
	const view = viewHistory(history);
	const charts = history.places.map(placeCharts);
	const places = view.places.map((place, index) => ({
		...place,
		...charts[index]
	}));
	return new Map([
		["history.md", renderMarkdown(view, charts)],
		["history.html", page({
			...view,
			places,
			css: page_default
		})],
		...charts.flatMap(({ wall, timers }) => [...wall, ...timers]).map(({ file, svg }) => [file, svg])
	]);
}
function placeCharts(place, index) {
	const named = [...place.steps.flatMap(({ timers }) => timers.map(({ name }) => name)), ...place.timerSteps.map(({ quantity }) => quantity)];
	const draw = (file, quantity) => {
		const svg = historyChart(place, quantity);
		return svg ? [{
			file,
			svg,
			title: `${quantity ?? "Wall time"} of ${place.workload}`
		}] : [];
	};
	return {
		wall: draw(`history-${index + 1}.svg`),
		timers: [...new Set(named)].flatMap((name, number) => draw(`history-${index + 1}-timer-${number + 1}.svg`, name))
	};
}
function renderMarkdown(view, charts) {
	return markdown({
		headline: prose(view.headline),
		aa: view.aa,
		matrices: view.matrices.map((matrix) => ({
			title: matrix.title,
			table: matrixTable(matrix)
		})),
		places: view.places.map((place, index) => ({
			title: prose(place.title),
			summary: prose(place.summary),
			charts: charts[index]?.wall.map(proseTitle),
			timerCharts: charts[index]?.timers.map(proseTitle),
			steps: [...place.steps, ...place.timerSteps].map(({ sentence }) => prose(sentence)),
			table: versionsTable(place),
			isFolded: place.rows.length > MOST_ROWS_OPEN,
			notes: place.notes.map(prose),
			noise: prose(place.noise),
			measured: place.measured
		}))
	});
}
function proseTitle({ file, title }) {
	return {
		file,
		title: prose(title)
	};
}
function versionsTable({ rows, reference }) {
	return table([
		{ title: "Version" },
		{
			title: `Against ${reference}`,
			isNumber: true
		},
		{
			title: "95 % interval",
			isNumber: true
		},
		{
			title: "Step",
			isNumber: true
		},
		{
			title: "Blocks",
			isNumber: true
		},
		{ title: "Measured" },
		{ title: "Digest" }
	], rows.map(({ version, change, interval, step, blocks, path, digest }) => [
		version,
		change,
		interval,
		step && `**${unbroken(step)}**`,
		blocks,
		path,
		codeSpan(digest)
	]));
}
function matrixTable({ columns, rows }) {
	return table([{ title: "Version" }, ...columns.map((title) => ({
		title: prose(title),
		isNumber: true
	}))], rows.map(({ version, cells }) => [version, ...cells]));
}
// src/report/history/history-terminal.ts
/** The history as far as a terminal has room for it. */
function renderHistoryTerminal(view) {
	return [
		import_picocolors.default.bold(PAINT[view.tone](view.headline)),
		...view.places.map(renderPlace),
		...view.matrices.map(({ title, columns, rows }) => terminalTable([title, ...columns], rows.map(({ version, cells }) => [version, ...cells]), columns.map((_, index) => index + 1))),
		import_picocolors.default.dim(`  · ${view.aa}`)
	].join("\n\n");
}
function renderPlace(place) {
	return [
		[import_picocolors.default.bold(place.title), import_picocolors.default.dim(place.measured)].join("\n"),
		terminalTable([
			"version",
			`against ${place.reference}`,
			"95 % interval",
			"step",
			"blocks",
			"measured"
		], place.rows.map(({ version, change, interval, step, tone, blocks, path }) => [
			version,
			change,
			interval,
			PAINT[tone](step),
			blocks,
			path
		]), [
			1,
			2,
			3,
			4
		]),
		...sentences(place.steps),
		...sentences(place.timerSteps, "In parts of the model alone:"),
		[`Noise: ${place.noise}`, ...place.notes].map((note) => import_picocolors.default.dim(`  · ${note}`)).join("\n")
	].join("\n\n");
}
function sentences(steps, title) {
	if (steps.length === 0) return [];
	const lines = steps.map(({ sentence, tone }) => `  ${PAINT[tone](sentence)}`);
	return [[...title ? [`  ${title}`] : [], ...lines].join("\n")];
}
// src/commands/history.ts
const DEFAULT_VERSIONS = "benchmarks/versions.yml";
const history = command({
	name: "history",
	summary: "say which version brought each lasting change",
	description: "Reads all records of the past and follows every workload on every platform over its versions: each against one reference, over chains of comparisons where it never met it, with the steps that are there and the version, the size and the timers of each. Writes history.md, history.html, history.json and charts.",
	positionals: [],
	examples: ["gcbench history", "gcbench history --reference 14.4.0 --out reports/history"],
	inputs: strictObject({
		store: storeInput,
		reports: reportsInput.meta({ description: "Folder of earlier reports, whose records count too." }),
		out: string().min(1).default(`${DEFAULT_REPORTS}/history`).meta({ description: "Folder for the page." }),
		reference: string().min(1).optional().meta({ description: "Version to hold the others against, by name or the beginning of its digest. Default: the most usual baseline." }),
		versions: string().min(1).optional().meta({ description: `File that lists versions in their order. Default: ${DEFAULT_VERSIONS}, where it is there.` })
	}),
	async run({ store, reports, out, reference, versions }, host) {
		const found = versionHistory(await readPastRecords({
			store: await openStore(store, { region: regionHere() }),
			reports
		}, host), {
			reference,
			listed: await readVersionNames(versions ?? DEFAULT_VERSIONS, { isOptional: versions === void 0 })
		});
		const files = new Map([["history.json", toJson(found)], ...renderHistory(found)]);
		for (const [name, content] of files) await replaceFile(join(out, name), content);
		const pages = ["history.md", "history.html"].map((file) => relative("", join(out, file)));
		return {
			json: found,
			text: `${renderHistoryTerminal(viewHistory(found))}\n\n${import_picocolors.default.dim("  Page:")} ${pages.join("  ")}`
		};
	}
});
// src/core/input-folders.ts
/** Top folders of ExtData, as createRunDir.sh of 14.x expects them. */
const KINDS = [
	[/^(GEOS_|GCAP)/, "meteorology"],
	[/^HEMCO$/, "emissions"],
	[/^CHEM_INPUTS$/, "chemistry"],
	[/^GEOSCHEM_RESTARTS$/, "restart"]
];
/** Two levels tell inventories, grids and releases apart; a third would be months. */
const LEVELS = 2;
/** Folders with what is in them, the largest first. */
function byFolder(files) {
	const found = /* @__PURE__ */ new Map();
	for (const { path, bytes } of files) {
		const parts = path.split("/").slice(0, -1);
		const folder = parts.slice(0, LEVELS).join("/") || ".";
		const known = found.get(folder) ?? {
			kind: kindOf(parts[0] ?? ""),
			folder,
			files: 0,
			bytes: 0
		};
		found.set(folder, {
			...known,
			files: known.files + 1,
			bytes: known.bytes + bytes
		});
	}
	return [...found.values()].sort((a, b) => b.bytes - a.bytes || (a.folder < b.folder ? -1 : 1));
}
function kindOf(top) {
	return KINDS.find(([pattern]) => pattern.test(top))?.[1] ?? "other";
}
// src/adapters/dry-run.ts
const EXECUTABLE = "gcclassic";
/** A dry run reads configuration files only: seconds. */
const LONGEST_SECONDS = 300;
const LARGEST_LOG = 64 * 2 ** 20;
/** `root_data_dir: /data/ExtData`, with or without quotes. */
const ROOT = /^\s*root_data_dir:\s*["']?([^"'#\n]+?)["']?\s*(?:#.*)?$/m;
/**
* Has the model itself say what a run would read, in a copy of its run directory.
*
* @throws {UsageError} it is no run directory; the program makes no dry run
*/
async function dryRun(request) {
	const { executable, runDirectory, simulatedHours, signal } = request;
	const scratch = await mkdtemp(join(tmpdir(), "gcbench-dry-run-"));
	try {
		const directory = join(scratch, "run");
		await mkdir(directory);
		await copyRunDirectory(runDirectory, directory, simulatedHours);
		await symlink(executable, join(directory, EXECUTABLE));
		const config = await readFile(join(directory, CONFIG_FILE), "utf8");
		const root = ROOT.exec(config)?.[1];
		if (!root) throw new UsageError(`${join(runDirectory, CONFIG_FILE)} names no root_data_dir.`);
		const { output: log, code, killedBy, cutShort } = await runDry(directory, signal);
		const parsed = parseModelLog(log);
		if (code !== 0 || !parsed.dryRun || !parsed.ended) throw new UsageError(`${executable} --dryrun in a copy of ${runDirectory} did not end as a dry run does (${cutShort ? `limit of ${cutShort}` : killedBy ?? `exit status ${code}`}):\n${excerpt(log).join("\n")}`);
		return {
			...localInputsOfDryRun(log, root),
			root,
			version: parsed.version
		};
	} finally {
		await removeTree(scratch).catch(() => rm(scratch, {
			recursive: true,
			force: true
		}));
	}
}
/** The model keeps large arrays on its stack, so the shell lifts its limit; nothing of a suite passes through it. */
function runDry(directory, signal) {
	const script = `ulimit -s unlimited 2>/dev/null || ulimit -s "$(ulimit -H -s)"; exec ./${EXECUTABLE} --dryrun`;
	const inherited = Object.entries(process.env).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]);
	return runBounded({
		program: "/bin/sh",
		arguments: ["-c", script],
		directory,
		environment: {
			...Object.fromEntries(inherited),
			OMP_NUM_THREADS: "1",
			OMP_STACKSIZE: "500M"
		},
		timeLimitSeconds: LONGEST_SECONDS,
		mostOutputBytes: LARGEST_LOG,
		signal
	});
}
// src/commands/needed-inputs.ts
const ARCHITECTURES = architectureSchema.options;
/**
* What the versions of a suite or a plan read: of run directories on this machine by a dry run, of images by their labels.
*
* @param path of a suite, or of a plan.json
* @param image in place of the one that the suite names
* @throws {UsageError} nothing of it reads inputs; a version does not tell
*/
async function neededInputs(path, image, host) {
	const { workloads, readers } = path.endsWith(".json") ? await questionOfPlan(path) : await questionOfSuite(path);
	const classic = workloads.filter((workload) => workload.kind === "geos-chem-classic");
	if (classic.length === 0) throw new UsageError(`${path} has no workload of GEOS-Chem Classic: nothing of it reads inputs.`);
	const needed = [];
	for (const reader of readers) {
		host.signal.throwIfAborted();
		if (reader.executable === null) needed.push(...await ofImage(reader, classic, image));
		else for (const workload of classic) needed.push(await ofMachine(reader, workload, host));
	}
	return needed;
}
async function questionOfSuite(path) {
	const loaded = await loadSuite(path);
	const { workloads, versions } = loaded;
	const image = versions.some((version) => !("executable" in version)) ? await tagOf(loaded) : null;
	return {
		workloads,
		readers: versions.map((version) => {
			const isHere = "executable" in version;
			return {
				name: version.name,
				executable: isHere ? version.executable : null,
				runDirectory: isHere ? version.runDirectory ?? null : null,
				image
			};
		})
	};
}
/** The suite's image, of whatever architecture is here: what its versions read is the same on all. */
async function tagOf(loaded) {
	const architecture = architectureHere();
	const targets = targetsOf(loaded, architecture);
	return suiteTag({
		loaded,
		root: productRoot(),
		architecture,
		targets
	});
}
async function questionOfPlan(path) {
	const content = await readFile(path).catch((cause) => {
		throw new UsageError(`There is no plan ${path}: gcbench plan SUITE --out FILE writes one.`, { cause });
	});
	const plan = parseStored(path, content, planSchema);
	const readers = plan.versions.map(({ name, executable, image, runDirectory }) => {
		return {
			name,
			executable: image === void 0 ? executable.path : null,
			image: image ?? null,
			runDirectory
		};
	});
	return {
		workloads: plan.workloads.map(({ workload }) => workload),
		readers
	};
}
async function ofMachine({ name, executable, runDirectory }, workload, host) {
	const directory = runDirectory ?? workload.runDirectory;
	if (!directory || executable === null) throw new UsageError(`Version ${name} has no run directory for workload ${workload.name}.`);
	host.info(`Dry run of ${name} for ${workload.name}`);
	const { list, root, elsewhere } = await dryRun({
		executable,
		runDirectory: directory,
		simulatedHours: workload.simulatedHours,
		signal: host.signal
	});
	return {
		workload: workload.name,
		version: name,
		list,
		root,
		elsewhere
	};
}
async function ofImage(reader, workloads, asked) {
	const image = asked ?? reader.image;
	if (image === null) throw new UsageError(`Version ${reader.name} is built into an image, and the suite names none: build it (gcbench build SUITE), and name it with --image.`);
	const lists = imageInputLists(await labelsOf(image), image);
	return workloads.map(({ name: workload }) => {
		const own = lists.find((one) => one.workload === workload && one.version === reader.name);
		if (own) return {
			...own,
			root: null,
			elsewhere: []
		};
		throw new UsageError(`Image ${image} holds no run directory of version ${reader.name} for workload ${workload}. Build it anew.`);
	});
}
/** Of an image of the Docker engine here, or else of the account's registry, for any architecture: inputs have none. */
async function labelsOf(image) {
	const reasons = [];
	const tags = [image, ...ARCHITECTURES.map((one) => localName(`${image}-${one}`))];
	const docker = await DockerCli.find().catch((error) => {
		reasons.push(error.message);
		return null;
	});
	for (const tag of docker ? tags : []) {
		const found = await docker?.inspect(tag).catch(() => null);
		if (found) return found.labels;
	}
	const registered = await registryLabels(image).catch((error) => {
		reasons.push(error.message);
		return null;
	});
	if (registered) return registered;
	throw new UsageError(`Image ${image} is neither on this machine nor in the account's registry: ${reasons.join("; ")}`);
}
async function registryLabels(image) {
	const { AwsAccount } = await import("./aws-account.js");
	const { regionHere } = await import("./aws-options2.js");
	const { findImage } = await import("./ecr-images.js");
	const { readBootstrap } = await import("./aws-infrastructure2.js");
	const account = new AwsAccount(regionHere());
	const { repositoryName: name, repositoryUri: uri } = await readBootstrap(account);
	const ends = await Promise.allSettled(ARCHITECTURES.map((architecture) => findImage(account.ecr, {
		name,
		uri
	}, {
		tag: `${image}-${architecture}`,
		architecture
	})));
	const found = ends.find((end) => end.status === "fulfilled");
	if (found) return found.value.labels;
	throw ends[0].reason;
}
/** Bytes of the files of a list that are below a data root; those that are not there are left out. */
async function filesBelow(root, paths) {
	const found = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const file = await stat(join(root, path)).catch(() => null);
		if (file?.isFile()) found.set(path, file.size);
	}
	return found;
}
// src/commands/inputs.ts
const SHOWN_EACH_SECONDS = .1;
/** Folders in the table; the rest is added up. */
const MOST_FOLDERS = 25;
const inputs$1 = command({
	name: "inputs",
	summary: "say which input files a suite needs, and fetch them",
	description: "Which files the versions of a suite or a plan read, how large they are, and what is there of them. Run directories on this machine are asked by a dry run of the model, images by what was noted when they were built. Files that no source has are named. --fetch brings them to a folder, checked; called again, it goes on where it stopped. Needs no account.",
	positionals: ["suite"],
	examples: [
		"gcbench inputs my-change.yml",
		"gcbench inputs my-change.yml --fetch /data/ExtData",
		"gcbench inputs plan.json --source s3://my-bucket/ExtData --json"
	],
	inputs: strictObject({
		suite: string().min(1).meta({ description: "Path of the suite, or of a plan.json." }),
		fetch: string().min(1).optional().meta({ description: "Data root (ExtData) to bring the files to. What is there and right stays." }),
		source: string().min(1).default(DEFAULT_INPUT_SOURCES.join(",")).meta({ description: "Where the files are: addresses of S3, separated by commas; the first that has a file is taken." }),
		sourceRegion: string().min(1).optional().meta({ description: "Region of the source. Default: as known of GEOS-Chem's buckets, else AWS_REGION." }),
		image: string().min(1).optional().meta({ description: "Container image of the versions, on this machine or in the registry. Default: the suite's." })
	}),
	async run({ suite, fetch, source, sourceRegion, image }, host) {
		const needed = await neededInputs(suite, image, host);
		const place = {
			region: sourceRegion,
			here: regionHere()
		};
		const sources = await Promise.all(listed$1(source).map((one) => openInputSource(one, place)));
		if (sources.length === 0) throw new UsageError("--source names no address.");
		const found = await findInputs(needed, {
			sources,
			root: fetch ? null : rootOf(needed)
		});
		const staged = fetch === void 0 ? null : await fetchTo(resolve(fetch), found.pinned, { place }, host);
		return {
			json: jsonOf(needed, found, staged),
			text: [describeInputs(needed, found), ...staged ? [describeFetched(staged, fetch)] : []].join("\n\n")
		};
	}
});
/** The one data root that all run directories on this machine name; null: none, or several. */
function rootOf(needed) {
	const roots = new Set(needed.map(({ root }) => root));
	const [root = null] = roots;
	return roots.size === 1 ? root : null;
}
async function findInputs(needed, { sources, root }) {
	const list = unionOfLists(needed.map((one) => withoutLinks(one.list)));
	const here = root === null ? /* @__PURE__ */ new Map() : await filesBelow(root, [...list.required, ...list.optional]);
	const left = {
		required: list.required.filter((path) => !here.has(path)),
		optional: list.optional.filter((path) => !here.has(path)),
		links: {}
	};
	return {
		here,
		root,
		pinned: left.required.length + left.optional.length === 0 ? NOTHING : await pinInputs([left], sources)
	};
}
const NOTHING = {
	set: {
		schemaVersion: 1,
		source: "",
		region: "",
		files: [],
		links: {}
	},
	digest: "",
	leftOut: []
};
/** Of workloads together: each links its own restart file to the same name. */
function withoutLinks({ required, optional, links }) {
	return {
		required: [...required, ...Object.values(links)],
		optional,
		links: {}
	};
}
async function fetchTo(root, { set, digest }, { place }, host) {
	await mkdir(root, { recursive: true }).catch((cause) => {
		throw new UsageError(`${root} can't be made: ${cause.message}`, { cause });
	});
	const begin = host.clock.now();
	let shownAt = Number.NEGATIVE_INFINITY;
	try {
		return await stageInputs({
			set,
			digest,
			root,
			cache: null,
			signal: host.signal,
			foreign: "refuse",
			openSource: (location) => openInputSource(location, place),
			onProgress: (doneBytes, totalBytes) => {
				const now = host.clock.now();
				if (now - shownAt < SHOWN_EACH_SECONDS) return;
				shownAt = now;
				const fraction = totalBytes === 0 ? 1 : doneBytes / totalBytes;
				const seconds = now - begin;
				host.progress({
					title: "inputs",
					unit: "byte",
					done: doneBytes,
					total: totalBytes,
					most: totalBytes,
					fraction,
					remainingSeconds: fraction > 0 ? seconds / fraction * (1 - fraction) : null,
					lines: [describeStaging({
						doneBytes,
						totalBytes
					})]
				});
			},
			onWait: () => host.info(`Another gcbench stages to ${root}: waiting for it.`),
			onNote: (message) => host.warn(message)
		});
	} finally {
		host.progress(null);
	}
}
function jsonOf(needed, found, staged) {
	const { pinned, here, root } = found;
	return {
		root,
		files: pinned.set.files.length + here.size,
		bytes: inputSetBytes(pinned.set) + sumOf(here),
		folders: foldersOf(found),
		workloads: workloadsOf(needed, found),
		here: [...here].map(([path, bytes]) => ({
			path,
			bytes
		})),
		sources: pinned.set.files,
		leftOut: pinned.leftOut,
		elsewhere: [...new Set(needed.flatMap(({ elsewhere }) => elsewhere))],
		fetched: staged?.staging ?? null
	};
}
function foldersOf({ here, pinned }) {
	return byFolder([...pinned.set.files, ...[...here].map(([path, bytes]) => ({
		path,
		bytes
	}))]);
}
/** What each workload needs by itself; what two of them share counts for both here, and once in the sum. */
function workloadsOf(needed, { here, pinned }) {
	const sizes = new Map([...here, ...pinned.set.files.map(({ path, bytes }) => [path, bytes])]);
	return [...new Set(needed.map(({ workload }) => workload))].map((workload) => {
		const lists = needed.filter((one) => one.workload === workload).map(({ list }) => list);
		const { required, optional } = unionOfLists(lists.map(withoutLinks));
		const own = [...required, ...optional].flatMap((path) => sizes.get(path) ?? []);
		return {
			workload,
			files: own.length,
			bytes: own.reduce((sum, bytes) => sum + bytes, 0)
		};
	});
}
function sumOf(sizes) {
	return [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
}
function describeInputs(needed, found) {
	const { here, root, pinned } = found;
	const bytes = inputSetBytes(pinned.set);
	const files = pinned.set.files.length;
	const workloads = workloadsOf(needed, found);
	const folders = foldersOf(found);
	const shown = folders.slice(0, MOST_FOLDERS);
	const rest = folders.slice(MOST_FOLDERS);
	const rows = [...shown.map((one) => [
		one.kind,
		one.folder,
		String(one.files),
		formatBytes(one.bytes)
	]), ...rest.length > 0 ? [[
		"",
		`${rest.length} more`,
		String(sum(rest, "files")),
		formatBytes(sum(rest, "bytes"))
	]] : []];
	return [
		`${formatCount(files + here.size, "input file")}, ${formatBytes(bytes + sumOf(here))} in all, what workloads share counted once.`,
		terminalTable([
			"for",
			"folder",
			"files",
			"size"
		], rows, [2, 3]),
		...workloads.length > 1 ? [terminalTable([
			"workload",
			"files",
			"size"
		], workloads.map((one) => [
			one.workload,
			String(one.files),
			formatBytes(one.bytes)
		]), [1, 2])] : [],
		remarks(needed, {
			here,
			root,
			files,
			bytes,
			pinned
		}).join("\n")
	].join("\n\n");
}
function sum(folders, key) {
	return folders.reduce((all, one) => all + one[key], 0);
}
function remarks(needed, known) {
	const { here, root, files, bytes, pinned } = known;
	const places = [...new Set(pinned.set.files.map(({ source }) => source ?? pinned.set.source))];
	const elsewhere = new Set(needed.flatMap((one) => one.elsewhere));
	return [
		...root === null ? [] : [`In ${root} are ${here.size} of them (${formatBytes(sumOf(here))}).`],
		...files === 0 ? ["None is missing."] : [`${formatCount(files, "file")} (${formatBytes(bytes)}) to be had from ${places.join(", ")}.`],
		...pinned.leftOut.length > 0 ? [`${formatCount(pinned.leftOut.length, "optional file")} is nowhere; the model does without.`] : [],
		...elsewhere.size > 0 ? [`${formatCount(elsewhere.size, "file")} outside of the data root, as in ${[...elsewhere][0]}.`] : []
	];
}
function describeFetched({ staging }, directory = "") {
	const { files, fetchedBytes, seconds } = staging;
	if (fetchedBytes === 0) return `All ${files} files were in ${directory} already, checked.`;
	const rate = formatBytes(fetchedBytes / Math.max(seconds, .001));
	return `All ${files} files are in ${directory}: ${formatBytes(fetchedBytes)} fetched in ${formatSeconds(seconds)} (${rate}/s), checked.`;
}
// src/adapters/run-directory-reader.ts
/** What the model prints first; tells its log from any other file. */
const START_BANNER = "S T A R T I N G   G E O S - C H E M";
const LOG_NAME = /(^log|\.log|\.out|\.txt|dryrun)/i;
/**
* Collects what one model run left in its directory.
*
* @throws {UsageError} there is no such directory, or no log in it
*/
async function readRunEvidence(directory, { log, exitCode }) {
	const found = await stat(directory).catch(() => null);
	if (found?.isFile()) throw new UsageError(`${directory} is a file. Give its run directory, and the log apart: gcbench inspect ${dirname(directory)} --log ${directory}`);
	if (!found?.isDirectory()) throw new UsageError(`There is no directory ${directory}.`);
	const logPath = log === void 0 ? await findLog(directory) : await locateLog(directory, log);
	const exit = exitCode === void 0 ? null : exitFromStatus(exitCode);
	return {
		logPath,
		evidence: {
			log: await readText(logPath),
			timersJson: await readFile(join(directory, TIMERS_FILE), "latin1").catch(() => null),
			exit,
			restartFiles: await filledFiles(directory, RESTARTS)
		}
	};
}
/** Standard input, where a log is piped in. */
const STANDARD_INPUT$1 = "/dev/stdin";
const GZIP_MAGIC = "";
/** A log is named as from where the user is, or else as from the run directory. */
async function locateLog(directory, log) {
	if (log === "-") return STANDARD_INPUT$1;
	for (const path of [log, join(directory, log)]) {
		const found = await stat(path).catch(() => null);
		if (found?.isDirectory()) throw new UsageError(`${path} is a directory, not a log.`);
		if (found) return path;
	}
	throw new UsageError(`There is no log ${log}, neither here nor in ${directory}.`);
}
async function readText(path) {
	const text = await ((await stat(path).catch(() => null))?.isFile() ?? false ? readLog(path) : readFile(path, "latin1")).catch((cause) => {
		throw new UsageError(`${path} can't be read: ${cause.message}`, { cause });
	});
	if (text.startsWith(GZIP_MAGIC)) throw new UsageError(`${path} is compressed: zcat ${path} | gcbench inspect DIRECTORY --log -`);
	return text;
}
async function findLog(directory) {
	const candidates = [];
	for (const name of await readdir(directory)) {
		if (!LOG_NAME.test(name) || name.startsWith("HEMCO")) continue;
		const path = join(directory, name);
		const found = await stat(path).catch(() => null);
		if (!found?.isFile()) continue;
		if ((await readLog(path).catch(() => "")).includes(START_BANNER)) candidates.push({
			path,
			modified: found.mtimeMs
		});
	}
	const newest = candidates.toSorted((a, b) => b.modified - a.modified)[0];
	if (newest) return newest.path;
	throw new UsageError(`No file in ${directory} looks like a log of GEOS-Chem (with "${START_BANNER}" in it). Give the file that took the model's output with --log.`);
}
async function filledFiles(directory, inner) {
	const names = await readdir(join(directory, inner)).catch(() => []);
	return (await Promise.all(names.map(async (name) => {
		const found = await stat(join(directory, inner, name)).catch(() => null);
		return found?.isFile() && found.size > 0 ? [join(inner, name)] : [];
	}))).flat();
}
/** For people: the file as they would name it from where they are. */
function shownPath(path) {
	if (path === "/dev/stdin") return "standard input";
	const short = relative("", path);
	return short === "" ? basename(path) : short;
}
// src/commands/inspect.ts
const inspect = command({
	name: "inspect",
	summary: "say what one model run did: succeeded or why not, timers, throughput",
	description: "Reads a run directory of GEOS-Chem Classic as a run left it. A run succeeded if it exited with 0, printed its END banner and wrote its restart file; timers are no sign of success. Without --exit-code it infers how the run ended and says so.",
	positionals: ["directory"],
	examples: ["gcbench inspect rundirs/gc_4x5_merra2_fullchem --exit-code 0", "gcbench inspect . --log log.dryrun --json"],
	inputs: strictObject({
		directory: string().min(1).meta({ description: "The run directory." }),
		log: string().min(1).optional().meta({ description: "File that took the model's output; -: standard input. Default: the newest with its banner." }),
		exitCode: number$1().int().min(0).max(255).optional().meta({ description: "Exit status of the run as a shell shows it ($?)." })
	}),
	async run({ directory, log, exitCode }) {
		const { evidence, logPath } = await readRunEvidence(directory, {
			log,
			exitCode
		});
		const inspection = inspectRun(evidence);
		return {
			json: {
				...inspection,
				log: logPath
			},
			text: describeInspection(plainTexts(inspection), plainLine(shownPath(logPath)))
		};
	}
});
function describeInspection(inspection, log) {
	const { status, message, version, modelSeconds, simulatedDays, simulatedDaysPerDay } = inspection;
	const paint = {
		succeeded: import_picocolors.default.green,
		failed: import_picocolors.default.red,
		"dry-run": import_picocolors.default.yellow
	}[status];
	const title = inspection.class ? `${status}: ${inspection.class}` : status;
	const rows = [
		["log", log],
		["version", version ?? "not said"],
		["simulated", `${describeSpan(simulatedDays)} (whole time steps done)`],
		["model time", modelSeconds === null ? "no timers" : formatSeconds(modelSeconds)],
		["throughput", simulatedDaysPerDay === null ? "–" : `${formatNumber(simulatedDaysPerDay)} simulated days per day`]
	];
	return [
		import_picocolors.default.bold(paint(title)) + (message ? `\n  ${message}` : ""),
		rows.map(([name = "", value]) => `  ${import_picocolors.default.dim(name.padEnd(12))}${value}`).join("\n"),
		...inspection.timers.length > 0 ? [describeTimers(inspection.timers)] : [],
		...inspection.missing.length > 0 ? [describeMissing(inspection)] : [],
		...inspection.assumptions.map((text) => import_picocolors.default.yellow(`  assumed: ${text}`)),
		...inspection.warnings.map((text) => import_picocolors.default.yellow(`  warning: ${text}`))
	].join("\n\n");
}
function describeSpan(days) {
	if (days === 0) return "nothing";
	return days < 1 ? `${formatNumber(days * 24)} hours` : `${formatNumber(days)} days`;
}
/** The tree, with each timer's share of the outermost. */
function describeTimers(timers) {
	const total = timers.find(({ parent }) => parent === null)?.seconds ?? 0;
	const lines = (parent, depth) => timers.filter((timer) => timer.parent === parent).flatMap(({ name, seconds }) => {
		const share = total > 0 ? `${(100 * seconds / total).toFixed(1)} %` : "";
		return [`  ${`${"  ".repeat(depth)}${name}`.padEnd(30)}${seconds.toFixed(3).padStart(12)} s ${import_picocolors.default.dim(share.padStart(8))}`, ...lines(name, depth + 1)];
	});
	return [`  ${import_picocolors.default.dim("timers".padEnd(30))}`, ...lines(null, 0)].join("\n");
}
function describeMissing({ missing, status }) {
	const required = missing.filter((file) => file.required).length;
	const head = `  missing: ${formatCount(required, "required file")}, ${missing.length - required} optional`;
	const lines = missing.map(({ path, required: must }) => `    ${must ? import_picocolors.default.red("required") : "optional"}  ${path}`);
	const advice = status === "dry-run" && required > 0 ? ["  Fetch them with ./download_data.py LOG geoschem+aws before the real run."] : [];
	return [
		head,
		...lines,
		...advice
	].join("\n");
}
// src/commands/logs.ts
const inputsSchema$2 = strictObject({
	run: runInput,
	block: string().min(1).meta({ description: "Id of the block, as gcbench status shows it." }),
	store: cloudStoreInput,
	region: regionInput,
	follow: boolean().default(false).meta({ description: "Go on until the job ends, with lines as they come." }),
	trial: number().int().min(0).optional().meta({ description: "The model's own log of this trial instead; 0 is the warm-up." })
});
const logs = command({
	name: "logs",
	summary: "show what a block's job in AWS said",
	description: "What the harness of a block wrote: the machine, each trial, what went wrong; of all attempts where a host was reclaimed. --trial shows the log of the model itself, which is in the store.",
	positionals: ["run", "block"],
	examples: [
		"gcbench logs architectures-1a2b3c4d-1 miniature-4h__graviton3-4xlarge-16t__slow-convection__01",
		"gcbench logs RUN BLOCK --follow",
		"gcbench logs RUN BLOCK --trial 1"
	],
	inputs: inputsSchema$2,
	async run(inputs, host) {
		const { openCloudRun } = await import("./cloud2.js");
		const cloud = await openCloudRun(inputs.run, inputs);
		return {
			lines: inputs.trial === void 0 ? jobLines(inputs, cloud, host) : trialLines(await trialLog(inputs, cloud.store)),
			finish: () => {}
		};
	}
});
async function* trialLines(log) {
	for (const line of log.split("\n")) yield `${plainLine(line)}\n`;
}
/** The model's log: of the latest stay on a machine. */
async function trialLog({ run, block, trial }, store) {
	const keys = await store.list(`${blocksPrefix(run)}${block}/logs/`);
	const key = keys.findLast((one) => one.endsWith(`-trial-${trial}.log`));
	const content = key && await store.read(key);
	if (content) return new TextDecoder("latin1").decode(content);
	const known = keys.flatMap((one) => /-trial-(\d+)\.log$/.exec(one)?.[1] ?? []);
	const there = known.length > 0 ? `, only of ${[...new Set(known)].join(", ")}` : "";
	throw new UsageError(`Block ${block} of run ${run} has no log of trial ${trial}${there}.`);
}
const FOLLOW_SECONDS = 3;
async function* jobLines(inputs, cloud, host) {
	const { readJobLog } = await import("./job-logs2.js");
	const notes = await notesOf(inputs, cloud.store);
	for (const { jobId } of notes) {
		const log = readJobLog(cloud.account, {
			jobId,
			logGroup: cloud.note.logGroup
		});
		for (;;) {
			const { lines, isOver } = await log.next();
			for (const line of lines) yield `${describe$2(line)}\n`;
			if (isOver || !inputs.follow) break;
			await host.clock.sleep(FOLLOW_SECONDS, host.signal);
		}
	}
}
/** The harness speaks JSON, what it runs may not; both come from a machine that runs other people's code. */
function describe$2(line) {
	const event = parseHarnessEvent(line);
	return plainLine(event ? describeHarnessEvent(event) : line);
}
/** The block's jobs, the first first. */
async function notesOf({ run, block }, store) {
	const keys = await store.list(jobsPrefix(run, block));
	const notes = [];
	for (const key of keys) {
		const number = /\/(\d+)\.json$/.exec(key)?.[1];
		const content = number === void 0 ? null : await store.read(key);
		if (content) {
			const note = parseStored(store.describe(key), content, jobNoteSchema);
			notes.push({
				number: Number(number),
				note
			});
		}
	}
	if (notes.length === 0) throw new UsageError(`Run ${run} has no job of a block ${block}. gcbench status ${run} names those under way.`);
	return notes.sort((a, b) => a.number - b.number).map(({ note }) => note);
}
// src/commands/pair.ts
const MIB = 2 ** 20;
const pair = command({
	name: "pair",
	summary: "make one image of two, so that their versions can be measured on one host",
	description: "Adds the baseline's versions to the candidate's image, in seconds: nothing is compiled. Each version keeps the libraries that it was built with, so that the two images may be of different bases. The harness is the candidate's.",
	positionals: ["baseline", "candidate"],
	examples: ["gcbench pair gcbench:v14.6.3-amd64 gcbench:v14.7.0-amd64 --tag gcbench:pair-amd64"],
	inputs: strictObject({
		baseline: string().min(1).meta({ description: "Image of the baseline, on this machine." }),
		candidate: string().min(1).meta({ description: "Image of the candidate, on this machine." }),
		tag: string().min(1).meta({ description: "Name and tag of the image that is made." })
	}),
	async run({ baseline, candidate, tag }, _host) {
		const begin = performance.now();
		const docker = await DockerCli.find();
		const images = [await imageHere(docker, baseline), await imageHere(docker, candidate)];
		refuseUnequal(images, [baseline, candidate]);
		const made = await composeImage(docker, {
			runtime: candidate,
			trees: [baseline, candidate],
			tag,
			architecture: architectureSchema.parse(images[1]?.architecture),
			inputs: pairInputs(images),
			createdAt: (/* @__PURE__ */ new Date()).toISOString()
		});
		const seconds = Math.round((performance.now() - begin) / 100) / 10;
		const names = [...new Set(made.versions.map(({ name }) => name))];
		const size = formatMemory(made.bytes / MIB);
		return {
			json: {
				tag,
				id: made.id,
				architecture: made.architecture,
				versions: made.versions,
				seconds
			},
			text: `${tag} for ${made.architecture} holds ${names.join(", ")}: ${size}, made in ${seconds} s`
		};
	}
});
function refuseUnequal(images, names) {
	const [first, second] = images;
	if (first?.architecture !== second?.architecture) throw new UsageError(`${names[0]} is for ${first?.architecture}, ${names[1]} for ${second?.architecture}: no host runs both.`);
	const inside = images.map(({ labels }, index) => versionsInside({
		labels,
		named: names[index] ?? ""
	}));
	const taken = new Map(inside[0]?.map(({ name, definition }) => [name, definition]));
	for (const { name, definition } of inside[1] ?? []) {
		const other = taken.get(name);
		if (other === void 0 || other === definition) continue;
		throw new UsageError(`Both images hold a version ${name}, and they are not the same. Give one of them another name and build it anew.`);
	}
}
// src/commands/describe-foresight.ts
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
// src/commands/plan.ts
const plan = command({
	name: "plan",
	summary: "show what a suite would run, and how long that takes",
	description: "Expands a suite to its blocks and pins versions and inputs by digest. The same suite and seed give the same plan, byte for byte. Nothing is measured; the miniature is compiled where the suite uses it.",
	positionals: ["suite"],
	examples: ["gcbench plan benchmarks/suites/quickstart.yml", "gcbench plan my-change.yml --out plan.json"],
	inputs: strictObject({
		suite: suiteInput,
		store: storeInput,
		reports: reportsInput,
		out: string().min(1).optional().meta({ description: "File to write plan.json to." })
	}),
	async run(inputs, host) {
		const made = await planSuite(inputs.suite, host);
		const past = await readPastRecords({
			store: await openStore(inputs.store, { region: regionHere() }),
			reports: inputs.reports
		}, host);
		const foresight = foresee(made, {
			past,
			history: knownPast(made, past, readMachine().host)
		});
		if (inputs.out) await replaceFile(inputs.out, toJson(made));
		return {
			json: {
				plan: made,
				estimate: foresight.most,
				firstLook: foresight.least
			},
			text: describePlan(made, foresight)
		};
	}
});
function describePlan(made, foresight) {
	const blocks = made.blocks.map(({ id, workload, platform, baseline, candidate, order }) => [
		id,
		workload,
		platform,
		candidate === null ? baseline : `${candidate} against ${baseline}`,
		order.join("")
	]);
	const versions = made.versions.map(({ name, digest, toolchain }) => [
		name,
		digest.slice(0, 19),
		toolchain.compiler ?? "not known",
		toolchain.flags ?? "not known"
	]);
	const times = foresight.most.trialTimes.map(({ workload, platform, seconds, source }) => [
		workload,
		platform,
		seconds === null ? "–" : formatSeconds(seconds),
		source
	]);
	return [
		`Plan ${made.id.slice(0, 19)} of suite ${made.suite}, seed ${made.seed}: ${describeForesight(foresight)}.`,
		terminalTable([
			"block",
			"workload",
			"platform",
			"compares",
			"order"
		], blocks),
		terminalTable([
			"version",
			"digest",
			"compiler",
			"flags"
		], versions),
		terminalTable([
			"workload",
			"platform",
			"a trial takes",
			"known from"
		], times, [2])
	].join("\n\n");
}
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
		if (child.stdout) createInterface$1({ input: child.stdout }).on("line", (line) => this.#hear(parseHarnessEvent(line), id));
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
// src/core/qualification/design.ts
/** Sizes of the known slow-downs, as fractions of the wall time. */
const KNOWN_CHANGES = [
	.01,
	.02,
	.05
];
/** Comparisons of a qualification: one of the miniature with itself, and one for each known slow-down. */
const COMPARISONS = 1 + KNOWN_CHANGES.length;
/** Blocks a comparison that the default duration aims at. */
const PREFERRED_BLOCKS = 16;
/** Shorter trials are start-up for a good part: their noise would not be the model's. */
const SHORTEST_TRIAL_SECONDS = 1;
/** Length of the warm-up as a share of a trial. */
const WARM_UP_SHARE = .25;
/** What a block costs beside its trials: a process of its own, digests, records. */
const BLOCK_OVERHEAD_SECONDS = 1.2;
/** The miniature's duration is a multiple of 20 minutes. */
const STEPS_PER_HOUR = 3;
/** A block from the start of its process to its record. */
function qualificationBlockSeconds(trialSeconds) {
	return BLOCK_OVERHEAD_SECONDS + 4.25 * trialSeconds;
}
/**
* How many blocks of which length: blocks tell how much they vary, so that they come before long trials, and no
* trial is shorter than start-up costs let it be.
*
* @throws {UsageError} the time is not enough for the fewest blocks
*/
function designQualification({ minutes, blocks: asked, hours }, { secondsPerSimulatedHour }) {
	const seconds = minutes * 60;
	const affordable = (trialSeconds) => Math.floor(seconds / (COMPARISONS * qualificationBlockSeconds(trialSeconds)));
	const fixed = hours === void 0 ? null : hours * secondsPerSimulatedHour;
	const blocks = asked ?? Math.min(PREFERRED_BLOCKS, affordable(fixed ?? SHORTEST_TRIAL_SECONDS));
	if (blocks < 3) {
		const needed = 3 * COMPARISONS * qualificationBlockSeconds(fixed ?? SHORTEST_TRIAL_SECONDS) / 60;
		throw new UsageError(`${minutes} minutes are not enough for 3 blocks of each comparison: this machine needs \`--minutes ${Math.ceil(needed)}\` at least.`);
	}
	const left = (seconds / (COMPARISONS * blocks) - BLOCK_OVERHEAD_SECONDS) / 4.25;
	const steps = Math.max(1, Math.floor(STEPS_PER_HOUR * (fixed ?? Math.max(SHORTEST_TRIAL_SECONDS, left)) / secondsPerSimulatedHour));
	const simulatedHours = hours ?? steps / STEPS_PER_HOUR;
	const trialSeconds = simulatedHours * secondsPerSimulatedHour;
	return {
		blocks,
		simulatedHours,
		trialSeconds,
		totalSeconds: COMPARISONS * blocks * qualificationBlockSeconds(trialSeconds)
	};
}
/** Shortest warm-up of about a quarter of a trial, in whole steps of the miniature. */
function warmUpHours(simulatedHours) {
	const steps = Math.round(simulatedHours * STEPS_PER_HOUR * WARM_UP_SHARE);
	return Math.max(1, steps) / STEPS_PER_HOUR;
}
/** What the miniature has to be slowed by, for its wall time to grow by a fraction. */
function slowFactor(change, slowable) {
	return 1 + (slowable > 0 ? change / slowable : change);
}
const FACTOR_DIGITS = 4;
/** Options of the miniature: as long for every version, because the length of arguments can move a time. */
function slowArguments(factor) {
	return ["--slow", `GEOS-Chem=${factor.toFixed(FACTOR_DIGITS)}`];
}
const BASELINE = "miniature";
const AGAIN = "miniature-again";
/** `slow-2pct`: the miniature, slowed by a known part of its wall time. */
function slowedName(change) {
	return `slow-${Math.round(change * 100)}pct`;
}
/** The known change of a version of a qualification; 0: none, null: not one of its versions. */
function changeAsked(version) {
	if (version === "miniature-again") return 0;
	return KNOWN_CHANGES.find((change) => slowedName(change) === version) ?? null;
}
/** Begins the names of all suites that qualify: what follows says how much was asked for. */
function suiteName({ minutes, blocks }) {
	return blocks === void 0 ? `qualify-${minutes}min` : `qualify-${blocks}x-${minutes}min`;
}
/** The suite that a qualification runs; all of its blocks, because it is about the noise and not about a verdict. */
function qualificationSuite(options) {
	const { name, design, slowable, workload } = options;
	const version = (versionName, factor, description) => ({
		name: versionName,
		description,
		miniature: {},
		arguments: slowArguments(factor)
	});
	return suiteSchema.parse({
		name,
		description: "The miniature against itself, and against itself with known slow-downs.",
		workloads: [workload],
		versions: [
			version(BASELINE, 1, "The built-in model as it is."),
			version(AGAIN, 1, "The same again: whatever is called slower or faster is a false alarm."),
			...KNOWN_CHANGES.map((change) => version(slowedName(change), slowFactor(change, slowable), `The built-in model with ${Math.round(change * 100)} % more to do.`))
		],
		layout: {
			maxBlocks: design.blocks,
			looks: "none"
		}
	});
}
// src/core/qualification/injected-work.ts
/** Reads the miniature's `WORK Transport : 24527040 face fluxes`; empty where the log has none. */
function parseWork(log) {
	const lines = [...log.matchAll(/^WORK (.+?)\s*: (\d+) /gm)];
	return new Map(lines.map(([, name = "", count]) => [name, Number(count)]));
}
/**
* By how much a slowed version works more than its baseline: the growth of each timer's own work count, weighted
* with its share of the baseline's wall time. Work counts are exact and repeat to the unit; that a repeated unit
* takes as long as the first is an assumption.
*
* @param baseline trials of the baseline, whose timers give the shares
* @returns a fraction of the wall time, as in 0.02; null where nothing was counted
*/
function injectedChange(baseline, work) {
	const wall = baseline.reduce((sum, { wallSeconds }) => sum + wallSeconds, 0);
	if (wall === 0 || work.baseline.size === 0 || work.slowed.size === 0) return null;
	return [...work.baseline].reduce((change, [timer, count]) => {
		const growth = count === 0 ? 0 : (work.slowed.get(timer) ?? count) / count - 1;
		return change + timerSeconds(baseline, timer) / wall * growth;
	}, 0);
}
/** Share of the wall time that lies in timers whose work is counted, and can therefore be slowed. */
function slowableShare(trials, work) {
	const wall = trials.reduce((sum, { wallSeconds }) => sum + wallSeconds, 0);
	const counted = [...work.keys()].reduce((sum, timer) => sum + timerSeconds(trials, timer), 0);
	return wall === 0 ? 0 : counted / wall;
}
function timerSeconds(trials, timer) {
	return trials.flatMap(({ timers }) => timers.filter(({ name }) => name === timer)).reduce((sum, { seconds }) => sum + seconds, 0);
}
// src/core/qualification/noise.ts
/** Of each end of the interval of a standard deviation. */
const TAIL = .1;
/** Degrees of freedom that duplicates lend to a verdict without history. */
const DUPLICATE_DEGREES = 3;
const FEWEST = 3;
/** @param comparisons blocks of each; each comparison's own mean is taken out */
function blockNoise(comparisons) {
	const trialSd = duplicateSd(comparisons.flatMap(duplicateDistances));
	const squares = comparisons.map((blocks) => hostDifferences(blocks, trialSd)).flatMap((values) => {
		const centre = average(values);
		return values.map((value) => (value - centre) ** 2);
	});
	const degrees = squares.length - comparisons.length;
	const sum = squares.reduce((total, square) => total + square, 0);
	const bound = (p) => Math.sqrt(sum / import_jstat.default.chisquare.inv(p, degrees));
	return {
		blockSd: Math.sqrt(sum / degrees),
		low: bound(.9),
		high: bound(TAIL),
		degrees,
		trialSd
	};
}
/** Change that so many blocks find in 80 of 100 cases, with the boundary of a verdict without history. */
function detectableWith(blocks, blockSd) {
	const degrees = DUPLICATE_DEGREES + blocks - 1;
	return detectableChange(blockSd / Math.sqrt(blocks), degrees, LOOKS_WITHOUT_HISTORY.alpha);
}
/**
* Blocks that find a change of 2 % in 80 of 100 cases.
*
* @returns null where that takes more than a suite can have
*/
function blocksNeeded(blockSd) {
	for (let blocks = FEWEST; blocks <= 64; blocks++) if (detectableWith(blocks, blockSd) <= .02) return blocks;
	return null;
}
// src/harness/probe.ts
/**
* Runs a version a few times as trials run, keeps nothing in a store, and says what it took and did.
*
* @throws {UsageError} it does not run here
* @throws {InterruptedError} the signal fired
*/
async function probe(options) {
	const { plan, work, signal } = options;
	const [block] = plan.blocks;
	if (!block) throw new RangeError("a plan without blocks can't be probed");
	const spec = blockSpec(plan, "probe", block);
	const launcher = await Launcher.prepare(join(work, "build"));
	const lock = await MachineLock.acquire(signal, options.onWait);
	try {
		const results = [await runOnce(spec, launcher, options)];
		while (results.length <= options.trials) results.push(await runOnce(spec, launcher, options));
		const [, ...counted] = results;
		const log = counted[0]?.log ?? "";
		return {
			trials: counted.map(({ trial }) => ({
				...trial,
				log: null
			})),
			work: parseWork(log)
		};
	} finally {
		await lock.release();
	}
}
async function runOnce(spec, launcher, { work, signal }) {
	const place = {
		position: 1,
		side: "A",
		session: 1
	};
	const scratch = join(work, "scratch", "probe");
	const result = await runTrial(spec, place, {
		launcher,
		scratch,
		signal,
		onStart: () => {},
		wantsValues: () => false
	});
	const { failure } = result.trial;
	if (failure) throw new UsageError(`The miniature does not run here (${failure.class}): ${failure.message}`);
	return result;
}
/** @param records complete blocks of one comparison */
function trialResiduals(records) {
	const logs = records.flatMap(({ spec, trials }) => trials.map((trial) => ({
		trial,
		block: spec.block.id,
		log: Math.log(trial.wallSeconds)
	})));
	const centre = (side) => average(logs.filter(({ trial }) => trial.side === side).map(({ log }) => log));
	const centres = {
		A: centre("A"),
		B: centre("B")
	};
	return logs.map(({ trial, block, log }) => ({
		trial,
		block,
		residual: log - centres[trial.side]
	}));
}
/** @param residuals of one comparison */
function trialPairs(residuals) {
	return [...group(residuals, ({ block, trial }) => `${block} ${trial.side}`).values()].flatMap(([first, second]) => first && second ? [{
		first,
		second
	}] : []);
}
/** A smaller cluster is a tail, and not a state. */
const SMALLEST_STATE = .15;
/**
* Distance of the clusters' means in standard deviations within them. Cut in two at its best place a normal
* distribution has 2.6, a uniform one 3.5.
*/
const SEPARATION = 4.5;
/** Nearer states than this harm nothing that is asked of a machine. */
const SMALLEST_GAP = .01;
const FEWEST_VALUES = 24;
/**
* Cuts the values in two where the sum of squares within is smallest, and says whether what results are two
* clusters [1]. It departs from [1] in its boundary: a distance that a single cluster of any usual shape does not
* have, in place of percentage points for a normal one.
*
* @param values in log time
* @returns null where one cluster describes them as well, or they are too few to tell
*
* [1] Engelman & Hartigan, "Percentage points of a test for clusters", J. Am. Stat. Assoc. 64(328):1647-1648, 1969.
*/
function twoStates(values) {
	if (values.length < FEWEST_VALUES) return null;
	const sorted = values.toSorted((a, b) => a - b);
	const least = Math.ceil(SMALLEST_STATE * sorted.length);
	let best = null;
	for (let cut = least; cut <= sorted.length - least; cut++) {
		const [low, high] = [sorted.slice(0, cut), sorted.slice(cut)];
		const within = squaresAround(low) + squaresAround(high);
		const gap = average(high) - average(low);
		if (!best || within < best.within) best = {
			within,
			gap,
			cut
		};
	}
	if (!best || best.gap < SMALLEST_GAP) return null;
	const sd = Math.sqrt(best.within / (sorted.length - 2));
	if (best.gap < SEPARATION * sd) return null;
	return {
		apart: Math.expm1(best.gap),
		slowShare: 1 - best.cut / sorted.length
	};
}
// src/core/qualification/machine-findings.ts
/** Whether processors were too hot for their speed. */
function thermal(trials) {
	const name = "Heat";
	const counts = trials.flatMap(({ trial }) => trial.disturbance.thermalThrottles ?? []);
	if (counts.length === 0) return {
		name,
		status: "unknown",
		found: "this machine does not count throttling",
		advice: ""
	};
	const hit = counts.filter((count) => count > 0).length;
	return hit === 0 ? {
		name,
		status: "good",
		found: "no processor slowed itself down",
		advice: ""
	} : {
		name,
		status: hit / counts.length > .1 ? "bad" : "notable",
		found: `processors slowed themselves down in ${hit} of ${counts.length} trials`,
		advice: "Cool it, use fewer threads, or switch turbo frequencies off."
	};
}
/** Whether the frequency is left to a governor that changes it. */
function frequency({ governor }) {
	const name = "Frequency";
	if (governor === null) return {
		name,
		status: "unknown",
		found: "this machine does not tell its governor",
		advice: ""
	};
	return governor === "performance" ? {
		name,
		status: "good",
		found: "governor performance",
		advice: ""
	} : {
		name,
		status: "notable",
		found: `governor ${governor}`,
		advice: "Fix it: `cpupower frequency-set -g performance`."
	};
}
/** Whether others run on the same cores. */
function sharedCores({ threadsPerCore, cgroup }) {
	const limit = cgroup.cpus === null ? "" : `, limited to ${cgroup.cpus} processors by a cgroup`;
	const isShared = threadsPerCore !== null && threadsPerCore > 1;
	return {
		name: "Cores",
		status: threadsPerCore === null ? "unknown" : isShared || limit ? "notable" : "good",
		found: threadsPerCore === null ? `threads per core not told${limit}` : `${threadsPerCore} thread${isShared ? "s" : ""} per core${limit}`,
		advice: isShared ? "One thread a core is gcbench's default; what else runs on the other one slows it." : ""
	};
}
/** Whether trials stay on the processors that they began on. */
function pinning(isPinned) {
	return isPinned ? {
		name: "Pinning",
		status: "good",
		found: "trials bound to processors",
		advice: ""
	} : {
		name: "Pinning",
		status: "notable",
		found: "this system can't bind a program to processors",
		advice: "Expect wider intervals than on Linux."
	};
}
// src/core/qualification/disturbances.ts
/** Processor time of others, as a share of a trial's wall time, that counts as a disturbance. */
const NOTABLE_SHARE = .05;
/** Of pairs of duplicates; normal noise has 0.3 %. */
const NOTABLE_BURSTS = .05;
const BAD_BURSTS = .2;
const CONFIDENCE = .99;
/** What a drift or a first trial must cost to be worth a line. */
const NOTABLE_CHANGE = .005;
/** Of a single trial within its block: noise of the quiet, typical and noisy machines of docs/how-it-measures.md. */
const STEADY_TRIAL = .007;
const NOISY_TRIAL = .015;
/**
* What disturbs a machine, each line with what was found and what to do.
*
* @param comparisons complete blocks of each comparison, at least two blocks each
*/
function findDisturbances(comparisons) {
	const residuals = comparisons.map(trialResiduals);
	const all = residuals.flat();
	const pairs = residuals.flatMap(trialPairs);
	const sessions = comparisons.flat().flatMap((record) => record.sessions);
	const machine = sessions[0]?.machine;
	return [
		runNoise(pairs),
		takenTime(all, {
			name: "Stolen time",
			secondsOf: (trial) => trial.disturbance.stealSeconds,
			advice: "Take a dedicated host or a larger instance, with fewer neighbours."
		}),
		takenTime(all, {
			name: "Other programs",
			secondsOf: (trial) => trial.disturbance.otherCpuSeconds,
			advice: "Close other programs; on a runner, run one job at a time."
		}),
		takenTime(all, {
			name: "Processor limit",
			secondsOf: (trial) => trial.disturbance.throttledSeconds,
			advice: "Lift the container's limit of processor time."
		}),
		bursts(pairs),
		states(all),
		drift(comparisons.flat(), all),
		firstTrial(comparisons.flat()),
		thermal(all),
		...machine ? [frequency(machine), sharedCores(machine)] : [],
		pinning(sessions.every(({ pinned }) => pinned))
	];
}
function runNoise(pairs) {
	const sd = duplicateSd(pairs.map(distance));
	return {
		name: "Run noise",
		status: sd <= STEADY_TRIAL ? "good" : sd <= NOISY_TRIAL ? "notable" : "bad",
		found: `${formatSize(sd)} from trial to trial within a block`,
		advice: sd > NOISY_TRIAL ? "Look below for what disturbs it." : ""
	};
}
function distance({ first, second }) {
	return Math.abs(first.residual - second.residual);
}
function takenTime(trials, source) {
	const { name, secondsOf, advice } = source;
	const known = trials.filter(({ trial }) => secondsOf(trial) !== null);
	if (known.length === 0) return {
		name,
		status: "unknown",
		found: "not told here",
		advice: ""
	};
	const share = ({ trial }) => (secondsOf(trial) ?? 0) / trial.wallSeconds;
	const [hit, spared] = [known.filter((one) => share(one) > NOTABLE_SHARE), known.filter((one) => share(one) <= NOTABLE_SHARE)];
	const total = known.reduce((sum, { trial }) => sum + (secondsOf(trial) ?? 0), 0) / known.reduce((sum, { trial }) => sum + trial.wallSeconds, 0);
	if (hit.length === 0) return {
		name,
		status: "good",
		found: `${formatSize(total)} of a processor`,
		advice: ""
	};
	const cost = spared.length > 0 ? `, which took ${comparative(middle(hit) - middle(spared))} than the others` : "";
	return {
		name,
		status: hit.length / known.length > .1 ? "bad" : "notable",
		found: `${formatSize(total)} of a processor; more than ${Math.round(NOTABLE_SHARE * 100)} % in ${hit.length} of ${known.length} trials${cost}`,
		advice
	};
}
function middle(trials) {
	return median(trials.map(({ residual }) => residual));
}
function comparative(logChange) {
	return `${formatSize(Math.expm1(logChange))} ${logChange < 0 ? "less" : "longer"}`;
}
function bursts(pairs) {
	const limit = INTERFERENCE * duplicateSd(pairs.map(distance));
	const hit = pairs.filter((pair) => distance(pair) > limit);
	const share = hit.length / Math.max(1, pairs.length);
	const name = "Bursts";
	const found = `${hit.length} of ${pairs.length} pairs of equal trials far apart`;
	if (share <= NOTABLE_BURSTS) return {
		name,
		status: "good",
		found,
		advice: ""
	};
	const size = formatSize(Math.expm1(median(hit.map(distance))));
	return {
		name,
		status: share > BAD_BURSTS ? "bad" : "notable",
		found: `${found}, by ${size} in the middle`,
		advice: `Something interferes now and then${suspect(hit)}. Find it, or give the machine up.`
	};
}
/** Whose processor time was larger in the slower trials of the pairs than in the faster ones. */
function suspect(hit) {
	const ordered = hit.map(({ first, second }) => first.residual > second.residual ? {
		slow: first,
		fast: second
	} : {
		slow: second,
		fast: first
	});
	const named = [
		{
			key: "stealSeconds",
			name: "neighbours of this virtual machine"
		},
		{
			key: "otherCpuSeconds",
			name: "other programs"
		},
		{
			key: "throttledSeconds",
			name: "the container's limit"
		}
	].filter(({ key }) => {
		return ordered.filter(({ slow, fast }) => {
			return (slow.trial.disturbance[key] ?? 0) - (fast.trial.disturbance[key] ?? 0) > .01 * slow.trial.wallSeconds;
		}).length > ordered.length / 2;
	});
	return named.length === 0 ? ", and it does not show in this machine's counters" : `: ${named.map(({ name }) => name).join(", ")}`;
}
function states(trials) {
	const found = twoStates(trials.map(({ residual }) => residual));
	return found ? {
		name: "Two states",
		status: "notable",
		found: `${Math.round(found.slowShare * 100)} % of the trials in a state that takes ${formatSize(found.apart)} longer`,
		advice: "A frequency that switches, or a neighbour that comes and goes: fix the frequency."
	} : {
		name: "Two states",
		status: "good",
		found: "none: times scatter around one",
		advice: ""
	};
}
/** Change of the times over the whole measurement, from the blocks' means. */
function drift(records, trials) {
	const name = "Drift";
	const begin = Math.min(...records.map(({ startedAt }) => Date.parse(startedAt)));
	const hours = (Math.max(...records.map(({ endedAt }) => Date.parse(endedAt))) - begin) / 36e5;
	const slope = slopeOf(records.map((record) => ({
		hour: (Date.parse(record.startedAt) - begin) / 36e5,
		value: average(trials.filter(({ block }) => block === record.spec.block.id).map(({ residual }) => residual))
	})));
	if (!slope || !(hours > 0)) return {
		name,
		status: "unknown",
		found: "not told",
		advice: ""
	};
	const total = Math.expm1(slope.estimate * hours);
	const isDrift = slope.t > SIGNIFICANT_T && Math.abs(total) > NOTABLE_CHANGE;
	return {
		name,
		status: isDrift ? "notable" : "good",
		found: isDrift ? `${formatChange(total)} over ${formatSeconds(hours * 3600)}` : `none that shows in ${formatSeconds(hours * 3600)}`,
		advice: isDrift ? "ABBA cancels a steady drift; absolute times of different hours differ." : ""
	};
}
/** Of a slope over a dozen blocks or more: p = 0.01. */
const SIGNIFICANT_T = 3;
function slopeOf(points) {
	if (points.length < 3) return null;
	const [x, y] = [average(points.map(({ hour }) => hour)), average(points.map((p) => p.value))];
	const spread = points.reduce((sum, { hour }) => sum + (hour - x) ** 2, 0);
	if (spread === 0) return null;
	const estimate = points.reduce((sum, { hour, value }) => sum + (hour - x) * (value - y), 0) / spread;
	const rest = points.reduce((sum, { hour, value }) => sum + (value - y - estimate * (hour - x)) ** 2, 0);
	const error = Math.sqrt(rest / (points.length - 2) / spread);
	return {
		estimate,
		t: error === 0 ? Number.POSITIVE_INFINITY : Math.abs(estimate) / error
	};
}
/** The first and the last trial of a block are of one version: what differs is the place. */
function firstTrial(records) {
	const name = "First trial";
	const differences = records.flatMap(({ trials }) => {
		const [first, last] = [trials[0], trials.at(-1)];
		return first && last && first !== last && first.side === last.side ? [Math.log(first.wallSeconds / last.wallSeconds)] : [];
	});
	if (differences.length < 2) return {
		name,
		status: "unknown",
		found: "not told",
		advice: ""
	};
	const { estimate, low, high } = tEstimate(differences, CONFIDENCE);
	const isNotable = low * high > 0 && Math.abs(estimate) > NOTABLE_CHANGE;
	const interval = formatInterval(Math.expm1(low), Math.expm1(high));
	return {
		name,
		status: isNotable ? "notable" : "good",
		found: `${formatChange(Math.expm1(estimate))} against the last of its block (${interval})`,
		advice: isNotable ? "ABBA cancels it in part. A longer warm-up (warmUpHours of the workload) takes it away." : ""
	};
}
// src/core/qualification/fitness.ts
/** Blocks that a suite runs at most by default: a machine that needs no more is as it should be. */
const USUAL_BLOCKS = LOOKS_WITHOUT_HISTORY.hosts.at(-1) ?? 8;
/** Half of the blocks that a suite can have, 136 model runs: who needs more needs another machine. */
const MOST_USEFUL_BLOCKS = 32;
/** Resampled from few blocks the rate is rough; the design's own is 2 %. */
const MOST_FALSE_ALARMS = .05;
/** A slow-down so large must be found from all blocks that were measured. */
const PLAIN_CHANGE = .05;
/**
* The plain answer. Trustworthy only where that was shown: with the upper end of the noise's interval, so that a
* short measurement does not pass by luck.
*/
function judgeFitness(evidence) {
	const { likely, high } = evidence.blocksNeeded;
	const faults = [...falseAlarms(evidence.comparisons), ...missed(evidence.comparisons)];
	const tooNoisy = likely === null || likely > MOST_USEFUL_BLOCKS;
	const noisy = `Its noise is too large: ${noiseText(evidence)}.`;
	if (faults.length > 0 || tooNoisy) return {
		fitness: "not fit",
		blocksToUse: null,
		reasons: [
			...faults,
			...tooNoisy ? [noisy] : [],
			...disturbedBy(evidence)
		]
	};
	if (high !== null && high <= USUAL_BLOCKS) return {
		fitness: "trustworthy",
		blocksToUse: high,
		reasons: []
	};
	return {
		fitness: "usable",
		blocksToUse: Math.min(high ?? 64, 64),
		reasons: [likely <= USUAL_BLOCKS ? `${formatCount(likely, "block")} would do if the noise is as measured, but so short a measurement can't show that: \`--minutes\` gives it more time.` : `Its noise asks for more than the usual ${USUAL_BLOCKS} blocks: ${noiseText(evidence)}.`, ...disturbedBy(evidence)]
	};
}
function noiseText({ noise, blocksNeeded }) {
	const needed = blocksNeeded.likely === null ? `more than 64 blocks` : formatCount(blocksNeeded.likely, "block");
	return `${formatSize(noise.blockSd)} from block to block, with which ${MATERIAL_CHANGE * 100} % takes ${needed}`;
}
function falseAlarms(comparisons) {
	return comparisons.filter(({ asked }) => asked === 0).flatMap(({ effect, resampled, blocks }) => {
		const verdict = effect?.verdict;
		if (verdict === "slower" || verdict === "faster") return [`It called the same version ${verdict} (${formatChange(effect?.change ?? 0)}, ${formatCount(blocks, "block")}). Once in a hundred that is chance: qualify it again.`];
		const worst = Math.max(0, ...resampled.map(({ slower, faster }) => slower + faster));
		return worst > MOST_FALSE_ALARMS ? [`False alarms in ${Math.round(worst * 100)} % of the comparisons resampled from it.`] : [];
	});
}
function missed(comparisons) {
	return comparisons.filter(({ asked, effect }) => asked >= PLAIN_CHANGE && effect?.verdict !== "slower").map(({ asked, blocks }) => `It did not find a known slow-down of ${asked * 100} % with ${formatCount(blocks, "block")}.`);
}
function disturbedBy({ findings }) {
	return findings.filter(({ status, name }) => status === "bad" && name !== "Run noise").map(({ name, found }) => `${name}: ${found}.`);
}
// src/core/qualification/resampling.ts
/**
* Verdicts that a suite of so many blocks would have had: blocks drawn at random without replacement, in random
* order, judged by the rules of the engine without history. The comparisons share their blocks, so that their
* number says how exact the shares are for these blocks, and not for the machine.
*
* @returns null where the pool holds fewer blocks than a comparison takes
*/
function resample(options) {
	const { pool, size, comparisons, seed, truth } = options;
	if (pool.length < size) return null;
	const random = xoroshiro128plus(seed);
	const looks = cappedLooks(LOOKS_WITHOUT_HISTORY, size);
	const counts = {
		slower: 0,
		faster: 0,
		covered: 0
	};
	const order = [...pool];
	for (let index = 0; index < comparisons; index++) {
		const { effect } = judge(draw(order, size, random).map((block) => prepare(block, options, random)), {
			history: null,
			looks
		});
		if (effect.verdict === "slower") counts.slower++;
		if (effect.verdict === "faster") counts.faster++;
		const { low, high } = effect;
		if (low !== null && high !== null && low <= truth && truth <= high) counts.covered++;
	}
	return {
		comparisons,
		slower: counts.slower / comparisons,
		faster: counts.faster / comparisons,
		covered: counts.covered / comparisons
	};
}
/** The first places of a shuffle (Fisher and Yates), which it does in place. */
function draw(order, size, random) {
	for (let index = 0; index < size; index++) {
		const other = uniformInt(random, index, order.length - 1);
		const [one, two] = [order[index], order[other]];
		if (one && two) [order[index], order[other]] = [two, one];
	}
	return order.slice(0, size);
}
function prepare({ host, blocks }, { shift, labels }, random) {
	const isSwapped = labels === "swapped" && uniformInt(random, 0, 1) === 1;
	const added = Math.log1p(shift);
	return {
		host,
		blocks: blocks.map((times) => {
			const { a, b } = isSwapped ? {
				a: times.b,
				b: times.a
			} : times;
			return {
				a,
				b: b.map((value) => value + added)
			};
		})
	};
}
/** The blocks with a change taken out of B, so that blocks of different versions can be put together. */
function withoutChange(pool, logChange) {
	const correct = ({ a, b }) => ({
		a,
		b: b.map((value) => value - logChange)
	});
	return pool.map(({ host, blocks }) => ({
		host,
		blocks: blocks.map(correct)
	}));
}
/** In how many ways so many blocks can be drawn. */
function distinctDraws(pool, size) {
	if (size > pool) return 0;
	let ways = 1;
	for (let index = 1; index <= size; index++) ways = ways * (pool - size + index) / index;
	return Math.round(ways);
}
// src/core/qualification/assess.ts
/** Sizes of comparison whose verdicts are resampled. */
const SIZES$1 = [
	3,
	4,
	5,
	6,
	7,
	8
];
/** Those with a power curve: the looks of a verdict without history. */
const CURVES = [
	3,
	5,
	8
];
const RESAMPLED = 1e3;
/** Comparisons for each point of a curve; each size sees the same draws, so that curves do not wobble. */
const RESAMPLED_A_POINT = 400;
const CURVE_POINTS = 24;
/** The curve ends here at least, and further where the noise is larger. */
const SHORTEST_CURVE = .06;
const LONGEST_CURVE = .6;
const CURVE_NOISE = 6;
const DETECTED$1 = .8;
const INDEPENDENT_BLOCKS = 3;
/**
* What a machine is worth for comparisons, from the records of a qualification. The same records give the same
* answer.
*
* @returns null where a comparison has fewer than two complete blocks: there is nothing to say of its noise
*/
function assess(input) {
	const measured = comparisonsIn(input.records);
	if (measured.length === 0 || measured.some(({ records }) => records.length < 2)) return null;
	const noise = blockNoise(measured.map(({ replicates }) => replicates));
	const needed = {
		low: blocksNeeded(noise.low),
		likely: blocksNeeded(noise.blockSd),
		high: blocksNeeded(noise.high)
	};
	const comparisons = measured.map((one) => describe$1(one, input));
	const findings = [...findDisturbances(measured.map(({ records }) => records))];
	const complete = measured.flatMap(({ records }) => records);
	const { from, to } = measuredBetween(complete);
	const baseline = complete.flatMap(({ trials }) => trials.filter(({ side }) => side === "A"));
	const fit = judgeFitness({
		blocksNeeded: needed,
		comparisons,
		noise,
		findings
	});
	return {
		schemaVersion: 1,
		run: input.run,
		gcbench: input.gcbench,
		fitness: fit.fitness,
		blocksToUse: fit.blocksToUse,
		reasons: [...fit.reasons],
		machine: complete.at(-1)?.sessions.at(-1)?.machine ?? null,
		measuredFrom: from ?? "",
		measuredTo: to ?? "",
		trials: complete.reduce((sum, { trials }) => sum + trials.length, 0),
		trialSeconds: average(baseline.map(({ wallSeconds }) => wallSeconds)),
		noise,
		blocksNeeded: needed,
		falseAlarms: independentAlarms(measured),
		comparisons,
		power: powerCurves(measured, {
			seed: input.seed,
			blockSd: noise.blockSd
		}),
		findings
	};
}
/** The known comparisons, the one of the miniature with itself first. */
function comparisonsIn(records) {
	return [...group(records, ({ spec }) => spec.block.candidate ?? "")].flatMap(([version, own]) => {
		const asked = changeAsked(version);
		if (asked === null) return [];
		const complete = own.filter(({ status }) => status === "complete").toSorted(byStart);
		return [{
			version,
			asked,
			records: complete,
			replicates: replicatesFrom(complete, WALL_TIME)
		}];
	}).toSorted((a, b) => a.asked - b.asked);
}
function describe$1(one, { work, seed }) {
	const { version, asked, records, replicates } = one;
	const { effect } = judge(replicates, {
		history: null,
		looks: {
			...LOOKS_WITHOUT_HISTORY,
			hosts: [replicates.length]
		}
	});
	const mean = Math.expm1(average(hostDifferences(replicates, 0)));
	const resampled = SIZES$1.flatMap((size) => {
		const outcomes = resample({
			pool: replicates,
			size,
			comparisons: RESAMPLED,
			seed: seed + size,
			shift: 0,
			labels: asked === 0 ? "swapped" : "kept",
			truth: asked === 0 ? 0 : mean
		});
		if (!outcomes) return [];
		const { slower, faster, covered } = outcomes;
		return [{
			blocks: size,
			distinct: distinctDraws(replicates.length, size),
			slower,
			faster,
			covered
		}];
	});
	return {
		version,
		asked,
		injected: asked === 0 ? 0 : injectedIn(records, version, work),
		blocks: replicates.length,
		effect,
		resampled
	};
}
function injectedIn(records, version, work) {
	const counts = {
		baseline: work.get(records[0]?.spec.block.baseline ?? "") ?? /* @__PURE__ */ new Map(),
		slowed: work.get(version) ?? /* @__PURE__ */ new Map()
	};
	return injectedChange(records.flatMap((record) => record.trials.filter(({ side }) => side === "A")), counts);
}
/** The blocks of the A/A comparison in turn, three a comparison: all that so many blocks can prove. */
function independentAlarms(measured) {
	const own = measured.filter(({ asked }) => asked === 0).flatMap(({ replicates }) => replicates);
	const independent = Math.floor(own.length / INDEPENDENT_BLOCKS);
	const found = Array.from({ length: independent }, (_, index) => own.slice(index * INDEPENDENT_BLOCKS, (index + 1) * INDEPENDENT_BLOCKS)).filter((blocks) => {
		const { verdict } = judge(blocks, { history: null }).effect;
		return verdict === "slower" || verdict === "faster";
	}).length;
	return {
		independent,
		found,
		upperBound: upperBound(found, independent)
	};
}
/** From the blocks of all comparisons, each with its own mean change taken out, and a change put in instead. */
function powerCurves(measured, { seed, blockSd }) {
	const pool = measured.flatMap(({ version, replicates }) => {
		const differences = hostDifferences(replicates, 0);
		const mean = average(differences);
		const correction = Math.sqrt(differences.length / Math.max(1, differences.length - 1));
		return replicates.flatMap((replicate, index) => {
			const difference = differences[index] ?? mean;
			const change = difference - (difference - mean) * correction;
			return withoutChange([replicate], change).map(({ host, blocks }) => ({
				host: `${version} ${host}`,
				blocks
			}));
		});
	});
	const end = Math.min(LONGEST_CURVE, Math.max(SHORTEST_CURVE, CURVE_NOISE * blockSd));
	return CURVES.flatMap((size) => {
		const points = Array.from({ length: 25 }, (_, index) => {
			const change = end * index / CURVE_POINTS;
			const outcomes = resample({
				pool,
				size,
				comparisons: RESAMPLED_A_POINT,
				seed: seed + size,
				shift: change,
				labels: "swapped",
				truth: change
			});
			return outcomes ? [{
				change,
				slower: outcomes.slower
			}] : [];
		}).flat();
		return points.length === 0 ? [] : [{
			blocks: size,
			points,
			smallestDetectable: crossing(points)
		}];
	});
}
/** Where the curve reaches 80 %, between its points on a straight line. */
function crossing(points) {
	const index = points.findIndex(({ slower }) => slower >= DETECTED$1);
	const [before, after] = [points[index - 1], points[index]];
	if (!after) return null;
	if (!before) return after.change;
	const part = (DETECTED$1 - before.slower) / (after.slower - before.slower);
	return before.change + part * (after.change - before.change);
}
// src/pipeline/qualification-runs.ts
/**
* The last qualification of a suite's name that a store holds. Its plan is taken as it is, because the slow-downs in
* it were calibrated by a measurement that would come out a little different today.
*
* @param matches whether a plan is what the user asks for
* @returns null where there is none
*/
async function lastQualification(store, suite, matches) {
	const runs = (await listRuns(store)).filter((run) => run.startsWith(`${suite}-`));
	const found = [];
	for (const run of runs) {
		const plan = await readPlan(store, run);
		if (!plan || plan.suite !== suite || !matches(plan)) continue;
		const isFinished = await store.read(finishedKey(run)) !== null;
		const begun = (await readRecords(store, run)).map(({ startedAt }) => startedAt).sort()[0];
		found.push({
			run: {
				run,
				plan,
				isFinished
			},
			begun: begun ?? ""
		});
	}
	const unfinished = found.filter(({ run }) => !run.isFinished);
	return (unfinished.length > 0 ? unfinished : found).toSorted((a, b) => a.begun < b.begun ? 1 : -1)[0]?.run ?? null;
}
/**
* What a run says of the machine it ran on.
*
* @returns null where too few blocks came through
*/
async function readQualification(store, { run, plan }) {
	const records = await readRecords(store, run);
	return assess({
		run,
		records,
		work: await readWork(store, records),
		seed: plan.seed,
		gcbench: VERSION
	});
}
/** What each version's log says it did: the same in every trial, so that one log of each is enough. */
async function readWork(store, records) {
	const work = /* @__PURE__ */ new Map();
	for (const { spec, trials } of records) for (const { side, log } of trials) {
		const version = spec.versions[side]?.name;
		if (!version || work.has(version) || log === null) continue;
		const content = await store.read(log);
		const counts = parseWork(Buffer.from(content ?? []).toString("latin1"));
		if (counts.size > 0) work.set(version, counts);
	}
	return work;
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
		const left = [...wanted.map((block) => blockSeconds$1(this.#plan, block, times)), ...underWay.map((one) => this.#restOf(one, times))];
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
		const whole = blockSeconds$1(this.#plan, block, times);
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
	const { plan, run, engine, store, host, detach = false, onInterrupt = "cancel" } = options;
	if (!await readPlan(store, run)) await store.writeOnce(historyKey(run), toJson(options.history));
	await store.writeOnce(planKey(run), toJson(plan));
	const loop = await RunLoop.begin(options);
	try {
		while (await loop.step()) {
			if (detach) return loop.outcome(false);
			await host.clock.sleep(POLL_SECONDS, host.signal);
		}
	} catch (error) {
		const isLeft = host.signal.aborted ? onInterrupt === "leave" : engine.afterlife !== void 0;
		if (!isLeft) await engine.cancel(error instanceof Error ? error.message : String(error));
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
		const { plan, run, engine, budget, detach, onInterrupt } = this.#options;
		const { afterlife } = engine;
		const left = blocksAmong(plan, await afterlife?.pending() ?? []);
		await sideBySide(left, async (block) => {
			if (await afterlife?.adopt(blockSpec(plan, run, block)) === null) return;
			budget?.begin(block);
			this.#running.set(block.id, block);
		});
		const isRunning = (id) => this.#running.has(id);
		this.#todo.splice(0, Infinity, ...this.#todo.filter(({ id }) => !isRunning(id)));
		if (detach || onInterrupt === "leave") for (const [id, count] of await afterlife?.losses() ?? []) this.#losses.set(id, count);
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
			if (record) report$2(this.#parts.of(record), this.#records, host);
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
		for (const record of records) report$2(record, this.#records, host);
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
function report$2(record, records, host) {
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
// src/report/charts/power.ts
const LEFT = 70;
const RIGHT = 690;
const TOP = 76;
const BOTTOM = 330;
const ROWS = [
	0,
	.2,
	.4,
	.6,
	.8,
	1
];
const DETECTED = .8;
/** Labels at the ends of curves must not lie on each other. */
const LABEL_HEIGHT = 17;
const DASHES = [
	"2 4",
	"7 4",
	void 0
];
/** How often a change of each size would be called slower here; dots are the known slow-downs. */
function powerChart({ power, comparisons }) {
	if (power.length === 0) return null;
	const most = Math.max(...power.flatMap(({ points }) => points.map(({ change }) => change)));
	const x = linear([0, most], [LEFT, RIGHT]);
	const y = linear([0, 1], [322, 84]);
	const slowed = comparisons.filter(({ asked }) => asked > 0);
	return chart({
		title: "How often a change is found here, by its size and the number of blocks",
		description: power.map(describeCurve).join("; "),
		height: 378
	}, label(20, 50, "found in % of comparisons; dots: known slow-downs, at the size of their work", { class: "muted" }), ...ROWS.map((share) => gridLine(share, y)), axis(x, {
		top: TOP,
		bottom: BOTTOM,
		format: (value) => value === 0 ? "0" : `+${Math.round(value * 1e3) / 10} %`,
		title: "size of the change"
	}), ...power.map((curve, index) => drawCurve(curve, {
		x,
		y,
		dash: dashOf(index, power.length)
	})), ...endLabels(power, y), ...slowed.flatMap(({ injected, asked, version, resampled }) => resampled.filter(({ blocks }) => power.some((curve) => curve.blocks === blocks)).map(({ blocks, slower }) => dot({
		change: injected ?? asked,
		slower
	}, `${version}, ${blocks} blocks`, {
		x,
		y
	}))));
}
function describeCurve({ blocks, smallestDetectable, points }) {
	return smallestDetectable === null ? `${blocks} blocks find no change up to ${formatChange(points.at(-1)?.change ?? 0)} in 80 of 100 comparisons` : `${blocks} blocks find ${formatChange(smallestDetectable)} in 80 of 100 comparisons`;
}
/** The curve of most blocks is drawn through. */
function dashOf(index, curves) {
	return DASHES[DASHES.length - curves + index];
}
function gridLine(share, y) {
	return [element("line", {
		class: share === DETECTED ? "zero" : "axis",
		x1: LEFT,
		x2: RIGHT,
		y1: y(share),
		y2: y(share)
	}), label(62, y(share), `${Math.round(share * 100)} %`, {
		class: "muted number",
		"text-anchor": "end"
	})].join("");
}
function drawCurve({ points, blocks }, { x, y, dash }) {
	return element("polyline", {
		class: "line-a",
		points: points.map(({ change, slower }) => `${round(x(change))},${round(y(slower))}`).join(" "),
		fill: "none",
		"stroke-width": 2,
		"stroke-dasharray": dash
	}, tooltip(`${blocks} blocks a comparison`));
}
/** Each curve's name beside its end, with a piece of its line. */
function endLabels(power, y) {
	const ends = power.map(({ blocks, points }, index) => ({
		blocks,
		at: y(points.at(-1)?.slower ?? 0),
		dash: dashOf(index, power.length)
	})).toSorted((a, b) => a.at - b.at || b.blocks - a.blocks);
	let next = 0;
	return ends.map(({ blocks, at, dash }) => {
		const place = Math.max(at, next);
		next = place + LABEL_HEIGHT;
		return [element("line", {
			class: "line-a",
			x1: 702,
			x2: 726,
			y1: place,
			y2: place,
			"stroke-width": 2,
			"stroke-dasharray": dash
		}), label(734, place, `${blocks} blocks`, { class: "number" })].join("");
	});
}
function dot({ change, slower }, name, { x, y }) {
	return element("circle", {
		class: "b",
		cx: x(change),
		cy: y(slower),
		r: 4.5
	}, tooltip(`${name}: ${formatChange(change)} found in ${Math.round(slower * 100)} %`));
}
function round(value) {
	return Math.round(value * 100) / 100;
}
// src/report/templates/qualification.md.hbs
var qualification_md_default = "**{{headline}}**\n{{#each reasons}}\n\n{{this}}\n{{/each}}\n\n{{measured}}. [Data](qualification.json), [the comparisons](report.md), [records](records).\n\n{{#each facts}}\n- {{this}}\n{{/each}}\n{{#if chart}}\n\n![How often a change is found here, by its size and the number of blocks]({{chart}})\n{{/if}}\n\n## Known slow-downs\n\n{{{knownTable}}}\n\nFound with: share of comparisons of so many blocks that call it slower; in the first row slower or faster, which is a\nfalse alarm.\n\n## What so many blocks find\n\n{{{sizesTable}}}\n\nFinds: the smallest change that is called slower in 80 of 100 comparisons of so many blocks. False alarms and intervals\nare of the miniature against itself.\n\n## What disturbs it\n\n{{{findingsTable}}}\n\n## How these numbers were obtained\n\n{{#each caveats}}\n- {{this}}\n{{/each}}\n\n<details><summary>The machine</summary>\n\n{{{machineTable}}}\n\n</details>\n";
// src/report/qualification/qualification-view.ts
const KNOWN_TITLES = [
	"slow-down",
	"by work",
	"measured",
	"98 % interval",
	"verdict",
	"found with 3",
	"5",
	"8 blocks"
];
const SIZE_TITLES = [
	"blocks",
	"finds",
	"false alarms",
	"intervals that hold"
];
const CAVEATS = [
	"Measured: change, interval and verdict of all blocks of a comparison.",
	"Resampled: what 3, 5 or 8 blocks find, false alarms, and intervals that hold. Blocks are drawn at random without replacement (of the A/A comparison with its sides swapped at random) and judged by the rules without history. All comes from the same blocks, and is no better known than they allow.",
	"By work: what the miniature's own counts say was added. That added work takes as long as the first is an assumption."
];
const MATERIAL = `${MATERIAL_CHANGE * 100} %`;
const SIZES = [
	3,
	5,
	8
];
const TONES = {
	trustworthy: "better",
	usable: "open",
	"not fit": "worse"
};
const MARKS = {
	good: {
		mark: "✔",
		tone: "better"
	},
	notable: {
		mark: "!",
		tone: "open"
	},
	bad: {
		mark: "✘",
		tone: "worse"
	},
	unknown: {
		mark: "·",
		tone: "neutral"
	}
};
/** @param stored whose texts about the machine others chose */
function viewQualification(stored) {
	const qualification = plainTexts(stored);
	const { fitness, reasons, comparisons, findings } = qualification;
	return {
		headline: headlineOf(qualification),
		tone: TONES[fitness],
		reasons,
		measured: describeMeasurement(qualification),
		facts: [
			noiseFact(qualification),
			neededFact(qualification),
			alarmsFact(qualification)
		],
		known: comparisons.map(knownRow),
		sizes: SIZES.map((size) => sizeRow(qualification, size)),
		findings: findings.map(({ status, name, found, advice }) => ({
			...MARKS[status],
			name,
			found,
			advice
		})),
		caveats: CAVEATS
	};
}
function headlineOf({ fitness, blocksToUse }) {
	switch (fitness) {
		case "trustworthy": return `Trustworthy: ${formatCount(blocksToUse ?? 0, "block")} find ${MATERIAL} here.`;
		case "usable": return `Usable with ${formatCount(blocksToUse ?? 0, "block")}: so many find ${MATERIAL} here.`;
		case "not fit": return `Not fit to compare versions that differ by ${MATERIAL}.`;
	}
}
function describeMeasurement(qualification) {
	const { trials, comparisons, trialSeconds, machine, measuredFrom, measuredTo } = qualification;
	const blocks = comparisons.reduce((sum, one) => sum + one.blocks, 0);
	const seconds = (Date.parse(measuredTo) - Date.parse(measuredFrom)) / 1e3;
	return `${formatCount(trials, "trial")} of the miniature in ${formatCount(blocks, "block")}, ${formatSeconds(trialSeconds)} each, on ${machine?.cpuModel ?? "an unknown processor"}, ${formatInstant(measuredFrom)}, in ${formatSeconds(seconds)}`;
}
function noiseFact({ noise }) {
	return `Blocks differ by ${formatSize(noise.blockSd)} (standard deviation, 80 % interval ${formatSize(noise.low)} to ${formatSize(noise.high)}), trials within a block by ${formatSize(noise.trialSd)}.`;
}
function neededFact({ blocksNeeded: { low, likely, high } }) {
	const text = (blocks) => blocks === null ? "more than 64" : String(blocks);
	const range = low === high ? "" : ` (${text(low)} to ${text(high)})`;
	return `To find ${MATERIAL} in 80 of 100 cases takes ${text(likely)} blocks${range}.`;
}
function alarmsFact({ falseAlarms }) {
	const { independent, found, upperBound } = falseAlarms;
	if (independent === 0) return "Too few blocks for a comparison that shares none with another.";
	return `In ${formatCount(independent, "A/A comparison")} of 3 blocks that share none: ${formatCount(found, "false alarm")}, upper bound ${Math.round(upperBound * 100)} %. More can't be proved with so many blocks.`;
}
function knownRow({ asked, injected, effect, resampled }) {
	const { change = null, low = null, high = null, verdict } = effect ?? {};
	return [
		asked === 0 ? "none (A/A)" : formatChange(asked),
		asked === 0 || injected === null ? "–" : formatChange(injected),
		change === null ? "–" : formatChange(change),
		low === null || high === null ? "–" : formatInterval(low, high),
		verdict ? `${VERDICTS$1[verdict].mark} ${verdict}` : "–",
		...SIZES.map((size) => {
			const found = at(resampled, size);
			return found ? formatShare(asked === 0 ? found.slower + found.faster : found.slower) : "–";
		})
	];
}
function sizeRow({ power, comparisons }, size) {
	const curve = power.find(({ blocks }) => blocks === size);
	const itself = at(comparisons.find(({ asked }) => asked === 0)?.resampled ?? [], size);
	const last = curve?.points.at(-1)?.change ?? 0;
	const detectable = curve?.smallestDetectable ?? null;
	return [
		String(size),
		detectable === null ? curve ? `> ${formatChange(last)}` : "–" : formatChange(detectable),
		itself ? formatShare(itself.slower + itself.faster) : "–",
		itself ? formatShare(itself.covered) : "–"
	];
}
function at(resampled, size) {
	return resampled.find(({ blocks }) => blocks === size);
}
// src/report/qualification/qualification-files.ts
const template = import_lib.default.compile(qualification_md_default, {
	noEscape: true,
	strict: true
});
/** Renders a qualification as Markdown and its chart. The same qualification gives the same files. */
function renderQualification(qualification) {
	const view = viewQualification(qualification);
	const chart = powerChart(qualification);
	const { machine } = qualification;
	const markdown = template({
		...view,
		chart: chart && "power.svg",
		knownTable: knownTable(view),
		sizesTable: sizesTable(view),
		findingsTable: findingsTable(view),
		machineTable: machine ? table([{ title: "Machine" }, { title: "" }], machineFacts(machine).map(({ name, value }) => [name, codeSpan(value)])) : ""
	});
	return new Map([["qualification.md", markdown], ...chart ? [["power.svg", chart]] : []]);
}
function knownTable({ known }) {
	const columns = KNOWN_TITLES.map((title, index) => ({
		title: capitalised(title),
		isNumber: index !== 4
	}));
	return table(columns, known.map((row) => row.map((cell, index) => index === 4 ? unbroken(cell) : cell)));
}
function sizesTable({ sizes }) {
	return table(SIZE_TITLES.map((title) => ({
		title: capitalised(title),
		isNumber: true
	})), sizes);
}
function findingsTable({ findings }) {
	return table([
		{ title: "" },
		{ title: "What" },
		{ title: "Found" },
		{ title: "What to do" }
	], findings.map(({ mark, name, found, advice }) => [
		mark,
		unbroken(name),
		found,
		advice
	]));
}
function capitalised(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
// src/report/qualification/qualification-terminal.ts
/** The qualification for a terminal, with the way to the rest. */
function renderQualificationTerminal(qualification, path) {
	const view = viewQualification(qualification);
	return [
		[import_picocolors.default.bold(PAINT[view.tone](view.headline)), ...view.reasons.map((one) => `  ${one}`)].join("\n"),
		import_picocolors.default.dim(view.measured),
		view.facts.map((fact) => `  ${fact}`).join("\n"),
		terminalTable(KNOWN_TITLES, view.known, [
			0,
			1,
			2,
			3,
			5,
			6,
			7
		]),
		terminalTable(SIZE_TITLES, view.sizes, [
			0,
			1,
			2,
			3
		]),
		findings(view),
		view.caveats.map((caveat) => import_picocolors.default.dim(`  · ${caveat}`)).join("\n"),
		`${import_picocolors.default.dim("  Report:")} ${path}`
	].join("\n\n");
}
const NAME_WIDTH = 16;
function findings({ findings: all }) {
	return all.flatMap(({ mark, tone, name, found, advice }) => [`  ${PAINT[tone](mark)} ${name.padEnd(NAME_WIDTH)} ${found}`, ...advice ? [import_picocolors.default.dim(`    ${" ".repeat(NAME_WIDTH)} → ${advice}`)] : []]).join("\n");
}
// src/commands/qualify.ts
const PROBE_TRIALS = 3;
const inputs = strictObject({
	platform: string().min(1).default(LOCAL_PLATFORM).meta({ description: "What to qualify; local is the machine that this runs on." }),
	minutes: number$1().positive().max(1440).default(10).meta({ description: "How long it may take. Two minutes give an answer with wide bounds." }),
	blocks: number$1().int().min(3).max(64).optional().meta({ description: "Blocks of each comparison. Default: as many as the minutes allow." }),
	hours: number$1().positive().max(48).optional().meta({ description: "Simulated hours of a trial, in steps of 1/3. Default: as the minutes allow." }),
	grid: miniatureWorkloadSchema.shape.grid.meta({ description: "Grid of the miniature." }),
	store: storeInput,
	out: outInput,
	soFar: boolean().default(false).meta({ description: "Measure no more: say what the blocks so far tell." }),
	again: boolean().default(false).meta({ description: "Measure anew where the same was measured before." })
});
const qualify = command({
	name: "qualify",
	summary: "say whether this machine can be trusted with comparisons",
	description: "Compares the miniature with itself, and with itself slowed by 1, 2 and 5 %, in blocks as any suite has. Says how often it would raise a false alarm here, what it would find with how many blocks, what disturbs the machine, and whether to trust it. Stopped at any moment, the same command goes on where it stopped.",
	positionals: ["platform"],
	examples: [
		"gcbench qualify",
		"gcbench qualify --minutes 2",
		"gcbench qualify local --minutes 30"
	],
	inputs,
	async run(given, host) {
		refuseCloud(given.platform);
		const store = await openStore(given.store, { region: regionHere() });
		const known = await lastQualification(store, suiteName(request(given)), isAskedFor(given));
		if (given.soFar && !known) throw new UsageError("Nothing was measured yet: call it without --so-far.");
		const chosen = known && !(known.isFinished && given.again && !given.soFar) ? known : await beginRun(given, store, host);
		if (chosen.isFinished) {
			const when = (await readRecords(store, chosen.run)).map(({ endedAt }) => endedAt).sort().at(-1);
			host.info(`Run ${chosen.run} is finished (${when ? formatInstant(when) : "nothing measured"}): nothing to measure. --again measures anew.`);
		} else if (!given.soFar) {
			await claimFolder(folderFor(chosen, given));
			await measure$1(chosen, store, host);
		}
		return report$1(chosen, given, store);
	}
});
function refuseCloud(platform) {
	if (platform === "local") return;
	throw new UsageError(`Platform ${platform} needs AWS Batch, which gcbench can't use yet: it qualifies the machine that it runs on. Leave the platform out, and for a runner call it in a job of that runner.`);
}
function request({ minutes, blocks, hours }) {
	return {
		minutes,
		blocks,
		hours
	};
}
/** The name of a plan's suite says minutes and blocks; this looks at the rest. */
function isAskedFor({ hours, grid }) {
	return ({ workloads }) => {
		const workload = workloads[0]?.workload;
		if (workload?.kind !== "miniature") return false;
		return workload.grid === grid && (hours === void 0 || workload.simulatedHours === hours);
	};
}
async function beginRun(given, store, host) {
	const name = suiteName(request(given));
	const probed = await probeMachine(given, host);
	const plan = await planQualification(name, {
		design: designQualification(request(given), probed),
		probed,
		grid: given.grid
	}, host);
	const { run } = await chooseRun(store, plan, true);
	return {
		run,
		plan,
		isFinished: false
	};
}
/** One simulated hour a few times: how long it takes, and which part of it can be slowed. */
async function probeMachine({ hours = 1, grid }, host) {
	const plan = await planQualification("qualify-probe", {
		design: {
			blocks: 3,
			simulatedHours: hours,
			trialSeconds: 1,
			totalSeconds: 1
		},
		probed: {
			slowableShare: 1,
			secondsPerSimulatedHour: 1
		},
		grid
	}, host);
	host.info("Probing: how long the miniature takes here");
	const { trials, work } = await probe({
		plan,
		trials: PROBE_TRIALS,
		work: resolve(WORK_DIRECTORY),
		signal: host.signal,
		onWait: () => host.info("Waiting: another measurement is running on this machine")
	});
	return {
		secondsPerSimulatedHour: trials.reduce((sum, { wallSeconds }) => sum + wallSeconds, 0) / trials.length / hours,
		slowableShare: slowableShare(trials, work)
	};
}
async function planQualification(name, options, host) {
	const { design, probed, grid } = options;
	const workload = {
		name: "miniature",
		kind: "miniature",
		simulatedHours: design.simulatedHours,
		warmUpHours: warmUpHours(design.simulatedHours),
		grid,
		expected: {
			wallSeconds: design.trialSeconds,
			source: "a probe before the run"
		}
	};
	const suite = qualificationSuite({
		name,
		design,
		slowable: probed.slowableShare,
		workload
	});
	const versions = suite.versions.filter((version) => typeof version !== "string");
	return planLoaded({
		suite,
		workloads: [workload],
		versions,
		platforms: []
	}, host);
}
async function measure$1({ run, plan }, store, host) {
	const done = (await readRecords(store, run)).length;
	const trialSeconds = plan.workloads[0]?.workload.expected?.wallSeconds ?? 0;
	const cells = new Set(plan.blocks.map(({ candidate }) => candidate)).size;
	const left = (plan.blocks.length - done) / plan.blocks.length;
	host.info(`Run ${run}: ${formatCount(cells, "comparison")} of ${formatCount(plan.blocks.length / cells, "block")}, trials of about ${formatSeconds(trialSeconds)}; ${left < 1 ? "what is left takes" : "takes"} about ${formatRoughly(left * plan.blocks.length * qualificationBlockSeconds(trialSeconds))}. Leave the machine as it will be used.`);
	const work = resolve(WORK_DIRECTORY);
	const engine = new LocalEngine({
		store,
		harness: harnessHere({
			path: harnessPath(),
			store,
			work
		})
	});
	try {
		await runPlan({
			plan,
			run,
			engine,
			store,
			host,
			history: NO_HISTORY,
			retryFailed: false
		});
	} catch (error) {
		if (!(error instanceof InterruptedError)) throw error;
		throw new InterruptedError("Stopped: the miniature was ended, what is complete is kept. The same command goes on from here.", { cause: error });
	}
}
function folderFor({ run }, { out }) {
	return out ?? join("reports/local", run);
}
async function report$1(chosen, given, store) {
	const folder = folderFor(chosen, given);
	const { comparison, records } = await compareRun(store, chosen.run);
	const qualification = await readQualification(store, chosen);
	if (!qualification) throw new UsageError(`Too few blocks of run ${chosen.run} came through to say anything: ${comparison.cells.flatMap(({ failures }) => failures)[0]?.message ?? "no block ended well"}. Mend that, then call it with --again.`);
	await writeReport(folder, comparison, records);
	const files = new Map([["qualification.json", toJson(qualification)], ...renderQualification(qualification)]);
	for (const [name, content] of files) await replaceFile(join(folder, name), content);
	const shown = relative("", join(folder, "qualification.md"));
	return {
		json: {
			run: chosen.run,
			report: folder,
			qualification
		},
		text: renderQualificationTerminal(qualification, shown)
	};
}
// src/commands/refresh-prices.ts
const prices = command({
	name: "prices",
	summary: "ask AWS what machines cost, and keep it with date and source",
	description: "Asks the Price List API for on-demand prices and EC2 for the spot prices of the last seven days (the median, and the 10th and 90th percentile over time and zones), of a suite's machines or of those named. The file keeps everything that was not asked for. It needs pricing:GetProducts and ec2:DescribeSpotPriceHistory.",
	positionals: ["suite"],
	examples: ["gcbench prices benchmarks/suites/architectures.yml", "gcbench prices --instance-types 'c8g.{2xlarge,4xlarge}' c8a.4xlarge --region eu-west-1"],
	inputs: strictObject({
		suite: string().min(1).optional().meta({ description: "Path of the suite, a YAML file." }),
		instanceTypes: array(instanceTypesSchema).min(1).optional().meta({ description: "Instance types, as in c7g.4xlarge or c7g.{2xlarge,4xlarge}." }),
		region: regionInput,
		out: string().min(1).default(DEFAULT_PRICES).meta({ description: "File of prices to bring up to date, or to make." })
	}),
	async run(inputs, host) {
		const { AwsAccount } = await import("./aws-account.js");
		const { readOnDemandPrices, readSpotPrices } = await import("./aws-prices2.js");
		const region = inputs.region ?? regionHere();
		const types = await typesAskedFor(inputs);
		const known = existsSync(inputs.out) ? await readPriceFile(inputs.out) : NO_PRICES;
		const account = new AwsAccount(region);
		const question = {
			types,
			region,
			now: host.clock.now()
		};
		host.info(`Asking AWS for the prices of ${formatCount(types.length, "instance type")}.`);
		const found = [...await readOnDemandPrices(account.pricing, question), ...await readSpotPrices(account.ec2, question)].toSorted((a, b) => priceKey(a) < priceKey(b) ? -1 : 1);
		const missing = types.filter((type) => !found.some((price) => price.instanceType === type));
		for (const type of missing) host.warn(`AWS has no price of ${type} in ${region}.`);
		if (found.length === 0) throw new UsageError(`AWS has none of these machines in ${region}: ${types.join(", ")}.`);
		await replaceFile(inputs.out, toJson(withPrices(known, found)));
		return {
			json: {
				out: inputs.out,
				prices: found,
				missing
			},
			text: `${priceTable(found)}\n\n  ${inputs.out}`
		};
	}
});
async function typesAskedFor({ suite, instanceTypes = [] }) {
	if (suite === void 0 && instanceTypes.length === 0) throw new UsageError("Name a suite, or instance types with --instance-types.");
	const loaded = suite === void 0 ? null : await loadSuite(suite);
	const ofSuite = loaded ? instanceTypesOf(loaded.suite, loaded.platforms) : [];
	return [.../* @__PURE__ */ new Set([...ofSuite, ...instanceTypes.flatMap(expandInstanceTypes)])];
}
function priceTable(found) {
	return terminalTable([
		"machine",
		"purchase",
		"region",
		"USD an hour",
		"10 to 90 %",
		"source"
	], found.map((price) => [
		pricedMachine(price),
		price.purchase,
		price.region,
		String(price.usdPerHour),
		price.range ? `${price.range.low} to ${price.range.high}` : "",
		price.source
	]), [3, 4]);
}
// src/commands/report.ts
const report = command({
	name: "report",
	summary: "render a comparison as Markdown, charts and a page",
	description: "Renders comparison.json again: report.md, SVG charts and index.html, into its folder.",
	positionals: ["folder"],
	examples: ["gcbench report reports/local/quickstart-1a2b3c4d-1"],
	inputs: strictObject({
		folder: string().min(1).meta({ description: "Folder that holds comparison.json." }),
		out: string().min(1).optional().meta({ description: "Another folder to render into." }),
		rankBy: rankByInput
	}),
	async run(inputs) {
		const path = join(inputs.folder, "comparison.json");
		const content = await readFile(path).catch((cause) => {
			throw new UsageError(`There is no ${path}. \`gcbench compare RUN --out ${path}\` makes one.`, { cause });
		});
		const comparison = parseStored(path, content, comparisonSchema);
		refuseUnranked(comparison, inputs.rankBy);
		const files = renderReport(comparison, inputs);
		const folder = inputs.out ?? inputs.folder;
		for (const [name, text] of files) await replaceFile(join(folder, name), text);
		const written = [...files.keys()].map((name) => join(folder, name));
		return {
			json: { files: written },
			text: written.join("\n")
		};
	}
});
function refuseUnranked({ platformQuestions = [] }, rankBy) {
	if (platformQuestions.some(({ rankings }) => rankings.some(({ metric }) => metric === rankBy)) || rankBy === "wall-time") return;
	throw new UsageError(`The comparison has no ranking by ${rankBy}. \`gcbench compare\` makes one where a version ran on two platforms; by cost it takes --prices.`);
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
// src/commands/container-site.ts
/** A suite made definite for this machine, its versions as an image holds them. */
async function openContainerSite(loaded, inputs, known, host) {
	const { store } = known;
	if (/^\w+:\/\//.test(store.location)) throw new UsageError(`Blocks in containers of this machine write to a directory, and not to ${store.location}.`);
	const docker = await DockerCli.find();
	const image = await findImage(docker, loaded, inputs.image);
	const platforms = pinPlatforms(loaded.suite);
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
// src/commands/run.ts
const inputsSchema$1 = strictObject({
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
	hosts: number().int().min(1).max(1e3).optional().meta({ description: "AWS: hosts of each platform at once. Default: as deployed." }),
	spendUsd: number().positive().optional().meta({ description: "AWS: most that the run may cost, in USD. Default: what the suite says." }),
	deadlineHours: number().positive().optional().meta({ description: "AWS: hours after which what has not ended is cancelled. Default: what the suite says." }),
	detach: boolean().default(false).meta({ description: "AWS: hand over the first blocks and end; gcbench wait goes on from anywhere." })
});
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
	inputs: inputsSchema$1,
	async run(inputs, host) {
		const site = inputs.engine === "batch" ? await inAws(inputs, host) : await here(inputs, host);
		const { plan, store } = site;
		const { run: name, isFinished } = await chooseRun(store, plan, inputs.again);
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
			const done = await measure(name, {
				site,
				inputs
			}, host);
			if (isHandedOver(done)) return handedOver(name, done, store);
			givenUp = done.givenUp;
		}
		const prices = await readPricesOfRun(store, name, inputs);
		const notes = site.notes();
		return reportRun({
			...inputs,
			store,
			run: name,
			prices,
			folder,
			notes,
			givenUp
		});
	}
});
async function here(inputs, host) {
	const foreign = [
		"region",
		"platforms",
		"hosts",
		"spendUsd",
		"deadlineHours"
	].find((key) => inputs[key] !== void 0) ?? (inputs.detach && "detach");
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
			...limits
		});
	} catch (error) {
		if (!host.signal.aborted || !(error instanceof InterruptedError)) throw error;
		throw new InterruptedError(`Stopped: ${interrupted}, what is complete is kept. The same command goes on from here.`, { cause: error });
	}
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
		text: `Run ${run}: ${done}${running} under way.\n  gcbench status ${run}   shows them\n  gcbench wait ${run}     waits, goes on with the next look, and reports\n  gcbench cancel ${run}   ends them`
	};
}
// src/commands/status.ts
const status = command({
	name: "status",
	summary: "show the runs in AWS, or the blocks of one",
	description: "Without a run: the runs of the store and how far they are. With one: its blocks, what runs, what waits and why. It only looks: nothing is submitted, nothing cancelled.",
	positionals: ["run"],
	examples: ["gcbench status", "gcbench status architectures-1a2b3c4d-1 --json"],
	inputs: strictObject({
		run: runInput.optional(),
		store: cloudStoreInput,
		region: regionInput
	}),
	async run(inputs, host) {
		const { openCloudStore } = await import("./cloud2.js");
		const { AwsAccount } = await import("./aws-account.js");
		const { regionHere } = await import("./aws-options2.js");
		if (inputs.run !== void 0) return statusOf(inputs.run, inputs, host);
		return listAll(await openCloudStore(new AwsAccount(inputs.region ?? regionHere()), inputs.store));
	}
});
/** From the keys alone: a store of many runs is listed, not read. */
async function listAll(store) {
	const keys = await store.list(RUNS_PREFIX);
	const rows = runsAmong(keys).map((run) => {
		const own = keys.filter((key) => key.startsWith(`${RUNS_PREFIX}${run}/`));
		return {
			run,
			handed: own.filter((key) => key.endsWith("/spec.json")).length,
			done: own.filter((key) => key.endsWith("/record.json")).length,
			isFinished: keys.includes(finishedKey(run))
		};
	});
	const cells = rows.map(({ run, handed, done, isFinished }) => [
		run,
		isFinished ? "finished" : "not finished",
		`${done} of ${handed} handed over`
	]);
	return {
		json: {
			store: store.location,
			runs: rows
		},
		text: rows.length === 0 ? `There are no runs in ${store.location}.` : terminalTable([
			"Run",
			"State",
			"Blocks done"
		], cells)
	};
}
async function statusOf(run, inputs, host) {
	const { openCloudRun, batchEngine } = await import("./cloud2.js");
	const cloud = await openCloudRun(run, inputs);
	const { store, note } = cloud;
	const plan = await readPlan(store, run);
	if (!plan) throw new UsageError(`Run ${run} has no plan yet: nothing was handed over.`);
	const engine = batchEngine(run, cloud, host);
	const jobs = /* @__PURE__ */ new Map();
	const blocks = blocksAmong(plan, await engine.pending());
	for (const block of blocks) {
		const jobId = await engine.adopt(blockSpec(plan, run, block));
		if (jobId !== null) jobs.set(block.id, jobId);
	}
	const attached = blocks.filter(({ id }) => jobs.has(id));
	const states = await engine.states(attached.map(({ id }) => id));
	const records = await readRecords(store, run);
	const recorded = new Set(records.map(({ spec }) => spec.block.id));
	const underWay = attached.flatMap((block, index) => {
		const state = states[index];
		return state && !recorded.has(block.id) ? [{
			block,
			state
		}] : [];
	});
	const isFinished = await isRunFinished(store, run);
	const view = progressOf(plan, {
		run,
		records,
		underWay
	});
	return {
		json: {
			run,
			store: store.location,
			begunAt: note.begunAt,
			isFinished,
			done: records.map(({ spec, status: end }) => ({
				block: spec.block.id,
				status: end
			})),
			underWay: underWay.map(({ block, state }) => ({
				block: block.id,
				job: jobs.get(block.id) ?? null,
				...state
			}))
		},
		text: [
			`Run ${run}, begun ${formatInstant(note.begunAt)}: ${summary(view, isFinished)}`,
			terminalTable(["Platform", "Blocks"], tableOf(view)),
			...underWay.map(({ block, state }) => `  ${block.id}: ${describeState(state)}`)
		].join("\n")
	};
}
function progressOf(plan, known) {
	const records = new Map(known.records.map((record) => [record.spec.block.id, record]));
	return new RunProgress(plan, known.run, records).view({
		wanted: [],
		underWay: known.underWay,
		isSideBySide: true
	});
}
function summary({ done, total, remainingSeconds }, isFinished) {
	if (isFinished) return `finished, ${formatCount(done, "block")} done.`;
	const under = total - done;
	if (under === 0) return `${formatCount(done, "block")} done, none under way; gcbench wait goes on.`;
	const left = remainingSeconds === null ? "" : `, about ${formatRoughly(remainingSeconds)} left`;
	return `${formatCount(done, "block")} done, ${under} under way${left}.`;
}
function tableOf({ table = [] }) {
	return table.map(({ label, marks, note }) => {
		const counts = /* @__PURE__ */ new Map();
		for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
		const text = [...counts].map(([mark, count]) => `${count} ${mark}`).join(", ");
		return [label, note ? `${text} (${note})` : text];
	});
}
function describeState(state) {
	switch (state.status) {
		case "waiting": return state.isStarting ? "its host starts" : `waits${state.reason ? `: ${state.reason}` : ""}`;
		case "running": {
			const since = state.seconds === void 0 ? "" : `, ${formatRoughly(state.seconds)}`;
			const at = state.progress ? `, ${state.progress.position === 0 ? "warm-up" : `trial ${state.progress.position} of ${state.progress.trials}`}` : "";
			return `runs${since}${(state.attempts ?? 1) > 1 ? `, attempt ${state.attempts}` : ""}${at}${state.note ? `, ${state.note}` : ""}`;
		}
		case "ended": return "has ended";
		case "lost": return `was lost: ${state.reason}`;
	}
}
// src/core/verdict/verdict-line.ts
/** One comparison as `gcbench verdict` reads it: a line of JSON. */
const verdictLineSchema = strictObject({
	id: string().describe("Comes back in the answer."),
	hosts: array(strictObject({
		host: string().min(1),
		trials: array(strictObject({
			version: _enum(["A", "B"]).describe("A is the baseline, B the candidate."),
			seconds: number().min(1e-9).max(0xe8d4a51000)
		}))
	})).describe("In the order of their arrival, trials in the order of running."),
	history: strictObject({
		hostSd: number().nonnegative().describe("Of host differences, in log time."),
		duplicateSd: number().nonnegative().describe("Of a trial, in log time."),
		blocks: number().int().nonnegative().describe("That the two rest on.")
	}).nullish()
});
/**
* Verdict on one comparison. No more hosts will come: those given are the cap. A host with trials of one version
* only says nothing of the other and is left out; where no host has both versions, though both ran, they ran on
* different hosts and are not comparable.
*/
function answerVerdictLine(line, change) {
	const history = line.history ?? null;
	const replicates = pairedReplicates(line);
	const looks = cappedLooks({
		...looksFor(history),
		...change
	}, replicates.length);
	const effect = replicates.length === 0 && hasTrials(line, "A") && hasTrials(line, "B") ? notComparable([]) : judge(replicates, {
		history,
		looks
	}).effect;
	const { verdict, low, high, hosts, trials, p } = effect;
	return {
		id: line.id,
		verdict,
		change: effect.change,
		low,
		high,
		hostsUsed: hosts,
		trialsUsed: trials,
		p
	};
}
function pairedReplicates({ hosts }) {
	return replicatesOf(hosts.flatMap(({ host, trials }) => {
		const times = (version) => trials.filter((trial) => trial.version === version).map(({ seconds }) => Math.log(seconds));
		const [a, b] = [times("A"), times("B")];
		return a.length > 0 && b.length > 0 ? [{
			host,
			a,
			b
		}] : [];
	}));
}
function hasTrials({ hosts }, wanted) {
	return hosts.some(({ trials }) => trials.some(({ version }) => version === wanted));
}
// src/commands/verdict.ts
/** Faults beyond these would only scroll the first ones away. */
const MOST_FAULTS_SHOWN = 10;
const STANDARD_INPUT = "-";
const verdict = command({
	name: "verdict",
	summary: "judge comparisons given as lines of JSON",
	description: "Reads comparisons from standard input or a file, one a line, and writes a verdict for each, in constant memory. A line: {\"id\": \"x\", \"hosts\": [{\"host\": \"i-1\", \"trials\": [{\"version\": \"A\", \"seconds\": 101.2}, ...]}, ...], \"history\": {\"hostSd\": 0.01, \"duplicateSd\": 0.008, \"blocks\": 24}}; hosts in the order of their arrival, history optional. An answer: id, verdict, change (B over A minus 1), low, high, hostsUsed, trialsUsed, p (two-sided, of the look that decided). A line that can't be read is named, the others are judged all the same.",
	positionals: [],
	examples: ["gcbench verdict < comparisons.ndjson > verdicts.ndjson", "gcbench verdict --file comparisons.ndjson --looks 3,6,12 --alpha 0.01"],
	inputs: strictObject({
		file: string().min(1).default(STANDARD_INPUT).meta({ description: "File of comparisons; - is standard input." }),
		looks: string().optional().meta({ description: "Numbers of hosts at which to look. Default: 2,4,8 for a line with history, else 3,5,8." }),
		alpha: number$1().gt(0).lt(1).optional().meta({ description: "Two-sided p of a look. Default: 0.012 with history, else 0.01." })
	}),
	async run({ file, looks, alpha }, host) {
		const change = {
			...looks === void 0 ? {} : { hosts: parseLooks(looks) },
			...alpha === void 0 ? {} : { alpha }
		};
		if (change.hosts || change.alpha) {
			const levels = [LOOKS_WITH_HISTORY, LOOKS_WITHOUT_HISTORY].map((usual) => formatShare(overallLevel({
				...usual,
				...change
			})));
			host.info(`False alarms, all looks together, at most (normal theory): ${levels.join(" with history, ")} without.`);
		}
		const name = file === STANDARD_INPUT ? "standard input" : file;
		const faults = {
			count: 0,
			shown: []
		};
		return {
			lines: answers(await openInput(file), {
				name,
				change,
				faults,
				host
			}),
			finish() {
				const { count, shown } = faults;
				if (count === 0) return;
				const more = count - shown.length;
				throw new UsageError([
					`${formatCount(count, "line")} of ${name} could not be judged:`,
					...shown.map((fault) => `  ${fault}`),
					...more > 0 ? [`  and ${formatCount(more, "more line")}`] : []
				].join("\n"));
			}
		};
	}
});
function parseLooks(text) {
	const parts = text.split(",").map((part) => /^\d+$/.test(part.trim()) ? Number(part) : null);
	const parsed = looksSchema.shape.hosts.safeParse(parts);
	if (parsed.success) return parsed.data;
	throw new UsageError(`--looks ${text}: expected growing numbers of hosts from 2 to 1024, as in 2,4,8.`);
}
async function openInput(file) {
	if (file === STANDARD_INPUT) {
		if (process.stdin.isTTY) throw new UsageError("There is nothing on standard input. Give it comparisons, one a line: `gcbench verdict < FILE`.");
		return process.stdin;
	}
	if ((await stat(file).catch((cause) => {
		throw new UsageError(`${file} can't be read.`, { cause });
	})).isDirectory()) throw new UsageError(`${file} is a directory, not a file of comparisons.`);
	return createReadStream(file);
}
/**
* One answer a line. What has been read is answered before more is read, so that a program on the other end of a
* pipe can wait for its answer. Only a line feed ends a line: in JSON other line separators are text.
*/
async function* answers(input, { name, change, faults, host }) {
	let number = 0;
	const answer = (line) => {
		number++;
		if (line.trim() === "") return "";
		const result = answerOrFault(line, change);
		if (!("fault" in result)) return `${JSON.stringify(result)}\n`;
		faults.count++;
		if (faults.count <= MOST_FAULTS_SHOWN) faults.shown.push(`${name}:${number}: ${result.fault}`);
		return "";
	};
	const decoder = new TextDecoder();
	let rest = "";
	for await (const bytes of input) {
		host.signal.throwIfAborted();
		const lines = (rest + decoder.decode(bytes, { stream: true })).split("\n");
		rest = lines.pop() ?? "";
		yield lines.map(answer).join("");
	}
	yield answer(rest + decoder.decode());
}
function answerOrFault(line, change) {
	try {
		const parsed = verdictLineSchema.safeParse(JSON.parse(line));
		if (parsed.success) return answerVerdictLine(parsed.data, change);
		const { issues } = parsed.error;
		return { fault: issues.slice(0, MOST_FAULTS_SHOWN).map(({ path, message }) => path.length > 0 ? `${path.join(".")}: ${message}` : message).join("; ") };
	} catch (error) {
		return { fault: `no JSON: ${error instanceof Error ? error.message : String(error)}` };
	}
}
// src/commands/wait.ts
const inputsSchema = strictObject({
	run: runInput,
	store: cloudStoreInput,
	region: regionInput,
	detach: boolean().default(false).meta({ description: "Take in what has ended, hand over what the next look needs, and end." }),
	out: outInput,
	prices: pricesInput,
	rankBy: rankByInput,
	failOn: failOnInput,
	spendUsd: number().positive().optional().meta({ description: "Most that the run may cost, in USD. Default: what its suite said." }),
	deadlineHours: number().positive().optional().meta({ description: "Hours after the run's begin when what has not ended is cancelled. Default: what its suite said." })
});
const wait = command({
	name: "wait",
	summary: "wait for a run in AWS, go on with it, and report",
	description: "Goes on with a run that was handed to AWS Batch, from any machine: waits for its blocks, hands over those of the next look, and makes the report. Ctrl-C ends the waiting alone: the jobs go on, gcbench cancel ends them.",
	positionals: ["run"],
	examples: ["gcbench wait architectures-1a2b3c4d-1", "gcbench wait architectures-1a2b3c4d-1 --store s3://gcbench-bucket-1a2b3c4d --detach"],
	inputs: inputsSchema,
	async run(inputs, host) {
		const folder = inputs.out ?? join("reports/local", inputs.run);
		await claimFolder(folder);
		const { batchEngine, describeCalls, openCloudRun } = await import("./cloud2.js");
		const cloud = await openCloudRun(inputs.run, inputs);
		const { store } = cloud;
		const engine = batchEngine(inputs.run, cloud, host);
		const isUnderWay = (await engine.pending()).length > 0;
		let givenUp = [];
		if (isUnderWay || !await isRunFinished(store, inputs.run)) {
			const outcome = await goOn(inputs, {
				cloud,
				engine
			}, host);
			if (isHandedOver(outcome)) return handedOver(inputs.run, outcome, store);
			givenUp = outcome.givenUp;
		}
		const prices = await readPricesOfRun(store, inputs.run, inputs);
		const notes = [describeCalls(cloud.account)];
		return reportRun({
			...inputs,
			store,
			prices,
			folder,
			notes,
			givenUp
		});
	}
});
async function goOn(inputs, { cloud, engine }, host) {
	const { run, detach, spendUsd, deadlineHours } = inputs;
	const { store, note, account } = cloud;
	const plan = await readPlan(store, run);
	if (!plan) throw new UsageError(`Run ${run} was begun and has no plan yet: the command that began it was ended before. Call it again.`);
	const limits = {
		...plan.limits,
		...spendUsd === void 0 ? {} : { spendUsd },
		...deadlineHours === void 0 ? {} : { deadlineHours }
	};
	const limited = {
		...plan,
		limits
	};
	const prices = await readRunPrices(store, run) ?? NO_PRICES;
	try {
		return await runPlan({
			plan,
			run,
			store,
			host,
			prices,
			detach,
			retryFailed: false,
			history: await readHistory(store, run),
			engine,
			onInterrupt: "leave",
			budget: new Budget({
				plan: limited,
				prices,
				region: account.region
			}),
			deadline: deadlineOf(limited, Date.parse(note.begunAt) / 1e3)
		});
	} catch (error) {
		if (!host.signal.aborted || !(error instanceof InterruptedError)) throw error;
		throw new InterruptedError(`Waiting ended; the jobs of ${run} go on. gcbench wait ${run} waits again, gcbench cancel ${run} ends them.`, { cause: error });
	}
}
// src/cli.ts
process.exitCode = await runCommandLine([
	run,
	plan,
	estimate,
	compare,
	report,
	exportComparison,
	history,
	inspect,
	inputs$1,
	verdict,
	calibrate,
	doctor,
	qualify,
	status,
	wait,
	logs,
	cancel,
	bootstrap,
	build,
	pair,
	deploy,
	destroy,
	cleanUp,
	prices
], process.argv);
export {};
