import type { PinnedVersion } from "../documents/version.ts";
import type { Content, Source } from "./source.ts";

/** How far apart two results may be. */
export interface Expectation {
  /** Largest relative difference of a variable that is as expected: 0 is bit for bit; null: nobody knows. */
  readonly tolerance: number | null;
  /** Where that comes from. */
  readonly source: string;
}

/** A result, and the version, platform and host that it is of. */
export type Result = Omit<Source, "contents" | "trials"> & { readonly content: Content };

/*
 * Measured on GEOS-Chem Classic 14.7.0, amd64 and arm64 (gcc 12.2, arm64 under emulation): the largest relative
 * difference of a single value of the final restart; TransportTracers at 4x5 after 3 hours, full chemistry after 20
 * minutes with photolysis off. A relative RMS difference is never larger than that of the worst value, so that
 * these bounds are generous for it. Full chemistry on arm64, and longer runs, were not measured.
 */
const SAME_HOST: Expectation = {
  tolerance: 0,
  source:
    "One executable on one host computes the same bit for bit, with any number of threads (measured on GEOS-Chem 14.7.0 and on the miniature).",
};
const STRICT: Expectation = {
  tolerance: 0,
  source:
    "Strict builds (no fused multiply-add, no vector math) compute the same bit for bit on amd64 and arm64 (measured on GEOS-Chem 14.7.0, TransportTracers; not on full chemistry).",
};
const GAS_PHASE: Expectation = {
  tolerance: 9e-4,
  source:
    "9e-4 with full chemistry, whose solver makes last digits grow (GEOS-Chem 14.7.0, native against portable, 20 minutes: 9e-4 at most, IEPOXBOO).",
};
const SAME_EXECUTABLE: Expectation = {
  tolerance: 1e-13,
  source:
    "1e-13 for one executable on different processors, for which the C library chooses different code (GEOS-Chem 14.7.0, TransportTracers).",
};
const NO_CONTRACTION: Expectation = {
  tolerance: 1e-12,
  source:
    "1e-12 between builds without fused multiply-adds (GEOS-Chem 14.7.0, TransportTracers, amd64 against arm64: 1.1e-13).",
};
const DEFAULT_FLAGS: Expectation = {
  tolerance: 1e-4,
  source:
    "1e-4 between builds with other flags or for other architectures (GEOS-Chem 14.7.0, TransportTracers, amd64 against arm64: 1.5e-5).",
};
const MINIATURE: Expectation = {
  tolerance: 1e-12,
  source: "1e-12 for the miniature on different processors (4e-14 after six hours).",
};
const UNKNOWN: Expectation = {
  tolerance: null,
  source: "How exactly this program repeats itself is not known: a difference is told, not judged.",
};
const VERSIONS: Expectation = {
  tolerance: null,
  source: "Versions may compute different things: the difference is told, not judged.",
};

/** What two results should have in common. Pure: it follows from what is recorded of both. */
export function expectationOf(a: Result, b: Result): Expectation {
  if (!isOneVersion(a.version, b.version)) return VERSIONS;
  const isSameExecutable = a.version.executable.sha256 === b.version.executable.sha256;
  if (a.workload.kind === "command") return UNKNOWN;
  if (isSameExecutable && a.host === b.host) return SAME_HOST;
  switch (a.workload.kind) {
    case "miniature":
      return isFast(a.version) || isFast(b.version) ? UNKNOWN : MINIATURE;
    case "geos-chem-classic":
      return geosChemExpectation(a, b, isSameExecutable);
  }
}

function geosChemExpectation(a: Result, b: Result, isSameExecutable: boolean): Expectation {
  if (isStrict(a.version) && isStrict(b.version)) return STRICT;
  if (a.content.hasGasPhase || b.content.hasGasPhase) return GAS_PHASE;
  if (isSameExecutable) return SAME_EXECUTABLE;
  const isExact = hasNoContraction(a.version) && hasNoContraction(b.version);
  return isExact ? NO_CONTRACTION : DEFAULT_FLAGS;
}

/** A version's builds for several platforms are one version; so is one under two names, as in an A/A comparison. */
export function isOneVersion(a: PinnedVersion, b: PinnedVersion): boolean {
  return a.name === b.name || a.digest === b.digest;
}

/** Told from what was built, not from its name: the flags, and that the executable asks for no vector math. */
function isStrict(version: PinnedVersion): boolean {
  const hasVectorMath = version.executable.needs.some((name) => name.includes("libmvec"));
  return hasNoContraction(version) && !hasVectorMath;
}

function hasNoContraction({ toolchain }: PinnedVersion): boolean {
  return /(^|\s)-ffp-contract=off(\s|$)/.test(toolchain.flags ?? "");
}

/** Flags with which the miniature's results are known to change (benchmarks/miniature). */
function isFast({ toolchain }: PinnedVersion): boolean {
  return /-ffast-math|-Ofast|-ffp-contract=fast|-std=gnu/.test(toolchain.flags ?? "");
}
