import { z } from "zod";
import type { AwsAccount } from "../adapters/aws-account.ts";
import { loadSuite } from "../adapters/yaml-catalogue.ts";
import { didYouMean } from "../adapters/yaml-file.ts";
import { instanceTypesOf, pinCloudPlatforms } from "../core/cloud-platforms.ts";
import { UsageError } from "../core/errors.ts";
import type { PinnedPlatform } from "../core/plan.ts";

export const regionInput = z
  .string()
  .regex(/^[a-z]{2}(-[a-z]+)+-\d+$/, "expected a region of AWS, as in us-west-2")
  .optional()
  .meta({ description: "Region of AWS. Default: AWS_REGION, else us-west-2, beside the inputs." });

export const platformsInput = z.string().min(1).optional().meta({
  description: "Of the suite's platforms only these, separated by commas: graviton3,intel-4xlarge.",
});

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
 * @param only names of platforms, or of kinds of machines; undefined: all
 * @throws {UsageError} the suite has faults, or no platform of a name
 */
export async function cloudPlatforms(
  account: AwsAccount,
  { suite: path, only }: { suite: string; only?: string | undefined },
): Promise<readonly PinnedPlatform[]> {
  const { describeInstanceTypes } = await import("../adapters/ec2-instance-types.ts");
  const { suite, platforms } = await loadSuite(path);
  const facts = await describeInstanceTypes(account, instanceTypesOf(suite, platforms));
  const pinned = pinCloudPlatforms(suite, platforms, facts);
  return only === undefined ? pinned : chosen(pinned, listed(only));
}

/** A platform's name stands for all kinds of its machines: graviton3 for graviton3-4xlarge-spot. */
function chosen(
  pinned: readonly PinnedPlatform[],
  names: readonly string[],
): readonly PinnedPlatform[] {
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
