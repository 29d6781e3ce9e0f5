import { AwsAccount } from "../../adapters/aws/aws-account.ts";
import { defaultRegion } from "../../adapters/aws/aws-options.ts";
import { readOnDemandPrices, readSpotPrices } from "../../adapters/aws/aws-prices.ts";
import { describeInstanceTypes } from "../../adapters/aws/ec2-instance-types.ts";
import { findImage, type ImageRepository } from "../../adapters/aws/ecr-images.ts";
import { preflight } from "../../adapters/aws/infrastructure/aws-preflight.ts";
import {
  type Bootstrap,
  readBootstrap,
} from "../../adapters/aws/infrastructure/bootstrap-stack.ts";
import { deployPlatforms } from "../../adapters/aws/infrastructure/deploy-platforms.ts";
import { storeInputSets } from "../../adapters/catalogue/input-pinner.ts";
import type { LoadedSuite } from "../../adapters/catalogue/suite-checks.ts";
import { type NamedImage, pinImageVersions } from "../../adapters/images/image-pinner.ts";
import { suiteTag } from "../../adapters/images/suite-build.ts";
import { instanceTypesOf, pinCloudPlatforms } from "../../core/cloud/cloud-platforms.ts";
import { s3Address } from "../../core/cloud/s3-address.ts";
import { Budget } from "../../core/cost/budget.ts";
import type { PinnedPlatform, Plan } from "../../core/documents/plan.ts";
import type { Metric } from "../../core/documents/platform-comparison.ts";
import type { PriceList } from "../../core/documents/prices.ts";
import type { Trigger } from "../../core/documents/run-trigger.ts";
import { UsageError } from "../../core/errors.ts";
import { formatUsd } from "../../core/format/text.ts";
import { makePlan } from "../../core/planning/make-plan.ts";
import { withPrices } from "../../core/platforms/price-lookup.ts";
import { describeReplacedLimits } from "../../core/run/run-limits.ts";
import type { Host } from "../../ports/host.ts";
import type { Store } from "../../ports/store.ts";
import type { ExecutionTarget, StartedRun } from "../../use-cases/plan/execution-target.ts";
import { RunLog } from "../../use-cases/run/run-log.ts";
import {
  limitsOfLastRequest,
  recordLimits,
  recordRequest,
  recordStart,
  withLimitsInForce,
} from "../../use-cases/run/run-requests.ts";
import { storePrices } from "../../use-cases/run/stored-runs.ts";
import { explainSmallDisk, minDiskFor } from "../account/host-disk.ts";
import { selectPlatforms } from "../cloud-suite.ts";
import { targetsOf } from "../images/build.ts";
import { type ImageWorkloads, pinImageWorkloads } from "../images/image-workloads.ts";
import { DEFAULT_STORE, productRoot } from "../locations.ts";
import { DEFAULT_PRICES, readPrices } from "../prices.ts";
import { loadForPlan } from "../suite/plan-suite.ts";
import { batchEngine, describeCalls, openCloudStore } from "./cloud.ts";

