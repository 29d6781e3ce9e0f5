import { trustedSubjects, trustOf } from "../../core/github/github-trust.ts";
import { describeWorkflowTrust, workflowTrustOf } from "../../core/github/workflow-trust.ts";
import type { Bootstrap } from "../../ports/bootstrap.ts";
import type { Stack } from "../../ports/stacks.ts";

interface Bootstrapped {
  readonly outcome: "unchanged" | "changed";
  readonly stack: Stack;
  readonly bootstrap: Bootstrap;
}

/** The resources of the bootstrap stack, and the next step. */
export function describeBootstrap(
  { outcome, stack, bootstrap }: Bootstrapped,
  region: string,
): string {
  const subjects = trustedSubjects(trustOf(stack.parameters));
  const workflows = subjects.length === 0 ? null : workflowTrustOf(stack.parameters);
  const head =
    outcome === "unchanged"
      ? `Stack ${stack.name} in ${region} is up to date: nothing was changed.`
      : `Stack ${stack.name} in ${region} is ready.`;
  return [
    head,
    `  store        s3://${bootstrap.bucketName}`,
    `  images       ${bootstrap.repositoryUri}`,
    `  logs         ${bootstrap.logGroupName}`,
    ...(bootstrap.deployRoleArn ? [`  deploy role  ${bootstrap.deployRoleArn}`] : []),
    ...(bootstrap.runRoleArn ? [`  run role     ${bootstrap.runRoleArn}`] : []),
    ...subjects.map((subject) => `  trusts       ${subject}`),
    ...(workflows === null ? [] : [describeWorkflowTrust(workflows)]),
    "Next: build the suite's image (docs/how-to/set-up-aws.md), then gcbench run SUITE --engine batch",
  ].join("\n");
}
