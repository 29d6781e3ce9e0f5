import { a as handedOver, c as noteReported, o as isHandedOver, r as estimatePlan, t as runPlan } from "./run-plan.js";
import { D as compare, I as tallyAA, k as hostsMissing, t as claimFolder } from "./write-report.js";
import { i as hostOf, s as standsForHost } from "./block-times.js";
import { n as historyFor } from "./noise-history.js";
import { a as UsageError, i as InterruptedError, r as InfrastructureError } from "./errors.js";
import { o as readMachine, t as architectureHere } from "./machine.js";
import { n as noteAsking, r as readAskings } from "./askings.js";
import { n as liftCancellation } from "./cancellation.js";
import { c as readHistory, f as readRecords, i as foreignKeys, n as chooseRun, s as listRuns, t as abandonedRuns, u as readPlan } from "./stored-runs.js";
import { o as command } from "./markdown.js";
import { i as kebab } from "./fit-markdown.js";
import { a as pricesInput, b as productRoot, c as reportsInput, d as suiteInput, g as harnessPath, i as platformsInput, m as WORK_DIRECTORY, n as failOnInput, o as rankByInput, r as outInput, s as regionInput, u as storeInput } from "./shared-inputs.js";
import { i as readPricesOfRun, r as readPrices } from "./prices.js";
import { B as _enum, G as number, H as boolean, X as string, Y as strictObject, m as glob } from "./vendor.js";
import { r as recordSchema } from "./record.js";
import { t as parseStored } from "./stored.js";
import { r as reportRun } from "./report-run.js";
import { a as spotInput } from "./cloud-suite.js";
import { a as formatCountRange, p as formatRoughly } from "./text.js";
import { t as plainLine } from "./plain-text.js";
import { i as regionHere } from "./aws-options.js";
import { n as describeStaging, r as parseHarnessEvent } from "./harness-event.js";
import { t as toJson } from "./json.js";
import { A as specKey, E as recordKey } from "./keys.js";
import { t as openStore } from "./open-store.js";
import { a as pinPlatforms, i as planSuite, n as planAgainstItself, t as loadForPlan } from "./plan-suite.js";
import { r as shortDigest, t as digestOf } from "./digest.js";
import { a as suiteTag, i as localName, n as targetsOf, r as DockerCli, s as imageHere } from "./build.js";
import { r as pinImageVersions } from "./input-lists.js";
import { r as storeInputSets, t as pinImageWorkloads } from "./image-workloads.js";
import { i as makePlan } from "./plan.js";
import { r as architectureSchema } from "./version.js";
import { n as workflowRunHere, t as readWorkflowContext } from "./workflow-context.js";
import { n as branchSchema, r as originSchema, t as RESULTS_BRANCH } from "./origin.js";
import { t as commitSchema } from "./published-run.js";
import { mkdir, readFile } from "node:fs/promises";
import { basename, isAbsolute, join, relative, resolve } from "node:path";
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
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
// src/commands/typed-command.ts
/** What a shell takes for one word as it stands. */
const PLAIN_WORD = /^[\w@%+=:,./-]+$/;
/**
* A command of gcbench as this reader can type it again: by the name that the program was called by, since after
* `npm start` there is none in the path.
*
* @param argv of the process
*/
function typedCommand(words, argv) {
	return [programName(argv), ...words.map(inShell)].join(" ");
}
function programName([, script = ""]) {
	if (basename(script) !== "cli.js") return "gcbench";
	const here = isAbsolute(script) ? relative("", script) : script;
	return `node ${inShell(here.length < script.length ? here : script)}`;
}
function inShell(word) {
	const plain = plainLine(word);
	return PLAIN_WORD.test(plain) ? plain : `'${plain.replaceAll("'", String.raw`'\''`)}'`;
}
// src/commands/run/aa-command.ts
/** What the reader types to run the same suite in the same place against itself. */
function aaCommand({ suite, engine, container }) {
	return typedCommand([
		"run",
		suite,
		"--a-a",
		...[...engine === "local" ? [] : ["--engine", engine], ...container ? ["--container"] : []]
	], process.argv);
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
// src/commands/run/local-site.ts
/**
* A suite made definite for this machine: its programs as they are here, or versions as an image holds them.
*
* @throws {UsageError} an input is for containers, and none were asked for
*/
async function openLocalSite(inputs, host) {
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
		repositoryId: environment["GITHUB_REPOSITORY_ID"] ?? null,
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
	return async (outputs, records) => {
		for (const [name, value] of Object.entries(outputs)) host.output?.(name, String(value));
		if (process.env["GITHUB_ACTIONS"] !== "true") return;
		const here = workflowRunHere();
		const asking = (await readAskings(store, run)).findLastIndex(({ origin }) => origin?.workflowRun === here) + 1;
		if (asking > 0) await noteReported(store, run, {
			records,
			asking,
			at: host.clock.now()
		});
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
	deadlineHours: number().positive().optional().meta({ description: "AWS: hours after this call when what has not ended is cancelled. Default: what was asked for last, else what the suite says." }),
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
		const origin = inputs.engine === "batch" ? await originHere(inputs) : null;
		const isAgain = inputs.again && !await isAskedBy(origin, site);
		const { run: name, isFinished } = await chooseRun(store, plan, isAgain);
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
		if (origin?.pullRequest && origin.headSha === null) host.warn(NO_CHECK);
		let givenUp = [];
		if (isFinished && !inputs.retryFailed) {
			host.info(`Run ${name} is finished: nothing to measure. --again measures anew.`);
			if (origin) await askForFinished(name, {
				store,
				origin
			}, host);
		} else {
			const done = await measure(name, {
				site,
				inputs,
				origin
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
			onReport,
			aaCommand: aaCommand(inputs)
		});
	}
});
/** Whether this workflow has the plan's last run: where it is run again after a failure, it goes on with that. */
async function isAskedBy(origin, { plan, store }) {
	if (!origin?.workflowRun) return false;
	const { run } = await chooseRun(store, plan, false);
	return (await readAskings(store, run)).some((asking) => asking.origin?.workflowRun === origin.workflowRun);
}
/** Nothing is to be measured, but somebody wants the result: whatever fails of publishing it, gcbench collect does it. */
async function askForFinished(run, { store, origin }, host) {
	await liftCancellation(store, run);
	const asked = {
		at: host.clock.now(),
		losses: /* @__PURE__ */ new Map(),
		isStep: false
	};
	await noteAsking(store, run, {
		...asked,
		origin
	});
}
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
	return openLocalSite(inputs, host);
}
/** Loaded where it is needed: a run on this machine does without the SDK. */
async function inAws(inputs, host) {
	const foreign = ["image", "data"].find((key) => inputs[key] !== void 0);
	const own = inputs.container ? "container" : foreign;
	if (own) throw new UsageError(`--${own} is for --engine local: in AWS every block is in a container.`);
	const { openBatchSite } = await import("./batch-site.js");
	return openBatchSite(inputs, host);
}
async function measure(name, { site, inputs, origin }, host) {
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
	const { engine, prices, limits, interrupted } = await site.begin(name, origin);
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
export { knownPast as a, readPastRecords as c, describeForesight as i, LocalEngine as n, firstLook as o, harnessHere as r, foresee as s, run as t };
