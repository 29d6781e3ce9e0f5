import { r as DescribeStacksCommand, t as ListStackResourcesCommand } from "./sdk-cloudformation.js";
import { n as isAwsError } from "./aws-faults.js";
// src/adapters/aws/infrastructure/read-stacks.ts
/** Never came about, or half removed: nothing can be done with such a stack but to delete it. */
const FAILED_FOR_GOOD = [
	"CREATE_FAILED",
	"ROLLBACK_COMPLETE",
	"ROLLBACK_FAILED",
	"DELETE_FAILED"
];
/** Whether a stack is there for nothing: it is removed and made from the beginning. */
function isFailedForGood(status) {
	return FAILED_FOR_GOOD.some((one) => one === status);
}
/** Whether the stack's resources are there. */
function isUsable({ status, outputs }) {
	return [
		"CREATE_COMPLETE",
		"UPDATE_COMPLETE",
		"UPDATE_ROLLBACK_COMPLETE"
	].includes(status) || status.startsWith("UPDATE_") && Object.keys(outputs).length > 0;
}
/** Whether the last operation at a stack did what it was to do. */
function isMade(status) {
	return ["CREATE_COMPLETE", "UPDATE_COMPLETE"].includes(status);
}
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
/** Ids in AWS of all that belongs to a stack; what it has removed, or let go of, is not among them. */
async function stackResources(account, { id }) {
	const found = [];
	let NextToken;
	do {
		const command = new ListStackResourcesCommand({
			StackName: id,
			NextToken
		});
		const page = await account.cloudFormation.send(command);
		const there = (page.StackResourceSummaries ?? []).filter(({ ResourceStatus }) => ResourceStatus !== "DELETE_COMPLETE" && ResourceStatus !== "DELETE_SKIPPED");
		found.push(...there.map((one) => one.PhysicalResourceId ?? ""));
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
export { readStack as a, listStacks as i, isMade as n, stackResources as o, isUsable as r, isFailedForGood as t };
