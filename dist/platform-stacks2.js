import { K as object, X as string } from "./vendor.js";
import { r as InfrastructureError } from "./errors.js";
import { a as isManaged, r as TAGS } from "./tags.js";
import { i as listStacks, r as isUsable } from "./read-stacks2.js";
// src/adapters/aws/infrastructure/platform-stacks.ts
const platformOutputs = object({
	JobQueueArn: string(),
	ComputeEnvironmentArn: string()
});
/** The stacks of kinds of machines, in whatever state. */
async function platformStacks(account) {
	return (await listStacks(account)).filter(({ tags }) => isManaged(tags) && tags[TAGS.platform] !== void 0);
}
/** The kinds of machines that jobs can be submitted to, by name. */
async function deployedPlatforms(account) {
	const deployed = (await platformStacks(account)).filter(isUsable).map(deployedOf);
	return new Map(deployed.map((platform) => [platform.name, platform]));
}
/** @throws {InfrastructureError} the stack has no queue */
function deployedOf(stack) {
	const outputs = platformOutputs.safeParse(stack.outputs);
	if (!outputs.success) throw new InfrastructureError(`Stack ${stack.name} has no queue. Remove it: gcbench destroy.`);
	return {
		name: stack.tags[TAGS.platform] ?? stack.name,
		stack: stack.name,
		queueArn: outputs.data.JobQueueArn,
		computeEnvironmentArn: outputs.data.ComputeEnvironmentArn
	};
}
export { deployedPlatforms as n, platformStacks as r, deployedOf as t };
