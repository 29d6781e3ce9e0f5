import { a as UsageError, i as InterruptedError, r as InfrastructureError } from "./errors.js";
import { b as NO_PRICES, i as formatCount } from "./text.js";
import { i as unlessCancelled, n as liftCancellation, t as isCancelled } from "./cancellation.js";
import { a as handedOver, l as openLedger, o as isHandedOver, s as notePublished, t as runPlan, u as reportedAt } from "./run-plan.js";
import { c as readHistory, g as runsAmong, m as recordsAmong, o as isRunFinished, p as readRunPrices, r as countRecords, u as readPlan } from "./stored-runs.js";
import { i as table, o as command, r as prose } from "./markdown.js";
import { r as terminalTable } from "./terminal.js";
import { a as pricesInput, f as DEFAULT_REPORTS, l as runInput, n as failOnInput, o as rankByInput, r as outInput, s as regionInput, t as cloudStoreInput } from "./shared-inputs.js";
import { i as readPricesOfRun } from "./prices.js";
import { i as writeReport, n as compareRun, t as claimFolder } from "./write-report.js";
import { t as Budget } from "./budget.js";
import { n as boundPlan, r as keepBounds, t as sinceAsked } from "./since-asked.js";
import { r as reportRun } from "./report-run.js";
import { n as STATUSES, r as STATUS_CONTEXT } from "./benchmark-comment.js";
import { r as openForge } from "./open-forge.js";
import { G as number, H as boolean, X as string, Y as strictObject, x as group } from "./vendor.js";
import { i as wishesOf, r as readAskings, t as askingsAmong } from "./askings.js";
import { C as publishedKey, f as engineKey, t as RUNS_PREFIX } from "./keys.js";
import { i as publishReport, r as publishInputs, t as holdsResults } from "./publish.js";
import { join } from "node:path";
// src/commands/run/wait.ts
const inputsSchema$1 = strictObject({
	run: runInput,
	store: cloudStoreInput,
	region: regionInput,
	detach: boolean().default(false).meta({ description: "Take in what has ended, hand over what the next look needs, and end." }),
	out: outInput,
	prices: pricesInput,
	rankBy: rankByInput,
	failOn: failOnInput,
	spendUsd: number().positive().optional().meta({ description: "Most that the run may cost, in USD. Default: what was asked for last, else what its suite said." }),
	deadlineHours: number().positive().optional().meta({ description: "Hours after the run was last asked for when what has not ended is cancelled. Default: what was asked for last, else what its suite said." })
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
			await liftCancellation(store, inputs.run);
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
	const { run, detach } = inputs;
	const { store, note, account } = cloud;
	const plan = await readPlan(store, run);
	if (!plan) throw new UsageError(`Run ${run} was begun and has no plan yet: the command that began it was ended before. Call it again.`);
	const limited = await boundPlan(store, {
		run,
		plan
	}, inputs);
	const prices = await readRunPrices(store, run) ?? NO_PRICES;
	const budget = new Budget({
		plan: limited,
		prices,
		region: account.region
	});
	await keepBounds(store, {
		run,
		plan
	}, inputs);
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
			budget,
			...await sinceAsked(run, {
				store,
				note,
				plan
			})
		});
	} catch (error) {
		if (!host.signal.aborted || !(error instanceof InterruptedError)) throw error;
		throw new InterruptedError(`Waiting ended; the jobs of ${run} go on. gcbench wait ${run} waits again, gcbench cancel ${run} ends them.`, { cause: error });
	}
}
// src/commands/github/open-runs.ts
/**
* Runs that somebody has to look after: those of which not all is published that was wanted, and those that were gone on with since. The
* oldest first: where two are about one pull request, the later one has the last word. From the keys, and what is noted of who asked: a
* store of many runs is listed, not read.
*/
async function openRuns(store) {
	const all = await store.list(RUNS_PREFIX);
	const byRun = group(all, (key) => key.slice(5).split("/")[0] ?? "");
	const runs = [];
	for (const run of runsAmong(all)) {
		const own = byRun.get(run) ?? [];
		const keys = new Set(own);
		const askings = askingsAmong(run, own);
		if (askings === 0 || !keys.has(engineKey(run))) continue;
		const records = recordsAmong(own);
		const served = Array.from({ length: askings }, (_, index) => index + 1).filter((asking) => keys.has(publishedKey(run, {
			records,
			asking
		})));
		const isGoingOn = isUnderWay(keys);
		if (served.length === askings && !isGoingOn) continue;
		runs.push({
			run,
			records,
			served: new Set(served),
			isCancelled: isCancelled(run, own),
			isUnderWay: isGoingOn,
			...await whoAsked(store, run)
		});
	}
	return runs.toSorted((a, b) => a.askedAt - b.askedAt);
}
/** What can't be read of one run keeps no other back. */
async function whoAsked(store, run) {
	try {
		const askings = await readAskings(store, run);
		return {
			askings,
			askedAt: lastAt(askings),
			fault: null
		};
	} catch (error) {
		const fault = error instanceof Error ? error.message : String(error);
		return {
			askings: [],
			askedAt: Number.POSITIVE_INFINITY,
			fault
		};
	}
}
function lastAt(askings) {
	return Math.max(0, ...askings.map(({ at }) => Date.parse(at) / 1e3));
}
function isUnderWay(keys) {
	return [...keys].some((key) => {
		const [, block = "", job] = /^(.+)\/jobs\/(\d+)\.json$/.exec(key) ?? [];
		if (job === void 0 || keys.has(`${block}/record.json`)) return false;
		return !keys.has(`${block}/jobs/${job}-end.json`);
	});
}
function repositoryHere(environment = process.env) {
	const { GITHUB_REPOSITORY: repository, GITHUB_REPOSITORY_ID: repositoryId } = environment;
	return {
		repository,
		repositoryId
	};
}
/** What this repository's workflows want of a run; a repository that was renamed is called by its new name. */
function wishesHere(askings, here) {
	return wishesOf(askings).filter(({ origin }) => isHere(origin, here)).map((wish) => ({
		...wish,
		origin: {
			...wish.origin,
			repository: here.repository ?? wish.origin.repository
		}
	}));
}
/** The other repository whose workflow asked last; null: none did. */
function strangerAmong(askings, here) {
	return askings.flatMap(({ origin }) => origin && !isHere(origin, here) ? origin : []).at(-1)?.repository ?? null;
}
function isHere(origin, { repository, repositoryId }) {
	if (repository === void 0) return true;
	if (origin.repositoryId !== null && repositoryId !== void 0) return origin.repositoryId === repositoryId;
	return origin.repository === repository;
}
// src/commands/github/collect-status.ts
/**
* Says at the commit how a run ended, where a status waits there for it; once for each end. One that its workflow has set meanwhile, or
* that waits for another run, stays as it is.
*/
async function settleStatus(end, { wish, ledger }, host) {
	const { askings, workflowRuns } = wish;
	const { headSha, repository, publish } = wish.origin;
	const place = `status-${end.replaceAll(" ", "-")}-${askings.length}`;
	if (!publish.status || headSha === null || ledger.settled.has(place)) return;
	const forge = await openForge(host, { repository });
	const now = await forge.statusAt(headSha, STATUS_CONTEXT);
	const url = now === null ? workflowRuns.at(-1) : now.url;
	if ((now === null || url === void 0 || workflowRuns.includes(url)) && (now === null || isOpen(now, end))) {
		const said = {
			context: STATUS_CONTEXT,
			...STATUSES[end]
		};
		await forge.setStatus(headSha, {
			...said,
			...url === void 0 ? {} : { url }
		});
	}
	await ledger.note(place, { outcome: "published" });
}
/** It waits, or its workflow failed or gave up a run that came to its end after all. */
function isOpen({ state, description }, end) {
	if (state === "pending") return true;
	return (state === "error" || description === STATUSES.failure.description) && (end === "success" || end === "found");
}
/**
* Tells the statuses of runs that nobody goes on with, how they ended: cancelled, or asked for too long ago. One that can't be told is
* warned of, and tried again at the next call.
*/
async function settleLeft(store, { here, left }, host) {
	for (const { run, askings, records, isCancelled: wasCancelled } of left) try {
		for (const wish of wishesHere(askings, here)) {
			const ledger = await openLedger(store, run, {
				records,
				asking: wish.askings[0]
			});
			await settleStatus(wasCancelled ? "cancelled" : "expired", {
				wish,
				ledger
			}, host);
		}
	} catch (error) {
		if (host.signal.aborted) throw error;
		host.warn(`Run ${run}: ${error instanceof Error ? error.message : String(error)}`);
	}
}
// src/commands/github/publish-collected.ts
/** How a run's result is published: as the workflow that asked for it wanted. */
function askedBy({ publish, repository, pullRequest, headSha }, remote) {
	const { branch, comment, check, alert, failOn } = publish;
	return publishInputs.parse({
		branch,
		comment,
		check,
		alert,
		failOn,
		repository,
		...remote === void 0 ? {} : { remote },
		...pullRequest === null ? {} : { pullRequest: String(pullRequest) },
		...headSha === null ? {} : { sha: headSha }
	});
}
/**
* Publishes a run where it is wanted, and tells the status that waits for it there. What is where it should be, and what a place refused
* for good, is remembered: the next call does the rest.
*
* @returns the verdict
* @throws {InfrastructureError} a part is not where it should be, and may be at the next call
*/
async function publishCollected(run, { store, wish, state, remote, data, isReported }, host) {
	const { origin } = wish;
	const asked = askedBy(origin, remote);
	const opened = await openLedger(store, run, state);
	const ledger = isReported && await holdsResults(data, asked, host) ? {
		...opened,
		settled: /* @__PURE__ */ new Set([...opened.settled, "results"])
	} : opened;
	const result = await publishReport(data, asked, host, {
		workflowUrl: origin.workflowRun,
		ledger
	});
	await settleStatus(endOf(data, result.fails), {
		wish,
		ledger
	}, host);
	if (result.faults.length > 0) throw new InfrastructureError(result.faults.join("\n\n"));
	return result.text.split("\n")[0] ?? "";
}
function endOf({ comparison: { cells } }, fails) {
	if (cells.every(({ trials }) => trials.length === 0)) return "failure";
	return fails ? "found" : "success";
}
// src/commands/github/collect.ts
const SECONDS_AN_HOUR = 3600;
const SECONDS_A_DAY = 86400;
const inputsSchema = strictObject({
	store: cloudStoreInput,
	region: regionInput,
	remote: string().min(1).optional().meta({ description: "Git repository of the branch of results. Default: that of the workflow." }),
	out: string().min(1).default(DEFAULT_REPORTS).meta({ description: "Folder for the reports, one folder a run." }),
	maxAgeDays: number().positive().max(365).default(14).meta({ description: "Runs that were last asked for longer ago are left alone: AWS has forgotten their jobs by then." }),
	graceHours: number().nonnegative().max(72).default(2).meta({ description: "Hours that a workflow which waited for its run has to publish it by itself; after that it is published from here." }),
	dryRun: boolean().default(false).meta({ description: "List the runs, and do nothing." })
});
const collect = command({
	name: "collect",
	summary: "go on with the runs that workflows left in AWS, and publish those that are done",
	description: "Looks at each run that a workflow asked for and does not have all of: takes in what has ended, hands over what the next look needs, and ends without waiting. What is done is reported and published where each workflow wanted it. Called as often as one likes, also twice at once: nothing runs twice and nothing is published twice.",
	positionals: [],
	examples: ["gcbench collect --dry-run", "gcbench collect --region us-west-2"],
	inputs: inputsSchema,
	async run(inputs, host) {
		const { openCloudStore } = await import("./cloud2.js");
		const { AwsAccount } = await import("./aws-account.js");
		const { regionHere } = await import("./aws-options2.js");
		const store = await openCloudStore(new AwsAccount(inputs.region ?? regionHere()), inputs.store);
		const before = host.clock.now() - inputs.maxAgeDays * SECONDS_A_DAY;
		const runs = await openRuns(store);
		const isAlive = (run) => run.askedAt >= before && !run.isCancelled;
		const place = {
			store,
			inputs,
			here: repositoryHere()
		};
		const collected = [];
		for (const open of runs.filter(isAlive)) {
			const one = await collectSafely(open, place, host);
			if (one) collected.push(one);
		}
		const left = runs.filter((run) => !isAlive(run));
		if (!inputs.dryRun) await settleLeft(store, {
			here: place.here,
			left
		}, host);
		return report(collected, store);
	}
});
/** One run that can't be gone on with keeps none of the others back. */
async function collectSafely(open, place, host) {
	const { run } = open;
	try {
		return await collectRun(open, place, host);
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
/** @returns null: no workflow asked for it */
async function collectRun(open, place, host) {
	const { run, askings } = open;
	const { store, inputs, here } = place;
	if (open.fault !== null) throw new InfrastructureError(open.fault);
	const plan = await readPlan(store, run);
	const wishes = wishesHere(askings, here).filter((wish) => isLacking(wish, open));
	if (wishes.length === 0) return tellOfStranger(open, place, host);
	if (inputs.dryRun || !plan) return {
		run,
		state: "under way",
		what: "left as it is"
	};
	if (!open.isUnderWay && await isItsWorkflows(open, place, host)) return {
		run,
		...LEFT
	};
	const step = await takeStep(open, place, host);
	if ("state" in step) return step;
	if (await isItsWorkflows(open, place, host)) return {
		run,
		...LEFT
	};
	return publishRun(open, {
		...place,
		wishes,
		givenUp: step.givenUp
	}, host);
}
/** It has more by now, or is to have more, than who wants it has. */
function isLacking({ askings }, { isUnderWay, served }) {
	return isUnderWay || askings.some((asking) => !served.has(asking));
}
/** One that terminals asked for is theirs; one of another repository is named, for it may be this one under its name of before. */
async function tellOfStranger({ run, askings, records, isUnderWay }, { store, inputs, here }, host) {
	const of = strangerAmong(askings, here);
	if (of !== null) {
		host.warn(`Run ${run} was asked for by ${of}, and this is ${here.repository}: that is left alone.`);
		return {
			run,
			state: "of another repository",
			what: of
		};
	}
	if (inputs.dryRun || isUnderWay) return null;
	for (const asking of askings.keys()) await notePublished(store, run, {
		records,
		asking: asking + 1
	});
	return null;
}
const LEFT = {
	state: "left to its workflow",
	what: "it waited, and publishes by itself"
};
/** Whether a workflow has the report of all that the run has by now, and time left to publish it. */
async function isItsWorkflows(open, place, host) {
	const reported = await lastReportedAt(open, place);
	const grace = place.inputs.graceHours * SECONDS_AN_HOUR;
	return reported !== null && host.clock.now() < reported + grace;
}
/** When a workflow had the report of all that the run has by now, since it was last asked for; null: none has. */
async function lastReportedAt({ run, askings }, { store }) {
	const records = await countRecords(store, run);
	return reportedAt(store, run, {
		records,
		asking: askings.length
	});
}
/** Takes in what ended, and hands over what the next look needs. @returns what could not be run, where no more is to come */
async function takeStep(open, place, host) {
	const { run } = open;
	const { store, inputs } = place;
	const { batchEngine, openCloudRun } = await import("./cloud2.js");
	const cloud = await openCloudRun(run, inputs);
	const engine = batchEngine(run, cloud, host);
	const isUnderWay = (await engine.pending()).length > 0;
	const isThrough = async () => await lastReportedAt(open, place) !== null || await isRunFinished(store, run);
	if (!isUnderWay && await isThrough()) return { givenUp: [] };
	const outcome = await unlessCancelled({
		run,
		store,
		engine
	}, () => goOn({
		run,
		detach: true
	}, {
		cloud,
		engine
	}, host));
	const done = formatCount(outcome.records.length, "block");
	if (!isHandedOver(outcome)) return outcome;
	return {
		run,
		state: "under way",
		what: `${done} done, ${outcome.running} under way`
	};
}
/** Publishes it wherever it is wanted. What one of the places refuses keeps none of the others waiting. */
async function publishRun(open, { wishes, givenUp, ...place }, host) {
	const { run, askings } = open;
	const { store, inputs } = place;
	const folder = join(inputs.out, run);
	const prices = await readPricesOfRun(store, run, { rankBy: "wall-time" });
	const { comparison, records } = await compareRun(store, run, prices);
	await writeReport(folder, comparison, records);
	for (const line of givenUp) host.warn(`Run ${run}: block ${line}`);
	const data = {
		comparison,
		records: new Map(records.map((record) => [record.spec.block.id, record]))
	};
	const stateOf = (asking) => ({
		records: records.length,
		asking
	});
	const isReported = await lastReportedAt(open, place) !== null;
	const told = [];
	const faults = [];
	for (const wish of wishes) {
		const order = {
			store,
			wish,
			state: stateOf(wish.askings[0]),
			remote: inputs.remote,
			data,
			isReported
		};
		try {
			told.push(await publishCollected(run, order, host));
			for (const asking of wish.askings) await notePublished(store, run, stateOf(asking));
		} catch (error) {
			if (host.signal.aborted) throw error;
			faults.push(error instanceof Error ? error.message : String(error));
		}
	}
	if (faults.length > 0) throw new InfrastructureError(faults.join("\n\n"));
	for (const [index, { origin }] of askings.entries()) if (origin === null) await notePublished(store, run, stateOf(index + 1));
	return {
		run,
		state: "published",
		what: told.at(-1) ?? ""
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
