import { t as runAction } from "./action.js";
import { r as run } from "./run.js";
// actions/run/index.ts
await runAction(run);
export {};
