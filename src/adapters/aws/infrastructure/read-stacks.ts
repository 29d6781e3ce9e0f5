import {
  DescribeStacksCommand,
  paginateDescribeStacks,
  paginateListStackResources,
  type Stack as StackDescription,
} from "@aws-sdk/client-cloudformation";
import type { AwsAccount } from "../aws-account.ts";
import { isAwsError } from "../aws-errors.ts";
import { everyPage } from "../every-page.ts";

/** A stack as it is. */
export interface Stack {
  readonly name: string;
  readonly id: string;
  readonly status: string;
  readonly statusReason: string | null;
  readonly parameters: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  /** ISO 8601. */
  readonly createdAt: string | null;
}

/** Never came about, or half removed: nothing can be done with such a stack but to delete it. */
const PERMANENT_FAILURES = [
  "CREATE_FAILED",
  "ROLLBACK_COMPLETE",
  "ROLLBACK_FAILED",
  "DELETE_FAILED",
] as const;

/** Whether a stack is there for nothing: it is removed and made from the beginning. */
export function isPermanentlyFailed(status: string): boolean {
  return PERMANENT_FAILURES.some((one) => one === status);
}

/** Whether the stack's resources are there. */
export function isUsable({ status, outputs }: Stack): boolean {
  return (
    ["CREATE_COMPLETE", "UPDATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE"].includes(status) ||
    (status.startsWith("UPDATE_") && Object.keys(outputs).length > 0)
  );
}

/** Whether the last operation at a stack did what it was to do. */
export function isCreated(status: string): boolean {
  return ["CREATE_COMPLETE", "UPDATE_COMPLETE"].includes(status);
}

/** @returns null where there is no stack of that name */
export async function readStack(account: AwsAccount, name: string): Promise<Stack | null> {
  try {
    const command = new DescribeStacksCommand({ StackName: name });
    const { Stacks = [] } = await account.cloudFormation.send(command);
    const [found] = Stacks.map(stackOf);
    return found && found.status !== "DELETE_COMPLETE" ? found : null;
  } catch (error) {
    // The name is well formed, so that this can only mean that there is no such stack.
    if (isAwsError(error, "ValidationError")) return null;
    throw error;
  }
}

/** All stacks of the account and region, whoever made them. */
export async function listStacks({ cloudFormation }: AwsAccount): Promise<readonly Stack[]> {
  const pages = paginateDescribeStacks({ client: cloudFormation }, {});
  const found = await everyPage(pages, ({ Stacks }) => Stacks?.map(stackOf));
  return found.filter(({ status }) => status !== "DELETE_COMPLETE");
}

/** Ids in AWS of all that belongs to a stack; what it has removed, or let go of, is not among them. */
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
    parameters: pairs(stack.Parameters, (one) => [
      one.ParameterKey ?? "",
      one.ParameterValue ?? "",
    ]),
    outputs: pairs(stack.Outputs, (one) => [one.OutputKey ?? "", one.OutputValue ?? ""]),
    tags: pairs(stack.Tags, (one) => [one.Key ?? "", one.Value ?? ""]),
    createdAt: stack.CreationTime?.toISOString() ?? null,
  };
}
