import { z } from "zod";
import { UsageError } from "../core/errors.ts";
import type { Host } from "../ports/host.ts";

export const yesInput = z
  .boolean()
  .default(false)
  .meta({ description: "Make the changes without asking." });

export const NOT_CONFIRMED = "Nothing was done.";

/**
 * Shows what will be done and asks whether to.
 *
 * @throws {UsageError} there is nobody to ask, and nothing says yes
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
    `${NOT_CONFIRMED} There is no terminal to ask at: look at what is shown above, and add --yes to do it.`,
  );
}
