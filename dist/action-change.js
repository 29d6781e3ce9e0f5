import { t as runAction } from "./action.js";
import { t as change } from "./change.js";
// actions/change/index.ts
await runAction(change);
export {};
