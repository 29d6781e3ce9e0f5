import { afterAll, beforeAll, vi } from "vitest";

/**
 * Lets the programs of a test file measure while those of another file do. For tests that no measured time decides: the
 * others take turns, as on a machine of a user.
 */
export function useOwnLock(): void {
  beforeAll(() => {
    vi.stubEnv("GCBENCH_LOCK", `test-${process.pid}`);
  });
  afterAll(() => {
    vi.unstubAllEnvs();
  });
}
