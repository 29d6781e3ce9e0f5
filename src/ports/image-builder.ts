import type { Architecture, ImageVersions } from "../core/documents/version.ts";
import type { LoadedSuite } from "../core/planning/loaded-suite.ts";

/** Builds the container images of suites on this machine. */
export interface ImageBuilder {
  /** @throws {UsageError} a version cannot be built, or another image has the tag */
  build(request: ImageBuild): Promise<SuiteImage>;
  /** Adds the baseline's versions to the candidate's image. @throws {UsageError} the images do not fit together */
  pair(request: ImagePair): Promise<PairedImage>;
}

export interface ImageBuild {
  readonly loaded: LoadedSuite;
  readonly architecture: Architecture;
  /** Without the architecture. Default: the suite's tag. */
  readonly tag?: string | undefined;
  /** Image that recipes for Debian start from. Default: Debian 13. */
  readonly base?: string | undefined;
  readonly network?: string | undefined;
  /** Push the image to the account's registry. */
  readonly push: boolean;
  readonly region?: string | undefined;
  /** Build everything again, including images that exist. */
  readonly again: boolean;
  /** Compile what is missing. False: push only an image that exists on this machine. */
  readonly compile: boolean;
}

/** An image that is part of the suite's image. */
export interface ImagePart {
  readonly tag: string;
  readonly versions: readonly string[];
  readonly from: "built" | "this machine" | "registry";
  readonly seconds: number;
  readonly bytes: number;
}

/** The image of a suite for one architecture. */
export interface SuiteImage {
  /** With the architecture. */
  readonly tag: string;
  readonly architecture: Architecture;
  /** Digest of everything that it was built from. */
  readonly inputs: string;
  readonly versions: ImageVersions;
  readonly labels: Readonly<Record<string, string>>;
  /** Address in the registry, by digest; null: it is only on this machine. */
  readonly reference: string | null;
  /** Name on this machine; null: it was found in the registry and not fetched. */
  readonly localName: string | null;
  readonly bytes: number | null;
  readonly parts: readonly ImagePart[];
  readonly seconds: number;
  /** An image built from the same inputs existed, so nothing was built. */
  readonly alreadyExists: boolean;
}

export interface ImagePair {
  /** Names of images on this machine. */
  readonly baseline: string;
  readonly candidate: string;
  /** Name of the new image. */
  readonly tag: string;
}

export interface PairedImage {
  readonly id: string;
  readonly architecture: Architecture;
  readonly versions: ImageVersions;
  readonly bytes: number;
}
