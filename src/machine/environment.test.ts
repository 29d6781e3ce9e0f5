import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { PinnedPlatform } from "../core/documents/plan.ts";
import { trialEnvironment } from "./environment.ts";

const platform: PinnedPlatform = {
  id: "local-2t",
  name: "local",
  architecture: "amd64",
  threads: 2,
  cores: [0, 4],
};

beforeEach(() => {
  vi.stubEnv("PATH", "/bin");
  vi.stubEnv("SOME_SECRET", "of the caller");
  vi.stubEnv("OMP_NUM_THREADS", "99");
  vi.stubEnv("LC_ALL", "de_DE.UTF-8");
});
afterEach(() => vi.unstubAllEnvs());

it("trialEnvironment passes on only the variables that find programs and libraries", () => {
  const environment = trialEnvironment(platform);
  expect(environment).toMatchObject({ PATH: "/bin", OMP_NUM_THREADS: "2", LC_ALL: "C" });
  expect(environment).not.toHaveProperty("SOME_SECRET");
});

it("trialEnvironment binds one thread to each processor if their numbers match", () => {
  expect(trialEnvironment(platform)).toMatchObject({ OMP_PLACES: "{0},{4}" });
  expect(trialEnvironment({ ...platform, cores: [0] })).not.toHaveProperty("OMP_PLACES");
  expect(trialEnvironment({ ...platform, cores: [] })).not.toHaveProperty("OMP_PROC_BIND");
});

it("trialEnvironment applies the workload's variables, then the version's", () => {
  const environment = trialEnvironment(
    platform,
    { A: "workload", B: "workload" },
    { B: "version" },
  );
  expect(environment).toMatchObject({ A: "workload", B: "version" });
});
