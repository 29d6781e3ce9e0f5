import { z } from "zod";
import { isManaged, TAGS } from "../../../core/cloud/tags.ts";
import { InfrastructureError } from "../../../core/errors.ts";
import type { DeployedPlatform } from "../../../ports/infrastructure.ts";
import type { Stack } from "../../../ports/stacks.ts";
import type { AwsAccount } from "../aws-account.ts";
import { isUsable, listStacks } from "./read-stacks.ts";

const platformOutputs = z.object({ JobQueueArn: z.string(), ComputeEnvironmentArn: z.string() });

/** Stacks of kinds of machines, in any status. */
export async function platformStacks(account: AwsAccount): Promise<readonly Stack[]> {
  const stacks = await listStacks(account);
  return stacks.filter(({ tags }) => isManaged(tags) && tags[TAGS.platform] !== undefined);
}

/** Usable kinds of machines by name. */
export async function deployedPlatforms(
  account: AwsAccount,
): Promise<ReadonlyMap<string, DeployedPlatform>> {
  const stacks = await platformStacks(account);
  const deployed = stacks.filter(isUsable).map(deployedOf);
  return new Map(deployed.map((platform) => [platform.name, platform]));
}

/** @throws {InfrastructureError} the stack has no queue */
export function deployedOf(stack: Stack): DeployedPlatform {
  const outputs = platformOutputs.safeParse(stack.outputs);
  if (!outputs.success) {
    throw new InfrastructureError(
      `Stack ${stack.name} has no queue. Run gcbench destroy, then gcbench deploy.`,
    );
  }
  return {
    name: stack.tags[TAGS.platform] ?? stack.name,
    stack: stack.name,
    queueArn: outputs.data.JobQueueArn,
    computeEnvironmentArn: outputs.data.ComputeEnvironmentArn,
  };
}
