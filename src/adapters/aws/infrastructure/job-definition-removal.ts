import { DeregisterJobDefinitionCommand } from "@aws-sdk/client-batch";
import { isManaged } from "../../../core/cloud/tags.ts";
import type { Stack } from "../../../ports/stacks.ts";
import type { AwsAccount } from "../aws-account.ts";
import { listJobDefinitions, listLiveJobs, listQueues } from "../batch/batch-lists.ts";

/**
 * Number of unfinished jobs in each stack's queue, which AWS Batch ends with the queue. A partly deleted stack may have no
 * queue.
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
 * Deregisters gcbench's job definitions, which belong to no stack.
 *
 * @param platforms kinds of machines; null: all
 * @returns names with revisions
 */
export async function deregisterDefinitions(
  account: AwsAccount,
  platforms: readonly string[] | null,
): Promise<readonly string[]> {
  const definitions = (await listJobDefinitions(account)).filter(
    ({ tags, jobDefinitionName = "" }) =>
      isManaged(tags) &&
      (platforms === null || platforms.some((name) => isOf(jobDefinitionName, name))),
  );
  for (const { jobDefinitionArn } of definitions) {
    const command = new DeregisterJobDefinitionCommand({ jobDefinition: jobDefinitionArn });
    await account.batch.send(command);
  }
  return definitions.map(({ jobDefinitionName, revision }) => `${jobDefinitionName}:${revision}`);
}

/** Whether a definition's name consists of the platform's name and a digest. */
function isOf(definition: string, platform: string): boolean {
  const stem = `gcbench-${platform.replace(/[^A-Za-z0-9_-]/g, "-")}-`;
  return definition.startsWith(stem) && /^[0-9a-f]+$/.test(definition.slice(stem.length));
}
