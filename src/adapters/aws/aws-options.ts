import type { Pluggable } from "@smithy/types";
import { VERSION } from "../../core/product.ts";
import { explainAwsError } from "./aws-errors.ts";
import { workflowCredentials } from "./workflow-credentials.ts";

/** Region of GEOS-Chem's input data (s3://geos-chem). */
export const DEFAULT_REGION = "us-west-2";

/** Region from the environment variables of AWS's tools; profiles are not read. */
export function defaultRegion(fallback = DEFAULT_REGION): string {
  return process.env["AWS_REGION"] || process.env["AWS_DEFAULT_REGION"] || fallback;
}

/** Attempts per call. With adaptive retry this covers a minute or two of throttling. */
const MAX_ATTEMPTS = 10;

/** Calls by action, for example `batch:SubmitJob`; the SDK's retries are not counted. */
export type AwsCalls = Map<string, number>;

/** Role that a workflow's job assumes; if unset, the SDK's default credential chain applies. */
const ROLE_VARIABLE = "GCBENCH_ROLE_ARN";

/** Options of all AWS clients. */
export function awsOptions(region: string) {
  // The warning advises updating the SDK, but the SDK is bundled.
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

/** IAM actions of calls that IAM names differently. */
const IAM_ACTIONS: Readonly<Record<string, string>> = {
  "s3:ListObjectsV2": "s3:ListBucket",
  "s3:HeadBucket": "s3:ListBucket",
  "s3:HeadObject": "s3:GetObject",
};

/** Client middleware that counts calls and explains errors (explainAwsError). */
export function observed<I extends object, O extends object>(
  service: string,
  calls: AwsCalls,
): Pluggable<I, O> {
  return {
    applyToStack: (stack) => {
      stack.add(
        (next, context) => async (input) => {
          const call = `${service}:${String(context.commandName ?? "").replace(/Command$/, "")}`;
          const action = IAM_ACTIONS[call] ?? call;
          calls.set(call, (calls.get(call) ?? 0) + 1);
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
