import { t as AwsAccount } from "./aws-account2.js";
import { i as regionHere } from "./aws-options.js";
import { n as readOnDemandPrices, r as readSpotPrices } from "./aws-prices.js";
import { t as describeInstanceTypes } from "./ec2-instance-types2.js";
import { t as findImage } from "./ecr-images.js";
import { i as deployPlatforms, s as readBootstrap } from "./aws-infrastructure.js";
import { t as preflight } from "./aws-preflight2.js";
import { c as pinImageVersions, i as suiteTag, j as productRoot, l as pinImageWorkload, n as targetsOf } from "./build.js";
import { n as pinCloudPlatforms, t as instanceTypesOf } from "./cloud-platforms.js";
import { a as deadlineOf, r as Budget } from "./harness-event.js";
import { a as engineNoteSchema, i as openCloudStore, n as describeCalls, t as batchEngine } from "./cloud.js";
import { i as UsageError } from "./errors.js";
import { h as toJson, m as parseStored } from "./model-log.js";
import { r as engineKey } from "./keys.js";
import { i as makePlan } from "./plan.js";
import { c as withPrices } from "./prices.js";
import { n as s3Address } from "./s3-address.js";
import { p as formatUsd } from "./text.js";
import { P as onlyNamed, c as readPrices, o as DEFAULT_PRICES, p as freezePrices, t as loadForPlan } from "./plan-suite.js";
// src/commands/batch-site.ts
/** A suite made definite for an AWS account: machines as AWS describes them, versions as the image holds them. */
async function openBatchSite(inputs, host) {
	const loaded = await loadForPlan(inputs.suite, inputs);
	const account = new AwsAccount(inputs.region ?? regionHere());
	const bootstrap = await readBootstrap(account);
	const plan = await planInAws(loaded, {
		account,
		bootstrap,
		only: inputs.platforms
	});
	const address = inputs.store === ".gcbench/store" ? void 0 : inputs.store;
	const store = await openCloudStore(account, address, bootstrap);
	refuseOtherPlaces(store, bootstrap);
	await readPrices(inputs.prices, inputs.rankBy);
	const prices = await readPrices(inputs.prices, plan.eliminateBy ?? inputs.rankBy);
	return {
		plan,
		store,
		begin: (run) => begin(run, {
			inputs,
			account,
			bootstrap,
			plan,
			store,
			prices
		}, host),
		notes: () => [describeCalls(account)]
	};
}
async function planInAws(loaded, known) {
	const { account, bootstrap, only } = known;
	const { suite, workloads } = loaded;
	const types = instanceTypesOf(suite, loaded.platforms);
	const facts = await describeInstanceTypes(account, types);
	const platforms = onlyNamed(pinCloudPlatforms(suite, loaded.platforms, facts), only);
	const repository = {
		name: bootstrap.repositoryName,
		uri: bootstrap.repositoryUri
	};
	return makePlan({
		suite,
		workloads: workloads.map((workload) => pinImageWorkload(workload, null)),
		versions: await pinVersions(loaded, {
			account,
			repository,
			platforms
		}),
		platforms
	});
}
/** Once for each architecture, from its own image. */
async function pinVersions(loaded, known) {
	const { account, repository } = known;
	const { versions, workloads } = loaded;
	const pinned = [];
	for (const architecture of new Set(known.platforms.map((platform) => platform.architecture))) {
		const targets = targetsOf(loaded, architecture);
		const tag = `${await suiteTag({
			loaded,
			root: productRoot(),
			architecture,
			targets
		})}-${architecture}`;
		const image = await findImage(account.ecr, repository, {
			tag,
			architecture
		});
		const platforms = known.platforms.filter((platform) => platform.architecture === architecture);
		const named = {
			...image,
			named: `${repository.name}:${tag}`
		};
		pinned.push(...pinImageVersions(named, {
			versions,
			workloads,
			platforms
		}));
	}
	return pinned;
}
/** Found out before machines are paid for: the roles may write the runs of the project's own bucket, nothing else. */
function refuseOtherPlaces({ location }, { bucketName }) {
	const own = s3Address({
		bucket: bucketName,
		key: ""
	});
	if (location === own) return;
	throw new UsageError(`Jobs in AWS may write to ${own} alone, the bucket that gcbench bootstrap made, and not to ${location}. Leave --store out.`);
}
async function begin(run, prepared, host) {
	const { inputs, account, bootstrap, plan, store } = prepared;
	const { spendUsd = plan.limits.spendUsd, deadlineHours = plan.limits.deadlineHours } = inputs;
	const limits = {
		...plan.limits,
		...spendUsd === void 0 ? {} : { spendUsd },
		...deadlineHours === void 0 ? {} : { deadlineHours }
	};
	const limited = {
		...plan,
		limits
	};
	const today = inputs.prices === void 0 ? await pricesToday(prepared, host) : prepared.prices;
	const prices = await freezePrices(store, run, today);
	const budget = new Budget({
		plan: limited,
		prices,
		region: account.region
	});
	host.info(describeBounds(limited, budget));
	await preflight(account, plan.platforms, host);
	const { platforms } = await deployPlatforms(account, bootstrap, plan.platforms, { hosts: inputs.hosts }, host);
	const note = await noteEngine(store, run, {
		schemaVersion: 1,
		engine: "batch",
		region: account.region,
		begunAt: (/* @__PURE__ */ new Date(host.clock.now() * 1e3)).toISOString(),
		queues: Object.fromEntries([...platforms].map(([name, { queueArn }]) => [name, queueArn])),
		jobRoleArn: bootstrap.jobRoleArn,
		logGroup: bootstrap.logGroupName
	});
	const queues = Object.fromEntries([...platforms].map(([name, { queueArn }]) => [name, queueArn]));
	return {
		prices,
		engine: batchEngine(run, {
			account,
			store,
			note: {
				...note,
				queues
			}
		}, host),
		limits: {
			budget,
			deadline: deadlineOf(limited, Date.parse(note.begunAt) / 1e3)
		},
		interrupted: "the jobs were cancelled"
	};
}
/** The file's prices, brought up to date where AWS lets us ask: a spot price of last month says little of today. */
async function pricesToday({ account, plan, prices }, host) {
	const types = [...new Set(plan.platforms.flatMap(({ instance }) => instance?.type ?? []))];
	const spot = plan.platforms.flatMap(({ instance }) => instance?.purchase === "spot" ? instance.type : []);
	const question = {
		region: account.region,
		now: host.clock.now()
	};
	const asked = await Promise.allSettled([readOnDemandPrices(account.pricing, {
		types,
		...question
	}), readSpotPrices(account.ec2, {
		types: [...new Set(spot)],
		...question
	})]);
	const failed = asked.find((answer) => answer.status === "rejected");
	if (failed) {
		const why = failed.reason instanceof Error ? failed.reason.message : String(failed.reason);
		host.warn(`Today's prices are not to be had, those of ${DEFAULT_PRICES} hold: ${why}`);
	}
	const found = asked.flatMap((answer) => answer.status === "fulfilled" ? answer.value : []);
	return withPrices(prices, found);
}
/** Written once; a run that goes on keeps the time it began. */
async function noteEngine(store, run, note) {
	const key = engineKey(run);
	if (await store.writeOnce(key, toJson(note))) return note;
	const content = await store.read(key);
	return content ? parseStored(store.describe(key), content, engineNoteSchema) : note;
}
/** How much it can cost at worst, before anything does. */
function describeBounds(plan, budget) {
	const worst = plan.blocks.reduce((sum, block) => sum + budget.worstUsd(block), 0);
	if (worst === 0) return "What it costs is not known: there are no prices of these machines.";
	const all = `If every block took all the time that it may, it would cost ${formatUsd(worst)}`;
	return budget.limitUsd === null ? `${all}; there is no spend limit (limits.spendUsd, --spend-usd).` : `${all}; it stops before ${formatUsd(budget.limitUsd)}.`;
}
export { openBatchSite };
