import { digestOf } from "../documents/digest.ts";
import { type PinnedPlatform, type PinnedWorkload, workloadDigest } from "../documents/plan.ts";
import {
  type Architecture,
  definitionDigest,
  IMAGE_VERSIONS_LABEL,
  type ImageRunDirectory,
  type ImageVersion,
  type ImageVersions,
  imageVersionsSchema,
  type PinnedVersion,
  type Version,
} from "../documents/version.ts";
import { runDirectoryDigest, usesRunDirectory, type Workload } from "../documents/workload.ts";
import { UsageError } from "../errors.ts";
import { plannedWorkloads, runsWorkload } from "./version-workloads.ts";

/** An image as stored in a registry or a Docker engine; its tag may point elsewhere later. */
export interface RegistryImage {
  /** Permanent address: repository@sha256:..., or the id in a Docker engine. */
  readonly reference: string;
  readonly architecture: Architecture;
  readonly labels: Readonly<Record<string, string>>;
}

/** An image to pin versions to. */
export interface NamedImage extends RegistryImage {
  /** Name for messages: repository:tag. */
  readonly named: string;
}

export interface ImagePins {
  readonly versions: readonly Version[];
  readonly workloads: readonly Workload[];
  /** Platforms of the image's architecture. */
  readonly platforms: readonly Pick<PinnedPlatform, "name" | "target">[];
}

/**
 * Pins versions to an image by digest, so that later runs use what was planned.
 *
 * @throws {UsageError} the image lacks a version's definition, or a build for a platform
 */
export function pinImageVersions(
  image: NamedImage,
  { versions, workloads, platforms }: ImagePins,
): readonly PinnedVersion[] {
  const inside = versionsInside(image);
  return versions.flatMap((version) => {
    const builds = buildsOf(version, inside, image);
    for (const platform of platforms) requireMatchingCpu(version, builds, platform);
    const used = builds.filter(
      ({ target }) =>
        target === undefined || platforms.some((platform) => platform.target === target),
    );
    return used.map((build) => pin(version, build, { image, workloads }));
  });
}

/** @throws {UsageError} the image has no readable label with its versions */
export function versionsInside({ labels, named }: Pick<NamedImage, "labels" | "named">) {
  const label = labels[IMAGE_VERSIONS_LABEL];
  if (label === undefined) {
    throw new UsageError(
      `Image ${named} does not list its versions (label ${IMAGE_VERSIONS_LABEL}). Build it with gcbench build.`,
    );
  }
  const versions = imageVersionsSchema.safeParse(parseJson(label));
  if (versions.success) return versions.data;
  throw new UsageError(
    `Image ${named} lists its versions in a form that this gcbench does not support. Rebuild it.`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // The schema rejects null.
  }
}

function buildsOf(
  version: Version,
  inside: ImageVersions,
  { named, architecture }: NamedImage,
): readonly ImageVersion[] {
  const { name } = version;
  const builds = inside.filter((build) => build.name === name);
  if (builds.length === 0) {
    const names = [...new Set(inside.map((build) => build.name))].join(", ");
    throw new UsageError(
      `Image ${named} does not contain version ${name}, only ${names || "none"}. Rebuild it under a new tag.`,
    );
  }
  for (const { definition, executable } of builds) {
    if (definition !== definitionDigest(version)) {
      throw new UsageError(
        `Image ${named} was built from another definition of version ${name}. Rebuild it under a new tag.`,
      );
    }
    if (executable.architecture !== null && executable.architecture !== architecture) {
      throw new UsageError(
        `Image ${named}: ${executable.path} is built for ${executable.architecture}, but the image is for ${architecture}. Rebuild it.`,
      );
    }
  }
  return builds;
}

/** A native build needs its CPU family. On another family it is slow or fails with an illegal instruction. */
function requireMatchingCpu(
  { name }: Version,
  builds: readonly ImageVersion[],
  platform: Pick<PinnedPlatform, "name" | "target">,
): void {
  const targets = builds.map(({ target }) => target);
  if (targets.includes(undefined)) return;
  if (platform.target !== undefined && targets.includes(platform.target)) return;
  const family = platform.target ?? "no known CPU family";
  throw new UsageError(
    `Version ${name} is built for ${targets.join(", ")}, but platform ${platform.name} is ${family}. Set the platform's target in platforms.yml and rebuild the image, or use a portable build.`,
  );
}

function pin(
  version: Version,
  build: ImageVersion,
  { image, workloads }: { image: NamedImage; workloads: readonly Workload[] },
): PinnedVersion {
  const { name, description, arguments: args, environment } = version;
  const { executable, toolchain, target } = build;
  const directories = directoriesFor(version, build, { image, workloads });
  const configuration = directories.map(({ workload, configuration: digest }) => [
    workload,
    digest,
  ]);
  return {
    name,
    ...(description === undefined ? {} : { description }),
    digest: digestOf({
      executable: executable.sha256,
      args,
      environment,
      configuration: configuration.length > 0 ? configuration : null,
    }),
    executable,
    arguments: args,
    environment,
    ...plannedWorkloads(version, workloads),
    runDirectory: null,
    ...(directories.length === 0
      ? {}
      : {
          runDirectories: Object.fromEntries(
            directories.map((directory) => [directory.workload, directory.path]),
          ),
        }),
    toolchain,
    ...(target === undefined ? {} : { target }),
    ...(build.commits === undefined ? {} : { commits: build.commits }),
    image: image.reference,
  };
}

/** The image's run directories for these workloads. */
function directoriesFor(
  version: Version,
  { name, runDirectories }: ImageVersion,
  { workloads, image: { named } }: { image: NamedImage; workloads: readonly Workload[] },
): readonly ImageRunDirectory[] {
  return workloads.flatMap((workload) => {
    if (!usesRunDirectory(workload) || !runsWorkload(version, workload)) return [];
    const found = runDirectories.find((directory) => directory.workload === workload.name);
    if (found?.definition === runDirectoryDigest(workload)) return [found];
    const why = found
      ? `was built from another definition of workload ${workload.name}`
      : `has no run directory of workload ${workload.name} for version ${name}`;
    throw new UsageError(`Image ${named} ${why}. Rebuild it under a new tag.`);
  });
}

/**
 * Pins a workload for runs in containers.
 *
 * @param inputs digest of the input files; null: none
 * @throws {UsageError} the workload needs files of this machine
 */
export function pinImageWorkload(workload: Workload, inputs: string | null): PinnedWorkload {
  if (workload.kind === "command" && workload.workingDirectory !== undefined) {
    throw new UsageError(
      `Workload ${workload.name} has a workingDirectory on this machine, which containers cannot see. Remove it, or run without an image.`,
    );
  }
  return { workload, digest: workloadDigest(workload, inputs), inputs };
}
