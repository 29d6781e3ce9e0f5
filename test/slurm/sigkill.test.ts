import { expect, it } from "vitest";
import { hasSlurm } from "../support/slurm-cluster.ts";
import { killClusterAndResume } from "../support/slurm-sigkill.ts";

it.runIf(hasSlurm)(
  "a run on a cluster survives kills of its client and a cancellation: nothing twice, nothing left, few calls",
  async () => {
    const { blocks, kills, calls, failures, cancelled } = await killClusterAndResume(24, 5, 7);
    expect(failures).toEqual([]);
    // A job for each block, and again for each that was cancelled.
    expect(calls["sbatch"]).toBeGreaterThanOrEqual(blocks);
    expect(calls["sbatch"]).toBeLessThanOrEqual(blocks + cancelled + kills);
    expect(calls["sinfo"]).toBeLessThanOrEqual(kills + 1);
  },
);
