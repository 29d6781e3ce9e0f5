import type { PinnedVersion } from "../documents/version.ts";
import type { Content, Source } from "./source.ts";

/** Expected agreement between two results. */
export interface Expectation {
  /** Largest expected relative difference of a variable; 0 means bit for bit; null: unknown. */
  readonly tolerance: number | null;
  /** Source of the tolerance. */
  readonly source: string;
}

/** Result with its version, platform and host. */
export type Result = Omit<Source, "contents" | "trials"> & { readonly content: Content };

/*
 * Measured on GEOS-Chem Classic 14.7.0, amd64 and arm64 (gcc 12.2, arm64 emulated): the largest relative difference
 * of a single value in the final restart, for TransportTracers at 4x5 after 3 hours and for full chemistry after 20
 * minutes with photolysis off. A relative RMS difference is never larger than the worst value's, so these tolerances
 * are generous. Full chemistry on arm64 and longer runs were not measured.
 */
const SAME_HOST: Expectation = {
  tolerance: 0,
  source:
    "Results of the same executable on the same host should be identical, with any number of threads. Those of GEOS-Chem 14.7.0 and of the miniature were.",
};
const SAME_PROCESSOR: Expectation = {
  tolerance: 0,
  source:
    "Results of the same executable on the same kind of processor should be identical, with any number of threads.",
};
const STRICT: Expectation = {
  tolerance: 0,
  source:
    "Results of strict builds (no fused multiply-add, no vector math) should be identical on amd64 and arm64. Those of GEOS-Chem 14.7.0 with TransportTracers were; full chemistry was not measured.",
};
const GAS_PHASE: Expectation = {
  tolerance: 9e-4,
  source:
    "9e-4 for full chemistry, whose solver amplifies differences in the last digits (GEOS-Chem 14.7.0, native against portable, 20 minutes: at most 9e-4, IEPOXBOO).",
};
const SAME_EXECUTABLE: Expectation = {
  tolerance: 1e-13,
  source:
    "1e-13 for the same executable on different processors, where the C library selects different code (GEOS-Chem 14.7.0, TransportTracers).",
};
const NO_CONTRACTION: Expectation = {
  tolerance: 1e-12,
  source:
    "1e-12 between builds without fused multiply-adds (GEOS-Chem 14.7.0, TransportTracers, amd64 against arm64: 1.1e-13).",
};
const DEFAULT_FLAGS: Expectation = {
  tolerance: 1e-4,
  source:
    "1e-4 between builds with different flags or architectures (GEOS-Chem 14.7.0, TransportTracers, amd64 against arm64: 1.5e-5).",
};
const MINIATURE: Expectation = {
  tolerance: 1e-12,
  source: "1e-12 for the miniature on different processors (4e-14 after six hours).",
};
const UNKNOWN: Expectation = {
  tolerance: null,
  source: "The reproducibility of this program is unknown. Differences are reported, not judged.",
};
const VERSIONS: Expectation = {
  tolerance: null,
  source: "Versions may compute different results. Differences are reported, not judged.",
};

/** Expected agreement of two results, derived from their records. */
export function expectationOf(a: Result, b: Result): Expectation {
  if (!isSameVersion(a.version, b.version)) return VERSIONS;
  const isSameExecutable = a.version.executable.sha256 === b.version.executable.sha256;
  if (a.workload.kind === "command") return UNKNOWN;
  if (isSameExecutable && a.host === b.host) return SAME_HOST;
  if (isSameExecutable && isOtherThreadCount(a, b)) return SAME_PROCESSOR;
  switch (a.workload.kind) {
    case "miniature":
    case "miniature-mpi":
      return isFast(a.version) || isFast(b.version) ? UNKNOWN : MINIATURE;
    case "geos-chem-classic":
    case "gchp":
      return geosChemExpectation(a, b, isSameExecutable);
  }
}

/** True if two hosts of one kind differ in nothing but the number of threads. */
function isOtherThreadCount(a: Result, b: Result): boolean {
  return (
    a.platform.name === b.platform.name &&
    a.platform.threads !== b.platform.threads &&
    a.processor === b.processor
  );
}

function geosChemExpectation(a: Result, b: Result, isSameExecutable: boolean): Expectation {
  if (isStrict(a.version) && isStrict(b.version)) return STRICT;
  if (a.content.hasGasPhase || b.content.hasGasPhase) return GAS_PHASE;
  if (isSameExecutable) return SAME_EXECUTABLE;
  const isExact = hasNoContraction(a.version) && hasNoContraction(b.version);
  return isExact ? NO_CONTRACTION : DEFAULT_FLAGS;
}

/**
 * True for builds of a version for several platforms, and for a version under two names as in an
 * A/A comparison.
 */
export function isSameVersion(a: PinnedVersion, b: PinnedVersion): boolean {
  return a.name === b.name || a.digest === b.digest;
}

/** Detected from flags and required libraries, not from the name. */
function isStrict(version: PinnedVersion): boolean {
  const hasVectorMath = version.executable.needs.some((name) => name.includes("libmvec"));
  return hasNoContraction(version) && !hasVectorMath;
}

function hasNoContraction({ toolchain }: PinnedVersion): boolean {
  return /(^|\s)-ffp-contract=off(\s|$)/.test(toolchain.flags ?? "");
}

/** Flags that are known to change the miniature's results (benchmarks/miniature). */
function isFast({ toolchain }: PinnedVersion): boolean {
  return /-ffast-math|-Ofast|-ffp-contract=fast|-std=gnu/.test(toolchain.flags ?? "");
}
