import type { AwsAccount } from "../adapters/aws/aws-account.ts";
import { loadSuite } from "../adapters/catalogue/yaml-catalogue.ts";
import { didYouMean } from "../adapters/catalogue/yaml-file.ts";
import { instanceTypesOf, pinCloudPlatforms } from "../core/cloud/cloud-platforms.ts";
import type { PinnedPlatform } from "../core/documents/plan.ts";
import { UsageError } from "../core/errors.ts";
import { allSpot } from "./spot.ts";

/** `a, b` as a list. */
export function parseList(text: string): readonly string[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

interface CloudSuite {
  readonly suite: string;
  /** Names of platforms, separated by commas. Default: all. */
  readonly only?: string | undefined;
  /** All machines bought as spot. Default: as the suite has it. */
  readonly spot?: boolean;
}

/**
 * A suite's platforms as machines of AWS.
 *
 * @throws {UsageError} the suite has faults, or no platform of a name
 */
export async function cloudPlatforms(
  account: AwsAccount,
  { suite: path, only, spot = false }: CloudSuite,
): Promise<readonly PinnedPlatform[]> {
  const { describeInstanceTypes } = await import("../adapters/aws/ec2-instance-types.ts");
  const { suite, platforms } = await loadSuite(path, spot ? allSpot : undefined);
  const facts = await describeInstanceTypes(account, instanceTypesOf(suite, platforms));
  const pinned = pinCloudPlatforms(suite, platforms, facts);
  return selectPlatforms(pinned, only);
}

/**
 * A platform's name stands for all kinds of its machines: graviton3 for graviton3-4xlarge-spot.
 *
 * @throws {UsageError} no platform has such a name
 */
export function selectPlatforms(
  pinned: readonly PinnedPlatform[],
  only: string | undefined,
): readonly PinnedPlatform[] {
  if (only === undefined) return pinned;
  const names = parseList(only);
  const isNamed = (platform: PinnedPlatform, name: string) =>
    [platform.id, platform.name].includes(name) || platform.name.startsWith(`${name}-`);
  const unknownName = names.find((name) => !pinned.some((platform) => isNamed(platform, name)));
  if (unknownName !== undefined) {
    const known = [...new Set(pinned.map(({ name }) => name))];
    const hint = didYouMean(unknownName, known);
    throw new UsageError(`The suite has no platform ${unknownName}${hint ? `: ${hint}` : "."}`);
  }
  return pinned.filter((platform) => names.some((name) => isNamed(platform, name)));
}
