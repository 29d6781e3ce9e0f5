import { availableParallelism } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * The tiers in the order in which `npm test` runs them: what waits longest first, what fills the gaps last. Tiers in one entry run
 * together: a cluster waits, and a study computes.
 */
const TIERS = [
  ["test/cli"],
  ["test/github"],
  ["test/emulator", "test/cloud"],
  ["test/machine"],
  ["test/slurm", "test/studies"],
  ["test/containers"],
  ["test/workflows"],
  ["src"],
  ["test/repository"],
];

class TierSequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const filesOf = (folder: string) =>
      sorted.filter(({ moduleId }) => moduleId.startsWith(join(import.meta.dirname, folder, "/")));
    const placed = TIERS.flatMap((folders) => mixed(folders.map(filesOf)));
    if (placed.length < files.length) throw new Error("A test file is in none of the TIERS.");
    return placed;
  }
}

/** The elements of all lists, each list spread evenly over the result. */
function mixed<T>(lists: readonly (readonly T[])[]): T[] {
  return lists
    .flatMap((list) => list.map((element, index) => ({ element, at: (index + 0.5) / list.length })))
    .toSorted((a, b) => a.at - b.at)
    .map(({ element }) => element);
}

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    sequence: { sequencer: TierSequencer },
    // Tests compare the output of programs as text; CI would colour it.
    env: {
      NO_COLOR: "1",
      // The programs that tests start, some thousands, are compiled once.
      NODE_COMPILE_CACHE: join(import.meta.dirname, "node_modules/.cache/gcbench-compiled"),
    },
    globalSetup: ["test/support/temporary-files.ts"],
    restoreMocks: true,
    // Node itself loads the TypeScript, as it does for scripts. Vite would transform each file first.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    execArgv: ["--import", join(import.meta.dirname, "scripts/text-loader.js")],
    // Files of a worker share its process, its modules and its emulators.
    isolate: false,
    // More than two cores: most tests wait for the clock of an emulator or a cluster, and measurements take turns.
    maxWorkers: Math.max(6, availableParallelism()),
    // Real machines, daemons and clocks: CI tries a failed test once more, and its log marks the test as retried.
    retry: process.env["CI"] ? 1 : 0,
    // Integration tests start real programs. No test asserts a time: this only stops one that hangs.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
