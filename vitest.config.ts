import { availableParallelism } from "node:os";
import { join, relative } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const SHORT = /^(src\/|test\/repository$)/;

/**
 * Runs the files of all folders of tests mixed: while some wait for the clock of an emulator or a cluster, others compute. The
 * long files of each folder come first. The short tests of src/ and of the repository come last and fill the gaps.
 */
class MixedSequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const short = sorted.filter((file) => SHORT.test(folderOf(file)));
    const long = sorted.filter((file) => !short.includes(file));
    const folders = [...new Set(long.map(folderOf))];
    return [
      ...mixed(folders.map((folder) => long.filter((file) => folderOf(file) === folder))),
      ...short,
    ];
  }
}

/** For example `test/cloud`. */
function folderOf({ moduleId }: TestSpecification): string {
  return relative(import.meta.dirname, moduleId)
    .split("/", 2)
    .join("/");
}

/** The elements of all lists, each list spread evenly over the result and its first element at the start. */
function mixed<T>(lists: readonly (readonly T[])[]): T[] {
  return lists
    .flatMap((list) => list.map((element, index) => ({ element, at: index / list.length })))
    .toSorted((a, b) => a.at - b.at)
    .map(({ element }) => element);
}

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    sequence: { sequencer: MixedSequencer },
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
