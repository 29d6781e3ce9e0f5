import { MAX_ROUTINE_NAME } from "../documents/profile.ts";

/** A routine as people know it. */
export interface RoutineName {
  readonly name: string;
  /** The symbol is the body of an OpenMP region, which the compiler made a routine of its own. */
  readonly isOpenMpBody: boolean;
}

/**
 * Bodies of OpenMP regions: gcc and gfortran `name._omp_fn.0`, clang `name.omp_outlined`, ifx `name_.DIR.OMP.PARALLEL.2`
 * and `name_.omp_par.1`, ifort `L_name__12__par_region0_2_0`.
 */
const OPENMP_BODY = /(\._omp_fn\.\d+|\.+omp_outlined\b|\.DIR\.OMP\.|\.+omp_par\b).*$/i;
const IFORT_BODY = /^L_(.+?)__\d+__(?:par|tree)_\w+$/;
/** Copies that optimisers make of a routine. */
const COPY = /\.(constprop|isra|part|cold|lto_priv|localalias|llvm|split|ifunc)\b.*$/;
/** gfortran numbers contained procedures. */
const NUMBER = /\.\d+$/;
const GFORTRAN_MODULE = /^__(.+?)_MOD_(.+)$/;
const IFX_MODULE = /^(.+?)_mp_(.+?)_?$/;
const FORTRAN_EXTERNAL = /^([a-z]\w*[a-z0-9])_$/;

/**
 * Names the routine of a symbol as gfortran, ifx, gcc and clang write it. perf decodes the symbols of C++ itself.
 *
 * @returns `module::routine` for a procedure of a Fortran module
 */
export function routineName(symbol: string): RoutineName {
  const ifort = IFORT_BODY.exec(symbol)?.[1];
  const body = ifort ?? symbol.replace(OPENMP_BODY, "");
  const isOpenMpBody = body !== symbol;
  return { name: clean(decode(body.replace(COPY, "").replace(NUMBER, ""))), isOpenMpBody };
}

function decode(symbol: string): string {
  if (symbol === "MAIN__") return "main program";
  const [, module, routine] = GFORTRAN_MODULE.exec(symbol) ?? IFX_MODULE.exec(symbol) ?? [];
  if (module && routine) return `${module}::${routine}`;
  return FORTRAN_EXTERNAL.exec(symbol)?.[1] ?? symbol;
}

/** The name comes from a program under test: it may hold anything. A semicolon separates routines in folded stacks. */
function clean(name: string): string {
  const shown = name
    .replaceAll(";", ":")
    .replace(/[\p{C}\s]+/gu, " ")
    .trim();
  return (shown === "" ? "[unnamed]" : shown).slice(0, MAX_ROUTINE_NAME);
}
