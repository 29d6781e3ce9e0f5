import type { z } from "zod";
import { UsageError } from "../errors.ts";

/**
 * Parses a JSON document from a store.
 *
 * @param location for the error message
 * @throws {UsageError} the document is damaged or has another schema; the file is left unchanged
 */
export function parseStored<S extends z.ZodType>(
  location: string,
  content: Uint8Array,
  schema: S,
): z.infer<S> {
  const invalid = (why: string, cause?: unknown) =>
    new UsageError(
      `${location} is not a valid gcbench document: ${why}\nThe file was not changed. Move it away to continue without it.`,
      { cause },
    );
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(content));
  } catch (cause) {
    throw invalid(`it is not JSON (${content.length} bytes).`, cause);
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw invalid(firstIssue(parsed.error));
  return parsed.data;
}

/** The first issue is enough to recognise a damaged or foreign file. */
function firstIssue({ issues }: z.ZodError): string {
  const [first] = issues;
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : "";
  return `${first?.path.join(".") || "the document"}: ${first?.message}${more}.`;
}
