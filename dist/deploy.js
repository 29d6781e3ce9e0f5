import { G as number, Y as strictObject } from "./vendor.js";
import { i as regionHere } from "./aws-options.js";
import { t as loadSuite } from "./yaml-catalogue.js";
import "./cloud-platforms.js";
import { k as worstUsdPerHour, v as formatUsdAmount } from "./text.js";
import { r as terminalTable } from "./terminal.js";
import { a as spotInput, t as cloudPlatforms } from "./cloud-suite.js";
import { o as command } from "./markdown.js";
import { n as agrees, r as yesInput, t as NOTHING_DONE } from "./consent.js";
import { a as suiteTag, n as targetsOf } from "./build.js";
import { b as productRoot, d as suiteInput, i as platformsInput, s as regionInput } from "./shared-inputs.js";
import { r as readPrices } from "./prices.js";
import { t as runnerOutputs } from "./runners.js";
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
	], changes.map(({ stack, action, resource, type, replacement, isKept }) => [
		stack,
		action.toLowerCase(),
		resource,
		type.replace(/^AWS::/, ""),
		isKept ? "stays in the account" : action === "Modify" ? REPLACED[replacement] : ""
	]));
}
// src/commands/account/describe-stack-plans.ts
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
		replacement: "no",
		isKept: false
	}];
}
// src/commands/images/suite-image.ts
/**
* Looks at a suite's image in the registry, for each architecture of the platforms: what is of another one is better
* known before machines are made for it. An image that is not there yet is told, and no fault.
*
* @returns those that are there
* @throws {UsageError} an image is made for another architecture than its tag and platforms
*/
async function checkSuiteImage(account, { suite: path, bootstrap, platforms }, host) {
	const { lookUpImage } = await import("./ecr-images.js");
	const loaded = await loadSuite(path);
	const repository = {
		name: bootstrap.repositoryName,
		uri: bootstrap.repositoryUri
	};
	const images = [];
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
		const named = `${repository.name}:${tag}`;
		if (image) images.push({
			...image,
			named
		});
		host.info(image ? `Image ${named} is made for ${image.architecture}, as its platforms are.` : `Image ${named} is not in the registry yet: \`gcbench build SUITE --push\` on a machine that is ${architecture} builds it.`);
	}
	return images;
}
// src/commands/account/deploy.ts
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
		spot: spotInput,
		hosts: number().int().min(1).max(1e3).optional().meta({ description: `Most hosts of each kind at once. Default: as before, or 8.` }),
		diskGib: number().int().min(30).max(16384).optional().meta({ description: "Disk of each host, in GiB. Default: as before, or 100; more where the suite's inputs need it." }),
		yes: yesInput
	}),
	async run({ suite, region, platforms, spot, hosts, diskGib, yes }, host) {
		await loadSuite(suite);
		const { AwsAccount } = await import("./aws-account.js");
		const { deployPlatforms } = await import("./deploy-platforms2.js");
		const { readBootstrap } = await import("./bootstrap-stack2.js");
		const { preflight } = await import("./aws-preflight.js");
		const account = new AwsAccount(region ?? regionHere());
		const bootstrap = await readBootstrap(account);
		const wanted = await cloudPlatforms(account, {
			suite,
			only: platforms,
			spot
		});
		const found = await preflight(account, wanted, host);
		host.info(`Account ${found.account}, region ${found.region}, as ${found.identity}`);
		const images = await checkSuiteImage(account, {
			suite,
			bootstrap,
			platforms: wanted
		}, host);
		const { leastDiskOf } = await import("./host-disk.js");
		const leastDiskGiB = diskGib === void 0 ? await leastDiskOf(images, {
			suite,
			account
		}, host) : void 0;
		const prices = await readPrices(void 0, "wall-time");
		const deployment = await deployPlatforms(account, bootstrap, wanted, {
			hosts,
			diskGiB: diskGib,
			leastDiskGiB,
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
			outputs: outputsOf(outcome, wanted),
			text: describe(deployment, account.region)
		};
	}
});
function outputsOf(outcome, wanted) {
	return {
		outcome,
		platforms: [...new Set(wanted.map(({ name }) => name))].join(" "),
		...runnerOutputs(wanted)
	};
}
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
function describe({ outcome, platforms }, region) {
	if (outcome === "declined") return NOTHING_DONE;
	const head = outcome === "unchanged" ? `All platforms in ${region} are as they should be: nothing was changed.` : `Platforms in ${region} are ready.`;
	const rows = [...platforms.values()].map(({ name, stack }) => [name, stack]);
	return `${head}\n${terminalTable(["platform", "stack"], rows)}\nRemove them with gcbench destroy.`;
}
export { describeStackPlans as n, deploy as t };
