import { readdirSync } from "node:fs";
import { defineConfig } from "rolldown";
import { builtinImports } from "./scripts/builtin-imports.ts";
import { chunkNames } from "./scripts/chunk-names.ts";
import { inlineFacades } from "./scripts/inline-facades.ts";
import { startFile } from "./scripts/start-file.ts";
import { textImports } from "./scripts/text-imports.ts";
import { thirdPartyLicenses } from "./scripts/third-party-licenses.ts";

const HARNESS = "src/entry/harness.ts";

/** One entry for each folder of actions/ that holds one. */
const ACTIONS = readdirSync("actions", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Messages name a class: `class Foo` must not become `class a`. */
const KEEP_NAMES = { class: true, function: false };

export default defineConfig({
  input: {
    "command-line": "src/entry/command-line.ts",
    harness: HARNESS,
    "image-contents": "src/entry/image-contents.ts",
    ...Object.fromEntries(ACTIONS.map((name) => [`action-${name}`, `actions/${name}/index.ts`])),
  },
  platform: "node",
  // The AWS SDK ships in two forms. Rolldown can leave out unused parts of its ES modules only.
  resolve: { mainFields: ["module", "main"] },
  // Importing the toolkit has no effect by itself. Without this rule each action loads an HTTP client for OIDC tokens, which none asks for.
  treeshake: { moduleSideEffects: [{ test: /node_modules\/@actions\//, sideEffects: false }] },
  plugins: [startFile, textImports, thirdPartyLicenses, inlineFacades, builtinImports],
  preserveEntrySignatures: false,
  // Such an import still delays when a module runs, even if the module shares a chunk with its importer.
  checks: { ineffectiveDynamicImport: false },
  output: {
    dir: "dist",
    format: "esm",
    cleanDir: true,
    chunkFileNames: "[name].js",
    minify: { compress: { keepNames: KEEP_NAMES }, mangle: { keepNames: KEEP_NAMES } },
    // A module runs when a module that imports it runs, not when its chunk loads. So chunks can be few, and an entry runs only what it needs.
    strictExecutionOrder: true,
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ name: chunkNames(HARNESS, "actions"), debugName: "chunks" }],
    },
  },
});
