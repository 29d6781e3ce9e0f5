import "./github-subjects.js";
import { a as isManaged, r as TAGS, t as BOOTSTRAP_STACK } from "./tags.js";
import { l as DescribeInstancesCommand, o as DescribeLaunchTemplatesCommand } from "./sdk-ec2.js";
import { t as GetResourcesCommand } from "./sdk-resource-groups-tagging-api.js";
import { a as listQueues, i as listLiveJobs, n as listComputeEnvironments, r as listJobDefinitions, t as describeJobs } from "./batch-lists.js";
import { i as listStacks, o as stackResources, t as isFailedForGood } from "./read-stacks2.js";
// src/adapters/aws/infrastructure/leftover.ts
function jobLeftover(job) {
	const run = job.tags?.[TAGS.run];
	return {
		kind: "job",
		id: job.jobId ?? "",
		name: job.jobName ?? "",
		state: `${job.status ?? ""}${run ? `, run ${run}` : ""}`,
		since: (job.createdAt ?? 0) / 1e3
	};
}
function stackLeftover({ name, status, createdAt }) {
	return {
		kind: "stack",
		id: name,
		name,
		state: status,
		since: createdAt === null ? null : Date.parse(createdAt) / 1e3
	};
}
function queueLeftover(queue) {
	return {
		kind: "queue",
		id: queue.jobQueueArn ?? "",
		name: queue.jobQueueName ?? "",
		state: `${queue.state ?? ""}, of no stack`,
		since: null
	};
}
function environmentLeftover(environment) {
	return {
		kind: "compute environment",
		id: environment.computeEnvironmentArn ?? "",
		name: environment.computeEnvironmentName ?? "",
		state: `${environment.status ?? ""}, of no stack`,
		since: null
	};
}
function hostLeftover({ InstanceId = "", InstanceType, State, LaunchTime }) {
	return {
		kind: "host",
		id: InstanceId,
		name: `${InstanceId} (${InstanceType ?? ""})`,
		state: `${State?.Name ?? ""}, of no compute environment`,
		since: secondsOf(LaunchTime)
	};
}
function definitionLeftover(definition) {
	return {
		kind: "job definition",
		id: definition.jobDefinitionArn ?? "",
		name: `${definition.jobDefinitionName ?? ""}:${definition.revision ?? ""}`,
		state: "ACTIVE",
		since: null
	};
}
function templateLeftover(template) {
	return {
		kind: "launch template",
		id: template.LaunchTemplateId ?? "",
		name: template.LaunchTemplateName ?? "",
		state: "of no stack",
		since: secondsOf(template.CreateTime)
	};
}
const secondsOf = (date) => date ? date.getTime() / 1e3 : null;
// src/adapters/aws/infrastructure/managed-resources.ts
async function managedQueues(account) {
	return (await listQueues(account)).filter(({ tags }) => isManaged(tags));
}
async function managedComputeEnvironments(account) {
	return (await listComputeEnvironments(account)).filter(({ tags }) => isManaged(tags));
}
/** Those in these queues that have not ended. */
async function managedJobs(account, queues) {
	const ids = await Promise.all(queues.map(({ jobQueueArn }) => listLiveJobs(account, jobQueueArn ?? "")));
	return (await describeJobs(account, ids.flat())).filter(({ tags }) => isManaged(tags));
}
async function managedJobDefinitions(account) {
	return (await listJobDefinitions(account)).filter(({ tags }) => isManaged(tags));
}
async function managedStacks(account) {
	return (await listStacks(account)).filter(({ tags }) => isManaged(tags));
}
/** Those that are not gone. */
async function managedHosts(account) {
	const found = [];
	let NextToken;
	do {
		const page = await account.ec2.send(new DescribeInstancesCommand({
			Filters: [{
				Name: `tag:${TAGS.managed}`,
				Values: ["true"]
			}, {
				Name: "instance-state-name",
				Values: [
					"pending",
					"running",
					"stopping",
					"stopped"
				]
			}],
			NextToken
		}));
		found.push(...(page.Reservations ?? []).flatMap(({ Instances = [] }) => Instances));
		NextToken = page.NextToken;
	} while (NextToken);
	return found;
}
async function managedLaunchTemplates(account) {
	const found = [];
	let NextToken;
	do {
		const page = await account.ec2.send(new DescribeLaunchTemplatesCommand({
			Filters: [{
				Name: `tag:${TAGS.managed}`,
				Values: ["true"]
			}],
			NextToken
		}));
		found.push(...page.LaunchTemplates ?? []);
		NextToken = page.NextToken;
	} while (NextToken);
	return found;
}
/** ARNs of whatever carries our tag, what ended a while ago among them. */
async function managedArns(account) {
	const arns = [];
	let PaginationToken;
	do {
		const page = await account.tags.send(new GetResourcesCommand({
			TagFilters: [{
				Key: TAGS.managed,
				Values: ["true"]
			}],
			PaginationToken
		}));
		arns.push(...(page.ResourceTagMappingList ?? []).flatMap(({ ResourceARN }) => ResourceARN ?? []));
		PaginationToken = page.PaginationToken || void 0;
	} while (PaginationToken);
	return arns;
}
// src/adapters/aws/infrastructure/aws-leftovers.ts
/** Why something is left alone where only what is older than some hours is asked for. */
const NOT_OLD_ENOUGH = "not old enough";
const AGE_UNKNOWN = "does not tell its age";
/** Whether something is left alone for its age alone. */
function isTooYoung({ why }) {
	return why === NOT_OLD_ENOUGH || why === AGE_UNKNOWN;
}
/**
* Finds, by tag, what dead runs and failed deployments left. What carries no tag of ours is never among it.
*
* @param before seconds since 1970; what is younger, or does not tell its age, may belong to a run under way, and is
*   left alone. Null: all of it
*/
async function findLeftovers(account, before) {
	const queues = await managedQueues(account);
	const environments = await managedComputeEnvironments(account);
	const jobs = await managedJobs(account, queues);
	const isOld = (since) => before === null || since <= before;
	const [old, young] = split(jobs, ({ createdAt = 0 }) => isOld(createdAt / 1e3));
	const definitions = await definitionsBesides(account, young);
	const templates = await managedLaunchTemplates(account);
	const stacks = await managedStacks(account);
	const failed = stacks.filter(isBroken);
	const owned = await idsInStacks(account, stacks);
	const isOrphan = (id) => !owned.some((one) => sameThing(one, id ?? ""));
	const hosts = await hostsBesides(account, environments.filter(({ computeEnvironmentArn }) => !isOrphan(computeEnvironmentArn)).map(({ tags }) => tags?.[TAGS.platform]));
	const found = [
		...old.map(jobLeftover),
		...failed.map(stackLeftover),
		...queues.filter(({ jobQueueArn }) => isOrphan(jobQueueArn)).map(queueLeftover),
		...environments.filter(({ computeEnvironmentArn }) => isOrphan(computeEnvironmentArn)).map(environmentLeftover),
		...hosts.map(hostLeftover),
		...definitions.map(definitionLeftover),
		...templates.filter(({ LaunchTemplateId }) => isOrphan(LaunchTemplateId)).map(templateLeftover)
	];
	const [leftovers, newer] = split(found, ({ since }) => since === null ? before === null : isOld(since));
	const handled = found.map(({ id }) => id);
	return {
		leftovers,
		kept: [
			...young.map((job) => ({
				name: `job ${job.jobName}`,
				why: NOT_OLD_ENOUGH
			})),
			...newer.map(({ kind, name, since }) => ({
				name: `${kind} ${name}`,
				why: since === null ? AGE_UNKNOWN : NOT_OLD_ENOUGH
			})),
			...await othersOfOurs(account, {
				owned,
				handled
			})
		]
	};
}
/** A stack that holds nothing usable: it failed for good, waits for a yes that never came, or can't go back. */
function isBroken({ name, status }) {
	if (status === "UPDATE_ROLLBACK_FAILED") return name !== BOOTSTRAP_STACK;
	return isFailedForGood(status) || status === "REVIEW_IN_PROGRESS";
}
async function idsInStacks(account, stacks) {
	return [...(await Promise.all(stacks.map((stack) => stackResources(account, stack)))).flat(), ...stacks.map(({ id }) => id)];
}
/** CloudFormation knows some things by their ARN and others by the end of it. */
function sameThing(owned, id) {
	return owned === id || id.endsWith(`/${owned}`) || id.endsWith(`:${owned}`);
}
/** Our definitions that no job under way was submitted with. */
async function definitionsBesides(account, jobs) {
	const used = jobs.map(({ jobDefinition }) => jobDefinition);
	return (await managedJobDefinitions(account)).filter(({ jobDefinitionArn }) => !used.includes(jobDefinitionArn));
}
/** A host belongs to its compute environment, which ends it; without one, nobody does. */
async function hostsBesides(account, platforms) {
	return (await managedHosts(account)).filter(({ Tags = [] }) => !platforms.includes(tagOf(Tags, TAGS.platform)));
}
/** What else carries our tag: the bucket that outlives its stack, and whatever nobody thought of. */
async function othersOfOurs(account, { owned, handled }) {
	return (await managedArns(account)).filter((arn) => !OWN_LISTS.some((part) => arn.includes(part))).filter((arn) => ![...owned, ...handled].some((id) => sameThing(id, arn))).map((name) => ({
		name,
		why: whyKept(name)
	}));
}
function whyKept(arn) {
	if (arn.includes(":s3:")) return "results are in it: copy what you need, empty it and delete it by hand";
	if (arn.endsWith(":oidc-provider/token.actions.githubusercontent.com")) return "roles of other regions and teams may go by it: delete it by hand once none does";
	return "not made by a run: look at it, and delete it by hand";
}
/** Found by lists of their own, with their states; ended ones stay among the tagged for a while. */
const OWN_LISTS = [
	":batch:",
	":instance/",
	":volume/",
	":launch-template/",
	":cloudformation:",
	":ecs:"
];
function tagOf(tags, key) {
	return tags.find(({ Key }) => Key === key)?.Value;
}
function split(items, isFirst) {
	return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
export { findLeftovers, isTooYoung };
