import { AwsAccount } from "../adapters/aws/aws-account.ts";
import { defaultRegion } from "../adapters/aws/aws-options.ts";
import { BatchEngine } from "../adapters/aws/batch/batch-engine.ts";
import { readBootstrap } from "../adapters/aws/infrastructure/bootstrap-stack.ts";
import { S3Store } from "../adapters/aws/s3-store.ts";
import { parseS3Address } from "../core/cloud/s3-address.ts";
import { jobTimeLimitSeconds } from "../core/cost/budget.ts";
import { type EngineNote, engineNoteSchema } from "../core/documents/engine-note.ts";
import { engineKey } from "../core/documents/store-layout.ts";
import { parseStored } from "../core/documents/stored.ts";
import { UsageError } from "../core/errors.ts";
import { formatCount } from "../core/format/text.ts";
import type { Host } from "../ports/host.ts";
import type { Bootstrap } from "../ports/infrastructure.ts";
import type { Store } from "../ports/store.ts";

/** The bucket of runs, as named or as gcbench bootstrap made it. */
export async function openCloudStore(
  account: AwsAccount,
  address: string | undefined,
  bootstrap?: Bootstrap,
): Promise<Store> {
  if (address === undefined) {
    const { bucketName } = bootstrap ?? (await readBootstrap(account));
    return new S3Store({ client: account.s3, bucket: bucketName, prefix: "" });
  }
  const place = parseS3Address(address);
  if (!place) {
    throw new UsageError(
      `${address} is a directory, and jobs in AWS can't reach it: name s3://bucket/prefix, or leave --store out.`,
    );
  }
  return new S3Store({ client: account.s3, bucket: place.bucket, prefix: place.key });
}

/** A run in AWS, as any machine can go on with it. */
export interface CloudRun {
  readonly account: AwsAccount;
  readonly store: Store;
  readonly note: EngineNote;
}

/** @throws {UsageError} the store has no such run, or it did not run in AWS */
export async function openCloudRun(
  run: string,
  inputs: { store?: string | undefined; region?: string | undefined },
): Promise<CloudRun> {
  const account = new AwsAccount(inputs.region ?? defaultRegion());
  const store = await openCloudStore(account, inputs.store);
  const key = engineKey(run);
  const content = await store.read(key);
  if (!content) {
    throw new UsageError(
      `There is no run ${run} in ${store.location}. gcbench status lists those that are there.`,
    );
  }
  const note = parseStored(store.describe(key), content, engineNoteSchema);
  return {
    account: note.region === account.region ? account : new AwsAccount(note.region),
    store,
    note,
  };
}

export function batchEngine(
  run: string,
  { account, store, note }: CloudRun,
  host: Host,
): BatchEngine {
  const { batch, logs, quotas, ecr, ecs, ec2 } = account;
  const { jobRoleArn, logGroup, region } = note;
  return new BatchEngine({
    batch,
    logs,
    quotas,
    ecr,
    ecs,
    ec2,
    store,
    clock: host.clock,
    run,
    queues: new Map(Object.entries(note.queues)),
    inheritedEnvironment: { jobRoleArn, logGroup, region },
    blockSeconds: ({ block, limits }) => jobTimeLimitSeconds(block.order.length, limits),
    notify: (message) => host.warn(message),
  });
}

/** `AWS calls: 12 batch:SubmitJob, ...`, the most frequent first. */
export function describeCalls({ calls }: AwsAccount): string {
  const sorted = [...calls].sort(([, a], [, b]) => b - a);
  const all = sorted.reduce((sum, [, count]) => sum + count, 0);
  const parts = sorted.map(([action, count]) => `${count} ${action}`);
  return `${formatCount(all, "AWS call")}: ${parts.join(", ")}`;
}
