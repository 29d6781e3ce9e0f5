import { z } from "zod";
import bootstrapTemplate from "../../../../infrastructure/bootstrap.yml";
import { BOOTSTRAP_STACK, MANAGED_TAG } from "../../../core/cloud/tags.ts";
import { UsageError } from "../../../core/errors.ts";
import type { Bootstrap } from "../../../ports/bootstrap.ts";
import type { Stack } from "../../../ports/stacks.ts";
import type { AwsAccount } from "../aws-account.ts";
import { isInProgress } from "./cloudformation-events.ts";
import { isUsable, readStack } from "./read-stacks.ts";
import type { StackSpec } from "./stack-spec.ts";

const bootstrapOutputs = z
  .object({
    BucketName: z.string(),
    RepositoryName: z.string(),
    RepositoryUri: z.string(),
    LogGroupName: z.string(),
    InstanceProfileArn: z.string(),
    JobRoleArn: z.string(),
    SecurityGroupId: z.string(),
    VpcId: z.string(),
    SubnetIds: z.string(),
    DeployRoleArn: z.string().optional(),
    RunRoleArn: z.string().optional(),
  })
  .transform(
    (outputs): Bootstrap => ({
      bucketName: outputs.BucketName,
      repositoryName: outputs.RepositoryName,
      repositoryUri: outputs.RepositoryUri,
      logGroupName: outputs.LogGroupName,
      instanceProfileArn: outputs.InstanceProfileArn,
      jobRoleArn: outputs.JobRoleArn,
      securityGroupId: outputs.SecurityGroupId,
      vpcId: outputs.VpcId,
      subnetIds: outputs.SubnetIds.split(","),
      deployRoleArn: outputs.DeployRoleArn ?? null,
      runRoleArn: outputs.RunRoleArn ?? null,
    }),
  );

/** @throws {UsageError} the account is not set up in this region */
export async function readBootstrap(account: AwsAccount): Promise<Bootstrap> {
  const stack = await readStack(account, BOOTSTRAP_STACK);
  if (!stack || !isUsable(stack)) throw new UsageError(await explainNoBootstrap(account, stack));
  return bootstrapOf(stack);
}

export function bootstrapOf(stack: Stack): Bootstrap {
  const outputs = bootstrapOutputs.safeParse(stack.outputs);
  if (outputs.success) return outputs.data;
  throw new UsageError(
    `Stack ${stack.name} lacks outputs (${outputs.error.issues.map(({ path }) => path.join()).join(", ")}): another version of gcbench created it. Run gcbench bootstrap.`,
  );
}

async function explainNoBootstrap(account: AwsAccount, stack: Stack | null): Promise<string> {
  const region = `region ${account.region}`;
  if (!stack) {
    return `This account has no stack ${BOOTSTRAP_STACK} in ${region}. Run gcbench bootstrap --region ${account.region} once.`;
  }
  const state = isInProgress(stack.status) ? "is still being created" : "failed";
  return `Stack ${BOOTSTRAP_STACK} in ${region} ${state} (${stack.status}). Run gcbench bootstrap to resume.`;
}

/** Specification of the stack with the shared resources. */
export function bootstrapSpec(options: {
  readonly parameters: Readonly<Record<string, string>>;
  readonly initial: Readonly<Record<string, string>>;
}): StackSpec {
  return {
    name: BOOTSTRAP_STACK,
    template: bootstrapTemplate,
    ...options,
    tags: MANAGED_TAG,
    capabilities: ["CAPABILITY_IAM"],
  };
}
