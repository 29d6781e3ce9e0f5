import { CONTAINER_MESSAGES } from "./container-messages.ts";
import { type EndingRule, STAGES } from "./ending-rule.ts";
import { HOST_MESSAGES } from "./host-messages.ts";
import { PULL_MESSAGES } from "./pull-messages.ts";
import { QUEUE_MESSAGES } from "./queue-messages.ts";

/** All rules, in order of priority: external causes come before failures within the job. */
export const ENDING_RULES: readonly EndingRule[] = [
  ...HOST_MESSAGES,
  ...QUEUE_MESSAGES,
  ...PULL_MESSAGES,
  ...CONTAINER_MESSAGES,
];

/** @param texts reasons and log lines, each matched separately */
export function findEndingRule(
  texts: readonly string[],
  exitCode?: number,
): EndingRule | undefined {
  return ENDING_RULES.find(
    ({ stage, pattern, exitCode: needed }) =>
      (needed === undefined || needed === exitCode) &&
      texts.some((text) => (!stage || STAGES[stage].test(text)) && pattern.test(text)),
  );
}

/** Rule for the reason that AWS Batch reports for a waiting job. */
export function findQueueRule(statusReason: string): EndingRule | undefined {
  return QUEUE_MESSAGES.find(({ pattern }) => pattern.test(statusReason));
}
