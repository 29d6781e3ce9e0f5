/** Parts of a path that a pattern names. */
export type Captures = Readonly<Record<string, string>>;

const DIGITS: Readonly<Record<string, number>> = { YYYY: 4, MM: 2, DD: 2, hhmm: 4 };

/** @returns null: the path does not match. A name that occurs twice must match the same text. */
export function matchPath(pattern: string, path: string): Captures | null {
  const seen = new Set<string>();
  const source = pattern.replaceAll(/\{(\w+)\}|\*|[^{*]+|./g, (part, name?: string) => {
    if (part === "*") return "[^/]*";
    if (name === undefined) return part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
    if (seen.has(name)) return `\\k<${name}>`;
    seen.add(name);
    const digits = DIGITS[name];
    return `(?<${name}>${digits === undefined ? "[^/]+?" : `\\d{${digits}}`})`;
  });
  const found = new RegExp(`^${source}$`).exec(path);
  return found && { ...found.groups };
}

/** Text with the captured parts in place of {name}. Other names stay. */
export function fillIn(text: string, captures: Captures): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(captures, name) ? (captures[name] ?? whole) : whole,
  );
}
