import type { VariableDifference } from "../documents/agreement.ts";
import type { Output, Variable } from "../documents/result-values.ts";
import type { Result } from "./expectation.ts";
import { type Content, isSameContent } from "./source.ts";
import { relativeDifference } from "./value-sketch.ts";

/** What two results have in common, variable by variable, without a judgement. */
export type Compared =
  | { readonly kind: "same" }
  /** The digests differ, and nothing else is known. */
  | { readonly kind: "unknown"; readonly why: string }
  | {
      readonly kind: "measured";
      readonly differences: readonly MeasuredDifference[];
      /** Differ in more than their values: one side lacks it, or it has another shape or other values missing. */
      readonly mismatchedShapes: readonly string[];
      readonly excluded: readonly ExcludedVariables[];
      readonly remarks: readonly string[];
    };

export interface MeasuredDifference extends VariableDifference {
  /** Bit for bit: an estimate of 0 alone would not prove it. */
  readonly isExact: boolean;
}

export interface ExcludedVariables {
  readonly variables: readonly string[];
  readonly why: string;
}

/** The largest relative step from a value in single precision to the next: what was computed nearly equal can be rounded apart. */
const SINGLE_PRECISION = 2 ** -23;

/** @param tolerance that holds for both; null: none */
export function compareResults(a: Result, b: Result, tolerance: number | null): Compared {
  if (isSameContent(a.content, b.content)) return { kind: "same" };
  const why = unknownReason(a.content, b.content);
  if (why !== null) return { kind: "unknown", why };
  const [one, other] = [variablesOf(a.content), variablesOf(b.content)];
  const names = [...new Set([...one.keys(), ...other.keys()])];
  const reasons = new Map(names.map((name) => [name, exclusionReason(baseName(name), a, b)]));
  const differences: MeasuredDifference[] = [];
  const mismatchedShapes: string[] = [];
  const remarks: string[] = [];
  for (const name of names.filter((each) => reasons.get(each) === null)) {
    const pair = pairOf(name, one.get(name), other.get(name));
    if (pair.remark !== null) {
      mismatchedShapes.push(name);
      remarks.push(pair.remark);
    }
    if (pair.difference === null) continue;
    differences.push({
      variable: name,
      difference: pair.difference,
      tolerance: toleranceFor(one.get(name), tolerance),
      isExact: one.get(name)?.sha256 === other.get(name)?.sha256,
    });
  }
  return { kind: "measured", differences, mismatchedShapes, excluded: gather(reasons), remarks };
}

function unknownReason(a: Content, b: Content): string | null {
  const paths = ({ outputs }: Content) => outputs.map(({ path }) => path).join(", ");
  if (paths(a) !== paths(b)) return `they left different files: ${paths(a)} against ${paths(b)}`;
  const blind = a.outputs.find((output, index) => {
    const other = b.outputs[index];
    return output.sha256 !== other?.sha256 && !(output.values && other?.values);
  });
  return blind
    ? `of ${blind.path} only the checksum is kept: an earlier gcbench recorded it, or its format is not known`
    : null;
}

/** By name, with the file's path before it where there are several files. */
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
  if (!a || !b) return { difference: null, remark: `${name} is on one side alone.` };
  const difference = relativeDifference(a, b);
  if (difference === null) {
    const remark = `${name} has two shapes: ${a.shape} and ${b.shape}.`;
    return { difference, remark };
  }
  const holes = ({ missing = 0, notFinite = 0 }: Variable) =>
    `${missing} missing and ${notFinite} infinite or no number`;
  const isLike = holes(a) === holes(b);
  const remark = isLike ? null : `Of ${name}'s values: ${holes(a)} against ${holes(b)}.`;
  return { difference, remark };
}

/** What is stored with 24 bits can differ by its last one, however near the computed values are. */
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

/** Diagnostics of GEOS-Chem that say nothing where results are not bit for bit the same (found on 14.7.0, amd64 against arm64). */
const UNCOMPARED_VARIABLES = /^(AdvFluxVert|CloudConvFlux)/;
const SULPHUR = /^(?:Species\w*_)?SO[24]$/;

/** @returns null: it counts */
function exclusionReason(variable: string, a: Result, b: Result): string | null {
  if (a.workload.kind !== "geos-chem-classic") return null;
  if (UNCOMPARED_VARIABLES.test(variable)) {
    return "single values of these fluxes were found to differ at will between architectures (GEOS-Chem 14.7.0)";
  }
  const isDark = !a.content.hasPhotolysis && !b.content.hasPhotolysis;
  if (isDark && a.platform.threads !== b.platform.threads && SULPHUR.test(variable)) {
    return "with photolysis off GEOS-Chem 14.7.0 never sets a private variable of ucx_mod.F90 (PHOTDELTA), so that they depend on the number of threads";
  }
  return null;
}
