import { type FortranFormat, parseFormat } from "./fortran-format.ts";

/** Part of a line: text as it is, or a field. */
export type LinePart =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "field";
      readonly name: string;
      readonly format: FortranFormat;
      /** For a list in one line: first and last value of the counter i. */
      readonly indices: readonly [first: number, last: number] | null;
    };

const FIELD = /\{([^{}]*)\}/g;
const CONTENT = /^(\w+)(?:\[(\d+)\.\.(\d+)\])?:(\S+)$/;

/**
 * Parts of a line such as `{wavelength:F8.1} {phase[1..8]:F7.3}`. `{name}` without a format is a part of the path.
 *
 * @throws {RangeError} a field has another form
 */
export function parseLine(template: string): readonly LinePart[] {
  const parts: LinePart[] = [];
  let end = 0;
  for (const found of template.matchAll(FIELD)) {
    const content = found[1] ?? "";
    if (!content.includes(":")) continue;
    parts.push({ kind: "text", text: template.slice(end, found.index) }, fieldOf(content));
    end = found.index + found[0].length;
  }
  return [...parts, { kind: "text", text: template.slice(end) }];
}

function fieldOf(content: string): LinePart {
  const [, name, first, last, descriptor = ""] = CONTENT.exec(content) ?? [];
  const format = parseFormat(descriptor);
  if (name === undefined || format === null) {
    throw new RangeError(
      `{${content}} is no field. Expected {name:FORMAT} or {name[1..8]:FORMAT} with format A4, I4, F8.3 or ES10.3`,
    );
  }
  const indices = first === undefined ? null : ([Number(first), Number(last)] as const);
  return { kind: "field", name, format, indices };
}
