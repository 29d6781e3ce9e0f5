import { T as sum, x as group } from "./vendor.js";
import { S as byStart, i as hostOf, s as standsForHost } from "./block-times.js";
import { w as priceOf } from "./text.js";
import { a as firstAttemptId } from "./platform-comparison.js";
// src/core/platforms/platform-measurements.ts
/** What a version of a workload did on each platform that ran it, in the plan's order. */
function measurementsOf(input, key) {
	return input.plan.platforms.flatMap(({ id }) => measuredOn(input, {
		...key,
		platform: id
	}) ?? []);
}
function measuredOn({ plan, records, prices }, key) {
	const own = records.filter(({ status, spec }) => status === "complete" && spec.block.platform === key.platform).filter(({ spec }) => spec.block.workload === key.workload).toSorted(byStart).flatMap((record) => hostTimes(record, key.version) ?? []);
	const hosts = [...group(own, ({ host }) => host)].map(([host, blocks]) => ({
		host,
		machines: blocks.flatMap(({ machines }) => machines),
		trials: blocks.flatMap(({ trials }) => trials),
		simulatedDays: blocks.flatMap(({ simulatedDays }) => simulatedDays)
	}));
	const platform = plan.platforms.find(({ id }) => id === key.platform);
	const machines = hosts.flatMap((one) => one.machines);
	if (hosts.length === 0 || !platform) return null;
	const region = regionOf(machines);
	return {
		hosts,
		isLocal: records.some((one) => one.spec.block.platform === key.platform && standsForHost(one)),
		facts: {
			platform: platform.id,
			name: platform.name,
			threads: platform.threads,
			hosts: hosts.length,
			trials: hosts.reduce((sum, { trials }) => sum + trials.length, 0),
			cpuModels: distinct(machines.map(({ cpuModel }) => cpuModel)),
			physicalCores: distinct(machines.flatMap(({ physicalCores }) => physicalCores ?? [])),
			threadsPerCore: distinct(machines.flatMap(({ threadsPerCore }) => threadsPerCore ?? [])),
			memoryMiB: Math.min(...machines.map(({ memoryMiB }) => memoryMiB)),
			price: priceOf(prices, platform, region),
			overhead: prices.overheads.find((one) => one.platform === platform.name) ?? null
		}
	};
}
/** Where machines of AWS stand; null: they are not of AWS. */
function regionOf(machines) {
	return machines.find(({ instance }) => instance !== void 0)?.instance?.region ?? null;
}
/** @returns null where the block did not run the version, or a time is not above 0 */
function hostTimes(record, version) {
	const { A, B } = record.spec.versions;
	const sides = [...A.name === version ? ["A"] : [], ...B?.name === version ? ["B"] : []];
	const trials = record.trials.filter(({ side, failure }) => failure === null && sides.includes(side));
	if (trials.length === 0 || trials.some(({ wallSeconds }) => wallSeconds <= 0)) return null;
	return {
		host: standsForHost(record) ? record.spec.block.id : hostOf(record),
		machines: record.sessions.map(({ machine }) => machine),
		trials: trials.map(({ wallSeconds }) => Math.log(wallSeconds)),
		simulatedDays: trials.map(({ simulatedDays }) => simulatedDays)
	};
}
/** What a trial simulates, where all say the same. */
function commonDays(measured) {
	const days = distinct(measured.flatMap(({ hosts }) => hosts.flatMap(({ simulatedDays }) => simulatedDays)));
	const [only = null] = days;
	return days.length === 1 && only !== null && only > 0 ? only : null;
}
function distinct(values) {
	return [...new Set(values)];
}
// src/core/cost/host-stays.ts
const NO_JOBS = {
	ends: [],
	sessions: []
};
/**
* Who used which host from when to when: one stay for each record, on the host that it ended on, and one for each
* attempt that left no record. A job's own times, where they are known, take in what came before and after the
* harness.
*/
function hostStays(run) {
	const launches = launchesOf(run);
	const indexed = {
		...run,
		attempts: attemptsByBlock(run.jobs)
	};
	return [...run.records.flatMap((record) => recordedStay(indexed, record) ?? []), ...lostStays(indexed)].map((stay) => ({
		...stay,
		launchedAt: launches.get(stay.host) ?? null
	}));
}
/** Stays of each host, in the order of time. */
function staysByHost(stays) {
	return [...group(stays, ({ host }) => host).values()].map((own) => own.toSorted((a, b) => a.from - b.from));
}
function launchesOf({ records, jobs }) {
	const sessions = [...records.flatMap((record) => record.sessions), ...jobs.sessions.map(({ session }) => session)];
	return new Map(sessions.flatMap(({ machine: { instance } }) => instance?.launchedAt ? [[instance.id, secondsOf(instance.launchedAt)]] : []));
}
function recordedStay({ attempts: known }, record) {
	const last = record.sessions.at(-1);
	if (!last) return null;
	const host = hostName(last);
	const own = record.sessions.filter((session) => hostName(session) === host);
	const attempts = (known.get(record.spec.block.id) ?? []).filter((one) => isOn(one, own));
	return {
		block: record.spec.block.id,
		platform: record.spec.platform.id,
		host,
		from: Math.min(...[...own, ...attempts].map(({ startedAt }) => secondsOf(startedAt))),
		to: Math.max(secondsOf(record.endedAt), ...attempts.map(({ stoppedAt }) => secondsOf(stoppedAt))),
		record
	};
}
/** Attempts on hosts that no record ended on. */
function lostStays({ plan, records, attempts }) {
	const recordOf = new Map(records.map((record) => [record.spec.block.id, record]));
	const planned = new Map(plan.blocks.map(({ id, platform }) => [id, platform]));
	return [...attempts].flatMap(([block, own]) => {
		const record = recordOf.get(block);
		const platform = record?.spec.platform.id ?? planned.get(firstAttemptId(block));
		if (platform === void 0) return [];
		return own.filter((one) => !record || !isOn(one, record.sessions)).map(({ host, startedAt, stoppedAt }) => ({
			block,
			platform,
			host,
			from: secondsOf(startedAt),
			to: Math.max(secondsOf(startedAt), secondsOf(stoppedAt)),
			record: null
		}));
	});
}
/** Each block's attempts that began. One that never did had no host to pay for that we know of. */
function attemptsByBlock({ ends, sessions }) {
	const hosts = new Map(sessions.flatMap(({ session }) => session.job ? [[jobAttempt(session.job), hostName(session)]] : []));
	const attempts = ends.flatMap(({ block, end }) => end.attempts.flatMap(({ startedAt, stoppedAt, instance }, index) => {
		const stopped = stoppedAt ?? end.stoppedAt;
		if (startedAt === null || stopped === null) return [];
		const job = jobAttempt({
			id: end.jobId,
			attempt: index + 1
		});
		return [{
			block,
			job,
			host: instance ?? hosts.get(job) ?? job,
			startedAt,
			stoppedAt: stopped
		}];
	}));
	return group(attempts, ({ block }) => block);
}
function jobAttempt({ id, attempt }) {
	return `${id} ${attempt}`;
}
function isOn(attempt, sessions) {
	return sessions.some((session) => hostName(session) === attempt.host || session.job !== void 0 && jobAttempt(session.job) === attempt.job);
}
function hostName({ machine }) {
	return machine.instance?.id ?? machine.host;
}
function secondsOf(instant) {
	return Date.parse(instant) / 1e3;
}
// src/core/cost/run-cost.ts
const SECONDS_PER_HOUR = 3600;
/** AWS bills a machine's life by the second, and at least a minute of it (Amazon EC2 pricing, On-Demand). */
const LEAST_BILLED_SECONDS = 60;
const NOTHING = {
	boot: 0,
	staging: 0,
	warmUp: 0,
	trials: 0,
	other: 0,
	failed: 0
};
/**
* What a run cost so far: the life of each host from its launch to the end of its last block, divided among the blocks
* that it served. A launch counts for the first of them.
*
* @returns null where nothing ran on a machine of AWS, and no price is known of what there was
*/
function runCost({ plan, records, jobs = NO_JOBS, prices }) {
	const billed = staysByHost(hostStays({
		plan,
		records,
		jobs
	})).flatMap((own) => bill(own, platformOf(plan, own), prices));
	const platforms = plan.platforms.flatMap((platform) => {
		const own = billed.filter(({ stay }) => stay.platform === platform.id);
		return own.length > 0 ? [platformCost(platform, own, prices)] : [];
	});
	const priced = platforms.flatMap(({ usd }) => usd ?? []);
	if (!(platforms.some(({ price }) => price !== null) || plan.platforms.some(isOfAws)) || platforms.length === 0) return null;
	return {
		platforms,
		total: priced.length === 0 ? null : addParts(priced),
		blocks: blockCosts(billed, platforms)
	};
}
/**
* What each block that ran cost so far with all its attempts, in USD; null: no price. For a budget; blocks that shared a
* host must be given together, or each counts its launch.
*/
function usdByBlock(input) {
	return new Map((runCost(input)?.blocks ?? []).map(({ block, allInUsd }) => [block, allInUsd]));
}
/** All-in: what of a bill is for the trials, and what is for all else. */
function allIn(parts) {
	return sum(Object.values(parts));
}
function isOfAws({ instance }) {
	return instance !== void 0;
}
function platformOf({ platforms }, [first]) {
	return platforms.find(({ id }) => id === first?.platform);
}
/** @param stays of one host, in the order of time */
function bill(stays, platform, prices) {
	const isRented = platform?.instance !== void 0;
	const [first] = stays;
	if (!first) return [];
	let paidUntil = Math.min(first.from, launchOf(first, platform, prices));
	const billed = stays.map((stay) => {
		const boot = isRented ? Math.max(0, stay.from - paidUntil) : 0;
		const begin = Math.max(stay.from, paidUntil);
		paidUntil = Math.max(paidUntil, stay.to);
		return {
			stay,
			seconds: partsOf(stay, {
				boot,
				begin
			})
		};
	});
	const missing = LEAST_BILLED_SECONDS - sum(billed, ({ seconds }) => allIn(seconds));
	return isRented && missing > 0 ? withMore(billed, missing) : billed;
}
/** Where the launch is not known, what the list says that comes before a job. */
function launchOf({ launchedAt, from }, platform, { overheads }) {
	if (launchedAt !== null) return launchedAt;
	const overhead = overheads.find((one) => one.platform === platform?.name);
	return overhead ? from - overhead.bootSeconds - overhead.imagePullSeconds : from;
}
function partsOf({ record, to }, { boot, begin }) {
	const present = Math.max(0, to - begin);
	if (record?.status !== "complete") return {
		...NOTHING,
		failed: boot + present
	};
	const warmUp = record.warmUp?.wallSeconds ?? 0;
	const trials = sum(record.trials, ({ wallSeconds }) => wallSeconds);
	const rest = Math.max(0, present - warmUp - trials);
	const firstTrial = record.warmUp ?? record.trials[0];
	const before = firstTrial ? Date.parse(firstTrial.startedAt) / 1e3 - begin : 0;
	const staging = Math.min(rest, Math.max(0, before));
	return {
		boot,
		staging,
		warmUp,
		trials,
		other: rest - staging,
		failed: 0
	};
}
function withMore(billed, seconds) {
	return billed.map((one, index) => index === billed.length - 1 ? {
		...one,
		seconds: {
			...one.seconds,
			other: one.seconds.other + seconds
		}
	} : one);
}
function platformCost(platform, billed, prices) {
	const records = billed.flatMap(({ stay }) => stay.record ?? []);
	const machines = records.flatMap(({ sessions }) => sessions.map(({ machine }) => machine));
	const price = priceOf(prices, platform, regionOf(machines));
	const seconds = addParts(billed.map((one) => one.seconds));
	return {
		platform: platform.id,
		price,
		hosts: new Set(billed.map(({ stay }) => stay.host)).size,
		blocks: records.filter(({ status }) => status === "complete").length,
		failedBlocks: records.filter(({ status }) => status === "failed").length,
		lostAttempts: billed.filter(({ stay }) => stay.record === null).length,
		unknownLaunches: new Set(billed.flatMap(({ stay }) => platform.instance && stay.launchedAt === null ? [stay.host] : [])).size,
		seconds,
		...inputsOf(records),
		usd: price && scale(seconds, price.usdPerHour / SECONDS_PER_HOUR)
	};
}
function inputsOf(records) {
	const staged = records.flatMap(({ sessions }) => sessions.flatMap(({ staging }) => staging ?? []));
	if (staged.length === 0) return {};
	return { inputs: {
		blocks: staged.length,
		found: staged.filter(({ fetchedBytes }) => fetchedBytes === 0).length,
		bytes: sum(staged, ({ bytes }) => bytes),
		fetchedBytes: sum(staged, ({ fetchedBytes }) => fetchedBytes),
		cachedBytes: sum(staged, ({ cachedBytes }) => cachedBytes),
		seconds: sum(staged, ({ seconds }) => seconds)
	} };
}
function blockCosts(billed, platforms) {
	return [...group(billed, ({ stay }) => stay.block)].map(([block, own]) => {
		const { platform = "" } = own[0]?.stay ?? {};
		const price = platforms.find((one) => one.platform === platform)?.price ?? null;
		const seconds = addParts(own.map((one) => one.seconds));
		const perSecond = price && price.usdPerHour / SECONDS_PER_HOUR;
		return {
			block,
			platform,
			hosts: [...new Set(own.map(({ stay }) => stay.host))],
			computeUsd: perSecond && perSecond * seconds.trials,
			allInUsd: perSecond && perSecond * allIn(seconds)
		};
	});
}
function addParts(all) {
	return mapParts((part) => sum(all, (one) => one[part]));
}
function scale(parts, factor) {
	return mapParts((part) => parts[part] * factor);
}
function mapParts(amountOf) {
	return {
		boot: amountOf("boot"),
		staging: amountOf("staging"),
		warmUp: amountOf("warmUp"),
		trials: amountOf("trials"),
		other: amountOf("other"),
		failed: amountOf("failed")
	};
}
export { hostStays as a, measurementsOf as c, NO_JOBS as i, runCost as n, staysByHost as o, usdByBlock as r, commonDays as s, allIn as t };
