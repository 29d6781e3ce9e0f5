import {
  DescribeStacksCommand,
  paginateDescribeStacks,
  paginateListStackResources,
  type Stack as StackDescription,
} from "@aws-sdk/client-cloudformation";
import type { Stack } from "../../../ports/stacks.ts";
import type { AwsAccount } from "../aws-account.ts";
import { isAwsError } from "../aws-errors.ts";
import { everyPage } from "../every-page.ts";

/** Whether the stack's resources are there. */
export function isUsable({ status, outputs }: Stack): boolean {
  return (
    ["CREATE_COMPLETE", "UPDATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE"].includes(status) ||
    (status.startsWith("UPDATE_") && Object.keys(outputs).length > 0)
  );
}

/** Whether the stack's last operation succeeded. */
export function isCreated(status: string): boolean {
  return ["CREATE_COMPLETE", "UPDATE_COMPLETE"].includes(status);
}

/** @returns null if the stack does not exist */
export async function readStack(account: AwsAccount, name: string): Promise<Stack | null> {
  try {
    const command = new DescribeStacksCommand({ StackName: name });
    const { Stacks = [] } = await account.cloudFormation.send(command);
    const [found] = Stacks.map(stackOf);
    return found && found.status !== "DELETE_COMPLETE" ? found : null;
  } catch (error) {
    // The name is well-formed, so this error means that the stack does not exist.
    if (isAwsError(error, "ValidationError")) return null;
    throw error;
  }
}

/** All stacks of the account and region, including those that gcbench did not create. */
export async function listStacks({ cloudFormation }: AwsAccount): Promise<readonly Stack[]> {
  const pages = paginateDescribeStacks({ client: cloudFormation }, {});
  const found = await everyPage(pages, ({ Stacks }) => Stacks?.map(stackOf));
  return found.filter(({ status }) => status !== "DELETE_COMPLETE");
}

/** Physical ids of a stack's current resources, without deleted and retained ones. */
export async function stackResources(
  { cloudFormation }: AwsAccount,
  { id }: Stack,
): Promise<readonly string[]> {
  const pages = paginateListStackResources({ client: cloudFormation }, { StackName: id });
  const found = await everyPage(pages, ({ StackResourceSummaries }) => StackResourceSummaries);
  return found
    .filter(
      ({ ResourceStatus }) =>
        ResourceStatus !== "DELETE_COMPLETE" && ResourceStatus !== "DELETE_SKIPPED",
    )
    .flatMap(({ PhysicalResourceId }) => PhysicalResourceId || []);
}

function stackOf(stack: StackDescription): Stack {
  const pairs = <T>(entries: readonly T[] | undefined, pair: (entry: T) => [string, string]) =>
    Object.fromEntries((entries ?? []).map(pair));
  return {
    name: stack.StackName ?? "",
    id: stack.StackId ?? "",
    status: stack.StackStatus ?? "",
    statusReason: stack.StackStatusReason ?? null,
    parameters: pairs(stack.Parameters, (parameter) => [
      parameter.ParameterKey ?? "",
      parameter.ParameterValue ?? "",
    ]),
    outputs: pairs(stack.Outputs, (output) => [output.OutputKey ?? "", output.OutputValue ?? ""]),
    tags: pairs(stack.Tags, (tag) => [tag.Key ?? "", tag.Value ?? ""]),
    createdAt: stack.CreationTime?.toISOString() ?? null,
  };
}
