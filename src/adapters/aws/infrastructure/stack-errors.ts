import { InfrastructureError } from "../../../core/errors.ts";
import type { OperationResult, ResourceFailure } from "./cloudformation-events.ts";
import type { Stack } from "./read-stacks.ts";

const trimmed = (reason: string): string => reason.replace(/[.\s]+$/, "");

/** Why an operation at a stack did not do what it was to do, by the resource that failed first. */
export function explain(name: string, { status, failures }: OperationResult): InfrastructureError {
  if (status === "DELETE_FAILED")
    return new InfrastructureError(describeOtherFailures(name, failures));
  const [cause] = failures;
  if (!cause) {
    return new InfrastructureError(`Stack ${name} ended as ${status}, and AWS names no cause.`);
  }
  const { resource, type, reason } = cause;
  return new InfrastructureError(
    `Stack ${name} failed at ${resource} (${type}): ${trimmed(reason)}. Its status is ${status}; once the cause is removed, the same command begins anew.`,
  );
}

function describeOtherFailures(name: string, failures: readonly ResourceFailure[]): string {
  const rest = failures.map(
    ({ resource, type, physicalId, reason }) =>
      `  ${resource} (${type}${physicalId ? `, ${physicalId}` : ""}): ${trimmed(reason)}`,
  );
  return [
    `Stack ${name} could not be removed. What is left of it:`,
    ...rest,
    "Remove the cause; the same command goes on.",
  ].join("\n");
}

/** Of a stack whose change failed, and whose way back failed too. */
export function explainStuckStack({ name, statusReason }: Stack): string {
  const why = statusReason ? ` (${trimmed(statusReason)})` : "";
  return `Stack ${name} could neither be changed nor put back${why}. Remove it (gcbench destroy) and make it again, or continue its rollback in the CloudFormation console.`;
}
