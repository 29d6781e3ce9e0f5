import { t as runAction } from "./action.js";
import { t as watch } from "./watch.js";
// actions/watch/index.ts
await runAction(watch);
export {};
