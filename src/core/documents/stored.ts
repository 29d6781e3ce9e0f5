import type { z } from "zod";
import { UsageError } from "../errors.ts";

/**
 * Reads a JSON document that we keep in a store.
 *
 * @param place where it is, for the message
 * @throws {UsageError} it is damaged, or not ours; it stays as it is
 */
export function parseStored<S extends z.ZodType>(
  place: string,
  content: Uint8Array,
  schema: S,
): z.infer<S> {
  const refuse = (why: string, cause?: unknown) =>
    new UsageError(
      `${place} is not what gcbench wrote there: ${why}\nIt is left as it is. Move it away to go on without it.`,
      { cause },
    );
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(content));
  } catch (cause) {
    throw refuse(`it is no JSON (${content.length} bytes).`, cause);
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw refuse(firstIssue(parsed.error));
  return parsed.data;
}

/** One fault tells that the file is not ours, or damaged; a list of all would bury the path. */
function firstIssue({ issues }: z.ZodError): string {
  const [first] = issues;
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : "";
  return `${first?.path.join(".") || "it"}: ${first?.message}${more}.`;
}
