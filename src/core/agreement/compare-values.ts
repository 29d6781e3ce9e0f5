import type { FirstDifference, VariableDifference } from "../documents/agreement.ts";
import type { Output, Variable } from "../documents/result-values.ts";
import type { Result } from "./expectation.ts";
import { firstVariable } from "./first-variable.ts";
import { type Content, isSameContent } from "./source.ts";
import { relativeDifference } from "./value-sketch.ts";

/** Difference between two results, variable by variable, without a verdict. */
export type Compared =
  | { readonly kind: "same" }
  /** The digests differ and no values are stored. */
  | { readonly kind: "unknown"; readonly why: string; readonly first: FirstDifference | null }
  | {
      readonly kind: "measured";
      readonly first: FirstDifference | null;
      readonly differences: readonly MeasuredDifference[];
      /** Variables that one side lacks, or with different shapes or missing values. */
      readonly mismatchedShapes: readonly string[];
      readonly excluded: readonly ExcludedVariables[];
      readonly remarks: readonly string[];
    };

export interface MeasuredDifference extends VariableDifference {
  /** True if the digests are equal; an estimate of 0 would not prove it. */
  readonly isExact: boolean;
}

export interface ExcludedVariables {
  readonly variables: readonly string[];
  readonly why: string;
}

/**
 * Largest relative step between adjacent values in single precision. Nearly equal values can be
 * rounded this far apart.
 */
const SINGLE_PRECISION = 2 ** -23;

/** @param tolerance for both results; null: none */
export function compareResults(a: Result, b: Result, tolerance: number | null): Compared {
  if (isSameContent(a.content, b.content)) return { kind: "same" };
  const first = firstVariable(
    a.content,
    b.content,
    (variable) => exclusionReason(variable, a, b) === null,
  );
  const why = unknownReason(a.content, b.content);
  if (why !== null) return { kind: "unknown", why, first };
  const [variablesA, variablesB] = [variablesOf(a.content), variablesOf(b.content)];
  const names = [...new Set([...variablesA.keys(), ...variablesB.keys()])];
  const reasons = new Map(names.map((name) => [name, exclusionReason(baseName(name), a, b)]));
  const differences: MeasuredDifference[] = [];
  const mismatchedShapes: string[] = [];
  const remarks: string[] = [];
  for (const name of names.filter((variable) => reasons.get(variable) === null)) {
    const pair = pairOf(name, variablesA.get(name), variablesB.get(name));
    if (pair.remark !== null) {
      mismatchedShapes.push(name);
      remarks.push(pair.remark);
    }
    if (pair.difference === null) continue;
    differences.push({
      variable: name,
      difference: pair.difference,
      tolerance: toleranceFor(variablesA.get(name), tolerance),
      isExact: variablesA.get(name)?.sha256 === variablesB.get(name)?.sha256,
    });
  }
  const excluded = gather(reasons);
  return { kind: "measured", first, differences, mismatchedShapes, excluded, remarks };
}

function unknownReason(a: Content, b: Content): string | null {
  const paths = ({ outputs }: Content) => outputs.map(({ path }) => path).join(", ");
  if (paths(a) !== paths(b)) return `the result files differ: ${paths(a)} and ${paths(b)}`;
  const unread = a.outputs.find((output, index) => {
    const other = b.outputs[index];
    return output.sha256 !== other?.sha256 && !(output.values && other?.values);
  });
  return unread
    ? `only the checksum of ${unread.path} is stored, because it was recorded by an earlier gcbench or its format is unknown`
    : null;
}

/** Variables by name, prefixed with the file's path if there are several files. */
function variablesOf({ outputs }: Content): ReadonlyMap<string, Variable> {
  const prefix = ({ path }: Output) => (outputs.length > 1 ? `${path}: ` : "");
  return new Map(
    outputs.flatMap((output) =>
      (output.values?.variables ?? []).map((variable) => [
        `${prefix(output)}${variable.name}`,
        variable,
      ]),
    ),
  );
}

function pairOf(
  name: string,
  a: Variable | undefined,
  b: Variable | undefined,
): { readonly difference: number | null; readonly remark: string | null } {
  if (!a || !b) return { difference: null, remark: `${name} is only on one side.` };
  const difference = relativeDifference(a, b);
  if (difference === null) {
    const remark = `${name} has different shapes: ${a.shape} and ${b.shape}.`;
    return { difference, remark };
  }
  const holes = ({ missing = 0, notFinite = 0 }: Variable) =>
    `${missing} missing, ${notFinite} not finite`;
  const isSame = holes(a) === holes(b);
  const remark = isSame
    ? null
    : `${name} has different missing values: ${holes(a)} and ${holes(b)}.`;
  return { difference, remark };
}

/**
 * Single-precision values can differ in the last of their 24 bits, even if computed nearly equal.
 */
function toleranceFor(variable: Variable | undefined, tolerance: number | null): number | null {
  if (tolerance === null || tolerance === 0 || variable?.type !== "float32") return tolerance;
  return Math.max(tolerance, SINGLE_PRECISION);
}

function gather(reasons: ReadonlyMap<string, string | null>): readonly ExcludedVariables[] {
  const gathered = new Map<string, string[]>();
  for (const [name, why] of reasons) {
    if (why !== null) gathered.set(why, [...(gathered.get(why) ?? []), name]);
  }
  return [...gathered].map(([why, variables]) => ({ variables, why }));
}

const baseName = (name: string): string => name.slice(name.lastIndexOf(" ") + 1);

/**
 * GEOS-Chem diagnostics that vary unless results are identical (found on 14.7.0, amd64 against
 * arm64).
 */
const UNCOMPARED_VARIABLES = /^(AdvFluxVert|CloudConvFlux)/;
const SULPHUR = /^(?:Species\w*_)?SO[24]$/;

/** @returns null if the variable is compared */
function exclusionReason(variable: string, a: Result, b: Result): string | null {
  if (a.workload.kind !== "geos-chem-classic") return null;
  if (UNCOMPARED_VARIABLES.test(variable)) {
    return "single values of these fluxes vary arbitrarily between architectures (GEOS-Chem 14.7.0)";
  }
  const isDark = !a.content.hasPhotolysis && !b.content.hasPhotolysis;
  if (isDark && a.platform.threads !== b.platform.threads && SULPHUR.test(variable)) {
    return "with photolysis off, GEOS-Chem 14.7.0 never sets a private variable of ucx_mod.F90 (PHOTDELTA), so they depend on the number of threads";
  }
  return null;
}
