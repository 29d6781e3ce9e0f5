import type { InputList } from "../core/documents/inputs.ts";
import type { RunSettings } from "../core/documents/run-settings.ts";
import type { Architecture } from "../core/documents/version.ts";
import type { NamedImage } from "../core/planning/image-versions.ts";
import type { LoadedSuite } from "../core/planning/loaded-suite.ts";

/** The container images that `gcbench build` made of suites: in a registry, or on this machine. */
export interface SuiteImages {
  /** The tag of a suite's image, to which callers add the architecture: `TAG-amd64`. */
  tagOf(loaded: LoadedSuite, architecture: Architecture): Promise<string>;
  /** The image's name in messages: `repository:tag`. */
  nameOf(tag: string): string;
  /**
   * @param tag with the architecture
   * @returns null: no image has this tag
   * @throws {UsageError} the image is for another architecture than a registry's tag says
   */
  find(tag: string, architecture: Architecture): Promise<NamedImage | null>;
  /** The image of a full name, for any architecture. @returns null: there is none here */
  findNamed(name: string): Promise<NamedImage | null>;
  /** Says where an image is missing, and which command builds it. */
  describeMissing(tag: string, architecture: Architecture): string;
  /** @throws {UsageError} the image's labels hold no list, or a damaged one */
  inputLists(image: Pick<NamedImage, "labels" | "named">): readonly ImageInputList[];
  /** @throws {UsageError} the image's labels lack settings, or hold damaged ones */
  runSettings(image: Pick<NamedImage, "labels" | "named">): readonly ImageRunSettings[];
}

/** Settings of the run directory of one version in an image for one workload. */
export interface ImageRunSettings {
  readonly workload: string;
  readonly version: string;
  readonly settings: RunSettings;
}

/** What one version in an image reads for one workload. */
export interface ImageInputList {
  readonly workload: string;
  readonly version: string;
  readonly list: InputList;
}
