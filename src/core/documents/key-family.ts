/** Names of a template's parts, in order: `runs/{run}/{file:path}` has `run` and `file:path`. */
type Parts<T extends string> = T extends `${string}{${infer Part}}${infer Rest}`
  ? [Part, ...Parts<Rest>]
  : [];
type Value<Part> = Part extends `${string}:number` ? number : string;
type Name<Part> = Part extends `${infer Own}:${string}` ? Own : Part;
type Values<P> = { readonly [Index in keyof P]: Value<P[Index]> };
type Parsed<P extends readonly unknown[]> = {
  readonly [Part in P[number] as Name<Part> & string]: Value<Part>;
};
type Leading<V extends readonly unknown[]> = V extends readonly [...infer First, unknown]
  ? V | Leading<First>
  : V;

/** Keys of one kind: builds them, and reads the parts of a key back. */
export interface KeyFamily<P extends readonly string[]> {
  /** The key with these parts. */
  of(...values: Values<P>): string;
  /** @returns null: the key belongs to another family */
  parse(key: string): Parsed<P> | null;
  /** What all keys with these leading parts begin with. */
  prefix(...values: Leading<Values<P>>): string;
}

/** What the text of a part looks like. */
const PATTERNS: Readonly<Record<string, string>> = {
  name: "[^/]+",
  number: String.raw`\d+`,
  digest: "[0-9a-f]{64}",
  path: ".+",
};
const DIGEST_PREFIX = "sha256:";

/**
 * A family of keys.
 *
 * @param template fixed text with parts in braces: `{run}` is one step of a path, `{trial:number}` a number, `{file:digest}` a
 *   SHA-256 digest without its prefix, `{rest:path}` several steps
 */
export function keyFamily<const T extends string>(template: T): KeyFamily<Parts<T>> {
  const pieces = template.split(/\{([^}]+)\}/);
  const parts = pieces
    .filter((_, index) => index % 2 === 1)
    .map((part) => {
      const [name = "", kind = "name"] = part.split(":");
      return { name, kind };
    });
  const texts = pieces.filter((_, index) => index % 2 === 0);
  const pattern = texts.map((text, index) => {
    const kind = parts[index]?.kind;
    return `${text.replaceAll(".", String.raw`\.`)}${kind === undefined ? "" : `(${PATTERNS[kind]})`}`;
  });
  const expression = new RegExp(`^${pattern.join("")}$`);
  const join = (values: readonly (string | number)[]) =>
    texts
      .slice(0, values.length + 1)
      .map((text, index) => text + String(values[index] ?? "").replace(DIGEST_PREFIX, ""))
      .join("");
  return {
    of: (...values) => join(values as readonly (string | number)[]),
    prefix: (...values) => join(values as readonly (string | number)[]),
    parse: (key) => {
      const match = expression.exec(key);
      if (!match) return null;
      const read = (text: string, kind: string | undefined) => {
        if (kind === "number") return Number(text);
        return kind === "digest" ? `${DIGEST_PREFIX}${text}` : text;
      };
      return Object.fromEntries(
        parts.map(({ name, kind }, index) => [name, read(match[index + 1] ?? "", kind)]),
      ) as Parsed<Parts<T>>;
    },
  };
}
