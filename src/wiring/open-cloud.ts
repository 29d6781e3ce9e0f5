import { defaultRegion } from "../adapters/aws/aws-options.ts";
import type { Caller } from "../ports/caller.ts";
import type { Cloud } from "../ports/cloud.ts";

/**
 * The AWS account of the current credentials. The AWS clients are loaded on demand: a run on this machine needs none.
 *
 * @param region Default: AWS_REGION, else us-west-2
 */
export async function openCloud(region: string | undefined, caller: Caller): Promise<Cloud> {
  const [{ AwsAccount }, { awsCloud }] = await Promise.all([
    import("../adapters/aws/aws-account.ts"),
    import("./aws-cloud.ts"),
  ]);
  return awsCloud(new AwsAccount(region ?? defaultRegion()), caller);
}
