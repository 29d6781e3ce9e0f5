import { a as DescribeChangeSetCommand, c as CreateChangeSetCommand, n as ExecuteChangeSetCommand, o as DeleteStackCommand, s as DeleteChangeSetCommand } from "./sdk-cloudformation.js";
import { r as InfrastructureError } from "./errors.js";
import { t as digestOf } from "./digest.js";
import { a as readStack, n as isMade, t as isFailedForGood } from "./read-stacks2.js";
import { n as isInProgress, r as newestEvent, t as followStack } from "./cloudformation-events.js";
// src/adapters/aws/infrastructure/stack-spec.ts
/** Parameter and output of our templates. */
const DIGEST_PARAMETER = "TemplateDigest";
/** Told from what the stack says of itself: whoever may only run and not deploy can tell it too. */
function isAsItShouldBe({ status, parameters, outputs }, spec) {
	return (isMade(status) || status === "UPDATE_ROLLBACK_COMPLETE") && outputs[DIGEST_PARAMETER] === digestOf(spec.template) && Object.entries(spec.parameters).every(([key, value]) => parameters[key] === value) && Object.entries(spec.least ?? {}).every(([key, value]) => Number(parameters[key]) >= value);
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
// src/adapters/aws/infrastructure/change-sets.ts
/** Seconds between two looks at a change set that AWS works out. */
const CHANGE_SET_WAIT = 1;
const CHANGE_SET_LONGEST_WAIT = 5;
/**
* How AWS says that nothing would change; there is no code for it (API reference, CreateChangeSet: a failed change
* set with one of these reasons).
*/
const NO_CHANGES = /didn't contain changes|no updates are to be performed/i;
/** CloudFormation's change sets: what would change, before it does. */
var ChangeSets = class {
	#account;
	#host;
	constructor(account, host) {
		this.#account = account;
		this.#host = host;
	}
	async create(spec, { kind, stack }) {
		const changeSet = `gcbench-${Math.round(this.#host.clock.now() * 1e3)}`;
		const { StackId } = await this.#account.cloudFormation.send(new CreateChangeSetCommand({
			StackName: spec.name,
			ChangeSetName: changeSet,
			ChangeSetType: kind === "create" ? "CREATE" : "UPDATE",
			TemplateBody: spec.template,
			Parameters: parametersOf(spec, kind === "create" ? null : stack),
			Tags: Object.entries(spec.tags).map(([Key, Value]) => ({
				Key,
				Value
			})),
			Capabilities: [...spec.capabilities ?? []]
		}));
		return {
			changeSet,
			stackId: StackId ?? stack?.id ?? spec.name
		};
	}
	/**
	* What it would change, once AWS has worked that out.
	*
	* @returns null where nothing would change
	* @throws {InfrastructureError} the template or the stack does not allow it
	*/
	async changesOf(set) {
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
	/** Has AWS begin to make the change. */
	async execute({ changeSet, stackId }) {
		const command = new ExecuteChangeSetCommand({
			ChangeSetName: changeSet,
			StackName: stackId
		});
		await this.#account.cloudFormation.send(command);
	}
	/** Takes it back; the stack that came with a new one stays. */
	async remove({ changeSet, stackId }) {
		await this.#account.cloudFormation.send(new DeleteChangeSetCommand({
			ChangeSetName: changeSet,
			StackName: stackId
		}));
	}
};
function changeOf({ ResourceChange: change }) {
	return {
		action: change?.Action ?? "",
		resource: change?.LogicalResourceId ?? "",
		type: change?.ResourceType ?? "",
		replacement: {
			True: "yes",
			Conditional: "perhaps",
			False: "no"
		}[change?.Replacement ?? "False"],
		isKept: change?.Action === "Remove" && change.PolicyAction === "Retain"
	};
}
// src/adapters/aws/infrastructure/stack-faults.ts
const trimmed = (reason) => reason.replace(/[.\s]+$/, "");
/** Why an operation at a stack did not do what it was to do, by the resource that failed first. */
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
/** Of a stack whose change failed, and whose way back failed too. */
function describeStuck({ name, statusReason }) {
	return `Stack ${name} could neither be changed nor put back${statusReason ? ` (${trimmed(statusReason)})` : ""}. Remove it (gcbench destroy) and make it again, or continue its rollback in the CloudFormation console.`;
}
// src/adapters/aws/infrastructure/cloudformation-stacks.ts
const STUCK = "UPDATE_ROLLBACK_FAILED";
/** IAM takes up to some ten seconds until all of AWS knows a new role or instance profile. */
const FRESH_ROLE = /\brole\b|instance ?profile|iaminstanceprofile/i;
const FRESH_ROLE_ATTEMPTS = 3;
const FRESH_ROLE_WAIT = 20;
/** Makes, changes and removes CloudFormation stacks, shows what happens, and says why what failed did. */
var CloudFormationStacks = class {
	#account;
	#host;
	#changeSets;
	constructor(account, host) {
		this.#account = account;
		this.#host = host;
		this.#changeSets = new ChangeSets(account, host);
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
		const kind = isNew ? "create" : "update";
		const made = await this.#changeSets.create(spec, {
			kind,
			stack
		});
		const set = {
			kind,
			name: spec.name,
			...made,
			changes: []
		};
		try {
			const changes = await this.#changeSets.changesOf(set);
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
		await this.#changeSets.remove(plan);
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
			if (isMade(end.status)) return this.#made(spec.name);
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
		const { stackId: id, name } = plan;
		const behind = await newestEvent(this.#account, id);
		await this.#changeSets.execute(plan);
		return followStack(this.#account, {
			id,
			name,
			begin: { behind }
		}, this.#host);
	}
};
export { CloudFormationStacks as t };
