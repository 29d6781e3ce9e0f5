import { G as number, H as boolean, X as string, Y as strictObject } from "./vendor.js";
import { a as UsageError, i as InterruptedError, r as InfrastructureError } from "./errors.js";
import { b as NO_PRICES, i as formatCount } from "./text.js";
import { i as unlessCancelled, n as liftCancellation, t as isCancelled } from "./cancellation.js";
import { _ as reportedAt, a as isRunFinished, c as notePublished, f as readOrigin, g as readRunPrices, p as readPlan, u as readHistory, y as runsAmong } from "./stored-runs.js";
import { i as table, o as command, r as prose } from "./markdown.js";
import { r as terminalTable } from "./terminal.js";
import { a as pricesInput, f as DEFAULT_REPORTS, l as runInput, n as failOnInput, o as rankByInput, r as outInput, s as regionInput, t as cloudStoreInput } from "./shared-inputs.js";
import { i as readPricesOfRun } from "./prices.js";
import { i as writeReport, n as compareRun, t as claimFolder } from "./write-report.js";
import { n as isHandedOver, o as runPlan, t as handedOver } from "./run.js";
import { i as deadlineOf, n as Budget, t as engineNoteSchema } from "./engine-note.js";
import { n as keepBounds, t as boundPlan } from "./run-bounds.js";
import { r as reportRun } from "./report-run.js";
import { n as STATUSES, r as STATUS_CONTEXT } from "./benchmark-comment.js";
import { C as publishedPlaceKey, S as publishedKey, t as RUNS_PREFIX, u as engineKey, w as publishedPlacesPrefix, y as originKey } from "./keys.js";
import { t as parseStored } from "./stored.js";
import { t as toJson } from "./json.js";
import { r as openForge } from "./open-forge.js";
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
	deadlineHours: number().positive().optional().meta({ description: "Hours after the run's begin when what has not ended is cancelled. Default: what was asked for last, else what its suite said." })
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
			deadline: deadlineOf(limited, Date.parse(note.begunAt) / 1e3)
		});
	} catch (error) {
		if (!host.signal.aborted || !(error instanceof InterruptedError)) throw error;
		throw new InterruptedError(`Waiting ended; the jobs of ${run} go on. gcbench wait ${run} waits again, gcbench cancel ${run} ends them.`, { cause: error });
	}
}
// src/pipeline/published-places.ts
/** What a store remembers of where a run's result went: one document a place, so that a place that refuses keeps no other waiting. */
async function openLedger(store, run) {
	const prefix = publishedPlacesPrefix(run);
	const keys = await store.list(prefix);
	return {
		settled: new Set(keys.map((key) => key.slice(prefix.length).replace(/\.json$/, ""))),
		note: async (place, outcome) => {
			await store.writeOnce(publishedPlaceKey(run, place), toJson({
				schemaVersion: 1,
				...outcome
			}));
		}
	};
}
// src/commands/github/collect-status.ts
/**
* Says at the commit how a run ended, where a status waits there for it; once for each end. One that the workflow has set meanwhile, or
* that a later command waits for, stays as it is.
*/
async function settleStatus(end, { origin, ledger }, host) {
	const { headSha, repository, workflowRun } = origin;
	const place = `status-${end.replaceAll(" ", "-")}`;
	if (!origin.publish.status || headSha === null || ledger.settled.has(place)) return;
	const forge = await openForge(host, { repository });
	const now = await forge.statusAt(headSha, STATUS_CONTEXT);
	if (now === null || (now.url ?? null) === workflowRun && isOpen(now, end)) await forge.setStatus(headSha, {
		context: STATUS_CONTEXT,
		...STATUSES[end],
		...workflowRun === null ? {} : { url: workflowRun }
	});
	await ledger.note(place, { outcome: "published" });
}
/** It waits, or somebody gave up a run that came to its end after all. */
function isOpen({ state }, end) {
	return state === "pending" || state === "error" && STATUSES[end].state !== "error";
}
/**
* The oldest first: where two are about one pull request, the later one has the last word. From the keys, and a note of each: a store of
* many runs is listed, not read.
*/
async function openRuns(store) {
	const keys = new Set(await store.list(RUNS_PREFIX));
	const open = runsAmong([...keys]).filter((run) => keys.has(originKey(run)) && keys.has(engineKey(run)) && !keys.has(publishedKey(run)));
	const runs = [];
	for (const run of open) {
		const content = await store.read(engineKey(run));
		const note = content && parseStored(store.describe(engineKey(run)), content, engineNoteSchema);
		const begunAt = note ? Date.parse(note.begunAt) / 1e3 : 0;
		runs.push({
			run,
			begunAt,
			isCancelled: isCancelled(run, keys)
		});
	}
	return runs.toSorted((a, b) => a.begunAt - b.begunAt);
}
/**
* Tells the statuses of runs that nobody goes on with, how they ended: cancelled, or begun too long ago. One that can't be told is
* warned of, and tried again at the next call.
*/
async function settleLeft(store, { repository, left }, host) {
	for (const { run, isCancelled: wasCancelled } of left) try {
		const origin = await readOrigin(store, run);
		if (!origin?.publish.status || origin.repository !== repository) continue;
		const ledger = await openLedger(store, run);
		await settleStatus(wasCancelled ? "cancelled" : "expired", {
			origin,
			ledger
		}, host);
	} catch (error) {
		if (host.signal.aborted) throw error;
		host.warn(`Run ${run}: ${error instanceof Error ? error.message : String(error)}`);
	}
}
// src/commands/github/publish-collected.ts
/** How a run's result is published: as the workflow that began it wanted. */
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
* Publishes a run for the workflow that left it, and tells the status that waits for it. What is where it should be, and what a place
* refused for good, is remembered: the next call does the rest.
*
* @returns the verdict
* @throws {InfrastructureError} a part is not where it should be, and may be at the next call
*/
async function publishCollected(run, { store, origin, remote, data, isReported }, host) {
	const asked = askedBy(origin, remote);
	const opened = await openLedger(store, run);
	const ledger = isReported && await holdsResults(data, asked, host) ? {
		...opened,
		settled: /* @__PURE__ */ new Set([...opened.settled, "results"])
	} : opened;
	const workflowUrl = origin.workflowRun;
	const result = await publishReport(data, asked, host, {
		workflowUrl,
		ledger
	});
	await settleStatus(endOf(data, result.fails), {
		origin,
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
	maxAgeDays: number().positive().max(365).default(14).meta({ description: "Runs that began longer ago are left alone: AWS has forgotten their jobs by then." }),
	graceHours: number().nonnegative().max(72).default(2).meta({ description: "Hours that a workflow which waited for its run has to publish it by itself; after that it is published from here." }),
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
		const before = host.clock.now() - inputs.maxAgeDays * SECONDS_A_DAY;
		const runs = await openRuns(store);
		const isAlive = (run) => run.begunAt >= before && !run.isCancelled;
		const collected = [];
		for (const { run } of runs.filter(isAlive)) collected.push(await collectSafely(run, {
			store,
			inputs
		}, host));
		const left = runs.filter((run) => !isAlive(run));
		const repository = process.env["GITHUB_REPOSITORY"];
		if (!inputs.dryRun) await settleLeft(store, {
			repository,
			left
		}, host);
		return report(collected, store);
	}
});
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
	const reported = await reportedAt(store, run);
	const grace = inputs.graceHours * SECONDS_AN_HOUR;
	if (reported !== null && host.clock.now() < reported + grace) return {
		run,
		state: "left to its workflow",
		what: "it waited, and publishes by itself"
	};
	const { batchEngine, openCloudRun } = await import("./cloud2.js");
	const cloud = await openCloudRun(run, inputs);
	const engine = batchEngine(run, cloud, host);
	let givenUp = [];
	if ((await engine.pending()).length > 0 || reported === null && !await isRunFinished(store, run)) {
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
		givenUp,
		isReported: reported !== null
	}, host);
}
async function publishRun(run, { store, inputs, origin, givenUp, isReported }, host) {
	const folder = join(inputs.out, run);
	const prices = await readPricesOfRun(store, run, { rankBy: "wall-time" });
	const { comparison, records } = await compareRun(store, run, prices);
	await writeReport(folder, comparison, records);
	for (const line of givenUp) host.warn(`Run ${run}: block ${line}`);
	const data = {
		comparison,
		records: new Map(records.map((record) => [record.spec.block.id, record]))
	};
	const { remote } = inputs;
	const told = await publishCollected(run, {
		store,
		origin,
		remote,
		data,
		isReported
	}, host);
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
