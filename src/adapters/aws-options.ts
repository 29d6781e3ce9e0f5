import type { Pluggable } from "@smithy/types";
import { VERSION } from "../core/product.ts";
import { explainAwsError } from "./aws-faults.ts";

/** Beside the input data of GEOS-Chem (s3://geos-chem). */
export const DEFAULT_REGION = "us-west-2";

/** The first call and its repetitions; with adaptive retry that is a minute or two of throttling. */
const MOST_ATTEMPTS = 10;

/** How many calls were made, by `batch:SubmitJob` and the like; repetitions by the SDK are not counted. */
export type AwsCalls = Map<string, number>;

/** What all clients of AWS have in common. */
export function awsOptions(region: string) {
  return {
    region,
    retryMode: "adaptive",
    maxAttempts: MOST_ATTEMPTS,
    customUserAgent: `gcbench/${VERSION}`,
  };
}

/** Counts a client's calls, and says in our words what can go wrong with any of them. */
export function observed(service: string, calls: AwsCalls): Pluggable<object, object> {
  return {
    applyToStack: (stack) => {
      stack.add(
        (next, context) => async (input) => {
          const action = `${service}:${String(context.commandName ?? "").replace(/Command$/, "")}`;
          calls.set(action, (calls.get(action) ?? 0) + 1);
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
