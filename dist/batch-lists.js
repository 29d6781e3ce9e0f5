import { d as DescribeJobDefinitionsCommand, f as DescribeComputeEnvironmentsCommand, l as DescribeJobsCommand, s as ListJobsCommand, t as JobStatus, u as DescribeJobQueuesCommand } from "./sdk-batch.js";
// src/adapters/aws/batch/batch-lists.ts
/** Most ids that one DescribeJobs call takes. */
const DESCRIBE_LIMIT = 100;
/** ListJobs names RUNNING ones alone unless it is asked for each state. */
const NOT_ENDED = [
	JobStatus.SUBMITTED,
	JobStatus.PENDING,
	JobStatus.RUNNABLE,
	JobStatus.STARTING,
	JobStatus.RUNNING
];
async function everyPage(read) {
	const found = [];
	let token;
	do {
		const { items = [], next } = await read(token);
		found.push(...items);
		token = next;
	} while (token);
	return found;
}
function listQueues({ batch }) {
	return everyPage(async (nextToken) => {
		const page = await batch.send(new DescribeJobQueuesCommand({ nextToken }));
		return {
			items: page.jobQueues,
			next: page.nextToken
		};
	});
}
function listComputeEnvironments({ batch }) {
	return everyPage(async (nextToken) => {
		const page = await batch.send(new DescribeComputeEnvironmentsCommand({ nextToken }));
		return {
			items: page.computeEnvironments,
			next: page.nextToken
		};
	});
}
/** Those that jobs can be submitted with. */
function listJobDefinitions({ batch }) {
	return everyPage(async (nextToken) => {
		const command = new DescribeJobDefinitionsCommand({
			status: "ACTIVE",
			nextToken
		});
		const page = await batch.send(command);
		return {
			items: page.jobDefinitions,
			next: page.nextToken
		};
	});
}
/** Ids of a queue's jobs that have not ended. */
async function listLiveJobs({ batch }, jobQueue) {
	const jobs = [];
	for (const jobStatus of NOT_ENDED) jobs.push(...await everyPage(async (nextToken) => {
		const page = await batch.send(new ListJobsCommand({
			jobQueue,
			jobStatus,
			nextToken
		}));
		return {
			items: page.jobSummaryList,
			next: page.nextToken
		};
	}));
	return [...new Set(jobs.flatMap(({ jobId }) => jobId ?? []))];
}
async function describeJobs({ batch }, ids) {
	const found = [];
	for (let begin = 0; begin < ids.length; begin += DESCRIBE_LIMIT) {
		const jobs = ids.slice(begin, begin + DESCRIBE_LIMIT);
		found.push(...(await batch.send(new DescribeJobsCommand({ jobs }))).jobs ?? []);
	}
	return found;
}
export { listQueues as a, listLiveJobs as i, listComputeEnvironments as n, listJobDefinitions as r, describeJobs as t };
