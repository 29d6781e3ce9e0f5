import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { textImports } from "./scripts/text-imports.ts";

export default defineConfig({
  plugins: [textImports],
  // Vitest has ways of its own with styles; ours is text, as in the bundle.
  resolve: { alias: [{ find: /^(.*\.css)$/, replacement: "$1?raw" }] },
  test: {
    // The output of programs that tests start is compared as text; CI would colour it.
    env: { NO_COLOR: "1" },
    globalSetup: ["test/support/temporary-files.ts"],
    include: ["{src,test}/**/*.test.ts"],
    css: true,
    restoreMocks: true,
    // Files side by side, on two cores as well: most of their time they wait for AWS's pace on the AWS emulator. Measurements take turns.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Integration tests start real programs; none asserts a time, this only ends a hung one.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
