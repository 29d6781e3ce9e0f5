import { a as DescribeChangeSetCommand, c as CreateChangeSetCommand, i as DescribeStackEventsCommand, n as ExecuteChangeSetCommand, o as DeleteStackCommand, r as DescribeStacksCommand, s as DeleteChangeSetCommand, t as ListStackResourcesCommand } from "./sdk-cloudformation.js";
import { t as digestOf } from "./digest.js";
import { i as InterruptedError, r as InfrastructureError } from "./errors.js";
import { n as isAwsError } from "./aws-faults.js";
import { f as DescribeComputeEnvironmentsCommand } from "./sdk-batch.js";
// src/adapters/aws/infrastructure/cloudformation-events.ts
/** Seconds between two looks at a stack's events: soon while something happens, then ever more seldom. */
const FIRST_WAIT = 2;
const WAIT_GROWTH = 1.5;
const LONGEST_WAIT = 15;
/** Looks without an event after which the stack itself is asked how it is. */
const QUIET_LOOKS = 3;
const BEGINS = [
	"CREATE_IN_PROGRESS",
	"UPDATE_IN_PROGRESS",
	"DELETE_IN_PROGRESS"
];
/** Whether AWS is at work at a stack. A stack under review waits for us. */
function isInProgress(status) {
	return status.endsWith("_IN_PROGRESS") && status !== "REVIEW_IN_PROGRESS";
}
/**
* Shows a stack's events as they come, until its operation ends.
*
* @throws {InterruptedError} AWS goes on by itself, and the message says so
*/
async function followStack(account, stack, host) {
	try {
		return await follow(account, stack, host);
	} catch (error) {
		if (!(error instanceof InterruptedError)) throw error;
		const goesOn = `Interrupted. AWS goes on with stack ${stack.name}; the same command follows it.`;
		throw new InterruptedError(goesOn, { cause: error });
	}
}
async function follow(account, stack, host) {
	const failures = [];
	const shown = /* @__PURE__ */ new Set();
	let { begin } = stack;
	let wait = FIRST_WAIT;
	let quiet = 0;
	let ended = null;
	for (;;) {
		const events = await eventsSince(account, stack.id, begin);
		for (const event of events) {
			show(event, {
				stack,
				shown,
				host
			});
			if (isFailure(event, stack)) failures.push(await explainFailure(account, event));
		}
		const last = events.at(-1);
		if (last?.EventId) begin = { behind: last.EventId };
		const end = events.findLast((event) => isOwn(event, stack));
		if (end?.ResourceStatus && isEnd(end.ResourceStatus)) return {
			status: end.ResourceStatus,
			failures
		};
		if (ended !== null) return {
			status: ended,
			failures
		};
		quiet = events.length > 0 ? 0 : quiet + 1;
		wait = events.length > 0 ? FIRST_WAIT : Math.min(wait * WAIT_GROWTH, LONGEST_WAIT);
		const status = quiet >= QUIET_LOOKS ? await stackStatus(account, stack.id) : null;
		if (status !== null && isEnd(status)) {
			ended = status;
			continue;
		}
		await host.clock.sleep(wait, host.signal);
	}
}
const isEnd = (status) => !status.endsWith("_IN_PROGRESS");
/** @returns DELETE_COMPLETE also for a stack that is not known any more */
async function stackStatus(account, id) {
	try {
		const command = new DescribeStacksCommand({ StackName: id });
		const { Stacks = [] } = await account.cloudFormation.send(command);
		return Stacks[0]?.StackStatus ?? "DELETE_COMPLETE";
	} catch (error) {
		if (isAwsError(error, "ValidationError")) return "DELETE_COMPLETE";
		throw error;
	}
}
/** The newest event of a stack: what comes behind it belongs to what is begun now. */
async function newestEvent(account, stackId) {
	const command = new DescribeStackEventsCommand({ StackName: stackId });
	const { StackEvents = [] } = await account.cloudFormation.send(command);
	return StackEvents[0]?.EventId ?? null;
}
/** The events of an operation, oldest first. AWS gives them newest first. */
async function eventsSince(account, stackId, begin) {
	const found = [];
	let token;
	do {
		const { StackEvents = [], NextToken } = await eventsPage(account, new DescribeStackEventsCommand({
			StackName: stackId,
			NextToken: token
		}));
		for (const event of StackEvents) {
			if (begin !== "last-begin" && event.EventId === begin.behind) return found.toReversed();
			found.push(event);
			const isBegin = event.PhysicalResourceId === stackId && BEGINS.includes(statusOf(event));
			if (begin === "last-begin" && isBegin) return found.toReversed();
		}
		token = NextToken;
	} while (token);
	return found.toReversed();
}
/** A stack that is gone may have taken its events along. */
async function eventsPage(account, command) {
	try {
		return await account.cloudFormation.send(command);
	} catch (error) {
		if (isAwsError(error, "ValidationError")) return {};
		throw error;
	}
}
const statusOf = ({ ResourceStatus }) => ResourceStatus ?? "";
function isOwn({ PhysicalResourceId }, stack) {
	return PhysicalResourceId === stack.id;
}
function isFailure(event, stack) {
	return statusOf(event).endsWith("_FAILED") && !isOwn(event, stack);
}
async function explainFailure(account, event) {
	const failure = failureOf(event);
	const batch = await batchReason(account, failure);
	return {
		...failure,
		reason: batch === "" ? failure.reason : `${failure.reason} (${batch})`
	};
}
/** A compute environment says better than its stack why it is invalid; it is there until the rollback removes it. */
async function batchReason(account, failure) {
	if (failure.type !== "AWS::Batch::ComputeEnvironment" || !failure.physicalId) return "";
	const command = new DescribeComputeEnvironmentsCommand({ computeEnvironments: [failure.physicalId] });
	const reason = (await account.batch.send(command).catch(() => null))?.computeEnvironments?.[0]?.statusReason ?? "";
	return failure.reason.includes(reason) ? "" : `AWS Batch: ${reason}`;
}
function failureOf(event) {
	return {
		resource: event.LogicalResourceId ?? "a resource",
		type: event.ResourceType ?? "",
		physicalId: event.PhysicalResourceId || void 0,
		status: statusOf(event),
		reason: event.ResourceStatusReason ?? "AWS gives no reason"
	};
}
/** Each state of a resource once: AWS reports a begin twice, asked for and begun. */
function show(event, { stack, shown, host }) {
	const resource = isOwn(event, stack) ? "stack" : event.LogicalResourceId;
	const line = `${stack.name}: ${resource} ${describeStatus(statusOf(event))}`;
	if (shown.has(line)) return;
	shown.add(line);
	if (isFailure(event, stack)) host.warn(`${line}: ${event.ResourceStatusReason ?? ""}`);
	else host.info(line);
}
/** `CREATE_IN_PROGRESS` as people say it: `create in progress`. */
function describeStatus(status) {
	return status.toLowerCase().replaceAll("_", " ");
}
// src/adapters/aws/infrastructure/cloudformation-stacks.ts
/** Never came about, or half removed: nothing can be done with such a stack but to delete it. */
const FAILED_FOR_GOOD = [
	"CREATE_FAILED",
	"ROLLBACK_COMPLETE",
	"ROLLBACK_FAILED",
	"DELETE_FAILED"
];
const STUCK = "UPDATE_ROLLBACK_FAILED";
const MADE = ["CREATE_COMPLETE", "UPDATE_COMPLETE"];
/** Seconds between two looks at a change set that AWS works out. */
const CHANGE_SET_WAIT = 1;
const CHANGE_SET_LONGEST_WAIT = 5;
/**
* How AWS says that nothing would change; there is no code for it (API reference, CreateChangeSet: a failed change
* set with one of these reasons).
*/
const NO_CHANGES = /didn't contain changes|no updates are to be performed/i;
/** IAM takes up to some ten seconds until all of AWS knows a new role or instance profile. */
const FRESH_ROLE = /\brole\b|instance ?profile|iaminstanceprofile/i;
const FRESH_ROLE_ATTEMPTS = 3;
const FRESH_ROLE_WAIT = 20;
/** Whether a stack is there for nothing: see StackPlan "again". */
function isFailedForGood(status) {
	return FAILED_FOR_GOOD.some((one) => one === status);
}
/** Makes, changes and removes CloudFormation stacks, shows what happens, and says why what failed did. */
var CloudFormationStacks = class {
	#account;
	#host;
	constructor(account, host) {
		this.#account = account;
		this.#host = host;
	}
	/** @returns null where there is no stack of that name */
	async read(name) {
		return readStack(this.#account, name);
	}
	/**
	* Works out what would change. A stack that AWS is still at work at is waited for first, which is how an
	* interrupted deployment goes on.
	*
	* @throws {InfrastructureError} the template or the stack does not allow it
	*/
	async plan(spec) {
		const stack = await this.#settled(spec.name);
		if (stack && isFailedForGood(stack.status)) return {
			kind: "again",
			name: spec.name,
			status: stack.status
		};
		if (stack && isAsItShouldBe(stack, spec)) return {
			kind: "unchanged",
			stack
		};
		if (stack?.status === STUCK) throw new InfrastructureError(describeStuck(stack));
		const isNew = !stack || stack.status === "REVIEW_IN_PROGRESS";
		const changeSet = `gcbench-${Math.round(this.#host.clock.now() * 1e3)}`;
		const { StackId } = await this.#account.cloudFormation.send(new CreateChangeSetCommand({
			StackName: spec.name,
			ChangeSetName: changeSet,
			ChangeSetType: isNew ? "CREATE" : "UPDATE",
			TemplateBody: spec.template,
			Parameters: parametersOf(spec, isNew ? null : stack),
			Tags: Object.entries(spec.tags).map(([Key, Value]) => ({
				Key,
				Value
			})),
			Capabilities: [...spec.capabilities ?? []]
		}));
		const stackId = StackId ?? stack?.id ?? spec.name;
		const set = {
			kind: isNew ? "create" : "update",
			name: spec.name,
			changeSet,
			stackId,
			changes: []
		};
		try {
			const changes = await this.#changesOf(set);
			if (changes) return {
				...set,
				changes
			};
		} catch (error) {
			await this.discard(set).catch(() => void 0);
			throw error;
		}
		await this.discard(set);
		if (!stack || isNew) throw new InfrastructureError(`Stack ${spec.name} would be empty.`);
		return {
			kind: "unchanged",
			stack
		};
	}
	/** Takes a plan back: nothing of it stays in AWS. */
	async discard(plan) {
		if (plan.kind !== "create" && plan.kind !== "update") return;
		await this.#deleteChangeSet(plan);
		if (plan.kind === "create") {
			const command = new DeleteStackCommand({ StackName: plan.stackId });
			await this.#account.cloudFormation.send(command);
		}
	}
	/** Asks whether to carry plans out, and takes them back unless the answer is yes. */
	async consent(plans, ask) {
		let isAgreed = false;
		try {
			isAgreed = await ask();
			return isAgreed;
		} finally {
			if (!isAgreed) await Promise.all(plans.map((plan) => this.discard(plan)));
		}
	}
	/**
	* Carries a plan out and waits for its end.
	*
	* @throws {InfrastructureError} names the resource that failed first, and why
	*/
	async apply(spec, plan) {
		let next = plan;
		for (let attempt = 1;; attempt++) {
			if (next.kind === "again") {
				await this.remove(next.name);
				next = await this.plan(spec);
			}
			if (next.kind === "unchanged") return next.stack;
			if (next.kind === "again") throw new InfrastructureError(`Stack ${spec.name} can't be made.`);
			const end = await this.#execute(next);
			if (MADE.includes(end.status)) return this.#made(spec.name);
			const [cause] = end.failures;
			const isFreshRole = next.kind === "create" && cause && FRESH_ROLE.test(cause.reason);
			const failure = explain(spec.name, end);
			if (!isFreshRole || attempt >= FRESH_ROLE_ATTEMPTS) throw failure;
			this.#host.warn(`${failure.message} A new role takes AWS some seconds to know everywhere: trying again (${attempt + 1} of ${FRESH_ROLE_ATTEMPTS}).`);
			await this.#host.clock.sleep(FRESH_ROLE_WAIT, this.#host.signal);
			next = {
				kind: "again",
				name: spec.name,
				status: end.status
			};
		}
	}
	/**
	* Deletes a stack and waits until it is gone. A stack that is not there is no fault.
	*
	* @returns false where there was none
	* @throws {InfrastructureError} names what could not be removed, and why
	*/
	async remove(name) {
		const stack = await this.#settled(name);
		if (!stack) return false;
		const behind = await newestEvent(this.#account, stack.id);
		await this.#account.cloudFormation.send(new DeleteStackCommand({ StackName: stack.id }));
		const followed = {
			id: stack.id,
			name,
			begin: { behind }
		};
		const end = await followStack(this.#account, followed, this.#host);
		if (end.status === "DELETE_COMPLETE") return true;
		throw explain(name, end);
	}
	/** Waits for what AWS is still doing to a stack. */
	async #settled(name) {
		const stack = await this.read(name);
		if (!stack || !isInProgress(stack.status)) return stack;
		this.#host.info(`${name}: AWS is still at work at it; following`);
		const followed = {
			id: stack.id,
			name,
			begin: "last-begin"
		};
		await followStack(this.#account, followed, this.#host);
		return this.read(name);
	}
	async #made(name) {
		const stack = await this.read(name);
		if (!stack) throw new InfrastructureError(`Stack ${name} was made, and is gone again.`);
		return stack;
	}
	async #execute(plan) {
		const { changeSet, stackId: id, name } = plan;
		const behind = await newestEvent(this.#account, id);
		const command = new ExecuteChangeSetCommand({
			ChangeSetName: changeSet,
			StackName: id
		});
		await this.#account.cloudFormation.send(command);
		return followStack(this.#account, {
			id,
			name,
			begin: { behind }
		}, this.#host);
	}
	/** @returns null where nothing would change */
	async #changesOf(set) {
		let wait = CHANGE_SET_WAIT;
		for (;;) {
			const page = await this.#describe(set);
			if (page.Status === "CREATE_COMPLETE") return this.#allChanges(set, page);
			if (page.Status === "FAILED") {
				const reason = page.StatusReason ?? "AWS gives no reason";
				if (NO_CHANGES.test(reason)) return null;
				throw new InfrastructureError(`CloudFormation refuses the change: ${reason}`);
			}
			await this.#host.clock.sleep(wait, this.#host.signal);
			wait = Math.min(wait * 2, CHANGE_SET_LONGEST_WAIT);
		}
	}
	async #allChanges(set, first) {
		const changes = [...first.Changes ?? []];
		let token = first.NextToken;
		while (token) {
			const page = await this.#describe(set, token);
			changes.push(...page.Changes ?? []);
			token = page.NextToken;
		}
		return changes.map(changeOf);
	}
	async #describe({ changeSet, stackId }, NextToken) {
		return this.#account.cloudFormation.send(new DescribeChangeSetCommand({
			ChangeSetName: changeSet,
			StackName: stackId,
			NextToken
		}));
	}
	async #deleteChangeSet({ changeSet, stackId }) {
		await this.#account.cloudFormation.send(new DeleteChangeSetCommand({
			ChangeSetName: changeSet,
			StackName: stackId
		}));
	}
};
/** @returns null where there is no stack of that name */
async function readStack(account, name) {
	try {
		const command = new DescribeStacksCommand({ StackName: name });
		const { Stacks = [] } = await account.cloudFormation.send(command);
		const [found] = Stacks.map(stackOf);
		return found && found.status !== "DELETE_COMPLETE" ? found : null;
	} catch (error) {
		if (isAwsError(error, "ValidationError")) return null;
		throw error;
	}
}
/** All stacks of the account and region, whoever made them. */
async function listStacks(account) {
	const found = [];
	let NextToken;
	do {
		const page = await account.cloudFormation.send(new DescribeStacksCommand({ NextToken }));
		found.push(...(page.Stacks ?? []).map(stackOf));
		NextToken = page.NextToken;
	} while (NextToken);
	return found.filter(({ status }) => status !== "DELETE_COMPLETE");
}
/** Ids in AWS of all that belongs to a stack. */
async function stackResources(account, { id }) {
	const found = [];
	let NextToken;
	do {
		const command = new ListStackResourcesCommand({
			StackName: id,
			NextToken
		});
		const page = await account.cloudFormation.send(command);
		found.push(...(page.StackResourceSummaries ?? []).map((one) => one.PhysicalResourceId ?? ""));
		NextToken = page.NextToken;
	} while (NextToken);
	return found.filter((one) => one !== "");
}
function stackOf(stack) {
	const pairs = (entries, pair) => Object.fromEntries((entries ?? []).map(pair));
	return {
		name: stack.StackName ?? "",
		id: stack.StackId ?? "",
		status: stack.StackStatus ?? "",
		statusReason: stack.StackStatusReason ?? null,
		parameters: pairs(stack.Parameters, (one) => [one.ParameterKey ?? "", one.ParameterValue ?? ""]),
		outputs: pairs(stack.Outputs, (one) => [one.OutputKey ?? "", one.OutputValue ?? ""]),
		tags: pairs(stack.Tags, (one) => [one.Key ?? "", one.Value ?? ""]),
		createdAt: stack.CreationTime?.toISOString() ?? null
	};
}
/** Parameter and output of our templates. */
const DIGEST_PARAMETER = "TemplateDigest";
/** Told from what the stack says of itself: whoever may only run and not deploy can tell it too. */
function isAsItShouldBe({ status, parameters, outputs }, spec) {
	return [...MADE, "UPDATE_ROLLBACK_COMPLETE"].includes(status) && outputs[DIGEST_PARAMETER] === digestOf(spec.template) && Object.entries(spec.parameters).every(([key, value]) => parameters[key] === value) && Object.entries(spec.least ?? {}).every(([key, value]) => Number(parameters[key]) >= value);
}
/** Values are sent as they are, not as "the previous": all are known, none is secret. */
function parametersOf(spec, stack) {
	const { parameters, initial = {}, least = {} } = spec;
	const before = Object.entries(stack?.parameters ?? {}).filter(([key]) => key in initial);
	const kept = {
		...initial,
		...Object.fromEntries(before)
	};
	for (const [key, value] of Object.entries(least)) kept[key] = String(Math.max(Number(kept[key] ?? value), value));
	const values = {
		...kept,
		...parameters,
		[DIGEST_PARAMETER]: digestOf(spec.template)
	};
	return Object.entries(values).map(([ParameterKey, ParameterValue]) => ({
		ParameterKey,
		ParameterValue
	}));
}
function changeOf({ ResourceChange: change }) {
	return {
		action: change?.Action ?? "",
		resource: change?.LogicalResourceId ?? "",
		type: change?.ResourceType ?? "",
		replacement: {
			True: "yes",
			Conditional: "perhaps",
			False: "no"
		}[change?.Replacement ?? "False"]
	};
}
const trimmed = (reason) => reason.replace(/[.\s]+$/, "");
function explain(name, { status, failures }) {
	if (status === "DELETE_FAILED") return new InfrastructureError(describeRest(name, failures));
	const [cause] = failures;
	if (!cause) return new InfrastructureError(`Stack ${name} ended as ${status}, and AWS names no cause.`);
	const { resource, type, reason } = cause;
	return new InfrastructureError(`Stack ${name} failed at ${resource} (${type}): ${trimmed(reason)}. Its status is ${status}; once the cause is removed, the same command begins anew.`);
}
function describeRest(name, failures) {
	const rest = failures.map(({ resource, type, physicalId, reason }) => `  ${resource} (${type}${physicalId ? `, ${physicalId}` : ""}): ${trimmed(reason)}`);
	return [
		`Stack ${name} could not be removed. What is left of it:`,
		...rest,
		"Remove the cause; the same command goes on."
	].join("\n");
}
function describeStuck({ name, statusReason }) {
	return `Stack ${name} could neither be changed nor put back${statusReason ? ` (${trimmed(statusReason)})` : ""}. Remove it (gcbench destroy) and make it again, or continue its rollback in the CloudFormation console.`;
}
export { stackResources as a, readStack as i, isFailedForGood as n, isInProgress as o, listStacks as r, CloudFormationStacks as t };
