import type { z } from "zod";

/**
 * Writes data as a line of Markdown that GitHub does not show. Base64, so that no text can end the HTML comment.
 *
 * @param name begins with `gcbench-`
 */
export function writeHidden(name: string, value: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return `<!-- ${name}: ${btoa(binary)} -->`;
}

/** Parses the data that {@link writeHidden} wrote into a body. @returns null if there is none, or a person edited it */
export function readHidden<T>(name: string, schema: z.ZodType<T>, body: string): T | null {
  const line = new RegExp(`^<!-- ${name}: ([A-Za-z0-9+/=]{1,60000}) -->$`, "m");
  const [, encoded] = line.exec(body) ?? [];
  if (!encoded) return null;
  try {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
    return schema.parse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch {
    return null;
  }
}
