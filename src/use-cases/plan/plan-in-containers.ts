import type { PinnedPlatform, Plan } from "../../core/documents/plan.ts";
import type { Architecture } from "../../core/documents/version.ts";
import { UsageError } from "../../core/errors.ts";
import { type NamedImage, pinImageVersions } from "../../core/planning/image-versions.ts";
import type { LoadedSuite } from "../../core/planning/loaded-suite.ts";
import { makePlan } from "../../core/planning/make-plan.ts";
import { notesOnPlan } from "../../core/planning/plan-notes.ts";
import type { Caller } from "../../ports/caller.ts";
import type { SuiteImages } from "../../ports/suite-images.ts";
import { type ImageInputPorts, type ImageWorkloads, pinImageWorkloads } from "./image-workloads.ts";
import { requireSuiteImages } from "./suite-images.ts";

export interface ContainerPlanRequest {
  /** This machine as the suite's platforms. */
  readonly platforms: readonly PinnedPlatform[];
  /** Architecture of this machine. */
  readonly architecture: Architecture;
  /** Name of the image. Default: the image that `gcbench build` made of the suite. */
  readonly image?: string | undefined;
}

export interface ContainerPlan {
  readonly plan: Plan;
  readonly image: NamedImage;
  readonly staged: ImageWorkloads;
}

/**
 * Plans a suite for this machine, with the versions of a container image.
 *
 * @throws {UsageError} the image is missing, for another architecture, or lacks a version
 */
export async function planInContainers(
  loaded: LoadedSuite,
  { platforms, architecture, image: wanted }: ContainerPlanRequest,
  ports: ImageInputPorts,
  caller: Caller,
): Promise<ContainerPlan> {
  const { suite, versions, workloads } = loaded;
  const image =
    wanted === undefined
      ? await ownImage(loaded, architecture, ports.images)
      : await ports.images.findNamed(wanted);
  if (!image) throw new UsageError(`Image ${wanted} is not on this machine.`);
  if (image.architecture !== architecture) {
    throw new UsageError(
      `Image ${image.named} is for ${image.architecture}, and this machine is ${architecture}. Build it for ${architecture}: \`gcbench build SUITE\` here.`,
    );
  }
  const staged = await pinImageWorkloads(loaded, [image], ports, caller);
  const plan = makePlan({
    suite,
    versions: pinImageVersions(image, { versions, workloads, platforms }),
    workloads: staged.workloads,
    platforms,
  });
  for (const note of notesOnPlan(plan)) caller.warn(note);
  return { plan, image, staged };
}

async function ownImage(
  loaded: LoadedSuite,
  architecture: Architecture,
  images: SuiteImages,
): Promise<NamedImage | null> {
  const [image = null] = await requireSuiteImages(loaded, [{ architecture }], images);
  return image;
}
