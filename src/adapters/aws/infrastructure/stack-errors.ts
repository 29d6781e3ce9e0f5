import { InfrastructureError } from "../../../core/errors.ts";
import type { Stack } from "../../../ports/stacks.ts";
import type { OperationResult, ResourceFailure } from "./cloudformation-events.ts";

const trimmed = (reason: string): string => reason.replace(/[.\s]+$/, "");

/** Explains a failed operation by the first failed resource. */
export function explain(name: string, { status, failures }: OperationResult): InfrastructureError {
  if (status === "DELETE_FAILED")
    return new InfrastructureError(describeOtherFailures(name, failures));
  const [cause] = failures;
  if (!cause) {
    return new InfrastructureError(
      `Stack ${name} ended with status ${status}; AWS reports no reason.`,
    );
  }
  const { resource, type, reason } = cause;
  return new InfrastructureError(
    `Stack ${name} failed at ${resource} (${type}): ${trimmed(reason)}. Its status is ${status}. Fix the problem, then rerun the command.`,
  );
}

function describeOtherFailures(name: string, failures: readonly ResourceFailure[]): string {
  const rest = failures.map(
    ({ resource, type, physicalId, reason }) =>
      `  ${resource} (${type}${physicalId ? `, ${physicalId}` : ""}): ${trimmed(reason)}`,
  );
  return [
    `Stack ${name} could not be deleted. Remaining resources:`,
    ...rest,
    "Fix the problem, then rerun the command.",
  ].join("\n");
}

/** Explains a stack whose update and rollback both failed. */
export function explainStuckStack({ name, statusReason }: Stack): string {
  const why = statusReason ? ` (${trimmed(statusReason)})` : "";
  return `Stack ${name} could neither be updated nor rolled back${why}. Delete it with gcbench destroy and deploy again, or continue its rollback in the CloudFormation console.`;
}
