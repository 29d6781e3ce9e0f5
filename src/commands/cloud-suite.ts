import { z } from "zod";
import type { AwsAccount } from "../adapters/aws-account.ts";
import { loadSuite } from "../adapters/yaml-catalogue.ts";
import { instanceTypesOf, pinCloudPlatforms } from "../core/cloud-platforms.ts";
import type { PinnedPlatform } from "../core/plan.ts";

export const regionInput = z
  .string()
  .regex(/^[a-z]{2}(-[a-z]+)+-\d+$/, "expected a region of AWS, as in us-west-2")
  .optional()
  .meta({ description: "Region of AWS. Default: AWS_REGION, else us-west-2, beside the inputs." });

export const platformsInput = z.string().min(1).optional().meta({
  description: "Of the suite's platforms only these, separated by commas: graviton3,amd-genoa.",
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
 * @param only names of platforms, separated by commas; undefined: all
 * @throws {UsageError} the suite has faults, or no platform of a name
 */
export async function cloudPlatforms(
  account: AwsAccount,
  { suite: path, only }: { suite: string; only?: string | undefined },
): Promise<readonly PinnedPlatform[]> {
  const { onlyPlatforms } = await import("./batch-site.ts");
  const { describeInstanceTypes } = await import("../adapters/ec2-instance-types.ts");
  const { suite, platforms } = onlyPlatforms(await loadSuite(path), only);
  const facts = await describeInstanceTypes(account, instanceTypesOf(suite, platforms));
  return pinCloudPlatforms(suite, platforms, facts);
}
