import { readdirSync } from "node:fs";
import { defineConfig } from "rolldown";
import { minifyPackages } from "./scripts/minify-packages.ts";
import { textImports } from "./scripts/text-imports.ts";

/** Of AWS's SDK a chunk for each service, and one for what they share: loaded where a command needs them. */
const AWS_CLIENT = /node_modules\/@aws-sdk\/client-([\w-]+)\//;
const AWS_SHARED = /node_modules\/(?!@aws-sdk\/client-)(@aws-sdk|@aws|@smithy)\//;

/** What talks to GitHub's runner, and what it brings along: the command line does without. */
const ACTIONS_TOOLKIT = /node_modules\/(@actions\/(?!github\/)[\w-]+|tunnel)\//;
/** What both of them reach the network by. */
const HTTP_CLIENT = /node_modules\/undici\//;

/** GitHub's API: loaded by the commands that publish. */
const GITHUB_CLIENT =
  /node_modules\/(@actions\/github|@octokit|universal-user-agent|before-after-hook|fast-content-type-parse|json-with-bigint)\//;

/** One entry for each folder of actions/ that holds one. */
const ACTIONS = readdirSync("actions", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

export default defineConfig({
  input: {
    cli: "src/entry/cli.ts",
    harness: "src/entry/harness.ts",
    "image-contents": "src/entry/image-contents.ts",
    ...Object.fromEntries(ACTIONS.map((name) => [`action-${name}`, `actions/${name}/index.ts`])),
  },
  platform: "node",
  // The SDK comes in two forms: of its modules, what is not used is left out.
  resolve: { mainFields: ["module", "main"] },
  plugins: [textImports, minifyPackages],
  output: {
    dir: "dist",
    format: "esm",
    cleanDir: true,
    chunkFileNames: "[name].js",
    codeSplitting: {
      groups: [
        { name: "sdk", test: AWS_SHARED, priority: 3 },
        {
          name: (id) => `sdk-${AWS_CLIENT.exec(id)?.[1]}`,
          debugName: "sdk of a service",
          test: AWS_CLIENT,
          priority: 2,
        },
        { name: "undici", test: HTTP_CLIENT, priority: 5 },
        { name: "actions-toolkit", test: ACTIONS_TOOLKIT, priority: 4 },
        { name: "github-client", test: GITHUB_CLIENT, priority: 3 },
        { name: "vendor", test: /node_modules/, priority: 1 },
      ],
    },
  },
});
