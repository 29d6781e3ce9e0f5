import { G as number, H as boolean, X as string, Y as strictObject } from "./vendor.js";
import { a as engineNoteSchema, r as deadlineOf, t as Budget } from "./budget.js";
import { i as UsageError, r as InterruptedError } from "./errors.js";
import { _ as publishedKey, a as engineKey, m as originKey, t as RUNS_PREFIX } from "./keys.js";
import { _ as runsAmong, a as isRunFinished, c as notePublished, d as readOrigin, f as readPlan, h as readRunPrices, l as readHistory } from "./stored-runs.js";
import { t as parseStored } from "./stored.js";
import { i as formatCount } from "./text.js";
import { a as table, i as prose, t as command } from "./command.js";
import { r as terminalTable } from "./terminal.js";
import { a as pricesInput, f as DEFAULT_REPORTS, l as runInput, n as failOnInput, o as rankByInput, r as outInput, s as regionInput, t as cloudStoreInput } from "./shared-inputs.js";
import { i as readPricesOfRun } from "./prices2.js";
import { n as publishInputs, r as publishReport } from "./publish.js";
import { n as isHandedOver, o as runPlan, t as handedOver } from "./run.js";
import { t as NO_PRICES } from "./prices.js";
import { r as reportRun } from "./report-run.js";
import { i as writeReport, n as compareRun, t as claimFolder } from "./write-report.js";
import { join } from "node:path";
// src/commands/wait.ts
const inputsSchema$1 = strictObject({
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
	inputs: inputsSchema$1,
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
/** Goes on with a run as far as it goes, or by one step where it is detached. */
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
// src/commands/collect.ts
const SECONDS_A_DAY = 86400;
const inputsSchema = strictObject({
	store: cloudStoreInput,
	region: regionInput,
	remote: string().min(1).optional().meta({ description: "Git repository of the branch of results. Default: that of the workflow." }),
	out: string().min(1).default(DEFAULT_REPORTS).meta({ description: "Folder for the reports, one folder a run." }),
	maxAgeDays: number().positive().max(365).default(14).meta({ description: "Runs that began longer ago are left alone: AWS has forgotten their jobs by then." }),
	dryRun: boolean().default(false).meta({ description: "List the runs, and do nothing." })
});
const collect = command({
	name: "collect",
	summary: "go on with the runs that workflows left in AWS, and publish those that are done",
	description: "Looks at each run that a workflow began and nobody has published: takes in what has ended, hands over what the next look needs, and ends without waiting. What is done is reported and published where its workflow wanted it. Called as often as one likes, also twice at once: nothing runs twice and nothing is published twice.",
	positionals: [],
	examples: ["gcbench collect --dry-run", "gcbench collect --region us-west-2"],
	inputs: inputsSchema,
	async run(inputs, host) {
		const { openCloudStore } = await import("./cloud2.js");
		const { AwsAccount } = await import("./aws-account.js");
		const { regionHere } = await import("./aws-options2.js");
		const store = await openCloudStore(new AwsAccount(inputs.region ?? regionHere()), inputs.store);
		const collected = [];
		for (const run of await openRuns(store, inputs, host)) collected.push(await collectSafely(run, {
			store,
			inputs
		}, host));
		return report(collected, store);
	}
});
/** Runs of workflows that are not published, and young enough to have jobs. */
async function openRuns(store, inputs, host) {
	const keys = new Set(await store.list(RUNS_PREFIX));
	const open = runsAmong([...keys]).filter((run) => keys.has(originKey(run)) && keys.has(engineKey(run)) && !keys.has(publishedKey(run)));
	const before = host.clock.now() - inputs.maxAgeDays * SECONDS_A_DAY;
	const young = [];
	for (const run of open) {
		const content = await store.read(engineKey(run));
		const note = content && parseStored(store.describe(engineKey(run)), content, engineNoteSchema);
		if (note && Date.parse(note.begunAt) / 1e3 >= before) young.push(run);
	}
	return young;
}
/** One run that can't be gone on with keeps none of the others back. */
async function collectSafely(run, place, host) {
	try {
		return await collectRun(run, place, host);
	} catch (error) {
		if (host.signal.aborted) throw error;
		const what = error instanceof Error ? error.message : String(error);
		if (error instanceof InterruptedError) return {
			run,
			state: "cancelled",
			what
		};
		host.warn(`Run ${run}: ${what}`);
		return {
			run,
			state: "failed",
			what
		};
	}
}
async function collectRun(run, place, host) {
	const { store, inputs } = place;
	const origin = await readOrigin(store, run);
	const plan = await readPlan(store, run);
	const here = process.env["GITHUB_REPOSITORY"];
	if (!origin || here !== void 0 && here !== origin.repository) return {
		run,
		state: "of another repository",
		what: origin?.repository ?? ""
	};
	if (inputs.dryRun || !plan) return {
		run,
		state: "under way",
		what: "left as it is"
	};
	const { batchEngine, openCloudRun } = await import("./cloud2.js");
	const cloud = await openCloudRun(run, inputs);
	const engine = batchEngine(run, cloud, host);
	let givenUp = [];
	if ((await engine.pending()).length > 0 || !await isRunFinished(store, run)) {
		const outcome = await goOn({
			run,
			detach: true
		}, {
			cloud,
			engine
		}, host);
		const done = formatCount(outcome.records.length, "block");
		if (isHandedOver(outcome)) return {
			run,
			state: "under way",
			what: `${done} done, ${outcome.running} under way`
		};
		givenUp = outcome.givenUp;
	}
	return publishRun(run, {
		...place,
		origin,
		givenUp
	}, host);
}
async function publishRun(run, { store, inputs, origin, givenUp }, host) {
	const folder = join(inputs.out, run);
	const prices = await readPricesOfRun(store, run, { rankBy: "wall-time" });
	const { comparison, records } = await compareRun(store, run, prices);
	await writeReport(folder, comparison, records);
	for (const line of givenUp) host.warn(`Run ${run}: block ${line}`);
	const { branch, comment, check, alert, failOn } = origin.publish;
	const asked = publishInputs.parse({
		branch,
		comment,
		check,
		alert,
		failOn,
		repository: origin.repository,
		...inputs.remote === void 0 ? {} : { remote: inputs.remote },
		...origin.pullRequest === null ? {} : { pullRequest: String(origin.pullRequest) },
		...origin.headSha === null ? {} : { sha: origin.headSha }
	});
	const ofBlocks = new Map(records.map((record) => [record.spec.block.id, record]));
	const result = await publishReport({
		comparison,
		records: ofBlocks
	}, asked, host);
	const told = "text" in result ? result.text.split("\n")[0] ?? "" : "";
	await notePublished(store, run);
	return {
		run,
		state: "published",
		what: told
	};
}
function report(collected, store) {
	const count = (state) => collected.filter((one) => one.state === state).length;
	const rows = collected.map(({ run, state, what }) => [
		run,
		state,
		what.split("\n")[0] ?? ""
	]);
	const titles = [
		"Run",
		"State",
		""
	];
	const nothing = `No run of a workflow is open in ${store.location}.`;
	return {
		json: {
			store: store.location,
			runs: collected
		},
		text: rows.length === 0 ? nothing : terminalTable(titles, rows),
		outputs: {
			published: count("published"),
			"under-way": count("under way"),
			failed: count("failed")
		},
		summary: rows.length === 0 ? prose(nothing) : table(titles.map((title) => ({ title })), rows.map((row) => row.map(prose))),
		exitCode: count("failed") > 0 ? 3 : 0
	};
}
export { wait as n, collect as t };
