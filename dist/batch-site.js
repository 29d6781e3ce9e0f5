import { t as AwsAccount } from "./aws-account2.js";
import { i as regionHere } from "./aws-options.js";
import { n as readOnDemandPrices, r as readSpotPrices } from "./aws-prices.js";
import { t as describeInstanceTypes } from "./ec2-instance-types2.js";
import { n as findImage } from "./ecr-images2.js";
import { t as preflight } from "./aws-preflight2.js";
import { r as readBootstrap } from "./bootstrap-stack.js";
import { t as deployPlatforms } from "./deploy-platforms.js";
import { r as pinImageVersions } from "./input-lists.js";
import { a as suiteTag, n as targetsOf } from "./build.js";
import { r as storeInputSets, t as pinImageWorkloads } from "./image-workloads.js";
import { n as pinCloudPlatforms, t as instanceTypesOf } from "./cloud-platforms.js";
import { t as Budget } from "./budget.js";
import { a as engineNoteSchema, i as openCloudStore, n as describeCalls, t as batchEngine } from "./cloud.js";
import { a as UsageError } from "./errors.js";
import { t as toJson } from "./json.js";
import { f as engineKey } from "./keys.js";
import { i as makePlan } from "./plan.js";
import { O as withPrices, _ as formatUsd } from "./text.js";
import { i as describeReplaced, n as boundPlan, r as keepBounds, t as sinceAsked } from "./since-asked.js";
import { n as s3Address } from "./s3-address.js";
import { t as parseStored } from "./stored.js";
import { n as noteAsking } from "./askings.js";
import { n as liftCancellation } from "./cancellation.js";
import { a as freezePrices } from "./stored-runs.js";
import { n as leastDiskFor, t as explainSmallDisk } from "./host-disk2.js";
import { r as onlyNamed } from "./cloud-suite.js";
import { b as productRoot } from "./shared-inputs.js";
import { r as readPrices, t as DEFAULT_PRICES } from "./prices.js";
import { t as loadForPlan } from "./plan-suite.js";
// src/commands/run/batch-site.ts
/** A suite made definite for an AWS account: machines as AWS describes them, versions as the image holds them. */
async function openBatchSite(inputs, host) {
	const loaded = await loadForPlan(inputs.suite, inputs);
	const account = new AwsAccount(inputs.region ?? regionHere());
	const bootstrap = await readBootstrap(account);
	const { plan, inputs: staged } = await planInAws(loaded, {
		account,
		bootstrap,
		inputs
	}, host);
	const address = inputs.store === ".gcbench/store" ? void 0 : inputs.store;
	const store = await openCloudStore(account, address, bootstrap);
	refuseOtherPlaces(store, bootstrap);
	await readPrices(inputs.prices, inputs.rankBy);
	const prices = await readPrices(inputs.prices, plan.eliminateBy ?? inputs.rankBy);
	return {
		plan,
		store,
		begin: (run, origin) => begin(run, {
			inputs,
			account,
			bootstrap,
			plan,
			staged,
			store,
			prices,
			origin
		}, host),
		notes: () => [describeCalls(account)]
	};
}
async function planInAws(loaded, options, host) {
	const { account, bootstrap } = options;
	const { suite, versions, workloads } = loaded;
	const types = instanceTypesOf(suite, loaded.platforms);
	const facts = await describeInstanceTypes(account, types);
	const pinned = pinCloudPlatforms(suite, loaded.platforms, facts);
	const platforms = onlyNamed(pinned, options.inputs.platforms);
	const images = await findImages(loaded, {
		account,
		repository: {
			name: bootstrap.repositoryName,
			uri: bootstrap.repositoryUri
		},
		platforms
	});
	const source = {
		sources: options.inputs.inputSource,
		region: account.region
	};
	const inputs = await pinImageWorkloads(loaded, images, source, host);
	return {
		plan: makePlan({
			suite,
			workloads: inputs.workloads,
			versions: images.flatMap((image) => {
				const own = platforms.filter(({ architecture }) => architecture === image.architecture);
				return pinImageVersions(image, {
					versions,
					workloads,
					platforms: own
				});
			}),
			platforms
		}),
		inputs
	};
}
async function findImages(loaded, known) {
	const { account, repository } = known;
	const found = [];
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
		found.push({
			...image,
			named: `${repository.name}:${tag}`
		});
	}
	return found;
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
	const { inputs, account, bootstrap, plan, staged, store } = prepared;
	const limited = await boundPlan(store, {
		run,
		plan
	}, inputs);
	const today = inputs.prices === void 0 ? await pricesToday(prepared, host) : prepared.prices;
	const prices = await freezePrices(store, run, today);
	const budget = new Budget({
		plan: limited,
		prices,
		region: account.region
	});
	await keepBounds(store, {
		run,
		plan
	}, inputs);
	host.info(describeBounds(limited, budget));
	for (const line of describeReplaced(plan, limited)) host.info(line);
	await preflight(account, plan.platforms, host);
	await storeInputSets(store, run, staged.sets);
	const leastDiskGiB = leastDiskFor(staged.bytes);
	const options = {
		hosts: inputs.hosts,
		leastDiskGiB
	};
	const { platforms } = await deployPlatforms(account, bootstrap, plan.platforms, options, host).catch((error) => {
		throw explainSmallDisk(error, {
			suite: inputs.suite,
			leastDiskGiB
		});
	});
	const note = await noteEngine(store, run, {
		schemaVersion: 1,
		engine: "batch",
		region: account.region,
		begunAt: (/* @__PURE__ */ new Date(host.clock.now() * 1e3)).toISOString(),
		queues: Object.fromEntries([...platforms].map(([name, { queueArn }]) => [name, queueArn])),
		jobRoleArn: bootstrap.jobRoleArn,
		logGroup: bootstrap.logGroupName
	});
	await liftCancellation(store, run);
	const queues = Object.fromEntries([...platforms].map(([name, { queueArn }]) => [name, queueArn]));
	const engine = batchEngine(run, {
		account,
		store,
		note: {
			...note,
			queues
		}
	}, host);
	await noteAsking(store, run, {
		at: host.clock.now(),
		origin: prepared.origin,
		losses: await engine.losses(),
		isStep: inputs.detach && !inputs.retryFailed && inputs.deadlineHours === void 0
	});
	return {
		prices,
		engine,
		limits: {
			budget,
			...await sinceAsked(run, {
				store,
				note,
				plan
			})
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
