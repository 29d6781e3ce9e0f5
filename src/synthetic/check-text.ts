import type { TextDescription, TextLine } from "./description.ts";
import { checkAll, type FormulaProblem } from "./formula/check-names.ts";
import { type Captures, fillIn } from "./path-pattern.ts";
import { parseLine } from "./text/line-template.ts";

/** Names that a line can use: counters, columns of lists, parts of the path. */
type Names = ReadonlySet<string>;

const NAME_IN_BRACES = /\{(\w+)\}/g;

/** Problems of a text description alone: fields of its lines, and formulas unless they depend on a file's path. */
export function checkText(description: TextDescription): readonly FormulaProblem[] {
  const { values, lines } = description;
  const captured = namesInPaths(description);
  const formulas = formulasOf(description);
  const dependsOnPath = formulas.some(({ text }) => text.includes("{"));
  return [
    ...lines.flatMap((line, index) =>
      lineProblems(line, ["lines", String(index)], {
        names: captured,
        values: new Set(Object.keys(values)),
      }),
    ),
    ...(dependsOnPath ? [] : checkAll(formulas, meaningsOf(description))),
  ];
}

/** Problems of the formulas of one file. */
export function checkTextFile(description: TextDescription, captures: Captures): readonly string[] {
  const formulas = formulasOf(description, captures);
  return checkAll(formulas, meaningsOf(description, captures)).map(
    ({ path, message }) => `${path.join(".")}: ${message}`,
  );
}

function formulasOf({ define, values }: TextDescription, captures: Captures = {}) {
  return [
    ...Object.entries(define).map(([name, text]) => ({
      path: ["define", name],
      text: fillIn(text, captures),
    })),
    ...Object.entries(values).map(([name, { formula }]) => ({
      path: ["values", name, "formula"],
      text: fillIn(formula, captures),
    })),
  ];
}

function meaningsOf(description: TextDescription, captures: Captures = {}) {
  const known = new Set(numberNames(description));
  const definitions = Object.entries(description.define).map(
    ([name, text]) => [name, fillIn(text, captures)] as const,
  );
  return { known, definitions: Object.fromEntries(definitions) };
}

/** Names that a formula can have a number for: parts of the path, counters, columns of lists, and the index of a list in a line. */
export const numberNames = (description: TextDescription): readonly string[] => [
  ...namesInPaths(description),
  ...countersOf(description.lines),
  "i",
];

const namesInPaths = ({ paths }: TextDescription): Names =>
  new Set(paths.flatMap((path) => [...path.matchAll(NAME_IN_BRACES)].map(([, name = ""]) => name)));

function countersOf(lines: readonly TextLine[]): readonly string[] {
  return lines.flatMap((line) =>
    typeof line === "string" ? [] : [...namesOfLoops(line.for), ...countersOf(line.lines)],
  );
}

const namesOfLoops = (loops: Extract<TextLine, object>["for"]): readonly string[] =>
  Object.entries(loops).flatMap(([counter, over]) => [
    counter,
    ...(typeof over === "number" ? [] : over.flatMap((item) => Object.keys(item))),
  ]);

function lineProblems(
  line: TextLine,
  path: readonly string[],
  { names, values }: { readonly names: Names; readonly values: Names },
): readonly FormulaProblem[] {
  if (typeof line !== "string") {
    const inside = new Set([...names, ...namesOfLoops(line.for)]);
    return line.lines.flatMap((one, index) =>
      lineProblems(one, [...path, "lines", String(index)], { names: inside, values }),
    );
  }
  try {
    return parseLine(line).flatMap((part) => {
      const used =
        part.kind === "field"
          ? [part.name]
          : [...part.text.matchAll(NAME_IN_BRACES)].map(([, name = ""]) => name);
      return used
        .filter((name) => !names.has(name) && !(part.kind === "field" && values.has(name)))
        .map((name) => ({ path, message: `${name} has no meaning in this line` }));
    });
  } catch (error) {
    if (error instanceof RangeError) return [{ path, message: error.message }];
    throw error;
  }
}
