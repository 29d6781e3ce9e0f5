import type { Pluggable } from "@smithy/types";
import { VERSION } from "../../core/product.ts";
import { explainAwsError } from "./aws-errors.ts";
import { workflowCredentials } from "./workflow-credentials.ts";

/** Beside the input data of GEOS-Chem (s3://geos-chem). */
export const DEFAULT_REGION = "us-west-2";

/** The region that the environment names, as AWS's tools read it; a profile's is not looked up. */
export function defaultRegion(fallback = DEFAULT_REGION): string {
  return process.env["AWS_REGION"] || process.env["AWS_DEFAULT_REGION"] || fallback;
}

/** The first call and its repetitions; with adaptive retry that is a minute or two of throttling. */
const MAX_ATTEMPTS = 10;

/** How many calls were made, by `batch:SubmitJob` and the like; repetitions by the SDK are not counted. */
export type AwsCalls = Map<string, number>;

/** Names a role that a workflow's job takes on; unset: credentials as the SDK finds them. */
const ROLE_VARIABLE = "GCBENCH_ROLE_ARN";

/** What all clients of AWS have in common. */
export function awsOptions(region: string) {
  // Its advice is about updating the SDK, and that is in our bundle.
  process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
  const role = process.env[ROLE_VARIABLE];
  return {
    region,
    ...(role ? { credentials: workflowCredentials(role, region) } : {}),
    retryMode: "adaptive",
    maxAttempts: MAX_ATTEMPTS,
    customUserAgent: `gcbench/${VERSION}`,
  };
}

/** Calls that IAM has another name for: what a policy must allow. */
const IAM_ACTIONS: Readonly<Record<string, string>> = {
  "s3:ListObjectsV2": "s3:ListBucket",
  "s3:HeadBucket": "s3:ListBucket",
  "s3:HeadObject": "s3:GetObject",
};

/** Counts a client's calls, and says in our words what can go wrong with any of them. */
export function observed<I extends object, O extends object>(
  service: string,
  calls: AwsCalls,
): Pluggable<I, O> {
  return {
    applyToStack: (stack) => {
      stack.add(
        (next, context) => async (input) => {
          const called = `${service}:${String(context.commandName ?? "").replace(/Command$/, "")}`;
          const action = IAM_ACTIONS[called] ?? called;
          calls.set(called, (calls.get(called) ?? 0) + 1);
          try {
            return await next(input);
          } catch (error) {
            throw explainAwsError(error, action);
          }
        },
        { step: "initialize", name: "gcbench-observed", priority: "high" },
      );
    },
  };
}
