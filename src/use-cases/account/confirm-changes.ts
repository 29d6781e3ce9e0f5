import { UsageError } from "../../core/errors.ts";
import type { Host } from "../../ports/host.ts";

export const NOT_CONFIRMED = "Nothing was done.";

/**
 * Shows the changes and asks whether to make them.
 *
 * @throws {UsageError} there is no terminal to ask at, and `yes` is false
 */
export async function confirmChanges(
  host: Host,
  { preview, question, yes }: { preview: string; question: string; yes: boolean },
): Promise<boolean> {
  host.info(preview);
  if (yes) return true;
  const answer = await host.confirm(question);
  if (answer !== "nobody") return answer === "yes";
  throw new UsageError(
    `${NOT_CONFIRMED} There is no terminal to ask at: check the changes above, then add --yes.`,
  );
}
