import { digestOf } from "../../core/documents/digest.ts";
import {
  type PinnedPlatform,
  type PinnedWorkload,
  workloadDigest,
} from "../../core/documents/plan.ts";
import {
  definitionDigest,
  IMAGE_VERSIONS_LABEL,
  type ImageRunDirectory,
  type ImageVersion,
  type ImageVersions,
  imageVersionsSchema,
  type PinnedVersion,
  type Version,
} from "../../core/documents/version.ts";
import { runDirectoryDigest, type Workload } from "../../core/documents/workload.ts";
import { UsageError } from "../../core/errors.ts";
import type { RegistryImage } from "./image-registry.ts";

/** An image that versions are pinned to. */
export interface NamedImage extends RegistryImage {
  /** For people: repository:tag. */
  readonly named: string;
}

export interface ImagePins {
  readonly versions: readonly Version[];
  readonly workloads: readonly Workload[];
  /** Platforms of the image's architecture. */
  readonly platforms: readonly Pick<PinnedPlatform, "name" | "target">[];
}

/**
 * Versions as an image holds them: what runs later is what was planned, by digest.
 *
 * @throws {UsageError} the image does not hold a version as defined, or not for a platform
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
      ({ target }) => target === undefined || platforms.some((one) => one.target === target),
    );
    return used.map((build) => pin(version, build, { image, workloads }));
  });
}

/** @throws {UsageError} the image says nothing of its versions that this gcbench understands */
export function versionsInside({ labels, named }: Pick<NamedImage, "labels" | "named">) {
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

function buildsOf(
  version: Version,
  inside: ImageVersions,
  { named, architecture }: NamedImage,
): readonly ImageVersion[] {
  const { name } = version;
  const builds = inside.filter((one) => one.name === name);
  if (builds.length === 0) {
    const names = [...new Set(inside.map((one) => one.name))].join(", ");
    throw new UsageError(`Image ${named} holds no version ${name}, only ${names || "none"}.`);
  }
  for (const { definition, executable } of builds) {
    if (definition !== definitionDigest(version)) {
      throw new UsageError(
        `Image ${named} was built from another definition of version ${name} than the suite's. Build it anew under a new tag.`,
      );
    }
    if (executable.architecture !== null && executable.architecture !== architecture) {
      throw new UsageError(
        `Image ${named}: ${executable.path} is made for ${executable.architecture}, and the image says ${architecture}.`,
      );
    }
  }
  return builds;
}

/** A native build runs on its own CPU family: on another one it would be slow, or die of an unknown instruction. */
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
    `Version ${name} is built for ${targets.join(", ")}, and platform ${platform.name} is of ${family}. Give the platform its target in platforms.yml and build the image anew, or use a portable build.`,
  );
}

function pin(
  version: Version,
  build: ImageVersion,
  { image, workloads }: { image: NamedImage; workloads: readonly Workload[] },
): PinnedVersion {
  const { name, description, arguments: args, environment } = version;
  const { executable, toolchain, target } = build;
  const directories = directoriesFor(build, workloads, image);
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
    runDirectory: null,
    ...(directories.length === 0
      ? {}
      : { runDirectories: Object.fromEntries(directories.map((one) => [one.workload, one.path])) }),
    toolchain,
    ...(target === undefined ? {} : { target }),
    ...(build.commits === undefined ? {} : { commits: build.commits }),
    image: image.reference,
  };
}

/** The run directories that were made in the image for these workloads. */
export function directoriesFor(
  { name, runDirectories }: ImageVersion,
  workloads: readonly Workload[],
  { named }: Pick<NamedImage, "named">,
): readonly ImageRunDirectory[] {
  return workloads.flatMap((workload) => {
    if (workload.kind !== "geos-chem-classic") return [];
    const found = runDirectories.find((one) => one.workload === workload.name);
    if (found?.definition === runDirectoryDigest(workload)) return [found];
    const why = found
      ? `was built from another definition of workload ${workload.name} than the suite's`
      : `holds no run directory of workload ${workload.name} for version ${name}`;
    throw new UsageError(`Image ${named} ${why}. Build it anew under a new tag.`);
  });
}

/**
 * @param inputs digest of the set of files that its versions start from; null: none
 * @throws {UsageError} it needs files of this machine that no container sees
 */
export function pinImageWorkload(workload: Workload, inputs: string | null): PinnedWorkload {
  if (workload.kind === "command" && workload.workingDirectory !== undefined) {
    throw new UsageError(
      `Workload ${workload.name} has a workingDirectory on this machine, which nothing in a container can see.`,
    );
  }
  return { workload, digest: workloadDigest(workload, inputs), inputs };
}
