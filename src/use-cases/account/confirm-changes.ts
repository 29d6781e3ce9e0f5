import { UsageError } from "../../core/errors.ts";
import type { Caller } from "../../ports/caller.ts";

export const NOT_CONFIRMED = "Nothing was done.";

/**
 * Shows the changes and asks whether to make them.
 *
 * @throws {UsageError} there is no terminal to ask at, and `yes` is false
 */
export async function confirmChanges(
  caller: Caller,
  { preview, question, yes }: { preview: string; question: string; yes: boolean },
): Promise<boolean> {
  caller.info(preview);
  if (yes) return true;
  const answer = await caller.confirm(question);
  if (answer !== "nobody") return answer === "yes";
  throw new UsageError(
    `${NOT_CONFIRMED} There is no terminal to ask at: check the changes above, then add --yes.`,
  );
}
