import type { InstanceFacts } from "../core/documents/instance.ts";

/** Facts about the instance types of a cloud. */
export interface InstanceTypes {
  /**
   * @returns one entry for each type, in the same order
   * @throws {UsageError} the region does not offer a type, or no facts about it are known
   */
  describe(types: readonly string[]): Promise<readonly InstanceFacts[]>;
}
