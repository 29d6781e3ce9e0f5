import { l as DescribeJobsCommand } from "./sdk-batch.js";
import { t as GetLogEventsCommand } from "./sdk-cloudwatch-logs.js";
import { n as isAwsError } from "./aws-faults.js";
// src/adapters/aws/batch/job-outcome.ts
/** Begins what Batch says when the host went away: a spot reclaim, or a host that died. */
const HOST_GONE = "Host EC2";
const isOver = ({ status }) => status === "SUCCEEDED" || status === "FAILED";
/** What is kept of a job that is over. Batch gives milliseconds since 1970. */
function describeEnd(job) {
	return {
		schemaVersion: 1,
		jobId: job.jobId ?? "",
		jobName: job.jobName ?? "",
		status: job.status ?? "FAILED",
		statusReason: job.statusReason ?? null,
		createdAt: instant(job.createdAt) ?? instant(job.startedAt) ?? (/* @__PURE__ */ new Date(0)).toISOString(),
		stoppedAt: instant(job.stoppedAt),
		attempts: (job.attempts ?? []).map(describeAttempt)
	};
}
function describeAttempt(attempt) {
	const { container, statusReason, startedAt, stoppedAt } = attempt;
	return {
		startedAt: instant(startedAt),
		stoppedAt: instant(stoppedAt),
		exitCode: container?.exitCode ?? null,
		reason: container?.reason ?? statusReason ?? null
	};
}
function isReclaimed({ statusReason }) {
	return statusReason?.startsWith("Host EC2") ?? false;
}
function instant(milliseconds) {
	return milliseconds === void 0 || milliseconds === 0 ? null : new Date(milliseconds).toISOString();
}
/** What Batch, ECS and Docker say, in our failure classes; all of these come back at every try. */
const LASTING = [
	{
		pattern: /exec format error|exec user process caused/i,
		means: "wrong-architecture: the image's entry point is made for another processor than the platform's; build the image on a machine of the platform's own (docs/architecture-mismatch.md)"
	},
	{
		pattern: /OutOfMemory/i,
		means: "out-of-memory: the container was killed because it used more memory than its job asks for"
	},
	{
		pattern: /CannotPullContainer|pull access denied|manifest unknown/i,
		means: "the image could not be pulled: it is not in the registry, or the host may not read it"
	},
	{
		pattern: /Job attempt duration exceeded timeout/i,
		means: "timeout: the job took longer than all its trials may"
	},
	{
		pattern: /CannotStartContainer|CannotCreateContainer/i,
		means: "the container could not be started"
	},
	{
		pattern: /JOB_RESOURCE_REQUIREMENT|COMPUTE_ENVIRONMENT_MAX_RESOURCE/,
		means: "the job asks for more than any host of its platform has"
	}
];
const EXIT_KILLED = 137;
/** @param logEnd last lines of the log, where the container could not even say what was wrong */
function explainLoss(job, logEnd = []) {
	const { statusReason, container, attempts = [] } = job;
	const last = attempts.at(-1);
	const said = [
		container?.reason,
		last?.container?.reason,
		statusReason,
		last?.statusReason
	].filter((text) => text !== void 0 && text !== "");
	const exitCode = container?.exitCode ?? last?.container?.exitCode;
	const inFull = [...new Set(said)].join("; ");
	const detail = [
		inFull,
		...exitCode === void 0 ? [] : [`exit code ${exitCode}`],
		...logEnd.length > 0 ? [`its log ends: ${logEnd.join(" | ")}`] : []
	].join("; ");
	const symptom = LASTING.find(({ pattern }) => pattern.test(`${inFull}\n${logEnd.join("\n")}`));
	if (symptom) return {
		reason: `${symptom.means} (${detail})`,
		isLasting: true
	};
	const reclaims = attempts.filter(isReclaimed).length;
	if (statusReason?.startsWith("Host EC2")) return {
		reason: `its host was taken away${reclaims > 1 ? `, ${reclaims} times in all` : ""} (${detail})`,
		isLasting: false
	};
	if (exitCode === EXIT_KILLED) return {
		reason: `killed: SIGKILL from outside (${detail})`,
		isLasting: false
	};
	return {
		reason: detail || "Batch gives no reason",
		isLasting: false
	};
}
// src/adapters/aws/batch/job-logs.ts
/** The last lines of a job's log; none where it wrote nothing. */
async function readLogEnd(logs, { logGroup, stream }, lines) {
	return ((await logs.send(new GetLogEventsCommand({
		logGroupName: logGroup,
		logStreamName: stream,
		startFromHead: false,
		limit: lines
	})).catch((error) => {
		if (isAwsError(error, "ResourceNotFoundException")) return null;
		throw error;
	}))?.events ?? []).map(({ message }) => message ?? "");
}
/**
* All lines from a token on, page by page: a page can be empty before the end, which is where the token stays the same
* (CloudWatch Logs API, GetLogEvents).
*
* @returns the token to go on from
*/
async function readLogFrom(logs, { logGroup, stream }, from) {
	let { token } = from;
	for (;;) {
		const page = await logs.send(new GetLogEventsCommand({
			logGroupName: logGroup,
			logStreamName: stream,
			startFromHead: true,
			...token === void 0 ? {} : { nextToken: token }
		})).catch((error) => {
			if (isAwsError(error, "ResourceNotFoundException")) return null;
			throw error;
		});
		if (!page) return token;
		for (const { message } of page.events ?? []) from.onLine(message ?? "");
		if (page.nextForwardToken === void 0 || page.nextForwardToken === token) return token;
		token = page.nextForwardToken;
	}
}
/** What a job wrote, attempt after attempt, as far as it is there; asked again, what has come since. */
function readJobLog({ batch, logs }, { jobId, logGroup }) {
	const tokens = /* @__PURE__ */ new Map();
	return { async next() {
		const { jobs = [] } = await batch.send(new DescribeJobsCommand({ jobs: [jobId] }));
		const [job] = jobs;
		const lines = [];
		for (const stream of streamsOf(job)) {
			const from = {
				token: tokens.get(stream),
				onLine: (line) => lines.push(line)
			};
			tokens.set(stream, await readLogFrom(logs, {
				logGroup,
				stream
			}, from));
		}
		return {
			lines,
			isOver: job === void 0 || isOver(job)
		};
	} };
}
/** Each attempt has a stream of its own. */
function streamsOf(job) {
	const streams = [...(job?.attempts ?? []).map(({ container }) => container), job?.container].flatMap((container) => container?.logStreamName || []);
	return [...new Set(streams)];
}
export { describeEnd as a, isReclaimed as c, HOST_GONE as i, readLogEnd as n, explainLoss as o, readLogFrom as r, isOver as s, readJobLog as t };
