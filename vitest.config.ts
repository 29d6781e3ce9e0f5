import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { textImports } from "./scripts/text-imports.ts";

/** A tier runs alone with `vitest run --project NAME`; CONTRIBUTING.md says what each needs and how long it takes. */
const tier = (name: string, ...include: readonly string[]) => ({
  extends: true as const,
  test: { name, include: include.map((folder) => `${folder}/**/*.test.ts`) },
});

export default defineConfig({
  plugins: [textImports],
  // Styles are imported as text, as in the bundle.
  resolve: { alias: [{ find: /^(.*\.css)$/, replacement: "$1?raw" }] },
  test: {
    projects: [
      tier("unit", "src", "test/repository"),
      tier("studies", "test/studies"),
      tier("machine", "test/machine"),
      tier("cli", "test/cli"),
      tier("cloud", "test/emulator", "test/cloud"),
      tier("github", "test/github"),
      tier("containers", "test/containers"),
      tier("workflows", "test/workflows"),
    ],
    // Tests compare the output of programs as text; CI would colour it.
    env: { NO_COLOR: "1" },
    globalSetup: ["test/support/temporary-files.ts"],
    css: true,
    restoreMocks: true,
    // Files of a worker share its process, its modules and its emulators.
    isolate: false,
    // Two workers even on two cores: most tests wait for the emulator's clock, and measurements take turns.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Integration tests start real programs. No test asserts a time: this only stops one that hangs.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
