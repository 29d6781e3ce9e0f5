/** The OpenMP runtimes of gcc, Intel's compilers and clang. */
const OPENMP_LIBRARY = /^lib(gomp|iomp5|omp)\b/;
/** Symbols of a runtime that is linked into the program. */
const OPENMP_SYMBOL = /^(gomp_|GOMP_|__kmp|kmp_)/;

/** Whether a routine belongs to the OpenMP runtime, where threads wait. @param object its file, without folders */
export function isOpenMpRuntime({
  symbol,
  object,
}: {
  readonly symbol: string;
  readonly object: string;
}): boolean {
  return OPENMP_LIBRARY.test(object) || OPENMP_SYMBOL.test(symbol);
}
