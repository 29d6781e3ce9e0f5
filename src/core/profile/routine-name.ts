import { MAX_ROUTINE_NAME } from "../documents/profile.ts";

/**
 * Bodies of OpenMP regions: gcc and gfortran `name._omp_fn.0`, clang `name.omp_outlined`, ifx `name_.DIR.OMP.PARALLEL.2`
 * and `name_.omp_par.1`, ifort `L_name__12__par_region0_2_0`.
 */
const OPENMP_BODY = /(\._omp_fn\.\d+|\.+omp_outlined|\.DIR\.OMP\.|\.+omp_par\b).*$/i;
const IFORT_BODY = /^L_(.+?)__\d+__(?:par|tree)_\w+$/;
/** Copies that optimisers make of a routine. */
const COPY = /\.(constprop|isra|part|cold|lto_priv|localalias|llvm|split|ifunc)\b.*$/;
/** Version of a symbol of a shared library: `exp@@GLIBC_2.29`. */
const SYMBOL_VERSION = /@.*$/;
/** gfortran numbers contained procedures. */
const NUMBER = /\.\d+$/;
const GFORTRAN_MODULE = /^__(.+?)_MOD_(.+)$/;
const IFX_MODULE = /^(.+?)_mp_(.+?)_?$/;
const FORTRAN_EXTERNAL = /^([a-z]\w*[a-z0-9])_$/;

/**
 * Names the routine of a symbol as gfortran, ifx, gcc and clang write it. The body of an OpenMP region has the name of its
 * routine. perf decodes the symbols of C++ itself.
 *
 * @returns `module::routine` for a procedure of a Fortran module
 */
export function routineName(symbol: string): string {
  const own = IFORT_BODY.exec(symbol)?.[1] ?? symbol.replace(OPENMP_BODY, "");
  return clean(decode(own.replace(SYMBOL_VERSION, "").replace(COPY, "").replace(NUMBER, "")));
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
