/** JSON for a script element of a page, which no text in it can end. */
export function embedJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
