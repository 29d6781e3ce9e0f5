import type { AwsAccount } from "../adapters/aws/aws-account.ts";
import { loadSuite } from "../adapters/yaml-catalogue.ts";
import { didYouMean } from "../adapters/yaml-file.ts";
import { instanceTypesOf, pinCloudPlatforms } from "../core/cloud-platforms.ts";
import { UsageError } from "../core/errors.ts";
import type { PinnedPlatform } from "../core/plan.ts";

/** `a, b` as a list. */
export function listed(text: string): readonly string[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/**
 * A suite's platforms as machines of AWS.
 *
 * @param only names of platforms, separated by commas; undefined: all
 * @throws {UsageError} the suite has faults, or no platform of a name
 */
export async function cloudPlatforms(
  account: AwsAccount,
  { suite: path, only }: { suite: string; only?: string | undefined },
): Promise<readonly PinnedPlatform[]> {
  const { describeInstanceTypes } = await import("../adapters/aws/ec2-instance-types.ts");
  const { suite, platforms } = await loadSuite(path);
  const facts = await describeInstanceTypes(account, instanceTypesOf(suite, platforms));
  const pinned = pinCloudPlatforms(suite, platforms, facts);
  return onlyNamed(pinned, only);
}

/**
 * A platform's name stands for all kinds of its machines: graviton3 for graviton3-4xlarge-spot.
 *
 * @throws {UsageError} no platform has such a name
 */
export function onlyNamed(
  pinned: readonly PinnedPlatform[],
  only: string | undefined,
): readonly PinnedPlatform[] {
  if (only === undefined) return pinned;
  const names = listed(only);
  const isNamed = (platform: PinnedPlatform, name: string) =>
    [platform.id, platform.name].includes(name) || platform.name.startsWith(`${name}-`);
  const stranger = names.find((name) => !pinned.some((platform) => isNamed(platform, name)));
  if (stranger !== undefined) {
    const known = [...new Set(pinned.map(({ name }) => name))];
    const hint = didYouMean(stranger, known);
    throw new UsageError(`The suite has no platform ${stranger}${hint ? `: ${hint}` : "."}`);
  }
  return pinned.filter((platform) => names.some((name) => isNamed(platform, name)));
}
