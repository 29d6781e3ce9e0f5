import { t as runAction } from "./action.js";
import { t as run } from "./run.js";
// actions/run/index.ts
await runAction(run);
export {};
