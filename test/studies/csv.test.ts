import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Field, writeCsv } from "../../src/report/export/csv.ts";

/** Documents as parsed by Python's csv module. */
function parse(documents: readonly string[]): string[][][] {
  const program =
    "import csv, io, json, sys\n" +
    "print(json.dumps([list(csv.reader(io.StringIO(text, newline=''), strict=True)) for text in json.load(sys.stdin)]))";
  const { status, stdout, stderr } = spawnSync("python3", ["-c", program], {
    input: JSON.stringify(documents),
    encoding: "utf8",
  });
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout);
}

const BEGINS_FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

const text = fc.oneof(
  fc.string({ unit: "binary" }).filter((value) => !value.includes("\0")),
  fc.string({
    unit: fc.constantFrom('"', ",", "\r", "\n", "=", "+", "-", "@", " ", "a", "\t", "'"),
  }),
);
const field = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer().map((value): Field => value),
);
/** At least two columns: readers skip a record of a single empty field as an empty line. */
const table = fc.array(fc.array(field, { minLength: 2, maxLength: 6 }), {
  minLength: 1,
  maxLength: 5,
});

describe("writeCsv", () => {
  it("round-trips through another parser, without formulas", () => {
    fc.assert(
      fc.property(fc.array(table, { minLength: 100, maxLength: 300 }), (tables) => {
        const read = parse(tables.map(writeCsv));
        for (const [index, written] of tables.entries()) {
          const found = read[index] ?? [];
          expect(found.map((record) => record.length)).toEqual(written.map(({ length }) => length));
          const wrong = written.flatMap((record, row) =>
            record.filter((value, column) => !isSame(value, found[row]?.[column] ?? null)),
          );
          expect(wrong).toEqual([]);
        }
      }),
      // Each run starts Python once.
      { numRuns: 3, endOnFailure: true },
    );
  });

  it("ends records with CRLF, quotes only where needed, and leaves null empty", () => {
    expect(writeCsv([["a", "b,c", 'd"e', -1.5, null, "two\nlines"]])).toBe(
      'a,"b,c","d""e",-1.5,,"two\nlines"\r\n',
    );
  });

  it("guards formulas with an apostrophe", () => {
    const formulas = ["=1+1", "+1", "-1", "@SUM(A1)", "  =1", "\t=1", "＝1+1", "-"];
    const read = parse(formulas.map((formula) => writeCsv([[formula, -1]])));
    expect(read).toEqual(formulas.map((formula) => [[`'${formula}`, "-1"]]));
  });
});

/** One assertion a table is enough: an assertion a field would take most of the test's time. */
function isSame(value: Field, found: string | null): boolean {
  if (found === null) return false;
  if (typeof value === "number") return Object.is(Number(found), value + 0); // CSV has no sign of zero.
  return !BEGINS_FORMULA.test(found) && (found === value || found === `'${value}`);
}
