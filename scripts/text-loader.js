/**
 * What text-imports.ts is for bundles, for Node's own loader: `node --import ./scripts/text-loader.js`.
 * It is JavaScript because the types of Node 20 lack `registerHooks`.
 */
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";
import { TEXT_FILES, textModule } from "./text-imports.ts";

registerHooks({
  load(url, context, next) {
    if (!TEXT_FILES.test(url)) return next(url, context);
    const source = textModule(readFileSync(fileURLToPath(url), "utf8"));
    return { format: "module", source, shortCircuit: true };
  },
});
