interface FormulaFunction {
  readonly parameters: number;
  readonly apply: (...values: number[]) => number;
}

const DEGREES = Math.PI / 180;

const one = (apply: (a: number) => number): FormulaFunction => ({ parameters: 1, apply });
const two = (apply: (a: number, b: number) => number): FormulaFunction => ({
  parameters: 2,
  apply,
});
const three = (apply: (a: number, b: number, c: number) => number): FormulaFunction => ({
  parameters: 3,
  apply,
});

/** Functions of formulas. Angles are in degrees. */
export const FUNCTIONS = {
  sin: one((angle) => Math.sin(angle * DEGREES)),
  /** Zero at the poles, without the rounding of pi. */
  cos: one((angle) => (Math.abs(angle) === 90 ? 0 : Math.cos(angle * DEGREES))),
  exp: one(Math.exp),
  log: one(Math.log),
  sqrt: one(Math.sqrt),
  abs: one(Math.abs),
  tanh: one(Math.tanh),
  floor: one(Math.floor),
  round: one(Math.round),
  min: two(Math.min),
  max: two(Math.max),
  /** Remainder with the sign of the divisor. */
  mod: two((value, divisor) => value - divisor * Math.floor(value / divisor)),
  /** clip(value, lowest, highest) */
  clip: three((value, lowest, highest) => Math.min(Math.max(value, lowest), highest)),
  /** if(condition, value, other value) */
  if: three((condition, value, other) => (condition !== 0 ? value : other)),
  /** bell(value, centre, width): 1 at the centre, 1/e at a width's distance */
  bell: three((value, centre, width) => Math.exp(-(((value - centre) / width) ** 2))),
} as const satisfies Readonly<Record<string, FormulaFunction>>;

export type FunctionName = keyof typeof FUNCTIONS;
