import type { ECRClient } from "@aws-sdk/client-ecr";
import { digestOf } from "../../core/digest.ts";
import { UsageError } from "../../core/errors.ts";
import { type PinnedPlatform, type PinnedWorkload, workloadDigest } from "../../core/plan.ts";
import type { Suite } from "../../core/suite.ts";
import {
  type Architecture,
  definitionDigest,
  IMAGE_VERSIONS_LABEL,
  type ImageVersions,
  imageVersionsSchema,
  type PinnedVersion,
  type Version,
} from "../../core/version.ts";
import type { Workload } from "../../core/workload.ts";
import { findImage, type ImageRepository, type RegisteredImage } from "./ecr-images.ts";

/**
 * A suite's versions as they are in its image, once for each architecture: what runs later is what was planned, by
 * digest.
 *
 * @throws {UsageError} the image is not there, is of another architecture, or does not hold a version as defined
 */
export async function pinImageVersions(
  ecr: ECRClient,
  repository: ImageRepository,
  wanted: { suite: Suite; versions: readonly Version[]; platforms: readonly PinnedPlatform[] },
): Promise<readonly PinnedVersion[]> {
  const { suite, versions, platforms } = wanted;
  if (suite.image === undefined) {
    throw new UsageError(
      `Suite ${suite.name} names no image: in AWS its versions run from one. Add \`image: TAG\`; docs/aws.md says how to build it.`,
    );
  }
  const architectures = [...new Set(platforms.map(({ architecture }) => architecture))];
  const pinned: PinnedVersion[] = [];
  for (const architecture of architectures) {
    const tag = `${suite.image}-${architecture}`;
    const image = await findImage(ecr, repository, { tag, architecture });
    const named = `${repository.name}:${tag}`;
    const inside = versionsInside(image, named);
    for (const version of versions)
      pinned.push(pin(version, { inside, image, named, architecture }));
  }
  return pinned;
}

function versionsInside({ labels }: RegisteredImage, named: string): ImageVersions {
  const label = labels[IMAGE_VERSIONS_LABEL];
  if (label === undefined) {
    throw new UsageError(
      `Image ${named} does not say which versions it holds (label ${IMAGE_VERSIONS_LABEL}): it was not built by gcbench.`,
    );
  }
  const versions = imageVersionsSchema.safeParse(parseJson(label));
  if (versions.success) return versions.data;
  throw new UsageError(
    `Image ${named} says which versions it holds in a form that this gcbench does not know; build it anew.`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // The schema refuses it in words of its own.
  }
}

function pin(
  version: Version,
  known: {
    inside: ImageVersions;
    image: RegisteredImage;
    named: string;
    architecture: Architecture;
  },
): PinnedVersion {
  const { inside, image, named, architecture } = known;
  const { name, description, arguments: args, environment } = version;
  const found = inside.find((one) => one.name === name);
  if (!found) {
    const names = inside.map((one) => one.name).join(", ");
    throw new UsageError(`Image ${named} holds no version ${name}, only ${names || "none"}.`);
  }
  if (found.definition !== definitionDigest(version)) {
    throw new UsageError(
      `Image ${named} was built from another definition of version ${name} than the suite's. Build it anew under a new tag.`,
    );
  }
  const { executable, toolchain } = found;
  if (executable.architecture !== null && executable.architecture !== architecture) {
    throw new UsageError(
      `Image ${named}: ${executable.path} is made for ${executable.architecture}, and the image says ${architecture}.`,
    );
  }
  return {
    name,
    ...(description === undefined ? {} : { description }),
    digest: digestOf({ executable: executable.sha256, args, environment, configuration: null }),
    executable,
    arguments: args,
    environment,
    runDirectory: null,
    toolchain,
    image: image.reference,
  };
}

/** @throws {UsageError} it needs files that no image holds yet */
export function pinImageWorkload(workload: Workload): PinnedWorkload {
  if (workload.kind === "geos-chem-classic") {
    throw new UsageError(
      `Workload ${workload.name} needs a run directory in its image, and no image of GEOS-Chem holds one yet.`,
    );
  }
  if (workload.kind === "command" && workload.workingDirectory !== undefined) {
    throw new UsageError(
      `Workload ${workload.name} has a workingDirectory on this machine, which no job in AWS can see.`,
    );
  }
  return { workload, digest: workloadDigest(workload, null), inputs: null };
}
