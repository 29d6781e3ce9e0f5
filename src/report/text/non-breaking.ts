/** Replaces spaces between numbers and units, and after verdict marks, by non-breaking spaces. */
export function nonBreaking(text: string): string {
  return text
    .replace(/(\d) (%|(?:m?s|min|h|d|MiB|GiB)\b)/g, "$1\u00a0$2")
    .replace(/([▲▼=?≠≈]) /g, "$1\u00a0");
}