export interface BatchInputs {
  readonly suite: string;
  readonly store: string;
  readonly aA: boolean;
  readonly spot: boolean;
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

/** A suite made definite for an AWS account: machines as AWS describes them, versions as the image holds them. */
export async function openBatchTarget(inputs: BatchInputs, host: Host): Promise<ExecutionTarget> {
  const loaded = await loadForPlan(inputs.suite, inputs);
  const account = new AwsAccount(inputs.region ?? defaultRegion());
  const bootstrap = await readBootstrap(account);
  const { plan, inputs: staged } = await planInAws(loaded, { account, bootstrap, inputs }, host);
  const address = inputs.store === DEFAULT_STORE ? undefined : inputs.store;
  const store = await openCloudStore(account, address, bootstrap);
  requireOwnBucket(store, bootstrap);
  const prices = await readPrices(inputs.prices, [inputs.rankBy, plan.eliminateBy]);
  return {
    plan,
    store,
    begin: (run, trigger) =>
      begin(run, { inputs, account, bootstrap, plan, staged, store, prices, trigger }, host),
    notes: () => [describeCalls(account)],
  };
}

interface CloudPlan {
  readonly plan: Plan;
  readonly inputs: ImageWorkloads;
}

interface PlanOptions {
  readonly account: AwsAccount;
  readonly bootstrap: Bootstrap;
  readonly inputs: Pick<BatchInputs, "platforms" | "inputSource">;
}

async function planInAws(
  loaded: LoadedSuite,
  options: PlanOptions,
  host: Host,
): Promise<CloudPlan> {
  const { account, bootstrap } = options;
  const { suite, versions, workloads } = loaded;
  const types = instanceTypesOf(suite, loaded.platforms);
  const facts = await describeInstanceTypes(account, types);
  const pinned = pinCloudPlatforms(suite, loaded.platforms, facts);
  const platforms = selectPlatforms(pinned, options.inputs.platforms);
  const repository = { name: bootstrap.repositoryName, uri: bootstrap.repositoryUri };
  const images = await findImages(loaded, { account, repository, platforms });
  const source = { sources: options.inputs.inputSource, region: account.region };
  const inputs = await pinImageWorkloads(loaded, images, source, host);
  const plan = makePlan({
    suite,
    workloads: inputs.workloads,
    // Once for each architecture, from its own image.
    versions: images.flatMap((image) => {
      const own = platforms.filter(({ architecture }) => architecture === image.architecture);
      return pinImageVersions(image, { versions, workloads, platforms: own });
    }),
    platforms,
  });
  return { plan, inputs };
}

async function findImages(
  loaded: LoadedSuite,
  known: {
    account: AwsAccount;
    repository: ImageRepository;
    platforms: readonly PinnedPlatform[];
  },
): Promise<readonly NamedImage[]> {
  const { account, repository } = known;
  const found: NamedImage[] = [];
  for (const architecture of new Set(known.platforms.map((platform) => platform.architecture))) {
    const targets = targetsOf(loaded, architecture);
    const own = await suiteTag({ loaded, root: productRoot(), architecture, targets });
    const tag = `${own}-${architecture}`;
    const image = await findImage(account.ecr, repository, { tag, architecture });
    found.push({ ...image, named: `${repository.name}:${tag}` });
  }
  return found;
}

/** Found out before machines are paid for: the roles may write the runs of the project's own bucket, nothing else. */
function requireOwnBucket({ location }: Store, { bucketName }: Bootstrap): void {
  const own = s3Address({ bucket: bucketName, key: "" });
  if (location === own) return;
  throw new UsageError(
    `Jobs in AWS may write to ${own} alone, the bucket that gcbench bootstrap made, and not to ${location}. Leave --store out.`,
  );
}

interface PreparedRun {
  readonly inputs: BatchInputs;
  readonly account: AwsAccount;
  readonly bootstrap: Bootstrap;
  readonly plan: Plan;
  readonly staged: ImageWorkloads;
  readonly store: Store;
  /** As the file has them. */
  readonly prices: PriceList;
  readonly trigger: Trigger | null;
}

async function begin(run: string, prepared: PreparedRun, host: Host): Promise<StartedRun> {
  const { inputs, account, bootstrap, plan, staged, store } = prepared;
  const log = new RunLog(store, run, host);
  const limited = withLimitsInForce(await log.state(), plan, inputs);
  const today = inputs.prices === undefined ? await pricesToday(prepared, host) : prepared.prices;
  const prices = await storePrices(store, run, today);
  const budget = new Budget({ plan: limited, prices, region: account.region });
  await recordLimits(log, plan, inputs);
  host.info(describeLimits(limited, budget));
  for (const line of describeReplacedLimits(plan, limited)) host.info(line);
  await preflight(account, plan.platforms, host);
  await storeInputSets(store, run, staged.sets);
  const minDiskGiB = minDiskFor(staged.bytes);
  const options = { hosts: inputs.hosts, minDiskGiB };
  const { platforms } = await deployPlatforms(
    account,
    bootstrap,
    plan.platforms,
    options,
    host,
  ).catch((error) => {
    throw explainSmallDisk(error, { suite: inputs.suite, minDiskGiB });
  });
  // The queues as they are now: a deployment between two calls can have replaced them.
  const queues = Object.fromEntries([...platforms].map(([name, { queueArn }]) => [name, queueArn]));
  const { jobRoleArn, logGroupName: logGroup } = bootstrap;
  const started = await recordStart(log, { region: account.region, queues, jobRoleArn, logGroup });
  const engine = batchEngine({ account, log, started: { ...started, queues } }, host);
  await recordRequest(log, {
    trigger: prepared.trigger,
    rankBy: inputs.rankBy ?? plan.eliminateBy ?? "wall-time",
    lostAttempts: await engine.lostAttempts(),
    isContinuation: inputs.detach && !inputs.retryFailed && inputs.deadlineHours === undefined,
  });
  return {
    prices,
    engine,
    limits: { budget, ...(await limitsOfLastRequest(log, plan)) },
    interrupted: "the jobs were cancelled",
  };
}

/** The file's prices, brought up to date where AWS lets us ask: a spot price of last month says little of today. */
async function pricesToday({ account, plan, prices }: PreparedRun, host: Host): Promise<PriceList> {
  const types = [...new Set(plan.platforms.flatMap(({ instance }) => instance?.type ?? []))];
  const spot = plan.platforms.flatMap(({ instance }) =>
    instance?.purchase === "spot" ? instance.type : [],
  );
  const question = { region: account.region, now: host.clock.now() };
  const asked = await Promise.allSettled([
    readOnDemandPrices(account.pricing, { types, ...question }),
    readSpotPrices(account.ec2, { types: [...new Set(spot)], ...question }),
  ]);
  const failed = asked.find((answer) => answer.status === "rejected");
  if (failed) {
    const why = failed.reason instanceof Error ? failed.reason.message : String(failed.reason);
    host.warn(`Today's prices are not to be had, those of ${DEFAULT_PRICES} hold: ${why}`);
  }
  const found = asked.flatMap((answer) => (answer.status === "fulfilled" ? answer.value : []));
  return withPrices(prices, found);
}

/** How much it can cost at worst, before anything does. */
function describeLimits(plan: Plan, budget: Budget): string {
  const worst = plan.blocks.reduce((sum, block) => sum + budget.maxUsd(block), 0);
  if (worst === 0) return "What it costs is not known: there are no prices of these machines.";
  const all = `If every block took all the time that it may, it would cost ${formatUsd(worst)}`;
  return budget.limitUsd === null
    ? `${all}; there is no spend limit (limits.spendUsd, --spend-usd).`
    : `${all}; it stops before ${formatUsd(budget.limitUsd)}.`;
}
