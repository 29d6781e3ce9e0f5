/** Edit descriptor of Fortran, as F8.3. */
export interface FortranFormat {
  readonly text: string;
  /** A: text; I: integer; F: fixed point; ES: exponent, with one digit before the point. */
  readonly kind: "A" | "I" | "F" | "ES";
  readonly width: number;
  readonly decimals: number;
}

const PATTERN = /^(?:(A|I)(\d+)|(F|ES)(\d+)\.(\d+))$/;

/** @returns null: another form */
export function parseFormat(text: string): FortranFormat | null {
  const found = PATTERN.exec(text);
  if (!found) return null;
  const [, plain, plainWidth, real, realWidth, decimals] = found;
  return {
    text,
    kind: (plain ?? real) as FortranFormat["kind"],
    width: Number(plainWidth ?? realWidth),
    decimals: Number(decimals ?? 0),
  };
}

/** Field of a line. @throws {RangeError} the value does not fit the format */
export function formatField(value: number | string, format: FortranFormat): string {
  const { kind, width } = format;
  if ((kind === "A") !== (typeof value === "string")) {
    throw new RangeError(`format ${format.text} cannot hold ${JSON.stringify(value)}`);
  }
  const text = typeof value === "string" ? value.padEnd(width) : digitsOf(value, format);
  if (text.length > width) {
    throw new RangeError(`${text.trim()} is wider than format ${format.text}`);
  }
  return text.padStart(width);
}

function digitsOf(value: number, { kind, decimals }: FortranFormat): string {
  if (kind === "I") {
    if (!Number.isInteger(value)) throw new RangeError(`${value} is not an integer`);
    return String(value);
  }
  if (kind === "F") return value.toFixed(decimals);
  const [mantissa = "", exponent = ""] = value.toExponential(decimals).split("e");
  return `${mantissa}E${exponent[0]}${exponent.slice(1).padStart(2, "0")}`;
}
