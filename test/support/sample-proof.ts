import type { Proof } from "../../scripts/prove-images/proof.ts";

/** A proof of a strict build that ran, as the workflow leaves it. */
export const SAMPLE_PROOF: Proof = {
  model: "geos-chem-classic",
  family: "debian13",
  build: "strict",
  base: `debian:13-slim@sha256:${"a".repeat(64)}`,
  baseNow: `sha256:${"a".repeat(64)}`,
  treeBytes: 20 * 2 ** 20,
  imageBytes: 400 * 2 ** 20,
  seconds: { tree: 600, runtime: 30 },
  selfTest: "Cloud-J reproduces its reference, 63 lines",
  versions: [
    {
      name: "proof",
      definition: `sha256:${"b".repeat(64)}`,
      executable: {
        path: "/opt/gcbench/versions/proof/bin/any/gcclassic",
        sha256: `sha256:${"c".repeat(64)}`,
        architecture: "amd64",
        needs: ["libm.so.6"],
        libc: "glibc 2.41",
      },
      toolchain: { compiler: "GNU Fortran 14.2.0", flags: "-O3 -ffp-contract=off" },
      runDirectories: [],
    },
  ],
  outputs: { "Restarts/GEOSChem.Restart.20190101_0300z.nc4": "d".repeat(64) },
};
