import * as kernels from "./kernels.ts";

interface FormulaFunction {
  readonly parameters: number;
  readonly kernel: kernels.Kernel;
}

const DEGREES = Math.PI / 180;

const one = (apply: (a: number) => number): FormulaFunction => ({
  parameters: 1,
  kernel: kernels.unary(apply),
});
const two = (kernel: kernels.Kernel): FormulaFunction => ({ parameters: 2, kernel });
const three = (kernel: kernels.Kernel): FormulaFunction => ({ parameters: 3, kernel });

/** Functions of formulas. Angles are in degrees. */
export const FUNCTIONS = {
  sin: one((angle) => Math.sin(angle * DEGREES)),
  /** Zero at the poles, without the rounding of pi. */
  cos: one((angle) => (Math.abs(angle) === 90 ? 0 : Math.cos(angle * DEGREES))),
  exp: { parameters: 1, kernel: kernels.exponential },
  log: one(Math.log),
  sqrt: one(Math.sqrt),
  abs: one(Math.abs),
  tanh: one(Math.tanh),
  floor: one(Math.floor),
  round: one(Math.round),
  min: two(kernels.minimum),
  max: two(kernels.maximum),
  /** Remainder with the sign of the divisor. */
  mod: two(kernels.binary((value, divisor) => value - divisor * Math.floor(value / divisor))),
  /** clip(value, lowest, highest) */
  clip: three(kernels.clip),
  /** if(condition, value, other value) */
  if: three(kernels.choose),
  /** bell(value, centre, width): 1 at the centre, 1/e at a width's distance */
  bell: three(kernels.bell),
} as const satisfies Readonly<Record<string, FormulaFunction>>;

export type FunctionName = keyof typeof FUNCTIONS;
