import { AwsAccount } from "../adapters/aws/aws-account.ts";
import { defaultRegion } from "../adapters/aws/aws-options.ts";
import { BatchEngine } from "../adapters/aws/batch/batch-engine.ts";
import { readJobLog } from "../adapters/aws/batch/job-logs.ts";
import { readBootstrap } from "../adapters/aws/infrastructure/bootstrap-stack.ts";
import { S3Store } from "../adapters/aws/s3-store.ts";
import { parseS3Address } from "../core/cloud/s3-address.ts";
import { jobTimeLimitSeconds } from "../core/cost/budget.ts";
import { inUsd } from "../core/cost/budget-unit.ts";
import type { Plan } from "../core/documents/plan.ts";
import type { PriceList } from "../core/documents/prices.ts";
import type { StartedInBatch } from "../core/documents/run-event.ts";
import { UsageError } from "../core/errors.ts";
import { formatCount } from "../core/format/text.ts";
import type { Bootstrap } from "../ports/bootstrap.ts";
import type { Caller } from "../ports/caller.ts";
import type { JobLog } from "../ports/job-log.ts";
import type { Store } from "../ports/store.ts";
import type { DetachedRun } from "../use-cases/run/detached-run.ts";
import { RunLog } from "../use-cases/run/run-log.ts";

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

/** A run in AWS, as any machine can resume it. */
export interface CloudRun extends DetachedRun {
  readonly account: AwsAccount;
  readonly started: StartedInBatch;
}

/** @throws {UsageError} the store has no such run, or it did not run in AWS */
export async function openCloudRun(
  run: string,
  inputs: { store?: string | undefined; region?: string | undefined },
  caller: Caller,
): Promise<CloudRun> {
  const { account, store } = await openRunStore(inputs);
  return resumableRun(new RunLog(store, run, caller), account, caller);
}

/** @throws {UsageError} the run did not start in AWS */
export async function resumableRun(
  log: RunLog,
  account: AwsAccount,
  caller: Caller,
): Promise<CloudRun> {
  const { started } = await log.state();
  if (started?.engine !== "batch") {
    throw new UsageError(
      `There is no run ${log.run} in ${log.store.location}. gcbench status lists the runs.`,
    );
  }
  const own = started.region === account.region ? account : new AwsAccount(started.region);
  const engine = batchEngine({ account: own, log, started }, caller);
  const units = (_plan: Plan, prices: PriceList) => [inUsd(prices, own.region)];
  return { account: own, log, started, engine, units };
}

export function batchEngine(
  { account, log, started }: Pick<CloudRun, "account" | "log" | "started">,
  caller: Caller,
): BatchEngine {
  const { batch, logs, quotas, ecr, ecs, ec2 } = account;
  const { jobRoleArn, logGroup, region, queues } = started;
  return new BatchEngine({
    batch,
    logs,
    quotas,
    ecr,
    ecs,
    ec2,
    store: log.store,
    clock: caller.clock,
    run: log.run,
    queues: new Map(Object.entries(queues)),
    inheritedEnvironment: { jobRoleArn, logGroup, region },
    blockSeconds: (spec) => jobTimeLimitSeconds(spec.block, spec, spec.limits.trialMinutes),
    notify: (message) => caller.warn(message),
  });
}

/** `AWS calls: 12 batch:SubmitJob, ...`, the most frequent first. */
export function describeCalls({ calls }: AwsAccount): string {
  const sorted = [...calls].sort(([, a], [, b]) => b - a);
  const all = sorted.reduce((sum, [, count]) => sum + count, 0);
  const parts = sorted.map(([action, count]) => `${count} ${action}`);
  return `${formatCount(all, "AWS call")}: ${parts.join(", ")}`;
}

/** The store of runs in AWS, and its account. */
export async function openRunStore(inputs: {
  readonly store?: string | undefined;
  readonly region?: string | undefined;
}): Promise<{ readonly account: AwsAccount; readonly store: Store }> {
  const account = new AwsAccount(inputs.region ?? defaultRegion());
  return { account, store: await openCloudStore(account, inputs.store) };
}

/** Opens the logs of a run's jobs. */
export function jobLogsOf({ account, started }: CloudRun): (jobId: string) => JobLog {
  return (jobId) => readJobLog(account, { jobId, logGroup: started.logGroup });
}
