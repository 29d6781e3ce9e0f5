import { CONTAINER_MESSAGES } from "./container-messages.ts";
import { type EndingRule, STAGES } from "./ending-rule.ts";
import { HOST_MESSAGES } from "./host-messages.ts";
import { PULL_MESSAGES } from "./pull-messages.ts";
import { QUEUE_MESSAGES } from "./queue-messages.ts";

/** The first rule that matches counts: what ended the job from outside, then what failed in it. */
export const ENDING_RULES: readonly EndingRule[] = [
  ...HOST_MESSAGES,
  ...QUEUE_MESSAGES,
  ...PULL_MESSAGES,
  ...CONTAINER_MESSAGES,
];

/** @param texts reasons and lines, each matched by itself */
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

/** The reason of a job that waits, if AWS Batch gives one. */
export function findQueueRule(statusReason: string): EndingRule | undefined {
  return QUEUE_MESSAGES.find(({ pattern }) => pattern.test(statusReason));
}
