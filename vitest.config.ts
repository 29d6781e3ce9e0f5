import { availableParallelism } from "node:os";
import { dirname, join, relative } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Short files that wait long. A fresh clone has no durations of earlier runs, so Vitest sorts by size there. */
const LONG = /\/(any-other-program-page|bisect|mpi|run|run-faults|sigkill)\.test\.ts$/;
const SHORT = /^(src|test\/repository)\//;

/**
 * Runs the files of all folders of tests mixed: while some wait for the clock of an emulator or a cluster, others compute. The
 * long files of each folder come first. The short tests of src/ and of the repository come last and fill the gaps.
 */
class MixedSequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const [short, others] = divided(await super.sort(files), SHORT);
    const folders = [...new Set(others.map(folderOf))].map((folder) =>
      others.filter((file) => folderOf(file) === folder),
    );
    return [...mixed(folders.map((inFolder) => divided(inFolder, LONG).flat())), ...short];
  }
}

function folderOf({ moduleId }: TestSpecification): string {
  return dirname(moduleId);
}

type Files = readonly TestSpecification[];

/** The files whose path matches, then the others. */
function divided(files: Files, path: RegExp): readonly [Files, Files] {
  const isMatch = ({ moduleId }: TestSpecification) =>
    path.test(relative(import.meta.dirname, moduleId));
  return [files.filter(isMatch), files.filter((file) => !isMatch(file))];
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
