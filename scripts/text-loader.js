/** For Node's own loader, what text-imports.ts is for bundles: `node --import ./scripts/text-loader.js`. JavaScript, because the types are those of Node 20. */
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
