import { defineConfig } from "rolldown";
import { textImports } from "./scripts/text-imports.ts";

export default defineConfig({
  input: { cli: "src/cli.ts", harness: "src/harness/main.ts" },
  platform: "node",
  plugins: [textImports],
  output: {
    dir: "dist",
    format: "esm",
    cleanDir: true,
    chunkFileNames: "[name].js",
    codeSplitting: { groups: [{ name: "vendor", test: /node_modules/ }] },
  },
});
