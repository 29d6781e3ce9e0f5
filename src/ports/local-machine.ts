import type { PinnedPlatform } from "../core/documents/plan.ts";
import type { Suite } from "../core/documents/suite.ts";
import type { Architecture } from "../core/documents/version.ts";
import type { LoadedSuite } from "../core/planning/loaded-suite.ts";
import type { PinnedSuite } from "../core/planning/make-plan.ts";

/** This machine as a place where suites run. */
export interface LocalMachine {
  readonly architecture: Architecture;
  /** @throws {UsageError} a platform of the suite is in AWS, or has more threads than this machine has processors */
  pinPlatforms(suite: Suite): readonly PinnedPlatform[];
  /**
   * Compiles what must be compiled, and takes the digests of executables, configuration and initial state.
   *
   * @param platforms nodes that share this machine's files. Default: this machine alone
   * @throws {UsageError} something that the suite names is missing or cannot run here
   */
  pinSuite(loaded: LoadedSuite, platforms?: readonly PinnedPlatform[]): Promise<PinnedSuite>;
}
