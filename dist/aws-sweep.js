import { f as DescribeComputeEnvironmentsCommand, h as DeleteComputeEnvironmentCommand, i as TerminateJobCommand, m as DeleteJobQueueCommand, n as UpdateJobQueueCommand, p as DeregisterJobDefinitionCommand, r as UpdateComputeEnvironmentCommand, u as DescribeJobQueuesCommand } from "./sdk-batch.js";
import { n as TerminateInstancesCommand, u as DeleteLaunchTemplateCommand } from "./sdk-ec2.js";
import { f as pLimit } from "./vendor.js";
import { i as InterruptedError, r as InfrastructureError } from "./errors.js";
import { n as isAwsError } from "./aws-faults.js";
import { t as describeJobs } from "./batch-lists.js";
import { t as CloudFormationStacks } from "./cloudformation-stacks.js";
// src/adapters/aws/infrastructure/aws-sweep.ts
/** What uses another goes before it. */
const ORDER = [
	"job",
	"stack",
	"queue",
	"compute environment",
	"host",
	"job definition",
	"launch template"
];
const AT_ONCE = 8;
/** Seconds from one look to the next at something that goes, at first and at most. */
const WAIT = {
	first: 1,
	growth: 1.5,
	most: 15
};
/** Most seconds for one thing to go. A compute environment ends its hosts first, which takes minutes. */
const PATIENCE = 900;
const ENDED = ["SUCCEEDED", "FAILED"];
/** Removes leftovers in the order in which AWS lets go of them. What can't be removed stops none of the others. */
async function removeLeftovers(account, leftovers, host) {
	const broom = new Broom(account, host);
	const removals = [];
	for (const kind of ORDER) {
		const slots = pLimit(AT_ONCE);
		const done = leftovers.filter((one) => one.kind === kind).map((one) => slots(async () => remove(broom, one, host)));
		removals.push(...await Promise.all(done));
	}
	return removals;
}
async function remove(broom, leftover, host) {
	host.signal.throwIfAborted();
	try {
		await broom.remove(leftover);
		host.info(`${leftover.kind} ${leftover.name}: gone`);
		return {
			leftover,
			fault: null
		};
	} catch (error) {
		if (error instanceof InterruptedError || host.signal.aborted) throw error;
		const fault = error instanceof Error ? error.message : String(error);
		host.warn(`${leftover.kind} ${leftover.name}: ${fault}`);
		return {
			leftover,
			fault
		};
	}
}
var Broom = class {
	#account;
	#host;
	#kinds = {
		job: (id) => this.#job(id),
		stack: (id) => new CloudFormationStacks(this.#account, this.#host).remove(id),
		queue: (id) => this.#queue(id),
		"compute environment": (id) => this.#computeEnvironment(id),
		host: (id) => goneMeanwhile(this.#account.ec2.send(new TerminateInstancesCommand({ InstanceIds: [id] }))),
		"job definition": (id) => this.#account.batch.send(new DeregisterJobDefinitionCommand({ jobDefinition: id })),
		"launch template": (id) => goneMeanwhile(this.#account.ec2.send(new DeleteLaunchTemplateCommand({ LaunchTemplateId: id })))
	};
	constructor(account, host) {
		this.#account = account;
		this.#host = host;
	}
	async remove({ kind, id }) {
		await this.#kinds[kind](id);
	}
	async #job(jobId) {
		await this.#account.batch.send(new TerminateJobCommand({
			jobId,
			reason: "gcbench clean-up"
		}));
		await this.#until("it does not end", async () => {
			const [job] = await describeJobs(this.#account, [jobId]);
			return !job || ENDED.includes(job.status ?? "");
		});
	}
	async #queue(jobQueue) {
		const { batch } = this.#account;
		const read = async () => {
			const command = new DescribeJobQueuesCommand({ jobQueues: [jobQueue] });
			return (await batch.send(command)).jobQueues?.find(({ status }) => status !== "DELETED");
		};
		if (!await read()) return;
		await batch.send(new UpdateJobQueueCommand({
			jobQueue,
			state: "DISABLED"
		}));
		await this.#until("it does not become disabled", async () => isSettled(await read()));
		await batch.send(new DeleteJobQueueCommand({ jobQueue }));
		await this.#until("it does not go", async () => !await read());
	}
	async #computeEnvironment(computeEnvironment) {
		const { batch } = this.#account;
		const read = async () => {
			const command = new DescribeComputeEnvironmentsCommand({ computeEnvironments: [computeEnvironment] });
			const { computeEnvironments: found = [] } = await batch.send(command);
			return found.find(({ status }) => status !== "DELETED");
		};
		if (!await read()) return;
		await batch.send(new UpdateComputeEnvironmentCommand({
			computeEnvironment,
			state: "DISABLED"
		}));
		await this.#until("it does not become disabled", async () => isSettled(await read()));
		await this.#until("a queue still uses it", async () => this.#asksToGo(computeEnvironment));
		await this.#until("it does not go", async () => !await read());
	}
	/** Batch forgets only after a while that a queue that is gone used it. @returns whether Batch takes the request */
	async #asksToGo(computeEnvironment) {
		const command = new DeleteComputeEnvironmentCommand({ computeEnvironment });
		try {
			await this.#account.batch.send(command);
			return true;
		} catch (error) {
			if (isAwsError(error, "ClientException")) return false;
			throw error;
		}
	}
	async #until(complaint, isTrue) {
		const { clock, signal } = this.#host;
		const begin = clock.now();
		let wait = WAIT.first;
		while (!await isTrue()) {
			if (clock.now() - begin > PATIENCE) throw new InfrastructureError(complaint);
			await clock.sleep(wait, signal);
			wait = Math.min(wait * WAIT.growth, WAIT.most);
		}
	}
};
/** What somebody else removed in the meantime is removed. */
async function goneMeanwhile(work) {
	try {
		await work;
	} catch (error) {
		if (!isAwsError(error, ...EC2_NOT_FOUND)) throw error;
	}
}
const EC2_NOT_FOUND = ["InvalidInstanceID.NotFound", "InvalidLaunchTemplateId.NotFound"];
/** Batch is done with the last change; what is invalid can be removed all the same. */
function isSettled(found) {
	if (!found) return true;
	return found.state === "DISABLED" && ["VALID", "INVALID"].includes(found.status ?? "");
}
export { removeLeftovers };
