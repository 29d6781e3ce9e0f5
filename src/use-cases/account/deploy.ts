import type { PinnedPlatform } from "../../core/documents/plan.ts";
import type { PriceList } from "../../core/documents/prices.ts";
import type { NamedImage } from "../../core/planning/image-versions.ts";
import type { LoadedSuite } from "../../core/planning/loaded-suite.ts";
import type { Caller } from "../../ports/caller.ts";
import type { Cloud } from "../../ports/cloud.ts";
import type { Deployment } from "../../ports/infrastructure.ts";
import type { SuiteImages } from "../../ports/suite-images.ts";
import { describeHosts } from "../../report/infrastructure/deployment.ts";
import { describeStackPlans } from "../../report/infrastructure/stack-plans.ts";
import { minDiskOf } from "../plan/host-disk.ts";
import type { ImageInputPorts } from "../plan/image-workloads.ts";
import { pinSuitePlatforms } from "../plan/plan-in-cloud.ts";
import { lookUpSuiteImages } from "../plan/suite-images.ts";
import { confirmChanges } from "./confirm-changes.ts";

export interface DeployRequest {
  /** Names of platforms, separated by commas. Default: all. */
  readonly platforms?: string | undefined;
  readonly hosts?: number | undefined;
  readonly diskGib?: number | undefined;
  readonly profiling?: "on" | "off" | undefined;
  readonly yes: boolean;
  /** Change nothing. */
  readonly checkOnly: boolean;
}

export interface DeployResult {
  /** Null: only checked. */
  readonly deployment: Deployment | null;
  readonly platforms: readonly PinnedPlatform[];
}

/**
 * Creates or updates the platforms of a suite, after checks of the account and the suite's images. Or only checks.
 *
 * @throws {UsageError} the account does not allow it, or an image is for another architecture
 */
export async function deploySuite(
  loaded: LoadedSuite,
  request: DeployRequest,
  {
    cloud,
    inputs,
    prices,
  }: {
    readonly cloud: Cloud;
    readonly inputs: Omit<ImageInputPorts, "images">;
    readonly prices: PriceList;
  },
  caller: Caller,
): Promise<DeployResult> {
  const { infrastructure, region } = cloud;
  const { hosts, diskGib, profiling, yes, checkOnly } = request;
  const bootstrap = await infrastructure.readBootstrap();
  const platforms = await pinSuitePlatforms(loaded, request.platforms, cloud);
  const { account, identity } = await infrastructure.preflight(platforms);
  caller.info(`Account ${account}, region ${region}, as ${identity}`);
  const images = cloud.suiteImages(bootstrap);
  const found = await reportSuiteImages(loaded, platforms, images, caller);
  if (checkOnly) return { deployment: null, platforms };
  const minDiskGiB =
    diskGib === undefined
      ? await minDiskOf(loaded, found, { images, ...inputs }, caller)
      : undefined;
  const deployment = await infrastructure.deployPlatforms(bootstrap, platforms, {
    hosts,
    diskGiB: diskGib,
    minDiskGiB,
    profiling,
    confirm: (changes) =>
      confirmChanges(caller, {
        preview: `${describeStackPlans(changes.map(({ plan }) => plan))}\n\n${describeHosts({ platforms, hosts, region, prices })}`,
        question: "Make these changes?",
        yes,
      }),
  });
  return { deployment, platforms };
}

/** Says which images exist. A missing image is no error: it can be built after the platforms. */
async function reportSuiteImages(
  loaded: LoadedSuite,
  platforms: readonly PinnedPlatform[],
  images: SuiteImages,
  caller: Caller,
): Promise<readonly NamedImage[]> {
  const lookups = await lookUpSuiteImages(loaded, platforms, images);
  for (const { tag, architecture, image } of lookups) {
    const named = images.nameOf(tag);
    caller.info(
      image
        ? `Image ${named} is made for ${architecture}, like its platforms.`
        : `Image ${named} is not in the registry yet: \`gcbench build SUITE --push\` on an ${architecture} machine builds it.`,
    );
  }
  return lookups.flatMap(({ image }) => image ?? []);
}
