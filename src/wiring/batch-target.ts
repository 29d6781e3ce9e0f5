import { AwsAccount } from "../adapters/aws/aws-account.ts";
import { defaultRegion } from "../adapters/aws/aws-options.ts";
import { s3Address } from "../core/cloud/s3-address.ts";
import type { Metric } from "../core/documents/platform-comparison.ts";
import { UsageError } from "../core/errors.ts";
import type { Caller } from "../ports/caller.ts";
import {
  beginCloudRun,
  type CloudRunPorts,
  type CloudRunRequest,
} from "../use-cases/plan/begin-cloud-run.ts";
import { planInCloud } from "../use-cases/plan/plan-in-cloud.ts";
import type { ExecutionTarget } from "../use-cases/run/execution-target.ts";
import { awsCloud } from "./aws-cloud.ts";
import { batchEngine, describeCalls, openCloudStore } from "./cloud-runs.ts";
import { inputSources } from "./open-inputs.ts";
import { readPrices } from "./prices.ts";
import { loadVariant, type SuiteVariant } from "./suites.ts";
import { inputDescriptions } from "./synthetic-inputs.ts";

export interface BatchTargetInputs extends SuiteVariant {
  readonly suite: string;
  readonly store?: string | undefined;
  readonly region?: string | undefined;
  readonly platforms?: string | undefined;
  readonly hosts?: number | undefined;
  readonly detach: boolean;
  readonly retryFailed: boolean;
  readonly spendUsd?: number | undefined;
  readonly deadlineHours?: number | undefined;
  readonly prices?: string | undefined;
  readonly inputSource?: string | undefined;
  readonly rankBy?: Metric | undefined;
}

/**
 * Plans a suite for AWS Batch.
 *
 * @throws {UsageError} the store is a directory or another bucket, or the suite cannot run in this account
 */
export async function openBatchTarget(
  inputs: BatchTargetInputs,
  caller: Caller,
): Promise<ExecutionTarget> {
  const { store: address, region, prices: priceFile, rankBy, ...request } = inputs;
  const loaded = await loadVariant(inputs.suite, inputs);
  const account = new AwsAccount(region ?? defaultRegion());
  if (address !== undefined) await openCloudStore(account, address); // Refuses a directory before AWS is asked.
  const cloud = awsCloud(account, caller);
  const { infrastructure, instanceTypes, prices } = cloud;
  const bootstrap = await infrastructure.readBootstrap();
  const store = await openCloudStore(account, address, bootstrap);
  requireOwnBucket(store.location, bootstrap.bucketName);
  const { plan, staged } = await planInCloud(
    loaded,
    inputs.platforms,
    {
      instanceTypes,
      images: cloud.suiteImages(bootstrap),
      inputSources: inputSources(inputs.inputSource, { here: account.region }),
      descriptions: inputDescriptions(),
    },
    caller,
  );
  const filePrices = await readPrices(priceFile, [rankBy, plan.eliminateBy]);
  const openEngine: CloudRunPorts["openEngine"] = (log, started) =>
    batchEngine({ account, log, started }, caller);
  return {
    plan,
    store,
    begin: (run, trigger, history) => {
      const prepared: CloudRunRequest = {
        ...request,
        plan,
        staged,
        bootstrap,
        filePrices,
        usesCurrentPrices: priceFile === undefined,
        isContinuation: inputs.detach && !inputs.retryFailed && inputs.deadlineHours === undefined,
        trigger,
        history,
        rankBy,
      };
      const ports = { region: account.region, store, prices, infrastructure, openEngine };
      return beginCloudRun(run, prepared, ports, caller);
    },
    notes: async () => [describeCalls(account)],
  };
}

/** Jobs may write to the project's own bucket only. This is checked before machines are paid for. */
function requireOwnBucket(location: string, bucketName: string): void {
  const own = s3Address({ bucket: bucketName, key: "" });
  if (location === own) return;
  throw new UsageError(
    `Jobs in AWS may write only to ${own}, the bucket that gcbench bootstrap made, and not to ${location}. Leave --store out.`,
  );
}
