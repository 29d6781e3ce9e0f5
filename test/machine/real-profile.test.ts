import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { compileMiniature } from "../../src/adapters/local/miniature-build.ts";
import type { Profile } from "../../src/core/documents/profile.ts";
import { routineShares } from "../../src/core/profile/routine-shares.ts";
import { hasPerf, UNLESS_PERF } from "../support/perf.ts";
import { BUILDS, scriptedBlock } from "../support/scripted-block.ts";
import { helpersWithSoftwareCounter } from "../support/software-counter.ts";

/** A real profile of the built-in model, made once for all tests. */
describe.skipIf(!hasPerf())(`a profile by perf${UNLESS_PERF}`, () => {
  let profiles: readonly Profile[] = [];
  beforeAll(async () => {
    const flags = "-O2 -g -fno-omit-frame-pointer";
    const { path } = await compileMiniature(
      { name: "miniature", arguments: [], environment: {}, miniature: { flags, slow: {} } },
      { buildDirectory: BUILDS, miniatureSource: "benchmarks/miniature/miniature.c" },
    );
    // Callgrind would take longer than all else.
    vi.stubEnv("GCBENCH_BUILD", await helpersWithSoftwareCounter());
    const span = "--hours 1 --grid 36x24x10 --threads 1 --output .";
    const block = await scriptedBlock(`exec ${path} ${span}`, {}, undefined, 1, true);
    await block.run();
    expect(block.record()).toMatchObject({ status: "complete", trials: { length: 4 } });
    profiles = block.record().profiles ?? [];
  }, 120_000);

  afterAll(() => {
    vi.unstubAllEnvs();
  });

  it("has enough samples of each version", () => {
    expect(profiles.map(({ side }) => side).toSorted()).toEqual(["A", "B"]);
    for (const { samples } of profiles) expect(samples).toBeGreaterThan(20);
  });

  it("finds the model's routines below their caller", () => {
    for (const profile of profiles) {
      const { self, inclusive } = routineShares(profile, new Map());
      const of = (name: string) => inclusive.get(name) ?? 0;
      expect(self.get("gas_phase") ?? 0).toBeGreaterThan(0);
      expect(of("run_component")).toBeGreaterThan(of("gas_phase"));
      expect([...inclusive.keys()].filter((name) => name.includes("_omp_fn"))).toEqual([]);
    }
  });
});
