import { t as AwsAccount } from "./aws-account2.js";
import { i as regionHere } from "./aws-options.js";
import { a as SubmitJobCommand, c as GetJobQueueSnapshotCommand, d as DescribeJobDefinitionsCommand, f as DescribeComputeEnvironmentsCommand, i as TerminateJobCommand, l as DescribeJobsCommand, o as RegisterJobDefinitionCommand, s as ListJobsCommand, u as DescribeJobQueuesCommand } from "./sdk-batch.js";
import { J as record, W as literal, X as string, Y as strictObject, f as pLimit, z as datetime } from "./vendor.js";
import { a as UsageError, r as InfrastructureError } from "./errors.js";
import { t as toJson } from "./json.js";
import { A as specKey, E as recordKey, _ as jobEndKey, f as engineKey, g as jobClaimKey, i as blocksPrefix, v as jobKey } from "./keys.js";
import { i as formatCount } from "./text.js";
import { n as isAwsError } from "./aws-faults.js";
import { i as jobNoteSchema, n as jobEndSchema, r as jobName, t as jobClaimSchema } from "./job.js";
import { t as parseStored } from "./stored.js";
import { n as describeStaging, r as parseHarnessEvent } from "./harness-event.js";
import { t as plainLine } from "./plain-text.js";
import { a as describeEnd, c as isReclaimed, i as HOST_GONE, n as readLogEnd, o as explainLoss, s as isOver } from "./job-logs.js";
import { i as definitionTags, o as jobTags } from "./tags.js";
import { t as checkPushedImage } from "./ecr-images2.js";
import { t as digestOf } from "./digest.js";
import { t as GetServiceQuotaCommand } from "./sdk-service-quotas.js";
import { n as quotaOf } from "./aws-preflight2.js";
import { r as readBootstrap } from "./bootstrap-stack.js";
import { t as S3Store } from "./s3-store2.js";
import { i as jobTimeLimitSeconds } from "./budget.js";
import { t as parseS3Address } from "./s3-address.js";
// src/core/engine-note.ts
/** Where a run's blocks are executed: what another machine needs to go on with it. Kept in the store. */
const engineNoteSchema = strictObject({
	schemaVersion: literal(1),
	engine: literal("batch"),
	region: string(),
	begunAt: datetime(),
	queues: record(string(), string()).describe("ARN, by kind of machine."),
	jobRoleArn: string(),
	logGroup: string()
});
// src/adapters/aws/batch/batch-job.ts
/** A job is asked for again after a tenth of its age, within these bounds, in seconds. */
const POLL = {
	share: .1,
	least: 1,
	most: 60
};
/** @param now seconds since 1970 */
function newJob(known, now) {
	const state = { status: "waiting" };
	return {
		...known,
		state,
		isOver: false,
		isCancelled: false,
		due: now,
		reclaims: 0,
		followedAt: now
	};
}
function placeOf({ spec, number, note }) {
	return {
		block: spec.block.id,
		number,
		queue: note.queue
	};
}
/** Of a job whose end Batch can't tell, or need not. */
function unknownEnd({ note }, statusReason) {
	const { jobId, jobName: name, submittedAt } = note;
	return {
		schemaVersion: 1,
		jobId,
		jobName: name,
		status: "UNKNOWN",
		statusReason,
		createdAt: submittedAt,
		stoppedAt: null,
		attempts: []
	};
}
/** Seconds since it was handed over. */
function ageOf({ note }, now) {
	return now - Date.parse(note.submittedAt) / 1e3;
}
/** Seconds until it is worth asking for again. */
function pollSeconds(job, now) {
	return Math.min(POLL.most, Math.max(POLL.least, ageOf(job, now) * POLL.share));
}
/** In this job and those before it. The list may or may not hold the one under way. */
function attemptsOf({ number }, { attempts = [] }) {
	return number + attempts.filter(({ stoppedAt }) => stoppedAt).length;
}
// src/adapters/aws/batch/job-ledger.ts
/** A claim without a job that is older belongs to a client that died in between. */
const CLAIM_SECONDS = 30;
const LOOK_AGAIN_SECONDS = 1;
/** Most characters of a reason (AWS Batch API, TerminateJob). */
const LONGEST_REASON = 1024;
/**
* Which jobs a run has: a claim before one is submitted, its id after, its end at last, each written once. With it a
* block has one job at a time, whatever client dies or is doubled: who finds a claim without an id looks for the job by its
* name, which follows from run, block and number.
*/
var JobLedger = class {
	#options;
	/** Submitted or about to be, and not noted yet: what an interruption must look for. */
	#uncertain = /* @__PURE__ */ new Map();
	#traces = null;
	constructor(options) {
		this.#options = options;
	}
	/** What earlier clients left, by block; read once: one listing for all. */
	traces() {
		const { store, run } = this.#options;
		this.#traces ??= readTraces(store, run);
		return this.#traces;
	}
	/**
	* The job of a place: submitted by us, by another client, or by one that died before it could note the id.
	*
	* @param submit what to submit if nobody has; asked at the last moment
	*/
	async obtain(place, submit) {
		const { store, clock, run } = this.#options;
		const claim = {
			schemaVersion: 1,
			jobName: this.#nameOf(place),
			at: instant(clock.now())
		};
		const key = jobClaimKey(run, place.block, place.number);
		if (await store.writeOnce(key, toJson(claim))) return this.#submit(place, submit);
		const since = clock.now();
		for (;;) {
			const found = await this.find(place);
			if (found) return found;
			if (clock.now() - Math.min(since, await this.#claimedAt(key)) > CLAIM_SECONDS) return this.#submit(place, submit);
			await clock.sleep(LOOK_AGAIN_SECONDS);
		}
	}
	/** @returns null where there is no job, as far as anybody knows */
	async find(place) {
		const noted = await this.#readNote(place);
		if (noted) return noted;
		const [first, ...twins] = await this.#named(place);
		if (first === void 0) return null;
		for (const twin of twins) await this.terminate(twin, "gcbench: submitted twice");
		return this.#note(place, first);
	}
	async end(place, end) {
		const { store, run } = this.#options;
		await store.writeOnce(jobEndKey(run, place.block, place.number), toJson(end));
	}
	/** How the block's jobs so far ended. */
	async ends(block, until) {
		const { store, run } = this.#options;
		const ends = [];
		for (let number = 1; number <= until; number++) {
			const key = jobEndKey(run, block, number);
			const content = await store.read(key);
			if (content) ends.push(parseStored(store.describe(key), content, jobEndSchema));
		}
		return ends;
	}
	async terminate(jobId, reason) {
		const { batch } = this.#options;
		const command = new TerminateJobCommand({
			jobId,
			reason: reason.slice(0, LONGEST_REASON)
		});
		await batch.send(command);
	}
	/** Ends what was submitted by us and could not be noted: nobody else would know of it for a while. */
	async terminateUncertain(reason) {
		for (const [name, place] of this.#uncertain) {
			for (const jobId of await this.#named(place)) await this.terminate(jobId, reason);
			this.#uncertain.delete(name);
		}
	}
	#nameOf({ block, number }) {
		return jobName(this.#options.run, block, number);
	}
	async #claimedAt(key) {
		const { store } = this.#options;
		const content = await store.read(key);
		if (!content) return 0;
		return Date.parse(parseStored(store.describe(key), content, jobClaimSchema).at) / 1e3;
	}
	async #submit(place, submit) {
		const { batch } = this.#options;
		const name = this.#nameOf(place);
		const command = new SubmitJobCommand(await submit());
		this.#uncertain.set(name, place);
		const { jobId, $metadata } = await batch.send(command);
		if (!jobId) throw new InfrastructureError(`Batch accepted ${name} without an id.`);
		const note = await this.#note(place, jobId);
		this.#uncertain.delete(name);
		if (($metadata.attempts ?? 1) > 1) {
			for (const twin of await this.#named(place)) if (twin !== note.jobId) await this.terminate(twin, "gcbench: submitted twice");
		}
		return note;
	}
	async #note(place, jobId) {
		const { store, clock, run } = this.#options;
		const note = {
			schemaVersion: 1,
			jobId,
			jobName: this.#nameOf(place),
			queue: place.queue,
			submittedAt: instant(clock.now())
		};
		const key = jobKey(run, place.block, place.number);
		if (await store.writeOnce(key, toJson(note))) return note;
		const first = await this.#readNote(place) ?? note;
		if (first.jobId !== jobId) await this.terminate(jobId, "gcbench: submitted twice");
		return first;
	}
	async #readNote({ block, number }) {
		const { store, run } = this.#options;
		const key = jobKey(run, block, number);
		const content = await store.read(key);
		return content && parseStored(store.describe(key), content, jobNoteSchema);
	}
	/** Ids of all jobs of that name, the first first, whatever their state: with this filter Batch leaves the state aside. */
	async #named(place) {
		const { batch } = this.#options;
		const name = this.#nameOf(place);
		const found = [];
		let nextToken;
		do {
			const command = new ListJobsCommand({
				jobQueue: place.queue,
				filters: [{
					name: "JOB_NAME",
					values: [name]
				}],
				...nextToken === void 0 ? {} : { nextToken }
			});
			const page = await batch.send(command).catch((error) => {
				if (isAwsError(error, "ClientException")) return { jobSummaryList: [] };
				throw error;
			});
			for (const { jobId, jobName: own, createdAt = 0 } of page.jobSummaryList ?? []) if (jobId && own === name) found.push({
				jobId,
				createdAt
			});
			nextToken = "nextToken" in page ? page.nextToken : void 0;
		} while (nextToken !== void 0);
		found.sort((a, b) => a.createdAt - b.createdAt || (a.jobId < b.jobId ? -1 : 1));
		return found.map(({ jobId }) => jobId);
	}
};
function instant(seconds) {
	return (/* @__PURE__ */ new Date(seconds * 1e3)).toISOString();
}
async function readTraces(store, run) {
	const traces = /* @__PURE__ */ new Map();
	const recorded = /* @__PURE__ */ new Set();
	const prefix = blocksPrefix(run);
	for (const key of await store.list(prefix)) {
		const [, id = "", rest = ""] = /^([^/]+)\/(.*)$/.exec(key.slice(prefix.length)) ?? [];
		if (rest === "record.json") recorded.add(id);
		const [, digits, kind] = /^jobs\/(\d+)(-claim|-end)?\.json$/.exec(rest) ?? [];
		if (digits === void 0) continue;
		const number = Number(digits);
		const known = traces.get(id);
		if (known && known.number > number) continue;
		const hasEnd = kind === "-end" || known?.number === number && known.hasEnd;
		traces.set(id, {
			number,
			hasEnd,
			hasRecord: false
		});
	}
	return new Map([...traces].map(([id, one]) => [id, {
		...one,
		hasRecord: recorded.has(id)
	}]));
}
// src/adapters/aws/batch/job-loss.ts
/** Begins the reason of what a person or a limit ended: whoever else waits for it must not begin it anew. */
const CANCELLED = "gcbench: cancelled:";
const FORGOTTEN = "Batch does not know its job any more";
const LOG_LINES = 20;
/**
* Why a job that is over left no record: somebody ended it, its harness said so, or else as Batch and the end of its log
* tell.
*
* @param job undefined: Batch does not know it
* @param known isCancelled: by us
*/
async function findLoss(job, known) {
	if (!job) return {
		reason: FORGOTTEN,
		isLasting: false
	};
	if (job.statusReason?.startsWith("gcbench: cancelled:") && !known.isCancelled) return {
		reason: plainLine(job.statusReason),
		isCancelled: true
	};
	if (job.status === "SUCCEEDED") return {
		reason: "its job ended well and left no record",
		isLasting: false
	};
	const stream = job.container?.logStreamName;
	const place = stream && {
		logGroup: known.logGroup,
		stream
	};
	const lines = place ? await readLogEnd(known.logs, place, LOG_LINES).catch(() => []) : [];
	const fault = lines.map(parseHarnessEvent).findLast((event) => event?.event === "error");
	if (fault?.event === "error") {
		const { kind, class: name, message } = fault;
		return {
			reason: plainLine(name ? `${name}: ${message}` : message),
			isLasting: name !== void 0 || kind === "usage"
		};
	}
	const { reason, isLasting } = explainLoss(job, lines.slice(-3));
	return {
		reason: plainLine(reason),
		isLasting
	};
}
// src/adapters/aws/batch/job-progress.ts
/** Running jobs whose logs are looked into for the live display, and how often: the harness says no more. */
const MOST_FOLLOWED = 20;
const FOLLOW_SECONDS = 10;
const UNKNOWN_PROGRESS = { progress: null };
/** Follows running jobs by their logs, for the live display; a few of them only: CloudWatch Logs bears few calls a second. */
var JobProgress = class {
	#logs;
	#logGroup;
	#running = /* @__PURE__ */ new Set();
	constructor(logs, logGroup) {
		this.#logs = logs;
		this.#logGroup = logGroup;
	}
	/** Counts a job among the running ones, or no longer. */
	note(job, isRunning) {
		if (isRunning) this.#running.add(job);
		else this.#running.delete(job);
	}
	/** What the harness last said of itself. */
	async of(job, { container }, now) {
		const known = job.state.status === "running" ? followed(job.state) : UNKNOWN_PROGRESS;
		if (now - job.followedAt < FOLLOW_SECONDS) return known;
		job.followedAt = now;
		const stream = container?.logStreamName;
		if (!stream || this.#running.size > MOST_FOLLOWED) return UNKNOWN_PROGRESS;
		const place = {
			logGroup: this.#logGroup,
			stream
		};
		const last = (await readLogEnd(this.#logs, place, 3).catch(() => [])).map(parseHarnessEvent).findLast((event) => event?.event === "progress" || event?.event === "staging");
		if (last?.event === "staging") return {
			progress: null,
			note: describeStaging(last)
		};
		if (last?.event !== "progress") return UNKNOWN_PROGRESS;
		const { event, ...progress } = last;
		return { progress };
	}
};
function followed({ progress, note }) {
	return note === void 0 ? { progress } : {
		progress,
		note
	};
}
// src/adapters/aws/pushed-images.ts
/** An image of a private registry of AWS, by digest. */
const REFERENCE = /^(?<registry>\d{12}\.dkr\.ecr\.[\w.-]+)\/(?<name>[^@:]+)@(?<digest>sha256:[0-9a-f]{64})$/;
/**
* The last look at images before jobs on them are paid for: a plan may be old, and edited. Each image is looked at once
* for an architecture.
*/
var PushedImages = class {
	#ecr;
	#checks = /* @__PURE__ */ new Map();
	constructor(ecr) {
		this.#ecr = ecr;
	}
	/**
	* @param reference `repository@sha256:...`; what is in another registry than ECR is left to the harness, which looks
	*   again where it runs
	* @throws {UsageError} it is made for another architecture than the platform's, or is gone
	*/
	async check(reference, { name: platform, architecture }) {
		const { registry, name, digest } = REFERENCE.exec(reference)?.groups ?? {};
		if (!registry || !name || !digest) return;
		const key = `${reference} ${architecture}`;
		const repository = {
			name,
			uri: `${registry}/${name}`
		};
		const check = this.#checks.get(key) ?? checkPushedImage(this.#ecr, repository, {
			digest,
			platform,
			architecture
		});
		this.#checks.set(key, check);
		check.catch((error) => {
			if (!(error instanceof UsageError)) this.#checks.delete(key);
		});
		await check;
	}
};
// src/adapters/aws/batch/job-definitions.ts
/**
* Where inputs are on a host, and in a container: blocks on one host share what they stage. Launch templates make the
* host's folder (infrastructure/platform.yml): ECS would make it as root, and an image's user could not write to it.
*/
const DATA = {
	volume: "data",
	host: "/var/gcbench/data",
	container: "/data"
};
/** Of the streams in the log group. */
const LOG_STREAM_PREFIX = "gcbench";
function definitionOf(image, { instance, id }, { jobRoleArn, logGroup, region }) {
	if (!instance) throw new RangeError(`platform ${id} is not in AWS`);
	return {
		type: "container",
		platformCapabilities: ["EC2"],
		containerProperties: {
			image,
			command: ["gcbench-harness", "--help"],
			jobRoleArn,
			resourceRequirements: [{
				type: "VCPU",
				value: String(instance.job.vcpus)
			}, {
				type: "MEMORY",
				value: String(instance.job.memoryMiB)
			}],
			ulimits: [{
				name: "stack",
				softLimit: -1,
				hardLimit: -1
			}],
			volumes: [{
				name: DATA.volume,
				host: { sourcePath: DATA.host }
			}],
			mountPoints: [{
				sourceVolume: DATA.volume,
				containerPath: DATA.container,
				readOnly: false
			}],
			logConfiguration: {
				logDriver: "awslogs",
				options: {
					"awslogs-group": logGroup,
					"awslogs-region": region,
					"awslogs-stream-prefix": LOG_STREAM_PREFIX
				}
			}
		},
		propagateTags: true,
		tags: definitionTags()
	};
}
/** Job definitions by content: the same image on the same kind of machine has one, in this run and the next. */
var JobDefinitions = class {
	#batch;
	#surroundings;
	#known = /* @__PURE__ */ new Map();
	constructor(batch, surroundings) {
		this.#batch = batch;
		this.#surroundings = surroundings;
	}
	/** @returns its ARN */
	async ensure(image, platform) {
		const definition = definitionOf(image, platform, this.#surroundings);
		const name = definitionName(platform, definition);
		const known = this.#known.get(name) ?? this.#findOrRegister(name, definition);
		this.#known.set(name, known);
		known.catch(() => this.#known.delete(name));
		return known;
	}
	async #findOrRegister(jobDefinitionName, definition) {
		const { jobDefinitions = [] } = await this.#batch.send(new DescribeJobDefinitionsCommand({
			jobDefinitionName,
			status: "ACTIVE"
		}));
		const found = jobDefinitions[0]?.jobDefinitionArn;
		if (found) return found;
		const { jobDefinitionArn } = await this.#batch.send(new RegisterJobDefinitionCommand({
			jobDefinitionName,
			...definition
		}));
		if (!jobDefinitionArn) throw new InfrastructureError(`Batch took job definition ${jobDefinitionName} without an ARN.`);
		return jobDefinitionArn;
	}
};
const HEX_DIGITS = 16;
/** A person reads for what it is; the digest of its content makes it the only one. */
function definitionName({ name }, definition) {
	const digest = digestOf(definition).replace("sha256:", "").slice(0, HEX_DIGITS);
	return `gcbench-${name.replace(/[^A-Za-z0-9_-]/g, "-")}-${digest}`;
}
/** SubmitJob calls a second (AWS Batch quotas, per account and region; fixed). */
const SUBMITS_PER_SECOND = 50;
/** What Batch is asked to run for a block, and no faster than it takes it. */
var JobRequests = class {
	#options;
	#definitions;
	#images;
	#nextSubmit = 0;
	constructor(options) {
		this.#options = options;
		this.#definitions = new JobDefinitions(options.batch, options.surroundings);
		this.#images = new PushedImages(options.ecr);
	}
	/**
	* Resolves when it may be sent.
	*
	* @throws {UsageError} the image is not there, or is not for the block's platform
	*/
	async make(spec, { number, queue }) {
		const { store, blockSeconds } = this.#options;
		const { id } = spec.block;
		const image = spec.versions.A.image;
		if (!image) throw new InfrastructureError(`Version ${spec.versions.A.name} has no image.`);
		await this.#images.check(image, spec.platform);
		const jobDefinition = await this.#definitions.ensure(image, spec.platform);
		await this.#pace();
		return {
			jobName: jobName(spec.run, id, number),
			jobQueue: queue,
			jobDefinition,
			containerOverrides: { command: [
				"gcbench-harness",
				"--spec",
				store.describe(specKey(spec.run, id))
			] },
			retryStrategy: {
				attempts: 5,
				evaluateOnExit: [{
					onStatusReason: `${HOST_GONE}*`,
					action: "RETRY"
				}, {
					onReason: "*",
					action: "EXIT"
				}]
			},
			timeout: { attemptDurationSeconds: Math.ceil(blockSeconds(spec)) },
			propagateTags: true,
			tags: jobTags({
				run: spec.run,
				block: id
			})
		};
	}
	/** Keeps below what Batch takes, instead of being told off. */
	async #pace() {
		const { clock } = this.#options;
		const now = clock.now();
		const at = Math.max(now, this.#nextSubmit);
		this.#nextSubmit = at + 1 / SUBMITS_PER_SECOND;
		if (at > now) await clock.sleep(at - now);
	}
};
// src/adapters/aws/batch/queue-diagnosis.ts
/** Says why jobs of a queue stay RUNNABLE; asks queue, compute environment, snapshot and quota in that order. */
async function diagnoseQueue(clients, queue, instance) {
	const { jobQueues = [] } = await clients.batch.send(new DescribeJobQueuesCommand({ jobQueues: [queue] }));
	const [found] = jobQueues;
	if (!found || found.status === "DELETED" || found.status === "DELETING") return broken("its queue was deleted; gcbench deploy makes it again");
	if (found.state === "DISABLED") return broken("its queue is disabled");
	if (found.status === "INVALID") return broken(`its queue is INVALID: ${found.statusReason}`);
	const environments = (found.computeEnvironmentOrder ?? []).flatMap(({ computeEnvironment }) => computeEnvironment ?? []);
	const { computeEnvironments = [] } = await clients.batch.send(new DescribeComputeEnvironmentsCommand({ computeEnvironments: environments }));
	const [environment] = computeEnvironments;
	if (!environment) return broken("its compute environment is gone; gcbench deploy makes it again");
	if (environment.status === "INVALID") return broken(`its compute environment is INVALID: ${environment.statusReason ?? "no reason"}`);
	if (environment.state === "DISABLED") return broken("its compute environment is disabled");
	return {
		reason: await whyNoHost(clients, {
			queue,
			environment,
			instance
		}),
		isBroken: false
	};
}
function broken(reason) {
	return {
		reason,
		isBroken: true
	};
}
async function whyNoHost({ batch, quotas }, known) {
	const { environment, instance, queue } = known;
	const { desiredvCpus = 0, maxvCpus = 0 } = environment.computeResources ?? {};
	const parts = [desiredvCpus >= maxvCpus && maxvCpus > 0 ? `all ${maxvCpus} vCPUs that the platform may have at once are taken` : `AWS finds no free ${instance.type} (${instance.purchase})`];
	const ahead = await aheadInQueue(batch, queue);
	if (ahead > 0) parts.push(`${formatCount(ahead, "job")} at the head of the queue`);
	const quota = await vcpuQuota(quotas, instance).catch(() => null);
	if (quota !== null) {
		const isShort = quota < instance.vcpus;
		const what = `the account's ${instance.purchase} quota is ${quota} vCPUs`;
		parts.push(isShort ? `${what}, less than one host of ${instance.vcpus}` : what);
	}
	return parts.join("; ");
}
async function aheadInQueue(batch, jobQueue) {
	return (await batch.send(new GetJobQueueSnapshotCommand({ jobQueue })).catch(() => null))?.frontOfQueue?.jobs?.length ?? 0;
}
async function vcpuQuota(quotas, instance) {
	const known = quotaOf({ instance });
	if (!known) return null;
	const { Quota } = await quotas.send(new GetServiceQuotaCommand({
		ServiceCode: "ec2",
		QuotaCode: known.code
	}));
	return Quota?.Value ?? null;
}
// src/adapters/aws/batch/job-wait.ts
/** After so long a wait, whether the queue works at all is looked at. */
const LOOK_SECONDS = 20;
/** So long a host may take to come up before a person is told why it does not. */
const PATIENCE_SECONDS = 180;
const DIAGNOSE_AGAIN_SECONDS = 60;
/** Says of jobs that wait for a host why they do, and which wait for what will never be. */
var JobWait = class {
	#clients;
	/** By queue: one look serves all that wait in it. */
	#diagnoses = /* @__PURE__ */ new Map();
	constructor(clients) {
		this.#clients = clients;
	}
	/** @returns waiting; lost, where no waiting helps */
	async of(job, detail, now) {
		const since = (detail.createdAt ?? now * 1e3) / 1e3;
		const said = detail.statusReason;
		const attempts = attemptsOf(job, detail);
		const waiting = {
			status: "waiting",
			attempts,
			...said ? { reason: said } : {}
		};
		if (said?.startsWith("MISCONFIGURATION")) return {
			status: "lost",
			reason: explainLoss(detail).reason,
			isLasting: true
		};
		if (now - since < LOOK_SECONDS) return waiting;
		const { reason, isBroken } = await this.#diagnose(job, now);
		if (isBroken) return {
			status: "lost",
			reason,
			isLasting: true
		};
		if (now - since < PATIENCE_SECONDS) return waiting;
		return {
			status: "waiting",
			attempts,
			reason: [said, reason].filter(Boolean).join("; ")
		};
	}
	async #diagnose(job, now) {
		const { queue } = job.note;
		const known = this.#diagnoses.get(queue);
		if (known && now - known.at < DIAGNOSE_AGAIN_SECONDS) return known;
		const { instance } = job.spec.platform;
		if (!instance) throw new RangeError(`platform ${job.spec.platform.id} is not in AWS`);
		const diagnosis = {
			at: now,
			...await diagnoseQueue(this.#clients, queue, instance)
		};
		this.#diagnoses.set(queue, diagnosis);
		return diagnosis;
	}
};
// src/adapters/aws/batch/batch-engine.ts
/** Most ids that one DescribeJobs call takes. */
const DESCRIBE_LIMIT = 100;
/** Blocks that are handed over side by side: each waits for S3 and Batch most of the time. */
const SUBMITS_AT_ONCE = 16;
/** So long a job that Batch took may be missing from its answers. */
const UNSEEN_SECONDS = 600;
/** TerminateJob sends SIGTERM, and SIGKILL 30 s later. */
const CANCEL_SECONDS = 90;
/**
* Runs blocks as jobs of AWS Batch. All that it must remember is in the store before it counts, so that any other client
* goes on with the run; retries and throttling are the SDK's business.
*/
var BatchEngine = class {
	capacity = Number.POSITIVE_INFINITY;
	afterlife = this;
	#options;
	#ledger;
	#requests;
	#wait;
	#progress;
	#jobs = /* @__PURE__ */ new Map();
	/** Blocks whose image is refused, or that Batch would not take, and why. */
	#refused = /* @__PURE__ */ new Map();
	#slots = pLimit(SUBMITS_AT_ONCE);
	constructor(options) {
		this.#options = options;
		this.#ledger = new JobLedger(options);
		this.#requests = new JobRequests(options);
		this.#wait = new JobWait(options);
		this.#progress = new JobProgress(options.logs, options.surroundings.logGroup);
	}
	/** Blocks whose latest job is not noted as ended, those that have their record by now among them. */
	async pending() {
		return [...await this.#ledger.traces()].flatMap(([id, { hasEnd }]) => hasEnd ? [] : [id]);
	}
	async losses() {
		const losses = /* @__PURE__ */ new Map();
		for (const [id, { number, hasRecord }] of await this.#ledger.traces()) {
			if (hasRecord) continue;
			const lost = (await this.#ledger.ends(id, number)).filter(({ statusReason }) => !statusReason?.startsWith(CANCELLED));
			if (lost.length > 0) losses.set(id, lost.length);
		}
		return losses;
	}
	async submit(spec) {
		const known = this.#jobs.get(spec.block.id);
		if (known && known.state.status !== "lost") return;
		this.#refused.delete(spec.block.id);
		await this.#slots(() => this.#submit(spec, known));
	}
	/** @returns the job's id; null: there is none */
	async adopt(spec) {
		const { clock, queues } = this.#options;
		const { id } = spec.block;
		const trace = (await this.#ledger.traces()).get(id);
		const queue = queues.get(spec.platform.name);
		if (!trace || trace.hasEnd || !queue) return null;
		const { number } = trace;
		const note = await this.#slots(() => this.#ledger.find({
			block: id,
			number,
			queue
		}));
		if (!note) return null;
		this.#jobs.set(id, {
			...newJob({
				spec,
				note,
				number
			}, clock.now()),
			reclaims: null
		});
		return note.jobId;
	}
	async states(blockIds) {
		const now = this.#options.clock.now();
		const open = blockIds.flatMap((id) => this.#jobs.get(id) ?? []).filter((job) => !job.isOver);
		if (open.some(({ due }) => due <= now)) await this.#refresh(open, now);
		return blockIds.map((id) => this.#stateOf(id));
	}
	async abandon(id, reason) {
		const job = this.#jobs.get(id);
		if (!job || job.isOver) return;
		await this.#ledger.terminate(job.note.jobId, `gcbench: given up: ${reason}`).catch((error) => {
			if (!isAwsError(error, "ClientException")) throw error;
		});
		await this.#ledger.end(placeOf(job), unknownEnd(job, `gcbench gave it up: ${reason}`));
		job.isOver = true;
	}
	async cancel(reason) {
		const { clock, notify } = this.#options;
		await this.#ledger.terminateUncertain(`${CANCELLED} ${reason}`);
		const open = () => [...this.#jobs.values()].filter((job) => !job.isOver);
		if (open().length === 0) return;
		notify(`Ending ${formatCount(open().length, "job")} in AWS; a host is given 30 s for it.`);
		const ask = open().map((job) => this.#slots(async () => {
			await this.#ledger.terminate(job.note.jobId, `${CANCELLED} ${reason}`);
			job.due = clock.now();
			job.isCancelled = true;
		}));
		const failed = (await Promise.allSettled(ask)).find(({ status }) => status === "rejected");
		const until = clock.now() + CANCEL_SECONDS;
		while (!failed && open().length > 0 && clock.now() < until) {
			await this.#refresh(open(), clock.now());
			if (open().length > 0) await clock.sleep(POLL.least);
		}
		if (open().length === 0) return;
		const cause = failed?.status === "rejected" ? failed.reason : void 0;
		const why = cause instanceof Error ? `: ${cause.message}` : "";
		throw new InfrastructureError(`${formatCount(open().length, "job")} could not be ended${why}. gcbench cancel ${this.#options.run} tries again; gcbench clean-up shows what is left.`, { cause });
	}
	#stateOf(id) {
		const refused = this.#refused.get(id);
		if (refused !== void 0) return {
			status: "lost",
			reason: refused,
			isLasting: true
		};
		const job = this.#jobs.get(id);
		if (!job) throw new RangeError(`block ${id} was never submitted`);
		return job.state;
	}
	async #submit(spec, lost) {
		const { store, clock, queues } = this.#options;
		const { id } = spec.block;
		const queue = queues.get(spec.platform.name);
		if (!queue) throw new InfrastructureError(`No queue is known for ${spec.platform.name}.`);
		await store.writeOnce(specKey(spec.run, id), toJson(spec));
		const trace = (await this.#ledger.traces()).get(id);
		const number = lost ? lost.number + 1 : trace ? trace.number + (trace.hasEnd ? 1 : 0) : 1;
		try {
			const note = await this.#ledger.obtain({
				block: id,
				number,
				queue
			}, () => this.#requests.make(spec, {
				number,
				queue
			}));
			this.#jobs.set(id, newJob({
				spec,
				note,
				number
			}, clock.now()));
		} catch (error) {
			if (error instanceof UsageError) {
				this.#refused.set(id, error.message);
				return;
			}
			if (!isAwsError(error, "ClientException")) throw error;
			this.#refused.set(id, `Batch refuses its job: ${error.message}`);
		}
	}
	async #refresh(open, now) {
		const due = open.filter((job) => job.due <= now + (pollSeconds(job, now) - POLL.least) / 2).toSorted((a, b) => a.due - b.due);
		for (let start = 0; start < due.length; start += DESCRIBE_LIMIT) {
			const page = due.slice(start, start + DESCRIBE_LIMIT);
			const { jobs = [] } = await this.#options.batch.send(new DescribeJobsCommand({ jobs: page.map(({ note }) => note.jobId) }));
			const found = new Map(jobs.map((job) => [job.jobId, job]));
			await Promise.all(page.map((job) => this.#slots(() => this.#update(job, found.get(job.note.jobId), now))));
		}
	}
	async #update(job, detail, now) {
		job.due = now + pollSeconds(job, now);
		this.#progress.note(job, detail?.status === "RUNNING");
		if (!detail && ageOf(job, now) < UNSEEN_SECONDS) return;
		const isDropped = job.isCancelled && detail?.startedAt === void 0 && isEnding(detail);
		if (!detail || isOver(detail) || isDropped) {
			job.state = await this.#outcome(job, detail);
			job.isOver = true;
			return;
		}
		this.#countReclaims(job, detail);
		switch (detail.status) {
			case "RUNNING": {
				const seconds = detail.startedAt ? Math.max(0, now - detail.startedAt / 1e3) : 0;
				job.state = {
					status: "running",
					...await this.#progress.of(job, detail, now),
					seconds,
					attempts: attemptsOf(job, detail)
				};
				return;
			}
			case "STARTING":
				job.state = {
					status: "waiting",
					reason: "its host starts",
					isStarting: true,
					attempts: attemptsOf(job, detail)
				};
				return;
			default: job.state = await this.#wait.of(job, detail, now);
		}
	}
	#countReclaims(job, { attempts = [] }) {
		const reclaims = attempts.filter(isReclaimed).length;
		if (job.reclaims !== null && reclaims > job.reclaims && reclaims < 5) this.#options.notify(`Block ${job.spec.block.id}: its host was reclaimed; attempt ${reclaims + 1} of 5 begins on another.`);
		job.reclaims = reclaims;
	}
	/** A job that is over has left a record, or we say why not. */
	async #outcome(job, detail) {
		const { store, run, logs, surroundings } = this.#options;
		if (detail) this.#countReclaims(job, detail);
		else await this.#ledger.terminate(job.note.jobId, "gcbench: lost sight of it").catch(() => {});
		const isRecorded = await store.read(recordKey(run, job.spec.block.id)) !== null;
		const known = {
			logs,
			logGroup: surroundings.logGroup,
			isCancelled: job.isCancelled
		};
		const state = isRecorded ? { status: "ended" } : {
			status: "lost",
			...await findLoss(detail, known)
		};
		const end = detail ? describeEnd(detail) : unknownEnd(job, FORGOTTEN);
		await this.#ledger.end(placeOf(job), end);
		return state;
	}
};
/** Asked to end, whatever its state says yet. */
function isEnding(detail) {
	return Boolean(detail?.isCancelled || detail?.isTerminated);
}
// src/commands/run/cloud.ts
/** The bucket of runs, as named or as gcbench bootstrap made it. */
async function openCloudStore(account, address, bootstrap) {
	if (address === void 0) {
		const { bucketName } = bootstrap ?? await readBootstrap(account);
		return new S3Store({
			client: account.s3,
			bucket: bucketName,
			prefix: ""
		});
	}
	const place = parseS3Address(address);
	if (!place) throw new UsageError(`${address} is a directory, and jobs in AWS can't reach it: name s3://bucket/prefix, or leave --store out.`);
	return new S3Store({
		client: account.s3,
		bucket: place.bucket,
		prefix: place.key
	});
}
/** @throws {UsageError} the store has no such run, or it did not run in AWS */
async function openCloudRun(run, inputs) {
	const account = new AwsAccount(inputs.region ?? regionHere());
	const store = await openCloudStore(account, inputs.store);
	const key = engineKey(run);
	const content = await store.read(key);
	if (!content) throw new UsageError(`There is no run ${run} in ${store.location}. gcbench status lists those that are there.`);
	const note = parseStored(store.describe(key), content, engineNoteSchema);
	return {
		account: note.region === account.region ? account : new AwsAccount(note.region),
		store,
		note
	};
}
function batchEngine(run, { account, store, note }, host) {
	const { batch, logs, quotas, ecr } = account;
	const { jobRoleArn, logGroup, region } = note;
	return new BatchEngine({
		batch,
		logs,
		quotas,
		ecr,
		store,
		clock: host.clock,
		run,
		queues: new Map(Object.entries(note.queues)),
		surroundings: {
			jobRoleArn,
			logGroup,
			region
		},
		blockSeconds: ({ block, limits }) => jobTimeLimitSeconds(block.order.length, limits),
		notify: (message) => host.warn(message)
	});
}
/** `AWS calls: 12 batch:SubmitJob, ...`, the most frequent first. */
function describeCalls({ calls }) {
	const sorted = [...calls].sort(([, a], [, b]) => b - a);
	const all = sorted.reduce((sum, [, count]) => sum + count, 0);
	const parts = sorted.map(([action, count]) => `${count} ${action}`);
	return `${formatCount(all, "AWS call")}: ${parts.join(", ")}`;
}
export { engineNoteSchema as a, openCloudStore as i, describeCalls as n, openCloudRun as r, batchEngine as t };
