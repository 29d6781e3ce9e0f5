import { defineConfig } from "vitest/config";
import { textImports } from "./scripts/text-imports.ts";

export default defineConfig({
  plugins: [textImports],
  test: {
    include: ["{src,test}/**/*.test.ts"],
    restoreMocks: true,
    // Integration tests start real programs; none asserts a time, this only ends a hung one.
    testTimeout: 120_000,
  },
});
