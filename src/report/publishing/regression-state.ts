import { MAX_CAUSES, type Regression, regressionSchema } from "../../core/documents/regression.ts";
import { readHidden, writeHidden } from "./hidden-line.ts";

const LINE = "gcbench-regression";
/** Start of every issue about a regression, by which gcbench finds its own. */
export const REGRESSION_MARKER = `<!-- ${LINE}: `;

/** Maximum number of sizes in an issue, so that its state fits. */
const MAX_SIZES = 100;

/** The first line of an issue, which gcbench reads again. */
export function writeRegression(regression: Regression): string {
  const causes = regression.causes.slice(0, MAX_CAUSES);
  const each = Math.floor(MAX_SIZES / causes.length);
  const shown = causes.map((cause) => ({ ...cause, sizes: cause.sizes.slice(0, each) }));
  return writeHidden(LINE, { ...regression, causes: shown });
}

/** Parses the state of an issue. @returns null if a person edited it */
export function readRegression(body: string): Regression | null {
  return readHidden(LINE, regressionSchema, body);
}
