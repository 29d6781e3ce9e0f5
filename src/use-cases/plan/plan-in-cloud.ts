import {
  instanceTypesOf,
  narrowToNames,
  pinCloudPlatforms,
} from "../../core/cloud/cloud-platforms.ts";
import { selectPlatforms } from "../../core/cloud/select-platforms.ts";
import type { PinnedPlatform, Plan } from "../../core/documents/plan.ts";
import { parseList } from "../../core/format/parse-list.ts";
import { pinImageVersions } from "../../core/planning/image-versions.ts";
import { cloudPart, type LoadedSuite } from "../../core/planning/loaded-suite.ts";
import { makePlan } from "../../core/planning/make-plan.ts";
import { notesOnPlan } from "../../core/planning/plan-notes.ts";
import type { Caller } from "../../ports/caller.ts";
import type { InstanceTypes } from "../../ports/instance-types.ts";
import { type ImageInputPorts, type ImageWorkloads, pinImageWorkloads } from "./image-workloads.ts";
import { requireSuiteImages } from "./suite-images.ts";

/** What planning for AWS asks. */
export interface CloudPlanPorts extends ImageInputPorts {
  readonly instanceTypes: InstanceTypes;
}

export interface CloudPlan {
  readonly plan: Plan;
  /** The inputs that jobs stage, or make, before they measure. */
  readonly staged: ImageWorkloads;
}

/**
 * Plans a suite for AWS: instance types as AWS describes them, versions as the images hold them, inputs as their sources
 * have them now.
 *
 * @param only names of platforms, separated by commas; undefined: all
 * @throws {UsageError} a platform, an image, a version in it or an input is missing
 */
export async function planInCloud(
  loaded: LoadedSuite,
  only: string | undefined,
  ports: CloudPlanPorts,
  caller: Caller,
): Promise<CloudPlan> {
  const { suite, versions, workloads } = loaded;
  const platforms = await pinSuitePlatforms(loaded, only, ports);
  const images = await requireSuiteImages(loaded, platforms, ports.images);
  const staged = await pinImageWorkloads(loaded, images, ports, caller);
  const plan = makePlan({
    suite,
    workloads: staged.workloads,
    // One build for each architecture, from that architecture's image.
    versions: images.flatMap((image) => {
      const own = platforms.filter(({ architecture }) => architecture === image.architecture);
      return pinImageVersions(image, { versions, workloads, platforms: own });
    }),
    platforms,
  });
  for (const note of notesOnPlan(plan)) caller.warn(note);
  return { plan, staged };
}

/**
 * The platforms of a suite as AWS instances.
 *
 * @param only names of platforms, separated by commas; undefined: all
 * @throws {UsageError} a platform is not in AWS, or no platform has one of the names
 */
export async function pinSuitePlatforms(
  loaded: LoadedSuite,
  only: string | undefined,
  { instanceTypes }: { readonly instanceTypes: InstanceTypes },
): Promise<readonly PinnedPlatform[]> {
  const { suite, platforms } = cloudPart(loaded);
  // AWS is asked about the named platforms alone: a region may lack the types of the others.
  const names = parseList(only ?? "");
  const named = names.length > 0 ? narrowToNames(suite, platforms, names) : suite;
  const facts = await instanceTypes.describe(instanceTypesOf(named, platforms));
  return selectPlatforms(pinCloudPlatforms(named, platforms, facts), only);
}
