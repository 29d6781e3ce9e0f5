#!/usr/bin/env node
import { r as __toESM } from "./rolldown-runtime.js";
import { i as regionHere } from "./aws-options.js";
import { n as githubSubjects, t as GITHUB_PROVIDER } from "./github-subjects.js";
import { a as repositoryNameSchema } from "./origin.js";
import { t as BOOTSTRAP_STACK } from "./tags.js";
import { i as allSpot, n as listed } from "./cloud-suite.js";
import { a as unbroken, i as table, n as codeSpan, o as command, r as prose } from "./markdown.js";
import { n as agrees, r as yesInput, t as NOTHING_DONE } from "./consent.js";
import { _ as instanceTypesFile, a as pricesInput, b as productRoot, c as reportsInput, d as suiteInput, f as DEFAULT_REPORTS, g as harnessPath, h as buildDirectory, l as runInput, m as WORK_DIRECTORY, n as failOnInput, o as rankByInput, r as outInput, s as regionInput, t as cloudStoreInput, u as storeInput, v as miniatureSource, x as recordedPricesFile, y as noiseModelsFile } from "./shared-inputs.js";
import { n as describeStackPlans, t as deploy } from "./deploy.js";
import { a as UsageError, i as InterruptedError, t as FaultyFilesError } from "./errors.js";
import { t as cleanUp } from "./clean-up.js";
import { t as destroy } from "./destroy.js";
import { n as readVersionNames, t as loadSuite } from "./yaml-catalogue.js";
import { n as pinCloudPlatforms, t as instanceTypesOf } from "./cloud-platforms.js";
import { n as instanceFactsSchema, o as instanceTypesSchema, t as expandInstanceTypes } from "./instance.js";
import { t as toJson } from "./json.js";
import { E as pricedMachine, O as withPrices, S as priceKey, _ as formatUsd, a as formatCountRange, b as NO_PRICES, c as formatInterval, d as formatNumber, f as formatPercent, g as formatSize, h as formatShare, i as formatCount, k as worstUsdPerHour, l as formatMemory, m as formatSeconds, o as formatEnds, p as formatRoughly, r as formatChange, s as formatInstant, t as formatBytes, v as formatUsdAmount, w as priceOf } from "./text.js";
import { n as renderTerminal, r as terminalTable, t as PAINT } from "./terminal.js";
import { i as readPricesOfRun, n as readPriceFile, t as DEFAULT_PRICES } from "./prices.js";
import { B as dayVerdict, C as shorten, G as judge, H as MATERIAL_CHANGE, I as tallyAA, K as looksFor, L as upperBound, N as judgeTimers, R as isAgainstItself, S as label, V as isAlarming, W as detectableChange, Y as measuredOverheads, _ as wallTimeOf, b as chart, d as machineFacts, g as timerTimeOf, h as TIME_CONFIDENCE, i as writeReport, l as describeTally, n as compareRun, p as page_default, q as notComparable, r as replaceFile, t as claimFolder, u as viewReport, v as axis, w as tooltip, x as element, y as verticalAxis, z as placesOf } from "./write-report.js";
import { A as sampleVariance, B as _enum, C as mean$1, D as median, E as mean, G as number, H as boolean, L as number$1, M as xoroshiro128plus, N as uniformInt, O as medianAbsoluteDeviation, R as date, S as max, T as sum$1, V as array, W as literal, X as string, Y as strictObject, a as Option, d as require_lib, et as toJSONSchema, g as require_picocolors, i as InvalidArgumentError, j as require_jstat, k as sampleStandardDeviation, l as sqrt, n as Command, o as t, r as CommanderError, s as linear, t as createLogUpdate, u as require_lib$1, x as group } from "./vendor.js";
import { n as plainLines, r as plainTexts, t as plainLine } from "./plain-text.js";
import { a as parseNumber, c as SYSTEM_CLOCK, d as countMarks, f as remaining, i as kebab, l as ProgressLines, o as EXIT, r as describeInputFaults, s as failureOf, u as blocksOf } from "./fit-markdown.js";
import { t as VERSION } from "./product.js";
import { t as answer } from "./answer.js";
import { t as change } from "./change.js";
import { t as choose$1 } from "./choose.js";
import { n as wait, t as collect } from "./collect.js";
import { n as publish } from "./publish.js";
import { t as watch } from "./watch.js";
import { a as suiteTag, c as pairInputs, i as localName, n as targetsOf, o as composeImage, r as DockerCli, s as imageHere, t as build } from "./build.js";
import { a as versionsInside, t as imageInputLists } from "./input-lists.js";
import { h as nameSchema, i as buildDifferences, r as architectureSchema } from "./version.js";
import { t as YamlFile } from "./yaml-file.js";
import { d as tQuantile, f as twoSidedP, i as noiseOf, n as historyFor, o as estimateEffect, r as noiseIn, t as NO_HISTORY, u as tEstimate } from "./noise-history.js";
import { r as shortDigest, t as digestOf } from "./digest.js";
import { a as looksSchema, i as cappedLooks, n as LOOKS_WITH_HISTORY, o as looksUpTo, s as overallLevel, t as LOOKS_WITHOUT_HISTORY } from "./looks.js";
import { C as measuredBetween, S as byStart, a as quantitySeconds, c as INTERFERENCE, d as duplicateSd, g as robustSd, h as replicatesOf, i as hostOf, l as average, o as replicatesFrom, p as hostDifferences, t as WALL_TIME, u as duplicateDistances, v as squaresAround } from "./block-times.js";
import { t as openStore } from "./open-store.js";
import { t as failsOn } from "./report-run.js";
import { r as requireBasis, t as comparisonSchema } from "./comparison.js";
import { t as parseStored } from "./stored.js";
import { a as knownPast, c as readPastRecords, i as describeForesight, n as LocalEngine, o as firstLook, r as harnessHere, s as foresee, t as run$1 } from "./run.js";
import { i as inspectRun, t as exitFromStatus } from "./inspection.js";
import { c as copyRunDirectory, d as removeTree, f as CONFIG_FILE, m as TIMERS_FILE, o as readMachine, p as RESTARTS, t as architectureHere } from "./machine.js";
import { a as MachineLock, i as stageInputs, o as readCounters, s as readLog, t as runTrial } from "./trial.js";
import { t as report$1 } from "./report.js";
import { t as cancel } from "./cancel.js";
import { n as describeStaging, r as parseHarnessEvent, t as describeHarnessEvent } from "./harness-event.js";
import { i as jobNoteSchema } from "./job.js";
import { i as blocksPrefix, p as finishedKey, t as RUNS_PREFIX, y as jobsPrefix } from "./keys.js";
import { i as makePlan, r as blocksAmong, s as planSchema, t as blockSpec, u as workloadDigest } from "./plan.js";
import { f as readRecords, g as runsAmong, n as chooseRun, o as isRunFinished, s as listRuns, u as readPlan } from "./stored-runs.js";
import { t as isCancelled } from "./cancellation.js";
import { i as warmUpShare, n as RunProgress, t as runPlan } from "./run-plan.js";
import { n as findCCompiler, t as compileC } from "./c-compiler.js";
import { n as Launcher } from "./launcher.js";
import { i as jobTimeLimitSeconds, n as blockTimeLimitSeconds } from "./budget.js";
import { t as LOCAL_PLATFORM } from "./platform.js";
import { n as pinInputs } from "./image-workloads.js";
import { r as openInputSource, t as DEFAULT_INPUT_SOURCES } from "./open-inputs.js";
import { a as inputSetBytes, l as unionOfLists } from "./inputs.js";
import { c as localInputsOfDryRun, l as runBounded } from "./version-tree.js";
import { n as parseModelLog, t as excerpt } from "./model-log.js";
import { i as planSuite, r as planLoaded } from "./plan-suite.js";
import { t as suiteSchema } from "./suite.js";
import { r as miniatureWorkloadSchema } from "./workload.js";
import { a as VERDICTS } from "./timer-view.js";
import { createReadStream, existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, readdir, rm, stat, symlink } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { basename, dirname, join, relative, resolve } from "node:path";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import { createInterface } from "node:readline/promises";
// src/core/github-trust.ts
const NOBODY = {
	DeploySubject: "",
	DeploySubjectWithIds: "",
	RunSubject: "",
	RunSubjectWithIds: ""
};
/** What is trusted of a repository of which nobody says it. */
const DEFAULT_BRANCH = "main";
const DEFAULT_ENVIRONMENT = "gcbench-deploy";
const OF_BRANCH = "ref:refs/heads/";
const OF_ENVIRONMENT = "environment:";
const SUBJECT = /^repo:([^@/:]+)(?:@(\d+))?\/([^@/:]+)(?:@(\d+))?:/;
/** The trust that is written in a stack's parameters; a stack that never had any trusts nobody. */
function trustOf(parameters) {
	const own = (key) => parameters[key] ?? "";
	return {
		DeploySubject: own("DeploySubject"),
		DeploySubjectWithIds: own("DeploySubjectWithIds"),
		RunSubject: own("RunSubject"),
		RunSubjectWithIds: own("RunSubjectWithIds")
	};
}
/** Every subject that may take on a role, the deploy role's first. */
function trustedSubjects(trust) {
	return Object.values(trust).flatMap(listOf);
}
/** owner/name of every repository that is trusted, as its subjects write it. */
function trustedRepositories(trust) {
	return [...new Set(trustedSubjects(trust).flatMap((subject) => repositoryOf(subject) ?? []))];
}
/** The subjects of one repository that may take on a role, the deploy role's first. */
function subjectsOf(trust, repository) {
	return trustedSubjects(trust).filter((subject) => isOf$1(subject, repository));
}
/**
* The trust with one more repository in it. One that is trusted already gets what is asked for in place of what it had;
* its branch, its environment and its ids stay, unless others are given.
*/
function withRepository(before, asked) {
	const { repository } = asked;
	const known = contextsOf(before, repository);
	const branch = asked.branch ?? known.branch ?? "main";
	const environment = asked.environment ?? known.environment ?? "gcbench-deploy";
	const ids = asked.ids ?? idsOf(before, repository);
	const rest = withoutRepository(before, repository);
	const deploy = githubSubjects({
		repository,
		ids,
		context: `${OF_ENVIRONMENT}${environment}`
	});
	const run = githubSubjects({
		repository,
		ids,
		context: `${OF_BRANCH}${branch}`
	});
	return {
		DeploySubject: joined(rest.DeploySubject, deploy.plain),
		DeploySubjectWithIds: joined(rest.DeploySubjectWithIds, deploy.withIds),
		RunSubject: joined(rest.RunSubject, run.plain),
		RunSubjectWithIds: joined(rest.RunSubjectWithIds, run.withIds)
	};
}
/** The trust without a repository; GitHub's names are the same in capitals and small letters. */
function withoutRepository(before, repository) {
	const rest = (list) => listOf(list).filter((subject) => !isOf$1(subject, repository)).join(",");
	return {
		DeploySubject: rest(before.DeploySubject),
		DeploySubjectWithIds: rest(before.DeploySubjectWithIds),
		RunSubject: rest(before.RunSubject),
		RunSubjectWithIds: rest(before.RunSubjectWithIds)
	};
}
/** Whether two trusts say the same of a repository. */
function isTrustedAlike(one, other, repository) {
	return subjectsOf(one, repository).join() === subjectsOf(other, repository).join();
}
/** What of a repository is trusted; null where nothing is. */
function contextsOf({ DeploySubject, RunSubject }, repository) {
	const context = (list, kind) => {
		const rest = (listOf(list).find((one) => isOf$1(one, repository)) ?? "").replace(SUBJECT, "");
		return rest.startsWith(kind) ? rest.slice(kind.length) : null;
	};
	return {
		branch: context(RunSubject, OF_BRANCH),
		environment: context(DeploySubject, OF_ENVIRONMENT)
	};
}
function idsOf(trust, repository) {
	const known = listOf(trust.RunSubjectWithIds).find((subject) => isOf$1(subject, repository));
	const [, , owner, , id] = SUBJECT.exec(known ?? "") ?? [];
	return owner && id ? {
		owner,
		repository: id
	} : null;
}
function repositoryOf(subject) {
	const [, owner, , name] = SUBJECT.exec(subject) ?? [];
	return owner && name ? `${owner}/${name}` : null;
}
function isOf$1(subject, repository) {
	return repositoryOf(subject)?.toLowerCase() === repository.toLowerCase();
}
/** In order: the same repositories are the same text, in whatever order they were named. */
function joined(list, subject) {
	return [...listOf(list), ...subject === null ? [] : [subject]].sort().join(",");
}
function listOf(list) {
	return list === "" ? [] : list.split(",");
}
// src/commands/account/github-provider.ts
/**
* Which identity provider the roles go by. One that stands in the account already is used and left alone, for an account
* can have GitHub's once; one that the stack itself made, and still holds, stays the stack's.
*
* @returns its ARN; empty: one of the stack's own
* @throws {UsageError} the one that somebody gave is not there
*/
async function chooseProvider(account, { stack, asked, isNeeded }, host) {
	const before = stack?.parameters["OidcProviderArn"] ?? "";
	if (!isNeeded) return asked ?? before;
	const { AUDIENCE, findGithubProvider } = await import("./github-provider.js");
	const own = await ownProvider(account, stack);
	const found = await findGithubProvider(account);
	if (own !== null) {
		refuseAnother(asked, own);
		if (found === null) host.warn(lost(own, AUDIENCE));
		return "";
	}
	if (found === "unknown") {
		const hasRoles = stack?.outputs["RunRoleArn"] !== void 0;
		if (!asked && !hasRoles) host.warn(CANT_LOOK);
		return asked ?? before;
	}
	refuseAnother(asked, found?.arn ?? null);
	if (found === null) {
		if (before) host.info(isMadeAnew(before));
		return "";
	}
	host.info(`The account has GitHub's identity provider already: ${found.arn} is used, and neither changed nor removed with stack gcbench.`);
	if (!found.isForAws) host.warn(notForAws(found.arn, AUDIENCE));
	return found.arn;
}
/** One in a stack that never came about is not the stack's for long: the stack is made from the beginning. */
async function ownProvider(account, stack) {
	if (stack === null) return null;
	const { isFailedForGood } = await import("./read-stacks.js");
	const { providerInStack } = await import("./github-provider.js");
	return isFailedForGood(stack.status) ? null : providerInStack(account, stack);
}
function refuseAnother(asked, there) {
	if (asked === void 0 || asked === there) return;
	const instead = there ? `has ${there}` : "has none of GitHub's yet";
	throw new UsageError(`--oidc-provider ${asked}: this account has no such identity provider; it ${instead}. Leave the option out: what is there is found, and what is not is made.`);
}
function isMadeAnew(before) {
	return `GitHub's identity provider is gone from the account (the roles went by ${before}): stack gcbench makes one of its own.`;
}
/** CloudFormation takes what it once made for there; one that is made by hand has the same ARN, and is the stack's again. */
function lost(arn, audience) {
	return `Stack gcbench's identity provider ${arn} was deleted by somebody else, so that nobody can take on a role. Make it again: aws iam create-open-id-connect-provider --url https://token.actions.githubusercontent.com --client-id-list ${audience}`;
}
const CANT_LOOK = "The role in use may not look whether the account has GitHub's identity provider already (iam:ListOpenIDConnectProviders, iam:GetOpenIDConnectProvider). Should OidcProvider fail with AlreadyExists, it has: then add --oidc-provider arn:aws:iam::ACCOUNT:oidc-provider/token.actions.githubusercontent.com, with the account's number.";
function notForAws(arn, audience) {
	return `That identity provider takes no tokens for ${audience}, so that nobody could take on a role by it. Whoever looks after it can add that: aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${arn} --client-id ${audience}`;
}
// src/commands/account/github-trust.ts
/**
* Who is to be trusted: whoever is already, with and without those that the inputs name.
*
* @param stack as it is now; null: there is none
* @throws {UsageError} half of the ids, something of a repository that is not named, or one to untrust that is not trusted
*/
function askedTrust(inputs, stack) {
	const { repository, ownerId, repositoryId, branch, environment } = inputs;
	if (!repository && (ownerId ?? repositoryId ?? branch ?? environment)) throw new UsageError("--owner-id, --repository-id, --branch and --environment are of a repository: add --repository OWNER/NAME.");
	if (ownerId === void 0 !== (repositoryId === void 0)) throw new UsageError("--owner-id and --repository-id belong together: give both or none.");
	const before = trustOf(stack?.parameters ?? {});
	const rest = listed(inputs.untrust ?? "").reduce(untrust, before);
	if (!repository) return rest;
	return withRepository(rest, {
		repository,
		ids: ownerId && repositoryId ? {
			owner: ownerId,
			repository: repositoryId
		} : null,
		branch: branch ?? null,
		environment: environment ?? null
	});
}
function untrust(trust, repository) {
	const known = trustedRepositories(trust);
	if (!known.some((one) => one.toLowerCase() === repository.toLowerCase())) {
		const who = known.length === 0 ? "nobody is" : `these are: ${known.join(", ")}`;
		throw new UsageError(`--untrust ${repository}: it is not trusted; ${who}.`);
	}
	return withoutRepository(trust, repository);
}
/** Whose workflows may take on the roles after a change, and whose no longer; nothing where there are none. */
function describeTrust({ before, after }) {
	const [old, now] = [trustedRepositories(before), trustedRepositories(after)];
	const isIn = (list, name) => list.some((one) => one.toLowerCase() === name.toLowerCase());
	const lines = [...now.map((name) => {
		if (!isIn(old, name)) return `${name} (new)`;
		return `${name} (${isTrustedAlike(before, after, name) ? "as before" : "changed"})`;
	}), ...old.filter((name) => !isIn(now, name)).map((name) => `${name} (no longer)`)];
	if (lines.length === 0) return [];
	const changed = now.filter((name) => isIn(old, name) && !isTrustedAlike(before, after, name));
	return [`Workflows of these may take on the roles: ${lines.join(", ")}.`, ...changed.map((name) => describeChange(before, after, name))];
}
/** What of a repository was trusted until now (-), and what will be (+); what stays is left out. */
function describeChange(before, after, name) {
	const [old, now] = [subjectsOf(before, name), subjectsOf(after, name)];
	return [
		`${name} changes:`,
		...old.filter((one) => !now.includes(one)).map((one) => `  - ${one}`),
		...now.filter((one) => !old.includes(one)).map((one) => `  + ${one}`)
	].join("\n");
}
// src/commands/account/bootstrap.ts
const COST = "While nothing runs this costs what the bucket and the images in the repository take up, nothing else.";
const numericId = string().regex(/^\d+$/, "expected a number");
/** Part of a subject; a list of subjects has commas between them. */
const contextName = string().min(1).regex(/^[^,\s]+$/, "expected a name without blanks and commas");
/** The roles' conditions name the address, so that no other provider can match: not an enterprise's, whose ARN goes on. */
const providerArn = string().refine((arn) => /^arn:[a-z-]+:iam::\d{12}:/.test(arn) && arn.replace(/^.*::\d+/, "") === ":oidc-provider/token.actions.githubusercontent.com", `expected arn:aws:iam::ACCOUNT${GITHUB_PROVIDER} with the account's 12 digits: the roles take tokens of no other address`);
const inputs$2 = strictObject({
	region: regionInput,
	repository: repositoryNameSchema.optional().meta({ description: "GitHub repository (owner/name) whose workflows may deploy and run, besides those that may already. Default: as before, or none." }),
	untrust: string().min(1).optional().meta({ description: "GitHub repositories whose workflows may no longer deploy and run, separated by commas." }),
	ownerId: numericId.optional().meta({ description: "Id of the repository's owner: part of the tokens of newer repositories." }),
	repositoryId: numericId.optional().meta({ description: "Id of the repository: `gh api repos/OWNER/NAME --jq '.owner.id, .id'` prints both." }),
	branch: contextName.optional().meta({ description: `Branch whose workflows may take on the run role. Default: as before, or ${DEFAULT_BRANCH}.` }),
	environment: contextName.optional().meta({ description: `GitHub environment whose jobs may take on the deploy role. Default: as before, or ${DEFAULT_ENVIRONMENT}.` }),
	oidcProvider: providerArn.optional().meta({ description: "ARN of GitHub's identity provider. Default: that of the account, where it has one, else one of the stack's own." }),
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
		"gcbench bootstrap --untrust geoschem/benchmarks",
		"gcbench bootstrap --vpc vpc-0abc --subnets subnet-0a,subnet-0b"
	],
	inputs: inputs$2,
	async run(inputs, host) {
		const { AwsAccount } = await import("./aws-account.js");
		const { CloudFormationStacks } = await import("./cloudformation-stacks2.js");
		const account = new AwsAccount(inputs.region ?? regionHere());
		const stacks = new CloudFormationStacks(account, host);
		const stack = await stacks.read(BOOTSTRAP_STACK);
		const trust = {
			before: trustOf(stack?.parameters ?? {}),
			after: askedTrust(inputs, stack)
		};
		const spec = await specOf(account, {
			inputs,
			stack,
			trust: trust.after
		}, host);
		const plan = await stacks.plan(spec);
		if (plan.kind === "unchanged") return describe$4(plan.stack, account, "unchanged");
		const preview = [describeStackPlans([plan]), ...describeTrust(trust)].join("\n\n");
		if (!await stacks.consent([plan], () => agrees(host, {
			preview: `${preview}\n\nIn region ${account.region}. ${COST}`,
			question: "Make these changes?",
			yes: inputs.yes
		}))) return {
			json: { outcome: "declined" },
			text: NOTHING_DONE
		};
		return describe$4(await stacks.apply(spec, plan), account, "changed");
	}
});
async function specOf(account, { inputs, stack, trust }, host) {
	const { bootstrapSpec } = await import("./bootstrap-stack2.js");
	const { findNetwork } = await import("./default-network.js");
	const { VpcId, SubnetIds } = stack?.outputs ?? {};
	const network = inputs.vpc === void 0 && inputs.subnets === void 0 && VpcId && SubnetIds ? {
		vpcId: VpcId,
		subnetIds: listed(SubnetIds)
	} : await findNetwork(account, {
		vpc: inputs.vpc ?? VpcId,
		subnets: inputs.subnets === void 0 ? void 0 : listed(inputs.subnets)
	});
	return bootstrapSpec({
		parameters: {
			VpcId: network.vpcId,
			SubnetIds: network.subnetIds.join(","),
			...trust,
			OidcProviderArn: await chooseProvider(account, {
				stack,
				asked: inputs.oidcProvider,
				isNeeded: trustedSubjects(trust).length > 0
			}, host)
		},
		initial: {
			...NOBODY,
			OidcProviderArn: ""
		}
	});
}
async function describe$4(stack, account, outcome) {
	const { bootstrapOf } = await import("./bootstrap-stack2.js");
	const made = bootstrapOf(stack);
	const head = outcome === "unchanged" ? `Stack ${stack.name} in ${account.region} is as it should be: nothing was changed.` : `Stack ${stack.name} in ${account.region} is ready.`;
	const roles = [...made.deployRoleArn ? [`  deploy role  ${made.deployRoleArn}`] : [], ...made.runRoleArn ? [`  run role     ${made.runRoleArn}`] : []];
	const trusted = trustedSubjects(trustOf(stack.parameters));
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
// src/commands/account/refresh-prices.ts
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
// src/core/wrap-lines.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
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
function describeIssues(error, { positionals, inputs }) {
	const { properties = {} } = toJSONSchema(inputs);
	return describeInputFaults(error, properties, (key) => positionals.includes(key) ? `<${key}>` : `--${kebab(key)}`);
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
	for (const fault of result.faults ?? []) process.stderr.write(`${import_picocolors.default.red("error:")} ${fault}\n`);
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
// src/commands/images/pair.ts
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
	const looks = cappedLooks(looksFor(history), hosts.length);
	const { effect } = judge(hosts, {
		history,
		looks
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
function timersTable(tables) {
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
// src/report/charts/calibration.ts
const ROW_HEIGHT = 20;
const CAPTION = 26;
const TOP$2 = 68;
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
	let y = TOP$2;
	const parts = [];
	for (const { name, rules } of studies) {
		parts.push(label(20, y + CAPTION / 2, name, { "font-weight": 600 }));
		y += CAPTION;
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
		description: describe$3(studies, effect),
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
function describe$3(studies, effect) {
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
		["calibration.md", renderMarkdown$1(calibration, chart !== null)],
		...chart ? [["calibration.svg", chart]] : []
	]);
}
function renderMarkdown$1(calibration, hasChart) {
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
			inMarkdown(timersTable(tables))
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
	if (tables.length > 0) parts.push(`${import_picocolors.default.bold("platforms x timers")}: ${tables[0]?.platforms} x ${tables[0]?.timers}, noise model ${tables[0]?.model}`, inTerminal(timersTable(tables)));
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
// src/commands/results/calibrate.ts
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
// src/commands/results/compare.ts
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
// src/report/export/figures.ts
/** The wall time of each cell, then its timers in the model's order. No text in it can act on a terminal. */
function figuresOf(comparison) {
	return plainTexts(comparison).cells.flatMap((cell) => [wallTime(cell), ...cell.timers.map((timer) => timerTime(cell, timer))]);
}
function wallTime(cell) {
	const [baseline, candidate] = [wallTimeOf(cell, "A"), wallTimeOf(cell, "B")];
	return figure(cell, null, {
		baseline,
		candidate,
		effect: cell.effect
	});
}
function timerTime(cell, timer) {
	const [baseline, candidate] = [timerTimeOf(cell, timer, "A"), timerTimeOf(cell, timer, "B")];
	return figure(cell, timer, {
		baseline,
		candidate,
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
		[`${side}_trials`, (figure) => figure[side]?.trials ?? null]
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
	const ends = `${formatEnds(low, high)} ${unit}`;
	return [`${formatShare(confidence)} interval ${ends}`];
}
// src/commands/results/export.ts
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
	const prices = await readPricesOfRun(store, source, {
		prices: places.prices,
		rankBy: "wall-time"
	});
	const { comparison } = await compareRun(store, source, prices);
	return {
		comparison,
		file: null
	};
}
function readComparison(file, content, { prices }) {
	if (prices === void 0) {
		const comparison = parseStored(file, content, comparisonSchema);
		requireBasis(comparison, file);
		return {
			comparison,
			file
		};
	}
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
var import_lib$1 = /* @__PURE__ */ __toESM(require_lib(), 1);
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
// src/core/history/open-changes.ts
/**
* Versions that a reader of one report takes for changed and that no step explains: a step asks for more certainty than a
* report's verdict, because it looks at many versions. A version is open where a report would call some comparison of it
* slower or faster after what the steps explain has been taken out of it, and all comparisons together still leave it
* apart from the level of the steps by what is worth a name. So there is one only where a report has a verdict,
* and it raises no more false alarms than reports do.
*
* @param comparisons of the place that are comparable, in the order of their start
*/
function openChanges(place, comparisons, { digests, labels, estimates, levels, degrees }) {
	const levelOf = new Map(digests.map((digest, index) => [digest, levels[index] ?? 0]));
	const verdictOn = (digest) => comparisons.flatMap((one) => {
		const [from, to] = [levelOf.get(one.baseline.digest), levelOf.get(one.candidate.digest)];
		if (from === void 0 || to === void 0 || !isOf(one, digest)) return [];
		const effect = dayVerdict(place, one, to - from);
		return effect && isAlarming(effect) ? [{
			run: one.run,
			p: effect.p ?? 0
		}] : [];
	}).at(-1);
	return estimates.flatMap(({ estimate, standardError }, index) => {
		if (standardError === 0) return [];
		const change = interval(estimate - (levels[index] ?? 0), standardError, degrees);
		if (Math.abs(change.change) < .01) return [];
		const verdict = verdictOn(digests[index] ?? "");
		return verdict ? [{
			version: labels[index] ?? "",
			...verdict,
			...change
		}] : [];
	});
}
function isOf({ baseline, candidate }, digest) {
	return baseline.digest !== candidate.digest && [baseline.digest, candidate.digest].includes(digest);
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
		openChanges: wall ? openChanges(place, usable, {
			...placedVersions(wall, reference),
			digests: order.map(({ digest }) => digest),
			labels: names
		}) : [],
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
	return {
		quantity,
		ratios: network.estimates.map((one) => interval(one.estimate, one.standardError, degrees)),
		levels: levelsOf(series, reference).map(Math.expm1),
		scale: network.scale
	};
}
/** Of the steps against the reference's own, in log time, one a version. */
function levelsOf(series, reference) {
	const { steps } = findSteps(series);
	const level = (version) => steps.reduce((sum, { at, size }) => at <= version ? sum + size : sum, 0);
	return Array.from({ length: series.versions }, (_, index) => level(index) - level(reference));
}
function placedVersions(series, reference) {
	const { contrasts, versions, degrees } = series;
	const { estimates } = fitNetwork(contrasts, {
		versions,
		reference
	});
	return {
		estimates,
		levels: levelsOf(series, reference),
		degrees
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
// src/report/history/open-changes.ts
var import_lib = /* @__PURE__ */ __toESM(require_lib$1(), 1);
/** The others are in the notes of their place. */
const MOST_NAMED = 3;
/** ` 1 change not yet certain enough for a step: slow-convection +10.2 %.`, the largest first; empty where there is none. */
function describeOpen(changes) {
	if (changes.length === 0) return "";
	const named = changes.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change)).slice(0, MOST_NAMED).map(({ version, change }) => `${version} ${formatChange(change)}`);
	const more = changes.length - named.length;
	const all = [...named, ...more > 0 ? [`${more} more`] : []].join("; ");
	return ` ${formatCount(changes.length, "change")} not yet certain enough for a step: ${all}.`;
}
/** Why a version in which a report finds a change is no step. */
function openNotes({ openChanges }) {
	return openChanges.map(({ version, run, p, change, low, high }) => `${version}, ${formatChange(change)} (${formatInterval(low, high)}) from the level of the steps, is no step yet: a report on run ${run} finds a change there (p ${formatNumber(p)}); a step, which is sought among all versions, needs a p of ${STEP_LEVEL}. More blocks decide it.`);
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
		...headline$1(history),
		places: history.places.map(viewPlace),
		matrices: viewMatrices(history.places),
		aa: describeTally(history.aa, "run a suite with --a-a, and there is one.")
	};
}
function headline$1({ places }) {
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
	const open = headlineOfOpen(places);
	if (steps.length === 0) return {
		headline: `No step of the wall time in ${over}${inParts > 0 ? `, and ${inParts} in parts of the model` : ""}.${open}`,
		tone: open === "" ? "neutral" : "open"
	};
	const largest = steps.toSorted((a, b) => Math.abs(b.step.change) - Math.abs(a.step.change))[0];
	const first = largest ? describeSize(largest.step) : "";
	const where = places.length > 1 && largest ? `, ${shortTitle(largest.place)}` : "";
	return {
		headline: `${formatCount(steps.length, "step")} in ${over}. ${steps.length > 1 ? "The largest: " : ""}${first}${where}.${open}`,
		tone: toneOf(largest?.step.change ?? 0)
	};
}
function headlineOfOpen(places) {
	return describeOpen(places.flatMap((place) => place.openChanges.map((one) => places.length > 1 ? {
		...one,
		version: `${one.version}, ${shortTitle(place)},`
	} : one)));
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
	const { steps, openChanges, timerSteps, reference, versions } = place;
	const stepWords = steps.map((step) => `${step.version} ${formatChange(step.change)}`).join(", ");
	return {
		title: placeTitle(place),
		summary: versions.length < 2 ? "One version alone has no history." : steps.length === 0 ? `No step of the wall time in ${formatCount(versions.length, "version")}.${describeOpen(openChanges)}` : `${formatCount(steps.length, "step")} in ${formatCount(versions.length, "version")}: ${stepWords}.${describeOpen(openChanges)}`,
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
		...openNotes(place),
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
		description: describe$2(series, names, steps),
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
function describe$2({ ratios }, names, steps) {
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
// src/commands/results/history-sources.ts
/**
* A folder that somebody named is there: a name that is mistyped must not look like a past without comparisons. The usual
* folders may be missing, because the first run makes them; a bucket answers for itself.
*
* @throws {UsageError} it is not
*/
async function checkSources({ store, reports }) {
	const named = [{
		option: "--store",
		folder: store,
		usual: storeInput.parse(void 0)
	}, {
		option: "--reports",
		folder: reports,
		usual: reportsInput.parse(void 0)
	}].filter(({ folder, usual }) => folder !== usual && !/^\w+:\/\//.test(folder));
	const faults = [];
	for (const { option, folder } of named) if (!await isFolder(folder)) faults.push(`${option}: there is no folder ${folder}.`);
	if (faults.length > 0) throw new UsageError(`${faults.join("\n")}\nName the folder that holds the records.`);
}
/**
* A page of a history is not written over with one that says nothing.
*
* @throws {UsageError} there is one in the folder
*/
async function keepPage(out, { store, reports }) {
	if (!await holdsHistory(out)) return;
	throw new UsageError(`No comparison of versions is in ${store} or ${reports}, and the history in ${out} would be written over with an empty page. Name where the records are with --store or --reports, or another folder for the page with --out.`);
}
/** What can't be read may hold one. */
async function holdsHistory(out) {
	const json = await readFile(join(out, "history.json"), "utf8").catch(() => null);
	if (json === null) return false;
	try {
		return JSON.parse(json).places.length > 0;
	} catch {
		return true;
	}
}
function isFolder(path) {
	return stat(path).then((found) => found.isDirectory(), () => false);
}
// src/commands/results/history.ts
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
		await checkSources({
			store,
			reports
		});
		const found = versionHistory(await readPastRecords({
			store: await openStore(store, { region: regionHere() }),
			reports
		}, host), {
			reference,
			listed: await readVersionNames(versions ?? DEFAULT_VERSIONS, { isOptional: versions === void 0 })
		});
		if (found.places.length === 0) await keepPage(out, {
			store,
			reports
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
// src/commands/results/inspect.ts
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
// src/commands/results/verdict.ts
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
// src/commands/run/logs.ts
const inputsSchema = strictObject({
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
	inputs: inputsSchema,
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
			for (const line of lines) yield `${describe$1(line)}\n`;
			if (isOver || !inputs.follow) break;
			await host.clock.sleep(FOLLOW_SECONDS, host.signal);
		}
	}
}
/** The harness speaks JSON, what it runs may not; both come from a machine that runs other people's code. */
function describe$1(line) {
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
// src/commands/run/status.ts
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
			isFinished: keys.includes(finishedKey(run)),
			isCancelled: isCancelled(run, own)
		};
	});
	const cells = rows.map(({ run, handed, done, ...is }) => [
		run,
		is.isFinished ? "finished" : is.isCancelled ? "cancelled" : "not finished",
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
// src/commands/suite/doctor.ts
const run = promisify(execFile);
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
		const { stdout } = await run("docker", [
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
// src/core/cost/spend-schedule.ts
/**
* Plays through how blocks begin and end: a block begins in its turn when what has been spent, what is under way at its
* worst, and its own worst stay within the limit, as a run hands blocks over.
*
* @param blocks in the order of the plan
* @param limitUsd null: no limit
*/
function scheduleUnder(blocks, limitUsd) {
	const waiting = [...blocks];
	let running = [];
	let [now, spentUsd, waits] = [
		0,
		0,
		false
	];
	let atOnce = null;
	for (;;) {
		const begun = [];
		for (const block of dueAmong(waiting, running)) {
			const bound = sum$1([...running, ...begun], (one) => one.block.worstUsd);
			if (limitUsd === null || spentUsd + bound + block.worstUsd <= limitUsd) begun.push({
				block,
				endsAt: now + block.seconds
			});
			else waits = true;
		}
		for (const { block } of begun) waiting.splice(waiting.indexOf(block), 1);
		running = [...running, ...begun];
		atOnce ??= begun.length;
		if (running.length === 0) return {
			seconds: now,
			atOnce,
			waits,
			left: waiting.length
		};
		now = Math.min(...running.map(({ endsAt }) => endsAt));
		spentUsd += sum$1(running, ({ block, endsAt }) => endsAt === now ? block.usd : 0);
		running = running.filter(({ endsAt }) => endsAt !== now);
	}
}
/** The blocks that their cell's present look asks for. */
function dueAmong(waiting, running) {
	const open = [...waiting, ...running.map(({ block }) => block)];
	const look = /* @__PURE__ */ new Map();
	for (const block of open) look.set(block.cell, Math.min(look.get(block.cell) ?? block.look, block.look));
	return waiting.filter((block) => block.look === look.get(block.cell));
}
// src/core/cost/estimate-elapsed.ts
const SECONDS_PER_HOUR$1 = 3600;
/**
* How long a run takes from the first host's launch: the looks of a comparison one after the other, the blocks of each
* side by side as far as the spend limit has room for them. Where it ends the run, more looks can take less time than
* fewer: a dearer block of theirs leaves no room for a slow one.
*
* @param expected null: a time is not known
*/
function estimateElapsed(plan, expected, { first, limit }) {
	if (!expected) return {
		hours: null,
		underLimit: null
	};
	const place = new Map(plan.blocks.map(({ id }, index) => [id, index]));
	const inOrder = expected.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
	const needed = inOrder.filter(({ id }) => first.has(id)).map((own) => ({
		...own,
		look: 0
	}));
	const limitUsd = limit === "unknown" ? null : limit;
	const [early, late] = [scheduleUnder(needed, limitUsd), scheduleUnder(inOrder, limitUsd)];
	const begin = inOrder.length - late.left;
	const hours = begin > 0 || inOrder.length === 0 ? spanOf$1(early, late) : null;
	if (limit === "unknown") return {
		hours,
		underLimit: null
	};
	const firstLook = {
		blocks: needed.length,
		sideBySide: early.atOnce,
		left: early.left,
		worstUsd: sum$1(needed, ({ worstUsd }) => worstUsd)
	};
	const stops = early.left > 0 || late.left > 0;
	return {
		hours,
		underLimit: {
			firstLook,
			waits: early.waits || late.waits,
			begin,
			stops
		}
	};
}
function spanOf$1(...schedules) {
	const hours = schedules.map(({ seconds }) => seconds / SECONDS_PER_HOUR$1);
	return {
		least: Math.min(...hours),
		most: Math.max(...hours)
	};
}
/** Which look of its comparison asks for a block, from 0. */
function lookOf(plan, block, history) {
	const planned = plan.blocks.filter((one) => one.workload === block.workload && one.platform === block.platform && one.candidate === block.candidate);
	const position = planned.indexOf(block);
	if (block.candidate === null) return plan.eliminateBy === null ? 0 : position;
	const look = hostsOfLooks(plan, block, {
		planned: planned.length,
		history
	}).findIndex((hosts) => position < hosts);
	return Math.max(0, look);
}
function hostsOfLooks(plan, block, { planned, history }) {
	if (plan.looks) return cappedLooks(plan.looks, planned).hosts;
	const workload = plan.workloads.find((one) => one.workload.name === block.workload)?.digest ?? "";
	const noise = noiseIn(history, {
		workload,
		platform: block.platform
	}, WALL_TIME);
	return looksUpTo(looksFor(noise), planned).hosts;
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
	const { limits, usd, worstUsd, platforms, underLimit } = estimate;
	const { spendUsd } = limits;
	if (spendUsd !== null && worstUsd === null) return [unkeepable(platforms, spendUsd)];
	const worstBlock = Math.max(0, ...platforms.map(({ worstBlockUsd }) => worstBlockUsd ?? 0));
	if (worstBlock === 0) return [];
	if (spendUsd === null) return [`No limits.spendUsd bounds this run${worstUsd === null ? "" : `: at their time limits all blocks cost ${formatUsd(worstUsd)}`}.`];
	if (worstBlock > spendUsd) return [tooDear(estimate, {
		spendUsd,
		worstBlock
	})];
	return [`limits.spendUsd is ${formatUsd(spendUsd)}, and one block can cost ${formatUsd(roundUpToCent(worstBlock))} at its time limit${heldBack(estimate)}.`, ...underLimit?.stops ? [describeStop(underLimit, {
		usd,
		spendUsd
	})] : []];
}
/** As a run says it where it begins. */
function unkeepable(platforms, spendUsd) {
	const names = platforms.filter(({ worstUsd }) => worstUsd === null).map(({ platform }) => platform).join(", ");
	return `limits.spendUsd is ${formatUsd(spendUsd)}, and a limit needs every price: without one of ${names} it can't be kept, and the run is refused where it begins.`;
}
function describeStop({ firstLook }, { usd, spendUsd }) {
	return `It may stop there before ${firstLook.left > 0 ? "the first look is complete" : "the last look"}: ${usd && usd.most > spendUsd ? `the whole run can take ${formatUsd(usd.most)}` : "a block begins only where its own worst case has room"}.`;
}
/** What the limit makes of the first look: `: it lets 6 of the first look's 9 blocks run side by side, ...`. */
function heldBack({ underLimit }) {
	if (!underLimit || underLimit.firstLook.blocks === 0) return "";
	const { blocks, sideBySide, left, worstUsd } = underLimit.firstLook;
	if (sideBySide === blocks) return ": all blocks of the first look have room side by side";
	const never = `${formatCount(left, "block")} never ${left === 1 ? "begins" : "begin"}`;
	const rest = left === 0 ? "the others wait for them" : never;
	const how = sideBySide === 1 ? "at a time" : "side by side";
	return `: it lets ${sideBySide} of the first look's ${formatCount(blocks, "block")} run ${how}, ${rest}. A limit of ${formatUsd(roundUpToCent(worstUsd))}, or shorter limits.trialMinutes, has room for all of them`;
}
/** What a limit must have room for: rounded down, that much would not suffice. */
function roundUpToCent(usd) {
	const rounded = Math.ceil(usd * 100) / 100;
	return rounded >= usd ? rounded : (Math.ceil(usd * 100) + 1) / 100;
}
function tooDear({ blockTimeLimitSeconds, underLimit }, { spendUsd, worstBlock }) {
	return `${underLimit?.begin === 0 ? "No block" : "Not every block"} could begin: limits.spendUsd is ${formatUsd(spendUsd)}, and one block can cost ${formatUsd(roundUpToCent(worstBlock))}, for it may take ${formatRoughly(blockTimeLimitSeconds)}. Lower limits.trialMinutes, or allow more.`;
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
	const first = new Set(firstLook(plan, { history }).map(({ id }) => id));
	const parts = plan.platforms.map((platform) => estimatePlatform(input, platform, first));
	const platforms = parts.map(({ estimate }) => estimate);
	const worstUsd = addKnown(platforms.map((own) => own.worstUsd));
	const expected = parts.flatMap((part) => part.expected);
	const { spendUsd = null } = plan.limits;
	const limit = spendUsd !== null && worstUsd === null ? "unknown" : spendUsd;
	const estimate = {
		suite: plan.suite,
		region,
		platforms,
		hostHours: addSpans(platforms.map(({ hostHours }) => hostHours)),
		...estimateElapsed(plan, expected.includes(null) ? null : expected.filter(isKnown), {
			first,
			limit
		}),
		usd: addSpans(platforms.map(({ usd }) => usd)),
		worstUsd,
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
function isKnown(value) {
	return value !== null;
}
function estimatePlatform(input, platform, first) {
	const { plan, prices, region } = input;
	const all = plan.blocks.filter((block) => block.platform === platform.id);
	const needed = all.filter(({ id }) => first.has(id));
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
	const expected = all.map((block, index) => {
		const [seconds, worstUsd] = [secondsOf(block), worstBlocks[index] ?? 0];
		const usd = (price?.usdPerHour ?? worst ?? 0) * (seconds ?? 0) / SECONDS_PER_HOUR;
		const { id, workload, candidate } = block;
		const cell = JSON.stringify([
			platform.id,
			workload,
			candidate
		]);
		const look = lookOf(plan, block, input.history);
		return seconds === null ? null : {
			id,
			cell,
			look,
			seconds,
			usd,
			worstUsd
		};
	});
	return {
		estimate: {
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
			usd: hostHours && price && scaleSpan(hostHours, price.usdPerHour),
			worstUsd: addKnown(worstBlocks),
			worstBlockUsd: worst === null ? null : max(worstBlocks, (usd) => usd ?? 0) ?? 0
		},
		expected
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
	const records = past.filter(({ spec }) => spec.platform.name === name);
	const [measured] = measuredOverheads({
		plan: { blocks: [] },
		records
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
		import_picocolors.default.bold(headline(estimate)),
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
function headline(estimate) {
	const { suite, region, platforms, usd, hostHours, underLimit } = estimate;
	const use = hostHours ? `, ${formatSpan(hostHours, formatHours)} host-hours` : "";
	const money = usd ? `about ${formatSpan(usd, formatUsdAmount)} USD` : describeKnown(platforms);
	const time = describeTime(estimate);
	return underLimit?.stops ? `${suite} in ${region}: ${money}${use} for the whole run; ${time}.` : `${suite} in ${region}: ${money}; ${time}${use}.`;
}
/** `33 min to 1 h 07 min, hosts side by side`, and where a spend limit ends it, if it does. */
function describeTime({ hours, underLimit }) {
	if (underLimit?.begin === 0 && underLimit.stops) return "the spend limit lets no block begin";
	if (!hours) return "time not known";
	const way = underLimit?.waits ? "as many hosts side by side as the spend limit has room for" : "hosts side by side";
	const time = formatSpan(hours, (value) => formatRoughly(value * 3600));
	if (!underLimit?.stops) return `${time}, ${way}`;
	return `${time} ${underLimit.firstLook.left > 0 ? "until" : "until it is decided or"} the limit ends it, ${way}`;
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
// src/commands/suite/estimate.ts
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
		const store = await openStore(inputs.store, { region });
		const past = await readPastRecords({
			store,
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
	const asked = {
		...suite,
		platforms: machines
	};
	return spot ? allSpot(asked) : asked;
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
// src/commands/suite/needed-inputs.ts
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
	const { readBootstrap } = await import("./bootstrap-stack2.js");
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
// src/commands/suite/inputs.ts
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
		const sources = await Promise.all(listed(source).map((one) => openInputSource(one, place)));
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
// src/commands/suite/plan.ts
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
		const store = await openStore(inputs.store, { region: regionHere() });
		const past = await readPastRecords({
			store,
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
		const drawn = draw(order, size, random).map((block) => prepare(block, options, random));
		const { effect } = judge(drawn, {
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
	const comparisons = measured.map((one) => describe(one, input));
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
function describe(one, { work, seed }) {
	const { version, asked, records, replicates } = one;
	const looks = {
		...LOOKS_WITHOUT_HISTORY,
		hosts: [replicates.length]
	};
	const { effect } = judge(replicates, {
		history: null,
		looks
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
	const path = points.map(({ change, slower }) => `${round(x(change))},${round(y(slower))}`);
	return element("polyline", {
		class: "line-a",
		points: path.join(" "),
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
		verdict ? `${VERDICTS[verdict].mark} ${verdict}` : "–",
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
// src/commands/suite/qualify.ts
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
			await measure(chosen, store, host);
		}
		return report(chosen, given, store);
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
async function measure({ run, plan }, store, host) {
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
async function report(chosen, given, store) {
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
// src/cli.ts
process.exitCode = await runCommandLine([
	run$1,
	plan,
	estimate,
	compare,
	report$1,
	publish,
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
	change,
	choose$1,
	watch,
	answer,
	collect,
	prices
], process.argv);
export {};
