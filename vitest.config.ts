import { defineConfig } from "vitest/config";
import { textImports } from "./scripts/text-imports.ts";

export default defineConfig({
  plugins: [textImports],
  // Vitest has ways of its own with styles; ours is text, as in the bundle.
  resolve: { alias: [{ find: /^(.*\.css)$/, replacement: "$1?raw" }] },
  test: {
    // The output of programs that tests start is compared as text; CI would colour it.
    env: { NO_COLOR: "1" },
    globalSetup: ["test/temporary-files.ts"],
    include: ["{src,test}/**/*.test.ts"],
    css: true,
    restoreMocks: true,
    // Integration tests start real programs; none asserts a time, this only ends a hung one.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
