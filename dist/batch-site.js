import { t as AwsAccount } from "./aws-account2.js";
import { i as regionHere } from "./aws-options.js";
import { n as readOnDemandPrices, r as readSpotPrices } from "./aws-prices.js";
import { t as describeInstanceTypes } from "./ec2-instance-types2.js";
import { n as digestSchema, t as digestOf } from "./digest.js";
import { i as UsageError, n as InfrastructureError } from "./errors.js";
import { T as workloadDigest, y as makePlan } from "./run-directory.js";
import { d as architectureSchema, h as imageVersionsSchema, m as definitionDigest, u as IMAGE_VERSIONS_LABEL } from "./instance.js";
import { n as BatchGetImageCommand, t as GetDownloadUrlForLayerCommand } from "./sdk-ecr.js";
import { F as bytesToHex, J as record, K as object, P as sha256, V as array, X as string } from "./vendor.js";
import { i as deployPlatforms, s as readBootstrap } from "./aws-infrastructure.js";
import { t as preflight } from "./aws-preflight2.js";
import { n as pinCloudPlatforms, t as instanceTypesOf } from "./cloud-platforms.js";
import { T as formatUsd, a as deadlineOf, r as Budget } from "./harness-event.js";
import { a as engineNoteSchema, i as openCloudStore, n as describeCalls, t as batchEngine } from "./cloud.js";
import { l as withPrices, t as toJson } from "./json.js";
import { i as engineKey, t as parseStored } from "./stored.js";
import { n as s3Address } from "./s3-address.js";
import { a as DEFAULT_PRICES, f as freezePrices, mt as onlyNamed, s as readPrices, t as loadForPlan } from "./plan-suite.js";
// src/adapters/aws/ecr-images.ts
const INDEX_TYPES = ["application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.list.v2+json"];
const MANIFEST_TYPES = ["application/vnd.oci.image.manifest.v1+json", "application/vnd.docker.distribution.manifest.v2+json"];
const indexSchema = object({ manifests: array(object({
	digest: digestSchema,
	platform: object({ architecture: string() }).optional()
})) });
const manifestSchema = object({ config: object({ digest: digestSchema }) });
const configSchema = object({
	architecture: string(),
	os: string(),
	config: object({ Labels: record(string(), string()).nullish() }).optional()
});
/**
* The image of a tag for one architecture, checked: its configuration says what it is made for, and the digest of that
* configuration is the one its manifest names.
*
* @throws {UsageError} it is not there, or is made for another architecture
*/
async function findImage(ecr, repository, { tag, architecture }) {
	const named = `${repository.name}:${tag}`;
	const tagged = await getImage(ecr, repository, { imageTag: tag });
	if (!tagged) throw new UsageError(`Image ${named} is not in the registry (${repository.uri}). Build it for ${architecture} and push it; docs/aws.md says how.`);
	const image = await ofArchitecture(ecr, {
		repository,
		image: tagged,
		architecture,
		named
	});
	const digest = image.imageId?.imageDigest;
	if (!digest || !image.imageManifest) throw new InfrastructureError(`The registry gives no manifest of image ${named}.`);
	const { config } = manifestSchema.parse(JSON.parse(image.imageManifest));
	const found = await readConfig(ecr, repository, config.digest);
	if (found.architecture !== architecture) throw new UsageError(`Image ${named} is made for ${found.os}/${found.architecture}, and its tag and platforms say ${architecture}. Every job on it would end with \`exec format error\`: build it on a machine of that architecture.`);
	return {
		reference: `${repository.uri}@${digest}`,
		architecture: architectureSchema.parse(found.architecture),
		labels: found.config?.Labels ?? {}
	};
}
async function getImage(ecr, { name }, imageId) {
	const { images = [], failures = [] } = await ecr.send(new BatchGetImageCommand({
		repositoryName: name,
		imageIds: [imageId],
		acceptedMediaTypes: [...MANIFEST_TYPES, ...INDEX_TYPES]
	}));
	const [failure] = failures;
	if (failure && failure.failureCode !== "ImageNotFound") throw new InfrastructureError(`The registry refuses image ${Object.values(imageId)[0]}: ${failure.failureReason ?? failure.failureCode}`);
	return images[0] ?? null;
}
/** The image itself, or what an index of several has for the architecture. */
async function ofArchitecture(ecr, known) {
	const { image, architecture, repository, named } = known;
	const index = indexSchema.safeParse(JSON.parse(image.imageManifest ?? "{}"));
	if (!index.success) return image;
	const entries = index.data.manifests;
	const own = entries.find(({ platform }) => platform?.architecture === architecture);
	const found = own && await getImage(ecr, repository, { imageDigest: own.digest });
	if (found) return found;
	const others = entries.flatMap(({ platform }) => platform?.architecture ?? []).join(", ");
	throw new UsageError(`Image ${named} holds ${others || "no image"}, and none for ${architecture}.`);
}
async function readConfig(ecr, { name, uri }, layerDigest) {
	const { downloadUrl } = await ecr.send(new GetDownloadUrlForLayerCommand({
		repositoryName: name,
		layerDigest
	}));
	if (!downloadUrl) throw new InfrastructureError(`The registry gives no address of ${layerDigest}.`);
	const response = await fetch(downloadUrl).catch((cause) => {
		throw new InfrastructureError(`The image's configuration in ${uri} can't be fetched.`, { cause });
	});
	if (!response.ok) throw new InfrastructureError(`The image's configuration in ${uri} can't be fetched: HTTP ${response.status}.`);
	const bytes = new Uint8Array(await response.arrayBuffer());
	const digest = `sha256:${bytesToHex(sha256(bytes))}`;
	if (digest !== layerDigest) throw new InfrastructureError(`The image's configuration in ${uri} is damaged: its digest is ${digest}, not ${layerDigest}.`);
	return configSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
}
// src/adapters/aws/image-pinner.ts
/**
* A suite's versions as they are in its image, once for each architecture: what runs later is what was planned, by
* digest.
*
* @throws {UsageError} the image is not there, is of another architecture, or does not hold a version as defined
*/
async function pinImageVersions(ecr, repository, wanted) {
	const { suite, versions, platforms } = wanted;
	if (suite.image === void 0) throw new UsageError(`Suite ${suite.name} names no image: in AWS its versions run from one. Add \`image: TAG\`; docs/aws.md says how to build it.`);
	const architectures = [...new Set(platforms.map(({ architecture }) => architecture))];
	const pinned = [];
	for (const architecture of architectures) {
		const tag = `${suite.image}-${architecture}`;
		const image = await findImage(ecr, repository, {
			tag,
			architecture
		});
		const named = `${repository.name}:${tag}`;
		const inside = versionsInside(image, named);
		for (const version of versions) pinned.push(pin(version, {
			inside,
			image,
			named,
			architecture
		}));
	}
	return pinned;
}
function versionsInside({ labels }, named) {
	const label = labels[IMAGE_VERSIONS_LABEL];
	if (label === void 0) throw new UsageError(`Image ${named} does not say which versions it holds (label ${IMAGE_VERSIONS_LABEL}): it was not built by gcbench.`);
	const versions = imageVersionsSchema.safeParse(parseJson(label));
	if (versions.success) return versions.data;
	throw new UsageError(`Image ${named} says which versions it holds in a form that this gcbench does not know; build it anew.`);
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
function pin(version, known) {
	const { inside, image, named, architecture } = known;
	const { name, description, arguments: args, environment } = version;
	const found = inside.find((one) => one.name === name);
	if (!found) {
		const names = inside.map((one) => one.name).join(", ");
		throw new UsageError(`Image ${named} holds no version ${name}, only ${names || "none"}.`);
	}
	if (found.definition !== definitionDigest(version)) throw new UsageError(`Image ${named} was built from another definition of version ${name} than the suite's. Build it anew under a new tag.`);
	const { executable, toolchain } = found;
	if (executable.architecture !== null && executable.architecture !== architecture) throw new UsageError(`Image ${named}: ${executable.path} is made for ${executable.architecture}, and the image says ${architecture}.`);
	return {
		name,
		...description === void 0 ? {} : { description },
		digest: digestOf({
			executable: executable.sha256,
			args,
			environment,
			configuration: null
		}),
		executable,
		arguments: args,
		environment,
		runDirectory: null,
		toolchain,
		image: image.reference
	};
}
/** @throws {UsageError} it needs files that no image holds yet */
function pinImageWorkload(workload) {
	if (workload.kind === "geos-chem-classic") throw new UsageError(`Workload ${workload.name} needs a run directory in its image, and no image of GEOS-Chem holds one yet.`);
	if (workload.kind === "command" && workload.workingDirectory !== void 0) throw new UsageError(`Workload ${workload.name} has a workingDirectory on this machine, which no job in AWS can see.`);
	return {
		workload,
		digest: workloadDigest(workload, null),
		inputs: null
	};
}
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
	const { suite, versions } = loaded;
	const types = instanceTypesOf(suite, loaded.platforms);
	const facts = await describeInstanceTypes(account, types);
	const platforms = onlyNamed(pinCloudPlatforms(suite, loaded.platforms, facts), only);
	const repository = {
		name: bootstrap.repositoryName,
		uri: bootstrap.repositoryUri
	};
	const wanted = {
		suite,
		versions,
		platforms
	};
	return makePlan({
		suite,
		workloads: loaded.workloads.map(pinImageWorkload),
		versions: await pinImageVersions(account.ecr, repository, wanted),
		platforms
	});
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
