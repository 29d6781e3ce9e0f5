import { DeregisterJobDefinitionCommand } from "@aws-sdk/client-batch";
import { isManaged } from "../../../core/cloud/tags.ts";
import type { AwsAccount } from "../aws-account.ts";
import { listJobDefinitions, listLiveJobs, listQueues } from "../batch/batch-lists.ts";
import type { Stack } from "./read-stacks.ts";

/**
 * How many jobs end with each stack of a kind of machine: AWS Batch ends those of a queue that is deleted. Of a stack that
 * is half removed the queue may be gone.
 */
export async function countLiveJobs(
  account: AwsAccount,
  stacks: readonly Stack[],
): Promise<readonly number[]> {
  const queues = (await listQueues(account)).map(({ jobQueueArn }) => jobQueueArn);
  return Promise.all(
    stacks.map(async ({ outputs: { JobQueueArn: queue } }) =>
      queue && queues.includes(queue) ? (await listLiveJobs(account, queue)).length : 0,
    ),
  );
}

/**
 * Takes away our job definitions, which no stack holds.
 *
 * @param platforms kinds of machines; null: of all
 * @returns their names with revisions
 */
export async function deregisterDefinitions(
  account: AwsAccount,
  platforms: readonly string[] | null,
): Promise<readonly string[]> {
  const own = (await listJobDefinitions(account)).filter(
    ({ tags, jobDefinitionName = "" }) =>
      isManaged(tags) &&
      (platforms === null || platforms.some((name) => isOf(jobDefinitionName, name))),
  );
  for (const { jobDefinitionArn } of own) {
    const command = new DeregisterJobDefinitionCommand({ jobDefinition: jobDefinitionArn });
    await account.batch.send(command);
  }
  return own.map(({ jobDefinitionName, revision }) => `${jobDefinitionName}:${revision}`);
}

/** Definitions are named by the kind of machine and a digest. */
function isOf(definition: string, platform: string): boolean {
  const stem = `gcbench-${platform.replace(/[^A-Za-z0-9_-]/g, "-")}-`;
  return definition.startsWith(stem) && /^[0-9a-f]+$/.test(definition.slice(stem.length));
}
