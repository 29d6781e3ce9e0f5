import { defineConfig } from "rolldown";
import { textImports } from "../scripts/text-imports.ts";

/** Bundles the benchmarks like the harness, because Node cannot import the launcher's C source as text. */
export default defineConfig({
  input: {
    "harness-overhead": "perf/harness-overhead.ts",
    "change-points": "perf/change-points.ts",
    "action-start": "perf/action-start.ts",
    "cloud-client": "perf/cloud-client.ts",
    site: "perf/site.ts",
  },
  platform: "node",
  resolve: { mainFields: ["module", "main"] },
  plugins: [textImports],
  output: { dir: "node_modules/.cache/gcbench-bench", format: "esm", cleanDir: true },
});
